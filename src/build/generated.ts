import { join } from 'node:path';
import { ruleIds } from '../rules/ids.js';
import { rules } from '../rules/index.js';
import { manifestRules } from '../rules/manifests/index.js';
import { bundleLibrary, bundleProgram } from './bundle.js';
import { configSchema } from './config-schema.js';
import { licences } from './licences.js';
import { ruleDocs } from './rule-docs.js';
import { samplesModule } from './rule-samples.js';
import type { Shown } from './shown-samples.js';
import { templatesModule } from './templates.js';
import { declarations } from './types.js';

/** The program, which alone of all that is generated can be executed. Its path, like every other, from the project. */
export const PROGRAM = 'bin/dockerfile-nonroot.js';

/** Texts by their paths. */
export type Files = ReadonlyMap<string, string>;

/** Come first: the others are made from them, too. */
export const sources = (top: string, shown: Shown): Files =>
  new Map([
    ['src/fix/templates.ts', templatesModule(join(top, 'templates'))],
    ['src/program/rule-samples.ts', samplesModule(shown)],
  ]);

/** All other files that are made and committed all the same. */
export const generated = async (top: string, shown: Shown): Promise<Files> => {
  const program = await bundleProgram(top);
  const library = await bundleLibrary(top);
  return new Map([
    ...program.files,
    ...library.files,
    ...declarations(top),
    ['src/schema/config.json', configSchema(ruleIds)],
    ...(await ruleDocs(rules, manifestRules, shown)),
    ['THIRD-PARTY.md', licences(top, [...program.inputs, ...library.inputs])],
  ]);
};
