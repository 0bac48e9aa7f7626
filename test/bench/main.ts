import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isDockerfileName } from '../../src/program/kind.js';
import { check } from '../../src/report/check.js';
import { byTurns, median, table, timed } from './measure.js';
import { found, PEERS, type Peer } from './peers.js';
import { QUESTIONS } from './questions.js';

const HELP = `Measures speed beside Node itself and beside other linters, all in one run, and prints Markdown tables.

  --dir DIR      Dockerfiles to check: thousands, of many projects
  --bin DIR      where executables of other linters are, beside PATH; may be given again
  --rounds N     how often the start is measured (default 30)
  --files N      how many files other linters get (default 300); those with a process for each file get 20
  --only PART    start, files, growth, peers, answers or questions; may be given again
  --write FILE   puts the tables into this file, between the comments that bear their names
`;

const { values: options } = parseArgs({
  options: {
    dir: { type: 'string' },
    bin: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string', default: '30' },
    files: { type: 'string', default: '300' },
    only: { type: 'string', multiple: true, default: [] },
    write: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const top = new URL('../..', import.meta.url).pathname;
const PROGRAM = join(top, 'bin/dockerfile-nonroot.js');
const ours = (...argv: readonly string[]): readonly string[] => [process.execPath, PROGRAM, ...argv];
const milliseconds = (seconds: number): string => (seconds * 1000).toFixed(0);
const times = (ratio: number): string => ratio.toFixed(2);
const SINGLE = 20;

/**
 * Copies Dockerfiles so that each lies in a directory of its own and every linter knows it by its name; `count` of them,
 * again from the first when there are not so many.
 */
const layOut = (directory: string, scratch: string, name: string, count?: number): readonly string[] => {
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isDockerfileName(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Array.from({ length: count ?? paths.length }, (_, index) => {
    const path = paths[index % paths.length] ?? '';
    const folder = join(scratch, name, String(index).padStart(5, '0'));
    mkdirSync(folder, { recursive: true });
    cpSync(path, join(folder, 'Dockerfile'));
    return join(folder, 'Dockerfile');
  });
};

const start = (scratch: string): string => {
  // Alone, as what lies around a file is looked through for what builds and runs it.
  mkdirSync(join(scratch, 'start'));
  const file = join(scratch, 'start', 'Dockerfile');
  writeFileSync(file, 'FROM node:22\nWORKDIR /app\nCOPY . .\nUSER 1000\nCMD ["node", "server.js"]\n');
  const commands = [
    [process.execPath, '-e', '0'],
    ours('check', file),
    ours('check', '-f', 'json', file),
    ['env', 'NODE_DISABLE_COMPILE_CACHE=1', ...ours('check', file)],
  ];
  const runs = byTurns(commands, scratch, Number(options.rounds));
  const bare = runs[0] ?? [];
  const names = ['`node -e 0`', '`check FILE`', '`check -f json FILE`', '`check FILE`, nothing kept from a run before'];
  return table(
    ['', 'least ms', 'median ms', 'CPU median ms', 'least, ratio', 'median, ratio', 'CPU, ratio'],
    runs.map((run, index) => {
      const [wall, cpu] = [run.map((one) => one.wall), run.map((one) => one.cpu)];
      const [least, middle, spent] = [Math.min(...wall), median(wall), median(cpu)];
      return [
        names[index] ?? '',
        ...[least, middle, spent].map(milliseconds),
        times(least / Math.min(...bare.map((one) => one.wall))),
        times(middle / median(bare.map((one) => one.wall))),
        times(spent / median(bare.map((one) => one.cpu))),
      ];
    }),
  );
};

/** Peak memory in MB, as the program itself knows it when it ends. */
const memoryOf = (scratch: string, directory: string): number => {
  const file = join(scratch, 'memory.cjs');
  const result = join(scratch, 'memory.txt');
  const script = `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(result)}, String(process.resourceUsage().maxRSS)));`;
  writeFileSync(file, script);
  timed(
    [process.execPath, '--require', file, PROGRAM, '-f', 'json', '-o', join(scratch, 'out.json'), directory],
    scratch,
  );
  return Number(readFileSync(result, 'utf8')) / 1024;
};

/** Files for which the memory is measured; the directory is taken again and again. */
const MANY = 10_000;

const files = (scratch: string, all: readonly string[]): string => {
  const directory = join(scratch, 'files');
  const out = join(scratch, 'out.json');
  const many = layOut(directory, scratch, 'many', MANY);
  const peak = memoryOf(scratch, join(scratch, 'many')).toFixed(0);
  const memory = `Peak memory of the check of ${many.length.toLocaleString('en')} files: ${peak} MB in one process.`;
  const runs = byTurns(
    [ours('-f', 'json', '-o', out, directory), ours('--fix', '-f', 'json', '-o', out, directory)],
    scratch,
    1,
  );
  const [checked, fixed] = runs.map((run) => run[0]);
  const row = (name: string, run: typeof checked): readonly string[] => [
    name,
    String(all.length),
    (all.length / (run?.wall ?? Number.NaN)).toFixed(0),
    (all.length / (run?.cpu ?? Number.NaN)).toFixed(0),
  ];
  const rows = [row('`check -f json DIR`', checked), row('`check --fix DIR`', fixed)];
  return `${table(['', 'files', 'files a second', 'files a CPU second'], rows)}\n\n${memory}`;
};

const SIZES = [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 128_000];

const GROWING: readonly (readonly [string, (lines: number) => string])[] = [
  ['RUN lines', (lines) => `FROM alpine\n${'RUN a\n'.repeat(lines)}`],
  ['continuation lines', (lines) => `FROM alpine\nRUN a${' \\\n&& b'.repeat(lines)}\n`],
  ['ENV lines', (lines) => `FROM alpine\n${'ENV A=$A\n'.repeat(lines)}USER $A\n`.slice(0, 1_048_576)],
  ['lines of a heredoc', (lines) => `FROM alpine\nRUN <<E\n${'a b\n'.repeat(lines)}E\n`],
  ['stages', (lines) => 'FROM a\n'.repeat(lines)],
];

const growth = (): string => {
  const rows = GROWING.map(([name, make]) => {
    const spent = SIZES.map((lines) => {
      const text = make(lines);
      const before = process.cpuUsage();
      check({ path: 'Dockerfile', text }, {});
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    const exponent = Math.log2((spent.at(-1) ?? 1) / (spent.at(-4) ?? 1)) / 3;
    return [name, ...spent.map((time) => time.toFixed(0)), exponent.toFixed(2)];
  });
  return table(['ms of CPU for lines', ...SIZES.map((size) => size.toLocaleString('en')), 'exponent'], rows);
};

/** Obvious cases. Who blames none of the first two, or blames the last, was not started as it should be. */
const PLAIN = [
  'FROM debian:12\nCMD ["x"]\n',
  'FROM debian:12\nUSER root\nCMD ["x"]\n',
  'FROM debian:12\nUSER 1000\nCMD ["x"]\n',
];

/** The folders of the files whose user is blamed. */
const blamedBy = ({ peer, program }: Installed, files: readonly string[], scratch: string): ReadonlySet<string> => {
  const blamed = new Set<string>();
  for (const given of peer.single ? files.map((file) => [file]) : [files]) {
    const { out } = timed(peer.command(program, given, scratch), scratch);
    for (const line of out.split('\n').filter((each) => peer.blames.test(each))) {
      for (const [folder] of line.matchAll(/\b\d{5}(?=\/Dockerfile)/g)) blamed.add(folder);
      if (peer.single) blamed.add(folderOf(given[0] ?? ''));
    }
  }
  return blamed;
};

const answersAtAll = (installed: Installed, scratch: string): boolean => {
  const files = PLAIN.map((text, index) => {
    const folder = join(scratch, 'plain', String(index).padStart(5, '0'));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'Dockerfile'), text);
    return join(folder, 'Dockerfile');
  });
  const blamed = blamedBy(installed, files, scratch);
  return (blamed.has('00000') || blamed.has('00001')) && !blamed.has('00002');
};

type Installed = { readonly peer: Peer; readonly program: string };

/** Found and answering. What only the disk and a trial can say is asked once. */
let known: readonly Installed[] | undefined;
const present = (scratch: string): readonly Installed[] => {
  const directories = options.bin.map((directory) => resolve(directory));
  known ??= PEERS.flatMap((peer) => {
    const program = found(peer, directories);
    return program === undefined ? [] : [{ peer, program }];
  }).filter((installed) => answersAtAll(installed, scratch));
  return known;
};

const missing = (scratch: string): string => {
  const names = PEERS.filter((peer) => !present(scratch).some((one) => one.peer === peer)).map(({ name }) => name);
  return names.length === 0 ? '' : `\n\nNot installed or not answering, so not measured: ${names.join(', ')}.`;
};

const peers = (scratch: string, all: readonly string[]): string => {
  const some = all.slice(0, Number(options.files));
  const out = join(scratch, 'out.json');
  const self = timed(ours('-f', 'json', '-o', out, ...some), scratch);
  const rate = some.length / self.wall;
  const rateOfCpu = some.length / self.cpu;
  const rows = present(scratch).map(({ peer, program }) => {
    const given = peer.single ? some.slice(0, SINGLE) : some;
    const runs = (peer.single ? given.map((file) => [file]) : [given]).map((one) =>
      timed(peer.command(program, one, scratch), scratch),
    );
    const wall = runs.reduce((sum, run) => sum + run.wall, 0);
    const cpu = runs.reduce((sum, run) => sum + run.cpu, 0);
    const [speed, ofCpu] = [given.length / wall, given.length / cpu];
    return [
      peer.name,
      peer.rules,
      String(given.length),
      speed.toFixed(1),
      times(rate / speed),
      times(rateOfCpu / ofCpu),
    ];
  });
  const own = ['dockerfile-nonroot', 'all', String(some.length), rate.toFixed(1), '1.00', '1.00'];
  const head = ['', 'rules', 'files', 'files a second', 'we are so many times faster', 'in CPU time'];
  return table(head, [own, ...rows]) + missing(scratch);
};

/** What we say of each sample, and whether a linter that knows only "finding" or "none" says the same. */
const answers = (scratch: string): string => {
  const all = layOut(join(top, 'samples'), scratch, 'answers').flatMap((file) => {
    const { verdict } = check({ path: 'Dockerfile', text: readFileSync(file, 'utf8') }, {});
    return verdict === 'unknown' ? [] : [{ file, verdict }];
  });
  const of = (verdict: string) => all.filter((one) => one.verdict === verdict);
  const rows = present(scratch).map((installed) => {
    const paths = all.map(({ file }) => file);
    const blamed = blamedBy(installed, paths, scratch);
    const right = (verdict: string, blame: boolean): string =>
      `${of(verdict).filter(({ file }) => blamed.has(folderOf(file)) === blame).length} of ${of(verdict).length}`;
    return [installed.peer.name, right('root', true), right('invalid', true), right('nonroot', false)];
  });
  const head = ['', 'root: blamed', 'cannot start: blamed', 'non-root: not blamed'];
  return table(head, rows) + missing(scratch);
};

/** What each linter says of each question, and which versions were asked. */
const questions = (scratch: string): string => {
  const files = QUESTIONS.map(({ text }, index) => {
    const folder = join(scratch, 'questions', String(index).padStart(5, '0'));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'Dockerfile'), text);
    return join(folder, 'Dockerfile');
  });
  const asked = present(scratch).filter(({ peer }) => peer.isOurs !== true);
  const blamed = asked.map((installed) => blamedBy(installed, files, scratch));
  const own = new Set(files.filter((file) => isRoot(readFileSync(file, 'utf8'))).map(folderOf));
  const all = [own, ...blamed];
  const rows = QUESTIONS.map(({ words, isRoot: truth }, index) => [
    words,
    truth ? 'root' : 'not root',
    ...all.map((each) => (each.has(folderOf(files[index] ?? '')) === truth ? '✓' : '✗')),
  ]);
  const right = all.map(
    (each) => QUESTIONS.filter((one, at) => each.has(folderOf(files[at] ?? '')) === one.isRoot).length,
  );
  const sums = ['**right**', '', ...right.map((count) => `${count} of ${QUESTIONS.length}`)];
  const names = asked.map(({ peer, program }) => `${peer.name} ${versionOf(program, peer)}`);
  return `${table(['', 'runs as', 'dockerfile-nonroot', ...names], [...rows, sums], 2)}${missing(scratch)}`;
};

const isRoot = (text: string): boolean => check({ path: 'Dockerfile', text }, {}).verdict === 'root';

const versionOf = (program: string, { version }: Peer): string =>
  /\d+\.\d+(?:\.\d+)?/.exec(timed([program, ...version], '/').out)?.[0] ?? '';

const folderOf = (file: string): string => /\d{5}(?=\/Dockerfile$)/.exec(file)?.[0] ?? '';

/** Puts a table between `<!-- name -->` and `<!-- /name -->`. */
const put = (file: string, name: string, text: string): void => {
  const old = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [old.indexOf(open), old.indexOf(close)];
  if (from === -1 || to < from) throw new Error(`${file} has no place for ${name}`);
  writeFileSync(file, `${old.slice(0, from + open.length)}\n${text}\n${old.slice(to)}`);
};

const main = (): void => {
  const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const all = options.dir === undefined ? [] : layOut(resolve(options.dir), scratch, 'files');
    const parts = { start, growth, answers, questions, ...(all.length === 0 ? {} : { peers, files }) };
    for (const [name, part] of Object.entries(parts)) {
      if (options.only.length > 0 && !options.only.includes(name)) continue;
      const text = part(scratch, all);
      process.stdout.write(`## ${name}\n\n${text}\n\n`);
      if (options.write !== undefined) put(options.write, name, text);
    }
    if (all.length === 0) process.stdout.write('No Dockerfiles: name a directory of them with --dir.\n');
  } finally {
    rmSync(scratch, { recursive: true });
  }
};

if (options.help) process.stdout.write(HELP);
else main();
