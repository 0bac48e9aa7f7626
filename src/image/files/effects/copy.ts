import { lastPart, normalised, parentOf } from '../../../text/path.js';
import type { Copy, CopySource } from '../../operations/operation.js';
import { changedMode } from '../modes.js';
import { builderOwner, ROOT } from '../owners.js';
import { type Act, causeAt, makeDirectories, put, type Site, sweep } from '../site.js';
import { present, type State } from '../state.js';
import { contextSources } from './context-files.js';
import { freshDirectory, type Given, place } from './place.js';
import type { Source } from './source.js';
import { stageSources } from './stage-files.js';

/** What COPY and ADD change, by the rules of BuildKit. */
export const copy = (site: Site, operation: Copy) => {
  const { target, sources } = operation;
  if (target.path === undefined) return;
  const act: Act = {
    site,
    who: ROOT,
    certain: true,
    because: causeAt(site.step, `${site.step.instruction.keyword} brings it`),
  };
  const given = givenOf(operation, site);
  for (const source of sources) copyOne({ ...act, who: given.owner ?? ROOT }, operation, target.path, source, given);
};

const givenOf = ({ chown, chmod }: Copy, { accounts }: Site): Given => ({
  owner: chown === undefined ? undefined : builderOwner(chown.text, accounts()),
  mode:
    chmod === undefined
      ? undefined
      : ({ mode, kind }) => (chmod.text === undefined ? undefined : changedMode(chmod.text, mode, kind)),
});

const copyOne = (act: Act, operation: Copy, target: string, source: CopySource, given: Given) => {
  switch (source.kind) {
    case 'heredoc': {
      const { name, text } = source;
      const content = () => ({ text, from: 'heredoc' as const, path: name, because: act.because });
      const state = { ...present('file', { ...ROOT, mode: 0o644 }, act.because), content };
      return place(
        act,
        operation,
        target,
        { name, path: undefined, kind: 'file', at: (rest) => only(rest, state), names: none },
        given,
      );
    }
    case 'url':
      return fetchUrl(act, operation, target, source.value.text, given);
    case 'git':
      return unpack(act, target, given);
    case 'path':
      return copyPath(act, operation, target, source, given);
  }
};

const none = (): readonly string[] => [];

const only = (rest: string, state: State): State | undefined => (rest === '' ? state : undefined);

const fetchUrl = (act: Act, operation: Copy, target: string, url: string | undefined, given: Given) => {
  if (operation.unpack === true || url === undefined) return unpack(act, target, given);
  const name = lastPart(url.replace(/^\w+:\/\/[^/]*|[?#].*$/g, ''));
  // The server names it.
  if (name === '' && operation.into) return unpack(act, target, given);
  const content = () => ({ text: undefined, from: 'url' as const, path: url, because: act.because });
  const state = { ...present('file', { ...ROOT, mode: 0o600 }, act.because), content };
  place(
    act,
    operation,
    target,
    { name, path: undefined, kind: 'file', at: (rest) => only(rest, state), names: none },
    given,
  );
};

/** An archive or a repository: what is in it cannot be seen. Who owns what is unpacked, the archive says. */
const unpack = (act: Act, target: string, given: Given) => {
  makeDirectories(act, target, { ...(given.owner ?? ROOT), mode: 0o755 });
  const brought: State = { ...present(undefined, { ...UNSEEN, ...given.owner }, act.because) };
  sweep({ ...act, certain: false }, target, () => brought);
};

const UNSEEN = { owner: undefined, group: undefined, mode: undefined };

const ARCHIVE = /\.(?:tar|tgz|tbz2?|txz|tar\.(?:gz|bz2|xz|zst|lzma|Z))$/;

type PathSource = Extract<CopySource, { kind: 'path' }>;

const copyPath = (act: Act, operation: Copy, target: string, source: PathSource, given: Given) => {
  const { kind, origin } = operation;
  if (kind === 'add' && operation.unpack !== false && ARCHIVE.test(source.path ?? ''))
    return unpack(act, target, given);
  for (const found of sourcesOf(act, operation, source, origin)) {
    const directory = parentsOf(act, operation, target, source, found, given);
    if (directory !== undefined) place(act, operation, directory, found, given);
  }
};

const sourcesOf = (act: Act, operation: Copy, source: PathSource, origin: Copy['origin']): readonly Source[] => {
  switch (origin.kind) {
    case 'context':
      return contextSources(act, source, operation.excludes);
    case 'stage':
      return stageSources(act, source, act.site.logOf(origin.index));
    case 'image':
      return stageSources(act, source, undefined);
  }
};

/**
 * `--parents` keeps the directories of a source, those behind `/./` where that is in it; `undefined` where a pattern
 * hides them. They have the modes of their sources.
 */
const parentsOf = (
  act: Act,
  { parents }: Copy,
  target: string,
  { path, glob, value }: PathSource,
  { path: found }: Source,
  given: Given,
): string | undefined => {
  if (!parents || path === undefined) return target;
  const pivot = value.text?.indexOf('/./') ?? -1;
  if (found === undefined || (glob && pivot !== -1)) {
    sweep({ ...act, certain: false }, target, () => present(undefined, UNSEEN, act.because));
    return undefined;
  }
  const kept = normalised(`/${pivot === -1 ? found : (value.text ?? '').slice(pivot + 3)}`);
  const directory = normalised(`${target}${parentOf(kept)}`);
  makeDirectories(act, target, freshDirectory(given));
  const rights = { ...UNSEEN, ...given.owner };
  makeDirectories(act, directory, rights);
  for (let each = directory; each !== target && each !== '/'; each = parentOf(each)) {
    put({ ...act, certain: false }, each, present('directory', rights, act.because));
  }
  return directory;
};
