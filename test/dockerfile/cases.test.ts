import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { agreement } from '../../src/dockerfile/ast.js';
import { parse } from '../../src/dockerfile/parse.js';
import { effectiveUsers } from '../../src/image/evaluate.js';

/** What the reference builder (moby/buildkit@73ed6825) answered for each text, with every base image as `@base(x)`. */
type Case = {
  readonly id: string;
  readonly dockerfile: string;
  readonly error?: string;
  readonly instructions?: readonly string[];
  readonly user_args?: readonly string[];
  readonly escape?: string;
  readonly final_user?: string;
};

const cases: readonly Case[] = JSON.parse(readFileSync(new URL('./cases.json', import.meta.url), 'utf8'));

/** The reference names these by the letters of the file; we name every instruction in capitals. */
const upper = (instruction: string): string =>
  instruction.replace(/^\S+/, (keyword) => keyword.toLowerCase().toUpperCase());

const structure = suite('dockerfile: instructions as the reference builder sees them');
const users = suite('dockerfile: the last user as the reference builder sees it');
const second = suite('dockerfile: the second parser agrees behind the mask');

for (const { id, dockerfile, error, instructions, user_args, escape: escapeCharacter, final_user } of cases) {
  const parsed = parse({ path: id, text: dockerfile });

  structure(id, () => {
    if (error !== undefined) return assert.ok(refuses(dockerfile), `is refused: ${error}`);
    const ours = parsed.instructions.map(({ keyword, line, endLine }) => `${keyword} ${line}-${endLine}`);
    assert.equal(ours, instructions?.map(upper) ?? ours);
    assert.is(parsed.escape, escapeCharacter ?? parsed.escape);
    const written = parsed.instructions.filter(({ keyword }) => keyword === 'USER').map(({ rest }) => rest.text);
    assert.equal(written, user_args ?? written);
  });

  if (error !== undefined) continue;

  if (final_user !== undefined) {
    users(id, () => {
      const stage = effectiveUsers(parsed, {}).at(-1);
      // Where the reference's made-up base decides, ours may be a real image or one that nobody knows.
      if (final_user.startsWith('@base')) assert.is(stage?.decidedBy, undefined);
      else if (stage?.user !== undefined) assert.is(stage.user, REAL_BASES.get(id) ?? final_user);
      else assert.is(stage?.verdict, 'unknown');
    });
  }

  second(id, async () => assert.is(await agreement(parsed), !HOMOGLYPHS.has(id)));
}

/** The base is a real image, whose environment the reference's made-up one does not have. */
const REAL_BASES = new Map([['fz-user-env-from-base-image', '1000']]);

/** The second parser folds no Kelvin sign to a K, so such a file is not rewritten. */
const HOMOGLYPHS = new Set(['x-homoglyph-kelvin']);

/** Some refusals come with expansion, so only the evaluator knows them. */
const refuses = (text: string): boolean => {
  const parsed = parse({ path: 'Dockerfile', text });
  const stages = effectiveUsers(parsed, {});
  // `${P:?no}` on a base of which nothing is known may have a value.
  return (
    parsed.problems.length > 0 || stages.some(({ problems, verdict }) => problems.length > 0 || verdict === 'unknown')
  );
};

structure.run();
users.run();
second.run();
