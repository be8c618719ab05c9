import type { PeriodLength } from "../../../contract/mapping/periods.ts";
import { lengthOfHeaders, type PeriodHeaders, periodHeaders } from "../../../contract/mapping/unpivot.ts";
import type { Bilingual } from "../../../contract/vocabulary.ts";
import { oneOfThese } from "../../problems/lines-to-paste.ts";
import { datedColumns } from "./dated-columns.ts";
import { reportLeftOut } from "./left-out-columns.ts";
import { periodGroups, periodHeadersIn } from "./period-headers.ts";
import { askMissing, type Turning } from "./turning.ts";
import { type Turned, Unpivoted } from "./unpivot.ts";

const wordsOf: Record<PeriodHeaders, Bilingual> = {
  months: { nl: "een maand", en: "a month" },
  quarters: { nl: "een kwartaal", en: "a quarter" },
  years: { nl: "een jaar", en: "a year" },
};

/** How long the periods last, where a list of headers no longer says it. */
function lastsSaid({ row: { mapping }, unpivot }: Turning, which: PeriodHeaders): { lasts?: PeriodLength } {
  if (unpivot.name !== "from") return {};
  return { lasts: mapping.lasts ?? lengthOfHeaders[which] };
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
  return askMissing(turning, unpivot.name, {
    nl: `Er zijn ${groups.length} reeksen koppen met ${wordsOf[which].nl}: ${shown} … Zeg welke er wordt gelezen.`,
    en: `There are ${groups.length} series of headers with ${wordsOf[which].en}: ${shown} … Say which is read.`,
    paste: oneOfThese(row.contract.kind, answers),
  });
}

/** Headers of periods with words beside them, which are read as a column of their own. */
function withRest(turning: Turning, which: PeriodHeaders): Turned[] | null {
  const { row, unpivot } = turning;
  const groups = periodGroups(row.headers, which).filter(([first]) => first?.rest !== "");
  if (groups.length === 0) {
    return askMissing(turning, unpivot.name, {
      nl: `Verwacht: koppen met ${wordsOf[which].nl} en een woord ernaast.`,
      en: `Expected headers with ${wordsOf[which].en} and a word beside it.`,
    });
  }
  // Each series by itself runs on into the next year.
  const turned: Turned[] = [];
  for (const group of groups) {
    const own = datedColumns(turning, group, which);
    if (own === null) return null;
    turned.push(...own.map((each, i) => ({ ...each, rest: group[i]?.rest ?? "" })));
  }
  return turned.sort((a, b) => a.position - b.position);
}

function periods(turning: Turning, which: PeriodHeaders): Turned[] | null {
  const { row, unpivot } = turning;
  if (unpivot.rest !== undefined) return withRest(turning, which);
  const found = periodHeadersIn(row.headers, which);
  if (found.length === 0) {
    if (periodGroups(row.headers, which).length > 1) return askWhich(turning, which);
    return askMissing(turning, unpivot.name, {
      nl: `Verwacht: koppen die elk ${wordsOf[which].nl} zijn.`,
      en: `Expected headers that are ${wordsOf[which].en} each.`,
    });
  }
  return datedColumns(turning, found, which);
}

/**
 * Columns by their headers: those of a list, or every one that nothing else reads. A list of months is read
 * as months where all of it is.
 */
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
    askMissing(turning, header, {
      nl: `Verwacht: een kolom "${header}", die regels wordt.`,
      en: `Expected a column "${header}", which becomes rows.`,
    });
  }
  if (lacking.length > 0) return null;
  if (row.contract.columns[unpivot.name]?.kind === "day") {
    for (const which of periodHeaders) {
      const found = periodGroups(columns, which).flat();
      const here = found.map((each) => ({ ...each, position: positionOf(columns[each.position] ?? "") }));
      if (found.length === columns.length) return datedColumns(turning, here, which);
    }
  }
  return columns.map((header) => ({ position: positionOf(header), name: () => header }));
}

/**
 * The columns of a file that become rows. Null, with a problem, where they are not there or it must be asked
 * what they are.
 */
export function turnedColumns(turning: Turning): Unpivoted | null {
  const { row, unpivot } = turning;
  const { columns } = unpivot;
  const turned =
    Array.isArray(columns) || columns === "*" ? byHeader(turning, columns) : periods(turning, columns);
  if (turned === null) return null;
  reportLeftOut(turning, turned);
  const [first, last] = [turned[0], turned.at(-1)].map((each) => row.headers[each?.position ?? -1] ?? "");
  return new Unpivoted(turned, `${first} … ${last}`);
}
