import type { MetricId } from "../../contract/metric-ids.ts";
import { type NoteReason, noteReasons } from "../../contract/note.ts";
import type { Quantity, Statement } from "../../contract/statement.ts";
import type { Section } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, resultRefs, sayingOf } from "../parts/saying.ts";
import { quantityIn } from "../quantity.ts";

/** The steps of the gap that a reason is laid beside; none for what is no step of it. */
const stepsOf: Readonly<Record<NoteReason, readonly MetricId[]>> = {
  hands: ["gap.hours.hands"],
  customers: ["gap.customers.plan", "gap.customers.coverage"],
  price: ["gap.hours.value"],
  product: ["gap.hours.orders"],
  data: [],
};

/**
 * What the steps of a reason brought or cost this year; undefined where one has no value, or holds another
 * step as well: then nobody can tell what is its own.
 */
function effectOf({ figure, report }: Reader, reason: NoteReason): Quantity | undefined {
  const steps = stepsOf[reason];
  const isOwn = (metric: MetricId) => {
    const { value = null, merged = [] } = figure(metric, report.whole, "ytd") ?? {};
    return value !== null && merged.length === 0;
  };
  if (steps.length === 0 || !steps.every(isOwn)) return undefined;
  return { plus: steps.map((metric) => figureRef(metric, report.whole, "ytd")) };
}

/** How often a reason was named; nothing where it was not. Beside it its share of a shortfall. */
function namedStatement(reader: Reader, reason: NoteReason): Statement[] {
  const { words, report } = reader;
  const { named, reasons } = words.notes;
  const count = { named: reason } as const;
  if (quantityIn(report, count) === 0) return [];
  const saying = sayingOf(reader);
  const times = named.times(saying.number(count));
  const { gap } = resultRefs(report.whole, "ytd");
  const effect = effectOf(reader, reason);
  const [missing, brought] = [quantityIn(report, gap), effect ? quantityIn(report, effect) : null];
  // At or above target there is no shortfall to explain.
  if (effect === undefined || missing === null || brought === null || missing >= 0)
    return [saying.statement("both.named.only", named.only(reasons[reason], times))];
  saying.that({ a: gap, relation: "below", b: 0 });
  if (brought > 0) {
    saying.that({ a: effect, relation: "above", b: 0 });
    return [
      saying.statement("both.named.brought", named.brought(reasons[reason], times, saying.money(effect))),
    ];
  }
  saying.that({ a: effect, relation: "at_most", b: 0 });
  if (brought < missing) {
    saying.that({ a: effect, relation: "below", b: gap });
    const [cost, short] = [saying.money({ size: effect }), saying.money({ size: gap })];
    return [saying.statement("both.named.more", named.moreThanGap(reasons[reason], times, cost, short))];
  }
  const share = saying.percent({ over: [effect, gap] });
  return [saying.statement("both.named.explains", named.explains(reasons[reason], times, share))];
}

/** What was named as the reason in notes of the year, beside what it explains; nothing where nothing was. */
export function namedReasons(reader: Reader): Section[] {
  const { named } = reader.words.notes;
  const points = noteReasons.flatMap((reason) => namedStatement(reader, reason));
  if (points.length === 0) return [];
  return [
    {
      id: "named-reasons",
      message: named.title,
      subtitle: named.note,
      blocks: [{ kind: "points", points }],
    },
  ];
}
