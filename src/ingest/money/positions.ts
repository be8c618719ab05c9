import type { HeaderRow } from "../header-row.ts";
import type { Positions } from "../positions.ts";
import { convertedPosition, currencyPosition } from "./headers.ts";

/** Reads a column from another header than it was found under, or from none. */
function move(
  { positions, taken, found }: Positions,
  name: string,
  to: number,
  headers: readonly string[],
): void {
  const from = positions.get(name);
  if (from === to || (from === undefined && to < 0)) return;
  const at = found.findIndex((each) => each.name === name);
  if (at >= 0) found.splice(at, 1);
  if (from !== undefined && !found.some(({ position }) => position === from)) taken.delete(from);
  positions.delete(name);
  if (to < 0) return;
  positions.set(name, to);
  taken.add(to);
  found.push({ name, reference: headers[to] ?? "", position: to });
}

/**
 * Amounts that the system itself has converted go before those that it has not, unless report.yaml points to these. The currency stands in the column
 * that belongs to the amounts.
 */
export function seekMoney({ contract, mapping, headers }: HeaderRow, found: Positions): void {
  const isPointedTo = (name: string) => mapping.pointedTo.has(name) || name in mapping.lookup;
  for (const [name, { isMoney }] of Object.entries(contract.columns)) {
    const isTurned = mapping.unpivot?.value === name;
    const position = found.positions.get(name) ?? -1;
    if (!isMoney || (position < 0 && !isTurned)) continue;
    const converted = isPointedTo(name) || isTurned ? -1 : convertedPosition(headers, position);
    if (converted >= 0) move(found, name, converted, headers);
    if (isPointedTo("currency")) continue;
    const amounts = headers[converted >= 0 ? converted : position] ?? "";
    move(found, "currency", currencyPosition(headers, amounts), headers);
  }
}
