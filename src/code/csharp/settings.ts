import type { Tree } from '../../image/files/node.js';
import { plainJson } from '../../text/jsonc.js';
import { isWithin, lastPart } from '../../text/path.js';
import { lineStarts, positionAt } from '../../text/span.js';
import { HOLE, programDirectory } from '../fold.js';
import { portIn, writeTo } from '../judge.js';
import type { SettingsEffects } from '../model.js';
import type { Project } from '../project.js';
import { effects as say } from '../sentences.js';

type Draft = { readonly [Kind in keyof SettingsEffects]: SettingsEffects[Kind][number][] };

/** A file of settings, as it is shown. */
type Settings = { readonly text: string; readonly path: string; readonly starts: readonly number[] };

/**
 * What the files of settings of a program of .NET make it do: addresses that Kestrel listens on, logs that Serilog, NLog
 * and log4net write, data bases that lie in files. `directories`: those of its projects, all where they are not known.
 * Source: documentation: .NET 9, Configuration in ASP.NET Core; Serilog.Settings.Configuration 9; NLog 5, File target;
 * log4net 3, FileAppender.
 */
export const settingsEffects = (
  tree: Tree,
  project: Project,
  directories: readonly string[] | undefined,
): SettingsEffects => {
  const draft: Draft = { writes: [], listens: [], unread: [] };
  for (const place of tree.brought((path) => FILES.test(path) && !OTHERS.test(path))) {
    if (directories !== undefined && !directories.some((each) => isWithin(place, each))) continue;
    const content = tree.content(place);
    if (content === undefined || content.from !== 'context') continue;
    const path = content.path.replace(/^\//, '');
    if (content.text === undefined) draft.unread.push(say.missing(path, lastPart(project.argv[0] ?? '')));
    else {
      const { text } = content;
      const read = place.endsWith('.json') ? ofJson : ofXml;
      read(draft, project, { text, path, starts: lineStarts(text) });
    }
  }
  return draft;
};

const FILES =
  /\/(?:appsettings(?:\.[\w-]{1,60})?\.json|hosting\.json|nlog(?:\.\w{1,60})?\.config|log4net(?:\.\w{1,60})?\.(?:config|xml))$/i;

/** What is built, and tests. */
const OTHERS = /\/(?:bin|obj|node_modules|tests?)\//i;

const ofJson = (draft: Draft, project: Project, settings: Settings): void => {
  const [value] = parsed(settings.text);
  if (value === undefined) return void draft.unread.push(say.badSettings(settings.path));
  const open: { readonly value: unknown; readonly keys: readonly string[] }[] = [{ value, keys: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value: at, keys } = next;
    if (typeof at === 'string') text(draft, project, settings, keys, at);
    if (typeof at !== 'object' || at === null || keys.length > MOST_KEYS) continue;
    if (!Array.isArray(at)) sink(draft, project, settings, Object.entries(at));
    for (const [key, each] of Object.entries(at)) open.push({ value: each, keys: [...keys, key.toLowerCase()] });
  }
};

const MOST_KEYS = 16;

const parsed = (text: string): readonly [unknown?] => {
  try {
    return [JSON.parse(plainJson(text))];
  } catch {
    return [];
  }
};

/** One value, by the keys above it. */
const text = (draft: Draft, project: Project, settings: Settings, keys: readonly string[], value: string): void => {
  const [first = '', second = ''] = keys;
  const last = keys.at(-1) ?? '';
  if ((first === 'kestrel' && second === 'endpoints' && last === 'url') || (first === 'urls' && keys.length === 1)) {
    for (const address of value.split(';'))
      if (address !== '') draft.listens.push({ ...placed(settings, value, 'Kestrel'), port: portIn(address) });
  }
  if (first === 'connectionstrings' && IN_A_FILE.test(value) && !ON_A_SERVER.test(value))
    draft.writes.push(
      ...writeTo(project, value, { ...placed(settings, value, 'ConnectionStrings'), kind: 'file', opens: true }),
    );
  if (first === 'logging' && second === 'file' && /^path(?:format)?$/.test(last)) log(draft, project, settings, value);
};

const IN_A_FILE = /(?:^|;)\s{0,9}(?:Data ?Source|Filename)\s{0,9}=/i;
const ON_A_SERVER =
  /\b(?:Initial Catalog|Database|Server|User ?Id|Integrated Security|Trusted_Connection|Password|Uid)\s{0,9}=|Data ?Source\s{0,9}=\s{0,9}(?:tcp:|[^;]{0,200}[,\\]|\(localdb\))/i;

/** `{ "Name": "File", "Args": { "path": "logs/a.txt" } }` of Serilog. */
const sink = (
  draft: Draft,
  project: Project,
  settings: Settings,
  entries: readonly (readonly [string, unknown])[],
): void => {
  const fields = new Map(entries.map(([key, value]) => [key.toLowerCase(), value]));
  const [target, written] = [fields.get('type'), fields.get('filename')];
  // `{ "type": "File", "fileName": "logs/a.txt" }` of NLog.
  if (target === 'File' && typeof written === 'string') log(draft, project, settings, written);
  const name = fields.get('name');
  const args = fields.get('args');
  if (typeof name !== 'string' || !/^(?:Rolling)?File$/i.test(name) || typeof args !== 'object' || args === null)
    return;
  const path = Object.entries(args).find(([key]) => /^path(?:Format)?$/i.test(key))?.[1];
  log(draft, project, settings, typeof path === 'string' ? path : HOLE);
};

const ofXml = (draft: Draft, project: Project, settings: Settings): void => {
  for (const [tag] of settings.text.matchAll(/<target\s[^<>]{1,2000}>/gi)) {
    if (!/\btype\s{0,9}=\s{0,9}["']File["']/i.test(tag)) continue;
    log(draft, project, settings, /\bfileName\s{0,9}=\s{0,9}["']([^"'\n]{1,300})["']/i.exec(tag)?.[1] ?? HOLE);
  }
  if (!/RollingFileAppender|FileAppender/.test(settings.text)) return;
  for (const [, attribute = '', value = ''] of settings.text.matchAll(APPENDER)) {
    if (attribute.toLowerCase() !== 'value') continue;
    log(draft, project, settings, value);
  }
};

/** `<file value="logs/a.log" />`, `<param name="File" value="logs/a.log" />` */
const APPENDER =
  /<(?:file|param\s{1,9}name\s{0,9}=\s{0,9}["']File["'])\s{1,9}(?:type\s{0,9}=\s{0,9}["'][^"'\n]{0,100}["']\s{1,9})?(value)\s{0,9}=\s{0,9}["']([^"'\n]{1,300})["']/gi;

/** A log writes on where its file cannot be opened, so the program does not end. */
const log = (draft: Draft, project: Project, settings: Settings, value: string): void => {
  const path = value
    .replace(/^\$\{(?:basedir|currentdir)\}/i, () => programDirectory(project))
    .replace(/\$\{[^}\n]{0,200}\}|%\{?\w{1,60}\}?%?/g, HOLE)
    .replaceAll('\\', '/');
  draft.writes.push(...writeTo(project, path, { ...placed(settings, value, lastPart(settings.path)), kind: 'file' }));
};

const placed = ({ text: whole, path, starts }: Settings, value: string, call: string) => {
  const at = whole.indexOf(value);
  return { file: path, line: at === -1 ? 1 : positionAt(starts, at).line, call, always: false };
};
