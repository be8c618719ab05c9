import type { Bilingual } from "../../contract/vocabulary.ts";

export const oneSelect: Bilingual = {
  nl: "Verwacht: precies één SELECT (met WITH ervoor mag), en geen andere opdracht. Een PIVOT noemt zijn kolommen met IN (…).",
  en: "Expected exactly one SELECT (WITH before it is fine), and no other statement. A PIVOT names its columns with IN (…).",
};

export const notSteady = (name: string): Bilingual => ({
  nl: `"${name}" geeft de volgende keer iets anders. Schrijf de waarde zelf, zoals DATE '2026-10-31'.`,
  en: `"${name}" gives something else next time. Write the value itself, such as DATE '2026-10-31'.`,
});

export const noSuchFunction = (name: string): Bilingual => ({
  nl: `"${name}" mag hier niet: regels komen uit bestanden van de datamap, uit read_csv of read_parquet, of uit de query zelf (VALUES, range, unnest).`,
  en: `"${name}" is not allowed here: rows come from files of the data folder, from read_csv or read_parquet, or from the query itself (VALUES, range, unnest).`,
});

export const noPlainFile = (name: string): Bilingual => ({
  nl: `Verwacht tussen de haakjes van ${name}: de naam van een bestand als tekst, of een lijst daarvan. Voor een patroon: FROM 'orders-*.parquet'.`,
  en: `Expected within the brackets of ${name} the name of a file as text, or a list of them. For a pattern: FROM 'orders-*.parquet'.`,
});

export const noSample: Bilingual = {
  nl: "Een steekproef (SAMPLE) geeft de volgende keer iets anders.",
  en: "A sample (SAMPLE) gives something else next time.",
};
