import type { There } from './case.js';

const DEBIAN = 'FROM debian:12.11\n';
const USER = 'USER 5000:5000\n';
const DENIED = /Permission denied/;
const WRITES = 'CMD ["sh", "-c", "echo x > /data/x && echo kept"]\n';
const ANYBODY = ['--user', '4711:0'];

const pod = (more: string, context = '', container = '') => `apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  securityContext:
    runAsNonRoot: true
    runAsUser: 5000
    runAsGroup: 5000
    seccompProfile: {type: RuntimeDefault}
${context}  containers:
    - name: a
      image: example.org/a:1
      securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}${container}}
${more}`;

const CLAIM = `      volumeMounts: [{name: v, mountPath: /data}]
  volumes:
    - name: v
      persistentVolumeClaim: {claimName: c}
`;

/** What the container is given, and who it is there. */
export const RUNS: readonly There[] = [
  {
    name: 'a volume that nothing makes',
    dockerfile: `${DEBIAN}VOLUME /data\n${USER}${WRITES}`,
    rule: 'unwritable-volume',
    before: ['ends', DENIED],
    fix: 'safe',
    after: ['works', /kept/],
  },
  {
    name: 'a volume below USER',
    dockerfile: `${DEBIAN}${USER}VOLUME /data\n${WRITES}`,
    rule: 'unwritable-volume',
    before: ['ends', DENIED],
    fix: 'safe',
    after: ['works', /kept/],
  },
  {
    name: 'a volume below the user of the base image',
    dockerfile: `FROM jenkins/jenkins:2.462.1-lts\nVOLUME /data\nENTRYPOINT []\n${WRITES}`,
    rule: 'unwritable-volume',
    before: ['ends', DENIED],
    fix: 'safe',
    after: ['works', /kept/],
  },
  {
    name: 'a volume of the base image',
    dockerfile:
      'FROM registry:2.8.3\nRUN echo 1 > /etc/docker/registry/a\nUSER 5000:5000\nCMD ["touch", "/var/lib/registry/a"]\n',
    rule: 'unwritable-volume',
    before: ['ends', DENIED],
    fix: 'safe',
    after: ['works'],
  },
  {
    name: 'a volume of a uid that OpenShift picks',
    dockerfile: `${DEBIAN}RUN mkdir /data && chown 5000:5000 /data\nVOLUME /data\n${USER}${WRITES}`,
    options: ['--profile', 'openshift'],
    run: ANYBODY,
    rule: 'unwritable-volume',
    before: ['ends', DENIED],
    fix: 'safe',
    after: ['works', /kept/],
  },
  {
    name: 'a change below VOLUME, which the classic builder forgets',
    dockerfile: `${DEBIAN}VOLUME ["/data"]\nRUN mkdir -p /data/wal && chown -R 5000:5000 /data\n${USER}${WRITES}`,
    classic: true,
    rule: 'chown-after-volume',
    before: ['ends', DENIED],
    fix: 'safe',
    after: ['works', /kept/],
  },
  {
    name: 'a file that COPY leaves to root',
    dockerfile: `${DEBIAN}${USER}COPY state /srv/state\nCOPY --chown=5000:5000 code /srv/code\nCMD ["sh", "-c", "echo x >> /srv/state && echo kept"]\n`,
    files: { state: { text: '' }, code: { text: '' } },
    rule: 'copy-after-user',
    before: ['ends', DENIED],
    fix: 'unsafe',
    after: ['works', /kept/],
  },
  {
    name: 'a claim without fsGroup',
    dockerfile: `${DEBIAN}RUN install -d -m 770 -o 5000 -g 5000 /data\n${USER}${WRITES}`,
    files: { 'pod.yaml': { text: pod(CLAIM) } },
    run: ['--tmpfs', '/data'],
    rule: 'volume-without-fs-group',
    before: ['ends', DENIED],
    fix: 'unsafe',
    after: ['works', /kept/],
    mended: ['--tmpfs', '/data:gid=5000'],
  },

  {
    name: 'a volume of /tmp is fine',
    dockerfile: `${DEBIAN}VOLUME /tmp\n${USER}CMD ["touch", "/tmp/a"]\n`,
    works: ['works'],
  },
  {
    name: 'a volume that was given away is fine',
    dockerfile: `${DEBIAN}RUN install -d -o 5000 -g 5000 /data\nVOLUME /data\n${USER}${WRITES}`,
    works: ['works', /kept/],
  },
  {
    name: 'a volume for everybody is fine',
    dockerfile: `${DEBIAN}RUN mkdir -m 1777 /data\nVOLUME /data\n${USER}${WRITES}`,
    works: ['works', /kept/],
  },
  {
    name: 'a volume of the group 0 is fine on OpenShift',
    dockerfile: `${DEBIAN}RUN mkdir /data && chgrp 0 /data && chmod g=u /data\nVOLUME /data\n${USER}${WRITES}`.replace(
      USER,
      'USER 5000:0\n',
    ),
    options: ['--profile', 'openshift'],
    run: ANYBODY,
    works: ['works', /kept/],
  },
  {
    name: 'code that COPY leaves to root is fine where it is only read',
    dockerfile: `${DEBIAN}${USER}COPY code /srv/code\nCMD ["cat", "/srv/code"]\n`,
    files: { code: { text: '' } },
    works: ['works'],
  },
];
