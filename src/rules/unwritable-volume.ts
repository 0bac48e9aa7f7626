import type { Dockerfile, Instruction } from '../dockerfile/model.js';
import { shellWord } from '../fix/emit.js';
import type { Fix } from '../fix/fix.js';
import type { StageUser } from '../image/stage.js';
import { newlineOf } from '../text/edit.js';
import { volumesOf } from './chown-after-volume.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { isExamined, productsOf } from './shared/products.js';

export const unwritableVolume = {
  id: 'unwritable-volume',
  severity: 'warning',
  summary: 'The user of the image may write to its volumes.',
  why: 'A new volume takes owner and mode from the directory in the image; one that the image does not have belongs to root.',
  check: (subject) =>
    productsOf(subject).flatMap((stage) =>
      stage.verdict === 'nonroot' && stage.os !== 'windows' && isExamined(stage, subject)
        ? findingsIn(stage, subject.dockerfile)
        : [],
    ),
} as const satisfies Rule;

/** So many VOLUME lines of a stage are looked at: each goes through all that stands above it. */
const MOST_VOLUMES = 100;

const findingsIn = (stage: StageUser, dockerfile: Dockerfile): readonly Finding[] => {
  let left = MOST_VOLUMES;
  return stage.stage.instructions.flatMap((instruction, index) => {
    if (instruction.keyword !== 'VOLUME' || left-- <= 0) return [];
    const paths = volumesOf(stage, instruction, index, dockerfile.escape).filter((path) => isRoots(stage, path));
    if (paths.length === 0) return [];
    const fix = ownedAbove(stage, instruction, index, paths, dockerfile);
    const message = `VOLUME ${paths.join(' ')}: nothing gives the directory to USER ${stage.user}, so a new volume is root's.`;
    return [{ span: instruction.span, message, stage: stage.stage.index, ...(fix === undefined ? {} : { fix }) }];
  });
};

/** Nothing in the stages names the directory, or one that holds it, in a way that could change whose it is. */
const isRoots = (stage: StageUser, path: string): boolean => {
  for (let each: StageUser | undefined = stage; each; each = each.parent) {
    if (each.stage.instructions.some((instruction, at) => mayOwn(each, instruction, at, path))) return false;
  }
  // What an image of which little is known has prepared cannot be seen.
  return stage.image?.facts.user === '' && stage.image.facts.startsService === false;
};

const mayOwn = (stage: StageUser, instruction: Instruction, at: number, path: string): boolean => {
  const { keyword, argument, flags } = instruction;
  if (keyword === 'WORKDIR') return stage.steps[at]?.workdir === path && stage.steps[at]?.user.verdict !== 'root';
  const names = prefixesOf(path).some((prefix) => argument.text.includes(prefix));
  // A script or a variable may stand for the path, and an account gets a home.
  if (keyword === 'RUN') return names || STANDS_FOR_PATHS.test(argument.text) || makesHome(argument.text, path);
  return (keyword === 'COPY' || keyword === 'ADD') && names && flags.some(({ name }) => name === 'chown');
};

const STANDS_FOR_PATHS = /chown|chmod|install -d|-o \w|\$|\.sh\b/;

const makesHome = (text: string, path: string): boolean => path.startsWith('/home/') && /useradd|adduser/.test(text);

const prefixesOf = (path: string): readonly string[] => {
  const parts = path.split('/');
  return parts
    .slice(2)
    .map((_, index) => parts.slice(0, index + 3).join('/'))
    .concat(parts.length === 2 ? [path] : []);
};

const ownedAbove = (
  { uid, gid, steps, initial }: StageUser,
  { span, line }: Instruction,
  index: number,
  paths: readonly string[],
  { source }: Dockerfile,
): Fix | undefined => {
  const before = steps[index - 1]?.user ?? initial;
  if (uid === undefined || before.verdict !== 'root') return undefined;
  const owner = `${uid}:${gid ?? uid}`;
  const words = paths.map(shellWord).join(' ');
  const start = source.text.lastIndexOf('\n', span.start) + 1;
  return {
    title: `Make ${paths.join(' ')} and give it to ${owner} above line ${line}`,
    safety: 'safe',
    obstacles: [],
    edits: [
      {
        span: { start, end: start },
        text: `RUN mkdir -p ${words} && chown ${owner} ${words}${newlineOf(source.text)}`,
      },
    ],
  };
};
