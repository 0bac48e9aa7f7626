import { lineUsers, type StageUsers } from '../report/line-users.js';
import type { FileReport } from '../report/report.js';
import { isProblem, type Problem } from '../text/problems.js';
import { find } from './find.js';
import { newGrammars, withGrammars } from './grammars.js';
import type { Host } from './host.js';
import { type Images, newIdPlaces, together } from './images.js';
import { joinOf } from './join-run.js';
import { manifestName } from './kind.js';
import { doFile, doText, inContext, mayRewrite, optionsFor } from './one-file.js';
import { readerOf } from './read.js';
import { recalling } from './recall.js';
import type { Settings } from './settings.js';

/** What a check of one file says, and what else an editor asks of it, which is worked out when it is asked for. */
export type Looked = {
  readonly file: FileReport;
  /** Who its stages run as; of a manifest none: its report says it of containers. */
  readonly stages: () => Promise<readonly StageUsers[]>;
  /** Its text after all safe fixes. */
  readonly fixed: () => Promise<string>;
  /** The fixes of its findings may be applied, one by one as well. */
  readonly mayRewrite: () => Promise<boolean>;
  /** The same check of another text in its place. */
  readonly checked: (text: string) => Promise<FileReport>;
  /** Looks once more at the file, and not at those around it. */
  readonly again: () => Promise<Looked | undefined>;
};

/** `undefined`: the file is nothing for us, or the configuration leaves it out. */
export const lookAt = async (
  host: Host,
  path: string,
  settings: Settings,
  images: Images,
): Promise<Looked | Problem | undefined> => {
  const found = await find(host, [path], settings);
  const [input] = found.inputs;
  if (input === undefined) return undefined;
  const disk = recalling(host);
  const joined = await joinOf(disk, found, settings, readerOf(disk));
  if (isProblem(joined)) return joined;
  const loads = together(newGrammars(), images, newIdPlaces(disk, found));
  const named = manifestName(input.path) ? { ...input, found: 'manifest' as const } : input;
  const shown = { ...settings, manifests: { ...settings.manifests, isShown: true } };
  const look = async (): Promise<Looked | undefined> => {
    const done = await doFile(disk, named, shown, joined, loads, { templates: [], notes: [] });
    if (done === undefined) return undefined;
    const { file } = done;
    const source = { path: input.path, text: file.text, file: input.file };
    const { grammar, lookUp } = loads;
    return {
      file,
      stages: async () => {
        if (file.kind === 'manifest' || file.error !== undefined) return [];
        const here = inContext(disk, source, settings, joined, optionsFor(disk, settings, input.file));
        const options = { ...here, grammar, ...(lookUp && { lookUp }) };
        return withGrammars(loads, () => lineUsers(source, options));
      },
      fixed: async () => {
        const { change } = await doText(disk, source, { ...settings, mode: 'diff', unsafe: false }, joined, loads);
        return change?.after ?? file.text;
      },
      mayRewrite: () => mayRewrite(source),
      checked: async (text) => (await doText(disk, { ...source, text }, settings, joined, loads)).file,
      again: look,
    };
  };
  return look();
};
