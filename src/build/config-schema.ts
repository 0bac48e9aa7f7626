import { options, type Row } from '../program/options-table.js';
import { tool } from '../report/version.js';
import { isExceptable } from '../rules/exceptable.js';

/** The JSON Schema of the configuration file, from the table of options; `ruleIds` are the keys of `rules`. */
export const configSchema = (ruleIds: readonly string[]): string => `${JSON.stringify(schemaOf(ruleIds), null, 2)}\n`;

const rows: readonly Row[] = options;

const schemaOf = (ruleIds: readonly string[]) => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: `https://unpkg.com/${tool.name}@0/src/schema/config.json`,
  title: `Configuration of ${tool.name}`,
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    requiredVersion: {
      description: `Versions of ${tool.name} that may read this file, such as >=0.1.0 <1.0.0.`,
      type: 'string',
      minLength: 1,
    },
    extends: {
      description:
        'Configurations of this work tree that count below this one, as paths relative to it. Lists add up; of all else this file counts.',
      anyOf: [
        { type: 'string', minLength: 1 },
        { type: 'array', items: { type: 'string', minLength: 1 } },
      ],
    },
    exclude: {
      description: 'Files that are left out: gitignore patterns, relative to this file.',
      type: 'array',
      items: { type: 'string' },
    },
    ignore: { description: 'The old name of exclude.', type: 'array', items: { type: 'string' } },
    exceptions: {
      description: 'Containers in manifests that may run as root, and findings of rules in some files, and why.',
      type: 'array',
      items: {
        anyOf: [
          excepted(['container'], {
            workload: { type: 'string', description: 'Deployment/name, or the name alone; any when left out.' },
            container: { type: 'string' },
          }),
          excepted(['files', 'rules'], {
            files: {
              description: 'Gitignore patterns, relative to this file.',
              type: 'array',
              minItems: 1,
              items: { type: 'string' },
            },
            rules: { type: 'array', minItems: 1, items: { enum: ruleIds.filter(isExceptable) } },
          }),
        ],
      },
    },
    rules: levelsOf(ruleIds),
    overrides: {
      description: 'What counts for some files alone. Of two entries for one file the later counts.',
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['files'],
        properties: {
          files: {
            description: 'Gitignore patterns, relative to this file.',
            type: 'array',
            minItems: 1,
            items: { type: 'string' },
          },
          rules: levelsOf(ruleIds),
          only: { description: 'The only rules that are told.', type: 'array', items: { enum: ruleIds } },
          ...keysOf(rows.filter(({ group }) => group === 'The fix')),
        },
      },
    },
    ...keysOf(rows),
  },
});

const excepted = (required: readonly string[], properties: object) => ({
  type: 'object',
  additionalProperties: false,
  required: [...required, 'reason'],
  properties: {
    ...properties,
    reason: { type: 'string' },
    until: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'Last day, as 2026-12-31.' },
  },
});

const levelsOf = (ruleIds: readonly string[]) => ({
  description: 'Level of each rule.',
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(ruleIds.map((id) => [id, { enum: ['off', 'info', 'warning', 'error'] }])),
});

const keysOf = (some: readonly Row[]) =>
  Object.fromEntries(
    some.flatMap((row) => (row.key === undefined ? [] : [[row.key, { description: row.help, ...shapeOf(row) }]])),
  );

const shapeOf = (row: Row) => {
  const text = { type: 'string', minLength: 1, ...(row.form === undefined ? {} : { pattern: row.form[0].source }) };
  if (row.kind === 'pair') return { type: 'object', additionalProperties: { type: 'string' } };
  if (row.kind === 'choice')
    return row.many === true ? { type: 'array', items: { enum: row.choices } } : { enum: row.choices };
  if (row.kind === 'number') return { type: 'integer', minimum: row.range?.[0] ?? 0, ...most(row) };
  return row.many === true ? { type: 'array', items: text } : text;
};

const most = ({ range }: Row) => (range === undefined ? {} : { maximum: range[1] });
