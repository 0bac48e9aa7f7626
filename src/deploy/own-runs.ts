import type { Dockerfile } from '../dockerfile/model.js';
import type { RunFact } from '../image/run-facts.js';
import { commandsOfScript } from '../shell/commands.js';
import { remembered } from '../text/memory.js';
import { lastPart } from '../text/path.js';
import { runOfCommand } from './run-command.js';

/** So many lines are looked at. */
const MOST = 20;

/** How comments and LABEL lines of a Dockerfile say that its image is run: `docker run --privileged …`. */
export const ownRuns = remembered((dockerfile: Dockerfile): readonly RunFact[] => {
  const { source, comments, instructions } = dockerfile;
  if (!RUN.test(source.text)) return [];
  const labels = instructions.filter(({ keyword }) => keyword === 'LABEL');
  const lines = [
    ...joined(comments.map(({ text, line }) => ({ text: text.replace(/^#+\s*/, ''), line }))),
    ...labels.map(({ rest, line }) => ({ text: rest.text, line })),
  ].filter(({ text }) => RUN.test(text));
  return lines.slice(0, MOST).flatMap(({ text, line }) => factsIn(source.path, text, line));
});

const RUN = /\b(?:docker|podman) run\b/i;

type Line = { readonly text: string; readonly line: number };

/** A comment that ends with a backslash goes on in the next one. */
const joined = (comments: readonly Line[]): readonly Line[] => {
  const found: { text: string; line: number; last: number }[] = [];
  for (const { text, line } of comments) {
    const before = found.at(-1);
    if (before?.text.endsWith('\\') === true && before.last === line - 1) {
      before.text = `${before.text.slice(0, -1)} ${text}`;
      before.last = line;
    } else found.push({ text, line, last: line });
  }
  return found;
};

/**
 * Words of sentences, which no image and no argument is. "With docker run --privileged it can do more" speaks of rights,
 * and not of an image that is called it; "docker run --user to change it" names nobody.
 */
const OF_SENTENCES: ReadonlySet<string> = new Set(
  'an and as be by can for if in is it of or that the this to when where which who will with'.split(' '),
);
const OF_COMMANDS: ReadonlySet<RunFact['kind']> = new Set(['start', 'user']);

const factsIn = (path: string, text: string, line: number): readonly RunFact[] => {
  const script = text
    .slice(text.search(RUN))
    .replace(/["'`]\s*$/, '')
    .replaceAll('\\"', '"');
  const [command] = commandsOfScript({ text: script, pieces: [{ at: 0, start: 0, length: script.length }] });
  const words =
    command?.words.map((word) => (word.literal ? word.text : word.text.replace(/\$\{?\w+\}?/g, '\0'))) ?? [];
  const run = runOfCommand(words.map((word, index) => (index === 0 ? word.toLowerCase() : word)));
  const isSentence = words.some((word) => OF_SENTENCES.has(word.replace(/[.,;:]$/, '')));
  const place = {
    file: path,
    line,
    service: isSentence ? 'docker run' : lastPart(run?.image ?? ''),
    target: undefined,
  };
  const facts = run?.facts ?? [];
  return (isSentence ? facts.filter(({ kind }) => !OF_COMMANDS.has(kind)) : facts).map((fact) => ({
    ...fact,
    ...place,
  }));
};
