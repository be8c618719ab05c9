const sign = /[€$£]|EUR|USD|GBP/iu;

/** What stands before or behind a number, without the currency that is named there: one sign or word. */
export function withoutCurrency(around: string): string {
  return around.replace(sign, "");
}
