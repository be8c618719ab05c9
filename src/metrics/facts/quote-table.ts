import type { Dataset } from "../../contract/dataset.ts";
import { tableOf } from "./tables.ts";

/** The quotes, as `QuoteColumns` has them, each with its place in these. */
export function quoteTable({ quotes }: Dataset) {
  const { issuedOn, closedOn, person, account, outcome, value } = quotes;
  const row = Int32Array.from(issuedOn.keys());
  return tableOf({ row, issuedOn, closedOn, person, account, outcome, value });
}
