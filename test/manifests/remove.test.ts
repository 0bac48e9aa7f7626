import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkManifest } from '../../src/report/check-manifest.js';

/** Whether the fix of a field that stands at the wrong level can take it out. */
const isTakenOut = (lines: string): boolean => {
  const text = `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n${lines}  containers: [{name: c, image: a}]\n`;
  const { results } = checkManifest({ path: 'p.yaml', text }, {});
  const found = results.find(({ rule }) => rule === 'misplaced-field');
  assert.ok(found, text);
  return found.fix !== undefined;
};

const remove = suite('manifests/remove');

for (const [sentence, lines, expected] of [
  ['a map with nothing else', '  securityContext:\n    capabilities: {}\n', true],
  ['one of several fields', '  securityContext:\n    runAsUser: 5\n    capabilities: {}\n', true],
  // The last of a key counts: without it the other would, which may say root.
  [
    'not one of two maps of one name',
    '  securityContext:\n    runAsUser: 0\n  securityContext:\n    capabilities: {}\n',
    false,
  ],
  [
    'not one of two fields of one name',
    '  securityContext:\n    runAsUser: 5\n    capabilities: {}\n    capabilities: {}\n',
    false,
  ],
  [
    'not a line with a comment',
    '  securityContext:\n    # why\n    capabilities:\n      # more\n      drop: [ALL]\n',
    false,
  ],
  ['not one whose value is an alias', '  a: &a {}\n  securityContext:\n    capabilities: *a\n', false],
  ['nor one whose alias names nothing', '  securityContext:\n    runAsUser: 5\n    capabilities: *a\n', false],
  [
    'nor one that holds what another names',
    '  securityContext:\n    capabilities:\n      add: &a [X]\n  volumes: *a\n',
    false,
  ],
  ['nor one that merges what another does', '  a: &a {}\n  securityContext:\n    capabilities:\n      <<: *a\n', false],
] as const) {
  remove(sentence, () => assert.is(isTakenOut(lines), expected));
}

remove.run();
