import type { strength as nl } from "../nl/strength.ts";

/** Strength: do we have the hands? */
export const strength: typeof nl = {
  title: {
    under: (team, fte, share) => `${team} is ${fte} FTE (${share}) under the strength its target assumes`,
    enough: "Every team has the strength its target assumes",
    enoughOf: (name) => `${name} as a whole has the strength its targets assume`,
    unknown: "Whether we have the hands cannot be said yet",
  },
  lead: (effective, planned) =>
    `Of ${planned} FTE planned, ${effective} was really at work. The difference is vacant or long absent, whatever the cause.`,
  adjusted: (target, adjusted) =>
    `The month's revenue target is ${target}. Of the hands that were there, ${adjusted} could be expected; the target itself stays as it is.`,
  byTeam: {
    under: (count, teams) => `${teams} ${count === 1 ? "works" : "work"} with fewer hands than planned`,
    enough: "Every team has the hands that were planned",
    enoughOf: (name) => `${name} as a whole has the hands that were planned`,
    sub: (month) =>
      `Effective FTE, mean over the working days of ${month}; outlined: what the target assumes`,
    facts: (rows) => `One bar per team with effective and planned FTE. ${rows}.`,
    caption: "Effective strength against plan, by team",
  },
  row: (team, effective, planned) => `${team} ${effective} of ${planned}`,
  rowWithout: (team, reason) => `${team}: ${reason}`,
  bridge: {
    apart: (vacant, absent) =>
      `From planned to effective: ${vacant} FTE is vacant, ${absent} FTE away for long`,
    together: (missing) => `From planned to effective: ${missing} FTE is not there`,
    sub: (whole, month) => `FTE of ${whole}, ${month}`,
    caption: (month) => `From planned to effective, ${month}`,
    facts: (steps) => `Waterfall: ${steps}.`,
  },
  planned: "Planned",
  vacant: "Vacant",
  absent: "Away for long",
  notThere: "Not effective",
  effective: "Effective",
  smallTeamsNote: (people) =>
    `In a team of on average fewer than ${people} people absence does not count: there effective strength is contracted strength.`,
  trend: {
    under: (count, teams) =>
      `${teams} ${count === 1 ? "has" : "have"} been under planned strength for three months or longer`,
    enough: "No team has been under planned strength for three months",
    enoughOf: (name) => `${name} as a whole has not been under planned strength for three months`,
    sub: (from, to) => `Effective FTE by month, ${from} – ${to}; dashed: planned`,
    facts: (months, rows) => `One line per team over ${months} months. ${rows}.`,
    row: (team, first, last) => `${team} went from ${first} to ${last} FTE`,
    note: (effective, planned) => `${effective} of ${planned} FTE`,
  },
  table: "Strength by team",
  colEffective: "Effective FTE",
};
