import { type MapValue, nodeAt } from '../manifests/tree.js';
import type { FileReport } from '../report/report.js';
import { exceptionExpired } from '../rules/exception-expired.js';
import { exceptionUnused } from '../rules/exception-unused.js';
import { exceptionWithoutReason } from '../rules/exception-without-reason.js';
import type { Diagnostic } from '../rules/finding.js';
import * as say from '../rules/sentences.js';
import { plainJson } from '../text/jsonc.js';
import { stateOf } from '../text/pragmas.js';
import type { Problem } from '../text/problems.js';
import type { Span } from '../text/span.js';
import type { Settings, WrittenEntry } from './settings.js';

/** Collects which exceptions of the configuration a run has told of, and reports those that are wrong or cover nothing. */
export type Entries = {
  readonly see: (entry: string | undefined) => void;
  /** A report for each file of the configuration that has one. */
  readonly reports: (today: string, run: Unseen) => Promise<readonly FileReport[]>;
};

/** What a run could not look at may be what an exception is for. */
type Unseen = {
  readonly errors: readonly Problem[];
  readonly problems: readonly Problem[];
  /** Files that another tool has to make first, by their absolute paths. */
  readonly templates: readonly string[];
};

/** `paths` are those of the command line: a run of some files alone says nothing of what covers others. */
export const newEntries = (settings: Settings, paths: readonly string[]): Entries => {
  const seen = new Set<string>();
  return {
    see: (entry) => {
      if (entry !== undefined) seen.add(entry);
    },
    reports: async (today, { errors, problems, templates }) => {
      const { written, off } = settings;
      if (written.length === 0 || !isWhole(settings, paths)) return [];
      const isSeen = errors.length + problems.length === 0 && isTelling(settings);
      const isUnused = ({ name, isFor }: WrittenEntry): boolean => isSeen && !seen.has(name) && !templates.some(isFor);
      const byFile = new Map<string, Found[]>();
      for (const entry of written) {
        const said = wrongWith(entry, today) ?? (isUnused(entry) ? unused(entry) : undefined);
        if (said === undefined || off.includes(said.rule.id)) continue;
        const found = byFile.get(entry.file.path) ?? [];
        found.push({ ...said, entry });
        byFile.set(entry.file.path, found);
      }
      return Promise.all([...byFile.values()].map((found) => reportOf(found, settings)));
    },
  };
};

type Said = {
  readonly rule: typeof exceptionUnused | typeof exceptionExpired | typeof exceptionWithoutReason;
  readonly message: string;
};

type Found = Said & { readonly entry: WrittenEntry };

const unused = ({ name }: WrittenEntry): Said => ({ rule: exceptionUnused, message: say.exceptionUnused.entry(name) });

const wrongWith = ({ name, reason, until }: WrittenEntry, today: string): Said | undefined => {
  switch (stateOf(reason.trim(), until, today)) {
    case 'good':
      return undefined;
    case 'no-reason':
      return { rule: exceptionWithoutReason, message: say.exceptionWithoutReason.container(name) };
    case 'expired':
      return { rule: exceptionExpired, message: say.exceptionExpired.ended(name, until) };
    case 'bad-date':
      return { rule: exceptionExpired, message: say.exceptionExpired.noDate(name, until) };
  }
};

/** The file is neither a Dockerfile nor a manifest: it makes no image and starts none. */
const reportOf = async (found: readonly Found[], { severities }: Settings): Promise<FileReport> => {
  const { path = '', text = '' } = found[0]?.entry.file ?? {};
  const places = await placesIn(path, text);
  const results = found.map(
    ({ rule, message, entry }): Diagnostic => ({
      rule: rule.id,
      severity: severities.get(rule.id) ?? rule.severity,
      span: places[entry.index] ?? { start: 0, end: 0 },
      message,
      notes: [rule.remedy],
      entry: entry.name,
    }),
  );
  return {
    path,
    kind: 'manifest',
    text,
    verdict: 'none',
    user: undefined,
    uid: undefined,
    gid: undefined,
    targets: [],
    results,
    error: undefined,
  };
};

/** Where the entries of a file stand, each from its first letter to the end of that line. */
const placesIn = async (path: string, text: string): Promise<readonly Span[]> => {
  const { readMap } = await import('../manifests/read.js');
  const map = readMap(/\.ya?ml$/.test(path) ? text : plainJson(text));
  const list = nodeAt(own(path, map), 'exceptions');
  if (list?.kind !== 'list') return [];
  return list.places.map(({ start, end }) => {
    const feed = text.indexOf('\n', start);
    return { start, end: feed === -1 || feed > end ? end : start + text.slice(start, feed).trimEnd().length };
  });
};

const own = (path: string, map: MapValue | undefined): MapValue | undefined => {
  const part = /(?:^|\/)package\.json$/.test(path) ? nodeAt(map, 'dockerfile-nonroot') : undefined;
  return part?.kind === 'map' ? part : map;
};

/** Rules that tell which exceptions cover something; of commands and jobs the last one is asked. */
const TELLING = ['allowed-root', 'excepted-finding', 'container-root-user'];

const isTelling = ({ off, overrides }: Settings): boolean =>
  !TELLING.some((rule) => off.includes(rule) || overrides.some(({ levels }) => levels.get(rule) === 'off'));

/** Everything that lies below the configuration is checked, with all exceptions. */
const isWhole = (settings: Settings, paths: readonly string[]): boolean => {
  const { config, since, filesFrom, shard, only, excluded, overrides, options } = settings;
  return (
    config?.path.includes('/') === false &&
    paths.every((path) => path === '.' || path === './') &&
    since === undefined &&
    filesFrom === undefined &&
    shard === undefined &&
    only.length + excluded.length + (options.ignore ?? []).length === 0 &&
    overrides.every((each) => each.only.length === 0) &&
    options.noExceptions !== true
  );
};
