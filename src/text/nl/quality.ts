import { counted, type Formats } from "../format.ts";

/** Datakwaliteit: wat is gelezen, hersteld, afgewezen en gemist. */
export const quality = {
  title: {
    nothing: "Er zijn geen regels gelezen",
    all: (rows: string) => `Alle ${rows} regels zijn gebruikt`,
    share: (share: string) => `${share} van de regels is gebruikt`,
    warnings: (count: number, f: Formats) =>
      count === 0
        ? "er zijn geen waarschuwingen"
        : `er ${count === 1 ? "is" : "zijn"} ${counted(count, "waarschuwing", "waarschuwingen", f)}`,
  },
  lead: (rows: string, files: string) =>
    `Het rapport is gemaakt uit ${rows} regels in ${files}. Niets valt stilzwijgend weg: gelezen = gebruikt + afgewezen + overgeslagen.`,
  files: (count: number, f: Formats) => counted(count, "bestand", "bestanden", f),
  filesTable: "Wat er is gelezen",
  filesNote: "Van het bestand met afwezigheid staat hier niets; npm run check toont wat ervan is gelezen.",
  query: (files: string) => `een query over ${files}`,
  formsTable: "Hoe het is gelezen",
  formsNote: "Gevonden uit de inhoud van elk bestand; in report.yaml is het vast te zetten.",
  file: "Bestand",
  read: "Gelezen",
  used: "Gebruikt",
  rejected: "Afgewezen",
  skipped: "Overgeslagen",
  encoding: "Codering",
  delimiter: "Scheiding",
  decimal: "Decimaal",
  dates: "Datums",
  leftOut: "Titel- en totaalregels",
  preset: "Export van",
  unused: "Niet gebruikte kolommen",
  dateOrders: { dmy: "dag-maand-jaar", mdy: "maand-dag-jaar", ymd: "jaar-maand-dag" },
  tab: "tab",
  sheet: (name: string) => (name === "" ? "Excel" : `Excel, blad ${name}`),
  missingTitle: (count: number, f: Formats) =>
    `${counted(count, "bestand ontbreekt", "bestanden ontbreken", f)}: wat dat nodig heeft, staat uit`,
  missingTable: "Ontbrekende bestanden",
  missingWhat: "Wat het mist",
  touched: "Pagina's met een deel dat uit staat",
  figures: (count: number, f: Formats) => counted(count, "begrip", "begrippen", f),
  touchedTitle: (pages: number, f: Formats) =>
    `De opmerkingen raken ${counted(pages, "pagina", "pagina’s", f)} van het rapport`,
  touchedTable: "Per pagina wat de opmerkingen raken",
  touchedNote:
    "Een waarschuwing raakt een cijfer niet altijd: bij elke opmerking hieronder staat wat er met de regel is gebeurd.",
  page: "Pagina",
  remarksIn: "Opmerkingen in",
  madeOf: "Daarvan gemaakt",
  recording: {
    title: (what: string, share: string, month: string) =>
      `${what}: ${share} in ${month}, het hoogste aandeel dat iets mist`,
    whole: (month: string) => `In ${month} mist geen enkele activiteit, offerte of order iets`,
    sub: (first: string, last: string) =>
      `Deel van de regels dat iets mist, per maand, ${first} tot en met ${last}`,
    facts: (month: string, shares: string) => `Kleine lijngrafieken per maand. In ${month}: ${shares}`,
    table: "Wat er in de regels ontbreekt, per maand",
  },
  corrections: {
    title: (count: number, f: Formats) =>
      `${counted(count, "cel is", "cellen zijn", f)} gelezen zoals een correctie zegt`,
    table: "Correcties op de exports",
    key: "Sleutel",
    column: "Kolom",
    from: "Van",
    to: "Naar",
    why: "Waarom",
    before: { from: "van ", to: "naar " },
    blank: "(leeg)",
    note: "De exports zelf zijn onveranderd. Van het bestand met afwezigheid staat hier niets.",
    noteOf: (shown: string, all: string) => `De eerste ${shown} van ${all}; report.json heeft ze alle.`,
  },
  problemsTitle: (count: number, f: Formats) =>
    count === 0 ? "Er is niets op te merken" : counted(count, "soort opmerking", "soorten opmerkingen", f),
  problemsTable: "Opmerkingen per regel van de controle",
  remark: "Opmerking",
  rule: "Regel",
  severity: "Ernst",
  count: "Aantal",
  severities: { error: "fout", warning: "waarschuwing", repaired: "hersteld" },
  place: "Plaats",
  found: "Gevonden",
  what: "Verwacht, en wat te doen",
  toPaste: "Om te plakken:",
  examplesNote: (shown: string, all: string) =>
    `De eerste ${shown} van ${all}; npm run check -- --format json geeft ze alle.`,
};
