import { dayOfIso } from "../../../calendar/day.ts";
import type { Comparison, KindPair } from "./comparison.ts";
import { peopleGone } from "./people-gone.ts";
import { peopleSaid } from "./people-said.ts";
import { editionSaid, inBoth } from "./said.ts";

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
