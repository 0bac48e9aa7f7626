import type { Instruction } from '../../dockerfile/model.js';
import { type ContextFile, fileAt, type Scene } from '../files/context.js';
import type { Content } from '../files/node.js';
import type { StageUser } from '../stage.js';
import { lineage } from './start.js';

/**
 * The file at a path: what COPY brings and RUN makes of it, else what the tree of files knows of its bytes, wherever
 * they come from.
 */
export const fileIn = (scene: Scene, path: string): ContextFile | undefined => {
  const file = fileAt(scene, path);
  const content = scene.tree().content(path);
  if (file?.text !== undefined)
    return content?.from === 'run' ? { ...file, text: content.text, changed: content.because.line } : file;
  if (content?.text === undefined) return file;
  const instruction = file?.instruction ?? bringerOf(scene, path, content);
  return instruction === undefined ? file : { path: content.path, text: content.text, instruction, foreign: false };
};

/** What another stage made has its cause there; this stage has the line that copies it. */
const bringerOf = ({ stage, tree }: Scene, path: string, { because }: Content): Instruction | undefined => {
  const there = tree().at(path);
  const copied = typeof there === 'string' ? undefined : instructionAt(stage, there.because.line);
  return instructionAt(stage, because.line) ?? copied;
};

/** The instruction of a stage, or of one that it is made from, that begins on a line. */
const instructionAt = (stage: StageUser, line: number | undefined): Instruction | undefined =>
  lineage(stage)
    .flatMap(({ stage: { instructions } }) => instructions)
    .find((instruction) => instruction.line === line);
