import { Buffer } from "node:buffer";
import { fileContracts } from "../../contract/files.ts";
import { fileMappingSchema } from "../../contract/mapping.ts";
import type { Problem } from "../../contract/problem.ts";
import { type Settings, settingsSchema } from "../../contract/settings.ts";
import type { FileKind } from "../../contract/vocabulary.ts";
import type { Export } from "../exports/export.ts";
import { Stamps } from "../exports/stamps.ts";
import { Problems } from "../problems/problems.ts";
import { reportCalendar } from "../report-calendar.ts";
import { FolderWords } from "../text/encodings/folder-words.ts";
import type { Rate } from "./money/money.ts";
import { type ReadTable, readTable } from "./read-table.ts";
import { type Table, valueAt } from "./table.ts";
import { reportWords } from "./words/words-asked.ts";

/**
 * An export that was read, the problems of it, and the cells of its columns: null for nothing, and rows that
 * cannot be used left out.
 */
export interface ReadExport {
  table: Table | null;
  source: ReadTable["source"] | null;
  idle: ReadTable["idle"] | null;
  problems: readonly Problem[];
  /** Each problem as its rule, line and column. */
  told: readonly string[];
  /** What the cells of a column mean, row by row. */
  valuesOf: (column: string) => unknown[];
}

interface Said {
  /** What stands under the kind in report.yaml. */
  mapping?: object;
  /** What stands beside that. */
  settings?: Partial<Settings>;
  /** What one unit of other currencies is worth in that of the report. */
  rates?: ReadonlyMap<string, Rate | null>;
  /** What is looked up in other exports, by column. */
  lookups?: Export["lookups"];
  /** What stands behind the last line, where it is not the end of that. */
  end?: string;
  /** Whether it is no export but the worksheet of a plan, or one of several of its kind. */
  is?: { worksheet?: true; oneOfSeveral?: true };
  /** The name of its file, where that matters. */
  file?: string;
}

/** An export of a kind by its lines, read alone */
export function readLines(kind: FileKind, lines: readonly string[], said: Said = {}): ReadExport {
  const settings = settingsSchema.parse({ organisation: "Demo", ...said.settings });
  const mapping = fileMappingSchema.parse(said.mapping ?? {});
  const { file: read, problems } = readTable(
    {
      contract: fileContracts[kind],
      mapping,
      mappingAt: ["files", kind],
      mappings: [mapping],
      calendar: reportCalendar(settings),
      file: said.file ?? `${kind}.csv`,
      sha256: "",
      sheet: null,
      queried: null,
      bytes: Buffer.from(`${lines.join("\n")}${said.end ?? "\n"}`),
      isAlone: !said.is?.oneOfSeveral,
      isWorksheet: said.is?.worksheet === true,
      money: { currency: settings.currency, rates: said.rates ?? new Map(), given: settings.rates },
      known: () => null,
      folderWords: new FolderWords({ folder: "", stamps: new Stamps("") }, []),
      lookups: said.lookups ?? new Map(),
      corrections: [],
    },
    new Problems(),
  );
  reportWords(read?.asked ?? [], problems);
  const table = read?.table ?? null;
  return {
    table,
    source: read?.source ?? null,
    idle: read?.idle ?? null,
    problems: problems.list,
    told: problems.list.map(({ rule, line, column }) =>
      [rule, line, column].filter((each) => each !== null).join(" "),
    ),
    valuesOf: (column) =>
      table === null
        ? []
        : Array.from({ length: table.length }, (_, row) => row)
            .filter((row) => table.states.isUsed(row))
            .map((row) => valueAt(table, column, row)),
  };
}
