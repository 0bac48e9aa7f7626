import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { madeByRootConsequences } from '../../src/consequences/made-by-root.js';
import { viewFor } from './views.js';

const made = suite('consequences/made-by-root');

const HEAD = 'FROM python:3.12-slim\nWORKDIR /app\nCOPY . .\n';

for (const [sentence, lines, expected] of [
  ['own code in the directory', 'RUN python db/fill.py --all now', 'python db/fill.py --all (line 4) in /app'],
  ['a module', 'RUN python -m app', undefined],
  ['a word that is no file', 'RUN python fill', undefined],
  ['a file beside it', 'RUN python fill.py', 'python fill.py (line 4) in /app'],
  ['in a directory below', 'WORKDIR /app/x\nRUN python fill.py\nWORKDIR /app', 'python fill.py (line 5) in /app'],
  ['elsewhere', 'WORKDIR /srv/x\nRUN python fill.py\nWORKDIR /app', undefined],
  ['where nobody knows', 'RUN cd "$X" && python fill.py', undefined],
  ['as somebody else', 'USER 7\nRUN python fill.py\nUSER root', undefined],
  ['as root behind somebody else', 'USER 7\nUSER root\nRUN python fill.py', 'python fill.py (line 6) in /app'],
  ['a step of a build', 'RUN python setup.py install', undefined],
  ['two of them', 'RUN true\nRUN python a.py\nRUN python b.py', 'python a.py (line 5) in /app'],
  ['a directory that is given away whole', 'VOLUME /app\nRUN python fill.py\nWORKDIR /tmp', undefined],
] as const) {
  made(`what the build makes: ${sentence}`, () => {
    const [found] = madeByRootConsequences(viewFor(`${HEAD}${lines}\nCMD ["sleep", "1"]`));
    const said = found?.sentence.replace(/ may leave files (in \S+) that .*$/, ' $1');
    assert.is(said, expected);
    assert.is(found?.kind, expected && 'unread');
  });
}

made('an image that starts in a directory of the system gives nothing away', () => {
  const text = 'FROM python:3.12-slim\nRUN python fill.py\nCMD ["sleep", "1"]';
  assert.is(madeByRootConsequences(viewFor(text)).length, 0);
});

made.run();
