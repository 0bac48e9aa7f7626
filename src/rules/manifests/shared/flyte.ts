import type { Settings } from '../../../manifests/cors/model.js';
import { originsOf } from '../../../manifests/cors/origins.js';
import { setAt } from '../../../manifests/edits.js';
import { replaceItems } from '../../../manifests/list-edits.js';
import type { Plain } from '../../../manifests/print.js';
import type { Edit } from '../../../text/edit.js';
import { flyte as say } from '../sentences.js';

/** What has to happen in the cluster once the text is changed. */
export const rollout = ({ origin }: Pick<Settings, 'origin'>, deployment: 'flyteadmin' | 'flyteconsole'): string =>
  origin === 'values' ? say.afterUpgrade(deployment) : say.afterApply(deployment);

/** Edits of the settings, carried to the file. */
export const setSecurity = (settings: Settings, key: string, value: Plain): readonly Edit[] =>
  settings.view.edits(setAt(settings.view, settings.root, ['server', 'security', key], value) ?? []);

/** Edits that make these the allowed origins, in the list that is there or in a new one. */
export const withOrigins = (settings: Settings, origins: readonly string[]): readonly Edit[] => {
  const { list } = originsOf(settings);
  if (list === undefined) return setSecurity(settings, 'allowedOrigins', origins);
  return settings.view.edits(replaceItems(settings.view, list, origins) ?? []);
};
