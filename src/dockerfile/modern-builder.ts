import type { Dockerfile, Instruction } from './model.js';

/**
 * Whether only BuildKit, or what does as it does, can build a file: the classic builder refuses its flags and heredocs, and
 * does not know its arguments. Source: moby/moby@v24.0.0:builder/dockerfile/dispatchers.go, and
 * moby/buildkit@v0.34.2:frontend/dockerfile/dockerfile2llb/platform.go for the arguments.
 */
export const wantsBuildKit = (dockerfile: Dockerfile): boolean =>
  dockerfile.directives.some(({ name }) => name === 'syntax') || dockerfile.instructions.some(isOfBuildKit);

const isOfBuildKit = ({ keyword, flags, heredocs, argument }: Instruction): boolean =>
  heredocs.length > 0 ||
  flags.some(({ name }) => !OF_CLASSIC.has(name)) ||
  ((keyword === 'ARG' || keyword === 'FROM') && PLATFORM.test(argument.text));

/** Flags that older builders have as well, Buildah 1.28 among them. */
const OF_CLASSIC: ReadonlySet<string> = new Set([
  'chmod',
  'chown',
  'from',
  'interval',
  'platform',
  'retries',
  'start-period',
  'timeout',
]);

const PLATFORM = /\b(?:TARGET|BUILD)(?:ARCH|OS|PLATFORM|VARIANT)\b/;
