import { partUnder } from "../columns/keys/name-parts.ts";
import { foldKey } from "../fold.ts";
import { OtherForms, wordsOf } from "../linking/other-forms.ts";
import type { Sheet } from "./sheet.ts";

/** Where the whole name of an employee stands: under one heading, or under several that are joined. */
export type NameSource = string | readonly string[];

const cellsOf = ({ head, rows }: Sheet, headers: readonly string[]) => {
  const positions = headers.map((header) => head.positionOf(header));
  return rows.map((row) =>
    positions
      .map((position) => row[position]?.trim() ?? "")
      .filter((text) => text !== "")
      .join(" "),
  );
};

/** Whether names stand in parts that can be joined. */
export const hasNameParts = (sheet: Sheet) => partsOf(sheet).length > 0;

/** The mail address in a row of employees; undefined where there is none. */
export const mailIn = (row: readonly string[]): string | undefined =>
  row.map((cell) => cell.trim()).find((cell) => /^\S+@\S+\.\S+$/.test(cell));

/** The names of a sheet of employees under a source, each once. */
export const namesUnder = (sheet: Sheet, source: NameSource): string[] => [
  ...new Set(cellsOf(sheet, [source].flat()).filter((name) => name !== "")),
];

/** The headings under which the parts of a name stand: first name, what stands between, last name. */
function partsOf({ head }: Sheet): readonly string[] {
  const under = (part: "first" | "infix" | "last") =>
    head.headers.find((header) => partUnder(header) === part);
  const [first, infix, last] = [under("first"), under("infix"), under("last")];
  return first === undefined || last === undefined
    ? []
    : [first, infix, last].filter((each) => each !== undefined);
}

/**
 * Where the names of employees stand as the other files write them: of a heading and the parts of names that
 * stand beside it the one with more of those names. Null where there is neither.
 */
export function nameSource(sheet: Sheet, header: string | null, used: Iterable<string>): NameSource | null {
  const parts = partsOf(sheet);
  const wanted = new Set([...used].map(foldKey));
  const found = (source: NameSource) =>
    namesUnder(sheet, source).filter((name) => wanted.has(foldKey(name))).length;
  if (parts.length === 0) return header;
  return header === null || found(parts) > found(header) ? parts : header;
}

/** Two names that may be one person's. */
export interface NamePair {
  known: string;
  other: string;
  /** Whether they have the same words: turned around, or with a remark behind them. */
  isSame: boolean;
}

/**
 * The names of other files that nobody has, and who of the known is most likely meant. Nothing that may be
 * two is told.
 */
export function namePairs(known: readonly string[], used: Iterable<string>): NamePair[] {
  const forms = new OtherForms(known);
  const own = new Set(known.map(foldKey));
  const sorted = (name: string) => wordsOf(name).toSorted().join(" ");
  return [...used].flatMap((other) => {
    const found = own.has(foldKey(other)) ? undefined : forms.of(other);
    if (found === undefined || found === null || /\d/.test(found)) return [];
    return [{ known: found, other, isSame: sorted(found) === sorted(other) }];
  });
}
