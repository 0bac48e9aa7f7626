import type { Subject } from '../rules/subject.js';

/** Images outside of the file that its build starts from: those of FROM, and the frontend of a syntax directive. */
export const imagesOf = ({ dockerfile, stages, target }: Subject): readonly string[] => {
  const built = stages.filter(({ stage }) => stage.index <= (target?.stage.index ?? stages.length));
  const bases = built.flatMap(({ parent, base }) => (parent === undefined && base !== undefined ? [base] : []));
  const frontends = dockerfile.directives.flatMap(({ name, value }) => (name === 'syntax' ? [value] : []));
  return [...new Set([...frontends, ...bases])].filter((image) => image !== 'scratch');
};
