import { monthOfDay } from "../../calendar/window.ts";
import type { Bilingual, Language } from "../../contract/vocabulary.ts";
import { decodeInto, partOf, type Table } from "../columns/table.ts";

/** A way to part the rows of a file into groups. */
export interface Parting {
  /** The group of each row, counted from 0; negative for a row that is in none. */
  groups: Int32Array;
  /** Where some of the groups are, after a number of amounts: `of 2026-03, 2026-04`. */
  said: (groups: ReadonlySet<number>) => Bilingual;
  /** Whether a group is a file, of which report.yaml can say something apart. */
  isByFile?: true;
}

/** So many names stand in a message. */
const mostNamed = 3;

function listed(names: readonly string[], language: Language): string {
  const others = names.length - mostNamed;
  const more = { nl: ` en nog ${others}`, en: ` and ${others} more` }[language];
  return `${names.slice(0, mostNamed).join(", ")}${others > 0 ? more : ""}`;
}

/** Rows by the month of their day, which stands in a column; those without a day are in no group. */
export function byMonth(table: Table, column: string, rows: Int32Array): Parting {
  const days = decodeInto(table, column, rows, new Int32Array(rows.length), {
    of: (value) => (typeof value === "number" ? value : -1),
    blank: -1,
  });
  const places = new Map<string, number>();
  const placeOfDay = new Map<number, number>();
  const placed = (day: number) => {
    const month = monthOfDay(day);
    const place = places.get(month) ?? places.size;
    places.set(month, place);
    placeOfDay.set(day, place);
    return place;
  };
  return {
    groups: days.map((day) => (day < 0 ? -1 : (placeOfDay.get(day) ?? placed(day)))),
    said: (groups) => {
      const names = [...places].flatMap(([month, place]) => (groups.has(place) ? [month] : [])).sort();
      return { nl: `van ${listed(names, "nl")}`, en: `of ${listed(names, "en")}` };
    },
  };
}

/** Rows by the file that they stand in; undefined where all stand in one. */
export function byFile(table: Table, rows: Int32Array): Parting | undefined {
  if (table.parts.length < 2) return undefined;
  return {
    groups: rows.map((row) => partOf(table, row)),
    said: (groups) => {
      const names = [...groups].map((part) => table.parts[part]?.file ?? "");
      return { nl: `in ${listed(names, "nl")}`, en: `in ${listed(names, "en")}` };
    },
    isByFile: true,
  };
}

const owners = {
  team: { nl: ["team", "teams"], en: ["team", "teams"] },
  account_manager_id: {
    nl: ["accountmanager", "accountmanagers"],
    en: ["account manager", "account managers"],
  },
} as const;

/**
 * Rows by the team or account manager that they are of, whom a message does not name; undefined where the
 * file has no such column.
 */
export function byOwner(table: Table, column: keyof typeof owners, rows: Int32Array): Parting | undefined {
  const coded = table.columns.get(column);
  if (!coded) return undefined;
  const names = owners[column];
  return {
    groups: rows.map((row) => coded.codes[row] ?? -1),
    said: ({ size }) => {
      const which = size === 1 ? 0 : 1;
      return { nl: `van ${size} ${names.nl[which]}`, en: `of ${size} ${names.en[which]}` };
    },
  };
}
