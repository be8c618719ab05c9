import type { Bilingual, Measure } from "./vocabulary.ts";

/** What a measure is called in the middle of a sentence, plural. */
export const measureNames: Readonly<Record<Measure, Bilingual>> = {
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
