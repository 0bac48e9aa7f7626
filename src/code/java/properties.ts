import { HOLE } from '../fold.js';
import { scalarsIn } from './yaml.js';

/** One setting: its name in lower case and without dashes, what is written there, and the line. */
export type Property = { readonly name: string; readonly value: string; readonly line: number; readonly file: string };

/** The settings of a file, by its end; `undefined`: it cannot be read. */
export const propertiesIn = (file: string, text: string): readonly Property[] | undefined =>
  file.endsWith('.properties') ? ofLines(file, text) : ofYaml(file, text);

/** Source: documentation: Java SE 21, Properties.load. */
const ofLines = (file: string, text: string): readonly Property[] => {
  const found: Property[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = at + 1;
    let whole = (lines[at] ?? '').trim();
    if (/^[#!]/.test(whole)) continue;
    for (; whole.endsWith('\\') && at + 1 < lines.length; at += 1)
      whole = `${whole.slice(0, -1)}${(lines[at + 1] ?? '').trim()}`;
    const parts = /^([^\s=:]{1,200})\s{0,20}[=:\s]\s{0,20}(\S[^\n]*)$/.exec(whole);
    if (parts === null) continue;
    found.push({ file, line, name: uniform(parts[1] ?? ''), value: plain((parts[2] ?? '').replace(/\\(.)/g, '$1')) });
  }
  return found;
};

const ofYaml = (file: string, text: string): readonly Property[] | undefined =>
  scalarsIn(text)?.map(({ name, value, line }) => ({ file, line, name: uniform(name), value: plain(value ?? HOLE) }));

/** `@project.version@`, which Maven fills in, and `#{expression}`. */
const plain = (value: string): string => value.replace(/@[\w.-]{1,100}@|#\{[^}\n]{0,200}\}/g, HOLE);

/** Dashes may be left out, and a profile stands before it: `%prod.quarkus.http.port`. */
export const uniform = (name: string): string =>
  name
    .replace(/^%[\w,-]{1,60}\./, '')
    .replaceAll('-', '')
    .toLowerCase();
