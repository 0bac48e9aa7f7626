import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Who, WritablePath } from '../../../src/consequences/model.js';
import { notYetOwned } from '../../../src/consequences/writable/owned.js';
import { viewFor } from '../views.js';

const owned = suite('consequences/writable/owned');

const APP: Who = { kind: 'created', name: 'app', uid: 7, gid: 8, value: 'app', home: '/home/app' };

/** `/path`, or `/path` with `/**` for all below it. */
const wantedOf = (written: string): WritablePath => {
  const recursive = written.endsWith('/**');
  const path = recursive ? written.slice(0, -'/**'.length) : written;
  return { path, source: 'option', file: false, because: '', recursive, exists: true, above: undefined };
};

const left = (text: string, paths: readonly string[], who: Who = APP): readonly string[] =>
  notYetOwned(viewFor(text), who, paths.map(wantedOf)).map(({ path, recursive }) => `${path}${recursive ? '/**' : ''}`);

for (const [command, path, isLeft] of [
  ['true', '/data', true],
  ['chown app /data', '/data', false],
  ['chown app /data', '/data/**', true],
  ['chown app /data', '/data/x', true],
  ['chown app /srv', '/data', true],
  ['chown app /data', '/app', true],
  ['chown -R app /data', '/data/**', false],
  ['chown -vR app /data', '/data/**', false],
  ['chown --recursive app /data', '/data/**', false],
  ['chown --reference=R app /data', '/data/**', true],
  ['chown -R app /data', '/data/x', false],
  ['chown -R app /data', '/data2', true],
  ['chown -R app /a /data', '/data/**', false],
  ['chown app:app /data', '/data', false],
  ['chown app.app /data', '/data', false],
  ['chown 7 /data', '/data', false],
  ['chown 7:8 /data', '/data', false],
  ['chown 8 /data', '/data', true],
  ['chown :app /data', '/data', true],
  ['chown other /data', '/data', true],
  ['chown root:app /data', '/data', true],
  ['chown "$(id -u)" /data', '/data', true],
  ['chgrp app /data', '/data', true],
  ['chown app', '/app', true],
  ['chown app other', '/app', true],
  ['chown "" /data', '/data', true],
  ['chmod 777', '/777', true],
  ['chmod 777 /data', '/data', false],
  ['chmod 0777 /data', '/data', false],
  ['chmod 1777 /data', '/data', false],
  ['chmod -R 777 /data', '/data/**', false],
  ['chmod a+w /data', '/data', false],
  ['chmod o+rwx /data', '/data', false],
  ['chmod ugo+rwX /data', '/data', false],
  ['chmod g+w /data', '/data', true],
  ['chmod a+rx /data', '/data', true],
  ['chmod 775 /data', '/data', true],
  ['chmod 77 /data', '/data', true],
  ['if test -e /x; then chown app /data; fi', '/data', true],
  ['mkdir /data && chown app /data', '/data', false],
] as const) {
  owned(`${command} ${isLeft ? 'does not give' : 'gives'} ${path} away`, () =>
    assert.equal(left(`FROM debian:12\nRUN ${command}`, [path]), isLeft ? [path] : []),
  );
}

for (const [sentence, lines, isLeft] of [
  ['what RUN puts there later', 'RUN chown app /data\nRUN touch /data/x', true],
  ['where its output goes', 'RUN chown app /data\nRUN date > /data/x', true],
  ['what RUN does elsewhere', 'RUN chown app /data\nRUN touch /srv/x', false],
  ['what was put there before', 'RUN touch /data/x\nRUN chown app /data', false],
  ['what COPY puts there', 'RUN chown app /data\nCOPY a /data/', true],
  ['what ADD puts there', 'RUN chown app /data\nADD a /data/', true],
  ['what COPY gives away', 'RUN chown app /data\nCOPY --chown=app a /data/', false],
  ['what ADD gives away', 'RUN chown app /data\nADD --chown=app a /data/', false],
  ['what COPY puts elsewhere', 'RUN chown app /data\nCOPY a /srv/', false],
  ['what COPY has put there before', 'COPY a /data/\nRUN chown app /data', false],
  ['a WORKDIR', 'RUN chown app /data\nWORKDIR /data', false],
  ['what only says how to start', 'RUN chown app /data\nENV D=/data\nVOLUME /data\nCMD ["a", "/data"]', false],
  ['a second gift', 'RUN chown app /data\nCOPY a /data/\nRUN chown app /data', false],
  ['a stage below', 'RUN chown app /data\nFROM b', false],
  ['a stage below, and what comes later', 'RUN chown app /data\nFROM b\nCOPY a /data/', true],
  ['a stage above all of it', 'FROM debian:12\nRUN chown app /data\nFROM b', true],
  ['a trigger', 'ONBUILD RUN chown app /data\nFROM b', false],
  ['a trigger before what comes later', 'ONBUILD RUN chown app /data\nFROM b\nCOPY a /data/', true],
] as const) {
  owned(`${sentence}: the directory is ${isLeft ? 'given again' : 'the account’s'}`, () =>
    assert.equal(left(`FROM debian:12 AS b\n${lines}`, ['/data']), isLeft ? ['/data'] : []),
  );
}

const HOME = '/home/app';

for (const [sentence, lines, isLeft, path = HOME] of [
  ['made with the account', 'RUN useradd -m app', false],
  ['by the other tool', 'RUN adduser app', false],
  ['what is in it', 'RUN useradd -m app', true, '/home/app/**'],
  ['another directory', 'RUN useradd -m app', true, '/home/other'],
  ['a WORKDIR was there before', 'WORKDIR /home/app/x\nRUN useradd -m app', true],
  ['a WORKDIR was there before the other tool', 'WORKDIR /home/app\nRUN adduser app', true],
  ['COPY was there before', 'COPY a /home/app/\nRUN useradd -m app', true],
  ['COPY was elsewhere before', 'COPY a /srv/\nWORKDIR /srv\nRUN useradd -m app', false],
  ['a WORKDIR comes later', 'RUN useradd -m app\nWORKDIR /home/app', false],
  ['COPY comes later', 'RUN useradd -m app\nCOPY a /home/app/', true],
  ['another account is made before', 'RUN useradd other\nWORKDIR /home/app\nRUN useradd app', true],
  ['another tool names it before', 'RUN id app\nWORKDIR /home/app\nRUN useradd app', true],
  ['the base image has it', 'ENV A=b', false],
  ['the base image has it, and COPY fills it', 'COPY a /home/app/', true],
] as const satisfies readonly (readonly [string, string, boolean, string?])[]) {
  owned(`the home of an account: ${sentence}`, () =>
    assert.equal(left(`FROM debian:12\n${lines}`, [path]), isLeft ? [path] : []),
  );
}

for (const [sentence, who, isLeft] of [
  ['a new account has none yet', { ...APP, kind: 'new' }, true],
  ['a number has none', { ...APP, name: undefined }, true],
  ['an account without a home', { ...APP, home: undefined }, true],
  ['one that the base image has', { ...APP, kind: 'shipped' }, false],
] as const satisfies readonly (readonly [string, Who, boolean])[]) {
  owned(`the home: ${sentence}`, () =>
    assert.equal(left('FROM debian:12\nRUN true', [HOME], who), isLeft ? [HOME] : []),
  );
}

owned('a number that nobody knows owns nothing', () => {
  const who: Who = { ...APP, uid: undefined };
  assert.equal(left('FROM debian:12\nRUN chown undefined /data', ['/data'], who), ['/data']);
});

owned.run();
