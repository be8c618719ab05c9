import type { Employment, Person } from "../../contract/dataset.ts";
import { cellAt, filesOf, lineAt, numberAt, type Table, textAt, usedRows } from "../columns/table.ts";
import type { FoundBefore, Problems } from "../problems/problems.ts";
import { reportCutIds } from "./cut-keys.ts";
import { identitiesOf } from "./identities.ts";
import { type JoinedKeys, joinedKeys, type SaidOfPeople } from "./joined-people.ts";
import { type Keyed, keysOf } from "./keys.ts";
import { type Linked, linked, type OwnTable } from "./linked.ts";
import { Names } from "./names.ts";
import { NamesInParts } from "./names-in-parts.ts";
import { reportNearlyAlike, reportOneNameTwice } from "./nearly-alike.ts";
import { overlapsOf } from "./overlaps.ts";
import { reportBackwardSpells } from "./rows.ts";
import { reportTwoNames } from "./two-names.ts";
import { UnknownPeople } from "./unknown-people.ts";

export interface People extends JoinedKeys {
  people: Person[];
  employments: Employment[];
  /** Teams that somebody works in. */
  teams: Names;
  /** What report.yaml says of their names. */
  said: SaidOfPeople["people"];
  /** Who is named in other files and is no employee. */
  unknown: UnknownPeople;
  /** Who is named there in whole, and here in parts. */
  inParts: NamesInParts;
  /** Whether what others say can be compared with it: not where it is missing or has an error. */
  isCertain: boolean;
}

interface EmploymentRow {
  row: number;
  employment: Employment;
}

/** Overlapping employments of one person, reported on the later row. */
function reportOverlaps(table: Table, rows: readonly EmploymentRow[], problems: Problems): void {
  const byPerson = Map.groupBy(rows, ({ employment }) => employment.person);
  for (const own of byPerson.values()) {
    const days = own.map(({ row, employment: { from, to } }) => ({ row, from, to }));
    for (const [row, earlier] of [...overlapsOf(days)].sort(([a], [b]) => a - b)) {
      const line = lineAt(table, earlier, row);
      problems.add("team.overlap", cellAt(table, "start_date", row), {
        nl: `Overlapt met regel ${line}.`,
        en: `Overlaps with line ${line}.`,
      });
    }
  }
}

/**
 * The things that the rows of a file define, by what `identityOf` makes of their number: of the rows that are
 * used, and of those that are wrong.
 */
export function definedBy(
  table: Table,
  idColumn: string,
  identityOf: (id: string) => string,
): { used: Map<string, Keyed>; wrong: Keyed[]; hasAll: boolean } {
  const used = new Map<string, { id: string; names: string[] }>();
  const wrong: Keyed[] = [];
  let hasAll = !table.mayLackRows;
  for (let row = 0; row < table.length; row++) {
    if (table.states.isSuperseded(row)) continue;
    const id = textAt(table, idColumn, row);
    const name = textAt(table, "name", row);
    const names = name === null ? [] : [name];
    if (id === null) hasAll = false;
    if (table.states.isWrong(row)) wrong.push({ id: id ?? name ?? "", names });
    else if (id !== null) {
      const known = used.get(identityOf(id));
      if (known) known.names.push(...names);
      else used.set(identityOf(id), { id, names });
    }
  }
  return { used, wrong, hasAll };
}

/**
 * The people and their employments. A wrong row still makes its person known, so that one bad cell is one
 * problem.
 */
export function peopleOf(table: Table | null, said: SaidOfPeople, before: FoundBefore): Linked<People> {
  return linked(table, before, (own, problems) => peopleIn(own, said, problems));
}

function peopleIn(table: OwnTable | null, said: SaidOfPeople, problems: Problems): People {
  const teams = new Names();
  const unknown = new UnknownPeople();
  const inParts = new NamesInParts(table);
  if (!table) {
    const keys = keysOf([], { wrong: [], isComplete: false });
    const nobody = { people: [], employments: [], keys, reportIdle: () => {}, isCertain: false };
    return { ...nobody, teams, said: said.people, unknown, inParts };
  }
  reportCutIds(table, "person_id", problems);
  const spell = { from: "start_date", to: "end_date", rule: "team.end_before_start" } as const;
  reportBackwardSpells(table, spell, problems);
  const identityOf = identitiesOf(
    table,
    {
      column: "person_id",
      spellAt: (row) => ({
        from: numberAt(table, "start_date", row) ?? Number.NEGATIVE_INFINITY,
        to: numberAt(table, "end_date", row),
      }),
      // A name is the same person's in whatever case: two employments at a time are told as such.
      isAlwaysOne: (key) => !/\d/.test(key),
    },
    problems,
  );
  reportTwoNames(table, identityOf, problems);
  reportOneNameTwice(table, identityOf, problems);
  for (const column of ["team", "role"]) reportNearlyAlike(table, column, problems);
  const { used, wrong, hasAll } = definedBy(table, "person_id", identityOf);
  const indexes = new Map([...used.keys()].map((id, index) => [id, index]));
  const things = [...used.values()];
  const roles = new Names();
  const rows = [...usedRows(table)].map((row) => {
    const named = (names: Names, column: string) => {
      const text = textAt(table, column, row);
      return text === null ? "" : names.canonicalSpelling(text, cellAt(table, column, row), problems);
    };
    const employment: Employment = {
      person: indexes.get(identityOf(textAt(table, "person_id", row) ?? "")) ?? -1,
      team: named(teams, "team"),
      role: named(roles, "role"),
      fte: numberAt(table, "fte", row) ?? 0,
      from: numberAt(table, "start_date", row) ?? 0,
      to: numberAt(table, "end_date", row),
    };
    return { row, employment };
  });
  table.madeOf = Int32Array.from(rows, ({ row }) => row);
  reportOverlaps(table, rows, problems);
  return {
    people: things.map(({ id, names }) => ({ id, name: names[0] ?? id })),
    employments: rows.map(({ employment }) => employment),
    ...joinedKeys(things, { wrong, isComplete: hasAll && table.length > 0 }, said, problems),
    teams,
    said: said.people,
    unknown,
    inParts,
    isCertain: !problems.hasErrorsIn(filesOf(table)),
  };
}
