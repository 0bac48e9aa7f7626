import { pinnedIds } from '../fix/created.js';
import type { Fix } from '../fix/fix.js';
import { wantedIds } from '../fix/wanted-ids.js';
import { accountCommands } from '../image/accounts/accounts.js';
import type { StageUser } from '../image/stage.js';
import { lineage } from '../image/start/start.js';
import { ownerText } from '../image/user-string.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { unpinnedId as say } from './sentences.js';
import { isExamined, productsOf } from './shared/products.js';
import type { Subject } from './subject.js';

export const unpinnedId = {
  id: 'unpinned-id',
  severity: 'info',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: (subject) =>
    productsOf(subject).flatMap((stage): readonly Finding[] => {
      const name = stage.user?.split(':')[0];
      if (stage.verdict !== 'nonroot' || name === undefined || stage.uid !== undefined) return [];
      if (!isExamined(stage, subject)) return [];
      for (const each of lineage(stage)) {
        for (const { operation, index } of each.steps) {
          const use = accountCommands(operation, each.accountContextAt(index)).find(
            ({ action, kind, name: made, uidSpan }) =>
              action === 'create' && kind === 'user' && made === name && uidSpan === undefined,
          );
          if (use === undefined) continue;
          const message = say.firstFree(use.tool, name);
          return [{ span: use.span, message, stage: each.stage.index, ...fixOf(subject, stage, name) }];
        }
      }
      return [];
    }),
} as const satisfies Rule;

const fixOf = ({ dockerfile, options }: Subject, stage: StageUser, name: string): { readonly fix?: Fix } => {
  const pin = pinnedIds(stage, name, wantedIds({ dockerfile, stage, options }));
  const [first, ...others] = pin?.edits ?? [];
  if (pin === undefined || first === undefined) return {};
  const title = say.pin(ownerText(pin));
  const obstacles = [say.oldId];
  return { fix: { title, safety: 'unsafe', obstacles, edits: [first, ...others] } };
};
