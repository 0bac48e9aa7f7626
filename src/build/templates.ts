import { readdirSync, readFileSync } from 'node:fs';

const SUFFIX = '.dockerfile';

/** The text of `src/fix/templates.ts`: the files of a directory of templates by name, so that no program reads them. */
export const templatesModule = (directory: string): string => {
  const names = readdirSync(directory).filter((name) => name.endsWith(SUFFIX));
  const entries = names.sort().map((name) => entryOf(name.slice(0, -SUFFIX.length), `${directory}/${name}`));
  return `${HEAD}export const templates: Readonly<Record<string, string>> = {\n${entries.join('')}};\n`;
};

const HEAD = '/** Generated from templates/ by `npm run bundle`: the text of each file, by its name. */\n';

const entryOf = (name: string, file: string): string => {
  const lines = readFileSync(file, 'utf8').split(/(?<=\n)/);
  return `  ${literal(name)}:\n    ${lines.map(literal).join(' +\n    ')},\n`;
};

/** A text as a literal of TypeScript. */
export const literal = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
