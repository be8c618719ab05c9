/** Takes the cells of one column while the rows go by. */
export interface Collector {
  /** Adds the cell of the next row, as text. */
  push(cell: string): void;
  /** Adds the cell of the next row, which is a part of the bytes of a file. */
  pushSpan(bytes: Uint8Array, from: number, to: number): void;
}
