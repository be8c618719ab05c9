import { fileContracts } from "../../contract/files.ts";
import { fileKinds } from "../../contract/vocabulary.ts";
import { mappingLines } from "../exports/settings/mapping-lines.ts";
import type { Said } from "../problems/problems.ts";

/** The kind of file that a query is called after; quotes where it is called after none. */
function kindOf(file: string) {
  const stem = file.toLowerCase().replace(/\.sql$/, "");
  return fileKinds.find((kind) => kind === stem || fileContracts[kind].nl === stem) ?? "quotes";
}

/** What may be done with a query that report.yaml does not name, or with a file that only a query reads. */
export function onlyByQuery(file: string): Said {
  if (/\.sql$/i.test(file)) {
    return {
      nl: "Dit is een query die niet wordt gebruikt: met zoekvraag (query) onder een soort bestand wordt de uitkomst gelezen.",
      en: "This is a query that is not used: with query under a kind of file its result is read.",
      paste: mappingLines(kindOf(file), `query: ${JSON.stringify(file)}`),
    };
  }
  return {
    nl: "Een Parquet-bestand wordt gelezen door een query (zoekvraag): SELECT … FROM dit bestand, in een .sql-bestand; docs/warehouse.md heeft een voorbeeld.",
    en: "A Parquet file is read by a query (query): SELECT … FROM this file, in a .sql file; docs/warehouse.md has an example.",
  };
}
