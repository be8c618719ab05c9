import type { Dataset } from "../../contract/dataset.ts";
import { tableOf } from "./tables.ts";

/** The quotes, as `QuoteColumns` has them. */
export function quoteTable({ quotes }: Dataset) {
  const { issuedOn, closedOn, person, account, outcome, value } = quotes;
  return tableOf({ issuedOn, closedOn, person, account, outcome, value });
}
