import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";

const folder = process.env.HANDJES_BENCH_DATA;

/** The rows of an export, as a Dutch Excel writes it. */
export function rows(name) {
  if (!folder) throw new Error("HANDJES_BENCH_DATA names no folder of exports");
  const text = readFileSync(join(folder, `${name}.csv`), "utf8");
  const { data, errors } = Papa.parse(text, { header: true, delimiter: ";", skipEmptyLines: true });
  const [first] = errors;
  if (first) throw new Error(`${name}.csv, row ${first.row}: ${first.message}`);
  return data;
}

/** "930.000,00" is 930000; a blank cell is 0. */
export const number = (text) => Number(text.replaceAll(".", "").replace(",", "."));

/** "31-10-2026" is "2026-10-31", so that dates sort as text; a blank cell stays blank. */
export const date = (text) => text.split("-").reverse().join("-");

/** Whether a row is in force on a day; a blank end is still in force. */
export const covers = ({ from, to }, day) => (from === "" || from <= day) && (to === "" || day <= to);

export const sum = (values) => values.reduce((total, value) => total + value, 0);

export const print = (json) => process.stdout.write(JSON.stringify(json));
