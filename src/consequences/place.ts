import type { Place } from '../code/model.js';

/** `app.py, line 3`; for code in the arguments of a command `python -c (line 3)`. */
export const placeOf = ({ file, line }: Place): string => (line === undefined ? file : `${file}, line ${line}`);
