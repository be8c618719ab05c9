import type { Column } from "../../contract/column.ts";
import { madeOf } from "../exports/settings/column-source.ts";
import type { EffectiveMapping } from "../exports/settings/mapping-in-effect.ts";
import type { HeaderRow } from "../text/header-row.ts";
import type { MadeCell } from "../text/made-cells.ts";

/** The header by which a position was found, and what for. */
export interface Found {
  name: string;
  reference: string;
  position: number;
}

/** Where columns stand, and by which headers they were found. */
export interface Positions {
  /** Position by canonical column name; behind the last header stand the cells that are made. */
  positions: Map<string, number>;
  made: MadeCell[];
  /** Every position that something is read from. */
  taken: Set<number>;
  found: Found[];
}

/** Headers that report.yaml or the preset gives for a column; of a looked-up one the header of its key. */
export function spokenOf({ columns, lookup }: EffectiveMapping): Record<string, readonly string[]> {
  const keys = Object.entries(lookup).map(([name, { column }]) => [name, [column]] as const);
  return { ...columns, ...Object.fromEntries(keys) };
}

/**
 * The header by which a column stands under its English or Dutch name, or another that exports use, if no
 * other column is read there.
 */
function headerByName(
  name: string,
  column: Column,
  { positionOf }: HeaderRow,
  taken: ReadonlySet<number>,
): string | undefined {
  return [name, column.nl, ...column.aliases].find((candidate) => {
    const position = positionOf(candidate);
    return position >= 0 && !taken.has(position);
  });
}

/** The headers by which a column is found as report.yaml or the preset says; none where it is not there. */
function referencesOf(
  name: string,
  candidates: readonly string[],
  { mapping, positionOf }: HeaderRow,
): readonly string[] {
  const several = mapping.several[name];
  if (several) return several.headers.every((each) => positionOf(each) >= 0) ? several.headers : [];
  return candidates.filter((each) => positionOf(each) >= 0).slice(0, 1);
}

/**
 * Positions of the columns: first as report.yaml says, where two may be read from one header (a name that is
 * its own number); then by name. `mayRead` says whether a column may be read from a header at all.
 */
export function positionsIn(row: HeaderRow, mayRead: (header: string, column: Column) => boolean): Positions {
  const { contract, mapping, headers, positionOf } = row;
  const result: Positions = { positions: new Map(), made: [], taken: new Set(), found: [] };
  const put = (name: string, column: Column, references: readonly string[]) => {
    const at = references.map(positionOf);
    const [first] = at;
    if (first === undefined || !at.every((position) => mayRead(headers[position] ?? "", column))) return;
    const several = mapping.several[name];
    const position = several ? headers.length + result.made.length : first;
    if (several) result.made.push(madeOf(several, at, column.kind, Object.keys(mapping.values[name] ?? {})));
    result.positions.set(name, position);
    references.forEach((reference, i) => void result.found.push({ name, reference, position: at[i] ?? -1 }));
  };
  for (const [name, candidates] of Object.entries(spokenOf(mapping))) {
    const column = contract.columns[name];
    if (column) put(name, column, referencesOf(name, candidates, row));
  }
  for (const { position } of result.found) result.taken.add(position);
  // A header that is a part of one column may be another by its own name.
  const whole = new Set(
    result.found.filter(({ name }) => !mapping.several[name]).map(({ position }) => position),
  );
  for (const [name, column] of Object.entries(contract.columns)) {
    if (mapping.pointedTo.has(name) || result.positions.has(name) || name in mapping.lookup) continue;
    const reference = headerByName(name, column, row, whole);
    if (reference === undefined) continue;
    put(name, column, [reference]);
    if (result.positions.has(name)) {
      result.taken.add(positionOf(reference));
      whole.add(positionOf(reference));
    }
  }
  return result;
}
