import type { Source } from '../dockerfile/model.js';
import { readDocuments } from '../manifests/read.js';
import type { Value } from '../manifests/tree.js';
import type { DeployKind } from './deploy.js';
import { composeRecipes } from './makefile.js';
import type { Ground } from './places.js';
import { sheetOf } from './sheet.js';
import { jobTexts } from './workflow.js';

/** Texts of a file that may say which Compose files belong together, with what is known of variables put in. */
export const composeTexts = (kind: DeployKind, source: Source, ground: Ground): readonly string[] => {
  if (kind === 'make') return [composeRecipes(source.text)];
  const documents = kind === 'workflow' ? readDocuments(source.path, source.text) : [];
  if (!Array.isArray(documents)) return [];
  const sheet = sheetOf(source, ground);
  return documents.flatMap((each: Value) => jobTexts(each, sheet, 'COMPOSE_FILE'));
};
