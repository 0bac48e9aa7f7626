import { type AccountUse, accountCommands } from '../image/accounts/accounts.js';
import type { StageUser } from '../image/stage.js';

/**
 * `$UID`, where an argument of the stage gives an account its id, and still holds in the end: whoever passes another with
 * `--build-arg` means that account.
 */
export const passedId = (stage: StageUser, text: string, name: string): string | undefined => {
  const last = stage.steps
    .flatMap(({ operation, index }) =>
      accountCommands(operation, stage.accountContextAt(index)).map((use) => ({ use, index })),
    )
    .findLast(({ use }) => use.name === name && use.uidSpan !== undefined);
  const variable = variableIn(text, last?.use.uidSpan);
  if (last === undefined || variable === undefined) return undefined;
  const setBy = stage.steps.filter(
    ({ operation }) =>
      (operation.kind === 'arg' || operation.kind === 'env') && operation.pairs.some((pair) => pair.name === variable),
  );
  const isArgument = setBy.every(({ operation, index }) => operation.kind === 'arg' && index < last.index);
  // A command of the line may have set it to something else.
  const isMeant = stage.variable(variable, last.index) === `${last.use.uid}`;
  return setBy.length > 0 && isArgument && isMeant ? `$${variable}` : undefined;
};

/** The variable that an option's value is, and nothing else. */
export const variableIn = (text: string, span: AccountUse['uidSpan']): string | undefined => {
  const written = span === undefined ? '' : text.slice(span.start, span.end);
  return /^(?:-{1,2}[\w-]{1,30}=?)?["']?\$(?:\{([A-Za-z_]\w{0,100})\}|([A-Za-z_]\w{0,100}))["']?$/
    .exec(written)
    ?.slice(1)
    .find((each) => each !== undefined);
};
