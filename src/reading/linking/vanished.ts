import { dayOfIso } from "../../calendar/day.ts";
import type { Agreement } from "../../contract/dataset.ts";
import type { KeptAgreements } from "../../contract/kept-agreements.ts";
import { isWorksheet } from "../../contract/worksheet.ts";
import { hasNameOf } from "../exports/export-names.ts";
import type { FoundBefore, Problems } from "../problems/problems.ts";
import { indexOrNull } from "./keys.ts";
import type { People } from "./people.ts";

interface Held {
  kept: KeptAgreements | null;
  agreements: readonly Agreement[];
  people: People;
  /** The files of agreements that were read, without worksheets. */
  files: readonly string[];
}

/** Whether rows of agreements are known to lack: a file or row of them has an error of its own. */
function mayLackRows({ list }: FoundBefore, files: readonly string[]): boolean {
  const isOfThem = (file: string) =>
    files.includes(file) || isWorksheet(file) || hasNameOf("agreements", file);
  return list.some(({ severity, file }) => severity === "error" && isOfThem(file));
}

/**
 * What stood open in the kept month and has no row now, each told: a promise does not go because its row did.
 * They stand among the agreements as they were, until a row says what became of them. Where an error keeps
 * rows from being read they stand too, but none is told to be gone.
 */
export function vanishedOf(
  { kept, agreements, people, files }: Held,
  before: FoundBefore,
): { agreements: Agreement[]; problems: Problems } {
  const problems = before.ofNextPass();
  const isTold = !mayLackRows(before, files);
  const known = new Set(agreements.map(({ id }) => id));
  const gone = (kept?.open ?? []).filter(({ id }) => !known.has(id));
  const found = gone.flatMap((line): Agreement[] => {
    const { person, on, due, ...rest } = line;
    const month = line.vanished ?? kept?.month ?? null;
    if (isTold)
      problems.add(
        "agreements.vanished",
        { file: files[0] ?? "agreements.csv", kind: "agreements", value: line.what },
        {
          nl: `Stond open in de bewaarde maand ${month}, en geen regel zegt waarom het weg is.`,
          en: `Stood open in the kept month ${month}, and no row says why it is gone.`,
        },
      );
    const whose = person === null ? null : indexOrNull(Int32Array.of(people.keys.find(person)), 0);
    if (whose === null && rest.team === null) return [];
    return [
      {
        ...rest,
        person: whose,
        on: dayOfIso(on),
        due: due === null ? null : dayOfIso(due),
        doneOn: null,
        dropped: null,
        choice: null,
        vanished: month,
      },
    ];
  });
  return { agreements: found, problems };
}
