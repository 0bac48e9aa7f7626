import type { SaidBuild } from '../image/builds.js';
import { booleanOf, mapOf, nodeAt, scalarOf, textOf, textsOf, type Value } from '../manifests/tree.js';
import { argumentsOf, NOTHING } from './others.js';
import { saidBy } from './script.js';
import type { Sheet } from './sheet.js';

/**
 * The image that an action of Garden builds, or a module as older files have it. Source:
 * garden-io/garden@025cf5e4:docs/reference/action-types/Build/container.md, docs/reference/module-types/container.md.
 */
export const gardenBuilds = (document: Value, sheet: Sheet): readonly SaidBuild[] => {
  if (document.kind !== 'map' || textOf(document, 'type') !== 'container') return [];
  const isAction = textOf(document, 'kind') === 'Build';
  const spec = isAction ? mapOf(document, 'spec') : document;
  if (!isAction && textOf(document, 'kind') !== 'Module') return [];
  if (booleanOf(scalarOf(document, 'disabled')) === true || nodeAt(document, 'source', 'repository') !== undefined)
    return [];
  const context = textOf(document, 'source', 'path') ?? '.';
  const file = `${context}/${textOf(spec, 'dockerfile') ?? 'Dockerfile'}`;
  // What stands in the templates of Garden is known when it runs.
  if (isTemplate(file)) return [];
  const target = textOf(spec, 'targetStage') ?? textOf(document, 'build', 'targetImage');
  const name = textOf(document, 'name') ?? '';
  const build = {
    ...NOTHING,
    context,
    file,
    target: target !== undefined && isTemplate(target) ? null : target,
    args: argumentsOf(mapOf(spec, 'buildArgs')),
    platforms: textsOf(spec, 'platforms'),
    name,
    images: [textOf(spec, 'publishId'), textOf(spec, 'localId'), textOf(document, 'image')].flatMap((each) =>
      each === undefined || isTemplate(each) ? [] : each,
    ),
  };
  return saidBy(build, { file: sheet.path, ground: sheet.ground, name }, [sheet.ground.here], sheet.lineOf(document));
};

const isTemplate = (text: string): boolean => text.includes('${');
