import type { Bilingual, Language } from "../../contract/vocabulary.ts";
import { exactProduct } from "../columns/money/exact.ts";
import { cellAt, decodeInto, numberAt, rawAt, type Table, textAt, usedRows } from "../columns/table.ts";
import type { Place, Problems, Said } from "../problems/problems.ts";
import { moneyIn } from "./money-said.ts";
import { byFile, byMonth, byOwner, type Parting } from "./partings.ts";
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

/** Rows with an amount of money above nothing, of targets those of revenue alone, and their amounts. */
function amountsIn(table: Table, kind: KindWithAmounts): { rows: Int32Array; amounts: Float64Array } {
  const isMoney = (row: number) => kind === "quotes" || textAt(table, "measure", row) === "revenue";
  const money = usedRows(table).filter(isMoney);
  const values = decodeInto(table, "value", money, new Float64Array(money.length), {
    of: (value) => (typeof value === "number" ? value : 0),
    blank: 0,
  });
  return {
    rows: money.filter((_, i) => (values[i] ?? 0) > 0),
    amounts: values.filter((value) => value > 0),
  };
}

const nouns = {
  quotes: { nl: ["offerte", "offertes"], en: ["quote", "quotes"] },
  targets: { nl: ["omzettarget", "omzettargets"], en: ["revenue target", "revenue targets"] },
} as const;

const wordsOf = {
  nl: {
    some: (count: number, [one, more]: readonly [string, string]) =>
      count === 1 ? `1 ${one}` : `De middelste van ${count} ${more}`,
    others: (count: number) => (count === 1 ? "een ander" : `die van ${count} andere`),
    times: (times: string) => `${times} keer zoveel`,
    asks: (cell: string, one: string, other: string) => `Is "${cell}" ${one} of ${other}?`,
  },
  en: {
    some: (count: number, [one, more]: readonly [string, string]) =>
      count === 1 ? `1 ${one}` : `The middle one of ${count} ${more}`,
    others: (count: number) => (count === 1 ? "another" : `that of ${count} others`),
    times: (times: string) => `${times} times as much`,
    asks: (cell: string, one: string, other: string) => `Is "${cell}" ${one} or ${other}?`,
  },
} as const;

/** What is asked of the two scales of a file, at the first of the small amounts. */
interface Asked {
  kind: KindWithAmounts;
  scales: TwoScales;
  where: Bilingual;
  cell: string;
  amount: number;
  currency: string;
}

function asked({ kind, scales: { counts, medians }, where, cell, amount, currency }: Asked): Bilingual {
  const said = (language: Language) => {
    const [money, words] = [moneyIn(language, currency), wordsOf[language]];
    const { format } = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
    const small = `${words.some(counts.small, nouns[kind][language])} ${where[language]} is ${money(medians.small)}`;
    const large = `${words.others(counts.large)} ${money(medians.large)}`;
    const times = words.times(format(medians.large / medians.small));
    return `${small}, ${large}: ${times}. ${words.asks(cell, money(amount), money(exactProduct(amount, 1000)))}`;
  };
  return { nl: said("nl"), en: said("en") };
}

/** Where the amounts of a file are of two scales by one of the ways to part them, the surest way first. */
function foundIn(
  table: Table,
  kind: KindWithAmounts,
  currency: string,
): { place: Place; said: Said } | undefined {
  const { rows, amounts } = amountsIn(table, kind);
  const ways: (() => Parting | undefined)[] = [
    () => byFile(table, rows),
    () => byMonth(table, dayColumns[kind], rows),
    () => byOwner(table, "team", rows),
    () => byOwner(table, "account_manager_id", rows),
  ];
  for (const way of ways) {
    const parting = way();
    const scales = parting && twoScales({ amounts, groups: parting.groups }, leastOf[kind]);
    if (!scales) continue;
    const row = rows[parting.groups.findIndex((group) => scales.small.has(group))] ?? 0;
    const said = asked({
      ...{ kind, scales, currency, where: parting.said(scales.small) },
      ...{ cell: rawAt(table, "value", row), amount: numberAt(table, "value", row) ?? 0 },
    });
    // Only of a whole file can report.yaml say that it is in thousands.
    const paste = ["files:", `  ${kind}:`, "    multiply: { value: 1000 }"].join("\n");
    return { place: cellAt(table, "value", row), said: parting.isByFile ? { ...said, paste } : said };
  }
  return undefined;
}

/**
 * Asks where a part of the amounts of a file, by file, month, team or account manager, is about a thousandth
 * of the others: some in thousands, some whole.
 */
export function reportThousands({ table, currency }: ReadWell, problems: Problems): void {
  for (const kind of ["quotes", "targets"] as const) {
    const own = table(kind);
    const found = own && foundIn(own, kind, currency);
    if (found) problems.add("plausibility.out_of_scale", found.place, found.said);
  }
}
