import { lazily } from '../../../text/lazily.js';
import { outputOf } from '../../accounts/files.js';
import type { RunCommand } from '../../operations/operation.js';
import { numberOf } from '../../user-string.js';
import type { Owner } from '../owners.js';
import { causeAt, type Site } from '../site.js';
import type { Call } from './call.js';

/** What a command prints: tee and cat pass on what they read. */
export const outputAs = (site: Site, run: RunCommand, printed: Call['printed'] | undefined): Call['printed'] => {
  if (hasSecret(site) && run.args.some(({ word }) => word.raw.includes('$'))) return () => undefined;
  const passes = ['tee', 'cat'].includes(run.command.words[0]?.text ?? '');
  return lazily(() => outputOf(run) ?? (passes ? printed?.() : undefined));
};

/** A secret may be a variable, and nobody sees what it holds. */
const hasSecret = ({ step: { operation } }: Site): boolean =>
  operation.kind === 'run' && operation.mounts.some(({ fields }) => fields.has('env'));

/** The bits that new files go without, behind a `umask`. */
export const umaskOf = ({ args, command }: RunCommand, before: number | undefined): number | undefined => {
  const text = args[0]?.value;
  if (args.length === 0) return before;
  const next = text !== undefined && /^[0-7]{1,4}$/.test(text) ? Number.parseInt(text, 8) : undefined;
  return command.certain || next === before ? next : undefined;
};

/** A command with who runs it. */
export const callOf = (
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

/** `app:group` of gosu and su-exec. */
export const userOf = ({ accounts }: Site, text = ''): Owner => {
  const [user = '', group] = text.split(':');
  const account = accounts().users.get(user);
  const gid = group === undefined ? undefined : (numberOf(group) ?? accounts().groups.get(group));
  return { owner: numberOf(user) ?? account?.uid, group: group === undefined ? account?.gid : gid };
};
