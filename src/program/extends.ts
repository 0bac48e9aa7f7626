import { dirname, resolve } from 'node:path';
import type { Config } from '../report/report.js';
import type { Severity } from '../rules/finding.js';
import type { Problem } from '../text/problems.js';
import { liesIn } from './context.js';
import { type Host, isFailure } from './host.js';
import { optionRow, type Raw } from './options-table.js';
import { shownPath } from './place.js';
import { config as say } from './sentences.js';
import { type FileSettings, pairOf } from './settings.js';

/** A configuration: its absolute path, and as reports show it. */
export type Place = { readonly file: string; readonly path: string };

/** So many files may be extended by one, directly or through each other. */
export const MOST_EXTENDED = 20;

/** Paths behind `extends`; `undefined` where they are none. */
export const basesOf = (value: unknown): readonly string[] | undefined => {
  const names = typeof value === 'string' ? [value] : (value ?? []);
  return Array.isArray(names) && names.every((name) => typeof name === 'string' && name !== '') ? names : undefined;
};

export const placeOf = (host: Host, { file }: Place, name: string): Place => {
  const base = resolve(dirname(file), name);
  return { file: base, path: shownPath(host.cwd, base) };
};

export const realOr = (host: Host, file: string): string => {
  const real = host.real(file);
  return isFailure(real) ? file : real;
};

/** Dockerfiles that it names are relative to it. */
export const withPathsOf = (host: Host, { file }: Place, settings: FileSettings): FileSettings => {
  const images = settings.raw.get('image');
  if (images === undefined) return settings;
  const moved = images.map(pairOf).map(([image, path]) => `${image}=${placeOf(host, { file, path: '' }, path).path}`);
  return { ...settings, raw: new Map([...settings.raw, ['image', moved]]) };
};

type Step = { readonly at: Place; readonly base: Place; readonly name: string };

/** Why a file is not read that another one extends. `through`: those that lead to it, with all links resolved. */
export const baseRefusal = (
  host: Host,
  { at, base, name }: Step,
  tree: string,
  through: readonly string[],
): Problem | undefined => {
  const refused = (detail: string, hint: string): Problem => ({ kind: 'config', path: at.path, detail, hint });
  if (/^[a-z][a-z\d+.-]*:|^[\\/]/i.test(name)) return refused(say.local(name), say.writeLocal);
  const kind = host.kindOf(base.file);
  const isNear = !shownPath(tree, base.file).startsWith('../');
  if (isNear && kind === undefined) return refused(say.gone(name), say.writeLocal);
  if (!isNear || !liesIn(host, base.file, tree)) return refused(say.leadsOut(name), say.inTree);
  if (kind !== 'file') return refused(say.noRegular(name), say.nameFile);
  return through.includes(realOr(host, base.file)) ? refused(say.cycle(name), say.cut) : undefined;
};

/** What a file says over what it extends: lists add up, and of all else its own counts. */
export const laidOver = (own: FileSettings, base: FileSettings): FileSettings => {
  const levels = new Map([...levelsOf(base), ...levelsOf(own)]);
  const severities = [...levels].flatMap(([rule, level]) => (level === 'off' ? [] : [[rule, level] as const]));
  const off = [...levels].flatMap(([rule, level]) => (level === 'off' ? [rule] : []));
  return {
    ...own,
    raw: rawOver(own.raw, base.raw),
    severities: new Map(severities),
    off,
    exclude: [...base.exclude, ...own.exclude],
    exceptions: {
      containers: [...base.exceptions.containers, ...own.exceptions.containers],
      files: [...base.exceptions.files, ...own.exceptions.files],
      written: [...base.exceptions.written, ...own.exceptions.written],
    },
    overrides: [...base.overrides, ...own.overrides],
    told: [...base.told, ...own.told],
    config: own.config && base.config && configOver(own.config, base.config, { off, severities }),
  };
};

const levelsOf = ({ severities, off }: FileSettings): ReadonlyMap<string, Severity | 'off'> =>
  new Map<string, Severity | 'off'>([...severities, ...off.map((rule) => [rule, 'off'] as const)]);

/** Options of a file over those of another one. */
export const rawOver = (own: Raw, base: Raw): Raw => {
  const raw = new Map(base);
  for (const [name, values] of own) {
    const below = optionRow(name)?.many === true ? (base.get(name) ?? []) : [];
    raw.set(name, [...below, ...values]);
  }
  return raw;
};

const configOver = (
  own: Config,
  base: Config,
  {
    off,
    severities,
  }: { readonly off: readonly string[]; readonly severities: readonly (readonly [string, Severity])[] },
): Config => ({
  ...own,
  extends: [...own.extends, base.path, ...base.extends],
  sets: [...new Set([...base.sets, ...own.sets])],
  rulesOff: off,
  rulesChanged: severities.map(([rule]) => rule),
  exceptions: base.exceptions + own.exceptions,
  overrides: base.overrides + own.overrides,
});
