/** What we say of code that we could not read. */

export const effects = {
  tooMuch: (program: string) => `The code behind ${program} is more than we read.`,
  tooDeep: (path: string) => `${path} is nested deeper than we read.`,
  missing: (path: string, program: string) => `${path} was not there to be read, though ${program} may need it.`,
  noSource: (program: string) => `The source of ${program} was not found: we do not know what it writes.`,
  otherLanguage: (program: string, language: string) =>
    `We cannot read the code behind ${program}: it is in ${language}.`,
};
