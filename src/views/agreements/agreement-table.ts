import type { AgreementRow } from "../../report/snapshot.ts";
import { dayCell } from "../cells.ts";
import type { Cell, TableView } from "../page.ts";
import type { Reader } from "../parts/reader.ts";

/** As a talk has them: what the lead owes first, promises before what was asked; then what is one's own. */
function placeInTalk({ by, kind }: AgreementRow): number {
  if (by === "lead") return kind === "promised" ? 0 : 2;
  return kind === "asked" ? 1 : 3;
}

/** What became of an agreement, in words. */
function becameCell({ words, formats }: Reader, row: AgreementRow): Cell {
  const { became } = words.agreements;
  const { state, due, done_on: doneOn, dropped_on: droppedOn, why } = row;
  if (doneOn !== null) {
    const day = formats.shortDay(doneOn);
    if (due === null) return { text: became.done(day) };
    return doneOn <= due ? { text: became.onTime(day), tone: "good" } : { text: became.after(day) };
  }
  if (droppedOn !== null) {
    const said = became.dropped(formats.shortDay(droppedOn));
    return { text: why === null ? said : became.because(said, why) };
  }
  if (state === "vanished" || state === "late") return { text: became[state], tone: "bad" };
  return { text: became.open };
}

/** Agreements with what became of them, the lead's promises first. */
export function agreementTable(reader: Reader, rows: readonly AgreementRow[], of: "own" | "team"): TableView {
  const { words, formats } = reader;
  const { agreements } = words;
  const inOrder = rows.toSorted((a, b) => placeInTalk(a) - placeInTalk(b));
  return {
    id: "agreements-table",
    caption: agreements.caption,
    columns: [
      { label: agreements.columns.what, numeric: false },
      { label: agreements.columns.who, numeric: false, line: 1 },
      { label: agreements.columns.due, numeric: false, isShort: true, line: 2 },
      { label: agreements.columns.became, numeric: false, line: 2 },
    ],
    rows: inOrder.map((row, i) => [
      { text: row.what ?? agreements.noText(formats.number(i + 1)) },
      { text: agreements[of][row.kind][row.by] },
      { ...dayCell(row.due, formats), around: { before: agreements.by } },
      becameCell(reader, row),
    ]),
    isFixed: true,
  };
}
