import type { Language } from "../../contract/vocabulary.ts";

/** Writes amounts in a currency as a language does; to the cent where they are small. */
export function moneyIn(language: Language, currency: string): (amount: number) => string {
  return (amount) =>
    new Intl.NumberFormat(language, {
      style: "currency",
      currency,
      currencyDisplay: "narrowSymbol",
      maximumFractionDigits: Math.abs(amount) < 100 ? 2 : 0,
      minimumFractionDigits: 0,
    }).format(amount);
}
