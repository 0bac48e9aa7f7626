import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAFETIES } from '../fix/fix.js';
import { patchOf } from '../program/patch.js';
import { checkerOf, exampleOf, finds, type RuleSample } from '../program/rule-example.js';
import { EXCEPTIONS } from '../program/rule-exceptions.js';
import type { FileReport } from '../report/report.js';
import { rules } from '../rules/index.js';
import { manifestRules } from '../rules/manifests/index.js';

/** Where one kind of rules has its samples, and what the file of a sample is called there and in reports. */
type Kind = { readonly ids: readonly string[]; readonly root: string; readonly file: string; readonly path: string };

const KINDS: readonly Kind[] = [
  { ids: rules.map(({ id }) => id), root: 'samples', file: 'Dockerfile', path: 'Dockerfile' },
  { ids: manifestRules.map(({ id }) => id), root: 'samples/manifests', file: 'before.yaml', path: 'manifest.yaml' },
];

/** Samples that tell more than the one that would be taken for its size. */
const SHOWN: readonly string[] = [
  'samples/missing-user/debian',
  'samples/root-user/last-line',
  'samples/manifests/container-root-user/database',
  'samples/empty-user/argument-without-default',
  'samples/unusable-user/no-such-account',
  'samples/unknown-base/private-image',
  'samples/wrong-account-tool/groupadd-on-alpine',
  'samples/root-by-design/gosu',
  'samples/root-by-design/user-instead-of-gosu',
  'samples/parse-error/unknown-instruction',
  'samples/manifests/fs-group/group-of-nobody',
  'samples/allowed-root/until-the-port-moves',
  'samples/manifests/allowed-root/compose-old-volume',
  'samples/manifests/exception-unused/pod',
  'samples/install-after-user/apt',
  'samples/root-home/for-everybody',
  'samples/manifests/cors-wildcard-origin/values-wildcard',
];

/** The samples that the page of a rule shows, by its id: of each kind one. */
export type Shown = ReadonlyMap<string, readonly RuleSample[]>;

export const shownSamples = async (top: string): Promise<Shown> => {
  const shown = new Map<string, readonly RuleSample[]>();
  for (const kind of KINDS) {
    for (const id of kind.ids) {
      const sample = await best(id, samplesOf(top, `${kind.root}/${id}`, kind));
      if (sample !== undefined) shown.set(id, [...(shown.get(id) ?? []), sample]);
    }
  }
  return shown;
};

/** All samples of a rule that a page can show: one file, of lines that end as everywhere. */
const samplesOf = (top: string, folder: string, { file, path }: Kind): readonly RuleSample[] => {
  if (!existsSync(join(top, folder))) return [];
  return readdirSync(join(top, folder)).flatMap((name) => {
    const directory = join(top, folder, name);
    if (existsSync(join(directory, 'context')) || !existsSync(join(directory, file))) return [];
    const text = readFileSync(join(directory, file), 'utf8');
    const given = join(directory, 'options.json');
    const options = existsSync(given) ? JSON.parse(readFileSync(given, 'utf8')) : {};
    return text.includes('\r') || !text.endsWith('\n')
      ? []
      : [{ folder: `${folder}/${name}`, path, text, options, excepted: false }];
  });
};

type Ranked = { readonly sample: RuleSample; readonly rank: readonly number[] };

const ORDER: readonly string[] = [...SAFETIES, 'hand'];

/** With a safe fix before others, those before none, then with the fewest other findings, then the smallest. */
const best = async (rule: string, samples: readonly RuleSample[]): Promise<RuleSample | undefined> => {
  const ranked: Ranked[] = [];
  for (const sample of samples) {
    const { before, change } = await exampleOf(rule, sample);
    if (!finds(before, rule)) continue;
    const others = before.results.filter((each) => each.rule !== rule).length;
    const fixed = change === undefined ? ORDER.length : ORDER.indexOf(change.by);
    ranked.push({ sample, rank: [SHOWN.includes(sample.folder) ? 0 : 1, fixed, others, sample.text.length] });
  }
  const [first] = ranked.sort((a, b) => compare(a.rank, b.rank));
  return first && completed(rule, first.sample, samples);
};

const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((each, index) => each - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

const completed = async (rule: string, sample: RuleSample, all: readonly RuleSample[]): Promise<RuleSample> => {
  const excepted = !finds(withException(sample), rule);
  const { change } = await exampleOf(rule, sample);
  const corrected = change === undefined ? nearest(rule, sample, all) : undefined;
  return { ...sample, excepted, ...(corrected === undefined ? {} : { corrected }) };
};

/** Of the samples in which the rule finds nothing, the one that differs least. */
const nearest = (rule: string, sample: RuleSample, all: readonly RuleSample[]): string | undefined => {
  const check = checkerOf(sample);
  const clean = all.filter(({ text }) => !finds(check({ path: sample.path, text }), rule));
  const rankOf = ({ folder, text }: RuleSample): readonly number[] => [
    SHOWN.includes(folder) ? 0 : 1,
    patchOf('', sample.text, text).split('\n').length,
  ];
  return [...clean].sort((a, b) => compare(rankOf(a), rankOf(b)))[0]?.text;
};

/** The sample as it is found when somebody has given a reason for all that runs as root. */
const withException = (sample: RuleSample): FileReport => {
  const { path, text, options } = sample;
  if (path === 'Dockerfile') {
    return checkerOf(sample)({ path, text: text.replaceAll(/^FROM /gim, (from) => `${EXCEPTIONS.comment}${from}`) });
  }
  const { targets } = checkerOf(sample)({ path, text });
  const exceptions = targets.map(({ name = '' }) => ({ container: name.split('/').at(-1) ?? '', reason: 'told' }));
  return checkerOf({ path, text, options: { ...options, exceptions } })({ path, text });
};
