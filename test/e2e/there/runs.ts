import type { There } from './case.js';

const DEBIAN = 'FROM debian:12.11\n';
const USER = 'USER 5000:5000\n';
const DENIED = /Permission denied/;
const WRITES = 'CMD ["sh", "-c", "echo x > /data/x && echo kept"]\n';
const ANYBODY = ['--user', '4711:0'];

const pod = (more: string, security = '') => `apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  securityContext:
    runAsNonRoot: true
    runAsUser: 5000
    runAsGroup: 5000
    seccompProfile: {type: RuntimeDefault}
  containers:
    - name: a
      image: example.org/a:1
      securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}${security}}
${more}`;

const CLAIM = `      volumeMounts: [{name: v, mountPath: /data}]
  volumes:
    - name: v
      persistentVolumeClaim: {claimName: c}
`;

const COMMAND = '      command: [sh, -c, "echo x > /tmp/x && echo kept"]\n';
const MEMORY = '      volumeMounts: [{name: v, mountPath: /tmp}]\n  volumes: [{name: v, emptyDir: {}}]\n';
const SECRET = `      volumeMounts: [{name: v, mountPath: /etc/keys, readOnly: true}]
  volumes:
    - name: v
      secret: {secretName: k, defaultMode: 0400}
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
    name: 'a volume that Compose makes, at a place that nothing makes',
    dockerfile: `${DEBIAN}${USER}${WRITES}`,
    files: {
      'compose.yaml': {
        text: 'services:\n  web:\n    build: .\n    volumes:\n      - kept:/data\nvolumes:\n  kept:\n',
      },
    },
    run: ['--volume', '/data'],
    rule: 'unwritable-volume',
    before: ['ends', DENIED],
    fix: 'safe',
    after: ['works', /kept/],
  },
  {
    name: 'a volume that Compose makes is fine where the image has the place',
    dockerfile: `${DEBIAN}RUN mkdir /data && chown 5000:5000 /data\n${USER}${WRITES}`,
    files: {
      'compose.yaml': {
        text: 'services:\n  web:\n    build: .\n    volumes:\n      - kept:/data\nvolumes:\n  kept:\n',
      },
    },
    run: ['--volume', '/data'],
    works: ['works', /kept/],
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
    name: 'a directory of a uid that OpenShift picks',
    dockerfile: `${DEBIAN}RUN mkdir /data && chown 5000:5000 /data\n${USER}${WRITES}`,
    options: ['--profile', 'openshift'],
    run: ANYBODY,
    rule: 'denied-write',
    before: ['ends', DENIED],
    fix: 'safe',
    after: ['works', /kept/],
  },
  {
    name: 'a script of a uid that OpenShift picks',
    dockerfile: `${DEBIAN}COPY --chown=5000:5000 start.sh /start.sh\n${USER}ENTRYPOINT ["/start.sh"]\n`,
    files: { 'start.sh': { text: '#!/bin/sh\necho started\n', mode: 0o700 } },
    options: ['--profile', 'openshift'],
    run: ANYBODY,
    rule: 'denied-read',
    before: ['ends', /permission denied/],
    fix: 'safe',
    after: ['works', /started/],
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
    name: 'a root that Compose mounts read-only',
    dockerfile: `${DEBIAN}RUN install -d -o 5000 -g 5000 /data\n${USER}${WRITES}`,
    files: { 'compose.yaml': { text: 'services:\n  a:\n    build: .\n    read_only: true\n' } },
    run: ['--read-only'],
    rule: 'denied-write',
    before: ['ends', /Read-only file system/],
    fix: {
      'compose.yaml': { text: 'services:\n  a:\n    build: .\n    read_only: true\n    tmpfs: /data:uid=5000\n' },
    },
    after: ['works', /kept/],
    mended: ['--read-only', '--tmpfs', '/data:uid=5000'],
  },
  {
    name: 'a root that a pod mounts read-only, and what its command writes',
    dockerfile: `${DEBIAN}${USER}CMD ["true"]\n`,
    files: { 'pod.yaml': { text: pod(COMMAND, ', readOnlyRootFilesystem: true') } },
    run: ['--read-only'],
    command: ['sh', '-c', 'echo x > /tmp/x && echo kept'],
    rule: 'unwritable-path',
    before: ['ends', /Read-only file system/],
    fix: { 'pod.yaml': { text: pod(COMMAND + MEMORY, ', readOnlyRootFilesystem: true') } },
    after: ['works', /kept/],
    mended: ['--read-only', '--tmpfs', '/tmp'],
  },
  {
    name: 'a path of the system that the command of a pod writes',
    dockerfile: `${DEBIAN}${USER}CMD ["true"]\n`,
    files: { 'pod.yaml': { text: pod(COMMAND.replace('/tmp/', '/var/lib/a/')) } },
    command: ['sh', '-c', 'echo x > /var/lib/a/x && echo kept'],
    rule: 'unwritable-path',
    before: ['ends', /nonexistent/],
    fix: { 'pod.yaml': { text: pod((COMMAND + MEMORY).replaceAll('/tmp', '/var/lib/a')) } },
    after: ['works', /kept/],
    mended: ['--tmpfs', '/var/lib/a'],
  },
  {
    name: 'a secret of a pod that only root may read',
    dockerfile: `${DEBIAN}${USER}CMD ["cat", "/etc/keys/key"]\n`,
    files: {
      'pod.yaml': { text: pod(SECRET) },
      key: { text: 'secret\n', mode: 0o400 },
      'as-group': { text: 'secret\n', mode: 0o440, gid: 5000 },
    },
    run: ['--volume', 'DIR/key:/etc/keys/key:ro'],
    rule: 'volume-without-fs-group',
    before: ['ends', DENIED],
    fix: 'safe',
    after: ['works', /secret/],
    mended: ['--volume', 'DIR/as-group:/etc/keys/key:ro'],
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
