import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isToldProgram } from '../../src/knowledge/images/looked-up-facts.js';
import { checkedLock } from '../../src/resolve/check-lock.js';
import { configOf } from '../../src/resolve/image-config.js';
import { lookedUpOf } from '../../src/resolve/look-up.js';
import { emptyRoot } from '../../src/resolve/overlay.js';
import { sha256 } from './made.js';

const checks = suite('resolve/check-lock');

/** An image with a digest, and others that it is known by. */
const readAs = (digest: string, aliases: readonly string[]) => {
  const config = configOf(Buffer.from('{"os":"linux","config":{"User":"7"}}'));
  assert.ok(!('failure' in config));
  const part = { digest, mediaType: '', size: undefined };
  return { manifest: { digest, aliases, config: part, layers: [] }, config, root: undefined };
};

for (const [sentence, digest, aliases, expected] of [
  ['the same digest is no change', sha256('a'), [], 0],
  ['nor is that of a list which names the image', sha256('b'), [sha256('x'), sha256('a')], 0],
  ['another one is', sha256('b'), [sha256('c')], 1],
] as const) {
  checks(sentence, async () => {
    const before = lookedUpOf(readAs(sha256('a'), []), '2026-01-01', isToldProgram);
    const source = async () => readAs(digest, aliases);
    const { changed, failed } = await checkedLock(new Map([['a:1', before]]), source, '2026-01-02', isToldProgram);
    assert.equal([changed.length, failed.length], [expected, 0]);
  });
}

const FILES = { users: ['app:7:7:/'], groups: [], release: [], programs: [], paths: {}, whole: true };

for (const [sentence, edit, expected] of [
  ['another user', { user: '1000' }, ['a:1: the digest is the same; user was "1000", and is "7".']],
  ['a variable', { env: { A: '1' } }, ['a:1: the digest is the same; env was {"A":"1"}, and is {}.']],
  ['another account', { files: FILES }, ['a:1: the digest is the same; its accounts have changed.']],
  ['another day', { date: '2025-01-01' }, []],
  ['what an engine tells in another way', { onbuild: ['USER 7'] }, []],
] as const) {
  checks(`somebody has written into the lock file: ${sentence}`, async () => {
    for (const digest of [sha256('a'), sha256('list')]) {
      const read = { ...readAs(sha256('a'), [sha256('list')]), root: 'files' in edit ? emptyRoot() : undefined };
      const before = { ...lookedUpOf(read, '2026-01-01', isToldProgram), digest, ...edit };
      const { changed } = await checkedLock(new Map([['a:1', before]]), async () => read, '2026-01-02', isToldProgram);
      assert.equal(changed, expected);
    }
  });
}

checks.run();
