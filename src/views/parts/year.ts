import type { Reader } from "./reader.ts";

/** Of the first month of a year, the year says nothing more. */
export const isFirstOfYear = ({ report: { snapshot } }: Pick<Reader, "report">): boolean =>
  snapshot.period.from === snapshot.period.fiscal_year_from;
