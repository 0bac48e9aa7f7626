import type { Value } from './tree.js';

/** Lines that only a template engine can read: an action of Go's or a tag of Jinja's on a line of its own. */
const ACTION_LINE =
  /^[^\S\n]*(?:\{\{-?[^\S\n]*(?:if|else|end|range|with|define|template|include|block|toYaml|\/\*|\$|\.)|\{%)/m;

/** Whether a text that cannot be read as YAML looks like a template of Helm (Go) or Jinja. */
export const looksLikeTemplate = (text: string): boolean =>
  text.includes('{%') || ACTION_LINE.test(text) || text.split('\n').some(hasBraces);

const hasBraces = (line: string): boolean => {
  const open = line.indexOf('{{');
  return open !== -1 && line.includes('}}', open);
};

/**
 * Whether a document that could be read is a template all the same: braces that begin a value are maps to YAML. Those
 * within a text are text, as in alerts for Prometheus, in Argo's workflows and in values of charts.
 */
export const isTemplate = (document: Value): boolean => {
  const open: Value[] = [document];
  const seen = new Set<Value>();
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (seen.has(value) || value.kind === 'scalar') continue;
    seen.add(value);
    if (value.kind === 'list') for (const item of value.items) open.push(item);
    else {
      if (value.flow && value.pairs.some(({ key }) => key.startsWith('{'))) return true;
      for (const pair of value.pairs) open.push(pair.value);
      for (const source of value.merged) open.push(source);
    }
  }
  return false;
};
