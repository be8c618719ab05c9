import { counted, type Formats } from "../format.ts";

type Counting = Pick<Formats, "number">;

/** De accountmanagers, op alfabet. */
export const people = {
  title: {
    people: (count: number, f: Counting) => counted(count, "accountmanager", "accountmanagers", f),
    agreed: (count: number, f: Counting) =>
      count === 0
        ? "De plannen moeten nog worden afgesproken"
        : `${counted(count, "plan is", "plannen zijn", f)} afgesproken`,
    discuss: (plans: string, count: string) =>
      `${plans}; met ${count} van de accountmanagers is er iets te bespreken`,
    nothing: (plans: string) => `${plans}; er is niets gevonden om te bespreken`,
  },
  leftOut: (least: string) => `Wie minder dan ${least} van de periode meetelt, staat er niet in.`,
  none: "In dit rapport staan geen personen",
  lead: "Op alfabet, nooit op volgorde van prestatie. Een cijfer over een persoon is een begin van een gesprek, geen oordeel.",
  table: "Accountmanagers",
  customers: "Klanten",
  due: "Aan de beurt",
  plan: "Plan",
  holds: "Geldt tot",
  states: {
    agreed: "afgesproken",
    lapsed: "verlopen",
    partly: "deels afgesproken",
    open: "nog niet afgesproken",
    imposed: "standaardplan",
    none: "geen",
  },
};
