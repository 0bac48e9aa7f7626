import type { Write } from '../../code/model.js';
import { isSource } from '../../code/sources.js';
import { lastDirectory } from '../../image/stage.js';
import { isCode, isKernel, isOpen, isRootsOwn, isSystem } from '../../knowledge/directories.js';
import { LANGUAGES } from '../../knowledge/languages.js';
import { remembered } from '../../text/memory.js';
import { isWithin, parentOf } from '../../text/path.js';
import { placeOf } from '../place.js';
import { factsOf, isOpenToAll } from '../run-facts.js';
import type { View } from '../view.js';
import { isMadeBelow } from './open.js';

/** A path that own code writes and whose owner decides whether it may. */
export type CodeWrite = {
  readonly path: string;
  readonly file: boolean;
  /** It is made, with the directories above it that are not there. */
  readonly made: boolean;
  /** Files in it are replaced, whose names nobody knows: those that the image brings have to be the account's, too. */
  readonly all: boolean;
  /** `app.py, line 3`. */
  readonly where: string;
  /** The run that starts it mounts something there. */
  readonly mounted: boolean;
  /** Every start writes it. */
  readonly sure: boolean;
};

export type CodeWrites = {
  readonly writes: readonly CodeWrite[];
  /** What every start makes in the directory that it is started in; who owns that may. */
  readonly here: readonly Pick<CodeWrite, 'path' | 'where'>[];
  /** Where only root may write, whoever owns what. */
  readonly refused: readonly (Write & { readonly path: string })[];
  /** Places of code that write where nobody can see. */
  readonly hidden: readonly Write[];
  /** The first that is written below HOME. */
  readonly home: Write | undefined;
};

/** What own code writes, as far as it can be seen. */
export const codeWrites = remembered((view: View): CodeWrites => {
  const writes: CodeWrite[] = [];
  const here: Pick<CodeWrite, 'path' | 'where'>[] = [];
  const refused: (Write & { readonly path: string })[] = [];
  const hidden: Write[] = [];
  let home: Write | undefined;
  for (const write of view.effects().writes) {
    const { path, kind, mounted = false } = write;
    if (path === undefined) hidden.push(write);
    else if (mounted || (isOpen(path) && !isOpenToAll(view, path)))
      writes.push({ path, file: false, made: false, all: false, where: placeOf(write), mounted: true, sure: false });
    else if (path.startsWith('~')) home ??= write;
    // Who may write to what makes accounts may become anybody.
    else if (isKernel(path) || isRootsOwn(path)) refused.push({ ...write, path });
    else if (isOpen(path) ? !isMadeBelow(view, path) : kind === 'directory' && isSystem(path)) continue;
    else {
      const where = placeOf(write);
      const sure = isSure(view, write, path);
      const above = madeIn(view, path);
      const target = above === undefined ? targetOf(view, path, kind) : undefined;
      if (above !== undefined && sure) here.push({ path: above, where });
      else if (above !== undefined) continue;
      else if (target === undefined) refused.push({ ...write, path, always: sure });
      else writes.push({ ...target, where, mounted, sure });
    }
  }
  return { writes, here, refused, hidden, home };
});

/** Every start writes there: mkdir and what opens a file leave alone what they find, and a mount decides for itself. */
const isSure = (view: View, { always, kind, opens }: Write, path: string): boolean => {
  if (!always || ((kind === 'directory' || opens === true) && view.tree().at(path) !== 'absent')) return false;
  return !factsOf(view).some((fact) => fact.path !== undefined && isWithin(path, fact.path));
};

/** The directory that the process is started in, where it makes the path in that; a fix makes it the process's own. */
const madeIn = ({ stage, tree }: View, path: string): string | undefined => {
  const directory = lastDirectory(stage);
  if (directory === undefined || isSystem(directory) || !isWithin(path, directory)) return undefined;
  for (let at = path; at !== directory; at = parentOf(at)) if (tree().at(at) !== 'absent') return undefined;
  return directory;
};

/** What has to be the account's; `undefined`: it stays root's. */
const targetOf = (view: View, path: string, kind: Write['kind']): Target | undefined => {
  const { tree } = view;
  if (kind === 'directory') return owned(path, false, true);
  if (kind === 'inside') return isSystem(path) ? undefined : owned(path, false, false, holdsData(view, path));
  const there = tree().at(path);
  if (typeof there === 'object' && there.kind === 'file') return owned(path, true, false);
  const parent = parentOf(path);
  return isSystem(parent) ? undefined : owned(parent, false, false);
};

type Target = Pick<CodeWrite, 'path' | 'file' | 'made' | 'all'>;

const owned = (path: string, file: boolean, made: boolean, all = false): Target | undefined =>
  isCode(path) ? undefined : { path, file, made, all };

/** The image brings files of a directory, and no code among them. */
const holdsData = ({ tree }: View, path: string): boolean => {
  const files = [...tree().files((each) => isWithin(each, path))];
  return files.length > 0 && !files.some((each) => LANGUAGES.some((language) => isSource(language, each)));
};
