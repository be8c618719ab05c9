import type { Formats } from "../format.ts";

/** De pagina van één segment. */
export const segment = {
  title: {
    covered: (name: string, share: string) =>
      `Segment ${name} kreeg ${share} van het contact dat de plannen vragen`,
    unknown: (name: string) => `Of segment ${name} krijgt wat het plan vraagt, is nog niet te zeggen`,
  },
  lead: (customers: string, prospects: string, reach: string) =>
    `In dit segment zitten ${customers} klanten en ${prospects} prospects; ${reach} daarvan had het afgelopen jaar contact.`,
  overdue: (share: string) => `Te lang niet gesproken: ${share}.`,
  byMedium: (name: string, short: string) =>
    `Segment ${name}: ${short} contacten te weinig over twaalf maanden`,
  byMediumSub: (r12: string) =>
    `Contacten per contactvorm, ${r12}; omlijnd: gevraagd, gevuld: gedaan waar het plan om vroeg`,
  byMediumFacts: (rows: string) => `Staven per contactvorm. ${rows}.`,
  byMediumRow: (medium: string, served: string, required: string) => `${medium}: ${served} van ${required}`,
  heat: (below: string, all: string, least: string) =>
    `Bij ${below} van de ${all} accountmanagers is de dekking in dit segment onder ${least}`,
  heatHead: "Accountmanager",
  strip: (count: number, all: string, f: Formats) =>
    `${f.number(count)} van de ${all} klanten ${count === 1 ? "wacht" : "wachten"} langer dan het plan wil`,
  stripSub: (day: string) => `Dagen sinds het laatste contact per klant, op ${day}; een streepje per klant`,
  stripFacts: (rows: string) => `Streepjes per soort klant. ${rows}.`,
  stripHeading: "dagen sinds het laatste contact",
  norm: "volgens plan",
  overdueName: "te laat",
  stripRow: (late: string, all: string) => `${late} van ${all} te laat`,
  neglected: "Klanten die wachten",
  neglectedNote:
    "Langst wachtend eerst; hoogstens vijftig. De volledige lijst staat bij elke accountmanager.",
  over: "Klanten met contact boven het maximum",
  overNote: "Meeste boven het maximum eerst; hoogstens vijftig.",
  surplus: "Boven maximum, 12 maanden",
};
