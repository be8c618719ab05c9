/** Sterkte: hebben we de handen? */
export const strength = {
  title: {
    under: (team: string, fte: string, share: string) =>
      `${team} is ${fte} fte (${share}) onder de sterkte waar het target van uitgaat`,
    enough: "Alle teams zijn op de sterkte waar hun target van uitgaat",
    unknown: "Of we de handen hebben, is nog niet te zeggen",
  },
  lead: (effective: string, planned: string) =>
    `Van de ${planned} geplande fte waren er ${effective} werkelijk aan het werk. Het verschil is vacant of langdurig afwezig, om welke reden ook.`,
  adjusted: (target: string, adjusted: string) =>
    `Het omzettarget van de maand is ${target}. Van de handen die er waren, mocht ${adjusted} worden verwacht; het target zelf verandert daar niet door.`,
  byTeam: "Effectieve sterkte tegenover plan, per team",
  byTeamSub: (month: string) =>
    `Fte, gemiddelde over de werkdagen van ${month}; omlijnd: waar het target van uitgaat`,
  byTeamFacts: (rows: string) => `Staven per team met effectieve en geplande fte. ${rows}.`,
  row: (team: string, effective: string, planned: string, delta: string) =>
    `${team}: ${effective} van ${planned} (${delta})`,
  bridge: {
    apart: (vacant: string, absent: string) =>
      `Van gepland naar effectief: ${vacant} fte vacant, ${absent} fte langdurig afwezig`,
    together: (missing: string) => `Van gepland naar effectief: ${missing} fte is er niet`,
  },
  bridgeSub: (month: string) => `Fte van het hele bedrijf, ${month}`,
  bridgeFacts: (planned: string, effective: string) =>
    `Waterval van ${planned} geplande naar ${effective} effectieve fte.`,
  planned: "Gepland",
  vacant: "Vacant",
  absent: "Lang afwezig",
  notThere: "Niet effectief",
  effective: "Effectief",
  togetherNote:
    "Waar minder dan vijf mensen werken of minder dan drie langdurig afwezig zijn, staan vacature en afwezigheid in één getal.",
  trend: (count: number, teams: string) =>
    count === 0
      ? "Dertien maanden lang op sterkte"
      : `${teams} ${count === 1 ? "is" : "zijn"} al maanden onder de geplande sterkte`,
  trendSub: (from: string, to: string) => `Effectieve fte per maand, ${from} – ${to}; stippellijn: gepland`,
  trendFacts: (rows: string) => `Een lijn per team over dertien maanden. ${rows}.`,
  trendRow: (team: string, first: string, last: string) => `${team} ging van ${first} naar ${last} fte`,
  trendNote: (effective: string, planned: string) => `${effective} van ${planned} fte`,
  table: "Sterkte per team",
  colEffective: "Effectieve fte",
};
