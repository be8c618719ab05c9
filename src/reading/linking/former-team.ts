import { dayOfIso, isoOfDay } from "../../calendar/day.ts";
import { covers } from "../../calendar/spells.ts";
import type { DayNumber, Employment } from "../../contract/dataset.ts";
import type { EditionTeam } from "../../contract/edition-team.ts";
import { cellAt, type Table, usedRows } from "../columns/table.ts";
import { foldKey } from "../fold.ts";
import type { Problems } from "../problems/problems.ts";
import { noReference } from "./keys.ts";
import type { People } from "./people.ts";
import { type KnownEmployment, type TeamForm, teamLines } from "./team-lines.ts";
import type { FormerEmployee } from "./unknown-people.ts";

type Kept = EditionTeam["people"][number];

const employmentOf = ({ id, name, team, role, fte, from }: Kept, until: DayNumber): KnownEmployment => ({
  ...{ id, name, team, role, fte },
  from: dayOfIso(from),
  to: until,
});

/** Finds somebody by number or name among those who were employed when a month was last kept. */
export function formerEmployees(kept: EditionTeam | null): FormerEmployee {
  if (kept === null) return () => null;
  const until = dayOfIso(kept.until);
  const byKey = new Map(
    kept.people.flatMap((each) => [each.name, each.id].map((key) => [foldKey(key), each])),
  );
  return (text) => {
    const found = byKey.get(foldKey(text));
    return found ? { month: kept.month, employment: employmentOf(found, until) } : null;
  };
}

/** What is told with: the team file, what was kept, and how the file is written. */
interface Context {
  people: People;
  kept: EditionTeam;
  form: TeamForm;
  problems: Problems;
}

const fteText = (fte: number) => ({ nl: `${fte} fte`.replace(".", ","), en: `${fte} FTE` });

/** Tells of somebody whose row of now says of the kept month's last day what was not said of it then. */
function reportMoved(table: Table, row: number, was: Kept, now: Employment, context: Context): void {
  const { kept, form, problems } = context;
  const until = dayOfIso(kept.until);
  const [oldFte, newFte] = [fteText(was.fte), fteText(now.fte)];
  const isMoved = foldKey(was.team) !== foldKey(now.team);
  const [then, today] = isMoved
    ? [
        { nl: `in team ${was.team}`, en: `in team ${was.team}` },
        { nl: `in team ${now.team}`, en: `in team ${now.team}` },
      ]
    : [
        { nl: `voor ${oldFte.nl}`, en: `for ${oldFte.en}` },
        { nl: `voor ${newFte.nl}`, en: `for ${newFte.en}` },
      ];
  const since = isoOfDay(now.from);
  const before = employmentOf(was, until);
  const after = { ...before, team: now.team, role: now.role, fte: now.fte, from: until + 1, to: now.to };
  problems.add(
    "people.past_changed",
    { ...cellAt(table, isMoved ? "team" : "fte", row), value: was.name },
    {
      nl: `Stond in de bewaarde maand ${kept.month} ${then.nl} en nu vanaf ${since} ${today.nl}: het hele verleden verhuist mee.`,
      en: `Stood in the kept month ${kept.month} ${then.en} and now from ${since} ${today.en}: all of the past moves along.`,
      paste: teamLines([before, after], form),
    },
  );
}

/**
 * Tells of who was employed on the last day of the kept month, and now with other words about that day: the
 * list of employees has no history, and would change what was published.
 */
export function reportChangedPast(table: Table, context: Context): void {
  const { people, kept } = context;
  const until = dayOfIso(kept.until);
  const rows = usedRows(table);
  for (const was of kept.people) {
    const byId = people.keys.find(was.id);
    const person = byId >= 0 ? byId : people.keys.find(was.name);
    if (person < 0) continue;
    const at = people.employments.findIndex((row) => row.person === person && covers(row, until));
    const now = people.employments[at];
    const row = rows[at];
    if (!now || row === undefined) continue;
    const isSame = foldKey(now.team) === foldKey(was.team) && now.fte === was.fte;
    if (!isSame) reportMoved(table, row, was, now, context);
  }
}

/**
 * Tells of who was employed on the last day of the kept month and is in no row any more, and in none of the
 * other files: who is there is told with their rows.
 */
export function reportGone(context: Context & { isTold: (text: string) => boolean }): void {
  const { people, kept, form, problems, isTold } = context;
  if (!people.keys.isComplete) return;
  for (const was of kept.people) {
    const isThere = [was.id, was.name].some((text) => people.keys.find(text) !== noReference.unknown);
    if (isThere || isTold(was.id) || isTold(was.name)) continue;
    problems.add(
      "people.past_changed",
      { file: form.file, kind: "team", value: was.name },
      {
        nl: `Stond in de bewaarde maand ${kept.month} in team ${was.team} en nu in geen regel: ook in de sterkte van daarvoor ontbreekt ${was.fte.toString().replace(".", ",")} fte.`,
        en: `Stood in team ${was.team} in the kept month ${kept.month} and now in no row: the strength of before lacks ${was.fte} FTE too.`,
        paste: teamLines([employmentOf(was, dayOfIso(kept.until))], form),
      },
    );
  }
}
