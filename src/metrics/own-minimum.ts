/** What a plan asks of a year by one medium, and what was made of it. */
export interface AskedOfYear {
  required: number;
  /** The least factor on all of the plan with which it still expects the target. */
  multiple: number;
  made: number;
}

/**
 * The own minimum by one medium, in contacts (or quotes) of the year, and what of it is left to make: none
 * where more was made. docs/metrics.md, minimum.per_week and minimum.needed_per_week; the page of an account
 * manager works a changed plan out with it too.
 */
export function ownMinimum({ required, multiple, made }: AskedOfYear): { ofYear: number; left: number } {
  const ofYear = required * multiple;
  return { ofYear, left: Math.max(0, ofYear - made) };
}
