import { detailed } from './detail.js';
import type { Summary } from './report.js';
import type { Reporter } from './reporter.js';
import { type Style, styleOf } from './style.js';

/** For people: each finding with the lines it speaks of, why, and what would be done about it. */
export const textReporter: Reporter = {
  file: detailed,
  frame: (summary, look) => ({
    head: '',
    between: '',
    tail: look.summary ? lines(summaryLines(summary, styleOf(look))) : '',
  }),
};

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const summaryLines = (summary: Summary, paint: Style): readonly string[] => {
  const { error, warning, info } = summary;
  const findings = [
    ...(error > 0 ? [plural(error, 'error')] : []),
    ...(warning > 0 ? [plural(warning, 'warning')] : []),
    ...(info > 0 ? [plural(info, 'note')] : []),
  ];
  return [
    summary.files === 0 ? 'No file to check.' : `${counted(summary)}: ${verdicts(summary, paint)}.`,
    ...(findings.length === 0 ? [] : [`${findings.join(', ')}.`]),
    ...remedies(summary),
  ];
};

/** Images are counted where a file has none, or several. */
const counted = (summary: Summary): string => {
  const images = imagesIn(summary);
  const files = plural(summary.files, 'file');
  return images === 0 || images === summary.files - summary.failed ? files : `${plural(images, 'image')} in ${files}`;
};

const imagesIn = ({ images: { root, nonroot, unknown, invalid } }: Summary): number =>
  root + nonroot + unknown + invalid;

/** Of one image its verdict, of several how many have which. */
const verdicts = (summary: Summary, paint: Style): string => {
  const { images, failed } = summary;
  if (imagesIn(summary) === 0 && failed === 0) return 'nothing starts a container';
  const kinds = [
    [images.root, 'runs as root', 'run as root', paint.red],
    [images.invalid, 'cannot run', 'cannot run', paint.red],
    [images.unknown, 'unknown', 'unknown', paint.yellow],
    [images.nonroot, 'runs as non-root', 'run as non-root', paint.green],
    [failed, 'failed', 'failed', paint.red],
  ] as const;
  return kinds
    .filter(([count]) => count > 0)
    .map(([count, one, many, color]) => color(`${alone(summary) ? '' : `${count} `}${count === 1 ? one : many}`))
    .join(', ');
};

const alone = (summary: Summary): boolean => imagesIn(summary) === 1 && summary.files === 1;

const remedies = ({ fixed, fixable, fixableUnproven, fixableUnsafe }: Summary): readonly string[] => {
  const others = [
    ...(fixableUnproven > 0 ? [`${fixableUnproven} unproven`] : []),
    ...(fixableUnsafe > 0 ? [`${fixableUnsafe} unsafe`] : []),
  ];
  const said = [
    ...(fixed > 0 ? [`${fixed} fixed`] : []),
    ...(fixable > 0 ? [`${fixable} fixable with --fix`] : []),
    ...(others.length > 0 ? [`${others.join(' and ')} with --fix --unsafe-fixes`] : []),
  ];
  return said.length === 0 ? [] : [`${said.join(', ')}.`];
};
