import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type FileSettings, NO_FILE, settingsOf } from '../../src/program/settings.js';
import { newEntries } from '../../src/program/unused-entries.js';
import { directoryOf, NONROOT, program, ROOT } from '../in-process.js';

const CONFIG = '.dockerfile-nonrootrc.json';
const VOLUME = `${NONROOT}VOLUME /a\n`;
const COMPOSE = 'services:\n  db:\n    image: redis:7\n    user: root\n';

type Entry = Readonly<Record<string, unknown>>;

const withEntries = (files: Readonly<Record<string, string>>, ...entries: readonly Entry[]): string =>
  directoryOf({ ...files, [CONFIG]: JSON.stringify({ exceptions: entries }) });

/** Files with the rules that find something in them; findings of no interest here are left out. */
const told = async (directory: string, argv: readonly string[] = []): Promise<string> => {
  const { files } = JSON.parse((await program(directory, ['-f', 'json', ...argv])).out);
  return files
    .flatMap(({ path, results }: { path: string; results: readonly { rule: string }[] }) =>
      results.map(({ rule }) => `${path} ${rule}`),
    )
    .join(', ');
};

const TOOLS = { files: ['tools/'], rules: ['missing-user', 'unwritable-volume'], reason: 'for developers' };

const counted = suite('path exceptions: what they cover');

for (const [sentence, files, entries, expected] of [
  [
    'an image of root there, and none elsewhere',
    { 'tools/Dockerfile': ROOT, Dockerfile: ROOT },
    [TOOLS],
    'Dockerfile missing-user, tools/Dockerfile allowed-root',
  ],
  ['findings of another rule', { 'tools/Dockerfile': VOLUME }, [TOOLS], 'tools/Dockerfile excepted-finding'],
  [
    'a rule that is not named is told',
    { 'tools/Dockerfile': VOLUME },
    [{ ...TOOLS, rules: ['missing-user'] }],
    'tools/Dockerfile unwritable-volume',
  ],
  [
    'one that names no rule of root allows none',
    { 'tools/Dockerfile': ROOT },
    [{ ...TOOLS, rules: ['unwritable-volume'] }],
    'tools/Dockerfile missing-user',
  ],
  [
    'a service',
    { 'tools/compose.yaml': COMPOSE },
    [{ ...TOOLS, rules: ['container-root-user'] }],
    'tools/compose.yaml allowed-root',
  ],
  [
    'what is not root in a file has no need of it, and that is no finding',
    { 'tools/compose.yaml': `${COMPOSE}  web:\n    image: redis:7\n    user: '999:999'\n` },
    [{ ...TOOLS, rules: ['container-root-user'] }],
    'tools/compose.yaml allowed-root',
  ],
  [
    'rules for files of another kind are none there',
    { 'tools/Dockerfile': ROOT },
    [{ ...TOOLS, rules: ['missing-user', 'container-root-user', 'privilege-escalation'] }],
    'tools/Dockerfile allowed-root',
  ],
  [
    'a comment counts before them',
    { 'tools/Dockerfile': `# dockerfile-nonroot: file-ignore=unwritable-volume reason="here"\n${VOLUME}` },
    [TOOLS],
    'tools/Dockerfile excepted-finding',
  ],
  ['what runs as nobody needs none, and that is no finding', { 'tools/Dockerfile': NONROOT }, [TOOLS], ''],
  [
    'the last day has passed, where it matters',
    { 'tools/Dockerfile': ROOT, 'tools/b.Dockerfile': VOLUME, 'tools/c.Dockerfile': NONROOT },
    [{ ...TOOLS, until: '2020-01-01' }],
    'tools/Dockerfile exception-expired, tools/Dockerfile missing-user, tools/b.Dockerfile exception-expired, tools/b.Dockerfile unwritable-volume',
  ],
  [
    'one that has ended takes nothing from one that counts',
    { 'tools/Dockerfile': ROOT },
    [{ ...TOOLS, until: '2020-01-01' }, TOOLS],
    'tools/Dockerfile allowed-root',
  ],
  [
    'a pattern is relative to the configuration, as in .gitignore',
    { 'a/tools/Dockerfile': ROOT, 'toolsx/Dockerfile': ROOT },
    [TOOLS],
    'a/tools/Dockerfile allowed-root, toolsx/Dockerfile missing-user',
  ],
] as const) {
  counted(sentence, async () => assert.is(await told(withEntries(files, ...entries)), expected));
}

counted('a comment gives its own reason, and an entry says where it stands', async () => {
  const directory = withEntries(
    {
      'tools/a.Dockerfile': VOLUME,
      'tools/b.Dockerfile': `# dockerfile-nonroot: ignore=unwritable-volume reason="here"\n${VOLUME}`,
    },
    TOOLS,
    { ...TOOLS, reason: 'the second' },
  );
  const { files } = JSON.parse((await program(directory, ['-f', 'json'])).out);
  assert.equal(
    files.map(({ results }: { results: readonly { message: string }[] }) => results[0]?.message),
    [
      '1 finding of unwritable-volume is left out: for developers (configuration: missing-user, unwritable-volume in tools/)',
      '1 finding of unwritable-volume is left out: here',
    ],
  );
});

counted('--no-exceptions counts none', async () => {
  const directory = withEntries({ 'tools/Dockerfile': ROOT }, TOOLS);
  assert.is(await told(directory, ['--no-exceptions']), 'tools/Dockerfile missing-user');
  assert.is((await program(directory, [])).code, 0);
});

counted('a file that is extended brings its own, relative to it', async () => {
  const directory = directoryOf({
    'base/rc.json': JSON.stringify({ exceptions: [{ ...TOOLS, files: ['tools/'] }] }),
    'base/tools/Dockerfile': ROOT,
    'tools/Dockerfile': ROOT,
    [CONFIG]: JSON.stringify({ extends: 'base/rc.json', exceptions: [{ container: 'c', reason: 'r' }] }),
  });
  assert.is(await told(directory), 'base/tools/Dockerfile allowed-root, tools/Dockerfile missing-user');
  assert.match((await program(directory, [])).err, `config: ${CONFIG}: extends base/rc.json; 2 entries in exceptions.`);
});

counted('--print-config shows them', async () => {
  const directory = withEntries({}, TOOLS, { container: 'c', reason: 'r' }, { ...TOOLS, until: '2027-01-01' });
  const { exceptions } = JSON.parse((await program(directory, ['--print-config'])).out);
  assert.equal(exceptions, [{ container: 'c', reason: 'r' }, TOOLS, { ...TOOLS, until: '2027-01-01' }]);
});

counted.run();

const unused = suite('path exceptions: those that cover nothing');

const NOTHING = { files: ['nope/'], rules: ['missing-user'], reason: 'r' };
const NOTED = `${CONFIG}: the exception for missing-user in nope/ covers nothing here. Remove it, or correct its names.\n`;

const notes = async (directory: string, argv: readonly string[]): Promise<string> =>
  (await program(directory, argv)).err
    .split('\n')
    .filter((line) => / cover(?:s)? nothing here/.test(line))
    .map((line) => `${line}\n`)
    .join('');

for (const [sentence, entries, argv, expected] of [
  ['are told', [NOTHING], [], NOTED],
  ['also where the directory is named', [NOTHING], ['check', '.'], NOTED],
  ['not where only some files are checked', [NOTHING], ['check', 'tools'], ''],
  ['or some rules', [NOTHING], ['--only', 'root-user'], ''],
  ['or a part of the files', [NOTHING], ['--shard', '1/2'], ''],
  ['or no exceptions', [NOTHING], ['--no-exceptions'], ''],
  ['not where they cover something', [TOOLS], [], ''],
  ['not where their day has passed', [{ ...TOOLS, until: '2020-01-01' }], [], ''],
  [
    'a container that is nowhere',
    [{ workload: 'Deployment/a', container: 'c', reason: 'r' }],
    [],
    `${CONFIG}: the exception for Deployment/a/c covers nothing here. Remove it, or correct its names.\n`,
  ],
  ['a container that is there', [{ container: 'db', reason: 'r' }], [], ''],
  [
    'many of them',
    Array.from({ length: 12 }, (_, at) => ({ container: `c${at}`, reason: 'r' })),
    [],
    `${Array.from({ length: 10 }, (_, at) => `${CONFIG}: the exception for c${at} covers nothing here. Remove it, or correct its names.\n`).join('')}${CONFIG}: 2 more exceptions cover nothing here.\n`,
  ],
] as const) {
  unused(sentence, async () => {
    const directory = withEntries({ 'tools/Dockerfile': ROOT, 'compose.yaml': COMPOSE }, ...entries);
    assert.is(await notes(directory, argv), expected);
  });
}

const PLAIN: FileSettings = {
  ...NO_FILE,
  exceptions: { containers: [{ container: 'c', reason: 'r' }], files: [] },
  config: { path: CONFIG, extends: [], sets: [], rulesOff: [], rulesChanged: [], exceptions: 1, overrides: 0 },
};

const isTold = (flags: Readonly<Record<string, readonly string[]>>, file: FileSettings = PLAIN): boolean =>
  newEntries(settingsOf(new Map(Object.entries(flags)), file), []).unused().length > 0;

unused('are told only by a run that looks at everything', () => {
  assert.ok(isTold({}));
  for (const [name, value] of [
    ['since', 'HEAD'],
    ['files-from', 'list'],
    ['shard', '1/2'],
    ['only', 'root-user'],
    ['ignore', 'root-user'],
    ['exclude', 'a/'],
    ['no-exceptions', 'true'],
    ['isolated', 'true'],
  ] as const)
    assert.not.ok(isTold({ [name]: [value] }), name);
});

unused('are not told where the configuration lies above, or leaves out what tells of them', () => {
  assert.not.ok(isTold({}, { ...PLAIN, config: PLAIN.config && { ...PLAIN.config, path: `../${CONFIG}` } }));
  assert.not.ok(isTold({}, { ...PLAIN, off: ['excepted-finding'] }));
  assert.ok(isTold({}, { ...PLAIN, off: ['root-user'] }));
  const some = { patterns: ['a/'], isFor: () => true, raw: new Map(), levels: new Map() };
  assert.not.ok(isTold({}, { ...PLAIN, overrides: [{ ...some, only: ['root-user'] }] }));
  assert.ok(isTold({}, { ...PLAIN, overrides: [{ ...some, only: [] }] }));
});

unused.run();
