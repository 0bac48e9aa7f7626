import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { repairFor } from '../../src/fix/repair.js';
import type { Options } from '../../src/image/options.js';
import { applyEdits } from '../../src/text/edit.js';
import { viewFor } from '../consequences/views.js';

const repair = suite('fix/repair');

/** The title of the repair, and the text after it. */
const repaired = (text: string, given: Options = {}): string => {
  const { dockerfile, stage, options } = viewFor(text, {}, given);
  assert.is(stage.verdict, 'invalid', text);
  const fix = repairFor(dockerfile, stage, options);
  assert.is(fix?.safety ?? 'safe', 'safe', text);
  return fix === undefined ? 'none' : `${fix.title} | ${applyEdits(text, fix.edits)}`;
};

type Row = readonly [sentence: string, text: string, expected: string, options?: Options];

const rows: readonly Row[] = [
  [
    'a comment comes off',
    'FROM alpine:3.20\nUSER nobody # not root\n',
    'Remove the comment from the line, and run as 65534:65534 | FROM alpine:3.20\nUSER 65534:65534\n',
  ],
  [
    'with the group',
    'FROM alpine:3.20\nUSER nobody:users #x\n',
    'Remove the comment from the line, and run as 65534:100 | FROM alpine:3.20\nUSER 65534:100\n',
  ],
  [
    'from a name whose ids nobody knows',
    'FROM alpine:3.20\nRUN adduser -D x\nUSER x # c\n',
    'Remove the comment from the line, and run as x | FROM alpine:3.20\nRUN adduser -D x\nUSER x\n',
  ],
  ['not from root', 'FROM alpine:3.20\nUSER root # x\n', 'none'],
  ['not where nothing else is there', 'FROM alpine:3.20\nUSER #x\n', 'none'],
  [
    'an account is made',
    'FROM alpine:3.20\nUSER app\nEXPOSE 80\nCMD ["a"]\n',
    'Create app (10001:10001) | FROM alpine:3.20\nRUN addgroup -g 10001 app \\\n    && adduser -D -h /home/app -u 10001 -G app -s /sbin/nologin app\nUSER 10001:10001\nEXPOSE 80\nCMD ["a"]\n',
  ],
  [
    'with the tools of Debian',
    'FROM debian:12\nUSER a_1-b\n',
    'Create a_1-b (10001:10001) | FROM debian:12\nRUN groupadd --gid 10001 a_1-b \\\n    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/a_1-b --shell /usr/sbin/nologin a_1-b\nUSER 10001:10001\n',
  ],
  [
    'with a free id, below an empty line',
    'FROM alpine:3.20\nRUN adduser -D -u 10001 x\n\nUSER app\n',
    'Create app (10002:10002) | FROM alpine:3.20\nRUN adduser -D -u 10001 x\n\nRUN addgroup -g 10002 app \\\n    && adduser -D -h /home/app -u 10002 -G app -s /sbin/nologin app\n\nUSER 10002:10002\n',
  ],
  [
    'with the ids that are asked for',
    'FROM debian:12\nUSER app\n',
    'Create app (70:71) | FROM debian:12\nRUN groupadd --gid 71 app \\\n    && useradd --no-log-init --uid 70 --gid 71 --create-home --home-dir /home/app --shell /usr/sbin/nologin app\nUSER 70:71\n',
    { uid: 70, gid: 71 },
  ],
  [
    'with others where somebody has these',
    'FROM debian:12\nRUN useradd -u 70 x\nUSER app\n',
    'Create app (10001:10001) | FROM debian:12\nRUN useradd -u 70 x\nRUN groupadd --gid 10001 app \\\n    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app\nUSER 10001:10001\n',
    { uid: 70 },
  ],
  [
    'not in an image that may be another',
    'FROM alpine:3.20 AS a\nFROM registry.example.com/alpine:3.20\nCOPY --from=a /etc/passwd /etc/passwd\nUSER app\n',
    'none',
  ],
  ['not where root is gone', 'FROM alpine:3.20\nUSER nobody\nUSER app\n', 'none'],
  ['not for the name of a group', 'FROM debian:12\nUSER users\n', 'none'],
  ['not for a name that the tools refuse', 'FROM alpine:3.20\nUSER App\n', 'none'],
  [
    'a name of 31 letters',
    'FROM debian:12\nUSER abcdefghijabcdefghijabcdefghija\n',
    'Create abcdefghijabcdefghijabcdefghija (10001:10001) | FROM debian:12\nRUN groupadd --gid 10001 abcdefghijabcdefghijabcdefghija \\\n    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/abcdefghijabcdefghijabcdefghija --shell /usr/sbin/nologin abcdefghijabcdefghijabcdefghija\nUSER 10001:10001\n',
  ],
  ['not for one of 32', 'FROM debian:12\nUSER abcdefghijabcdefghijabcdefghijab\n', 'none'],
  ['not where the line below needs the account', 'FROM alpine:3.20\nUSER app\nWORKDIR /a\n', 'none'],
  [
    'above a copy that names it',
    'FROM alpine:3.20\nCOPY --chown=app a /\nUSER app\n',
    'Create app (10001:10001) | FROM alpine:3.20\nRUN addgroup -g 10001 app \\\n    && adduser -D -h /home/app -u 10001 -G app -s /sbin/nologin app\nCOPY --chown=app a /\nUSER 10001:10001\n',
  ],
  [
    'above ADD that names it as a group',
    'FROM alpine:3.20\nCOPY b /\nADD --chown=nobody:app a /srv/a\nUSER app\n',
    'Create app (10001:10001) | FROM alpine:3.20\nCOPY b /\nRUN addgroup -g 10001 app \\\n    && adduser -D -h /home/app -u 10001 -G app -s /sbin/nologin app\nADD --chown=nobody:app a /srv/a\nUSER 10001:10001\n',
  ],
  [
    'above the first command that names it',
    'FROM alpine:3.20\nRUN echo application\nRUN chown x:app /srv\nRUN chown app /srv\nUSER app\n',
    'Create app (10001:10001) | FROM alpine:3.20\nRUN echo application\nRUN addgroup -g 10001 app \\\n    && adduser -D -h /home/app -u 10001 -G app -s /sbin/nologin app\nRUN chown x:app /srv\nRUN chown app /srv\nUSER 10001:10001\n',
  ],
  [
    'or that has it as a value',
    'FROM alpine:3.20\nRUN echo user=app\nUSER app\n',
    'Create app (10001:10001) | FROM alpine:3.20\nRUN addgroup -g 10001 app \\\n    && adduser -D -h /home/app -u 10001 -G app -s /sbin/nologin app\nRUN echo user=app\nUSER 10001:10001\n',
  ],
  [
    'or behind what nobody knows',
    'FROM alpine:3.20\nRUN echo *:app\nUSER app\n',
    'Create app (10001:10001) | FROM alpine:3.20\nRUN addgroup -g 10001 app \\\n    && adduser -D -h /home/app -u 10001 -G app -s /sbin/nologin app\nRUN echo *:app\nUSER 10001:10001\n',
  ],
  [
    'not where somebody else runs what names it',
    'FROM alpine:3.20\nUSER nobody\nRUN chown app a\nUSER root\nUSER app\n',
    'none',
  ],
  ['not where a tool for accounts names it', 'FROM alpine:3.20\nRUN adduser -D app && deluser app\nUSER app\n', 'none'],
  ['nor where one takes it away', 'FROM alpine:3.20\nRUN deluser app || true\nUSER app\n', 'none'],
  [
    'others may be named above',
    'FROM alpine:3.20\nENV A=app\nCOPY --chown=nobody a /\nCOPY a /\nRUN echo application\nUSER app\n',
    'Create app (10001:10001) | FROM alpine:3.20\nENV A=app\nCOPY --chown=nobody a /\nCOPY a /\nRUN echo application\nRUN addgroup -g 10001 app \\\n    && adduser -D -h /home/app -u 10001 -G app -s /sbin/nologin app\nUSER 10001:10001\n',
  ],
  [
    'a number where no name can be found',
    'FROM scratch\nCOPY a /\nUSER root\nCMD ["/a"]\n',
    'Run as 10001:10001 | FROM scratch\nCOPY a /\nUSER 10001:10001\nCMD ["/a"]\n',
  ],
  [
    'the one that is asked for',
    'FROM scratch\nCOPY a /\nUSER root\n',
    'Run as 5:5 | FROM scratch\nCOPY a /\nUSER 5:5\n',
    { uid: 5 },
  ],
  [
    'and its group',
    'FROM scratch\nCOPY a /\nUSER root\n',
    'Run as 5:6 | FROM scratch\nCOPY a /\nUSER 5:6\n',
    { uid: 5, gid: 6 },
  ],
  [
    'a group alone',
    'FROM scratch\nCOPY a /\nUSER root\n',
    'Run as 10001:6 | FROM scratch\nCOPY a /\nUSER 10001:6\n',
    { gid: 6 },
  ],
  [
    'a number for one that is too large',
    'FROM alpine:3.20\nUSER 2147483648\n',
    'Run as 10001:10001 | FROM alpine:3.20\nUSER 10001:10001\n',
  ],
  [
    'with a group',
    'FROM alpine:3.20\nUSER 2147483648:5\n',
    'Run as 10001:10001 | FROM alpine:3.20\nUSER 10001:10001\n',
  ],
  [
    'a number for one below 0',
    'FROM alpine:3.20\nUSER -1\n',
    'Run as 10001:10001 | FROM alpine:3.20\nUSER 10001:10001\n',
  ],
  [
    'a free number',
    'FROM alpine:3.20\nRUN adduser -D -u 10001 x\nUSER -1\n',
    'Run as 10002:10002 | FROM alpine:3.20\nRUN adduser -D -u 10001 x\nUSER 10002:10002\n',
  ],
  ['nothing for a group that is not there', 'FROM alpine:3.20\nUSER nobody:nogrp\n', 'none'],
  ['nothing over two lines', 'FROM alpine:3.20\nUSER \\\n app\n', 'none'],
  ['nothing in a file that does not build', 'FROM alpine:3.20\nFOO x\nFROM alpine:3.20\nUSER app\n', 'none'],
  ['nothing where nothing can run', 'FROM gcr.io/distroless/static-debian12\nUSER app\n', 'none'],
  ['nothing for a line of another stage', 'FROM alpine:3.20 AS a\nUSER app\nFROM a\nCMD ["a"]\n', 'none'],
  [
    'nothing where commands cannot run',
    'FROM alpine:3.20 AS a\nFROM cgr.dev/chainguard/apko\nCOPY --from=a /etc/passwd /etc/passwd\nUSER app\n',
    'none',
  ],
];

for (const [sentence, text, expected, options = {}] of rows) {
  repair(sentence, () => assert.is(repaired(text, options), expected));
}

repair.run();
