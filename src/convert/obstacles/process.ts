import type { Span } from '../../text/span.js';
import type { Obstacle } from '../model.js';
import { NEED_ROOT, STEP_DOWN, SUPERVISORS } from '../programs.js';
import { lineage, type Program, programsIn } from '../start.js';
import type { View } from '../view.js';

/** What the container starts, and whether it wants root. */
export const processObstacles = (view: View): readonly Obstacle[] => {
  const { start, stage } = view;
  const obstacles = start.programs.flatMap(programObstacles);
  if (!obstacles.some(({ kind }) => kind === 'step-down')) obstacles.push(...installedStepDown(view));
  const nothingStarts = start.entrypoint === undefined && start.command === undefined;
  if (nothingStarts && stage.image?.facts.startsService !== true) {
    obstacles.push({
      kind: 'no-entry',
      sentence: 'Neither ENTRYPOINT nor CMD is set: images built FROM this one, and jobs run in it, will lose root.',
      span: stage.stage.from.span,
    });
  }
  return obstacles;
};

const programObstacles = (program: Program): readonly Obstacle[] => {
  const { name, args, instruction } = program;
  const { span } = instruction;
  const line = `line ${instruction.line}`;
  if (STEP_DOWN.has(name) || isSwitch(program)) {
    return [
      { kind: 'step-down', sentence: `${name} (${line}) switches users at start, which only root may do.`, span },
    ];
  }
  const supervisor = SUPERVISORS.get(name);
  if (supervisor !== undefined) {
    return [{ kind: 'needs-root', sentence: `${name} (${line}) is ${supervisor}, and expects to be root.`, span }];
  }
  const needed = NEED_ROOT.get(name);
  if (needed !== undefined) {
    return [{ kind: 'needs-root', sentence: `${name} (${line}) ${needed}: it will not work without root.`, span }];
  }
  return args.some((arg) => ROOT_FLAGS.has(arg))
    ? [{ kind: 'needs-root', sentence: `${name} (${line}) is told that it runs as root.`, span }]
    : [];
};

/** Flags that only make sense for root. */
const ROOT_FLAGS = new Set(['--allow-root', '--user=root']);

/** `su app -c ...`, `sudo -u app ...`: another user; plain `sudo` wants to become root. */
const isSwitch = ({ name }: Program): boolean => name === 'su' || name === 'sudo' || name === 'doas';

/** gosu and its like are put into the image: an entry script will call them. */
const installedStepDown = ({ stage }: View): readonly Obstacle[] => {
  for (const each of lineage(stage)) {
    for (const instruction of each.stage.instructions) {
      if (instruction.keyword !== 'RUN' && instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') continue;
      const tool = mentioned(instruction.argument.text);
      if (tool === undefined) continue;
      const sentence = `${tool} (line ${instruction.line}) is put into the image: its entry script will want to start as root and switch users.`;
      return [{ kind: 'step-down', sentence, span: instruction.span }];
    }
  }
  return [];
};

const MENTION =
  /(?:^|[\s/"'=])(gosu|su-exec|s6-overlay|s6-setuidgid|supervisor|supervisord|runit|my_init)(?=$|[\s/"';:=-])/;

const mentioned = (text: string): string | undefined => MENTION.exec(text)?.[1];

/** Programs that RUN lines execute, with their places; for what is looked for in builds rather than at start. */
export const builtWith = ({ stage }: View): readonly (Program & { readonly span: Span })[] =>
  lineage(stage).flatMap((each) =>
    each.stage.instructions
      .filter(({ keyword }) => keyword === 'RUN')
      .flatMap((instruction) => programsIn(instruction).map((program) => ({ ...program, span: instruction.span }))),
  );
