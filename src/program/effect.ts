import type { FileReport } from '../report/report.js';
import type { Problem } from '../text/problems.js';
import type { Joined } from './join-run.js';
import { effect as say } from './sentences.js';
import type { Settings } from './settings.js';

/** Which of the options that name ids, or an account, do something in a run: one without effect is a mistake. */
export type Effect = {
  readonly look: (file: FileReport) => void;
  readonly seen: () => Seen;
};

/** How many files a run looked at, how many edits their fixes have, and which options with their values did nothing. */
export type Seen = {
  readonly files: number;
  readonly fixes: number;
  readonly open: readonly (readonly [option: string, value: string])[];
};

/** Only what stands on the command line is meant for this run. */
export const newEffect = ({ flags, options, idsFrom }: Settings, { idsFor }: Joined): Effect => {
  const wanted = [
    { option: 'uid', value: options.uid },
    { option: 'gid', value: options.gid },
    { option: 'user', value: options.user },
  ] as const;
  const open = new Map<string, string>(
    wanted.flatMap(({ option, value }) =>
      value === undefined || !flags.has(option) ? [] : [[option, `${value}`] as const],
    ),
  );
  if (idsFrom !== undefined && flags.has('ids-from')) open.set('ids-from', idsFrom);
  let [files, fixes] = [0, 0];
  return {
    look: (file) => {
      if (open.size === 0 || file.error !== undefined) return;
      const written = [...file.results, ...(file.fixed ?? [])].flatMap(({ fix }) => fix?.edits ?? []);
      const words = new Set(written.flatMap(({ text }) => text.split(NO_WORD)));
      files += 1;
      fixes += written.length;
      for (const [option, value] of open) {
        const asked = option === 'ids-from' ? idsFor(file.path).uid : value;
        if (asked !== undefined && (words.has(`${asked}`) || has(file, option, `${asked}`))) open.delete(option);
      }
    },
    seen: () => ({ files, fixes, open: [...open] }),
  };
};

/** What is to be said of options that did nothing in all that was seen. */
export const effectProblems = (seen: readonly Seen[]): readonly Problem[] => {
  const looked = seen.filter(({ files }) => files > 0);
  const fixes = looked.reduce((sum, each) => sum + each.fixes, 0);
  const isOpen = (option: string): boolean => looked.every(({ open }) => open.some(([name]) => name === option));
  return (looked[0]?.open ?? []).flatMap(([option, value]) =>
    isOpen(option) ? [withoutEffect(`--${option} ${value}`, fixes)] : [],
  );
};

const NO_WORD = /[^\w.-]+/;

/** What is asked for may be there already. */
const has = (file: FileReport, option: string, value: string): boolean => {
  if (option === 'user') return file.kind === 'dockerfile' && file.text.split(NO_WORD).includes(value);
  const at = option === 'gid' ? 1 : 0;
  const ids = [option === 'gid' ? file.gid : file.uid, ...file.targets.map(({ user }) => user?.split(':')[at])];
  return ids.some((each) => `${each}` === value);
};

const withoutEffect = (option: string, fixes: number): Problem => ({
  kind: 'usage',
  detail: fixes === 0 ? say.noFix(option) : say.noAccount(option),
  hint: fixes === 0 ? say.leaveOut : say.otherFile,
});
