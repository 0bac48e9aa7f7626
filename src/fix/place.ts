import type { Dockerfile, Instruction } from '../dockerfile/model.js';
import type { StageUser } from '../image/stage.js';
import { countEarly } from '../text/search.js';

/** Where new lines go. */
export type Place = {
  readonly offset: number;
  /** Index in the stage of the instruction that will follow; its length at the end of the stage. */
  readonly index: number;
  /** The lines go behind the last instruction, not in front of one. */
  readonly atEnd: boolean;
  /** The file keeps an empty line at this place. */
  readonly spaced: boolean;
};

/** Instructions that say how the container starts: USER belongs above them. */
const STARTING = new Set(['ENTRYPOINT', 'CMD', 'HEALTHCHECK', 'STOPSIGNAL']);

/** Instructions that do not care who builds: they may stay on either side of USER. */
const NEUTRAL = new Set(['ENV', 'ARG', 'LABEL', 'EXPOSE', 'MAINTAINER', 'SHELL', 'ONBUILD', 'USER', 'VOLUME']);

/** Whether an instruction writes to the image with the rights of the current user. */
export const needsRights = ({ keyword }: Instruction): boolean => !STARTING.has(keyword) && !NEUTRAL.has(keyword);

/** Below the last instruction that needs root, above the first of those that only say how to start. */
export const placeOf = (dockerfile: Dockerfile, { stage }: Pick<StageUser, 'stage'>): Place => {
  const { instructions } = stage;
  const last = instructions.findLastIndex(needsRights);
  const first = instructions.findIndex(({ keyword }, index) => index > last && STARTING.has(keyword));
  const following = instructions[first];
  return following === undefined ? atEndOf(dockerfile, stage.from, instructions) : above(dockerfile, following, first);
};

/** The place in front of an instruction and of the comment that stands directly above it. */
export const above = (dockerfile: Dockerfile, instruction: Instruction, index: number): Place => {
  const { text } = dockerfile.source;
  let offset = lineStart(text, instruction.span.start);
  for (let comment = commentEndingAbove(dockerfile, offset); comment !== undefined; ) {
    offset = lineStart(text, comment);
    comment = commentEndingAbove(dockerfile, offset);
  }
  return { offset, index, atEnd: false, spaced: text.slice(lineStart(text, offset - 1), offset).trim() === '' };
};

const atEndOf = (dockerfile: Dockerfile, from: Instruction, instructions: readonly Instruction[]): Place => ({
  offset: (instructions.at(-1) ?? from).span.end,
  index: instructions.length,
  atEnd: true,
  spaced: separatesByBlankLines(dockerfile, [from, ...instructions]),
});

/** Most neighbouring instructions of the stage have an empty line between them. */
export const separatesByBlankLines = (dockerfile: Dockerfile, instructions: readonly Instruction[]): boolean => {
  const gaps = instructions
    .slice(1)
    .map((instruction, index) => dockerfile.source.text.slice(instructions[index]?.span.end, instruction.span.start));
  return gaps.length > 1 && gaps.filter((gap) => BLANK_LINE.test(gap)).length > gaps.length / 2;
};

const BLANK_LINE = /\n[ \t\r]*\n/;

/** Offset of the comment on the line that ends where the line at `offset` starts. */
const commentEndingAbove = ({ comments, source }: Dockerfile, offset: number): number | undefined => {
  const start = lineStart(source.text, offset - 1);
  const found = comments[countEarly(comments, ({ span }) => span.start < start)]?.span.start;
  return found !== undefined && found < offset ? found : undefined;
};

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;
