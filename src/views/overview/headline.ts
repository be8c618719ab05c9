import type { FigureRef, Quantity, Statement } from "../../contract/statement.ts";
import type { WindowId } from "../../contract/vocabulary.ts";
import { capital } from "../../text/capital.ts";
import type { PageView } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, resultRefs, type Saying, sayingOf } from "../parts/saying.ts";
import { isFirstOfYear } from "../parts/year.ts";
import { quantityIn } from "../quantity.ts";

/** Within two percent of the target, a month or year was on it. */
export const onTarget = 0.02;

/** Where a result stands against its target. */
type Standing = "below" | "above" | "on";

/** How far a result lies from its target, as a share of it. */
function shareOff(reader: Reader, window: WindowId): Quantity {
  return { minus: [figureRef("result.attainment", reader.report.whole, window), 1] };
}

/** Where the result of a window stands, with the claim that it does; null where there is no target. */
function standing(reader: Reader, saying: Saying, window: WindowId): { at: Standing; share: string } | null {
  const off = shareOff(reader, window);
  const share = quantityIn(reader.report, off);
  if (share === null) return null;
  const size = { size: off };
  if (Math.abs(share) < onTarget) {
    saying.that({ a: size, relation: "below", b: onTarget });
    return { at: "on", share: "" };
  }
  saying.that({ a: off, relation: share < 0 ? "below" : "above", b: 0 });
  return { at: share < 0 ? "below" : "above", share: saying.percent(size) };
}

function yearWords(reader: Reader, saying: Saying): string | undefined {
  if (isFirstOfYear(reader)) return undefined;
  const year = standing(reader, saying, "ytd");
  const words = reader.words.overview.title.year;
  if (!year) return undefined;
  return year.at === "on" ? words.on : words[year.at](year.share);
}

function revenueOf({ report }: Reader): FigureRef {
  return figureRef("activity.count.revenue", report.whole);
}

/** What is said of a month that has no result to compare. */
function withoutResult(reader: Reader, month: string): Statement {
  const { words, value, formats, report } = reader;
  const saying = sayingOf(reader);
  const name = formats.monthName(report.snapshot.period.month);
  if (value("activity.count.revenue") === null) {
    saying.that({ unknown: revenueOf(reader) });
    return saying.statement("overview.title.no_result", words.overview.title.noResult(name));
  }
  saying.that({ unknown: figureRef("result.attainment", report.whole) });
  const said = words.overview.title.noTarget(month, saying.money(revenueOf(reader)));
  return saying.statement("overview.title.no_target", said);
}

/** Whether the title can say what the month brought, or how far it is. */
export function isMonthKnown({ report, value }: Reader): boolean {
  return (
    value("activity.count.revenue") !== null ||
    value("result.attainment") !== null ||
    report.snapshot.period.partial !== undefined
  );
}

/** The month's message: how far from target, and the year beside it. */
export function headline(reader: Reader): Statement {
  const { words, formats, report, value } = reader;
  const { title } = words.overview;
  const saying = sayingOf(reader);
  const monthName = formats.monthName(report.snapshot.period.month);
  const { kind, id, name } = report.whole;
  const month = kind === "team" ? `${name}: ${monthName}` : capital(monthName);
  const { partial, data_until: until } = report.snapshot.period;
  if (partial !== undefined) {
    const revenue = value("activity.count.revenue") === null ? null : saying.money(revenueOf(reader));
    return saying.statement(
      "overview.title.partial",
      title.partial[partial](month, formats.day(until), revenue),
    );
  }
  const now = standing(reader, saying, "month");
  if (!now) return withoutResult(reader, month);
  const first = now.at === "on" ? title.on(month) : title[now.at](month, now.share);
  if (kind === "team") saying.that({ names: { kind, id } });
  const said = [first, yearWords(reader, saying)].filter((part) => part !== undefined).join("; ");
  return saying.statement(`overview.title.${now.at}`, said);
}

/** The one figure beside the title: what part of its target the month brought, and the year. */
export function headFigure(reader: Reader): PageView["figure"] {
  const { words, formats, report } = reader;
  const { figure } = words.overview;
  const month = formats.monthName(report.snapshot.period.month);
  const isKnown = (window: WindowId) => reader.value("result.attainment", report.whole, window) !== null;
  if (!isKnown("month") || report.snapshot.period.partial !== undefined) return undefined;
  const attainment = (window: WindowId) => figureRef("result.attainment", report.whole, window);
  const large = sayingOf(reader);
  const value = large.statement("overview.figure", large.percent(attainment("month")));
  const now = resultRefs(report.whole);
  const ofMonth = sayingOf(reader);
  const difference = ofMonth.signedMoney(now.gap);
  const notes = [
    ofMonth.statement(
      "overview.figure.month",
      figure.month(month, ofMonth.money(now.revenue), ofMonth.money(now.target), difference),
    ),
  ];
  if (!isFirstOfYear(reader) && isKnown("ytd")) {
    const year = resultRefs(report.whole, "ytd");
    const ofYear = sayingOf(reader);
    const said = figure.year(
      ofYear.percent(attainment("ytd")),
      ofYear.money(year.revenue),
      ofYear.money(year.target),
    );
    notes.push(ofYear.statement("overview.figure.year", said));
  }
  const lastYear = figureRef("result.last_year", report.whole);
  // Beside other teams the year before stands with each of them.
  if (report.teams.length < 2 && quantityIn(report, lastYear) !== null) {
    const before = sayingOf(reader);
    notes.push(before.statement("overview.figure.last_year", figure.lastYear(month, before.money(lastYear))));
  }
  return { value, notes };
}
