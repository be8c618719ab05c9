import { madeOf } from "../../exports/settings/column-source.ts";
import type { HeaderRow } from "../../text/header-row.ts";
import type { Positions } from "../positions.ts";
import {
  convertedAlone,
  convertedPosition,
  currencyPosition,
  isConverted,
  unconvertedPosition,
} from "./headers.ts";

/**
 * What stands beside converted amounts that name no currency and tells of which it is: the amounts before and
 * their currency. No column of a contract has such a name.
 */
export const besideConverted = { amount: "unconverted amount", currency: "unconverted currency" } as const;

/** Reads a column from other headers than it was found under, the first that is filled; or from none. */
function move(
  { positions, made, taken, found }: Positions,
  name: string,
  to: readonly number[],
  headers: readonly string[],
): void {
  const before = found.filter((each) => each.name === name);
  const there = to.filter((position) => position >= 0);
  const isSame = there.every((each) => before.some(({ position }) => position === each));
  if (isSame && there.length === before.length) return;
  for (const each of before) found.splice(found.indexOf(each), 1);
  for (const each of before) {
    if (!found.some((other) => other.position === each.position)) taken.delete(each.position);
  }
  positions.delete(name);
  if (there.length === 0) return;
  positions.set(name, put(made, there, headers));
  for (const each of there) {
    taken.add(each);
    found.push({ name, reference: headers[each] ?? "", position: each });
  }
}

/** Where the first filled of some cells is read. */
function put(made: Positions["made"], at: readonly number[], headers: readonly string[]): number {
  const [first = -1, ...others] = at;
  if (others.length === 0) return first;
  made.push(madeOf({ headers: at.map((each) => headers[each] ?? ""), joinedBy: null }, at, "amount"));
  return headers.length + made.length - 1;
}

/** Looks at what stands beside amounts that were converted into a currency which no column names. */
function watch({ positions, made }: Positions, amounts: readonly number[], headers: readonly string[]): void {
  const before = amounts.map((position) => unconvertedPosition(headers, position));
  const isThere = before.every((position) => position >= 0);
  if (isThere) positions.set(besideConverted.amount, put(made, before, headers));
  const currency = currencyPosition(headers, (isThere ? headers[before[0] ?? -1] : undefined) ?? "");
  if (currency >= 0) positions.set(besideConverted.currency, currency);
}

/**
 * Where a column of money is read: the amounts that the system has converted, unless report.yaml points to
 * others, else those it was found under.
 */
function amountsOf(name: string, { contract, mapping, headers, positionOf }: HeaderRow, found: Positions) {
  const position = found.positions.get(name) ?? -1;
  const own = mapping.several[name]?.headers.map(positionOf) ?? [position];
  if (mapping.pointedTo.has(name) || name in mapping.lookup) return own;
  const column = contract.columns[name];
  const names = [...(mapping.columns[name] ?? []), name, column?.nl ?? "", ...(column?.aliases ?? [])];
  const converted =
    position < 0
      ? convertedAlone(headers, names).filter((each) => !found.taken.has(each))
      : own.map((each) => convertedPosition(headers, each));
  return converted.every((each) => each >= 0) && converted.length > 0 ? converted : own;
}

/**
 * Amounts that the system itself has converted go before those that it has not, unless report.yaml points to
 * these. The currency stands in the column that belongs to the amounts.
 */
export function seekMoney(row: HeaderRow, found: Positions): void {
  const { contract, mapping, headers } = row;
  for (const [name, { isMoney }] of Object.entries(contract.columns)) {
    const isTurned = mapping.unpivot?.value === name;
    if (!isMoney) continue;
    const amounts = isTurned ? [-1] : amountsOf(name, row, found);
    if (!isTurned && amounts.every((each) => each < 0)) continue;
    if (!isTurned) move(found, name, amounts, headers);
    if (mapping.pointedTo.has("currency") || "currency" in mapping.lookup) continue;
    const header = headers[amounts[0] ?? -1] ?? "";
    const currency = currencyPosition(headers, header);
    move(found, "currency", [currency], headers);
    if (currency < 0 && isConverted(header)) watch(found, amounts, headers);
  }
}
