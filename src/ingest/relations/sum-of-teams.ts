import { mappingLines } from "../mapping-lines.ts";
import type { Problems } from "../problems.ts";
import { cellAt, type Table, textAt } from "../table.ts";
import type { People } from "./people.ts";

/** An amount of a team, or of a person of it, over some days. */
export interface TeamAmount {
  row: number;
  team: string;
  isOfPerson: boolean;
  /** What is counted: only amounts of the same are added up. */
  measure: string;
  from: number;
  /** Null: still in force. */
  to: number | null;
  value: number;
}

/** So many amounts make a sum by which a team is told that somebody works in, or nobody does. */
const least = { known: 3, unknown: 2 };

/** Rounding in an export is no difference. */
const tolerance = 0.005;

const endOf = ({ to }: TeamAmount) => to ?? Number.POSITIVE_INFINITY;

/** The amounts of the other teams that lie within the days of one: of each team its own, where it has none those of its persons. */
function partsOf(total: TeamAmount, amounts: readonly TeamAmount[]): TeamAmount[] {
  const within = amounts.filter(
    (each) =>
      each.team !== total.team &&
      each.measure === total.measure &&
      each.from >= total.from &&
      endOf(each) <= endOf(total),
  );
  return [...Map.groupBy(within, ({ team }) => team).values()].flatMap((own) => {
    const ofTeam = own.filter(({ isOfPerson }) => !isOfPerson);
    return ofTeam.length > 0 ? ofTeam : own;
  });
}

function isSum(total: TeamAmount, amounts: readonly TeamAmount[], leastParts: number): boolean {
  const parts = partsOf(total, amounts);
  const sum = parts.reduce((all, { value }) => all + value, 0);
  return parts.length >= leastParts && sum !== 0 && Math.abs(sum - total.value) < tolerance * parts.length;
}

/** Of a file with more teams than this none is a total that nobody has named. */
const mostTeams = 200;

/** Tells of a team of which every amount is the sum of the other teams': the whole company, counted beside its parts. */
export function reportSumsOfTeams(
  table: Table,
  amounts: readonly TeamAmount[],
  { employments }: Pick<People, "employments">,
  problems: Problems,
): void {
  const byTeam = Map.groupBy(amounts, ({ team }) => team);
  if (byTeam.size > mostTeams) return;
  const known = new Set(employments.map(({ team }) => team));
  for (const [team, own] of byTeam) {
    const leastParts = known.has(team) ? least.known : least.unknown;
    const [first] = own;
    if (!first || !own.every((each) => !each.isOfPerson && isSum(each, amounts, leastParts))) continue;
    const place = cellAt(table, "team", first.row);
    const name = textAt(table, "team", first.row) ?? team;
    problems.add("file.maybe_total", place, {
      nl: `Elk bedrag van dit team is precies de som van de andere teams. De ${own.length > 1 ? `${own.length} regels tellen` : "regel telt"} mee.`,
      en: `Every amount of this team is exactly the sum of the other teams. The ${own.length > 1 ? `${own.length} rows count` : "row counts"}.`,
      paste: mappingLines(
        table.contract.kind,
        `skip: { ${JSON.stringify(place.column ?? "team")}: [${JSON.stringify(name)}] }`,
      ),
    });
  }
}
