import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { saidIn } from '../../src/deploy/deploy.js';
import { buildsTold } from './told.js';

const workflow = suite('deploy/workflow');

const inSteps = (steps: string, job = '') =>
  buildsTold('workflow', '.github/workflows/ci.yml', `on: push\njobs:\n  image:\n${job}    steps:\n${steps}`);

const ACTION = '      - uses: docker/build-push-action@v6\n        with:\n';

for (const [sentence, steps, expected] of [
  ['the root is the context', '      - uses: docker/build-push-action@v6\n', ['5 image: Dockerfile in .']],
  [
    'an action says all of it',
    `${ACTION}          context: app\n          file: app/Dockerfile.prod\n          target: prod\n          build-args: |\n            A=1\n            B=\${{ github.sha }}\n          platforms: linux/amd64,linux/arm64\n          tags: o/app:1\n`,
    ['5 o/app: app/Dockerfile.prod in app target prod A=1 B=null linux/amd64 linux/arm64'],
  ],
  [
    'what takes the place of bases',
    `${ACTION}          build-contexts: |\n            a=docker-image://b:1\n            c=\${{ steps.x.outputs.y }}\n`,
    ['5 image: Dockerfile in . a→docker-image://b:1 c→null'],
  ],
  ['a context without a file', `${ACTION}          context: ./app\n`, ['5 image: app/Dockerfile in app']],
  [
    'a directory of the repository',
    `${ACTION}          context: "{{defaultContext}}:app"\n`,
    ['5 image: app/Dockerfile in app'],
  ],
  ['another repository is not here', `${ACTION}          context: https://github.com/a/b.git\n`, []],
  ['a context that is worked out', `${ACTION}          context: \${{ steps.x.outputs.y }}\n`, []],
  [
    'the workspace is the root',
    `${ACTION}          context: \${{ github.workspace }}/app\n`,
    ['5 image: app/Dockerfile in app'],
  ],
  [
    'a target that is worked out',
    `${ACTION}          target: \${{ steps.x.outputs.y }}\n`,
    ['5 image: Dockerfile in . target null'],
  ],
  [
    'arguments that are worked out',
    `${ACTION}          build-args: \${{ steps.x.outputs.y }}\n`,
    ['5 image: Dockerfile in . …'],
  ],
  [
    'arguments between commas',
    '      - uses: a/docker-build-push-action@v1\n        with: {buildArgs: "A=1,B=2"}\n',
    ['5 image: Dockerfile in . A=1 B=2'],
  ],
  [
    'options of kaniko',
    '      - uses: a/kaniko-action@v1\n        with: {extra_args: "--build-arg=A=1 --cache --build-arg B=2 ${{ x.y }}"}\n',
    ['5 image: Dockerfile in . A=1 B=2 …'],
  ],
  [
    'tags that another step works out of names',
    `      - {id: m, uses: docker/metadata-action@v5, with: {images: "ghcr.io/o/a,o/a"}}\n${ACTION}          tags: \${{ steps.m.outputs.tags }}\n`,
    ['6 ghcr.io/o/a (o/a): Dockerfile in .'],
  ],
  [
    'a name that some of them have',
    `      - {id: m, uses: docker/metadata-action@v5, with: {images: "\${{ x.y }}\\n\${{ a == 'b' && 'o/a' || '' }}"}}\n${ACTION}          tags: \${{ steps.m.outputs.tags }}\n`,
    ['6 o/a: Dockerfile in .'],
  ],
  [
    'a name that an output has',
    `${ACTION}          outputs: type=image,name=o/a,push-by-digest=true\n`,
    ['5 o/a: Dockerfile in .'],
  ],
  ['another action builds nothing', '      - uses: docker/login-action@v3\n', []],
  [
    'a command',
    '      - run: |\n          echo build\n          docker build -t o/a:1 -f a/Dockerfile --target b .\n',
    ['7 o/a: a/Dockerfile in . target b'],
  ],
  [
    'a command in a directory',
    '      - run: docker build .\n        working-directory: app\n',
    ['5 image: app/Dockerfile in app'],
  ],
  ['a directory that it goes to', '      - run: cd app && docker build -t x .\n', ['5 x: app/Dockerfile in app']],
  [
    'a variable of the environment',
    '      - run: docker build -f $FILE --target ${STAGE} .\n        env: {FILE: a/Dockerfile, STAGE: s}\n',
    ['5 image: a/Dockerfile in . target s'],
  ],
  [
    'a name of the environment of which a part is not known',
    '      - run: docker build -t $I .\n        env: {I: "o/a:${{ github.sha }}"}\n',
    ['5 o/a: Dockerfile in .'],
  ],
  ['one that nobody sets', '      - run: docker build --target $STAGE .\n', ['5 image: Dockerfile in . target null']],
  [
    'lines that go on',
    '      - run: |\n          docker build \\\n            -f a/D \\\n            a\n',
    ['6 image: a/D in a'],
  ],
] as const) {
  workflow(sentence, () => assert.equal(inSteps(steps), expected));
}

for (const [sentence, job, expected] of [
  ['each of a list', '    strategy: {matrix: {app: [a, b]}}\n', ['6 a: a/Dockerfile in a', '6 b: b/Dockerfile in b']],
  [
    'maps in a list',
    '    strategy: {matrix: {include: [{app: a}, {app: b, other: c}]}}\n',
    ['6 a: a/Dockerfile in a', '6 b: b/Dockerfile in b'],
  ],
  ['less what is excluded', '    strategy: {matrix: {app: [a, b], exclude: [{app: a}]}}\n', ['6 b: b/Dockerfile in b']],
  [
    'less nothing where nothing is said of it',
    '    strategy: {matrix: {app: [a], exclude: [{}]}}\n',
    ['6 a: a/Dockerfile in a'],
  ],
  ['one that is worked out', '    strategy: {matrix: "${{ fromJSON(needs.x.outputs.y) }}"}\n', []],
] as const) {
  workflow(`a matrix: ${sentence}`, () => {
    const steps = `      - uses: docker/build-push-action@v6\n        with:\n          context: \${{ matrix.app }}\n          tags: \${{ matrix.app }}:1\n`;
    assert.equal(inSteps(steps, job), expected);
  });
}

const META = (given: string) => `      - {id: m, uses: docker/metadata-action@v5, with: ${given}}\n`;
const TAGGED = (tags: string) => `${ACTION}          tags: ${tags}\n`;
const BUILDS = '      - {id: p, run: \'echo "n=o/a" >> $GITHUB_OUTPUT\'}\n';

for (const [sentence, steps, expected] of [
  [
    'names with attributes',
    `${META('{images: "name=h.io/o/a,enable=true\\nname=o/b,enable=${{ a == b }}\\nname=o/c,enable=false\\no/d,enable=true\\n# o/e"}')}${TAGGED('${{ steps.m.outputs.tags }}')}`,
    'h.io/o/a o/b o/d',
  ],
  [
    'others beside them',
    `${META('{images: o/a}')}${TAGGED('"${{ steps.m.outputs.tags }},o/extra:1"')}`,
    'o/a o/extra o/extra:1',
  ],
  ['an id in brackets', `${META('{images: o/a}')}${TAGGED("${{ steps['m'].outputs.tags }}")}`, 'o/a'],
  ['one of them', `${META('{images: o/a}')}${TAGGED('${{ fromJSON(steps.m.outputs.json).tags[0] }}')}`, 'o/a'],
  ['a command', `${META('{images: o/a}')}      - run: docker build -t \${{ steps.m.outputs.tags }} .\n`, 'o/a'],
  [
    'tags that are written',
    `${META('{images: o/a, tags: "type=raw,value=x\\ny\\ntype=sha\\ntype=semver,value=v1\\ntype=raw,value=z,enable=false"}')}${TAGGED('${{ steps.m.outputs.tags }}')}`,
    'o/a o/a:y o/a:x',
  ],
  [
    'with what stands around them',
    `${META('{images: o/a, flavor: "latest=true\\nprefix=p-\\nsuffix=-s", tags: "x\\ntype=raw,value=y,suffix=-t"}')}${TAGGED('${{ steps.m.outputs.tags }}')}`,
    'o/a o/a:latest o/a:p-y-t o/a:p-x-s',
  ],
  [
    'around latest as well',
    `${META('{images: o/a, flavor: "latest=true\\nsuffix=-s,onlatest=true"}')}${TAGGED('${{ steps.m.outputs.tags }}')}`,
    'o/a o/a:latest-s',
  ],
  [
    'around them something that is worked out',
    `${META('{images: o/a, flavor: "suffix=${{ x.y }}", tags: x}')}${TAGGED('${{ steps.m.outputs.tags }}')}`,
    'o/a',
  ],
  ['what a command writes', `${BUILDS}${TAGGED('${{ steps.p.outputs.n }}:1')}`, 'o/a o/a:1'],
  ['a name that nobody writes', `${BUILDS}${TAGGED('o/${{ steps.p.outputs.x }}:1')}`, 'image'],
  ['what is no name', `${META('{images: o/a}')}${TAGGED('${{ steps.m.outputs.version }}')}`, 'image'],
  [
    'what the step that builds sets is not known there',
    `${META('{images: "o/${{ env.N }}"}')}${TAGGED('${{ steps.m.outputs.tags }}')}        env: {N: other}\n`,
    'o/own',
  ],
  ['a step that is not there', TAGGED('${{ steps.p.outputs.n }}'), 'image'],
  [
    'what is written twice is not known',
    `      - {id: p, run: 'echo "n=$X" >> $GITHUB_OUTPUT; echo n=o/a >> $GITHUB_OUTPUT'}\n${TAGGED('${{ steps.p.outputs.n }}')}`,
    'image',
  ],
  [
    'what is written twice alike is',
    `      - {id: p, run: 'echo n=o/a >> $GITHUB_OUTPUT; echo "n=o/a" >> "$GITHUB_OUTPUT"'}\n${TAGGED('${{ steps.p.outputs.n }}')}`,
    'o/a o/a:latest',
  ],
  [
    'a value with an expression',
    `      - {id: p, run: 'echo n=o/\${{ env.N }} >> $GITHUB_OUTPUT', env: {N: own}}\n${TAGGED('${{ steps.p.outputs.n }}')}`,
    'o/own o/own:latest',
  ],
  [
    'what a comment writes is nothing',
    `      - {id: p, run: "# echo n=o/b >> $GITHUB_OUTPUT\\necho n=o/a >> $GITHUB_OUTPUT # n=o/c >> $GITHUB_OUTPUT"}\n${TAGGED('${{ steps.p.outputs.n }}')}`,
    'o/a o/a:latest',
  ],
  [
    'what a condition hides is not known',
    `      - {id: p, run: 'if [ -n "$X" ]; then echo n=o/a >> $GITHUB_OUTPUT; fi'}\n${TAGGED('${{ steps.p.outputs.n }}')}`,
    'image',
  ],
  [
    'nor what is written where something fails',
    `      - {id: p, run: 'x || echo n=o/a >> $GITHUB_OUTPUT'}\n${TAGGED('${{ steps.p.outputs.n }}')}`,
    'image',
  ],
  [
    'nor both branches',
    `      - {id: p, run: 'if x; then echo n=o/a >> $GITHUB_OUTPUT; else echo n=o/b >> $GITHUB_OUTPUT; fi'}\n${TAGGED('${{ steps.p.outputs.n }}')}`,
    'image',
  ],
  [
    'what is written behind a condition is',
    `      - {id: p, run: 'if [ "\${{ env.N }}" = own ]; then x; fi; echo n=o/a >> $GITHUB_OUTPUT'}\n${TAGGED('${{ steps.p.outputs.n }}')}`,
    'o/a o/a:latest',
  ],
  [
    'what speaks of itself ends',
    `${META('{images: "${{ steps.m.outputs.tags }}"}')}${TAGGED('${{ steps.m.outputs.tags }}')}`,
    'image',
  ],
] as const) {
  workflow(`names that other steps put out: ${sentence}`, () => {
    const text = `on: push\nenv: {N: own}\njobs:\n  image:\n    steps:\n${steps}`;
    const { builds } = saidIn('workflow', { path: 'w.yml', text }, { here: '', top: '' });
    const told = builds.flatMap(({ name, images = [], tagged = [] }) => [name, ...images, ...tagged]);
    assert.is(told.join(' '), expected);
  });
}

for (const [sentence, tags, expected] of [
  ['of a step', '${{ needs.meta.outputs.tags }}', 'o/a'],
  ['of its own', '${{ needs.meta.outputs.own }}:1', 'o/c'],
  ['that it has not', '${{ needs.meta.outputs.none }}', 'b'],
  ['of one that is not there', '${{ needs.other.outputs.tags }}', 'b'],
  ['that speak of each other', '${{ needs.meta.outputs.round }}', 'b'],
] as const) {
  workflow(`names that another job puts out: ${sentence}`, () => {
    const text = `on: push\njobs:\n  meta:\n    outputs: {tags: "\${{ steps.m.outputs.tags }}", own: "\${{ env.N }}", round: "\${{ needs.b.outputs.round }}"}\n    env: {N: o/c}\n    steps:\n${META('{images: o/a}')}  b:\n    outputs: {round: "\${{ needs.meta.outputs.round }}"}\n    steps:\n${TAGGED(`"${tags}"`)}`;
    assert.equal(
      saidIn('workflow', { path: 'w.yml', text }, { here: '', top: '' }).builds.map(({ name }) => name),
      [expected],
    );
  });
}

workflow('outputs that stand on hundreds of others end', () => {
  const step = (at: number) =>
    `      - {id: m${at}, uses: a/b@v1, with: {images: "${`\${{ steps.m${at + 1}.outputs.tags }},`.repeat(300)}"}}\n`;
  const text = `on: push\njobs:\n  image:\n    steps:\n${[0, 1, 2, 3, 4].map(step).join('')}${TAGGED('${{ steps.m0.outputs.tags }}')}`;
  const { builds } = saidIn('workflow', { path: 'w.yml', text }, { here: '', top: '' });
  assert.equal(
    builds.map(({ name }) => name),
    ['image'],
  );
});

for (const [sentence, images, output, count, expected] of [
  ['names', 'o/m', 'tags', 20, ['o/m', 'o/a', 'o/m']],
  ['long texts', `o/m\\n# ${'x'.repeat(200_000)}`, 'tags', 20, ['o/m', 'image']],
  ['more outputs than steps are read', 'o/m', 'none', 10_000, ['image']],
] as const) {
  workflow(`outputs of ${sentence} in each other`, () => {
    const tags = TAGGED(`"${`\${{ steps.m.outputs.${output} }},`.repeat(count)}\${{ steps.p.outputs.n }}"`);
    const text = `on: push\njobs:\n  image:\n    steps:\n${BUILDS}${META(`{images: "${images}"}`)}${tags}${TAGGED('${{ steps.m.outputs.tags }}')}`;
    const { builds } = saidIn('workflow', { path: 'w.yml', text }, { here: '', top: '' });
    assert.equal(
      builds.flatMap(({ name, images: others = [] }) => [name, ...others]),
      expected,
    );
  });
}

workflow('a variable that a step sets for others is not known', () => {
  const steps = '      - run: echo "T=b" >> "$GITHUB_ENV"\n      - run: docker build --target $T --build-arg U=$U .\n';
  assert.equal(inSteps(steps, '    env: {T: a, U: c}\n'), ['7 image: Dockerfile in . target null U=c']);
});

workflow('an input has its default, or what its caller gives', () => {
  const text = `on: {workflow_call: {inputs: {u: {default: "7"}, v: {}}}}\njobs: {a: {steps: [{run: "docker build --build-arg U=\${{ inputs.u }} --build-arg V=\${{ inputs.v }} ."}]}}`;
  assert.equal(buildsTold('workflow', 'a.yml', text), [
    '2 a: Dockerfile in . U=7 V=null',
    '2 a: Dockerfile in . U=null V=null',
  ]);
});

workflow('an action that is told to build nothing', () => {
  assert.equal(inSteps(`${ACTION}          build: false\n`), []);
});

workflow('comments between arguments are none', () => {
  const [found] = inSteps(`${ACTION}          build-args: |\n            A=1\n            # B=2\n`);
  assert.is(found, '5 image: Dockerfile in . A=1');
});

for (const [sentence, matrix] of [
  ['values', `a: [${Array.from({ length: 70 }, (_, index) => `v${index}`).join(', ')}]`],
  ['maps', `include: [${Array.from({ length: 70 }, (_, index) => `{a: v${index}}`).join(', ')}]`],
] as const) {
  workflow(`a matrix of more ${sentence} than we look at has some of which we know nothing`, () => {
    const job = `    strategy: {matrix: {${matrix}}}\n`;
    const builds = inSteps(`${ACTION}          build-args: A=\${{ matrix.a }}\n`, job);
    assert.is(builds.length, 64);
    assert.match(builds.at(-1) ?? '', 'A=null');
  });
}

for (const [sentence, tags, expected] of [
  ['its repository', 'ghcr.io/${{ github.repository }}:1', 'ghcr.io/Own/app'],
  ['its owner', 'ghcr.io/${{ github.repository_owner }}/x', 'ghcr.io/Own/x'],
  ['its name', 'o/${{ github.event.repository.name }}', 'o/app'],
] as const) {
  workflow(`a repository that git knows gives ${sentence}`, () => {
    const text = `on: push\njobs:\n  j:\n    steps:\n      - {uses: docker/build-push-action@v6, with: {tags: "${tags}"}}\n      - run: docker build -t $GITHUB_REPOSITORY .\n`;
    const ground = { here: '.github/workflows', top: '', repository: 'Own/app' };
    const { builds } = saidIn('workflow', { path: 'w.yml', text }, ground);
    assert.equal(
      builds.map(({ name }) => name),
      [expected, 'Own/app'],
    );
  });
}

workflow('a matrix of many is cut', () => {
  const axis = `[${Array.from({ length: 50 }, (_, index) => `v${index}`).join(', ')}]`;
  const job = `    strategy: {matrix: {a: ${axis}, b: ${axis}, c: ${axis}, d: ${axis}}}\n`;
  const steps = `${ACTION}          context: \${{ matrix.d }}\n`;
  assert.ok(inSteps(steps, job).length <= 64);
});

const MANY = `strategy: {matrix: {a: [${Array.from({ length: 64 }, (_, at) => at).join(', ')}]}}`;

for (const [sentence, text, expected] of [
  [
    'a long value in thousands of steps',
    `on: push\nenv:\n  X: "${'x'.repeat(300_000)}"\njobs:\n  a:\n    ${MANY}\n    steps:\n`.concat(
      '      - {uses: docker/build-push-action@v6, with: {build-args: "A=${{env.X}}"}}\n'.repeat(2_000),
    ),
    'A=null',
  ],
  [
    'a long script in all jobs',
    `on: push\njobs:\n  b:\n    steps: &s\n      - run: |\n${`          docker build --build-arg A=1 .; echo $X\n`.repeat(3_000)}`.concat(
      Array.from({ length: 100 }, (_, at) => `  j${at}: {${MANY}, steps: *s}\n`).join(''),
    ),
    'A=1',
  ],
] as const) {
  workflow(`ends: ${sentence}`, () => {
    const builds = buildsTold('workflow', '.github/workflows/a.yml', text);
    assert.ok(builds.length <= 400);
    assert.ok(builds[0]?.endsWith(expected));
  });
}

workflow('a long name is cut', () => {
  const [found = ''] = buildsTold(
    'workflow',
    'a.yml',
    `jobs: {${'x'.repeat(5_000)}: {steps: [{run: docker build .}]}}`,
  );
  assert.is(found, `1 ${'x'.repeat(253)}: Dockerfile in .`);
});

for (const [sentence, job, expected] of [
  [
    'a job runs in one, whose steps write what the runner owns',
    'container: o/a:1',
    ["4 j: o/a the workspace of GitHub's runner", '4 j: o/a with its own command'],
  ],
  [
    'as a user that it says, in a map',
    'container:\n      image: o/a:1\n      options: -u 0',
    ['5 j: o/a with its own command'],
  ],
  ['a job runs beside one', 'services:\n      s: {image: o/a}', ['5 s: o/a']],
  ['of an image that is worked out', 'container: ${{ inputs.x }}', []],
] as const) {
  workflow(`containers: ${sentence}`, () => {
    const text = `on: push\njobs:\n  j:\n    ${job}\n    steps: []\n`;
    const found = saidIn('workflow', { path: 'w', text }, { here: '.', top: '.' }).imageRuns;
    assert.equal(
      found.flatMap(({ image, fact: { kind, line, service, what } }) =>
        kind === 'start' || kind === 'rights' ? [`${line} ${service}: ${image} ${what}`.trim()] : [],
      ),
      expected,
    );
  });
}

workflow('containers of thousands of jobs end, of which so many are read as steps are', () => {
  const many = (count: number) =>
    `jobs:\n  j: &j\n    strategy: {matrix: {a: [${'1,'.repeat(64)}]}}\n    services: {s: {image: a, options: "-u 0 ${'${{ matrix.b }} '.repeat(9)}"}}\n${Array.from({ length: count }, (_, index) => `  j${index}: *j\n`).join('')}  last: {container: {image: b, options: -u 1}}\n`;
  const imagesOf = (text: string) =>
    saidIn('workflow', { path: 'w', text }, { here: '.', top: '.' }).imageRuns.flatMap(({ image, fact }) =>
      fact.kind === 'start' ? [] : [image],
    );
  assert.equal(imagesOf(many(100)), ['a', 'b']);
  assert.equal(imagesOf(many(200)), ['a']);
});

workflow.run();
