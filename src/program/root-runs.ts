import type { RunFact } from '../image/run-facts.js';
import type { FileReport } from '../report/report.js';
import { type RootRun, rootRuns } from '../report/root-runs.js';
import type { Around } from './find.js';
import type { Host } from './host.js';
import { chosen } from './inputs.js';
import type { ReadText } from './join-run.js';
import { deployKindOf } from './kind.js';
import { shownPath } from './place.js';
import { type Settings, settingsFor } from './settings.js';

/** Files of a run that start an image as root which its Dockerfile makes for somebody else. */
export type RootRuns = {
  readonly look: (file: FileReport) => void;
  /** Whether something of that kind may be said of a Dockerfile with these runs. */
  readonly asks: (runs: readonly RunFact[]) => boolean;
  /** A report for each such file, by path. */
  readonly reports: () => readonly FileReport[];
};

const RULE = 'container-root-user';

/** So many of them are told of one file. */
const MOST = 200;

/**
 * Manifests are judged themselves, and what is only written down for people starts nothing. Of all others, `isOurs` says
 * of which a report is to be made.
 */
export const newRootRuns = (
  host: Host,
  { deploys, inputs }: Around,
  settings: Settings,
  read: ReadText,
  isOurs: (path: string) => boolean,
): RootRuns => {
  const { options, only, off, manifests } = settings;
  const isOff = off.includes(RULE) || options.ignore?.includes(RULE) === true;
  const isTold = !isOff && (only.length === 0 || only.includes(RULE));
  const files = new Map(
    [...deploys, ...chosen(inputs, ({ found }) => found === 'manifest').map(({ file }) => file)]
      .filter((file) => STARTS.has(kindOf(file)))
      .map((file) => [shownPath(host.cwd, file), file] as const)
      .filter(([path]) => isOurs(path)),
  );
  const found = new Map<string, Map<string, RootRun>>();
  const take = (run: RootRun): void => {
    const { fact } = run;
    const runs = found.get(fact.file) ?? new Map<string, RootRun>();
    const key = JSON.stringify([fact.line, fact.service, fact.what]);
    if (runs.size < MOST && !runs.has(key)) found.set(fact.file, runs.set(key, run));
  };
  const isMeant = ({ kind, what, file }: RunFact): boolean => kind === 'user' && ROOT.test(what) && files.has(file);
  return {
    look: (file) => {
      if (!isTold || file.kind !== 'dockerfile') return;
      for (const fact of file.runs ?? []) {
        if (!isMeant(fact)) continue;
        const made = targetOf(file, fact.target);
        if (made?.verdict === 'nonroot') take({ fact, dockerfile: file.path, user: made.user });
      }
    },
    asks: (runs) => isTold && runs.some(isMeant),
    reports: () =>
      [...found].sort(byName).map(([path, runs]) => {
        const text = read(files.get(path) ?? '') ?? '';
        const report = rootRuns({ path, text }, [...runs.values()], { ...options, ...manifests, today: host.today() });
        const own = settingsFor(settings, files.get(path));
        const isAsked = (rule: string): boolean =>
          [own.only, own.onlyHere].every((only) => only.length === 0 || only.includes(rule)) && !own.off.includes(rule);
        const results = report.results.filter(({ rule }) => isAsked(rule));
        return {
          ...report,
          results: results.map((each) => ({ ...each, severity: own.severities.get(each.rule) ?? each.severity })),
        };
      }),
  };
};

const ROOT = /^(?:root|0+)(?::.{0,100})?$/;

const kindOf = (file: string): string => deployKindOf(file.replaceAll('\\', '/')) ?? '';

const STARTS: ReadonlySet<string> = new Set([
  'workflow',
  'action',
  'make',
  'script',
  'steps',
  'devcontainer',
  'jenkins',
]);

const targetOf = ({ targets }: FileReport, target: RunFact['target']) => {
  if (target === null) return undefined;
  return target === undefined
    ? targets.at(-1)
    : targets.find(({ name, stage }) => name === target.toLowerCase() || `${stage}` === target);
};

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
