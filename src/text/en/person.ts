import { counted, countedAs } from "../format.ts";
import type { person as nl } from "../nl/person.ts";

/** The page of one account manager, addressed as you. */
export const person: typeof nl = {
  title: {
    done: (share) => `${share} of your plan is completed`,
    notAssessed: (name) => `${name}: without figures for this period`,
    none: (name) => name,
  },
  waiting: (count, f) =>
    count === 0
      ? "not one account waits for contact"
      : `${counted(count, "account waits", "accounts wait", f)} for contact`,
  notAssessed: (least) =>
    `There are no figures about you for this period. It is so for everybody who was there less than ${least} of the time, whatever the cause: new, on leave, on a project.`,
  portfolio: {
    sentence: (customers, prospects, team) => `You have ${customers} and ${prospects}${team}.`,
    customers: (count, f) => counted(count, "customer", "customers", f),
    prospects: (count, f) => counted(count, "prospect", "prospects", f),
    team: (team) => `, in team ${team}`,
  },
  result: {
    ofTarget: (revenue, target, share) => `${revenue} of your target of ${target} (${share})`,
    revenue: (revenue) => `revenue of ${revenue}`,
    expected: (expected) => `; your plan expected ${expected}`,
    year: (said, expected) => `This year ${said}${expected}.`,
    month: (month, said) => `In ${month} ${said}.`,
  },
  minimum: {
    title: {
      left: ({ least, what, whose }, done, needed) =>
        `${least} ${what} a week is ${whose}; ${done} made; from now ${needed}`,
      made: ({ least, what, whose }, done) =>
        `${least} ${what} a week is ${whose}; ${done} made, which is enough for this year`,
      over: ({ least, what, whose }, done) => `${least} ${what} a week was ${whose} this year; ${done} made`,
      alone: ({ least, what, whose }) => `${least} ${what} a week is ${whose}`,
    },
    whose: {
      own: "your minimum",
      imposed: "the minimum of the standard plan",
      plan: "the minimum of the plan",
    },
    caption: "The minimum, what was made and what is needed from now",
    head: "A week",
    rows: { least: "Minimum", done: "Made", needed: "From now" },
    part: (share) => `The minimum is ${share} of the plan.`,
    partOver: (share) => `The minimum is ${share} of the plan: the plan itself asks too little.`,
    chance: {
      more: (share) => `more than ${share}`,
      less: (share) => `less than ${share}`,
      sentence: ({ target, chance, revenue, quotes, orders }) =>
        `Do what is needed, and you reach your target of ${target} with a chance of ${chance}, open quotes left out. Counted with ${revenue} so far, another ${countedAs(quotes, "quote", "quotes")} at the plan’s hit rate and order values of twelve months (${orders} of yours).`,
      reached: (target) => `Your target of ${target} is reached already.`,
      noQuotes: (lacks) =>
        `Its quotes are made. Your target still lacks ${lacks}: that has to come from open quotes, or from more than the minimum.`,
    },
  },
  well: {
    ahead: (money) => `This year you are ${money} ahead of your target`,
    plan: (share) => `Over twelve months you made ${share} of the planned contacts`,
  },
  talk: {
    title: { well: "What went well", both: "What went well, and what to discuss", talk: "To discuss" },
    where: { company: "in the whole organisation", team: "in the whole team" },
  },
  due: {
    inDiary: (waiting, count, isOne) =>
      isOne ? `${waiting} and is in the diary` : `${waiting}, ${count} of them in the diary`,
    table: "Longest overdue first, by each customer’s own interval",
    more: (count, f) => `${counted(count, "more account that waits", "more accounts that wait", f)}`,
    onTrack: (count, f) => `${counted(count, "account", "accounts", f)} on track or due soon`,
  },
  load: {
    title: {
      fits: (share) => `Your plan fits in your hours: it needs ${share} of what there is`,
      tight: (share) => `Your plan just fits: it needs ${share} of your hours`,
      over: (share) => `Your plan asks for more than there is: ${share} of your hours`,
      room: (share) => `You have room: the plan needs ${share} of your hours`,
      unknown: "Whether your plan fits in your week cannot be said yet",
    },
    sub: (r12) => `Hours, ${r12}; grey area: where a plan fits`,
    facts: (required, available, share) => `A bar: asked ${required}, available ${available}, load ${share}.`,
    label: "Hours",
    hours: (required, available) => `${required} of ${available} hours over twelve months`,
    drawn: "Your hours, drawn",
    required: "asked",
    available: "available",
    roomNote: (low, hours) =>
      `Below the band (${low}) there is room: about ${countedAs(hours, "hour", "hours")} before the plan fills yours.`,
    diary: (month, planned, hours) =>
      `In ${month} ${planned} of your ${hours} hours ${planned === "1" ? "is" : "are"} in the diary.`,
    note: "Available: the selling part of your contract hours, less a fixed deduction for leave and short absence.",
  },
  expected: "What your plan expected and what came of it",
  compared: "What it brings, and how colleagues do",
  comparedTable: "Your figures beside those of team and company, twelve months",
  colleagues: {
    table: "Your orders beside what such accounts bring colleagues of the same role",
    orders: "Orders in the months compared",
    more: "More orders than such accounts bring colleagues, also when chance is allowed for.",
    fewer: "Fewer orders than such accounts bring colleagues, also when chance is allowed for.",
    fewAndEnough:
      "Fewer orders than such accounts bring colleagues, and the target of the year to date is met: there is nothing to do.",
    chance: "The difference from what such accounts bring colleagues can be chance.",
  },
  newBusinessTable: "New customers, twelve months",
  comparedNote: "In brackets the 95% interval. Where two intervals overlap, the difference can be chance.",
};
