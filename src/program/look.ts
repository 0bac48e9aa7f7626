import type { Look } from '../report/style.js';
import type { Host, Out } from './host.js';
import type { Settings } from './settings.js';

/** Flag over environment over what the stream is. */
export const lookOf = ({ env }: Host, out: Out, { color, outputFile }: Settings): Look => ({
  color: color === 'auto' ? outputFile === undefined && colored(env, out) : color === 'always',
  columns: out.columns,
});

const colored = (env: Host['env'], { terminal }: Out): boolean => {
  const force = env.FORCE_COLOR;
  if (env.NO_COLOR) return false;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return terminal && env.TERM !== 'dumb';
};
