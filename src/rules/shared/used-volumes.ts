import { factsOf } from '../../consequences/run-facts.js';
import { type View, viewOf } from '../../consequences/view.js';
import { namesSet } from '../../consequences/writable/env.js';
import { isKept, madeDirectories } from '../../consequences/writable/run.js';
import { writablePaths } from '../../consequences/writable/writable.js';
import { lastValue, type StageUser } from '../../image/stage.js';
import { directoryKind } from '../../knowledge/directory-names.js';
import { isWithin, lastPart, namesPath } from '../../text/path.js';
import type { Subject } from '../subject.js';

/**
 * Of the volumes of one line those to which the program of an image writes, for all that is known: something surely does, or
 * nobody has read all that starts and the file speaks of one of them as a place where things are kept. Of others the image
 * only reads what somebody puts there.
 */
export const usedVolumes = (subject: Subject, stage: StageUser, paths: readonly string[]): readonly string[] => {
  const view = viewOf(subject.dockerfile, stage, subject.options);
  const written = paths.filter((path) => isWritten(view, path));
  if (isAllRead(subject, view))
    return paths.filter((path) => written.includes(path) || (!isInput(path) && isNamed(view, path)));
  const tree = view.tree();
  const open = paths.filter((path) => {
    const found = tree.at(path);
    // What the base has there, its program knows how to do without.
    const isOfBase = typeof found === 'object' && found.because.line === undefined;
    return !isOfBase && !isInput(path);
  });
  return open.some((path) => isSaid(view, path)) ? [...new Set([...written, ...open])] : written;
};

/** Whether nothing writes to a volume: all that starts was read, or its name says that others put in what is there. */
export const isOnlyRead = (subject: Subject, stage: StageUser, path: string): boolean => {
  const view = viewOf(subject.dockerfile, stage, subject.options);
  if (isInput(path)) return !isSeenIn(view, path);
  return isAllRead(subject, view) && !isWritten(view, path) && !isNamed(view, path);
};

/** Whether a write is seen, or a variable or the command names the place; without that, who knows who writes there. */
export const isSeen = (subject: Subject, stage: StageUser, path: string): boolean =>
  isSeenIn(viewOf(subject.dockerfile, stage, subject.options), path);

const isSeenIn = (view: View, path: string): boolean =>
  isWritten(view, path) || isTold(view, path) || view.effects().texts.some((text) => namesPath(text, path));

/** Whether more than a line that makes the directory, or a command that may read it, says that things are kept there. */
export const isKeptBy = (subject: Subject, stage: StageUser, path: string): boolean => {
  const view = viewOf(subject.dockerfile, stage, subject.options);
  return isWritten(view, path) || isNamedAsKept(path) || isBelowHome(stage, path) || isSet(view, path);
};

const isInput = (path: string): boolean => directoryKind(lastPart(path)) === 'input';

const isNamedAsKept = (path: string): boolean => isKept(path) || path.split('/').some(namesKept);

/** What an account has below its home, it has for itself. */
const isBelowHome = (stage: StageUser, path: string): boolean => {
  const name = stage.user?.split(':')[0] ?? '';
  const home = stage.accounts().users.get(name)?.home;
  return home !== undefined && home !== '/' && path !== home && isWithin(path, home);
};

const isWritten = (view: View, path: string): boolean =>
  writablePaths(view).some((each) => isWithin(each.path, path) && (each.sure === true || !NO_WRITERS.has(each.source)));

/** A name, a line that makes it, a service that mounts it, a variable or the command says that things are kept there. */
const isSaid = (view: View, path: string): boolean => {
  if (isNamedAsKept(path) || isBelowHome(view.stage, path)) return true;
  if (factsOf(view).some((fact) => fact.isNew === true && fact.path === path)) return true;
  if (madeDirectories(view.builds).some((made) => made.path === path)) return true;
  return isTold(view, path);
};

const isTold = (view: View, path: string): boolean =>
  isSet(view, path) || view.started.flatMap(({ argv }) => argv).some((word) => isWithin(word, path));

/** A variable names the place, or one below it. */
const isSet = ({ stage }: View, path: string): boolean =>
  namesSet(stage).some(({ name }) => isWithin(lastValue(stage, name) ?? '', path));

/** They say that a directory is there, or who writes to it where no settings say otherwise. */
const NO_WRITERS: ReadonlySet<string> = new Set(['volume', 'workdir', 'build', 'environment', 'closed', 'server']);

/** Own code starts, all of it was read, and so was all else that starts. */
const isAllRead = ({ asIs }: Subject, view: View): boolean =>
  view.effects().texts.length > 0 && !asIs(view.stage).some(({ certainty }) => certainty === 'unread');

/** A library may write where the code tells it to. */
const isNamed = (view: View, path: string): boolean =>
  view.effects().texts.some((text) => text.includes(lastPart(path)));

/** `pg-data`, `uploads.new`: a word of a name. */
const namesKept = (name: string): boolean =>
  name.endsWith('data') || name.split(/[._-]/).some((word) => directoryKind(word) === 'kept');
