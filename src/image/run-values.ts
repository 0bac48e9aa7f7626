import { isOptionVariable } from '../knowledge/programs.js';
import { isPortVariable, isUserVariable } from '../knowledge/variables.js';
import type { RunFact } from './run-facts.js';

/** A fact of a run without its place. */
export type Given = Pick<RunFact, 'kind' | 'what' | 'path' | 'ports' | 'variables' | 'command'>;

/** So many names and ports of one run are told. */
const MOST_NAMES = 40;

/**
 * The variables that a run sets, by name alone: what they are may be a secret. Only of those that say a port, whom to
 * run as, or options of a program, the value is kept; `undefined`: nobody knows it.
 */
export const environmentGiven = (pairs: readonly (readonly [name: string, value: string | undefined])[]): Given[] => {
  const names = [...new Set(pairs.map(([name]) => name))].filter((name) => /^\w{1,100}$/.test(name));
  if (names.length === 0) return [];
  const kept = pairs.filter(([name]) => isPortVariable(name) || isUserVariable(name) || isOptionVariable(name));
  const variables = Object.fromEntries(kept.map(([name, value]) => [name, value ?? null] as const));
  const what = names.slice(0, MOST_NAMES).join(' ');
  return [{ kind: 'environment', what, path: undefined, ...(kept.length > 0 && { variables }) }];
};

/** Ports as they are written: `8080:80`, `127.0.0.1:53:53/udp`, `8000-8010`. */
export const portsGiven = (written: readonly string[]): Given[] => {
  const texts = written.filter((text) => /^[\w.:[\]-]{1,80}(?:\/\w{1,10})?$/.test(text)).slice(0, MOST_NAMES);
  if (texts.length === 0) return [];
  const ports = texts.flatMap((text) => {
    const port = /(?:^|:)(\d{1,5})(?:-\d{1,5})?(?:\/\w{1,10})?$/.exec(text)?.[1];
    return port === undefined ? [] : [Number(port)];
  });
  return [{ kind: 'port', what: texts.join(' '), path: undefined, ports }];
};

/** Where something is mounted that the image has no part in: a volume that is new takes over what lies there. */
export const foreignMounts = (facts: readonly Pick<RunFact, 'kind' | 'path'>[]): readonly string[] =>
  facts.flatMap(({ kind, path }) => (kind === 'volume' || path === undefined ? [] : [path]));

/** `NAME=VALUE`; a name alone takes its value from elsewhere. */
export const pairOf = (text: string): readonly [string, string | undefined] => {
  const at = text.indexOf('=');
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
};

/** Facts of which each run has one, whatever else it is given: they take no room from the others. */
export const isPlainFact = ({ kind }: Pick<RunFact, 'kind'>): boolean =>
  kind === 'start' || kind === 'port' || kind === 'environment';
