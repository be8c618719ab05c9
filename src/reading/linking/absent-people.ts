import { cellAt, type Table, textAt } from "../columns/table.ts";
import type { Problems, Said } from "../problems/problems.ts";
import { linesOfPeople } from "./joined-people.ts";
import { resolveReferences, setUnknownWrong } from "./keys.ts";
import type { OwnTable } from "./linked.ts";
import { nearName } from "./near-names.ts";
import type { People } from "./people.ts";
import { isAllUnknown } from "./unknown-people.ts";

const column = "person_id";

/** How a number or name is written: figures and letters, however many of each. */
const shapeOf = (text: string) =>
  /\d/.test(text) ? text.replace(/\d+/g, "9").replace(/\p{L}+/gu, "a") : "words";

/** The rows of each person, by how they are written. */
const byText = (table: Table, rows: readonly number[]) =>
  Map.groupBy(rows, (row) => textAt(table, column, row) ?? "");

/** Asks whether somebody who is nearly called as an employee is that employee. */
function nearSaid(text: string, near: string, header: string, { said }: People): Said {
  const skip = { absence: { skip: { [header]: [text] } } };
  return {
    nl: `Is dit "${near}"?`,
    en: `Is this "${near}"?`,
    paste: `${linesOfPeople(said, [[near, text]])}\n# files: ${JSON.stringify(skip)}`,
  };
}

const severalSaid: Said = {
  nl: "Kan van meer dan één medewerker zijn.",
  en: "May be of more than one employee.",
};

/** How many rows there are of somebody who is no employee: not who. */
function rowsSaid(rows: number): Said {
  const [nl, en] = rows === 1 ? ["1 regel", "1 row"] : [`${rows} regels`, `${rows} rows`];
  return {
    nl: `Iemand die niet in het bestand met medewerkers staat, met ${nl}: dat telt niet mee.`,
    en: `Somebody who is not in the team file, with ${en}: that does not count.`,
    tellsNothing: true,
  };
}

/**
 * Whether others than employees stand there in a form that none of the employees has: the numbers or names of
 * another system.
 */
function areOfAnotherSystem(texts: Iterable<string>, known: readonly string[]): boolean {
  const shapes = new Set(known.map(shapeOf));
  return [...texts].every((text) => !shapes.has(shapeOf(text)));
}

/**
 * Who was absent: an index into the people, or one of `noReference`. Staff of whom the report does not tell
 * are in such a file too: each of them is one warning that does not say who, and none of their rows counts.
 * Who is nearly called as an employee is asked about.
 */
export function absentPeople(table: OwnTable, people: People, problems: Problems): Int32Array {
  const unknown: number[] = [];
  const absent = resolveReferences({
    table,
    column,
    keys: people.keys,
    rules: { unknown: (row) => void unknown.push(row), ambiguous: "absence.ambiguous_person" },
    problems,
  });
  const strangers = byText(table, unknown);
  const named = { rows: unknown, keys: people.keys, said: people.said };
  const isNobodyKnown = !absent.some((index) => index >= 0);
  if (isNobodyKnown && areOfAnotherSystem(strangers.keys(), people.keys.all)) {
    if (isAllUnknown(table, column, named, problems)) strangers.clear();
  }
  for (const [text, rows] of strangers) {
    const [first = 0] = rows;
    const place = cellAt(table, column, first);
    const near = nearName(text, people.keys);
    if (near === undefined) problems.add("absence.unknown_person", place, rowsSaid(rows.length));
    else if (near === null) problems.add("absence.ambiguous_person", place, severalSaid);
    else problems.add("absence.near_person", place, nearSaid(text, near, place.column ?? column, people));
  }
  setUnknownWrong(table, absent);
  return absent;
}
