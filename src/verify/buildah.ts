import type { Engine, Session } from './engine.js';
export const buildah = (_: Session): Engine => {
  throw new Error('not yet');
};
