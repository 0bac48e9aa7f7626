import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { portMove } from '../../src/fix/port-move.js';
import { applyEdits } from '../../src/text/edit.js';
import { viewFor } from '../consequences/views.js';

const port = suite('fix/port-move');

for (const [sentence, text, expected] of [
  [
    'the setting, EXPOSE and HEALTHCHECK move together',
    'FROM node:22\nENV PORT="80"\nEXPOSE 80/tcp 443\nHEALTHCHECK CMD curl localhost:80/ && curl 127.0.0.1:80 && curl localhost:9000\nCMD ["node", "."]\n',
    'FROM node:22\nENV PORT="8080"\nEXPOSE 8080/tcp 443\nHEALTHCHECK CMD curl localhost:8080/ && curl 127.0.0.1:8080 && curl localhost:9000\nCMD ["node", "."]\n',
  ],
  [
    'without a check',
    'FROM node:22\nENV PORT=80\nEXPOSE 80\nHEALTHCHECK NONE\nCMD ["node", "."]\n',
    'FROM node:22\nENV PORT=8080\nEXPOSE 8080\nHEALTHCHECK NONE\nCMD ["node", "."]\n',
  ],
  [
    'as a word behind the name',
    'FROM node:22\nENV PORT 80\nEXPOSE 80\nCMD ["node", "."]\n',
    'FROM node:22\nENV PORT 8080\nEXPOSE 8080\nCMD ["node", "."]\n',
  ],
  [
    'in a URL',
    `FROM node:22\nENV ASPNETCORE_URLS='http://+:80'\nEXPOSE 80\nCMD ["node", "."]\n`,
    `FROM node:22\nENV ASPNETCORE_URLS='http://+:8080'\nEXPOSE 8080\nCMD ["node", "."]\n`,
  ],
  [
    'a URL in another line is none of the check',
    '# http://localhost/\nFROM node:22\nENV PORT=80\nEXPOSE 80\nHEALTHCHECK CMD curl localhost:80\nCMD ["node", "."]\n',
    '# http://localhost/\nFROM node:22\nENV PORT=8080\nEXPOSE 8080\nHEALTHCHECK CMD curl localhost:8080\nCMD ["node", "."]\n',
  ],
  [
    'not in two URLs',
    'FROM node:22\nENV ASPNETCORE_URLS=https://+:443;http://+:80\nEXPOSE 80\nCMD ["node", "."]\n',
    'none',
  ],
  ['not where the variable says another one', 'FROM node:22\nENV PORT=81\nEXPOSE 80\nCMD ["node", "."]\n', 'none'],
  ['not where nothing says it', 'FROM node:22\nEXPOSE 80\nCMD ["node", "."]\n', 'none'],
  ['not where two do', 'FROM node:22\nENV PORT=80 HTTP_PORT=80\nEXPOSE 80\nCMD ["node", "."]\n', 'none'],
  [
    'not where the check leaves it out',
    'FROM node:22\nENV PORT=80\nEXPOSE 80\nHEALTHCHECK CMD curl http://localhost/\nCMD ["node", "."]\n',
    'none',
  ],
  ['not below another stage', 'FROM node:22 AS a\nRUN x\nFROM a\nENV PORT=80\nEXPOSE 80\nCMD ["node", "."]\n', 'none'],
  [
    'not of a server that has a configuration',
    'FROM nginx:1.27\nENV PORT=80\nEXPOSE 80\nCMD ["nginx", "-g", "daemon off;"]\n',
    'none',
  ],
  [
    'not where the command says it',
    'FROM node:22\nENV PORT=80\nEXPOSE 80\nCMD ["python3", "-m", "http.server", "80"]\n',
    'none',
  ],
  ['not one of a range', 'FROM node:22\nENV PORT=80\nEXPOSE 80-81\nCMD ["node", "."]\n', 'none'],
  ['not another protocol', 'FROM node:22\nENV PORT=80\nEXPOSE 80/udp\nCMD ["node", "."]\n', 'none'],
  ['not what is open already', 'FROM node:22\nENV PORT=8080\nEXPOSE 8080\nCMD ["node", "."]\n', 'none'],
] as const) {
  port(sentence, () => {
    const move = portMove(viewFor(text));
    assert.is(move === undefined ? 'none' : applyEdits(text, move.edits), expected);
  });
}

port('who publishes it has to follow', () => {
  const text = 'FROM node:22\nENV PORT=80\nEXPOSE 8000 80\nCMD ["node", "."]\n';
  const { sentence, span } = portMove(viewFor(text))?.consequence ?? {};
  assert.is(sentence, 'The fix moves the port from 80 to 8080: what publishes 80 or routes to it has to change.');
  assert.is(text.slice(span?.start, span?.end), '80');
});

port('a port that is used where Docker runs the image stays', () => {
  const text = 'FROM node:22\nENV PORT=80\nEXPOSE 80\nCMD ["node", "."]\n';
  const start = {
    kind: 'start',
    what: '',
    service: 'a',
    file: 'c.yaml',
    line: 1,
    path: undefined,
    target: undefined,
  } as const;
  assert.is(portMove(viewFor(text, {}, { runs: [{ ...start, engine: 'docker' }] })), undefined);
  assert.ok(portMove(viewFor(text, {}, { runs: [start] })));
});

port.run();
