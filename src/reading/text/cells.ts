import type { Collector } from "./collector.ts";

/**
 * The cells of the row that is being read. They are only good until the next row: what outlives it is held.
 */
export interface Cells {
  readonly length: number;
  /** The text of a cell; blank where the row has none. */
  text(position: number): string;
  isBlank(position: number): boolean;
  /**
   * The code of the first character of a cell where that is of ASCII, without making a text of it; else what
   * is no such code.
   */
  firstCode(position: number): number;
  /** Adds a cell to the column that it belongs to. */
  pushTo(collector: Collector, position: number): void;
  /** The texts of all cells. */
  copy(): string[];
  /** Whether another row of the same file has the same cells, letter for letter. */
  isSame(other: Cells): boolean;
  /** The same cells, in the encoding that they have, for as long as they are wanted. */
  held(): Cells;
}

/** Cells that are texts already. */
export class TextCells implements Cells {
  cells: readonly string[] = [];

  of(cells: readonly string[]): this {
    this.cells = cells;
    return this;
  }

  get length(): number {
    return this.cells.length;
  }

  text(position: number): string {
    return this.cells[position] ?? "";
  }

  isBlank(position: number): boolean {
    const cell = this.text(position);
    return cell === "" || cell.trim() === "";
  }

  firstCode(position: number): number {
    return this.text(position).charCodeAt(0);
  }

  pushTo(collector: Collector, position: number): void {
    collector.push(this.text(position));
  }

  isSame(other: Cells): boolean {
    if (other.length !== this.length) return false;
    return this.cells.every((cell, position) => cell === other.text(position));
  }

  copy(): string[] {
    return [...this.cells];
  }

  held(): TextCells {
    return new TextCells().of(this.copy());
  }
}

export const space = 0x20;
