import { hasHolidays } from "../../calendar/workdays.ts";
import type { Settings } from "../../contract/settings.ts";
import type { PlaceOf } from "../exports/settings/yaml-places.ts";
import type { FoundBefore, Problems } from "../problems/problems.ts";
import type { Names } from "./names.ts";
import type { People } from "./people.ts";

type Calendars = Pick<Settings, "country" | "teams">;

/** A country of which the holiday library knows nothing has no calendar; said where it stands. */
function isKnown(country: string, path: readonly string[], placeOf: PlaceOf, problems: Problems): boolean {
  if (hasHolidays(country)) return true;
  problems.add(
    "settings.invalid",
    { ...placeOf(path), value: country },
    {
      nl: "Van dit land zijn geen feestdagen bekend; verwacht: een code zoals NL of BE.",
      en: "No public holidays are known of this country; expected a code such as NL or BE.",
    },
  );
  return false;
}

/** The name of a team as the files write it; undefined, with a problem, for one that no file names. */
function nameOf(
  team: string,
  teams: Names,
  isCertain: boolean,
  placeOf: PlaceOf,
  problems: Problems,
): string | undefined {
  const found = teams.called(team);
  if (found === undefined && isCertain) {
    problems.add("settings.invalid", { ...placeOf(["teams", team]), value: team }, (didYouMean) => {
      const hint = didYouMean(team, teams.all);
      return {
        nl: `Verwacht: een team uit het medewerkersbestand.${hint.nl}`,
        en: `Expected a team of the team file.${hint.en}`,
      };
    });
  }
  return found;
}

/**
 * The country of the report and what teams have of their own, under the names that the files have for them.
 * A team that is not there, and a country without known holidays, are problems and change nothing.
 */
export function calendarsIn(
  { country, teams }: Calendars,
  { teams: names, isCertain }: Pick<People, "teams" | "isCertain">,
  placeOf: PlaceOf,
  before: FoundBefore,
): Calendars & { problems: Problems } {
  const problems = before.ofNextPass();
  const own = Object.entries(teams).flatMap(([team, said]) => {
    const name = nameOf(team, names, isCertain, placeOf, problems);
    const isThere =
      said.country === undefined || isKnown(said.country, ["teams", team, "country"], placeOf, problems);
    return name !== undefined && isThere ? [[name, said] as const] : [];
  });
  const isReportKnown = isKnown(country, ["country"], placeOf, problems);
  return { country: isReportKnown ? country : "NL", teams: Object.fromEntries(own), problems };
}
