import { READERS } from '../../../knowledge/command-effects.js';
import type { Scope } from '../../../shell/model.js';
import { lazily } from '../../../text/lazily.js';
import type { AccountUse } from '../../accounts/model.js';
import type { Run, RunCommand } from '../../operations/operation.js';
import type { Site } from '../site.js';
import { accountUses, makeHome } from './accounts.js';
import type { Call } from './call.js';
import { patch, perl, sed } from './edit.js';
import { curl, git, tar, unzip, wget } from './fetch.js';
import { install } from './install.js';
import { openssl, sshKeygen } from './keys.js';
import { link, mkdir, touch } from './make.js';
import { copyFiles, move } from './move.js';
import { pack } from './pack.js';
import { remove } from './remove.js';
import { chgrp, chmod, chown } from './rights.js';
import { callOf, outputAs, umaskOf, userOf } from './runner.js';
import { find, xargs } from './search.js';
import { unseen } from './unseen.js';
import { environment, python } from './venv.js';
import { dd, redirect, tee } from './write.js';

/** What the commands of a RUN change, one after another. */
export const run = (site: Site, { commands }: Run) => {
  const uses = lazily(() => accountUses(site));
  let umask: number | undefined = 0o022;
  // A subshell keeps its umask to itself: outside of it nobody reckons with it.
  let scope: Scope | undefined;
  let hidden = false;
  let piped: RunCommand | undefined;
  let printed: Call['printed'] | undefined;
  for (const each of commands()) {
    const { command } = each;
    if (command.before !== '|') piped = printed = undefined;
    if (hidden && command.scope !== scope) umask = undefined;
    const prints: Call['printed'] = outputAs(site, each, printed);
    perform(callOf(site, each, umask, prints, piped), uses);
    if (each.name === 'umask') {
      umask = umaskOf(each, umask);
      scope = command.scope;
      hidden = scope.parent !== undefined;
    }
    piped = each;
    printed = prints;
  }
};

const perform = (call: Call, uses: () => ReadonlyMap<number, AccountUse>) => {
  const effect = effectOf(call.run);
  if (effect === 'account') {
    const use = uses().get(call.run.command.span.start);
    if (use !== undefined) makeHome(call, use);
  } else effect?.(call);
  redirect(call);
};

type Effect = (call: Call) => void;

const effectOf = ({ name, command }: RunCommand): Effect | 'account' | undefined => {
  const path = command.words[0]?.text ?? '';
  const own = path.includes('/') && !/^\/(?:usr\/(?:local\/)?)?s?bin\/[^/]+$/.test(path);
  if (name === '' || (!own && READERS.has(name))) return undefined;
  return (own ? undefined : EFFECTS.get(name)) ?? unseen;
};

/** busybox, gosu and their like run the command behind them. */
const inner =
  (skip: 1 | 2): Effect =>
  (call) => {
    const { run: outer, act } = call;
    const words = outer.command.words.slice(skip);
    const name = (words[0]?.text ?? '').replace(/^.*\//, '');
    const who = skip === 1 ? act.who : userOf(act.site, outer.args[0]?.value);
    const run = { ...outer, name, args: outer.args.slice(skip), command: { ...outer.command, words } };
    if (words.length === 0 || NESTED.has(name)) return;
    const effect = effectOf(run);
    if (typeof effect === 'function') effect({ ...call, run, act: { ...act, who } });
  };

const NESTED: ReadonlySet<string> = new Set(['busybox', 'gosu', 'su-exec']);

const EFFECTS: ReadonlyMap<string, Effect | 'account'> = new Map<string, Effect | 'account'>([
  ['mkdir', mkdir],
  ['touch', touch],
  ['install', install],
  ['ln', link],
  ['cp', copyFiles],
  ['mv', move],
  ['rm', remove],
  ['rmdir', remove],
  ['unlink', remove],
  ['chmod', chmod],
  ['chown', chown],
  ['chgrp', chgrp],
  ['curl', curl],
  ['wget', wget],
  ['tar', tar],
  ['bsdtar', tar],
  ['unzip', unzip],
  ['git', git],
  ['ssh-keygen', sshKeygen],
  ['openssl', openssl],
  ['tee', tee],
  ['dd', dd],
  ['sed', sed],
  ['perl', perl],
  ['patch', patch],
  ['gzip', pack],
  ['gunzip', pack],
  ['xz', pack],
  ['unxz', pack],
  ['bzip2', pack],
  ['bunzip2', pack],
  ['zstd', pack],
  ['unzstd', pack],
  ['python', python],
  ['python3', python],
  ['virtualenv', environment(0)],
  ['find', find],
  ['xargs', xargs],
  ['busybox', inner(1)],
  ['gosu', inner(2)],
  ['su-exec', inner(2)],
  ['useradd', 'account'],
  ['usermod', 'account'],
  ['adduser', 'account'],
  ['addgroup', 'account'],
  ['groupadd', 'account'],
  ['groupmod', 'account'],
  ['userdel', 'account'],
  ['deluser', 'account'],
  ['groupdel', 'account'],
  ['delgroup', 'account'],
]);
