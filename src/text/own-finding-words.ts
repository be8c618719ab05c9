import type { Formats } from "./format.ts";

/** What a finding says to whom it is about: what is seen, and a question with an offer, never an order. */
export interface OwnFindingWords {
  sentence(numbers: Readonly<Record<string, number>>, formats: Formats): string;
  offer: string;
}

/** At which step from visit to order somebody's work goes otherwise than in the organisation. */
export type StepWords = Record<
  "visit_to_quote" | "quote_to_order",
  { sentence(own: string, all: string, where: string): string; offer: string }
>;
