/** What we say of code that we could not read. */

export const effects = {
  tooMuch: (program: string) => `${program} has more code than we read.`,
  tooDeep: (path: string) => `${path} is nested deeper than we read.`,
  missing: (path: string, program: string) => `We could not read ${path}, and ${program} may need it.`,
  badSettings: (path: string) => `We could not read ${path}: check which ports and files it names.`,
  noSource: (program: string) => `We could not find the source of ${program}: we do not know what it writes.`,
  otherLanguage: (program: string, language: string) =>
    `We cannot read the code behind ${program}: it is in ${language}.`,
};
