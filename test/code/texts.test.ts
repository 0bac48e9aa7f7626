import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Unit, Write } from '../../src/code/model.js';
import type { File } from '../../src/code/project.js';
import { namedIn } from '../../src/code/texts.js';

const texts = suite('code/texts');

const UNIT: Unit = {
  language: 'javascript',
  imports: new Map(),
  modules: new Set(),
  values: new Map(),
  calls: [],
  sites: new Map(),
};

const fileOf = (path: string, text: string): File => ({
  place: `/app/${path}`,
  path,
  text,
  inline: false,
  unit: () => UNIT,
});
const write = (file: string, path: string | undefined): Write => ({
  file,
  line: 1,
  always: true,
  call: 'open',
  kind: 'file',
  path,
});

for (const [sentence, text, expected, writes = []] of [
  ['settings of logs', `x = {'class': 'logging.FileHandler', 'filename': 'a.log'}`, ['a.js:1 logging.filehandler']],
  ['a library is told to open a data base', "new Sequelize({ dialect: 'sqlite' });", ['a.js:1 sqlite']],
  ['the place of which is known', "open('sqlite:///a.db');", [], [write('b.js', '/app/a.db')]],
  ['the rest of its address is known', "open('sqlite:' . A);", [], [write('a.js', '/app/a.db')]],
  ['the rest is not', "open('sqlite:' . A);", ['a.js:1 sqlite'], [write('a.js', undefined)]],
  ['the file of another line is', "f();\nopen('sqlite:' . A);", ['a.js:2 sqlite'], [write('a.js', '/app/a.db')]],
  ['a message', 'log("could not open sqlite: %v"); doc("""SQLite FTS5, a copy (of all).""");', []],
  [
    'a message with a place',
    'f("the sqlite at a.db"); f("sqlite in /data"); f("Open sqlite:a b"); f("of sqlite=b c")',
    ['a.js:1 sqlite', 'a.js:1 sqlite', 'a.js:1 sqlite', 'a.js:1 sqlite'],
  ],
  [
    'the name of a driver that opens what is known',
    'log("SQLite")',
    [],
    [{ ...write('a.js', '/app/a'), call: 'gorm.io/driver/sqlite.Open' }],
  ],
  [
    'a driver that opens something else, too',
    'log("sqlite")',
    ['a.js:1 sqlite'],
    [
      { ...write('a.js', '/app/a'), call: 'gorm.io/driver/sqlite.Open' },
      { ...write('a.js', undefined), call: 'gorm.io/driver/sqlite.Open' },
    ],
  ],
  [
    'one that opens it in another file',
    'log("sqlite")',
    ['a.js:1 sqlite'],
    [{ ...write('b.js', '/app/a'), call: 'gorm.io/driver/sqlite.Open' }],
  ],
  ['another call', 'log("sqlite")', ['a.js:1 sqlite'], [write('a.js', '/app/a')]],
  [
    'its kind in settings whose file is known',
    "a = { ENGINE: 'django.db.backends.sqlite3' };",
    [],
    [{ ...write('a.js', '/app/a'), call: 'DATABASES' }],
  ],
  ['its kind where no settings are', "a = { ENGINE: 'django.db.backends.sqlite3' };", ['a.js:1 sqlite']],
  [
    'in settings whose file is not',
    "a = { ENGINE: 'django.db.backends.sqlite3' };",
    ['a.js:1 sqlite'],
    [{ ...write('a.js', undefined), call: 'DATABASES' }],
  ],
  [
    'what is only asked for',
    `a = url.startswith("sqlite"); b = "sqlite" in url; c = kind == 'sqlite'; d = 'sqlite' !== kind; e = kind.includes('sqlite')`,
    [],
  ],
  ['what is asked for in Go', 'if strings.HasPrefix(dsn, "sqlite:") {', []],
  ['what is taken where it is asked', "kind = a == b ? 'sqlite' : 'pg';", ['a.js:1 sqlite']],
  ['what is given', "kind = 'sqlite'; f(kind, 'sqlite')", ['a.js:1 sqlite', 'a.js:1 sqlite']],
  ['another one is known', "open('sqlite:///b.db');", ['a.js:1 sqlite'], [write('b.js', '/app/a.db')]],
  ['another one of the same file is', "open('sqlite:///b.db');", ['a.js:1 sqlite'], [write('a.js', '/app/a.db')]],
  ['a part of its name is none', "open('sqlite:///data.db');", ['a.js:1 sqlite'], [write('a.js', '/app/data')]],
  ['a key of that name takes no module', "f({ include: all, dialect: 'sqlite' });", ['a.js:1 sqlite']],
  ['modules that are taken in the middle', "x = require('sqlite3'); y = import('sqlite'); z(b) // from 'a'", []],
  [
    'each meaning for itself',
    `${"a('sqlite');\n".repeat(6)}b('docker.sock');`,
    [1, 2, 3, 4, 5].map((line) => `a.js:${line} sqlite`).concat('a.js:7 docker.sock'),
  ],
  ['one in memory beside others', 'a = {"sqlite://", "x"}', []],
  ['the beginning of an address', 'a = "sqlite://" + b', ['a.js:1 sqlite']],
  ['one in memory', "open('sqlite::memory:');", []],
  ['a module is no data base', "const a = require('sqlite3');\nimport b from 'better-sqlite3';", []],
  ['nor is one of a block', 'import (\n\t_ "github.com/mattn/go-sqlite3"\n)', []],
  ['nor is what a comment says', "// 'sqlite' once\n# 'sqlite'", []],
  ['a path in the home of root', "read('/root/a.json');", ["a.js:1 '/root/"]],
  ['that home itself', 'chdir("/root");', ['a.js:1 "/root"']],
  ['a path in the home of another', "read('/home/root/a');\nget('/rooted');", []],
  ['a socket of root', "dial('unix', '/var/run/docker.sock');", ['a.js:1 docker.sock']],
  [
    'a socket beside something that is written',
    "dial('/run/docker.sock');",
    ['a.js:1 docker.sock'],
    [write('a.js', '/a')],
  ],
  ['each line', "a('x.sock');\n\nb('sqlite');\nc('SQLITE');", ['a.js:3 sqlite', 'a.js:4 sqlite']],
] as const) {
  texts(sentence, () => {
    assert.equal(
      namedIn([fileOf('a.js', text)], writes).map(({ file, line, name }) => `${file}:${line} ${name}`),
      expected,
    );
  });
}

texts('a line as long as a file takes no longer than many lines', () => {
  const text = "require('sqlite');".repeat(100_000);
  assert.equal(namedIn([fileOf('a.js', text)], [write('a.js', undefined)]), []);
});

texts.run();
