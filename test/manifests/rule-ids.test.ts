import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { manifestRuleIds } from '../../src/manifests/rule-ids.js';
import { manifestRules } from '../../src/manifests/rules/index.js';

const ids = suite('manifests: rule ids');

ids('the list beside the rules is theirs', () =>
  assert.equal(
    manifestRuleIds,
    manifestRules.map(({ id }) => id),
  ),
);

ids.run();
