import type { Absence, Employment, Person, PlannedStrength } from "../../contract/dataset.ts";
import { foldKey } from "../fold.ts";
import type { Problems } from "../problems.ts";
import { headerOf, numberAt, rawAt, type Table, textAt, usedRows } from "../table.ts";
import { type Keys, keysOf, reportBackwardSpells, resolved } from "./keys.ts";

/** Team names as first written, found whatever their spelling. */
export interface TeamNames {
  canonical(name: string): string;
  isKnown(name: string): boolean;
}

function teamNames(): TeamNames & { add(name: string): void } {
  const names = new Map<string, string>();
  return {
    add: (name) => void (names.has(foldKey(name)) || names.set(foldKey(name), name)),
    canonical: (name) => names.get(foldKey(name)) ?? name,
    isKnown: (name) => names.has(foldKey(name)),
  };
}

export interface People {
  people: Person[];
  employments: Employment[];
  keys: Keys;
  teams: TeamNames;
}

const overlaps = (a: Employment, b: Employment) => a.from <= (b.to ?? b.from) && b.from <= (a.to ?? b.from);

/** Overlapping employments of one person, reported on the later row. */
function reportOverlaps(
  table: Table,
  rows: readonly { row: number; employment: Employment }[],
  problems: Problems,
) {
  const byPerson = Map.groupBy(rows, ({ employment }) => employment.person);
  for (const own of byPerson.values()) {
    own.forEach(({ row, employment }, i) => {
      const other = own.slice(0, i).find((earlier) => overlaps(earlier.employment, employment));
      if (!other) return;
      const line = table.line[other.row] ?? 0;
      problems.add("team.overlap", {
        file: table.file,
        line: table.line[row] ?? 0,
        column: headerOf(table, "start_date"),
        value: rawAt(table, "start_date", row),
        expected: { nl: `Overlapt met regel ${line}.`, en: `Overlaps with line ${line}.` },
      });
    });
  }
}

/** The people and their employments. A rejected row still makes its person known, so that one bad cell is one problem. */
export function peopleOf(table: Table | undefined, problems: Problems): People {
  const people: Person[] = [];
  const indexes = new Map<string, number>();
  const teams = teamNames();
  if (!table) return { people, employments: [], keys: keysOf(people), teams };
  reportBackwardSpells(table, "start_date", "end_date", problems);

  const personOf = new Int32Array(table.length);
  for (let row = 0; row < table.length; row++) {
    const id = textAt(table, "person_id", row) ?? `${table.file}:${table.line[row]}`;
    const known = indexes.get(foldKey(id));
    personOf[row] = known ?? people.length;
    if (known !== undefined) continue;
    indexes.set(foldKey(id), people.length);
    people.push({ id, name: textAt(table, "name", row) ?? id });
  }
  const rows = usedRows(table).map((row) => {
    const team = textAt(table, "team", row) ?? "";
    teams.add(team);
    const employment: Employment = {
      person: personOf[row] ?? -1,
      team: teams.canonical(team),
      role: textAt(table, "role", row) ?? "",
      fte: numberAt(table, "fte", row) ?? 0,
      from: numberAt(table, "start_date", row) ?? 0,
      to: numberAt(table, "end_date", row),
    };
    return { row, employment };
  });
  reportOverlaps(table, rows, problems);
  return { people, employments: rows.map(({ employment }) => employment), keys: keysOf(people), teams };
}

/** A team that nobody works in may be wholly vacant, or misspelt. */
export function reportUnknownTeams(table: Table, teams: TeamNames, problems: Problems): void {
  const seen = new Set<string>();
  for (const row of usedRows(table)) {
    const team = textAt(table, "team", row);
    if (team === null || teams.isKnown(team) || seen.has(foldKey(team))) continue;
    seen.add(foldKey(team));
    problems.add("key.unknown_team", {
      file: table.file,
      line: table.line[row] ?? 0,
      column: headerOf(table, "team"),
      value: team,
      expected: {
        nl: "Verwacht: een team waarin iemand werkt.",
        en: "Expected a team that somebody works in.",
      },
    });
  }
}

/** More people employed than planned on the first day of a row of strength. */
function reportOverPlanned(
  table: Table,
  rows: readonly number[],
  strength: readonly PlannedStrength[],
  people: People,
  problems: Problems,
) {
  strength.forEach(({ team, fte, from }, i) => {
    const employed = people.employments
      .filter((each) => each.team === team && each.from <= from && from <= (each.to ?? from))
      .reduce((sum, each) => sum + each.fte, 0);
    const row = rows[i] ?? 0;
    if (employed <= fte + 1e-9) return;
    problems.add("strength.over_planned", {
      file: table.file,
      line: table.line[row] ?? 0,
      column: headerOf(table, "fte"),
      value: rawAt(table, "fte", row),
      expected: {
        nl: `Op ${rawAt(table, "from", row)} is ${employed.toFixed(1).replace(".", ",")} fte in dienst.`,
        en: `On ${rawAt(table, "from", row)} ${employed.toFixed(1)} FTE is employed.`,
      },
    });
  });
}

export function strengthOf(table: Table | undefined, people: People, problems: Problems): PlannedStrength[] {
  if (!table) return [];
  reportBackwardSpells(table, "from", "to", problems);
  reportUnknownTeams(table, people.teams, problems);
  const rows = usedRows(table);
  const strength = rows.map((row) => ({
    team: people.teams.canonical(textAt(table, "team", row) ?? ""),
    fte: numberAt(table, "fte", row) ?? 0,
    from: numberAt(table, "from", row) ?? 0,
    to: numberAt(table, "to", row),
  }));
  reportOverPlanned(table, rows, strength, people, problems);
  return strength;
}

/** Spells of absence: of a person, or of a team with its FTE. */
export function absencesOf(table: Table | undefined, people: People, problems: Problems): Absence[] {
  if (!table) return [];
  reportBackwardSpells(table, "start_date", "end_date", problems);
  const person = resolved({
    table,
    column: "person_id",
    keys: people.keys,
    rule: "key.unknown_person",
    problems,
  });
  for (const row of usedRows(table)) {
    const hasTeam = textAt(table, "team", row) !== null && numberAt(table, "fte", row) !== null;
    if ((person[row] ?? -1) >= 0 || hasTeam) continue;
    const expected = {
      nl: "Verwacht: een medewerkernummer, of een team met fte.",
      en: "Expected a person, or a team with its FTE.",
    };
    const at = {
      file: table.file,
      line: table.line[row] ?? 0,
      column: headerOf(table, "person_id"),
      value: "",
      expected,
    };
    if (problems.add("absence.nobody", at)) table.rejected[row] = 1;
  }
  return usedRows(table).map((row) => {
    const index = person[row] ?? -1;
    const team = textAt(table, "team", row);
    return {
      person: index < 0 ? null : index,
      team: index >= 0 || team === null ? null : people.teams.canonical(team),
      fte: index < 0 ? numberAt(table, "fte", row) : null,
      share: numberAt(table, "share", row) ?? 1,
      from: numberAt(table, "start_date", row) ?? 0,
      to: numberAt(table, "end_date", row),
    };
  });
}
