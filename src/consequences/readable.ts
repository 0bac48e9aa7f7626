import type { Dockerfile, Instruction } from '../dockerfile/model.js';
import type { Argument, Copy } from '../image/operations/operation.js';
import { lineage } from '../image/start/start.js';
import { isOpen, isRootHome, isRootsOwn, isSystem } from '../knowledge/directories.js';
import type { Edit } from '../text/edit.js';
import { hasEnd, lastPart, normalised } from '../text/path.js';
import type { Span } from '../text/span.js';
import { type Consequence, consequence } from './consequence.js';
import type { AccountPlan, WritablePath } from './model.js';
import { readable as say } from './sentences.js';
import type { View } from './view.js';
import { type BuildCommand, operandsOf, pathsOf, removedPaths } from './writable/run.js';

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
    closedBy(each)
      .filter((path) => !staysRoots(path) && !removed.has(path))
      .map((path) => ({ path, because: say.chmod(mode, each.line), recursive })),
  );
};

/** What is closed and stays so: what a chmod names cannot be seen, or a group has no right to it. */
export const closedConsequences = (view: View): readonly Consequence[] => [...unseen(view), ...closedToGroup(view)];

const unseen = (view: View): readonly Consequence[] => {
  const found = privates(view.builds).find((each) => {
    const named = namedBy(each.each);
    return named.some(({ word }) => !OF_THE_BUILD.test(word.text)) && closedBy(each.each).length < named.length;
  });
  if (found === undefined) return [];
  const { each, mode } = found;
  const what = each.args.at(-1)?.word.raw ?? '';
  const sentence = say.rootOnly(mode, what, each.line);
  return [consequence('unreadable', sentence, each.command.span, 'may-break')];
};

/** With a uid that nobody knows beforehand, only the group could be let in. */
const closedToGroup = ({ stage, options }: View): readonly Consequence[] =>
  options.profile !== 'openshift'
    ? []
    : stage.steps.flatMap(({ operation, instruction: { keyword, line, span } }): readonly Consequence[] => {
        if (operation.kind !== 'copy' && operation.kind !== 'add') return [];
        const mode = operation.chmod?.text;
        if (mode === undefined || !leavesOut(mode)) return [];
        const sentence = say.ownerOnly(keyword, mode, line);
        return [consequence('unreadable', sentence, span)];
      });

/** Lines after which others than owner and group may no longer read, or run, what is there, with the paths that are known. */
export const closings = (view: View): readonly Closing[] => {
  const removed = removedPaths(view.builds);
  const byChmod = privates(view.builds).flatMap(({ each, mode }) => {
    const paths = closedBy(each).filter((path) => !staysRoots(path) && !removed.has(path));
    return paths.map((path) => ({ path, mode, span: each.command.span }));
  });
  const byCopy = lineage(view.stage).flatMap(({ steps }) =>
    steps.flatMap(({ operation }): readonly Closing[] => {
      if (operation.kind !== 'copy' && operation.kind !== 'add') return [];
      const { chmod } = operation;
      const mode = chmod?.text;
      if (mode === undefined || chmod === undefined || !leavesOut(mode)) return [];
      const paths = broughtBy(view, operation).filter((path) => !staysRoots(path) && !removed.has(path));
      return paths.map((path) => ({ path, mode, span: chmod.span }));
    }),
  );
  return [...byChmod, ...byCopy].filter(({ path }) => !isOpenAgain(view, path));
};

export type Closing = { readonly path: string; readonly mode: string; readonly span: Span };

/** A line below lets everybody read it. */
const isOpenAgain = ({ tree }: View, path: string): boolean => {
  const found = tree().at(path);
  return typeof found === 'object' && found.mode !== undefined && (found.mode & 4) !== 0;
};

/** Paths that COPY or ADD makes, as far as their names are in the file: of a directory only what it is copied to. */
const broughtBy = (view: View, { sources, target: { path: target }, into }: Copy): readonly string[] => {
  if (target === undefined) return [];
  if (!into) return [target];
  return sources.flatMap((source) => {
    const name = source.kind === 'heredoc' ? source.name : source.kind === 'path' ? lastPart(source.path ?? '') : '';
    const path = normalised(`${target}/${name}`);
    if (isOpenAgain(view, path)) return [];
    const found = view.tree().at(path);
    const isFile = (typeof found === 'object' && found.kind === 'file') || hasEnd(name);
    return isFile && !(source.kind === 'path' && source.glob) ? path : target;
  });
};

/** Keys and directories that only the build needs. */
const OF_THE_BUILD = /GNUPG|gnupg|\btmp|TMP|~|\$HOME|\/root\b|\.ssh|\$\{?d(?:ir)?\}?$/;

const privates = (commands: readonly BuildCommand[]): readonly Private[] =>
  commands.flatMap((each) => {
    if (each.name !== 'chmod' || !each.command.certain) return [];
    const args = each.args.map(({ word, value }) => value ?? word.text);
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

/** What stands behind the mode. */
const namedBy = ({ args }: BuildCommand): readonly Argument[] => {
  const mode = args.findIndex(({ word }) => !word.text.startsWith('-') || SYMBOLIC.test(word.text));
  return operandsOf(args.slice(mode + 1));
};

const closedBy = (each: BuildCommand): readonly string[] => pathsOf(each, namedBy(each));

/** What has to stay root's to be of use. */
const staysRoots = (path: string): boolean => isSystem(path) || isOpen(path) || isRootHome(path) || isRootsOwn(path);

/** `--chown` for each COPY and ADD whose `--chmod` leaves others out: the mode stays, the account may read. */
export const closedCopyEdits = ({ stage, dockerfile }: View, account: AccountPlan): readonly Edit[] =>
  stage.steps.flatMap(({ operation, instruction }): readonly Edit[] => {
    if ((operation.kind !== 'copy' && operation.kind !== 'add') || operation.chown !== undefined) return [];
    const mode = operation.chmod?.text;
    return mode === undefined || !leavesOut(mode) ? [] : ownerFlag(instruction, dockerfile, account);
  });

/** The edit that adds `--chown`; none where a continuation follows the keyword, whose words are on another line. */
export const ownerFlag = (
  { keywordSpan: { end } }: Instruction,
  { source }: Dockerfile,
  { uid, gid }: Pick<AccountPlan, 'uid' | 'gid'>,
): readonly Edit[] =>
  source.text[end] === ' ' ? [{ span: { start: end, end }, text: ` --chown=${uid}:${gid ?? uid}` }] : [];
