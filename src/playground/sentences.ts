import { counted } from '../text/counted.js';

export const files = {
  empty: 'A file needs a name. Write one, such as app/server.js.',
  long: (most: number) => `That name is longer than ${most} characters. Write a shorter one.`,
  characters: 'A name has no backslash and no invisible character. Write it without.',
  parts: 'A name leads from the top of the repository to a file. Leave out "..", ".", ".git" and slashes at the ends.',
  there: 'There is a file of that name. Choose another name.',
  directory: 'A file and a directory cannot have the same name. Choose another name.',
} as const;

export const link = {
  broken: 'This link holds no files that the page can show. Ask the sender for a new link, or choose an example.',
} as const;

export const memory = {
  none: 'no such file',
} as const;

export const panel = {
  findings: 'Findings',
  noFinding: 'No findings in this file.',
  goTo: (line: number) => `line ${line}`,
  apply: 'Apply this fix',
  applyNamed: (title: string) => `Apply this fix: ${title}`,
  more: (count: number) => `${counted(count, 'more finding is', 'more findings are')} not shown. Fix these first.`,
} as const;

export const page = {
  madeBy: (version: string) => `Made by ${version}. Colour marks root.`,
  textOf: (path: string) => `Text of ${path}`,
  applyShort: 'Apply the fix',
  checking: 'The files are being checked.',
  notChecked: 'Nothing in this file says who runs. We read it when a Dockerfile, a Compose file or a manifest uses it.',
  count: (findings: number) => counted(findings, 'finding', 'findings'),
  tooMuch: 'These files are too many or too large for this page. Take some out, or run the program.',
  late: 'The check took too long, so we stopped it. Change the file, and it begins again.',
  failed: (reason: string) => `The check failed: ${reason}. Report it, with a link to this page.`,
  changed: 'The text has changed since it was checked. Wait for the check, and try again.',
  applied: (title: string) => `Applied: ${title}. Undo takes it back.`,
  repaired: (files: number) =>
    files === 0 ? 'No safe fix is left.' : `Safe fixes changed ${counted(files, 'file', 'files')}.`,
  longLink: 'These files are too long for a link. Take some out, or send the files themselves.',
  copied: 'The link is copied. It holds the files, and no server gets to see them.',
  copyIt: 'The browser did not let us copy. Copy the address of this page: it holds the files.',
} as const;
