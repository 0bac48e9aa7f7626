import type { RuleSample } from '../program/rule-example.js';
import type { Shown } from './shown-samples.js';
import { literal } from './templates.js';

/** The text of `src/program/rule-samples.ts`: for each rule the sample that its page shows, of each kind one. */
export const samplesModule = (shown: Shown): string => {
  const entries = [...shown].map(([id, samples]) => `  ${literal(id)}: [\n${samples.map(entryOf).join('')}  ],\n`);
  return `${HEAD}export const ruleSamples: Readonly<Record<string, readonly RuleSample[]>> = {\n${entries.join('')}};\n`;
};

const HEAD = `import type { RuleSample } from './rule-example.js';

/** Generated from samples/ by \`npm run bundle\`: what the page of each rule shows. */
`;

const entryOf = ({ folder, path, text, options, corrected, excepted }: RuleSample): string => {
  const fields = [
    `folder: ${literal(folder)}`,
    `path: ${literal(path)}`,
    `text:\n        ${linesOf(text)}`,
    `options: ${JSON.stringify(options)}`,
    ...(corrected === undefined ? [] : [`corrected:\n        ${linesOf(corrected)}`]),
    `excepted: ${excepted}`,
  ];
  return `    {\n${fields.map((field) => `      ${field},\n`).join('')}    },\n`;
};

const linesOf = (text: string): string =>
  text
    .split(/(?<=\n)/)
    .map(literal)
    .join(' +\n        ');
