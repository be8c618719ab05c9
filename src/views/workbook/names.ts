/** A name that none of those taken is, whatever its capitals, made by numbering it. */
export function unlike(
  name: string,
  taken: ReadonlySet<string>,
  numbered: (name: string, number: number) => string,
): string {
  for (let number = 1; ; number++) {
    const made = number === 1 ? name : numbered(name, number);
    if (!taken.has(made.toLowerCase())) return made;
  }
}

/** Names in the same order, of which no two are the same, whatever their capitals. */
export function distinct(
  names: readonly string[],
  numbered: (name: string, number: number) => string,
): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const own = unlike(name, taken, numbered);
    taken.add(own.toLowerCase());
    return own;
  });
}

/** So many characters a spreadsheet takes in the name of a sheet. */
const longestName = 31;

/** A name as a spreadsheet takes it for a sheet: short, on one line, without the signs of an address. */
export function sheetName(name: string): string {
  const plain = name
    .replace(/[[\]:*?/\\\p{Cc}]+/gu, " ")
    .replace(/^['\s]+|['\s]+$/gu, "")
    .replace(/\s+/gu, " ");
  return [...plain].slice(0, longestName).join("").trimEnd() || "–";
}

/** The name of a sheet with a number behind it, as long as it may be. */
export function numberedSheet(name: string, number: number): string {
  const behind = ` (${number})`;
  return `${[...name].slice(0, longestName - behind.length).join("")}${behind}`;
}
