import type { ManifestOptions } from '../../../src/manifests/options.js';
import { readDocuments } from '../../../src/manifests/read.js';
import type { ManifestSubject } from '../../../src/rules/manifests/model.js';
import { subjectOf } from '../../../src/rules/manifests/subject.js';
import type { Rule } from '../../../src/rules/rule.js';

/** What rules look at in a manifest. */
export const subjectIn = (text: string, options: ManifestOptions = {}): ManifestSubject => {
  const source = { path: 'p.yaml', text };
  const documents = readDocuments(source.path, text);
  if ('kind' in documents) throw new Error(`no manifest: ${text}`);
  return subjectOf(source, documents, options);
};

/** The source texts that one rule blames in a manifest, in the order of its findings. */
export const blames = (rule: Rule<ManifestSubject>, text: string, options: ManifestOptions = {}): readonly string[] =>
  rule.check(subjectIn(text, options)).map(({ span }) => text.slice(span.start, span.end));
