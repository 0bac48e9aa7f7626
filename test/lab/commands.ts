/**
 * Holds src/knowledge/commands against the programs of this machine: the options of a row are in the help of its
 * program, and what it makes has the mode and the owner that the row says. Run as root: `npx tsx test/lab/commands.ts`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCommand } from '../../src/knowledge/arguments.js';
import { type CommandRow, commands, modeMade } from '../../src/knowledge/commands.js';

const UMASK = 0o027;
const OWNER = 1234;
const FILE = 0o604;
const DIRECTORY = 0o705;

/** What is there before each command; archives and copies are of `f` and `d`. */
const BEFORE = `
  printf x > f; mkdir d in; printf y > d/g; chmod 0604 f d/g; chmod 0705 d; chown -R 1234:1234 f d
  tar cf a.tar f d; zip -qr a.zip f d; gzip -k f; bzip2 -k f; xz -k f; openssl genrsa -out k 2048
  openssl req -x509 -key k -subj /CN=x -out c; openssl ecparam -name prime256v1 -genkey -out e
  printf -- '--- f\\n+++ f\\n@@ -1 +1 @@\\n-x\\n\\\\ No newline at end of file\\n+z\\n' > p
  git init -q r; (cd r; echo x > h; git add h; git -c user.name=a -c user.email=a@b commit -qm x)`;

type Kind = 'file' | 'directory' | 'key';

/** A command, and what it makes: each path with its kind. */
const MADE: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  'bunzip2 -f f.bz2': { f: 'file' },
  'bzip2 -f f': { 'f.bz2': 'file' },
  'cp -r d n': { n: 'directory', 'n/g': 'file' },
  'cp f n': { n: 'file' },
  'curl -s --create-dirs -o n/m file:///etc/hostname': { n: 'directory', 'n/m': 'file' },
  'dd if=f of=n': { n: 'file' },
  'git clone -q r n': { n: 'directory', 'n/h': 'file' },
  'git init -q n': { n: 'directory', 'n/.git/HEAD': 'file' },
  'gunzip -f f.gz': { f: 'file' },
  'gzip -f f': { 'f.gz': 'file' },
  'install -D f n/m': { n: 'directory', 'n/m': 'file' },
  'install -d n': { n: 'directory' },
  'install f n': { n: 'file' },
  'mkdir n': { n: 'directory' },
  'mkfifo n': { n: 'file' },
  'mknod n p': { n: 'file' },
  'mktemp -d n.XXX': { 'n.*': 'directory' },
  'mktemp n.XXX': { 'n.*': 'file' },
  'mv d n': { n: 'directory', 'n/g': 'file' },
  'openssl ecparam -name prime256v1 -genkey -out n': { n: 'key' },
  'openssl genpkey -algorithm RSA -out n': { n: 'key' },
  'openssl genrsa -out n 2048': { n: 'key' },
  'openssl pkey -in k -out n': { n: 'key' },
  'openssl rand -out n 16': { n: 'file' },
  'openssl req -x509 -newkey rsa:2048 -nodes -subj /CN=x -keyout n -out o': { n: 'key', o: 'file' },
  'openssl rsa -in k -out n': { n: 'key' },
  'openssl dhparam -out n 256': { n: 'file' },
  'openssl ec -in e -out n': { n: 'key' },
  'openssl pkcs12 -export -in c -inkey k -passout pass: -out n': { n: 'key' },
  'openssl x509 -in c -out n': { n: 'file' },
  'openssl dgst -out n f': { n: 'file' },
  'openssl enc -base64 -in f -out n': { n: 'file' },
  'patch f p': { f: 'file' },
  'rsync -r d n': { 'n/d': 'directory', 'n/d/g': 'file' },
  'sed -i s/x/y/ f': { f: 'file' },
  'sort -o n f': { n: 'file' },
  'split f n': { naa: 'file' },
  'ssh-keygen -q -t rsa -N secret -f n': { n: 'key', 'n.pub': 'file' },
  'tar xf a.tar -C in': { 'in/d': 'directory', 'in/f': 'file' },
  'tee n': { n: 'file' },
  'touch n': { n: 'file' },
  'truncate -s 1 n': { n: 'file' },
  'uniq f n': { n: 'file' },
  'unxz -f f.xz': { f: 'file' },
  'unzip -q a.zip -d n': { 'n/d': 'directory', 'n/f': 'file' },
  'wget -q -O n http://127.0.0.1:8099/f': { n: 'file' },
  'xz -f f': { 'f.xz': 'file' },
};

const environment = { PATH: process.env.PATH ?? '', HOME: '/nonexistent', LC_ALL: 'C' };

const run = (script: string, cwd: string): string =>
  spawnSync('sh', ['-c', script], { cwd, encoding: 'utf8', env: environment }).stdout.trim();

const octal = (mode: number): string => mode.toString(8);

/** What the row says of the mode of one path, as a number. */
const expected = (row: CommandRow, kind: Kind, path: string): number => {
  const beside = [...row.beside].find(([end]) => path.endsWith(end))?.[1];
  const told = beside === undefined ? modeMade(row, kind, UMASK) : Number.parseInt(beside, 8) & ~UMASK;
  const other = kind === 'directory' ? DIRECTORY : FILE;
  return typeof told === 'number' ? told : told === 'source' ? other & ~UMASK : other;
};

const effects = Object.entries(MADE).flatMap(([line, made]) => {
  const row = readCommand(line.split(' '))?.row;
  if (row === undefined) return [`${line}: not in the table`];
  const directory = mkdtempSync(join(tmpdir(), 'commands-'));
  run(BEFORE, directory);
  const server = spawn('busybox', ['httpd', '-f', '-p', '127.0.0.1:8099', '-h', directory]);
  run(`sleep 0.1; umask ${octal(UMASK)}; ${line} < f`, directory);
  server.kill();
  const wrong = Object.entries(made).flatMap(([path, kind]) => {
    const { mode, uid } = statSync(join(directory, run(`echo ${path}`, directory)));
    const told = `${line}: ${path} is ${octal(mode & 0o7777)} of ${uid}`;
    const wanted = expected(row, kind, path);
    const owner = row.owner === 'caller' ? 0 : OWNER;
    return (mode & 0o7777) === wanted && uid === owner ? [] : [`${told}, not ${octal(wanted)} of ${owner}`];
  });
  rmSync(directory, { recursive: true });
  return wrong;
});

/** All that a program says of its options. */
const helpOf = (name: string): string => {
  const [program = '', verb] = name.split(' ');
  const calls =
    verb === undefined
      ? [['--help'], ['--help', 'all'], ['--long-help'], ['-hh']]
      : [
          [verb, '-h'],
          [verb, '-help'],
        ];
  return calls.map((args) => execute(program, args)).join('\n') + execute('busybox', [program, '--help']);
};

const execute = (program: string, args: readonly string[]): string => {
  const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', env: environment, input: '' });
  return `${stdout}${stderr}`;
};

/** `-x` stands alone or in `[-xyz]`; `-1 .. -9` are levels. */
const isTold = (help: string, option: string): boolean =>
  /^-[0-9]$/.test(option) ||
  (option.startsWith('--')
    ? help.includes(option) || (option.startsWith('--no-') && help.includes(`--[no-]${option.slice(5)}`))
    : new RegExp(`(?:^|[\\s,[|(])-[A-Za-z0-9]*${option.slice(1)}`, 'm').test(help));

const options = commands().flatMap(({ names, options: known }) => {
  const help = names.map(helpOf).join('\n');
  return [...known.keys()]
    .filter((option) => !isTold(help, option))
    .map((option) => `${names[0]}: the help does not have ${option}`);
});

const untried = commands()
  .filter((row) => row.mode !== undefined || row.directoryMode !== undefined)
  .filter((row) => !Object.keys(MADE).some((line) => readCommand(line.split(' '))?.row === row))
  .map(({ names }) => `${names[0]}: not tried`);

console.log([...effects, ...options, ...untried].join('\n'));
