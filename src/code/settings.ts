import { settings } from '../knowledge/settings.js';
import { lineStarts, positionAt } from '../text/span.js';
import { valuesOf } from './fold.js';
import { writeTo } from './judge.js';
import type { Expression, Write } from './model.js';
import type { File, Project } from './project.js';

/** The rows of a language whose name a text has. */
export const settingsIn = ({ language, text }: Pick<Project, 'language'> & Pick<File, 'text'>) =>
  settings().filter((row) => row.language === language && row.names.some((name) => text.includes(name)));

/** The files that settings tell a framework to open: `DATABASES = {"default": {"NAME": BASE_DIR / "db.sqlite3"}}`. */
export const settingWrites = (project: Project, file: File): readonly Write[] =>
  settingsIn({ language: project.language, text: file.text }).flatMap((row) =>
    row.names.flatMap((name) =>
      (file.unit().values.get(name) ?? []).flatMap(({ value }) =>
        entriesOf(value).flatMap((fields): readonly Write[] => {
          const [kind, path] = [fields.get(row.kind), fields.get(row.file)];
          if (kind === undefined || path === undefined) return [];
          if (!valuesOf(project, file, kind).some((each) => row.kinds.includes(each ?? ''))) return [];
          const line = file.inline ? undefined : positionAt(lineStarts(file.text), file.text.indexOf(name)).line;
          const write = { file: file.path, line, call: name, always: false, kind: 'file' } as const;
          return valuesOf(project, file, path).flatMap((each) => writeTo(project, each, write));
        }),
      ),
    ),
  );

/** The objects that stand in an object by their names. */
const entriesOf = (value: Expression): readonly ReadonlyMap<string, Expression>[] =>
  value.kind !== 'fields'
    ? []
    : [...value.fields.values()].flatMap((each) => (each.kind === 'fields' ? [each.fields] : []));
