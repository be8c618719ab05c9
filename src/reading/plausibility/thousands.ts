import { monthOfDay } from "../../calendar/window.ts";
import type { Bilingual, Language } from "../../contract/vocabulary.ts";
import { cellAt, decodeInto, partOf, type Table, textAt, usedRows } from "../columns/table.ts";
import type { Place, Problems } from "../problems/problems.ts";
import { moneyIn } from "./money-said.ts";
import type { ReadWell } from "./read-well.ts";
import { type Least, type TwoScales, twoScales } from "./two-scales.ts";

type KindWithAmounts = "quotes" | "targets";

/** Targets are few, and each is of a whole team or person. */
const leastOf: Readonly<Record<KindWithAmounts, Least>> = {
  quotes: { inGroup: 5, onEachSide: 10 },
  targets: { inGroup: 1, onEachSide: 1 },
};

/** The column of the day that an amount is of. */
const dayColumns = { quotes: "issued_on", targets: "from" } as const;

/** A way to part the rows of a file, and what is said of the groups that it makes. */
interface Parting {
  /** The group of each row. */
  groups: Int32Array;
  /** Where the small amounts are, and where the others. */
  said: (small: ReadonlySet<number>) => Bilingual;
}

/** So many names stand in a message. */
const mostNamed = 3;

function listed(names: readonly string[], language: Language): string {
  const others = names.length - mostNamed;
  const rest = others <= 0 ? "" : language === "nl" ? ` en nog ${others}` : ` and ${others} more`;
  return `${names.slice(0, mostNamed).join(", ")}${rest}`;
}

/** By the month of their day. */
function byMonth(table: Table, kind: KindWithAmounts, rows: Int32Array): Parting {
  const days = decodeInto(table, dayColumns[kind], rows, new Int32Array(rows.length), {
    of: (value) => (typeof value === "number" ? value : -1),
    blank: -1,
  });
  const months: string[] = [];
  const monthOf = new Map<number, number>();
  const groups = days.map((day) => {
    if (day < 0) return -1;
    const known = monthOf.get(day);
    if (known !== undefined) return known;
    const month = monthOfDay(day);
    const at = months.includes(month) ? months.indexOf(month) : months.push(month) - 1;
    monthOf.set(day, at);
    return at;
  });
  return {
    groups,
    said: (small) => {
      const names = [...small].map((at) => months[at] ?? "").sort();
      return { nl: `van ${listed(names, "nl")}`, en: `of ${listed(names, "en")}` };
    },
  };
}

/** By the file that they stand in. */
function byFile(table: Table, rows: Int32Array): Parting {
  return {
    groups: rows.map((row) => partOf(table, row)),
    said: (small) => {
      const names = [...small].map((at) => table.parts[at]?.file ?? "");
      return { nl: `in ${listed(names, "nl")}`, en: `in ${listed(names, "en")}` };
    },
  };
}

/** By the team or account manager that they are of, whom a message does not name. */
function byOwner(table: Table, column: "team" | "account_manager_id", rows: Int32Array): Parting | undefined {
  const owners = table.columns.get(column);
  if (!owners) return undefined;
  return {
    groups: rows.map((row) => owners.codes[row] ?? -1),
    said: ({ size }) =>
      column === "team"
        ? {
            nl: `van ${size} ${size === 1 ? "team" : "teams"}`,
            en: `of ${size} ${size === 1 ? "team" : "teams"}`,
          }
        : {
            nl: `van ${size} ${size === 1 ? "accountmanager" : "accountmanagers"}`,
            en: `of ${size} account ${size === 1 ? "manager" : "managers"}`,
          },
  };
}

/** The rows with an amount of money above nothing: of targets only revenue is. */
function amountsIn(table: Table, kind: KindWithAmounts): { rows: Int32Array; amounts: Float64Array } {
  const used = usedRows(table);
  const values = decodeInto(table, "value", used, new Float64Array(used.length), {
    of: (value) => (typeof value === "number" ? value : Number.NaN),
    blank: Number.NaN,
  });
  const isMoney = (row: number) => kind === "quotes" || textAt(table, "measure", row) === "revenue";
  const rows = used.filter((row, i) => (values[i] ?? 0) > 0 && isMoney(row));
  return { rows, amounts: values.filter((value, i) => value > 0 && isMoney(used[i] ?? 0)) };
}

interface Found {
  place: Place;
  said: Bilingual;
}

const nouns = {
  quotes: { nl: ["offerte", "offertes"], en: ["quote", "quotes"] },
  targets: { nl: ["omzettarget", "omzettargets"], en: ["revenue target", "revenue targets"] },
} as const;

function message(
  kind: KindWithAmounts,
  { counts, medians }: TwoScales,
  where: Bilingual,
  currency: string,
): Bilingual {
  const [nl, en] = [moneyIn("nl", currency), moneyIn("en", currency)];
  const times = Math.round(medians.large / medians.small);
  const noun = (language: Language, count: number) => nouns[kind][language][count === 1 ? 0 : 1];
  return {
    nl: `De middelste van ${counts.small} ${noun("nl", counts.small)} ${where.nl} is ${nl(medians.small)}, die van ${counts.large} andere ${nl(medians.large)}: ${times} keer zoveel.`,
    en: `The middle one of ${counts.small} ${noun("en", counts.small)} ${where.en} is ${en(medians.small)}, that of ${counts.large} others ${en(medians.large)}: ${times} times as much.`,
  };
}

/** Where the amounts of a file are of two scales by one of the ways to part them, the surest way first. */
function foundIn(table: Table, kind: KindWithAmounts, currency: string): Found | undefined {
  const { rows, amounts } = amountsIn(table, kind);
  const partings = [
    byFile(table, rows),
    byMonth(table, kind, rows),
    byOwner(table, "team", rows),
    byOwner(table, "account_manager_id", rows),
  ];
  for (const parting of partings) {
    const scales = parting && twoScales({ amounts, groups: parting.groups }, leastOf[kind]);
    if (!scales) continue;
    const first = parting.groups.findIndex((group) => scales.small.has(group));
    return {
      place: cellAt(table, "value", rows[first] ?? 0),
      said: message(kind, scales, parting.said(scales.small), currency),
    };
  }
  return undefined;
}

/**
 * Tells where a part of the amounts of a file, by file, month, team or account manager, is about a thousandth
 * of the others: some in thousands, some whole.
 */
export function reportThousands({ table, currency }: ReadWell, problems: Problems): void {
  for (const kind of ["quotes", "targets"] as const) {
    const own = table(kind);
    const found = own && foundIn(own, kind, currency);
    if (found) problems.add("plausibility.out_of_scale", found.place, found.said);
  }
}
