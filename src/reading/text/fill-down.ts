import type { Cells } from "./cells.ts";
import type { Collector } from "./collector.ts";

/** Rows of which blank cells in some columns take what stood there last. */
export class FilledDown implements Cells {
  readonly #positions: ReadonlySet<number>;
  /** The row that each of those columns was filled in last. */
  readonly #last = new Map<number, Cells>();
  #cells: Cells | null = null;

  constructor(positions: Iterable<number>) {
    this.#positions = new Set(positions);
  }

  of(cells: Cells): this {
    for (const position of this.#positions) {
      if (!cells.isBlank(position)) this.#last.set(position, cells.held());
    }
    this.#cells = cells;
    return this;
  }

  /** Whether nothing stands in the row but what it gives to those below: the heading of a group. */
  get isHeading(): boolean {
    const cells = this.#cells;
    if (cells === null) return false;
    const filled = Array.from({ length: cells.length }, (_, position) => position).filter(
      (position) => !cells.isBlank(position),
    );
    return filled.length > 0 && filled.every((position) => this.#positions.has(position));
  }

  #rowOf(position: number): Cells | null {
    if (!this.#positions.has(position) || this.#cells?.isBlank(position) === false) return this.#cells;
    return this.#last.get(position) ?? this.#cells;
  }

  get length(): number {
    const positions = [...this.#last.keys()].map((position) => position + 1);
    return Math.max(this.#cells?.length ?? 0, ...positions);
  }

  text(position: number): string {
    return this.#rowOf(position)?.text(position) ?? "";
  }

  isBlank(position: number): boolean {
    return this.#rowOf(position)?.isBlank(position) ?? true;
  }

  firstCode(position: number): number {
    return this.#rowOf(position)?.firstCode(position) ?? Number.NaN;
  }

  pushTo(collector: Collector, position: number): void {
    this.#rowOf(position)?.pushTo(collector, position);
  }

  isSame(other: Cells): boolean {
    return this.#cells?.isSame(other) ?? false;
  }

  copy(): string[] {
    return Array.from({ length: this.length }, (_, position) => this.text(position));
  }

  held(): Cells {
    const held = new FilledDown(this.#positions);
    for (const [position, cells] of this.#last) held.#last.set(position, cells);
    held.#cells = this.#cells?.held() ?? null;
    return held;
  }
}
