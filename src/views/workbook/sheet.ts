import type { Language } from "../../contract/vocabulary.ts";
import type { CellUnit } from "../page.ts";

/** A number of a sheet: days and months in milliseconds, all else in the base unit. */
export interface SheetNumber {
  value: number;
  unit: CellUnit;
  /** A sign that is shown behind it. */
  mark?: string;
}

/** A cell of a sheet: a text, a number, or nothing. */
export type SheetCell = string | SheetNumber | null;

/** A table of a sheet, whose columns have names of their own. */
export interface SheetTable {
  /** Its name, as formulas call it. */
  id: string;
  /** What stands above it, from top to bottom. */
  headings: readonly string[];
  columns: readonly string[];
  rows: readonly (readonly SheetCell[])[];
  /** What stands under the rows however they are sorted or filtered. */
  foot: readonly (readonly SheetCell[])[];
  notes: readonly string[];
}

/** A sheet: a sentence, what is to be known of all below it, and its tables. */
export interface Sheet {
  name: string;
  title: string;
  /** That it is a draft, or of a part of a month: said before all else. */
  notice?: string;
  about: readonly string[];
  tables: readonly SheetTable[];
}

/** Everything that a workbook holds: plain data, to be handed to another thread. */
export interface Workbook {
  language: Language;
  currency: string;
  title: string;
  /** The day of its newest data: its date, whenever it was made. */
  day: string;
  sheets: readonly Sheet[];
}
