import { counted, type Formats } from "../format.ts";

import type { method as nl } from "../nl/method.ts";

/** Method: every metric, from the registry that computes it. */
export const method: typeof nl = {
  title: "How every figure was made",
  lead: "Every figure of this report stands once in report.json. Pages, charts, sentences and tables read that one figure; below stands what it means, how it is computed, from which files, and what it does not say.",
  names:
    "Behind a name stands what the metric is called in files; the word of a variant follows it after a point. How to read an interval, a funnel plot and a process-behaviour chart stands apart:",
  hours: "From hours",
  customers: "From customers: their own plan",
  both: "Both views together",
  topics: {
    staffing: "Staffing and hours",
    activity: "Activity",
    target: "Target and result",
    conversion: "Conversion and order value",
    colleagues: "Beside colleagues",
    change: "Has anything changed?",
    portfolio: "Portfolio and reach",
    plan: "The plan and its completion",
    workload: "Does it fit in the hours?",
    promise: "What the plan expects",
    forecast: "Where the year ends",
    gap: "The gap explained",
    talk: "The talk",
    recording: "The records",
  },
  formula: "Formula",
  unit: "Unit",
  files: "Files",
  limits: "Limits",
  source: "Source",
  units: {
    fte: "FTE",
    share: "share (%)",
    ratio: "ratio",
    count: "count",
    per_fte_month: "per FTE-month",
    per_workday: "per working day",
    per_week: "per week",
    hours: "hours",
    currency: "amount",
    days: "days",
  },
  persons:
    "Persons come in alphabetical order and are never ranked. Absence counts only where it is long, and only as the total of a team that is large enough; what a reader can conclude all the same follows here.",
  glossary: "Terms in plain words",
  findings: "When something is a finding",
  findingsRead: "How findings are read",
  findingsEach: "Each finding",
  findingsHow: [
    "Findings are read in one order: result, staffing, does the plan fit and suffice, is it followed, activity, conversion. Every threshold is in report.yaml under thresholds.",
    "Whoever compares many people always finds something. Of the findings about persons at most false_discovery may therefore be chance, over all account managers compared (Benjamini and Hochberg, 1995), on top of what is asked of the interval. What passes a threshold without evidence enough is called “too early to say”.",
  ],
  noise: (people: number, shuffles: number, found: number, f: Formats) =>
    `What would chance bring here? The orders of ${counted(people, "account manager", "account managers", f)} were dealt out anew ${f.number(shuffles)} times among those of the same role, by what is to be expected of each; what came from one account within 30 days stayed together. In ${f.number(found)} of them (${f.percent(found / shuffles)}) somebody would have been named for the number of orders or visits, without there being a difference.`,
  change: (company: string, anyTeam: string | null, teams: number, f: Formats) =>
    [
      `How often does chance point to a change? Where nothing changes, a month of the whole gives a sign on the process-behaviour chart in ${company} of cases: for visits, calls, quotes or orders.`,
      ...(anyTeam === null
        ? []
        : [
            `For at least one of ${counted(teams, "team", "teams", f)} something then lies outside the limits in ${anyTeam} of months. Therefore the whole is looked at first, and of a team only what lies outside the limits.`,
          ]),
      "Source: a simulation of 200,000 series without change, judged by the limits of this chart.",
    ].join(" "),
  findingFacts: { rests: "Based on", hours: "From hours", customers: "From customers" },
  settings: "Settings of this report",
};
