import type { Place, Problems } from "../problems/problems.ts";
import type { QuoteFault } from "./split.ts";

const expected: Readonly<Record<QuoteFault["rule"], { nl: string; en: string }>> = {
  "row.stray_quote": {
    nl: "Verwacht: aanhalingstekens om een hele cel heen.",
    en: "Expected quotes around a whole cell.",
  },
  "file.unclosed_quote": {
    nl: "Verwacht: een aanhalingsteken dat sluit.",
    en: "Expected a quote that closes.",
  },
};

/** Tells of a quote in a file that is never closed, or that stands where none can. */
export function reportQuoteFault({ rule, line }: QuoteFault, place: Place, problems: Problems): void {
  problems.add(rule, { ...place, line }, expected[rule]);
}
