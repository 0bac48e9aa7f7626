import type { Fixed } from '../../src/fix.js';
import type { Options } from '../../src/options.js';
import type { FileReport } from '../../src/report.js';

/** The report of a Dockerfile's text. */
export const reportOf = async (text: string, options: Options = {}): Promise<FileReport> =>
  (await import('../../src/check.js')).check({ path: 'Dockerfile', text }, options);

/** A Dockerfile's text with every fix, the unsafe ones included. */
export const fixedOf = async (text: string, options: Options = {}): Promise<Fixed> =>
  (await import('../../src/fix.js')).fix({ path: 'Dockerfile', text }, options, new Set(['safe', 'unsafe'] as const));
