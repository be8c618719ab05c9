import { date, excelCsv, number } from "./csv.ts";
import { day } from "./days.ts";
import { wholeBetween } from "./random.ts";
import { chanceIn, type World } from "./world.ts";

/** What was asked, promised or chosen in a talk. */
interface Said {
  person?: string;
  team?: string;
  kind: "gevraagd" | "toegezegd" | "keuze" | "vertrouwen";
  by?: "accountmanager" | "leidinggevende";
  what?: string;
  on: number;
  due?: number;
  doneOn?: number;
  droppedOn?: number;
  why?: string;
  finding?: string;
  steering?: string;
  confidence?: number;
  /** The last day on which the file still had its row. */
  keptUntil?: number;
}

/** The days of one thing that was said: when, by when, and when it came. */
const days = (on: string, due?: string, doneOn?: string) => ({
  on: day(on),
  ...(due === undefined ? {} : { due: day(due) }),
  ...(doneOn === undefined ? {} : { doneOn: day(doneOn) }),
});

const asked = { kind: "gevraagd", by: "accountmanager" } as const;
const promised = { kind: "toegezegd", by: "leidinggevende" } as const;
const own = { kind: "toegezegd", by: "accountmanager" } as const;

/** Pieter-Jan Brouwer, whose plan does not fit in his hours: what helps comes, though not always in time. */
const brouwer: readonly Said[] = [
  {
    ...promised,
    what: "Binnendienst maakt de offertes onder € 5.000",
    ...days("2026-08-06", "2026-08-31", "2026-08-28"),
  },
  {
    ...promised,
    what: "Binnendienst belt offertes na die langer dan een maand openstaan",
    ...days("2026-08-06", "2026-09-15", "2026-09-22"),
  },
  {
    ...asked,
    what: "Eén dagdeel per week zonder intern overleg",
    ...days("2026-09-08", "2026-09-30"),
    droppedOn: day("2026-09-25"),
    why: "het overleg is voor het hele team naar vrijdagmiddag verplaatst",
  },
  {
    ...own,
    what: "B-klanten om en om bellen en bezoeken",
    ...days("2026-09-08", "2026-10-02", "2026-10-01"),
  },
  {
    ...promised,
    what: "Het plan opnieuw doorrekenen zonder het nabellen",
    ...days("2026-10-07", "2026-10-23"),
  },
  {
    ...asked,
    what: "Directie mee naar de beslissing over de grote offerte",
    ...days("2026-10-07", "2026-11-13"),
  },
].map((said) => ({ ...said, person: "1078" }));

/** Ruben Smeets, busy with few orders: a promise of his lead was in the file in September, and is no more. */
const smeets: readonly Said[] = [
  {
    ...asked,
    what: "Iemand die meekijkt bij een offertegesprek",
    ...days("2026-08-11", "2026-08-28", "2026-09-03"),
  },
  {
    ...promised,
    what: "Twee offertes samen voorbereiden",
    ...days("2026-09-09", "2026-09-30", "2026-09-29"),
  },
  {
    ...promised,
    what: "Productmanager gaat een dag mee op pad",
    ...days("2026-09-09", "2026-10-16"),
    keptUntil: day("2026-09-30"),
  },
  {
    ...own,
    what: "Na elk bezoek vastleggen of er een offerte in zit",
    ...days("2026-09-09", "2026-10-01"),
  },
  {
    ...asked,
    what: "Voorbeelden van offertes die zijn gewonnen",
    ...days("2026-10-08", "2026-10-22", "2026-10-20"),
  },
].map((said) => ({ ...said, person: "1072" }));

/** Team Zuid, which hardly spoke prospects, and chose to steer on its customers' plan. */
const zuid: readonly Said[] = [
  { kind: "keuze", ...days("2026-09-04"), finding: "contact met prospects", steering: "klanten" } as const,
  {
    ...promised,
    what: "Maandagochtend vrij om prospects te bellen",
    ...days("2026-09-04", "2026-09-14", "2026-09-14"),
  },
  {
    ...promised,
    what: "Lijst met dertig prospects van de beurs",
    ...days("2026-09-04", "2026-09-30", "2026-10-06"),
  },
  { kind: "keuze", ...days("2026-10-05"), finding: "open offertes", steering: "allebei" } as const,
  { ...promised, what: "Open offertes samen nalopen", ...days("2026-10-05", "2026-11-06") },
].map((said) => ({ ...said, team: "Zuid" }));

/** Who say each quarter how sure they are of their plan. */
const sure = ["1056", "1072", "1078", "1085", "1090", "1094", "1112", "1117"];
const quarters = ["2025-10-08", "2026-01-12", "2026-04-09", "2026-07-08", "2026-10-08"].map(day);

/** In steps of five percent, from a coin's toss up: nobody likes to say less of a plan of their own. */
function statements(world: World): Said[] {
  const random = chanceIn(world, "confidence");
  return quarters.flatMap((on) =>
    sure.map((person) => ({
      kind: "vertrouwen" as const,
      person,
      on,
      confidence: wholeBetween(random, 10, 18) / 20,
    })),
  );
}

/** What had been said by a day, with what had become of it by then. */
function saidAsOf(said: readonly Said[], asOf: number): Said[] {
  return said
    .filter(({ on, keptUntil = asOf }) => on <= asOf && asOf <= keptUntil)
    .map(({ doneOn, droppedOn, why, ...rest }) => ({
      ...rest,
      ...(doneOn !== undefined && doneOn <= asOf ? { doneOn } : {}),
      ...(droppedOn !== undefined && droppedOn <= asOf && why !== undefined ? { droppedOn, why } : {}),
    }));
}

/** The file of agreements as it was on a day: of two people, of a team, and of who are how sure. */
export function talks(world: World, asOf: number): string {
  const said = saidAsOf([...brouwer, ...smeets, ...zuid, ...statements(world)], asOf);
  return excelCsv(
    said.toSorted((a, b) => a.on - b.on),
    {
      accountmanager: (row) => row.person,
      team: (row) => row.team,
      soort: (row) => row.kind,
      door: (row) => row.by,
      wat: (row) => row.what,
      op: (row) => date(row.on),
      uiterlijk: (row) => date(row.due),
      gedaan_op: (row) => date(row.doneOn),
      vervallen_op: (row) => date(row.droppedOn),
      waarom: (row) => row.why,
      bevinding: (row) => row.finding,
      sturing: (row) => row.steering,
      vertrouwen: (row) => number(row.confidence),
    },
  );
}
