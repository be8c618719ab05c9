import type { Lookup } from "../../../contract/mapping/lookup.ts";
import type { Once } from "../../../contract/mapping/once.ts";
import type { PeriodLength } from "../../../contract/mapping/periods.ts";
import type { Unpivot } from "../../../contract/mapping/unpivot.ts";
import type { SeveralHeaders } from "./column-source.ts";

/** How one file is read, with what its preset knows filled in. */
export interface EffectiveMapping {
  /**
   * Headers under which a column may stand, by canonical name; one that report.yaml points to must be there.
   */
  columns: Readonly<Record<string, readonly string[]>>;
  /** Columns of which a cell is made of several, by canonical name. */
  several: Readonly<Record<string, SeveralHeaders>>;
  /**
   * Words that tell nothing in a cell made of several, of which the first that does is read, by canonical
   * name.
   */
  telling: Readonly<Record<string, ReadonlySet<string>>>;
  pointedTo: ReadonlySet<string>;
  values: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
  skip: Readonly<Record<string, readonly Cell[]>>;
  only: Readonly<Record<string, readonly Cell[]>>;
  defaults: Readonly<Record<string, Cell>>;
  lookup: Readonly<Record<string, Lookup>>;
  once: Once | undefined;
  split: string | undefined;
  sum: string | undefined;
  firstOf: Readonly<Record<string, string>>;
  lasts: PeriodLength | undefined;
  every: PeriodLength | undefined;
  unpivot: Unpivot | undefined;
}

export type Cell = string | number;
