/**
 * Whether a share is under 1 by more than rounding to whole percents takes away: what reads "100 %" is not
 * too little.
 */
export function isUnderWhole(share: number): boolean {
  return Math.round(share * 100) < 100;
}
