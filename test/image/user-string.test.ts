import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Accounts } from '../../src/image/accounts/model.js';
import {
  accountOf,
  MAX_ID,
  numberOf,
  outcomeOf,
  ownerPart,
  ownerText,
  windowsOutcomeOf,
} from '../../src/image/user-string.js';

const account = (name: string, uid: number, gid: number) => [name, { name, uid, gid }] as const;

/** The image in which the table was measured, on Docker 20.10.24. */
const KNOWN: Accounts = {
  users: new Map([account('root', 0, 0), account('toor', 0, 0), account('app', 1001, 1001)]),
  groups: new Map([
    ['root', 0],
    ['wheel', 10],
    ['app', 1001],
  ]),
  complete: true,
  absent: false,
};
const UNKNOWN: Accounts = { users: new Map(), groups: new Map(), complete: false, absent: false };
const NONE: Accounts = { users: new Map(), groups: new Map(), complete: false, absent: true };

const shape = (user: string, accounts: Accounts): string => {
  const { verdict, uid, gid } = outcomeOf(user, () => accounts);
  return verdict === 'invalid' ? verdict : `${verdict} ${uid ?? '-'}:${gid ?? '-'}`;
};

const outcomes = suite('image/user-string');

for (const [user, known, unknown, none] of [
  ['', 'root 0:0', 'root 0:0', 'root 0:0'],
  ['root', 'root 0:0', 'root 0:0', 'invalid'],
  ['0', 'root 0:0', 'root 0:-', 'root 0:0'],
  ['0:0', 'root 0:0', 'root 0:0', 'root 0:0'],
  ['+0', 'root 0:0', 'root 0:-', 'root 0:0'],
  ['-0', 'root 0:0', 'root 0:-', 'root 0:0'],
  ['000', 'root 0:0', 'root 0:-', 'root 0:0'],
  ['00:1000', 'root 0:1000', 'root 0:1000', 'root 0:1000'],
  ['+0:wheel', 'root 0:10', 'root 0:-', 'invalid'],
  [':', 'root 0:0', 'root 0:0', 'root 0:0'],
  [':0', 'root 0:0', 'root 0:0', 'root 0:0'],
  [':1001', 'root 0:1001', 'root 0:1001', 'root 0:1001'],
  ['app', 'nonroot 1001:1001', 'nonroot -:-', 'invalid'],
  ['toor', 'root 0:0', 'nonroot -:-', 'invalid'],
  ['1001', 'nonroot 1001:1001', 'nonroot 1001:-', 'nonroot 1001:0'],
  ['1001:0', 'nonroot 1001:0', 'nonroot 1001:0', 'nonroot 1001:0'],
  ['01000', 'nonroot 1000:0', 'nonroot 1000:-', 'nonroot 1000:0'],
  ['app:wheel', 'nonroot 1001:10', 'nonroot -:-', 'invalid'],
  ['app:', 'nonroot 1001:1001', 'nonroot -:-', 'invalid'],
  ['ROOT', 'invalid', 'nonroot -:-', 'invalid'],
  ['nosuch', 'invalid', 'nonroot -:-', 'invalid'],
  ['app # comment', 'invalid', 'nonroot -:-', 'invalid'],
  ['app wheel', 'invalid', 'nonroot -:-', 'invalid'],
  ['[app]', 'invalid', 'nonroot -:-', 'invalid'],
  ['0x0', 'invalid', 'nonroot -:-', 'invalid'],
  ['app:nogrp', 'invalid', 'nonroot -:-', 'invalid'],
  ['1000:nogrp', 'invalid', 'nonroot 1000:-', 'invalid'],
  ['2147483647', 'nonroot 2147483647:0', 'nonroot 2147483647:-', 'nonroot 2147483647:0'],
  ['2147483648', 'invalid', 'invalid', 'invalid'],
  ['4294967296', 'invalid', 'invalid', 'invalid'],
  ['-1', 'invalid', 'invalid', 'invalid'],
  ['1000:2147483648', 'invalid', 'invalid', 'invalid'],
  ['2147483648:5', 'invalid', 'invalid', 'invalid'],
  ['5:-1', 'invalid', 'invalid', 'invalid'],
  ['-1:5', 'invalid', 'invalid', 'invalid'],
  ['app:2147483647', 'nonroot 1001:2147483647', 'nonroot -:2147483647', 'invalid'],
  ['app:2147483648', 'invalid', 'invalid', 'invalid'],
  ['app:0', 'nonroot 1001:0', 'nonroot -:0', 'invalid'],
  ['app:-1', 'invalid', 'invalid', 'invalid'],
] as const) {
  outcomes(`"${user}" among known accounts, unknown ones and none`, () => {
    assert.equal([shape(user, KNOWN), shape(user, UNKNOWN), shape(user, NONE)], [known, unknown, none]);
  });
}

outcomes('an empty user asks for nobody', () => {
  const never = (): Accounts => {
    throw new Error('asked');
  };
  assert.is(outcomeOf('', never).verdict, 'root');
});

outcomes('two numbers ask for nobody', () => {
  const never = (): Accounts => {
    throw new Error('asked');
  };
  for (const [user, uid, gid] of [
    ['0:0', 0, 0],
    ['5:0', 5, 0],
    ['0:5', 0, 5],
    [`${MAX_ID}:${MAX_ID}`, MAX_ID, MAX_ID],
  ] as const) {
    const { verdict, ...ids } = outcomeOf(user, never);
    assert.equal([verdict, ids.uid, ids.gid], [uid === 0 ? 'root' : 'nonroot', uid, gid]);
  }
});

outcomes('of a user and a group that are not there, the user is told', () => {
  assert.equal(
    outcomeOf('nosuch:nogrp', () => KNOWN),
    {
      verdict: 'invalid',
      uid: undefined,
      gid: undefined,
      reason: 'no account in the image is called nosuch',
    },
  );
  assert.is(outcomeOf('nosuch:wheel', () => KNOWN).gid, undefined);
});

outcomes('a refusal says why, without a full stop', () => {
  for (const user of ['nosuch', 'app:nogrp', `${MAX_ID + 1}`]) {
    assert.match(outcomeOf(user, () => KNOWN).reason ?? '', /[^.]$/);
  }
});

for (const [text, expected] of [
  ['0', 0],
  ['+0', 0],
  ['-0', 0],
  ['-5', -5],
  ['007', 7],
  ['1e3', undefined],
  ['0x1', undefined],
  ['1_000', undefined],
  [' 1', undefined],
  ['', undefined],
  ['+', undefined],
  ['٣', undefined],
] as const) {
  outcomes(`"${text}" as a number`, () => assert.ok(Object.is(numberOf(text), expected)));
}

for (const [user, verdict] of [
  ['ContainerUser', 'nonroot'],
  ['ContainerAdministrator', 'root'],
  ['containeradministrator', 'root'],
  ['NT AUTHORITY\\Administrator', 'root'],
  ['', 'root'],
  ['app', 'nonroot'],
  ['1000', 'nonroot'],
] as const) {
  outcomes(`"${user}" on Windows`, () => assert.is(windowsOutcomeOf(user).verdict, verdict));
}

for (const [uid, gid, expected] of [
  [7, 8, '7:8'],
  [0, 0, '0:0'],
  [7, undefined, '7'],
  [undefined, 8, undefined],
  [undefined, undefined, undefined],
] as const) {
  outcomes(`uid ${uid} and gid ${gid} as chown takes them`, () => assert.is(ownerText({ uid, gid }), expected));
}

for (const [user, expected] of [
  ['app', 'app'],
  ['app:app', 'app'],
  ['7:8:9', '7'],
  [':8', ''],
  ['a:\nb', 'a'],
] as const) {
  outcomes(`the user of ${JSON.stringify(user)}`, () => assert.is(ownerPart(user), expected));
}

for (const [sentence, user, uid, expected] of [
  ['by its name', 'app', undefined, 'app'],
  ['by its name, with a group', 'app:root', undefined, 'app'],
  ['by its name before its number', 'toor', 0, 'toor'],
  ['by its number', '1001', 1001, 'app'],
  ['the first of a number', '0', 0, 'root'],
  ['by its number alone', undefined, 1001, 'app'],
  ['of a name that is not there', 'none', undefined, undefined],
  ['of a number that is not there', '5', 5, undefined],
  ['of nobody', undefined, undefined, undefined],
] as const) {
  outcomes(`the account ${sentence}`, () => assert.is(accountOf({ user, uid }, KNOWN)?.name, expected));
}

outcomes('what a variable hides is nobody’s account, not even that of one whose uid is not known', () => {
  const users = new Map([['app', { name: 'app', uid: undefined, gid: undefined }]]);
  assert.is(accountOf({ user: undefined, uid: undefined }, { ...KNOWN, users }), undefined);
});

outcomes.run();
