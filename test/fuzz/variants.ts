import type { Options } from '../../src/image/options.js';

/** A context in which every file that is asked for is there, and hostile. */
const SCRIPT = '#!/bin/sh\nexec gosu app "$@" $(id) `x` "\nrm -rf /root\n{"scripts":{"start":"next"},"name":\u0000}\n';

/** What checks and fixes are told, each in a sentence that goes on from "Dockerfiles". */
export const VARIANTS: readonly (readonly [string, Options])[] = [
  ['as they are', {}],
  ['for OpenShift', { profile: 'openshift' }],
  [
    'with an account asked for',
    { user: 'svc', uid: 4242, gid: 4242, writable: ['/data', '/a/../b'], notWritable: ['/x'] },
  ],
  ['with a context', { context: () => SCRIPT }],
  ['with a target and base users', { target: '0', baseUsers: { '*': 'root' }, buildArgs: { U: '0', BASE: 'alpine' } }],
];
