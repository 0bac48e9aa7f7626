/**
 * The comma-separated fields of `--mount` or `--device`. A field that begins with a double quote goes on to the next
 * one, and two of them stand for one. `undefined` where the builder cannot read the text: it is empty, a quote is left
 * open, or stands where none may. Source: tonistiigi/go-csvvalue@030d3b2625d0:csvvalue.go.
 */
export const fieldsOf = (text: string): readonly string[] | undefined => {
  if (text === '') return undefined;
  const fields: string[] = [];
  for (let at = 0; at <= text.length; ) {
    const field = text.charAt(at) === '"' ? quotedField(text, at + 1) : plainField(text, at);
    if (field === undefined) return undefined;
    fields.push(field.value);
    at = field.end + 1;
  }
  return fields;
};

/** The key of a field in lower case, and what stands behind its first equals sign. */
export const fieldPair = (field: string): { readonly key: string; readonly value: string | undefined } => {
  const equals = field.indexOf('=');
  return equals === -1
    ? { key: field.toLowerCase(), value: undefined }
    : { key: field.slice(0, equals).toLowerCase(), value: field.slice(equals + 1) };
};

/** `end` is where the comma stands, or the length of the text. */
type Field = { readonly value: string; readonly end: number };

const plainField = (text: string, from: number): Field | undefined => {
  const comma = text.indexOf(',', from);
  const end = comma === -1 ? text.length : comma;
  const value = text.slice(from, end);
  return value.includes('"') ? undefined : { value, end };
};

const quotedField = (text: string, from: number): Field | undefined => {
  let value = '';
  for (let at = from; ; ) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return undefined;
    value += text.slice(at, quote);
    const next = text.charAt(quote + 1);
    // A comma right at the end begins one more field, which is then empty.
    if (next === '' || next === ',') return { value, end: quote + 1 };
    if (next !== '"') return undefined;
    value += '"';
    at = quote + 2;
  }
};
