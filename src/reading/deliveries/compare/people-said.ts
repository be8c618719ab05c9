import type { Language } from "../../../contract/vocabulary.ts";
import type { PeopleGone } from "./people-gone.ts";
import { firstSaid, listSaid, numberSaid } from "./said.ts";

/** So few people left are named in place of those who are gone. */
const fewLeft = 2;

/** A sentence that says of whom nothing is left in a file, whole teams as such. */
export function peopleSaid({ gone, left, wholeTeams }: PeopleGone, language: Language): string {
  if (left.length > 0 && left.length <= fewLeft && gone.length > left.length) {
    const names = listSaid(left, language);
    const others = numberSaid(gone.length, language);
    return {
      nl: `Er staan alleen nog regels in van ${names}; van ${others} anderen niet meer.`,
      en: `Only rows of ${names} are left in it; of ${others} others none.`,
    }[language];
  }
  const teams = wholeTeams.map((team) => `team ${team}`);
  const others = gone.filter(({ team }) => !wholeTeams.includes(team)).map(({ name }) => name);
  const names = firstSaid([...teams, ...others], language);
  const rows = numberSaid(
    gone.reduce((sum, each) => sum + each.rows, 0),
    language,
  );
  return {
    nl: `Van ${names} is niets of bijna niets over: dat waren ${rows} regels.`,
    en: `Of ${names} nothing or nearly nothing is left: those were ${rows} rows.`,
  }[language];
}
