/** All that dockerfile-ast asks of Node's global of this name, where there may be none: the bytes of a text. */
export const Buffer = { from: (text: string): Uint8Array => new TextEncoder().encode(text) };
