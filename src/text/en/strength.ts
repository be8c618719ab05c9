import type { strength as nl } from "../nl/strength.ts";

/** Staffing: do we have the hands? */
export const strength: typeof nl = {
  title: {
    under: (team, share, effective, planned) =>
      `${team} is understaffed by ${share}: ${effective} of ${planned} planned FTE`,
    enough: (share) => `No team is more than ${share} below planned staffing`,
    enoughOf: (name, share) => `${name} as a whole is not more than ${share} below planned staffing`,
    unknown: "Whether staffing is at its level cannot be said yet",
  },
  lead: {
    below: (effective, planned) => `Of ${planned} planned FTE, ${effective} was available.`,
    above: (effective, planned) => `${effective} FTE was available; ${planned} was planned.`,
    cost: (month, amount) =>
      `Understaffing cost ${amount} of the revenue target in ${month}; the target itself stays as it is.`,
    costUsually: (month, amount, usual) =>
      `Understaffing cost ${amount} of the revenue target in ${month}, ${usual} in a usual month; the target itself stays as it is.`,
  },
  byTeam: {
    under: (count, teams) => `${teams} ${count === 1 ? "is" : "are"} understaffed this month`,
    enough: "No team is understaffed this month",
    enoughOf: (name) => `${name} as a whole is not understaffed this month`,
    sub: (month, share) =>
      `Available FTE, mean over the working days of ${month}; outlined: planned staffing, grey: a difference of no more than ${share}`,
    facts: (rows) => `One bar per team with available and planned FTE. ${rows}.`,
    caption: "Available and planned staffing, by team",
  },
  row: (team, effective, planned) => `${team} ${effective} of ${planned}`,
  rowWithout: (team, reason) => `${team}: ${reason}`,
  bridge: {
    apart: (vacant, absent) => `${vacant} FTE is vacant, ${absent} FTE on long absence`,
    overAndAbsent: (over, absent) =>
      `${over} FTE more is employed than planned, ${absent} FTE is on long absence`,
    together: (missing) => `${missing} FTE is vacant or on long absence`,
    over: (over) => `${over} FTE more than planned`,
    sub: (whole, month) => `From planned to available: FTE of ${whole}, ${month}`,
    caption: (month) => `From planned to available staffing, ${month}`,
    facts: (steps) => `Waterfall: ${steps}.`,
  },
  planned: "Planned",
  vacant: "Vacant",
  absent: "Long absence",
  notThere: "Not available",
  effective: "Available",
  smallTeamsNote: (people) =>
    `In a team of on average fewer than ${people} people absence does not count: there whoever is employed is available.`,
  trend: {
    others: "The other teams are in the table.",
    first: (team, months, written) =>
      `${team} has been understaffed for ${written} ${months === 1 ? "month" : "months"}`,
    other: (team, months, written) => `${team} for ${written} ${months === 1 ? "month" : "months"}`,
    atLeast: (months) => `at least ${months}`,
    under: (teams) => teams,
    many: (teams, months) => `${teams} have been understaffed for ${months} months or longer`,
    enough: (months) => `No team has been understaffed for ${months} months in a row`,
    enoughOf: (name, months) => `${name} as a whole has not been understaffed for ${months} months in a row`,
    sub: (from, to) => `Available FTE by month, ${from} – ${to}; dashed: planned staffing`,
    facts: (months, rows) => `One line per team over ${months} months. ${rows}.`,
    row: (team, first, last) => `${team} went from ${first} to ${last} FTE`,
    note: (effective, planned) => `${effective} of ${planned} FTE`,
  },
  ahead: {
    now: (team, effective, planned) => `${team} has ${effective} of ${planned} planned FTE.`,
    until: (team, share, month) => `If nobody else comes, ${team} is ${share} understaffed until ${month}.`,
    through: (team, share, month) => `If nobody comes, ${team} is ${share} understaffed through ${month}.`,
    atLeast: (share) => `at least ${share}`,
    sub: (sub, last) => `${sub}; long dashes: through ${last}, as known now`,
    row: (row, fte) => `${row}, and comes to ${fte} as known now`,
  },
  table: (month) => `Staffing in FTE by team, ${month}, and what the team brought in`,
  columns: {
    contracted: "Employed",
    result: "Result",
    year: "This year",
  },
  note: "Teams in the order of the organisation. Difference: available against planned. Result and this year: revenue of the month and of the year to date, against target.",
  colEffective: "Available FTE",
};
