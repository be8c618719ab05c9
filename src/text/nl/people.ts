import { counted, type Formats } from "../format.ts";

/** De accountmanagers, op alfabet. */
export const people = {
  title: (count: number, f: Formats) =>
    `${counted(count, "accountmanager", "accountmanagers, elk", f)} met een eigen klantenbestand en een eigen plan`,
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
    imposed: "opgelegd",
    none: "geen",
  },
};
