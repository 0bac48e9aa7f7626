import { missingInterpreter } from '../consequences/home.js';
import { viewOf } from '../consequences/view.js';
import { treeOf } from '../image/files/tree.js';
import type { StageUser } from '../image/stage.js';
import { MAX_ID } from '../image/user-string.js';
import type { Rule } from './rule.js';
import { rootHome as say } from './sentences.js';
import { consequencesAsIs, findingAsIs } from './shared/as-is.js';
import type { Subject } from './subject.js';

export const rootHome = {
  id: 'root-home',
  severity: 'warning',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  about: 'run',
  check: (subject) =>
    consequencesAsIs(subject, ['root-home']).flatMap(([stage, all]) => {
      if (all.length > 0) return isClosed(stage, subject) ? all.map((each) => findingAsIs(stage, each)) : [];
      const missing = missingInterpreter(viewOf(subject.dockerfile, stage, subject.options));
      if (missing === undefined || !isClosed(stage, subject)) return [];
      const found = stage.steps.find(
        ({ instruction }) => instruction.line <= missing.line && missing.line <= instruction.endLine,
      );
      const span = found?.instruction.keywordSpan ?? stage.decidedBy?.span ?? stage.stage.from.span;
      return [{ span, message: missing.sentence, stage: stage.stage.index }];
    }),
} as const satisfies Rule;

/** Where /root is the user's, or was opened, nothing is missing. */
const isClosed = (stage: StageUser, { options }: Subject): boolean => {
  const who = { uid: stage.uid ?? MAX_ID, groups: [stage.gid ?? stage.uid ?? MAX_ID] };
  const { answer, because } = treeOf(stage, options).may(who, '/root', 'enter');
  return answer === 'no' || (answer === 'unknown' && because.line === undefined);
};
