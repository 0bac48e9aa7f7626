/** JSON without comments and trailing commas, which become blanks: every line and every offset stays. */
export const plainJson = (text: string): string => {
  const pieces: string[] = [];
  let comma: number | undefined;
  for (const [piece] of text.replace(/^\ufeff/, ' ').matchAll(PIECE)) {
    const comment = isComment(piece);
    if (comma !== undefined && /^[}\]]/.test(piece)) pieces[comma] = ' ';
    if (piece === ',') comma = pieces.length;
    else if (!comment && /\S/.test(piece)) comma = undefined;
    pieces.push(comment ? piece.replace(/[^\n]/g, ' ') : piece);
  }
  return pieces.join('');
};

/**
 * Something fits wherever it is tried, and nothing is tried twice: a string or a comment that is never closed is one
 * piece, too, and stays for the parser of JSON to refuse.
 */
const PIECE = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|\/\/[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*(?:\*\/)?|\s+|[^\s"]/g;

const isComment = (piece: string): boolean =>
  piece.startsWith('//') || (piece.startsWith('/*') && piece.length > 3 && piece.endsWith('*/'));
