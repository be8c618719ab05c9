/** The letters of a column in a sheet: 0 is A, 26 is AA. */
export function columnLetters(position: number): string {
  let letters = "";
  for (let rest = position + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Where a cell stands: the position of its column from 0, and the number of its row. */
export interface CellAt {
  position: number;
  row: number;
}

/** The place that an address such as `F7` or `$F$7` means; null for what is none. */
export function cellAt(address: string): CellAt | null {
  let position = 0;
  let row = 0;
  for (let i = 0; i < address.length; i++) {
    const code = address.charCodeAt(i) & ~0x20;
    const digit = address.charCodeAt(i) - 48;
    if (code >= 65 && code <= 90 && row === 0) position = position * 26 + code - 64;
    else if (digit >= 0 && digit <= 9) row = row * 10 + digit;
    else if (address[i] !== "$") return null;
  }
  return position === 0 || row === 0 ? null : { position: position - 1, row };
}

/** The name of a sheet as it stands before a cell: in quotes where Excel wants them. */
function sheetSaid(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** A cell as Excel goes to it: `Targets!F7`; a whole row without a column: `Targets!7:7`. */
export function addressOf(sheet: string, row: number, position: number | null): string {
  const cell = position === null ? `${row}:${row}` : `${columnLetters(position)}${row}`;
  return `${sheetSaid(sheet)}!${cell}`;
}
