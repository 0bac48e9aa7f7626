import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { reporterNames } from '../../src/report/names.js';
import { directoryOf, NONROOT, program, ROOT } from '../in-process.js';

const APP = 'FROM debian:12\nUSER 1000\nCMD ["sleep", "1"]\n';

/** Files that say something of each other, whichever part they fall in. */
const FILES = {
  ...Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`s${at}/Dockerfile`, at % 3 === 0 ? ROOT : NONROOT])),
  'app/Dockerfile': APP,
  'broken/Dockerfile': 'FROM debian:12\nNOPE\n',
  'bytes/Dockerfile': 'FROM debian:12\n\0\n',
  'allowed/Dockerfile': `# dockerfile-nonroot allow-root: it mounts disks\n${ROOT}`,
  'compose.yaml': `services:\n${Array.from({ length: 9 }, (_, at) => `  s${at}: {build: ./s${at}}\n`).join('')}`,
  'chart/templates/a.yaml': 'kind: Pod\nspec: {{ x }}\n',
  Makefile: 'a:\n\tdocker build -t x app\n\tdocker run -u 0 x\n',
  'vendor/Dockerfile': ROOT,
  '.git/HEAD': 'ref: refs/heads/main\n',
};

const CONFIG = {
  '.dockerfile-nonrootrc.json': '{"exclude": ["vendor"], "rules": {"missing-user": "off", "root-user": "info"}}',
};

/** Checks in parts, and answers the files that they have written. */
const blobsOf = async (directory: string, of: number, argv: readonly string[] = []): Promise<readonly string[]> => {
  const names: string[] = [];
  for (let index = 1; index <= of; index += 1) {
    const name = `${index}-of-${of}.blob`;
    await program(directory, ['-f', 'blob', '-o', name, '--shard', `${index}/${of}`, ...argv]);
    names.push(name);
  }
  return names;
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const merge = suite('merge: parts come to what one run does');

for (const [what, files, checked] of [
  ['files that say something of each other', FILES, []],
  ['the same with a configuration', { ...FILES, ...CONFIG }, []],
  ['some of them, with options', FILES, ['s0', 's1', 'compose.yaml', '--only', 'missing-user']],
  ['some of them, where an option does nothing', FILES, ['s1', 's2', '--uid', '7777']],
  ['none', { README: '' }, []],
] as const) {
  const prepared = once(async () => {
    const directory = directoryOf(files);
    return { directory, blobs: await blobsOf(directory, 3, checked) };
  });

  merge(`${what}: every format`, async () => {
    const { directory, blobs } = await prepared();
    const [one = '', ...others] = blobs;
    const into = (to: string): readonly string[] => reporterNames.flatMap((name) => ['-f', `${name}=${to}-${name}`]);
    const parts = await program(directory, ['merge', ...others, one, ...into('parts')]);
    const whole = await program(directory, [...checked, ...into('whole')]);
    assert.equal(parts, whole);
    for (const name of reporterNames)
      assert.is(
        readFileSync(join(directory, `parts-${name}`), 'utf8'),
        readFileSync(join(directory, `whole-${name}`), 'utf8'),
        name,
      );
  });

  for (const printed of [
    [],
    ['-q'],
    ['--statistics'],
    ['--verbose'],
    ['--max-warnings', '3'],
    ['--fail-level', 'none'],
    ['--exit-zero'],
  ]) {
    merge(`${what}: ${printed.join(' ')}`, async () => {
      const { directory, blobs } = await prepared();
      const parts = await program(directory, ['merge', ...blobs, ...printed]);
      const whole = await program(directory, [...checked, ...printed]);
      assert.is(parts.out, whole.out);
      assert.is(parts.err, whole.err);
      assert.is(parts.code, whole.code);
    });
  }
}

merge('whichever lock file and baseline count', async () => {
  const directory = directoryOf(FILES);
  await program(directory, ['s0', 's3', '--baseline', 'known', '--update-baseline']);
  const argv = ['--baseline', 'known', 's0', 's1', 's6', '-f', 'json'];
  const { out } = await program(directory, ['merge', ...(await blobsOf(directory, 3, argv.slice(0, 5))), '-f', 'json']);
  assert.is(out, (await program(directory, argv)).out);
  assert.is(JSON.parse(out).baseline.findings, 1);
});

merge('what fails is what failed the parts, unless it is said anew', async () => {
  const directory = directoryOf({ Dockerfile: NONROOT, 'a/Dockerfile': NONROOT });
  writeFileSync(join(directory, 'a/Dockerfile'), `${NONROOT}USER nobody\n`);
  const argv = ['--fail-level', 'info', '--rule', 'named-user=info'];
  const blobs = await blobsOf(directory, 2, argv);
  assert.is((await program(directory, argv)).code, 1);
  assert.is((await program(directory, ['merge', ...blobs])).code, 1);
  assert.is((await program(directory, ['merge', ...blobs, '--fail-level', 'error'])).code, 0);
});

merge('the order in which parts are named does not matter', async () => {
  const names = Array.from({ length: 6 }, (_, at) => `n${at}.md`);
  const directory = directoryOf(Object.fromEntries(names.map((name) => [name, '# text\n'])));
  const blobs = await blobsOf(directory, 3, names);
  const first = await program(directory, ['merge', ...blobs]);
  assert.is(first.err.split('\n').length, 7, first.err);
  assert.equal(await program(directory, ['merge', ...[...blobs].reverse()]), first);
});

merge('of many hidden images as many places are told as in one run', async () => {
  const left = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`vendor/v${at}/Dockerfile`, ROOT]));
  const directory = directoryOf({ Dockerfile: ROOT, ...left, ...CONFIG });
  const { out } = await program(directory, ['merge', ...(await blobsOf(directory, 2)), '-f', 'json']);
  assert.is(out, (await program(directory, ['-f', 'json'])).out);
  assert.is(JSON.parse(out).config.imagesHidden, 60);
});

merge('an option that does something in one part does something', async () => {
  const directory = directoryOf({ Dockerfile: ROOT, 'a/Dockerfile': NONROOT, 'b/Dockerfile': NONROOT });
  const { err } = await program(directory, ['merge', ...(await blobsOf(directory, 3, ['--uid', '7777']))]);
  assert.is(err, '');
});

merge('a file with an equals sign in its name is a part', async () => {
  const directory = directoryOf({ Dockerfile: ROOT });
  await program(directory, ['-f', 'blob', '-o', 'a=b']);
  const { out } = await program(directory, ['merge', 'a=b', '-f', 'json']);
  assert.is(JSON.parse(out).files[0].path, 'Dockerfile');
});

merge('what a secret may be does not get into a report', async () => {
  const directory = directoryOf({
    Dockerfile: `ARG TOKEN\n${ROOT}`,
    'compose.yaml':
      'services:\n  a:\n    build: {context: ., args: {TOKEN: "$TOKEN"}}\n    environment: {PORT: "$PORT"}\n',
    '.env': 'TOKEN=s3cr3t\nPORT=7676\n',
  });
  const { out } = await program(directory, ['-f', 'blob']);
  assert.match(out, '"TOKEN":null');
  assert.not.match(out, /s3cr3t|7676/);
});

merge('the text of a file of which nothing is said does not either', async () => {
  const { out } = await program(
    directoryOf({ Dockerfile: `${NONROOT}# aside\n`, 'a/Dockerfile': `${ROOT}# beside\n` }),
    ['-f', 'blob'],
  );
  assert.not.match(out, 'aside');
  assert.match(out, 'beside');
});

merge('an escape sequence in a name reaches no terminal', async () => {
  const { out } = await program(directoryOf({ 'a\u009b31m/Dockerfile': ROOT }), ['-f', 'blob']);
  assert.match(out, 'a\\u009b31m/Dockerfile');
});

merge.run();

const several = suite('merge: several runs, each below its name');

/** Two repositories, and the directory that their reports are in. */
const twoRuns = async (): Promise<string> => {
  const directory = directoryOf({});
  const api = directoryOf({ ...FILES, ...CONFIG });
  const web = directoryOf({ Dockerfile: ROOT, 'bytes/Dockerfile': 'FROM debian:12\n\0\n' });
  for (const index of [1, 2])
    await program(api, ['-f', 'blob', '-o', join(directory, `api-${index}`), '--shard', `${index}/2`]);
  await program(web, ['-f', 'blob', '-o', join(directory, 'web.blob')]);
  return directory;
};

several('paths, their Dockerfiles and their errors', async () => {
  const directory = await twoRuns();
  const argv = ['merge', 'team/web=web.blob', 'team/api/=api-2', 'team/api=api-1', '-f', 'json'];
  const { out, err, code } = await program(directory, argv);
  const { files } = JSON.parse(out);
  assert.equal(
    files.map(({ path }: { path: string }) => path).filter((path: string) => !path.includes('/s')),
    [
      'team/api/allowed/Dockerfile',
      'team/api/app/Dockerfile',
      'team/api/broken/Dockerfile',
      'team/api/bytes/Dockerfile',
      'team/api/compose.yaml',
      'team/web/Dockerfile',
      'team/web/bytes/Dockerfile',
      'team/api/Makefile',
    ],
  );
  const compose = files.find(({ path }: { path: string }) => path === 'team/api/compose.yaml');
  assert.is(compose.targets[0].dockerfile, 'team/api/s0/Dockerfile');
  const built = files.find(({ path }: { path: string }) => path === 'team/api/s0/Dockerfile');
  assert.equal([built.builds[0].file, built.runs[0]?.file], ['team/api/compose.yaml', 'team/api/compose.yaml']);
  assert.is(code, 2);
  assert.match(err, 'team/api: config: .dockerfile-nonrootrc.json: ');
  assert.match(err, 'team/web/bytes/Dockerfile: holds a NUL byte');
});

several('no command is offered that would not check all of them', async () => {
  const directory = await twoRuns();
  const { out } = await program(directory, ['merge', 'web=web.blob', 'api=api-2', 'api=api-1']);
  assert.match(out, 'Next: dockerfile-nonroot explain ');
  assert.match(out, 'web/Dockerfile');
});

several('nor one that does not know the name of a run', async () => {
  const directory = await twoRuns();
  const { out } = await program(directory, ['merge', 'web=web.blob']);
  assert.match(out, 'web/Dockerfile');
  assert.match(out, 'Next: dockerfile-nonroot explain ');
});

several('where they do not agree on what fails, what is said now counts', async () => {
  const directory = directoryOf({});
  const checked = directoryOf({ Dockerfile: ROOT });
  await program(checked, ['-f', 'blob', '-o', join(directory, 'a'), '--fail-level', 'none']);
  await program(checked, ['-f', 'blob', '-o', join(directory, 'b')]);
  assert.is((await program(directory, ['merge', 'a'])).code, 0);
  assert.is((await program(directory, ['merge', 'x=a', 'y=b'])).code, 1);
});

several('with --statistics they are ranked', async () => {
  const directory = await twoRuns();
  const { out } = await program(directory, ['merge', 'web=web.blob', 'api=api-2', 'api=api-1', '--statistics']);
  assert.match(out, '\nImages that run as root, by run:\n5 api\n1 web, 1 unproven fix\n\n');
});

several.run();

const wrong = suite('merge: what cannot be merged');

/** A report of a run, changed. */
const changed = async (change: (text: string) => string, argv: readonly string[] = []): Promise<string> => {
  const directory = directoryOf(FILES);
  const { out } = await program(directory, ['-f', 'blob', ...argv]);
  writeFileSync(join(directory, 'x.blob'), change(out));
  return directory;
};

for (const [sentence, change, expected] of [
  ['one that was cut short', (text: string) => text.slice(0, text.length / 2), 'x.blob: ends too early'],
  ['one without its end', (text: string) => text.replace(/\{"end":.*\n$/, ''), 'x.blob: ends too early'],
  ['one whose end is cut', (text: string) => text.slice(0, -20), 'x.blob: ends too early'],
  [
    'one without a file',
    (text: string) => text.replace(/\{"turn".*\n/, ''),
    'x.blob: has changed since it was written.',
  ],
  [
    'one with another word',
    (text: string) => text.replace('s0/Dock', 's7/Dock'),
    'x.blob: has changed since it was written.',
  ],
  [
    'one whose files stand in another order',
    (text: string) => text.replace(/(\{"turn".*\n)(\{"turn".*\n)/, '$2$1'),
    'x.blob: has changed since it was written.',
  ],
  ['one with something behind it', (text: string) => `${text}{}\n`, 'x.blob: has changed since it was written.'],
  ['another file', () => 'FROM debian:12\n', 'x.blob: is no report that can be merged.'],
  ['a report in JSON', () => '{"version": 1}', 'x.blob: is no report that can be merged.'],
  ['a file without bytes', () => '', 'x.blob: is no report that can be merged.'],
  [
    'one of another version',
    (text: string) => text.replace(/"version":"[^"]*"/, '"version":"9.9.9"'),
    'x.blob: is from version 9.9.9, and this is version',
  ],
] as const) {
  wrong(sentence, async () => {
    const { code, out, err } = await program(await changed(change), ['merge', 'x.blob']);
    assert.equal([code, out], [2, '']);
    assert.match(err, `error: ${expected}`);
  });
}

for (const [sentence, argv, expected] of [
  ['a part is missing', ['1-of-3.blob', '3-of-3.blob'], 'Part 2 of 3 is missing.\n  Check it with --shard 2/3 '],
  ['parts are missing', ['3-of-3.blob'], '2 of 3 parts are missing, the first is 1.'],
  ['parts of another number', ['1-of-3.blob', '1-of-2.blob'], '1-of-2.blob: is of another run than 1-of-3.blob.'],
  ['a part that was checked with other options', ['1-of-2.blob', 'x'], 'x: is of another run than 1-of-2.blob.'],
  [
    'a part twice, and not alike',
    ['1-of-2.blob', 'y', '2-of-2.blob'],
    'y: is the same part as 1-of-2.blob, and says something else.',
  ],
  ['a file that is not there', ['nope'], 'nope: no such file or directory.'],
  ['a directory', ['s0'], 's0: '],
  ['no file', [], 'merge needs <files..>.'],
  ['an option of check', ['1-of-2.blob', '--fix'], 'merge does not take --fix.'],
  ['a report over one of its parts', ['1-of-2.blob', '2-of-2.blob', '-o', '1-of-2.blob'], '1-of-2.blob'],
] as const) {
  wrong(sentence, async () => {
    const directory = directoryOf(FILES);
    await blobsOf(directory, 3);
    await blobsOf(directory, 2);
    const before = readFileSync(join(directory, '1-of-2.blob'), 'utf8');
    await program(directory, ['-f', 'blob', '-o', 'x', '--shard', '2/2', '--uid', '5']);
    writeFileSync(join(directory, 's0/Dockerfile'), NONROOT);
    writeFileSync(join(directory, 's1/Dockerfile'), ROOT);
    await program(directory, ['-f', 'blob', '-o', 'y', '--shard', '1/2']);
    const { code, out, err } = await program(directory, ['merge', ...argv]);
    assert.is(code, 2);
    assert.is(argv.some((word) => word === '-o') ? '' : out, '');
    assert.match(err, `error: ${expected}`);
    assert.is(readFileSync(join(directory, '1-of-2.blob'), 'utf8'), before);
  });
}

wrong('a part that was checked twice and found the same is no trouble', async () => {
  const directory = directoryOf(FILES);
  const [one = '', two = ''] = await blobsOf(directory, 2);
  writeFileSync(join(directory, 'again'), readFileSync(join(directory, one)));
  const { err } = await program(directory, ['merge', one, two, 'again']);
  assert.not.match(err, 'is the same part');
});

for (const [mode, code] of [
  ['--fix', 2],
  ['--diff', 2],
] as const) {
  wrong(`a run with ${mode} writes none`, async () => {
    const ran = await program(directoryOf(FILES), [mode, '-f', 'blob=x']);
    assert.is(ran.code, code);
    assert.match(ran.err, `error: ${mode} writes no report that can be merged.`);
  });
}

wrong.run();
