import type { SignalId } from "../../contract/vocabulary.ts";
import { countedAs } from "../format.ts";

/** Waar een gesprek over gaat, in een paar woorden. */
const subjects: Record<SignalId, string> = {
  result_low: "resultaat",
  yield_low: "opbrengst van het plan",
  understaffed: "bezetting",
  plan_does_not_fit: "plan past niet in de uren",
  plan_not_enough: "plan is niet genoeg",
  plan_on_own_rates: "verwachting in het plan",
  plan_not_agreed: "plan afspreken",
  coverage_low: "uitvoering van het plan",
  wrong_customers: "verdeling van contacten",
  neglected: "klanten die wachten",
  no_new_business: "contact met prospects",
  process_change: "verandering in activiteit",
  busy_few_orders: "van bezoek naar order",
  half_the_orders: "orders",
  doing_well: "wat goed gaat",
  stale_quotes: "open offertes",
  unlogged: "vastlegging",
};

/** De pagina van een team, voor wie het leidt. */
export const team = {
  kicker: (team: string, month: string) => `Team ${team}, ${month}`,
  unserved: (count: string) =>
    `De cijfers van het team tellen ook ${countedAs(count, "gepland contact", "geplande contacten")} bij klanten zonder accountmanager.`,
  inDiary: (inDiary: string, waiting: string) =>
    waiting === "1"
      ? "De 1 relatie die wacht, staat in de agenda."
      : `Van de ${waiting} relaties die wachten, ${inDiary === "1" ? "staat er 1" : `staan er ${inDiary}`} in de agenda.`,
  members: "Wie wat nodig heeft",
  done: "Wie wat deed",
  caption: (month: string) => `Accountmanagers van het team, ${month}`,
  due: "Aan de beurt",
  plan: "Plan gedaan",
  load: "Belasting",
  year: "Resultaat dit jaar",
  subject: "Om te bespreken",
  subjects,
};
