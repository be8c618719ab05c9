import type { Agreement } from "../../contract/dataset.ts";
import type { OwnTable } from "./linked.ts";

/** An agreement as one row has it. */
interface SaidInRow {
  row: number;
  agreement: Agreement;
}

const isOver = ({ doneOn, dropped }: Agreement) => doneOn !== null || dropped !== null;

/**
 * One agreement of the rows that are of the same: the file of agreements and the worksheets that came back
 * may all have it. One that says what became of it goes before one that does not, and of two alike the later
 * one holds. The others are superseded.
 */
export function oneAgreementEach(table: OwnTable, said: readonly SaidInRow[]): Agreement[] {
  const holds = new Map<string, SaidInRow>();
  for (const each of said) {
    const known = holds.get(each.agreement.id);
    const isOlder = known !== undefined && isOver(known.agreement) && !isOver(each.agreement);
    if (!isOlder) holds.set(each.agreement.id, each);
    const other = isOlder ? each : known;
    if (other) table.states.supersede(other.row);
  }
  return [...holds.values()].map(({ agreement }) => agreement);
}
