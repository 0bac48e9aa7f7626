import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { madeByRootConsequences } from '../../src/consequences/made-by-root.js';
import { writablePaths } from '../../src/consequences/writable/writable.js';
import { viewFor } from './views.js';

const made = suite('consequences/made-by-root');

const HEAD = 'FROM python:3.12-slim AS b\nWORKDIR /app\nCOPY . .\n';

for (const [sentence, lines, expected] of [
  ['own code in the directory', 'RUN python db/fill.py --all now', '/app/**'],
  ['a module', 'RUN python -m app', '/app'],
  ['a word that is no file', 'RUN python fill', '/app'],
  ['a file beside it', 'RUN python fill.py', '/app/**'],
  ['in a directory below', 'WORKDIR /app/x\nRUN python fill.py\nWORKDIR /app', '/app/**'],
  ['elsewhere', 'WORKDIR /srv/x\nRUN python fill.py\nWORKDIR /app', '/app'],
  ['where nobody knows', 'RUN cd "$X" && python fill.py', '/app'],
  ['as somebody else', 'USER 7\nRUN python fill.py\nUSER root', '/app'],
  ['as root behind somebody else', 'USER 7\nUSER root\nRUN python fill.py', '/app/**'],
  ['a step of a build', 'RUN python setup.py install', '/app'],
  ['in the stage below', 'RUN python fill.py\nFROM b', '/app/**'],
] as const) {
  made(`the directory is given away with what the build makes: ${sentence}`, () => {
    const view = viewFor(`${HEAD}${lines}\nCMD ["sleep", "1"]`);
    const found = writablePaths(view).find(({ path }) => path === '/app');
    assert.is(found && `${found.path}${found.recursive ? '/**' : ''}`, expected);
    assert.is(madeByRootConsequences(view).length, 0);
  });
}

for (const [sentence, lines, expected] of [
  ['below a VOLUME', 'VOLUME /db\nWORKDIR /db\nRUN python fill.py --all now', 'python fill.py --all (line 6) in /db'],
  [
    'of two the first',
    'VOLUME /db\nWORKDIR /db\nRUN true\nRUN python a.py\nRUN python b.py',
    'python a.py (line 7) in /db',
  ],
  ['above a VOLUME', 'WORKDIR /db\nRUN python fill.py\nVOLUME /db', undefined],
  ['beside it', 'VOLUME /db\nRUN python fill.py', undefined],
  ['in the stage below', 'WORKDIR /db\nRUN python fill.py\nFROM b\nVOLUME /db', undefined],
] as const) {
  made(`what the build makes stays root's: ${sentence}`, () => {
    const [found] = madeByRootConsequences(viewFor(`${HEAD}${lines}\nCMD ["sleep", "1"]`));
    assert.is(found?.sentence.replace(/ may leave files (in \S+) that .*$/, ' $1'), expected);
    assert.is(found?.kind, expected && 'unread');
  });
}

made('whoever runs it in an image that nobody knows', () => {
  const view = viewFor(`FROM example.com/x\nWORKDIR /app\nCOPY . .\nRUN python fill.py\nCMD ["sleep", "1"]`);
  assert.is(writablePaths(view).find(({ path }) => path === '/app')?.recursive, false);
});

made('an image that starts in a directory of the system gives nothing away', () => {
  const text = 'FROM python:3.12-slim\nRUN python fill.py\nCMD ["sleep", "1"]';
  assert.is(madeByRootConsequences(viewFor(text)).length, 0);
});

made.run();
