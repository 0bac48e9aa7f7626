import type { Source } from '../dockerfile/model.mjs';
import type { Options } from '../image/options.mjs';
import type { FileReport } from './report.mjs';
/** All that is to be said of one Dockerfile. Pure: the same source and options give the same report. */
export declare const check: (source: Source, options: Options) => FileReport;
/** The same with its stages, for a report that draws them. */
export declare const checkDrawn: (source: Source, options: Options) => FileReport;
/** A report without findings: who the images run as. No rule is asked, which is most of the work. */
export type Judgement = Omit<FileReport, 'results'>;
export declare const judge: (source: Source, options: Options) => Judgement;
