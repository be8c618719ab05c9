import { measureNames } from "../contract/measure-names.ts";
import type { Bilingual, Medium, PlanMedium } from "../contract/vocabulary.ts";

/** What a contact by a medium is called, plural. */
export const planMediumName: Record<PlanMedium, Bilingual> = {
  visit: measureNames.visits,
  call: measureNames.calls,
  video: measureNames.videos,
  email: measureNames.emails,
  event: measureNames.events,
  other: measureNames.others,
  quote: measureNames.quotes,
} satisfies Record<Medium | "quote", Bilingual>;

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A sentence in both languages around a name that is known in both. */
export function around(
  name: Bilingual,
  nl: (name: string) => string,
  en: (name: string) => string,
): Bilingual {
  return { nl: nl(name.nl), en: en(name.en) };
}
