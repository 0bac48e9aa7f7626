import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { decode } from '../../src/program/decode.js';
import { nodeHost } from '../../src/program/node-host.js';
import { directoryOf, NONROOT, program, ROOT } from '../in-process.js';
import { PROGRAM, program as started } from '../program.js';
import { ranUntil } from '../steps.js';

const FIX = ['--fix', '--unsafe-fixes'];
const read = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');
const temporary = (directory: string): readonly string[] =>
  readdirSync(directory).filter((name) => name.endsWith('.tmp'));

const reading = suite('files: reading');

for (const [name, text, expected] of [
  ['README.md', '# docker build .\n', 'no Dockerfile'],
  ['values.yaml', 'a: 1\n', 'neither a manifest'],
  ['README.md', ROOT, 'runs as root'],
  ['Dockerfile.txt', 'x\n', 'parse-error'],
] as const) {
  reading(`${name} that is named, with ${text.trim()}: ${expected}`, async () => {
    const { out, err } = await program(directoryOf({ [name]: text }), ['check', name]);
    assert.match(out + err, expected);
  });
}

for (const [sentence, content, message] of [
  [
    'bytes that are not UTF-8, with the line',
    Buffer.from('FROM a\nLABEL x=\xff\n', 'latin1'),
    'line 2 has a byte that is not UTF-8',
  ],
  [
    'half of a character at the end',
    Buffer.from([70, 82, 79, 77, 32, 97, 10, 10, 0xe2, 0x82]),
    'line 3 has a byte that is not UTF-8',
  ],
  ['a NUL byte', 'FROM a\0b\n', 'holds a NUL byte'],
  ['more than 1 MiB', `FROM a\n${'#'.repeat(1024 * 1024)}`, 'is larger than 1 MiB'],
  ['more than 10,000 stages', 'FROM a\n'.repeat(10_001), 'has more than 10,000 lines that begin with FROM'],
  ['stages behind a continued line', 'from\\\n a\n'.repeat(10_001), 'has more than 10,000 lines that begin with FROM'],
] as const) {
  reading(`${sentence}: refused, and the others are not lost`, async () => {
    const directory = directoryOf({ 'a.dockerfile': NONROOT, 'b.dockerfile': content, 'c.dockerfile': ROOT });
    const { out, err, code } = await program(directory, ['-f', 'json', '--fix', '--unsafe-fixes']);
    assert.is(code, 2);
    assert.match(err, message);
    const { files, summary } = JSON.parse(out);
    assert.equal(
      files.map(({ verdict }: { verdict: string }) => verdict),
      ['nonroot', 'unknown', 'nonroot'],
    );
    assert.match(files[1].error, message);
    assert.is(summary.failed, 1);
    assert.equal(readFileSync(join(directory, 'b.dockerfile')), Buffer.from(content));
  });
}

reading('exactly 1 MiB is taken', async () => {
  const text = `FROM a\n${'#'.repeat(1024 * 1024 - 7)}`;
  assert.not.match((await program(directoryOf({ Dockerfile: text }), [])).err, 'larger');
});

reading('10,000 stages are taken', () => {
  const text = 'FROM a\n'.repeat(10_000);
  assert.is(decode('Dockerfile', Buffer.from(text)), text);
});

reading('a directory in place of a file, a file in place of a directory', async () => {
  const directory = directoryOf({ 'Dockerfile/x': '', file: ROOT });
  assert.is((await program(directory, ['Dockerfile'])).code, 0);
  assert.match((await program(directory, ['file/x'])).err, 'file/x: not a directory');
});

reading('a pipe is read as a file is', () => {
  const line = `cat Dockerfile | '${process.execPath}' '${PROGRAM}' /dev/stdin`;
  const { stdout } = spawnSync('sh', ['-c', line], { cwd: directoryOf({ Dockerfile: ROOT }), encoding: 'utf8' });
  assert.match(stdout, /\/stdin:\d+:\d+ error/);
});

reading.run();

const writing = suite('files: writing');

writing('keeps mode and owner, and leaves nothing beside the file', async () => {
  const directory = directoryOf({ Dockerfile: ROOT });
  const file = join(directory, 'Dockerfile');
  chmodSync(file, 0o640);
  if (process.getuid?.() === 0) chownSync(file, 1234, 2345);
  const before = statSync(file);
  assert.is((await program(directory, FIX)).code, 0);
  const after = statSync(file);
  assert.equal([after.mode, after.uid, after.gid], [before.mode, before.uid, before.gid]);
  assert.is.not(read(file), ROOT);
  assert.equal(readdirSync(directory), ['Dockerfile']);
});

writing('goes through a link to its target', async () => {
  const directory = directoryOf({ 'real/Dockerfile': ROOT });
  symlinkSync('real/Dockerfile', join(directory, 'link'));
  assert.is((await program(directory, [...FIX, 'link'])).code, 0);
  assert.ok(lstatSync(join(directory, 'link')).isSymbolicLink());
  assert.is.not(read(directory, 'real/Dockerfile'), ROOT);
});

writing('keeps every byte outside of the fix', async () => {
  for (const text of [ROOT.replaceAll('\n', '\r\n'), `\ufeff${ROOT}`, ROOT.trimEnd()]) {
    const directory = directoryOf({ Dockerfile: text });
    await program(directory, FIX);
    const fixed = read(directory, 'Dockerfile');
    const lines = text.split('\n').map((line) => line.trimEnd());
    assert.is.not(fixed, text);
    assert.ok(lines.every((line) => fixed.includes(line)));
    assert.is(fixed.startsWith('\ufeff'), text.startsWith('\ufeff'));
    assert.is(/(?<!\r)\n/.test(fixed), !text.includes('\r'));
  }
});

writing('a file that may not be written is told and stays, and the others are fixed', () => {
  const directory = directoryOf({ 'a/Dockerfile': ROOT, 'b/Dockerfile': ROOT });
  for (const name of ['a', 'b']) chmodSync(join(directory, name), 0o777);
  chmodSync(directory, 0o755);
  chmodSync(join(directory, 'a/Dockerfile'), 0o444);
  chmodSync(join(directory, 'b/Dockerfile'), 0o666);
  const uid = process.getuid?.() === 0 ? { uid: 54_321 } : {};
  const { code, err, out } = started(directory, [...FIX, '-f', 'json'], uid);
  assert.is(code, 2);
  assert.match(err, 'a/Dockerfile: not written: permission denied.');
  assert.is(read(directory, 'a/Dockerfile'), ROOT);
  assert.is.not(read(directory, 'b/Dockerfile'), ROOT);
  const [a] = JSON.parse(out).files;
  assert.is(a.verdict, 'root');
  assert.ok(a.results.length > 0, 'what was not repaired is still reported');
  assert.equal(a.fixed, []);
  assert.equal([...temporary(join(directory, 'a')), ...temporary(join(directory, 'b'))], []);
});

writing('a file that changed since it was read is not overwritten', () => {
  const directory = directoryOf({ Dockerfile: NONROOT });
  const failure = nodeHost.replace(join(directory, 'Dockerfile'), Buffer.from(ROOT), 'x');
  assert.equal(failure, { failure: 'changed since it was read' });
  assert.is(read(directory, 'Dockerfile'), NONROOT);
});

writing('a longer file than was read counts as changed', () => {
  const directory = directoryOf({ Dockerfile: `${ROOT}#` });
  assert.ok(nodeHost.replace(join(directory, 'Dockerfile'), Buffer.from(ROOT), 'x'));
});

writing('what cannot be renamed into place leaves no rest', () => {
  const directory = directoryOf({});
  mkdirSync(join(directory, 'x'));
  assert.ok(nodeHost.create(join(directory, 'x'), 'text'));
  assert.equal(readdirSync(directory), ['x']);
});

writing('two runs at once leave one whole file', async () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`d${index}/Dockerfile`, ROOT]));
  const directory = directoryOf(many);
  const run = (): Promise<number | null> =>
    new Promise((done) => {
      spawn(process.execPath, [PROGRAM, ...FIX], { cwd: directory, stdio: 'ignore' }).on('close', done);
    });
  await Promise.all([run(), run()]);
  const texts = new Set(Object.keys(many).map((name) => read(directory, name)));
  assert.is(texts.size, 1);
  assert.ok(!texts.has(ROOT));
  assert.equal(
    Object.keys(many).flatMap((name) => temporary(join(directory, name, '..'))),
    [],
  );
});

writing('an interrupted run ends with 130 behind the file that it is at, and none is half written', () => {
  const names = ['a/Dockerfile', 'b/Dockerfile'];
  const texts = new Set<string>();
  for (let at = 1; ; at++) {
    const directory = directoryOf(Object.fromEntries(names.map((name) => [name, ROOT])));
    const ran = ranUntil('interrupted', at, directory, FIX);
    if (ran === undefined) break;
    const now = names.map((name) => read(directory, name));
    for (const text of now) texts.add(text);
    if (ran.code === null) {
      assert.ok(at < 5 && now.every((text) => text === ROOT), 'before it looks at files, it just ends');
    } else {
      assert.is(ran.code, 130, `step ${at}`);
      assert.match(ran.err, 'Interrupted');
    }
    assert.equal(
      names.flatMap((name) => temporary(join(directory, name, '..'))),
      [],
    );
  }
  assert.is(texts.size, 2, 'each file is as it was or fixed');
});

writing.run();
