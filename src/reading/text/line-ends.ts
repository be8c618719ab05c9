export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;

/** Begins and ends a cell that may hold delimiters and line ends; within it stands two for one. */
export const quote = 0x22;

/** Whether a byte ends a line, alone or as one of two. */
export const endsLine = (byte: number | undefined) => byte === lineFeed || byte === carriageReturn;

/**
 * How many lines end among some bytes: with a line feed, a carriage return, or both, which end one line
 * together. Where such a pair is cut, it counts to the part with its line feed, so that parts add up. 0 for
 * no bytes.
 */
export function lineEndsIn(bytes: Uint8Array, from = 0, to = bytes.length): number {
  let ends = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at];
    if (byte === lineFeed || (byte === carriageReturn && bytes[at + 1] !== lineFeed)) ends++;
  }
  return ends;
}
