import type { Employment, Person } from "../../contract/dataset.ts";
import { foldKey } from "../fold.ts";
import type { Problems } from "../problems.ts";
import { cellAt, filesOf, lineAt, numberAt, type Table, textAt, usedRows } from "../table.ts";
import { type Keyed, type Keys, keysOf } from "./keys.ts";
import { Names } from "./names.ts";
import { overlapsOf } from "./overlaps.ts";
import { reportBackwardSpells } from "./rows.ts";

export interface People {
  people: Person[];
  employments: Employment[];
  keys: Keys;
  /** Teams that somebody works in. */
  teams: Names;
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

/** The things that the rows of a file define, by the fold of their number: of the rows that are used, and of the rejected. */
export function definedBy(
  table: Table,
  idColumn: string,
): { used: Map<string, Keyed>; rejected: Keyed[]; hasAll: boolean } {
  const used = new Map<string, { id: string; names: string[] }>();
  const rejected: Keyed[] = [];
  let hasAll = !table.isTorn;
  for (let row = 0; row < table.length; row++) {
    const id = textAt(table, idColumn, row);
    const name = textAt(table, "name", row);
    const names = name === null ? [] : [name];
    if (id === null) hasAll = false;
    if (table.rejected[row] === 1) rejected.push({ id: id ?? name ?? "", names });
    else if (id !== null) {
      const known = used.get(foldKey(id));
      if (known) known.names.push(...names);
      else used.set(foldKey(id), { id, names });
    }
  }
  return { used, rejected, hasAll };
}

/** The people and their employments. A rejected row still makes its person known, so that one bad cell is one problem. */
export function peopleOf(table: Table | null, problems: Problems): People {
  const teams = new Names();
  if (!table) {
    const keys = keysOf([], { rejected: [], isComplete: false });
    return { people: [], employments: [], keys, teams, isCertain: false };
  }
  const spell = { from: "start_date", to: "end_date", rule: "team.end_before_start" } as const;
  reportBackwardSpells(table, spell, problems);
  const { used, rejected, hasAll } = definedBy(table, "person_id");
  const indexes = new Map([...used.keys()].map((folded, index) => [folded, index]));
  const things = [...used.values()];
  const roles = new Names();
  const rows = [...usedRows(table)].map((row) => {
    const named = (names: Names, column: string) => {
      const text = textAt(table, column, row);
      return text === null ? "" : names.of(text, cellAt(table, column, row), problems);
    };
    const employment: Employment = {
      person: indexes.get(foldKey(textAt(table, "person_id", row) ?? "")) ?? -1,
      team: named(teams, "team"),
      role: named(roles, "role"),
      fte: numberAt(table, "fte", row) ?? 0,
      from: numberAt(table, "start_date", row) ?? 0,
      to: numberAt(table, "end_date", row),
    };
    return { row, employment };
  });
  reportOverlaps(table, rows, problems);
  return {
    people: things.map(({ id, names }) => ({ id, name: names[0] ?? id })),
    employments: rows.map(({ employment }) => employment),
    keys: keysOf(things, { rejected, isComplete: hasAll }),
    teams,
    isCertain: !problems.hasErrorsIn(filesOf(table)),
  };
}
