import { Buffer } from 'node:buffer';
import { harmless } from '../report/harmless.js';
import { type Style, styleOf } from '../report/style.js';
import { diffWords } from '../report/text.js';
import { askedOf } from './asked.js';
import type { Folded } from './folded.js';
import type { Host } from './host.js';
import { fileOf, type Paper, streamOf } from './ink.js';
import { lookOf } from './look.js';
import type { Settings } from './settings.js';

/**
 * The changes as one patch, by path. A terminal gets it in colours and harmless, all else gets the exact bytes. Until
 * the verdict is known, which comes first, only the lines that change are kept, and no text.
 */
export const diffPaperOf = (host: Host, paths: readonly string[], settings: Settings): Paper => {
  const seen = settings.outputFile === undefined && host.out.terminal;
  const paint = styleOf(lookOf(host, host.out, settings));
  let patches: Folded | undefined;
  return {
    add: async (_, change) => {
      if (change === undefined) return;
      const { patchOf } = await import('./patch.js');
      patches ??= (await import('./folded.js')).newFolded();
      const patch = patchOf(change.path, change.before, change.after);
      patches.add(change.path, [Buffer.from(seen ? forTerminal(patch, paint) : patch)]);
    },
    close: async (outcome) => {
      const look = lookOf(host, host.err, settings);
      if (!settings.quiet) host.err.write(diffWords(outcome.summary, outcome, look, askedOf(host, paths, settings)));
      const ink = settings.outputFile === undefined ? streamOf(host, host.out) : fileOf(host, settings.outputFile);
      for (const [patch = NOTHING] of patches?.all() ?? []) ink.write(patch);
      return ink.close();
    },
  };
};

const NOTHING = new Uint8Array();

const forTerminal = (patch: string, paint: Style): string =>
  patch
    .split('\n')
    .map((line) => {
      const shown = harmless(line.replace(/\r$/, '').replaceAll('\t', '    '));
      if (line.startsWith('+')) return paint.green(shown);
      if (line.startsWith('-')) return paint.red(shown);
      return line.startsWith('@@') ? paint.cyan(shown) : shown;
    })
    .join('\n');
