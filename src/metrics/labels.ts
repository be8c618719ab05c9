import type { Bilingual, Measure, Medium, PlanMedium } from "../contract/vocabulary.ts";

/** What a measure is called in the middle of a sentence, plural. */
export const measureName: Record<Measure, Bilingual> = {
  visits: { nl: "bezoeken", en: "visits" },
  calls: { nl: "telefoongesprekken", en: "calls" },
  videos: { nl: "videogesprekken", en: "video calls" },
  emails: { nl: "e-mails", en: "e-mails" },
  events: { nl: "evenementen", en: "events" },
  others: { nl: "overige contacten", en: "other contacts" },
  quotes: { nl: "offertes", en: "quotes" },
  orders: { nl: "orders", en: "orders" },
  revenue: { nl: "omzet", en: "revenue" },
};

/** What a contact by a medium is called, plural. */
export const planMediumName: Record<PlanMedium, Bilingual> = {
  visit: measureName.visits,
  call: measureName.calls,
  video: measureName.videos,
  email: measureName.emails,
  event: measureName.events,
  other: measureName.others,
  quote: measureName.quotes,
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
