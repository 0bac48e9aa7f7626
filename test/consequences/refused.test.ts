import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Who } from '../../src/consequences/model.js';
import { refusal } from '../../src/consequences/refused.js';
import { NEW, viewFor } from './views.js';

const refused = suite('consequences/refused');

const NAMELESS: Who = { ...NEW, kind: 'created', uid: undefined };
const TODAY: Who = { ...NEW, kind: 'existing' };
const OWN = 'FROM debian:12\nRUN install -d -o 10001 /etc/a && touch /etc/a/b && chown 10001 /etc/a/b';
const ROOTS = 'FROM debian:12\nRUN mkdir /etc/a';
const UNKNOWN = 'FROM example.com/x';

for (const [sentence, text, who, sure, expected] of [
  ['what surely belongs to root', ROOTS, NEW, true, 'breaks'],
  ['what may not be written at all', ROOTS, NEW, false, 'may-break'],
  ['its own', OWN, NEW, true, undefined],
  ['what nobody knows', UNKNOWN, NEW, true, 'may-break'],
  ['what nobody knows, of an image that has its user', UNKNOWN, TODAY, true, undefined],
  ['what belongs to root, of an image that has its user', ROOTS, TODAY, true, 'breaks'],
  ['for a name without a uid', ROOTS, NAMELESS, true, 'may-break'],
  ['for a name of the image', ROOTS, { ...NAMELESS, kind: 'existing' }, true, undefined],
] as const) {
  refused(`a write that no fix allows: ${sentence}`, () => {
    const [found] = refusal(viewFor(`${text}\nCMD ["x"]`), who, {
      writer: 'a.py',
      path: '/etc/a/b',
      span: undefined,
      sure,
    });
    assert.equal(
      found && [found.kind, found.certainty, found.sentence],
      expected && ['writes', expected, 'a.py writes /etc/a/b, where only root may.'],
    );
  });
}

refused.run();
