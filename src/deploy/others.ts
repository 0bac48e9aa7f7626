import type { SaidBuild } from '../image/builds.js';
import type { ImageRun } from '../image/run-facts.js';
import { tagOf } from '../image/short-name.js';
import { isElsewhere } from '../manifests/compose-file.js';
import { bareName } from '../manifests/join.js';
import { artifactsIn } from '../manifests/skaffold.js';
import {
  booleanOf,
  type MapValue,
  mapOf,
  mapsOf,
  nodeAt,
  scalarOf,
  textOf,
  textsOf,
  type Value,
} from '../manifests/tree.js';
import type { CommandBuild, Known } from './command.js';
import { factsOfOptions, readOptions, startWith } from './run-command.js';
import { buildsOfScript, saidBy } from './script.js';
import { type Sheet, takeRuns } from './sheet.js';
import { NO_VARIABLES } from './variables.js';

export const NOTHING = {
  file: undefined,
  target: undefined,
  args: {},
  platforms: [],
  name: '',
  containerfile: false,
} as const;

/** An artifact for each image. Source: GoogleContainerTools/skaffold@main:docs-v2/content/en/schemas/v4beta11.json. */
export const skaffoldBuilds = (document: Value, sheet: Sheet): readonly SaidBuild[] => {
  if (document.kind !== 'map' || textOf(document, 'apiVersion')?.startsWith('skaffold/') !== true) return [];
  takeRuns(sheet, testRuns(document, sheet));
  return artifactsIn(document).flatMap((artifact) => {
    const maker = mapOf(artifact, 'docker') ?? mapOf(artifact, 'kaniko');
    if (maker === undefined && OTHERS.some((key) => nodeAt(artifact, key) !== undefined)) return [];
    const context = textOf(artifact, 'context') ?? '.';
    const name = textOf(artifact, 'image') ?? '';
    const build: CommandBuild = {
      ...NOTHING,
      context,
      file: `${context}/${textOf(maker, 'dockerfile') ?? 'Dockerfile'}`,
      target: textOf(maker, 'target'),
      args: argumentsOf(mapOf(maker, 'buildArgs')),
      name,
    };
    return saidBy(build, { file: sheet.path, ground: sheet.ground, name }, [sheet.ground.here], sheet.lineOf(artifact));
  });
};

/** Containers that test what is deployed. Source: GoogleContainerTools/skaffold@main:docs-v2/content/en/schemas/v4beta11.json, VerifyTestCase. */
const testRuns = (document: MapValue, sheet: Sheet): readonly ImageRun[] =>
  mapsOf(document, 'verify').flatMap((test) => {
    const container = mapOf(test, 'container');
    const image = textOf(container, 'image') ?? '';
    const isOwn = ['command', 'args'].some((key) => nodeAt(container, key) !== undefined);
    const service = textOf(test, 'name') ?? '';
    const fact = { ...startWith(isOwn), file: sheet.path, line: sheet.lineOf(test), service, target: undefined };
    return [{ image: bareName(image), tag: tagOf(image), fact }];
  });

/** What builds without a Dockerfile. */
const OTHERS = ['buildpacks', 'ko', 'jib', 'bazel', 'custom'] as const;

export const argumentsOf = (map: MapValue | undefined): Readonly<Record<string, Known>> =>
  Object.fromEntries(
    (map?.pairs ?? []).flatMap(({ key, value }) =>
      value.kind === 'scalar' ? [[key, /[{$]/.test(value.text) ? null : value.text] as const] : [],
    ),
  );

/** The container that editors build. Source: https://containers.dev/implementors/json_reference. */
export const devcontainerBuilds = (document: Value, sheet: Sheet): readonly SaidBuild[] => {
  if (document.kind !== 'map') return [];
  const inside = mapOf(document, 'build');
  const file = textOf(inside, 'dockerfile') ?? textOf(document, 'dockerFile');
  if (file === undefined) return [];
  const name = textOf(document, 'name') ?? 'devcontainer';
  const build: CommandBuild = {
    ...NOTHING,
    context: textOf(inside, 'context') ?? textOf(document, 'context') ?? '.',
    file,
    target: textOf(inside, 'target'),
    args: argumentsOf(mapOf(inside, 'args')),
    name,
  };
  takeRuns(sheet, devcontainerRuns(document, sheet, name));
  const line = sheet.lineOf(nodeAt(document, 'build') ?? nodeAt(document, 'dockerFile') ?? document);
  return saidBy(build, { file: sheet.path, ground: sheet.ground, name }, [sheet.ground.here], line);
};

/** So many words of `runArgs` are read. */
const MOST_WORDS = 200;

/** Editors put a command of their own in its place, unless they are told not to. */
const devcontainerRuns = (document: MapValue, sheet: Sheet, name: string): readonly ImageRun[] => {
  const words = textsOf(document, 'runArgs').slice(0, MOST_WORDS);
  const given = factsOfOptions(readOptions(words).options).map((fact) => ({ fact, key: 'runArgs' }));
  const users = ['containerUser', 'remoteUser'].flatMap((key) => {
    const what = textOf(document, key);
    return what === undefined ? [] : [{ fact: { kind: 'user', what, path: undefined } as const, key }];
  });
  const start = { fact: startWith(booleanOf(scalarOf(document, 'overrideCommand')) !== false), key: 'build' };
  return [...given, ...users, start].map(({ fact, key }) => {
    const line = sheet.lineOf(nodeAt(document, key) ?? nodeAt(document, 'dockerFile') ?? document);
    return { image: name, fact: { ...fact, file: sheet.path, line, service: name, target: undefined } };
  });
};

/** An action that GitHub builds of a Dockerfile beside it. */
export const actionImage = (document: Value, sheet: Sheet): readonly SaidBuild[] => {
  if (document.kind !== 'map' || textOf(document, 'runs', 'using') !== 'docker') return [];
  const file = textOf(document, 'runs', 'image') ?? '';
  if (file === '' || isElsewhere(file)) return [];
  const context = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.';
  const name = textOf(document, 'name') ?? 'action';
  const line = sheet.lineOf(nodeAt(document, 'runs', 'image') ?? document);
  return saidBy(
    { ...NOTHING, context, file },
    { file: sheet.path, ground: sheet.ground, name },
    [sheet.ground.here],
    line,
  );
};

/** So many steps of a Jenkinsfile are looked at, and so much of its text. */
const MOST_STEPS = 500;
const MOST_TEXT = 100_000;

/** Literal commands and `docker.build`. Source: jenkinsci/docker-workflow-plugin@docker-workflow-580:README.md. */
export const jenkinsBuilds = (sheet: Sheet): readonly SaidBuild[] => {
  const { text, ground } = sheet;
  const lineAt = lineCounter(text);
  const found: SaidBuild[] = [];
  let seen = 0;
  for (const match of text.slice(0, MOST_TEXT).matchAll(STEP)) {
    seen += 1;
    if (seen > MOST_STEPS) break;
    const line = lineAt(match.index);
    const { 1: block, 2: blockOther, 3: plain, 4: other, 5: image, 6: options } = match;
    const script = block ?? blockOther ?? plain ?? other;
    const bases = [ground.top, ground.here];
    const variables = NO_VARIABLES;
    if (script !== undefined) found.push(...buildsOfScript({ sheet, text: script, line, bases, variables, name: '' }));
    else if (image !== undefined) {
      const command = `docker build -t ${image.replace(/\$\{[^{}]*\}/g, 'x')} ${options ?? '.'}`;
      found.push(...buildsOfScript({ sheet, text: command, line, bases, variables, name: '' }));
    }
  }
  return found;
};

const STEP =
  /\bsh\b[ (]{0,9}(?:script:[ \t]{0,9})?(?:"""((?:[^"]|"(?!"")){0,4000})"""|'''((?:[^']|'(?!'')){0,4000})'''|"((?:[^"\\\n]|\\.){0,2000})"|'((?:[^'\\\n]|\\.){0,2000})')|\bdocker\.build\b[ (]{0,9}["']([^"'\n]{1,300})["'](?:[ \t]{0,9},[ \t]{0,9}["']([^"'\n]{1,500})["'])?/g;

/** Matches come in their order, so that the text is counted once. */
const lineCounter = (text: string): ((offset: number) => number) => {
  let [line, at] = [1, 0];
  return (offset) => {
    for (let next = text.indexOf('\n', at); next !== -1 && next < offset; next = text.indexOf('\n', at)) {
      line += 1;
      at = next + 1;
    }
    return line;
  };
};
