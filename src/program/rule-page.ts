import { detailed } from '../report/detail.js';
import type { Look } from '../report/style.js';
import { isExceptable } from '../rules/exceptable.js';
import { patchOf } from './patch.js';
import { type Change, exampleOf, type RuleSample } from './rule-example.js';
import { EXCEPTIONS, waiverOf } from './rule-exceptions.js';
import type { RulePage } from './rule-pages.js';
import { rulePage as say } from './sentences.js';

/** A piece of a page. `text` has commands and names in backticks; a `sample` is the path of a folder. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'sample'; readonly text: string }
  | { readonly kind: 'code'; readonly language: string; readonly text: string };

/** Everything that is told of a rule, but for its title. `look` is that of the reports in it. */
export const pageOf = async (rule: RulePage, samples: readonly RuleSample[], look: Look): Promise<readonly Block[]> => {
  const examples = await Promise.all(samples.map((sample) => exampleBlocks(rule.id, sample, samples.length > 1, look)));
  return [
    text(rule.summary),
    text(`${rule.why} ${rule.remedy}`),
    ...examples.flat(),
    heading(say.whatToDo),
    ...(await remedies(rule.id, samples)),
    ...samples.filter(({ excepted }) => excepted).flatMap(exceptionBlocks),
    ...(samples.some(({ excepted }) => excepted) || !isExceptable(rule.id) ? [] : waiverBlocks(rule.id)),
    text(say.turnOff(rule.id)),
    code('yaml', `rules:\n  ${rule.id}: off\n`),
  ];
};

const heading = (words: string): Block => ({ kind: 'heading', text: words });
const text = (words: string): Block => ({ kind: 'text', text: words });
const code = (language: string, words: string): Block => ({ kind: 'code', language, text: words });

const isDockerfile = ({ path }: RuleSample): boolean => path === 'Dockerfile';

const exampleBlocks = async (
  rule: string,
  sample: RuleSample,
  several: boolean,
  look: Look,
): Promise<readonly Block[]> => {
  const { before, change } = await exampleOf(rule, sample);
  const kind = isDockerfile(sample) ? say.dockerfile : say.manifest;
  const report = detailed(before, look);
  return [
    heading(several ? `Example: ${kind}` : 'Example'),
    { kind: 'sample', text: sample.folder },
    code(isDockerfile(sample) ? 'dockerfile' : 'yaml', sample.text),
    text(say.report(settingsOf(sample))),
    code('text', `${report.trimEnd()}\n`),
    ...(change === undefined ? [] : [text(SAID[change.by]), code('diff', hunks(sample, change))]),
  ];
};

const SAID = {
  safe: say.safe,
  unproven: say.unproven,
  unsafe: say.unsafe,
  hand: say.byHand,
} as const satisfies Record<Change['by'], string>;

/** A patch without the names of the files. */
const hunks = ({ path, text: before }: RuleSample, change: Change): string =>
  patchOf(path, before, change.text).replace(/^--- .*\n\+\+\+ .*\n/m, '');

/** What the check was told, as the command line would have it. */
const settingsOf = ({ options }: RuleSample): string => {
  const { images = {}, dockerfiles = {}, consoleUrl, adminUrl, profile, exceptions = [] } = options;
  const flags = [
    ...Object.entries(images).map(([image, dockerfile]) => `--image ${image}=${dockerfile}`),
    ...(consoleUrl === undefined ? [] : [`--console-url ${consoleUrl}`]),
    ...(adminUrl === undefined ? [] : [`--admin-url ${adminUrl}`]),
    ...(profile === undefined ? [] : [`--profile ${profile}`]),
  ];
  const users = Object.entries(dockerfiles).map(([path, { user }]) => say.componentUser(path, user));
  const excepted = exceptions.map(({ container }) => say.exception(container));
  const given = flags.length === 0 ? '' : say.flags(flags.join(' '));
  return [given, ...users, ...excepted].join('');
};

const remedies = async (rule: string, samples: readonly RuleSample[]): Promise<readonly Block[]> => {
  const changes = await Promise.all(samples.map(async (sample) => (await exampleOf(rule, sample)).change?.by));
  return [...new Set(changes)].map((by) => text(remedyOf(by)));
};

const remedyOf = (by: Change['by'] | undefined): string => {
  switch (by) {
    case 'safe':
      return say.safeFix;
    case 'unproven':
    case 'unsafe':
      return say.otherFix + say.readReasons;
    case 'hand':
      return say.noFixExample;
    case undefined:
      return say.noFix;
  }
};

const waiverBlocks = (rule: string): readonly Block[] => [text(say.oneFinding), code('text', waiverOf(rule))];

const exceptionBlocks = (sample: RuleSample): readonly Block[] =>
  isDockerfile(sample)
    ? [text(say.inDockerfile), code('dockerfile', EXCEPTIONS.comment)]
    : [
        text(say.inManifest),
        code('yaml', EXCEPTIONS.annotations),
        text(say.inCompose),
        code('yaml', EXCEPTIONS.labels),
        text(say.inConfig),
        code('yaml', EXCEPTIONS.configuration),
      ];
