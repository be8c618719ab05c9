/** De regels van de controle. */
export const rules = {
  title: "Wat de controle nakijkt",
  lead: [
    "Voordat er een cijfer wordt berekend, gaat elke export langs deze regels. Een melding zegt in welk bestand, op welke regel en in welke kolom iets staat, wat er is gevonden, wat er werd verwacht en wat je eraan kunt doen.",
    "Bij een fout komt er geen rapport voordat die is verbeterd. Bij een waarschuwing komt het er wel, en staat op de pagina Datakwaliteit wat het raakt. Hersteld is zonder te gokken gelezen zoals het bedoeld was.",
    "In report.yaml kan een regel strenger of milder, met de naam die erachter staat: rules: { row.too_short: warning }, of error, of off.",
  ],
  reading: "Van elk bestand: is het te lezen?",
  of: (file: string) => `Van ${file}`,
  table: "Regels van de controle",
};
