import type { Language } from "./vocabulary.ts";

/** Somebody who gets an edition by mail: a line of recipients.csv that is right. */
export interface Recipient {
  /** Its line in the file. */
  line: number;
  address: string;
  /** Blank where the file has none. */
  name: string;
  /** `management`, `company`, `team:NAME` or `person:ID`, as the exports write the name and the number. */
  edition: string;
  /** Null for the first of the report. */
  language: Language | null;
}
