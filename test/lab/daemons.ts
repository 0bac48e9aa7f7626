/**
 * Makes the account of each server of src/knowledge/daemons with an id of its own, installs its package, and prints
 * whether the package keeps it, and whose its directories are then. Run as root:
 * `debootstrap --variant=minbase bookworm BASE`, then `npx tsx test/lab/daemons.ts BASE [SERVER…]`.
 */
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { homeOf } from '../../src/fix/daemon.js';
import { accountCommandsOf } from '../../src/fix/emit.js';
import { type Daemon, daemons } from '../../src/knowledge/daemons.js';
import { packageNamed } from '../../src/knowledge/packages.js';
import { inOverlay, install, run } from './overlay.js';

const [base = '', ...wanted] = process.argv.slice(2);
const ID = 900;

const made = (row: Daemon): string =>
  accountCommandsOf({
    kind: 'created',
    name: row.account,
    uid: ID,
    gid: ID,
    value: `${ID}`,
    home: homeOf(row),
    template: 'system',
    install: undefined,
    edits: [],
  }).join(' && ');

const idOf = (root: string, account: string): string | undefined =>
  readFileSync(join(root, 'etc/passwd'), 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`${account}:`))
    ?.split(':')[2];

const judged = (row: Daemon): string =>
  inOverlay(base, (root) => {
    const {
      account,
      packages: [name = ''],
    } = row;
    if (!run('chroot', [root, 'sh', '-c', made(row)])) return 'the account is not made';
    if (!install(root, [name], ['--no-install-recommends'])) return 'the package is not installed';
    if (idOf(root, account) !== `${ID}`) return `the account has the id ${idOf(root, account)}`;
    const own = [...(packageNamed('apt', name)?.paths ?? [])].filter(([, told]) => told.startsWith(`${account}:`));
    const lost = own.filter(([path]) => existsSync(join(root, path)) && lstatSync(join(root, path)).uid !== ID);
    return lost.length === 0 ? `kept, with ${own.length} paths` : `not his: ${lost.map(([path]) => path).join(' ')}`;
  });

for (const row of daemons())
  if (wanted.length === 0 || row.names.some((name) => wanted.includes(name)))
    console.log(`${row.names[0]} ${row.packages[0]} ${row.account}: ${judged(row)}`);
