import type { Write } from '../../code/model.js';
import { isSource } from '../../code/sources.js';
import { lastDirectory } from '../../image/stage.js';
import { isCode, isKernel, isOpen, isRootsOwn, isSystem } from '../../knowledge/directories.js';
import { LANGUAGES } from '../../knowledge/languages.js';
import { remembered } from '../../text/memory.js';
import { isWithin, parentOf } from '../../text/path.js';
import { placeOf } from '../place.js';
import { isOpenToAll } from '../run-facts.js';
import type { View } from '../view.js';

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
};

export type CodeWrites = {
  readonly writes: readonly CodeWrite[];
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
  const refused: (Write & { readonly path: string })[] = [];
  const hidden: Write[] = [];
  let home: Write | undefined;
  for (const write of view.effects().writes) {
    const { path, kind, mounted = false } = write;
    if (path === undefined) hidden.push(write);
    else if (mounted || (isOpen(path) && !isOpenToAll(view, path)))
      writes.push({ path, file: false, made: false, all: false, where: placeOf(write), mounted: true });
    else if (path.startsWith('~')) home ??= write;
    // Who may write to what makes accounts may become anybody.
    else if (isKernel(path) || isRootsOwn(path)) refused.push({ ...write, path });
    else if (!isFree(view, path, kind)) {
      const target = targetOf(view, path, kind);
      const where = placeOf(write);
      if (target === undefined) refused.push({ ...write, path });
      else writes.push({ ...target, where, mounted });
    }
  }
  return { writes, refused, hidden, home };
});

/** Everybody may write there, it is there already, or the process makes it in the directory that it is started in, which will be its own. */
const isFree = ({ stage, tree }: View, path: string, kind: Write['kind']): boolean => {
  if (isOpen(path) || (kind === 'directory' && isSystem(path))) return true;
  const directory = lastDirectory(stage);
  if (directory === undefined || isSystem(directory) || !isWithin(path, directory)) return false;
  for (let at = path; at !== directory; at = parentOf(at)) if (tree().at(at) !== 'absent') return false;
  return true;
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
