import { isoOfDay } from "../../calendar/day.ts";
import { quoteDays } from "../../calendar/logged.ts";
import { type DayNumber, outcomeCode, type QuoteColumns } from "../../contract/dataset.ts";
import { outcomes } from "../../contract/vocabulary.ts";
import type { CellValue } from "../columns/cell-meaning.ts";
import { numberKey } from "../columns/keys/key-forms.ts";
import {
  cellAt,
  decodeInto,
  filesOf,
  hasColumnAt,
  isBlankAt,
  judgedRows,
  numberAt,
  rawAt,
  type Table,
  textAt,
  usedRows,
} from "../columns/table.ts";
import type { FoundBefore, Problems } from "../problems/problems.ts";
import { type Around, indexesOf } from "./activities.ts";
import { reportAlikeRows } from "./alike-rows.ts";
import { areAlike } from "./differences.ts";
import { settleDoubles } from "./doubles.ts";
import { settleUnnumberedQuotes } from "./equal-rows.ts";
import { reportFuture } from "./future.ts";
import { resolveReferences } from "./keys.ts";
import { type QuoteLines, quoteLinesOf } from "./lines-of-quotes.ts";
import { type Linked, linked, type OwnTable } from "./linked.ts";
import { reportOpenPastClose } from "./open-past-close.ts";
import { ownersOf, personsOf, reportWithoutOwner } from "./owners.ts";
import { type QuoteParts, quotePartsOf, revenueOnlyCode } from "./parts-of-quotes.ts";

/**
 * What must hold between the outcome, the dates and the value of a quote, as far as they can be read; gives
 * whether the row must go.
 */
function mustGo(table: Table, row: number, problems: Problems, mayLackValue: boolean): boolean {
  const outcome = textAt(table, "outcome", row);
  const issuedOn = numberAt(table, "issued_on", row);
  const closedOn = numberAt(table, "closed_on", row);
  const closeCell = cellAt(table, "closed_on", row);
  if (outcome === null || outcome === "open") return false;
  if (
    outcome === "won" &&
    !mayLackValue &&
    hasColumnAt(table, "value", row) &&
    isBlankAt(table, "value", row)
  ) {
    problems.add("quotes.won_without_value", cellAt(table, "value", row), {
      nl: "Verwacht: de waarde van de order.",
      en: "Expected the value of the order.",
    });
  }
  if (closedOn === null) {
    if (!isBlankAt(table, "closed_on", row)) return false;
    return problems.add("quotes.closed_without_date", closeCell, {
      nl: "Verwacht: de dag van de uitslag.",
      en: "Expected the day of the outcome.",
    });
  }
  if (issuedOn === null || closedOn >= issuedOn) return false;
  const issued = rawAt(table, "issued_on", row);
  return problems.add("quotes.closed_before_issued", closeCell, {
    nl: `Verwacht: een dag op of na ${issued}.`,
    en: `Expected a day on or after ${issued}.`,
  });
}

/** Tells once of each file without a column of values how many orders that leaves without one. */
function reportNoValues(table: Table, problems: Problems): void {
  table.parts.forEach(({ file, from }, i) => {
    const to = table.parts[i + 1]?.from ?? table.length;
    if (hasColumnAt(table, "value", from)) return;
    let won = 0;
    for (let row = from; row < to; row++) {
      if (table.states.isUsed(row) && textAt(table, "outcome", row) === "won") won++;
    }
    if (won === 0) return;
    problems.add(
      "quotes.won_without_value",
      { file, kind: "quotes" },
      {
        nl: `Er is geen kolom met waarden: ${won} orders hebben er geen. Wijs hem aan onder columns: { value: … } bij offertes in report.yaml.`,
        en: `There is no column of values: ${won} orders have none. Point to it under columns: { value: … } for quotes in report.yaml.`,
      },
    );
  });
}

function emptyQuotes(length: number): QuoteColumns {
  return {
    length,
    id: [],
    issuedOn: new Int32Array(length),
    closedOn: new Int32Array(length),
    person: new Int32Array(length),
    account: new Int32Array(length),
    outcome: new Uint8Array(length),
    value: new Float64Array(length),
    expectedOn: new Int32Array(length),
    stage: [],
  };
}

/** Days of the twelve months that a report looks back. */
const lookBack = 365;

/**
 * Whether orders of the last twelve months are missing because their quotes were issued before the file
 * begins.
 */
function reportLateBegin(table: Table, quotes: QuoteColumns, problems: Problems): void {
  const begin = quoteDays(quotes);
  const last = quotes.closedOn.reduce((latest, day) => Math.max(latest, day), -1);
  if (begin.allOrders <= begin.quotes || begin.allOrders <= last - lookBack) return;
  const [first, from] = [isoOfDay(begin.quotes), isoOfDay(begin.allOrders)];
  const days = begin.allOrders - begin.quotes;
  const untold =
    begin.orders < begin.allOrders
      ? {
          nl: "de orders van deze maand zijn die van de offertes in het bestand",
          en: "the orders of this month are those of the quotes in the file",
        }
      : {
          nl: "een periode die eerder begint heeft er geen cijfer van",
          en: "a period that begins before has no figure of them",
        };
  problems.add(
    "quotes.begin_late",
    { file: filesOf(table).join(", "), kind: "quotes", value: first },
    {
      nl: `De eerste offerte is van ${first}; negen van de tien sluiten binnen ${days} dagen. Orders en omzet zijn daarom pas vanaf ${from} compleet, en ${untold.nl}.`,
      en: `The first quote is of ${first}; nine of ten close within ${days} days. So orders and revenue are whole from ${from} only, and ${untold.en}.`,
    },
  );
}

/**
 * Lets each quote count once: of two rows of one that of the newest file, of a split one the row with the
 * largest part, and of one made of lines the first.
 */
function settleQuotes(
  table: OwnTable,
  today: DayNumber,
  problems: Problems,
): { parts: QuoteParts; lines: QuoteLines } {
  const isOneBy = (key: "split" | "sum", row: number, earlier: number) =>
    table.numbers.has(key) && numberKey(rawAt(table, key, row)) === numberKey(rawAt(table, key, earlier));
  settleDoubles(
    table,
    {
      column: "quote_id",
      rule: "quotes.duplicate_id",
      isReferredTo: false,
      today,
      isPart: (row, earlier) =>
        isOneBy("sum", row, earlier) || (isOneBy("split", row, earlier) && !areAlike(table, row, earlier)),
    },
    problems,
  );
  settleUnnumberedQuotes(table, problems);
  reportAlikeRows(table, problems);
  return { parts: quotePartsOf(table, problems), lines: quoteLinesOf(table, problems) };
}

/** The quotes, column by column. An open quote has no closing day, whatever the export expects. */
export function quotesOf(table: Table | null, around: Around, before: FoundBefore): Linked<QuoteColumns> {
  return linked(table, before, (own, problems) => (own ? quotesIn(own, around, problems) : emptyQuotes(0)));
}

function quotesIn(table: OwnTable, { people, portfolio, today }: Around, problems: Problems): QuoteColumns {
  const { parts, lines } = settleQuotes(table, today, problems);
  const days = ["issued_on", "closed_on"];
  const owners = ownersOf({ table, people, days, ambiguous: "quotes.ambiguous_person", problems });
  // Of an order whose it is may stand on its first line alone.
  const person = owners.map((index, row) => owners[lines.firstOf.get(row) ?? row] ?? index);
  reportWithoutOwner(table, person, "quotes.without_owner", problems);
  const account = resolveReferences({
    table,
    column: "account_id",
    keys: portfolio.keys,
    rules: { unknown: "quotes.unknown_account", ambiguous: "quotes.ambiguous_account" },
    problems,
  });
  for (const row of judgedRows(table)) {
    reportFuture(table, "issued_on", row, today, problems);
    const outcome = textAt(table, "outcome", row);
    if (outcome !== null && outcome !== "open") reportFuture(table, "closed_on", row, today, problems);
    // A line of an order may be a text, where others have amounts.
    const mayLackValue = lines.firstOf.has(row) || lines.values.has(row);
    if (mustGo(table, row, problems, mayLackValue)) table.states.setWrong(row);
  }
  reportOpenPastClose(table, today, problems);
  reportNoValues(table, problems);
  const rows = usedRows(table).filter((row) => !lines.firstOf.has(row));
  table.madeOf = rows;
  const into = emptyQuotes(rows.length);
  const codes = new Map<CellValue, number>(outcomes.map((outcome) => [outcome, outcomeCode[outcome]]));
  const asNumber = (missing: number) => ({
    of: (value: CellValue) => (typeof value === "number" ? value : missing),
    blank: missing,
  });
  const outcome = decodeInto(table, "outcome", rows, into.outcome, {
    of: (value) => codes.get(value) ?? outcomeCode.open,
    blank: outcomeCode.open,
  });
  const closedOn = decodeInto(table, "closed_on", rows, into.closedOn, asNumber(-1));
  const value = decodeInto(table, "value", rows, into.value, asNumber(Number.NaN));
  rows.forEach((row, i) => {
    value[i] = parts.values.get(row) ?? lines.values.get(row) ?? value[i] ?? Number.NaN;
  });
  const isOpen = (i: number) => outcome[i] === outcomeCode.open;
  const isCredit = (i: number) => (value[i] ?? 0) < 0;
  // What is given back only once it is agreed: an open or lost credit note takes nothing off.
  const isSettled = (i: number) => outcome[i] === outcomeCode.won;
  const quotes: QuoteColumns = {
    length: rows.length,
    id: Array.from(rows, (row) => (isBlankAt(table, "quote_id", row) ? "" : rawAt(table, "quote_id", row))),
    issuedOn: decodeInto(table, "issued_on", rows, into.issuedOn, asNumber(0)),
    closedOn: closedOn.map((day, i) => (isOpen(i) || (isCredit(i) && !isSettled(i)) ? -1 : day)),
    person: personsOf(person, rows),
    account: indexesOf(account, rows),
    outcome: outcome.map((code, i) => {
      if (parts.revenueOnly.has(rows[i] ?? -1)) return revenueOnlyCode;
      return isCredit(i) ? outcomeCode.credit : code;
    }),
    value,
    expectedOn: decodeInto(table, "expected_on", rows, into.expectedOn, asNumber(-1)),
    stage: Array.from(rows, (row) => textAt(table, "stage", row) ?? ""),
  };
  if (!problems.hasErrorsIn(filesOf(table))) reportLateBegin(table, quotes, problems);
  return quotes;
}
