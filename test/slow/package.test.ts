import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { home, tool } from '../../src/report/version.js';
import { directoryOf, NONROOT, PROGRAM, ROOT } from '../program.js';

const top = new URL('../..', import.meta.url).pathname;
const manifest = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));

const run = (command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8', timeout: 120_000 });
  return { code: status, out: stdout, err: stderr };
};

const program = suite('package: the program');

const POD = 'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a, image: a }] }\n';

/** Where no package can be found beside it. */
const alone = (): string => {
  const directory = directoryOf({
    Dockerfile: ROOT,
    'clean/Dockerfile': NONROOT,
    'clean/.gitignore': 'x\n',
    'pod.yaml': POD,
    'wide.Dockerfile': `# 日\n${ROOT}`,
  });
  cpSync(dirname(PROGRAM), join(directory, 'bin'), { recursive: true, filter: (path) => !path.includes('.cache') });
  return directory;
};

const node = (directory: string, args: readonly string[]) => {
  writeFileSync(join(directory, 'watch.cjs'), WATCH);
  return run(process.execPath, ['-r', './watch.cjs', 'bin/dockerfile-nonroot.js', ...args], directory, {
    PATH: '',
    NODE_DISABLE_COMPILE_CACHE: '1',
  });
};

/** Tells at the end which files were compiled. */
const WATCH = `const vm = require('node:vm'), { basename } = require('node:path'), compiled = [], { Script } = vm;
vm.Script = class extends Script {
  constructor(code, options) { super(code, options); compiled.push(basename(options.filename, '.js')); }
};
process.on('exit', () => process.stderr.write('compiled:' + compiled.join() + '\\n'));`;

for (const [sentence, args, compiled] of [
  ['a check of one file needs our own code alone', ['Dockerfile'], 'main'],
  ['so does JSON', ['-f', 'json', 'Dockerfile'], 'main'],
  ['a page has a file of its own', ['-f', 'html', 'Dockerfile'], 'main,html'],
  ['so does the name of a rule about manifests', ['--ignore', 'fs-group', 'Dockerfile'], 'main'],
  ['so does the version', ['--version'], 'main'],
  ['help needs yargs', ['--help'], 'main,yargs,string-width,ansi-regex,get-east-asian-width'],
  ['a wide character needs what measures it', ['wide.Dockerfile'], 'main,string-width,ansi-regex,get-east-asian-width'],
  ['a .gitignore needs ignore', ['clean'], 'main,ignore'],
  ['a manifest needs yaml', ['pod.yaml'], 'main,yaml'],
] as const) {
  program(sentence, () => {
    const { err } = node(alone(), args);
    assert.is(/^compiled:(.*)$/m.exec(err)?.[1], compiled);
  });
}

program('every package works from its file', () => {
  const directory = alone();
  assert.match(node(directory, ['--help']).out, 'Commands:');
  assert.match(node(directory, ['--diff', '--unsafe-fixes', 'Dockerfile']).out, /^\+USER \d/m);
  writeFileSync(join(directory, '.dockerfile-nonrootrc.yaml'), 'rules: {}\nuid: zero\n');
  assert.match(node(directory, ['Dockerfile']).err, 'uid is a number');
});

program('the version is that of the package', () =>
  assert.equal(tool, { name: manifest.name, version: manifest.version }),
);

program('the project lives where the package and the README say', () => {
  assert.is(manifest.repository.url, `git+${home}.git`);
  assert.is(manifest.bugs, `${home}/issues`);
  assert.is(manifest.homepage, `${home}#readme`);
  assert.match(readFileSync(join(top, 'README.md'), 'utf8'), `- repo: ${home}\n`);
});

program.run();

const npm = suite('package: npm');

npm('no script that installing from git would run', () => {
  const forbidden = ['prepare', 'prepack', 'preinstall', 'install', 'postinstall', 'build'];
  assert.equal(
    forbidden.filter((name) => name in manifest.scripts),
    [],
  );
  assert.is(manifest.dependencies, undefined);
});

/** The package as it would be published. */
const store = directoryOf({});
const [made] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', store], top).out);
const packed: readonly string[] = made.files.map(({ path }: { path: string }) => path);
const archive = join(store, made.filename);

npm('the committed program is executable in git, too', () => {
  assert.match(run('git', ['ls-files', '-s', 'bin/dockerfile-nonroot.js'], top).out, /^100755 /);
});

npm('the package holds the program, the library, schemas and words, and nothing else', () => {
  const packages = readdirSync(join(top, 'bin/packages'), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.js'));
  assert.equal([...packed].filter((path) => !/^(?:templates|bin\/types)\//.test(path)).sort(), [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'THIRD-PARTY.md',
    'bin/dockerfile-nonroot.js',
    'bin/editor.js',
    'bin/html.js',
    'bin/index.d.mts',
    'bin/index.mjs',
    'bin/main.js',
    'bin/package.json',
    ...packages.map((name) => `bin/packages/${name}`).sort(),
    'bin/resolve.js',
    'package.json',
    'src/schema/config.json',
    'src/schema/report.json',
    'src/schema/verify.json',
  ]);
});

npm('publint finds nothing', () => {
  const { code, out } = run(process.execPath, ['node_modules/publint/src/cli.js', archive, '--strict'], top);
  assert.is(code, 0, out);
});

npm.run();

const library = suite('package: installed');

const USE = `import { check, fix, type FileReport, rules } from 'dockerfile-nonroot';
const source = { path: 'Dockerfile', text: 'FROM node:22\\nCMD ["node", "server.js"]\\n' };
const report: FileReport = check(source, {});
const fixed = await fix(source, { uid: 20000 }, new Set(['safe', 'unproven', 'unsafe']));
console.log(JSON.stringify([report.verdict, fixed.after.verdict, rules.length > 0, fixed.text.startsWith('FROM')]));
`;

const PACKAGE = 'node_modules/dockerfile-nonroot';

/** The package as it would be installed. */
const installed = (): string => {
  const directory = directoryOf({
    'package.json': '{ "type": "module" }',
    'use.ts': USE,
    'tsconfig.json':
      '{ "compilerOptions": { "module": "nodenext", "strict": true, "target": "es2022", "lib": ["es2022"], "types": [], "outDir": "out", "skipLibCheck": false }, "files": ["use.ts", "console.d.ts"] }',
    'console.d.ts': 'declare const console: { log: (text: string) => void };',
  });
  for (const path of packed) cpSync(join(top, path), join(directory, PACKAGE, path));
  return directory;
};

library('comes with a program that runs', () => {
  const directory = installed();
  writeFileSync(join(directory, 'Dockerfile'), ROOT);
  const { code, out } = run(process.execPath, [`${PACKAGE}/bin/dockerfile-nonroot.js`, 'Dockerfile'], directory);
  assert.is(code, 1);
  assert.match(out, 'missing-user');
});

library('compiles with its types alone, and does what the program does', () => {
  const directory = installed();
  const { code, out } = run(process.execPath, [join(top, 'node_modules/@typescript/native/bin/tsc')], directory);
  assert.is(code, 0, out);
  assert.is(run(process.execPath, ['out/use.js'], directory).out, '["root","nonroot",true,true]\n');
});

library('its schemas can be imported', () => {
  const code = "import s from 'dockerfile-nonroot/schema/report.json' with { type: 'json' }; console.log(s.title)";
  const { out } = run(process.execPath, ['--input-type=module', '-e', code], installed());
  assert.match(out, 'Report of dockerfile-nonroot');
});

library.run();
