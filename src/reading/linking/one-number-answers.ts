import type { Bilingual } from "../../contract/vocabulary.ts";
import { partAt } from "../columns/fast/fast.ts";
import { cellAt, numberAt, type Table } from "../columns/table.ts";
import { inYaml } from "../problems/lines-to-paste.ts";
import { differingColumns } from "./differences.ts";

/** Headers under which stands what a line of an order is about. */
const ofLine = /product|artikel|article|\bitem|sku|regel|\bline|zeile|position|omschrijving|description/iu;

/** What is asked of rows with one number besides which counts, and the lines that answer it. */
interface Answers {
  asks: Bilingual;
  paste: string;
}

const linesOf: Bilingual = {
  nl: " Of zijn het regels van één order, waarvan de bedragen worden opgeteld (sum)?",
  en: " Or are they lines of one order, of which the amounts are added up (sum)?",
};
const partsOf: Bilingual = {
  nl: " Of is het één offerte van meer mensen (split)?",
  en: " Or is it one quote of several people (split)?",
};

/** In what two rows of a quote differ, as far as it tells what they are. */
function seenIn(table: Table, earlier: number, row: number) {
  const differing = new Set(differingColumns(table, earlier, row));
  const { headers, unread = [] } = partAt(table.parts, row) ?? {};
  const isOfLines = [...unread, ...(headers?.values() ?? [])].some((header) => ofLine.test(header));
  const isOfTwo = differing.has("account_manager_id");
  const others = ["issued_on", "outcome", "closed_on"].some((name) => differing.has(name));
  const hasAmounts = [earlier, row].every((each) => numberAt(table, "value", each) !== null);
  return {
    isAlike: differing.size === 0,
    mayBeLines: !isOfTwo && !others && hasAmounts,
    mayBeParts: differing.size > 0,
    isOfLines,
    areParts: isOfTwo && !others && differing.has("value"),
  };
}

/**
 * The answers to rows of one file with one number: one of them counts (`once`), a quote is of several people
 * (`split`), or they are the lines of one order (`sum`). The likeliest is to be pasted as it stands, the
 * others stand behind a hash.
 */
export function answersTo(table: Table, earlier: number, row: number, column: string): Answers {
  const { kind } = table.contract;
  const header = inYaml(cellAt(table, column, row).column ?? column);
  const seen = seenIn(table, earlier, row);
  const isQuote = kind === "quotes";
  const once = seen.isAlike ? `once: ${header}` : `once: { column: ${header}, keep: last } # last, first`;
  const sum = isQuote && seen.mayBeLines ? [`sum: ${header}`] : [];
  const split = isQuote && seen.mayBeParts ? [`split: ${header}`] : [];
  const inOrder = seen.isOfLines
    ? [...sum, once, ...split]
    : seen.areParts
      ? [...split, once, ...sum]
      : [once, ...sum, ...split];
  const [first = once, ...others] = inOrder;
  const asks = [...sum.map(() => linesOf), ...split.map(() => partsOf)];
  return {
    asks: { nl: asks.map(({ nl }) => nl).join(""), en: asks.map(({ en }) => en).join("") },
    paste: ["files:", `  ${kind}:`, `    ${first}`, ...others.map((each) => `    # or: ${each}`)].join("\n"),
  };
}
