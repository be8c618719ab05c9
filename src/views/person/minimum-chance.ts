import type { Statement } from "../../contract/statement.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, type Saying, sayingOf } from "../parts/saying.ts";
import { relationIn } from "../quantity.ts";
import type { ScopeEntry } from "../report.ts";

const window = "ytd";

/** From here a chance is as good as certain, or as good as none. */
const [nearlyNone, nearlySure] = [0.01, 0.99];

/** From here it is written as more than all of the plan. */
const overAll = 1.005;

/** Of fewer quotes a part of one is said. */
const fewQuotes = 10;

/** What a chance is said of. */
function refsOf(person: ScopeEntry) {
  return {
    multiple: figureRef("minimum.multiple", person, window),
    target: figureRef("minimum.multiple", person, window, "numerator"),
    chance: figureRef("minimum.chance", person, window),
    ownOrders: figureRef("minimum.chance", person, window, "n"),
    revenue: figureRef("activity.count.revenue", person, window),
    quotes: figureRef("minimum.needed_per_week.quote", person, window, "numerator"),
  } as const;
}

/** A chance as it may be said: never as certain as it is not. */
function chanceSaid(reader: Reader, person: ScopeEntry, saying: Saying): string {
  const { more, less } = reader.words.person.minimum.chance;
  const { chance } = refsOf(person);
  const value = reader.value(chance.metric, person, window) ?? 0;
  if (value > nearlySure) {
    saying.that({ a: chance, relation: "above", b: nearlySure });
    return more(saying.percent(nearlySure));
  }
  if (value < nearlyNone) {
    saying.that({ a: chance, relation: "below", b: nearlyNone });
    return less(saying.percent(nearlyNone));
  }
  return saying.percent(chance);
}

/**
 * What of the plan the minimum is, and the chance that it reaches the target with what that rests on; of a
 * target that is reached, or quotes that are all made, that instead.
 */
export function minimumChance(reader: Reader, person: ScopeEntry): Statement {
  const { report, words, value, figure } = reader;
  const { part, partOver, chance: said } = words.person.minimum;
  const { multiple, target, chance, ownOrders, revenue, quotes } = refsOf(person);
  const saying = sayingOf(reader);
  const isReached = relationIn(report, revenue, "at_least", target);
  // What is reached asks for no more, whatever the plan asked.
  const isOver = isReached !== true && relationIn(report, multiple, "above", overAll) === true;
  if (isOver) saying.that({ a: multiple, relation: "above", b: overAll });
  const begin = (isOver ? partOver : part)(saying.percent(multiple));
  const stated = (way: string, text = "") => saying.statement(`person.minimum.${way}`, `${begin}${text}`);
  if (value(chance.metric, person, window) === null || isReached === null) return stated("part");
  if (isReached) {
    saying.that({ a: revenue, relation: "at_least", b: target });
    return stated("reached", ` ${said.reached(saying.money(target))}`);
  }
  const left = figure(quotes.metric, person, window)?.numerator ?? 0;
  if (left === 0) {
    saying.that({ a: quotes, relation: "is", b: 0 });
    return stated("no_quotes", ` ${said.noQuotes(saying.money({ minus: [target, revenue] }))}`);
  }
  const sentence = said.sentence({
    target: saying.money(target),
    chance: chanceSaid(reader, person, saying),
    revenue: saying.money(revenue),
    quotes: saying.number(quotes, left < fewQuotes ? 1 : 0),
    orders: saying.number(ownOrders),
  });
  return stated("chance", ` ${sentence}`);
}
