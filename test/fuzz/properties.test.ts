import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from '../../src/dockerfile/parse.js';
import type { Options } from '../../src/image/options.js';
import { fix } from '../../src/report/fix.js';
import { shrink } from '../conformance/shrink.js';
import { broken } from './dockerfile-promises.js';
import { type Case, cases, directories, textsBelow } from './texts.js';
import { VARIANTS } from './variants.js';
import { watchdog } from './watchdog.js';

/** `npm run test:fuzz -- --times N --seed N` sets these. */
const RUNS = 400 * Number(process.env.FUZZ_TIMES ?? 1);
const SEED = Number(process.env.FUZZ_SEED ?? 1);

const watch = watchdog();

const optionsOf = ({ args, platform }: Case, options: Options): Options => ({
  ...options,
  ...(Object.keys(args).length > 0 ? { buildArgs: args } : {}),
  ...(platform === '' ? {} : { platform }),
});

const fuzz = suite('fuzz: promises');

for (const [name, options] of VARIANTS) {
  fuzz(`hold for ${RUNS} Dockerfiles ${name}`, async () => {
    const property = fc.asyncProperty(cases, async (one) => {
      watch(one.text);
      const faults = await broken(one.text, optionsOf(one, options));
      assert.equal(faults, [], one.text);
    });
    const { failed, counterexample } = await fc.check(property, { numRuns: RUNS, seed: SEED });
    watch('');
    if (failed && counterexample !== null) assert.unreachable(await told(counterexample[0], options));
    assert.not(failed);
  });
}

/** The smallest text that breaks the first of the promises that were broken. */
const told = async (one: Case, options: Options): Promise<string> => {
  const [first = ''] = await broken(one.text, optionsOf(one, options));
  const sentence = first.split(':')[0] ?? '';
  const text = await shrink(one.text, async (smaller) =>
    (await broken(smaller, optionsOf(one, options))).some((fault) => fault.startsWith(sentence)),
  );
  const faults = await broken(text, optionsOf(one, options));
  return `${faults.join('\n')}\n${JSON.stringify(text)} ${JSON.stringify({ args: one.args, platform: one.platform })}`;
};

for (const directory of directories) {
  fuzz(`hold for every Dockerfile of ${directory === directories[0] ? 'the samples' : 'the directory'}`, async () => {
    const texts = textsBelow(directory);
    assert.ok(texts.length > 0);
    const wrong: string[] = [];
    for (const [name, text] of texts) {
      watch(text);
      for (const [, options] of VARIANTS) {
        for (const fault of await broken(text, options)) wrong.push(`${name}: ${fault}`);
      }
    }
    watch('');
    assert.is(wrong.join('\n'), '');
  });
}

/** What the builder reads of a text as it is fixed. */
const fixedInstructions = async (text: string): Promise<readonly string[]> => {
  const fixed = await fix({ path: 'Dockerfile', text }, {}, new Set(['safe', 'unproven', 'unsafe']));
  return parse({ path: 'Dockerfile', text: fixed.text }).instructions.map(
    ({ keyword, argument, heredocs }) => `${keyword} ${argument.text} ${heredocs.length}`,
  );
};

for (const directory of directories) {
  fuzz(
    `a last line that is continued into nothing changes no fix: ${directory === directories[0] ? 'samples' : 'directory'}`,
    async () => {
      for (const [name, text] of textsBelow(directory)) {
        const { escape, instructions, problems } = parse({ path: 'Dockerfile', text });
        const plain = text.trimEnd();
        const last = instructions.at(-1);
        if (problems.length > 0 || last?.span.end !== plain.length) continue;
        // A USER that goes on over lines is left as it is.
        if (last.heredocs.length > 0 || last.keyword === 'USER' || plain.endsWith(escape)) continue;
        watch(plain);
        const expected = await fixedInstructions(plain);
        for (const end of [escape, ` ${escape} \n\n`, ` ${escape}\r\n# a ${escape}\r\n  ${escape}\r\n# b`]) {
          assert.equal(await fixedInstructions(plain + end), expected, name);
        }
      }
      watch('');
    },
  );
}

fuzz.run();
