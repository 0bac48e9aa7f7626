import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { originOf } from '../../../src/manifests/cors/origins.js';

const origins = suite('manifests/cors/origins');

for (const [url, expected] of [
  ['https://a.example.org', 'https://a.example.org'],
  ['https://A.example.org:443/x?y', 'https://a.example.org'],
  ['http://localhost:30081/', 'http://localhost:30081'],
  ['HTTPS://a.example.org', 'https://a.example.org'],
  ['a.example.org', undefined],
  ['file:///etc/passwd', undefined],
  ['https://', undefined],
  [undefined, undefined],
] as const) {
  origins(`the origin of ${url}`, () => assert.is(originOf(url), expected));
}

origins.run();
