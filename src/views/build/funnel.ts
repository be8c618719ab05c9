import { type FunnelLimit, type FunnelPoint, funnelPlot } from "../../charts/funnel-plot.ts";
import { niceTicks } from "../../charts/theme/scale.ts";
import type { ChartView } from "../page.ts";
import type { ScopeEntry } from "../report.ts";
import { personSlug } from "../slug.ts";
import type { Reader } from "./reader.ts";
import { scopeTable } from "./tables.ts";

const rateMetric = "conversion.quote_to_order";

interface Placed {
  scope: ScopeEntry;
  point: FunnelPoint;
  limit: FunnelLimit;
}

/** An account manager in the plot: their rate, and the limits of chance on their number of quotes around the rate of the others. */
function placed(reader: Reader, scope: ScopeEntry): Placed[] {
  const rate = reader.figure(rateMetric, scope, "r12");
  const inner = reader.figure("funnel.limits_95", scope, "r12")?.interval;
  const outer = reader.figure("funnel.limits_998", scope, "r12")?.interval;
  if (rate?.value == null || rate.n === undefined || !inner || !outer) return [];
  const flagged = rate.value < outer[0] || rate.value > outer[1];
  return [
    {
      scope,
      point: {
        label: scope.name,
        n: rate.n,
        rate: rate.value,
        flagged,
        text: reader.formats.percent(rate.value),
      },
      limit: { n: rate.n, low95: inner[0], high95: inner[1], low998: outer[0], high998: outer[1] },
    },
  ];
}

/** Account managers whose hit rate is outside the 99.8 % limits of chance. */
export function outsideChance(reader: Reader): ScopeEntry[] {
  return reader.report.people.flatMap((scope) =>
    placed(reader, scope)
      .filter(({ point }) => point.flagged)
      .map(() => scope),
  );
}

/** Is somebody's hit rate different from what chance gives on so many quotes? */
export function hitRateFunnel(reader: Reader): ChartView {
  const { report, words, formats, value } = reader;
  const all = report.people.flatMap((scope) => placed(reader, scope));
  const outside = all.filter(({ point }) => point.flagged);
  const p0 = value(rateMetric, report.company, "r12") ?? 0;
  const limits = all.map(({ limit }) => limit).sort((a, b) => a.n - b.n);
  const most = limits.at(-1)?.n ?? 0;
  const highest = Math.max(
    p0,
    ...limits.map(({ high998 }) => high998),
    ...all.map(({ point }) => point.rate),
  );
  return {
    id: "conversion-people",
    message:
      outside.length === 0 ? words.conversion.people.same : words.conversion.people.differ(outside.length),
    subtitle: words.conversion.peopleSub(reader.r12),
    description: words.conversion.peopleFacts(
      formats.number(all.length),
      formats.percent(p0),
      outside.length === 0
        ? words.conversion.nobody
        : formats.list(outside.map(({ point }) => `${point.label} ${point.text}`)),
    ),
    draw: (form) =>
      funnelPlot(
        {
          points: all.map(({ point }) => point),
          p0: { value: p0, text: formats.percent(p0) },
          limits,
          text95: words.conversion.limits95,
          text998: words.conversion.limits998,
          nTicks: niceTicks(0, most).map((tick) => ({ value: tick, text: formats.number(tick) })),
          rateTicks: niceTicks(0, Math.min(1, highest)).map((tick) => ({
            value: tick,
            text: formats.percent(tick),
          })),
          nHeading: words.conversion.quotesClosed,
          rateHeading: reader.label(rateMetric),
          emptyText: words.shared.empty,
        },
        form,
      ),
    table: scopeTable(reader, {
      id: "conversion-people-table",
      caption: words.conversion.personTable,
      head: words.shared.person,
      scopes: report.people,
      columns: [
        { metric: rateMetric, window: "r12", asRate: true },
        { metric: "funnel.others", window: "r12" },
        { metric: "funnel.cases_needed", window: "r12" },
      ],
      href: (scope) => personSlug(scope.id),
      note: words.shared.alphabetical,
    }),
    metrics: [rateMetric, "funnel.limits_95", "funnel.limits_998"],
    note: words.conversion.funnelNote,
  };
}
