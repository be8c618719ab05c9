import { strToU8, zipSync } from "fflate";
import { columnLetters } from "../src/reading/workbook/address.ts";

/** A cell as a workbook holds it: its value, the format that it is shown in, the formula that gave it. */
interface WrittenCell {
  value?: string | number | boolean;
  /** The code of a format, such as `dd-mm-yyyy`. */
  format?: string;
  formula?: string;
  /** What a formula gives that went wrong: `#N/A`. */
  error?: string;
  /** Written in the cell itself, as programs other than Excel do. */
  isInline?: boolean;
}

export type SheetCell = string | number | boolean | null | WrittenCell;

interface WrittenSheet {
  name: string;
  rows: readonly (readonly SheetCell[])[];
  state?: "hidden" | "veryHidden";
  hiddenRows?: readonly number[];
  hiddenColumns?: readonly number[];
  merged?: readonly string[];
}

interface Written {
  sheets: readonly WrittenSheet[];
  counts1904?: boolean;
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

/** The texts and formats that cells of all sheets point to. */
class Shared {
  readonly texts: string[] = [];
  readonly formats: string[] = ["General"];

  static #indexIn(list: string[], value: string): number {
    const known = list.indexOf(value);
    return known >= 0 ? known : list.push(value) - 1;
  }

  text(value: string): number {
    return Shared.#indexIn(this.texts, value);
  }

  format(code: string): number {
    return Shared.#indexIn(this.formats, code);
  }
}

function cellXml(cell: SheetCell, address: string, shared: Shared): string {
  if (cell === null) return "";
  const { value, format, formula, error, isInline }: WrittenCell =
    typeof cell === "object" ? cell : { value: cell };
  const start = `<c r="${address}"${format === undefined ? "" : ` s="${shared.format(format)}"`}`;
  const f = formula === undefined ? "" : `<f>${escaped(formula)}</f>`;
  if (error !== undefined) return `${start} t="e">${f}<v>${error}</v></c>`;
  if (value === undefined) return `${start}>${f}</c>`;
  if (typeof value === "number") return `${start}>${f}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b">${f}<v>${Number(value)}</v></c>`;
  if (formula !== undefined) return `${start} t="str">${f}<v>${escaped(value)}</v></c>`;
  if (isInline) return `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  return `${start} t="s"><v>${shared.text(value)}</v></c>`;
}

function sheetXml({ rows, ...rest }: WrittenSheet, shared: Shared): string {
  const { hiddenRows = [], hiddenColumns = [], merged = [] } = rest;
  const cols = hiddenColumns.map((column) => `<col min="${column}" max="${column}" hidden="1"/>`).join("");
  const data = rows.map((cells, i) => {
    const inRow = cells.map((cell, at) => {
      return cellXml(cell, `${columnLetters(at)}${i + 1}`, shared);
    });
    return `<row r="${i + 1}"${hiddenRows.includes(i + 1) ? ' hidden="1"' : ""}>${inRow.join("")}</row>`;
  });
  const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  return `${declaration}<worksheet ${main}>${cols && `<cols>${cols}</cols>`}<sheetData>${data.join("")}</sheetData>${merges && `<mergeCells>${merges}</mergeCells>`}</worksheet>`;
}

function stylesXml({ formats }: Shared): string {
  const codes = formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escaped(code)}"/>`);
  const styles = formats.map((_, i) => `<xf numFmtId="${164 + i}" xfId="0"/>`);
  return `${declaration}<styleSheet ${main}><numFmts>${codes.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles.join("")}</cellXfs></styleSheet>`;
}

/** The files of a workbook as Excel lays them, to be packed as they are or with one of them changed. */
export function workbookFiles({ sheets, counts1904 = false }: Written): Record<string, Uint8Array> {
  const shared = new Shared();
  const sheetFiles = sheets.map((sheet, i) => [
    `xl/worksheets/sheet${i + 1}.xml`,
    strToU8(sheetXml(sheet, shared)),
  ]);
  const listed = sheets.map(({ name, state }, i) => {
    const shown = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${escaped(name)}" sheetId="${i + 1}"${shown} r:id="rId${i + 1}"/>`;
  });
  const relations = sheets.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const parts = [
    `<Relationship Id="rIdS" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/>`,
    `<Relationship Id="rIdF" Type="${office}/styles" Target="styles.xml"/>`,
  ];
  const texts = shared.texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
  const files: Record<string, string> = {
    "[Content_Types].xml": `${declaration}<Types xmlns="${packages}/content-types"/>`,
    "_rels/.rels": `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${declaration}<workbook ${main} xmlns:r="${office}"><workbookPr${counts1904 ? ' date1904="1"' : ""}/><sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${declaration}<Relationships xmlns="${packages}/relationships">${[...relations, ...parts].join("")}</Relationships>`,
    "xl/sharedStrings.xml": `${declaration}<sst ${main}>${texts.join("")}</sst>`,
    "xl/styles.xml": stylesXml(shared),
  };
  const packed = Object.entries(files).map(([path, text]) => [path, strToU8(text)]);
  return Object.fromEntries([...packed, ...sheetFiles]);
}

/** The bytes of a workbook. */
export function workbook(written: Written): Uint8Array {
  return zipSync(workbookFiles(written));
}

/** A workbook of one sheet. */
export function sheetOf(rows: WrittenSheet["rows"], rest: Partial<WrittenSheet> = {}): Uint8Array {
  return workbook({ sheets: [{ name: "Blad1", rows, ...rest }] });
}
