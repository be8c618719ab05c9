import { partAt } from "../columns/fast/fast.ts";
import { cellAt, lineAt, numberAt, rawAt, type Table } from "../columns/table.ts";
import { inYaml } from "../problems/lines-to-paste.ts";
import type { Problems } from "../problems/problems.ts";

/** Headers under which stands what part of a quote a row is, and of those what is of a line of an order. */
const ofPart = /split|aandeel|verdeling|verdeel|share|anteil/iu;
const ofLine =
  /\b(?:order)?(?:line|regel|zeilen?|positions?)(?!\p{L})|regelbedrag|line ?(?:amount|total|value)/iu;
const inPercent = /%|percent|procent|prozent/iu;

/** Without such a header so many quotes, all of them split into equal parts, are no chance. */
const fewest = 5;

const answerElse = "rules: { quotes.parts_alike: off }";

/**
 * The lines that read the amount of each part; where no header has it and one has a share, those by which the
 * whole counts once, for a share of it is worked out by no key.
 */
function linesFor(amount: string | undefined, header: string, hasShare: boolean): string {
  if (amount === undefined && !hasShare) return answerElse;
  const line = amount === undefined ? `once: ${header}` : `columns: { value: ${inYaml(amount)} }`;
  return ["files:", "  quotes:", `    ${line}`].join("\n");
}

/**
 * Asks whether the amounts of quotes that are split, or made of lines that are summed, are those of the whole
 * quote, which would count as often as it has rows: where all rows of each have the same, and a header tells
 * of parts or there are many.
 */
export function reportAlikeParts(
  table: Table,
  quotes: readonly (readonly number[])[],
  key: "split" | "sum",
  problems: Problems,
): void {
  const [first = [], ...others] = quotes;
  const [one, two] = first;
  if (one === undefined || two === undefined) return;
  const areEqual = (rows: readonly number[]) => {
    const amounts = new Set(rows.map((row) => numberAt(table, "value", row)));
    return amounts.size === 1 && ![...amounts].some((amount) => amount === null || amount === 0);
  };
  const unread = (partAt(table.parts, one)?.unread ?? []).filter((header) =>
    (key === "split" ? ofPart : ofLine).test(header),
  );
  if ((unread.length === 0 && quotes.length < fewest) || ![first, ...others].every(areEqual)) return;
  const amount = unread.find((header) => !inPercent.test(header));
  const value = rawAt(table, "value", one);
  const headers = unread.map((header) => `"${header}"`).join(", ");
  const line = lineAt(table, one, two);
  problems.add("quotes.parts_alike", cellAt(table, "value", two), {
    nl: `Elke regel van een offerte heeft hetzelfde bedrag, zoals regel ${line} en deze ("${value}"), bij ${quotes.length === 1 ? "1 offerte" : `${quotes.length} offertes`}.${unread.length === 0 ? "" : ` Niet gelezen: ${headers}.`} Is dat het bedrag van de hele offerte?`,
    en: `All rows of a quote have the same amount, as line ${line} and this one ("${value}"), with ${quotes.length === 1 ? "1 quote" : `${quotes.length} quotes`}.${unread.length === 0 ? "" : ` Not read: ${headers}.`} Is it that of the whole quote?`,
    paste: linesFor(amount, inYaml(cellAt(table, key, one).column ?? key), unread.length > 0),
  });
}
