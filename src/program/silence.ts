import type { Silence } from '../report/report.js';
import { silence as say } from './sentences.js';

/** What the configuration and exceptions took away, a line each; none where there is neither. */
export const silenceLines = ({ config, lock, exceptions, baseline }: Silence): readonly string[] => [
  ...(config === undefined ? [] : [`config: ${config.path}: ${configured(config)}.`]),
  ...(lock === undefined || lock.images === 0 ? [] : [say.lock(lock.path, lock.images)]),
  ...(baseline === undefined ? [] : [say.baseline(baseline.path, baseline.findings)]),
  ...(baseline === undefined || baseline.gone === 0 ? [] : [say.gone(baseline.gone)]),
  ...(exceptions === 0 ? [] : [say.exceptions(exceptions)]),
];

const configured = (config: NonNullable<Silence['config']>): string => {
  const said = [
    ...(config.extends.length === 0 ? [] : [say.extends(config.extends)]),
    ...(config.sets.length === 0 ? [] : [`sets ${config.sets.join(', ')}`]),
    ...some(config.rulesOff.length, say.rulesOff),
    ...some(config.findingsWaived, say.waived),
    ...some(config.rulesChanged.length, say.levels),
    ...some(config.filesLeftOut, say.leftOut),
    ...some(config.exceptions, say.containers),
    ...some(config.overrides, say.overrides),
  ];
  return said.length === 0 ? say.nothing : said.join('; ');
};

const some = (count: number, sentence: (count: number) => string): readonly string[] =>
  count === 0 ? [] : [sentence(count)];
