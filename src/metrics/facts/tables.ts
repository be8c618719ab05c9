import { op as arquero, table as arqueroTable, type ColumnTable, escape as escaped } from "arquero";
import type { Dataset } from "../../contract/dataset.ts";

/**
 * The names of the columns that hold something in every row: Arquero leaves null, undefined and NaN out of a
 * rollup without a word.
 */
type Filled<Row> = {
  [Name in keyof Row]: Extract<Row[Name], null | undefined> extends never ? Name : never;
}[keyof Row] &
  string;
type Numbers<Row> = { [Name in keyof Row]: Row[Name] extends number ? Name : never }[keyof Row] & string;

/** The columns of a key, each with the column of another table that it must be the same as. */
type Keys<Row, Other> = { [Name in keyof Row]?: keyof Other & string };

/** What a rollup makes of the rows of each group. */
type Aggregate<Row> =
  | { op: "count" }
  | { op: "sum"; of: Numbers<Row> }
  | { op: "any" | "array_agg"; of: Filled<Row> };

type Aggregated<Row, Of> = Of extends { op: "any"; of: infer Name extends keyof Row }
  ? Row[Name]
  : Of extends { op: "array_agg"; of: infer Name extends keyof Row }
    ? Row[Name][]
    : number;

/**
 * What a group comes to: how many rows, the sum of a column, its first cell, or all cells in the order of the
 * rows. NaN is left out.
 */
export const op = {
  count: () => ({ op: "count" }) as const,
  sum: <const Name extends string>(of: Name) => ({ op: "sum", of }) as const,
  any: <const Name extends string>(of: Name) => ({ op: "any", of }) as const,
  array_agg: <const Name extends string>(of: Name) => ({ op: "array_agg", of }) as const,
};

const pairs = (on: object): [string[], string[]] => [Object.keys(on), Object.values(on).map(String)];

const ofArquero = <Row>(each: Aggregate<Row>) =>
  each.op === "count" ? arquero.count() : arquero[each.op](each.of);

/**
 * A table of Arquero with named columns that have types, for where rows are few. Its verbs are Arquero's and
 * so are their names; functions of a row may close over anything. Rows keep their order, and groups come in
 * that of their first rows.
 */
export class Table<Row extends object> {
  readonly #table: ColumnTable;

  constructor(table: ColumnTable) {
    this.#table = table;
  }

  /** The rows of which something holds. */
  filter(holds: (row: Row) => boolean): Table<Row> {
    return new Table(this.#table.filter(escaped(holds)));
  }

  /** The same rows with more columns, or others of the same names. */
  derive<Added extends object>(
    columns: { [Name in keyof Added]: (row: Row) => Added[Name] },
  ): Table<Omit<Row, keyof Added> & Added> {
    const values = Object.entries<(row: Row) => unknown>(columns).map(([name, of]) => [name, escaped(of)]);
    return new Table(this.#table.derive(Object.fromEntries(values)));
  }

  /**
   * A left join with a table that has at most one row of a key: each row with columns of the row of which the
   * key is the same, undefined where there is none. Arquero's `join_left` would give rows in an order that
   * depends on which table is the longer.
   */
  lookup<Other extends object, Name extends keyof Other & string>(
    other: Table<Other>,
    on: Keys<Row, Other>,
    names: Name[],
  ): Table<Row & { [Each in Name]: Other[Each] | undefined }> {
    return new Table(this.#table.lookup(other.#table, pairs(on), names));
  }

  /** The same without the rows that have no such row. */
  join<Other extends object, Name extends keyof Other & string>(
    other: Table<Other>,
    on: Keys<Row, Other>,
    names: Name[],
  ): Table<Row & Pick<Other, Name>> {
    return new Table(this.#table.semijoin(other.#table, pairs(on)).lookup(other.#table, pairs(on), names));
  }

  /**
   * Groups of rows that are alike in some columns; of these at most one may be free text, as Arquero sets
   * them side by side unescaped.
   */
  groupby<By extends keyof Row & string>(...keys: By[]) {
    return {
      /**
       * One row a group.
       * @throws Error for a sum of nothing but NaN.
       */
      rollup: <const Made extends Record<string, Aggregate<Row>>>(made: Made) => {
        const values = Object.entries<Aggregate<Row>>(made).map(([name, each]) => [name, ofArquero(each)]);
        const rolled = this.#table.groupby(...keys).rollup(Object.fromEntries(values));
        for (const [name, each] of Object.entries<Aggregate<Row>>(made)) {
          if (each.op === "sum" && rolled.array(name).includes(undefined))
            throw new Error(`A group has no number of which ${name} could be the sum`);
        }
        return new Table<Pick<Row, By> & { [Name in keyof Made]: Aggregated<Row, Made[Name]> }>(rolled);
      },
    };
  }

  /** The cells of one column, in the order of the rows. */
  column<Name extends keyof Row & string>(name: Name): Row[Name][] {
    return Array.from({ length: this.#table.numRows() }, (_, row): Row[Name] => this.#table.get(name, row));
  }

  /** The rows as objects; Arquero knows no types of columns, so these are the ones that went in. */
  rows(): Row[] {
    return this.#table.objects() as Row[];
  }
}

/** A table of columns of one length. */
export function tableOf<Row extends object>(
  columns: {
    [Name in keyof Row]: ArrayLike<Row[Name]>;
  },
): Table<Row> {
  return new Table(arqueroTable(columns));
}

/** A table of a row for each of some things. */
export function tableFrom<Thing, Row extends object>(
  things: readonly Thing[],
  columns: { [Name in keyof Row]: (thing: Thing, index: number) => Row[Name] },
): Table<Row> {
  const cells = Object.entries<(thing: Thing, index: number) => unknown>(columns);
  return new Table(arqueroTable(Object.fromEntries(cells.map(([name, of]) => [name, things.map(of)]))));
}

/** The quotes, as `QuoteColumns` has them, each with its place in these. */
export function quoteTable({ quotes }: Dataset) {
  const { issuedOn, closedOn, person, account, outcome, value } = quotes;
  const row = new Int32Array(issuedOn.length).map((_, place) => place);
  return tableOf({ row, issuedOn, closedOn, person, account, outcome, value });
}
