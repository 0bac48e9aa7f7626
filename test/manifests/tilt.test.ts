import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { tiltSyncs } from '../../src/manifests/tilt.js';

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
      tiltSyncs({ path: 'dev/Tiltfile', text }, 'dev').map(
        ({ dockerfile, fact: { service, target, what, path, file, line } }) =>
          `${dockerfile} ${service}${target === undefined ? '' : `#${target}`}: ${what} to ${path}, ${file}, line ${line}`,
      ),
      expected,
    );
  });
}

tilt.run();
