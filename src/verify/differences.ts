import type { Answer, Denied, Observation, Outcome } from './model.js';
import { isAnyPort } from './proc.js';
import { differences as say } from './sentences.js';

/** What the fixed image did not do as the other one did. */
export type Difference = {
  readonly kind: 'start' | 'end' | 'log' | 'port' | 'ready' | 'answer' | 'health' | 'again' | 'denied' | 'volume';
  /** A sentence, and one that says what to do. */
  readonly text: string;
  readonly help: string;
};

/** All that the kernel refused comes last: it is the cause of much that stands above. */
export const differencesOf = (
  before: Observation,
  after: Observation,
  denied: readonly Denied[],
): readonly Difference[] => {
  if (after.refused !== undefined) return [{ kind: 'start', text: say.noStart, help: say.readWords }];
  return [
    ...outcomes(before, after),
    ...readiness(before, after),
    ...answers(before, after),
    ...health(before, after),
    ...again(before, after),
    ...denied.map((each) => ({ kind: 'denied' as const, text: deniedText(each), help: deniedHelp(each) })),
  ];
};

const outcomes = (before: Outcome, after: Outcome): readonly Difference[] => {
  const found: Difference[] = [];
  if (after.exitCode !== before.exitCode)
    found.push({ kind: 'end', text: say.ends(endOf(before), endOf(after)), help: say.readLog });
  const known = new Set(before.complaints.map(withoutNumbers));
  for (const line of after.complaints)
    if (!known.has(withoutNumbers(line))) found.push({ kind: 'log', text: say.says(line), help: say.giveAway });
  const missing = missingPorts(before, after);
  if (after.exitCode === undefined && missing.length > 0)
    found.push({ kind: 'port', text: say.listens(missing.join(', ')), help: say.readLog });
  return found;
};

/** Times and processes are other ones in each run. */
const withoutNumbers = (line: string): string => line.replaceAll(/\d+/g, '0');

const endOf = ({ exitCode }: Outcome): string => (exitCode === undefined ? say.goesOn : say.ended(exitCode));

const missingPorts = (before: Outcome, after: Outcome): readonly number[] => {
  if (before.ports === undefined || after.ports === undefined) return [];
  const there = new Set(after.ports);
  const hasOther = after.ports.length >= before.ports.length;
  return before.ports.filter((port) => !there.has(port) && !(isAnyPort(port) && hasOther));
};

/** A port that does not listen, and a HEALTHCHECK that fails, are told by themselves. */
const readiness = (before: Observation, after: Observation): readonly Difference[] => {
  if (before.ready === undefined || after.ready !== undefined || after.exitCode !== undefined) return [];
  if (missingPorts(before, after).length > 0 || after.health === 'unhealthy') return [];
  return [{ kind: 'ready', text: say.notReady, help: say.readLog }];
};

const answers = ({ answers: before = [] }: Observation, { answers: after }: Observation): readonly Difference[] =>
  before.flatMap((was) => {
    // Who did not answer in all that time answers nothing.
    const is = after === undefined ? { ...was, kind: 'closed' as const } : after.find((each) => isAsked(each, was));
    if (is === undefined || isSame(was, is)) return [];
    const place = `${was.port}${was.kind === 'http' ? was.path : ''}`;
    return [{ kind: 'answer', text: say.answers(place, answerText(was), answerText(is)), help: say.readLog }];
  });

const isAsked = (one: Answer, other: Answer): boolean => one.port === other.port && one.path === other.path;

/** Two pages of one program differ by a time, a number, a token. */
const SLACK = 64;
const SHARE = 0.1;

const isSame = (was: Answer, is: Answer): boolean => {
  if (was.kind !== 'http' || is.kind !== 'http') return was.kind === is.kind;
  const isLike = Math.abs(was.length - is.length) <= SLACK + SHARE * Math.max(was.length, is.length);
  return was.status === is.status && was.type === is.type && isLike;
};

/** An answer in a word or two. */
export const answerText = (answer: Answer): string => {
  switch (answer.kind) {
    case 'http':
      return [answer.status, answer.type, say.bytes(answer.length)].filter((part) => part !== '').join(' ');
    case 'open':
      return say.open;
    case 'closed':
      return say.closed;
  }
};

const health = (before: Observation, after: Observation): readonly Difference[] =>
  before.health === 'healthy' && after.health === 'unhealthy'
    ? [{ kind: 'health', text: say.unhealthy, help: say.runHealth }]
    : [];

const again = (before: Observation, after: Observation): readonly Difference[] => {
  if (before.again === undefined || after.again === undefined) return [];
  const known = new Set(outcomes(before, after).map(({ text }) => text));
  return outcomes(before.again, after.again)
    .filter(({ text }) => !known.has(text))
    .map(({ text }) => ({ kind: 'again', text: say.again(text), help: say.secondStart }));
};

/** What was refused, to whom. */
export const deniedText = ({ caller, call, path, port, writes, kind }: Denied): string => {
  if (path !== undefined)
    return kind === 'owner'
      ? say.mayNotOwn(caller, path)
      : writes
        ? say.mayNotWrite(caller, path)
        : say.mayNotRead(caller, path);
  return port !== undefined && call === 'bind' ? say.mayNotBind(caller, port) : say.mayNot(caller, call);
};

const deniedHelp = ({ path, port, writes, kind, right, call }: Denied): string => {
  if (kind === 'owner') return say.ownBefore;
  if (path !== undefined) return writes ? say.giveAway : say.openRead;
  if (port !== undefined && call === 'bind') return say.movePort;
  return right === undefined ? say.onlyRoot : say.needsRight(right);
};

/** Of a volume that root has filled: what is other than with a new one. */
export const keptDifferences = (
  after: Observation,
  kept: Observation,
  denied: readonly Denied[],
): readonly Difference[] =>
  differencesOf(after, kept, denied).map(({ text }) => ({
    kind: 'volume',
    text: say.kept(text),
    help: say.giveVolume,
  }));
