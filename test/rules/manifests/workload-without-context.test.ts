import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { workloadWithoutContext } from '../../../src/rules/manifests/workload-without-context.js';
import { blames } from './blames.js';
import { IDS, made, pod } from './pods.js';

const rule = suite('rules/manifests/workload-without-context');

const bare = (namespace: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: q, namespace: ${namespace}}\nspec: {containers: [{name: q, image: own}]}\n`;

for (const [sentence, namespace, expected] of [
  ['a workload beside it in the same namespace', 'here', ['q']],
  ['another namespace is not beside it', 'there', []],
] as const) {
  rule(sentence, () => {
    const text = `${pod(IDS, '').replace('{name: p}', '{name: p, namespace: here}')}---\n${bare(namespace)}`;
    assert.equal(blames(workloadWithoutContext, text, made(7, '7')), expected);
  });
}

rule.run();
