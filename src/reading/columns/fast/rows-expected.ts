import { endsLine } from "../../text/line-ends.ts";

/** How many lines that are not blank end among some bytes. */
function filledLinesIn(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = 1; at < bytes.length; at++) if (endsLine(bytes[at]) && !endsLine(bytes[at - 1])) lines++;
  return lines;
}

/**
 * So many bytes are looked at, in parts from all over the file: what stands on top may be titles and blank
 * lines.
 */
const sampledBytes = 1 << 16;
const parts = 4;

/**
 * About how many rows a file has, a little too many rather than too few: columns that need not grow need not
 * be copied. Blank lines are no rows, and a line feed after a carriage return ends no second one.
 */
export function rowsExpected(bytes: Uint8Array): number {
  const length = Math.ceil(Math.min(sampledBytes, bytes.length) / parts);
  const step = (bytes.length - length) / (parts - 1);
  let lines = 1;
  for (let part = 0; part < parts; part++) {
    const from = Math.floor(part * step);
    lines += filledLinesIn(bytes.subarray(from, from + length));
  }
  return Math.ceil((1.02 * bytes.length * lines) / Math.max(1, length * parts)) + 16;
}
