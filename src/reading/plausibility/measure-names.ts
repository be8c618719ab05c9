import type { Bilingual, Measure } from "../../contract/vocabulary.ts";

/** What is counted, as a sentence says it. */
export const measureNames: Readonly<Record<Measure, Bilingual>> = {
  visits: { nl: "bezoeken", en: "visits" },
  calls: { nl: "telefoongesprekken", en: "calls" },
  videos: { nl: "videogesprekken", en: "video calls" },
  emails: { nl: "e-mails", en: "e-mails" },
  events: { nl: "evenementen", en: "events" },
  others: { nl: "overige activiteiten", en: "other activities" },
  quotes: { nl: "offertes", en: "quotes" },
  orders: { nl: "orders", en: "orders" },
  revenue: { nl: "omzet", en: "revenue" },
};
