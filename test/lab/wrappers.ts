/**
 * Runs the wrappers of src/knowledge/programs with options of each kind in front of a command, and prints those that do
 * not run it, or where the table finds it elsewhere. As root: `npx tsx test/lab/wrappers.ts [ROOT]`, in another root
 * directory where one is named.
 */
import { spawnSync } from 'node:child_process';
import { commandBehind } from '../../src/knowledge/wrappers.js';

const [root] = process.argv.slice(2);

const LINES = [
  'env -i -u A -C / --unset=B C=d',
  'env -iu A',
  'timeout -k 1s -s TERM 5',
  'timeout --signal=TERM --preserve-status 5',
  'nice -n 1',
  'nice --adjustment=1',
  'nohup',
  'ionice -c 3 -n 1',
  'ionice --class 3',
  'stdbuf -oL -e 0',
  'stdbuf --output L',
  'time -f %E -o /dev/null',
  'eatmydata',
  'tini -g -e 143 -p SIGKILL --',
  'dumb-init -c --rewrite 15:3',
  'catatonit -g --',
  'chpst -v -u nobody -o 64',
  'gosu nobody',
  'runuser -u nobody -g nogroup --',
  's6-setuidgid nobody',
  's6-applyuidgid -u 65534 -g 65534 -G 65534',
  'setpriv --reuid 65534 --regid=65534 --clear-groups --bounding-set -all',
  'setuidgid nobody',
  'doas -u nobody',
  'sudo -n -u nobody -H -g nogroup A=b',
  'sudo -nu nobody --',
  'exec -a name',
  'command -p',
  'builtin',
];

for (const line of LINES) {
  const words = [...line.split(' '), 'echo', 'ran'];
  const run = /^(?:exec|command|builtin)\b/.test(line) ? ['bash', '-c', words.join(' ')] : words;
  const [program = '', ...args] = root === undefined ? run : ['chroot', root, ...run];
  const { stdout } = spawnSync(program, args, { encoding: 'utf8', input: '' });
  if (stdout.trim() !== 'ran') console.log(`${line}: does not run it`);
  if (commandBehind(words) !== words.length - 2) console.log(`${line}: the table has it at ${commandBehind(words)}`);
}
