import { dayOfIso } from "../../../calendar/day.ts";
import type { Language } from "../../../contract/vocabulary.ts";
import type { Comparison, KindPair } from "./comparison.ts";
import { type PeopleGone, peopleGone } from "./people-gone.ts";
import { editionSaid, firstSaid, inBoth, listSaid, numberSaid } from "./said.ts";

/** So few people left are named in place of those who are gone. */
const fewLeft = 2;

/** Names, and how many there are who left too long ago for one. */
function namesSaid(names: readonly (string | null)[], language: Language): string[] {
  const named = names.filter((name) => name !== null);
  const others = names.length - named.length;
  const rest = { nl: `${others} die al weg zijn`, en: `${others} who left long ago` }[language];
  return others === 0 ? named : [...named, rest];
}

/** A sentence that says of whom nothing is left in a file, whole teams as such. */
export function peopleSaid({ gone, left, wholeTeams }: PeopleGone, language: Language): string {
  if (left.length > 0 && left.length <= fewLeft && gone.length > left.length) {
    const names = listSaid(namesSaid(left, language), language);
    const others = numberSaid(gone.length, language);
    return {
      nl: `Er staan alleen nog regels in van ${names}, en van ${others} anderen niet meer.`,
      en: `Only rows of ${names} are left in it, and of ${others} others none.`,
    }[language];
  }
  const teams = wholeTeams.map((team) => `team ${team}`);
  const others = gone.filter(({ team }) => !wholeTeams.includes(team)).map(({ name }) => name);
  const names = firstSaid([...teams, ...namesSaid(others, language)], language);
  const rows = numberSaid(
    gone.reduce((sum, each) => sum + each.rows, 0),
    language,
  );
  return {
    nl: `Van ${names} is niets of bijna niets over: dat waren ${rows} regels.`,
    en: `Of ${names} nothing or nearly nothing is left: those were ${rows} rows.`,
  }[language];
}

/** Tells of whom nothing is left in a file in which they had rows; gives whether there is anybody. */
export function toldPeople({ former, delivered, tell }: Comparison, pair: KindPair): boolean {
  const people = peopleGone(pair, delivered.dataset, dayOfIso(former.until));
  if (people.gone.length === 0) return false;
  const said = inBoth((language) => {
    const than = editionSaid(former.month, language);
    return {
      nl: `Vergeleken met ${than}: ${peopleSaid(people, language)} Zijn ze van een ander geworden, of van niemand?`,
      en: `Compared with ${than}: ${peopleSaid(people, language)} Did they become somebody else's, or nobody's?`,
    }[language];
  });
  tell("delivery.people_gone", pair.kind, said);
  return true;
}
