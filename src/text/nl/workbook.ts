/** De werkmap: alle tabellen van het rapport, een blad per onderwerp. */
export const workbook = {
  /** Wat een cel naast haar eigen getal zegt, achter de kop van de kolom. */
  parts: {
    count: "aantal",
    of: "van",
    low: "ondergrens",
    high: "bovengrens",
    before: "eerder verwacht",
  },
  /** Twee kolommen of bladen met dezelfde naam. */
  again: (name: string, number: number) => `${name} (${number})`,
  part: (column: string, part: string) => `${column}: ${part}`,
  /** De kop boven noten die per regel verschillen. */
  note: "Toelichting",
  sheets: {
    teams: "Teams",
    segments: "Segmenten",
    each: "Per accountmanager",
    plans: "Plannen",
    due: "Aan de beurt",
    quotes: "Open offertes",
    definitions: "Definities",
  },
  titles: {
    teams: "Wat er op de bladzijde van elk team staat, onder elkaar",
    segments: "Wat er op de bladzijde van elk segment staat, onder elkaar",
    each: "Wat er op de bladzijde van elke accountmanager staat, onder elkaar",
    plans: "De regels van elk contactplan",
    due: "Elke klant met een plan, en wie er wacht",
    quotes: "Elke openstaande offerte",
  },
  definitions: {
    title: "Wat elk cijfer betekent",
    reading: [
      "Bij een percentage staat op hoeveel gevallen het rust. Onder de tien gevallen staat het percentage er niet, alleen de aantallen.",
      "Een lege cel heeft geen waarde; waar een reden bekend is, staat die er. Bedragen zijn niet afgerond, ook niet waar een kop zegt dat ze in duizenden zijn.",
    ],
    metric: "Cijfer",
    meaning: "Betekenis",
    of: "Lezing",
    hours: "vanuit uren",
    customers: "vanuit klanten",
    id: "Naam in bestanden",
  },
};
