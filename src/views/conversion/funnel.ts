import type { FunnelPoint } from "../../charts/funnel-plot.ts";
import type { FunnelLimit } from "../../charts/layout/funnel-curve.ts";
import type { Quantity, Statement } from "../../contract/statement.ts";
import { personSlug } from "../../text/slug.ts";
import type { ChartView, TableView } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { sayingOf } from "../parts/saying.ts";
import { withoutKey } from "../parts/sentences.ts";
import { reasonOnce } from "../parts/tables.ts";
import { shareTicks, ticksAround } from "../parts/trend.ts";
import { quantityIn } from "../quantity.ts";
import type { ScopeEntry } from "../report.ts";
import { hitRate, isBeyondChance, outsideGroups } from "./rate.ts";

const casesNeeded = "funnel.cases_needed";

interface Placed {
  scope: ScopeEntry;
  point: FunnelPoint;
  limit: FunnelLimit;
}

/**
 * An account manager in the plot: their rate, and the limits of chance on their number of quotes around the
 * rate of the others.
 */
function placed(reader: Reader, scope: ScopeEntry): Placed[] {
  const rate = reader.figure(hitRate, scope, "r12");
  const inner = reader.figure("funnel.limits_95", scope, "r12")?.interval;
  const outer = reader.figure("funnel.limits_998", scope, "r12")?.interval;
  if (rate?.value == null || rate.n === undefined || !inner || !outer) return [];
  const flagged = isBeyondChance(reader, scope);
  return [
    {
      scope,
      point: {
        label: scope.name,
        n: rate.n,
        rate: rate.value,
        flagged,
        text: reader.text(hitRate, scope, "r12"),
      },
      limit: { n: rate.n, low95: inner[0], high95: inner[1], low998: outer[0], high998: outer[1] },
    },
  ];
}

/** How many are outside the limits of chance, or that the differences may be chance. */
function message(reader: Reader): Statement {
  const { people } = reader.words.conversion;
  const saying = sayingOf(reader);
  const groups = outsideGroups("account_manager");
  const outside: Quantity = { plus: groups.map((count) => ({ count })) };
  const count = quantityIn(reader.report, outside) ?? 0;
  if (count > 0)
    return saying.statement("conversion.people.differ", people.differ(count, saying.number(outside)));
  saying.that(...groups.map((none) => ({ none })));
  return saying.statement("conversion.people.same", people.same);
}

/** Each rate with the verdict, what the others score, and from how many quotes it could be told. */
function verdictTable(reader: Reader, all: readonly Placed[], caption: string): TableView {
  const { report, words, value, figure } = reader;
  const { verdicts } = words.conversion;
  const verdictOf = (scope: ScopeEntry) => {
    const point = all.find((each) => each.scope === scope)?.point;
    if (!point) return "–";
    return point.flagged ? verdicts.beyond : verdicts.within;
  };
  const needed = (scope: ScopeEntry) => {
    if (value(hitRate, scope, "r12") === null) return { text: "–" };
    return figure(casesNeeded, scope, "r12")?.status === "too_few"
      ? { text: verdicts.many }
      : reader.cell(casesNeeded, scope, "r12");
  };
  return {
    id: "conversion-people-table",
    caption,
    columns: [
      { label: words.shared.person, numeric: false },
      { label: reader.label(hitRate), numeric: true, definition: hitRate },
      { label: reader.label("funnel.others"), numeric: true, definition: "funnel.others" },
      { label: verdicts.heading, numeric: false },
      { label: reader.label(casesNeeded), numeric: true, definition: casesNeeded },
    ],
    rows: report.people.map((scope) => [
      { text: scope.name, href: personSlug(scope.id) },
      ...reasonOnce([
        reader.rateCell(hitRate, scope, "r12"),
        reader.cell("funnel.others", scope, "r12"),
        { text: verdictOf(scope) },
        needed(scope),
      ]),
    ]),
    isFixed: true,
    note: words.shared.alphabetical,
  };
}

/**
 * Is somebody's hit rate different from what chance gives on so many quotes? Undefined where nobody can be
 * placed.
 */
export function hitRateFunnel(reader: Reader): ChartView | undefined {
  const { report, words, formats, value } = reader;
  const all = report.people.flatMap((scope) => placed(reader, scope));
  const p0 = value(hitRate, report.whole, "r12");
  if (all.length === 0 || p0 === null) return undefined;
  const outside = all.filter(({ point }) => point.flagged);
  const limits = all.map(({ limit }) => limit).sort((a, b) => a.n - b.n);
  const { people } = words.conversion;
  return {
    id: "conversion-people",
    message: message(reader),
    subtitle: people.sub(reader.r12),
    description: people.facts(
      formats.number(all.length),
      formats.percent(p0),
      outside.length === 0
        ? people.nobody
        : formats.list(outside.map(({ point }) => `${point.label} ${point.text}`)),
    ),
    drawing: {
      chart: "funnelPlot",
      data: {
        points: all.map(({ point }) => point),
        p0: { value: p0, text: formats.percent(p0) },
        limits,
        text95: formats.percent(0.95),
        text998: formats.percent(0.998, 1),
        nTicks: ticksAround(
          limits.map(({ n }) => n),
          (n) => formats.number(n),
        ),
        rateTicks: shareTicks(
          all.flatMap(({ point, limit }) => [point.rate, limit.low998, Math.min(1, limit.high998)]),
          formats,
        ),
        nHeading: people.quotesClosed,
        rateHeading: reader.label(hitRate),
        emptyText: words.shared.empty,
      },
    },
    table: verdictTable(reader, all, withoutKey(people.sub(reader.r12))),
    metrics: [hitRate, "funnel.limits_95", "funnel.limits_998"],
    note: people.note,
  };
}
