import type { ColumnSource } from "../../contract/mapping/columns.ts";
import { partUnder } from "../columns/keys/name-parts.ts";
import type { NamePart } from "../columns/table.ts";
import { type CodedColumn, cellAt, type Table, usedRows } from "../columns/table.ts";
import { turnedName } from "../exports/settings/turned-name.ts";
import { foldKey } from "../fold.ts";

import { linesOfFile } from "../problems/lines-to-paste.ts";
import type { Problems } from "../problems/problems.ts";

/** One way in which the parts of a name make a whole one. */
interface Form {
  parts: readonly CodedColumn[];
  /** What stands between them. */
  by: string;
  /** Whether it is one part that has the last name first. */
  isTurned?: true;
}

const textOf = ({ codes, texts }: CodedColumn, row: number) => texts.at(codes[row] ?? -1)?.trim() ?? "";

const nameIn = ({ parts, by, isTurned }: Form, row: number) => {
  const name = parts
    .map((part) => textOf(part, row))
    .filter((text) => text !== "")
    .join(by);
  return isTurned ? turnedName(name) : name;
};

/** How report.yaml says that a column is read from the parts. */
function sourceOf({ parts, by, isTurned }: Form): ColumnSource {
  const headers = parts.map(({ header }) => header);
  if (isTurned) return { turned: headers[0] ?? "" };
  return by === " " ? headers : { join: headers, with: by };
}

/**
 * The ways in which names may stand in parts in a table: in a column that is read, and those beside it that
 * are not. None where a first or a last name is lacking.
 */
function formsOf(table: Table, column: string): Form[] {
  const own = table.columns.get(column);
  const parts = new Map<NamePart, CodedColumn>(table.nameParts);
  // Where its own header says nothing, a column may hold the one part that stands nowhere else.
  const lacking = (["first", "last"] as const).find((part) => !parts.has(part));
  const ownPart = own && (partUnder(own.header) ?? lacking);
  if (own && ownPart) parts.set(ownPart, own);
  const [first, infix, last] = [parts.get("first"), parts.get("infix"), parts.get("last")];
  if (!first || !last || table.nameParts.size === 0) return [];
  return [
    ...(infix ? [{ parts: [first, infix, last], by: " " }] : []),
    { parts: [first, last], by: " " },
    { parts: [last, first], by: ", " },
    { parts: [last, first], by: " " },
  ];
}

/** The team's own names turned around, where all that there are have the last name first. */
function turnedForm(table: Table, rows: readonly number[]): Form[] {
  const own = table.columns.get("name");
  const names = own ? rows.map((row) => textOf(own, row)).filter((text) => text !== "") : [];
  const areTurned = names.length > 1 && names.every((name) => turnedName(name) !== name);
  return own && areTurned ? [{ parts: [own], by: "", isTurned: true }] : [];
}

/** Rows of other files that name people whose name a table has in parts. */
interface Found {
  rows: number;
  /** The first of them, as it is written in whole. */
  text: string;
}

/** Asks to read a name from its parts, with the lines that do so. */
function reportParts(
  table: Table,
  column: string,
  { form, found }: { form: Form; found: Found },
  problems: Problems,
): void {
  const { kind } = table.contract;
  const headers = form.parts.map(({ header }) => header).join(" + ");
  const { rows, text } = found;
  const { file } = cellAt(table, column, 0);
  problems.add(
    "people.name_in_parts",
    { file, kind, column: form.parts[0]?.header ?? column, value: text },
    {
      nl: `${form.isTurned ? "Staat met de achternaam voorop" : "Staat in delen"}: ${headers}. Zo is van ${rows === 1 ? "1 regel niet bekend van wie die is" : `${rows} regels niet bekend van wie ze zijn`}.`,
      en: `${form.isTurned ? "Stands with the last name first" : "Stands in parts"}: ${headers}. So of ${rows === 1 ? "1 row it is not known whose it is" : `${rows} rows it is not known whose they are`}.`,
      paste: linesOfFile(kind, { columns: { [column]: sourceOf(form) } }),
    },
  );
}

/** People of the team whose name stands there in parts, and whom other files name in whole. */
export class NamesInParts {
  readonly #team: Table | null;
  readonly #forms: { form: Form; names: ReadonlySet<string>; found: Found | null }[];

  constructor(team: Table | null) {
    this.#team = team;
    const rows = team ? [...usedRows(team)] : [];
    const forms = team ? [...formsOf(team, "name"), ...turnedForm(team, rows)] : [];
    this.#forms = forms.map((form) => ({
      form,
      names: new Set(rows.map((row) => foldKey(nameIn(form, row)))),
      found: null,
    }));
  }

  /** Takes in a row that names nobody who is known; gives whether it is one of them. */
  note(text: string): boolean {
    const folded = foldKey(text);
    const own = this.#forms.find(({ names }) => names.has(folded));
    if (!own) return false;
    own.found ??= { rows: 0, text };
    own.found.rows++;
    return true;
  }

  report(problems: Problems): void {
    for (const { form, found } of this.#forms) {
      if (found && this.#team) reportParts(this.#team, "name", { form, found }, problems);
    }
  }
}

/**
 * Tells of rows that name somebody by a part of the name, where its parts in the file make that of an
 * employee together; gives those rows.
 */
export function reportNamedInPart(
  table: Table,
  column: string,
  { rows, isKnown }: { rows: readonly number[]; isKnown: (text: string) => boolean },
  problems: Problems,
): ReadonlySet<number> {
  for (const form of formsOf(table, column)) {
    const own = rows.filter((row) => isKnown(nameIn(form, row)));
    const [first] = own;
    if (first === undefined) continue;
    const found = { rows: own.length, text: nameIn(form, first) };
    reportParts(table, column, { form, found }, problems);
    return new Set(own);
  }
  return new Set();
}
