import type { Dockerfile } from '../../src/dockerfile/model.js';
import { parse } from '../../src/dockerfile/parse.js';
import { globalsOf } from '../../src/image/bases/globals.js';
import { effectiveUsers } from '../../src/image/evaluate.js';
import type { Options } from '../../src/image/options.js';
import type { StageUser } from '../../src/image/stage.js';
import { lookupImage } from '../../src/knowledge/images/lookup.js';
import { type Accepted, type Difference, isAccepted } from './accepted.js';
import type { Input } from './inputs.js';
import { inParallel, type Oracle } from './oracle.js';
import { parseDifference } from './parse.js';
import type { FileReply, OracleImage } from './protocol.js';
import { newReach, type Reach } from './reach.js';
import { type Mismatch, report } from './report.js';
import type { Tally } from './tally.js';
import { unknownUser, usersDifference } from './users.js';

/** How many files there were, how many of them build, and what is in those. */
export type Counted = { readonly all: number; readonly built: number; readonly reach: Reach };

/** Compares files one by one. */
export const files = async (
  inputs: Iterable<Input>,
  oracle: Oracle,
  tally: Tally,
  accepted: Accepted,
): Promise<Counted> => {
  let built = 0;
  let all = 0;
  const reach = newReach();
  const mismatches: Mismatch[] = [];
  await inParallel(inputs, async (input) => {
    const { difference, reply } = await compared(input, oracle);
    const last = reply.targets.at(-1);
    all += 1;
    if (last !== undefined && last.error === undefined) {
      built += 1;
      reach.count(input, reply);
    }
    if (difference === undefined) return tally.count('passed');
    if (isAccepted(accepted, difference, `# for ${input.platform}\n${input.text}`)) return tally.count('skipped');
    const again = async (text: string): Promise<string | undefined> => {
      const { difference: now } = await compared({ ...input, text }, oracle);
      return now === undefined || isAccepted(accepted, now, `# for ${input.platform}\n${text}`)
        ? undefined
        : detailOf(now);
    };
    mismatches.push({ name: nameOf(input), text: input.text, detail: detailOf(difference), again });
  });
  await report(mismatches, tally);
  return { all, built, reach };
};

const detailOf = ({ area, detail }: Difference): string => `${area}: ${detail}`;

const nameOf = ({ name, args, platform }: Input): string =>
  name +
  (platform === '' ? '' : ` for ${platform}`) +
  (Object.keys(args).length === 0 ? '' : ` with ${JSON.stringify(args)}`);

type Compared = { readonly difference: Difference | undefined; readonly reply: FileReply };

const compared = async (input: Input, oracle: Oracle): Promise<Compared> => {
  const { text, platform } = input;
  const dockerfile = parse({ path: 'Dockerfile', text });
  const options = platform === '' ? {} : { platform };
  const args = { ...required(dockerfile, { ...options, buildArgs: input.args }), ...input.args };
  const reply = await oracle.file({ text, args, platform, probe: variablesIn(dockerfile) });
  const parsed = parseDifference(dockerfile, reply);
  if (parsed !== undefined) return { difference: { area: 'parse', detail: parsed }, reply };
  const usersOf = (target: string | undefined): readonly StageUser[] =>
    effectiveUsers(dockerfile, { ...options, buildArgs: args, ...(target === undefined ? {} : { target }) });
  const detail = usersDifference(dockerfile, usersOf, reply);
  return { difference: detail === undefined ? undefined : { area: 'users', detail }, reply };
};

/** A value for each argument that a build must be told: without it there is nothing to compare. */
const required = (dockerfile: Dockerfile, options: Options): Readonly<Record<string, string>> =>
  Object.fromEntries([...globalsOf(dockerfile, options).required].map((name) => [name, 'given']));

/** Names that stand behind a dollar, at most so many. */
const MOST_VARIABLES = 200;

const variablesIn = ({ instructions, source }: Dockerfile): readonly string[] => {
  const bodies = instructions.flatMap(({ heredocs }) =>
    heredocs.map(({ body }) => source.text.slice(body.start, body.end)),
  );
  const names = [...instructions.map(({ argument }) => argument.text), ...bodies].flatMap((text) =>
    [...text.matchAll(/\$\{?([\p{L}_][\p{L}\p{N}_]*)/gu)].map(([, name = '']) => name),
  );
  return [...new Set(names)].slice(0, MOST_VARIABLES);
};

/** Base images answer for the oracle what our table says of them. */
export const imageOf = (reference: string): OracleImage => {
  const facts = lookupImage(reference)?.facts;
  if (facts === undefined) return { user: unknownUser(reference), env: null, varies: [], os: '' };
  return { user: facts.user, env: facts.env, varies: facts.envVaries ?? [], os: facts.os };
};
