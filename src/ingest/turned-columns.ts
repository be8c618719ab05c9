import type { PeriodLength } from "../contract/mapping/lasts.ts";
import type { PeriodHeaders, Unpivot } from "../contract/mapping/unpivot.ts";
import type { Bilingual } from "../contract/vocabulary.ts";
import type { HeaderRow } from "./header-row.ts";
import { linesOfFile, oneOfThese } from "./lines-to-paste.ts";
import { periodGroups, periodHeadersIn } from "./period-headers.ts";
import type { Problems } from "./problems.ts";
import { toFillIn } from "./to-fill-in.ts";
import { periodsTurned, type Turned, Unpivoted, type YearOfHeaders } from "./unpivot.ts";

/** The first year that a title of a file, or its name, speaks of; undefined for none. */
export function yearSaid({ titles, file }: Pick<HeaderRow, "titles" | "file">): number | undefined {
  const texts = [...titles.flatMap(({ cells }) => cells), file];
  const year = texts.flatMap((text) => text.match(/(?<!\d)20\d{2}(?!\d)/) ?? [])[0];
  return year === undefined ? undefined : Number(year);
}

interface Turning {
  row: HeaderRow;
  unpivot: Unpivot;
  /** Positions that other columns, or rows left out, are read from. */
  taken: ReadonlySet<number>;
  problems: Problems;
}

function missing({ row, problems }: Turning, column: string, said: Bilingual & { paste?: string }): null {
  const { file, contract, line } = row;
  problems.add("column.missing", { file, kind: contract.kind, line, column }, said);
  return null;
}

/** The year of months that do not say it: null where none is needed, undefined, with a problem, where it stands under a header that is not there. */
function yearOfHeaders(turning: Turning): YearOfHeaders | null | undefined {
  const { year } = turning.unpivot;
  if (typeof year !== "string") return year === undefined ? null : { year };
  const position = turning.row.positionOf(year);
  if (position >= 0) return { position };
  missing(
    turning,
    year,
    year === toFillIn
      ? {
          nl: 'Zet in plaats van "?" het jaar van de maanden, zoals 2026, of de kop van de kolom waarin het staat.',
          en: 'Put the year of the months, such as 2026, in the place of "?", or the header of the column in which it stands.',
        }
      : {
          nl: `Verwacht: een kolom "${year}", met het jaar van de maanden.`,
          en: `Expected a column "${year}", with the year of the months.`,
        },
  );
  return undefined;
}

const wordsOf: Record<PeriodHeaders, Bilingual> = {
  months: { nl: "een maand", en: "a month" },
  quarters: { nl: "een kwartaal", en: "a quarter" },
};

/** How long the periods last, where a list of headers no longer says it. */
function lastsSaid({ row: { mapping }, unpivot }: Turning, which: PeriodHeaders): { lasts?: PeriodLength } {
  if (unpivot.name !== "from") return {};
  return { lasts: mapping.lasts ?? (which === "months" ? "month" : "quarter") };
}

/** Asks which of several series of periods is meant: targets and results beside each other, say. */
function askWhich(turning: Turning, which: PeriodHeaders): null {
  const { row, unpivot } = turning;
  const { headers } = row;
  const groups = periodGroups(headers, which).map((group) =>
    group.map(({ position }) => headers[position] ?? ""),
  );
  const shown = groups.map(([first]) => `"${first}"`).join(", ");
  const answers = groups.map((group) => ({
    unpivot: { ...unpivot, columns: group },
    ...lastsSaid(turning, which),
  }));
  return missing(turning, unpivot.name, {
    nl: `Er zijn ${groups.length} reeksen koppen met ${wordsOf[which].nl}: ${shown} … Zeg welke er wordt gelezen.`,
    en: `There are ${groups.length} series of headers with ${wordsOf[which].en}: ${shown} … Say which is read.`,
    paste: oneOfThese(row.contract.kind, answers),
  });
}

function periods(turning: Turning, which: PeriodHeaders): Turned[] | null {
  const { row, unpivot } = turning;
  const found = periodHeadersIn(row.headers, which);
  if (found.length === 0) {
    if (periodGroups(row.headers, which).length > 1) return askWhich(turning, which);
    return missing(turning, unpivot.name, {
      nl: `Verwacht: koppen die elk ${wordsOf[which].nl} zijn.`,
      en: `Expected headers that are ${wordsOf[which].en} each.`,
    });
  }
  return dated(turning, found, which);
}

/** Periods with their year; null, with a problem that asks for it, where it is not known. */
function dated(
  turning: Turning,
  found: ReturnType<typeof periodHeadersIn>,
  which: PeriodHeaders,
): Turned[] | null {
  const { row, unpivot } = turning;
  const year = yearOfHeaders(turning);
  if (year === undefined) return null;
  const turned = periodsTurned(found, which, year);
  if (turned) return turned;
  const without = found.find(({ period }) => period.year === null);
  const guess = yearSaid(row);
  return missing(turning, row.headers[without?.position ?? 0] ?? "", {
    nl: "Van deze kop is het jaar niet bekend: zet erbij year: met het jaar, of met de kop van de kolom waarin het staat.",
    en: "The year of this header is not known: add year: with the year, or with the header of the column in which it stands.",
    ...(guess === undefined
      ? {}
      : { paste: linesOfFile(row.contract.kind, { unpivot: { ...unpivot, year: guess } }) }),
  });
}

/** Columns by their headers: those of a list, or every one that nothing else reads. A list of months is read as months where all of it is. */
function byHeader(turning: Turning, columns: "*" | readonly string[]): Turned[] | null {
  const { row, unpivot, taken } = turning;
  const { headers, positionOf } = row;
  if (columns === "*") {
    return headers.flatMap((header, position): Turned[] =>
      header === "" || taken.has(position) ? [] : [{ position, name: () => header }],
    );
  }
  const lacking = columns.filter((header) => positionOf(header) < 0);
  for (const header of lacking) {
    missing(turning, header, {
      nl: `Verwacht: een kolom "${header}", die regels wordt.`,
      en: `Expected a column "${header}", which becomes rows.`,
    });
  }
  if (lacking.length > 0) return null;
  if (row.contract.columns[unpivot.name]?.kind === "day") {
    for (const which of ["months", "quarters"] as const) {
      const found = periodGroups(columns, which).flat();
      const here = found.map((each) => ({ ...each, position: positionOf(columns[each.position] ?? "") }));
      if (found.length === columns.length) return dated(turning, here, which);
    }
  }
  return columns.map((header) => ({ position: positionOf(header), name: () => header }));
}

/** The columns of a file that become rows. Null, with a problem, where they are not there or it must be asked what they are. */
export function turnedColumns(turning: Turning): Unpivoted | null {
  const { row, unpivot } = turning;
  const { columns } = unpivot;
  const turned =
    columns === "months" || columns === "quarters" ? periods(turning, columns) : byHeader(turning, columns);
  if (turned === null) return null;
  const [first, last] = [turned[0], turned.at(-1)].map((each) => row.headers[each?.position ?? -1] ?? "");
  return new Unpivoted(turned, `${first} … ${last}`);
}
