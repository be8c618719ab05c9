import type { FigureRef, Quantity, Statement } from "../../contract/statement.ts";
import type { SignalId } from "../../contract/vocabulary.ts";
import { ownFindingWords, signalWords } from "../../text/findings.ts";
import type { Formats } from "../../text/format.ts";
import { quantityIn } from "../quantity.ts";
import type { Finding, ScopeEntry } from "../report.ts";
import type { Reader } from "./reader.ts";
import { figureRef, type Saying, sayingOf } from "./saying.ts";

/** A number of a finding's sentence, of whomever the finding is about. */
type NumberOf = (scope: FigureRef["scope"]) => Quantity;

const at =
  (
    metric: FigureRef["metric"],
    window: FigureRef["window"],
    part?: NonNullable<FigureRef["part"]>,
  ): NumberOf =>
  (scope) =>
    figureRef(metric, scope, window, part);

/** A share with the counts that it is made of, by what the sentence calls each. */
const shareOf = (
  metric: FigureRef["metric"],
  window: FigureRef["window"],
  [share, numerator, denominator]: readonly [string, string, string],
): Record<string, NumberOf> => ({
  [share]: at(metric, window),
  [numerator]: at(metric, window, "numerator"),
  [denominator]: at(metric, window, "denominator"),
});

const ordersOf: Record<string, NumberOf> = {
  ratio: at("peers.orders_ratio", "r12"),
  orders: at("peers.orders_ratio", "r12", "n"),
  expected: at("peers.orders_ratio", "r12", "denominator"),
};

/** What the numbers in the sentence of each finding are. */
const numbersOf: Record<SignalId, Record<string, NumberOf>> = {
  result_low: shareOf("result.attainment", "ytd", ["share", "revenue", "target"]),
  yield_low: shareOf("plan.yield", "ytd", ["share", "revenue", "promised"]),
  understaffed: {
    under: at("strength.under", "month"),
    effective: at("strength.effective", "month"),
    planned: at("strength.planned", "month"),
  },
  plan_does_not_fit: shareOf("plan.load", "r12", ["load", "needed", "available"]),
  plan_not_enough: shareOf("plan.sufficiency", "ytd", ["sufficiency", "expected", "target"]),
  plan_on_own_rates: {
    stated: at("plan.sufficiency", "ytd"),
    realised: at("plan.sufficiency_realised", "ytd", "high"),
  },
  plan_not_agreed: { open: (scope) => ({ minus: [1, figureRef("plan.agreed", scope, "month")] }) },
  coverage_low: shareOf("plan.coverage", "r12", ["coverage", "served", "required"]),
  wrong_customers: {
    share: (scope) => ({
      over: [figureRef("plan.surplus", scope, "r12"), figureRef("plan.realised", scope, "r12")],
    }),
    surplus: at("plan.surplus", "r12"),
    coverage: at("plan.coverage", "r12"),
  },
  neglected: shareOf("plan.overdue", "month", ["share", "overdue", "accounts"]),
  no_new_business: shareOf("activity.new_share", "r12", ["share", "prospects", "contacts"]),
  process_change: {},
  busy_few_orders: {
    visits: at("peers.visits_ratio", "r12"),
    orders: at("peers.visit_to_order_ratio", "r12"),
  },
  half_the_orders: ordersOf,
  doing_well: ordersOf,
  stale_quotes: {
    share: (scope) => ({
      over: [figureRef("quotes.stale", scope, "month"), figureRef("quotes.open", scope, "month")],
    }),
    stale: at("quotes.stale", "month"),
    open: at("quotes.open", "month"),
  },
  unlogged: shareOf("data.orders_unlogged", "r12", ["share", "unlogged", "orders"]),
};

/** Formats that keep, of each number they write, which number of the finding it is. */
function keeping(formats: Formats, saying: Saying, quantities: ReadonlyMap<number, Quantity>): Formats {
  const written =
    (plain: (value: number, digits?: number) => string, kept: (of: Quantity, digits?: number) => string) =>
    (value: number, digits?: number) => {
      const of = quantities.get(value);
      return of === undefined ? plain(value, digits) : kept(of, digits);
    };
  return {
    ...formats,
    percent: written(formats.percent, saying.percent),
    number: written(formats.number, saying.number),
    fte: written(formats.fte, saying.fte),
    hours: written(formats.hours, saying.hours),
    roundly: written(formats.roundly, saying.money),
  };
}

/** Whom a finding is about, as the report names them. */
function subjectOf({ report }: Reader, { scope }: Finding): Pick<ScopeEntry, "kind" | "id" | "name"> {
  return report.scope(scope.kind, scope.id) ?? { ...scope, name: scope.id };
}

/** A sentence of a finding: which it is, and its words from its numbers or, where one is missing, without. */
interface Worded {
  id: string;
  sentence(numbers: Readonly<Record<string, number>>, formats: Formats): string;
  plain: string;
}

/** A sentence with the figures of the finding that it rests on, and what it asserts besides. */
function worded(reader: Reader, { id: kind, scope }: Finding, saying: Saying, words: Worded): Statement {
  const quantities = Object.entries(numbersOf[kind]).map(([name, of]) => {
    const quantity = of(scope);
    return { name, quantity, value: quantityIn(reader.report, quantity) };
  });
  const known = quantities.flatMap(({ name, quantity, value }) =>
    value === null ? [] : [{ name, quantity, value }],
  );
  // Of what has changed the sentence names the measure alone.
  if (known.length === 0 || known.length < quantities.length) return saying.statement(words.id, words.plain);
  const byValue = new Map(known.map(({ quantity, value }) => [value, quantity]));
  const numbers = Object.fromEntries(known.map(({ name, value }) => [name, value]));
  const said = words.sentence(numbers, keeping(reader.formats, saying, byValue));
  return saying.statement(words.id, said);
}

/** Begins the sentence of a finding: that it was found, where it was and is not too early to say. */
function sayingFound(reader: Reader, { id, scope, state }: Finding): Saying {
  const saying = sayingOf(reader);
  if (state === "found")
    saying.that({ a: { found: { kinds: [scope.kind], ids: [id], scope } }, relation: "is", b: 1 });
  return saying;
}

/** The sentence of a finding with the figures that it rests on. */
export function findingStatement(reader: Reader, finding: Finding): Statement {
  const { id, scope, sentence } = finding;
  const saying = sayingFound(reader, finding);
  if (scope.kind !== "company") saying.that({ names: scope });
  const words = signalWords[reader.language][id];
  return worded(reader, finding, saying, {
    id: `finding.${id}`,
    sentence: (numbers, formats) => words.sentence(subjectOf(reader, finding), numbers, formats),
    plain: sentence[reader.language],
  });
}

/** The sentence of a finding as whom it is about reads it. */
export function ownFindingStatement(reader: Reader, finding: Finding): Statement {
  const { id } = finding;
  return worded(reader, finding, sayingFound(reader, finding), {
    id: `finding.${id}.own`,
    sentence: ownFindingWords[reader.language][id].sentence,
    plain: signalWords[reader.language][id].name,
  });
}

/** A finding in a few words, beside another about the same. */
export function findingName(reader: Reader, { id, scope }: Finding): Statement {
  const saying = sayingOf(reader);
  saying.that({ a: { found: { kinds: [scope.kind], ids: [id], scope } }, relation: "is", b: 1 });
  return saying.statement(`finding.${id}.name`, signalWords[reader.language][id].name);
}
