import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { nodeHost } from '../../src/program/node-host.js';
import { run } from '../../src/program/run.js';
import { NO_FILE, settingsOf } from '../../src/program/settings.js';
import { directoryOf, NONROOT, PROGRAM, program, ROOT } from '../program.js';

const FIX = ['--fix', '--unsafe-fixes'];
const JSON_REPORT = ['-f', 'json'];
/** Somebody who owns nothing. */
const NOBODY = 12_345;
const isRoot = process.getuid?.() === 0;

const read = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');
const rest = (directory: string): readonly string[] =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tmp'));

/** What a fix makes of `ROOT`, learnt once from a run without any trouble. */
const FIXED = (() => {
  const directory = directoryOf({ Dockerfile: ROOT });
  program(directory, FIX);
  return read(directory, 'Dockerfile');
})();

/** Runs a line of shell in which `$0` is Node and `$1` the program. */
const shell = (cwd: string, line: string, env: Readonly<Record<string, string>> = {}) => {
  const settings = { cwd, encoding: 'utf8', timeout: 60_000, env: { PATH: process.env.PATH ?? '', ...env } } as const;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line, process.execPath, PROGRAM], settings);
  return { code: status, out: stdout, err: stderr };
};

/** No word of Node's own in what a user reads. */
const noTrace = (text: string): void => assert.not.match(text, /^\s+at |node:internal|Error:|made a mistake/m);

const reading = suite('faults: reading');

reading('the fix changes the file that these tests use', () => assert.is.not(FIXED, ROOT));

reading('a file that may not be read costs 2, and the others are there', () => {
  const directory = directoryOf({ 'a/Dockerfile': ROOT, 'b/Dockerfile': ROOT, 'c/Dockerfile': NONROOT });
  chmodSync(directory, 0o755);
  chmodSync(join(directory, 'b/Dockerfile'), 0);
  const { code, out, err } = program(directory, JSON_REPORT, isRoot ? { uid: NOBODY } : {});
  assert.is(code, 2);
  assert.match(err, 'b/Dockerfile: permission denied');
  const { files, summary } = JSON.parse(out);
  assert.equal(
    files.map(({ path, verdict }: { path: string; verdict: string }) => [path, verdict]),
    [
      ['a/Dockerfile', 'root'],
      ['b/Dockerfile', 'unknown'],
      ['c/Dockerfile', 'nonroot'],
    ],
  );
  assert.is(summary.failed, 1);
  noTrace(err);
});

reading('a directory that may not be listed costs 2, and the others are there', () => {
  const directory = directoryOf({ 'a/Dockerfile': ROOT, 'b/Dockerfile': ROOT });
  chmodSync(directory, 0o755);
  chmodSync(join(directory, 'b'), 0);
  const { code, out, err } = program(directory, JSON_REPORT, isRoot ? { uid: NOBODY } : {});
  chmodSync(join(directory, 'b'), 0o755);
  assert.is(code, 2);
  assert.match(err, 'permission denied');
  assert.is(JSON.parse(out).files.length, 1);
});

const SILENT = () => {};

reading('a file that vanishes after it was listed', async () => {
  const directory = directoryOf({ 'a/Dockerfile': ROOT, 'b/Dockerfile': ROOT, 'c/Dockerfile': ROOT });
  const host = {
    ...nodeHost,
    cwd: directory,
    read: (path: string, most: number) => {
      if (path.endsWith('b/Dockerfile')) rmSync(path, { force: true });
      return nodeHost.read(path, most);
    },
  };
  const { errors, summary } = await run(host, ['.'], settingsOf(new Map(), NO_FILE), SILENT);
  assert.equal([errors.map(({ kind }) => kind), summary.files], [['unreadable'], 3]);
});

reading('a file that vanishes before it is written', async () => {
  const directory = directoryOf({ 'a/Dockerfile': ROOT, 'b/Dockerfile': ROOT });
  const host = {
    ...nodeHost,
    cwd: directory,
    replace: (path: string, before: Uint8Array, after: string) => {
      if (path.endsWith('a/Dockerfile')) rmSync(path);
      return nodeHost.replace(path, before, after);
    },
  };
  const flags = new Map([
    ['fix', ['']],
    ['unsafe-fixes', ['']],
  ]);
  const { errors, summary } = await run(host, ['.'], settingsOf(flags, NO_FILE), SILENT);
  assert.equal([errors.map(({ kind }) => kind), summary.files], [['unwritable'], 2]);
  assert.equal(readdirSync(join(directory, 'a')), [], 'what is gone is not made again');
  assert.is(read(directory, 'b/Dockerfile'), FIXED);
});

reading('links: to nothing, to themselves, and a tree that holds itself', () => {
  const directory = directoryOf({ 'a/Dockerfile': ROOT });
  symlinkSync('nothing', join(directory, 'dangling'));
  symlinkSync('loop2', join(directory, 'loop1'));
  symlinkSync('loop1', join(directory, 'loop2'));
  symlinkSync('..', join(directory, 'a/up'));
  const named = program(directory, ['dangling', 'loop1', 'a/Dockerfile']);
  assert.is(named.code, 2);
  assert.match(named.err, 'dangling: no such file or directory');
  assert.match(named.err, 'loop1: too many symbolic links');
  assert.match(named.out, 'a/Dockerfile:');
  noTrace(named.err);
  const walked = program(directory, [...JSON_REPORT, '.']);
  assert.is(walked.code, 1);
  assert.is(JSON.parse(walked.out).files.length, 1);
});

reading('sockets, pipes and devices below a directory are passed over', () => {
  const directory = directoryOf({ 'a/Dockerfile': ROOT });
  if (spawnSync('mkfifo', [join(directory, 'Dockerfile')]).status !== 0) return;
  const { code, out } = program(directory, JSON_REPORT);
  assert.is(code, 1);
  assert.is(JSON.parse(out).files.length, 1);
});

reading('a file of eight gigabytes is refused by its first megabyte', () => {
  const directory = directoryOf({ Dockerfile: '', 'b/Dockerfile': ROOT });
  truncateSync(join(directory, 'Dockerfile'), 8 * 1024 ** 3);
  const { code, out, err } = shell(directory, `ulimit -v 40000000; exec "$0" --max-old-space-size=100 "$1" -f json`);
  assert.is(code, 2);
  assert.match(err, 'Dockerfile: is larger than 1 MiB');
  assert.equal(JSON.parse(out).files.length, 2);
});

reading('a device that never ends is refused, too', () => {
  const { code, err } = program(directoryOf({}), ['/dev/zero']);
  assert.is(code, 2);
  assert.match(err, '/dev/zero: is larger than 1 MiB');
});

/** Files beside the Dockerfile that a check looks into: one for all of a run, the others for one Dockerfile each. */
const BESIDE = [['.dockerfile-nonrootrc.json'], ['.gitignore', '.dockerignore', 'package.json', 'start.sh']];
const STARTED = 'FROM node:22\nWORKDIR /app\nCOPY . .\nENTRYPOINT ["/app/start.sh"]\nCMD ["npm", "start"]\n';

for (const [sentence, make] of [
  ['binary', (path) => writeFileSync(path, Buffer.from([0, 0xff, 0xfe, 0x80, 0, 10, 0xc3]))],
  [
    'huge',
    (path) => {
      writeFileSync(path, '');
      truncateSync(path, 8 * 1024 ** 3);
    },
  ],
  ['a directory', (path) => mkdirSync(path)],
  ['a link to itself', (path) => symlinkSync(basename(path), path)],
  ['a link to a device', (path) => symlinkSync('/dev/zero', path)],
  ['brackets without end', (path) => writeFileSync(path, '['.repeat(200_000))],
  ['unreadable', (path) => writeFileSync(path, '{}', { mode: 0 })],
] as const satisfies readonly (readonly [string, (path: string) => void])[]) {
  for (const names of BESIDE) {
    reading(`${names.join(', ')} that is ${sentence}: an answer or a message`, () => {
      const places = names.map((name) => (names.length === 1 ? '.' : `in${name}`));
      const directory = directoryOf(Object.fromEntries(places.map((place) => [`${place}/Dockerfile`, STARTED])));
      chmodSync(directory, 0o755);
      for (const [index, name] of names.entries()) make(join(directory, places[index] ?? '', name));
      const { code, out, err } = program(directory, [], isRoot ? { uid: NOBODY } : {});
      assert.ok(code === 1 || (code === 2 && names.some((name) => err.includes(name))), `${code}: ${err}`);
      assert.ok(code === 2 || out.match(/ missing-user/g)?.length === names.length, out);
      noTrace(err);
    });
  }
}

reading('1,500 files, deep and wide', () => {
  const names = Array.from({ length: 1_500 }, (_, index) => `${'d/'.repeat(index % 40)}${index}.Dockerfile`);
  const directory = directoryOf(Object.fromEntries(names.map((name) => [name, ROOT])));
  const { code, out } = program(directory, [...JSON_REPORT, '-o', 'out.json']);
  assert.is(code, 1);
  assert.is(out, '');
  const paths: string[] = JSON.parse(read(directory, 'out.json')).files.map(({ path }: { path: string }) => path);
  assert.equal(paths, names.toSorted());
});

for (const [jobs, count, asked] of [
  ['1', 500, []],
  ['1', 501, ['many']],
  ['2', 500, []],
  ['2', 501, ['threads']],
  ['2', 999, ['threads']],
  ['2', 1_000, ['threads', 'long']],
  ['2', 2_000, ['threads', 'long', 'long']],
] as const)
  reading(
    `${count} files, ${jobs} at once: memory ${asked.length === 0 ? 'does not count' : `goes before time, ${asked.join(', ')}`}`,
    async () => {
      const names = Array.from({ length: count }, (_, index) => `${index}.Dockerfile`);
      const frugal: string[] = [];
      const host = {
        ...nodeHost,
        cwd: directoryOf(Object.fromEntries(names.map((name) => [name, NONROOT]))),
        frugal: async (run: string) => {
          frugal.push(run);
        },
      };
      await run(host, ['.'], settingsOf(new Map([['jobs', [jobs]]]), NO_FILE), SILENT);
      assert.equal(frugal, asked);
    },
  );

reading.run();

const writing = suite('faults: writing');

writing('a full disk leaves every file whole, and nothing beside it', () => {
  // Files above this size cannot be written at all: to a program the same as a full disk.
  const long = `${ROOT}${'# padding\n'.repeat(400)}`;
  const directory = directoryOf({ 'a/Dockerfile': long, 'b/Dockerfile': ROOT });
  const { code, err } = shell(directory, `trap '' XFSZ; ulimit -f 4; exec "$0" "$1" ${FIX.join(' ')}`);
  assert.is(code, 2);
  assert.match(err, 'a/Dockerfile: not written: file too large');
  assert.is(read(directory, 'a/Dockerfile'), long);
  assert.is(read(directory, 'b/Dockerfile'), FIXED);
  assert.equal(rest(directory), []);
  noTrace(err);
});

/** Mounts need rights that not every machine gives; without them there is nothing to test. */
const mounts = isRoot && spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;
const mounted = mounts ? writing : writing.skip;
if (!mounts) process.stdout.write('  left out: what takes a mount, as nobody may mount here\n');

mounted('a file system that may only be read', () => {
  const directory = directoryOf({ Dockerfile: ROOT });
  const command = `mount --bind '${directory}' '${directory}' && mount -o remount,ro,bind '${directory}' && cd '${directory}' && "$0" "$1" ${FIX.join(' ')}`;
  const settings = { encoding: 'utf8', env: { PATH: process.env.PATH ?? '' } } as const;
  const { status, stderr, stdout } = spawnSync(
    'unshare',
    ['-m', 'sh', '-c', command, process.execPath, PROGRAM],
    settings,
  );
  assert.is(status, 2);
  assert.match(stderr, 'Dockerfile: not written: read-only file system');
  assert.match(stdout, 'missing-user', 'what was found is still reported');
  assert.is(read(directory, 'Dockerfile'), ROOT);
});

writing('a link keeps pointing, and its target is written', () => {
  const directory = directoryOf({ 'real/Dockerfile': ROOT });
  symlinkSync('real/Dockerfile', join(directory, 'one'));
  symlinkSync('one', join(directory, 'two'));
  assert.is(program(directory, [...FIX, 'two']).code, 0);
  assert.is(readlinkSync(join(directory, 'two')), 'one');
  assert.ok(lstatSync(join(directory, 'one')).isSymbolicLink());
  assert.is(read(directory, 'real/Dockerfile'), FIXED);
  assert.equal(readdirSync(directory).toSorted(), ['one', 'real', 'two']);
});

writing('a file and a link to it, in one run', () => {
  const directory = directoryOf({ 'real/Dockerfile': ROOT });
  symlinkSync('real/Dockerfile', join(directory, 'link'));
  const { code } = program(directory, [...FIX, 'link', 'real/Dockerfile']);
  assert.is(code, 0);
  assert.is(read(directory, 'real/Dockerfile'), FIXED);
});

writing.run();

const surroundings = suite('faults: surroundings');

surroundings('a reader that goes away is no mistake', () => {
  const directory = directoryOf(
    Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`d${index}/Dockerfile`, ROOT])),
  );
  for (const flags of ['', '-f json', '--diff --unsafe-fixes']) {
    const { out, err } = shell(directory, `{ "$0" "$1" ${flags}; echo "code $?" >&2; } | head -n 1`);
    assert.is(out.split('\n').length, 2, flags);
    assert.match(err, 'code 1');
    noTrace(err);
  }
});

surroundings('closed descriptors', () => {
  const directory = directoryOf({ Dockerfile: ROOT });
  for (const line of [
    '"$0" "$1" <&-',
    '"$0" "$1" - <&-',
    '"$0" "$1" >&-',
    '"$0" "$1" 2>&-',
    '"$0" "$1" <&- >&- 2>&-',
  ]) {
    const { code, err } = shell(directory, line);
    assert.ok(code === 1 || code === 2 || code === 0, `${line}: ${code}`);
    noTrace(err);
  }
});

/** Files with a report of some hundreds of kilobytes, which is written in several pieces. */
const manyFiles = (): string =>
  directoryOf(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}.Dockerfile`, ROOT])));

surroundings('a long report is the same in a pipe and in a file', () => {
  const directory = manyFiles();
  const { out } = program(directory, JSON_REPORT);
  program(directory, [...JSON_REPORT, '-o', 'out.json']);
  assert.ok(out.length > 200_000);
  assert.is(out, read(directory, 'out.json'));
});

surroundings('a long report that finds no room is given up once', () => {
  const directory = manyFiles();
  const { code, err } = shell(directory, 'ulimit -f 16; "$0" "$1" -f json > out.json');
  assert.is(code, 2);
  assert.is(err.match(/cannot write the report/g)?.length, 1);
});

surroundings('a full disk behind standard output costs 2', () => {
  const { code, err } = shell(directoryOf({ Dockerfile: ROOT }), '"$0" "$1" > /dev/full');
  assert.is(code, 2);
  assert.match(err, 'cannot write the report');
  noTrace(err);
});

surroundings('no HOME, no PATH, no terminal, no locale', () => {
  const directory = directoryOf({ Dockerfile: ROOT });
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM], {
    cwd: directory,
    env: {},
    encoding: 'utf8',
  });
  assert.is(status, 1);
  assert.match(stdout, 'missing-user');
  assert.is(stderr, '');
  assert.equal(readdirSync(directory), ['Dockerfile'], 'nothing is left behind');
});

(isRoot ? surroundings : surroundings.skip)('a user without a name may check, and fix what is theirs', () => {
  assert.is(spawnSync('getent', ['passwd', `${NOBODY}`]).stdout?.toString() ?? '', '');
  const directory = directoryOf({ Dockerfile: ROOT });
  chmodSync(directory, 0o777);
  chmodSync(join(directory, 'Dockerfile'), 0o666);
  const { code, err } = program(directory, FIX, { uid: NOBODY });
  assert.is(code, 0);
  assert.is(err, '');
  assert.is(read(directory, 'Dockerfile'), FIXED);
});

surroundings('a current directory that is gone', () => {
  const directory = directoryOf({ 'x/y': '' });
  const { code, err } = shell(join(directory, 'x'), 'rm -r ../x; "$0" "$1" Dockerfile');
  assert.is(code, 2);
  noTrace(err);
});

surroundings.run();

const words = suite('faults: command lines');
const ODD = ['with blank', 'new\nline', '-dash', '--fix', "quote'", '"', '$(id)', '*', 'ä日本', 'Dockerfile;rm', '\\'];

words('odd names are names', () => {
  const directory = directoryOf(Object.fromEntries(ODD.map((name) => [name, ROOT])));
  const { code, out } = program(directory, [...JSON_REPORT, '--', ...ODD]);
  assert.is(code, 1);
  const paths: string[] = JSON.parse(out).files.map(({ path }: { path: string }) => path);
  assert.equal(paths.toSorted(), ODD.toSorted());
  for (const name of ODD) assert.is(read(directory, name), ROOT, 'and never options');
});

for (const [sentence, argv, code] of [
  ['nothing behind --', ['--'], 1],
  ['an empty word is no file', [''], 2],
  ['- is standard input', ['-'], 1],
  ['- twice is standard input once', ['-', '-'], 1],
  ['a file twice is one file', ['Dockerfile', './Dockerfile'], 1],
  ['a file that is not there', ['nothing'], 2],
  ['a NUL cannot even be passed; a newline can', ['a\nb'], 2],
  ['a path of 5,000 letters', ['x'.repeat(5_000)], 2],
  ['a directory above the root', ['../../../../../../../../nothing/Dockerfile'], 2],
  ['--fix=all', ['--fix=all'], 2],
  ['an option that nobody knows', ['--nothing'], 2],
] as const) {
  words(sentence, () => {
    const ran = program(directoryOf({ Dockerfile: ROOT }), argv, { stdin: ROOT });
    assert.is(ran.code, code, ran.err);
    noTrace(ran.err);
  });
}
words.run();
