import { movableCaches } from '../consequences/home.js';
import type { AccountPlan, Obstacle, WritablePath } from '../consequences/model.js';
import type { View } from '../consequences/view.js';
import { spanOf, wordsOf } from '../dockerfile/logical.js';
import type { Instruction } from '../dockerfile/model.js';
import type { Edit } from '../text/edit.js';
import { isWithin } from '../text/path.js';

/** What takes everything that the stage keeps in /root to the home of the account. */
export type HomeMove = {
  /** Index of the first instruction that has to do with /root: account and HOME must stand above it. */
  readonly index: number;
  /** HOME has to be set; otherwise a line of the file sets it and is among the edits. */
  readonly setsHome: boolean;
  readonly edits: readonly Edit[];
  /** The home itself, and volumes that were in /root. */
  readonly owned: readonly WritablePath[];
  readonly obstacle: Obstacle;
};

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

/**
 * Moves /root to the home of the account: every mention in the stage, HOME for `~` and what programs find there by
 * themselves. `undefined` where a mention cannot be rewritten for certain.
 */
export const homeMove = (view: View, { home, uid, kind }: AccountPlan): HomeMove | undefined => {
  const { stage, dockerfile, scripts } = view;
  const { instructions } = stage.stage;
  if (home === undefined || uid === undefined || stage.parent !== undefined) return undefined;
  if (kind !== 'new' && !(kind === 'shipped' && home.startsWith('/home/'))) return undefined;
  if (Object.values(stage.image?.facts.env ?? {}).some((value) => value.includes('/root'))) return undefined;
  if (scripts.some(({ text }) => text?.includes('/root'))) return undefined;
  const text = dockerfile.source.text;
  const edits = instructions.flatMap((instruction) => mentions(instruction).map((span) => ({ span, text: home })));
  const written = instructions.reduce((sum, { span }) => sum + countOf(text.slice(span.start, span.end)), 0);
  const left = instructions.reduce((sum, instruction) => sum + leftAlone(instruction), 0);
  const filled = movableCaches(view);
  const index = instructions.findIndex((each) => usesHome(each) || filled.has(each.line));
  if (index === -1 || written !== edits.length + left) return undefined;
  const setsHome = !instructions.some(({ keyword, rest }) => keyword === 'ENV' && /(?:^|\s)HOME[=\s]/.test(rest.text));
  const sentence = `What lies in /root moves to ${home}: mounts, scripts and images built FROM this one that name /root have to follow.`;
  const span = instructions[index]?.span;
  return {
    index,
    setsHome,
    edits,
    owned: [...instructions.flatMap((instruction, at) => volumesOf(instruction, at, home)), { ...owned, path: home }],
    obstacle: { kind: 'root-home', sentence, span },
  };
};

const owned = { file: false, because: 'the move from /root', recursive: true, exists: true, above: undefined };

/** A volume must be there, and be the account's, before VOLUME. */
const volumesOf = ({ keyword, json, rest }: Instruction, above: number, home: string): readonly WritablePath[] => {
  if (keyword !== 'VOLUME') return [];
  const words = json ?? wordsOf(rest).map(({ text }) => text.replace(/^["']|["']$/g, ''));
  return words
    .filter((word) => isWithin(word, '/root') && !word.includes('$'))
    .map((word) => ({
      ...owned,
      path: home + word.slice('/root'.length).replace(/\/+$/, ''),
      exists: false,
      recursive: false,
      above,
    }));
};

/** Where an instruction names /root, in the source. Of a COPY only the target is the image's own. */
const mentions = (instruction: Instruction): readonly { readonly start: number; readonly end: number }[] => {
  const { keyword, argument } = instruction;
  if (!REWRITTEN.has(keyword)) return [];
  const from = keyword === 'COPY' || keyword === 'ADD' ? lastWordOf(argument.text) : 0;
  return Array.from(argument.text.matchAll(ROOT), ({ index }) => index)
    .filter((at) => at >= from)
    .map((at) => spanOf(argument, at, at + '/root'.length));
};

/** Mentions that stay: sources of a COPY, labels. */
const leftAlone = (instruction: Instruction): number =>
  countOf(instruction.argument.text) - mentions(instruction).length;

const countOf = (text: string): number => Array.from(text.matchAll(ROOT)).length;

const lastWordOf = (text: string): number =>
  Math.max(text.lastIndexOf(' '), text.lastIndexOf('\t'), text.lastIndexOf(',')) + 1;

/** What the build finds in HOME without naming it. */
const HOME_TOOLS =
  /(?:^|[\s"'=:])(?:~\/|\$HOME\b|\$\{HOME\})|\bpip[0-9.]*\s+install\b[^&;|\n]{0,400}--user\b|\bpipx\s+install\b|\brustup|\bnvm\b/;

const usesHome = (instruction: Instruction): boolean =>
  mentions(instruction).length > 0 || (instruction.keyword === 'RUN' && HOME_TOOLS.test(instruction.argument.text));
