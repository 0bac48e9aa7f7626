/** The kind of what says which fields a resource may have. Source: kubernetes/api apiextensions.k8s.io/v1. */
const DEFINITION = 'CustomResourceDefinition';

/**
 * A text of the same length, in which definitions of resources are a comment each: nothing is said about them, and they
 * are most of what lies in some repositories. What could be read in another way stays.
 */
export const withoutDefinitions = (text: string): string => {
  if (!text.includes(`kind: ${DEFINITION}`)) return text;
  let kept = '';
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const start = text.startsWith('---', at) ? bodyOf(text, at) : at;
    const next = text.indexOf('\n---', start === at ? at : start - 1);
    const end = next === -1 ? text.length : next + 1;
    if (isDefinition(text.slice(start, end))) {
      kept += `${text.slice(from, start)}#${' '.repeat(end - start - 2)}\n`;
      from = end;
    }
    at = end;
  }
  return from === 0 ? text : kept + text.slice(from);
};

/** How long a text is without them. */
export const saidLength = (text: string): number => withoutDefinitions(text).replace(/^# +$/gm, '').length;

/** Behind the line that begins a document; the line itself where something of the document may stand on it. */
const bodyOf = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end === -1 || !BARE.test(text.slice(at, end)) ? at : end + 1;
};

const BARE = /^---(?:\s*|\s+#.*)$/;

/**
 * One block of plain keys, the only `kind` of which says so. Whatever else begins a line could be another way to write a
 * key, or could put the `kind` that we see into a text: a pod must not hide behind it. It ends with a line end: what
 * follows has to begin where it did. A template in it would make one of the whole file.
 */
const isDefinition = (body: string): boolean => {
  if (!body.endsWith('\n') || FIRST.exec(body)?.[0].length !== 1) return false;
  const tops = body.match(TOPS) ?? [];
  const kinds = tops.filter((line) => line.startsWith('kind:'));
  const isOne = kinds.length === 1 && kinds[0] === `kind: ${DEFINITION}`;
  return isOne && tops.every((line) => KEY.test(line)) && !OTHERS.some((each) => body.includes(each));
};

/** How the first line that says something begins. */
const FIRST = /^[ \t]*[^\s#]/m;

/** The lines that are not indented. */
const TOPS = /^[^\s#].*/gm;

const KEY = /^[A-Za-z]+:/;

const OTHERS = ['{{', '{%', '\0'];
