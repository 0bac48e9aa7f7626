import type { Stage } from '../dockerfile/model.js';
import { whereOf } from '../image/builds.js';
import { type Purpose, purposeOf, type Told } from '../image/start/purpose.js';
import { startOf } from '../image/start/start.js';
import { type Consequence, consequence } from './consequence.js';
import { factsOf } from './run-facts.js';
import type { View } from './view.js';

/** What the image, and the files beside the Dockerfile, say the image is for. */
export const purposeConsequences = (view: View): readonly Consequence[] => [
  ...byStart(view),
  ...githubAction(view),
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
  base: () => 'The image starts nothing of its own: images built FROM it, and jobs that run in it, lose root.',
  shell: ({ name, line }) =>
    `The image starts ${name} (line ${line}) and waits: people and jobs that work in it can no longer install or write as root.`,
  tool: ({ name, line }) =>
    `The image only prints what ${name} (line ${line}) says: with other arguments, mounts and files have to be open to the new user.`,
};

/** GitHub runs a Docker action in a workspace that belongs to the runner's user. */
const githubAction = (view: View): readonly Consequence[] => {
  const { options, stage } = view;
  const beside = ['action.yml', 'action.yaml'].find((each) => DOCKER_ACTION.test(options.context?.(each) ?? ''));
  const fact = factsOf(view).find(({ kind }) => kind === 'action');
  const name = beside ?? (fact && whereOf(fact));
  if (name === undefined) return [];
  const sentence = `${name}${beside === undefined ? ',' : ''} makes this image a GitHub action: as another user than root it may not write to the workspace.`;
  return [consequence('context', sentence, stage.stage.from.span)];
};

const DOCKER_ACTION = /^[ \t]+['"]?using['"]?[ \t]*:[ \t]*['"]?docker\b/m;

/** Editors pick the user of a development container themselves, by remoteUser. */
const devContainer = ({ options, dockerfile, stage }: View): readonly Consequence[] => {
  const { path } = dockerfile.source;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const inside = /(?:^|\/)\.devcontainer\//.test(path);
  const settings = ['.devcontainer/devcontainer.json', '.devcontainer.json', 'devcontainer.json'];
  const found = settings.find((each) => {
    const built = BUILT_FROM.exec(options.context?.(each) ?? '')?.[1];
    return built !== undefined && built.slice(built.lastIndexOf('/') + 1) === name;
  });
  if (!inside && found === undefined) return [];
  const source = inside ? 'The path says' : `${found} says`;
  const sentence = `${source} that this is a development container: what people install in it needs root, and remoteUser picks the user.`;
  return [consequence('context', sentence, stage.stage.from.span)];
};

const BUILT_FROM = /"docker[fF]ile"[ \t]*:[ \t]*"([^"]{1,200})"/;

/** What people call a stage, or the account in it, that is for them to work in rather than to run. */
const FOR_DEVELOPERS = /^(?:dev(?:el|elop|elopment|container|-?envs?)?|debug|workspace)$/;
const DEVELOPERS = ['vscode', 'codespace', 'gitpod', 'devcontainer'] as const;

const developersStage = ({ stage }: View): readonly Consequence[] => {
  const { name, from } = stage.stage;
  const account = DEVELOPERS.find((each) => stage.accounts().users.has(each));
  const named = name !== undefined && FOR_DEVELOPERS.test(name);
  if (!named && account === undefined) return [];
  const source = named ? `The name ${name}` : `The account ${account}`;
  const sentence = `${source} says that people work in this image: what they install and mount may need root.`;
  return [consequence('context', sentence, from.span)];
};

/** What people call a stage that checks the image which it is made from. */
const FOR_TESTS =
  /^(?:(?:unit|integration|e2e|smoke)[-_]?)?(?:tests?|testing|tester|lint|linter|check|checks|coverage|ci)$/;

/** Whether the name of a stage says so. */
export const isForTests = ({ name }: Pick<Stage, 'name'>): boolean => name !== undefined && FOR_TESTS.test(name);

/** The last stage only checks another one that starts something: what is published is that one. */
const testStage = ({ stage }: View): readonly Consequence[] => {
  const { name, from } = stage.stage;
  const { parent } = stage;
  // FROM names a stage by its name alone.
  if (!isForTests(stage.stage) || parent?.stage.name === undefined) return [];
  const { entrypoint, command } = startOf(parent);
  if (entrypoint === undefined && command === undefined) return [];
  const product = parent.stage.name;
  const sentence = `The name ${name} says that this stage checks ${product}, which is what people run: fix that with --target ${product}.`;
  return [consequence('context', sentence, from.span)];
};
