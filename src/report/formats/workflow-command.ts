/*
 * What GitHub takes for a command, and how a text stands in one.
 * Source: actions/toolkit@4b9afa4c:packages/core/src/command.ts, escapeData and escapeProperty
 */

export type Level = 'error' | 'warning' | 'notice';

export const commandOf = (
  level: Level,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string => {
  const words = Object.entries(properties).map(([name, value]) => `${name}=${property(`${value}`)}`);
  return `::${level} ${words.join(',')}::${data(message)}`;
};

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
