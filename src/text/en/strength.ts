import type { strength as nl } from "../nl/strength.ts";

/** Strength: do we have the hands? */
export const strength: typeof nl = {
  title: {
    under: (team, fte, share) => `${team} is ${fte} FTE (${share}) under the strength its target assumes`,
    enough: "Every team has the strength its target assumes",
    unknown: "Whether we have the hands cannot be said yet",
  },
  lead: (effective, planned) =>
    `Of ${planned} FTE planned, ${effective} was really at work. The difference is vacant or long absent, whatever the cause.`,
  adjusted: (target, adjusted) =>
    `The month's revenue target is ${target}. Of the hands that were there, ${adjusted} could be expected; the target itself stays as it is.`,
  byTeam: "Effective strength against plan, by team",
  byTeamSub: (month) => `FTE, mean over the working days of ${month}; outlined: what the target assumes`,
  byTeamFacts: (rows) => `Bars by team with effective and planned FTE. ${rows}.`,
  row: (team, effective, planned, delta) => `${team}: ${effective} of ${planned} (${delta})`,
  bridge: {
    apart: (vacant, absent) => `From planned to effective: ${vacant} FTE vacant, ${absent} FTE long absent`,
    together: (missing) => `From planned to effective: ${missing} FTE is not there`,
  },
  bridgeSub: (month) => `FTE of the whole company, ${month}`,
  bridgeFacts: (planned, effective) => `Waterfall from ${planned} planned to ${effective} effective FTE.`,
  planned: "Planned",
  vacant: "Vacant",
  absent: "Long absent",
  notThere: "Not effective",
  effective: "Effective",
  togetherNote:
    "Where fewer than five people work or fewer than three are long absent, vacancy and absence are one figure.",
  trend: (count, teams) =>
    count === 0
      ? "At strength for thirteen months"
      : `${teams} ${count === 1 ? "has" : "have"} been under the planned strength for months`,
  trendSub: (from, to) => `Effective FTE by month, ${from} – ${to}; dashed: planned`,
  trendFacts: (rows) => `One line a team over thirteen months. ${rows}.`,
  trendRow: (team, first, last) => `${team} went from ${first} to ${last} FTE`,
  trendNote: (effective, planned) => `${effective} of ${planned} FTE`,
  table: "Strength by team",
  colEffective: "Effective FTE",
};
