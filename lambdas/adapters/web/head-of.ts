const HEAD_BYTES = 65_536;

/** The beginning of a body as text, good enough for marks in ASCII: UTF-16 loses its zeros. */
export const headOf = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES)).replaceAll('\0', '');
