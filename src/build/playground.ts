import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { page as say } from '../playground/sentences.js';
import { headOf } from '../report/formats/html/shell.js';
import { style } from '../report/formats/html/style.js';
import { tool } from '../report/version.js';
import { facts, GLOBAL_BUFFER } from './bundle.js';
import { licences } from './licences.js';

/** A sample as the page offers it: its name, and its files by their paths, that which is looked at first. */
type Example = { readonly name: string; readonly files: readonly (readonly [string, string])[] };

/** A Dockerfile with its context around it. */
const sampleOf = (directory: string): Readonly<Record<string, string>> => ({
  Dockerfile: `${directory}/Dockerfile`,
  '': `${directory}/context`,
});

/** Names of examples, and where each has its files: below samples/, behind the path that it has on the page. */
const EXAMPLES: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['A server of Node', sampleOf('missing-user/account-of-the-base-image')],
  ['A program of Go, without a shell', sampleOf('missing-user/distroless')],
  ['Uploads of a Python application', sampleOf('missing-user/writes-where-variables-say')],
  ['A port below 1024', sampleOf('missing-user/port-of-the-configuration')],
  ['A build that stops below USER', sampleOf('denied-run/installs-into-a-directory-of-root')],
  ['A volume that cannot be written', sampleOf('unwritable-volume/never-made')],
  ['Services of Compose', { 'compose.yaml': 'manifests/container-root-user/compose/before.yaml' }],
  ['A pod', { 'pod.yaml': 'manifests/workload-without-context/ids-of-the-image/before.yaml' }],
  [
    'A component of Flyte and its manifest',
    { Dockerfile: 'flyte/flyteconsole/Dockerfile', 'console.yaml': 'flyte/manifests/flyteconsole/before.yaml' },
  ],
];

const examplesIn = (samples: string): readonly Example[] =>
  EXAMPLES.map(([name, places]) => ({
    name,
    files: Object.entries(places).flatMap(([path, place]) => textsAt(join(samples, place), path)),
  }));

const textsAt = (place: string, path: string): readonly (readonly [string, string])[] => {
  if (path !== '') return [[path, readFileSync(place, 'utf8')]];
  if (!existsSync(place)) return [];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(place, file), readFileSync(file, 'utf8')] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
};

/** The files of the playground by their names: one page, which asks for nothing, and licences of what is in it. */
export const playground = async (top: string): Promise<ReadonlyMap<string, string>> => {
  const room = join(top, 'src/playground/page');
  const [script, check] = await Promise.all([
    scriptOf(top, 'src/playground/page/page.ts'),
    scriptOf(top, 'src/playground/page/worker.ts'),
  ]);
  const css = style + (await minified(readFileSync(join(room, 'style.css'), 'utf8')));
  const parts: Readonly<Record<string, string>> = {
    head: headOf(`${tool.name} playground`, policyOf(css, script.text), css),
    script: script.text,
    check: check.text,
    examples: JSON.stringify(examplesIn(join(top, 'samples'))).replaceAll('<', '\\u003c'),
    madeBy: say.madeBy(`${tool.name} ${tool.version}`),
  };
  const page = readFileSync(join(room, 'body.html'), 'utf8').replace(/\{(\w+)\}/g, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`the page asks for {${name}}`);
    return part;
  });
  return new Map([
    ['index.html', page],
    ['licences.md', licences(top, [...script.inputs, ...check.inputs], 'The page contains code of these packages.')],
  ]);
};

/** Nothing is loaded from anywhere, and nothing sent: pictures stand in the styles of the editor. */
const policyOf = (css: string, script: string): string =>
  [
    "default-src 'none'",
    `style-src '${hashOf(css)}'`,
    `script-src '${hashOf(script)}'`,
    'worker-src blob:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const BROWSER: BuildOptions = {
  bundle: true,
  format: 'iife',
  platform: 'browser',
  charset: 'ascii',
  target: ['es2023', 'chrome117', 'firefox115', 'safari17'],
  minify: true,
  legalComments: 'none',
  logLevel: 'error',
  inject: [GLOBAL_BUFFER],
  alias: { 'node:path': 'path-browserify', 'node:buffer': './src/playground/page/node-buffer.ts' },
};

type Script = { readonly text: string; readonly inputs: readonly string[] };

const scriptOf = async (top: string, entry: string): Promise<Script> => {
  const { outputFiles, metafile } = await build({
    ...BROWSER,
    absWorkingDir: top,
    entryPoints: [entry],
    plugins: [facts, alone],
    metafile: true,
    write: false,
  });
  const text = outputFiles.map((file) => file.text).join('');
  return { text: inScript(text), inputs: Object.keys(metafile.inputs) };
};

const minified = async (css: string): Promise<string> => {
  const { outputFiles } = await build({ stdin: { contents: css, loader: 'css' }, minify: true, write: false });
  return outputFiles.map((file) => file.text).join('');
};

/** What would end a script in a page, or begin a comment in it. esbuild takes care of the first in texts. */
const inScript = (text: string): string =>
  text.trim().replaceAll('<!--', '\\x3c!--').replaceAll('</script', '<\\/script');

/** A page checks in one thread. */
const alone: Plugin = {
  name: 'alone',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[/\\]program[/\\]workers\.ts$/ }, () => ({ contents: 'export {}', loader: 'js' }));
  },
};
