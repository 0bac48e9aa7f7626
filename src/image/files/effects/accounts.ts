import { normalised, parentOf } from '../../../text/path.js';
import { accountCommands } from '../../accounts/accounts.js';
import type { AccountUse } from '../../accounts/model.js';
import { type Act, placeOf, put, type Site, stateOf, sweep } from '../site.js';
import { absent, asDirectory, either, present, unknown } from '../state.js';
import type { Call } from './call.js';

/** The uses of account tools in a step, by where their commands begin. */
export const accountUses = ({ stage, step }: Site): ReadonlyMap<number, AccountUse> => {
  const context = stage.accountContextAt(step.index);
  return new Map(accountCommands(step.operation, context).map((use) => [use.span.start, use]));
};

/** The home of a new account, and the mail that nobody gets is left out. */
export const makeHome = (call: Call, use: AccountUse) => {
  if (use.kind !== 'user') return;
  leaveHome(call, use);
  if (use.action === 'create' && use.createsHome !== false) makeOne(call, use);
  if (use.action === 'change' && use.options.some(({ flag }) => flag === '-m' || flag === '--move-home'))
    makeOne(call, use);
};

/** `userdel -r` and `usermod -m`: what was at home may be gone. */
const leaveHome = ({ act }: Call, { action, name = '', options }: AccountUse) => {
  const removes = options.some(({ flag }) => REMOVES.has(flag));
  const moves = options.some(({ flag }) => MOVES.has(flag));
  if (!(action === 'delete' && removes) && !(action === 'change' && moves)) return;
  const { stage, step } = act.site;
  const before = stage.accountsAt(step.index).users.get(name)?.home;
  for (const home of new Set([before ?? `/home/${name}`, `/home/${name}`])) {
    if (!home.startsWith('/') || normalised(home) === '/' || name === '') continue;
    const gone = { ...act, certain: false };
    put(gone, normalised(home), absent(act.because));
    sweep(gone, normalised(home), () => absent(act.because));
  }
};

const REMOVES: ReadonlySet<string> = new Set(['-r', '--remove', '--remove-home', '--remove-all-files']);
const MOVES: ReadonlySet<string> = new Set(['-m', '--move-home']);

const makeOne = ({ act }: Call, use: AccountUse) => {
  const { site, because } = act;
  const { name = '' } = use;
  const user = site.accounts().users.get(name);
  const home = use.home ?? (name === '' || isHidden(use) ? undefined : `/home/${name}`);
  if (home === undefined) return use.operands.length === 0 ? undefined : makeSomewhere(act);
  if (!home.startsWith('/')) return;
  const path = normalised(home);
  const before = stateOf(site, placeOf(site, path, true) ?? path);
  // BusyBox makes homes that hand down their group; the others do it by what login.defs says.
  const busybox = use.readAs === 'busybox';
  const mode = busybox ? 0o2755 : undefined;
  const owner = { owner: user?.uid ?? use.uid, group: user?.gid ?? use.gid };
  const fresh = present('directory', { ...owner, mode }, because);
  const certain = act.certain && use.createsHome === true;
  // BusyBox takes over a directory that is there, shadow leaves it whose it is.
  const after =
    busybox && before.exists !== 'no'
      ? fresh
      : use.readAs === 'perl'
        ? either(before, fresh)
        : asDirectory(before, fresh);
  // BusyBox makes none where the directory above is not there.
  const above = stateOf(site, placeOf(site, parentOf(path), true) ?? parentOf(path));
  const exists = busybox && above.exists !== 'yes' ? (before.exists === 'yes' ? 'yes' : 'maybe') : 'yes';
  put({ ...act, certain }, placeOf(site, path, true) ?? path, { ...after, exists, kind: 'directory' });
};

/** Where it is, a variable hides. */
const isHidden = ({ options }: AccountUse): boolean => options.some(({ key }) => key === 'home' || key === 'baseHome');

/** A home of which nobody knows where it is: most are below /home. */
const makeSomewhere = (act: Act) =>
  sweep(act, '/home', (state) => (state.exists === 'no' ? unknown(act.because) : state));
