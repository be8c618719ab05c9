import type { Problem } from "../../contract/problem.ts";

/**
 * Keys of a mapping that say nothing of how a file is written: what cannot be read in its cells is wrong
 * whatever was meant there.
 */
const besidesForm: ReadonlySet<string> = new Set(["columns", "values", "defaults", "skip", "only", "once"]);

/**
 * Whether the cells of a kind can be looked at though report.yaml says something wrong of it; `places` are
 * where, as `files.quotes.values.outcome`.
 */
export function canBeLookedAt(places: readonly (readonly string[])[]): boolean {
  return places.every(([, , ...keys]) => {
    const [key, below] = keys;
    // A mapping in a list has its place there first.
    const own = key !== undefined && /^\d+$/.test(key) ? below : key;
    return own !== undefined && besidesForm.has(own);
  });
}

/**
 * Rules that a cell or row breaks by itself. A blank cell or an unknown word may be what report.yaml was
 * about.
 */
const byThemselves: ReadonlySet<string> = new Set([
  "cell.not_a_date",
  "cell.not_a_number",
  "cell.out_of_range",
  "cell.too_long",
  "row.too_short",
  "row.too_long",
  "row.stray_quote",
  "row.rows_in_a_cell",
  "file.unclosed_quote",
]);

/** What holds of a file however the slip in report.yaml is mended. */
export function holdsAnyway({ rule }: Problem): boolean {
  return byThemselves.has(rule);
}
