import type { Statement } from "../contract/statement.ts";
import type { Language } from "../contract/vocabulary.ts";
import type { Said } from "../text/said.ts";
import { charts } from "./blocks.ts";
import type { Block, PageView, Section } from "./page.ts";
import { gapEffects } from "./parts/gap-effects.ts";
import { missingAmong, sectionsOf } from "./parts/parts.ts";
import { type Reader, readerOf } from "./parts/reader.ts";
import { figureRef, sayingOf } from "./parts/saying.ts";
import { scopeTable, tableSection } from "./parts/tables.ts";
import { relationIn } from "./quantity.ts";
import type { Report } from "./report.ts";
import { aheadStatement } from "./strength/ahead.ts";
import { bridge } from "./strength/bridge.ts";
import { byTeam } from "./strength/by-team.ts";
import { strengthTrend } from "./strength/trend.ts";
import { isStrengthKnown, strengthFiles, strengthStatement } from "./strength/under.ts";

function title(reader: Reader): Said {
  const isMissing = missingAmong(reader, strengthFiles).length > 0;
  if (isMissing || !isStrengthKnown(reader)) return reader.words.strength.title.unknown;
  return strengthStatement(reader);
}

/** How much of what was planned was there. */
function availableSentence(reader: Reader): Statement | undefined {
  const { report, words, value } = reader;
  const [effective, planned] = [value("strength.effective"), value("strength.planned")];
  if (effective === null || planned === null) return undefined;
  const saying = sayingOf(reader);
  const at = (id: "effective" | "planned") => figureRef(`strength.${id}`, report.whole);
  const isBelow = effective < planned;
  if (isBelow) saying.that({ a: at("effective"), relation: "below", b: at("planned") });
  const [there, asked] = [saying.fte(at("effective")), saying.fte(at("planned"))];
  const { lead } = words.strength;
  return isBelow
    ? saying.statement("strength.lead.below", lead.below(there, asked))
    : saying.statement("strength.lead.above", lead.above(there, asked));
}

/** What the missing hands cost, as the difference with the target has it, beside a usual month. */
function costSentence(reader: Reader): Statement | undefined {
  const { report, words, formats } = reader;
  const hands = gapEffects(reader, "hours").find(({ name, isMerged }) => name === "hands" && !isMerged);
  if (!hands || hands.value >= 0) return undefined;
  const saying = sayingOf(reader);
  const [now, usual] = [hands.metric, hands.usualMetric].map((metric) => figureRef(metric, report.whole));
  if (!now || !usual) return undefined;
  saying.that({ a: now, relation: "below", b: 0 });
  const amount = saying.money({ size: now });
  const month = formats.monthName(report.snapshot.period.month);
  const { lead } = words.strength;
  if (!relationIn(report, usual, "below", 0))
    return saying.statement("strength.lead.cost", lead.cost(month, amount));
  saying.that({ a: usual, relation: "below", b: 0 });
  const said = lead.costUsually(month, amount, saying.money({ size: usual }));
  return saying.statement("strength.lead.cost_usually", said);
}

function teamsSection(reader: Reader): Section {
  const [steps, trend] = [bridge(reader), strengthTrend(reader)];
  const beside: Block[] = steps ? [{ kind: "pair", charts: [steps, trend] }] : charts(trend);
  return { id: "teams", reading: "hours", blocks: [...charts(byTeam(reader)), ...beside] };
}

/** Do we have the hands? */
export function strengthView(report: Report, language: Language): PageView {
  const reader = readerOf(report, language);
  const { words } = reader;
  const table = () =>
    scopeTable(reader, {
      id: "strength-table",
      caption: words.strength.table(reader.month),
      head: words.shared.team,
      scopes: report.teamsAndWhole,
      columns: [
        { metric: "strength.planned", label: words.strength.planned },
        { metric: "strength.contracted", label: words.strength.columns.contracted },
        { metric: "strength.vacant", label: words.strength.vacant },
        { metric: "strength.absent_long", label: words.strength.absent },
        { metric: "strength.effective", label: words.strength.effective, withTrend: true },
        { metric: "strength.effective", against: "strength.planned", label: words.shared.difference },
        { metric: "result.attainment", label: words.strength.columns.result },
        { metric: "result.attainment", label: words.strength.columns.year, window: "ytd" },
      ],
      isShort: true,
      note: words.strength.note,
    });
  return {
    slug: "strength",
    title: title(reader),
    kicker: words.shared.kicker(reader.month),
    lead: [availableSentence(reader), costSentence(reader), aheadStatement(reader)].filter(
      (said) => said !== undefined,
    ),
    sections: sectionsOf(reader, [
      { toSee: "strength", section: () => teamsSection(reader) },
      { section: () => tableSection("table", [table()], "hours") },
    ]),
  };
}
