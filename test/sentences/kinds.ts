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
  const files = filesBelow('src', /\.ts$/).map((path) => join(top, path));
  const program = ts.createProgram(files, { ...SETTINGS, types: [] });
  const checker = program.getTypeChecker();
  const textsOf = (node: ts.Expression): readonly string[] => {
    const type = checker.getTypeAtLocation(node);
    return (type.isUnion() ? type.types : [type]).flatMap((each) => (each.isStringLiteral() ? [each.value] : []));
  };
  const made = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'consequence') {
      const [kind, , , certainty] = node.arguments;
      for (const each of kind === undefined ? [] : textsOf(kind)) {
        const known = certainty === undefined ? [usual(each)] : textsOf(certainty);
        for (const one of known) made.add(`${each}, ${one}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source?.text.includes('consequence(')) visit(source);
  }
  return made;
};

const SETTINGS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  resolveJsonModule: true,
  noEmit: true,
};

const usual = (kind: string): string | undefined => new Map(Object.entries(KINDS)).get(kind)?.certainty;

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
