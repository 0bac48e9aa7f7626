import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fieldPair, fieldsOf } from '../../src/dockerfile/fields.js';

const fields = suite('dockerfile/fields');

for (const [sentence, text, expected] of [
  ['commas separate', 'type=cache,target=/a', ['type=cache', 'target=/a']],
  ['a comma at the end begins an empty field', 'a,', ['a', '']],
  ['so does one behind quotes', '"a",', ['a', '']],
  ['quotes hold a comma', '"a,b",c', ['a,b', 'c']],
  ['two quotes are one', '"a""b"', ['a"b']],
  ['quotes may hold nothing', '""', ['']],
  ['nothing cannot be read', '', undefined],
  ['a quote that does not close cannot be read', '"a', undefined],
  ['nor one within a field', 'a"b"', undefined],
  ['nor anything behind the closing one', '"a"b', undefined],
] as const) {
  fields(sentence, () => assert.equal(fieldsOf(text), expected));
}

for (const [sentence, text, expected] of [
  ['a key is read in lower case', 'Type=Cache', { key: 'type', value: 'Cache' }],
  ['the first equals sign counts', 'id=a=b', { key: 'id', value: 'a=b' }],
  ['a key may stand alone', 'RO', { key: 'ro', value: undefined }],
] as const) {
  fields(sentence, () => assert.equal(fieldPair(text), expected));
}

fields.run();
