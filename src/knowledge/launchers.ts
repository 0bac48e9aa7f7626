import { withoutEnd } from '../text/trim.js';
import { programNamed } from './programs.js';

/** What a launcher is told. */
export type Launch =
  /** Nothing that lies in a file: it answers, or runs what stands in its arguments. */
  | { readonly kind: 'inline' }
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
    if (row.inline.includes(arg)) return { kind: 'inline' };
    if (row.modules.includes(arg) && next !== undefined) return { kind: 'module', text: next };
    if (row.valued.includes(arg)) at += 1;
    else if (!arg.startsWith('-')) return { kind: 'code', text: arg };
  }
  return { kind: 'inline' };
};
