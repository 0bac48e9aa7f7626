import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, PROGRAM } from '../program.js';

/** Python opens a terminal, runs words in it with a file as standard input, and prints what the terminal was sent. */
const TERMINAL = `
import os, pty, sys
child, terminal = pty.fork()
if child == 0:
    if sys.argv[1] != '-':
        os.dup2(os.open(sys.argv[1], os.O_RDONLY), 0)
    os.execv(sys.argv[2], sys.argv[2:])
sent = b''
while True:
    try:
        piece = os.read(terminal, 65536)
    except OSError:
        break
    if not piece:
        break
    sent += piece
os.waitpid(child, 0)
sys.stdout.buffer.write(sent)
`;

/** Sets the title, clears the screen, turns the direction of text. */
const HOSTILE = '\u001b]0;owned\u0007\u001b[2J\u202e';
const FILE = `FROM node:22\n# ${HOSTILE}\nENV A="${HOSTILE}"\nRUN echo ${HOSTILE}\nUSER root\nCMD ["x${HOSTILE}"]\n`;
const CONFIG = `{ "${HOSTILE}": 1 }`;

const directory = directoryOf({
  [`${HOSTILE}.Dockerfile`]: FILE,
  Dockerfile: FILE,
  'compose.yaml': `services:\n  a: {image: alpine, user: root} # ${HOSTILE}\n`,
  'sub/.dockerfile-nonrootrc.json': CONFIG,
  'sub/Dockerfile': FILE,
});
const script = join(directory, 'terminal.py');
writeFileSync(script, TERMINAL);

const sentTo = (cwd: string, argv: readonly string[], stdin = '-'): string => {
  const words = [script, stdin, process.execPath, PROGRAM, ...argv];
  const env = { PATH: process.env.PATH ?? '', TERM: 'xterm', COLUMNS: '100' };
  return spawnSync('python3', words, { cwd, env, encoding: 'utf8', timeout: 60_000 }).stdout;
};

const terminal = suite('faults: what a terminal is sent');
const there = spawnSync('python3', ['--version']).status === 0 ? terminal : terminal.skip;

/** Colours and the spinner are ours. */
const OURS = /\p{Cc}\[(?:\d{1,2}(?:;\d{1,2})*)?[mGKAhl]|\p{Cc}\[\?25[hl]|[\r\n\t]/gu;

for (const [sentence, where, argv, stdin] of [
  ['a report', '.', [], '-'],
  ['a report of a file that is named', '.', [`${HOSTILE}.Dockerfile`], '-'],
  ['a diff', '.', ['--diff', '--unsafe-fixes'], '-'],
  ['a report as JSON', '.', ['-f', 'json'], '-'],
  ['a picture', '.', ['inspect', 'Dockerfile'], '-'],
  ['a fixed text', '.', ['--fix', '--unsafe-fixes', '-'], 'Dockerfile'],
  ['a text that stays as it is', '.', ['--fix', '-'], 'Dockerfile'],
  ['what is wrong with a configuration', 'sub', [], '-'],
  ['what is wrong with a command line', '.', [`--${HOSTILE}`], '-'],
  ['an unknown rule', '.', ['explain', HOSTILE], '-'],
  ['a file that is not there', '.', [`nothing${HOSTILE}`], '-'],
] as const)
  there(`${sentence}: no control character of a file`, () => {
    const sent = sentTo(join(directory, where), argv, stdin);
    assert.ok(sent.length > 20, JSON.stringify(sent));
    const rest = sent.replace(OURS, '');
    assert.not.match(rest, /[\p{Cc}\p{Cf}]/u);
    assert.not.match(sent, '\u001b]0;');
    assert.not.match(sent, '\u001b[2J');
  });

terminal.run();
