import { columnsOf } from '../report/sheet.js';
import { type Look, type Style, styleOf } from '../report/style.js';
import { addressOf } from '../report/version.js';
import { readyFor, wrap } from '../report/width.js';
import { type Block, pageOf } from './rule-page.js';
import type { RulePage } from './rule-pages.js';
import { ruleSamples } from './rule-samples.js';

const INDENT = '    ';

/** The page of a rule, for a terminal. */
export const explain = async (rule: RulePage, look: Look): Promise<string> => {
  const paint = styleOf(look);
  await readyFor((ruleSamples[rule.id] ?? []).map(({ text }) => text));
  const columns = columnsOf(look);
  const blocks = await pageOf(rule, ruleSamples[rule.id] ?? [], { ...look, columns: columns - INDENT.length });
  const lines = [
    `${paint.bold(rule.id)} (${rule.severity})`,
    ...blocks.flatMap((block) => ['', ...linesOf(block, columns, paint)]),
    '',
    `${paint.dim('Page:')} ${addressOf(rule.id)}`,
  ];
  return lines.map((line) => `${line}\n`).join('');
};

const linesOf = (block: Block, columns: number, paint: Style): readonly string[] => {
  switch (block.kind) {
    case 'heading':
      return [paint.bold(block.text)];
    case 'sample':
      return [`From ${block.text}:`];
    case 'text':
      return wrap(block.text.replaceAll('`', ''), columns);
    case 'code':
      return block.text
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => `${INDENT}${block.language === 'diff' ? painted(line, paint) : line}`.trimEnd());
  }
};

const painted = (line: string, paint: Style): string => {
  if (line.startsWith('+')) return paint.green(line);
  if (line.startsWith('-')) return paint.red(line);
  return line.startsWith('@@') ? paint.cyan(line) : line;
};
