import type { Dockerfile, Instruction } from '../../dockerfile/model.js';
import { lastPart, normalised } from '../../text/path.js';
import type { Copy as CopyOperation, CopySource } from '../operations/operation.js';
import { absolute } from '../operations/value.js';
import type { Options } from '../options.js';
import type { StageUser } from '../stage.js';
import { lineage } from '../start/start.js';
import type { Tree } from './node.js';

/** What is looked at to find a file of the image in the build context. */
export type Scene = {
  readonly dockerfile: Dockerfile;
  readonly stage: StageUser;
  readonly options: Options;
  /** The COPY and ADD lines of the stage and those below it, in order. */
  readonly copies: ReadonlyMap<Instruction, Copy>;
  /** The files at the end of the stage. */
  readonly tree: () => Tree;
};

/** A file that COPY or ADD brings into the image: of the build context, of a heredoc, or of another image. */
export type ContextFile = {
  /** Where it lies in the build context or the other image; the heredoc's name for one that the Dockerfile holds. */
  readonly path: string;
  /** `undefined`: it was not there to be read. */
  readonly text: string | undefined;
  /** The instruction that brings it. */
  readonly instruction: Instruction;
  /** It comes from another stage or image, into which nobody looks. */
  readonly foreign: boolean;
  /** The line of the RUN that writes it anew, or changes it. */
  readonly changed?: number | undefined;
};

/**
 * The file of the build context that becomes `path` in the image, by the last instruction that brings it. Where it is
 * not there to be read, it counts only if that instruction can mean nothing else.
 */
export const fileAt = (scene: Scene, path: string): ContextFile | undefined => {
  for (const copy of [...scene.copies.values()].reverse()) {
    const found = broughtBy(scene, copy, path);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** A COPY or ADD whose target is known. */
export type Copy = {
  readonly instruction: Instruction;
  readonly operation: CopyOperation;
  /** Absolute. */
  readonly target: string;
};

/** Every COPY and ADD of a stage and those below it, less those whose target cannot be known. */
export const copiesOf = (stage: StageUser): ReadonlyMap<Instruction, Copy> => {
  const copies = new Map<Instruction, Copy>();
  for (const { triggers, steps } of lineage(stage)) {
    for (const { instruction, operation, directory = '/' } of [...triggers, ...steps]) {
      if (operation.kind !== 'copy' && operation.kind !== 'add') continue;
      // The directory that a base image starts in is not known: the root stands for it, here and where a path is looked up.
      const target = operation.target.path ?? absolute(operation.target.text, directory);
      if (target !== undefined) copies.set(instruction, { instruction, operation, target });
    }
  }
  return copies;
};

const broughtBy = (scene: Scene, copy: Copy, path: string): ContextFile | undefined => {
  const { instruction, operation } = copy;
  const foreign = operation.origin.kind !== 'context';
  let missing: ContextFile | undefined;
  for (const source of operation.sources) {
    const found = placeIn(source, copy, path);
    if (found === undefined) continue;
    if (source.kind === 'heredoc') return { path: source.name, text: source.text, instruction, foreign };
    const text = foreign ? undefined : scene.options.context?.(found.place);
    if (text !== undefined) return { path: found.place, text, instruction, foreign };
    if (found.certain) missing ??= { path: found.place, text: undefined, instruction, foreign };
  }
  return missing;
};

/** Where a file that becomes `path` lies in another stage, if what a COPY or ADD takes from there is a directory. */
export const placeInStage = (
  copy: Copy,
  path: string,
): { readonly stage: number; readonly place: string } | undefined => {
  const { origin, sources } = copy.operation;
  const [from, ...others] = sources;
  if (origin.kind !== 'stage' || from?.kind !== 'path' || from.path === undefined || others.length > 0)
    return undefined;
  const found = placeIn(from, copy, path);
  if (found === undefined || found.certain) return undefined;
  return { stage: origin.index, place: normalised(`/${found.place}`) };
};

/** A path in the context; not `certain` where the source would have to be a directory, and may be a file. */
type Place = { readonly place: string; readonly certain: boolean };

/** The file that `source` would bring to `path`; `undefined`: it brings none there. */
const placeIn = (from: CopySource, { target, operation }: Copy, path: string): Place | undefined => {
  const written = from.kind === 'path' ? from.path : from.kind === 'heredoc' ? from.name : undefined;
  if (written === undefined) return undefined;
  const { into } = operation;
  const source = written.replace(/^\//, '');
  const name = lastPart(source);
  if (path === target) return into || isGlob(name) || name === '' ? undefined : sure(source);
  const below = target === '/' ? path.slice(1) : path.startsWith(`${target}/`) ? path.slice(target.length + 1) : '';
  if (below === '') return undefined;
  if (name === '') return sure(below);
  // `COPY start.sh /bin/`, `COPY *.sh /bin/`: the file itself; `COPY docker /bin`: what is in the directory.
  if (below === name) return sure(source);
  const directory = source.slice(0, source.length - name.length);
  if (isGlob(name)) return below.includes('/') || !matches(name, below) ? undefined : sure(directory + below);
  return { place: `${source}/${below}`, certain: !into || from.value.text?.endsWith('/') === true };
};

const sure = (place: string): Place => ({ place, certain: true });

const isGlob = (name: string): boolean => /[*?[]/.test(name);

/** `*` and `?` of one path part; a class of characters counts as any one. Linear: at most one star is looked at. */
const matches = (pattern: string, name: string): boolean => {
  const star = pattern.indexOf('*');
  if (star === -1) return pattern.length === name.length;
  const tail = pattern.slice(pattern.lastIndexOf('*') + 1);
  return name.startsWith(pattern.slice(0, star)) && name.endsWith(tail);
};
