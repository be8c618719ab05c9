import { expect, test } from "vitest";
import { chance, type Random } from "../../statistics/chance.ts";
import { factsOfDataset } from "../figures.fixture.ts";
import { datasetOf, type Rows } from "../organisation.fixture.ts";
import { quoteCurveMetrics } from "./quote-curves.ts";

type Quote = NonNullable<Rows["quotes"]>[number];

/** How an organisation's quotes end in truth: which part is won, and after how many days on average. */
interface Truth {
  won: number;
  daysToWin: number;
  daysToLose: number;
}

const firstDay = Date.UTC(2024, 10, 1);
/** The last day of the reported month, counted from the first on which a quote is issued. */
const lastDay = 729;
const isoOf = (day: number) => new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10);

const exponential = (random: Random, mean: number) => Math.max(1, Math.ceil(-mean * Math.log(1 - random())));

/** The share that is won by an age, where each ends after a whole number of days. */
const wonBy = ({ won, daysToWin }: Truth, age: number) => won * (1 - Math.exp(-age / daysToWin));

/** A quote of somebody, as it is known on the last day: what would end after it is open. */
function quoteOf(random: Random, { won, daysToWin, daysToLose }: Truth): Quote {
  // More of them are young, so that many are open when the month ends.
  const issued = Math.floor(lastDay * Math.sqrt(random()));
  const isWon = random() < won;
  const closed = issued + exponential(random, isWon ? daysToWin : daysToLose);
  const known = { issued: isoOf(issued), account: "a" };
  return closed > lastDay ? known : { ...known, outcome: isWon ? "won" : "lost", closed: isoOf(closed) };
}

const compared = 90;

/** The interval that the company's figure has. */
function intervalOf(quotes: Quote[]): readonly [number, number] | undefined {
  const facts = factsOfDataset(datasetOf({ team: [{ person: "Anna" }], accounts: [{ id: "a" }], quotes }));
  const metric = quoteCurveMetrics.find(({ definition }) => definition.id === `quotes.won_by.${compared}`);
  const figure = metric?.measure(facts, facts.scopes.company, facts.window.month);
  return figure && "interval" in figure ? figure.interval : undefined;
}

const organisations = 300;
const quotesOfEach = 240;

test("of 300 organisations of which the truth is known, the interval of what was won by an age holds it in 93 to 97 %", () => {
  let held = 0;
  let open = 0;
  for (let i = 0; i < organisations; i++) {
    const random = chance(i, "organisation of which the truth is known");
    const truth = {
      won: 0.15 + 0.5 * random(),
      daysToWin: 20 + 70 * random(),
      daysToLose: 30 + 120 * random(),
    };
    const quotes = Array.from({ length: quotesOfEach }, () => quoteOf(random, truth));
    open += quotes.filter(({ outcome }) => outcome === undefined).length;
    const [low = 1, high = 0] = intervalOf(quotes) ?? [];
    const is = wonBy(truth, compared);
    if (low <= is && is <= high) held++;
  }
  // Where nothing is open these are plain shares, and nothing is tried.
  expect(open / (organisations * quotesOfEach)).toBeGreaterThan(0.1);
  expect(held / organisations).toBeGreaterThanOrEqual(0.93);
  expect(held / organisations).toBeLessThanOrEqual(0.97);
});
