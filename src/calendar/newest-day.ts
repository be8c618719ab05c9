import { type Dataset, type DayNumber, isMade } from "../contract/dataset.ts";

/**
 * The newest day up to today on which something was done or a quote was issued or closed; null where there is
 * none.
 */
export function newestDay(
  { activities, quotes }: Pick<Dataset, "activities" | "quotes">,
  today: DayNumber,
): DayNumber | null {
  let newest = Number.NEGATIVE_INFINITY;
  const consider = (day: number | undefined) => {
    if (day !== undefined && day > newest && day <= today) newest = day;
  };
  for (let row = 0; row < activities.length; row++)
    if (isMade(activities, row)) consider(activities.day[row]);
  for (let row = 0; row < quotes.length; row++) {
    consider(quotes.issuedOn[row]);
    consider(quotes.closedOn[row]);
  }
  return Number.isFinite(newest) ? newest : null;
}
