import { isoOfDay } from "../../calendar/day.ts";
import type { PlacedKind, Places } from "../../contract/dataset.ts";
import type { EvidencePlace, EvidenceRow } from "../../contract/evidence.ts";
import type { CountedRows, PartOfFigure } from "../../metrics/evidence/part-of-figure.ts";
import type { Facts } from "../../metrics/facts/facts.ts";
import type { FileNames } from "./file-names.ts";
import type { ExplainedFigure } from "./found-evidence.ts";
import type { Listing } from "./listing.ts";
import { rowDetail } from "./row-detail.ts";
import { rowRanges } from "./row-ranges.ts";

/** A line of evidence before it is said of which part of which figure it is. */
type ListedRow = Omit<EvidenceRow, "figure" | "part">;

/** Where evidence is read: which rows are listed, where they stand and what files are called. */
export interface Edition {
  facts: Facts;
  places: Places;
  listing: Listing;
  fileName: FileNames;
  said: Said;
}

/** What many rows say alike, made once: a large organisation has a million rows of evidence. */
interface Said {
  day: (day: number) => string;
  /** An account by its first row; null where it may not be named. */
  account: (first: number) => EvidenceRow["account"];
}

/** A function that makes each answer once. */
function onceEach<T>(make: (key: number) => T): (key: number) => T {
  const known = new Map<number, T>();
  return (key) => {
    const made = known.get(key);
    if (made !== undefined) return made;
    const answer = make(key);
    known.set(key, answer);
    return answer;
  };
}

/** What the rows of an edition say alike. */
export function saidAlike({ dataset }: Facts, listing: Listing): Said {
  return {
    day: onceEach(isoOfDay),
    account: onceEach((first) => {
      const account = listing.names(first) ? dataset.accounts[first] : undefined;
      return account ? { id: account.id, name: account.name } : null;
    }),
  };
}

/** More rows of one part than this are told by ranges of lines: a list of a million is read by nobody. */
const mostListed = 2000;

/** A line of evidence of which nothing is known but its part. */
const bare = {
  place: null,
  by: null,
  rows: null,
  day: null,
  account: null,
  person: null,
  what: null,
  amount: null,
  share: null,
  group: null,
} satisfies ListedRow;

/** Where a row of a table stands; null where that is not known. */
function placeOf({ places, fileName }: Edition, kind: PlacedKind, row: number): EvidencePlace | null {
  const known = places[kind];
  const line = known?.line[row];
  if (known === undefined || line === undefined) return null;
  return { file: fileName(kind, known, known.file?.[row] ?? 0), line, to: line };
}

/** What the rows at some places of a part come to together, of each group. */
function restOf({ groups, values }: CountedRows, at: readonly number[]): ListedRow[] {
  const sums = new Map<string | null, number>();
  for (const i of at) {
    const group = groups?.[i] ?? null;
    sums.set(group, (sums.get(group) ?? 0) + (values[i] ?? 0));
  }
  return [...sums].map(([group, share]) => ({ ...bare, what: { rest: true }, share, group }));
}

/** One row of a part by itself. */
function listedRow(edition: Edition, counted: CountedRows, i: number): ListedRow {
  const { facts, said } = edition;
  const { kind, rows, values, groups, lines, days, amounts } = counted;
  const [row = -1, line = -1] = [rows[i], lines?.[i]];
  const detail = rowDetail(facts, kind, row);
  const { person, account } = detail;
  const day = days ? (days[i] ?? null) : detail.day;
  return {
    place: placeOf(edition, kind, row),
    by: line < 0 ? null : placeOf(edition, "plan", line),
    rows: 1,
    day: day === null ? null : said.day(day),
    account: said.account(account),
    person: person === null ? null : (facts.dataset.people[person]?.name ?? null),
    what: line < 0 ? detail.what : rowDetail(facts, "plan", line).what,
    amount: amounts?.[i] ?? detail.amount,
    share: values[i] ?? null,
    group: groups?.[i] ?? null,
  };
}

/** The rows of a part that may be listed, by ranges of lines where they are many, and together the others. */
function listed(edition: Edition, counted: CountedRows): ListedRow[] {
  const { facts, listing } = edition;
  const { kind, rows, values, groups } = counted;
  const own: number[] = [];
  const rest: number[] = [];
  for (const [i, row] of rows.entries()) (listing.lists(rowDetail(facts, kind, row)) ? own : rest).push(i);
  const told =
    own.length <= mostListed
      ? own.map((i) => listedRow(edition, counted, i))
      : rowRanges(
          own.map((i) => {
            const place = placeOf(edition, kind, rows[i] ?? -1);
            return { place, group: groups?.[i] ?? null, share: values[i] ?? 0 };
          }),
          mostListed,
        ).map((range) => ({ ...bare, ...range }));
  return [...told, ...restOf(counted, rest)];
}

/** The lines of one part of a figure. */
function linesOf(edition: Edition, given: PartOfFigure): ListedRow[] {
  if ("counted" in given) return listed(edition, given.counted);
  const { total, name, group = null } = given;
  return [{ ...bare, share: total, group, what: name === undefined ? null : { name } }];
}

/** The lines of evidence of a figure, its value first. */
export function evidenceRows(edition: Edition, { figure, parts }: ExplainedFigure): EvidenceRow[] {
  const { metric } = figure;
  return [
    { ...bare, figure: metric, part: "figure", share: figure.value },
    ...parts.flatMap((given) =>
      linesOf(edition, given).map((line) => ({ ...line, figure: metric, part: given.part })),
    ),
  ];
}
