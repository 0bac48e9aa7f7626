import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { tiltBuilds, tiltSyncs } from '../../src/manifests/tilt.js';

const tilt = suite('manifests/tilt');

for (const [sentence, text, expected] of [
  ['nothing is copied', "docker_build('a', '.')\n", []],
  [
    'the Dockerfile lies in the context',
    "docker_build('a', 'app', live_update=[sync('src', '/app/src')])\n",
    ['dev/app/Dockerfile a: src to /app/src, dev/Tiltfile, line 1'],
  ],
  [
    'or where it is said to lie',
    "docker_build(\n  'a', context='.', # a comment, with (a bracket\n  dockerfile=\"app/Dockerfile.dev\",\n  live_update=[\n    fall_back_on(['x']),\n    sync('./a', '/a'),\n    sync(\"./b\", \"/b\"),\n  ],\n  target='dev',\n)\n",
    [
      'dev/app/Dockerfile.dev a#dev: ./a to /a, dev/Tiltfile, line 6',
      'dev/app/Dockerfile.dev a#dev: ./b to /b, dev/Tiltfile, line 7',
    ],
  ],
  [
    'with a restart',
    "docker_build_with_restart('a', '.', '/a', live_update=[sync('a', '/a')])\n",
    ['dev/Dockerfile a: a to /a, dev/Tiltfile, line 1'],
  ],
  ['where it lies is worked out', "docker_build('a', '.', dockerfile=d, live_update=[sync('a', '/a')])\n", []],
  ['its text is written there', "docker_build('a', '.', dockerfile_contents='', live_update=[sync('a', '/a')])\n", []],
  ['a bracket that is never closed', "docker_build('a', '.', live_update=[sync('a', '/a')]\n", []],
] as const) {
  tilt(sentence, () => {
    assert.equal(
      tiltSyncs({ path: 'dev/Tiltfile', text }, 'dev')
        .filter(({ fact }) => fact.kind === 'sync')
        .map(
          ({ dockerfile, fact: { service, target, what, path, file, line } }) =>
            `${dockerfile} ${service}${target === undefined ? '' : `#${target}`}: ${what} to ${path}, ${file}, line ${line}`,
        ),
      expected,
    );
  });
}

for (const [sentence, text, expected] of [
  ['that it builds', "\ndocker_build('a', '.', target='t')\n", ['dev/Dockerfile a dev/Tiltfile 2 t ']],
  ['that Compose starts', "docker_compose('c.yaml')\ndocker_build('a', '.')\n", []],
  ['whose Dockerfile is worked out', "docker_build('a', '.', dockerfile=f)\n", []],
] as const) {
  tilt(`an image is started in a cluster: ${sentence}`, () => {
    const started = tiltSyncs({ path: 'dev/Tiltfile', text }, 'dev').filter(({ fact }) => fact.kind === 'start');
    assert.equal(
      started.map(({ dockerfile, fact }) =>
        [dockerfile, fact.service, fact.file, fact.line, fact.target, fact.engine].join(' '),
      ),
      expected,
    );
  });
}

for (const [sentence, text, expected] of [
  ['its context has the Dockerfile', "x = 1\ndocker_build('h/a:1', 'app')\n", '2 h/a dev/app/Dockerfile in dev/app {}'],
  [
    'all of it is said',
    "docker_build('a', context='.', dockerfile='D', target='t', platform='linux/arm64', build_args={'A': '1', 'B': b})",
    '1 a dev/D in dev target t {"A":"1","B":null} linux/arm64',
  ],
  ['arguments are worked out', "docker_build('a', '.', build_args=dict(A='1'))", '1 a dev/Dockerfile in dev {} …'],
  ['a target is worked out', "docker_build('a', '.', target=t)", '1 a dev/Dockerfile in dev target null {}'],
  [
    'its Dockerfile has a name, which stands for one of two',
    "dockerfile = 'A'\nif x:\n    dockerfile = 'B' # debug\ng = y\ndocker_build_with_restart(\n    'a',\n    '.',\n    dockerfile = dockerfile,\n)",
    '5 a dev/A in dev {}; 5 a dev/B in dev {}',
  ],
  ['its Dockerfile is worked out', "f = 'A'\nf = g()\ndocker_build('a', '.', dockerfile=f)", ''],
  ['its Dockerfile has a name that nobody gives', "docker_build('a', '.', dockerfile=f)", ''],
  ['a comparison gives none', "x(f == 'A')\nf == 'A'\ndocker_build('a', '.', dockerfile=f)", ''],
  ['its text is written there', "docker_build('a', '.', dockerfile_contents='FROM x')", ''],
] as const) {
  tilt(`an image is built: ${sentence}`, () => {
    const told = tiltBuilds({ path: 'dev/Tiltfile', text }, 'dev').map(
      ({ line, name, target, args, open, platforms, places: [place] }) =>
        [
          ...[line, name, place?.dockerfile, 'in', place?.context],
          ...(target === undefined ? [] : ['target', `${target}`]),
          ...[JSON.stringify(args), ...(open === true ? ['…'] : []), ...platforms],
        ].join(' '),
    );
    assert.is(told.join('; '), expected);
  });
}

tilt.run();
