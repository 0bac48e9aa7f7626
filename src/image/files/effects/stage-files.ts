import { lastPart } from '../../../text/path.js';
import type { CopySource } from '../../operations/operation.js';
import { straight } from '../links.js';
import { type Log, MOST_HOPS, stateAt } from '../log.js';
import type { Act } from '../site.js';
import { present, type State } from '../state.js';
import { isDirectory, type Source } from './source.js';

/**
 * What COPY takes from another stage: owners and modes come along. Of another image nothing is known but that the
 * source is there, as the build would fail otherwise.
 */
export const stageSources = (
  act: Act,
  { path, glob, value }: Extract<CopySource, { kind: 'path' }>,
  log: Log | undefined,
): readonly Source[] => {
  const name = glob || path === undefined ? '' : lastPart(path);
  const origin = glob ? undefined : path;
  const at = () => present(undefined, NOTHING, act.because);
  const seen: Source = { name, path: origin, kind: undefined, at, names: () => [] };
  const hidden: Source = { ...seen, kind: isDirectory(value.text) ? 'directory' : undefined };
  if (log === undefined || path === undefined || glob) {
    return [{ ...hidden, at: (rest) => (rest === '' && !glob ? seen.at('', 0) : maybe(act)) }];
  }
  const end = log.time;
  const from = straight((each) => stateAt(log, each, end, MOST_HOPS), path, true);
  if (from === undefined) return [hidden];
  const below = (rest: string, hops: number): State =>
    stateAt(log, `${from === '/' ? '' : from}${rest}` || '/', end, hops);
  const top = below('', MOST_HOPS);
  const kind = top.exists === 'no' || top.kind === 'link' ? undefined : (top.kind ?? hidden.kind);
  const names = () => log.versions.keys();
  const namesBelow = function* () {
    for (const each of names()) if (each.startsWith(`${from}/`)) yield each.slice(from.length);
  };
  // The build fails where the source is not there.
  const there = { ...top, exists: 'yes' as const };
  return [
    { name, path: origin, kind, at: (rest, hops) => (rest === '' ? there : below(rest, hops)), names: namesBelow },
  ];
};

const NOTHING = { owner: undefined, group: undefined, mode: undefined };

const maybe = (act: Act): State => ({ ...present(undefined, NOTHING, act.because), exists: 'maybe' });
