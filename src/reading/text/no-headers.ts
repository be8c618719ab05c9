import type { FileContract } from "../../contract/file.ts";
import { looksFit, looksLikeDay } from "../columns/cell-shape.ts";
import { mappingLines } from "../exports/settings/mapping-lines.ts";
import { foldName } from "../fold.ts";
import type { Problems } from "../problems/problems.ts";
import type { Head, KnownHeader } from "./find-header-row.ts";
import type { Row } from "./split.ts";
import { isNumber } from "./totals/column-sum.ts";

/** What a cell looks like. */
function lookOf(cell: string): "blank" | "day" | "number" | "text" {
  if (cell.trim() === "") return "blank";
  if (looksLikeDay(cell)) return "day";
  return isNumber(cell) ? "number" : "text";
}

/**
 * Whether the row that was taken for headings is one like the next: days and numbers in the same cells, and
 * no heading that is known.
 */
export function isDataRow(headers: readonly string[], isKnown: KnownHeader, next: Row | undefined): boolean {
  if (headers.some((header) => isKnown(foldName(header)) && !looksLikeDay(header))) return false;
  const looks = headers.map(lookOf);
  if (!looks.includes("day") && !looks.includes("number")) return false;
  if (!next) return looks.includes("day");
  return looks.every((look, i) => {
    const below = lookOf(next.cells[i] ?? "");
    return look === "text" || look === "blank" || below === "blank" || below === look;
  });
}

/**
 * The columns that cells most likely belong to: days in their order, words where they are known, and the
 * others as they come.
 */
function namesFor(cells: readonly string[], { columns }: FileContract): string[] {
  const left = new Map(Object.entries(columns));
  const [first] = left.keys();
  const take = (isOne: (name: string) => boolean, fallback: string) => {
    const name = [...left.keys()].find(isOne) ?? fallback;
    left.delete(name);
    return name;
  };
  return cells.map((cell, i) => {
    const look = lookOf(cell);
    const fallback = `column ${i + 1}`;
    const isChoice = (name: string) => {
      const column = left.get(name);
      return column?.kind === "choice" && looksFit(cell, column, {}) === true;
    };
    if ([...left.keys()].some(isChoice)) return take(isChoice, fallback);
    if (look === "day") return take((name) => left.get(name)?.kind === "day", fallback);
    const isKey = (name: string) =>
      left.get(name)?.kind === "key" && (left.get(name)?.required === true || name === first);
    const isText = (name: string) => ["key", "text"].includes(left.get(name)?.kind ?? "");
    const isAmount = (name: string) => left.get(name)?.kind === "amount";
    if (look === "number") return take([...left.keys()].some(isKey) ? isKey : isAmount, fallback);
    if (look === "text") return take([...left.keys()].some(isKey) ? isKey : isText, fallback);
    return take(
      (name) => !isKey(name) && (left.get(name)?.kind === "text" || left.get(name)?.kind === "day"),
      fallback,
    );
  });
}

interface Headerless {
  file: string;
  contract: FileContract;
  head: Head;
}

/**
 * Tells that a file has no headings, with its first row and the lines that name the columns, as far as they
 * can be guessed.
 */
export function reportNoHeaders({ file, contract, head }: Headerless, problems: Problems): void {
  const { kind } = contract;
  const names = namesFor(head.headers, contract);
  const shown = head.headers.map((cell, i) => `${names[i]} = ${cell}`).join(", ");
  problems.add(
    "file.no_headers",
    { file, kind, line: head.line, value: head.headers.join(" ") },
    {
      nl: `De eerste regel is er een met gegevens. Vermoedelijk: ${shown}.`,
      en: `The first row is one of data. Presumably: ${shown}.`,
      paste: mappingLines(
        kind,
        `header: [${names.map((name) => (/^\w+$/.test(name) ? name : JSON.stringify(name))).join(", ")}]`,
      ),
    },
  );
}
