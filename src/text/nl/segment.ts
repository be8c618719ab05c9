import { counted, type Formats } from "../format.ts";

/** De pagina van één segment. */
export const segment = {
  title: {
    covered: (name: string, share: string) =>
      `Segment ${name} kreeg ${share} van het contact dat de plannen vragen`,
    unknown: (name: string) => `Of segment ${name} krijgt wat het plan vraagt, is nog niet te zeggen`,
  },
  portfolio: (customers: string, prospects: string) =>
    `In dit segment zitten ${customers} klanten en ${prospects} prospects.`,
  reach: (share: string) => `Het afgelopen jaar is er contact geweest met ${share}.`,
  overdue: (share: string) => `Te lang niet gesproken: ${share}.`,
  byMedium: {
    short: (name: string, count: number, f: Formats) =>
      `Segment ${name} kreeg ${counted(count, "contact", "contacten", f)} minder dan het plan vroeg`,
    enough: (name: string) => `Segment ${name} kreeg elk contact dat het plan vroeg`,
    unknown: (name: string) => `Hoeveel contact segment ${name} tekortkomt, is nog niet te zeggen`,
    sub: (r12: string) =>
      `Contacten per contactvorm, ${r12}; omlijnd: gevraagd, gevuld: gedaan waar het plan om vroeg`,
    facts: (rows: string) => `Een staaf per contactvorm. ${rows}.`,
    columns: {
      required: "Gevraagd",
      realised: "Gedaan",
      served: "Daarvan gevraagd door het plan",
      surplus: "Daarvan boven het maximum",
    },
  },
  heat: {
    below: (count: string, all: string, least: string) =>
      `Bij ${count} van de ${all} accountmanagers is de dekking in dit segment onder ${least}`,
    none: (least: string) => `Bij elke accountmanager is de dekking in dit segment ten minste ${least}`,
    unknown: "De dekking per accountmanager is nog niet te zeggen",
    range: (low: string, high: string) => `De dekking loopt van ${low} tot ${high}`,
    facts: (message: string, range: string) =>
      `Matrix van accountmanager en contactvorm, op alfabet. ${message}. ${range}.`,
  },
  strip: {
    title: (waiting: number, all: number, f: Formats) =>
      `${f.number(waiting)} van de ${counted(all, "klant", "klanten", f)} ${waiting === 1 ? "wacht" : "wachten"} langer dan het plan wil`,
    none: "Geen klant wacht langer dan zijn plan wil",
    sub: (day: string) => `Dagen sinds het laatste contact, op ${day}; een streepje per klant of prospect`,
    facts: (rows: string) => `Streepjes op een tijdlijn. ${rows}.`,
    row: (waiting: string, all: string) => `${waiting} van ${all} wachten`,
    heading: "dagen sinds het laatste contact",
    norm: "volgens plan",
    overdue: "te laat",
    table: "Klanten en prospects naar stand",
    note: "De lijn is het interval dat de middelste klant heeft; wie te laat is, wordt aan het eigen interval gemeten. Wie nog nooit contact had, heeft geen streepje.",
  },
  neglected: "Klanten die wachten",
  longest: (shown: number, all: number, f: Formats) =>
    shown < all
      ? `De ${f.number(shown)} van de ${f.number(all)} die het langst wachten. Wie een accountmanager heeft, staat ook op diens pagina.`
      : "Langst wachtend eerst, gemeten aan het eigen interval.",
  over: "Klanten met contact boven het maximum",
  most: (shown: number, all: number, f: Formats) =>
    shown < all ? `De eerste ${f.number(shown)} van ${f.number(all)}.` : "Meeste boven het maximum eerst.",
  surplus: "Boven maximum, 12 maanden",
  reachTable: "Hoe breed het contact is",
};
