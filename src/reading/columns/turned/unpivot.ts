import type { Cells } from "../../text/cells.ts";
import type { MadeCell } from "../../text/made-cells.ts";
import { saysNothing } from "../words/nothing-words.ts";

/** A column that becomes a row of its own in each row: where it stands, and what its header is read as. */
export interface Turned {
  position: number;
  name: (cells: Cells) => string;
  /** What stands beside a period in its header. */
  rest?: string;
}

/** Gives a row once for each filled cell of the columns that become rows. */
export class Unpivoted {
  readonly #turned: readonly Turned[];
  #at: Turned | undefined;
  readonly name: MadeCell;
  readonly rest: MadeCell;
  readonly value: MadeCell;

  constructor(turned: readonly Turned[], header: string) {
    this.#turned = turned;
    this.name = { header, text: (cells) => this.#at?.name(cells) ?? "" };
    this.rest = { header, text: () => this.#at?.rest ?? "" };
    this.value = { header, text: (cells) => (this.#at ? cells.text(this.#at.position) : "") };
  }

  get positions(): number[] {
    return this.#turned.map(({ position }) => position);
  }

  /** A blank cell, or one that says that nothing is there, is no row. */
  forEachIn(cells: Cells, visit: () => void): void {
    for (const turned of this.#turned) {
      if (cells.isBlank(turned.position) || saysNothing(cells.text(turned.position).trim())) continue;
      this.#at = turned;
      visit();
    }
    this.#at = undefined;
  }
}
