import { withoutDangling } from '../dockerfile/dangling.js';
import { expandWord } from '../dockerfile/expand.js';
import { wordsOf } from '../dockerfile/logical.js';
import type { Dockerfile, Instruction } from '../dockerfile/model.js';
import type { Fix } from '../fix/fix.js';
import type { StageUser } from '../image/stage.js';
import { hasRole } from '../knowledge/programs.js';
import { commandsOf } from '../shell/commands.js';
import { lastPart, normalised } from '../text/path.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';

export const chownAfterVolume = {
  id: 'chown-after-volume',
  severity: 'warning',
  summary: 'A directory gets its owner above the VOLUME line.',
  why: 'The classic builder, and Podman and Buildah in its tradition, throw away what a build changes in a volume after it was declared.',
  check: ({ stages, dockerfile }) => stages.flatMap((stage) => findingsIn(stage, dockerfile)),
} as const satisfies Rule;

const findingsIn = (stage: StageUser, dockerfile: Dockerfile): readonly Finding[] => {
  const declared = new Map<string, Instruction>();
  return stage.stage.instructions.flatMap((instruction, index): readonly Finding[] => {
    if (instruction.keyword === 'VOLUME') {
      for (const path of volumesOf(stage, instruction, index, dockerfile.escape)) declared.set(path, instruction);
    }
    if (instruction.keyword !== 'RUN' || declared.size === 0) return [];
    for (const command of commandsOf(instruction, dockerfile.source.text)) {
      if (!hasRole(lastPart(command.words[0]?.text ?? ''), 'preparer')) continue;
      const hit = command.words.slice(1).find((word) => volumeAround(word.text, declared) !== undefined);
      const volume = hit === undefined ? undefined : volumeAround(hit.text, declared);
      if (hit === undefined || volume === undefined) continue;
      const message = `${lastPart(command.words[0]?.text ?? '')} ${hit.text} below VOLUME (line ${volume.line}): the classic builder throws this change away.`;
      const fix = movedBelow(stage, volume, index, dockerfile);
      return [{ span: hit.span, message, stage: stage.stage.index, ...(fix === undefined ? {} : { fix }) }];
    }
    return [];
  });
};

/** Absolute paths that a VOLUME instruction declares; those that hang on an unknown variable are left out. */
export const volumesOf = (
  stage: StageUser,
  instruction: Instruction,
  index: number,
  escapeCharacter: string,
): readonly string[] =>
  (instruction.json ?? wordsOf(instruction.rest).map(({ text }) => text)).flatMap((word) => {
    const expansion = expandWord(word, (name) => stage.variable(name, index), escapeCharacter);
    return expansion.kind === 'known' && expansion.value.startsWith('/') ? [normalised(expansion.value)] : [];
  });

const volumeAround = (path: string, declared: ReadonlyMap<string, Instruction>): Instruction | undefined => {
  if (!path.startsWith('/')) return undefined;
  for (let each = normalised(path); each !== '/'; each = each.slice(0, each.lastIndexOf('/')) || '/') {
    const found = declared.get(each);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The VOLUME line below the RUN, where nothing between the two or below changes the directory as well. */
const movedBelow = (
  { stage, problems }: StageUser,
  volume: Instruction,
  index: number,
  dockerfile: Dockerfile,
): Fix | undefined => {
  // A stage that cannot be built gains nothing by another order.
  if (problems.length > 0) return undefined;
  const { text } = dockerfile.source;
  const run = stage.instructions[index];
  const later = stage.instructions.slice(index + 1).some(({ keyword }) => CHANGERS.has(keyword));
  const from = stage.instructions.indexOf(volume);
  const setting = volume.argument.text.includes('$') ? SETTERS : NONE;
  const between = stage.instructions
    .slice(from + 1, index)
    .some(({ keyword }) => CHANGERS.has(keyword) || setting.has(keyword));
  if (run === undefined || later || between || volume.line !== volume.endLine) return undefined;
  const start = text.lastIndexOf('\n', volume.span.start) + 1;
  const end = text.indexOf('\n', volume.span.end) + 1;
  const next = text.indexOf('\n', run.span.end) + 1;
  if (end === 0 || next === 0) return undefined;
  return {
    title: `Move VOLUME below line ${run.endLine}`,
    safety: 'safe',
    obstacles: [],
    edits: [
      { span: { start, end }, text: '' },
      ...withoutDangling(dockerfile, run),
      { span: { start: next, end: next }, text: text.slice(start, end) },
    ],
  };
};

/** What may change a directory of the image. */
const CHANGERS = new Set(['RUN', 'COPY', 'ADD', 'WORKDIR', 'VOLUME']);

/** What may give a variable another value. */
const SETTERS: ReadonlySet<string> = new Set(['ARG', 'ENV']);
const NONE: ReadonlySet<string> = new Set();
