import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { mountRefusal, platformRefusal, portRefusal, signalRefusal } from '../../src/users/refusals.js';

const refusals = suite('users/refusals');

for (const [what, refusal, taken, refused] of [
  [
    'port',
    portRefusal,
    ['80', '0', '65535', '80/tcp', '53/UDP', '1/sctp', '80-90', '8080:80', '127.0.0.1:8080:80'],
    ['65536', '90-80', '80/http', '{port}', '80-', 'a', '-1', ''],
  ],
  [
    'signal',
    signalRefusal,
    ['9', 'SIGTERM', 'term', 'RTMIN+15', 'RTMAX-14', 'SIGRTMIN'],
    ['NOPE', '9 x', '0', 'RTMIN+16', 'RTMAX-15', ''],
  ],
  [
    'platform',
    platformRefusal,
    ['linux', 'linux/amd64', 'linux/arm/v7', 'windows(10.0.17763)/amd64'],
    ['linux/*', 'x/y/z/w', '', 'linux/a"', 'linux//v7'],
  ],
  [
    'mount',
    mountRefusal,
    [
      'type=cache,target=/a',
      'target=/a',
      'type=bind,dst=/a',
      'type=tmpfs,destination=/a',
      'type=secret,id=a',
      'type=ssh',
    ],
    ['type=bind', 'type=cache,target=', 'type=cache', 'target=/'],
  ],
] as const satisfies readonly (readonly [
  string,
  (text: string) => string | undefined,
  readonly string[],
  readonly string[],
])[]) {
  for (const text of taken) refusals(`${what} ${text} is taken`, () => assert.is(refusal(text), undefined));
  for (const text of refused) {
    refusals(`${what} ${text} is refused`, () => assert.match(refusal(text) ?? '', /[^.]$/));
  }
}

refusals.run();
