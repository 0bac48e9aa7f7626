import type { Value } from './tree.js';

/** Lines that only a template engine can read: an action of Go's or a tag of Jinja's on a line of its own. */
const ACTION_LINE =
  /^[^\S\n]*(?:\{\{-?[^\S\n]*(?:if|else|end|range|with|define|template|include|block|toYaml|\/\*|\$|\.)|\{%)/m;

/** Whether a text that cannot be read as YAML looks like a template of Helm (Go) or Jinja. */
export const looksLikeTemplate = (text: string): boolean => ACTION_LINE.test(text) || /\{\{[^\n]*\}\}|\{%/.test(text);

/**
 * Whether YAML that could be read is a template all the same: braces in a plain scalar or as a key. In quotes and blocks
 * they are text, as in alerts for Prometheus and in Argo's workflows.
 */
export const isTemplate = (documents: readonly Value[]): boolean => {
  const open: Value[] = [...documents];
  const seen = new Set<Value>();
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (seen.has(value)) continue;
    seen.add(value);
    if (value.kind === 'scalar') {
      if (value.style === 'plain' && /\{\{|\{%/.test(value.text)) return true;
      continue;
    }
    if (value.kind === 'list') open.push(...value.items);
    else {
      if (value.flow && value.pairs.some(({ key }) => key.startsWith('{'))) return true;
      open.push(...value.pairs.map((pair) => pair.value), ...value.merged);
    }
  }
  return false;
};
