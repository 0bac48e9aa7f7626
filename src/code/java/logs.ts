import { lastPart } from '../../text/path.js';
import { lineStarts, positionAt } from '../../text/span.js';
import type { Property } from './properties.js';

/** A file that a log is told to write, with placeholders, and what the settings of the log say of these. */
export type Log = {
  readonly file: string;
  readonly line: number;
  readonly value: string;
  /** By their names in lower case. */
  readonly local: ReadonlyMap<string, string>;
};

/**
 * The files that settings of Logback and Log4j name: those of XML, and settings that are read already. Source:
 * documentation: Logback 1.5, Appenders; Log4j 2.24, File appenders and Configuration file; Log4j 1.2, FileAppender.
 */
export const logsIn = (file: string, text: string, properties: readonly Property[]): readonly Log[] => {
  const local = new Map<string, string>();
  if (!file.endsWith('.xml')) {
    for (const { name, value } of properties)
      if (/^property\./.test(name)) local.set(name.slice(name.indexOf('.') + 1), value);
    return properties.flatMap(({ name, value, line }) =>
      isAppender(file, name) ? [{ file, line, value, local }] : [],
    );
  }
  if (!/<appenders?[\s>]/i.test(text)) return [];
  for (const [tag] of text.matchAll(/<(?:spring)?Property\b[^<>]{1,2000}>(?:[^<>]{1,500}<\/Property>)?/gi)) {
    const name = valueIn(tag, /\bname\s{0,9}=\s{0,9}["']([^"'\n]{1,200})["']/i);
    const value =
      valueIn(tag, /\b(?:value|defaultValue)\s{0,9}=\s{0,9}["']([^"'\n]{1,300})["']/i) ??
      valueIn(tag, />([^<>]{1,500})<\//);
    const source = valueIn(tag, /\bsource\s{0,9}=\s{0,9}["']([^"'\n]{1,200})["']/i);
    const whole = source === undefined ? value : `\${${source}${value === undefined ? '' : `:-${value}`}}`;
    if (name !== undefined && whole !== undefined) local.set(name.toLowerCase(), whole.trim());
  }
  const starts = lineStarts(text);
  return [...text.matchAll(NAMED)].map((match) => {
    const value = (match[1] ?? match[2] ?? match[3] ?? '').trim();
    return { file, line: positionAt(starts, match.index).line, value, local };
  });
};

/** `<file>logs/a.log</file>`, `<fileNamePattern>`, `fileName="logs/a.log"`, `<param name="File" value="logs/a.log"/>` */
const NAMED =
  /<(?:file|fileNamePattern)>([^<>]{1,500})<\/|\bfile(?:Name|Pattern)\s{0,9}=\s{0,9}["']([^"'\n]{1,300})["']|<param\s{1,9}name\s{0,9}=\s{0,9}["']File["']\s{1,9}value\s{0,9}=\s{0,9}["']([^"'\n]{1,300})["']/gi;

/** `appender.rolling.fileName`, `log4j.appender.file.File` */
const isAppender = (file: string, name: string): boolean =>
  lastPart(file).startsWith('log4j') && /\.file(?:name|pattern)?$/.test(name);

const valueIn = (text: string, pattern: RegExp): string | undefined => pattern.exec(text)?.[1];
