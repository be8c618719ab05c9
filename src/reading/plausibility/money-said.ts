import type { Language } from "../../contract/vocabulary.ts";

/** Writes amounts in a currency as a language does; to the cent where they are small. */
export function moneyIn(language: Language, currency: string): (amount: number) => string {
  return (amount) => {
    const digits = Math.abs(amount) < 100 ? 2 : 0;
    return new Intl.NumberFormat(language, {
      style: "currency",
      currency,
      currencyDisplay: "narrowSymbol",
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      trailingZeroDisplay: "stripIfInteger",
    }).format(amount);
  };
}
