import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { WritablePath } from '../../src/consequences/model.js';
import type { Fix } from '../../src/fix/fix.js';
import { giveAbove, giveTo } from '../../src/fix/give.js';
import { applyEdits } from '../../src/text/edit.js';
import { viewFor } from '../consequences/views.js';

const give = suite('fix/give');

const shown = (text: string, fix: Fix | undefined): string => {
  if (fix === undefined) return 'none';
  assert.is(fix.safety, 'safe');
  const before = new Set(text.split('\n'));
  const lines = applyEdits(text, fix.edits)
    .split('\n')
    .filter((line) => !before.has(line));
  return [fix.title, ...lines].join(' | ');
};

const APP: WritablePath = {
  path: '/app',
  source: 'workdir',
  file: false,
  because: 'WORKDIR',
  recursive: false,
  exists: true,
  above: undefined,
};
const MORE = { ...APP, path: '/more', recursive: true };

for (const [sentence, text, paths, expected] of [
  [
    'above the line that names it',
    'FROM debian:12\nWORKDIR /app\nUSER 5:6\nCMD ["sleep", "9"]',
    [APP],
    'Give /app to 5:6 above line 3 | RUN chown 5:6 /app',
  ],
  [
    'several at once',
    'FROM debian:12\nWORKDIR /more\nWORKDIR /app\nUSER 5:6\nCMD ["sleep", "9"]',
    [APP, MORE],
    'Give /app, /more to 5:6 above line 4 | RUN chown 5:6 /app \\ |     && chown -R 5:6 /more',
  ],
  [
    'alone where its group is not known',
    'FROM debian:12\nRUN x\nWORKDIR /app\nUSER 4999\nCMD ["sleep", "9"]',
    [APP],
    'Give /app to 4999 above line 4 | RUN chown 4999 /app',
  ],
  ['no volume', 'FROM debian:12\nVOLUME /app\nUSER 5:6\nCMD ["sleep", "9"]', [MORE, { ...APP, above: 0 }], 'none'],
  [
    'nobody whose ids are not known',
    'FROM debian:12\nRUN x\nWORKDIR /app\nUSER app\nCMD ["sleep", "9"]',
    [APP],
    'none',
  ],
  [
    'at the end, where another stage names it',
    'FROM debian:12 AS a\nUSER 5:6\nFROM a\nCMD ["sleep", "9"]',
    [APP],
    'Give /app to 5:6 as root, then go back | USER root | RUN chown 5:6 /app',
  ],
  [
    'at the end, where root is gone',
    'FROM debian:12\nUSER games\nUSER 5:6\nCMD ["sleep", "9"]',
    [APP],
    'Give /app to 5:6 as root, then go back | USER root | RUN chown 5:6 /app',
  ],
  [
    'at the end, where the base image names it',
    'FROM jenkins/jenkins:lts\nRUN x\nCMD ["sleep", "9"]',
    [APP],
    'Give /app to 1000:1000 as root, then go back | USER root | RUN chown 1000:1000 /app | USER jenkins',
  ],
  ['nothing without a shell', 'FROM scratch\nCOPY a /app/\nUSER 5:6\nCMD ["/app/a"]', [APP], 'none'],
  [
    'nothing that stays closed',
    'FROM nginx:1.27\nRUN chmod 700 /var/cache\nUSER 5:6',
    [{ ...APP, path: '/var/cache/nginx' }],
    'none',
  ],
  [
    'one where another stays closed',
    'FROM nginx:1.27\nUSER 5:6',
    [{ ...APP, path: '/var/cache/nginx' }],
    'Give /var/cache/nginx to 5:6 above line 2 | RUN chown 5:6 /var/cache/nginx',
  ],
] as const satisfies readonly (readonly [string, string, readonly WritablePath[], string])[]) {
  give(`the user gets ${sentence}`, () => {
    const { dockerfile, stage, options } = viewFor(text);
    assert.is(shown(text, giveTo(dockerfile, stage, paths, options)), expected);
  });
}

for (const [sentence, text, expected] of [
  [
    'gets one that is there',
    'FROM node:22\nWORKDIR /app\nUSER 5:6\nRUN npm ci',
    'Give /app to 5:6 above line 3 | RUN chown 5:6 /app',
  ],
  ['gets none that is not', 'FROM node:22\nUSER 5:6\nWORKDIR /app\nRUN npm ci', 'none'],
  [
    'gets none that would still be closed',
    'FROM node:22\nRUN mkdir -p /app/node_modules\nWORKDIR /app\nUSER 5:6\nRUN npm ci',
    'none',
  ],
  [
    'of another stage gets it above the line',
    'FROM node:22 AS a\nWORKDIR /app\nUSER 5:6\nFROM a\nRUN npm ci',
    'Give /app to 5:6 above line 5 | USER root | RUN chown 5:6 /app',
  ],
] as const) {
  give(`whoever runs a command in a directory ${sentence}`, () => {
    const { dockerfile, stage, options } = viewFor(text);
    const step = stage.steps.at(-1);
    assert.ok(step);
    assert.is(shown(text, giveAbove(dockerfile, stage, step, '/app', options)), expected);
  });
}

give.run();
