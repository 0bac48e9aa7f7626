import { LANGUAGES } from '../src/knowledge/languages.js';
import { newGrammars } from '../src/program/grammars.js';

const grammars = newGrammars();
for (const language of LANGUAGES) grammars.grammar(language);
await grammars.load();

/** The parsers that the program has, all loaded. */
export const { grammar } = grammars;
