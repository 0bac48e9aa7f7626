import type { Binding, Called, Expression, Unit } from './model.js';
import type { File, Project } from './project.js';

/** So many names are followed from one to the next. */
const MOST_STEPS = 12;

/** What stands before the name of something that is the project's own. */
export const OWN = 'own:';

/**
 * The name by which the tables know something: `mk` of `from os import makedirs as mk` is `os.makedirs`, and `app.run`
 * of `app = Flask()` is `flask.Flask.run`. What the project itself brings begins with `own:`.
 */
export const canonical = (project: Project, file: File, expression: Expression, steps = 0): string | undefined => {
  if (steps > MOST_STEPS) return undefined;
  switch (expression.kind) {
    case 'name':
      return nameOf(project, file, expression, steps);
    case 'member': {
      const of = canonical(project, file, expression.of, steps + 1);
      return of === undefined ? undefined : `${of}.${expression.name}`;
    }
    case 'call':
      return required(project, file, expression) ?? canonical(project, file, expression.callee, steps + 1);
    case 'text':
    case 'joined':
    case 'below':
    case 'either':
    case 'list':
    case 'fields':
    case 'parameter':
    case 'unknown':
      return undefined;
  }
};

/** `require('fs')` is the module. */
const required = (project: Project, file: File, { callee, args }: Called): string | undefined => {
  const [first] = args;
  if (callee.kind !== 'name' || callee.name !== 'require' || first?.value.kind !== 'text') return undefined;
  const module = first.value.text.replace(/^node:/, '');
  return project.module(file, module) === undefined ? module : `${OWN}${module}`;
};

type Name = Extract<Expression, { readonly kind: 'name' }>;

const nameOf = (project: Project, file: File, { name, from }: Name, steps: number): string | undefined => {
  const unit = file.unit();
  const imported = unit.imports.get(name);
  if (imported !== undefined) {
    if (project.module(file, imported.module) !== undefined) return `${OWN}${imported.name ?? imported.module}`;
    const whole = imported.name === undefined || imported.name === 'default';
    if (!whole && project.module(file, `${imported.module}.${imported.name}`) !== undefined)
      return `${OWN}${imported.name}`;
    return whole ? imported.module : `${imported.module}.${imported.name}`;
  }
  const values = bindingsAt(unit, name, from);
  const [first] = values;
  if (first === undefined) return name;
  if (values.some(({ value }) => value.kind === 'parameter')) return undefined;
  const made = values.find(({ value }) => value.kind === 'call' || value.kind === 'name' || value.kind === 'member');
  return made === undefined ? undefined : canonical(project, file, made.value, steps + 1);
};

/** What a name may have been given where it stands: in the smallest part of the file that gives it anything. */
export const bindingsAt = (unit: Unit, name: string, from: number): readonly Binding[] => {
  const all = (unit.values.get(name) ?? []).filter((each) => each.from <= from && from < each.to);
  const smallest = Math.min(...all.map((each) => each.to - each.from));
  return all.filter((each) => each.to - each.from === smallest);
};
