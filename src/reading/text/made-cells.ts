import type { Cells } from "./cells.ts";
import type { Collector } from "./collector.ts";

/** A cell that stands nowhere in a row, but is made of others there. */
export interface MadeCell {
  /** What it is called in a message. */
  header: string;
  text(cells: Cells): string;
}

/**
 * The cells of a row, and behind its last header those that are made of them: only where a file asks for one
 * are they made at all.
 */
export class WithMadeCells implements Cells {
  readonly #width: number;
  readonly #made: readonly MadeCell[];
  #cells: Cells;

  /** `width` is how many headers there are. */
  constructor(cells: Cells, width: number, made: readonly MadeCell[]) {
    this.#cells = cells;
    this.#width = width;
    this.#made = made;
  }

  of(cells: Cells): this {
    this.#cells = cells;
    return this;
  }

  get length(): number {
    return this.#cells.length;
  }

  text(position: number): string {
    if (position < this.#width) return this.#cells.text(position);
    return this.#made[position - this.#width]?.text(this.#cells) ?? "";
  }

  isBlank(position: number): boolean {
    return position < this.#width ? this.#cells.isBlank(position) : this.text(position).trim() === "";
  }

  firstCode(position: number): number {
    return position < this.#width ? this.#cells.firstCode(position) : this.text(position).charCodeAt(0);
  }

  pushTo(collector: Collector, position: number): void {
    if (position < this.#width) this.#cells.pushTo(collector, position);
    else collector.push(this.text(position));
  }

  isSame(other: Cells): boolean {
    return this.#cells.isSame(other);
  }

  copy(): string[] {
    return this.#cells.copy();
  }

  held(): WithMadeCells {
    return new WithMadeCells(this.#cells.held(), this.#width, this.#made);
  }
}
