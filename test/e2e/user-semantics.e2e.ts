import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { BUILDERS, build, configUser, type Lab, mustBuild, start } from './container.js';
import { reportOf } from './product.js';
import { test } from './tally.js';

/** What an image comes to: the ids of its process, a start that is refused with words, a build that fails. */
type Outcome =
  | { readonly runs: readonly [uid: number, gid: number] }
  | { readonly refuses: RegExp }
  | { readonly fails: RegExp };

const ROOT: Outcome = { runs: [0, 0] };
const APP: Outcome = { runs: [1001, 1001] };
const NO_USER: Outcome = { refuses: /unable to find user .*no matching entries in passwd file/ };
const RANGE: Outcome = { refuses: /uids and gids must be in range 0-2147483647/ };

const ACCOUNTS = `FROM busybox
RUN echo 'app:x:1001:1001::/home/app:/bin/sh' >> /etc/passwd && echo 'toor:x:0:0::/root:/bin/sh' >> /etc/passwd \\
 && echo 'app:x:1001:' >> /etc/group && echo 'extra:x:2000:app' >> /etc/group && echo 'wheel:x:10:' >> /etc/group
`;
const SCRATCH = 'FROM scratch\nCOPY empty /empty\n';

/** The lines below an image with the users root, toor (0) and app (1001); `Config.User`; what becomes of it. */
const ON_BUSYBOX: readonly (readonly [string, string, Outcome])[] = [
  ['USER root', 'root', ROOT],
  ['USER 0', '0', ROOT],
  ['USER 0:0', '0:0', ROOT],
  ['USER +0', '+0', ROOT],
  ['USER -0', '-0', ROOT],
  ['USER 000', '000', ROOT],
  ['USER 00:1000', '00:1000', { runs: [0, 1000] }],
  ['USER +0:wheel', '+0:wheel', { runs: [0, 10] }],
  ['USER :0', ':0', ROOT],
  ['USER :1001', ':1001', { runs: [0, 1001] }],
  ['USER :app', ':app', { runs: [0, 1001] }],
  ['USER "root"', 'root', ROOT],
  ["USER 'app'", 'app', APP],
  ['USER toor', 'toor', ROOT],
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: the builder's variables, not ours
  ['ARG U\nUSER ${U}', '', ROOT],
  ['USER ${NOPE}', '', ROOT],
  ['USER ""', '', ROOT],
  ['USER app\nUSER ${NOPE}', '', ROOT],
  ['ARG U=app\nUSER ${U}', 'app', APP],
  ['USER ${NOPE:-app}', 'app', APP],
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: the builder's variables, not ours
  ['ENV U=0\nUSER $U', '0', ROOT],
  ['USER 01000', '01000', { runs: [1000, 0] }],
  ['USER 1001', '1001', APP],
  ['USER 10001', '10001', { runs: [10001, 0] }],
  ['USER 10001:10001', '10001:10001', { runs: [10001, 10001] }],
  ['USER 1001:0', '1001:0', { runs: [1001, 0] }],
  ['USER app:root', 'app:root', { runs: [1001, 0] }],
  ['USER ROOT', 'ROOT', NO_USER],
  ['USER nosuch', 'nosuch', NO_USER],
  ['USER app # comment', 'app # comment', NO_USER],
  ['USER app wheel', 'app wheel', NO_USER],
  ['USER ["app"]', '[app]', NO_USER],
  ['USER 0x0', '0x0', NO_USER],
  ['USER app:nogrp', 'app:nogrp', { refuses: /unable to find group nogrp/ }],
  ['USER 2147483648', '2147483648', RANGE],
  ['USER 4294967296', '4294967296', RANGE],
  ['USER', '', { fails: /USER requires exactly one argument/ }],
  ['USER --x app', '', { fails: /[Uu]nknown flag: (--)?x/ }],
];

const ON_SCRATCH: readonly (readonly [string, string, Outcome])[] = [
  ['', '', ROOT],
  ['USER 0', '0', ROOT],
  ['USER 1000', '1000', { runs: [1000, 0] }],
  ['USER root', 'root', { refuses: /unable to find user root/ }],
  ['USER root:root', 'root:root', { refuses: /unable to find user root/ }],
];

const observe = async (lab: Lab, builder: (typeof BUILDERS)[number], dockerfile: string) => {
  const built = await build(lab, builder, { dockerfile, files: { empty: { text: '' } } });
  if (built.code !== 0) return { fails: built.log };
  const user = await configUser(lab, built.image);
  const started = await start(lab, built.image);
  return 'who' in started ? { user, runs: [started.who.uid, started.who.gid] } : { user, refuses: started.refused };
};

/** Our own reading of the file, held against what the engine has made of it. */
const isForeseen = async (dockerfile: string, seen: Awaited<ReturnType<typeof observe>>): Promise<void> => {
  const { verdict: told, targets, user, uid = Number.NaN, gid } = await reportOf(dockerfile);
  // A file that starts nothing has no verdict of its own, but its stage has.
  const verdict = told === 'none' ? targets.at(-1)?.verdict : told;
  const shown = JSON.stringify({ verdict, user, uid, gid, seen });
  if (seen.runs === undefined) return assert.equal(verdict, 'invalid', shown);
  assert.equal(verdict, seen.runs[0] === 0 ? 'root' : 'nonroot', shown);
  assert.equal(user, seen.user, shown);
  assert.deepEqual([uid, gid ?? seen.runs[1]], seen.runs, shown);
};

const agree = async (lab: Lab, builder: (typeof BUILDERS)[number], dockerfile: string, user: string, want: Outcome) => {
  const seen = await observe(lab, builder, dockerfile);
  const shown = JSON.stringify(seen);
  if (builder === 'BuildKit') await isForeseen(dockerfile, seen);
  if ('fails' in want) return assert.match(seen.fails ?? '', want.fails, shown);
  assert.equal(seen.user, user, shown);
  if ('refuses' in want) return assert.match(seen.refuses ?? '', want.refuses, shown);
  assert.deepEqual(seen.runs, want.runs, shown);
};

/** BuildKit keeps one map in file order, so the later ARG wins; the classic builder always lets ENV win. */
const ARG_BELOW_ENV = 'ENV U=app\nARG U=root\nUSER $U';

const PORT_START = '/proc/sys/net/ipv4/ip_unprivileged_port_start';

/** From which port on everybody may bind, in a container that has a network of its own, or that of the host. */
const firstOpenPort = async (lab: Lab, network: 'none' | 'host'): Promise<number> => {
  const image = await mustBuild(lab, 'BuildKit', {
    dockerfile: `${ACCOUNTS}USER 1001\nCMD ["cat", "${PORT_START}"]\n`,
  });
  const ran = await lab.engine.docker(['run', '--rm', `--network=${network}`, image]);
  assert.equal(ran.code, 0, ran.stderr);
  return Number(ran.stdout);
};

/** What is known of an engine beside USER. */
const engineRules = async (lab: Lab): Promise<void> => {
  await test('user: anybody may bind any port in a network of its own', async () =>
    assert.equal(await firstOpenPort(lab, 'none'), 0));
  await test("user: on the host's network only what the host allows", async () =>
    assert.equal(await firstOpenPort(lab, 'host'), Number(readFileSync(PORT_START, 'utf8'))));
  await test('user: an entry point that is an empty text is none', async () => {
    const image = await mustBuild(lab, 'BuildKit', {
      dockerfile: 'FROM busybox\nENTRYPOINT [""]\nCMD ["echo", "started"]\n',
    });
    const ran = await lab.engine.docker(['run', '--rm', '--network=none', image]);
    assert.deepEqual([ran.code, ran.stdout.trim()], [0, 'started'], ran.stderr);
  });
};

/** What a USER line means, on the engine itself. */
export const userSemantics = async (lab: Lab): Promise<void> => {
  await lab.bases.provide('busybox');
  await engineRules(lab);
  await test('user: an ARG below an ENV wins in BuildKit', () =>
    agree(lab, 'BuildKit', `${ACCOUNTS}${ARG_BELOW_ENV}\n`, 'root', ROOT));
  await test('user: an ARG below an ENV loses in the classic builder', () =>
    agree(lab, 'classic', `${ACCOUNTS}${ARG_BELOW_ENV}\n`, 'app', APP));
  for (const builder of BUILDERS)
    for (const [head, table] of [
      [ACCOUNTS, ON_BUSYBOX],
      [SCRATCH, ON_SCRATCH],
    ] as const)
      for (const [lines, user, want] of table) {
        const on = head === SCRATCH ? 'scratch' : 'busybox';
        const name = `${builder}: ${JSON.stringify(lines)} on ${on}`;
        await test(`user: ${name}`, () => agree(lab, builder, `${head}${lines}\n`, user, want));
      }
};
