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
    name: "The result lags behind",
    when: "Revenue of the year to date is less than result_low times its target, surer than 5% chance (orders that came together count together). Of a person only when assessed in every month of the year.",
    sentence: (subject, { share = 0, revenue = 0, target = 0 }, f) =>
      `${who(subject)} has ${f.percent(share)} of the revenue target of the year to date: ${f.roundly(revenue)} of ${f.roundly(target)}`,
    hours: "See which step brings least of what the target assumes: hands, visits, quotes or orders.",
    customers: "Ask at which customers the rest of the year can be won, and which help that takes.",
  },
  yield_low: {
    name: "The plan brings less than it promised",
    when: "Revenue of the year to date is less than yield_low times what the plan promises for it, surer than 5% chance (orders that came together count together). Of a person only when assessed in every month of the year.",
    sentence: (subject, { share = 0, revenue = 0, promised = 0 }, f) =>
      `${who(subject)} has ${f.percent(share)} of what the plan promises for the year to date: ${f.roundly(revenue)} of ${f.roundly(promised)}`,
    hours: "See which assumption does not come out: the number of quotes, the share won or the order value.",
    customers:
      "Lay the plan beside what customers ordered, and agree together which assumption is to change.",
  },
  understaffed: {
    name: "Understaffed",
    when: "Effective FTE in the month is at least understaffed under the planned strength. Counted, no chance in it.",
    sentence: (subject, { under = 0, effective = 0, planned = 0 }, f) =>
      `${who(subject)} works ${f.percent(under)} under the strength that its target rests on: ${f.fte(effective)} of ${f.fte(planned)} FTE`,
    hours:
      "Set the target on the hands that are there, or find hands for the months until the vacancy is filled.",
    customers:
      "Choose with the team which customers go first while the hands are missing, and who becomes their face.",
  },
  plan_does_not_fit: {
    name: "The plan does not fit",
    when: "The hours that the plan asks over twelve months are more than load_high times the hours available.",
    sentence: (subject, { load = 0, needed = 0, available = 0 }, f) =>
      `The contact plan of ${whom(subject)} asks ${f.hours(needed)} hours where there are ${f.hours(available)}, ${f.percent(load)}`,
    hours: "See which other work can go, so that more hours are left for customers.",
    customers: "Ask which contacts can be a call or a video, and agree what need not be in it any more.",
  },
  plan_not_enough: {
    name: "The plan is not enough",
    when: "The revenue expected of the whole year's plan is less than the target of that year, by more than rounding to whole percents.",
    sentence: (subject, { sufficiency = 0, expected = 0, target = 0 }, f) =>
      `The contact plan of ${whom(subject)} is expected to bring ${f.percent(sufficiency)} of the target: ${f.roundly(expected)} of ${f.roundly(target)}`,
    hours: "Work out how many visits and quotes the target asks, and discuss whether that fits.",
    customers:
      "Ask where in the own portfolio there is more to be had, and what that takes: time, an offer or a colleague.",
  },
  plan_on_own_rates: {
    name: "Enough by its own account",
    when: "The plan is enough for the target of the year at the stated hit rates and order values, but not at those of the last twelve months, nor at the upper limit of the interval (95%).",
    sentence: (subject, { stated = 0, realised = 0 }, f) =>
      `The contact plan of ${whom(subject)} brings ${f.percent(stated)} of the target by its own account, and at most ${f.percent(realised)} with what quotes brought over the past year`,
    hours: "Work the plan through with what quotes truly brought, and see how many contacts that takes.",
    customers:
      "Ask what the higher expectation rests on: these customers may be other than those of the past year.",
  },
  plan_not_agreed: {
    name: "The plan is not agreed",
    when: "A part of the required contacts rests on plan lines without a day of agreement, or on the lines that hold for everybody.",
    sentence: (subject, { open = 0 }, f) =>
      open >= 1
        ? `${who(subject)} works with a plan that is not agreed yet`
        : `Of the plan of ${whom(subject)} ${f.percent(open)} is not agreed yet`,
    hours: "Plan a talk to settle the plan; until then it is an order and no agreement.",
    customers:
      "Let the plan begin at the own customers: who needs what, how often, and does that fit in the week?",
  },
  coverage_low: {
    name: "The plan is not carried out",
    when: "Coverage over twelve months is below coverage_low, and a true coverage at that limit would look like this in at most 5% of cases (binomial).",
    sentence: (subject, { coverage = 0, served = 0, required = 0 }, f) =>
      `${who(subject)} got round to ${f.percent(coverage)} of the contacts of the plan in twelve months: ${f.number(served)} of ${f.number(required)}`,
    hours: "See whether the hours were there, and which work came in between.",
    customers: "Ask which customers were left and what it takes to speak to them this quarter.",
  },
  wrong_customers: {
    name: "Time at customers who had had enough",
    when: "More than surplus_high of the contacts in twelve months are above the maximum of the customer, surer than 5% chance (binomial), while coverage is below coverage_low.",
    sentence: (subject, { share = 0, surplus = 0, coverage = 0 }, f) =>
      `Of the contacts of ${whom(subject)} ${f.percent(share)} (${f.number(surplus)}) went to customers who had had enough, while ${f.percent(coverage)} of the plan was done`,
    hours: "Enough is being done: asking for more activity does not help here.",
    customers:
      "Lay the list of customers above their maximum beside that of those who wait, and swap a few visits together.",
  },
  neglected: {
    name: "Customers who wait too long",
    when: "More than overdue_high of the accounts with a plan wait longer than 1.25 times their norm, surer than 5% chance (binomial).",
    sentence: (subject, { overdue = 0, accounts = 0, share = 0 }, f) =>
      `${f.number(overdue)} of the ${counted(accounts, "account", "accounts", f)} of ${whom(subject)} ${overdue === 1 ? "waits" : "wait"} longer than the norm, ${f.percent(share)}`,
    hours: "Free hours for a round of calls to those who have waited longest.",
    customers:
      "Go through the list of those who wait and divide it: yourself, a colleague, or another medium.",
  },
  no_new_business: {
    name: "No new business",
    when: "Of at least new_share_contacts visits and calls in twelve months less than new_share_low are at prospects, surer than 5% chance (binomial).",
    sentence: (subject, { prospects = 0, contacts = 0, share = 0 }, f) =>
      `${who(subject)} had ${f.number(prospects)} of ${f.number(contacts)} contacts at prospects, ${f.percent(share)}`,
    hours: "Agree how many hours a week are for new customers, and protect those hours.",
    customers: "Ask which prospects are worth it and which way in is missing; fewer names, more often.",
  },
  process_change: {
    name: "Something has changed",
    when: "Visits, calls, quotes or orders per working day give a sign in the month on the process-behaviour chart (XmR); of a team only a month outside the limits counts.",
    sentence: (subject, { measure = 0 }) =>
      `In ${whom(subject)} the number of ${measures[measure] ?? measures[0]} per working day has changed: this is more than the usual ups and downs`,
    hours: "Find out what went differently in that month before acting on it.",
    customers: "Ask the team what customers noticed; a change that turns out well is one to keep.",
  },
  busy_few_orders: {
    name: "Busy, with few orders",
    when: "Visits per FTE are surely above those of colleagues of the same role (95%), and orders per visit are at most 0.8 times theirs, with the upper limit of the interval below 1 too.",
    sentence: (subject, { visits = 0, orders = 0 }, f) =>
      `${who(subject)} makes ${f.number(visits, 1)} times the visits of colleagues of the same role, with ${f.number(orders, 1)} times their orders per visit`,
    hours:
      "More visits is not the answer here; see which step goes otherwise: from visit to quote, or from quote to order.",
    customers: "Ask at which customers the visits bring something, and what the others need.",
  },
  half_the_orders: {
    name: "Half the orders",
    when: "Orders are at most orders_ratio_low times what colleagues of the same role win at such accounts, the upper limit of the interval (95%) is below 1, and the year is under its revenue target (or has none).",
    sentence: (subject, { ratio = 0, orders = 0, expected = 0 }, f) =>
      `${who(subject)} has ${f.percent(ratio)} of the orders that colleagues of the same role win at such accounts: ${f.number(orders)} where ${f.number(expected)} are to be expected`,
    hours: "Look at the step where it goes wrong: fewer quotes, or fewer of them won.",
    customers:
      "Ask how these customers differ from those of colleagues, and which help would help (price, engineering, a colleague).",
  },
  doing_well: {
    name: "More orders than expected",
    when: "Orders are at least orders_ratio_high times what colleagues of the same role win at such accounts, and the lower limit of the interval (95%) is above 1.",
    sentence: (subject, { ratio = 0, orders = 0, expected = 0 }, f) =>
      `${who(subject)} has ${f.number(ratio, 1)} times the orders that colleagues of the same role win at such accounts: ${f.number(orders)} where ${f.number(expected)} are to be expected`,
    hours: "Find out which step makes the difference, and whether others can take it over.",
    customers: "Ask what works at these customers, and have it told in the team.",
  },
  unlogged: {
    name: "Orders out of nowhere",
    when: "For more than unlogged_high of the orders of twelve months nothing was recorded at that account before, surer than 5% chance (binomial). A question to the data, not about anybody.",
    sentence: (_subject, { unlogged = 0, orders = 0 }, f) =>
      `${f.number(unlogged)} of ${counted(orders, "order", "orders", f)} came without a quote, visit or call recorded at that account before`,
    hours: "See whether all activities are in the export before reading anything from conversion.",
    customers: "Ask how these orders came in: there may be a channel that has no place in the plan yet.",
  },
};
