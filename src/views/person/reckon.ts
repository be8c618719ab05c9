import type { Statement } from "../../contract/statement.ts";
import type { Plan } from "../../report/snapshot.ts";
import type { Said } from "../../text/said.ts";
import { leastForRate, type Reader } from "../parts/reader.ts";
import { figureRef, sayingOf } from "../parts/saying.ts";
import type { ScopeEntry } from "../report.ts";

const window = "r12";

/** Of the intervals of the report. */
const certainty = 0.95;

/**
 * The own hit rate beside the one to reckon with, with its interval; undefined where too few quotes were
 * closed for a rate.
 */
function ownRate(reader: Reader, person: ScopeEntry): { text: string; claims: Statement["claims"] } {
  const { figure, words } = reader;
  const own = figure("conversion.quote_to_order", person, window);
  if (own?.value == null || own.interval === undefined || (own.n ?? 0) < leastForRate)
    return { text: "", claims: [] };
  const saying = sayingOf(reader);
  const part = (name?: "numerator" | "denominator" | "low" | "high") =>
    figureRef("conversion.quote_to_order", person, window, name);
  const text = words.plan.reckon.own(
    saying.percent(part()),
    words.shared.counts(saying.number(part("numerator")), saying.number(part("denominator"))),
    saying.percent(certainty),
    [saying.percent(part("low")), saying.percent(part("high"))],
  );
  return saying.statement("person.reckon.own", text);
}

/**
 * The hit rate to reckon a plan with and whose it is, the own one beside it, and the value of an order;
 * nothing where they are not known.
 */
export function reckonStatements(reader: Reader, person: ScopeEntry, { expected }: Plan): Said[] {
  const { words, report } = reader;
  const { reckon } = words.plan;
  if (reader.value("funnel.expected_rate", person, window) === null || expected.order_value === null)
    return [];
  const rate = figureRef("funnel.expected_rate", person, window);
  const saying = sayingOf(reader);
  const same = {
    metric: "funnel.expected_rate",
    kind: "account_manager",
    window,
    which: { relation: "is", than: rate },
  } as const;
  const isOfAll = report.sharedValue(same.metric, window) !== null;
  if (isOfAll) saying.that({ every: same });
  const own = ownRate(reader, person);
  saying.that(...own.claims);
  const said = isOfAll ? reckon.ofAll(saying.percent(rate)) : reckon.weighed(saying.percent(rate));
  const worth = sayingOf(reader);
  const value = worth.money({ in_plan: { account_manager: person.id, at: ["expected", "order_value"] } });
  return [
    saying.statement("person.reckon", `${said}${own.text}`),
    worth.statement("person.reckon.value", reckon.value(value)),
  ];
}
