import { unzipSync } from "fflate";
import Papa from "papaparse";
import { openWorkbook, sheetText } from "../src/reading/workbook/workbook.ts";

const onCell = { onError: () => undefined, onNoResult: () => undefined };

/** The cells of each sheet of a workbook by its name, as the program that reads exports reads them. */
export function sheetsIn(bytes: Uint8Array): Map<string, string[][]> {
  const workbook = openWorkbook(bytes);
  if (workbook === null || "fault" in workbook) throw new Error("It is no workbook that can be read");
  return new Map(
    workbook.parts.sheets.map((sheet) => {
      const text = sheetText(sheet, workbook, { decimal: ".", onCell });
      if ("fault" in text) throw new Error(`${sheet.name}: ${text.fault.en}`);
      const lines = Buffer.from(text.bytes).toString("utf8");
      return [sheet.name, Papa.parse<string[]>(lines, { delimiter: "\t", newline: "\n" }).data];
    }),
  );
}

/** The files that a workbook is packed of, as text. */
export function partsIn(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, Buffer.from(part).toString("utf8")]),
  );
}
