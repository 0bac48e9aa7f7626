import { expandWord } from '../dockerfile/expand.js';
import type { Dockerfile, Instruction } from '../dockerfile/model.js';
import type { StageUser } from '../image/stage.js';
import type { Rule } from './rule.js';
import { fixFor, judgedProducts, severityFor } from './shared/products.js';

export const emptyUser = {
  id: 'empty-user',
  severity: 'error',
  summary: 'The value of USER is not empty.',
  why: 'A variable that nothing sets leaves USER empty, which the builder accepts and the engine takes for root, whatever user there was before.',
  check: (subject) =>
    judgedProducts(subject).flatMap((stage) => {
      const { decidedBy } = stage;
      if (decidedBy === undefined || !isEmptyUser(stage)) return [];
      return [
        {
          span: decidedBy.span,
          message: messageFor(stage, decidedBy, subject.dockerfile),
          stage: stage.stage.index,
          severity: severityFor(stage, subject),
          ...fixFor(stage, subject),
        },
      ];
    }),
} as const satisfies Rule;

/** The part of USER that names the user is empty: `""`, or `:1001`. */
export const isEmptyUser = ({ verdict, user }: StageUser): boolean =>
  verdict === 'root' && user !== undefined && (user === '' || user.startsWith(':'));

const messageFor = (stage: StageUser, decidedBy: Instruction, dockerfile: Dockerfile): string => {
  const written = decidedBy.argument.text;
  const owner = stageWith(stage, decidedBy);
  const index = owner.stage.instructions.indexOf(decidedBy);
  const expansion = expandWord(written, (name) => owner.variable(name, index), dockerfile.escape);
  const unset = expansion.kind === 'known' ? expansion.unset : [];
  const why = unset.length === 0 ? 'it names no user' : `nothing sets ${unset.join(', ')}`;
  const becomes = stage.user === '' ? 'is empty' : `becomes ${stage.user}`;
  return `USER ${written} ${becomes}, for ${why}: the image runs as root.`;
};

const stageWith = (stage: StageUser, instruction: Instruction): StageUser => {
  for (let each: StageUser | undefined = stage; each; each = each.parent) {
    if (each.stage.instructions.includes(instruction)) return each;
  }
  return stage;
};
