import { type Pragma, stateOf } from './pragmas.js';
import { innermost, type Scope } from './scopes.js';
import type { Span } from './span.js';

/** Somebody's word that findings of some rules at one place are left out. */
export type Waiver = Pragma & {
  /** The comment, from its sign to the end of its line; the beginning of the file where it is written elsewhere. */
  readonly span: Span;
  /** What the entry is called that it comes from, where it is no comment. */
  readonly entry?: string;
  /** It is an annotation or a label. */
  readonly isAnnotation?: true;
  /** The tool that it is written for, as `--honor` names it. */
  readonly writtenFor?: string;
};

/** An exception for a whole file that is written elsewhere. */
export type FileException = {
  readonly rules: readonly string[];
  readonly reason: string;
  /** Last day on which it counts, ISO 8601. */
  readonly until?: string;
  /** What its entry is called. */
  readonly entry: string;
};

/**
 * Those of a file for some rules, in their order: of two the first counts, and behind comments for the file they come
 * after these.
 */
export const placesFor = (
  { excepted = [], today }: { readonly excepted?: readonly FileException[]; readonly today?: string },
  { length }: { readonly length: number },
  isMeant: (rule: string) => boolean = () => true,
): readonly Place[] =>
  excepted.flatMap(({ rules: all, reason, until, entry }) => {
    const rules = all.filter(isMeant);
    if (rules.length === 0) return [];
    const state = stateOf(reason, until, today);
    const said = { word: 'file-ignore', rules, reason, until, state, mistake: undefined, entry } as const;
    return [{ waiver: { ...said, span: NOWHERE }, span: { start: 0, end: length } }];
  });

/** An exception that is written elsewhere is told where the file begins. */
const NOWHERE: Span = { start: 0, end: 0 };

/** The exceptions of a file in its order, and for a finding the nearest one that names its rule and counts. */
export type Waivers = {
  readonly all: readonly Waiver[];
  readonly of: (found: { readonly rule: string; readonly span: Span; readonly stage?: number }) => Waiver | undefined;
};

export const NO_WAIVERS: Waivers = { all: [], of: () => undefined };

/** Where an exception counts: between offsets, and in a stage also for what is blamed elsewhere. */
export type Place = { readonly waiver: Waiver; readonly span: Span; readonly stage?: number | undefined };

/** All of a file by their places, any two of which lie apart, or one in the other. */
export const waiversAt = (places: readonly Place[]): Waivers => {
  if (places.length === 0) return NO_WAIVERS;
  const good = places.filter(({ waiver }) => waiver.state === 'good');
  const rules = [...new Set(good.flatMap(({ waiver }) => waiver.rules))];
  const byRule = new Map(rules.map((rule) => [rule, [] as Scope<Waiver>[]]));
  const byStage = new Map<string, Waiver>();
  for (const { waiver, span, stage } of good)
    for (const rule of new Set(waiver.rules)) {
      byRule.get(rule)?.push({ ...span, value: waiver });
      const key = `${stage} ${rule}`;
      if (stage !== undefined && !byStage.has(key)) byStage.set(key, waiver);
    }
  const at = new Map([...byRule].map(([rule, scopes]) => [rule, innermost(scopes)]));
  return {
    all: places.map(({ waiver }) => waiver),
    of: ({ rule, span, stage }) => at.get(rule)?.(span.start) ?? byStage.get(`${stage} ${rule}`),
  };
};
