/** A text as one word of a shell command; quoted only when it has to be. */
export const shellWord = (text: string): string => (/^[A-Za-z0-9_@%+=:,./-]+$/.test(text) ? text : inQuotes(text));

/** A text between single quotes, as every POSIX shell reads it. */
export const inQuotes = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
