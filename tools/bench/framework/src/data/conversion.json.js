import { lastDay, lastMonth, monthsUpTo } from "./calendar.js";
import { date, print, rows } from "./exports.js";

const last = lastMonth();
const [first] = monthsUpTo(last, 12);
const year = { from: `${first}-01`, to: lastDay(last) };

const names = new Map(rows("medewerkers").map(({ medewerkernummer, naam }) => [medewerkernummer, naam]));

const closed = rows("offertes").filter(({ uitslag, afgesloten_op }) => {
  const day = date(afgesloten_op);
  return uitslag !== "open" && year.from <= day && day <= year.to;
});

const rateOf = (quotes) => quotes.filter(({ uitslag }) => uitslag === "gewonnen").length / quotes.length;

const people = [...Map.groupBy(closed, ({ accountmanager }) => accountmanager)]
  .filter(([, quotes]) => quotes.length >= 10)
  .map(([person, quotes]) => ({
    name: names.get(person) ?? person,
    quotes: quotes.length,
    rate: rateOf(quotes),
  }));

const mean = rateOf(closed);

/** What chance alone leaves of the mean rate at so many quotes, 95 and 99.8 of 100 times (Spiegelhalter 2005). */
function limitsAt(quotes) {
  const deviation = Math.sqrt((mean * (1 - mean)) / quotes);
  const between = (z) => [Math.max(0, mean - z * deviation), Math.min(1, mean + z * deviation)];
  const [low95, high95] = between(1.96);
  const [low998, high998] = between(3.09);
  return { quotes, low95, high95, low998, high998 };
}

const most = Math.max(...people.map(({ quotes }) => quotes));
const steps = Array.from({ length: 60 }, (_, i) => 10 + ((most * 1.05 - 10) * i) / 59);

print({
  mean,
  limits: steps.map(limitsAt),
  people: people.map((person) => {
    const { low998, high998 } = limitsAt(person.quotes);
    return { ...person, isOutside: person.rate < low998 || person.rate > high998 };
  }),
});
