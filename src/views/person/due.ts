import type { AccountDue } from "../../report/snapshot.ts";
import { tables } from "../blocks.ts";
import { dueFileName } from "../due-files.ts";
import type { BlockOf, Section } from "../page.ts";
import { dueTable, isWaiting } from "../parts/due.ts";
import type { Reader } from "../parts/reader.ts";
import type { ScopeEntry } from "../report.ts";

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

const extras = ["segment", "done"] as const;

/** Who waits, and who is on track: all accounts with a plan, longest waiting first. */
export function dueSections(
  reader: Reader,
  rows: readonly AccountDue[],
  person: ScopeEntry,
): { waiting: Section[]; rest: Section[] } {
  const { words, formats } = reader;
  const { due } = words.person;
  const waiting = rows.filter(isWaiting);
  const rest = rows.filter((row) => !isWaiting(row));
  if (rows.length === 0) return { waiting: [], rest: [] };
  return {
    waiting: [
      {
        id: "due",
        reading: "customers",
        message: due.title(waiting.length, formats),
        blocks:
          waiting.length === 0
            ? []
            : [
                filesOf(reader, person),
                ...tables(
                  dueTable(reader, {
                    id: "due-table",
                    caption: due.table,
                    rows: waiting,
                    extras,
                    isPlace: true,
                    note: due.note,
                  }),
                ),
              ],
      },
    ],
    rest:
      rest.length === 0
        ? []
        : [
            {
              id: "rest",
              reading: "customers",
              message: due.rest(rest.length, formats),
              blocks: tables({
                ...dueTable(reader, {
                  id: "rest-table",
                  caption: due.restTable,
                  rows: rest,
                  extras,
                  isPlace: true,
                }),
                isFolded: true,
              }),
            },
          ],
  };
}
