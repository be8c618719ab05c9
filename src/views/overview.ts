import type { Language } from "../contract/vocabulary.ts";
import { charts } from "./blocks.ts";
import { keyFigures } from "./overview/keys.ts";
import { revenueTrend } from "./overview/revenue-trend.ts";
import { fiveSentences, overviewTitle } from "./overview/sentences.ts";
import type { PageView, Section } from "./page.ts";
import { isShared, signalSections } from "./parts/findings.ts";
import { gapCharts, gapEffects, largestLoss } from "./parts/gap.ts";
import { ofNobody } from "./parts/of-nobody.ts";
import { sectionsOf } from "./parts/parts.ts";
import { notPlausible } from "./parts/plausible.ts";
import { sixQuestions } from "./parts/questions.ts";
import { type Reader, readerOf } from "./parts/reader.ts";
import type { Report } from "./report.ts";
import { strengthTrend } from "./strength/trend.ts";
import { strengthFiles } from "./strength/under.ts";

/**
 * The difference with the target, read twice: both on one scale. Where only one reading can be told, that one
 * alone.
 */
function gapSections(reader: Reader): Section[] {
  const [first, second] = gapCharts(reader);
  if (!first) return [];
  if (!second) return [{ id: "gap", blocks: charts(first) }];
  const [hours, customers] = (["hours", "customers"] as const).map((reading) => {
    const effects = gapEffects(reader, reading);
    const largest = largestLoss(effects) ?? effects.toSorted((a, b) => b.value - a.value)[0];
    return largest === undefined ? "" : reader.label(largest.metric).toLowerCase();
  });
  return [
    {
      id: "gap",
      message: reader.words.overview.gap.title(hours ?? "", customers ?? ""),
      blocks: [{ kind: "pair", charts: [first, second] }],
    },
  ];
}

function trendSections(reader: Reader): Section[] {
  return sectionsOf(reader, [
    {
      needs: ["quotes", "targets"],
      toSee: "result",
      section: () => {
        const chart = revenueTrend(reader);
        return chart && { id: "trend", blocks: charts(chart) };
      },
    },
    {
      needs: strengthFiles,
      toSee: "strength",
      section: () => ({ id: "strength", reading: "hours", blocks: charts(strengthTrend(reader)) }),
    },
  ]);
}

/** The month in five sentences, and the difference with the target read twice. */
export function overviewView(report: Report, language: Language): PageView {
  const reader = readerOf(report, language);
  const { words } = reader;
  return {
    slug: "index",
    title: overviewTitle(reader),
    kicker: words.shared.kicker(reader.month),
    lead: [...notPlausible(reader), ...fiveSentences(reader), ...ofNobody(reader)],
    sections: [
      { id: "keys", blocks: [{ kind: "keys", keys: keyFigures(reader) }] },
      ...gapSections(reader),
      { id: "questions", message: words.overview.questions, blocks: [sixQuestions(reader, report.whole)] },
      ...signalSections(reader, isShared),
      ...trendSections(reader),
    ],
  };
}
