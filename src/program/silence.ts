import type { Silence } from '../report/report.js';
import { counted } from '../text/counted.js';

/** What the configuration and exceptions took away, a line each; none where there is neither. */
export const silenceLines = ({ config, exceptions }: Silence): readonly string[] => [
  ...(config === undefined ? [] : [`config: ${config.path}: ${configured(config)}.`]),
  ...(exceptions === 0
    ? []
    : [
        `${counted(exceptions, 'exception allows', 'exceptions allow')} root. --no-exceptions shows what is below ${exceptions === 1 ? 'it' : 'them'}.`,
      ]),
];

const configured = (config: NonNullable<Silence['config']>): string => {
  const said = [
    ...(config.sets.length === 0 ? [] : [`sets ${config.sets.join(', ')}`]),
    ...several(config.rulesOff.length, 'rule off', 'rules off'),
    ...several(config.findingsWaived, 'finding waived', 'findings waived'),
    ...several(config.rulesChanged.length, 'rule with another level', 'rules with another level'),
    ...several(config.filesLeftOut, 'file left out', 'files left out'),
    ...several(config.exceptions, 'container in exceptions', 'containers in exceptions'),
  ];
  return said.length === 0 ? 'takes nothing away' : said.join('; ');
};

const several = (count: number, one: string, many: string): readonly string[] =>
  count === 0 ? [] : [counted(count, one, many)];
