import type { FileKind } from "../../contract/vocabulary.ts";
import type { Words } from "../../text/words.ts";

/** What a reader can see in a report that has its files. */
export type Seen = keyof Words["shared"]["toSee"];

/** The files that each needs, in the order in which the pages have them. */
export const needsOf: Readonly<Record<Seen, readonly FileKind[]>> = {
  result: ["quotes", "targets"],
  strength: ["team", "strength", "absence"],
  expected: ["team", "strength", "absence", "activities", "quotes", "targets"],
  contactProcess: ["activities"],
  quoteProcess: ["quotes"],
  perFte: ["team", "absence", "activities"],
  newBusiness: ["activities", "accounts"],
  steps: ["activities", "quotes"],
  rates: ["quotes"],
  coverage: ["accounts", "plan", "activities"],
  enough: ["accounts", "plan", "targets"],
  yield: ["accounts", "plan", "activities", "quotes"],
  load: ["team", "accounts", "plan"],
  placement: ["team", "absence", "accounts", "plan", "activities"],
};
