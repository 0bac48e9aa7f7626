import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { cacheConsequences } from '../../src/consequences/home.js';
import { planFor } from '../../src/fix/plan.js';
import { applyEdits } from '../../src/text/edit.js';
import { viewFor } from './views.js';

const home = suite('consequences/home');

const START = '\nCMD ["sleep", "9"]';

for (const [sentence, lines, expected] of [
  [
    'a browser of Playwright',
    'RUN npx playwright install',
    'npx (line 2) has filled /root/.cache/ms-playwright: another user does not find it.',
  ],
  ['a place that ENV names', 'ENV PLAYWRIGHT_BROWSERS_PATH=/pw\nRUN npx playwright install', undefined],
  ['a place that the command names', 'RUN PLAYWRIGHT_BROWSERS_PATH=/pw npx playwright install', undefined],
  [
    'data of NLTK',
    'RUN python -m nltk.downloader punkt',
    'python (line 2) has filled /root/nltk_data: another user does not find it.',
  ],
  [
    'a package manager of corepack',
    'RUN corepack prepare pnpm@9 --activate',
    'corepack (line 2) has filled /root/.cache/node/corepack: another user fetches all of it anew.',
  ],
  ['settings of a tool that nobody starts', 'RUN git config --global x.y z', undefined],
  ['another home', 'ENV HOME=/home/x\nRUN npx playwright install', undefined],
  ['another user', 'USER node\nRUN npx playwright install', undefined],
] as const) {
  home(`filled in the build: ${sentence}`, () => {
    assert.is(cacheConsequences(viewFor(`FROM node:20\n${lines}${START}`))[0]?.sentence, expected);
  });
}

for (const [sentence, text, expected] of [
  ['a new account has a home', 'FROM debian:12', '--create-home --home-dir /home/app'],
  ['on Alpine, too', 'FROM alpine:3.20', 'adduser -D -h /home/app'],
  ['a number has none', 'FROM scratch\nCOPY x /x', undefined],
] as const) {
  home(sentence, () => {
    const { dockerfile, stage, options } = viewFor(`${text}${START}`);
    const fixed = applyEdits(`${text}${START}`, planFor(dockerfile, stage, options)?.fix.edits ?? []);
    assert.is(fixed.includes('/home/'), expected !== undefined);
    assert.ok(expected === undefined || fixed.includes(expected), fixed);
  });
}

home.run();
