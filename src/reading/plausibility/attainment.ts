import { measureNames } from "../../contract/measure-names.ts";
import type { Bilingual, Language, Measure } from "../../contract/vocabulary.ts";
import type { Problems } from "../problems/problems.ts";
import { type Aims, aimsOf } from "./aims.ts";
import type { LogSpan } from "./log-span.ts";
import { moneyIn } from "./money-said.ts";
import { filesOfKind, type ReadWell } from "./read-well.ts";
import { type Worked, workedOn } from "./worked.ts";

/** What is looked at: of the other media a target says less. */
const measuresWithTarget = ["revenue", "orders", "quotes", "visits", "calls"] as const satisfies Measure[];

/**
 * Between which attainments a result may lie, by the days on which there was a target: in a short time much
 * can happen, and a season can make a quarter half a year or nothing.
 */
const bounds = [
  { days: 270, low: 0.1, high: 3 },
  { days: 90, low: 0.05, high: 5 },
  { days: 28, low: 0.01, high: 10 },
] as const;

/**
 * Of fewer than so many a share says nothing, whether they were done or to be expected: none in a month is no
 * sign where there are six a year.
 */
const leastCounted = 10;
/** Fewer orders are large or small as it happens. */
const leastOrders = 5;

/** So many times its target no order can make a result. */
const beyondChance = 100;

/** A measure beside its target over some days. */
interface Attained {
  measure: Measure;
  result: number;
  target: number;
  days: number;
  isHigh: boolean;
}

/**
 * The result of those who have a target, in how many rows and of which the largest, and of those of whom that
 * cannot be told.
 */
function resultOf({ length, person, dayOf, amountOf }: Worked, { from, to }: LogSpan, { isAimed }: Aims) {
  const result = { aimed: 0, rows: 0, largest: 0, unowned: 0 };
  for (let row = 0; row < length; row++) {
    const day = dayOf(row);
    if (day < from || day > to) continue;
    const aimed = isAimed(person[row] ?? -1, day);
    if (aimed === null) result.unowned += amountOf(row);
    else if (aimed) {
      result.aimed += amountOf(row);
      result.rows++;
      result.largest = Math.max(result.largest, amountOf(row));
    }
  }
  return result;
}

/**
 * Whether a result is far above its target, and not by chance: of revenue not by its largest order alone, of
 * what is counted not in so few.
 */
function isTooHigh(
  { aimed, rows, largest, high, target }: ReturnType<typeof resultOf> & { high: number; target: number },
  isMoney: boolean,
): boolean {
  if (aimed <= high * target) return false;
  if (!isMoney) return aimed >= leastCounted;
  return (rows >= leastOrders && aimed - largest > high * target) || aimed > beyondChance * target;
}

/** What one row brings on average; 0 where there is none. */
function usualAmount({ length, dayOf, amountOf }: Worked): number {
  let [sum, rows] = [0, 0];
  for (let row = 0; row < length; row++) {
    if (dayOf(row) < 0) continue;
    sum += amountOf(row);
    rows++;
  }
  return rows === 0 ? 0 : sum / rows;
}

/**
 * What a measure came to beside its target, where that can hardly be: more than it on days of which some is
 * in the export, or less on days of which all is.
 */
function implausible(read: ReadWell, measure: Measure): Attained | null {
  const { dataset, today } = read;
  if (!dataset.targets.some((target) => target.measure === measure)) return null;
  const worked = workedOn(dataset, measure, today);
  if (!worked?.spans) return null;
  const over = (span: LogSpan) => {
    const aims = aimsOf(read, measure, span);
    const bound = bounds.find(({ days }) => aims.days >= days);
    if (bound === undefined || aims.target <= 0) return null;
    return { ...bound, ...resultOf(worked, span, aims), days: aims.days, target: aims.target };
  };
  const isMoney = measure === "revenue";
  const some = over(worked.spans.some);
  if (some && isTooHigh(some, isMoney))
    return { measure, target: some.target, days: some.days, result: some.aimed, isHigh: true };
  const all = over(worked.spans.all);
  if (all === null) return null;
  // Who is not in the team file may have done what is missing.
  const result = all.aimed + all.unowned;
  const expected = isMoney ? all.target / Math.max(usualAmount(worked), 1) : all.target;
  const isLow = result < all.low * all.target && expected >= leastCounted;
  return isLow ? { measure, target: all.target, days: all.days, result, isHigh: false } : null;
}

/** What may be the matter. */
function questionAbout({ measure, result, isHigh }: Attained): Bilingual {
  if (result === 0)
    return {
      nl: "Staan ze wel in de export, of heten ze daar anders?",
      en: "Are they in the export at all, or called otherwise there?",
    };
  if (measure !== "revenue")
    return {
      nl: "Geldt het target voor een andere periode (vanaf, tot en met), of is een soort anders gelezen dan bedoeld?",
      en: "Is the target for another period (from, to), or was a type read otherwise than meant?",
    };
  return isHigh
    ? {
        nl: "Staat het target in duizenden, of de waarde in centen? Dan hoort multiply bij dat bestand in report.yaml.",
        en: "Is the target in thousands, or the value in cents? Then that file needs multiply in report.yaml.",
      }
    : {
        nl: "Staat het target in hele euro's en de waarde in duizenden? Dan hoort multiply bij dat bestand in report.yaml.",
        en: "Is the target in whole units and the value in thousands? Then that file needs multiply in report.yaml.",
      };
}

function shareSaid(share: number, language: Language): string {
  const digits = { style: "percent", maximumSignificantDigits: 3 } as const;
  return new Intl.NumberFormat(language, digits).format(share);
}

/**
 * Tells of each measure whose result is so far from its target that one of the two must be in another unit,
 * of another period, or not whole. That nothing was won is told elsewhere.
 */
export function reportAttainment(read: ReadWell, isNothingWon: boolean, problems: Problems): void {
  for (const measure of measuresWithTarget) {
    if (isNothingWon && (measure === "orders" || measure === "revenue")) continue;
    const found = implausible(read, measure);
    if (found === null) continue;
    const said = (language: Language) => {
      const amount =
        measure === "revenue"
          ? moneyIn(language, read.currency)
          : new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format;
      const share = shareSaid(found.result / found.target, language);
      return { result: amount(found.result), target: amount(found.target), share };
    };
    const [nl, en, question] = [said("nl"), said("en"), questionAbout(found)];
    const name = measureNames[measure];
    problems.add("plausibility.attainment", filesOfKind(read, "targets"), {
      nl: `In ${found.days} dagen met een target: ${name.nl} ${nl.result} van ${nl.target} (${nl.share}). ${question.nl}`,
      en: `In ${found.days} days with a target: ${name.en} ${en.result} of ${en.target} (${en.share}). ${question.en}`,
    });
  }
}
