import type { Dockerfile as Ast } from 'dockerfile-ast';
import { lineStarts, positionAt } from '../text/span.js';
import { maskedText } from './mask.js';
import type { Dockerfile } from './model.js';

/** The second parser takes time with the square of some lengths, so it reads no more than this. */
const LONGEST_TEXT = 1_048_576;
const MOST_INSTRUCTIONS = 20_000;

/**
 * The syntax tree that dockerfile-ast makes of the masked text: ranges in it are ranges in the source, values are not
 * to be read from it. `undefined` for a file beyond what it reads in a moment. The library is loaded on first use.
 */
export const astOf = async (dockerfile: Dockerfile): Promise<Ast | undefined> => {
  const { source, instructions } = dockerfile;
  if (source.text.length > LONGEST_TEXT || instructions.length > MOST_INSTRUCTIONS) return undefined;
  const { DockerfileParser } = await import('dockerfile-ast');
  return DockerfileParser.parse(maskedText(dockerfile));
};

/** Whether both parsers see the same instructions begin on the same lines: only then is a file rewritten. */
export const agreement = async (dockerfile: Dockerfile): Promise<boolean> => {
  const ast = await astOf(dockerfile);
  if (ast === undefined) return false;
  const theirs = ast.getInstructions();
  const starts = lineStarts(dockerfile.source.text);
  return (
    theirs.length === dockerfile.instructions.length &&
    theirs.every((instruction, index) => {
      const ours = dockerfile.instructions[index];
      // The builder counts from an empty continuation line above the keyword; here the keyword's own line counts.
      return (
        ours !== undefined &&
        instruction.getKeyword() === ours.keyword &&
        instruction.getRange().start.line + 1 === positionAt(starts, ours.keywordSpan.start).line
      );
    })
  );
};
