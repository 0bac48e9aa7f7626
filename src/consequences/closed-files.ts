import { isOpen, isRootHome, isRootsOwn } from '../knowledge/directories.js';
import { isKeyFile } from '../knowledge/mounts.js';
import { lazilyEach } from '../text/lazily.js';
import { lastPart, parentOf } from '../text/path.js';
import { type Consequence, consequence } from './consequence.js';
import { identityOf, type Who } from './model.js';
import { closedFiles as say } from './sentences.js';
import type { View } from './view.js';

/** So many paths of a stage are looked at, and so many files are told. */
const MOST_PATHS = 2_000;
const MOST_TOLD = 3;

/** All may read. */
const FOR_ALL = 0o444;

/** Files of the image that its user may not read: keys that RUN makes, what ADD fetches, closed files of the context. */
export const closedFileConsequences = ({ tree, stage, copies, options }: View, who: Who): readonly Consequence[] => {
  const identity = identityOf(who);
  if (identity === undefined || stage.os === 'windows') return [];
  // A private key has its public half beside it; a server of the project's own may be the one that reads it.
  const isKey = (path: string) => typeof tree().at(`${path}.pub`) === 'object';
  const isAsked = (path: string) => !isRootHome(path) && !isOpen(path) && (!isRootsOwn(path) || isKey(path));
  const isClosed = lazilyEach((directory) => tree().may(identity, directory, 'enter').answer === 'no');
  const told: Consequence[] = [...copiedKeys({ copies, options, tree })];
  let looked = 0;
  for (const path of tree().files(isAsked)) {
    looked += 1;
    if (looked > MOST_PATHS || told.length === MOST_TOLD) break;
    const found = tree().at(path);
    if (typeof found !== 'object' || found.mode === undefined) continue;
    // Most files of a context are for all to read.
    if ((found.mode & FOR_ALL) === FOR_ALL && !isClosed(parentOf(path))) continue;
    if (tree().may(identity, path, 'read').answer !== 'no') continue;
    const { line, span } = found.because;
    const place = line === undefined ? '' : ` (line ${line})`;
    const sentence = isClosed(parentOf(path))
      ? say.closedWay(path, place)
      : say.ownerOnly(path, place, found.mode.toString(8));
    told.push(consequence('unreadable', sentence, span, 'may-break'));
  }
  return told;
};

/** Keys that COPY takes from the context, where none lie that we could look at: a key is made for its owner alone. */
const copiedKeys = ({ copies, options, tree }: Pick<View, 'copies' | 'options' | 'tree'>): readonly Consequence[] =>
  [...copies.values()]
    .flatMap(({ operation, target, instruction: { line, span } }) => {
      const { origin, sources, chown, chmod } = operation;
      if (origin.kind !== 'context' || chown !== undefined || chmod !== undefined) return [];
      return sources.flatMap((source) => {
        const path = source.kind === 'path' && !source.glob ? source.path?.replace(/^\//, '') : undefined;
        if (path === undefined || !isKeyFile(path) || options.contextEntry?.(path) !== undefined) return [];
        const found = tree().at(operation.into ? `${target}/${lastPart(path)}` : target);
        if (typeof found === 'object' && found.owner !== 0) return [];
        return [consequence('unreadable', say.missingKey(path, line), span, 'may-break')];
      });
    })
    .slice(0, MOST_TOLD);
