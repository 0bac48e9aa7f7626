import { join } from 'node:path';
import { ruleIds } from '../rules/ids.js';
import { rules } from '../rules/index.js';
import { manifestRules } from '../rules/manifests/index.js';
import { bundleLibrary, bundleProgram } from './bundle.js';
import { configSchema } from './config-schema.js';
import { licences } from './licences.js';
import { ruleDocs } from './rule-docs.js';
import { templatesModule } from './templates.js';
import { declarations } from './types.js';

/** The program, which alone of all that is generated can be executed. Its path, like every other, from the project. */
export const PROGRAM = 'bin/dockerfile-nonroot.js';

/** Comes first: the others are made from it, too. */
export const templatesFile = (top: string): readonly [path: string, text: string] => [
  'src/fix/templates.ts',
  templatesModule(join(top, 'templates')),
];

/** Files that are made from others and committed all the same: their texts by their paths. */
export const generated = async (top: string): Promise<ReadonlyMap<string, string>> => {
  const program = await bundleProgram(top);
  const library = await bundleLibrary(top);
  return new Map([
    ...program.files,
    ...library.files,
    ...declarations(top),
    ['src/schema/config.json', configSchema(ruleIds)],
    ['docs/rules.md', ruleDocs(top, rules, manifestRules)],
    ['THIRD-PARTY.md', licences(top, [...program.inputs, ...library.inputs])],
  ]);
};
