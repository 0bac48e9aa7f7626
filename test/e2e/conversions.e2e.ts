import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { planFor } from '../../src/fix/plan.js';
import { templates } from '../../src/fix/templates.js';
import type { Options } from '../../src/image/options.js';
import { subjectOf } from '../../src/rules/subject.js';
import { BUILDERS, configUser, type Lab, mustBuild, mustStart } from './container.js';
import { filesFor } from './files.js';
import { fixedOf } from './product.js';
import { behaviourOf, type Expected, mustBe, mustBehave, mustOpenNothingElse } from './proof.js';
import { test, testAll } from './tally.js';

/** One way to an account: what was written, what must come of it. Nothing of `expected` is read from the plan. */
type Conversion = {
  readonly name: string;
  readonly dockerfile: string;
  readonly options?: Options;
  /** How the account comes about, and the template that makes it. */
  readonly way: string;
  /** The template that makes it further up. */
  readonly above?: string;
  readonly expected: Expected;
  /** Ports that must answer, and what HEALTHCHECK must say, before and after. */
  readonly serves?: readonly number[];
  readonly health?: string;
};

const APP = { uid: 10001, gid: 10001, home: '/home/app', writable: [], closed: ['/srv/app.js'] };
const SERVER = 'COPY app.js /srv/app.js\nCOPY server /usr/local/bin/server\nEXPOSE 8080\nCMD ["server"]\n';

const CONVERSIONS: readonly Conversion[] = [
  {
    name: 'shadow on Debian 12',
    dockerfile: `FROM debian:bookworm-slim\n${SERVER}`,
    way: 'new shadow',
    expected: APP,
    serves: [8080],
  },
  {
    name: 'shadow on Debian 13, which has no adduser',
    dockerfile: `FROM debian:trixie-slim\n${SERVER}`,
    way: 'new shadow',
    expected: APP,
    serves: [8080],
  },
  {
    name: 'shadow beside the user that Ubuntu has',
    dockerfile: `FROM ubuntu:24.04\n${SERVER}`,
    way: 'new shadow',
    expected: APP,
    serves: [8080],
  },
  {
    name: 'the account of a server, above its package',
    dockerfile: `FROM debian:bookworm-slim\nRUN apt-get update && apt-get install -y redis-server\n${SERVER}`
      .replace('/bin/server', '/bin/redis-server')
      .replace('["server"]', '["redis-server"]'),
    way: 'created',
    above: 'system',
    expected: { uid: 900, gid: 900, home: '/var/lib/redis', writable: [], closed: ['/srv/app.js'] },
    serves: [8080],
  },
  {
    name: 'shadow on a full UBI',
    dockerfile: `FROM registry.access.redhat.com/ubi9/ubi:9.4\n${SERVER}`,
    way: 'new shadow',
    expected: APP,
    serves: [8080],
  },
  {
    name: 'shadow installed first where it is missing',
    dockerfile: `FROM registry.access.redhat.com/ubi9/ubi-minimal:9.4\n${SERVER}`,
    way: 'new shadow-installed',
    expected: APP,
    serves: [8080],
  },
  {
    name: 'a line in /etc/passwd where nothing can be installed',
    dockerfile: `FROM registry.access.redhat.com/ubi9/ubi-micro:9.4\n${SERVER}`,
    way: 'new passwd',
    expected: { ...APP, home: '/nonexistent' },
    serves: [8080],
  },
  {
    name: 'BusyBox on Alpine, with a health check',
    dockerfile: `FROM alpine:3.20\n${SERVER}HEALTHCHECK CMD wget -q -O /dev/null http://127.0.0.1:8080/\n`,
    way: 'new busybox',
    expected: APP,
    serves: [8080],
    health: 'healthy',
  },
  {
    name: 'BusyBox in the busybox image, below its limit of ids',
    dockerfile: `FROM busybox:1.36\n${SERVER.replace('/usr/local/bin', '/bin')}`,
    way: 'new busybox',
    expected: APP,
    serves: [8080],
  },
  {
    name: 'a number where there is nothing at all',
    dockerfile: 'FROM scratch\nCOPY server /server\nEXPOSE 8080\nENTRYPOINT ["/server"]\n',
    way: 'number',
    expected: { ...APP, home: '/', closed: ['/server'] },
    serves: [8080],
  },
  {
    name: 'the account that Node ships',
    dockerfile:
      'FROM node:20-bookworm\nWORKDIR /app\nCOPY package.json server.js ./\nRUN npm ci\nEXPOSE 3000\nCMD ["node", "server.js"]\n',
    way: 'shipped',
    expected: {
      uid: 1000,
      gid: 1000,
      home: '/home/node',
      writable: ['/app', '/home/node'],
      closed: ['/app/package.json', '/app/node_modules/.package-lock.json'],
    },
    serves: [3000],
  },
  {
    name: 'the account that Node ships on Alpine',
    dockerfile: 'FROM node:20-alpine\nWORKDIR /app\nCOPY server.js ./\nEXPOSE 3000\nCMD ["node", "server.js"]\n',
    way: 'shipped',
    expected: { uid: 1000, gid: 1000, home: '/home/node', writable: ['/app'], closed: ['/app/server.js'] },
    serves: [3000],
  },
  {
    name: 'the account that nginx ships, on its port below 1024',
    dockerfile: 'FROM nginx:1.27\nCOPY html /usr/share/nginx/html\n',
    way: 'shipped',
    expected: {
      uid: 101,
      gid: 101,
      home: '/nonexistent',
      writable: ['/var/cache/nginx', '/run/nginx.pid'],
      closed: ['/usr/share/nginx/html', '/etc/nginx/nginx.conf'],
    },
    serves: [80],
  },
  {
    name: 'the account that distroless images ship',
    dockerfile: 'FROM gcr.io/distroless/static-debian12\nCOPY server /server\nEXPOSE 8080\nENTRYPOINT ["/server"]\n',
    way: 'shipped',
    expected: { uid: 65532, gid: 65532, home: '/home/nonroot', writable: ['/home/nonroot'], closed: ['/server'] },
    serves: [8080],
  },
  {
    name: 'an account that the file makes and does not use',
    dockerfile: `FROM debian:bookworm-slim\nRUN groupadd -g 2000 web && useradd -m -u 2000 -g 2000 web\n${SERVER}`,
    way: 'created',
    expected: { uid: 2000, gid: 2000, home: '/home/web', writable: ['/home/web'], closed: ['/srv/app.js'] },
    serves: [8080],
  },
  {
    name: 'an account without ids, which get pinned, on Alpine',
    dockerfile: `FROM alpine:3.20\nRUN addgroup -S web && adduser -S web -G web\n${SERVER}`,
    way: 'created',
    expected: { ...APP, home: '/home/web', writable: ['/home/web'] },
    serves: [8080],
  },
  {
    name: 'the user that was there before root',
    dockerfile:
      'FROM node:20\nUSER node\nWORKDIR /home/node/app\nUSER root\nRUN apt-get update && apt-get install -y tini\nCMD ["tini", "--", "node"]\n',
    way: 'restored',
    expected: { uid: 1000, gid: 1000, home: '/home/node', writable: ['/home/node'], closed: [] },
  },
  {
    name: 'a volume, given away before it is declared',
    dockerfile: `FROM debian:bookworm-slim\nVOLUME /var/lib/data\n${SERVER}`,
    way: 'new shadow',
    expected: { ...APP, writable: ['/var/lib/data'] },
    serves: [8080],
  },
  {
    name: 'paths that were asked for, with what is in them',
    dockerfile: `FROM alpine:3.20\nCOPY app.js /data/seed/app.js\n${SERVER}`,
    options: { writable: ['/data', '/var/spool/app'] },
    way: 'new busybox',
    expected: { ...APP, writable: ['/data', '/data/seed', '/data/seed/app.js', '/var/spool/app'] },
    serves: [8080],
  },
  {
    name: 'name and ids that were asked for',
    dockerfile: `FROM debian:trixie\n${SERVER}`,
    options: { user: 'web', uid: 2500, gid: 2600 },
    way: 'new shadow',
    expected: { ...APP, uid: 2500, gid: 2600, home: '/home/web' },
    serves: [8080],
  },
  {
    name: 'Windows line endings and a backtick for continuation',
    dockerfile: `# escape=\`\nFROM debian:bookworm-slim\nRUN true \`\n  && true\n${SERVER}`.replaceAll('\n', '\r\n'),
    way: 'new shadow',
    expected: APP,
    serves: [8080],
  },
];

const planOf = ({ dockerfile, options = {} }: Conversion) => {
  const subject = subjectOf({ path: 'Dockerfile', text: dockerfile }, options);
  assert.ok(subject.target !== undefined);
  const plan = planFor(subject.dockerfile, subject.target, options);
  assert.ok(plan !== undefined, 'there is no plan');
  return { plan, subject };
};

const wayOf = (conversion: Conversion): string => {
  const { kind, template } = planOf(conversion).plan.account;
  return template === undefined ? kind : `${kind} ${template}`;
};

const prove = async (lab: Lab, conversion: Conversion): Promise<void> => {
  const { dockerfile, options = {}, way, above, expected, serves = [], health = 'none' } = conversion;
  const { subject } = planOf(conversion);
  for (const { base, parent } of subject.stages)
    if (parent === undefined) assert.ok(await lab.bases.provide(base ?? ''), `nothing stands for ${base}`);
  const work = { dockerfile, files: filesFor(subject.dockerfile) };
  const original = await mustBuild(lab, 'BuildKit', work);
  assert.equal((await mustStart(lab, original)).uid, 0, 'the original starts as root');
  const before = await behaviourOf(lab, original);
  assert.deepEqual({ serves: before.serves, health: before.health }, { serves, health }, before.log);
  assert.equal(wayOf(conversion), way);
  const { text, after } = await fixedOf(dockerfile, options);
  if (above !== undefined) assert.ok(text.includes(`${templates[above]?.split(' {{')[0]}`), `nothing of ${above}`);
  assert.equal(after.verdict, 'nonroot');
  for (const builder of BUILDERS) {
    const fixed = { ...work, dockerfile: text };
    const image = await mustBuild(lab, builder, fixed);
    const who = await mustBe(lab, image, expected);
    if (builder === 'BuildKit') await mustOpenNothingElse(lab, original, who, expected);
    if (builder === 'BuildKit') await mustBehave(lab, image, before, text);
    assert.equal(await configUser(lab, image), `${expected.uid}:${expected.gid}`, builder);
  }
};

/** No template of lines in templates/ goes without a proof. */
const everyTemplate = async (): Promise<void> => {
  const files = readdirSync(new URL('../../templates/', import.meta.url)).flatMap((file) =>
    file.endsWith('.dockerfile') ? [file.replace(/\..*$/, '')] : [],
  );
  const proven = new Set(CONVERSIONS.flatMap(({ way, above }) => [way.split(' ')[1], above]));
  assert.deepEqual(
    files.filter((file) => !proven.has(file)),
    [],
  );
};

/** Every way in which a fix makes a stage run as somebody else. */
export const conversions = async (lab: Lab): Promise<void> => {
  await test('conversions: every template is proven', everyTemplate);
  await testAll(CONVERSIONS.map((each) => [`conversions: ${each.name}`, () => prove(lab, each)]));
};
