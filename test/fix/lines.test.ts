import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Options } from '../../src/image/options.js';
import { shortText } from './shown.js';

const lines = suite('fix/lines');

type Row = readonly [sentence: string, text: string, expected: string, options?: Options];

const OPENSHIFT: Options = { profile: 'openshift' };

const rows: readonly Row[] = [
  [
    'a file in lower case gets lines in lower case',
    'from debian:12\ncmd ["sleep", "9"]\n',
    'from debian:12\nrun GROUP \\\n    && ACCOUNT\nuser 10001:10001\ncmd ["sleep", "9"]\n',
  ],
  [
    'a first line in lower case alone is none',
    'from debian:12\nUSER root\nCMD ["sleep", "9"]\n',
    'from debian:12\nRUN GROUP \\\n    && ACCOUNT\nUSER 10001:10001\nCMD ["sleep", "9"]\n',
  ],
  [
    'its HOME as well',
    'from debian:12\nworkdir /root\ncmd ["sleep", "9"]\n',
    'from debian:12\nrun GROUP \\\n    && ACCOUNT\nenv HOME=/home/app\nworkdir /home/app\nrun chown -R 10001:10001 /home/app\nuser 10001:10001\ncmd ["sleep", "9"]\n',
  ],
  [
    'lines go on as those of the file do',
    'FROM debian:12\nRUN a \\\n  b\nCMD ["sleep", "9"]\n',
    'FROM debian:12\nRUN a \\\n  b\nRUN GROUP \\\n  && ACCOUNT\nUSER 10001:10001\nCMD ["sleep", "9"]\n',
  ],
  [
    'by sixteen blanks at the most',
    'FROM debian:12\nRUN a \\\n                    b\nCMD ["sleep", "9"]\n',
    'FROM debian:12\nRUN a \\\n                    b\nRUN GROUP \\\n                && ACCOUNT\nUSER 10001:10001\nCMD ["sleep", "9"]\n',
  ],
  [
    'not as other instructions, heredocs and other lines are indented',
    'FROM debian:12\nENV A=1 \\\n  B=2\nRUN <<E\n   x\nE\nRUN a\n  RUN b\nCMD ["sleep", "9"]\n',
    'FROM debian:12\nENV A=1 \\\n  B=2\nRUN <<E\n   x\nE\nRUN a\n  RUN b\nRUN GROUP \\\n    && ACCOUNT\nUSER 10001:10001\nCMD ["sleep", "9"]\n',
  ],
  [
    'as the first that is indented',
    'FROM debian:12\nRUN a \\\nb\nRUN a \\\n\tb\nCMD ["sleep", "9"]\n',
    'FROM debian:12\nRUN a \\\nb\nRUN a \\\n\tb\nRUN GROUP \\\n\t&& ACCOUNT\nUSER 10001:10001\nCMD ["sleep", "9"]\n',
  ],
  [
    'with the file’s own sign',
    '# escape=`\nFROM debian:12\nCMD ["sleep", "9"]\n',
    '# escape=`\nFROM debian:12\nRUN GROUP `\n    && ACCOUNT\nUSER 10001:10001\nCMD ["sleep", "9"]\n',
  ],
  [
    'with the line ends of Windows',
    'FROM debian:12\r\nCMD ["sleep", "9"]\r\n',
    'FROM debian:12\r\nRUN GROUP \\\r\n    && ACCOUNT\r\nUSER 10001:10001\r\nCMD ["sleep", "9"]\r\n',
  ],
  [
    'an empty line where there are such between all',
    'FROM debian:12\n\nRUN x\n\nCMD ["sleep", "9"]\n',
    'FROM debian:12\n\nRUN x\n\nRUN GROUP \\\n    && ACCOUNT\n\nUSER 10001:10001\n\nCMD ["sleep", "9"]\n',
  ],
  [
    'at the end, too',
    'FROM debian:12\n\nENTRYPOINT ["sleep", "9"]\n\nCOPY a b',
    'FROM debian:12\n\nENTRYPOINT ["sleep", "9"]\n\nCOPY a b\n\nRUN GROUP \\\n    && ACCOUNT\n\nUSER 10001:10001',
  ],
  [
    'between the account and HOME, too',
    'FROM debian:12\n\nWORKDIR /root\n\nCMD ["sleep", "9"]\n',
    'FROM debian:12\n\nRUN GROUP \\\n    && ACCOUNT\n\nENV HOME=/home/app\n\nWORKDIR /home/app\n\nRUN chown -R 10001:10001 /home/app\n\nUSER 10001:10001\n\nCMD ["sleep", "9"]\n',
  ],
  [
    'a quote in a path',
    `FROM debian:12\nWORKDIR "/a'b"\nCMD ["sleep", "9"]\n`,
    `FROM debian:12\nWORKDIR "/a'b"\nRUN GROUP \\\n    && ACCOUNT \\\n    && chown 10001:10001 '/a'\\''b'\nUSER 10001:10001\nCMD ["sleep", "9"]\n`,
  ],
  [
    'nothing where HOME is set and the account is there',
    'FROM node:22\nENV HOME=/root\nCMD ["sleep", "9"]\n',
    'FROM node:22\nENV HOME=/home/node\nRUN chown -R 1000:1000 /home/node\nUSER 1000:1000\nCMD ["sleep", "9"]\n',
  ],
  [
    'a volume is given away above its line, with the account',
    'FROM debian:12\nVOLUME /data\nCMD ["sleep", "9"]\n',
    'FROM debian:12\nRUN GROUP \\\n    && ACCOUNT \\\n    && mkdir -p /data \\\n    && chown 10001:10001 /data\nVOLUME /data\nUSER 10001:10001\nCMD ["sleep", "9"]\n',
  ],
  [
    'alone where a line between needs root',
    'FROM debian:12\nRUN y\nVOLUME /data\nRUN x\nCMD ["sleep", "9"]\n',
    'FROM debian:12\nRUN y\nRUN mkdir -p /data \\\n    && chown 10001:10001 /data\nVOLUME /data\nRUN x\nRUN GROUP \\\n    && ACCOUNT\nUSER 10001:10001\nCMD ["sleep", "9"]\n',
  ],
  [
    'and what is made below it at the end',
    'FROM debian:12\nVOLUME /data\nWORKDIR /app\nRUN x\nCMD ["sleep", "9"]\n',
    'FROM debian:12\nRUN mkdir -p /data \\\n    && chown 10001:10001 /data\nVOLUME /data\nWORKDIR /app\nRUN x\nRUN GROUP \\\n    && ACCOUNT \\\n    && chown 10001:10001 /app\nUSER 10001:10001\nCMD ["sleep", "9"]\n',
  ],
  [
    'all above the first of two',
    'FROM debian:12\nWORKDIR /app\nVOLUME /data\nVOLUME /more\nCMD ["sleep", "9"]\n',
    'FROM debian:12\nWORKDIR /app\nRUN GROUP \\\n    && ACCOUNT \\\n    && mkdir -p /data /more \\\n    && chown 10001:10001 /data /more /app\nVOLUME /data\nVOLUME /more\nUSER 10001:10001\nCMD ["sleep", "9"]\n',
  ],
  [
    'the number comes in the place of root, below the commands',
    'FROM debian:12\nRUN x\nUSER root\nCMD ["sleep", "9"]\n',
    'FROM debian:12\nRUN x\nRUN GROUP \\\n    && ACCOUNT\nUSER 10001:10001\nCMD ["sleep", "9"]\n',
  ],
  [
    'not where root is needed below',
    'FROM debian:12\nUSER root\nRUN x\nCMD ["sleep", "9"]\n',
    'FROM debian:12\nUSER root\nRUN x\nRUN GROUP \\\n    && ACCOUNT\nUSER 10001:10001\nCMD ["sleep", "9"]\n',
  ],
  [
    'nor where USER goes over two lines',
    'FROM node:22\nUSER \\\n root\nCMD ["sleep", "9"]\n',
    'FROM node:22\nUSER \\\n root\nUSER 1000:1000\nCMD ["sleep", "9"]\n',
  ],
  [
    'alone where there is nothing to run',
    'FROM node:22\nUSER root\nCMD ["sleep", "9"]\n',
    'FROM node:22\nUSER 1000:1000\nCMD ["sleep", "9"]\n',
  ],
  [
    'what root has to run stands below its USER',
    'FROM debian:12\nWORKDIR /app\nUSER games\nUSER root\nCMD ["sleep", "9"]\n',
    'FROM debian:12\nWORKDIR /app\nUSER games\nUSER root\nRUN chown 5:60 /app\nUSER 5:60\nCMD ["sleep", "9"]\n',
  ],
  [
    'and where it has nothing to run, the line is changed',
    'FROM debian:12\nUSER games\nUSER root\nCMD ["sleep", "9"]\n',
    'FROM debian:12\nUSER games\nUSER 5:60\nCMD ["sleep", "9"]\n',
  ],
  [
    'an empty line above USER stays above the commands, and comes below them',
    'FROM debian:12\n\nUSER root\nCMD ["sleep", "9"]\n',
    'FROM debian:12\n\nRUN GROUP \\\n    && ACCOUNT\n\nUSER 10001:10001\nCMD ["sleep", "9"]\n',
  ],
  [
    'a last line that goes on is closed',
    'FROM node:22\nCMD ["sleep", "9"]\nRUN x \\\n',
    'FROM node:22\nCMD ["sleep", "9"]\nRUN x\nUSER 1000:1000\n',
  ],
  ['a file without a last line end', 'FROM node:22\nRUN x', 'FROM node:22\nRUN x\nUSER 1000:1000'],
  ['a file of one line', 'FROM node:22', 'FROM node:22\nUSER 1000:1000'],
  [
    'paths go to the group of the same number where that of the account is not known',
    'FROM debian:12\nRUN useradd -u 70 app\nWORKDIR /app\nCMD ["sleep", "9"]\n',
    'FROM debian:12\nRUN ACCOUNT\nWORKDIR /app\nRUN chown 70:70 /app\nUSER 70\nCMD ["sleep", "9"]\n',
  ],
  [
    'a name of which no ids are known gets nothing',
    'FROM example.com/x\nUSER app\nUSER root\nWORKDIR /app\nCMD ["sleep", "9"]\n',
    'FROM example.com/x\nUSER app\nUSER root\nWORKDIR /app\nUSER app\nCMD ["sleep", "9"]\n',
  ],
  [
    'OpenShift: the group 0 gets a volume',
    'FROM debian:12\nVOLUME /data\nCMD ["sleep", "9"]\n',
    'FROM debian:12\nRUN mkdir -p /data \\\n    && chgrp 0 /data \\\n    && chmod g=u /data\nVOLUME /data\nUSER 10001:0\nCMD ["sleep", "9"]\n',
    OPENSHIFT,
  ],
  [
    'OpenShift: with all below it',
    'FROM debian:12\nWORKDIR /app\nRUN mkdir /app/data\nENV HOME=/app/data\nCMD ["jupyter", "lab"]\n',
    'FROM debian:12\nWORKDIR /app\nRUN mkdir /app/data\nENV HOME=/app/data\nRUN chgrp -R 0 /app \\\n    && chmod -R g=u /app\nUSER 10001:0\nCMD ["jupyter", "lab"]\n',
    OPENSHIFT,
  ],
  [
    'a file that a server makes is there before',
    'FROM nginx:1.27\n',
    'FROM nginx:1.27\nRUN touch /run/nginx.pid \\\n    && chown 101:101 /run/nginx.pid \\\n    && chown -R 101:101 /var/cache/nginx\nUSER 101:101\n',
  ],
  [
    'OpenShift: an account of the image in the group 0',
    'FROM node:22\nCMD ["sleep", "9"]\n',
    'FROM node:22\nUSER 1000:0\nCMD ["sleep", "9"]\n',
    OPENSHIFT,
  ],
  [
    'OpenShift: a name stays a name',
    'FROM example.com/x\nUSER app\nUSER root\nCMD ["sleep", "9"]\n',
    'FROM example.com/x\nUSER app\nUSER app\nCMD ["sleep", "9"]\n',
    OPENSHIFT,
  ],
  [
    'the account of Windows',
    'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nCOPY a b\n',
    'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nCOPY a b\nUSER ContainerUser\n',
  ],
  [
    'in the place of its administrator',
    'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nUSER ContainerAdministrator\nCMD ["a"]\n',
    'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nUSER ContainerUser\nCMD ["a"]\n',
  ],
];

for (const [sentence, text, expected, options = {}] of rows) {
  lines(sentence, () => assert.is(shortText(text, options), expected));
}

lines.run();
