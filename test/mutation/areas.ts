/** What is mutated where nothing else is asked for: by area, the files below these paths. */
export const AREAS: readonly (readonly [name: string, paths: readonly string[]])[] = [
  ['image', ['src/image/']],
  ['consequences', ['src/consequences/']],
  ['fix', ['src/fix/']],
  ['program', ['src/program/settings.ts', 'src/program/exit-code.ts', 'src/program/config.ts']],
  ['text', ['src/text/edit.ts']],
  ['manifests', ['src/manifests/edits.ts', 'src/manifests/list-edits.ts', 'src/manifests/remove.ts']],
];

/** Written by `npm run bundle`. */
export const GENERATED = ['src/fix/templates.ts'];

export const areaOf = (file: string): string =>
  AREAS.find(([, paths]) => paths.some((path) => file.startsWith(path)))?.[0] ?? 'other';
