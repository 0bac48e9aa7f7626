import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { manifestRuleIds } from '../../src/rules/manifests/ids.js';
import { manifestRules } from '../../src/rules/manifests/index.js';

const ids = suite('manifests: rule ids');

ids('the list beside the rules is theirs', () =>
  assert.equal(
    manifestRuleIds,
    manifestRules.map(({ id }) => id),
  ),
);

ids.run();
