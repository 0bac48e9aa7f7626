import { whereOf } from '../image/builds.js';
import type { RunFact } from '../image/run-facts.js';
import { portVariables as namesOfPorts } from '../knowledge/variables.js';
import { factsOf } from './run-facts.js';
import type { View } from './view.js';

type Asked = Pick<View, 'stage' | 'options' | 'dockerfile'>;

/** A port that a run sets by a variable or publishes, and who says so. */
export type RunPort = {
  readonly port: number;
  readonly service: string;
  readonly file: string;
  readonly where: string;
  readonly name: string;
};

/** The ports that runs set by variables, in place of those that the image sets. */
export const portsSet = (view: Asked): readonly RunPort[] =>
  factsOf(view).flatMap((fact) =>
    namesOfPorts().flatMap(({ name, portOptions }) => {
      const port = portIn(fact.variables?.[name], portOptions);
      return port === undefined ? [] : [{ port, service: fact.service, file: fact.file, where: whereOf(fact), name }];
    }),
  );

/** The ports of the container that runs publish. */
export const portsPublished = (view: Asked): readonly RunPort[] =>
  factsOf(view).flatMap((fact) =>
    (fact.ports ?? []).map((port) => ({
      port,
      service: fact.service,
      file: fact.file,
      where: whereOf(fact),
      name: fact.what,
    })),
  );

/** `8080`, `0.0.0.0:8080`, `http://+:8080`; of options those that are asked for: `--httpPort=8080`. */
export const portIn = (value: string | null | undefined, portOptions: readonly string[] = []): number | undefined => {
  const told = portOptions.length === 0 ? value : optionIn(value ?? '', portOptions);
  const digits = /(?:^|:)([0-9]{1,5})\/?$/.exec(told ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
};

const optionIn = (value: string, portOptions: readonly string[]): string | undefined =>
  value
    .split(' ')
    .flatMap((word) =>
      portOptions.flatMap((flag) => (word.startsWith(`${flag}=`) ? [word.slice(flag.length + 1)] : [])),
    )
    .at(-1);

/** Whether every run that is known sets a variable itself: what the image sets for it is never used. */
export const isSetByAll = (view: Asked, name: string): boolean => {
  const facts = factsOf(view);
  const starts = facts.filter(({ kind }) => kind === 'start');
  const setters = new Set(facts.flatMap((fact) => (portIn(fact.variables?.[name]) === undefined ? [] : [keyOf(fact)])));
  return starts.length > 0 && starts.every((each) => setters.has(keyOf(each)));
};

const keyOf = ({ file, service }: RunFact): string => JSON.stringify([file, service]);
