import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { build } from 'esbuild';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const top = new URL('..', import.meta.url).pathname;

/** From the bottom up: a file may import from its own layer and from those below. `X` is a file, `X/` a folder. */
const LAYERS = [
  ['version.ts', 'templates.ts', 'suggest.ts', 'kind.ts', 'text/'],
  ['dockerfile/'],
  ['shell/'],
  ['images/'],
  ['users/'],
  ['options.ts', 'problems.ts', 'report.ts'],
  ['convert/'],
  ['rules/', 'targets.ts'],
  ['check.ts', 'inspect.ts'],
  ['manifests/'],
  ['fix.ts', 'summary.ts'],
  ['reporters/', 'index.ts'],
  ['options-table.ts', 'commands.ts', 'settings.ts', 'rule-pages.ts'],
  ['host.ts', 'decode.ts', 'patch.ts'],
  ['context.ts', 'find.ts', 'config.ts', 'progress.ts', 'fast-path.ts'],
  ['join-run.ts'],
  ['run.ts', 'cli.ts'],
  ['exit-code.ts', 'print.ts'],
  ['verify/'],
  ['main.ts'],
  ['bin.ts', 'loader.ts'],
  ['build/'],
];

/** Vocabulary without code: to name these types is no dependency. */
const TYPES_ONLY = ['options.ts', 'problems.ts', 'report.ts'];

const OUTSIDE =
  /from '(?:node:)?(?:fs|fs\/promises|process|child_process|console)'|\bprocess\.(?:env|argv|cwd|exit|std|on|pid)|\bconsole\.\w/;

/** The doors to the world: files and streams, the programs that `verify` is asked to start, and our own code. */
const HOSTS = ['host.ts', 'verify/engine-host.ts', 'loader.ts'];

const files = readdirSync(join(top, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => name.split('\\').join('/'))
  .filter((name) => name.endsWith('.ts'));

const layerOf = (file: string): number =>
  LAYERS.findIndex((names) => names.some((name) => (name.endsWith('/') ? file.startsWith(name) : file === name)));

type Import = { readonly from: string; readonly to: string; readonly type: boolean };

const importsOf = (file: string): readonly Import[] =>
  [
    ...readFileSync(join(top, 'src', file), 'utf8').matchAll(
      /(?:^(import|export)( type)?\b[^;]*?from |import\()'(\.[^']*)'/gm,
    ),
  ].map(([, , type, to = '']) => ({
    from: file,
    to: posix.join(posix.dirname(file), to.replace(/\.js$/, '.ts')),
    type: type !== undefined,
  }));

const layers = suite('layers');

layers('every file has its place', () => {
  assert.ok(files.length > 30);
  assert.equal(
    files.filter((file) => layerOf(file) === -1),
    [],
  );
});

layers('imports go downwards', () => {
  const climbs = files
    .flatMap(importsOf)
    .filter(({ from, to, type }) => layerOf(to) > layerOf(from) && !(type && TYPES_ONLY.includes(to)))
    .map(({ from, to }) => `${from} imports ${to}`);
  assert.equal(climbs, []);
});

layers('only the host touches files, the process or the console', () => {
  const guilty = files.filter(
    (file) =>
      !file.startsWith('build/') &&
      !HOSTS.includes(file) &&
      OUTSIDE.test(withoutComments(readFileSync(join(top, 'src', file), 'utf8'))),
  );
  assert.equal(guilty, []);
});

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

layers('the library can be built for a browser', async () => {
  const { errors, metafile } = await build({
    absWorkingDir: top,
    entryPoints: ['src/index.ts'],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  assert.is(errors.length, 0);
  const packages = Object.keys(metafile.inputs).filter((path) =>
    /node_modules\/(?:yargs|ora|yaml|ignore)\//.test(path),
  );
  assert.equal(packages, []);
});

layers.run();
