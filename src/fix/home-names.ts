import { factsOf } from '../consequences/run-facts.js';
import type { View } from '../consequences/view.js';
import type { Dockerfile, Instruction, Stage } from '../dockerfile/model.js';
import type { RunCommand } from '../image/operations/operation.js';
import type { RunFact } from '../image/run-facts.js';
import type { Step } from '../image/stage.js';
import { purposeOf } from '../image/start/purpose.js';
import { remembered } from '../text/memory.js';
import { isWithin } from '../text/path.js';
import type { Span } from '../text/span.js';

/** Instructions in which `/root` names the image's own directory. */
const REWRITTEN: ReadonlySet<string> = new Set([
  'ENV',
  'WORKDIR',
  'VOLUME',
  'RUN',
  'COPY',
  'ADD',
  'CMD',
  'ENTRYPOINT',
  'HEALTHCHECK',
  'ARG',
]);

/** `/root` as a path of its own, not as the end or the middle of another. */
const ROOT = /(?<![\w./~}-])\/root(?=$|[\s/"'`:;,|&)<>\]}=\\])/g;

/** Where an instruction names /root, in the source. Of a COPY only the target is the image's own. */
export const mentions = ({ operation, instruction }: Step, { source }: Dockerfile): readonly Span[] => {
  if (!REWRITTEN.has(instruction.keyword)) return [];
  const { start, end } = instruction.span;
  const from = operation.kind === 'copy' || operation.kind === 'add' ? operation.target.span.start : start;
  return Array.from(source.text.slice(start, end).matchAll(ROOT), ({ index }) => start + index)
    .filter((at) => at >= from)
    .map((at) => ({ start: at, end: at + '/root'.length }));
};

/** What names /root, or HOME. */
export const usesHome = (step: Step, dockerfile: Dockerfile): boolean => {
  if (mentions(step, dockerfile).length > 0) return true;
  return step.operation.kind === 'run' && step.operation.commands().some(namesHome);
};

const namesHome = ({ args, outputs }: RunCommand): boolean =>
  [...args, ...outputs.map(({ target }) => target)].some(({ word }) => NAMES_HOME.test(word.text));

const NAMES_HOME = /(?:^|[=:])(?:~\/|\$HOME\b|\$\{HOME\})/;

/** Instructions that only put the program somewhere and start it there. */
const PLACING: ReadonlySet<string> = new Set(['WORKDIR', 'COPY', 'ADD', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK']);

/**
 * /root is only where the program lies, and what tools of the build keep there moves with HOME; nobody else names it: no
 * known run mounts something there, and no other stage takes files from it.
 */
export const isPlace = (view: View): boolean => {
  const { stage, dockerfile } = view;
  const naming = stage.steps.filter((step) => usesHome(step, dockerfile));
  const isNamed = ({ path, what }: RunFact): boolean =>
    (path !== undefined && isWithin(path, '/root')) || IN_ROOT.test(what);
  return (
    stage.leaf &&
    purposeOf(stage)?.purpose === 'program' &&
    naming.every(
      ({ instruction }) => PLACING.has(instruction.keyword) && !FOR_HOME.test(textOf(instruction, dockerfile)),
    ) &&
    !factsOf(view).some(isNamed) &&
    !takers(dockerfile).some((each) => each !== stage.stage)
  );
};

const IN_ROOT = /(?<![\w./-])\/root(?![\w.-])/;

/** Settings of tools, which they look for in HOME. */
const FOR_HOME = /\/root\/+\./;

/** The stages of a file that take something from /root of others: every product of it asks. */
const takers = remembered((dockerfile: Dockerfile): readonly Stage[] =>
  dockerfile.stages.filter((each) => takesFromRoot(each, dockerfile)),
);

const takesFromRoot = ({ instructions }: Stage, dockerfile: Dockerfile): boolean =>
  instructions.some((each) => {
    const text = textOf(each, dockerfile);
    return text.includes('--from=') && IN_ROOT.test(text);
  });

const textOf = ({ span }: Instruction, { source }: Dockerfile): string => source.text.slice(span.start, span.end);
