import { type CodeAction, CodeActionKind, type Range, type TextEdit } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Looked } from '../program/look-at.js';
import { harmless } from '../report/harmless.js';
import type { Edit } from '../text/edit.js';
import { countingException } from './exceptions.js';
import { actions as say } from './sentences.js';
import { rangeOf, type Shown } from './shown.js';

/** For so many findings of a range an exception is looked for: each takes a check or more. */
const MOST_EXCEPTIONS = 10;

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.dockerfile-nonroot`;

/** What a client can do for the findings in a range. */
export const quickFixes = async (
  document: TextDocument,
  looked: Looked,
  shown: readonly Shown[],
): Promise<CodeAction[]> => {
  const actions: CodeAction[] = [];
  for (const [index, { found, diagnostic }] of shown.entries()) {
    const action = (title: string, edits: readonly Edit[]): CodeAction => ({
      title: harmless(title),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      edit: { changes: { [document.uri]: edits.map((edit) => textEdit(document, edit)) } },
    });
    const { fix } = found;
    if (fix !== undefined && (await looked.mayRewrite()))
      actions.push({ ...action(say.fix(fix.title, fix.safety), fix.edits), isPreferred: fix.safety === 'safe' });
    const exception = index < MOST_EXCEPTIONS ? await countingException(looked, found) : undefined;
    if (exception !== undefined) {
      const isRoot = exception.text.includes(': allow-root ');
      actions.push(action(isRoot ? say.allowRoot : say.except(found.rule), [exception]));
    }
  }
  return actions;
};

/** All safe fixes at once, those as well for which others make room. */
export const fixAll = async (document: TextDocument, { file, fixed }: Looked): Promise<CodeAction[]> => {
  if (!file.results.some(({ fix }) => fix?.safety === 'safe')) return [];
  const edit = changeOf(file.text, await fixed());
  if (edit === undefined) return [];
  return [{ title: say.fixAll, kind: FIX_ALL, edit: { changes: { [document.uri]: [textEdit(document, edit)] } } }];
};

const textEdit = (document: TextDocument, { span, text }: Edit): TextEdit => ({
  range: rangeOf(document, span),
  newText: text,
});

/** From the first line that changes to the last. */
const changeOf = (before: string, after: string): Edit | undefined => {
  if (before === after) return undefined;
  const [old, now] = [linesOf(before), linesOf(after)];
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const start = old.slice(0, head).join('').length;
  const end = before.length - old.slice(old.length - tail).join('').length;
  return { span: { start, end }, text: now.slice(head, now.length - tail).join('') };
};

/** Each with its line feed. */
const linesOf = (text: string): readonly string[] => text.split(/(?<=\n)/);

export const meet = (a: Range, b: Range): boolean => !isBefore(a.end, b.start) && !isBefore(b.end, a.start);

const isBefore = (a: Range['start'], b: Range['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);
