import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, NONROOT, program, ROOT } from './in-process.js';
import { PROGRAM, program as started } from './program.js';

const FIX = ['--fix', '--unsafe-fixes'];
const files = { 'root.dockerfile': ROOT, 'nonroot.dockerfile': NONROOT };

const codes = suite('main: exit codes');

for (const [sentence, argv, code] of [
  ['a clean file', ['nonroot.dockerfile'], 0],
  ['a finding', ['root.dockerfile'], 1],
  ['a finding below the level', ['root.dockerfile', '--fail-level', 'none'], 0],
  ['a finding that may be', ['root.dockerfile', '--exit-zero'], 0],
  ['a file that is not there', ['missing'], 2],
  ['a file that is not there, whatever may be', ['missing', '--exit-zero'], 2],
  ['one that is not there among others', ['nonroot.dockerfile', 'missing'], 2],
  ['a directory', ['.'], 1],
  ['no path is the current directory', [], 1],
  ['a directory without any Dockerfile', ['empty'], 0],
  ['a directory without any Dockerfile, when that is a mistake', ['empty', '--error-on-unmatched'], 2],
  ['an unknown option', ['--nope'], 2],
  ['a diff', ['root.dockerfile', '--diff', '--unsafe-fixes'], 1],
  ['a diff of nothing', ['nonroot.dockerfile', '--diff'], 0],
  ['a configuration that is not there', ['--config', 'missing.json'], 2],
  ['help', ['--help'], 0],
  ['an unknown rule', ['explain', 'nope'], 2],
  ['an ignore file is no Dockerfile', ['root.dockerfile.dockerignore'], 0],
] as const) {
  codes(`${sentence}: ${code}`, async () => {
    const directory = directoryOf({ ...files, 'empty/x.txt': '', 'root.dockerfile.dockerignore': 'x' });
    assert.is((await program(directory, argv)).code, code);
  });
}

codes('all fixed: 0, and the second run has nothing to do', async () => {
  const directory = directoryOf({ Dockerfile: ROOT });
  const first = await program(directory, [...FIX, 'Dockerfile']);
  const text = readFileSync(join(directory, 'Dockerfile'), 'utf8');
  assert.is(first.code, 0);
  assert.is.not(text, ROOT);
  assert.match(first.out, 'Dockerfile fixed ');
  const second = await program(directory, [...FIX, 'Dockerfile']);
  assert.is(second.code, 0);
  assert.not.match(second.out, ' fixed ');
  assert.is(readFileSync(join(directory, 'Dockerfile'), 'utf8'), text);
});

for (const [argv, code] of [
  [['nonroot.dockerfile'], 0],
  [['root.dockerfile'], 1],
  [['--nope'], 2],
] as const) {
  codes(`the process ends with it: ${code}`, () => assert.is(started(directoryOf(files), argv).code, code));
}

codes.run();

const streams = suite('main: streams');

streams('a report is all that is on standard output', async () => {
  const { out, err } = await program(directoryOf(files), ['missing', 'root.dockerfile', '--format', 'json']);
  assert.is(JSON.parse(out).files.length, 2);
  assert.match(err, 'error: missing: no such file or directory.');
});

streams('a check and a diff write nothing', async () => {
  const directory = directoryOf(files);
  await program(directory, ['root.dockerfile']);
  await program(directory, ['--diff', '--unsafe-fixes', 'root.dockerfile']);
  assert.is(readFileSync(join(directory, 'root.dockerfile'), 'utf8'), ROOT);
});

streams('the same report twice, and no path of this machine in it', async () => {
  const directory = directoryOf(files);
  for (const format of ['text', 'json']) {
    const argv = ['--format', format];
    const { out } = started(directory, argv);
    assert.is((await program(directory, argv)).out, out);
    assert.not.match(out, directory);
  }
});

streams('an absolute path is shown from where we are', async () => {
  const directory = directoryOf({ 'a/Dockerfile': ROOT });
  assert.match((await program(join(directory, 'a'), [join(directory, 'a/Dockerfile')])).out, /^ {2}Dockerfile:\d/m);
  assert.match((await program(join(directory), [join(directory, 'a/Dockerfile')])).out, /^ {2}a\/Dockerfile:\d/m);
});

streams('standard input is - or what it is called', async () => {
  const one = await program('/', ['-'], { stdin: ROOT });
  assert.match(one.out, /^ {2}-:\d+:\d+ error /m);
  assert.match(
    (await program('/', ['-', '--stdin-filename', 'x/Dockerfile'], { stdin: ROOT })).out,
    /^ {2}x\/Dockerfile:\d/m,
  );
});

streams('standard input is fixed to standard output, and the report goes beside it', async () => {
  const { out, err, code } = started('/', [...FIX, '-'], { stdin: ROOT });
  assert.is(code, 0);
  assert.match(out, /^FROM node:22\n/);
  assert.match(out, /\nUSER \d/);
  assert.match(err, 'fixed');
  assert.is((await program('/', [...FIX, '-'], { stdin: NONROOT })).out, NONROOT);
});

streams('a closed standard input is an empty one', () => {
  const { status } = spawnSync('sh', ['-c', `exec '${process.execPath}' '${PROGRAM}' - <&-`], { encoding: 'utf8' });
  assert.ok(status === 0 || status === 1 || status === 2, String(status));
});

streams('a full disk behind the report is told', () => {
  const line = `exec '${process.execPath}' '${PROGRAM}' --version >/dev/full`;
  const { status, stderr } = spawnSync('sh', ['-c', line], { encoding: 'utf8' });
  assert.is(status, 2);
  assert.match(stderr, 'cannot write the report');
});

streams('the report goes to a file, whole or not at all', async () => {
  const directory = directoryOf(files);
  const done = await program(directory, ['-o', 'report.json', '-f', 'json']);
  assert.is(done.out, '');
  assert.is(done.code, 1);
  assert.is(JSON.parse(readFileSync(join(directory, 'report.json'), 'utf8')).summary.files, 2);
  const failed = await program(directory, ['-o', 'no/such/place', '-f', 'json']);
  assert.is(failed.code, 2);
  assert.match(failed.err, 'error: no/such/place: not written');
});

streams('quiet says nothing of what is well', async () => {
  const { out, err, code } = await program(directoryOf(files), ['-q', 'nonroot.dockerfile']);
  assert.equal([out, err, code], ['', '', 0]);
});

streams('works without HOME and as a stranger', () => {
  const directory = directoryOf(files);
  spawnSync('chmod', ['-R', 'a+rX', directory]);
  const uid = process.getuid?.() === 0 ? { uid: 54_321 } : {};
  assert.is(started(directory, ['nonroot.dockerfile'], uid).code, 0);
});

streams.run();

const terminal = suite('main: a terminal');

/** Runs a command on a terminal of so many columns, and prints what came out of it. */
const PTY = `import fcntl, os, pty, struct, sys, termios
pid, terminal = pty.fork()
if pid == 0:
    fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack('HHHH', 25, int(sys.argv[1]), 0, 0))
    os.execv(sys.argv[2], sys.argv[2:])
try:
    while data := os.read(terminal, 65536):
        sys.stdout.buffer.write(data)
except OSError:
    pass`;

/** So many files that a check takes long enough for its progress to be drawn. */
const MANY = directoryOf(
  Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`d${index}/Dockerfile`, NONROOT])),
);

const hasPython = spawnSync('python3', ['-c', 'import pty']).status === 0;
const onTerminal = hasPython ? terminal : terminal.skip;

for (const [sentence, columns, draws] of [
  ['progress is drawn on one', 80, true],
  ['but not on one that has no width', 0, false],
] as const) {
  onTerminal(sentence, () => {
    const args = ['-c', PTY, String(columns), process.execPath, PROGRAM];
    const env = { PATH: process.env.PATH ?? '', TERM: 'xterm' };
    const { stdout, error } = spawnSync('python3', args, {
      cwd: MANY,
      env,
      encoding: 'utf8',
      timeout: 60_000,
    });
    assert.is(error, undefined, 'it ends');
    assert.is(stdout.includes('Checked '), draws);
    assert.match(stdout, 'All 3000 images run as non-root.');
  });
}

terminal.run();

const colors = suite('main: colours');
const ESCAPE = '\u001b[';

for (const [sentence, argv, env, colored] of [
  ['a pipe gets none', [], {}, false],
  ['a pipe gets them when asked', ['--color', 'always'], {}, true],
  ['FORCE_COLOR asks', [], { FORCE_COLOR: '1' }, true],
  ['FORCE_COLOR=0 does not', [], { FORCE_COLOR: '0' }, false],
  ['NO_COLOR wins over FORCE_COLOR', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ['an empty NO_COLOR says nothing', [], { FORCE_COLOR: '1', NO_COLOR: '' }, true],
  ['the option wins over NO_COLOR', ['--color=always'], { NO_COLOR: '1' }, true],
  ['the option wins over FORCE_COLOR', ['--color=never'], { FORCE_COLOR: '1' }, false],
] as const) {
  colors(sentence, async () => {
    const { out } = await program(directoryOf(files), ['root.dockerfile', ...argv], { env });
    assert.ok(out.length > 0);
    assert.is(out.includes(ESCAPE), colored);
  });
}

colors('a file gets none', async () => {
  const directory = directoryOf(files);
  await program(directory, ['-o', 'report'], { env: { FORCE_COLOR: '1' } });
  assert.match(readFileSync(join(directory, 'report'), 'utf8'), /^ {2}root\.dockerfile:\d+:\d+ error /m);
});

colors('the environment of the process counts', () => {
  const { out } = started(directoryOf(files), ['root.dockerfile'], { env: { FORCE_COLOR: '1' } });
  assert.ok(out.includes(ESCAPE));
});

colors.run();

const hostile = suite('main: hostile text');
const NASTY = '\u001b]0;x\u0007\u009b31m\u202e';

hostile('nothing from a file or a command line reaches a terminal as it is', async () => {
  const cwd = directoryOf({ 'D\u001b[31m.dockerfile': `FROM node:22\nUSER ${NASTY}root\n` });
  for (const argv of [
    ['.'],
    [`no${NASTY}`],
    ['--ignore', NASTY],
    ['explain', NASTY],
    [`--${NASTY}`],
    ['-f', 'json'],
    ['inspect', 'D\u001b[31m.dockerfile'],
  ]) {
    const { out, err } = await program(cwd, argv);
    assert.ok(out + err !== '');
    assert.not.match(out + err, /(?!\n)[\p{Cc}\u202e]/u, JSON.stringify(argv));
  }
});

hostile.run();
