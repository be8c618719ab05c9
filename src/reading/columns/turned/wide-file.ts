import type { Column } from "../../../contract/column.ts";
import { lengthOfHeaders, type PeriodHeaders, periodHeaders } from "../../../contract/mapping/unpivot.ts";
import { foldName } from "../../fold.ts";
import { linesOfFile } from "../../problems/lines-to-paste.ts";
import type { Said } from "../../problems/problems.ts";
import { toFillIn } from "../../problems/to-fill-in.ts";
import type { HeaderRow } from "../../text/header-row.ts";
import { type PeriodHeader, periodGroups, periodHeadersIn } from "./period-headers.ts";
import { yearSaid } from "./turning.ts";

/** The column that holds what is counted, by the kind of file that has one. */
export const countedIn: Readonly<Record<string, string>> = {
  targets: "value",
  strength: "fte",
  plan: "times_per_year",
  activities: "count",
};

const dutch: Record<PeriodHeaders, string> = { months: "maanden", quarters: "kwartalen", years: "jaren" };

/** The column of the day that a header with a period gives, by the kind of file that has one. */
export const dayIn: Readonly<Record<string, string>> = {
  targets: "from",
  strength: "from",
  activities: "date",
};

/** A constant that a file needs whose columns say the rest. */
const constants: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  targets: { measure: "revenue" },
  plan: { per: "account" },
};

/** The lines and words for a file whose columns should be rows; null for another. */
interface WideFile {
  /** The columns that those lines give. */
  gives: ReadonlySet<string>;
  said: Said;
}

/** The constants among the columns that are missing. */
function defaultsFor(kind: string, missing: readonly string[]): Record<string, Record<string, string>> {
  const defaults = Object.entries(constants[kind] ?? {}).filter(([name]) => missing.includes(name));
  return defaults.length === 0 ? {} : { defaults: Object.fromEntries(defaults) };
}

const checkConstants = (defaults: object) =>
  "defaults" in defaults
    ? { nl: " Kijk of wat onder defaults staat zo is.", en: " See whether what stands under defaults is so." }
    : { nl: "", en: "" };

/** Periods that stand as columns: one series of them, or one for each word of a column that is missing. */
interface PeriodsInHeaders {
  found: readonly PeriodHeader[];
  /** The column of the words beside them. */
  rest: string | undefined;
}

/** The words of a column that is chosen from, in every spelling in which they are known. */
export function knownWords({ kind, words }: Column): ReadonlySet<string> {
  if (kind !== "choice" || !words) return new Set();
  return new Set([...words].flatMap(([each, others]) => [each, ...others]).map(foldName));
}

/**
 * The periods among the headers of a file; null where there are none, or it is not known what the series
 * are.
 */
export function periodsIn(
  { contract, headers }: Pick<HeaderRow, "contract" | "headers">,
  which: PeriodHeaders,
  missing: readonly string[],
): PeriodsInHeaders | null {
  const groups = periodGroups(headers, which);
  const withWords = groups.filter(([first]) => first?.rest !== "");
  for (const name of missing) {
    const column = contract.columns[name];
    const known = column ? knownWords(column) : new Set();
    const areWords = withWords.every(([first]) => known.has(foldName(first?.rest ?? "")));
    if (withWords.length > 0 && areWords) return { found: withWords.flat(), rest: name };
  }
  const found = periodHeadersIn(headers, which);
  return found.length === 0 ? null : { found, rest: undefined };
}

/** The lines that turn periods into rows, and what is to be filled in or looked at in them. */
function turnedPeriods(
  { contract, headers, titles, file, fiscal }: HeaderRow,
  { which, found, rest, day, value }: PeriodsInHeaders & { which: PeriodHeaders; day: string; value: string },
  missing: readonly string[],
): WideFile {
  const needsYear = found.some(({ period }) => period.year === null);
  const year = yearSaid({ titles, file, fiscal });
  const ofRest = rest === undefined ? {} : { rest };
  const ofYear = needsYear ? { year: year ?? toFillIn } : {};
  const unpivot = { columns: which, name: day, ...ofRest, value, ...ofYear };
  const others = missing.filter((name) => name !== rest);
  const defaults = defaultsFor(contract.kind, others);
  const check = checkConstants(defaults);
  const lasts = day === "from" ? { lasts: lengthOfHeaders[which] } : {};
  const shown = `"${headers[found[0]?.position ?? 0]}"`;
  const askYear =
    needsYear && year === undefined
      ? { nl: " Zet bij year het jaar van deze maanden.", en: " Give the year of these months at year." }
      : { nl: "", en: "" };
  return {
    gives: new Set([day, "to", value, ...Object.values(ofRest), ...Object.keys(defaults.defaults ?? {})]),
    said: {
      nl: `Koppen zoals ${shown} zijn ${dutch[which]}: maak er regels van.${askYear.nl}${check.nl}`,
      en: `Headers such as ${shown} are ${which}: turn them into rows.${askYear.en}${check.en}`,
      paste: linesOfFile(contract.kind, { unpivot, ...lasts, ...defaults }),
    },
  };
}

/** A column for each month or quarter, where the day from which a row holds is missing. */
function byPeriod(row: HeaderRow, value: string, missing: readonly string[]): WideFile | null {
  const day = dayIn[row.contract.kind];
  if (day === undefined || !missing.includes(day)) return null;
  for (const which of day === "date" ? (["months"] as const) : periodHeaders) {
    const periods = periodsIn(row, which, missing);
    // A single header that is a year is one for the targets of that year; a month alone is rather a name.
    const isOne = periods?.found.length === 1 && which === "years" && missing.includes(value);
    if (periods && (isOne || periods.found.length > 1))
      return turnedPeriods(row, { ...periods, which, day, value }, missing);
  }
  return null;
}

/** A column for each medium or measure, where the one that would name it is missing. */
function byWord(
  { contract, headers, positionOf }: HeaderRow,
  value: string,
  missing: readonly string[],
): WideFile | null {
  // A count need not be there: where it is, it is no column of its own that becomes rows.
  const counted = contract.columns[value];
  const isThere = [value, counted?.nl ?? value].some((header) => positionOf(header) >= 0);
  if (counted?.required ? !missing.includes(value) : isThere) return null;
  for (const [name, column] of Object.entries(contract.columns)) {
    if (!missing.includes(name)) continue;
    const { nl } = column;
    const known = knownWords(column);
    const found = headers.filter((header) => known.has(foldName(header)));
    if (found.length < 2) continue;
    const others = missing.filter((each) => each !== name);
    const defaults = defaultsFor(contract.kind, others);
    const check = checkConstants(defaults);
    return {
      gives: new Set([name, value, ...Object.keys(defaults.defaults ?? {})]),
      said: {
        nl: `De koppen ${found.map((header) => `"${header}"`).join(", ")} zijn waarden van ${nl}: maak er regels van.${check.nl}`,
        en: `The headers ${found.map((header) => `"${header}"`).join(", ")} are values of ${name}: turn them into rows.${check.en}`,
        paste: linesOfFile(contract.kind, { unpivot: { columns: found, name, value }, ...defaults }),
      },
    };
  }
  return null;
}

/**
 * What to do with a file in which columns stand where rows are expected; null where nothing shows that it
 * is one.
 */
export function wideFile(row: HeaderRow, missing: readonly string[]): WideFile | null {
  const value = countedIn[row.contract.kind];
  if (value === undefined || row.mapping.unpivot) return null;
  return byPeriod(row, value, missing) ?? byWord(row, value, missing);
}
