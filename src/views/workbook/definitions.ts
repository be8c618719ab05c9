import type { Language } from "../../contract/vocabulary.ts";
import { wordsIn } from "../../text/words.ts";
import type { Definition, Report } from "../report.ts";
import type { SheetCell, SheetTable } from "./sheet.ts";

/** What every figure of a report means, a row each: as the method page has it. */
export function definitionsTable({ snapshot }: Report, language: Language): SheetTable {
  const { workbook, method, shared } = wordsIn(language);
  const { definitions: said } = workbook;
  const cellsOf = (definition: Definition): SheetCell[] => [
    definition.label[language],
    definition.meaning[language],
    definition.formula[language],
    method.units[definition.unit],
    definition.limits?.[language] ?? null,
    definition.files.map((file) => shared.files[file]).join(", "),
    definition.source ?? null,
    said[definition.reading],
    definition.id,
  ];
  return {
    id: "definitions",
    headings: [],
    columns: [
      said.metric,
      said.meaning,
      method.formula,
      method.unit,
      method.limits,
      method.files,
      method.source,
      said.of,
      said.id,
    ],
    rows: snapshot.definitions.map(cellsOf),
    foot: [],
    notes: [],
  };
}
