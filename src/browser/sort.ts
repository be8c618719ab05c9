type Direction = "ascending" | "descending";

/** What a cell sorts by: its number, else its text; null where it has none, which comes last either way. */
type Key = number | string | null;

function keyOf(row: HTMLTableRowElement, column: number, isNumeric: boolean): Key {
  const cell = row.cells[column];
  if (!isNumeric) return cell?.textContent?.trim() ?? "";
  return cell?.dataset.sort === undefined ? null : Number(cell.dataset.sort);
}

function compared(a: Key, b: Key, collator: Intl.Collator): number {
  return typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
}

/** Rows in the order of a column; equal ones as they stood, those without a value last. */
export function sorted<T>(
  rows: readonly T[],
  key: (row: T) => Key,
  direction: Direction,
  language: string,
): T[] {
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
  const sign = direction === "ascending" ? 1 : -1;
  const known = rows.filter((row) => key(row) !== null);
  const unknown = rows.filter((row) => key(row) === null);
  return [...known.toSorted((a, b) => sign * compared(key(a), key(b), collator)), ...unknown];
}

function sortBy(table: HTMLTableElement, header: HTMLTableCellElement): void {
  const body = table.tBodies[0];
  if (!body) return;
  const isNumeric = header.classList.contains("number");
  // Numbers: the largest first is what one wants to see; words from a to z.
  const first: Direction = isNumeric ? "descending" : "ascending";
  const other: Direction = isNumeric ? "ascending" : "descending";
  const direction = header.getAttribute("aria-sort") === first ? other : first;
  for (const each of header.parentElement?.children ?? []) each.removeAttribute("aria-sort");
  header.setAttribute("aria-sort", direction);
  const key = (row: HTMLTableRowElement) => keyOf(row, header.cellIndex, isNumeric);
  body.append(...sorted([...body.rows], key, direction, document.documentElement.lang));
}

/** Gives each heading of a table a button that sorts by its column. */
export function makeSortable(table: HTMLTableElement): void {
  const word = table.dataset.sortable ?? "";
  for (const header of table.tHead?.rows[0]?.cells ?? []) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.setAttribute("aria-label", `${word}: ${header.textContent?.trim() ?? ""}`);
    button.addEventListener("click", () => sortBy(table, header));
    header.append(" ", button);
  }
}
