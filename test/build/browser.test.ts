import { createContext, runInContext } from 'node:vm';
import { transform } from 'esbuild';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { bundleLibrary } from '../../src/build/bundle.js';
import { check, fix } from '../../src/index.js';

const library = suite('build: the library without Node');

/** What a browser has of what we ask for, and nothing that Node alone has. */
const BROWSER = { TextDecoder, TextEncoder };

library('checks and fixes as it does in Node', async () => {
  const { files } = await bundleLibrary(new URL('../..', import.meta.url).pathname);
  const module = await transform(files.get('bin/index.mjs') ?? '', { format: 'cjs' });
  const own = createContext({ ...BROWSER, module: { exports: {} } });
  runInContext(`${module.code}\nlibrary = module.exports;`, own);
  const source = { path: 'Dockerfile', text: '# é\nFROM alpine:3.20\nWORKDIR /srv\nCMD ["sleep", "60"]\n' };
  own.source = source;
  const judged = await runInContext('JSON.stringify(library.check(source, {}))', own);
  assert.is(judged, JSON.stringify(check(source, {})));
  const fixed = await runInContext('library.fix(source, {}, new Set(["safe"])).then(({ text }) => text)', own);
  assert.is(fixed, (await fix(source, {}, new Set(['safe']))).text);
  assert.not.equal(fixed, source.text);
});

library.run();
