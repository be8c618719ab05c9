/** The frame of every page in Dutch: everything around what a view says. */
export const site = {
  skip: "Naar de inhoud",
  contents: "Inhoud van deze pagina",
  product: "Verkoopproductiviteit",
  pagesLabel: "Pagina’s",
  languageLabel: "Taal",
  inLanguage: { nl: "Nederlands", en: "English" },
  audience: (kind: string, name: string) =>
    kind === "management"
      ? "voor het management"
      : kind === "company"
        ? "voor iedereen"
        : kind === "team"
          ? `voor team ${name}`
          : `voor ${name}`,
  pages: {
    index: "Overzicht",
    strength: "Bezetting",
    activity: "Activiteit",
    conversion: "Conversie",
    customers: "Klanten",
    both: "Uren en klanten",
    people: "Accountmanagers",
    find: "Zoeken",
    quality: "Datakwaliteit",
    archive: "Archief",
    method: "Methode",
  },
  sortBy: "Sorteer",
  sortedBy: "Gesorteerd op",
  ascending: "oplopend",
  descending: "aflopend",
  filter: { show: "Toon", all: "alle", of: "van" },
  found: "gevonden",
  findLabel: "Zoek een pagina, team, accountmanager, segment, klant of begrip",
  published: {
    same: "Dit rapport staat er zoals het is gepubliceerd, zonder personen; er is sindsdien niets herzien.",
    restated: (count: number) =>
      `Dit rapport staat er zoals het is gepubliceerd, zonder personen; ${count} ${count === 1 ? "cijfer is" : "cijfers zijn"} sindsdien herzien.`,
    link: "Naar het archief",
  },
  partial: {
    running: (month: string, until: string) =>
      `De maand ${month} is nog niet voorbij: dit zijn de cijfers tot en met ${until}, en geen ervan is te vergelijken met een hele maand. Dit rapport kan niet worden vastgelegd.`,
    future: (month: string, until: string) =>
      `De maand ${month} is nog niet begonnen: de exports gaan tot en met ${until}, en wat hier over de maand staat is geen resultaat. Dit rapport kan niet worden vastgelegd.`,
    exports_end: (month: string, until: string) =>
      `De exports eindigen op ${until}, voordat de maand ${month} voorbij was: geen cijfer ervan is te vergelijken met een hele maand. Dit rapport kan niet worden vastgelegd.`,
  },
  draft: {
    notice: (errors: number, leftOut: string) =>
      `Concept, niet om te publiceren: ${errors === 0 ? "er zijn" : errors} ${errors === 1 ? "fout" : "fouten"} in de exports${leftOut === "" ? "" : `; weggelaten: ${leftOut}`}. Dit rapport kan niet worden vastgelegd.`,
    rows: (rows: number, file: string) => `${rows} ${rows === 1 ? "rij" : "rijen"} van ${file}`,
    /** Bij een cijfer dat ervan afhangt. */
    without: (leftOut: string) => `Concept: zonder ${leftOut}.`,
    title: (title: string) => `Concept: ${title}`,
  },
  monthsLabel: "Maanden",
  crumbsLabel: "Je bent hier",
  segments: "Segmenten",
  fromHours: "Vanuit uren",
  fromCustomers: "Vanuit klanten",
  dataAsTable: "Data als tabel",
  /** Aan een cijfer, voor wie het nummer hoort. */
  noteMark: (number: number) => `Toelichting ${number}`,
  tableOf: (caption: string) => `Tabel: ${caption}`,
  download: { hours: "Cijfers vanuit uren (CSV)", customers: "Cijfers vanuit klanten (CSV)" },
  definitions: "Begrippen:",
  worksheets: (count: number) => (count === 1 ? "een werkblad" : `${count} werkbladen`),
  off: {
    summary: (count: number, files: string) =>
      `Niet alles staat in dit rapport, omdat ${files} ${count === 1 ? "ontbreekt" : "ontbreken"}`,
    line: (what: string, files: string) => `${what}: voeg ${files} toe`,
    note: "Wat ontbreekt, staat uit en telt nergens als nul.",
  },
  print: {
    contents: "Inhoud",
    teams: "De maand per team, twee keer gelezen",
    people: "Gespreksbladen",
    appendix: "Bijlage: tabellen",
  },
  dataUntil: (day: string) => `Activiteiten en offertes tot en met ${day}.`,
};
