import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Options } from '../../src/image/options.js';
import type { RunFact } from '../../src/image/run-facts.js';
import { check } from '../../src/report/check.js';
import { fix } from '../../src/report/fix.js';
import { subjectOf } from '../../src/rules/subject.js';
import { unwritableVolume } from '../../src/rules/unwritable-volume.js';
import { applyEdits } from '../../src/text/edit.js';
import { grammar } from '../grammars.js';
import { blames } from './blames.js';

const rule = suite('rules/unwritable-volume');

for (const [sentence, text, expected] of [
  ['not one of keys, which others put in', 'FROM alpine:3.20\nVOLUME /sshd\nUSER 1000\n', []],
  ['but one beside it', 'FROM alpine:3.20\nVOLUME /sshd /srv/data\nUSER 1000\n', ['VOLUME /sshd /srv/data']],
  ['blames a volume that nobody made', 'FROM alpine:3.20\nVOLUME /srv/data\nUSER 1000\n', ['VOLUME /srv/data']],
  [
    'what the kernel serves belongs to nobody',
    'FROM alpine:3.20\nVOLUME ["/sys/fs/cgroup", "/dev/shm"]\nUSER 1000\n',
    [],
  ],
  [
    'what stands beside it is blamed',
    'FROM alpine:3.20\nVOLUME ["/sys/fs/cgroup", "/srv/data"]\nUSER 1000\n',
    ['VOLUME ["/sys/fs/cgroup", "/srv/data"]'],
  ],
  [
    'not where it is given away above',
    'FROM alpine:3.20\nRUN mkdir -p /srv/data && chown 1000 /srv/data\nVOLUME /srv/data\nUSER 1000\n',
    [],
  ],
  [
    'not where what holds it is given away',
    'FROM alpine:3.20\nRUN mkdir -p /srv/app/data && chown -R 1000 /srv/app\nVOLUME /srv/app/data\nUSER 1000\n',
    [],
  ],
  [
    'given away before there is anything in it',
    'FROM alpine:3.20\nRUN mkdir /srv/app && chown -R 1000 /srv/app\nVOLUME /srv/app/data\nUSER 1000\n',
    ['VOLUME /srv/app/data'],
  ],
  [
    "what is given in part is root's on purpose",
    'FROM alpine:3.20\nRUN mkdir -p /opt/app/logs && chown 1000 /opt/app/logs\nVOLUME /opt/app\nUSER 1000\n',
    [],
  ],
  [
    'not what is given to somebody else in part',
    'FROM alpine:3.20\nRUN mkdir -p /opt/data/logs && chown 1001 /opt/data/logs\nVOLUME /opt/data\nUSER 1000\n',
    ['VOLUME /opt/data'],
  ],
  [
    'what is given in part behind a pattern, to an account of a package',
    'FROM centos:7\nRUN yum -y install https://example.com/rundeck.rpm\nRUN mkdir -p /rundeck/data && chown rundeck:rundeck /rundeck/*\nUSER rundeck\nVOLUME /rundeck\n',
    [],
  ],
  ['a file of the host', 'FROM alpine:3.20\nVOLUME /srv/token.txt\nUSER 1000\n', []],
  ['what a description makes', 'FROM centos:7\nRUN ansible-playbook a.yml\nVOLUME /srv/a\nUSER 1000\n', []],
  [
    'the directory of work of a notebook',
    'FROM jupyter/base-notebook\nUSER root\nRUN apt-get update\nVOLUME /home/jovyan/work/\nUSER $NB_UID\n',
    [],
  ],
  ['to somebody else', 'FROM alpine:3.20\nRUN install -d -o 5 /srv/a\nVOLUME /srv/a\nUSER 7\n', ['VOLUME /srv/a']],
  ['open to all', 'FROM alpine:3.20\nRUN install -d -m 1777 /srv/a\nVOLUME /srv/a\nUSER 7\n', []],
  ['below cd', 'FROM alpine:3.20\nRUN cd /srv && mkdir a && chown 7 a\nVOLUME "/srv//a"\nUSER 7\n', []],
  ['in quotes', 'FROM alpine:3.20\nRUN mkdir "/srv/a" && chown "7" "/srv/a"\nVOLUME ["/srv/a/"]\nUSER 7\n', []],
  ['of a variable', 'FROM alpine:3.20\nENV D=/srv/a\nRUN mkdir $D && chown 7 ${D}\nVOLUME $D\nUSER 7\n', []],
  [
    'speaking of it changes nothing',
    'FROM alpine:3.20\nRUN echo /srv/data\nVOLUME /srv/data\nUSER 7\n',
    ['VOLUME /srv/data'],
  ],
  [
    'not where it is copied with an owner',
    'FROM alpine:3.20\nCOPY --chown=1000 data /srv/data\nVOLUME /srv/data\nUSER 1000\n',
    [],
  ],
  [
    'copied without one, its mode is that of a directory which nobody saw',
    'FROM alpine:3.20\nCOPY data /srv/data\nVOLUME /srv/data\nUSER 1000\n',
    [],
  ],
  ['a path that nobody knows may be it', 'FROM debian:12\nRUN mkdir -p /srv/$(x)\nVOLUME /srv/data\nUSER 7\n', []],
  ['not where WORKDIR makes it below USER', 'FROM alpine:3.20\nUSER 1000\nWORKDIR /srv/data\nVOLUME /srv/data\n', []],
  [
    'where WORKDIR makes it as root',
    'FROM alpine:3.20\nWORKDIR /srv/data\nVOLUME /srv/data\nUSER 1000\n',
    ['VOLUME /srv/data'],
  ],
  [
    'an account that is made owns its home',
    'FROM debian:12\nRUN useradd -m -u 1000 app\nVOLUME /home/app\nUSER 1000\n',
    [],
  ],
  [
    'and nothing else',
    'FROM debian:12\nRUN useradd -m -u 1000 app\nVOLUME /srv/data\nUSER 1000\n',
    ['VOLUME /srv/data'],
  ],
  ['a script may do it', 'FROM debian:12\nRUN /tmp/setup.sh\nVOLUME /srv/data\nUSER 1000\n', []],
  ['below /var nobody makes it by himself', 'FROM debian:12\nVOLUME /var/lib/x\nUSER 7\n', ['VOLUME /var/lib/x']],
  ['a package may', 'FROM debian:12\nRUN apt-get install -y xx\nVOLUME /var/lib/x\nUSER 7\n', []],
  ['so may one in a file', 'FROM debian:12\nRUN dpkg -i /xx.deb\nVOLUME /var/lib/x\nUSER 7\n', []],
  [
    'not one that we know',
    'FROM debian:12\nRUN apt-get install -y curl\nVOLUME /var/lib/x\nUSER 7\n',
    ['VOLUME /var/lib/x'],
  ],
  ['nor one that goes', 'FROM debian:12\nRUN apt-get purge -y xx\nVOLUME /var/lib/x\nUSER 7\n', ['VOLUME /var/lib/x']],
  ['nor elsewhere', 'FROM debian:12\nRUN apt-get install -y xx\nVOLUME /data\nUSER 7\n', ['VOLUME /data']],
  ['root may write everywhere', 'FROM alpine:3.20\nVOLUME /srv/data\n', []],
  ['an array', 'FROM alpine:3.20\nVOLUME ["/srv/data", "/srv/b"]\nUSER 1000\n', ['VOLUME ["/srv/data", "/srv/b"]']],
  ['a variable that is known', 'FROM alpine:3.20\nENV D=/srv/data\nVOLUME $D\nUSER 1000\n', ['VOLUME $D']],
  [
    'of the state of the system little is known, but not that it is given away',
    'FROM debian:12\nRUN useradd -u 7 x\nVOLUME /var/lib/x\nUSER 7\n',
    ['VOLUME /var/lib/x'],
  ],
  ["a service's own image knows its volumes", 'FROM postgres:16\nVOLUME /srv/data\nUSER 999\n', []],
  ['nothing is known of the directories of this image', 'FROM example.com/app\nVOLUME /srv/data\nUSER 1000\n', []],
  [
    'a parent stage gives it away',
    'FROM alpine:3.20 AS b\nRUN mkdir -p /srv/data && chown 1000 /srv/data\nFROM b\nVOLUME /srv/data\nUSER 1000\n',
    [],
  ],
  [
    'a volume of a builder',
    'FROM alpine:3.20 AS b\nVOLUME /srv/data\nUSER 1000\nFROM alpine:3.20\nCOPY --from=b /a /a\nUSER 1000\n',
    [],
  ],
  ['a volume of the base that is closed to another user', 'FROM registry:2\nUSER 1000\n', ['USER 1000']],
  ['that the base gives to this very user', 'FROM redis:7\nUSER redis\n', []],
  ['that is open to all', 'FROM postgres:16\nUSER 1000\n', []],
  ['that the file gives to it', 'FROM registry:2\nRUN chown 1000 /var/lib/registry\nUSER 1000\n', []],
  ['where something else is started', 'FROM registry:2\nUSER 1000\nENTRYPOINT ["a"]\n', []],
  ['where another program is started by the entry point', 'FROM registry:2\nUSER 1000\nCMD ["/app/bin/api"]\n', []],
  [
    'where the program of the image is started with other words',
    'FROM registry:2\nUSER 1000\nCMD ["registry", "serve", "/etc/my.yml"]\n',
    ['USER 1000'],
  ],
  [
    'where another program is told of a place there',
    'FROM registry:2\nUSER 1000\nCMD ["touch", "/var/lib/registry/a"]\n',
    ['USER 1000'],
  ],
  ['where it is only told something', 'FROM registry:2\nUSER 1000\nCMD ["--a"]\n', ['USER 1000']],
  ['of a base with a user of its own', 'FROM prom/prometheus:v3.1.0\nUSER nobody\n', []],
  ['line endings of Windows', 'FROM alpine:3.20\r\nvolume /srv/data\r\nUSER 1000\r\n', ['volume /srv/data']],
  [
    'nobody keeps anything among programs and libraries',
    'FROM alpine:3.18\nVOLUME /usr/local/bin /usr/lib/python3.11/site-packages\nUSER 7\n',
    [],
  ],
  [
    'but in a directory among them that says so',
    'FROM alpine:3.18\nVOLUME /usr/share/app/data\nUSER 7\n',
    ['VOLUME /usr/share/app/data'],
  ],
  ['volumes of Windows', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nVOLUME C:\\\\data\n', []],
] as const) {
  rule(sentence, () => assert.equal(blames(unwritableVolume, text), expected));
}

for (const [sentence, text, expected] of [
  [
    'that nothing makes it',
    'FROM alpine:3.18\nVOLUME /srv/data /usr/local/bin\nUSER 7\n',
    'VOLUME /srv/data: nothing in the image makes the directory, so a new volume belongs to root, not to USER 7.',
  ],
  [
    'that nothing makes them',
    'FROM alpine:3.18\nVOLUME /srv/data /srv/b\nUSER 7\n',
    'VOLUME /srv/data /srv/b: nothing in the image makes the directories, so a new volume belongs to root, not to USER 7.',
  ],
  [
    'that nothing gives them away, where one is there',
    'FROM alpine:3.18\nRUN mkdir /srv/data\nVOLUME /srv/data /srv/b\nUSER 7\n',
    'VOLUME /srv/data /srv/b: nothing gives the directory to USER 7, so a new volume belongs to root.',
  ],
] as const) {
  rule(`says of the paths that matter ${sentence}`, () => {
    const [found] = unwritableVolume.check(subjectOf({ path: 'Dockerfile', text }, {}));
    assert.is(found?.message, expected);
  });
}

rule("of a directory that can be seen, what is copied is root's", () => {
  const contextEntry = (path: string) =>
    path === 'data' ? { kind: 'directory' as const, mode: 0o755, names: [] } : undefined;
  const text = 'FROM alpine:3.20\nCOPY data /srv/data\nVOLUME /srv/data\nUSER 1000\n';
  assert.equal(blames(unwritableVolume, text, { context: () => undefined, contextEntry }), ['VOLUME /srv/data']);
});

for (const [sentence, owner, expected] of [
  ['the group of the account has no rights', '5000:5000', 'RUN mkdir -p /data && chgrp 0 /data && chmod g=u /data\n'],
  ['group 0 may write', '5000:0 /data && chmod 775', undefined],
] as const) {
  rule(`OpenShift: ${sentence}`, () => {
    const text = `FROM debian:12\nRUN mkdir /data && chown ${owner} /data\nVOLUME /data\nUSER 5000:5000\n`;
    const [found] = unwritableVolume.check(subjectOf({ path: 'Dockerfile', text }, { profile: 'openshift' }));
    assert.is(found?.fix?.edits[0].text, expected);
  });
}

rule('what is a file for sure is no volume', () => {
  const text = 'FROM alpine:3.20\nCOPY a /srv/data\nVOLUME /srv/data\nUSER 1000\n';
  const contextEntry = () => ({ kind: 'file' as const, mode: 0o644, names: [] });
  assert.equal(blames(unwritableVolume, text, { context: () => 'a', contextEntry }), []);
});

for (const below of ['chown 0 /data', 'rm -r /data && mkdir /data', 'chmod 700 /data && chown 5 /data']) {
  rule(`RUN ${below} would take back what is given above VOLUME`, () => {
    const text = `FROM debian:12\nVOLUME /data\nRUN ${below}\nUSER 7:7\n`;
    const [found, ...others] = unwritableVolume.check(subjectOf({ path: 'Dockerfile', text }, {}));
    assert.match(found?.message ?? '', /\/data/);
    assert.equal([found?.fix, others], [undefined, []]);
  });
}

for (const [sentence, text, expected] of [
  [
    'below USER, above that line',
    'FROM debian:12\nUSER 7:8\nVOLUME /data\n',
    'RUN mkdir -p /data \\\n    && chown 7:8 /data\nUSER 7:8\n',
  ],
  [
    'below the user of the base image, as root and back',
    'FROM jenkins/jenkins:lts\nVOLUME /data\n',
    'USER root\nRUN mkdir -p /data \\\n    && chown 1000:1000 /data\nUSER jenkins\nVOLUME /data\n',
  ],
  [
    'below two users, as root and back',
    'FROM debian:12\nUSER 9:9\nUSER 7:8\nVOLUME /data\n',
    'USER root\nRUN mkdir -p /data \\\n    && chown 7:8 /data\nUSER 7:8\nVOLUME /data\n',
  ],
] as const) {
  rule(`a volume is given away ${sentence}`, () => {
    const [found] = unwritableVolume.check(subjectOf({ path: 'Dockerfile', text }, {}));
    assert.ok(found?.fix !== undefined && applyEdits(text, found.fix.edits).includes(expected));
  });
}

rule('nothing is given away between users whose variable has changed meanwhile', () => {
  const text = 'FROM debian:12\nUSER 9:9\nENV U=7\nUSER $U\nENV U=8\nVOLUME /data\n';
  const [found] = unwritableVolume.check(subjectOf({ path: 'Dockerfile', text }, {}));
  assert.ok(found);
  assert.is(found.fix, undefined);
});

rule('a directory of the system is not given away', () => {
  const text = 'FROM nginx:1.17\nVOLUME /var/cache/nginx /run\nUSER 101:101\n';
  const [found] = unwritableVolume.check(subjectOf({ path: 'Dockerfile', text }, {}));
  assert.match(found?.message ?? '', /\/run/);
  assert.is(found?.fix, undefined);
});

rule('on OpenShift a volume of the base image is the group’s, and is given to it once', async () => {
  const source = { path: 'Dockerfile', text: 'FROM registry:2\nUSER 50\n' };
  const options = { profile: 'openshift' } as const;
  const { results } = check(source, options);
  assert.equal(
    results.map(({ message }) => message),
    [
      'VOLUME /var/lib/registry of the base image: on OpenShift group 0 may write neither to the directory nor to a new volume.',
    ],
  );
  const fixed = await fix(source, options, new Set(['safe']));
  assert.equal(fixed.text.match(/chgrp 0/g), ['chgrp 0']);
  assert.equal(check({ ...source, text: fixed.text }, options).results, []);
});

type Run = Partial<RunFact>;

const AT = { file: 'c.yaml', line: 4, service: 'web', target: undefined } as const;
const OTHER: Run = { kind: 'start' };
const START: Run = { ...OTHER, engine: 'docker' };
const OLD: Run = { kind: 'volume', what: 'v', path: '/v' };
const NEW: Run = { ...OLD, isNew: true };

const mounted = (text: string, runs: readonly Run[], more: Options = {}) => {
  const facts = runs.map((each) => ({ ...AT, what: '', path: undefined, kind: 'start', ...each }) satisfies RunFact);
  const options = { runs: facts, ...more };
  return unwritableVolume.check(subjectOf({ path: 'Dockerfile', text }, options));
};

const USED = 'FROM debian:12\nUSER 7:7\nCMD ["serve"]\n';
const MISSING =
  'web (c.yaml, line 4) mounts the volume v at /v, which nothing in the image makes: a new one belongs to root, not to USER 7:7.';

for (const [sentence, text, runs, expected] of [
  ['where the image has nothing', USED, [START, NEW], [MISSING]],
  ['not one that may be there already', USED, [START, OLD], []],
  [
    'not where the directory is given away',
    USED.replace('U', 'RUN mkdir /data && chown 7 /data\nU'),
    [START, { ...NEW, path: '/data' }],
    [],
  ],
  ['but beside another mount', USED, [START, NEW, { kind: 'reads', what: 'v w' }], [MISSING]],
  ['not where root may write', 'FROM debian:12\nCMD ["serve"]\n', [START, NEW], []],
  ['not for somebody else', USED, [START, NEW, { kind: 'user', what: '0' }], []],
  ['but where another service is', USED, [START, NEW, { kind: 'user', what: '0', service: 'job' }], [MISSING]],
  ['and a service of another file', USED, [START, NEW, { kind: 'user', what: '0', file: 'd.yaml' }], [MISSING]],
  ['not into which another image writes', USED, [START, NEW, { kind: 'shared', what: 'v with db' }], []],
  ['but beside one of those', USED, [START, NEW, { kind: 'shared', what: 'vw with db' }], [MISSING]],
  ['not by an engine of which we know nothing', USED, [OTHER, NEW], []],
  ['not by a service that is not started', USED, [NEW], []],
  ['not at a place that nobody knows', USED, [START, { ...NEW, path: undefined }], []],
  ['once', USED, [START, NEW, NEW], [MISSING]],
  ['once, where VOLUME says it too', USED.replace('U', 'VOLUME /v\nU'), [START, NEW], ['VOLUME /v']],
  ['not where VOLUME says it of what may be there', USED.replace('U', 'VOLUME /v\nU'), [START, OLD], []],
  ['not one of the base image', 'FROM redis:7\nUSER 7\nCMD ["x"]\n', [START, { ...NEW, path: '/data' }], []],
  ['not where the start calls sudo', USED.replace('["serve"]', 'sudo chown app /v; serve'), [START, NEW], []],
  [
    'over code that is only read',
    USED.replace('U', 'RUN mkdir -p /app/src\nU'),
    [START, { ...NEW, path: '/app/src' }],
    [],
  ],
  [
    'over data that is the root’s',
    USED.replace('U', 'RUN mkdir -p /app/data\nU'),
    [START, { ...NEW, path: '/app/data' }],
    [
      'web (c.yaml, line 4) mounts the volume v at /app/data, which belongs to root in the image: so does a new one, and not to USER 7:7.',
    ],
  ],
] as const satisfies readonly (readonly [string, string, readonly Run[], readonly string[]])[]) {
  rule(`a volume of a service: ${sentence}`, () => {
    const told = mounted(text, runs).map(({ message }) =>
      message.startsWith('VOLUME') ? message.slice(0, 9) : message,
    );
    assert.equal(told, expected);
  });
}

rule('a volume of a service: not on OpenShift, which starts no such service', () => {
  assert.equal(mounted(USED, [START, NEW], { profile: 'openshift' }), []);
});

rule('the volumes of services are given away together', () => {
  const [found, ...others] = mounted(USED, [START, NEW, { ...NEW, path: '/w', what: 'w' }]);
  assert.equal(others, []);
  assert.equal(found?.notes?.length, 1);
  assert.ok(found?.fix && applyEdits(USED, found.fix.edits).includes('chown 7:7 /v /w\nUSER 7:7\n'));
});

rule('what is in the directory is given away with it', () => {
  const text = USED.replace('U', 'RUN mkdir /data && touch /data/a\nU');
  const [found] = mounted(text, [START, { ...NEW, path: '/data' }]);
  assert.ok(found?.fix && applyEdits(text, found.fix.edits).includes('chown -R 7:7 /data\nUSER 7:7\n'));
});

rule('a volume of a service has no fix where a line below takes it back', () => {
  const [found] = mounted(USED.replace('CMD', 'RUN sudo chown root /v\nCMD'), [START, NEW]);
  assert.match(found?.message ?? '', /mounts the volume v/);
  assert.is(found?.fix, undefined);
});

rule('a volume of a service without a shell has no fix', () => {
  const [found] = mounted('FROM scratch\nCOPY x /x\nUSER 7:7\nCMD ["/x"]\n', [START, NEW]);
  assert.match(found?.message ?? '', /mounts the volume v/);
  assert.is(found?.fix, undefined);
});

const OF = (volume: string, more = '', start = '["serve"]') =>
  `FROM debian:12\n${more}VOLUME ${volume}\nUSER 7:7\nCMD ${start}\n`;

for (const [sentence, text, expected] of [
  ['what others put in', OF('/srv/config'), []],
  ['what others put in, beside data', OF('/srv/data /srv/config'), ['VOLUME /srv/data']],
  ['a name that says nothing', OF('/srv/x'), []],
  ['a name that says nothing, beside data', OF('/srv/data /srv/x'), ['VOLUME /srv/data /srv/x']],
  ['a name that ends in data', OF('/srv/pgdata'), ['VOLUME /srv/pgdata']],
  ['a word of a name', OF('/srv/x-logs'), ['VOLUME /srv/x-logs']],
  ['what lies below data', OF('/srv/data/x'), ['VOLUME /srv/data/x']],
  ['settings below data', OF('/srv/data/config'), []],
  ['a place that a variable names', OF('/srv/x', 'ENV A=/srv/x/y\n'), ['VOLUME /srv/x']],
  ['a place below the home', OF('/h/.a', 'RUN useradd -u 7 -d /h a\n').replace('7:7', 'a'), ['VOLUME /h/.a']],
  ['a place below the root, which is no home', OF('/srv/x', 'RUN useradd -u 7 -d / a\n').replace('7:7', 'a'), []],
  ['the home itself', OF('/h', 'RUN useradd -u 7 -d /h a\n').replace('7:7', 'a'), []],
  ['a place below the home of another', OF('/h/.a', 'RUN useradd -u 8 -d /h b\n'), []],
  ['a place whose name another one begins with', OF('/srv/x', 'ENV A=/srv/xy\n'), []],
  ['a place that the command names', OF('/srv/x', '', '["serve", "--in", "/srv/x"]'), ['VOLUME /srv/x']],
  ['a place that a line makes', OF('/srv/x', 'RUN mkdir -p /srv/x\n'), ['VOLUME /srv/x']],
  ['a place that a line makes above it', OF('/srv/x/y', 'RUN mkdir -p /srv/x\n'), []],
  ['what is copied', OF('/srv/x', 'COPY x /srv/x/\n'), []],
  [
    'what the server of the base knows, where its settings are others',
    'FROM nginx:1.27\nCOPY nginx.conf /etc/nginx/nginx.conf\nVOLUME /var/cache/nginx /run\nUSER nginx\n',
    [],
  ],
] as const) {
  rule(`a volume is used: ${sentence}`, () => {
    const told = unwritableVolume.check(subjectOf({ path: 'Dockerfile', text }, {})).map(({ message }) => message);
    assert.equal(
      told.map((message) => message.split(':')[0]),
      expected,
    );
  });
}

for (const [sentence, text, expected] of [
  ['a name that says it', OF('/srv/data'), 'warning'],
  ['a variable', OF('/srv/x', 'ENV A=/srv/x/y\n'), 'warning'],
  ['a place below the home', OF('/h/.a', 'RUN useradd -u 7 -d /h a\n').replace('7:7', 'a'), 'warning'],
  ['a program that writes there', 'FROM nginx:1.27\nVOLUME /var/cache/nginx\nUSER 7:7\n', 'warning'],
  ['a line that makes it', OF('/srv/x', 'RUN mkdir -p /srv/x\n'), 'info'],
  ['a command that may read it', OF('/srv/x', '', '["serve", "--in", "/srv/x"]'), 'info'],
] as const) {
  rule(`a volume is ${expected === 'info' ? 'a note' : 'told'} for ${sentence}`, () => {
    const told = unwritableVolume.check(subjectOf({ path: 'Dockerfile', text }, {}));
    assert.equal(
      told.map(({ severity = 'warning' }) => severity),
      [expected],
    );
  });
}

for (const [code, expected] of [
  ['use("/v/a")', 'warning'],
  ['use("/v")', 'warning'],
  ['use("/srv/v/a")', 'info'],
  ['use("./v/a", "x-/v")', 'info'],
  ['use("/vw", "/v.d")', 'info'],
  ['use("/vw", "/v/a")', 'warning'],
] as const) {
  rule(`a volume of a service, where code says ${code}: ${expected}`, () => {
    const text = `FROM python:3.12-slim\nWORKDIR /app\nCOPY a.py .\nUSER 7:7\nCMD ["python", "a.py"]\n`;
    const context = (path: string) => (path === 'a.py' ? `from lib import use\n${code}\nuse("v")\n` : undefined);
    const told = mounted(text, [START, NEW], { context, grammar });
    assert.equal(
      told.map(({ severity = 'warning' }) => severity),
      [expected],
    );
  });
}

rule('a volume is told for code that writes there', () => {
  const text = 'FROM python:3.12-slim\nCOPY a.py .\nVOLUME /srv/x\nUSER 7:7\nCMD ["python", "a.py"]\n';
  const context = (path: string) => (path === 'a.py' ? 'open("/srv/x/a", "w")\n' : undefined);
  const told = unwritableVolume.check(subjectOf({ path: 'Dockerfile', text }, { context, grammar }));
  assert.equal(
    told.map(({ severity = 'warning' }) => severity),
    ['warning'],
  );
});

for (const [sentence, text, path, expected] of [
  ['nothing speaks of', USED, '/v', ['info']],
  ['nothing speaks of, whatever its name', USED, '/data', ['info']],
  ['the command names', USED.replace('"serve"', '"serve", "/v/a"'), '/v', ['warning']],
  ['a variable names', USED.replace('U', 'ENV A=/v\nU'), '/v', ['warning']],
  ['a program writes to', 'FROM nginx:1.27\nUSER 7:7\n', '/var/cache/nginx', ['warning']],
  ['holds settings', USED, '/srv/config', []],
  ['holds settings, by its name alone', USED.replace('U', 'ENV A=/srv/config\nU'), '/srv/config', ['warning']],
] as const) {
  rule(`a volume of a service that ${sentence}: ${expected}`, () => {
    const told = mounted(text, [START, { ...NEW, path }]);
    assert.equal(
      told.map(({ severity = 'warning' }) => severity),
      expected,
    );
  });
}

for (const [sentence, code, volume, expected] of [
  ['that says nothing of it', 'print(1)\n', '/srv/data', 0],
  ['that writes there', 'open("/srv/data/a", "w")\n', '/srv/data', 1],
  ['that writes among what others put in', 'open("/srv/config/a", "w")\n', '/srv/config', 1],
  ['that names what others put in', 'import lib\nlib.use("config")\n', '/srv/config', 0],
  ['that names it', 'import lib\nlib.use("data")\n', '/srv/data', 1],
  ['that writes where nobody can see', 'import sys\nopen(sys.argv[1], "w")\n', '/srv/data', 1],
  ['that nobody has read', undefined, '/srv/data', 1],
] as const) {
  const text = `FROM python:3.12-slim\nWORKDIR /app\nCOPY a.py .\nUSER 7:7\nCMD ["python", "a.py"]\n`;
  const context = (path: string) => (path === 'a.py' ? code : undefined);
  const declared = text.replace('USER', `VOLUME ${volume}\nUSER`);
  rule(`a volume of code ${sentence}`, () =>
    assert.is(blames(unwritableVolume, declared, { context, grammar }).length, expected),
  );
  rule(`a volume of a service, of code ${sentence}`, () =>
    assert.is(mounted(text, [START, { ...NEW, path: volume }], { context, grammar }).length, expected),
  );
}

rule('a volume of which a part is written, and another is named', () => {
  const code = 'import sys\nopen("/srv/config/a", "w")\nopen(sys.argv[1], "w")\n';
  const text = 'FROM python:3.12-slim\nCOPY a.py .\nVOLUME /srv/data /srv/config\nUSER 7:7\nCMD ["python", "a.py"]\n';
  const [found] = unwritableVolume.check(subjectOf({ path: 'Dockerfile', text }, { context: () => code, grammar }));
  assert.match(found?.message ?? '', /^VOLUME \/srv\/config \/srv\/data:/);
});

rule('a volume of a service, which only its entry script writes', () => {
  const files: Readonly<Record<string, string>> = {
    'a.py': 'print(1)\n',
    'e.sh': '#!/bin/sh\necho 1 > /srv/data/a\nexec python a.py\n',
  };
  const text = 'FROM python:3.12-slim\nCOPY a.py e.sh ./\nUSER 7:7\nENTRYPOINT ["sh", "e.sh"]\n';
  const options = { context: (path: string) => files[path], grammar };
  assert.is(mounted(text, [START, { ...NEW, path: '/srv/data' }], options).length, 1);
});

rule.run();
