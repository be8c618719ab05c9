import type { ColumnKind } from "../../contract/column.ts";
import type { SourceFile } from "../../contract/dataset.ts";
import type { FileContract } from "../../contract/file.ts";
import type { PresetForm } from "../../contract/preset.ts";
import { presets } from "../../contract/presets.ts";
import { rowKeys } from "../../contract/row-keys.ts";
import { isOurLine } from "../../contract/worksheet.ts";
import type { CorrectedCell } from "../corrections/correction.ts";
import type { Export } from "../exports/export.ts";
import { reportDefaultOfForm } from "../exports/settings/default-of-form.ts";
import { effectiveMapping, formsOf, isOfForm } from "../exports/settings/effective-mapping.ts";
import { notOfPreset } from "../exports/settings/not-of-preset.ts";
import { megabytes } from "../limits.ts";
import type { FoundBefore, Problems } from "../problems/problems.ts";
import { type Head, headOf, knownHeaders } from "../text/find-header-row.ts";
import { reportGroupedColumns } from "../text/grouped-columns.ts";
import type { HeaderRow } from "../text/header-row.ts";
import { isDataRow, reportNoHeaders } from "../text/no-headers.ts";
import { headText, isCutOff, longestHead } from "../text/split.ts";
import { headerOf } from "./cell-place.ts";
import { collectColumns } from "./collect-columns.ts";
import type { CollectedColumns } from "./collected-columns.ts";
import type { Dictionary } from "./fast/fast.ts";
import { type FileFormat, formatOf } from "./file-format.ts";
import { foundTable } from "./found-table.ts";
import { idleSettings } from "./idle/idle-settings.ts";
import type { IdleIn } from "./idle/report-idle.ts";
import { withNameParts } from "./keys/name-parts.ts";
import { matchColumns } from "./match-columns.ts";
import type { DecimalMarks } from "./numbers/decimal-marks.ts";
import type { OpenedExport } from "./opened-export.ts";
import { plainContentOf } from "./plain-content.ts";
import type { Table } from "./table.ts";
import { reportUnreadHeadings, withNear } from "./unread-headings.ts";
import { withWatched } from "./watched-columns.ts";
import { columnWords } from "./words/column-words.ts";
import { withOtherBox } from "./words/won-alone.ts";
import type { WordsOfFile } from "./words/words-asked.ts";

/** A file as a table, with how it was read. */
export interface ReadTable {
  /**
   * Null where its columns, or the way in which it writes dates and numbers, could not be told: that is a
   * problem of its own.
   */
  table: Table | null;
  source: Omit<SourceFile, "rowsUsed" | "rowsRejected">;
  /** What report.yaml says of it for nothing. */
  idle: IdleIn;
  /** Its words that are not known. */
  asked: readonly WordsOfFile[];
  /** What became of its corrections. */
  corrected: readonly CorrectedCell[];
  /** The text of the result of a query, rows of which a page about its problems shows; null of a file. */
  result: Uint8Array | null;
}

/** The columns of a kind. */
function ofKind({ dictionaries }: CollectedColumns, { contract }: Export, kind: ColumnKind): Dictionary[] {
  return [...dictionaries].flatMap(([name, dictionary]) =>
    contract.columns[name]?.kind === kind ? [dictionary] : [],
  );
}

/** Tells which lines above the headers and below the data were left out. */
function reportLinesLeftOut(
  { source, head }: OpenedExport,
  { totals, repeated }: CollectedColumns,
  problems: Problems,
): void {
  const { file, contract } = source;
  for (const line of repeated) {
    problems.add(
      "file.repeated_header",
      { file, kind: contract.kind, line },
      { nl: "Dezelfde koppen als bovenaan.", en: "The same headings as on top." },
    );
  }
  const told = [
    ["file.title_line", head.titles],
    ["file.total_line", totals],
  ] as const;
  for (const [rule, rows] of told) {
    for (const { cells, line } of rows) {
      // Of a form of our own nobody needs to be told what it is.
      if (source.isWorksheet && isOurLine(cells)) continue;
      const value = cells.filter((cell) => cell.trim() !== "").join(" ");
      problems.add(
        rule,
        { file, kind: contract.kind, line, value },
        { nl: "Dit is geen regel met gegevens.", en: "This is no row of data." },
      );
    }
  }
}

/** The form of the preset that a file has; a problem where it has none of those that are known. */
function formOf({ contract, mapping, file }: Export, head: Head, problems: Problems): PresetForm | undefined {
  if (mapping.preset === undefined) return undefined;
  const forms = formsOf(mapping, contract);
  const form = forms.find((each) => isOfForm(each, head.headers));
  if (form) return form;
  problems.add(
    "file.not_of_preset",
    { file, kind: contract.kind, line: head.line, value: head.headers.slice(0, 12).join(", ") },
    notOfPreset(presets[mapping.preset].title, forms, head.headers),
  );
  return undefined;
}

/** The columns that write another decimal mark than the file. */
function otherDecimals(
  { ofFile, ofColumns }: DecimalMarks,
  opened: OpenedExport,
): SourceFile["otherDecimals"] {
  return [...ofColumns].flatMap(([name, decimal]) =>
    decimal === ofFile ? [] : [{ column: headerOf(name, opened), decimal }],
  );
}

function sourceOf(
  opened: OpenedExport,
  raw: CollectedColumns,
  encoding: string,
  format: FileFormat | null,
): ReadTable["source"] {
  const { source, head } = opened;
  const holds = (kind: ColumnKind) => ofKind(raw, source, kind).some(({ length }) => length > 0);
  const { preset } = source.mapping;
  const own = raw.layout.positions.get(rowKeys[source.contract.kind] ?? "") ?? -1;
  const numbers = own < head.headers.length ? own : -1;
  return {
    kind: source.contract.kind,
    file: source.file,
    sha256: source.sha256,
    encoding,
    delimiter: head.delimiter,
    decimal: format && holds("amount") ? format.decimals.ofFile : null,
    otherDecimals: format ? otherDecimals(format.decimals, opened) : [],
    dateOrder: format && holds("day") ? format.days.order : null,
    rowsRead: raw.rowsRead,
    rowsSkipped: raw.rowsSkipped,
    linesLeftOut: head.titles.length + raw.totals.length + raw.repeated.length,
    preset: preset === undefined ? null : presets[preset].title,
    ...(source.sheet !== null && { sheet: source.sheet }),
    ...(source.queried !== null && { queried: source.queried }),
    columnsUnused: [...raw.layout.unused],
    ...(numbers < 0 ? {} : { numberedBy: head.headers[numbers] ?? "" }),
  };
}

const noHead = {
  nl: "Er is geen regel met koppen te vinden; kijk of er een los aanhalingsteken staat.",
  en: "No line of headers can be found; see whether a quote stands alone.",
};

const longHead = {
  nl: `De regel met koppen is langer dan ${megabytes(longestHead, "nl")}.`,
  en: `The line of headers is longer than ${megabytes(longestHead, "en")}.`,
};

/**
 * Bytes → typed columns. Every cell that is not as the contract says is a problem at its line and column, and
 * its row is wrong. Null, with a problem, where the file is no text or has no header.
 */
export function readTable(
  source: Export,
  before: FoundBefore,
): { file: ReadTable | null; problems: Problems } {
  const problems = before.ofNextPass();
  return { file: fileOf({ ...source, contract: withOpenEnds(source) }, problems), problems };
}

/** A fixed target need not say when it ends. */
function withOpenEnds({ contract, mapping }: Export): FileContract {
  const { to } = contract.columns;
  if (mapping.every === undefined || to === undefined) return contract;
  return { ...contract, columns: { ...contract.columns, to: { ...to, required: false, mayBeBlank: true } } };
}

function fileOf(source: Export, problems: Problems): ReadTable | null {
  const { contract, file } = source;
  const content = plainContentOf(source, problems);
  const known = knownHeaders(contract, source.mapping);
  if (!content) return null;
  const head = headOf(headText(content), known, source.mapping);
  if (!head || isCutOff(content, head.line)) {
    problems.add("file.unreadable", { file, kind: contract.kind }, head ? longHead : noHead);
    return null;
  }
  if (source.mapping.header === undefined && isDataRow(head.headers, known, head.samples[0])) {
    reportNoHeaders({ file, contract, head }, problems);
    return null;
  }
  const form = formOf(source, head, problems);
  reportDefaultOfForm(source, form, problems);
  const mapping = effectiveMapping(source.mapping, form, contract, head.headers);
  const { fiscal } = source.calendar;
  const isKnown: HeaderRow["isKnown"] = (name, cell) => {
    const column = contract.columns[name];
    return column !== undefined && columnWords(name, column, source).isKnown(cell);
  };
  const line = Math.max(1, head.line);
  const found = matchColumns({ contract, mapping, file, fiscal, isKnown, ...head, line }, problems);
  const beside = { source, head };
  const layout = withNameParts(withOtherBox(withWatched(found, beside), beside), beside);
  const opened: OpenedExport = {
    ...beside,
    mapping,
    layout: withNear(layout, { ...beside, mapping, isKnown }),
  };
  const raw = collectColumns(opened, content, problems);
  reportLinesLeftOut(opened, raw, problems);
  reportUnreadHeadings(opened, raw, problems);
  reportGroupedColumns(opened, raw, problems);
  if (raw.rowsRead === 0 && !raw.mayLackRows && !contract.mayLack) {
    problems.add(
      "file.no_rows",
      { file, kind: contract.kind },
      {
        nl: "Verwacht: ten minste één regel onder de kop.",
        en: "Expected at least one row under the header.",
      },
    );
  }
  const format = formatOf(opened, raw, problems);
  // Before columns are read: defaults are put into their cells.
  const { mappingAt, queried, bytes } = source;
  const idle = { source: { contract, file, mappingAt }, idle: idleSettings(opened, raw) };
  const read =
    format && layout.isComplete && !raw.isShifted ? foundTable(opened, raw, format, problems) : null;
  if (read) problems.join(read.problems);
  const { table = null, asked = [] } = read ?? {};
  const { corrected } = raw;
  return {
    table,
    source: sourceOf(opened, raw, content.encoding, format),
    idle,
    asked,
    corrected,
    result: queried && bytes,
  };
}
