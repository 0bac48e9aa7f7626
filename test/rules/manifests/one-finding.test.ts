import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { DockerfileUser, ManifestOptions } from '../../../src/manifests/options.js';
import { checkManifest } from '../../../src/report/check-manifest.js';
import type { RuleId } from '../../../src/rules/ids.js';
import { componentUsers, sampleOptions, samplePaths, TOP } from '../../manifests/sample-options.js';
import { subjectIn } from './blames.js';

const one = suite('rules/manifests: one finding a container about who it runs as');

/** Rules that say who a container runs as, or should. What it may do beside, and whose its files are, is something else. */
const WHO: ReadonlySet<string> = new Set<RuleId>([
  'container-root-user',
  'needless-root-init',
  'run-as-non-root-contradiction',
  'missing-run-as-non-root',
  'missing-run-as-group',
  'uid-differs-from-image',
  'named-image-user',
  'workload-without-context',
  'unusable-user',
  'openshift-fixed-ids',
]);

/** Pairs of which one is not mended with the other, with the reason. */
const BOTH: Readonly<Record<string, string>> = {
  'container-root-user unusable-user': 'One id is refused, and another one of the container or its pod is 0.',
  'run-as-non-root-contradiction unusable-user': 'The same.',
};

/** The Dockerfile gives its user no id, and the manifest no group: each is mended in its own file. */
const TWO_FILES = 'missing-run-as-group uid-differs-from-image';

/** The rules that speak of each container with more than one of them. What a pod says counts for all of its containers. */
const several = (text: string, options: ManifestOptions, also = ''): readonly string[] => {
  const results = checkManifest({ path: 'p.yaml', text }, options).results.filter(
    ({ rule, hardens, severity }) => WHO.has(rule) && hardens !== true && severity !== 'info',
  );
  return subjectIn(text, options).workloads.flatMap(({ containers, effective, object }) => {
    const within = ({ start, end }: { start: number; end: number }) =>
      results.filter(({ span }) => start <= span.start && span.end <= end);
    const inside = new Set(containers.flatMap(({ node }) => within(node.span)));
    const pod = within(object.span).filter((each) => !inside.has(each));
    return containers.flatMap(({ name, node }, index) => {
      const own = within(node.span);
      const images = effective.map(({ image }) => image.what);
      const told = pod.filter(
        ({ message }) =>
          speaksOf(
            message,
            name,
            containers.map((each) => each.name),
          ) && speaksOf(message, images[index] ?? '', images),
      );
      const rules = [...own, ...told].map(({ rule }) => rule).sort();
      const key = rules.join(' ');
      return rules.length > 1 && key !== also && BOTH[key] === undefined ? [`${name}: ${rules.join(' ')}`] : [];
    });
  });
};

/** A sentence that names containers speaks of those. */
const speaksOf = (message: string, name: string, names: readonly string[]): boolean => {
  const words = new Set(message.split(/[\s,]+/));
  return words.has(name) || !names.some((each) => words.has(each));
};

const users = await componentUsers();

for (const path of samplePaths()) {
  const name = path.slice(TOP.length);
  one(name, () => assert.equal(several(readFileSync(path, 'utf8'), sampleOptions(path, users)), []));
}

const CONTEXTS = [
  'runAsUser: 0',
  'runAsUser: 7',
  'runAsUser: 7, runAsGroup: 0',
  'runAsUser: 7, runAsGroup: 7',
  'runAsUser: x',
];
const SAYS = ['', 'runAsNonRoot: true', 'runAsNonRoot: false'];
const contexts = SAYS.flatMap((says) => ['', ...CONTEXTS].map((ids) => [says, ids].filter(Boolean).join(', ')));

const IMAGES: Readonly<Record<string, DockerfileUser | undefined>> = {
  'root of a Dockerfile': { verdict: 'root', user: '', uid: 0, gid: 0 },
  'ids of a Dockerfile': { verdict: 'nonroot', user: '9:9', uid: 9, gid: 9 },
  'the same ids': { verdict: 'nonroot', user: '7:7', uid: 7, gid: 7 },
  'an id without its group': { verdict: 'nonroot', user: '9', uid: 9, gid: 0 },
  'a name without an id': { verdict: 'nonroot', user: 'app', uid: undefined, gid: undefined },
  'a name with an id': { verdict: 'nonroot', user: 'app', uid: 9, gid: 9 },
  'nobody knows whom': undefined,
};

for (const [image, user] of Object.entries(IMAGES))
  one(`each way to write the ids of an image: ${image}`, () => {
    const options = { images: { own: 'Dockerfile' }, resolveDockerfile: () => user };
    const found = contexts.flatMap((pod) =>
      contexts.flatMap((own) => {
        const text = `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  securityContext: {${pod}}\n  containers:\n    - {name: c, image: ${user === undefined ? 'o/unknown' : 'own'}, securityContext: {${own}}}\n`;
        return several(text, options, user?.uid === undefined ? TWO_FILES : '').map(
          (each) => `pod {${pod}} own {${own}} ${each}`,
        );
      }),
    );
    assert.equal(found, []);
  });

const USERS = [
  'root',
  '"0"',
  '"0:0"',
  '"7"',
  '"7:0"',
  '"7:7"',
  '"-1"',
  '"99999999999"',
  'app',
  '"${NOBODY_KNOWS}"',
  '""',
];

for (const [image, user] of Object.entries(IMAGES))
  one(`each way to write the user of a service: ${image}`, () => {
    const options = { resolveDockerfile: () => user };
    const found = ['', ...USERS.map((each) => `, user: ${each}`)].map((own) => {
      const text = `services:\n  a: {build: .${own}}\n`;
      return checkManifest({ path: 'compose.yaml', text }, options).results.length;
    });
    assert.ok(found.every((count) => count <= 1));
  });

one.run();
