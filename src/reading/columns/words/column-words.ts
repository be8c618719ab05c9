import type { Column } from "../../../contract/column.ts";
import type { FileKind } from "../../../contract/vocabulary.ts";
import type { Export } from "../../exports/export.ts";
import type { ColumnWords } from "../cell.ts";
import { saysNoDay } from "../dates/no-date.ts";
import { type KnownIn, KnownKeys } from "../keys/known-keys.ts";
import { mayBeKey, saysNoKey } from "../keys/no-key.ts";
import type { Table } from "../table.ts";
import { saysNoAmount, saysNothing } from "./nothing-words.ts";

/** The kinds of file that define what a column of keys refers to. */
const definedIn: Readonly<Record<string, FileKind>> = {
  person_id: "team",
  account_manager_id: "team",
  account_id: "accounts",
  contact_id: "contacts",
};

const keyOf: Partial<Record<FileKind, string>> = {
  team: "person_id",
  accounts: "account_id",
  contacts: "contact_id",
};

const nothing = () => false;

/** What can be said of the texts of a column of an export. */
export function columnWords(
  name: string,
  column: Column,
  { contract, known }: Pick<Export, "contract" | "known">,
): ColumnWords {
  if (column.kind === "amount") return { isNothing: saysNoAmount, isKnown: nothing };
  if (column.kind === "day") {
    const isNoDay = (text: string) => column.mayBeBlank && saysNoDay(text, name);
    return { isNothing: (text) => saysNothing(text) || isNoDay(text), isKnown: nothing };
  }
  if (column.kind !== "key") return { isNothing: nothing, isKnown: nothing };
  const kind = definedIn[name];
  if (kind === undefined) return { isNothing: saysNoKey, isKnown: nothing };
  if (kind === contract.kind) return { isNothing: (text) => !mayBeKey(text), isKnown: nothing };
  const isKnown = (text: string) => mayBeKey(text) && known(kind)?.has(text) === true;
  return { isNothing: (text) => saysNoKey(text) && !isKnown(text), isKnown };
}

function keysIn(table: Table, column: string, more: readonly string[]): KnownKeys {
  const keys = new KnownKeys();
  for (const each of more) keys.add(each, 0);
  for (const each of [column, "name"]) {
    table.columns.get(each)?.values.forEach((value) => {
      if (value !== null) keys.add(String(value), 0);
    });
  }
  return keys;
}

/**
 * Gives what is known by the tables that are read so far, each looked through when it is first asked for, and
 * by the other names of people.
 */
export function knownIn(
  tableOf: (kind: FileKind) => Table | null,
  namesOfPeople: readonly string[],
): KnownIn {
  const found = new Map<FileKind, KnownKeys>();
  return (kind) => {
    const earlier = found.get(kind);
    const column = keyOf[kind];
    const table = earlier || column === undefined ? null : tableOf(kind);
    if (earlier || !table || column === undefined) return earlier ?? null;
    const keys = keysIn(table, column, kind === "team" ? namesOfPeople : []);
    found.set(kind, keys);
    return keys;
  };
}
