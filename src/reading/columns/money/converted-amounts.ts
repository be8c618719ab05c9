import type { Language } from "../../../contract/vocabulary.ts";
import type { Place } from "../../problems/problems.ts";
import type { RowsInPass } from "../column-context.ts";
import type { Mark } from "./currency.ts";

interface Group {
  times: number;
  least: number;
  most: number;
  first: Place;
}

/** Tells once of each currency that was converted how many amounts of it there are, and at which rates. */
export class ConvertedAmounts {
  readonly #groups = new Map<string, Group>();
  readonly #reading: RowsInPass;

  constructor(reading: RowsInPass) {
    this.#reading = reading;
  }

  add({ said }: Mark, rate: number, first: Place): void {
    const group = this.#groups.get(said) ?? { times: 0, least: rate, most: rate, first };
    this.#groups.set(said, group);
    group.times++;
    group.least = Math.min(group.least, rate);
    group.most = Math.max(group.most, rate);
  }

  report(): void {
    const { problems, opened } = this.#reading;
    const { currency } = opened.source.money;
    for (const [said, { times, least, most, first }] of this.#groups) {
      const rates = (language: Language) => {
        const { format } = new Intl.NumberFormat(language, { maximumSignificantDigits: 8 });
        const between = language === "nl" ? "tot" : "to";
        return least === most ? format(least) : `${format(least)} ${between} ${format(most)}`;
      };
      problems.add("money.converted", first, {
        nl: `Een bedrag in ${said} is gelezen in ${currency} met een koers van ${rates("nl")}, ${times} keer.`,
        en: `An amount in ${said} was read in ${currency} at a rate of ${rates("en")}, ${times} times.`,
      });
    }
  }
}
