import type { Called, Expression, Unit } from './model.js';
import { bindingsAt } from './resolve.js';

/**
 * The argument of a call at the first of some places that is there: by its number, by its name, or as a field of an
 * argument that is an object. `receiver`: what the method is called on.
 */
export const argumentAt = ({ callee, args }: Called, at: readonly string[]): Expression | undefined => {
  const plain = args.filter(({ name }) => name === undefined);
  for (const place of at) {
    if (place === 'receiver') {
      if (callee.kind === 'member') return callee.of;
      continue;
    }
    const found = /^\d+$/.test(place) ? plain[Number(place)]?.value : namedIn(args, place);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Of an argument that names an object its fields: `const options = { port: 80 }; serve(options)`. */
export const withFields = (unit: Unit, call: Called): Called => {
  const args = call.args.map((argument) => {
    if (argument.value.kind !== 'name') return argument;
    const [only, ...others] = bindingsAt(unit, argument.value.name, argument.value.from);
    return only?.value.kind === 'fields' && others.length === 0 ? { ...argument, value: only.value } : argument;
  });
  return { ...call, args };
};

const namedIn = (args: Called['args'], wanted: string): Expression | undefined => {
  for (const { name, value } of args) {
    if (name === wanted) return value;
    const field = value.kind === 'fields' ? value.fields.get(wanted) : undefined;
    if (field !== undefined) return field;
  }
  return undefined;
};
