import { harmlessJson } from '../report/harmless.js';
import type { Asked } from '../report/reporter.js';
import { headOf, packed, sumWith, tailOf } from './blob.js';
import type { Ink, Paper } from './ink.js';
import type { Settings } from './settings.js';

/** Lines that `merge` reads, each written when its file comes. */
export const blobPaper = (ink: Ink, settings: Settings, asked: Asked): Paper => {
  let files = 0;
  let sum = 0;
  const write = (value: object): void => {
    const line = harmlessJson(JSON.stringify(value));
    sum = sumWith(sum, line);
    ink.write(`${line}\n`);
  };
  write(headOf(settings, asked));
  return {
    add: async (file, _, turn = 'file') => {
      files += 1;
      write({ turn, file: packed(file) });
    },
    close: async (outcome) => {
      write({ end: tailOf(outcome, settings, files, sum) });
      return ink.close();
    },
  };
};
