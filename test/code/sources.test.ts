import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { MOST_UNITS } from '../../src/code/sources.js';
import { told } from './told.js';

const HEAD = 'FROM python:3.12-slim\nWORKDIR /app\nCOPY . .\n';
const TAIL = 'CMD ["python", "app.py"]\n';

const makes = (path: string): string => `import os\nos.mkdir("${path}")`;

type Case = readonly [
  sentence: string,
  dockerfile: string,
  files: Readonly<Record<string, string>>,
  told: readonly string[],
];

/** Which files a program is made of. */
const CASES: readonly Case[] = [
  [
    'the last stage that brings a file counts',
    `${HEAD.replace('slim', 'slim AS base')}FROM base\nCOPY new/app.py .\n${TAIL}`,
    { 'app.py': makes('/a'), 'new/app.py': makes('/b') },
    ['new/app.py:2 makes /b'],
  ],
  [
    'a file that a later stage takes away is not read',
    `${HEAD.replace('slim', 'slim AS base')}FROM base\nRUN rm conf.py\n${TAIL}`,
    { 'app.py': 'import conf', 'conf.py': makes('/a') },
    [],
  ],
  [
    'without a file of its language the source is missing',
    `${HEAD}${TAIL}`,
    { 'a.txt': '' },
    ['We could not find the source of python app.py (line 4): we do not know what it writes.'],
  ],
  [
    'code that is too long is not read',
    `${HEAD}${TAIL}`,
    { 'app.py': `${makes('/a')}\n${'#'.repeat(MOST_UNITS)}` },
    ['python app.py (line 4) has more code than we read.'],
  ],
  [
    'nor is what runs on Windows',
    `${HEAD.replace('python:3.12-slim', 'mcr.microsoft.com/windows/servercore:ltsc2022')}${TAIL}`,
    { 'app.py': makes('/a') },
    [],
  ],
  [
    'code that the command line has in it is no file',
    `${HEAD}CMD ["python", "-c", "print(1)"]\n`,
    { 'other.py': makes('/a') },
    [],
  ],
  [
    'a file that a heredoc writes is read',
    `${HEAD}COPY <<EOF app.py\nimport os\nos.mkdir("/h")\nEOF\n${TAIL}`,
    {},
    ['/app/app.py:2 makes /h'],
  ],
  [
    'a script may start another in a directory of its own',
    `${HEAD}CMD cd src && python main.py\n`,
    { 'src/main.py': makes('/a'), 'src/other.py': makes('/b') },
    ['src/main.py:2 makes /a'],
  ],
  [
    'what others have written is not read',
    `${HEAD}CMD ["python", "gone.py"]\n`,
    { 'a.py': makes('/a'), 'venv/b.py': makes('/b'), 'tests/c.py': makes('/c') },
    ['a.py:2 makes /a'],
  ],
  [
    'a file of data that a program is given is no code',
    `${HEAD}CMD ["python", "app.py", "data.txt"]\n`,
    { 'app.py': '', 'data.txt': 'import other', 'other.py': makes('/o') },
    [],
  ],
  [
    'PYTHONPATH is looked through',
    `${HEAD}ENV PYTHONPATH=/app/lib\n${TAIL}`,
    { 'app.py': 'import store', 'lib/store.py': makes('/a') },
    ['lib/store.py:2 makes /a'],
  ],
];

const sources = suite('code/sources');

for (const [sentence, dockerfile, files, expected] of CASES)
  sources(sentence, () => assert.equal(told(dockerfile, files), expected));

const taken = suite('code: an argument of the interpreter that the base image starts');

for (const [image, command, files, expected] of [
  [
    'nodejs22-debian12',
    '["s.mjs"]',
    { 's.mjs': "require('fs').writeFileSync('/srv/y', '');\n" },
    ['s.mjs:1 writes /srv/y'],
  ],
  ['python3-debian12', '["m.py"]', { 'm.py': "open('/srv/y', 'w')\n" }, ['m.py:1 writes /srv/y']],
  [
    'python3-debian12',
    '["m.py", "--out", "/srv/y"]',
    {
      'm.py':
        "import argparse\np = argparse.ArgumentParser()\np.add_argument('--out')\nargs = p.parse_args()\nopen(args.out, 'w')\n",
    },
    ['m.py:5 writes /srv/y'],
  ],
  [
    'python3-debian12',
    '["m.py", "--out", "$OUT/y"]',
    {
      'm.py':
        "import argparse\np = argparse.ArgumentParser()\np.add_argument('--out')\nargs = p.parse_args()\nopen(args.out, 'w')\n",
    },
    ['m.py:5 writes ?'],
  ],
  [
    'java21-debian12',
    '["app.jar"]',
    { 'app.jar': 'x' },
    ['We could not find the source of java -jar app.jar (line 4): we do not know what it writes.'],
  ],
] as const)
  taken(`${image} ${command}`, () => {
    const text = `FROM gcr.io/distroless/${image}\nWORKDIR /app\nCOPY . .\nCMD ${command}\n`;
    assert.equal(told(text, files), expected);
  });

taken.run();
sources.run();
