import type { Source } from './model.js';
export const agreement = async (_source: Source): Promise<boolean> => true;
