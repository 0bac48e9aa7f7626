import type { FileReport } from '../report/report.js';
import { isProblem, type Problem } from '../text/problems.js';
import { type Found, find } from './find.js';
import { newGrammars } from './grammars.js';
import { type Hidden, hiddenIn } from './hidden.js';
import type { Host } from './host.js';
import { type Images, type Loads, newIdPlaces, together } from './images.js';
import { type Input, type Inputs, inputsOf } from './inputs.js';
import { type Joined, joinOf } from './join-run.js';
import { type Done, doFile } from './one-file.js';
import { readerOf } from './read.js';
import { recalling } from './recall.js';
import { newRootRuns, type RootRuns } from './root-runs.js';
import type { Settings } from './settings.js';
import { isIn } from './shard.js';
import { changedSince } from './since.js';

/** What a run has read before it looks at the first file. */
export type Prepared = {
  /** The host that files are read from. */
  readonly disk: Host;
  readonly found: Found;
  /** The files to look at, and those that the configuration leaves out. */
  readonly inputs: Inputs;
  readonly leftOut: Inputs;
  readonly joined: Joined;
  readonly loads: Loads;
  readonly rooted: RootRuns;
  readonly hidden: Hidden;
  /** Whether a file is of the part of the run that is asked for. */
  readonly isOurs: (path: string) => boolean;
};

/** Why a run cannot begin, and what it would have said beside. */
export type Stopped = { readonly problems: readonly Problem[]; readonly notes: readonly string[] };

export const isStopped = (prepared: Prepared | Stopped): prepared is Stopped => 'problems' in prepared;

/** Finds the files of a run, and reads what they say of each other. */
export const prepare = async (
  host: Host,
  paths: readonly string[],
  settings: Settings,
  images: Images,
): Promise<Prepared | Stopped> => {
  const found = await find(host, paths, settings);
  // `fix` changes what is on the disk.
  const disk = settings.mode === 'fix' ? host : recalling(host);
  const loads = together(newGrammars(), images, newIdPlaces(disk, found));
  const inputs = await wanted(host, found.inputs, settings);
  const leftOut = isProblem(inputs) ? inputs : await wanted(host, inputsOf(found.leftOut), settings);
  const all = isProblem(leftOut) ? leftOut : await joinOf(disk, found, settings, readerOf(disk));
  if (isProblem(inputs) || isProblem(leftOut) || isProblem(all))
    return { problems: [...found.problems, ...[all].filter(isProblem)], notes: found.notes };
  const joined = { ...all, inputs };
  const isOurs = oursOf(settings);
  const rooted = newRootRuns(host, found, settings, readerOf(host), isOurs);
  const hidden = await hiddenIn(host, settings, found, joined, loads);
  return { disk, found, inputs, leftOut, joined, loads, rooted, hidden, isOurs };
};

/** Those of files that a commit, a branch or a tag has not as they are. */
export const wanted = async (host: Host, inputs: Inputs, { since }: Settings): Promise<Inputs | Problem> =>
  since === undefined ? inputs : changedSince(host, inputs, since);

/** Whether a file is of the part of the run that is asked for. */
export const oursOf = ({ shard }: Settings): ((path: string) => boolean) =>
  shard === undefined ? () => true : (path) => isIn(shard, path);

/** What came of one file. */
export type Checked = {
  /** `undefined`: it is nothing for us, or of another part. */
  readonly done: Done | undefined;
  /** A Dockerfile of another part whose image a file of this one may run. */
  readonly beside: FileReport | undefined;
  readonly notes: readonly string[];
  readonly templates: readonly string[];
  /** Images of it that are root's as soon as the configuration does not count. */
  readonly hidden: number;
};

/** Looks at one file. */
export const checkInput = async (prepared: Prepared, settings: Settings, input: Input): Promise<Checked> => {
  const { disk, joined, loads, rooted, hidden, isOurs } = prepared;
  const aside = { templates: [], notes: [] };
  if (!isOurs(input.path)) {
    const isAsked = rooted.asks(joined.composed(input.file, settings.options).runs ?? []);
    const other = isAsked ? await doFile(disk, input, settings, joined, loads, aside) : undefined;
    return { done: undefined, beside: other?.file, notes: [], templates: [], hidden: 0 };
  }
  const done = await doFile(disk, input, settings, joined, loads, aside);
  return {
    done,
    beside: undefined,
    ...aside,
    hidden: done === undefined ? 0 : await hidden.look(done.file, input.file),
  };
};
