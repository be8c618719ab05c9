type Direction = "ascending" | "descending";

/** What a cell sorts by: its number, else its text; null where it has none, which comes last either way. */
type Key = number | string | null;

function keyOf(row: HTMLTableRowElement, column: number, isByValue: boolean): Key {
  const cell = row.cells[column];
  if (!isByValue) return cell?.textContent?.trim() ?? "";
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

/** Sorts by a column, and gives in which direction. */
function sortBy(table: HTMLTableElement, header: HTMLTableCellElement): Direction {
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const isNumeric = header.classList.contains("number");
  // Dates and states are words that do not sort as words: their cells have a number too.
  const isByValue = isNumeric || rows.some((row) => row.cells[header.cellIndex]?.dataset.sort !== undefined);
  // Numbers: the largest first is what one wants to see; words from a to z, and the most urgent state first.
  const first: Direction = isNumeric ? "descending" : "ascending";
  const other: Direction = isNumeric ? "ascending" : "descending";
  const direction = header.getAttribute("aria-sort") === first ? other : first;
  for (const each of header.parentElement?.children ?? []) each.removeAttribute("aria-sort");
  header.setAttribute("aria-sort", direction);
  const key = (row: HTMLTableRowElement) => keyOf(row, header.cellIndex, isByValue);
  table.tBodies[0]?.append(...sorted(rows, key, direction, document.documentElement.lang));
  return direction;
}

/** Gives each heading of a table a button that sorts by its column, and says it when it has. */
export function makeSortable(table: HTMLTableElement): void {
  const { sortable = "", sorted: sortedBy = "", ...words } = table.dataset;
  const said = document.createElement("output");
  said.className = "unseen";
  table.after(said);
  for (const header of table.tHead?.rows[0]?.cells ?? []) {
    const name = header.textContent?.trim() ?? "";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.setAttribute("aria-label", `${sortable}: ${name}`);
    button.addEventListener("click", () => {
      said.value = `${sortedBy} ${name}, ${words[sortBy(table, header)] ?? ""}`;
    });
    header.append(" ", button);
  }
}
