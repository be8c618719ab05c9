import { closeSync, openSync, writeSync } from "node:fs";
import { strToU8, Zip, ZipDeflate } from "fflate";
import { dayOfIso } from "../../src/calendar/day.ts";

/** Days between what a workbook counts from and 1970. */
const day0 = 25_569;

/** Rows that are packed together. */
const piece = 20_000;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
const relations = (...all: string[]) =>
  `${declaration}<Relationships xmlns="${packages}">${all.join("")}</Relationships>`;

/** The cells of a row: a date as Excel keeps it, numbers as numbers, texts as a place in the list of them. */
function cellsXml(cells: readonly string[], row: number, textAt: (text: string) => number): string {
  return cells
    .map((cell, i) => {
      const start = `<c r="${String.fromCharCode(65 + i)}${row}"`;
      const day = /^(\d\d)-(\d\d)-(\d{4})$/.exec(cell);
      if (day) return `${start} s="1"><v>${dayOfIso(`${day[3]}-${day[2]}-${day[1]}`) + day0}</v></c>`;
      return /^\d+$/.test(cell) ? `${start}><v>${cell}</v></c>` : `${start} t="s"><v>${textAt(cell)}</v></c>`;
    })
    .join("");
}

/**
 * Writes a CSV parted by `;` as a workbook, as Excel lays one: the texts of its cells in a list, its rows
 * after it. Nothing of it but that list is in memory.
 */
export function writeBook(file: string, csv: string): void {
  const to = openSync(file, "w");
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    writeSync(to, bytes);
  });
  const add = (path: string, ...texts: Iterable<string>[]) => {
    const entry = new ZipDeflate(path, { level: 6 });
    zip.add(entry);
    for (const all of texts) for (const text of all) entry.push(strToU8(text));
    entry.push(new Uint8Array(), true);
  };
  const lines = csv.trimEnd().split("\r\n");
  const texts = new Map<string, number>();
  const textAt = (text: string) => {
    const at = texts.get(text) ?? texts.size;
    texts.set(text, at);
    return at;
  };
  function* rows(): Generator<string> {
    for (let from = 0; from < lines.length; from += piece) {
      yield lines
        .slice(from, from + piece)
        .map((line, i) => `<row r="${from + i + 1}">${cellsXml(line.split(";"), from + i + 1, textAt)}</row>`)
        .join("");
    }
  }
  function* listed(): Generator<string> {
    const all = [...texts.keys()];
    for (let from = 0; from < all.length; from += piece) {
      yield all
        .slice(from, from + piece)
        .map((text) => `<si><t>${text}</t></si>`)
        .join("");
    }
  }
  add("_rels/.rels", [relations(relation("rId1", "officeDocument", "xl/workbook.xml"))]);
  add("xl/workbook.xml", [
    `${declaration}<workbook ${main} xmlns:r="${office}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ]);
  add("xl/_rels/workbook.xml.rels", [
    relations(
      relation("rId1", "worksheet", "worksheets/sheet1.xml"),
      relation("rId2", "sharedStrings", "sharedStrings.xml"),
      relation("rId3", "styles", "styles.xml"),
    ),
  ]);
  add("xl/styles.xml", [
    `${declaration}<styleSheet ${main}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  ]);
  const sheet = [`${declaration}<worksheet ${main}><sheetData>`];
  add("xl/worksheets/sheet1.xml", sheet, rows(), ["</sheetData></worksheet>"]);
  add("xl/sharedStrings.xml", [`${declaration}<sst ${main}>`], listed(), ["</sst>"]);
  zip.end();
  closeSync(to);
}
