import { isoOfDay } from "../../calendar/day.ts";
import type { Agreement, Confidence } from "../../contract/dataset.ts";
import { cellAt, lineAt, partOf, type Table, textAt } from "../columns/table.ts";
import { foldKey } from "../fold.ts";
import type { Problems } from "../problems/problems.ts";
import type { OwnTable } from "./linked.ts";

/** An agreement as one row has it. */
interface SaidInRow {
  row: number;
  agreement: Agreement;
}

const isOver = ({ doneOn, dropped }: Agreement) => doneOn !== null || dropped !== null;

/**
 * Whether two rows with one number cannot be of one agreement: it is of somebody else or of another kind, or
 * it has other words in the same file. A worksheet that comes back may have the words better.
 */
function areOthers(table: Table, a: SaidInRow, b: SaidInRow): boolean {
  if (textAt(table, "agreement_id", b.row) === null) return false;
  const [one, other] = [a.agreement, b.agreement];
  if (one.person !== other.person || one.team !== other.team || one.kind !== other.kind) return true;
  return (
    partOf(table, a.row) === partOf(table, b.row) && foldKey(one.what ?? "") !== foldKey(other.what ?? "")
  );
}

/** The column in which two rows of one agreement say something else of what became of it. */
function otherwise(table: Table, a: SaidInRow, b: SaidInRow): "done_on" | "dropped_on" | "due" | null {
  const [one, other] = [a.agreement, b.agreement];
  if (isOver(one) && isOver(other)) {
    if (one.doneOn !== other.doneOn) return "done_on";
    return one.dropped?.on === other.dropped?.on ? null : "dropped_on";
  }
  // A later worksheet may have moved the day.
  return partOf(table, a.row) === partOf(table, b.row) && one.due !== other.due ? "due" : null;
}

/**
 * One agreement of the rows that are of the same: the file of agreements and the worksheets that came back
 * may all have it. One that says what became of it goes before one that does not, and of two alike the later
 * one holds. The others are superseded; what they say otherwise is told, and so is one number of two.
 */
export function oneAgreementEach(
  table: OwnTable,
  said: readonly SaidInRow[],
  problems: Problems,
): Agreement[] {
  const holds = new Map<string, SaidInRow>();
  for (const each of said) {
    const known = holds.get(each.agreement.id);
    if (known !== undefined && areOthers(table, known, each)) {
      const isWrong = problems.add("agreements.duplicate_id", cellAt(table, "agreement_id", each.row), {
        nl: `Regel ${lineAt(table, known.row, each.row)} heeft dit nummer ook, en is een andere afspraak. Laat het nummer van een nieuwe afspraak leeg.`,
        en: `Line ${lineAt(table, known.row, each.row)} has this number too, and is another agreement. Leave the number of a new agreement blank.`,
      });
      if (isWrong) table.states.setWrong(each.row);
      if (isWrong) continue;
    }
    const isOlder = known !== undefined && isOver(known.agreement) && !isOver(each.agreement);
    if (!isOlder) holds.set(each.agreement.id, each);
    const other = isOlder ? each : known;
    if (!other) continue;
    const column = otherwise(table, other, holds.get(each.agreement.id) ?? each);
    if (column !== null) reportTwoAnswers(table, { column, row: other.row, holds: each.row }, problems);
    table.states.supersede(other.row);
  }
  return [...holds.values()].map(({ agreement }) => agreement);
}

function reportTwoAnswers(
  table: Table,
  { column, row, holds }: { column: string; row: number; holds: number },
  problems: Problems,
): void {
  // How sure somebody is, is told to nobody else.
  const place = { ...cellAt(table, column, row), ...(column === "confidence" ? { value: "" } : {}) };
  problems.add("agreements.two_answers", place, {
    nl: `Regel ${lineAt(table, holds, row)} zegt het anders, en geldt.`,
    en: `Line ${lineAt(table, holds, row)} says it otherwise, and holds.`,
  });
}

/** How sure somebody said to be, as one row has it. */
interface ConfidenceInRow {
  row: number;
  said: Confidence;
}

/** One answer of a person on a day: the first. Another is superseded, and told where it differs. */
export function oneAnswerEach(
  table: OwnTable,
  said: readonly ConfidenceInRow[],
  problems: Problems,
): Confidence[] {
  const first = new Map<string, ConfidenceInRow>();
  for (const each of said) {
    const key = `${each.said.person} ${isoOfDay(each.said.on)}`;
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, each);
      continue;
    }
    if (known.said.share !== each.said.share) {
      reportTwoAnswers(table, { column: "confidence", row: each.row, holds: known.row }, problems);
    }
    table.states.supersede(each.row);
  }
  return [...first.values()].map((each) => each.said);
}
