import type { PeriodHeaders } from "../contract/mapping/unpivot.ts";
import { saysNothing } from "./cell.ts";
import type { Cells } from "./cells.ts";
import type { MadeCell } from "./made-cells.ts";
import type { PeriodHeader } from "./period-headers.ts";

/** A column that becomes a row of its own in each row: where it stands, and what its header is read as. */
export interface Turned {
  position: number;
  name: (cells: Cells) => string;
}

/** Gives a row once for each filled cell of the columns that become rows. */
export class Unpivoted {
  readonly #turned: readonly Turned[];
  #at: Turned | undefined;
  readonly name: MadeCell;
  readonly value: MadeCell;

  constructor(turned: readonly Turned[], header: string) {
    this.#turned = turned;
    this.name = { header, text: (cells) => this.#at?.name(cells) ?? "" };
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

/** Years of periods without one, in the order of their columns: where they begin anew, the next year begins. */
function yearsOn(periods: readonly PeriodHeader[]): number[] {
  let on = 0;
  return periods.map(({ period }, i) => {
    const before = periods[i - 1]?.period;
    if (before && period.number <= before.number) on++;
    return on;
  });
}

const written = (which: PeriodHeaders, year: number | string, number: number) =>
  which === "quarters" ? `Q${number} ${year}` : `${year}-${String(number).padStart(2, "0")}`;

/** How the year of a period without one is known: a number, or the position at which it stands in each row. */
export type YearOfHeaders = { year: number } | { position: number };

/** The columns of a file that are periods. Null where one of them needs a year and there is none. */
export function periodsTurned(
  periods: readonly PeriodHeader[],
  which: PeriodHeaders,
  yearOfHeaders: YearOfHeaders | null,
): Turned[] | null {
  if (yearOfHeaders === null && periods.some(({ period }) => period.year === null)) return null;
  const on = yearsOn(periods);
  return periods.map(({ position, period: { number, year } }, i) => {
    const later = on[i] ?? 0;
    if (year !== null || yearOfHeaders === null) {
      const text = written(which, year ?? 0, number);
      return { position, name: () => text };
    }
    if ("year" in yearOfHeaders) {
      const text = written(which, yearOfHeaders.year + later, number);
      return { position, name: () => text };
    }
    return {
      position,
      name: (cells) => {
        const said = cells.text(yearOfHeaders.position).trim();
        return written(which, /^\d{4}$/.test(said) ? Number(said) + later : said, number);
      },
    };
  });
}
