import { withoutDangling } from '../../dockerfile/dangling.js';
import type { Dockerfile } from '../../dockerfile/model.js';
import { writtenUser } from '../../fix/as-root.js';
import { type Fix, safeFix } from '../../fix/fix.js';
import { isSure } from '../../image/operations/certain.js';
import { outcomeOf, ownerWord } from '../../image/user-string.js';
import { type Edit, newlineOf } from '../../text/edit.js';
import { shellWord } from '../../text/shell-word.js';
import { wrappedByRoot as say } from '../sentences.js';
import type { Walked } from './walk.js';

/**
 * USER root above an instruction, and below it the user that was in force, to whom a path goes that it makes. The file
 * did not build before; where root would not make it build either, there is no fix.
 */
export const wrappedByRoot = (walked: Walked, dockerfile: Dockerfile, made?: string): Fix | undefined => {
  const { instruction } = walked.step;
  const { text } = dockerfile.source;
  const written = writtenUser(walked.stage, walked.step.as, walked.step.index);
  const given = made === undefined ? [] : givenTo(walked, made);
  if (written === undefined || given === undefined || !rootCanRun(walked)) return undefined;
  const newline = newlineOf(text);
  const start = text.lastIndexOf('\n', instruction.span.start) + 1;
  const next = text.indexOf('\n', instruction.span.end) + 1;
  // Without a last newline the line of ours must bring its own.
  const after =
    next === 0
      ? { at: text.length, text: `${newline}USER ${written}` }
      : { at: next, text: `USER ${written}${newline}` };
  return safeFix(
    say.wrap(instruction.line, written),
    { span: { start, end: start }, text: `USER root${newline}` },
    ...given,
    ...withoutDangling(dockerfile, instruction),
    { span: { start: after.at, end: after.at }, text: after.text },
  );
};

/** A last command that gives a path to the user; `undefined` where it cannot be written behind the others. */
const givenTo = ({ step: { operation, instruction, as } }: Walked, path: string): readonly Edit[] | undefined => {
  if (operation.kind !== 'run' || operation.form === 'exec' || operation.bodies.length > 0) return undefined;
  const last = operation.commands().at(-1)?.command;
  const owner = ownerWord(as);
  const { end } = instruction.span;
  if (owner === undefined || last?.span.end !== end || !isSure(last)) return undefined;
  return [{ span: { start: end, end }, text: ` && chown -R ${owner} ${shellWord(path)}` }];
};

const rootCanRun = ({ stage, step }: Walked): boolean =>
  stage.problems.length === 0 &&
  stage.image?.facts.shell !== false &&
  outcomeOf('root', () => stage.accountsAt(step.index)).verdict === 'root';
