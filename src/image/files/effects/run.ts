import { READERS } from '../../../knowledge/command-effects.js';
import { scopeOver } from '../../../shell/expand.js';
import { lazily } from '../../../text/lazily.js';
import { outputOf } from '../../accounts/files.js';
import type { AccountUse } from '../../accounts/model.js';
import type { Run, RunCommand } from '../../operations/operation.js';
import { numberOf } from '../../user-string.js';
import type { Owner } from '../owners.js';
import { causeAt, type Site } from '../site.js';
import { accountUses, makeHome } from './accounts.js';
import type { Call } from './call.js';
import { curl, git, tar, unzip, wget } from './fetch.js';
import { openssl, sshKeygen } from './keys.js';
import { install, link, mkdir, touch } from './make.js';
import { copyFiles, move, remove } from './move.js';
import { chgrp, chmod, chown } from './rights.js';
import { find, xargs } from './search.js';
import { unseen } from './unseen.js';
import { dd, redirect, sed, tee } from './write.js';

/** What the commands of a RUN change, one after another. */
export const run = (site: Site, { commands }: Run) => {
  const { stage, step } = site;
  const uses = lazily(() => accountUses(site));
  const scope = scopeOver((name) => stage.variable(name, Math.max(step.index, 0)));
  let umask: number | undefined = 0o022;
  let piped: RunCommand | undefined;
  let printed: Call['printed'] | undefined;
  for (const each of commands()) {
    const { command } = each;
    if (command.before !== '|') piped = printed = undefined;
    const prints: Call['printed'] = outputAs(command, scope.lookup, printed);
    perform(callOf(site, each, umask, prints, piped), uses);
    scope.pass(command);
    if (each.name === 'umask') umask = umaskOf(each, umask);
    piped = each;
    printed = prints;
  }
};

/** What a command prints: tee and cat pass on what they read. */
const outputAs = (
  command: RunCommand['command'],
  lookup: Parameters<typeof outputOf>[1],
  printed: Call['printed'] | undefined,
): Call['printed'] => {
  // Looked up now: variables change from command to command.
  const own = command.redirects.length + command.words.length > 0 ? outputOf(command, lookup) : undefined;
  const passes = command.words.length > 0 && ['tee', 'cat'].includes(command.words[0]?.text ?? '');
  return () => own ?? (passes ? printed?.() : undefined);
};

const umaskOf = ({ args, command }: RunCommand, before: number | undefined): number | undefined => {
  const text = args[0]?.value;
  if (args.length === 0) return before;
  const next = text !== undefined && /^[0-7]{1,4}$/.test(text) ? Number.parseInt(text, 8) : undefined;
  return command.certain || next === before ? next : undefined;
};

const callOf = (
  site: Site,
  command: RunCommand,
  umask: number | undefined,
  printed: Call['printed'],
  piped: RunCommand | undefined,
): Call => {
  const who = whoOf(site, command);
  const because = causeAt(
    site.step,
    `RUN ${command.name === '' ? '>' : command.name} makes it so`,
    command.command.span,
  );
  const act = { site, who, certain: command.command.certain, because };
  return { act, run: command, umask, home: () => homeOf(site, who), printed, piped };
};

/** `sudo -u app` runs as app, `sudo` as root. */
const whoOf = ({ step, accounts }: Site, { command }: RunCommand): Owner => {
  const words = command.wrapper.map(({ text }) => text);
  const at = words.findLastIndex((word) => /(?:^|\/)(?:sudo|doas)$/.test(word));
  if (at === -1) return { owner: step.as.uid, group: step.as.gid };
  const flag = words.findIndex((word, index) => index > at && /^(?:-u|--user)/.test(word));
  if (flag === -1) return { owner: 0, group: 0 };
  const name = /^(?:-u|--user)=?(.+)$/.exec(words[flag] ?? '')?.[1] ?? words[flag + 1] ?? '';
  const account = accounts().users.get(name);
  return { owner: numberOf(name.replace(/^#/, '')) ?? account?.uid, group: account?.gid };
};

const homeOf = ({ stage, step, accounts }: Site, { owner }: Owner): string | undefined => {
  const set = stage.variable('HOME', Math.max(step.index, 0));
  if (typeof set === 'string' && set.startsWith('/')) return set;
  if (owner === 0) return '/root';
  return owner === undefined ? undefined : [...accounts().users.values()].find(({ uid }) => uid === owner)?.home;
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

const userOf = ({ accounts }: Site, text = ''): Owner => {
  const [user = '', group] = text.split(':');
  const account = accounts().users.get(user);
  const gid = group === undefined ? undefined : (numberOf(group) ?? accounts().groups.get(group));
  return { owner: numberOf(user) ?? account?.uid, group: group === undefined ? account?.gid : gid };
};

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
