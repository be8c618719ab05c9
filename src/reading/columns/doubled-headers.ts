import { foldName } from "../fold.ts";
import { oneOfThese } from "../problems/lines-to-paste.ts";
import type { Problems } from "../problems/problems.ts";
import type { HeaderRow } from "../text/header-row.ts";
import type { Found } from "./positions.ts";

/** Cells of a column that show what it holds. */
const mostSamples = 3;

/** What stands below a header, in quotes. */
function samplesAt(position: number, { samples }: HeaderRow): string {
  const cells = samples.map(({ cells }) => (cells[position] ?? "").trim()).filter((cell) => cell !== "");
  const texts = [...new Set(cells)].slice(0, mostSamples).map((cell) => `"${cell}"`);
  return texts.length === 0 ? "–" : texts.join(", ");
}

/**
 * Lines of report.yaml that each point to one of the headers alike: first to that under which most of the
 * first cells are known.
 */
function linesFor(name: string, header: string, positions: readonly number[], row: HeaderRow): string {
  const knownAt = (position: number) =>
    row.samples.filter(({ cells }) => row.isKnown?.(name, (cells[position] ?? "").trim())).length;
  const columns = positions
    .map((position, i) => ({ known: knownAt(position), columns: { [name]: `${header} (${i + 1})` } }))
    .sort((a, b) => b.known - a.known)
    .map(({ columns: own }) => ({ columns: own }));
  return oneOfThese(row.contract.kind, columns);
}

/**
 * Asks which column is meant where a header stands twice and something is read by it without saying which. Of
 * absence no cell is shown.
 */
export function reportDoubled(row: HeaderRow, found: readonly Found[], problems: Problems): void {
  const { contract, file, line, headers } = row;
  const byName = Map.groupBy(headers.keys(), (position) => foldName(headers[position] ?? ""));
  const asked = new Set<string>();
  for (const { name, reference } of found) {
    const folded = foldName(reference);
    const positions = byName.get(folded) ?? [];
    if (folded === "" || positions.length < 2 || asked.has(folded)) continue;
    asked.add(folded);
    const column = headers[positions[0] ?? 0] ?? "";
    const shown = (word: string) =>
      positions
        .map((at) => `${word} ${at + 1}: ${contract.kind === "absence" ? "…" : samplesAt(at, row)}`)
        .join("; ");
    problems.add(
      "column.duplicate",
      { file, kind: contract.kind, line, column, value: column },
      {
        nl: `Deze kop staat er ${positions.length} keer (${shown("kolom")}), en is gevraagd voor ${name in contract.columns ? (contract.columns[name]?.nl ?? name) : name}.`,
        en: `This header stands there ${positions.length} times (${shown("column")}), and is asked for ${name}.`,
        ...(name in contract.columns ? { paste: linesFor(name, column, positions, row) } : {}),
      },
    );
  }
}
