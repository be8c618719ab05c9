import { isoOf } from "./days.ts";

/** What somebody wrote beside a figure or finding; `before` is what it said until a day. */
interface WrittenNote {
  month: string;
  team?: string;
  person?: string;
  figure?: string;
  finding?: string;
  text: string;
  for?: string;
  reason?: string;
  by: string;
  /** The month after which it was written otherwise, and what it said until then. */
  before?: { until: string; text: string };
}

const lead = (team: string) => `Teamleider ${team}`;
const management = "Verkoopleiding";

/** The notes of the two years, each on a story that the exports tell as well. */
const written: readonly WrittenNote[] = [
  {
    month: "2026-01",
    team: "Noord",
    figure: "bezetting",
    text: "Een plek staat open sinds de jaarwisseling. De klanten staan nog op naam van wie wegging; collega’s doen een deel.",
    reason: "handen",
    by: lead("Noord"),
  },
  {
    month: "2026-03",
    figure: "omzet",
    text: "Prijsverhoging per 1 maart. Enkele klanten trokken hun order naar voren of vroegen een nieuwe offerte.",
    for: "iedereen",
    reason: "prijs",
    by: management,
  },
  {
    month: "2026-04",
    figure: "omzet",
    text: "De grootste order van februari is teruggenomen: de installatie bleek niet te passen. De creditnota staat in april.",
    reason: "product",
    by: "Finance",
  },
  {
    month: "2026-08",
    team: "Zuid",
    figure: "open offertes",
    text: "Offertes van vorig jaar staan nog open omdat niemand ze afsluit. We lopen de lijst in september na.",
    reason: "gegevens",
    by: lead("Zuid"),
  },
  {
    month: "2026-09",
    team: "Grootzakelijk",
    figure: "omzet",
    text: "De beslissing over de grote offerte van maart viel niet in september. De klant schoof haar door naar december.",
    for: "iedereen",
    reason: "klanten",
    by: lead("Grootzakelijk"),
    before: {
      until: "2026-09",
      text: "De beslissing over de grote offerte van maart valt in oktober; de klant wacht op zijn budget.",
    },
  },
  {
    month: "2026-10",
    figure: "omzet",
    text: "Een order van september is teruggenomen met een creditnota, omdat een levering te laat kwam.",
    for: "iedereen",
    reason: "product",
    by: management,
  },
  {
    month: "2026-10",
    team: "Noord",
    figure: "omzet",
    text: "Zonder planner en met een open plek gaat de tijd naar bestaande klanten; grote klanten en prospects blijven liggen.",
    for: "persoon",
    reason: "handen",
    by: lead("Noord"),
  },
  {
    month: "2026-10",
    team: "Noord",
    finding: "understaffed",
    text: "In december begint een nieuwe collega. Tot dan houden we de klanten met de hoogste norm aan.",
    reason: "handen",
    by: lead("Noord"),
  },
  {
    month: "2026-10",
    team: "Zuid",
    figure: "prospects",
    text: "Twee grote klanten vroegen alle aandacht. Vanaf november gaat een dag per week naar prospects.",
    reason: "klanten",
    by: lead("Zuid"),
  },
  {
    month: "2026-10",
    person: "1149",
    figure: "dekking",
    text: "In november maken we samen een eigen plan; tot dan geldt het plan dat voor allen is.",
    by: lead("Zuid"),
  },
];

export type NoteRow = Omit<WrittenNote, "before">;

/** The notes that were there on a day, as they read then: those of a month are written at its end. */
export function notesAsOf(asOf: number): NoteRow[] {
  const month = isoOf(asOf).slice(0, "2026-10".length);
  return written
    .filter((note) => note.month <= month)
    .map(({ before, ...note }) =>
      before !== undefined && month <= before.until ? { ...note, text: before.text } : note,
    );
}
