import type { Severity } from "../../contract/problem.ts";

const means = {
  error: "er komt geen rapport voordat dit is verbeterd",
  warning: "het rapport komt er; op de pagina Datakwaliteit staat wat het raakt",
  repaired: "zonder te gokken gelezen zoals het bedoeld was",
} as const satisfies Record<Severity, string>;

/** De regels van de controle. */
export const rules = {
  title: "Wat de controle nakijkt",
  lead: [
    "Voordat er een cijfer wordt berekend, gaat elke export langs deze regels. Een melding zegt in welk bestand, op welke regel en in welke kolom iets staat, wat er is gevonden, wat er werd verwacht en wat je eraan kunt doen.",
    "In report.yaml kan een regel strenger of milder: error, warning of off.",
  ],
  reading: "Van elk bestand: is het te lezen?",
  of: (file: string) => `Van ${file}`,
  severity: (word: string, severity: Severity) => `${word}: ${means[severity]}`,
  toDo: "Wat te doen",
  change: "Aanpassen",
  link: "Regels van de controle",
  count: "Regels",
  table: "De regels per bestand, met wat te doen",
};
