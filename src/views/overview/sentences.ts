import type { Under } from "../../contract/metric-ids.ts";
import { type Effect, gapEffects, largestLoss, resultOf } from "../parts/gap.ts";
import type { Reader } from "../parts/reader.ts";
import { highestBy } from "../parts/sentences.ts";
import type { ScopeEntry } from "../report.ts";
import { lackOf, understaffedTeam } from "../strength/under.ts";
import { onTarget } from "./keys.ts";

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A word for an effect, which names all that it holds; undefined where there is none. */
function reason(
  words: Readonly<Record<string, string>>,
  effect: Effect | undefined,
  ofMerged: (names: string) => string,
): string | undefined {
  if (effect?.isMerged) return ofMerged(effect.label.toLowerCase());
  return effect && words[effect.name];
}

/** The month's message: how far from target, and the largest loss of each reading. */
export function overviewTitle(reader: Reader): string {
  const { words, formats, report, value } = reader;
  const { title } = words.overview;
  const month = capital(formats.monthName(report.snapshot.period.month));
  const { partial, data_until: until } = report.snapshot.period;
  if (partial !== undefined) {
    const revenue = value("activity.count.revenue");
    const said = revenue === null ? null : formats.roundly(revenue);
    return title.partial[partial](month, formats.day(until), said);
  }
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
  const because = reason(title.because, largestLoss(gapEffects(reader, "hours")), title.becauseOf);
  // It goes on from the first cause, and cannot stand alone.
  const also =
    because && reason(title.alsoBecause, largestLoss(gapEffects(reader, "customers")), title.alsoBecauseOf);
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
  if (team) return words.overview.strength(team.name, ...lackOf(reader, team));
  const [effective, planned] = [value("strength.effective"), value("strength.planned")];
  if (effective === null || planned === null) return undefined;
  return words.overview.strengthFine(formats.fte(effective), formats.fte(planned));
}

/** A part that lags this far behind the whole is worth naming. */
const worthNaming = 0.05;

/** The segment or team whose plan was carried out clearly less than the whole; undefined where none was. */
export function leastCovered({ report, value, words }: Reader): { name: string; share: number } | undefined {
  const whole = value("plan.coverage", report.whole, "r12");
  const named = (scopes: readonly ScopeEntry[], name: (scope: ScopeEntry) => string) =>
    scopes.flatMap((scope) => {
      const share = value("plan.coverage", scope, "r12");
      return share === null ? [] : [{ name: name(scope), share }];
    });
  const parts = [
    ...named(report.segments, (segment) => words.shared.theSegment(segment.name)),
    ...named(report.teams, (team) => words.shared.theTeam(team.name)),
  ];
  const least = highestBy(parts, ({ share }) => -share);
  return least && whole !== null && whole - least.share >= worthNaming ? least : undefined;
}

function coverage(reader: Reader): string | undefined {
  const { words, formats, said, report } = reader;
  const whole = said("plan.coverage", report.whole, "r12");
  if (whole === null) return undefined;
  const least = leastCovered(reader);
  return least
    ? words.overview.coverageLeast(whole, least.name, formats.percent(least.share))
    : words.overview.coverage(whole);
}

function rate(reader: Reader): string | undefined {
  const { words, formats, figure, said, report } = reader;
  const found = figure("conversion.quote_to_order", report.whole, "r12");
  const whole = said("conversion.quote_to_order", report.whole, "r12");
  if (whole === null || !found?.interval) return undefined;
  const [low, high] = found.interval.map((end) => formats.percent(end));
  return words.overview.rate(whole, low ?? "", high ?? "");
}

function waving({ words, value, text }: Reader): string | undefined {
  const metric = "activity.attainment_available.visits";
  return value(metric) === null ? undefined : words.overview.waving(text(metric));
}

/**
 * How much money lies in what a sentence says: the size of its effect in the gap; 0 where that is not known.
 */
function moneyIn({ value }: Reader, effect: Under<"gap">): number {
  return Math.abs(value(`gap.${effect}`) ?? 0);
}

/**
 * The month in at most five sentences, each with a number under it; what cannot be said is left out. First
 * the result, then what explains it in order of money.
 */
export function fiveSentences(reader: Reader): string[] {
  const causes = [
    { text: strength(reader), money: moneyIn(reader, "hours.hands") },
    { text: waving(reader), money: moneyIn(reader, "hours.visits") },
    { text: coverage(reader), money: moneyIn(reader, "customers.coverage") },
    { text: rate(reader), money: moneyIn(reader, "hours.orders") },
  ].toSorted((a, b) => b.money - a.money);
  return [result(reader), ...causes.map(({ text }) => text)].filter((sentence) => sentence !== undefined);
}
