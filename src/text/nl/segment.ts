import { countedAs } from "../format.ts";

/** De pagina van één segment. */
export const segment = {
  title: {
    covered: (name: string, share: string) =>
      `Van de geplande contacten in segment ${name} is ${share} gedaan`,
    unknown: (name: string) => `Hoeveel van het plan in segment ${name} is gedaan, is nog niet te zeggen`,
  },
  portfolio: (customers: string, prospects: string) =>
    `In dit segment zitten ${countedAs(customers, "klant", "klanten")} en ${countedAs(prospects, "prospect", "prospects")}.`,
  reach: (share: string) => `In twaalf maanden is er contact geweest met ${share} van hen.`,
  byMedium: {
    short: (name: string, count: string, isOne: boolean) =>
      `In segment ${name} ${isOne ? "is" : "zijn"} ${count} ${isOne ? "gepland contact" : "geplande contacten"} niet gedaan`,
    enough: (name: string) => `In segment ${name} zijn de geplande contacten gedaan`,
    unknown: (name: string) => `Hoeveel contact segment ${name} tekortkomt, is nog niet te zeggen`,
    sub: (r12: string) => `Contacten per contactvorm, ${r12}; omlijnd: gepland, gevuld: daarvan gedaan`,
    facts: (rows: string) => `Een staaf per contactvorm. ${rows}.`,
    done: "Gedaan",
    columns: {
      required: "Gepland",
      realised: "Gedaan",
      served: "Daarvan gepland",
      surplus: "Meer dan afgesproken",
    },
  },
  heat: {
    title: "Uitvoering van het plan per accountmanager en contactvorm",
    facts: (rows: string) => `Matrix van accountmanager en contactvorm, op alfabet. ${rows}.`,
  },
  waiting: {
    late: (late: string, all: string, isOne: boolean) =>
      `${late} van de ${all} klanten en prospects ${isOne ? "is" : "zijn"} te laat`,
    unknown: "Hoe lang klanten en prospects wachten",
    sub: (day: string) =>
      `Tijd sinds het laatste contact t.o.v. het eigen interval, op ${day}; rood: te laat`,
    facts: (rows: string) => `Een staaf per klasse. ${rows}.`,
    head: "Tijd sinds het laatste contact",
    classes: [
      "minder dan een half interval",
      "een half tot één interval",
      "tot een kwart erover: aan de beurt",
      "tot twee intervallen: te laat",
      "meer dan twee intervallen: te laat",
      "nog nooit contact",
    ],
    table: "Klanten en prospects naar tijd sinds het laatste contact",
  },
  neglected: (count: string) => `Klanten en prospects die aan de beurt of te laat zijn: ${count}`,
  longest: {
    all: "Langst over tijd eerst.",
    first: "Alleen wie het langst over tijd is. Wie een accountmanager heeft, staat ook op diens pagina.",
  },
  over: (count: string) => `Klanten en prospects met meer contact dan afgesproken: ${count}`,
  most: {
    all: "Meeste boven de afspraak eerst.",
    first: "Alleen wie het meest boven de afspraak is.",
  },
  surplus: "Meer dan afgesproken, 12 maanden",
  reachTable: "Hoe breed het contact is",
};
