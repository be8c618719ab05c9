import type { Statement } from "../../contract/statement.ts";
import type { AccountDue } from "../../report/snapshot.ts";
import { tables } from "../blocks.ts";
import { dueFileName } from "../due-files.ts";
import type { Block, BlockOf, Section } from "../page.ts";
import { dueTable, isInDiary, isWaiting, stateFilter } from "../parts/due.ts";
import type { Reader } from "../parts/reader.ts";
import { sayingOf } from "../parts/saying.ts";
import type { ScopeEntry } from "../report.ts";
import { waitingStatement } from "./title.ts";

function filesOf({ words, language }: Reader, person: ScopeEntry): BlockOf<"files"> {
  const name = dueFileName(person, language);
  return {
    kind: "files",
    files: [
      { label: words.plan.due.csv, href: `/data/${name}.csv` },
      { label: words.plan.due.ics, href: `/data/${name}.ics` },
    ],
  };
}

/** How many accounts wait, and how many of them are in a diary where any is. */
function dueStatement(reader: Reader, person: ScopeEntry, waiting: readonly AccountDue[]): Statement {
  const said = waitingStatement(reader, person);
  if (!waiting.some(isInDiary)) return said;
  const saying = sayingOf(reader);
  saying.that(...said.claims);
  const count = saying.number({ waiting: { account_manager: person.id, in_diary: true } });
  const text = reader.words.person.due.inDiary(said.text, count, waiting.length === 1);
  return saying.statement("person.due.in_diary", text);
}

/** So many accounts are for this week; the others are folded. */
const forAWeek = 8;

/** So many beside what was agreed, with which a talk begins: both are on the sheet of it. */
const besideAgreements = 6;

function mostShown({ report }: Reader, person: ScopeEntry): number {
  const isAgreed = report.snapshot.agreements.some((row) => row.account_manager_id === person.id);
  return isAgreed ? besideAgreements : forAWeek;
}

/** A table of accounts that one need not see at once, under how many there are; nothing without any. */
function foldedTable(reader: Reader, id: string, caption: string, rows: readonly AccountDue[]): Block[] {
  if (rows.length === 0) return [];
  const table = dueTable(reader, { id, caption, rows, extras, isPlace: true, isBrief: true });
  return tables({ ...table, isFolded: true });
}

const extras = ["segment", "done"] as const;
const [moreId, onTrackId] = ["due-more-table", "on-track-table"];

/**
 * Who waits, the longest first, and folded who is on track; nothing where the plan asks nothing of any
 * account.
 */
export function dueSections(reader: Reader, person: ScopeEntry): Section[] {
  const { words, formats, report } = reader;
  const { due } = words.person;
  const rows = report.dueOf(person);
  if (rows.length === 0) return [];
  const waiting = rows.filter(isWaiting);
  const onTrack = rows.filter((row) => !isWaiting(row));
  const most = mostShown(reader, person);
  const [shown, more] = [waiting.slice(0, most), waiting.slice(most)];
  const table = dueTable(reader, {
    id: "due-table",
    caption: due.table,
    rows: shown,
    extras,
    isPlace: true,
    isBrief: true,
    filter: stateFilter(reader, rows, [moreId, onTrackId]),
  });
  return [
    {
      id: "due",
      reading: "customers",
      message: dueStatement(reader, person, waiting),
      blocks: [
        ...(shown.length === 0 ? [] : [...tables(table)]),
        ...foldedTable(reader, moreId, due.more(more.length, formats), more),
        ...foldedTable(reader, onTrackId, due.onTrack(onTrack.length, formats), onTrack),
        ...(shown.length === 0 ? [] : [filesOf(reader, person)]),
      ],
    },
  ];
}
