import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { applyEdits } from '../../src/text/edit.js';
import { directoryOf, PROGRAM, program } from '../program.js';

/** What a terminal, a log or a web page would act on, and what hides or reorders text. */
const HOSTILE = [
  '\u001b[2J',
  '\u001b]0;owned\u0007',
  '\u001b]8;;http://evil.example\u001b\\x',
  '\u0007',
  '\b\b\b',
  '\r',
  '\u007f',
  '\u0085',
  '\u009b31m',
  '\u202e',
  '\u202a',
  '\u2066',
  '\u2069',
  '\u200e',
  '\u200f',
  '\u061c',
  '\u2028',
  '\ufeff',
  '\u{e0041}',
  '::error file=x::owned',
  '##[error]owned',
  '##vso[task.complete]owned',
  '<script>&amp;"\'>]]>',
  '|`*[x](javascript:y)\\',
  '%0A%0D%25',
];

/** Nothing in a text for people but letters, blanks and newlines. */
const isRaw = (character: string): boolean =>
  character !== '\n' && character !== '\t' && /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(character);

const COMMAND = /^\s*::|##(?:vso)?\[/m;

const harmless = (text: string, what: string): void => {
  const characters = [...text];
  const at = characters.findIndex(isRaw);
  const near = characters.slice(Math.max(0, at - 60), at + 20).join('');
  assert.is(at === -1 ? '' : JSON.stringify(near), '', what);
  assert.not.match(text, COMMAND);
};

/** Every place of a file from which text goes into a report. */
const textWith = (hostile: string): string =>
  [
    `ARG A${hostile}=${hostile}`,
    `FROM example.com/${hostile} AS a${hostile}`,
    `# ${hostile}`,
    `ENV X="${hostile}"`,
    `USER "${hostile}"`,
    `COPY --chown=${hostile} a b`,
    `VOLUME /${hostile}`,
    `FROM node:22 AS b`,
    `WORKDIR /w${hostile}`,
    `RUN useradd '${hostile}' && chown -R '${hostile}' '/data/${hostile}' ${hostile}`,
    `RUN adduser -D app${hostile} && echo > /srv/${hostile}`,
    `FROM alpine`,
    `RUN adduser -D app && mkdir -p "/var/${hostile}"`,
    `COPY --chown=nobody${hostile} a b`,
    `EXPOSE 80 ${hostile}`,
    `HEALTHCHECK CMD ${hostile}`,
    `ENTRYPOINT ["${hostile.replace(/[\\"]/g, '')}"]`,
    `FOO ${hostile}`,
    '',
  ].join('\n');

/** The same file without what the builder refuses, so that other rules than one speak. */
const buildable = (hostile: string): string =>
  `FROM alpine\n# ${hostile}\nENV A='${hostile.replaceAll("'", '').replaceAll('\\', '')}'\nRUN adduser -D app && echo '${hostile.replaceAll("'", '')}' > /data/x\n` +
  `VOLUME "/data/${hostile.replaceAll('"', '').replaceAll('\\', '')}"\nUSER "$A"\nUSER root\nCMD echo ${hostile}\n`;

const manifestWith = (hostile: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: ${JSON.stringify(`x${hostile}`)}}\nspec:\n  containers:\n` +
  `  - name: ${JSON.stringify(hostile)}\n    image: ${JSON.stringify(`node${hostile}`)}\n    securityContext: {runAsUser: 0, ${JSON.stringify(hostile)}: 1}\n`;

const FORMATS: readonly (readonly [string, readonly string[]])[] = [
  ['text', []],
  ['text in colours', ['--color=always']],
  ['quiet text', ['-q']],
  ['all text', ['--verbose']],
  ['counts', ['--statistics']],
  ['lines', ['-f', 'lines']],
  ['json', ['-f', 'json']],
  ['html', ['-f', 'html']],
];

const LONG: ReadonlySet<string> = new Set(['all text', 'lines', 'json']);

/** Our own colours, and nothing else that begins with an escape. */
const bare = (text: string): string => text.replaceAll(/\p{Cc}\[\d+m/gu, '');

const reports = suite('hostile: text of a file');
reports('in every place and every format', () => {
  const kinds = HOSTILE.map((hostile) => [textWith(hostile), buildable(hostile), manifestWith(hostile)] as const);
  const files = kinds.flatMap(([wrong, right, manifest], index) => [
    [`a/${index}.Dockerfile`, wrong] as const,
    [`b/${index}.Dockerfile`, right] as const,
    [`c/${index}.yaml`, manifest] as const,
  ]);
  const directory = directoryOf(Object.fromEntries(files));
  for (const [name, flags] of FORMATS) {
    const { out, err } = program(directory, [...flags, ...files.map(([path]) => path)]);
    const shown = name.includes('colours') ? bare : (text: string): string => text;
    harmless(shown(out), `${name}, stdout`);
    harmless(shown(err), `${name}, stderr`);
    assert.ok(out.length > (LONG.has(name) ? 10_000 : 500), name);
  }
});

reports('in the picture of one file', () => {
  const directory = directoryOf({
    wrong: HOSTILE.map(textWith).join(''),
    right: HOSTILE.map(buildable).join(''),
    manifest: manifestWith(HOSTILE.join('')),
  });
  for (const file of ['wrong', 'right', 'manifest']) {
    const { out, err } = program(directory, ['inspect', file]);
    harmless(out, `${file}, stdout`);
    harmless(err, `${file}, stderr`);
    assert.ok(out.length > 20);
  }
});

reports('a JSON report says what the file said', () => {
  const { out } = program(directoryOf({ Dockerfile: 'FROM alpine\nUSER "\u202e\u001b[1m"\n' }), ['-f', 'json']);
  assert.is(JSON.parse(out).files[0].user, '\u202e\u001b[1m');
});

reports('one word of 100 kB', () => {
  const word = 'w'.repeat(100_000);
  const directory = directoryOf({
    a: `FROM ${word}\n`,
    b: `FROM alpine\nRUN useradd ${word}\n`,
    c: `FROM alpine\nUSER ${word.slice(0, 60_000)}\n`,
  });
  const { out, err, code } = program(directory, ['a', 'b', 'c']);
  assert.is(code, 1);
  const longest = Math.max(...`${out}\n${err}`.split('\n').map((line) => line.length));
  assert.ok(longest < 2_000, `a line of ${longest} characters`);
});
reports.run();

const names = suite('hostile: names of files');
const nameable = HOSTILE.filter((hostile) => !hostile.includes('/') || hostile.startsWith('<')).map((hostile) =>
  hostile.replaceAll('/', '_'),
);

names('in every format, found, named, missing and broken', () => {
  const found = nameable.map((hostile) => `${hostile}.Dockerfile`);
  const files = Object.fromEntries(
    found.flatMap((name, index) => [
      [name, index % 3 === 0 ? 'FROM a\0b' : 'FROM node:22\nCMD x\n'],
      [`d${index}${name}/${name}`, 'USER root\n'],
    ]),
  );
  const directory = directoryOf({
    ...files,
    'new\nline.Dockerfile': 'FROM node:22\n',
    'tab\tname.Dockerfile': 'FROM node:22\n',
  });
  for (const [name, flags] of FORMATS) {
    for (const paths of [['.'], found.map((each) => `./${each}`), found.map((each) => `./missing${each}`)]) {
      const { out, err } = program(directory, [...flags, '--', ...paths]);
      const shown = name.includes('colours') ? bare : (text: string): string => text;
      harmless(shown(out), `${name}, stdout`);
      harmless(shown(err), `${name}, stderr`);
      assert.ok(`${out}${err}`.length > 200, name);
    }
  }
});

names('in messages about the command line', () => {
  const directory = directoryOf({ Dockerfile: 'FROM node:22\n' });
  for (const hostile of [nameable.join(''), '::error file=x::owned']) {
    for (const argv of [
      [`--${hostile}`],
      ['--format', hostile],
      ['--ignore', hostile],
      ['--config', `./${hostile}`],
      ['--base-user', hostile],
      ['--uid', hostile],
      ['--target', hostile],
      ['--build-arg', `${hostile}=${hostile}`],
      ['explain', `x${hostile}`],
      ['inspect', `./${hostile}`],
      ['-o', `/nowhere${hostile}/x`],
      ['-', '--stdin-filename', hostile],
    ]) {
      const { out, err } = program(directory, argv, { stdin: 'FROM node:22\n' });
      harmless(out, `${JSON.stringify(argv)}, stdout`);
      harmless(err, `${JSON.stringify(argv)}, stderr`);
    }
  }
});
names.run();

const changes = suite('hostile: a diff');
const text = buildable('\u001b[2J\u202e');

changes('not to a terminal: exactly what a fix writes', () => {
  const directory = directoryOf({ Dockerfile: text });
  const { out } = program(directory, ['--diff', '--unsafe-fixes', 'Dockerfile']);
  assert.match(out, '@@');
  const context = out
    .split('\n')
    .filter((line) => /^[ -]/.test(line) && !line.startsWith('---'))
    .map((line) => line.slice(1));
  for (const line of context) assert.ok(text.split('\n').includes(line), JSON.stringify(line));
  assert.equal(applyEdits(readFileSync(join(directory, 'Dockerfile'), 'utf8'), []), text);
});

/** The one way to a terminal that needs nothing but util-linux. */
const terminal = spawnSync('script', ['--version']).error === undefined ? changes : changes.skip;

terminal('to a terminal: harmless', () => {
  const directory = directoryOf({ Dockerfile: text });
  const line = `'${process.execPath}' '${PROGRAM}' --diff --unsafe-fixes --color=never Dockerfile`;
  const { status, stdout } = spawnSync('script', ['-qec', line, '/dev/null'], {
    cwd: directory,
    encoding: 'utf8',
    timeout: 30_000,
    input: '',
  });
  assert.is(status, 1);
  assert.match(stdout, '@@');
  harmless(stdout.replaceAll('\r\n', '\n'), 'diff on a terminal');
});
changes.run();

const input = suite('hostile: standard input');
input('a fixed text comes out byte for byte', () => {
  const { out, err } = program(directoryOf({}), ['--fix', '--unsafe-fixes', '-'], { stdin: text });
  assert.match(out, '\u001b[2J');
  harmless(err, 'stderr');
});

input('half of a surrogate pair, as bytes, is refused', () => {
  const { err, code } = program(directoryOf({}), ['-'], {
    stdin: Buffer.from([0x46, 0x52, 0x4f, 0x4d, 0x20, 0xed, 0xa0, 0x80]),
  });
  assert.is(code, 2);
  assert.match(err, 'not UTF-8');
});
input.run();
