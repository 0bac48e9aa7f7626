import { mapOf, mapsOf, textOf } from '../../manifests/tree.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { ManifestSubject } from './model.js';
import { corsUnreadSettings as say } from './sentences.js';
import { finding } from './shared/remedy.js';

export const corsUnreadSettings = {
  id: 'cors-unread-settings',
  severity: 'warning',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: (subject) => {
    const mounted = mountedBy(subject);
    return (subject.flyte?.settings ?? []).flatMap(({ configMap, where }): readonly Finding[] => {
      if (configMap === undefined) return [];
      const { name, key } = configMap;
      if (!/\.ya?ml$/.test(key.key)) return [finding(key.keySpan, say.key(key.key, where))];
      if (mounted.length === 0 || mounted.includes(name)) return [];
      return [finding(key.keySpan, say.otherMap(mounted.join(', '), where))];
    });
  },
} as const satisfies Rule<ManifestSubject>;

/** ConfigMaps that the pods with a flyteadmin or a single-binary container mount. */
const mountedBy = ({ workloads }: ManifestSubject): readonly string[] => {
  const servers = workloads.filter(({ containers }) =>
    containers.some(
      ({ list, image }) =>
        list === 'containers' && /\/(?:flyteadmin|flyte-binary)(?:-release)?(?:[:@]|$)/.test(image?.text ?? ''),
    ),
  );
  const names = servers.flatMap(({ pod }) => mapsOf(pod, 'volumes').flatMap(volumeNames));
  return [...new Set(names)];
};

const volumeNames = (volume: Parameters<typeof textOf>[0]): readonly string[] => {
  const projected = mapsOf(mapOf(volume, 'projected'), 'sources').map((source) => textOf(source, 'configMap', 'name'));
  return [textOf(volume, 'configMap', 'name'), ...projected].flatMap((name) => name ?? []);
};
