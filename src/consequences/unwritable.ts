import { type Consequence, consequence } from './consequence.js';
import type { Who } from './model.js';
import type { View } from './view.js';
import { notYetOwned } from './writable/owned.js';
import { writablePaths } from './writable/writable.js';

/** Paths that the process writes to, and that nobody has given it. A WORKDIR that holds programs need not be its own. */
export const unwritableConsequences = (view: View, who: Who): readonly Consequence[] =>
  notYetOwned(view, who, writablePaths(view))
    .filter(({ because }) => !because.startsWith('WORKDIR'))
    .map(({ path, because }) =>
      consequence(
        'no-tools',
        `${path} (${because}) stays root's: there is no shell here with which to give it away.`,
        undefined,
      ),
    );
