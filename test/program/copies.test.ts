import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, program, ROOT } from '../in-process.js';

const copies = suite('program/copies');

copies('a report is printed, and others are written beside it', async () => {
  const directory = directoryOf({ Dockerfile: ROOT });
  const { code, out, err } = await program(directory, ['-f', 'sarif=a.sarif', '-f', 'junit=b.xml']);
  assert.equal([code, err], [1, '']);
  assert.match(out, /^The image runs as root/);
  assert.is(JSON.parse(readFileSync(join(directory, 'a.sarif'), 'utf8')).version, '2.1.0');
  assert.match(readFileSync(join(directory, 'b.xml'), 'utf8'), '<testsuites');
});

copies('each is what it is alone', async () => {
  const alone = directoryOf({ Dockerfile: ROOT });
  const beside = directoryOf({ Dockerfile: ROOT });
  const { out } = await program(alone, ['-f', 'sarif']);
  const both = await program(beside, ['-f', 'github', '-f', 'sarif=a.sarif', '-o', 'log']);
  assert.is(readFileSync(join(beside, 'a.sarif'), 'utf8'), out);
  assert.is(both.out, '');
  assert.match(readFileSync(join(beside, 'log'), 'utf8'), '::error ');
});

copies('beside a diff and a fix as well', async () => {
  for (const mode of ['--diff', '--fix']) {
    const directory = directoryOf({ Dockerfile: 'FROM debian:12\nUSER nobody-here\nCMD ["sleep", "1"]\n' });
    const { out } = await program(directory, [mode, '-f', 'gcc=log']);
    assert.is.not(out, '');
    assert.ok(existsSync(join(directory, 'log')), mode);
  }
});

copies('where one cannot be written, the others are, and the run fails', async () => {
  const directory = directoryOf({ Dockerfile: ROOT });
  const { code, out, err } = await program(directory, ['-f', 'sarif=no/where', '-f', 'gcc=log']);
  assert.is(code, 2);
  assert.match(err, 'no/where');
  assert.match(out, 'runs as root');
  assert.match(readFileSync(join(directory, 'log'), 'utf8'), 'missing-user');
});

copies('a quiet run that counts warnings tells each finding once', async () => {
  const directory = directoryOf({ Dockerfile: ROOT });
  const { out } = await program(directory, ['-q', '--max-warnings', '0', '-f', 'markdown']);
  assert.is([...out.matchAll(/^\| `Dockerfile:/gm)].length, 1);
});

copies('a run that fixes tells what is left in all parts of its report', async () => {
  const directory = directoryOf({ Dockerfile: 'FROM debian:12\nUSER 9:9\nEXPOSE 80\nCMD ["foo"]\n' });
  const { out } = await program(directory, ['--fix', '--max-warnings', '0', '-f', 'github']);
  assert.match(out, /^::warning title=privileged-port/m);
});

copies('a second run over its own reports says the same', async () => {
  const directory = directoryOf({ Dockerfile: ROOT });
  const argv = ['-f', 'json=report.json', '-f', 'rdjson=report.rdjson'];
  const first = await program(directory, argv);
  assert.equal(await program(directory, argv), first);
});

copies('a configuration that lies in the way chooses a format, and never a file', async () => {
  const config = '.dockerfile-nonrootrc.json';
  const chosen = await program(directoryOf({ Dockerfile: ROOT, [config]: '{"format": "gcc"}' }), []);
  assert.match(chosen.out, /^Dockerfile:\d+:\d+: error: /);
  const directory = directoryOf({ Dockerfile: ROOT, [config]: '{"format": "gcc=log"}' });
  assert.is((await program(directory, [])).code, 2);
  assert.not.ok(existsSync(join(directory, 'log')));
});

copies('other linters’ names of formats count', async () => {
  for (const [name, own] of [
    ['tty', 'text'],
    ['gnu', 'gcc'],
    ['unix', 'gcc'],
    ['gitlab_codeclimate', 'gitlab'],
    ['codeclimate', 'gitlab'],
  ] as const) {
    const directory = directoryOf({ Dockerfile: ROOT });
    assert.equal(await program(directory, ['-f', name]), await program(directory, ['-f', own]), name);
  }
});

for (const [sentence, argv, expected] of [
  ['no file', ['-f', 'sarif='], '--format needs a file behind sarif=.'],
  ['no format', ['-f', '=x'], '--format needs a value.'],
  ['no format of ours', ['-f', 'xml=x'], '--format is one of text'],
  ['one file for two', ['-f', 'sarif=x', '-f', 'gcc=./x'], 'Two reports go to'],
  ['one file for the printed one as well', ['-f', 'sarif=x', '-o', 'x'], 'Two reports go to x'],
  ['numbers in place of findings', ['-f', 'gcc', '--statistics'], '--statistics works only with --format text.'],
] as const) {
  copies(`${sentence} is a mistake`, async () => {
    const directory = directoryOf({ Dockerfile: ROOT });
    const { code, err } = await program(directory, argv);
    assert.is(code, 2);
    assert.match(err, expected);
    assert.not.ok(existsSync(join(directory, 'x')));
  });
}

copies('a path counts from the top of the work tree where a host of code reads it', async () => {
  const directory = directoryOf({ '.git/HEAD': 'ref: refs/heads/main\n', 'a/b/Dockerfile': ROOT });
  const { out } = await program(join(directory, 'a'), ['-f', 'gitlab']);
  assert.is(JSON.parse(out)[0].location.path, 'a/b/Dockerfile');
});

copies.run();
