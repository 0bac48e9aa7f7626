import { type Build, writtenBuilds } from '../image/builds.js';
import type { RunFact } from '../image/run-facts.js';
import { inspect as say } from './sentences.js';

/** What a file around a Dockerfile does with its images. */
export type Around = { readonly file: string; readonly line: number; readonly words: string };

/** How they are built, each way once. */
export const builtBy = (builds: readonly Build[]): readonly Around[] => distinct(writtenBuilds(builds).map(buildOf));

export const runBy = (runs: readonly RunFact[]): readonly Around[] => runs.map(runOf);

const buildOf = (build: Build): Around => {
  const {
    file,
    line,
    name,
    target,
    context,
    args,
    open,
    contexts = [],
    platforms,
    filesOnly,
    profiles,
    gathered,
  } = build;
  const stage = target === null ? say.unknownStage : target === undefined ? say.lastStage : `stage ${target}`;
  // By name alone: what they are may be a secret of `.env`.
  const passed = Object.keys(args);
  const parts = [
    stage,
    gathered !== undefined
      ? say.gathered(gathered)
      : context === null
        ? say.unknownContext
        : `context ${context === '' ? '.' : context}`,
    ...(passed.length === 0 ? [] : [`args ${passed.join(' ')}`]),
    ...(open === true ? [say.otherArguments] : []),
    ...contexts.map((each) => say.inPlace(each.value, each.name)),
    ...(platforms.length === 0 ? [] : [platforms.join(' ')]),
    ...(filesOnly === true ? [say.filesOnly] : []),
    ...(profiles === undefined ? [] : [say.profiles(profiles)]),
  ];
  return { file, line, words: `${name === '' ? '' : `${name}: `}${parts.join(', ')}` };
};

const runOf = ({ file, line, service, kind, what, path, target, profiles }: RunFact): Around => {
  const told = `${kind}${what === '' ? '' : ` ${what}`}${path === undefined ? '' : ` at ${path}`}`;
  const only = profiles === undefined ? '' : `, ${say.profiles(profiles)}`;
  const stage = target === null ? `, ${say.unknownStage}` : '';
  return { file, line, words: `${service === '' ? '' : `${service}: `}${told}${stage}${only}` };
};

const distinct = (all: readonly Around[]): readonly Around[] => [
  ...new Map(all.map((each) => [JSON.stringify(each), each])).values(),
];
