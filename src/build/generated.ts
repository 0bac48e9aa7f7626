import { join } from 'node:path';
import { rules } from '../rules/index.js';
import { manifestRules } from '../rules/manifests/index.js';
import { bundleLibrary, bundleProgram } from './bundle.js';
import { configSchema } from './config-schema.js';
import { licences } from './licences.js';
import { ruleDocs } from './rule-docs.js';
import { templatesModule } from './templates.js';
import { declarations } from './types.js';

/** A file that is made from others and committed all the same. `path` is relative to the project. */
export type Generated = { readonly path: string; readonly text: string; readonly mode: number };

const top = new URL('../../', import.meta.url).pathname;

/** Comes first: the others are made from it, too. */
export const templatesFile = (): Generated => ({
  path: 'src/fix/templates.ts',
  text: templatesModule(join(top, 'templates')),
  mode: 0o644,
});

export const generated = async (): Promise<readonly Generated[]> => {
  const ruleIds = [...new Set([...rules, ...manifestRules].map(({ id }) => id))];
  const program = await bundleProgram(top);
  const library = await bundleLibrary(top);
  return [
    { path: 'bin/dockerfile-nonroot.js', text: program.loader, mode: 0o755 },
    ...[...program.blocks].map(([name, text]) => ({ path: `bin/blocks/${name}.js`, text, mode: 0o644 })),
    { path: 'bin/index.mjs', text: library.text, mode: 0o644 },
    { path: 'bin/index.d.mts', text: declarations(top, 'src/index.ts'), mode: 0o644 },
    { path: 'bin/package.json', text: '{ "type": "commonjs" }\n', mode: 0o644 },
    { path: 'src/schema/config.json', text: configSchema(ruleIds), mode: 0o644 },
    { path: 'docs/rules.md', text: ruleDocs(top, rules, manifestRules), mode: 0o644 },
    { path: 'THIRD-PARTY.md', text: licences(top, [...program.inputs, ...library.inputs]), mode: 0o644 },
  ];
};
