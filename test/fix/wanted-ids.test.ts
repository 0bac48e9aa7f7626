import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { pinnedIds } from '../../src/fix/created.js';
import { planFor } from '../../src/fix/plan.js';
import { repairFor } from '../../src/fix/repair.js';
import { agreedNote, wantedIds } from '../../src/fix/wanted-ids.js';
import type { Options } from '../../src/image/options.js';
import type { RunFact } from '../../src/image/run-facts.js';
import { check } from '../../src/report/check.js';
import { applyEdits } from '../../src/text/edit.js';
import { viewFor } from '../consequences/views.js';

const wanted = suite('fix/wanted-ids: ids that the files around say');

const as = (what: string, line = 1, target?: string): RunFact => ({
  ...{ kind: 'user', file: 'compose.yaml', line, service: 'web', path: undefined },
  what,
  target,
});

/** Title of the fix, and how safe it is. */
const told = (text: string, runs: readonly RunFact[], given: Options = {}): string => {
  const { dockerfile, stage, options } = viewFor(`${text}\nCMD ["sleep", "1"]\n`, {}, { ...given, runs });
  const fix = planFor(dockerfile, stage, options)?.fix;
  return `${fix?.title}, ${fix?.safety}`;
};

const ONE = 'FROM debian:12';
const TWO = 'FROM debian:12 AS a\nFROM debian:12 AS b';
const TEN = 'Create app (10001:10001) and run as it';

for (const [sentence, text, runs, expected, options] of [
  ['nobody says one', ONE, [], `${TEN}, safe`],
  ['one says it', ONE, [as('1234')], 'Create app (1234:1234) and run as it, safe'],
  ['with its group', ONE, [as('1234:1300')], 'Create app (1234:1300) and run as it, safe'],
  ['all say it', ONE, [as('1234'), as('1234:1234', 2)], 'Create app (1234:1234) and run as it, safe'],
  ['two say others', ONE, [as('1234'), as('1300', 2)], `${TEN}, unsafe`],
  ['two say other groups', ONE, [as('1234:5'), as('1234:6', 2)], `${TEN}, unsafe`],
  ['one of them is root', ONE, [as('1234'), as('0', 2)], `${TEN}, unsafe`],
  ['all of them are root', ONE, [as('root'), as('0:0', 2)], `${TEN}, safe`],
  ['one is not known', ONE, [as('1234'), as('somebody', 2)], 'Create app (1234:1234) and run as it, safe'],
  ['it is a name of the image', ONE, [as('daemon')], 'Run as daemon (1:1), which the base image has, safe'],
  ['another stage is run so', TWO, [as('1234', 1, 'a')], `${TEN}, safe`],
  ['the stage is run so', TWO, [as('1234', 1, 'b')], 'Create app (1234:1234) and run as it, safe'],
  ['the base image has it', 'FROM node:22', [as('1000')], 'Run as node (1000:1000), which the base image has, safe'],
  ['the base image has another', 'FROM node:22', [as('1234')], 'Create app (1234:1234) and run as it, safe'],
  [
    'the file makes an account',
    `${ONE}\nRUN useradd app`,
    [as('1234')],
    'Run as app (1234), which the file creates, safe',
  ],
  [
    'the file makes it',
    `${ONE}\nRUN useradd -u 1234 app`,
    [as('1234')],
    'Run as app (1234:1234), which the file creates, safe',
  ],
  [
    'the tool chooses the group',
    `${ONE}\nRUN useradd app`,
    [as('1234:5')],
    'Run as app (1234), which the file creates, safe',
  ],
  [
    'the file makes another',
    `${ONE}\nRUN useradd -u 70 app`,
    [as('1234')],
    'Run as app (70), which the file creates, unsafe',
  ],
  ['the file had another', `${ONE}\nUSER 70\nUSER root`, [as('1234')], 'Put back 70:0, unsafe'],
  ['BusyBox makes no such account', 'FROM alpine:3.20', [as('70000')], 'Run as 70000:70000, safe'],
  ['the user asks for another', ONE, [as('1234')], 'Create app (5000:5000) and run as it, safe', { uid: 5000 }],
  [
    'and nobody can be right for two',
    ONE,
    [as('1'), as('2')],
    'Create app (5000:5000) and run as it, safe',
    { uid: 5000 },
  ],
  [
    'the user asks for it, and the file makes an account',
    `${ONE}\nRUN useradd app`,
    [],
    'Run as app (1234), which the file creates, safe',
    { uid: 1234 },
  ],
  [
    'the user asks for another name',
    `${ONE}\nRUN useradd app`,
    [],
    'Create web (1234:1234) and run as it, safe',
    { uid: 1234, user: 'web' },
  ],
] as const) {
  wanted(sentence, () => assert.is(told(text, runs, options), expected));
}

wanted('who says which is told', () => {
  const runs = [as('1234', 5), as('1300:4', 9), as('1234', 12)];
  const { dockerfile, stage, options } = viewFor(`${ONE}\nCMD ["sleep", "1"]`, {}, { runs });
  assert.equal(planFor(dockerfile, stage, options)?.fix.obstacles, [
    'web (compose.yaml, line 5) runs this image as 1234, web (compose.yaml, line 9) as 1300:4; the fix takes 10001:10001.',
  ]);
  assert.is(agreedNote({ dockerfile, stage, options }), undefined);
});

wanted('of more than four the number is', () => {
  const runs = Array.from({ length: 6 }, (_, index) => as(`${2000 + index}`, index));
  const { dockerfile, stage, options } = viewFor(`${ONE}\nCMD ["sleep", "1"]`, {}, { runs });
  assert.match(planFor(dockerfile, stage, options)?.fix.obstacles[0] ?? '', ', 2 more as others; the fix takes');
});

wanted('what all agree on is told, unless somebody asks for another', () => {
  const of = (options: Options) => agreedNote(viewFor(ONE, {}, { runs: [as('1234', 5)], ...options }));
  assert.is(of({}), 'web (compose.yaml, line 5) runs this image as 1234.');
  assert.is(of({ uid: 5 }), undefined);
});

wanted('what somebody asks for counts before it, also where that is a name alone', () => {
  const of = (options: Options) => wantedIds(viewFor(ONE, {}, { runs: [as('1234')], ...options }));
  assert.equal(of({}), { uid: 1234, gid: undefined });
  assert.equal(of({ uid: 70, gid: 71 }), { uid: 70, gid: 71 });
  assert.equal(of({ user: 'svc' }), { uid: undefined, gid: undefined });
});

wanted('an account whose group is another is not the one that all agree on', () => {
  const text = `${ONE}\nRUN groupadd -g 70 g && useradd -u 1234 -g g app`;
  assert.is(told(text, [as('1234:70')]), 'Run as app (1234:70), which the file creates, safe');
  assert.is(told(text, [as('1234:71')]), 'Run as app (1234:70), which the file creates, unsafe');
});

wanted('a repair takes it, and a pin does', () => {
  const { dockerfile, stage, options } = viewFor('FROM alpine:3.20\nUSER app', {}, { runs: [as('1234')] });
  assert.is(repairFor(dockerfile, stage, options)?.title, 'Create app (1234:1234)');
  const made = viewFor('FROM debian:12\nRUN groupadd g && useradd -g g app\nUSER app', {}, { runs: [as('1234:1300')] });
  const ids = pinnedIds(made.stage, 'app', wantedIds(made));
  assert.equal([ids?.uid, ids?.gid], [1234, 1300]);
});

for (const [sentence, runs, safety, edits] of [
  ['an id that is free takes the place of a taken one', [], 'safe', 'USER 10001'],
  ['that which all run it as does', [as('1300')], 'safe', 'USER 1300'],
  ['where they run it as the taken one, it stays', [as('1000')], undefined, 'USER 1000'],
  ['where they run it as another, they are told', [as('1300'), as('1400', 2)], 'unsafe', 'USER 10001'],
] as const) {
  wanted(sentence, () => {
    const text = 'FROM node:22\nRUN useradd -u 1000 app\nUSER 1000\nCMD ["a"]\n';
    const { results } = check({ path: 'Dockerfile', text }, { runs });
    const fix = results.find(({ rule }) => rule === 'taken-id')?.fix;
    assert.is(fix?.safety, safety);
    assert.match(applyEdits(text, fix?.edits ?? []), edits);
  });
}

wanted('a repair makes no account with an id that somebody has', () => {
  const { dockerfile, stage, options } = viewFor('FROM alpine:3.20\nUSER app', {}, { runs: [as('65534')] });
  assert.is(repairFor(dockerfile, stage, options)?.title, 'Create app (10001:10001)');
});

wanted.run();
