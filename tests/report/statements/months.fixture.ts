import { Temporal } from "temporal-polyfill";

const last = Temporal.PlainYearMonth.from("2026-10");

/** The months of a report and of those before it, the oldest first. */
export const monthsTo = (count: number) =>
  Array.from({ length: count }, (_, i) => last.subtract({ months: count - 1 - i }).toString());
