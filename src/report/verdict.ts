import { harmless } from './harmless.js';
import type { Silence, Summary } from './report.js';
import { verdict as say } from './sentences.js';
import type { Style } from './style.js';

/** How many images run as root and what can be done, in the first sentence; behind it what we do not know. */
export const verdictOf = ({ distinct, files, failed, error }: Summary, paint: Style, silence?: Silence): string => {
  const { root, nonroot, unknown, invalid } = distinct;
  const images = root + nonroot + unknown + invalid;
  const hidden = hiddenIn(silence);
  const more = [
    ...(invalid > 0 && images > 1 ? [say.invalid(invalid)] : []),
    ...(unknown > 0 && images > 1 ? [say.unknown(unknown)] : []),
    ...(root + invalid === 0 && error > 0 ? [say.errors(error)] : []),
    ...(failed > 0 ? [say.failed(failed)] : []),
    ...(hidden === '' ? [] : [paint.bold(paint.red(hidden))]),
  ];
  if (images === 0) {
    if (failed > 0) return paint.bold(paint.red(more.join(' ')));
    const nothing = files === 0 ? say.noFile : say.nothing(files);
    return [nothing, ...more].join(' ');
  }
  const isGood = unknown + error === 0 && hidden === '';
  const paints = root + invalid > 0 ? paint.red : isGood ? paint.green : paint.yellow;
  return [paint.bold(paints(first(distinct, images))), ...more].join(' ');
};

/** What a configuration that lies in the way keeps from being root's. */
const hiddenIn = (silence: Silence | undefined): string => {
  const { config } = silence ?? {};
  if (config === undefined || config.hidden.count === 0) return '';
  return say.without(harmless(config.path), config.hidden.count);
};

const first = ({ root, nonroot, unknown, ...rest }: Summary['distinct'], images: number): string => {
  if (images === 1) return say.alone(alone({ root, nonroot, unknown, ...rest }));
  if (root > 0) return say.several(root, images, remedies(rest));
  return nonroot === images ? say.all(images) : say.none(images);
};

const remedies = ({ safe, unproven, look, allowed }: Pick<Summary['distinct'], Remedy>): string =>
  [
    ...(safe > 0 ? [say.safe(safe)] : []),
    ...(unproven > 0 ? [say.provable(unproven)] : []),
    ...(look > 0 ? [say.look(look)] : []),
    ...(allowed > 0 ? [say.excepted(allowed)] : []),
  ].join(', ');

type Remedy = 'safe' | 'unproven' | 'look' | 'allowed';

const alone = ({ root, nonroot, unknown, safe, unproven, allowed }: Summary['distinct']): string => {
  if (nonroot > 0) return say.isNonroot;
  if (unknown > 0) return say.isUnknown;
  if (root === 0) return say.isBroken;
  if (safe > 0) return say.isSafe;
  if (unproven > 0) return say.isProvable;
  return allowed > 0 ? say.isExcepted : say.isLook;
};
