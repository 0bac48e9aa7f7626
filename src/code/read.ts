import type { Language } from '../knowledge/languages.js';
import type { Grammar } from '../text/grammar.js';
import { bindingsIn } from './bindings.js';
import { expressionOf, isCall } from './expression.js';
import { importsIn } from './imports.js';
import type { Called, Unit } from './model.js';
import { eachNode, treeOf } from './node.js';
import { sitesIn } from './sites.js';

/** One file of code, as far as a call of it or a value may matter. What the grammar does not understand is left out. */
export const readUnit = (language: Language, grammar: Grammar, text: string): Unit => {
  const top = treeOf(grammar, text);
  const calls: Called[] = [];
  for (const node of eachNode(top)) {
    if (!isCall(node)) continue;
    const call = expressionOf(text, node);
    if (call.kind === 'call') calls.push(call);
  }
  return {
    language,
    ...importsIn(language, top, text),
    values: bindingsIn(top, text),
    calls,
    sites: sitesIn(top, text),
  };
};
