import { byName, type Fields, tableOf } from './load.js';
import probes from './probes/probes.json' with { type: 'json' };

/** A program that asks another machine, or its input, and needs neither a right nor an account nor a place to write. */
export type Probe = {
  readonly names: readonly string[];
  /** What its arguments have to be like for that, in one line; `undefined`: anything. */
  readonly with: RegExp | undefined;
  /** And what they may not. */
  readonly unless: RegExp | undefined;
};

const patternOf = (text: string | undefined): RegExp | undefined => (text === undefined ? undefined : new RegExp(text));

const probeOf = (row: Fields): Probe => ({
  names: row.words('names'),
  with: patternOf(row.text('with')),
  unless: patternOf(row.text('unless')),
});

export const probesKnown = tableOf(probeOf, probes);

const index = byName(probesKnown);

export const probeNamed = (name: string): Probe | undefined => index().get(name);

/** Whether a command only asks, as any user may. */
export const onlyAsks = (name: string, args: readonly string[]): boolean => {
  const probe = probeNamed(name);
  const text = args.join(' ');
  return probe !== undefined && probe.with?.test(text) !== false && probe.unless?.test(text) !== true;
};
