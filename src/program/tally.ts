import { NO_PLACES, withPlace } from '../report/places.js';
import type { FileReport, Places, Silenced, Summary } from '../report/report.js';
import { imagesOf, isOpenRoot } from '../report/sections.js';
import { summaryOf, sumOf } from '../report/summary.js';
import type { Problem } from '../text/problems.js';

/** What the files of a run come to in sum. */
export type Tally = {
  readonly add: (file: FileReport) => void;
  readonly summary: () => Summary;
  /** Of files that could not be read, checked or written. */
  readonly errors: () => readonly Problem[];
  readonly silenced: () => Silenced;
  /** Images of root that nothing in the report of their file tells of. */
  readonly untold: () => Places;
};

export const newTally = (): Tally => {
  const errors: Problem[] = [];
  let summary = sumOf([]);
  let silenced: Silenced = { waived: 0, exceptions: 0 };
  let untold = NO_PLACES;
  return {
    add: (file) => {
      if (file.error !== undefined) errors.push(file.error);
      summary = sumOf([summary, summaryOf([file])]);
      silenced = {
        waived: silenced.waived + (file.silenced?.waived ?? 0),
        exceptions: silenced.exceptions + (file.silenced?.exceptions ?? 0),
      };
      untold = withPlace(untold, file.path, untoldIn(file));
    },
    summary: () => summary,
    errors: () => errors,
    silenced: () => silenced,
    untold: () => untold,
  };
};

const untoldIn = (file: FileReport): number =>
  imagesOf(file).filter((image) => isOpenRoot(image) && image.finding === undefined).length;
