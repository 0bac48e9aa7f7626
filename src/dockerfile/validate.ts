import type { BuildProblem, Dockerfile } from './model.js';

/** All for which the builder refuses the file before it looks at any image. */
export const problemsOf = (_file: Omit<Dockerfile, 'problems'>): readonly BuildProblem[] => [];
