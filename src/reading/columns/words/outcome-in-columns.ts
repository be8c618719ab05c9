import { boxes } from "../../../contract/presets/words.ts";
import { foldName } from "../../fold.ts";
import { linesOfFile } from "../../problems/lines-to-paste.ts";
import type { Said } from "../../problems/problems.ts";
import type { HeaderRow } from "../../text/header-row.ts";
import { bothWays } from "../numbers/number-format.ts";
import { headersOfOutcome, type OutcomeHeader } from "./outcome-headers.ts";

/**
 * The lines that read what became of a quote from several columns, and the columns that those lines give.
 */
interface OutcomeInColumns {
  gives: ReadonlySet<string>;
  said: Said;
}

type Meanings = Readonly<Record<string, "won" | "lost" | "open">>;

/** Columns that say together what became of a quote. */
interface Reading {
  headers: readonly OutcomeHeader[];
  /** What they mean together, by how the file writes yes, no and a chance that is certain. */
  values: (words: { is: string; not: string; sure: string }) => Meanings;
  /** Whether the day of the outcome stands in them too. */
  areDays?: true;
}

const filled: Meanings = { "* -": "won", "- *": "lost", "- -": "open" };

/** The surest first. */
const readings: readonly Reading[] = [
  {
    headers: ["closed", "won"],
    values: ({ is, not }) => ({
      [`${is} ${is}`]: "won",
      [`${is} ${not}`]: "lost",
      [`${not} ${not}`]: "open",
    }),
  },
  {
    headers: ["active", "chance"],
    values: ({ is, not, sure }) => ({ [`${is} ${sure}`]: "won", [`${not} 0`]: "lost", [`${is} *`]: "open" }),
  },
  { headers: ["wonOn", "lostOn"], values: () => filled, areDays: true },
  {
    headers: ["won", "lost"],
    values: ({ is, not }) =>
      not === "" ? filled : { [`${is} ${not}`]: "won", [`${not} ${is}`]: "lost", [`${not} ${not}`]: "open" },
  },
  { headers: ["chance"], values: ({ sure }) => ({ [sure]: "won", "0": "lost", "*": "open" }) },
];

/**
 * How the first rows of a file write yes and no in some columns; no is blank where a cell that is not
 * ticked is.
 */
function boxWords({ samples }: HeaderRow, positions: readonly number[]): { is: string; not: string } {
  const cells = samples.flatMap((row) => positions.map((position) => (row.cells[position] ?? "").trim()));
  const isOf = (text: string, side: 0 | 1) => boxes.some((words) => words[side] === foldName(text));
  const is = cells.find((cell) => isOf(cell, 0));
  const not = cells.find((cell) => isOf(cell, 1));
  const pair = boxes.find((words) => words[0] === foldName(is ?? "") || words[1] === foldName(not ?? ""));
  if (is === undefined && not === undefined)
    return { is: cells.find((cell) => cell !== "") ?? "true", not: "" };
  return { is: is ?? pair?.[0] ?? "true", not: not ?? (cells.includes("") ? "" : (pair?.[1] ?? "false")) };
}

/** How a chance that is certain is written: 1 where the first rows have none above it. */
function sureIn({ samples }: HeaderRow, position: number): string {
  const cells = samples.map((row) => row.cells[position] ?? "");
  const found = cells.map((cell) => bothWays(cell)?.["."] ?? null).filter((chance) => chance !== null);
  if (cells.some((cell) => cell.includes("%"))) return "100";
  return found.includes(1) && found.every((chance) => chance <= 1) ? "1" : "100";
}

/**
 * What to do with a file of quotes that has no column of outcomes, and says in several what became of
 * each; null where no headers show that.
 */
export function outcomeInColumns(row: HeaderRow, missing: readonly string[]): OutcomeInColumns | null {
  const { contract, headers, mapping } = row;
  if (contract.kind !== "quotes" || !missing.includes("outcome") || mapping.pointedTo.has("outcome"))
    return null;
  const positionOf = (which: OutcomeHeader) =>
    headers.findIndex((header) => headersOfOutcome[which].has(foldName(header)));
  for (const { headers: which, values, areDays } of readings) {
    const positions = which.map(positionOf);
    if (positions.includes(-1)) continue;
    const own = positions.map((position) => headers[position] ?? "");
    const words = { ...boxWords(row, positions), sure: sureIn(row, positions.at(-1) ?? -1) };
    const shown = own.map((header) => `"${header}"`);
    const closed = areDays ? { closed_on: [...own] } : {};
    return {
      gives: new Set(["outcome", ...Object.keys(closed)]),
      said: {
        nl: `Hoe een offerte afliep, staat in ${shown.join(" en ")}: lees ${own.length > 1 ? "die samen" : "dat"}, en kijk of de betekenissen kloppen.`,
        en: `What became of a quote stands in ${shown.join(" and ")}: read ${own.length > 1 ? "those together" : "that"}, and see whether the meanings are right.`,
        paste: linesOfFile(contract.kind, {
          columns: { outcome: own.length > 1 ? own : own[0], ...closed },
          values: { outcome: values(words) },
        }),
      },
    };
  }
  return null;
}
