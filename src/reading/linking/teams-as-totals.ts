import { cellAt, type Table, textAt } from "../columns/table.ts";
import { mappingLines } from "../exports/settings/mapping-lines.ts";
import type { Place, Problems } from "../problems/problems.ts";
import { hasTotalWord, isBareTotal } from "../text/totals/total-words.ts";
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

/**
 * The amounts of the other teams that lie within the days of one: of each team its own, where it has none
 * those of its persons.
 */
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

/** Where a team stands first, and the lines that leave it out. */
function placeOf(table: Table, { row, team }: TeamAmount): { place: Place; paste: string } {
  const place = cellAt(table, "team", row);
  const [header, name] = [place.column ?? "team", textAt(table, "team", row) ?? team].map((each) =>
    JSON.stringify(each),
  );
  return { place, paste: mappingLines(table.contract.kind, `skip: { ${header}: [${name}] }`) };
}

/**
 * Tells of a team of which every amount is the sum of the other teams': the whole company, counted beside its
 * parts.
 */
function reportSum(table: Table, own: readonly TeamAmount[], first: TeamAmount, problems: Problems): void {
  const { place, paste } = placeOf(table, first);
  problems.add("file.maybe_total", place, {
    nl: `Elk bedrag van dit team is precies de som van de andere teams. De ${own.length > 1 ? `${own.length} regels tellen` : "regel telt"} mee.`,
    en: `Every amount of this team is exactly the sum of the other teams. The ${own.length > 1 ? `${own.length} rows count` : "row counts"}.`,
    paste,
  });
}

/** Asks whether a team that nobody works in is a total, for so it is called: "Totaal Noord". */
function askTotal(table: Table, first: TeamAmount, problems: Problems): void {
  const { place, paste } = placeOf(table, first);
  problems.add("file.ambiguous_total", place, {
    nl: "Dit heet een totaal, er werkt niemand in een team van die naam, en geen bedrag is de som van de regels erboven. Zo telt het mee als een team.",
    en: "This is called a total, nobody works in a team of that name, and no amount is the sum of the rows above. As it stands it counts as a team.",
    paste,
  });
}

/** Tells of teams that may be totals: by their amounts, or by their name. */
export function reportTeamsAsTotals(
  table: Table,
  amounts: readonly TeamAmount[],
  { employments, isCertain }: Pick<People, "employments" | "isCertain">,
  problems: Problems,
): void {
  const byTeam = Map.groupBy(amounts, ({ team }) => team);
  if (byTeam.size > mostTeams) return;
  const known = new Set(employments.map(({ team }) => team));
  for (const [team, own] of byTeam) {
    const leastParts = known.has(team) ? least.known : least.unknown;
    const [first] = own;
    if (!first) continue;
    const isTotal = own.every((each) => !each.isOfPerson && isSum(each, amounts, leastParts));
    // A word that stands alone was asked about when the row was read.
    const isCalledTotal = hasTotalWord(team) && !isBareTotal(team) && isCertain && !known.has(team);
    if (isTotal) reportSum(table, own, first, problems);
    else if (isCalledTotal) askTotal(table, first, problems);
  }
}
