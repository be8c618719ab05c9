import { isoOfDay } from "../../calendar/day.ts";
import type { DayNumber } from "../../contract/dataset.ts";
import type { Bilingual } from "../../contract/vocabulary.ts";
import { partAt } from "../columns/fast/fast.ts";
import { cellAt, numberAt, type Table, textAt } from "../columns/table.ts";
import { turnedName } from "../exports/settings/turned-name.ts";
import { foldKey, meaning, noHint } from "../fold.ts";
import { linesOfFile } from "../problems/lines-to-paste.ts";
import { type Expected, mostOfAKind, type Place, type Problems } from "../problems/problems.ts";
import { linesOfPeople, type SaidOfPeople } from "./joined-people.ts";
import type { Keys } from "./keys.ts";
import { namesLike } from "./keys.ts";
import { type KnownEmployment, type TeamForm, teamLines } from "./team-lines.ts";

/** Somebody who is named in other files and is no employee, with what those files tell. */
interface Stranger {
  /** As it is first written. */
  text: string;
  place: Place;
  /** In how many rows of each file. */
  rows: Map<string, number>;
  first: DayNumber | null;
  last: DayNumber | null;
  team: string | null;
}

/** Which columns of a table say when something of the person was, and in which team. */
export interface Told {
  column: string;
  days: readonly string[];
  team?: string;
}

/** Somebody as they stood in the team file when a month was last kept. */
export type FormerEmployee = (text: string) => { month: string; employment: KnownEmployment } | null;

/** What is needed to tell of somebody. */
interface TellContext {
  form: TeamForm | null;
  former: FormerEmployee;
  /** The numbers and names of the team file, for what may be meant. */
  keys: Keys;
  /** What report.yaml says of names already. */
  said: SaidOfPeople["people"];
  problems: Problems;
}

const earliest = (a: DayNumber | null, b: DayNumber | null) => (a === null || (b !== null && b < a) ? b : a);
const latest = (a: DayNumber | null, b: DayNumber | null) => (a === null || (b !== null && b > a) ? b : a);

/** More people than can be told one by one are only counted. */
const mostKept = mostOfAKind;

const listed = (parts: readonly string[], and: string) =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1)}`;

/** "32 rows in offertes.csv and 853 in activiteiten.csv". */
function countsOf({ rows }: Stranger): { nl: string; en: string } {
  const parts = [...rows];
  const said = (one: string, more: string) =>
    parts.map(([file, count], i) =>
      i === 0 ? `${count} ${count === 1 ? one : more} in ${file}` : `${count} in ${file}`,
    );
  return { nl: listed(said("regel", "regels"), "en"), en: listed(said("row", "rows"), "and") };
}

function spellOf({ first, last }: Stranger): { nl: string; en: string } {
  if (first === null || last === null) return { nl: "", en: "" };
  const [from, to] = [isoOfDay(first), isoOfDay(last)];
  return from === to
    ? { nl: ` (${from})`, en: ` (${from})` }
    : { nl: ` (${from} tot en met ${to})`, en: ` (${from} to ${to})` };
}

/** The employment that somebody may have had: as it was kept, else as far as the other files tell. */
function employmentOf(stranger: Stranger, former: ReturnType<FormerEmployee>): KnownEmployment {
  const { text, first, last, team } = stranger;
  if (former) return { ...former.employment, to: latest(former.employment.to, last) };
  return { id: text, name: text, team, role: null, fte: null, from: first, to: last };
}

function expectedOf(
  stranger: Stranger,
  { form: file, former, keys }: TellContext,
  joined: string | undefined,
): Expected {
  const before = former(stranger.text);
  const counts = countsOf(stranger);
  const spell = spellOf(stranger);
  const kept = before
    ? {
        nl: ` Stond tot en met de bewaarde maand ${before.month} in team ${before.employment.team}.`,
        en: ` Stood in team ${before.employment.team} until the kept month ${before.month}.`,
      }
    : { nl: "", en: "" };
  return (didYouMean) => {
    const form = before ? null : keys.otherForm(stranger.text);
    const near = () => didYouMean(stranger.text, () => namesLike(stranger.text, keys.all));
    const hint = form === undefined ? near() : meaning(form);
    const lines = form ? joined : file && teamLines([employmentOf(stranger, before)], file);
    return {
      nl: `Hoort bij ${counts.nl}${spell.nl}.${kept.nl}${hint.nl}`,
      en: `Belongs to ${counts.en}${spell.en}.${kept.en}${hint.en}`,
      ...(lines ? { paste: lines } : {}),
    };
  };
}

/**
 * Collects who is named in the other files and is no employee, so that each is told once with all their rows.
 */
export class UnknownPeople {
  readonly #strangers = new Map<string, Stranger>();
  /** Where those are first met who are beyond what can be told one by one. */
  readonly #more: Place[] = [];

  /** Takes in the rows of a table that name somebody unknown. */
  note(table: Table, { column, days, team }: Told, rows: readonly number[]): void {
    const codes = table.columns.get(column)?.codes;
    const byCode = new Map<number, Stranger | null>();
    for (const row of rows) {
      const code = codes?.[row] ?? -1;
      let stranger = byCode.get(code);
      if (stranger === undefined) {
        stranger = this.#strangerOf(textAt(table, column, row) ?? "", cellAt(table, column, row));
        byCode.set(code, stranger);
      }
      if (stranger === null) continue;
      const file = partAt(table.parts, row)?.file ?? "";
      stranger.rows.set(file, (stranger.rows.get(file) ?? 0) + 1);
      stranger.team ??= team === undefined ? null : textAt(table, team, row);
      for (const each of days) {
        const day = numberAt(table, each, row);
        stranger.first = earliest(stranger.first, day);
        stranger.last = latest(stranger.last, day);
      }
    }
  }

  /** Whether somebody of this number or name is among them. */
  has(text: string): boolean {
    return this.#strangers.has(foldKey(text));
  }

  /** Tells of each of them once, at the first row that names them. */
  report(context: TellContext): void {
    const joined = this.#joined(context);
    for (const stranger of this.#strangers.values()) {
      const expected = expectedOf(stranger, context, joined?.first === stranger ? joined.lines : undefined);
      context.problems.add("people.unknown_person", stranger.place, expected);
    }
    for (const place of this.#more) {
      context.problems.add("people.unknown_person", place, { nl: "Niet bekend.", en: "Not known." });
    }
  }

  /**
   * The lines that join all who may be a known person under a name in another form, and the first of them,
   * with whom they are given; undefined where there is none.
   */
  #joined({ keys, said, former }: TellContext): { first: Stranger; lines: string } | undefined {
    const found = [...this.#strangers.values()].flatMap((stranger) => {
      const known = former(stranger.text) ? null : keys.otherForm(stranger.text);
      return typeof known === "string" ? [{ stranger, known }] : [];
    });
    const [first] = found;
    const pairs = found.map(({ stranger: { text }, known }) => [known, text] as const);
    return first && { first: first.stranger, lines: linesOfPeople(said, pairs) };
  }

  /** Null for one more than can be told. */
  #strangerOf(text: string, place: Place): Stranger | null {
    const folded = foldKey(text);
    const known = this.#strangers.get(folded);
    if (known) return known;
    if (this.#strangers.size >= mostKept) {
      this.#more.push(place);
      return null;
    }
    const made: Stranger = { text, place, rows: new Map(), first: null, last: null, team: null };
    this.#strangers.set(folded, made);
    return made;
  }
}

/** So many names show which form they have, and so many are joined to those that they may be. */
const shownNames = 3;
const mostJoined = 100;

const sameInOtherForm: Bilingual = {
  nl: " Zijn het dezelfde in een andere vorm, dan zeggen deze regels van report.yaml dat.",
  en: " If they are the same in another form, these lines of report.yaml say so.",
};

/** The first names in a column of some rows, each once. */
function namesIn(table: Table, column: string, rows: readonly number[]): string[] {
  const named = new Map<string, string>();
  const codes = table.columns.get(column)?.codes;
  const seen = new Set<number>();
  for (const row of rows) {
    const code = codes?.[row] ?? -1;
    if (named.size >= mostJoined || seen.has(code)) continue;
    seen.add(code);
    const text = textAt(table, column, row) ?? "";
    named.set(foldKey(text), text);
  }
  return [...named.values()];
}

/** The lines that turn names around that have the last name first, all that a file has. */
function turnedLines(table: Table, column: string, row: number): string {
  const header = cellAt(table, column, row).column ?? column;
  return linesOfFile(table.contract.kind, { columns: { [column]: { turned: header } } });
}

/**
 * Tells that a file names several people of whom none is an employee: not leavers, but the numbers or names
 * of another system. Gives whether that is so, and then they need not be told one by one.
 */
export function isAllUnknown(
  table: Table,
  column: string,
  { rows, keys, said }: { rows: readonly number[]; keys: Keys; said: SaidOfPeople["people"] },
  problems: Problems,
): boolean {
  const named = namesIn(table, column, rows);
  if (named.length < 2) return false;
  const shown = (texts: readonly string[]) =>
    texts
      .slice(0, shownNames)
      .map((text) => `"${text}"`)
      .join(", ");
  const [found, expected] = [shown(named), shown(keys.all)];
  const pairs = named.flatMap((text): [string, string][] => {
    const known = keys.otherForm(text);
    return typeof known === "string" ? [[known, text]] : [];
  });
  const joined = pairs.length === 0 ? noHint : sameInOtherForm;
  const areTurned = named.every((text) => turnedName(text) !== text && keys.find(turnedName(text)) >= 0);
  const [row = 0] = rows;
  const { file, kind, column: header } = cellAt(table, column, row);
  problems.add(
    "people.none_known",
    { file, ...(kind ? { kind } : {}), ...(header ? { column: header } : {}) },
    {
      nl: `Gevonden: ${found}; het bestand met medewerkers heeft ${expected}.${joined.nl}`,
      en: `Found ${found}; the team file has ${expected}.${joined.en}`,
      ...(pairs.length === 0
        ? {}
        : { paste: areTurned ? turnedLines(table, column, row) : linesOfPeople(said, pairs) }),
    },
  );
  return true;
}
