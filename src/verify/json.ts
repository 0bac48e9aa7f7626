import { harmlessJson } from '../report/harmless.js';
import { tool } from '../report/version.js';
import { describe, isProblem, type Problem } from '../text/problems.js';
import { rightsIn } from './denied.js';
import type { Observation } from './model.js';
import { type Verified, verdictOf } from './verdict.js';

/** Rises when a key goes away or changes its meaning; new keys may come at any time. */
const VERSION = 1;

/** Of one Dockerfile: what was found out, why it was not, or that its fix changes nothing. */
export type Row = { readonly path: string; readonly found: Verified | Problem | undefined };

/** For programs. The shape is a promise of its own (schema/verify.json), not a dump of our types. */
export const verifyJson = (rows: readonly Row[]): string =>
  `${harmlessJson(JSON.stringify({ version: VERSION, tool, files: rows.map(fileOf) }, null, 2))}\n`;

const fileOf = ({ path, found }: Row) => {
  if (found === undefined) return { path, verdict: 'unchanged', written: false, error: null };
  if (isProblem(found)) return { path, verdict: 'failed', written: false, error: describe(found).message };
  const { before, after, needs, differences, volumes, learned, written } = found;
  return {
    path,
    verdict: verdictOf(found),
    written,
    learned,
    before: seenOf(before),
    after: after === undefined ? null : seenOf(after),
    differences,
    existingVolumes: volumes,
    writes: needs.map(({ path: place, kind, owner }) => ({ path: place, kind, owner: owner ?? null })),
    rights: rightsIn(before).map(({ right, call, caller, path: place, port }) => ({
      right: right ?? null,
      call,
      program: caller,
      path: place ?? null,
      port: port ?? null,
    })),
    error: null,
  };
};

const seenOf = (seen: Observation) => ({
  uid: seen.identity.uid ?? null,
  gid: seen.identity.gid ?? null,
  groups: seen.identity.groups,
  home: seen.identity.home ?? null,
  refused: seen.refused ?? null,
  exitCode: seen.exitCode ?? null,
  ready: seen.ready === undefined ? null : Math.round(seen.ready),
  ports: seen.ports ?? null,
  answers: seen.answers ?? null,
  health: seen.health,
  complaints: seen.complaints,
  lastWords: seen.lastWords,
  secondStart: seen.again ?? null,
  notTraced: 'missing' in seen.trace ? seen.trace.missing : null,
});
