import { mayWrite } from '../image/files/may-write.js';
import { lastValue } from '../image/stage.js';
import { surelyRuns } from '../image/start/chain.js';
import type { Started } from '../image/start/startup.js';
import { isSystem } from '../knowledge/directories.js';
import type { Command } from '../shell/model.js';
import { normalised, parentOf } from '../text/path.js';
import { type Consequence, consequence } from './consequence.js';
import { identityOf, type Who, type WritablePath } from './model.js';
import { unwritable as say } from './sentences.js';
import type { View } from './view.js';
import { type Kind, targetsOf } from './writable/targets.js';

/** So many commands of a start are looked at. */
const MOST_STARTED = 200;

/** What the start of an image surely writes below HOME, where its user has none, or may not write to it. */
export const homeWriteConsequences = (view: View, who: Who): readonly Consequence[] => {
  const identity = identityOf(who);
  if (who.kind !== 'existing' || identity === undefined || view.stage.os === 'windows') return [];
  const home = homeOf(view, who);
  if (home === undefined) return [];
  const made = new Set<string>();
  for (const started of view.started.slice(0, MOST_STARTED)) {
    const { path, kind } = (surelyRuns(started) ? targetBelow(home, started) : undefined) ?? {};
    if (path === undefined || made.has(path)) continue;
    // `sed -i` makes a new file beside the old one, which then takes its name.
    const asked = kind === 'contents' ? parentOf(path) : path;
    if (mayWrite(view.tree(), view.stage.image, identity, asked) === 'no')
      return [refused(view, who, home, path, started)];
    if (kind === 'contents') made.add(path);
  }
  return [];
};

/** What the runtime sets: the home of the account, and `/` for a number without one. */
const homeOf = ({ stage, started, scripts }: View, { name, home }: Who): string | undefined => {
  const all = [...started.map(({ command }) => command), ...scripts.flatMap(({ commands }) => commands)];
  if (all.some(setsHome)) return undefined;
  const told = lastValue(stage, 'HOME');
  if (told !== undefined) return told ?? undefined;
  if (name !== undefined) return home;
  return stage.accounts().complete ? '/' : undefined;
};

/** `HOME=/tmp serve`, `export HOME=/tmp`, `env HOME=/tmp serve`. */
const setsHome = ({ assignments, words, wrapper }: Command): boolean =>
  assignments.some(({ name }) => name === 'HOME') ||
  [...wrapper, ...words].some(({ text }) => text.startsWith('HOME='));

/** The first path of a command below HOME that it writes, and how. */
const targetBelow = (home: string, started: Started): { readonly path: string; readonly kind: Kind } | undefined => {
  for (const { word, kind } of targetsOf(started)) {
    const [, rest] = BELOW_HOME.exec(word.text) ?? [];
    if (rest !== undefined) return { path: normalised(`${home}/${rest}`), kind };
  }
  return undefined;
};

const BELOW_HOME = /^(?:~|\$HOME|\$\{HOME\})\/([^$`*?[{]+)$/;

/** A home of its own can be made and given away; directories of the system cannot. */
const refused = (view: View, { value }: Who, home: string, path: string, { where }: Started): Consequence => {
  const found = view.tree().at(home);
  const owns: WritablePath = {
    path: home,
    source: 'script',
    file: false,
    because: where,
    recursive: false,
    exists: typeof found === 'object',
    above: undefined,
    sure: true,
  };
  const given = isSystem(home) ? {} : { owns };
  return { ...consequence('unwritable', say.notMade(value, path, where), undefined), ...given };
};
