import { spawnSync } from 'node:child_process';
import { chmodSync, linkSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, NONROOT, PROGRAM, program, ROOT } from '../program.js';
import { ranUntil } from '../steps.js';

const FIX = ['--fix', '--unsafe-fixes'];
const NOBODY = 12_345;
const isRoot = process.getuid?.() === 0;
const read = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');

/** What a fix makes of a text, learnt from a run without any trouble. */
const fixedOf = (text: string): string => {
  const directory = directoryOf({ Dockerfile: text });
  program(directory, FIX);
  return read(directory, 'Dockerfile');
};

const FIXED = fixedOf(ROOT);

/** Runs lines of shell in a mount namespace of their own, in which `$0` is Node and `$1` the program. */
const mountedShell = (cwd: string, lines: readonly string[]) => {
  const settings = { cwd, encoding: 'utf8', timeout: 60_000, env: { PATH: process.env.PATH ?? '' } } as const;
  const script = ['set -e', `cd '${cwd}'`, ...lines].join('\n');
  return spawnSync('unshare', ['-m', 'sh', '-c', script, process.execPath, PROGRAM], settings);
};

const has = (tool: string): boolean => spawnSync(tool, ['--version']).status === 0;
const mounts = isRoot && spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;
const hasTools = has('setfacl') && has('setfattr');
for (const [there, what] of [
  [mounts, 'what takes a mount, as nobody may mount here'],
  [hasTools, 'access lists and attributes, as their tools are missing'],
] as const)
  if (!there) process.stdout.write(`  left out: ${what}\n`);

const kept = suite('faults: a file that is written stays the same file');

kept('its inode, and the other names of it', () => {
  const directory = directoryOf({ Dockerfile: ROOT });
  linkSync(join(directory, 'Dockerfile'), join(directory, 'other'));
  const before = statSync(join(directory, 'Dockerfile'));
  assert.is(program(directory, [...FIX, 'Dockerfile']).code, 0);
  const after = statSync(join(directory, 'Dockerfile'));
  assert.equal([after.ino, after.nlink, after.mode], [before.ino, 2, before.mode]);
  assert.is(read(directory, 'other'), FIXED);
});

kept('a shorter text leaves no rest of the longer one', () => {
  const text = 'FROM node:22\nUSER 1000:1000\nUSER root\nUSER root\nUSER 1000:1000\nCMD ["node", "server.js"]\n';
  const directory = directoryOf({ 'report.txt': 'x'.repeat(100_000), Dockerfile: text });
  program(directory, ['-o', 'report.txt', 'Dockerfile']);
  assert.not.match(read(directory, 'report.txt'), 'xxx');
});

(hasTools ? kept : kept.skip)('its access list and its extended attributes', () => {
  const directory = directoryOf({ Dockerfile: ROOT });
  const tell = (): string =>
    spawnSync('sh', ['-c', 'getfacl -cn Dockerfile; getfattr -d Dockerfile'], { cwd: directory }).stdout.toString();
  const set = 'setfacl -m u:12345:r,g::-,m::rw Dockerfile && setfattr -n user.origin -v here Dockerfile';
  assert.is(spawnSync('sh', ['-c', set], { cwd: directory }).status, 0);
  const before = tell();
  assert.match(before, 'user:12345:r--');
  assert.match(before, 'user.origin="here"');
  assert.is(program(directory, FIX).code, 0);
  assert.is(tell(), before);
  assert.is(read(directory, 'Dockerfile'), FIXED);
});

kept('a report over an older one keeps the file, too', () => {
  const directory = directoryOf({ Dockerfile: ROOT, 'out.json': 'old' });
  linkSync(join(directory, 'out.json'), join(directory, 'kept.json'));
  program(directory, ['-f', 'json', '-o', 'out.json']);
  assert.is(JSON.parse(read(directory, 'kept.json')).files.length, 1);
});

(mounts ? kept : kept.skip)('a file that is mounted by itself', () => {
  const directory = directoryOf({ Dockerfile: '', 'outside.txt': ROOT, 'report.txt': '', 'elsewhere.txt': 'old' });
  const done = mountedShell(directory, [
    'mount --bind outside.txt Dockerfile',
    'mount --bind elsewhere.txt report.txt',
    `"$0" "$1" ${FIX.join(' ')} -o report.txt Dockerfile`,
  ]);
  assert.is(done.status, 0, done.stderr);
  assert.is(read(directory, 'outside.txt'), FIXED);
  assert.match(read(directory, 'elsewhere.txt'), 'fixed');
});

kept('a file whose name has 255 bytes', () => {
  const name = `${'ä'.repeat(122)}.Dockerfile`;
  const directory = directoryOf({ [name]: ROOT });
  assert.is(Buffer.byteLength(name), 255);
  assert.is(program(directory, FIX).code, 0);
  assert.is(read(directory, name), FIXED);
  const report = `${'ä'.repeat(127)}x`;
  program(directory, ['-o', report]);
  assert.equal(readdirSync(directory).toSorted(), [name, report].toSorted());
});

kept('a file in a directory that may not be written', () => {
  const directory = directoryOf({ 'a/Dockerfile': ROOT });
  chmodSync(directory, 0o755);
  chmodSync(join(directory, 'a/Dockerfile'), 0o666);
  chmodSync(join(directory, 'a'), 0o555);
  const scratch = directoryOf({});
  chmodSync(scratch, 0o777);
  const uid = isRoot ? { uid: NOBODY } : {};
  const { code, err } = program(directory, FIX, { ...uid, env: { TMPDIR: scratch } });
  assert.is(code, 0, err);
  assert.is(read(directory, 'a/Dockerfile'), FIXED);
  assert.equal(readdirSync(scratch), []);
});

kept('a file of which no copy can be made is not written', () => {
  const directory = directoryOf({ 'a/Dockerfile': ROOT });
  chmodSync(directory, 0o755);
  chmodSync(join(directory, 'a/Dockerfile'), 0o666);
  chmodSync(join(directory, 'a'), 0o555);
  const uid = isRoot ? { uid: NOBODY } : {};
  const { code, err } = program(directory, FIX, { ...uid, env: { TMPDIR: join(directory, 'nothing') } });
  assert.is(code, 2);
  assert.match(err, 'a/Dockerfile: not written: ');
  assert.is(read(directory, 'a/Dockerfile'), ROOT);
});

kept.run();

const lost = suite('faults: nothing is lost');

/** Names of copies that were left beside a file. */
const copies = (directory: string): readonly string[] =>
  readdirSync(directory).filter((name) => name.endsWith('.before.tmp'));

lost('killed at any step: the old text or the new one, or a copy beside that the next run names', () => {
  const long = `${ROOT}${'# padding\n'.repeat(300)}`;
  const done = fixedOf(long);
  const seen = { old: 0, done: 0, torn: 0, copies: 0 };
  for (let at = 1; ; at++) {
    const directory = directoryOf({ Dockerfile: long });
    if (ranUntil('killed', at, directory, FIX) === undefined) break;
    const text = read(directory, 'Dockerfile');
    const left = copies(directory);
    seen.copies += left.length;
    if (text === long) seen.old += 1;
    else if (text === done) seen.done += 1;
    else {
      seen.torn += 1;
      assert.ok(
        left.some((name) => read(directory, name) === long),
        `step ${at}: neither old nor new, and no copy`,
      );
    }
    const next = program(directory, []);
    for (const name of left) assert.match(next.err, name, `step ${at}: the next run names what is left`);
    const told = next.err.includes('error: ');
    assert.is(told && next.code === 2, left.length > 0 && text !== long, `step ${at}: ${next.err}`);
  }
  assert.ok(seen.old > 0 && seen.done > 0 && seen.torn > 0 && seen.copies > 1, JSON.stringify(seen));
});

lost('a copy of what the file still holds is told, and costs nothing', () => {
  const name = '.Dockerfile.99999999-x.before.tmp';
  const { code, err } = program(directoryOf({ Dockerfile: NONROOT, [name]: NONROOT }), []);
  assert.is(code, 0);
  assert.match(err, `${name}: left by a run that was killed. You can remove it.`);
});

lost('a copy that a run is just using is its own', () => {
  const name = `.Dockerfile.${process.pid}-x.before.tmp`;
  const { code, err } = program(directoryOf({ Dockerfile: NONROOT, [name]: 'FROM other\n' }), []);
  assert.equal([code, err], [0, '']);
});

lost('a copy of something else stays, and costs 2', () => {
  const name = '.Dockerfile.99999999-x.before.tmp';
  const directory = directoryOf({ Dockerfile: ROOT, [name]: 'FROM other\n' });
  for (const argv of [FIX, [], ['Dockerfile']]) {
    const { code, err } = program(directory, argv);
    assert.is(code, 2, argv.join(' '));
    assert.match(err, name);
    assert.is(read(directory, name), 'FROM other\n');
  }
});

(mounts ? lost : lost.skip)('a disk without room for one byte more', () => {
  const directory = directoryOf({});
  const original = join(directoryOf({ 'original.Dockerfile': ROOT }), 'original.Dockerfile');
  const filled = `${ROOT}${'#'.repeat(4095 - ROOT.length)}\n`;
  writeFileSync(original, filled);
  const done = mountedShell(directory, [
    'mount -t tmpfs -o size=32k none .',
    `cd '${directory}'`,
    `cp '${original}' Dockerfile`,
    'dd if=/dev/zero of=fill bs=1k count=64 2>/dev/null || true',
    `"$0" "$1" ${FIX.join(' ')} Dockerfile || echo "code $?"`,
    `cmp '${original}' Dockerfile && ls -A`,
  ]);
  assert.match(done.stdout, 'code 2');
  assert.match(done.stderr, 'Dockerfile: not written: no space left on device');
  assert.match(done.stdout, /\nDockerfile\nfill\n$/);
});

lost('another program that writes at the same time is told', () => {
  const directory = directoryOf({ Dockerfile: ROOT });
  const file = join(directory, 'Dockerfile');
  const other = `${ROOT}# other\n`;
  const whole = [FIXED, other, fixedOf(other)];
  let told = 0;
  for (let at = 1; ; at++) {
    writeFileSync(file, ROOT);
    const ran = ranUntil('replaced', at, directory, FIX, { FILE: file, TEXT: other });
    if (ran === undefined) break;
    assert.ok(whole.includes(read(file)), `step ${at}`);
    assert.equal(readdirSync(directory), ['Dockerfile']);
    if (ran.code === 0) continue;
    told += 1;
    assert.match(ran.err, 'Dockerfile: not written: changed since it was read.');
    assert.is(read(file), other);
  }
  assert.ok(told > 3, `${told}`);
});

lost.run();
