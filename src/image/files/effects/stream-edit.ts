/**
 * What a script of sed makes of a text: `s` with plain words, and the end of lines of Windows taken away. `undefined`:
 * it says more than that.
 */
export const edited = (text: string, script: string): string | undefined => {
  const commands = substitutionsIn(script);
  if (commands === undefined) return undefined;
  const lines = text.split('\n');
  return lines.map((line) => commands.reduce(substituted, line)).join('\n');
};

type Substitution = { readonly from: string; readonly to: string; readonly all: boolean; readonly atEnd: boolean };

const substituted = (line: string, { from, to, all, atEnd }: Substitution): string => {
  if (atEnd) return line.endsWith(from) ? line.slice(0, line.length - from.length) + to : line;
  return all ? line.replaceAll(from, () => to) : line.replace(from, () => to);
};

const substitutionsIn = (script: string): readonly Substitution[] | undefined => {
  const found: Substitution[] = [];
  for (let at = 0; at < script.length; ) {
    if (/[\s;]/.test(script.charAt(at))) {
      at += 1;
      continue;
    }
    const delimiter = script.charAt(at + 1);
    if (script.charAt(at) !== 's' || !/[/#|,@!:%~+]/.test(delimiter)) return undefined;
    const pattern = partAt(script, at + 2, delimiter);
    const replacement = pattern && partAt(script, pattern.end + 1, delimiter);
    const from = pattern && plainPattern(pattern.text);
    if (replacement === undefined || from === undefined || /[&\\\n]/.test(replacement.text)) return undefined;
    at = replacement.end + 1;
    const all = script.charAt(at) === 'g';
    if (all) at += 1;
    if (at < script.length && !/[\s;]/.test(script.charAt(at))) return undefined;
    found.push({ ...from, to: replacement.text, all });
  }
  return found.length === 0 ? undefined : found;
};

/** Up to the next delimiter; one behind a backslash is a character as others. */
const partAt = (script: string, start: number, delimiter: string): { text: string; end: number } | undefined => {
  let text = '';
  for (let at = start; at < script.length; at += 1) {
    const char = script.charAt(at);
    const next = script.charAt(at + 1);
    if (char === delimiter) return { text, end: at };
    if (char === '\\') at += 1;
    text += char === '\\' && next !== delimiter ? char + next : char === '\\' ? next : char;
  }
  return undefined;
};

/** A pattern that stands for one text, by the basic and the extended grammar alike. */
const plainPattern = (pattern: string): Pick<Substitution, 'from' | 'atEnd'> | undefined => {
  let from = '';
  const atEnd = pattern.endsWith('$') && !pattern.endsWith('\\$');
  const words = atEnd ? pattern.slice(0, -1) : pattern;
  for (let at = 0; at < words.length; at += 1) {
    const char = words.charAt(at);
    if (char !== '\\') {
      if (/[.[\]*^$+?(){}|]/.test(char)) return undefined;
      from += char;
      continue;
    }
    at += 1;
    const escaped = words.charAt(at);
    if (escaped !== 'r' && !/[./[\]*^$-]/.test(escaped)) return undefined;
    from += escaped === 'r' ? '\r' : escaped;
  }
  return from === '' ? undefined : { from, atEnd };
};
