import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, PROGRAM, ROOT } from '../../program.js';
import { type Editor, newEditor, type Settings } from './model.js';

const top = new URL('../../..', import.meta.url).pathname;
const out = directoryOf({});

const made = spawnSync(process.execPath, ['--import', 'tsx', 'src/build/vscode.ts', out], {
  cwd: top,
  encoding: 'utf8',
  timeout: 300_000,
});

/** What VS Code installs; without the packer, of a registry, the folder that it packs. */
const VSIX = join(out, 'dockerfile-nonroot.vsix');
const isPacked = existsSync(VSIX);
if (!isPacked) process.stdout.write(`skipped: @vscode/vsce cannot be run here: ${made.stderr.slice(-300)}\n`);

const unpacked = join(out, 'unpacked');
mkdirSync(unpacked);
if (isPacked) spawnSync('python3', ['-m', 'zipfile', '-e', VSIX, unpacked]);
const EXTENSION = isPacked ? join(unpacked, 'extension') : join(out, 'vscode');

const filesIn = (directory: string): readonly string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(directory.length + 1))
    .toSorted();
const read = (path: string): string => readFileSync(join(EXTENSION, path), 'utf8');

const packed = suite('vscode: what is packed');
const withPacker = isPacked ? packed : packed.skip;

withPacker('the program, what starts it, and what people read, and nothing else', () => {
  const program = filesIn(dirname(PROGRAM)).filter((path) => path !== 'action.js' && !path.startsWith('.cache/'));
  const texts = ['LICENSE.txt', 'THIRD-PARTY.md', 'changelog.md', 'package.json', 'readme.md'];
  assert.equal(
    filesIn(unpacked),
    [
      '[Content_Types].xml',
      ...[...texts, ...program.map((path) => `bin/${path}`), 'bin/extension.cjs'].map((path) => `extension/${path}`),
      'extension.vsixmanifest',
    ].toSorted(),
  );
});

withPacker('its manifest says what it is', () => {
  const manifest = readFileSync(join(unpacked, 'extension.vsixmanifest'), 'utf8');
  const { version } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));
  assert.match(manifest, `Id="dockerfile-nonroot" Version="${version}" Publisher="dockerfile-nonroot"`);
  assert.match(manifest, /Id="Microsoft.VisualStudio.Code.Engine" Value="\^1\.\d+\.0"/);
  assert.match(manifest, '<License>extension/LICENSE.txt</License>');
});

packed('it has the version and the licence of the program, and no modules of its own', () => {
  const [own, program] = [read('package.json'), readFileSync(join(top, 'package.json'), 'utf8')].map((text) =>
    JSON.parse(text),
  );
  for (const key of ['version', 'license', 'homepage', 'repository']) assert.equal(own[key], program[key], key);
  assert.is(own.type, undefined);
  assert.ok(existsSync(join(EXTENSION, own.main)));
});

packed('what says which program runs, only a person can set', () => {
  const { contributes, capabilities } = JSON.parse(read('package.json'));
  const { properties } = contributes.configuration;
  const scopes = Object.entries<{ scope: string }>(properties).map(([key, { scope }]) => [key, scope]);
  assert.equal(scopes, [
    ['dockerfile-nonroot.path', 'machine'],
    ['dockerfile-nonroot.arguments', 'machine'],
    ['dockerfile-nonroot.trace.server', 'window'],
  ]);
  assert.is(capabilities.untrustedWorkspaces.supported, true);
  for (const key of Object.keys(properties))
    assert.match(readFileSync(join(top, 'src/editor/vscode/README.md'), 'utf8'), `\`${key}\``);
});

packed('all that it contains of others has its licence', () => {
  const licences = read('THIRD-PARTY.md');
  const names = new Set(
    filesIn(join(EXTENSION, 'bin')).flatMap((path) =>
      [...read(`bin/${path}`).matchAll(/^ *\/\/ (?:\S*\/)?node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm)].map(
        ([, name = '']) => name,
      ),
    ),
  );
  assert.ok(names.has('vscode-languageclient') && names.has('yaml'));
  assert.equal(
    [...names].filter((name) => !licences.includes(`\n## ${name} `)),
    [],
  );
});

packed.run();

const COMPOSE = 'services:\n  db:\n    image: redis:7\n';

/** A folder whose files would like to be run. */
const hostile = (): string => {
  const evil = '#!/bin/sh\ntouch "$(dirname "$0")/ran"\n';
  const names = [
    'evil',
    'bin/dockerfile-nonroot',
    'node_modules/.bin/dockerfile-nonroot',
    'node',
    'dockerfile-nonroot',
  ];
  const directory = directoryOf({
    Dockerfile: ROOT,
    'compose.yaml': COMPOSE,
    'values.yaml': 'a: b\n',
    ...Object.fromEntries(names.map((name) => [name, evil])),
  });
  for (const name of names) chmodSync(join(directory, name), 0o755);
  return directory;
};

const NONE: Settings = { global: {}, workspace: {} };

/** The real client, and the real program, in a model of the editor. */
const inEditor = async (
  settings: Settings,
  work: (editor: Editor, folder: string) => Promise<void>,
  folder = hostile(),
): Promise<void> => {
  const editor = newEditor(folder);
  editor.set(settings);
  try {
    await editor.activate(EXTENSION, join(EXTENSION, 'bin/extension.cjs'));
    await work(editor, folder);
  } finally {
    await editor.deactivate();
  }
  assert.equal(
    filesIn(folder).filter((path) => basename(path) === 'ran'),
    [],
  );
};

const runs = suite('vscode: the extension in a model of the editor');

runs('shows findings, who runs, and why', async () => {
  await inEditor(NONE, async ({ open, diagnosticsOf, provided, errors }, folder) => {
    const [dockerfile, compose] = [join(folder, 'Dockerfile'), join(folder, 'compose.yaml')];
    open(dockerfile, 'dockerfile');
    const [found] = await diagnosticsOf(dockerfile);
    assert.match(found?.message ?? '', /^No USER: the image runs as root/);
    assert.match(JSON.stringify(await provided('Hover', dockerfile, 0)), 'Here: runs as root (uid 0)');
    open(compose, 'dockercompose');
    assert.is((await diagnosticsOf(compose)).length, 1);
    assert.match(JSON.stringify(await provided('CodeLens', compose, 0)), '"title":"runs as root (uid 0)"');
    assert.equal(errors, []);
  });
});

const OFF = { 'own.json': '{ "rules": { "missing-user": "off" } }' };

runs('arguments are those of the machine', async () => {
  const [own] = [join(directoryOf(OFF), 'own.json')];
  const key = 'dockerfile-nonroot.arguments';
  for (const [scope, expected] of [
    ['global', 0],
    ['workspace', 1],
  ] as const)
    await inEditor({ ...NONE, [scope]: { [key]: ['--config', own] } }, async ({ open, diagnosticsOf }, folder) => {
      open(join(folder, 'Dockerfile'), 'dockerfile');
      assert.is((await diagnosticsOf(join(folder, 'Dockerfile'))).length, expected, scope);
    });
});

runs('no workspace says what is run', async () => {
  const folder = hostile();
  const workspace = { 'dockerfile-nonroot.path': join(folder, 'evil') };
  await inEditor(
    { ...NONE, workspace },
    async ({ open, diagnosticsOf }) => {
      open(join(folder, 'Dockerfile'), 'dockerfile');
      assert.is((await diagnosticsOf(join(folder, 'Dockerfile'))).length, 1);
    },
    folder,
  );
});

for (const [sentence, path] of [
  ['a script, which the Node of the editor runs', () => PROGRAM],
  [
    'a program',
    () => {
      const directory = directoryOf({ own: `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n` });
      chmodSync(join(directory, 'own'), 0o755);
      return join(directory, 'own');
    },
  ],
] as const)
  runs(`a person names ${sentence}`, async () => {
    await inEditor({ ...NONE, global: { 'dockerfile-nonroot.path': path() } }, async (editor, folder) => {
      editor.open(join(folder, 'Dockerfile'), 'dockerfile');
      assert.is((await editor.diagnosticsOf(join(folder, 'Dockerfile'))).length, 1);
    });
  });

runs('a path that is not absolute is told, and starts nothing until it is changed', async () => {
  for (const path of ['evil', './evil', 'dockerfile-nonroot', 'bin/dockerfile-nonroot'])
    await inEditor({ ...NONE, global: { 'dockerfile-nonroot.path': path } }, async (editor, folder) => {
      assert.match(editor.errors.join(), `"${path}" is not absolute`);
      if (path !== 'evil') return;
      editor.open(join(folder, 'Dockerfile'), 'dockerfile');
      editor.set(NONE);
      assert.is((await editor.diagnosticsOf(join(folder, 'Dockerfile'))).length, 1);
    });
});

runs('a program that is not there is started as soon as another one is named', async () => {
  const global = { 'dockerfile-nonroot.path': '/nowhere/dockerfile-nonroot' };
  await inEditor({ ...NONE, global }, async (editor, folder) => {
    editor.open(join(folder, 'Dockerfile'), 'dockerfile');
    editor.set(NONE);
    assert.is((await editor.diagnosticsOf(join(folder, 'Dockerfile'))).length, 1);
  });
});

runs('the program writes nothing beside itself', () => assert.not(existsSync(join(EXTENSION, 'bin/.cache'))));

runs.run();
