import { sharingContexts } from './context.js';
import type { Host } from './host.js';

/** What a check may ask twice of a disk on which nothing changes. */
type Asked = Pick<Host, 'kindOf' | 'statOf' | 'real' | 'list'>;

/** So many answers are kept, a name of a directory being one; then all are forgotten, so that memory stays the same. */
const MOST_ANSWERS = 10_000;

/**
 * The same host, which asks the disk once for each path. Files that lie together ask for the same directories, and the
 * same names in them, most of which are not there. For a run that writes nothing.
 */
export const recalling = (host: Host): Host => {
  let count = 0;
  const forgets: (() => void)[] = [];
  const once = <Answer>(ask: (path: string) => Answer, weightOf: (answer: Answer) => number) => {
    const known = new Map<string, { readonly answer: Answer }>();
    forgets.push(() => known.clear());
    return (path: string): Answer => {
      const before = known.get(path);
      if (before !== undefined) return before.answer;
      const answer = ask(path);
      count += weightOf(answer);
      if (count > MOST_ANSWERS) {
        count = 0;
        for (const forget of forgets) forget();
      }
      known.set(path, { answer });
      return answer;
    };
  };
  const one = () => 1;
  const asked: Asked = {
    kindOf: once(host.kindOf, one),
    statOf: once(host.statOf, one),
    real: once(host.real, one),
    list: once(host.list, (names) => (Array.isArray(names) ? 1 + names.length : 1)),
  };
  return sharingContexts({ ...host, ...asked });
};
