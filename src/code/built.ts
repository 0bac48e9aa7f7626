import type { Scene } from '../image/files/context.js';
import { fileAt } from '../image/files/context.js';
import type { Tree } from '../image/files/node.js';
import type { RunCommand } from '../image/operations/operation.js';
import type { StageUser } from '../image/stage.js';
import { lineage } from '../image/start/start.js';
import { LANGUAGES } from '../knowledge/languages.js';
import { toolchainNamed } from '../knowledge/toolchains.js';
import { lastPart, normalised } from '../text/path.js';
import { layeredTree } from './layers.js';
import { isSource } from './sources.js';

/** Of what a program is built, and where its source lies. */
export type Built = { readonly language: string | undefined; readonly tree: Tree; readonly roots: readonly string[] };

/** So many stages are gone through from one that copies from another. */
const MOST_STAGES = 8;

/**
 * The stage that builds what lies at a place, and the language it is built of: that of the commands in it. `wanted`: the
 * language of what runs it, where something does.
 */
export const builtFrom = (scene: Scene, place: string, wanted: string | undefined): Built | undefined => {
  const file = fileAt(scene, place);
  const operation = file === undefined ? undefined : scene.copies.get(file.instruction)?.operation;
  const origin = operation?.origin;
  const names = new Set([place, file?.path ?? place].map(lastPart));
  const first = origin?.kind === 'stage' ? scene.stage.stageAt(origin.index) : scene.stage;
  let stages = first === undefined ? [] : [first];
  const seen = new Set<StageUser>();
  for (let hops = 0; hops < MOST_STAGES && stages.length > 0; hops += 1) {
    for (const stage of stages) {
      const built = builtIn(scene, stage, wanted, names);
      if (built !== undefined) return built;
      seen.add(stage);
    }
    stages = stages.flatMap(copiedFrom).filter((stage) => !seen.has(stage));
  }
  return undefined;
};

const copiedFrom = (stage: StageUser): readonly StageUser[] =>
  lineage(stage).flatMap(({ steps, stageAt }) =>
    steps.flatMap(({ operation }) =>
      (operation.kind === 'copy' || operation.kind === 'add') && operation.origin.kind === 'stage'
        ? (stageAt(operation.origin.index) ?? [])
        : [],
    ),
  );

const builtIn = (
  { options }: Scene,
  stage: StageUser,
  wanted: string | undefined,
  names: ReadonlySet<string>,
): Built | undefined => {
  const commands = lineage(stage).flatMap(({ steps }) =>
    steps.flatMap(({ operation }) => (operation.kind === 'run' ? operation.commands() : [])),
  );
  const builds = commands.flatMap((command) => {
    const language = toolchainNamed(command.name)?.builds;
    return language === undefined ? [] : [{ command, language }];
  });
  // A script is not what gcc makes, and a program is not what npm makes.
  const found =
    wanted === undefined
      ? (builds.findLast(({ language }) => !SCRIPTS.has(language)) ?? builds.at(-1))
      : builds.findLast(
          ({ language }) => language === wanted || language === 'any' || (wanted === 'java' && JVM.has(language)),
        );
  if (found === undefined) return undefined;
  const tree = layeredTree(stage, options);
  if (found.language === 'any') return { language: mostIn(tree), tree, roots: [] };
  const { language } = found;
  return { language, tree, roots: language === 'go' ? rootsOf(builds, names) : [] };
};

/** Of several programs the packages of the one that has such a name; of all of them where none says it. */
const rootsOf = (
  builds: readonly { readonly command: RunCommand; readonly language: string }[],
  names: ReadonlySet<string>,
): readonly string[] => {
  const makes = builds.filter(({ command, language }) => language === 'go' && isMaking(command));
  const named = makes.filter(({ command }) =>
    command.args.some(({ value = '' }) => names.has(lastPart(valueIn(value)))),
  );
  const all = (named.length > 0 ? named : makes).map(({ command }) => packagesOf(command));
  const [first = [], ...others] = all;
  return others.every((each) => each.join('\n') === first.join('\n')) ? first : [];
};

const isMaking = ({ args }: RunCommand): boolean => args[0]?.value === 'build' || args[0]?.value === 'install';

/** `-o=/out/x` */
const valueIn = (word: string): string => word.slice(word.indexOf('=') + 1);

/** The language of which there are most files: `make` builds anything. */
const mostIn = (tree: Tree): string | undefined => {
  const counts = LANGUAGES.map((language) => {
    let count = 0;
    for (const path of tree.brought((each) => isSource(language, each))) if (path !== '') count += 1;
    return { language, count };
  });
  const most = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return most.count === 0 ? undefined : most.language;
};

const SCRIPTS: ReadonlySet<string> = new Set(['javascript', 'python', 'ruby', 'php']);
const JVM: ReadonlySet<string> = new Set(['scala', 'clojure', 'kotlin']);

/** The directories of the packages that `go build` is told to build; none where that cannot be seen. */
const packagesOf = ({ args, directory }: RunCommand): readonly string[] => {
  const values = args.map(({ value }) => value);
  const [verb] = values;
  if (directory === undefined || (verb !== 'build' && verb !== 'install') || values.includes(undefined)) return [];
  const operands = values.slice(1).filter((word, at, all): word is string => {
    const before = all[at - 1] ?? '';
    return word !== undefined && !word.startsWith('-') && !(VALUED.test(before) && !before.includes('='));
  });
  if (operands.length === 0) return [directory];
  const paths = operands.filter((word) => /^\.{0,2}\//.test(word) || word === '.');
  if (paths.length < operands.length || paths.some((word) => word.includes('...'))) return [];
  return paths.map((word) => normalised(word.startsWith('/') ? word : `${directory}/${word}`));
};

/** Options of `go build` whose value is the next word. */
const VALUED = /^-{1,2}(?:o|ldflags|tags|gcflags|asmflags|mod|modfile|p|pgo|buildmode|installsuffix|pkgdir|overlay)$/;
