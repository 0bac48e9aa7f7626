/** What the check asks of `node:buffer`, in a browser. */
export { Buffer } from 'buffer/index.js';

export const isUtf8 = (bytes: Uint8Array<ArrayBuffer>): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};
