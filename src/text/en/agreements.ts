import { counted, countedAs } from "../format.ts";
import type { agreements as nl } from "../nl/agreements.ts";

/** What was asked, promised and chosen in talks. */
export const agreements: typeof nl = {
  title: "What was agreed, and what became of it",
  ofTeam: "What was agreed with the team, and what became of it",
  teamChose: "What the team chose",
  caption: "What the lead owes comes first",
  columns: { what: "Agreement", who: "Who", due: "Due", became: "What became of it" },
  by: "due ",
  noText: (place) => `Agreement ${place}`,
  own: {
    asked: { account_manager: "you asked", lead: "your lead asked" },
    promised: { account_manager: "you promised", lead: "your lead promised" },
  },
  team: {
    asked: { account_manager: "team asked", lead: "lead asked" },
    promised: { account_manager: "team promised", lead: "lead promised" },
  },
  became: {
    onTime: (day) => `done on ${day}, on time`,
    after: (day) => `done on ${day}, later than agreed`,
    done: (day) => `done on ${day}`,
    dropped: (day) => `dropped on ${day}`,
    because: (said, why) => `${said}: ${why}`,
    open: "still stands",
    late: "not done yet, and the day has passed",
    vanished: "has left the list, and nobody wrote why",
  },
  toWrite: "Agreed now: what, by whom, by when",
  people: {
    asked: (count, f) => `Account managers asked for help ${counted(count, "time", "times", f)} this month`,
    onTime: (kept, due) => `of help with a day to it, ${kept} of ${due} came on time in twelve months`,
    onTimeShare: (share, kept, due, low, high) =>
      `of help with a day to it, ${share} came on time in twelve months (${kept} of ${due}; between ${low} and ${high})`,
    sentence: (...parts) => `${parts.join("; ")}.`,
    confidence: (said, kept, all) =>
      `Together account managers were ${said} sure on average that their plan brings the result of the quarter; ${kept} of ${all} statements came true.`,
    tooFew: "How sure people were of their plan beside what came true: too few to say.",
  },
  confidence: {
    title: "How sure you were, and what came true",
    said: (share, kept, all) =>
      `You said on average to be ${share} sure that your plan brings the result of the quarter. In ${kept} of ${countedAs(all, "quarter", "quarters")} revenue reached the target.`,
    nearer: (own, base) =>
      `That is nearer to what came than saying the same each quarter (distance ${own} beside ${base}).`,
    notNearer: (own, base) =>
      `Saying the same each quarter would have been as near or nearer (distance ${own} beside ${base}).`,
    only: "This is in your own edition alone.",
  },
  choice: {
    steering: {
      hours: "steering on hours",
      customers: "steering on customers",
      both: "steering on hours and on customers",
      none: "changing nothing",
    },
    chosen: (subject, steering, day) => `Chosen on ${day} for ${subject}: ${steering}.`,
    went: (label, then, month, now, nowMonth) =>
      `${label} went from ${then} in ${month} to ${now} in ${nowMonth}.`,
    stayed: (label, then, month, now, nowMonth) =>
      `${label} was ${then} in ${month} and is ${now} in ${nowMonth}.`,
    alone: (expected) => `Regression to the mean alone would have given ${expected}.`,
    mayBeChance: "That difference can be chance.",
    notCounted: "What regression to the mean alone would give cannot be told of this.",
  },
};
