import type { Group, Quantity } from "../../contract/statement.ts";
import type { Said } from "../../text/said.ts";
import { missingAmong } from "../parts/parts.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, type Saying, sayingOf } from "../parts/saying.ts";
import { quantityIn } from "../quantity.ts";
import { hitRate, outsideGroups, wholeRate } from "./rate.ts";

/** As near to one in so many, a rate is said so. */
const nearOneIn = 0.015;

/** The rate as one in so many where it is about that, else as a percentage. */
function rateSaid(reader: Reader, saying: Saying, rate: number): string {
  const { title } = reader.words.conversion;
  const ref = figureRef(hitRate, reader.report.whole, "r12");
  const oneIn = Math.round(1 / rate);
  const inWords = title.numbers[oneIn - 2];
  if (inWords === undefined || Math.abs(rate - 1 / oneIn) >= nearOneIn)
    return title.share(saying.percent(ref));
  saying.that({ a: { size: { minus: [ref, { over: [1, oneIn] }] } }, relation: "below", b: nearOneIn });
  return title.oneIn(inWords);
}

/** So small a chance is what the limits of 99.8 % leave on one side. */
const beyondChance = 0.001;

/** Those whose orders per visit are so far from their colleagues' as chance alone hardly gives. */
const fewOrMany: Group = {
  metric: "peers.visit_to_order_chance",
  kind: "account_manager",
  window: "r12",
  which: { relation: "below", than: beyondChance },
};

/** Whether people differ, in hit rate and in orders per visit: of everybody, in both. */
function peopleSaid(reader: Reader, saying: Saying): string {
  const { formats, words } = reader;
  const { title } = words.conversion;
  const groups = outsideGroups("account_manager");
  const inRate: Quantity = { plus: groups.map((count) => ({ count })) };
  const perVisit: Quantity = { count: fewOrMany };
  const count = (quantity: Quantity) => quantityIn(reader.report, quantity) ?? 0;
  const said = [
    ...(count(inRate) === 0 ? [] : [title.rate(count(inRate), saying.number(inRate))]),
    ...(count(perVisit) === 0 ? [] : [title.visits(count(perVisit), saying.number(perVisit))]),
  ];
  if (said.length > 0) return title.beyond(formats.list(said));
  saying.that(...[...groups, fewOrMany].map((none) => ({ none })));
  return title.same;
}

/** The title of the page: how many quotes become an order, and whether people differ. */
export function conversionTitle(reader: Reader): Said {
  const { report, words, figure } = reader;
  const { title } = words.conversion;
  const found = wholeRate(reader);
  if (missingAmong(reader, ["quotes"]).length > 0) return title.unknown;
  if (!found) return figure(hitRate, report.whole, "r12")?.n === undefined ? title.unknown : title.few;
  const saying = sayingOf(reader);
  const first = rateSaid(reader, saying, found.value);
  if (report.people.length === 0) return saying.statement("conversion.title.rate", first);
  return saying.statement("conversion.title.people", `${first}; ${peopleSaid(reader, saying)}`);
}
