import type { PeriodLength } from "../../../contract/mapping/periods.ts";
import { foldName } from "../../fold.ts";
import { linesOfFile, oneOfThese } from "../../problems/lines-to-paste.ts";
import type { Said } from "../../problems/problems.ts";
import { toFillIn } from "../../problems/to-fill-in.ts";
import type { HeaderRow } from "../../text/header-row.ts";
import { bothWays } from "../numbers/number-format.ts";
import { periodIn } from "./period-headers.ts";
import { yearSaid } from "./turning.ts";

/** The lines for targets without dates, and the columns that those lines give. */
interface FixedAmounts {
  gives: ReadonlySet<string>;
  said: Said;
}

const ofAmount = /quota|target|doel|budget|norm|ziel|plan|bedrag|amount|omzet|revenue|value|waarde/i;
const perPeriod: readonly (readonly [PeriodLength, RegExp])[] = [
  ["month", /maand|month|monat|\bp\/?m\b|\/ ?mnd/i],
  ["quarter", /kwartaal|quarter|quartal/i],
  ["year", /jaar|year|annual|jahr/i],
];

/** Of which period texts say that an amount is; undefined where they say none. */
export const lengthSaidIn = (texts: readonly string[]): PeriodLength | undefined =>
  perPeriod.find(([, words]) => texts.some((text) => words.test(text)))?.[0];

/** What a header names that targets are of, such as orders; undefined for another. */
function measureIn({ contract }: HeaderRow, header: string): string | undefined {
  const words = [...(contract.columns.measure?.words ?? [])];
  const folded = foldName(header);
  return words.find(([value, others]) => [value, ...others].some((word) => foldName(word) === folded))?.[0];
}

/** Whether a column says of which month or quarter each row is: then no amount is of every one. */
const hasPeriods = ({ headers, samples }: HeaderRow) =>
  headers.some((_, position) => {
    const cells = samples.map((row) => (row.cells[position] ?? "").trim()).filter((cell) => cell !== "");
    const isPeriod = (cell: string) =>
      bothWays(cell) === null &&
      [periodIn(cell, "months"), periodIn(cell, "quarters")].some((each) => each?.rest === "");
    return cells.length > 0 && cells.every(isPeriod);
  });

/** The only header under which an amount stands that nothing reads; undefined for none or several. */
function amountHeader(row: HeaderRow): string | undefined {
  const found = row.headers.filter((header, position) => {
    const cells = row.samples
      .map((each) => (each.cells[position] ?? "").trim())
      .filter((cell) => cell !== "");
    const isAmount = ofAmount.test(header) || measureIn(row, header) !== undefined;
    return isAmount && cells.length > 0 && cells.every((cell) => bothWays(cell) !== null);
  });
  return found.length === 1 ? found[0] : undefined;
}

/** What to do with targets that say from when they hold and not until when. */
function openAmounts(): FixedAmounts {
  return {
    gives: new Set(["to"]),
    said: {
      nl: "Er staat geen laatste dag bij: geldt elk bedrag voor elke maand tot de volgende regel (every), of is elke regel één maand, kwartaal of jaar (lasts)?",
      en: "There is no last day: does each amount hold in every month until the next row (every), or is each row one month, quarter or year (lasts)?",
      paste: oneOfThese("targets", [
        { every: "month" },
        { lasts: "month" },
        { lasts: "quarter" },
        { lasts: "year" },
      ]),
    },
  };
}

/**
 * What to do with targets that say no day, so that each amount is one of every month or of every year; null
 * where it is not seen what is the amount.
 */
export function fixedAmounts(row: HeaderRow, missing: readonly string[]): FixedAmounts | null {
  const { contract, mapping, titles, file, fiscal, headers } = row;
  if (contract.kind !== "targets" || mapping.unpivot?.name === "from") return null;
  if (!missing.includes("from"))
    return missing.includes("to") && !mapping.pointedTo.has("to") ? openAmounts() : null;
  if (mapping.pointedTo.has("from")) return null;
  if (hasPeriods(row)) return null;
  const header = missing.includes("value") ? amountHeader(row) : "";
  if (header === undefined) return null;
  const texts = [header, ...headers, file, ...titles.flatMap(({ cells }) => cells)];
  const every = lengthSaidIn(texts) ?? "month";
  const year = yearSaid({ titles, file, fiscal });
  const from = typeof year === "number" && fiscal.starts === 1 ? `${year}-01-01` : toFillIn;
  const measure = missing.includes("measure") ? { measure: measureIn(row, header) ?? "revenue" } : {};
  const lines = linesOfFile(contract.kind, {
    ...(header === "" ? {} : { columns: { value: header } }),
    every,
    defaults: { from, ...measure },
  });
  return {
    gives: new Set(["from", "to", ...(header === "" ? [] : ["value"]), ...Object.keys(measure)]),
    said: {
      nl: "Er staan geen dagen bij: is elk bedrag een vast target van elke maand, elk kwartaal of elk jaar, en vanaf welke dag? Een bedrag dat verandert, krijgt een regel met zijn eerste dag.",
      en: "There are no days: is each amount a fixed target of every month, every quarter or every year, and from which day on? An amount that changes gets a row with its first day.",
      paste: lines.replace(/^( *every: \w+)$/m, "$1   # month / quarter / year"),
    },
  };
}
