import { execFileSync, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { CodeAction, Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { addressOf } from '../../../src/report/version.js';
import { applied } from '../../editor/applied.js';
import { directoryOf, NONROOT, program, ROOT } from '../../program.js';
import { type Editor, ended, soon, withEditor } from './client.js';

const ARGUMENTS = 'FROM alpine:3.20\nUSER 1000\nRUN apk add curl\n';
const SERVICE = 'services:\n  db:\n    image: redis:7\n    user: root\n';
const POD = `apiVersion: v1
kind: Pod
metadata: { name: a }
spec:
  containers:
    - name: a
      image: redis:7
      securityContext:
        runAsUser: 0
`;

const rulesOf = ({ diagnostics }: PublishDiagnosticsParams) => diagnostics.map(({ code }) => code);

/** The text that each finding blames. */
const blamed = (text: string, found: readonly Diagnostic[]): readonly string[] => {
  const document = TextDocument.create('file:///x', 'x', 1, text);
  return found.map(({ range }) => document.getText(range));
};

const editsOf = (action: CodeAction | undefined, uri: string) => action?.edit?.changes?.[uri] ?? [];

const findings = suite('editor: findings');

findings('say what a report says, with the page of their rule', async () => {
  const directory = directoryOf({ Dockerfile: ROOT });
  await withEditor(directory, {}, async ({ open, published }) => {
    await open('Dockerfile');
    const { diagnostics } = await published('Dockerfile');
    const { out } = program(directory, ['-f', 'rdjson', 'Dockerfile']);
    const [{ message, code, severity }] = JSON.parse(out).diagnostics;
    const [first] = diagnostics;
    assert.is(diagnostics.length, 1);
    assert.is(first?.message, message);
    assert.is(first?.code, code.value);
    assert.is(first?.codeDescription?.href, addressOf(code.value));
    assert.is(first?.severity, severity === 'ERROR' ? 1 : 0);
    assert.is(first?.source, 'dockerfile-nonroot');
  });
});

const KINDS = [
  ['a Dockerfile by its name', 'Dockerfile', ROOT, ['missing-user']],
  ['a name with a part in front', 'web.Dockerfile', ROOT, ['missing-user']],
  ['a service of Compose', 'compose.yaml', SERVICE, ['container-root-user']],
  ['a pod', 'pod.yaml', POD, ['container-root-user']],
  ['other YAML is nothing for us', 'values.yaml', 'image: redis\n', []],
  ['YAML with a line that begins with FROM neither', 'x.yaml', 'from: a\nFROM node\n', []],
  ['a text for people neither', 'Dockerfile.md', ROOT, []],
  ['an image that is not root', 'Dockerfile', NONROOT, []],
  ['a file that does not build', 'Dockerfile', 'FROM node:22\nRUNN x\n', ['parse-error']],
] as const;

findings('are those of what its name and its text say', async () => {
  await withEditor(directoryOf({}), {}, async ({ open, published }) => {
    for (const [index, [sentence, name, text, expected]] of KINDS.entries()) {
      const path = `${index}/${name}`;
      await open(path, text);
      assert.equal(rulesOf(await published(path)).slice(0, expected.length || 1), expected, sentence);
    }
  });
});

const RANGES = [
  ['the whole instruction', ROOT, ['FROM node:22']],
  ['characters outside of the first plane count two', ARGUMENTS.replace('RUN', '# 😀𝄞\nRUN'), ['RUN']],
  ['in the line itself', 'FROM alpine:3.20\nLABEL a="😀" \\\n  b=😀\nUSER 0\n', ['USER 0']],
  ['lines that end with two characters', ARGUMENTS.replaceAll('\n', '\r\n'), ['RUN']],
  ['both', `# 😀\r\n${ROOT.replaceAll('\n', '\r\n')}`, ['FROM node:22']],
  ['a file without a last line feed', 'FROM node:22', ['FROM node:22']],
  [
    'an instruction of several lines',
    'FROM --platform=linux/amd64 \\\n  # 😀\n  node:22\n',
    ['FROM --platform=linux/amd64 \\\n  # 😀\n  node:22'],
  ],
] as const;

findings('have an exact range', async () => {
  await withEditor(directoryOf({}), {}, async ({ open, published }) => {
    for (const [index, [sentence, text, expected]] of RANGES.entries()) {
      await open(`${index}/Dockerfile`, text);
      const { diagnostics } = await published(`${index}/Dockerfile`);
      assert.equal(blamed(text, diagnostics).slice(0, 1), expected, sentence);
    }
  });
});

findings('the range counts UTF-16 in its line', async () => {
  const text = 'services:\n  "😀": { image: redis:7, user: root }\n';
  await withEditor(directoryOf({ 'compose.yaml': text }), {}, async ({ open, published }) => {
    await open('compose.yaml');
    const [found] = (await published('compose.yaml')).diagnostics;
    const character = '  "😀": { image: redis:7, user: '.length;
    assert.equal(found?.range, { start: { line: 1, character }, end: { line: 1, character: character + 4 } });
  });
});

findings('a finding of root names the lines that make its user', async () => {
  const text = 'FROM node:22\n\nUSER 1000\nUSER 0\nCMD ["node", "a.js"]\n';
  await withEditor(directoryOf({ Dockerfile: text }), {}, async ({ open, published, uri }) => {
    await open('Dockerfile');
    const [found] = (await published('Dockerfile')).diagnostics;
    const related = found?.relatedInformation ?? [];
    assert.equal(
      related.map(({ location }) => [location.uri, location.range.start.line]),
      [0, 2, 3].map((line) => [uri('Dockerfile'), line]),
    );
    assert.match(related[2]?.message ?? '', 'USER 0: root (uid 0).');
  });
});

findings('follow the text that nobody has saved', async () => {
  const directory = directoryOf({ Dockerfile: ROOT, 'compose.yaml': 'services: { web: { build: . } }\n' });
  await withEditor(directory, {}, async ({ open, change, published, connection, uri }) => {
    await open('Dockerfile', NONROOT);
    assert.equal(rulesOf(await published('Dockerfile')), []);
    await open('compose.yaml');
    assert.equal(rulesOf(await published('compose.yaml')), [], 'the service has the image of the editor');
    await change('Dockerfile', ROOT);
    assert.equal(rulesOf(await published('Dockerfile')), ['missing-user']);
    await connection.sendNotification('textDocument/didSave', { textDocument: { uri: uri('Dockerfile') } });
    assert.equal(rulesOf(await published('compose.yaml')), ['container-root-user']);
  });
});

const BUILT = 'FROM node:22\nARG WHO\nUSER $WHO\nCMD ["node", "a.js"]\n';
const builtAs = (who: string) => `services: { web: { build: { context: ., args: { WHO: "${who}" } } } }\n`;

findings('follow what the files around say, as they are in the editor', async () => {
  const directory = directoryOf({ Dockerfile: BUILT, 'compose.yaml': builtAs('1000') });
  for (const argv of [
    ['init', '-q'],
    ['add', '.'],
  ])
    execFileSync('git', argv, { cwd: directory });
  await withEditor(directory, {}, async ({ open, change, published }) => {
    await open('Dockerfile');
    assert.equal(rulesOf(await published('Dockerfile')), []);
    await open('compose.yaml', builtAs('0'));
    await published('compose.yaml');
    await change('Dockerfile', `${BUILT}# 1\n`);
    assert.equal(rulesOf(await published('Dockerfile')), ['root-user']);
    await change('Dockerfile', `${BUILT}# 2\n`);
    assert.equal(rulesOf(await published('Dockerfile')), ['root-user']);
    await change('compose.yaml', builtAs('1001'));
    await published('compose.yaml');
    await change('Dockerfile', `${BUILT}# 3\n`);
    assert.equal(rulesOf(await published('Dockerfile')), []);
  });
});

findings('come once for many changes, for the last of them', async () => {
  await withEditor(directoryOf({ Dockerfile: ROOT }), {}, async ({ open, change, published }) => {
    await open('Dockerfile');
    for (let count = 0; count < 20; count += 1) await change('Dockerfile', count === 19 ? NONROOT : ROOT);
    const first = await published('Dockerfile');
    assert.equal([first.version, rulesOf(first)], [21, []]);
  });
});

findings('go when a file is closed', async () => {
  await withEditor(directoryOf({ Dockerfile: ROOT }), {}, async ({ open, published, connection, uri }) => {
    await open('Dockerfile');
    await published('Dockerfile');
    await connection.sendNotification('textDocument/didClose', { textDocument: { uri: uri('Dockerfile') } });
    assert.equal(rulesOf(await published('Dockerfile')), []);
  });
});

findings('what the editor calls a Dockerfile is one', async () => {
  await withEditor(directoryOf({ build: ROOT }), {}, async ({ open, published }) => {
    await open('build', ROOT, 'dockerfile');
    assert.equal(rulesOf(await published('build')), ['missing-user']);
  });
});

findings('a file that is not on the disk', async () => {
  await withEditor(directoryOf({}), {}, async ({ open, published }) => {
    await open('new/Dockerfile', ROOT);
    assert.equal(rulesOf(await published('new/Dockerfile')), ['missing-user']);
  });
});

findings.run();

const folders = suite('editor: folders');

const OFF = '{ "rules": { "missing-user": "off" } }';

folders('each folder of the workspace has its own configuration', async () => {
  const directory = directoryOf({
    'a/Dockerfile': ROOT,
    'b/Dockerfile': ROOT,
    'b/.dockerfile-nonrootrc.json': OFF,
    'b/c/Dockerfile': ROOT,
  });
  await withEditor(directory, { folders: ['a', 'b', 'b/c'] }, async ({ open, published }) => {
    for (const [path, expected] of [
      ['a/Dockerfile', ['missing-user']],
      ['b/Dockerfile', []],
      ['b/c/Dockerfile', ['missing-user']],
    ] as const) {
      await open(path);
      assert.equal(rulesOf(await published(path)), expected, path);
    }
  });
});

folders('nothing outside of a folder is read', async () => {
  const directory = directoryOf({
    '.dockerfile-nonrootrc.json': OFF,
    '.git/HEAD': '',
    Dockerfile: ROOT,
    'a/Dockerfile': ROOT,
    'a/compose.yaml': 'services: { web: { build: .. } }\n',
  });
  for (const [folder, expected] of [
    ['a', [['missing-user'], []]],
    ['.', [[], ['container-root-user']]],
  ] as const)
    await withEditor(directory, { folders: [folder] }, async ({ open, published }) => {
      for (const [index, name] of ['Dockerfile', 'compose.yaml'].entries()) {
        await open(`a/${name}`);
        assert.equal(rulesOf(await published(`a/${name}`)), expected[index], `${name} in ${folder}`);
      }
    });
});

folders('a file without a folder has its git work tree', async () => {
  const directory = directoryOf({ '.dockerfile-nonrootrc.json': OFF, '.git/HEAD': '', 'a/Dockerfile': ROOT });
  await withEditor(directory, { folders: [] }, async ({ open, published }) => {
    await open('a/Dockerfile');
    assert.equal(rulesOf(await published('a/Dockerfile')), []);
  });
});

folders('what the configuration leaves out is nothing for us', async () => {
  const directory = directoryOf({ 'a/Dockerfile': ROOT, '.dockerfile-nonrootrc.json': '{ "exclude": ["a/"] }' });
  await withEditor(directory, {}, async ({ open, published }) => {
    await open('a/Dockerfile');
    assert.equal(rulesOf(await published('a/Dockerfile')), []);
  });
});

for (const [sentence, tell] of [
  [
    'the client tells of',
    ({ connection, uri }: Editor) =>
      connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uri('.dockerfile-nonrootrc.json'), type: 2 }],
      }),
  ],
  [
    'is saved',
    ({ connection, uri }: Editor) =>
      connection.sendNotification('textDocument/didSave', { textDocument: { uri: uri('Dockerfile') } }),
  ],
] as const)
  folders(`a configuration that ${sentence} counts at once`, async () => {
    const directory = directoryOf({ Dockerfile: ROOT });
    await withEditor(directory, {}, async (editor) => {
      await editor.open('Dockerfile');
      assert.equal(rulesOf(await editor.published('Dockerfile')), ['missing-user']);
      writeFileSync(join(directory, '.dockerfile-nonrootrc.json'), OFF);
      await tell(editor);
      assert.equal(rulesOf(await editor.published('Dockerfile')), []);
    });
  });

folders('a folder that is added later counts', async () => {
  const directory = directoryOf({ '.dockerfile-nonrootrc.json': OFF, 'a/Dockerfile': ROOT });
  const capabilities = { workspace: { workspaceFolders: true } };
  await withEditor(directory, { folders: ['a'], capabilities }, async ({ open, published, connection, uri }) => {
    await open('a/Dockerfile');
    assert.equal(rulesOf(await published('a/Dockerfile')), ['missing-user']);
    await connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: uri('.'), name: 'all' }], removed: [{ uri: uri('a'), name: 'a' }] },
    });
    assert.equal(rulesOf(await published('a/Dockerfile')), []);
  });
});

folders('--isolated reads no configuration', async () => {
  const directory = directoryOf({ Dockerfile: ROOT, '.dockerfile-nonrootrc.json': OFF });
  await withEditor(directory, { args: ['--isolated'] }, async ({ open, published }) => {
    await open('Dockerfile');
    assert.equal(rulesOf(await published('Dockerfile')), ['missing-user']);
  });
});

folders('--config counts for each folder, wherever it lies, and what it extends with it', async () => {
  const directory = directoryOf({
    'a/Dockerfile': ROOT,
    'a/.dockerfile-nonrootrc.json': OFF,
    'own/.git/HEAD': '',
    'own/all.json': '{ "rules": { "root-user": "off" } }',
    'own/one.json': '{ "extends": "./all.json" }',
  });
  const args = ['--config', join(directory, 'own/one.json')];
  await withEditor(directory, { folders: ['a'], args }, async ({ open, change, published, log, connection, uri }) => {
    await open('a/Dockerfile');
    assert.equal(rulesOf(await published('a/Dockerfile')), ['missing-user'], 'that of the folder does not count');
    await change('a/Dockerfile', 'FROM node:22\nUSER 0\nCMD ["node", "a.js"]\n');
    assert.equal(rulesOf(await published('a/Dockerfile')), []);
    assert.equal(log, []);
    writeFileSync(join(directory, 'own/one.json'), '{ "nope": 1 }');
    await connection.sendNotification('textDocument/didSave', { textDocument: { uri: uri('a/Dockerfile') } });
    assert.equal(rulesOf(await published('a/Dockerfile')), []);
    assert.match(log[0] ?? '', 'has the unknown key nope. Known are ');
  });
});

folders('the client is asked to tell of what changes', async () => {
  const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
  await withEditor(directoryOf({}), { capabilities }, async ({ registered }) => {
    assert.match(JSON.stringify(await registered()), '.dockerfile-nonrootrc');
  });
});

folders.run();

const actions = suite('editor: actions');

const SAFE = 'FROM gcr.io/distroless/nodejs\nCOPY a.js /app/\nCMD ["/app/a.js"]\n';
const CODE = 'console.log(1);\n';

actions('a safe fix is preferred, and others say what they are', async () => {
  const directory = directoryOf({ Dockerfile: SAFE, 'a.js': CODE, 'b/Dockerfile': ROOT });
  await withEditor(directory, {}, async ({ open, actions: ask, uri }) => {
    await open('Dockerfile');
    const [safe] = await ask('Dockerfile');
    assert.equal([safe?.kind, safe?.isPreferred], ['quickfix', true]);
    assert.is(safe?.title, 'Run as nonroot (65532:65532), which the base image has');
    assert.is(applied(SAFE, editsOf(safe, uri('Dockerfile'))), SAFE.replace('CMD', 'USER 65532:65532\nCMD'));
    await open('b/Dockerfile');
    const [other] = await ask('b/Dockerfile');
    assert.match(other?.title ?? '', / \(unproven\)$/);
    assert.is(other?.isPreferred, false);
  });
});

actions('all fixes at once are the safe ones', async () => {
  const text = `FROM node:22 AS a\nCMD ["node", "b.js"]\n${SAFE}# 😀\n`.replaceAll('\n', '\r\n');
  const directory = directoryOf({ Dockerfile: text, 'a.js': CODE });
  await withEditor(directory, {}, async ({ open, actions: ask, uri }) => {
    await open('Dockerfile');
    const [all, ...others] = await ask('Dockerfile', undefined, ['source.fixAll']);
    assert.equal([others.length, all?.kind], [0, 'source.fixAll.dockerfile-nonroot']);
    const fixed = applied(text, editsOf(all, uri('Dockerfile')));
    assert.is(fixed, program(directory, ['--fix', '-'], { stdin: text }).out);
    assert.match(fixed, /^USER 65532:65532\r$/m);
    assert.is(fixed.split('USER').length, 2, 'the other one is not safe');
  });
});

actions('all fixes at once are offered to who asks', async () => {
  const directory = directoryOf({ Dockerfile: SAFE, 'a.js': CODE });
  await withEditor(directory, {}, async ({ open, actions: ask, connection, uri }) => {
    await open('Dockerfile');
    const kinds = async (only?: readonly string[]) => [
      ...new Set((await ask('Dockerfile', undefined, only)).map(({ kind }) => kind)),
    ];
    assert.equal(await kinds(), ['quickfix', 'source.fixAll.dockerfile-nonroot']);
    assert.equal(await kinds(['quickfix']), ['quickfix']);
    assert.equal(await kinds(['source']), ['source.fixAll.dockerfile-nonroot']);
    assert.equal(await kinds(['source.fixAll.dockerfile-nonroot']), ['source.fixAll.dockerfile-nonroot']);
    assert.equal(await kinds(['source.fixAll.other', 'refactor']), []);
    const moved: readonly CodeAction[] = await connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: uri('Dockerfile') },
      range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
      context: { diagnostics: [], triggerKind: 2 },
    });
    assert.equal([...new Set(moved.map(({ kind }) => kind))], ['quickfix']);
  });
});

actions('only those of findings in the range', async () => {
  const text = 'FROM alpine:3.20 AS a\nCMD ["a"]\n\nFROM node:22\nCMD ["b"]\n';
  await withEditor(directoryOf({ Dockerfile: text }), {}, async ({ open, actions: ask }) => {
    await open('Dockerfile');
    const at = async (line: number) => {
      const place = { line, character: 3 };
      const found = await ask('Dockerfile', { start: place, end: place });
      return found.flatMap(({ diagnostics = [] }) => diagnostics.map(({ range }) => range.start.line));
    };
    assert.equal([...new Set(await at(3))], [3]);
    assert.equal(await at(2), []);
  });
});

for (const [sentence, path, text, title, expected] of [
  [
    'root, above FROM',
    'Dockerfile',
    `# syntax=docker/dockerfile:1\r\n${ROOT.replaceAll('\n', '\r\n')}`,
    'Allow root here: write the reason',
    `# syntax=docker/dockerfile:1\r\n# dockerfile-nonroot: allow-root reason=""\r\n${ROOT.replaceAll('\n', '\r\n')}`,
  ],
  [
    'an instruction, above it',
    'Dockerfile',
    'FROM alpine:3.20\nUSER 1000\n  RUN true && \\\n    apk add curl\n',
    'Leave install-after-user out here: write the reason',
    'FROM alpine:3.20\nUSER 1000\n  # dockerfile-nonroot: ignore=install-after-user reason=""\n  RUN true && \\\n    apk add curl\n',
  ],
  [
    'a service, above its name',
    'compose.yaml',
    SERVICE,
    'Allow root here: write the reason',
    SERVICE.replace('  db:', '  # dockerfile-nonroot: allow-root reason=""\n  db:'),
  ],
] as const)
  actions(`an exception is a comment that waits for its reason: ${sentence}`, async () => {
    const directory = directoryOf({ [path]: text });
    await withEditor(directory, {}, async ({ open, published, actions: ask, change, uri }) => {
      await open(path);
      const before = rulesOf(await published(path));
      const exception = (await ask(path)).find((each) => each.title === title);
      assert.is(exception?.isPreferred, undefined);
      const after = applied(text, editsOf(exception, uri(path)));
      assert.is(after, expected);
      await change(path, after);
      assert.ok(rulesOf(await published(path)).includes('exception-without-reason'));
      await change(path, after.replace('reason=""', 'reason="it mounts"'));
      assert.is(rulesOf(await published(path)).length, before.length - 1);
    });
  });

actions('exceptions are looked for at ten findings of a range', async () => {
  const runs = [...Array(15).keys()].map((count) => `RUN apk add curl${count}\n`).join('');
  await withEditor(directoryOf({}), {}, async ({ open, published, actions: ask }) => {
    await open('Dockerfile', `FROM alpine:3.20\nUSER 1000\n${runs}CMD ["curl"]\n`);
    const { diagnostics } = await published('Dockerfile');
    const found = await ask('Dockerfile', undefined, ['quickfix']);
    const excepted = found.filter(({ edit }) => JSON.stringify(edit).includes('reason='));
    assert.ok(diagnostics.length > 10);
    assert.is(excepted.length, 10);
  });
});

actions('no exception where none would count', async () => {
  await withEditor(directoryOf({ Dockerfile: 'FROM node:22\nRUNN x\n' }), {}, async ({ open, actions: ask }) => {
    await open('Dockerfile');
    assert.equal(await ask('Dockerfile'), []);
  });
});

actions.run();

const hovers = suite('editor: hover and lenses');

const STAGES = `# 😀
FROM alpine:3.20 AS build
RUN apk add make

USER 1000:1000
RUN make \\
  all
# and then
FROM node:22
USER node
USER \${WHO}
`;

const BASE = 'Line 2: alpine:3.20 is docker.io/library/alpine, which sets no user: root (uid 0).';
const NODE = 'Line 9: node:22 is docker.io/library/node, which sets no user: root (uid 0).';
const ENDS = 'At the end: runs as uid 1000, gid 1000';

hovers('each line says who runs, and why', async () => {
  await withEditor(directoryOf({ Dockerfile: STAGES }), {}, async ({ open, connection, uri }) => {
    await open('Dockerfile');
    const said: string[] = [];
    for (let line = 0; line < 11; line += 1) {
      const position = { line, character: 0 };
      const hover = await soon(
        connection.sendRequest<{ contents: { kind: string; value: string } } | null>('textDocument/hover', {
          textDocument: { uri: uri('Dockerfile') },
          position,
        }),
        'hover',
      );
      assert.is(hover?.contents.kind, 'plaintext');
      said.push(hover?.contents.value ?? '');
    }
    const first = ['Stage 0 build (built by --target)', 'Here: runs as root (uid 0)', BASE, ENDS].join('\n');
    const later = [
      'Stage 0 build (built by --target)',
      'Here: runs as uid 1000, gid 1000',
      BASE,
      'Line 5: USER 1000:1000: uid 1000, gid 1000.',
      ENDS,
    ].join('\n');
    assert.is(said[0], 'No stage has begun here: it begins with FROM.');
    assert.equal(said.slice(1, 8), [first, first, first, later, later, later, later]);
    assert.match(said[8] ?? '', `Stage 1 (built by default)\nHere: runs as root (uid 0)\n${NODE}\nAt the end: `);
    assert.match(said[9] ?? '', 'Here: runs as node, uid 1000, gid 1000\n');
    assert.match(said[10] ?? '', 'Line 10: USER node: uid 1000, gid 1000.\nLine 11: USER ${WHO}');
  });
});

hovers('a line of a container says who it runs as, as the image is in the editor', async () => {
  const text = 'services: { web: { build: . } }\n';
  const directory = directoryOf({ Dockerfile: ROOT, 'compose.yaml': text });
  await withEditor(directory, {}, async ({ open, published, connection, uri }) => {
    await open('Dockerfile', NONROOT);
    await open('compose.yaml');
    await published('compose.yaml');
    const hover = await soon(
      connection.sendRequest<{ contents: { value: string } } | null>('textDocument/hover', {
        textDocument: { uri: uri('compose.yaml') },
        position: { line: 0, character: 20 },
      }),
      'hover',
    );
    assert.is(
      hover?.contents.value,
      'service/web\nHere: runs as uid 1000, gid 1000\nLine 1: The image of Dockerfile runs as uid 1000, gid 1000.',
    );
  });
});

const ENDINGS = [
  [
    'each stage',
    STAGES.replace('USER ${WHO}\n', ''),
    ['runs as uid 1000, gid 1000', 'runs as node, uid 1000, gid 1000'],
  ],
  ['an image that we do not know', 'FROM nobody/knows:1\n', [/^runs as a user that we do not know: /]],
  ['one that cannot start', 'FROM node:22\nUSER nobody-there\n', [/^cannot start: /]],
  ['a service of Compose', SERVICE, ['runs as root (uid 0)']],
] as const;

hovers('the end stands at FROM, or at the name of a service', async () => {
  await withEditor(directoryOf({}), {}, async ({ open, connection, uri }) => {
    for (const [index, [sentence, text, expected]] of ENDINGS.entries()) {
      const path = `${index}/${text === SERVICE ? 'compose.yaml' : 'Dockerfile'}`;
      await open(path, text);
      const lenses: readonly { command: { title: string } }[] = await soon(
        connection.sendRequest('textDocument/codeLens', { textDocument: { uri: uri(path) } }),
        'lenses',
      );
      assert.is(lenses.length, expected.length, sentence);
      for (const [at, each] of expected.entries()) assert.match(lenses[at]?.command.title ?? '', each, sentence);
    }
  });
});

hovers.run();

const life = suite('editor: its life');

life('ends as it is told', async () => {
  let server: Editor['child'] | undefined;
  await withEditor(directoryOf({}), {}, async ({ child }) => {
    server = child;
  });
  assert.is(server?.exitCode, 0);
});

life('ends when its input does', async () => {
  await withEditor(directoryOf({}), {}, async ({ child }) => {
    child.stdin?.end();
    assert.is(await ended(child), 1);
  });
});

life('ends when the process that it works for has gone', async () => {
  const parent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  await withEditor(directoryOf({}), { processId: parent.pid ?? 0 }, async ({ child }) => {
    parent.kill('SIGKILL');
    assert.is(await ended(child), 1);
  });
});

for (const [sentence, path, text, expected] of [
  ['a text of 10 MB', 'Dockerfile', `FROM node:22\n${'RUN true\n'.repeat(1_200_000)}`, /is larger than 1 MiB/],
  ['10 MB of one line', 'Dockerfile', `FROM node:22\nRUN ${'a'.repeat(10_000_000)}\n`, /is larger than 1 MiB/],
  ['too many stages', 'Dockerfile', 'FROM a\n'.repeat(10_001), /more than 10,000 lines/],
  ['a NUL', 'Dockerfile', 'FROM node:22\n\0', /NUL/],
] as const)
  life(`is told in the log, and the next text is checked: ${sentence}`, async () => {
    await withEditor(directoryOf({}), {}, async ({ open, change, published, log }) => {
      await open(path, text);
      assert.equal(rulesOf(await published(path)), []);
      assert.is(log.length, 1);
      assert.match(log[0] ?? '', expected);
      await change(path, ROOT);
      assert.equal(rulesOf(await published(path)), ['missing-user']);
    });
  });

const HOSTILE = [
  ['YAML in a circle', 'services: &a\n  web: { image: redis:7, x: *a }\n'],
  [
    'aliases that grow',
    `a: &a [x]\n${[...'bcdefghijk'].map((name, at) => `${name}: &${name} [${'abcdefghijk'[at]}, ${'abcdefghijk'[at]}]`.replaceAll(/, (\w)/g, ', *$1').replace('[', '[*')).join('\n')}\nservices: { web: { image: redis:7, x: *k } }\n`,
  ],
  ['deep brackets', `services: { web: { image: redis:7 } }\nx: ${'['.repeat(50_000)}\n`],
] as const;

life('does not hang', async () => {
  await withEditor(directoryOf({ Dockerfile: ROOT }), {}, async ({ open, published }) => {
    for (const [index, [sentence, text]] of HOSTILE.entries()) {
      const path = `${index}/compose.yaml`;
      await open(path, text);
      assert.ok(await published(path), sentence);
    }
    await open('Dockerfile');
    assert.equal(rulesOf(await published('Dockerfile')), ['missing-user']);
  });
});

life('a configuration that is wrong is told once, and nothing else', async () => {
  const directory = directoryOf({ Dockerfile: ROOT, '.dockerfile-nonrootrc.json': '{ "nope": 1 }' });
  await withEditor(directory, {}, async ({ open, change, published, log }) => {
    await open('Dockerfile');
    assert.equal(rulesOf(await published('Dockerfile')), []);
    await change('Dockerfile', `${ROOT}#\n`);
    assert.equal(rulesOf(await published('Dockerfile')), []);
    assert.equal(log.length, 1);
    assert.match(log[0] ?? '', 'has the unknown key nope. Known are ');
  });
});

life('what is not a message does not end it', async () => {
  await withEditor(directoryOf({ Dockerfile: ROOT }), {}, async ({ open, published, child, connection }) => {
    child.stdin?.write('Content-Length: 3\r\n\r\n{x}');
    assert.ok(await connection.sendRequest('textDocument/hover', { textDocument: {} }).then(String, () => true));
    await open('Dockerfile');
    assert.equal(rulesOf(await published('Dockerfile')), ['missing-user']);
  });
});

life.run();
