import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of THIRD-PARTY.md: every package that `inputs` (paths below node_modules) come from, and its licence. */
export const licences = (top: string, inputs: readonly string[], what: string): string => {
  const directories = new Set(inputs.flatMap((path) => packageDirectory(path) ?? []));
  const sections = new Set([...directories].sort(byName).map((directory) => section(top, directory)));
  return [`# Third-party software\n\n${what}\n`, ...sections].join('\n');
};

const packageDirectory = (path: string): string | undefined =>
  /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];

const nameOf = (directory: string): string => directory.replace(/^.*node_modules\//, '');

const byName = (a: string, b: string): number => (nameOf(a) + a < nameOf(b) + b ? -1 : 1);

const section = (top: string, directory: string): string => {
  const { version, license } = JSON.parse(readFileSync(join(top, directory, 'package.json'), 'utf8'));
  const text = licenceText(join(top, directory));
  return `## ${nameOf(directory)} ${version} (${license})\n\n\`\`\`text\n${text.trim()}\n\`\`\`\n`;
};

const licenceText = (directory: string): string => {
  const name = readdirSync(directory).find((file) => /^licen[cs]e/i.test(file));
  if (name === undefined || !existsSync(join(directory, name))) throw new Error(`no licence text in ${directory}`);
  return readFileSync(join(directory, name), 'utf8').replaceAll('\r\n', '\n').replaceAll('```', "'''");
};
