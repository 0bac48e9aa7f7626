import ts from 'typescript';
import type { Change, Form, Mutant } from './model.js';
import { SWITCH } from './names.js';

/**
 * One source with all of its mutants, each behind a switch: `(__mutant(17) ? a <= b : a < b)`. With all switches off it
 * does what it did before.
 */
export const withSwitches = (text: string, mutants: readonly Mutant[]): string => {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
  const rest = groupsOf(mutants);
  /** Two nodes of one extent have one switch. */
  const take = (form: Form, node: ts.Node): readonly Mutant[] => {
    const key = keyOf({ form, start: node.getStart(), end: node.getEnd() });
    const found = rest.get(key) ?? [];
    rest.delete(key);
    return found;
  };
  const written = (node: ts.Node): string => {
    const [outer, inner] = [DROPPED.flatMap((form) => take(form, node)), take('expression', node)];
    return dropping(outer, choice(text, inner, pieces(node)));
  };
  /** A node from its first letter, with its children as they are written. */
  const pieces = (node: ts.Node): string => {
    let done = ts.isSourceFile(node) ? 0 : node.getStart();
    let result = '';
    ts.forEachChild(node, (child) => {
      result += text.slice(done, child.getStart()) + written(child);
      done = child.getEnd();
    });
    return result + text.slice(done, node.getEnd());
  };
  return pieces(source);
};

const DROPPED: readonly Form[] = ['statement', 'element', 'property'];

const keyOf = ({ form, start, end }: Pick<Mutant, 'form' | 'start' | 'end'>): string => `${form} ${start} ${end}`;

const groupsOf = (mutants: readonly Mutant[]): Map<string, readonly Mutant[]> => {
  const groups = new Map<string, Mutant[]>();
  for (const mutant of mutants) {
    const key = keyOf(mutant);
    groups.set(key, [...(groups.get(key) ?? []), mutant]);
  }
  return groups;
};

const choice = (text: string, mutants: readonly Mutant[], plain: string): string =>
  mutants.length === 0
    ? plain
    : `(${mutants.map((mutant) => `${SWITCH}(${mutant.id}) ? (${mutated(text, mutant)}) : `).join('')}(${plain}))`;

const mutated = (text: string, { start, end, change }: Mutant): string => within(text.slice(start, end), start, change);

const within = (text: string, from: number, { start, end, text: put }: Change): string =>
  text.slice(0, start - from) + put + text.slice(end - from);

const dropping = ([mutant, ...more]: readonly Mutant[], plain: string): string => {
  if (mutant === undefined) return plain;
  const on = `${SWITCH}(${mutant.id})`;
  const inner = dropping(more, plain);
  if (mutant.form === 'statement') return `{ if (!${on}) ${inner} }`;
  const [open, close] = mutant.form === 'element' ? ['[', ']'] : ['{', '}'];
  return `...(${on} ? ${open}${close} : ${open}${inner}${close})`;
};
