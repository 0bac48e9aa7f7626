import type { Options } from '../../src/image/options.js';
import type { Fixed } from '../../src/report/fix.js';
import type { FileReport } from '../../src/report/report.js';

/** The report of a Dockerfile's text. */
export const reportOf = async (text: string, options: Options = {}): Promise<FileReport> =>
  (await import('../../src/report/check.js')).check({ path: 'Dockerfile', text }, options);

/** A Dockerfile's text with every fix, the unsafe ones included. */
export const fixedOf = async (text: string, options: Options = {}): Promise<Fixed> =>
  (await import('../../src/report/fix.js')).fix(
    { path: 'Dockerfile', text },
    options,
    new Set(['safe', 'unproven', 'unsafe'] as const),
  );
