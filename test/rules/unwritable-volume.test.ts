import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { unwritableVolume } from '../../src/rules/unwritable-volume.js';
import { blames } from './blames.js';

const rule = suite('rules/unwritable-volume');

for (const [sentence, text, expected] of [
  ['blames a volume that nobody made', 'FROM alpine:3.20\nVOLUME /srv/data\nUSER 1000\n', ['VOLUME /srv/data']],
  [
    'not where it is given away above',
    'FROM alpine:3.20\nRUN mkdir -p /srv/data && chown 1000 /srv/data\nVOLUME /srv/data\nUSER 1000\n',
    [],
  ],
  [
    'not where what holds it is given away',
    'FROM alpine:3.20\nRUN chown -R 1000 /srv/app\nVOLUME /srv/app/data\nUSER 1000\n',
    [],
  ],
  [
    'not where it is copied with an owner',
    'FROM alpine:3.20\nCOPY --chown=1000 data /srv/data\nVOLUME /srv/data\nUSER 1000\n',
    [],
  ],
  [
    "copied without one it is root's",
    'FROM alpine:3.20\nCOPY data /srv/data\nVOLUME /srv/data\nUSER 1000\n',
    ['VOLUME /srv/data'],
  ],
  ['not where WORKDIR makes it below USER', 'FROM alpine:3.20\nUSER 1000\nWORKDIR /srv/data\nVOLUME /srv/data\n', []],
  [
    'where WORKDIR makes it as root',
    'FROM alpine:3.20\nWORKDIR /srv/data\nVOLUME /srv/data\nUSER 1000\n',
    ['VOLUME /srv/data'],
  ],
  [
    'an account that is made owns its home',
    'FROM debian:12\nRUN useradd -m -u 1000 app\nVOLUME /home/app\nUSER 1000\n',
    [],
  ],
  [
    'and nothing else',
    'FROM debian:12\nRUN useradd -m -u 1000 app\nVOLUME /srv/data\nUSER 1000\n',
    ['VOLUME /srv/data'],
  ],
  ['a script may do it', 'FROM debian:12\nRUN /tmp/setup.sh\nVOLUME /srv/data\nUSER 1000\n', []],
  ['root may write everywhere', 'FROM alpine:3.20\nVOLUME /srv/data\n', []],
  ['an array', 'FROM alpine:3.20\nVOLUME ["/srv/a", "/srv/b"]\nUSER 1000\n', ['VOLUME ["/srv/a", "/srv/b"]']],
  ['a variable that is known', 'FROM alpine:3.20\nENV D=/srv/data\nVOLUME $D\nUSER 1000\n', ['VOLUME $D']],
  ["a service's own image knows its volumes", 'FROM postgres:16\nVOLUME /srv/data\nUSER 999\n', []],
  ['nothing is known of the directories of this image', 'FROM example.com/app\nVOLUME /srv/data\nUSER 1000\n', []],
  [
    'a parent stage gives it away',
    'FROM alpine:3.20 AS b\nRUN mkdir -p /srv/data && chown 1000 /srv/data\nFROM b\nVOLUME /srv/data\nUSER 1000\n',
    [],
  ],
  [
    'a volume of a builder',
    'FROM alpine:3.20 AS b\nVOLUME /srv/data\nUSER 1000\nFROM alpine:3.20\nCOPY --from=b /a /a\nUSER 1000\n',
    [],
  ],
  ['line endings of Windows', 'FROM alpine:3.20\r\nvolume /srv/data\r\nUSER 1000\r\n', ['volume /srv/data']],
  ['volumes of Windows', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nVOLUME C:\\\\data\n', []],
] as const) {
  rule(sentence, () => assert.equal(blames(unwritableVolume, text), expected));
}

rule.run();
