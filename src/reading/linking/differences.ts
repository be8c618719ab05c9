import { onceBy } from "../columns/collect-columns.ts";
import { cellAt, rawAt, type Table, valueAt } from "../columns/table.ts";
import { foldKey } from "../fold.ts";

/** More differences are not told. */
const mostTold = 3;

/** The columns that are read in which two rows differ. */
export function differingColumns(table: Table, a: number, b: number): string[] {
  return [...table.columns.keys()].filter(
    (name) => name !== onceBy && valueAt(table, name, a) !== valueAt(table, name, b),
  );
}

/** Whether two rows are alike in all that is read. */
export function areAlike(table: Table, a: number, b: number): boolean {
  return differingColumns(table, a, b).length === 0;
}

/** In what two rows differ, such as `value: "900", here "950"`; blank where all that is read is alike. */
export function differencesSaid(table: Table, earlier: number, row: number): { nl: string; en: string } {
  const columns = differingColumns(table, earlier, row).slice(0, mostTold);
  const said = (here: string) =>
    columns
      .map((name) => {
        const header = cellAt(table, name, row).column ?? name;
        return `${header} "${rawAt(table, name, earlier)}", ${here} "${rawAt(table, name, row)}"`;
      })
      .join("; ");
  return { nl: said("hier"), en: said("here") };
}

/** Whether a cell of two rows holds the same; null where one of them is blank. */
function isAlike(table: Table, column: string, a: number, b: number): boolean | null {
  const [one, other] = [valueAt(table, column, a), valueAt(table, column, b)];
  if (one === null || other === null) return null;
  return one === other || foldKey(String(one)) === foldKey(String(other));
}

/**
 * The columns by which a row is known besides its number, by the kind of its file: the first of them more
 * than the others.
 */
const anchors: Readonly<Record<string, readonly string[]>> = {
  quotes: ["issued_on", "account_id", "account_manager_id"],
  activities: ["date", "account_id", "account_manager_id"],
  accounts: ["name", "account_manager_id", "segment"],
  contacts: ["account_id"],
};

/**
 * Whether two rows of one number in two files can be the same record at two times. Where each file numbers on
 * its own, as of two offices, their rows have nothing else in common: they are the same where most of what
 * they are known by is alike, or the first of it where there is but one other.
 */
export function canBeOneRecord(table: Table, a: number, b: number): boolean {
  const told = (anchors[table.contract.kind] ?? []).map((column) => isAlike(table, column, a, b));
  const filled = told.filter((each) => each !== null);
  if (filled.length < 3) return told[0] ?? filled.every((each) => each);
  return filled.filter((each) => each).length > 1;
}
