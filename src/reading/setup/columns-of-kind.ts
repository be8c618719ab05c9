import { fileContracts } from "../../contract/files.ts";
import type { FileKind } from "../../contract/vocabulary.ts";
import { assignment } from "../../statistics/assignment.ts";
import { type Contents, contentsAlone, contentsFit, contentsOf, type KnownThings } from "./contents.ts";
import { headingFit } from "./known-names.ts";
import type { Sheet } from "./sheet.ts";

/** A column of the contract, and the heading that it most likely stands under. */
export interface ColumnFound {
  name: string;
  header: string;
  position: number;
  /** How surely: 0–1. */
  score: number;
  /** Whether its own heading says so, and not only what stands below it. */
  byHeading: boolean;
  /** Another heading that may be meant as well; null where nothing comes near. */
  rival: string | null;
  /** Another column that this heading may be as well; null where nothing comes near. */
  otherwise: string | null;
}

/** Below this nothing is proposed. */
const leastScore = 0.5;
/** Where another assignment comes nearer than this, it is asked. */
const leastMargin = 0.1;

/** Texts of two columns that are the same in every row: which of them is read makes no difference. */
const areSame = ({ rows }: Sheet, a: number, b: number) =>
  rows.every((row) => row[a]?.trim() === row[b]?.trim());

/**
 * Contracts of one person that follow each other: of two columns of days that both may be the first or the
 * last, it is the one that differs between the rows of a person.
 */
function variesByPerson({ rows }: Sheet, people: number, days: number): boolean | null {
  const seen = new Map<string, Set<string>>();
  for (const row of rows) {
    const person = row[people] ?? "";
    seen.set(person, (seen.get(person) ?? new Set()).add(row[days] ?? ""));
  }
  if (seen.size === rows.length) return null;
  return seen.values().some(({ size }) => size > 1);
}

/** A person without a number is known by the name: the same heading is both. */
const isNameToo = (kind: FileKind, ...both: readonly string[]) =>
  kind === "team" && both.every((each) => each === "name" || each === "person_id");

/** How surely each column of a contract stands under each heading. */
type Scores = readonly (readonly { score: number; byHeading: boolean }[])[];

/** What is known of a sheet, whatever kind it is held against: what its columns look like, and its folder. */
export interface SheetLooked {
  known: KnownThings;
  contents: readonly Contents[];
}

/** A sheet as it is held against each kind. */
export function lookedAt(sheet: Sheet, known: KnownThings): SheetLooked {
  return { known, contents: sheet.columns.map((column) => contentsOf(column, known)) };
}

function scoresOf(sheet: Sheet, kind: FileKind, { known, contents }: SheetLooked): Scores {
  return Object.keys(fileContracts[kind].columns).map((name) =>
    sheet.columns.map((column, position) => {
      const own = contents[position];
      if (!own || column.header === "") return { score: 0, byHeading: false };
      const said = headingFit(kind, name, column.header);
      // Below headings without rows nothing stands that could speak against them.
      const fit = sheet.rows.length === 0 ? 0.9 : contentsFit(column, own, kind, name, known);
      const bySaid = said * fit;
      const byContents = contentsAlone(column, own, kind, name);
      return { score: Math.max(bySaid, byContents), byHeading: bySaid >= byContents && bySaid > 0 };
    }),
  );
}

/**
 * Columns that take a heading only where nothing else does: "Stage" is how a quote ended, unless that stands
 * elsewhere.
 */
const lastOfAll: ReadonlySet<string> = new Set(["stage"]);

/** The columns that come last, each under the surest heading that is left. */
function leftOver(
  sheet: Sheet,
  names: readonly string[],
  all: Scores,
  taken: ReadonlySet<number>,
): ColumnFound[] {
  return names.flatMap((name, at) => {
    if (!lastOfAll.has(name)) return [];
    const free = (all[at] ?? [])
      .map((each, position) => ({ ...each, position }))
      .filter(({ score, position }) => score >= leastScore && !taken.has(position))
      .sort((a, b) => b.score - a.score);
    const [first] = free;
    if (!first) return [];
    const header = sheet.columns[first.position]?.header ?? "";
    return [{ ...first, name, header, rival: null, otherwise: null }];
  });
}

/** The same scores, less for days of which a contract of the same person has no other. */
function withContracts(sheet: Sheet, kind: FileKind, scores: number[][]): number[][] {
  const names = Object.keys(fileContracts[kind].columns);
  if (kind !== "team") return scores;
  const people = assignment(scores).find(({ row }) => names[row] === "person_id")?.column;
  if (people === undefined) return scores;
  return scores.map((row, at) => {
    if (names[at] !== "start_date" && names[at] !== "end_date") return row;
    return row.map((score, position) =>
      score > 0 && variesByPerson(sheet, people, position) === false ? score * 0.8 : score,
    );
  });
}

/**
 * Which heading each column of a kind most likely stands under: the assignment of which the whole is surest,
 * each with the heading that comes next where that is near.
 */
export function columnsOfKind(sheet: Sheet, kind: FileKind, looked: SheetLooked): ColumnFound[] {
  const names = Object.keys(fileContracts[kind].columns);
  const found = scoresOf(sheet, kind, looked);
  const scores = withContracts(
    sheet,
    kind,
    found.map((row, at) =>
      row.map(({ score }) => (score < leastScore || lastOfAll.has(names[at] ?? "") ? 0 : score)),
    ),
  );
  const pairs = assignment(scores);
  const taken = new Set(pairs.map(({ column }) => column));
  const first = pairs.map(({ row, column, margin }) => {
    const own = scores[row] ?? [];
    const rivals = own
      .map((score, position) => ({ score, position }))
      .filter(({ score, position }) => score > 0 && position !== column && !areSame(sheet, column, position))
      .sort((a, b) => b.score - a.score);
    const [next] = rivals.filter(({ position }) => !taken.has(position));
    const isNear = margin < leastMargin;
    const others = names.filter(
      (_, at) => at !== row && (scores[at]?.[column] ?? 0) > (own[column] ?? 0) - leastMargin,
    );
    const [other] = others.filter((each) => !pairs.some((pair) => names[pair.row] === each));
    return {
      name: names[row] ?? "",
      header: sheet.columns[column]?.header ?? "",
      position: column,
      score: own[column] ?? 0,
      byHeading: found[row]?.[column]?.byHeading ?? false,
      rival: isNear && next ? (sheet.columns[next.position]?.header ?? null) : null,
      otherwise:
        isNear && !next && other !== undefined && !isNameToo(kind, names[row] ?? "", other) ? other : null,
    };
  });
  const asked = new Set(first.map(({ rival }) => sheet.columns.findIndex(({ header }) => header === rival)));
  return [...first, ...leftOver(sheet, names, found, taken.union(asked))];
}
