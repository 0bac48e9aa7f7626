import { pinnedIds } from '../fix/created.js';
import type { Fix } from '../fix/fix.js';
import { wantedIds } from '../fix/wanted-ids.js';
import { accountCommands } from '../image/accounts/accounts.js';
import type { StageUser } from '../image/stage.js';
import { lineage } from '../image/start/start.js';
import { ownerText } from '../image/user-string.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { isExamined, productsOf } from './shared/products.js';
import type { Subject } from './subject.js';

export const unpinnedId = {
  id: 'unpinned-id',
  severity: 'info',
  summary: 'The account of the image has no fixed id.',
  why: 'The tool takes the first free id, which changes when a package adds an account. Volumes and manifests that use the old id then break. Set the uid and gid yourself.',
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
          const message = `${use.tool} gives ${name} the first free id, and the image runs as it.`;
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
  const title = `Pin it to ${ownerText(pin)}`;
  const obstacles = ['Volumes and manifests that go by the old id have to follow.'];
  return { fix: { title, safety: 'unsafe', obstacles, edits: [first, ...others] } };
};
