import { day } from "./days.ts";
import { latest } from "./people.ts";
import type { Quote } from "./types.ts";
import { personOf } from "./world.ts";

/** In the last week of September Service booked its orders with VAT, which was set right in October. */
const booked = { from: day("2026-09-24"), until: day("2026-09-30"), setRight: day("2026-10-08") };
const orders = 3;
const vat = 1.21;

/**
 * The quotes as they stood in the system on a day: until it was seen, three orders of Service had VAT in
 * their value.
 */
export function bookedThen(quotes: readonly Quote[], asOf: number): Quote[] {
  if (asOf < booked.from || asOf >= booked.setRight) return [...quotes];
  const withVat = new Set(
    quotes
      .filter(
        ({ outcome, closedOn = 0, value = 0, person }) =>
          outcome === "gewonnen" &&
          value > 0 &&
          closedOn >= booked.from &&
          closedOn <= booked.until &&
          latest(personOf(person)).team === "Service",
      )
      .slice(0, orders),
  );
  return quotes.map((quote) =>
    withVat.has(quote) ? { ...quote, value: Math.round((quote.value ?? 0) * vat) } : quote,
  );
}
