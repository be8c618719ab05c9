import { isOfDelivery } from "./delivery.ts";
import { rule } from "./rule.ts";

/** Rules of what was read without an error and can hardly be what was meant. */
export const plausibilityRules = {
  "plausibility.all_open": rule(
    "warning",
    [
      "Alle offertes staan open",
      "Zet onder values: in report.yaml welke woorden gewonnen en verloren betekenen, of exporteer ook wat is gesloten.",
    ],
    [
      "All quotes are open",
      "Say under values: in report.yaml which words mean won and lost, or export what was closed too.",
    ],
  ),
  "plausibility.none_won": rule(
    "warning",
    [
      "Geen enkele gewonnen offerte",
      "Zet onder values: in report.yaml welk woord gewonnen betekent, of exporteer ook de gewonnen offertes.",
    ],
    [
      "Not one quote won",
      "Say under values: in report.yaml which word means won, or export the won quotes too.",
    ],
  ),
  "plausibility.attainment": rule(
    "warning",
    [
      "Resultaat en target passen niet bij elkaar",
      "Leg een target en een paar regels van het resultaat naast de bron. Klopt het, dan is er niets te doen.",
    ],
    [
      "Result and target do not fit each other",
      "Compare a target and some rows of the result with their source. If it is right, there is nothing to do.",
    ],
  ),
  "plausibility.type_stopped": rule(
    "warning",
    [
      "Soort activiteit die ophoudt",
      "Kijk of de export deze soort nog bevat, tot en met de laatste dag, en of zij geen andere naam heeft gekregen.",
    ],
    [
      "Type of activity that stops",
      "See whether the export still has this type, up to its last day, and whether it was given another name.",
    ],
  ),
  "plausibility.out_of_scale": rule(
    "warning",
    [
      "Bedragen van een heel andere grootte dan de andere",
      "Kijk of er geen punt of komma is verdwenen, en of alles een bedrag in dezelfde eenheid is; klopt het, dan is er niets te doen.",
    ],
    [
      "Amounts of quite another size than the others",
      "See whether a point or comma was lost, and whether all are amounts in the same unit; if it is right, there is nothing to do.",
    ],
  ),
} as const;

/**
 * Whether a problem asks if what was read is what was meant: it is told before all others. What is otherwise
 * than in the exports of last time asks that too, and is told first of all.
 */
export function isOfPlausibility(problem: { rule: string }): boolean {
  return isOfDelivery(problem) || problem.rule.startsWith("plausibility.");
}

/**
 * In which order problems are told: 0 for what is otherwise than last time, 1 for what can hardly be meant, 2
 * for others.
 */
export function orderOfAsking(problem: { rule: string }): number {
  if (isOfDelivery(problem)) return 0;
  return isOfPlausibility(problem) ? 1 : 2;
}
