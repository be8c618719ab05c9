/** Waar het jaar eindigt. */
export const forecast = {
  range: (share: string, low: string, high: string) =>
    `Met ${share} kans eindigt het jaar tussen ${low} en ${high}`,
  chance: (range: string, chance: string, target: string) =>
    `${range}; de kans op het target van ${target} is ${chance}.`,
  under: (share: string) => `minder dan ${share}`,
  over: (share: string) => `meer dan ${share}`,
  alone: (range: string) => `${range}.`,
  littleHistory: (runRate: string) =>
    `In het tempo van dit jaar eindigt het op ${runRate}; er is te weinig geschiedenis voor een bandbreedte.`,
  recordOff: (runRate: string) =>
    `In het tempo van dit jaar eindigt het op ${runRate}; een bandbreedte kwam te vaak niet uit, of er is net iets veranderd.`,
  record: (share: string, held: string, all: string, error: string, runRate: string) =>
    `Een bandbreedte van ${share} kwam eerder op ${held} van ${all} maandeinden uit. De verwachting zat er gemiddeld ${error} van het jaar naast, het lopende tempo ${runRate}`,
  better: (nearer: string, all: string) =>
    `op ${nearer} van ${all} lag de verwachting dichterbij en was dus beter`,
  notBetter: "duidelijk beter was de verwachting zelf dus niet: de waarde zit in de bandbreedte",
  verdict: (record: string, verdict: string) => `${record}; ${verdict}.`,
  published: (record: string, held: string, all: string) =>
    `${record} Van wat zo echt is gepubliceerd, kwam ${held} van ${all} uit.`,
  lineRange: (share: string, low: string, high: string) => `Jaareinde: ${low} tot ${high} (${share} kans)`,
  lineRunRate: (runRate: string) => `Jaareinde in dit tempo: ${runRate}, zonder bandbreedte`,
  sub: (from: string, to: string) =>
    `Omzet van het jaar tot en met elke maand, ${from} – ${to}; donker: bandbreedte van 80 %, licht: van 95 %, streepjes: lopend tempo, open stip: target`,
  subRunRate: (from: string, to: string) =>
    `Omzet van het jaar tot en met elke maand, ${from} – ${to}; streepjes: lopend tempo, open stip: target`,
  facts: (months: string, rows: string) => `Een lijn van de omzet tot en met ${months}. ${rows}.`,
  expected: "Verwacht, het midden",
  inner: "Bandbreedte van 80 %",
  outer: "Bandbreedte van 95 %",
  chanceRow: "Kans op het target",
  between: (low: string, high: string) => `${low} tot ${high}`,
  runRate: "Lopend tempo",
  target: "Target van het jaar",
  atEnd: (name: string, amount: string) => `${name} ${amount}`,
  innerAtEnd: (range: string) => `80 %: ${range}`,
  caption: (month: string) => `Waar het jaar eindigt, zoals bekend eind ${month}`,
  value: "Omzet",
};
