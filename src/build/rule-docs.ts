import { posix } from 'node:path';
import { exampleOf, type RuleSample } from '../program/rule-example.js';
import { type Block, pageOf } from '../program/rule-page.js';
import type { RulePage } from '../program/rule-pages.js';
import type { Look } from '../report/style.js';
import type { Shown } from './shown-samples.js';

type Page = readonly [path: string, text: string];

/** docs/rules.md, a table of all rules, and docs/rules/ID.md, a page for each: texts by their paths. */
export const ruleDocs = async (
  dockerfiles: readonly RulePage[],
  manifests: readonly RulePage[],
  shown: Shown,
): Promise<readonly Page[]> => {
  const all = new Map([...manifests, ...dockerfiles].map((rule) => [rule.id, rule]));
  const samplesFor = ({ id }: RulePage): readonly RuleSample[] => shown.get(id) ?? [];
  return [
    ['docs/rules.md', await indexOf(dockerfiles, manifests, samplesFor)],
    ...(await Promise.all([...all.values()].map((rule) => pageFile(rule, samplesFor(rule))))),
  ];
};

type SamplesFor = (rule: RulePage) => readonly RuleSample[];

const indexOf = async (
  dockerfiles: readonly RulePage[],
  manifests: readonly RulePage[],
  samplesFor: SamplesFor,
): Promise<string> => `# Rules

Errors and warnings fail the run, infos do not. Change that with \`--fail-level\`, or with \`rules\` in the configuration.
The last column says what the fix of the example is. An unproven or unsafe fix comes with reasons: read them, then apply
it with \`--unsafe-fixes\`. \`dockerfile-nonroot explain RULE\` prints a page in the terminal.

## Dockerfiles

${await table(dockerfiles, (rule) => samplesFor(rule).find(({ path }) => path === 'Dockerfile'))}
## Manifests

${await table(manifests, (rule) => samplesFor(rule).find(({ path }) => path !== 'Dockerfile'))}`;

const table = async (
  all: readonly RulePage[],
  sampleFor: (rule: RulePage) => RuleSample | undefined,
): Promise<string> => {
  const rows = await Promise.all(all.map((rule) => rowOf(rule, sampleFor(rule))));
  return `| rule | level | what it finds | fix |\n| --- | --- | --- | --- |\n${rows.join('')}`;
};

const rowOf = async ({ id, severity, summary }: RulePage, sample: RuleSample | undefined): Promise<string> => {
  const by = sample === undefined ? undefined : (await exampleOf(id, sample)).change?.by;
  const fix = by === undefined || by === 'hand' ? 'by hand' : by;
  return `| [${id}](rules/${id}.md) | ${severity} | ${summary} | ${fix} |\n`;
};

/** As wide as the reports that `explain` prints, which are indented. */
const LOOK: Look = { color: false, columns: 96 };

const pageFile = async (rule: RulePage, samples: readonly RuleSample[]): Promise<Page> => {
  const blocks = await pageOf(rule, samples, LOOK);
  const parts = [`# ${rule.id}`, `**${rule.severity}**`, ...blocks.map(markdownOf)];
  return [`docs/rules/${rule.id}.md`, `${parts.join('\n\n')}\n`];
};

const markdownOf = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `## ${block.text}`;
    case 'text':
      return block.text;
    case 'sample':
      return `From ${linkTo(block.text)}, one of ${linkTo(posix.dirname(block.text))}:`;
    case 'code':
      return `\`\`\`${block.language}\n${block.text}\`\`\``;
  }
};

const linkTo = (folder: string): string => `[${folder}](../../${folder})`;
