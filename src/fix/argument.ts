import { consequence, worstFirst } from '../consequences/consequence.js';
import { consequencesOf, whoOf } from '../consequences/consequences.js';
import { viewOf } from '../consequences/view.js';
import { notYetOwned } from '../consequences/writable/owned.js';
import { writablePaths } from '../consequences/writable/writable.js';
import type { Dockerfile } from '../dockerfile/model.js';
import { globalDefaults } from '../image/bases/globals.js';
import type { Options } from '../image/options.js';
import type { StageUser } from '../image/stage.js';
import { newlineOf } from '../text/edit.js';
import type { Fix } from './fix.js';
import { rewrite } from './rewrite.js';
import { argument as say } from './sentences.js';
import { toldFix } from './told-fix.js';

/**
 * `ARG uid` below FROM, where USER names an argument whose default stands above the first FROM alone: there it holds for
 * FROM lines, and a stage has to ask for it. A --build-arg goes on working. `undefined` where that is not what is wrong.
 */
export const argumentFix = (dockerfile: Dockerfile, stage: StageUser, options: Options): Fix | undefined => {
  const { decidedBy, decidedAs } = stage;
  const unset = decidedAs?.unset ?? [];
  const defaults = globalDefaults(dockerfile);
  if (decidedBy === undefined || unset.length === 0 || !unset.every((name) => defaults.has(name))) return undefined;
  const { text } = dockerfile.source;
  const at = text.indexOf('\n', stage.stage.from.span.end) + 1;
  if (at === 0) return undefined;
  const newline = newlineOf(text);
  const lines = unset.map((name) => `ARG ${name}${newline}`).join('');
  const edit = { span: { start: at, end: at }, text: lines };
  const after = rewrite(dockerfile, stage, [edit]);
  if (after === undefined) return undefined;
  const view = viewOf(after.dockerfile, after.stage, options);
  const who = whoOf(after.stage);
  const asked = consequencesOf(view, who);
  const told = new Set(asked.map(({ owns }) => owns?.path));
  const closed = notYetOwned(view, who, writablePaths(view)).flatMap(({ path, because }) =>
    told.has(path)
      ? []
      : [consequence('unwritable', say.mayNotWrite(who.value, path, because), undefined, 'may-break')],
  );
  const title = say.ask(unset.join(', '), who.value);
  return toldFix(title, [edit], worstFirst([...asked, ...closed]));
};
