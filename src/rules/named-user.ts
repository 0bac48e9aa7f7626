import { devContainerSource } from '../consequences/purpose.js';
import type { Fix } from '../fix/fix.js';
import { passedId } from '../fix/passed-id.js';
import { moreGroups } from '../image/accounts/more-groups.js';
import type { StageUser } from '../image/stage.js';
import { lineage } from '../image/start/start.js';
import type { Rule } from './rule.js';
import { namedUser as say } from './sentences.js';
import { isExamined, productsOf } from './shared/products.js';
import type { Subject } from './subject.js';

export const namedUser = {
  id: 'named-user',
  severity: 'info',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: (subject) =>
    productsOf(subject).flatMap((stage) => {
      // An editor moves the account to the id of who works there, by the name alone, and no cluster runs it.
      if (devContainerSource(subject.dockerfile, subject.options) !== undefined) return [];
      const { verdict, user, decidedBy, decidedAs } = stage;
      if (verdict !== 'nonroot' || decidedBy === undefined || user === undefined || stage.os === 'windows') return [];
      const name = user.split(':')[0] ?? '';
      if (/^[+-]?[0-9]+$/.test(name)) return [];
      const fix = isExamined(stage, subject) ? numberFix(stage, subject) : undefined;
      const message = say.name(decidedAs?.written);
      return [{ span: decidedBy.span, message, stage: stage.stage.index, ...(fix === undefined ? {} : { fix }) }];
    }),
} as const satisfies Rule;

/** The number instead of the name, where the line says the name itself and the number is known. */
const numberFix = (stage: StageUser, { dockerfile }: Subject): Fix | undefined => {
  const { uid, gid, user, decidedBy, decidedAs } = stage;
  if (decidedBy === undefined || decidedAs === undefined) return undefined;
  if (user === undefined || uid === undefined || decidedAs.written !== user) return undefined;
  const above = lineage(stage).some((each) => each.stage.instructions.includes(decidedBy));
  if (decidedBy.line !== decidedBy.endLine || !above) return undefined;
  // A gid in USER takes the supplementary groups away, so an account that may have some gets its uid alone.
  const alone = gid === undefined || (!user.includes(':') && moreGroups(stage, user) !== 'none');
  const passed = passedId(stage, dockerfile.source.text, user);
  const value = passed ?? (alone ? `${uid}` : `${uid}:${gid}`);
  return {
    title: `Write ${user} as ${value}`,
    safety: stage.image?.certain === true ? 'safe' : 'unproven',
    obstacles: stage.image?.certain === true ? [] : [say.unsure],
    edits: [{ span: decidedAs.span, text: value }],
  };
};
