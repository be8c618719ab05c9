import type { Bilingual, Language } from "../../../contract/vocabulary.ts";
import { shareGone } from "./comparison.ts";
import type { Gain } from "./rows-gained.ts";
import type { Loss } from "./rows-lost.ts";
import { editionSaid, inBoth, monthSaid, monthsSaid, numberSaid, rowsSaid, shareSaid } from "./said.ts";

/** What is compared: rows of a kind, with those of an edition. */
interface Compared {
  kind: string;
  /** The month of that edition. */
  edition: string;
}

const upper = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const arrow = ({ former, current }: { former: number; current: number }, language: Language) =>
  `${numberSaid(former, language)} → ${numberSaid(current, language)}`;

/** Rows of one month that are gone, or of several with the month that lost most. */
export function lossSaid(loss: Loss, { kind, edition }: Compared): Bilingual {
  const { months, nouns, worst, former, current } = loss;
  const [month = ""] = months;
  return inBoth((language) => {
    const rows = rowsSaid(kind, nouns, language);
    const than = editionSaid(edition, language);
    const share = shareSaid(shareGone(loss), language);
    const gone = numberSaid(former - current, language);
    const inMonth = monthSaid(month, language);
    const ofMonths = monthsSaid(months, language);
    if (current === 0)
      return {
        nl: `Alle ${gone} ${rows} van ${ofMonths} zijn weg sinds ${than}: ${arrow(loss, language)}.`,
        en: `All ${gone} ${rows} of ${ofMonths} are gone since ${than}: ${arrow(loss, language)}.`,
      }[language];
    if (months.length === 1)
      return {
        nl: `${upper(inMonth)} heeft in deze export ${share} minder ${rows} dan in die van ${than}: ${arrow(loss, language)}.`,
        en: `${inMonth} has ${share} fewer ${rows} in this export than in that of ${than}: ${arrow(loss, language)}.`,
      }[language];
    const [most, ofMost] = [monthSaid(worst.month, language), arrow(worst, language)];
    return {
      nl: `${gone} ${rows} van ${ofMonths} zijn weg sinds ${than}: ${arrow(loss, language)} (${share} minder); de meeste in ${most}: ${ofMost}.`,
      en: `${gone} ${rows} of ${ofMonths} are gone since ${than}: ${arrow(loss, language)} (${share} fewer); most in ${most}: ${ofMost}.`,
    }[language];
  });
}

/** The first months of a file, which are not in it any more; `begins` is its first day now. */
export function beginSaid(loss: Loss, begins: string, { kind, edition }: Compared): Bilingual {
  return inBoth((language) => {
    const rows = rowsSaid(kind, loss.nouns, language);
    const [than, list] = [editionSaid(edition, language), monthsSaid(loss.months, language)];
    const gone = numberSaid(loss.former - loss.current, language);
    return {
      nl: `Deze export begint op ${begins}: ${gone} ${rows} van ${list}, die bij ${than} nog in de export stonden, zijn weg.`,
      en: `This export begins on ${begins}: ${gone} ${rows} of ${list}, which were in the export of ${than}, are gone.`,
    }[language];
  });
}

/** Rows that stand there still, as something else. */
export function otherwiseSaid(loss: Loss, { kind, edition }: Compared): Bilingual {
  return inBoth((language) => {
    const rows = rowsSaid(kind, loss.nouns, language);
    const [list, than] = [monthsSaid(loss.months, language), editionSaid(edition, language)];
    return {
      nl: `Van ${list} zijn er even veel regels als in ${than}, maar minder ${rows}: ${arrow(loss, language)}. De andere tellen nu als iets anders.`,
      en: `${list} has as many rows as in ${than}, but fewer ${rows}: ${arrow(loss, language)}. The others now count as something else.`,
    }[language];
  });
}

const isTwice = ({ former, current }: Gain) => former > 0 && Math.abs(current / former - 2) < 0.05;
const twice = {
  nl: " Dat is twee keer zo veel: staan dezelfde regels er dubbel in?",
  en: " That is twice as many: do the same rows stand there twice?",
};

/** Rows that came into closed months. */
export function gainSaid(gain: Gain, { kind, edition }: Compared): Bilingual {
  const { months, nouns, most } = gain;
  return inBoth((language) => {
    const rows = rowsSaid(kind, nouns, language);
    const than = editionSaid(edition, language);
    const [more, list] = [numberSaid(gain.current - gain.former, language), monthsSaid(months, language)];
    const ofMost = `${monthSaid(most.month, language)}: ${arrow(most, language)}`;
    const ofAll = { nl: `; de meeste in ${ofMost}.`, en: `; most in ${ofMost}.` }[language];
    const end = `${months.length === 1 ? "." : ofAll}${isTwice(gain) ? twice[language] : ""}`;
    return {
      nl: `Er zijn ${more} ${rows} van ${list} bij gekomen sinds ${than}: ${arrow(gain, language)}${end}`,
      en: `${more} ${rows} of ${list} were added since ${than}: ${arrow(gain, language)}${end}`,
    }[language];
  });
}
