import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { told } from './told.js';

const DOCKERFILE = 'FROM php:8.3-cli\nWORKDIR /app\nENV DATA=/data\nCOPY . .\nCMD ["php", "run.php"]\n';

type Case = readonly [sentence: string, code: string, told: readonly string[]];

const CASES: readonly Case[] = [
  ['a directory is made', 'mkdir("/a");', ['makes /a']],
  ['a file is written beside the code', "file_put_contents(__DIR__ . '/x.txt', '');", ['writes /app/x.txt']],
  ['a mode decides', "fopen('/a', 'r'); fopen('/b', 'w');", ['writes /b']],
  [
    'a variable has its value',
    "$d = getenv('DATA') ?: '/d'; mkdir(\"$d/x\"); mkdir($_ENV['DATA']);",
    ['makes /data/x', 'makes /data'],
  ],
  [
    'a constant has its value',
    "const A = '/a'; class B { const C = '/c'; private $d = '/d'; function f() { mkdir(self::C); mkdir($this->d); mkdir(A); } }",
    ['makes /c', 'makes /d', 'makes /a'],
  ],
  [
    'of data bases those count that are files',
    "new PDO('sqlite:/data/a.db'); new PDO('sqlite::memory:'); new PDO('mysql:host=h;dbname=d');",
    ['writes /data/a.db'],
  ],
  [
    'a class may have its namespace before it',
    "use Swoole\\Http; new \\Swoole\\Server('::', 80); new Http\\Server('::', 443); \\touch('/a');",
    ['writes /a', 'listens 80', 'listens 443'],
  ],
  [
    'an application of Laravel writes into two directories',
    'new Illuminate\\Foundation\\Application(__DIR__);',
    ['writes into /app/storage', 'writes into /app/bootstrap/cache'],
  ],
  ['uploads are moved', 'move_uploaded_file($t, "/up/" . $name);', ['writes into /up']],
  ['a program is started', "exec('git status'); shell_exec($x);", ['starts git', 'starts ?']],
  ['what a function is given decides', "function save($p) { touch($p); } save('/a/b');", ['writes /a/b']],
  ['what stands outside of the code does nothing', '?> mkdir("/a"); <?php', []],
];

const php = suite('code/php');

for (const [sentence, code, expected] of CASES) {
  php(sentence, () =>
    assert.equal(
      told(DOCKERFILE, { 'run.php': `<?php ${code}` }),
      expected.map((each) => `run.php:1 ${each}`),
    ),
  );
}

php('a constant of another class has its value, with its namespace before it or not', () =>
  assert.equal(
    told(DOCKERFILE, {
      'run.php': '<?php mkdir(Conf::DIR); mkdir(\\App\\Conf::DIR);',
      'src/Conf.php': '<?php class Conf { const DIR = "/a"; }',
    }),
    ['run.php:1 makes /a'],
  ),
);

const SERVED: readonly (readonly [sentence: string, dockerfile: string])[] = [
  ['what a base image serves is read', 'FROM php:8.3-apache\nCOPY . /var/www/html\n'],
  [
    'what a server is told to serve is read',
    'FROM php:8.3-cli\nWORKDIR /app\nCOPY . .\nCMD php -S 0.0.0.0:8000 -t .\n',
  ],
  ['what php-fpm serves is read', 'FROM php:8.3-fpm\nWORKDIR /app\nCOPY . .\nCMD ["php-fpm"]\n'],
];

for (const [sentence, dockerfile] of SERVED) {
  php(sentence, () => assert.equal(told(dockerfile, { 'index.php': '<?php mkdir("/a");' }), ['index.php:1 makes /a']));
}

php('where nothing is there that is served, nothing is missed', () =>
  assert.equal(told('FROM php:8.3-apache\nCOPY . /var/www/html\n', { 'index.html': '' }), []),
);

php.run();
