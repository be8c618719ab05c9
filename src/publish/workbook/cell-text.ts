import { plainLine } from "../../contract/clean-text.ts";

/** So many characters a spreadsheet takes in a cell. */
const longest = 32_767;

/** A text that would be read as the code of a character: `_x000D_`. */
const coded = /_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * A text as a cell takes it: on one line, without what XML cannot hold, not longer than a cell may be, and
 * read back as it stands.
 */
export function cellText(text: string): string {
  const line = plainLine(text);
  const whole =
    line.length <= longest ? line : `${line.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
  return whole.replace(coded, "_x005F_");
}
