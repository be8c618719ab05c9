/** Bezetting: hebben we de handen? */
export const strength = {
  title: {
    under: (team: string, share: string, effective: string, planned: string) =>
      `${team} is ${share} onderbezet: ${effective} van de ${planned} geplande fte`,
    enough: (share: string) => `Geen team zit meer dan ${share} onder de geplande bezetting`,
    enoughOf: (name: string, share: string) =>
      `${name} zit als geheel niet meer dan ${share} onder de geplande bezetting`,
    unknown: "Of de bezetting op peil is, is nog niet te zeggen",
  },
  lead: {
    below: (effective: string, planned: string) =>
      `Van de ${planned} geplande fte waren er ${effective} beschikbaar.`,
    above: (effective: string, planned: string) =>
      `Er waren ${effective} fte beschikbaar; gepland waren er ${planned}.`,
    cost: (month: string, amount: string) =>
      `Onderbezetting kostte in ${month} ${amount} van het omzettarget; het target zelf verandert daar niet door.`,
    costUsually: (month: string, amount: string, usual: string) =>
      `Onderbezetting kostte in ${month} ${amount} van het omzettarget, in een gewone maand ${usual}; het target zelf verandert daar niet door.`,
  },
  byTeam: {
    under: (count: number, teams: string) => `${teams} ${count === 1 ? "is" : "zijn"} deze maand onderbezet`,
    enough: "Geen team is deze maand onderbezet",
    enoughOf: (name: string) => `${name} is deze maand als geheel niet onderbezet`,
    sub: (month: string, share: string) =>
      `Beschikbare fte, gemiddeld over de werkdagen van ${month}; omlijnd: geplande bezetting, grijs: niet meer dan ${share} verschil`,
    facts: (rows: string) => `Een staaf per team met beschikbare en geplande fte. ${rows}.`,
    caption: "Beschikbare en geplande bezetting, per team",
  },
  row: (team: string, effective: string, planned: string) => `${team} ${effective} van ${planned}`,
  rowWithout: (team: string, reason: string) => `${team}: ${reason}`,
  bridge: {
    apart: (vacant: string, absent: string) => `${vacant} fte is vacant, ${absent} fte langdurig afwezig`,
    overAndAbsent: (over: string, absent: string) =>
      `${over} fte meer in dienst dan gepland, ${absent} fte langdurig afwezig`,
    together: (missing: string) => `${missing} fte is vacant of langdurig afwezig`,
    over: (over: string) => `${over} fte meer dan gepland`,
    sub: (whole: string, month: string) => `Van gepland naar beschikbaar: fte van ${whole}, ${month}`,
    caption: (month: string) => `Van geplande naar beschikbare bezetting, ${month}`,
    facts: (steps: string) => `Waterval: ${steps}.`,
  },
  planned: "Gepland",
  vacant: "Vacant",
  absent: "Langdurig afwezig",
  notThere: "Niet beschikbaar",
  effective: "Beschikbaar",
  smallTeamsNote: (people: string) =>
    `In een team waar gemiddeld minder dan ${people} mensen werken, telt afwezigheid niet mee: daar is beschikbaar wie in dienst is.`,
  trend: {
    others: "De andere teams staan in de tabel.",
    first: (team: string, months: number, written: string) =>
      `${team} is al ${written} ${months === 1 ? "maand" : "maanden"}`,
    other: (team: string, months: number, written: string) =>
      `${team} al ${written} ${months === 1 ? "maand" : "maanden"}`,
    atLeast: (months: string) => `ten minste ${months}`,
    under: (teams: string) => `${teams} onderbezet`,
    many: (teams: string, months: string) => `${teams} zijn al ${months} maanden of langer onderbezet`,
    enough: (months: string) => `Geen team is al ${months} maanden op rij onderbezet`,
    enoughOf: (name: string, months: string) =>
      `${name} is als geheel niet al ${months} maanden op rij onderbezet`,
    sub: (from: string, to: string) =>
      `Beschikbare fte per maand, ${from} – ${to}; stippellijn: geplande bezetting`,
    facts: (months: number, rows: string) => `Een lijn per team over ${months} maanden. ${rows}.`,
    row: (team: string, first: string, last: string) => `${team} ging van ${first} naar ${last} fte`,
    note: (effective: string, planned: string) => `${effective} van ${planned} fte`,
  },
  ahead: {
    now: (team: string, effective: string, planned: string) =>
      `${team} heeft ${effective} van de ${planned} geplande fte.`,
    until: (team: string, share: string, month: string) =>
      `Als er verder niemand bij komt, is ${team} tot ${month} ${share} onderbezet.`,
    through: (team: string, share: string, month: string) =>
      `Als er niemand bij komt, is ${team} tot en met ${month} ${share} onderbezet.`,
    atLeast: (share: string) => `ten minste ${share}`,
    sub: (sub: string, last: string) => `${sub}; lange streepjes: tot en met ${last}, zoals nu bekend`,
    row: (row: string, fte: string) => `${row}, en komt zoals nu bekend op ${fte}`,
  },
  table: (month: string) => `Bezetting in fte per team, ${month}, en wat het team opbracht`,
  columns: {
    contracted: "In dienst",
    result: "Resultaat",
    year: "Dit jaar",
  },
  note: "Teams in de volgorde van de organisatie. Verschil: beschikbaar t.o.v. gepland. Resultaat en dit jaar: omzet van de maand en van het jaar tot nu toe, t.o.v. target.",
  colEffective: "Beschikbare fte",
};
