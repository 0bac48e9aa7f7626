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

/** Behind the line that begins a document; the line itself where something of the document may stand on it. */
const bodyOf = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end === -1 || text.slice(at + '---'.length, end).trim() !== '' ? at : end + 1;
};

/**
 * One block whose only key of that name, at the beginning of a line, says so. It ends with a line end: what follows has
 * to begin where it did. A template in it would make one of the whole file.
 */
const isDefinition = (body: string): boolean => {
  const at = body.startsWith('kind:') ? 0 : body.indexOf('\nkind:') + 1;
  if (!body.endsWith('\n') || (at === 0 && !body.startsWith('kind:'))) return false;
  const line = body.slice(at, body.indexOf('\n', at)).trimEnd();
  return line === `kind: ${DEFINITION}` && !body.includes('\nkind:', at) && !OTHERS.some((each) => body.includes(each));
};

const OTHERS = ['\n"kind"', "\n'kind'", '\n...', '{{', '{%', '\n%', '\0', '\ufeff'];
