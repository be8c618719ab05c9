import { lengthOfHeaders, type PeriodHeaders, periodHeaders } from "../../../contract/mapping/unpivot.ts";
import { foldName } from "../../fold.ts";
import { linesOfFile } from "../../problems/lines-to-paste.ts";
import type { Said } from "../../problems/problems.ts";
import { toFillIn } from "../../problems/to-fill-in.ts";
import type { HeaderRow } from "../../text/header-row.ts";
import { periodHeadersIn } from "./period-headers.ts";
import { yearSaid } from "./turning.ts";

/** The column that holds what is counted, by the kind of file that has one. */
const countedIn: Readonly<Record<string, string>> = {
  targets: "value",
  strength: "fte",
  plan: "times_per_year",
  activities: "count",
};

const dutch: Record<PeriodHeaders, string> = { months: "maanden", quarters: "kwartalen", years: "jaren" };

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

/** A column for each month or quarter, where the day from which a row holds is missing. */
function byPeriod(
  { contract, headers, titles, file, fiscal }: HeaderRow,
  value: string,
  missing: readonly string[],
): WideFile | null {
  if (!missing.includes("from")) return null;
  for (const which of periodHeaders) {
    const found = periodHeadersIn(headers, which);
    const [first] = found;
    // A single header that is a year is one for the targets of that year; a month alone is rather a name.
    if (!first || (found.length < 2 && !(which === "years" && missing.includes(value)))) continue;
    const needsYear = found.some(({ period }) => period.year === null);
    const year = yearSaid({ titles, file, fiscal });
    const unpivot = { columns: which, name: "from", value, ...(needsYear ? { year: year ?? toFillIn } : {}) };
    const defaults = defaultsFor(contract.kind, missing);
    const check = checkConstants(defaults);
    const lasts = lengthOfHeaders[which];
    const shown = `"${headers[first.position]}"`;
    const askYear =
      needsYear && year === undefined
        ? { nl: " Zet bij year het jaar van deze maanden.", en: " Give the year of these months at year." }
        : { nl: "", en: "" };
    return {
      gives: new Set(["from", "to", value, ...Object.keys(defaults.defaults ?? {})]),
      said: {
        nl: `Koppen zoals ${shown} zijn ${dutch[which]}: maak er regels van.${askYear.nl}${check.nl}`,
        en: `Headers such as ${shown} are ${which}: turn them into rows.${askYear.en}${check.en}`,
        paste: linesOfFile(contract.kind, { unpivot, lasts, ...defaults }),
      },
    };
  }
  return null;
}

/** A column for each medium or measure, where the one that would name it is missing. */
function byWord(
  { contract, headers }: HeaderRow,
  value: string,
  missing: readonly string[],
): WideFile | null {
  for (const [name, { kind, words, nl }] of Object.entries(contract.columns)) {
    if (kind !== "choice" || !words || !missing.includes(name) || !missing.includes(value)) continue;
    const known = new Set([...words].flatMap(([each, others]) => [each, ...others]).map(foldName));
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
 * What to do with a file in which columns stand where rows are expected; null where nothing shows that it is
 * one.
 */
export function wideFile(row: HeaderRow, missing: readonly string[]): WideFile | null {
  const value = countedIn[row.contract.kind];
  if (value === undefined || row.mapping.unpivot) return null;
  return byPeriod(row, value, missing) ?? byWord(row, value, missing);
}
