import { readFileSync } from 'node:fs';
import { skip } from '../e2e/tally.js';

const reasons: unknown = JSON.parse(readFileSync(new URL('accepted.json', import.meta.url), 'utf8'));

const accepted: ReadonlyMap<string, unknown> = new Map(Object.entries(Object(reasons)));

/** A case that is known to disagree is skipped while it does, and fails when it agrees after all. */
export const unlessAccepted = async (name: string, body: () => Promise<void>): Promise<void> => {
  const reason = accepted.get(name);
  if (reason === undefined) return body();
  const agrees = await body().then(
    () => true,
    () => false,
  );
  if (agrees) throw new Error(`it agrees: take ${name} out of accepted.json`);
  skip(`accepted: ${reason}`);
};
