/** The letter that a spreadsheet gives a column: 0 is A, 25 is Z, 26 is AA. */
export function columnLetter(position: number): string {
  const own = String.fromCharCode(65 + (position % 26));
  return position < 26 ? own : columnLetter(Math.floor(position / 26) - 1) + own;
}
