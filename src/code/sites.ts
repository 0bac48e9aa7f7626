import { isCall } from './expression.js';
import type { Site } from './model.js';
import { type Node, textIn } from './node.js';
import { functionNamed } from './parameters.js';

const TOP: Site = { within: undefined, guarded: false };

/** Where the calls of a file stand, by their offsets. */
export const sitesIn = (top: Node, text: string): ReadonlyMap<number, Site> => {
  const sites = new Map<number, Site>();
  const open: { readonly node: Node; readonly site: Site }[] = [{ node: top, site: TOP }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node } = next;
    const within = functionNamed(text, node);
    const site =
      within !== undefined
        ? { within, guarded: false }
        : isGuard(text, node)
          ? { ...next.site, guarded: true }
          : next.site;
    if (isCall(node)) sites.set(node.from, site);
    for (const child of node.children) open.push({ node: child, site });
  }
  return sites;
};

/** What is in it may not run, may run never, or may fail without harm; not what Python asks of every file that is run. */
const isGuard = (text: string, node: Node): boolean =>
  (GUARDS.test(node.name) && !OF_MAIN.test(textIn(text, node).slice(0, MOST_HEAD))) ||
  (BINARY.test(node.name) && node.children.some((each) => OPERATORS.has(textIn(text, each))));

const GUARDS =
  /^(?:If|Unless|Switch|TypeSwitch|Select|Match|Try|TryWithResources|While|Do|For|Foreach|EnhancedFor|Loop|Conditional|Ternary)(?:Statement|Expression)$/;
const OF_MAIN = /^if\s{1,9}__name__\s{0,9}==/;
const MOST_HEAD = 40;
const BINARY = /^Binary(?:Expression|Exp)$/;
const OPERATORS: ReadonlySet<string> = new Set(['&&', '||', '??', 'and', 'or']);
