import { withoutEnd } from '../text/trim.js';
import { programNamed } from './programs.js';

/** What a launcher is told. */
export type Launch =
  /** Nothing to run: it answers. */
  | { readonly kind: 'answers' }
  /** Nothing at all: it runs what its input says. */
  | { readonly kind: 'input' }
  /** The code that stands in its arguments, at this index of its words. */
  | { readonly kind: 'inline'; readonly at: number }
  /** The module that it looks for by its name. */
  | { readonly kind: 'module'; readonly text: string }
  /** The file, archive or class that it runs, as it is written. */
  | { readonly kind: 'code'; readonly text: string };

/** What a command runs by its interpreter, whatever its version: `python3.12 app.py`; `undefined`: it is none. */
export const launched = (words: readonly string[]): Launch | undefined => {
  const [path = '', ...args] = words;
  const name = withoutEnd(path.slice(path.lastIndexOf('/') + 1), '0123456789.');
  const row = programNamed(name);
  if (row === undefined || !row.roles.includes('launcher')) return undefined;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    const next = args[at + 1];
    if (row.answers.includes(arg)) return { kind: 'answers' };
    if (row.code.includes(arg) && next !== undefined) return { kind: 'inline', at: at + 2 };
    if (row.modules.includes(arg) && next !== undefined) return { kind: 'module', text: next };
    const joined = row.modules.find((each) => arg.startsWith(each));
    if (joined !== undefined && arg !== joined) return { kind: 'module', text: arg.slice(joined.length) };
    if (row.valued.includes(arg)) at += 1;
    else if (!arg.startsWith('-')) return { kind: 'code', text: arg };
  }
  return { kind: 'input' };
};
