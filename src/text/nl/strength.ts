/** Sterkte: hebben we de handen? */
export const strength = {
  title: {
    under: (team: string, fte: string, share: string) =>
      `${team} is ${fte} fte (${share}) onder de sterkte waar het target van uitgaat`,
    enough: "Alle teams zijn op de sterkte waar hun target van uitgaat",
    enoughOf: (name: string) => `${name} is als geheel op de sterkte waar de targets van uitgaan`,
    unknown: "Of we de handen hebben, is nog niet te zeggen",
  },
  lead: (effective: string, planned: string) =>
    `Van de ${planned} geplande fte waren er ${effective} werkelijk aan het werk. Het verschil is vacant of langdurig afwezig, om welke reden dan ook.`,
  adjusted: (target: string, adjusted: string) =>
    `Het omzettarget van de maand is ${target}. Van de handen die er waren, mocht ${adjusted} worden verwacht; het target zelf verandert daar niet door.`,
  byTeam: {
    under: (count: number, teams: string) =>
      `${teams} ${count === 1 ? "werkt" : "werken"} met minder handen dan gepland`,
    enough: "Elk team heeft de handen die zijn gepland",
    enoughOf: (name: string) => `${name} heeft als geheel de handen die zijn gepland`,
    sub: (month: string) =>
      `Effectieve fte, gemiddelde over de werkdagen van ${month}; omlijnd: waar het target van uitgaat`,
    facts: (rows: string) => `Een staaf per team met effectieve en geplande fte. ${rows}.`,
    caption: "Effectieve sterkte tegenover plan, per team",
  },
  row: (team: string, effective: string, planned: string) => `${team} ${effective} van ${planned}`,
  rowWithout: (team: string, reason: string) => `${team}: ${reason}`,
  bridge: {
    apart: (vacant: string, absent: string) =>
      `Van gepland naar effectief: ${vacant} fte is vacant, ${absent} fte langdurig afwezig`,
    together: (missing: string) => `Van gepland naar effectief: ${missing} fte is er niet`,
    sub: (whole: string, month: string) => `Fte van ${whole}, ${month}`,
    caption: (month: string) => `Van gepland naar effectief, ${month}`,
    facts: (steps: string) => `Waterval: ${steps}.`,
  },
  planned: "Gepland",
  vacant: "Vacant",
  absent: "Lang afwezig",
  notThere: "Niet effectief",
  effective: "Effectief",
  smallTeamsNote: (people: string) =>
    `In een team waar gemiddeld minder dan ${people} mensen werken telt afwezigheid niet mee: daar is de effectieve sterkte die in dienst.`,
  trend: {
    under: (count: number, teams: string) =>
      `${teams} ${count === 1 ? "is" : "zijn"} al drie maanden of langer onder de geplande sterkte`,
    enough: "Geen team is al drie maanden onder de geplande sterkte",
    enoughOf: (name: string) => `${name} is als geheel geen drie maanden onder de geplande sterkte`,
    sub: (from: string, to: string) => `Effectieve fte per maand, ${from} – ${to}; stippellijn: gepland`,
    facts: (months: number, rows: string) => `Een lijn per team over ${months} maanden. ${rows}.`,
    row: (team: string, first: string, last: string) => `${team} ging van ${first} naar ${last} fte`,
    note: (effective: string, planned: string) => `${effective} van ${planned} fte`,
  },
  table: "Sterkte per team",
  colEffective: "Effectieve fte",
};
