import type { Claim, Quantity, Statement } from "../../contract/statement.ts";
import type { SignalId } from "../../contract/vocabulary.ts";
import { beyondChance, tolerance } from "../parts/chance.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, type Saying, sayingOf } from "../parts/saying.ts";
import { quantityIn, relationIn } from "../quantity.ts";
import type { ScopeEntry } from "../report.ts";

/** What a reading sees: whether it is a need, null where it cannot be said. */
export interface Verdict {
  /** What is seen and what this reading would have a manager do. */
  said: Statement;
  /** The same in a few words, to follow the name of a team. */
  short: string;
  sees: boolean | null;
}

/**
 * What each reading says of a team; whether they point the same way, null where one of them cannot be said.
 */
export interface Verdicts {
  hours: Verdict;
  customers: Verdict;
  agree: boolean | null;
}

/** What a year brought of what it was to bring: too little, perhaps by chance, or enough. */
type Brought = "low" | "chance" | "enough";

/** What came of the year: no reading is content before it has looked at that. */
function broughtOf(
  { report }: Reader,
  saying: Saying,
  { share, low, team }: { share: Quantity; low: SignalId; team: ScopeEntry },
): Brought | null {
  const threshold = { threshold: low === "yield_low" ? "yield_low" : "result_low" } as const;
  const isEnough = relationIn(report, share, "at_least", threshold);
  if (isEnough === null) return null;
  if (isEnough) {
    saying.that({ a: share, relation: "at_least", b: threshold });
    return "enough";
  }
  const found = { found: { kinds: ["team"], ids: [low], scope: { kind: team.kind, id: team.id } } } as const;
  const isLow = (quantityIn(report, found) ?? 0) > 0;
  saying.that({ a: share, relation: "below", b: threshold }, { a: found, relation: "is", b: isLow ? 1 : 0 });
  return isLow ? "low" : "chance";
}

/** Read in their order: strength, then visits, then what they bring. docs/signals.md. */
function fromHours(reader: Reader, team: ScopeEntry): Verdict {
  const { words, report } = reader;
  const { hours, short } = words.both;
  const saying = sayingOf(reader);
  const say = (id: string, text: string, inShort: string, sees: boolean | null): Verdict => ({
    said: saying.statement(`both.hours.${id}`, text),
    short: inShort,
    sees,
  });
  const under = figureRef("strength.under", team);
  const least = { threshold: "understaffed" } as const;
  const isUnder = relationIn(report, under, "at_least", least);
  if (isUnder) {
    saying.that({ a: under, relation: "at_least", b: least });
    return say("understaffed", hours.understaffed(saying.percent(under)), short.hands, true);
  }
  const visits = figureRef("activity.attainment_available.visits", team, "ytd");
  const off = beyondChance(reader, "activity.attainment_available.visits", team, "ytd");
  const result = figureRef("result.attainment", team, "ytd");
  if (off === null || isUnder === null || quantityIn(report, result) === null) {
    const [missing = result] = [visits, under].filter((each) => quantityIn(report, each) === null);
    saying.that({ unknown: missing });
    return say("unknown", hours.unknown, "", null);
  }
  saying.that({ a: under, relation: "below", b: least });
  if (off < 0) {
    const fewer = { minus: [1, visits] } as const;
    saying.that({ a: fewer, relation: "above", b: tolerance });
    const isReached = relationIn(report, result, "at_least", 1);
    if (isReached) saying.that({ a: result, relation: "at_least", b: 1 });
    const text = (isReached ? hours.fewVisitsEnough : hours.fewVisits)(saying.percent(fewer));
    return say("few_visits", text, short.waving, true);
  }
  const brought = broughtOf(reader, saying, { share: result, low: "result_low", team });
  const share = saying.percent(result);
  if (brought === "low") return say("quality", hours.quality(share), short.quality, true);
  return brought === "chance"
    ? say("chance", hours.chance(share), short.hoursFine, false)
    : say("fine", hours.fine(share), short.hoursFine, false);
}

/** Does the plan fit, is it followed, does it suffice, does it yield? */
function fromCustomers(reader: Reader, team: ScopeEntry): Verdict {
  const { words, report } = reader;
  const { customers, short } = words.both;
  const saying = sayingOf(reader);
  const say = (id: string, text: string, inShort: string, sees: boolean | null): Verdict => ({
    said: saying.statement(`both.customers.${id}`, text),
    short: inShort,
    sees,
  });
  const load = figureRef("plan.load", team, "r12");
  const coverage = figureRef("plan.coverage", team, "r12");
  const enough = figureRef("plan.sufficiency", team, "ytd");
  const brought = figureRef("plan.yield", team, "ytd");
  const [most, least] = [{ threshold: "load_high" }, { threshold: "coverage_low" }] as const;
  if (quantityIn(report, coverage) === null) {
    saying.that({ unknown: coverage });
    return say("unknown", customers.unknown, "", null);
  }
  if (relationIn(report, load, "above", most)) {
    saying.that({ a: load, relation: "above", b: most });
    return say("does_not_fit", customers.doesNotFit(saying.percent(load)), short.doesNotFit, true);
  }
  if (relationIn(report, coverage, "below", least)) {
    saying.that({ a: coverage, relation: "below", b: least });
    return say("not_covered", customers.notCovered(saying.percent(coverage)), short.notCovered, true);
  }
  saying.that({ a: coverage, relation: "at_least", b: least });
  const done = saying.percent(coverage);
  const result = figureRef("result.attainment", team, "ytd");
  // A year that is on target shows that more comes in than the plan counts on.
  if (relationIn(report, enough, "below", wholeAsWritten) && !relationIn(report, result, "at_least", 1)) {
    saying.that({ a: enough, relation: "below", b: wholeAsWritten });
    return say("not_enough", customers.notEnough(done, saying.percent(enough)), short.notEnough, true);
  }
  const came = broughtOf(reader, saying, { share: brought, low: "yield_low", team });
  if (came === null) {
    saying.that({ unknown: brought });
    return say("not_measured", customers.notMeasured(done), "", null);
  }
  const share = saying.percent(brought);
  if (came === "low") return say("low_yield", customers.lowYield(done, share), short.lowYield, true);
  return came === "chance"
    ? say("chance", customers.chance(done, share), short.customersFine, false)
    : say("fine", customers.fine(done, share), short.customersFine, false);
}

/** What would be written as less than 100 %. */
const wholeAsWritten = 0.995;

export function verdicts(reader: Reader, team: ScopeEntry): Verdicts {
  const [hours, customers] = [fromHours(reader, team), fromCustomers(reader, team)];
  const isUnknown = hours.sees === null || customers.sees === null;
  return { hours, customers, agree: isUnknown ? null : hours.sees === customers.sees };
}

/** What must be so for what both readings say of a team. */
export function claimsOf({ hours, customers }: Verdicts): Claim[] {
  return [...hours.said.claims, ...customers.said.claims].filter((claim) => !("says" in claim));
}
