import { program } from '../../in-process.js';
import type { Safety } from './case.js';

type Fix = { readonly safety: Safety; readonly obstacles: readonly string[] };
type Result = { readonly rule: string; readonly stage: number; readonly fix: Fix | null };
type File = { readonly kind: string; readonly verdict: string; readonly results: readonly Result[] };

/** What our program has made of the case, and how it calls that. */
export type Fixed = {
  readonly safety: Safety;
  /** Why it is not safe. */
  readonly reasons: readonly string[];
};

/** Writes the fix of the Dockerfile of a directory: the safe ones, or if the image runs as root all the same, all. */
export const fixIn = async (directory: string): Promise<Fixed | undefined> => {
  const found = await reportOf(directory, []);
  const reasons = found.results.flatMap(({ fix }) => fix?.obstacles ?? []);
  const safely = await reportOf(directory, ['--fix']);
  if (safely.verdict === 'nonroot') return { safety: 'safe', reasons: [] };
  const all = await reportOf(directory, ['--fix', '--unsafe-fixes']);
  if (all.verdict !== 'nonroot') return undefined;
  const kinds = new Set(found.results.map(({ fix }) => fix?.safety));
  return { safety: kinds.has('unsafe') ? 'unsafe' : 'unproven', reasons };
};

const reportOf = async (directory: string, more: readonly string[]): Promise<File> => {
  const ran = await program(directory, ['check', '--no-config', '--format', 'json', ...more, '.']);
  if (ran.code > 1) throw new Error(ran.err);
  const { files }: { readonly files: readonly File[] } = JSON.parse(ran.out);
  const file = files.find(({ kind }) => kind === 'dockerfile');
  if (file === undefined) throw new Error(`no Dockerfile: ${ran.out}`);
  return file;
};
