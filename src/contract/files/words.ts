/** Words for the values of choices; the first is the one a Dutch export is documented with. */

export const mediumWords = {
  visit: ["bezoek", "bezoeken", "visite", "afspraak", "afspraken", "meeting", "meetings", "visit", "visits"],
  call: [
    "telefoon",
    "telefoongesprek",
    "telefoongesprekken",
    "telefoontjes",
    "bellen",
    "gebeld",
    "phone",
    "phone call",
    "phone calls",
    "call",
    "calls",
  ],
  video: [
    "video",
    "videogesprek",
    "videogesprekken",
    "videocall",
    "videocalls",
    "video call",
    "video calls",
    "videos",
    "teams",
    "online",
  ],
  email: ["e-mail", "e-mails", "mail", "mails", "email", "emails"],
  event: ["evenement", "evenementen", "beurs", "beurzen", "event", "events"],
  other: ["overig", "anders", "other"],
} as const;

export const statusWords = {
  customer: ["klant", "customer", "client"],
  prospect: ["prospect", "lead"],
} as const;

export const outcomeWords = {
  open: ["open", "lopend", "in behandeling", "pending", "offen"],
  won: [
    "gewonnen",
    "order",
    "won",
    "closed won",
    "closed/won",
    "closedwon",
    "gescoord",
    "gesloten gewonnen",
    "gesloten/gewonnen",
    "gesloten en gewonnen",
    "afgesloten en gewonnen",
    "geschlossen gewonnen",
    "geschlossen/gewonnen",
    "geschlossen und gewonnen",
    "abgeschlossen und gewonnen",
  ],
  lost: [
    "verloren",
    "afgewezen",
    "lost",
    "closed lost",
    "closed/lost",
    "closedlost",
    "vervallen",
    "gesloten verloren",
    "gesloten/verloren",
    "gesloten en verloren",
    "afgesloten en verloren",
    "geschlossen verloren",
    "geschlossen/verloren",
    "geschlossen und verloren",
    "abgeschlossen und verloren",
  ],
} as const;

export const doneWords = {
  done: ["gedaan", "uitgevoerd", "afgerond", "voltooid", "completed", "done"],
  planned: ["gepland", "open", "planned", "scheduled"],
} as const;

export const perWords = {
  account: ["klant", "account", "customer"],
  contact: ["contactpersoon", "contact", "persoon"],
} as const;

export const measureWords = {
  visits: ["bezoeken", "visits"],
  calls: ["telefoongesprekken", "gesprekken", "calls"],
  videos: ["videogesprekken", "videos"],
  emails: ["e-mails", "mails", "emails"],
  events: ["evenementen", "events"],
  others: ["overige", "overige contacten", "others"],
  quotes: ["offertes", "quotes"],
  orders: ["orders", "opdrachten"],
  revenue: ["omzet", "revenue", "turnover"],
} as const;

export const noteReaderWords = {
  management: ["directie", "management", "mt"],
  team: ["team", "teamleider", "team lead"],
  person: ["persoon", "accountmanager", "medewerker", "person", "account manager"],
  all: ["iedereen", "allen", "bedrijf", "all", "everybody", "everyone", "company"],
} as const;

export const noteReasonWords = {
  hands: ["handen", "handjes", "bezetting", "hands", "staffing"],
  customers: ["klanten", "klant", "customers", "customer"],
  price: ["prijs", "prijzen", "price", "prices"],
  product: ["product", "producten", "aanbod", "products"],
  data: ["gegevens", "data"],
} as const;
