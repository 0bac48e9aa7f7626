import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, program } from '../in-process.js';

const samples = fileURLToPath(new URL('../../samples', import.meta.url));

const merge = suite('merge: parts come to what one run does');

merge('all samples', async () => {
  const directory = directoryOf({});
  cpSync(samples, join(directory, 'samples'), { recursive: true });
  const blobs: string[] = [];
  for (const index of [1, 2, 3, 4]) {
    await program(directory, ['samples', '-f', `blob=${index}.blob`, '--shard', `${index}/4`]);
    blobs.push(`${index}.blob`);
  }
  const parts = await program(directory, ['merge', ...blobs, '-f', 'json', '-f', 'text=a', '-f', 'html=c']);
  const whole = await program(directory, ['-f', 'json', '-f', 'text=b', '-f', 'html=d', 'samples']);
  assert.is(JSON.parse(whole.out).files.length > 500, true);
  assert.is(parts.out, whole.out);
  const written = (name: string): string => readFileSync(join(directory, name), 'utf8');
  assert.is(written('a'), written('b'));
  assert.is(written('c'), written('d'));
});

merge.run();
