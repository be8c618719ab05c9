import type { FileKind } from "../../contract/vocabulary.ts";
import type { SiteWords } from "../../text/site.ts";

type MainPage = keyof SiteWords["pages"];

/** The pages of which a part is switched off while a file is missing. */
export const touchedBy: Readonly<Record<FileKind, readonly MainPage[]>> = {
  team: ["index", "strength", "activity", "both", "people"],
  strength: ["index", "strength", "activity"],
  absence: ["index", "strength", "activity", "both"],
  accounts: ["activity", "customers", "both", "people"],
  contacts: ["customers"],
  plan: ["customers", "both", "people"],
  activities: ["activity", "conversion", "customers", "both", "people"],
  quotes: ["index", "activity", "conversion", "customers"],
  targets: ["index", "activity", "customers"],
};
