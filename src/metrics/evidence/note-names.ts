import type { PlacedKind } from "../../contract/dataset.ts";
import {
  type Measure,
  type Medium,
  media,
  type PlanMedium,
  planMedia,
  pluralOfMedium,
} from "../../contract/vocabulary.ts";
import type { Tally } from "../facts/month-sums.ts";

/** What is asked by plan lines, of one medium. */
type AskedNote = `${"contacts" | "agreed" | "minutes"}.${PlanMedium}` | "expectedRevenue";
/** What was done at accounts by one medium. */
type DoneNote = `${"served" | "surplus" | "realised"}.${Medium}`;
type QuoteNote = Extract<Measure, "quotes" | "orders" | "revenue">;
type ActivityNote = Exclude<Measure, QuoteNote> | "atProspects" | "atKnown";
type HandsNote = "planned" | "contracted" | "hours" | "contractFte";
type RecordedNote = "unlogged" | "ordersAtKnown";

/** A sum of the facts of which the rows can be noted. */
export type Note = AskedNote | DoneNote | ActivityNote | QuoteNote | HandsNote | RecordedNote | "target";

/** The tally of a sum while its rows are counted again: one that notes them, or one that does nothing. */
export type TallyOf = (note: string) => Tally;

export const activityNotes: readonly ActivityNote[] = [
  ...media.map((medium) => pluralOfMedium[medium]),
  "atProspects",
  "atKnown",
];
export const quoteNotes: readonly QuoteNote[] = ["quotes", "orders", "revenue"];
export const askedNotes: readonly AskedNote[] = [
  ...(["contacts", "agreed", "minutes"] as const).flatMap((note) =>
    planMedia.map((medium): AskedNote => `${note}.${medium}`),
  ),
  "expectedRevenue",
];
export const doneNotes: readonly DoneNote[] = (["served", "surplus", "realised"] as const).flatMap((note) =>
  media.map((medium): DoneNote => `${note}.${medium}`),
);
export const handsNotes: readonly HandsNote[] = ["planned", "contracted", "hours", "contractFte"];
export const recordedNotes: readonly RecordedNote[] = ["unlogged", "ordersAtKnown"];

export const isAsked = (note: Note): note is AskedNote => askedNotes.some((each) => each === note);

/** The table whose rows a note is of. */
export function kindOf(note: Note): PlacedKind {
  if (note === "target") return "targets";
  if (note === "planned") return "strength";
  const isOf = (notes: readonly Note[]) => notes.includes(note);
  if (isOf(handsNotes)) return "team";
  if (isOf(askedNotes)) return "accounts";
  return isOf(quoteNotes) || isOf(recordedNotes) ? "quotes" : "activities";
}
