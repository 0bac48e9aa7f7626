import { Buffer } from 'node:buffer';
import { safeFix } from '../fix/fix.js';
import type { FileReport } from '../report/report.js';
import { exceptionExpired } from '../rules/exception-expired.js';
import { exceptionUnused } from '../rules/exception-unused.js';
import { exceptionWithoutReason } from '../rules/exception-without-reason.js';
import type { Diagnostic } from '../rules/finding.js';
import * as say from '../rules/sentences.js';
import { applyEdits } from '../text/edit.js';
import { stateOf } from '../text/pragmas.js';
import type { Problem } from '../text/problems.js';
import type { Span } from '../text/span.js';
import { type Host, isFailure } from './host.js';
import type { Change } from './one-file.js';
import type { Settings, WrittenEntry } from './settings.js';
import { type Listed, listedIn, takeOut } from './take-out.js';

/** Collects which exceptions of the configuration a run has told of, and reports those that are wrong or cover nothing. */
export type Entries = {
  readonly see: (entry: string | undefined) => void;
  /** A report for each file of the configuration that has one. */
  readonly reports: (host: Host, run: Unseen) => Promise<readonly EntriesReport[]>;
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
    reports: async (host, { errors, problems, templates }) => {
      const { written, off } = settings;
      if (written.length === 0 || !isWhole(settings, paths)) return [];
      const isSeen = errors.length + problems.length === 0 && isTelling(settings);
      const isUnused = ({ name, isFor }: WrittenEntry): boolean => isSeen && !seen.has(name) && !templates.some(isFor);
      const byFile = new Map<string, Found[]>();
      for (const entry of written) {
        const said = wrongWith(entry, host.today()) ?? (isUnused(entry) ? unused(entry) : undefined);
        if (said === undefined || off.includes(said.rule.id)) continue;
        const found = byFile.get(entry.file.path) ?? [];
        found.push({ ...said, entry });
        byFile.set(entry.file.path, found);
      }
      return Promise.all([...byFile.values()].map((found) => reportOf(host, found, settings)));
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

/** What one file of the configuration comes to, and how it changes. */
export type EntriesReport = { readonly file: FileReport; readonly change?: Change };

/** The file is neither a Dockerfile nor a manifest: it makes no image and starts none. */
const reportOf = async (host: Host, found: readonly Found[], settings: Settings): Promise<EntriesReport> => {
  const { path = '', text = '' } = found[0]?.entry.file ?? {};
  const listed = await listedIn(path, text);
  const gone = removable(found, listed, settings);
  const before = fileOf(path, text, diagnosed(found, listed, gone, settings));
  const isFixed = settings.mode !== 'check' && settings.exception === undefined;
  const edits = isFixed && gone.size > 0 ? listed && takeOut(listed, gone) : undefined;
  if (edits === undefined) return { file: before };
  const after = applyEdits(text, edits);
  const change = changeOf(host, path, text, after);
  if (settings.mode === 'diff') return { file: before, change };
  // Only the text that was read is written over.
  const failure = host.replace(host.absolute(path), Buffer.from(change.before), change.after);
  if (failure !== undefined)
    return { file: { ...before, error: { kind: 'unwritable', path, detail: failure.failure } } };
  const left = found.filter(({ entry }) => !gone.has(entry.index)).map((each) => moved(each, gone));
  const results = diagnosed(left, await listedIn(path, after), NONE, settings);
  const fixed = before.results.filter(({ fix }) => fix !== undefined);
  return { file: { ...fileOf(path, after, results), fixed }, change };
};

/** Entries that cover nothing and can go, all together, by their indexes. */
const removable = (found: readonly Found[], listed: Listed | undefined, { config }: Settings): ReadonlySet<number> => {
  if (listed === undefined) return NONE;
  const each = found.flatMap(({ rule, entry }) => {
    // A file that others may extend as well has entries for them.
    const isOwn = rule === exceptionUnused && entry.file.path === config?.path;
    return isOwn && takeOut(listed, new Set([entry.index])) !== undefined ? [entry.index] : [];
  });
  const all = new Set(each);
  return takeOut(listed, all) === undefined ? NONE : all;
};

const NONE: ReadonlySet<number> = new Set();

/** With the byte order mark, which the text of a configuration comes without. */
const changeOf = (host: Host, path: string, before: string, after: string): Change => {
  const bytes = host.read(host.absolute(path), 3);
  const mark = !isFailure(bytes) && Buffer.from(bytes).toString().startsWith(MARK) ? MARK : '';
  return { path, before: mark + before, after: mark + after };
};

const MARK = '\ufeff';

/** Where an entry stands when others are gone. */
const moved = (found: Found, gone: ReadonlySet<number>): Found => {
  const { entry } = found;
  const index = entry.index - [...gone].filter((each) => each < entry.index).length;
  return { ...found, entry: { ...entry, index } };
};

const diagnosed = (
  found: readonly Found[],
  listed: Listed | undefined,
  gone: ReadonlySet<number>,
  { severities }: Settings,
): readonly Diagnostic[] =>
  found.map(({ rule, message, entry: { name, index } }): Diagnostic => {
    const [first, ...rest] = (gone.has(index) && listed && takeOut(listed, new Set([index]))) || [];
    return {
      rule: rule.id,
      severity: severities.get(rule.id) ?? rule.severity,
      span: placeOf(listed, index),
      message,
      ...(first === undefined ? { notes: [rule.remedy] } : { fix: safeFix(say.exceptions.removeLine, first, ...rest) }),
      entry: name,
    };
  });

const fileOf = (path: string, text: string, results: readonly Diagnostic[]): FileReport => ({
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
});

/** From the first letter of an entry to the end of that line. */
const placeOf = (listed: Listed | undefined, index: number): Span => {
  const place = listed?.list.places[index];
  if (listed === undefined || place === undefined) return { start: 0, end: 0 };
  const { start, end } = place;
  const feed = listed.text.indexOf('\n', start);
  return { start, end: feed === -1 || feed > end ? end : start + listed.text.slice(start, feed).trimEnd().length };
};

/** Rules that tell which exceptions cover something; of commands and jobs the last one is asked. */
const TELLING = ['allowed-root', 'excepted-finding', 'container-root-user'];

const isTelling = ({ off, overrides }: Settings): boolean =>
  !TELLING.some((rule) => off.includes(rule) || overrides.some(({ levels }) => levels.get(rule) === 'off'));

/** With these another user, another image or another stage is looked at: entries may be for what is usual. */
const OF_THIS_RUN = ['base-user', 'build-arg', 'ids-from', 'image', 'platform', 'profile', 'resolve', 'target'];

/** Everything that lies below the configuration is checked, as it usually is, with all exceptions. */
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
    options.noExceptions !== true &&
    !OF_THIS_RUN.some((name) => settings.flags.has(name))
  );
};
