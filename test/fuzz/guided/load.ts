import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { COUNTERS, instrument } from './instrument.js';
import type { Target } from './target.js';

/** Code that counts how often it comes through each of its blocks. */
export type Counted = {
  readonly targets: readonly Target[];
  /** One for each block; whoever reads them sets them back. */
  readonly counters: Uint32Array;
  /** Short texts that stand in the counted sources. */
  readonly words: readonly string[];
};

const top = new URL('../../..', import.meta.url).pathname;

/**
 * Bundles a module that exports `targets`, with counters in every source below `counted`, and runs it. Packages and
 * tests are bundled as they are. Paths are relative to the project.
 */
export const load = async (entry: string, counted: string): Promise<Counted> => {
  const words = new Set<string>();
  let blocks = 0;
  const counting: Plugin = {
    name: 'counting',
    setup: ({ onLoad }) => {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (!path.startsWith(join(top, counted) + (counted.endsWith('.ts') ? '' : sep))) return undefined;
        const made = instrument(path, readFileSync(path, 'utf8'), blocks);
        blocks += made.blocks;
        for (const word of made.words) words.add(word);
        return { contents: made.text, loader: 'ts' };
      });
    },
  };
  const { outputFiles } = await build({
    absWorkingDir: top,
    entryPoints: [entry],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    define: { 'import.meta.url': JSON.stringify(new URL('../x.ts', import.meta.url).href) },
    plugins: [counting],
    write: false,
  });
  const counters = new Uint32Array(blocks);
  const module: { exports: { readonly targets?: readonly Target[] } } = { exports: {} };
  const run = new Function('module', 'exports', 'require', COUNTERS, outputFiles[0]?.text ?? '');
  run(module, module.exports, createRequire(import.meta.url), counters);
  const { targets } = module.exports;
  if (targets === undefined) throw new Error(`${entry} exports no targets`);
  return { targets, counters, words: [...words].sort() };
};
