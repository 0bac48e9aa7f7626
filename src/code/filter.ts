import { effectWords, firstPart, type Language } from '../knowledge/languages.js';
import { modulesNamed } from './modules.js';

/** Whether a text may have an effect, by its words: most have none, and need not be parsed. */
export const mayAct = (language: Language, text: string): boolean => {
  const { plain, modules } = filterOf(language);
  return plain.test(text) || modulesNamed(language, text).some((name) => modules.has(firstPart(language, name)));
};

type Filter = { readonly plain: RegExp; readonly modules: ReadonlySet<string> };

const filterOf = (language: Language): Filter => {
  const known = filters.get(language);
  if (known !== undefined) return known;
  const { plain, modules } = effectWords(language);
  const words = plain.filter((word) => /^\w+$/.test(word));
  const filter = { plain: new RegExp(`\\b(?:${words.join('|')})\\b`), modules };
  filters.set(language, filter);
  return filter;
};

const filters = new Map<Language, Filter>();
