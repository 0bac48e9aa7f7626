import { agreement } from '../dockerfile/ast.js';
import type { Source } from '../dockerfile/model.js';
import { parse } from '../dockerfile/parse.js';
import { SAFETIES, type Safety } from '../fix/fix.js';
import { isManifest } from '../manifests/detect.js';
import type { DockerfileUser, ManifestOptions } from '../manifests/options.js';
import { check } from '../report/check.js';
import { checkManifest } from '../report/check-manifest.js';
import { type Checker, fixWith } from '../report/fix.js';
import type { FileReport } from '../report/report.js';
import { remembered } from '../text/memory.js';

/** A file that shows a rule at work. */
export type RuleSample = {
  /** Its folder, below the top of the project. */
  readonly folder: string;
  /** What the file is called in reports. */
  readonly path: string;
  readonly text: string;
  readonly options: SampleOptions;
  /** The file as somebody has written it without the finding; only where no fix of ours writes it. */
  readonly corrected?: string;
  /** Whether an exception for root silences the rule here. */
  readonly excepted: boolean;
};

/** `dockerfiles` are the users of the images that Dockerfiles beside a manifest make. */
export type SampleOptions = ManifestOptions & { readonly dockerfiles?: Readonly<Record<string, DockerfileUser>> };

/** What the program says of a sample, and how it is put right; `change` is `undefined` where nothing shows that. */
export type Example = { readonly before: FileReport; readonly change: Change | undefined };

export type Change = { readonly by: Safety | 'hand'; readonly text: string };

/** Runs a sample, once for each rule: the same check and the same fix that a file gets. */
export const exampleOf = (rule: string, sample: RuleSample): Promise<Example> => {
  const known = examplesOf(sample);
  const example = known.get(rule) ?? ranFor(rule, sample);
  known.set(rule, example);
  return example;
};

const examplesOf = remembered((_: RuleSample) => new Map<string, Promise<Example>>());

const ranFor = async (rule: string, sample: RuleSample): Promise<Example> => {
  const { path, text, corrected } = sample;
  const checker = checkerOf(sample);
  const before = checker({ path, text });
  const fixed = await fixOf(rule, before, checker);
  const byHand = corrected === undefined ? undefined : { by: 'hand' as const, text: corrected };
  return { before, change: fixed ?? byHand };
};

/** How a sample, or another text in its place, is checked. */
export const checkerOf = ({ path, text, options }: Pick<RuleSample, 'path' | 'text' | 'options'>): Checker => {
  const { dockerfiles = {}, ...told } = options;
  const resolveDockerfile = (dockerfile: string, target: string | undefined) =>
    dockerfiles[target === undefined ? dockerfile : `${dockerfile}#${target}`];
  return isManifest(path, text)
    ? (source) => checkManifest(source, { ...told, resolveDockerfile })
    : (source) => check(source, told);
};

export const finds = ({ results }: FileReport, rule: string): boolean => results.some((each) => each.rule === rule);

/** The fixes that take the finding away: safe ones of all rules, or else the rule's own. */
const fixOf = async (rule: string, before: FileReport, checker: Checker): Promise<Change | undefined> => {
  const own = before.results.some((each) => each.rule === rule && each.fix !== undefined);
  for (const [index, by] of (own ? SAFETIES : (['safe'] as const)).entries()) {
    const { text, after } = await fixWith(checker, before, new Set(SAFETIES.slice(0, index + 1)), mayRewrite);
    if (text !== before.text && !finds(after, rule)) return { by, text };
  }
  return undefined;
};

const mayRewrite = async (source: Source): Promise<boolean> =>
  isManifest(source.path, source.text) || (await agreement(parse(source)));
