import { rule } from "./rule.ts";

/**
 * Rules of a query: whether it can be run, and may be. What its result holds is under the rules of every
 * file.
 */
export const queryRules = {
  "query.no_duckdb": rule(
    "error",
    [
      "DuckDB is er niet",
      "Draai npm ci opnieuw, zonder --omit=optional, of haal query: weg uit report.yaml en zet de uitkomst als CSV in de map.",
    ],
    [
      "DuckDB is not there",
      "Run npm ci again, without --omit=optional, or take query: out of report.yaml and put its result in the folder as CSV.",
    ],
  ),
  "query.failed": rule(
    "error",
    ["Query die niet lukt", "Verbeter de SQL; docs/warehouse.md heeft voorbeelden."],
    ["Query that fails", "Correct the SQL; docs/warehouse.md has examples."],
  ),
  "query.not_allowed": rule(
    "error",
    [
      "Query die meer doet dan lezen wat in de map staat",
      "Houd één SELECT over de bestanden van de datamap over, die morgen hetzelfde geeft als vandaag.",
    ],
    [
      "Query that does more than reading what lies in the folder",
      "Keep one SELECT over the files of the data folder, which says the same tomorrow as today.",
    ],
  ),
} as const;
