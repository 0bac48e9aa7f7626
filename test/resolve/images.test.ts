import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseReference } from '../../src/knowledge/images/reference.js';
import { keptOf } from '../../src/resolve/image-files.js';
import { keyOf, newImages } from '../../src/resolve/images.js';
import { LOOKED_UP } from '../looked-up.js';

const images = suite('resolve/images');

images('a look-up that fails takes nothing away from what was found before', async () => {
  const reference = parseReference('corp.example/a:1');
  assert.ok(reference);
  const looked = newImages({
    source: async () => ({ failure: 'it is away' }),
    known: new Map([[keyOf(reference, undefined), LOOKED_UP]]),
    all: true,
    layers: true,
    today: '2026-01-02',
    isTold: () => false,
    keep: () => ({ notes: [], problems: [] }),
  });
  assert.ok(looked.lookUp);
  assert.is(looked.lookUp(reference, undefined, false), LOOKED_UP);
  assert.ok(await looked.load?.());
  assert.is(looked.lookUp(reference, undefined, false), LOOKED_UP);
  assert.equal((await looked.finish?.())?.notes, ['corp.example/a:1 was not looked up: it is away.']);
});

for (const [path, expected] of [
  ['etc/passwd', true],
  ['usr/lib/os-release', true],
  ['srv/etc/passwd', false],
  ['srv/os-release', false],
] as const) {
  images(`${path} is ${expected ? '' : 'not '}kept in memory`, () => {
    const entry = { path, kind: 'file', target: '', mode: 0o644, uid: 0, gid: 0, size: 1, offset: 0 } as const;
    assert.is(keptOf(entry), expected ? Number.POSITIVE_INFINITY : 0);
    assert.is(keptOf({ ...entry, mode: 0o755 }), expected ? Number.POSITIVE_INFINITY : 256);
    assert.is(keptOf({ ...entry, kind: 'link', mode: 0o777 }), 0);
  });
}

images.run();
