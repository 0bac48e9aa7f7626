import type { Stage } from '../dockerfile/model.js';
import { whereOf } from '../image/builds.js';
import type { StageUser } from '../image/stage.js';
import { type Purpose, purposeOf, type Told } from '../image/start/purpose.js';
import { startOf } from '../image/start/start.js';
import { addOns, isAddOn } from '../knowledge/add-ons.js';
import { programNamed } from '../knowledge/programs.js';
import { normalised, parentOf } from '../text/path.js';
import { type Consequence, consequence } from './consequence.js';
import { factsOf } from './run-facts.js';
import { purpose as say } from './sentences.js';
import type { View } from './view.js';

/** What the image, and the files beside the Dockerfile, say the image is for. */
export const purposeConsequences = (view: View): readonly Consequence[] => [
  ...byStart(view),
  ...githubAction(view),
  ...addOn(view),
  ...devContainer(view),
  ...developersStage(view),
  ...testStage(view),
];

/** An image that starts no program of its own: what it is, and what the change means for whoever uses it. */
const byStart = ({ stage }: View): readonly Consequence[] => {
  const told = purposeOf(stage);
  if (told === undefined) return [];
  const sentence = SAID[told.purpose](told);
  return sentence === undefined ? [] : [consequence('purpose', sentence, stage.stage.from.span)];
};

const SAID: Readonly<Record<Purpose, (told: Told) => string | undefined>> = {
  program: () => undefined,
  base: () => say.base,
  shell: ({ name, line }) => say.waits(name, line),
  tool: ({ name, line }) => {
    const { rootWith = [], needsRoot = '' } = programNamed(name) ?? {};
    return rootWith.length > 0 ? say.toolOfRoot(name, line, needsRoot) : say.tool(name, line);
  },
};

/** GitHub runs a Docker action in a workspace that belongs to the runner's user. */
const githubAction = (view: View): readonly Consequence[] => {
  const { options, stage } = view;
  const beside = ['action.yml', 'action.yaml'].find((each) => DOCKER_ACTION.test(options.context?.(each) ?? ''));
  const fact = factsOf(view).find(({ kind }) => kind === 'action');
  const name = beside ?? (fact && whereOf(fact));
  if (name === undefined) return [];
  const sentence = say.action(name, beside === undefined ? ',' : '');
  return [consequence('context', sentence, stage.stage.from.span)];
};

const DOCKER_ACTION = /^[ \t]+['"]?using['"]?[ \t]*:[ \t]*['"]?docker\b/m;

/** A system that starts the image gives it a file that only root may read. */
const addOn = ({ options, stage }: View): readonly Consequence[] =>
  addOns().flatMap((row) => {
    const file = row.names.find((name) => isAddOn(row, options.context?.(name) ?? ''));
    if (file === undefined) return [];
    return [consequence('host-files', say.addOn(file, row.of, row.closed), stage.stage.from.span)];
  });

/** Editors pick the user of a development container themselves, by remoteUser. */
const devContainer = ({ options, dockerfile, stage }: View): readonly Consequence[] => {
  const source = devContainerSource(dockerfile, options);
  if (source === undefined) return [];
  return [consequence('context', say.devContainer(source), stage.stage.from.span)];
};

/**
 * What says that a development container is built from a Dockerfile: its path, or a file beside it, which names the
 * Dockerfile from where it lies itself. Source: https://containers.dev/implementors/json_reference/, build.dockerfile.
 */
export const devContainerSource = (
  { source: { path } }: View['dockerfile'],
  { context }: View['options'],
): string | undefined => {
  if (/(?:^|\/)\.devcontainer\//.test(path)) return say.thePath;
  const settings = ['.devcontainer/devcontainer.json', '.devcontainer.json', 'devcontainer.json'];
  const found = settings.find((each) => {
    const built = BUILT_FROM.exec(context?.(each) ?? '')?.[1];
    return built !== undefined && `/${path}`.endsWith(normalised(`${parentOf(`/${each}`)}/${built}`));
  });
  return found && say.theFile(found);
};

const BUILT_FROM = /"docker[fF]ile"[ \t]*:[ \t]*"([^"]{1,200})"/;

/** What people call a stage, or the account in it, that is for them to work in rather than to run. */
const FOR_DEVELOPERS = /^(?:dev(?:el|elop|elopment|container|-?envs?)?|debug|workspace)$/;
const DEVELOPERS = ['vscode', 'codespace', 'gitpod', 'devcontainer'] as const;

const developersStage = ({ stage }: View): readonly Consequence[] => {
  const source = workplaceSource(stage);
  return source === undefined ? [] : [consequence('context', say.workplace(source), stage.stage.from.span)];
};

/** Whether the name of a stage, or an account in it, says that people work in it. */
export const isWorkplace = (stage: StageUser): boolean => workplaceSource(stage) !== undefined;

const workplaceSource = ({ stage: { name }, accounts }: StageUser): string | undefined => {
  if (name !== undefined && FOR_DEVELOPERS.test(name)) return say.theName(name);
  const account = DEVELOPERS.find((each) => accounts().users.has(each));
  return account && say.theAccount(account);
};

/** What people call a stage that checks the image which it is made from. */
const FOR_TESTS =
  /^(?:(?:unit|integration|e2e|smoke)[-_]?)?(?:tests?|testing|tester|lint|linter|check|checks|coverage|ci)$/;

/** Whether the name of a stage says so. */
export const isForTests = ({ name }: Pick<Stage, 'name'>): boolean => name !== undefined && FOR_TESTS.test(name);

/** Whether a name in a path says so. */
export const namesTests = (name: string): boolean => FOR_TESTS.test(name);

/** The last stage only checks another one that starts something: what is published is that one. */
const testStage = ({ stage }: View): readonly Consequence[] => {
  const { name, from } = stage.stage;
  const { parent } = stage;
  // FROM names a stage by its name alone.
  if (!isForTests(stage.stage) || parent?.stage.name === undefined) return [];
  const { entrypoint, command } = startOf(parent);
  if (entrypoint === undefined && command === undefined) return [];
  const product = parent.stage.name;
  const sentence = say.checks(name, product);
  return [consequence('context', sentence, from.span)];
};
