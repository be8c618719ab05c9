import { gapEffects, largestLoss, resultOf } from "../build/gap.ts";
import type { Reader } from "../build/reader.ts";
import { highestBy } from "../build/sentences.ts";
import type { ScopeEntry } from "../report.ts";
import { understaffedTeam } from "../strength.ts";

/** Within two percent of the target, the month was on it. */
const onTarget = 0.02;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A word for an effect; undefined for a name that has none. */
function reason(words: Readonly<Record<string, string>>, name: string | undefined): string | undefined {
  return name === undefined ? undefined : words[name];
}

/** The month's message: how far from target, and the largest loss of each reading. */
export function overviewTitle(reader: Reader): string {
  const { words, formats, report, value } = reader;
  const { title } = words.overview;
  const month = capital(formats.monthName(report.snapshot.period.month));
  const result = resultOf(reader);
  if (!result) {
    const revenue = value("activity.count.revenue");
    return revenue === null
      ? title.noResult(formats.monthName(report.snapshot.period.month))
      : title.noTarget(month, formats.roundly(revenue));
  }
  const share = result.gap / result.target;
  if (Math.abs(share) < onTarget) return title.on(month);
  const [gap, percent] = [formats.roundly(Math.abs(result.gap)), formats.percent(Math.abs(share))];
  if (share > 0) return title.above(month, gap, percent);
  const because = reason(title.because, largestLoss(gapEffects(reader, "hours"))?.name);
  const also = reason(title.alsoBecause, largestLoss(gapEffects(reader, "customers"))?.name);
  return [title.below(month, gap, percent), [because, also].filter((part) => part !== undefined).join(", ")]
    .filter((part) => part !== "")
    .join("; ");
}

function result(reader: Reader): string | undefined {
  const { words, formats, value } = reader;
  const found = resultOf(reader);
  if (!found) return undefined;
  const adjusted = value("target.adjusted.revenue");
  const first = words.overview.result(
    formats.roundly(found.revenue),
    formats.roundly(found.target),
    formats.signedPercent(found.gap / found.target),
  );
  return adjusted === null ? first : `${first} ${words.overview.adjusted(formats.roundly(adjusted))}`;
}

function strength(reader: Reader): string | undefined {
  const { words, formats, value } = reader;
  const team = understaffedTeam(reader);
  if (team) {
    const missing = (value("strength.planned", team) ?? 0) - (value("strength.effective", team) ?? 0);
    return words.overview.strength(
      team.name,
      formats.fte(missing),
      formats.percent(value("strength.under", team) ?? 0),
    );
  }
  const [effective, planned] = [value("strength.effective"), value("strength.planned")];
  if (effective === null || planned === null) return undefined;
  return words.overview.strengthFine(formats.fte(effective), formats.fte(planned));
}

/** The segment whose plan was carried out least. */
export function leastCovered({ report, value }: Reader): ScopeEntry | undefined {
  return highestBy(report.segments, (segment) => {
    const coverage = value("plan.coverage", segment, "r12");
    return coverage === null ? null : -coverage;
  });
}

function coverage(reader: Reader): string | undefined {
  const { words, text, value, report } = reader;
  const least = leastCovered(reader);
  if (value("plan.coverage", report.company, "r12") === null || !least) return undefined;
  return words.overview.coverage(
    text("plan.coverage", report.company, "r12"),
    least.name,
    text("plan.coverage", least, "r12"),
  );
}

function rate(reader: Reader): string | undefined {
  const { words, formats, figure, report } = reader;
  const found = figure("conversion.quote_to_order", report.company, "r12");
  if (found?.value == null || !found.interval) return undefined;
  const [low, high] = found.interval.map((end) => formats.percent(end));
  return words.overview.rate(
    reader.rate("conversion.quote_to_order", report.company, "r12"),
    low ?? "",
    high ?? "",
  );
}

function waving({ words, value, text }: Reader): string | undefined {
  const metric = "activity.attainment_available.visits";
  return value(metric) === null ? undefined : words.overview.waving(text(metric));
}

/** The month in at most five sentences, each with a number under it; what cannot be said is left out. */
export function fiveSentences(reader: Reader): string[] {
  const sentences = [result(reader), strength(reader), waving(reader), coverage(reader), rate(reader)];
  return sentences.filter((sentence) => sentence !== undefined);
}
