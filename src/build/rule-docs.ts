import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RulePage } from '../program/rule-pages.js';

/** docs/rules.md: what every rule says of itself, and where its samples are. */
export const ruleDocs = (top: string, dockerfiles: readonly RulePage[], manifests: readonly RulePage[]): string =>
  [
    '# Rules',
    '',
    'Made by `npm run bundle` from the rules themselves. An error or a warning fails the run, a piece of information',
    'does not; `--fail-level` and `rules` in the configuration change that.',
    '',
    '## Dockerfiles',
    '',
    ...dockerfiles.flatMap((rule) => pageOf(top, rule, `samples/${rule.id}`)),
    '## Manifests',
    '',
    ...manifests.flatMap((rule) => pageOf(top, rule, `samples/manifests/${rule.id}`)),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');

const pageOf = (top: string, { id, severity, summary, why }: RulePage, samples: string): readonly string[] => [
  `### ${id}`,
  '',
  `**${severity}.** ${summary} ${why}`,
  '',
  ...samplesOf(top, samples),
];

const samplesOf = (top: string, path: string): readonly string[] => {
  if (!existsSync(join(top, path))) return [];
  const names = readdirSync(join(top, path)).sort();
  return [`Samples: ${names.map((name) => `[${name}](../${path}/${name})`).join(', ')}`, ''];
};
