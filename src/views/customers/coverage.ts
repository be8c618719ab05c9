import type { IntervalsRow } from "../../charts/intervals.ts";
import type { Relation } from "../../contract/statement.ts";
import type { ScopeKind } from "../../contract/vocabulary.ts";
import type { Said } from "../../text/said.ts";
import type { ChartView } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { sayingOf } from "../parts/saying.ts";
import { facts, withoutKey } from "../parts/sentences.ts";
import { drawnNote, drawnTeams } from "../parts/shown-teams.ts";
import { scopeTable } from "../parts/tables.ts";
import { ticksAround } from "../parts/trend.ts";
import { countIn } from "../quantity.ts";
import type { ScopeEntry } from "../report.ts";
import { coverageOf, leastCovered, shortOf, worthNaming } from "./differing.ts";

const metric = "plan.coverage";

/** A segment among teams by what it is, a team by its name. */
export function partName({ words }: Reader, { kind, name }: ScopeEntry): string {
  return kind === "segment" ? words.shared.theSegment(name) : name;
}

/** Which part lags behind, that none does, or a label where neither can be said. */
function message(reader: Reader): Said {
  const { words, report } = reader;
  const { coverage } = words.customers;
  const saying = sayingOf(reader);
  const least = leastCovered(reader);
  if (least) {
    const { kind, id } = least;
    saying.that(
      { names: { kind, id } },
      { a: shortOf(reader, least), relation: "at_least", b: worthNaming },
      { a: coverageOf(least), least_of: [...report.teams, ...report.segments].flatMap(known(reader)) },
    );
    const shares = [saying.percent(coverageOf(least)), saying.percent(coverageOf(report.whole))] as const;
    return saying.statement("customers.coverage.least", coverage.least(partName(reader, least), ...shares));
  }
  const within = (kind: ScopeKind, relation: Relation, points: number) => {
    const than = { plus: [coverageOf(report.whole), points] };
    return { metric, kind, window: "r12", which: { relation, than } } as const;
  };
  const groups = [within("team", "at_least", -worthNaming), within("team", "at_most", worthNaming)] as const;
  const isEven = groups.every((group) => {
    const { holds, all } = countIn(report, group);
    return all > 1 && holds === all;
  });
  if (!isEven) return coverage.plain;
  saying.that(...groups.map((every) => ({ every })));
  return saying.statement("customers.coverage.even", coverage.even);
}

/** The coverage of a part, where it has one. */
const known = (reader: Reader) => (part: ScopeEntry) =>
  reader.value(metric, part, "r12") === null ? [] : [coverageOf(part)];

/**
 * How much of the planned contacts was made, a dot a team and a segment on one axis, against the least that
 * is wanted.
 */
export function coverageChart(reader: Reader): ChartView {
  const { report, words, formats, value, text } = reader;
  const { coverage } = words.customers;
  const least = report.snapshot.settings.thresholds.coverage_low;
  const parts = [...drawnTeams(reader), ...report.segments];
  const rows = parts.map((part): IntervalsRow => {
    const rate = value(metric, part, "r12");
    const label = part.kind === "segment" ? `${words.shared.segment} ${part.name}` : part.name;
    return { label, rate, low: null, high: null, text: text(metric, part, "r12"), hollow: false };
  });
  const shares = rows.flatMap(({ rate }) => rate ?? []);
  const ticks = ticksAround([...shares, least, 1], (share) => formats.percent(share));
  return {
    id: "coverage-parts",
    message: message(reader),
    subtitle: coverage.sub(reader.r12),
    description: coverage.facts(facts(rows.map((row) => `${row.label} ${row.text}`))),
    drawing: {
      chart: "intervals",
      data: {
        rows,
        reference: shares.length === 0 ? null : { value: least, text: coverage.norm(formats.percent(least)) },
        ticks,
        emptyText: words.shared.empty,
      },
    },
    table: scopeTable(reader, {
      id: "coverage-parts-table",
      caption: withoutKey(coverage.sub(reader.r12)),
      head: words.customers.part,
      scopes: [...report.teams, ...report.segments],
      columns: [
        { metric: "plan.required", window: "r12" },
        { metric: "plan.served", window: "r12" },
        { metric, window: "r12" },
      ],
      note: words.shared.teamOrder,
    }),
    metrics: [metric, "plan.required", "plan.served"],
    ...drawnNote(reader),
  };
}
