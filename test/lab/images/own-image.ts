import assert from 'node:assert/strict';
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../e2e/engine.js';

/** What the image of the tool itself is made from. */
export const OWN_BASE = 'node:24-bookworm-slim';

const IMAGE = 'own/dockerfile-nonroot';
const TOP = new URL('../../..', import.meta.url).pathname;
const SLOW = 200_000;
const ROOT = 'FROM alpine:3.20\nCMD ["sleep", "60"]\n';

/** Somebody who has no account in the image. */
const OWNER = 12_345;

/** Builds the image of the tool, and uses it as its users do: it reads what is mounted, and writes as who owns that. */
export const ownImage = async (engine: Engine): Promise<void> => {
  const directory = mkdtempSync(join(engine.directory, 'own-'));
  try {
    const built = await engine.docker(['build', '--quiet', '--network=none', '--tag', IMAGE, TOP], {
      env: { DOCKER_BUILDKIT: '1' },
      timeout: SLOW,
    });
    assert.equal(built.code, 0, built.stdout + built.stderr);
    const user = await engine.docker(['inspect', '--format', '{{.Config.User}}', IMAGE]);
    assert.equal(user.stdout.trim(), '10001:10001');
    const file = join(directory, 'Dockerfile');
    writeFileSync(file, ROOT);
    chmodSync(directory, 0o755);
    const run = (mount: string, ...words: readonly string[]) =>
      engine.docker([
        'run',
        '--rm',
        '--network=none',
        '--read-only',
        '--cap-drop=ALL',
        `-v=${directory}:/work${mount}`,
        ...words,
      ]);
    const checked = await run(':ro', IMAGE);
    assert.equal(checked.code, 1, checked.stderr);
    assert.match(checked.stdout, /No USER: the image runs as root/);
    assert.equal(checked.stderr, '');
    const refused = await run('', IMAGE, 'check', '--fix');
    assert.equal(refused.code, 2);
    assert.equal(readFileSync(file, 'utf8'), ROOT);
    for (const each of [directory, file]) chownSync(each, OWNER, OWNER);
    const fixed = await run('', `--user=${OWNER}:${OWNER}`, IMAGE, 'check', '--fix');
    assert.equal(fixed.code, 0, fixed.stdout + fixed.stderr);
    assert.match(readFileSync(file, 'utf8'), /^USER 10001:10001$/m);
  } finally {
    await engine.docker(['rmi', '--force', IMAGE]);
    rmSync(directory, { recursive: true, force: true });
  }
};
