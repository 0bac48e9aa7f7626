import { isOpen, isRootHome, isSystem } from '../knowledge/directories.js';
import type { Command, ShellWord } from '../shell/model.js';
import type { Edit } from '../text/edit.js';
import { isWithin } from '../text/path.js';
import type { AccountPlan, Obstacle, WritablePath } from './model.js';
import type { View } from './view.js';
import { type BuildCommand, pathsOf, removedPaths } from './writable/run.js';

/** A chmod that leaves everybody but the owner out, with what it leaves them out of. */
type Private = { readonly each: BuildCommand; readonly mode: string; readonly recursive: boolean };

/**
 * Paths that a RUN closes to others with chmod: they become the account's, so that the mode may stay as strict as it
 * is.
 */
export const closedPaths = (view: View): readonly Pick<WritablePath, 'path' | 'because' | 'recursive'>[] => {
  const commands = view.builds;
  const removed = removedPaths(commands);
  return privates(commands).flatMap(({ each, mode, recursive }) =>
    operandsOf(each)
      .filter((path) => !isRootsOwn(path) && !removed.has(path))
      .map((path) => ({ path, because: `chmod ${mode} on line ${each.line}`, recursive })),
  );
};

/** What is closed and stays so: what a chmod names cannot be seen, or a group has no right to it. */
export const closedObstacles = (view: View): readonly Obstacle[] => [...unseen(view), ...closedToGroup(view)];

const unseen = (view: View): readonly Obstacle[] => {
  const found = privates(view.builds).find((each) => {
    const words = namedBy(each.each.command);
    return words.some(({ text }) => !OF_THE_BUILD.test(text)) && operandsOf(each.each).length < words.length;
  });
  if (found === undefined) return [];
  const { each, mode } = found;
  const what = each.command.words.at(-1)?.raw ?? '';
  const sentence = `chmod ${mode} ${what} (line ${each.line}) leaves everybody but root out.`;
  return [{ kind: 'unreadable', sentence, span: each.command.span }];
};

/** With a uid that nobody knows beforehand, only the group could be let in. */
const closedToGroup = ({ stage, options }: View): readonly Obstacle[] =>
  options.profile !== 'openshift'
    ? []
    : stage.stage.instructions.flatMap(({ keyword, flags, line, span }): readonly Obstacle[] => {
        const mode = flags.find(({ name }) => name === 'chmod')?.value;
        if (mode === undefined || !leavesOut(mode)) return [];
        const sentence = `${keyword} --chmod=${mode} (line ${line}) leaves everybody but its owner out, and the group 0 with them.`;
        return [{ kind: 'unreadable', sentence, span }];
      });

/** Keys and directories that only the build needs. */
const OF_THE_BUILD = /GNUPG|gnupg|\btmp|TMP|~|\$HOME|\/root\b|\.ssh|\$\{?d(?:ir)?\}?$/;

const privates = (commands: readonly BuildCommand[]): readonly Private[] =>
  commands.flatMap((each) => {
    const { words, certain } = each.command;
    if (words[0]?.text !== 'chmod' || !certain) return [];
    const args = words.slice(1).map(({ text }) => text);
    const recursive = args.some((arg) => arg === '--recursive' || /^-[A-Za-z]*R/.test(arg));
    const mode = args.find((arg) => !arg.startsWith('-') || SYMBOLIC.test(arg));
    return mode !== undefined && leavesOut(mode) ? [{ each, mode, recursive }] : [];
  });

const SYMBOLIC = /^-[rwx]+$/;

/** Whether others than owner and group can no longer read, or run what the owner can. */
export const leavesOut = (mode: string): boolean => {
  const digits = /^[0-7]{0,2}([0-7])([0-7])([0-7])$/.exec(mode);
  if (digits !== null) {
    const owner = Number(digits[1]);
    const others = Number(digits[3]);
    return (others & 4) === 0 || ((owner & 1) === 1 && (others & 1) === 0);
  }
  return mode.split(',').some((part) => /^(?:o|go|og|a)-[rwx]*[rx]|^(?:o|go|og)=(?:$|[w]*$)|^u[+=][rw]*x/.test(part));
};

/** The words behind the mode. */
const namedBy = ({ words }: Command): readonly ShellWord[] => {
  const mode = words.findIndex(({ text }, at) => at > 0 && (!text.startsWith('-') || SYMBOLIC.test(text)));
  return words.slice(mode + 1).filter(({ text }) => !text.startsWith('-'));
};

const operandsOf = (each: BuildCommand): readonly string[] => {
  const { command } = each;
  return pathsOf({ ...each, command: { ...command, words: [...command.words.slice(0, 1), ...namedBy(command)] } });
};

/** What has to stay root's to be of use: sudo, sshd and cron refuse files of others. */
const ROOTS_OWN = [
  '/etc/sudoers',
  '/etc/sudoers.d',
  '/etc/ssh',
  '/etc/shadow',
  '/etc/cron.d',
  '/etc/crontab',
  '/var/spool/cron',
];

const isRootsOwn = (path: string): boolean =>
  isSystem(path) || isOpen(path) || isRootHome(path) || ROOTS_OWN.some((each) => isWithin(path, each));

/** `--chown` for each COPY and ADD whose `--chmod` leaves others out: the mode stays, the account may read. */
export const closedCopyEdits = ({ stage, dockerfile }: View, { uid, gid }: AccountPlan): readonly Edit[] =>
  stage.stage.instructions.flatMap(({ keyword, keywordSpan, flags }): readonly Edit[] => {
    if ((keyword !== 'COPY' && keyword !== 'ADD') || flags.some(({ name }) => name === 'chown')) return [];
    const mode = flags.find(({ name }) => name === 'chmod')?.value;
    if (mode === undefined || !leavesOut(mode) || dockerfile.source.text[keywordSpan.end] !== ' ') return [];
    return [{ span: { start: keywordSpan.end, end: keywordSpan.end }, text: ` --chown=${uid}:${gid ?? uid}` }];
  });
