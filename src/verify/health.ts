import type { Engine } from './engine.js';
import type { Health } from './model.js';

/** Milliseconds for one answer. */
const PATIENCE = 30_000;

/** Runs HEALTHCHECK once. Source: docs.docker.com/reference/dockerfile, HEALTHCHECK; the shell is that of the image. */
export const healthOf = async (engine: Engine, container: string, test: readonly string[]): Promise<Health> => {
  const words = wordsOf(test);
  if (engine.exec === undefined || words.length === 0) return 'untried';
  const { code } = await engine.exec(container, words, PATIENCE);
  return code === 0 ? 'healthy' : 'unhealthy';
};

const wordsOf = ([how, ...words]: readonly string[]): readonly string[] => {
  if (how === 'CMD') return words;
  return how === 'CMD-SHELL' ? ['/bin/sh', '-c', words.join(' ')] : [];
};
