/** Takes the place of what runs the whole program where mutants are tried: no other process knows of them. */
export { directoryOf, NONROOT, ROOT } from '../directory.js';

export const PROGRAM = '';

export const program = () => {
  throw new Error('runs the whole program');
};
