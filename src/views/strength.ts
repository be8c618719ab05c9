import type { Language } from "../contract/vocabulary.ts";
import { charts } from "./blocks.ts";
import type { PageView, Section } from "./page.ts";
import { missingAmong, sectionsOf } from "./parts/parts.ts";
import { type Reader, readerOf } from "./parts/reader.ts";
import { scopeTable, tableSection } from "./parts/tables.ts";
import type { Report } from "./report.ts";
import { bridge } from "./strength/bridge.ts";
import { byTeam } from "./strength/by-team.ts";
import { strengthTrend } from "./strength/trend.ts";
import { enoughWords, lackOf, strengthFiles, withHands, worstTeam } from "./strength/under.ts";

export function strengthTitle(reader: Reader): string {
  const { words, value } = reader;
  const isKnown = withHands(reader).some((team) => value("strength.under", team) !== null);
  if (missingAmong(reader, strengthFiles).length > 0 || !isKnown) return words.strength.title.unknown;
  const worst = worstTeam(reader);
  if (!worst) return enoughWords(reader, words.strength.title);
  return words.strength.title.under(worst.name, ...lackOf(reader, worst));
}

function lead({ words, formats, value }: Reader): string[] {
  const [effective, planned] = [value("strength.effective"), value("strength.planned")];
  const [target, adjusted] = [value("target.revenue"), value("target.adjusted.revenue")];
  return [
    ...(effective === null || planned === null
      ? []
      : [words.strength.lead(formats.fte(effective), formats.fte(planned))]),
    ...(target === null || adjusted === null
      ? []
      : [words.strength.adjusted(formats.roundly(target), formats.roundly(adjusted))]),
  ];
}

function teamsSection(reader: Reader): Section {
  const blocks = charts(byTeam(reader), bridge(reader), strengthTrend(reader));
  return { id: "teams", reading: "hours", blocks };
}

/** Do we have the hands? */
export function strengthView(report: Report, language: Language): PageView {
  const reader = readerOf(report, language);
  const { words } = reader;
  const table = () =>
    scopeTable(reader, {
      id: "strength-table",
      caption: words.strength.table,
      head: words.shared.team,
      scopes: report.teamsAndWhole,
      columns: [
        { metric: "strength.planned" },
        { metric: "strength.contracted" },
        { metric: "strength.vacant" },
        { metric: "strength.absent_long" },
        { metric: "strength.effective", withTrend: true },
        { metric: "strength.effective", against: "strength.planned", label: words.shared.difference },
        { metric: "target.adjusted.revenue" },
      ],
      note: words.shared.teamOrder,
    });
  return {
    slug: "strength",
    title: strengthTitle(reader),
    kicker: words.shared.kicker(reader.month),
    lead: lead(reader),
    sections: sectionsOf(reader, [
      { needs: strengthFiles, toSee: "strength", section: () => teamsSection(reader) },
      { section: () => tableSection("table", [table()], "hours") },
    ]),
  };
}
