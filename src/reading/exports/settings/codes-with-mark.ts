import type { Texts } from "../../columns/fast/fast.ts";
import { longestNumber } from "../../columns/numbers/number-format.ts";

const [comma, point, zero, nine] = [0x2c, 0x2e, 0x30, 0x39];

/**
 * The codes of texts that have a figure and a comma or point: no other says how numbers are written, and most
 * need not be made a text.
 */
export function* codesWithMark(texts: Texts): Generator<number> {
  const { bytes, ends, length } = texts;
  for (let code = 0; code < length; code++) {
    if (texts.lengthOf(code) > longestNumber) continue;
    let [hasMark, hasFigure] = [false, false];
    const end = ends[code] ?? 0;
    for (let at = texts.startOf(code); at < end && !(hasMark && hasFigure); at++) {
      const byte = bytes[at] ?? 0;
      hasMark ||= byte === comma || byte === point;
      hasFigure ||= byte >= zero && byte <= nine;
    }
    if (hasMark && hasFigure) yield code;
  }
}
