import { spawnSync } from 'node:child_process';

/**
 * What programs that ask another machine answer to root, and to a user without an account, a home or a capability: the
 * same exit code is the same answer. Needs root, setpriv, and the programs. `npx tsx test/lab/waits.ts`.
 */
const COMMANDS = [
  'busybox nc -z -w1 127.0.0.1 1',
  'busybox nslookup localhost 127.0.0.1',
  'busybox wget -q -O- http://127.0.0.1:1/',
  'curl -sf http://127.0.0.1:1/',
  'getent hosts localhost',
  'kubectl wait --for=condition=ready pod/x -s http://127.0.0.1:1',
  'kubectl get pods -s http://127.0.0.1:1',
  'wget -q --spider http://127.0.0.1:1/',
];

const USER = ['setpriv', '--reuid', '12345', '--regid', '12345', '--clear-groups', '--inh-caps=-all'];

const codeOf = (words: readonly string[]): number | null => {
  const [program = '', ...rest] = words;
  return spawnSync(program, rest, { cwd: '/', env: { PATH: process.env.PATH ?? '', HOME: '/' }, timeout: 30_000 })
    .status;
};

for (const command of COMMANDS) {
  const words = command.split(' ');
  process.stdout.write(`${command}: ${codeOf(words)} as root, ${codeOf([...USER, ...words])} as 12345\n`);
}
