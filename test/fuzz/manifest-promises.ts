import { Lexer } from 'yaml';
import type { ManifestOptions } from '../../src/manifests/options.js';
import { checkManifest } from '../../src/report/check-manifest.js';
import { fixWith } from '../../src/report/fix.js';
import type { FileReport } from '../../src/report/report.js';
import { brokenOf, differ, type Promised } from './promises.js';

/** The promises of check and fix that a file of manifests breaks. */
export const brokenManifest = (path: string, text: string, options: ManifestOptions): Promise<readonly string[]> => {
  const check = (each: string): FileReport => checkManifest({ path, text: each }, options);
  const always = async (): Promise<boolean> => true;
  return brokenOf(
    {
      check,
      fix: (each, allowed) =>
        fixWith((source) => checkManifest(source, options), { path, text: each }, allowed, always),
      mayRewrite: always,
      promises,
    },
    text,
  );
};

const promises: readonly Promised[] = [
  [
    'what could be read still can be',
    ({ report, fixed }) => (report.error === undefined ? fixed.after.error?.kind : undefined),
  ],
  ['no comment on a line of its own is touched', ({ text, fixed }) => changed(text, fixed.text, commentsOf)],
  ['anchors that are used, and aliases, stay', ({ text, fixed }) => changed(text, fixed.text, shared)],
  ['documents are as many as before', ({ text, fixed }) => changed(text, fixed.text, signs('---', '...'))],
];

const changed = (before: string, after: string, of: (text: string) => readonly string[]): string | undefined =>
  before === after ? undefined : differ(of(before), of(after));

/** Lexemes of a text, without its scalars, in which `#` and `*` say nothing. */
const lexemesOf = (text: string): readonly string[] => {
  const found: string[] = [];
  let scalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (!scalar) found.push(lexeme);
    else if (lexeme.endsWith('\n')) found.push('\n');
    scalar = lexeme === SCALAR;
  }
  return found;
};

/** What the lexer says before a plain scalar or the text of a block. */
const SCALAR = '\u001f';

const commentsOf = (text: string): readonly string[] => {
  const found: string[] = [];
  let alone = true;
  for (const lexeme of lexemesOf(text)) {
    if (lexeme.startsWith('#')) {
      if (alone && !/^#\s*dockerfile-nonroot:/.test(lexeme)) found.push(lexeme.trimEnd());
    } else if (/^\r?\n/.test(lexeme)) alone = true;
    else if (lexeme.trim() !== '') alone = false;
  }
  return found;
};

const signs =
  (...starts: readonly string[]) =>
  (text: string): readonly string[] =>
    lexemesOf(text).filter((lexeme) => starts.some((start) => lexeme.startsWith(start)));

/** An anchor that nothing names may go with what it stands at. */
const shared = (text: string): readonly string[] => {
  const all = signs('&', '*')(text);
  return all.filter((sign) => sign.startsWith('*') || all.includes(`*${sign.slice(1)}`));
};
