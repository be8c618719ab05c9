import type { FileKind } from "./vocabulary.ts";

/** The column that numbers the rows of a kind of file; rows of other kinds are known by their line alone. */
export const rowKeys: Readonly<Partial<Record<FileKind, string>>> = {
  team: "person_id",
  accounts: "account_id",
  contacts: "contact_id",
  activities: "activity_id",
  quotes: "quote_id",
};
