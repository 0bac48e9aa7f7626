import { counted } from '../text/counted.js';
import { harmless } from './harmless.js';
import type { Silence, Summary } from './report.js';
import type { Style } from './style.js';

/** How many images run as root and what can be done, in the first sentence; behind it what we do not know. */
export const verdictOf = ({ distinct, files, failed, error }: Summary, paint: Style, silence?: Silence): string => {
  const { root, nonroot, unknown, invalid } = distinct;
  const images = root + nonroot + unknown + invalid;
  const hidden = hiddenIn(silence);
  const more = [
    ...(invalid > 0 && images > 1 ? [`${counted(invalid, 'image does', 'images do')} not build or start.`] : []),
    ...(unknown > 0 && images > 1 ? [`We do not know the user of ${counted(unknown, 'image', 'images')}.`] : []),
    ...(root + invalid === 0 && error > 0
      ? [`${counted(error, 'error tells', 'errors tell')} what does not work.`]
      : []),
    ...(failed > 0 ? [`We could not check ${counted(failed, 'file', 'files')}.`] : []),
    ...(hidden === '' ? [] : [paint.bold(paint.red(hidden))]),
  ];
  if (images === 0) {
    if (failed > 0) return paint.bold(paint.red(more.join(' ')));
    const nothing =
      files === 0 ? 'No file to check.' : `Nothing in ${counted(files, 'file', 'files')} starts a container.`;
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
  const images = counted(config.hidden.count, 'image runs', 'images run');
  return `Without ${harmless(config.path)}, ${images} as root.`;
};

const first = ({ root, nonroot, unknown, ...rest }: Summary['distinct'], images: number): string => {
  if (images === 1) return `The image ${alone({ root, nonroot, unknown, ...rest })}.`;
  if (root > 0) return `${root} of ${images} images ${root === 1 ? 'runs' : 'run'} as root: ${remedies(rest)}.`;
  return nonroot === images ? `All ${images} images run as non-root.` : `None of ${images} images runs as root.`;
};

const remedies = ({ safe, unproven, look, allowed }: Pick<Summary['distinct'], Remedy>): string =>
  [
    ...(safe > 0 ? [`${safe} ${safe === 1 ? 'has' : 'have'} a safe fix`] : []),
    ...(unproven > 0 ? [`${unproven} can be proven`] : []),
    ...(look > 0 ? [`${look} ${look === 1 ? 'needs' : 'need'} a look`] : []),
    ...(allowed > 0 ? [`${allowed} ${allowed === 1 ? 'has' : 'have'} an exception`] : []),
  ].join(', ');

type Remedy = 'safe' | 'unproven' | 'look' | 'allowed';

const alone = ({ root, nonroot, unknown, safe, unproven, allowed }: Summary['distinct']): string => {
  if (nonroot > 0) return 'runs as non-root';
  if (unknown > 0) return 'has a user that we do not know';
  if (root === 0) return 'does not build or start';
  if (safe > 0) return 'runs as root: it has a safe fix';
  if (unproven > 0) return 'runs as root: its fix can be proven';
  return allowed > 0 ? 'runs as root, and an exception allows it' : 'runs as root: it needs a look';
};
