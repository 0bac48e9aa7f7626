import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { type Certainty, type Consequence, type ConsequenceKind, KINDS } from '../../src/consequences/consequence.js';
import { consequencesOf, whoOf } from '../../src/consequences/consequences.js';
import { viewOf } from '../../src/consequences/view.js';
import { parse } from '../../src/dockerfile/parse.js';
import { planFor } from '../../src/fix/plan.js';
import { effectiveUsers } from '../../src/image/evaluate.js';
import { dockerfileSamples } from '../dockerfile-samples.js';
import { filesBelow, top } from './shown.js';

/** A kind with a certainty that it has somewhere: `unreadable, may-break`. */
export type Made = `${ConsequenceKind}, ${Certainty}`;

/** What the calls of `consequence` in src/ make, by the types of their arguments. */
export const madeInSource = (): ReadonlySet<string> => {
  inSource ??= foundInSource();
  return inSource;
};

let inSource: ReadonlySet<string> | undefined;

const foundInSource = (): ReadonlySet<string> => {
  const files = filesBelow('src', /\.ts$/)
    .map((path) => join(top, path))
    .filter((path) => readFileSync(path, 'utf8').includes('consequence('));
  const program = ts.createProgram(files, { ...SETTINGS, types: [] });
  const checker = program.getTypeChecker();
  const textsOf = (node: ts.Expression): readonly string[] => {
    const type = checker.getTypeAtLocation(node);
    return (type.isUnion() ? type.types : [type]).flatMap((each) => (each.isStringLiteral() ? [each.value] : []));
  };
  const made = new Set<string>();
  const visit = (node: ts.Node, maker: Maker): void => {
    ts.forEachChild(node, (child) => visit(child, maker));
    if (!ts.isCallExpression(node) || node.expression.getText() !== maker.name) return;
    const kind = node.arguments[maker.kind];
    const certainty = node.arguments[maker.certainty];
    if (kind === undefined) return;
    const passing = passingOn(kind, certainty);
    if (passing !== undefined) visit(node.getSourceFile(), passing);
    for (const each of passing === undefined ? textsOf(kind) : []) {
      for (const one of certainty === undefined ? [usual(each)] : textsOf(certainty)) made.add(`${each}, ${one}`);
      if (certainty !== undefined && mayBeLeftOut(checker.getTypeAtLocation(certainty)))
        made.add(`${each}, ${usual(each)}`);
    }
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source !== undefined) visit(source, { name: 'consequence', kind: 0, certainty: 3 });
  }
  return made;
};

/** A function that makes consequences, and the places of its arguments that say which. */
type Maker = { readonly name: string; readonly kind: number; readonly certainty: number };

/** The function around a call, where it passes on the kind that it is given. */
const passingOn = (kind: ts.Expression, certainty: ts.Expression | undefined): Maker | undefined => {
  const around = ts.findAncestor(
    kind,
    (each): each is ts.ArrowFunction => ts.isArrowFunction(each) && names(each).includes(kind.getText()),
  );
  if (around === undefined || !ts.isVariableDeclaration(around.parent)) return undefined;
  const given = names(around);
  return {
    name: around.parent.name.getText(),
    kind: given.indexOf(kind.getText()),
    certainty: certainty === undefined ? -1 : given.indexOf(certainty.getText()),
  };
};

const names = ({ parameters }: ts.ArrowFunction): readonly string[] => parameters.map(({ name }) => name.getText());

const mayBeLeftOut = (type: ts.Type): boolean =>
  type.isUnion() && type.types.some(({ flags }) => (flags & ts.TypeFlags.Undefined) !== 0);

const SETTINGS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  resolveJsonModule: true,
  noEmit: true,
};

const usual = (kind: string): string | undefined => new Map(Object.entries(KINDS)).get(kind);

/** What comes of the stages of all samples, as they are and with their fixes. */
export const madeInSamples = (): ReadonlySet<string> =>
  new Set(
    dockerfileSamples().flatMap(({ name, text, options }) => {
      const dockerfile = parse({ path: name, text });
      return effectiveUsers(dockerfile, options).flatMap((stage) =>
        [
          ...consequencesOf(viewOf(dockerfile, stage, options), whoOf(stage)),
          ...(planFor(dockerfile, stage, options)?.consequences ?? []),
        ].map(madeOf),
      );
    }),
  );

const madeOf = ({ kind, certainty }: Consequence): Made => `${kind}, ${certainty}`;
