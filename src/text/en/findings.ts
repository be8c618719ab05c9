import type { SignalId } from "../../contract/vocabulary.ts";
import type { SignalWords, Subject } from "../finding-words.ts";
import { counted } from "../format.ts";

/** At the beginning of a sentence. */
function who({ kind, name }: Subject): string {
  if (kind === "company") return "The organisation";
  return kind === "team" ? `Team ${name}` : name;
}

/** Within a sentence. */
function whom({ kind, name }: Subject): string {
  if (kind === "company") return "the organisation";
  return kind === "team" ? `team ${name}` : name;
}

const measures = ["visits", "calls", "quotes", "orders"];

/** What is seen, and what can be done with it this week. */
export const signals: Record<SignalId, SignalWords> = {
  result_low: {
    name: "Result behind target",
    when: "Revenue of the year to date is less than result_low times its target, surer than 5% chance (orders that came together count together). Of a person only when assessed in every month of the year.",
    sentence: (subject, { share = 0, revenue = 0, target = 0 }, f) =>
      `${who(subject)} is at ${f.percent(share)} of its target for the year to date: ${f.roundly(revenue)} of ${f.roundly(target)}`,
    hours: "See which step falls short: staffing, visits, quotes or orders.",
    customers: "Ask which customers buy less than expected, and why.",
  },
  yield_low: {
    name: "Less yield than expected",
    when: "Revenue of the year to date is less than yield_low times what the plan expects for it, surer than 5% chance (orders that came together count together). Of a person only when assessed in every month of the year.",
    sentence: (subject, { share = 0, revenue = 0, promised = 0 }, f) =>
      `The plan of ${whom(subject)} yielded ${f.percent(share)} of the revenue expected this year: ${f.roundly(revenue)} of ${f.roundly(promised)}`,
    hours: "See which assumption fails: number of quotes, hit rate or order value.",
    customers: "Compare the plan with what customers ordered, and agree which assumption changes.",
  },
  understaffed: {
    name: "Understaffed",
    when: "Effective FTE in the month is at least understaffed below planned staffing. Counted, no chance in it.",
    sentence: (subject, { under = 0, effective = 0, planned = 0 }, f) =>
      `${who(subject)} is ${f.percent(under)} understaffed: ${f.fte(effective)} of ${f.fte(planned)} planned FTE`,
    hours: "Arrange temporary cover, or adjust the target until the vacancy is filled.",
    customers: "Decide together which customers come first, and who is their contact.",
  },
  plan_does_not_fit: {
    name: "The plan does not fit the hours",
    when: "The hours that the plan asks over twelve months are more than load_high times the hours available.",
    sentence: (subject, { load = 0, needed = 0, available = 0 }, f) =>
      `The plan of ${whom(subject)} takes ${f.hours(needed)} hours; there are ${f.hours(available)} (${f.percent(load)})`,
    hours: "See which other work can be dropped.",
    customers: "Ask which visits could be a call or a video.",
  },
  plan_not_enough: {
    name: "The plan is not enough",
    when: "The revenue expected of the whole year's plan is less than the target of that year, by more than rounding to whole percents, and revenue to date is below target.",
    sentence: (subject, { sufficiency = 0, expected = 0, target = 0 }, f) =>
      `The plan of ${whom(subject)} is expected to bring ${f.percent(sufficiency)} of the target: ${f.roundly(expected)} of ${f.roundly(target)}`,
    hours: "Work out how many visits and quotes the target takes, and whether that fits.",
    customers: "Ask where in the portfolio there is more to win, and what that takes.",
  },
  plan_on_own_rates: {
    name: "Enough on its own assumptions",
    when: "The plan is enough for the target of the year at the stated hit rates and order values, but not at those of the last twelve months, nor at the upper limit of the interval (95%).",
    sentence: (subject, { stated = 0, realised = 0 }, f) =>
      `On its own assumptions the plan of ${whom(subject)} brings ${f.percent(stated)} of the target, and at most ${f.percent(realised)} with what quotes brought over the past year`,
    hours: "Run the plan with what quotes really brought.",
    customers: "Ask what the higher expectation is based on.",
  },
  plan_not_agreed: {
    name: "The plan is not agreed",
    when: "Part of the planned contacts comes from plan lines without a date of agreement, or from the standard plan.",
    sentence: (subject, { open = 0 }, f) =>
      open >= 1
        ? `${who(subject)} works with a plan that is not agreed yet`
        : `Of the plan of ${whom(subject)}, ${f.percent(open)} is not agreed yet`,
    hours: "Plan a talk to settle the plan together.",
    customers: "Start from the customers: who needs what, how often, and does that fit?",
  },
  coverage_low: {
    name: "The plan is not carried out",
    when: "Of the planned contacts of twelve months less than coverage_low was completed, and a true completion at that limit would look like this in at most 5% of cases (binomial).",
    sentence: (subject, { coverage = 0, served = 0, required = 0 }, f) =>
      `${who(subject)} completed ${f.percent(coverage)} of planned contacts in twelve months: ${f.number(served)} of ${f.number(required)}`,
    hours: "See whether the hours were there, and which work came in between.",
    customers: "Ask which customers were left out, and what it takes to reach them.",
  },
  wrong_customers: {
    name: "Time spent on customers who had enough contact",
    when: "More than surplus_high of the contacts in twelve months are above the maximum of the customer, surer than 5% chance (binomial), while less than coverage_low of the planned contacts was completed.",
    sentence: (subject, { share = 0, surplus = 0, coverage = 0 }, f) =>
      `Of the contacts of ${whom(subject)}, ${f.percent(share)} (${f.number(surplus)}) went to customers who already had enough, while ${f.percent(coverage)} of the plan was completed`,
    hours: "Enough is being done: asking for more activity does not help here.",
    customers: "Put these customers beside those who wait, and swap a few visits together.",
  },
  neglected: {
    name: "Customers wait too long",
    when: "More than overdue_high of the customers and prospects with a plan wait longer than 1.25 times their norm, surer than 5% chance (binomial).",
    sentence: (subject, { overdue = 0, accounts = 0, share = 0 }, f) =>
      `${f.number(overdue)} of the ${counted(accounts, "customer or prospect", "customers and prospects", f)} of ${whom(subject)} ${overdue === 1 ? "waits" : "wait"} too long for contact (${f.percent(share)})`,
    hours: "Free up hours for a round of calls, longest wait first.",
    customers: "Share out the list of those who wait: yourself, a colleague, or another medium.",
  },
  no_new_business: {
    name: "Little contact with prospects",
    when: "Of at least new_share_contacts visits and calls in twelve months less than new_share_low are at prospects, surer than 5% chance (binomial).",
    sentence: (subject, { prospects = 0, contacts = 0, share = 0 }, f) =>
      `In ${whom(subject)} ${f.percent(share)} of visits and calls were with prospects: ${f.number(prospects)} of ${f.number(contacts)}`,
    hours: "Set fixed hours a week for prospects.",
    customers: "Ask which prospects are worth it.",
  },
  process_change: {
    name: "Something has changed",
    when: "Visits, calls, quotes or orders per working day fall outside normal variation on the control chart (XmR) in the month; of a team only a month outside the limits counts.",
    sentence: (subject, { measure = 0 }) =>
      `In ${whom(subject)} the number of ${measures[measure] ?? measures[0]} per working day has changed: this is more than normal variation`,
    hours: "Find out what was different that month before acting on it.",
    customers: "Ask what customers noticed; keep what turned out well.",
  },
  busy_few_orders: {
    name: "Many visits, few orders",
    when: "Visits per FTE are surely above those of colleagues of the same role (95%), and orders per visit are at most 0.8 times theirs, with the upper limit of the interval below 1 too.",
    sentence: (subject, { visits = 0, orders = 0 }, f) =>
      `${who(subject)} makes ${f.number(visits, 1)} times the visits of colleagues in the same role, with ${f.number(orders, 1)} times their orders per visit`,
    hours:
      "More visits is not the answer; see which step differs: from visit to quote, or from quote to order.",
    customers: "Ask which visits bring something, and what the others need.",
  },
  half_the_orders: {
    name: "Far fewer orders than colleagues",
    when: "Orders are at most orders_ratio_low times what colleagues of the same role win at such accounts, the upper limit of the interval (95%) is below 1, and the year is under its revenue target (or has none).",
    sentence: (subject, { ratio = 0, orders = 0, expected = 0 }, f) =>
      `${who(subject)} has ${f.percent(ratio)} of the orders that colleagues in the same role win with such customers: ${f.number(orders)} where ${f.number(expected)} are to be expected`,
    hours: "See where the difference arises: fewer quotes, or fewer won.",
    customers: "Ask how these customers differ, and what would help: price, engineering or a colleague.",
  },
  doing_well: {
    name: "More orders than expected",
    when: "Orders are at least orders_ratio_high times what colleagues of the same role win at such accounts, and the lower limit of the interval (95%) is above 1.",
    sentence: (subject, { ratio = 0, orders = 0, expected = 0 }, f) =>
      `${who(subject)} has ${f.number(ratio, 1)} times the orders that colleagues in the same role win with such customers: ${f.number(orders)} where ${f.number(expected)} are to be expected`,
    hours: "Find out which step makes the difference, and whether others can adopt it.",
    customers: "Ask what works with these customers, and share it in the team.",
  },
  stale_quotes: {
    name: "Stale quotes",
    when: "More than stale_high of the open quotes are older than the age by which nine of ten wins have come, surer than 5% chance (binomial).",
    sentence: (subject, { stale = 0, open = 0, share = 0 }, f) =>
      `${f.number(stale)} of the ${counted(open, "open quote", "open quotes", f)} of ${whom(subject)} (${f.percent(share)}) ${stale === 1 ? "has" : "have"} been open longer than nine in ten of the quotes that became an order`,
    hours:
      "Go through the list and close what will come to nothing: until then the hit rate looks better than it is, and the outlook too bright.",
    customers:
      "Begin with the oldest: call the customer, ask whether it is still alive, and what a decision needs.",
  },
  unlogged: {
    name: "Orders with no prior activity",
    when: "For more than unlogged_high of the orders of twelve months nothing was recorded at that account before, surer than 5% chance (binomial). A question to the data, not about anybody.",
    sentence: (_subject, { unlogged = 0, orders = 0 }, f) =>
      `${f.number(unlogged)} of ${counted(orders, "order", "orders", f)} came without a quote, visit or call recorded for that customer`,
    hours: "Check that all activities are in the export before reading anything from conversion.",
    customers: "Ask how these orders came in: there may be a channel outside the plan.",
  },
};
