import type { SignalId } from "../../contract/vocabulary.ts";
import type { OwnFindingWords, StepWords } from "../finding-words.ts";
import { counted } from "../format.ts";

/** The findings as one reads them about oneself: what is seen, a question and an offer. */
export const ownFindings: Record<SignalId, OwnFindingWords> = {
  result_low: {
    sentence: ({ share = 0, revenue = 0, target = 0 }, f) =>
      `You are at ${f.percent(share)} of your target for the year to date: ${f.roundly(revenue)} of ${f.roundly(target)}`,
    offer: "With which customers can something still be won this year, and what help do you need for it?",
  },
  yield_low: {
    sentence: ({ share = 0, revenue = 0, promised = 0 }, f) =>
      `This year your plan brings ${f.percent(share)} of what was expected of it: ${f.roundly(revenue)} of ${f.roundly(promised)}`,
    offer:
      "Which assumption does not come true: the number of quotes, the share you win, or the order value? You may change the plan accordingly.",
  },
  understaffed: {
    sentence: ({ under = 0, effective = 0, planned = 0 }, f) =>
      `Staffing is ${f.percent(under)} below what the target is based on: ${f.fte(effective)} of ${f.fte(planned)} FTE`,
    offer: "Which customers come first meanwhile, and what can a colleague take over?",
  },
  plan_does_not_fit: {
    sentence: ({ load = 0, needed = 0, available = 0 }, f) =>
      `Over twelve months your plan needs ${f.hours(needed)} hours and you have ${f.hours(available)}: ${f.percent(load)}`,
    offer:
      "Which visits could also be a call or a video call, and what can go? Below you can work out what it saves.",
  },
  plan_not_enough: {
    sentence: ({ sufficiency = 0, expected = 0, target = 0 }, f) =>
      `Your plan is expected to bring ${f.percent(sufficiency)} of your target: ${f.roundly(expected)} of ${f.roundly(target)}`,
    offer: "Which customers have more in them, and what do you need for it: time, offer or a colleague?",
  },
  plan_on_own_rates: {
    sentence: ({ stated = 0, realised = 0 }, f) =>
      `With the rates and order values in your plan it comes to ${f.percent(stated)} of your target; with what your quotes brought over the past year, to ${f.percent(realised)} at most`,
    offer: "Why do you expect more this year? If these customers are different, put that down in your plan.",
  },
  plan_not_agreed: {
    sentence: ({ open = 0 }, f) =>
      open >= 1 ? "Your plan is not agreed yet" : `Of your plan ${f.percent(open)} is not agreed yet`,
    offer: "What do your customers need, and how often? Put your own proposal next to what is there now.",
  },
  coverage_low: {
    sentence: ({ coverage = 0, served = 0, required = 0 }, f) =>
      `Over twelve months you made ${f.percent(coverage)} of the planned contacts: ${f.number(served)} of ${f.number(required)}`,
    offer: "What came between, and what do you need to speak to those who wait this quarter?",
  },
  wrong_customers: {
    sentence: ({ share = 0, surplus = 0, coverage = 0 }, f) =>
      `Of your contacts ${f.percent(share)} (${f.number(surplus)}) went to customers who had enough already, while ${f.percent(coverage)} of your plan was carried out`,
    offer: "Which of those would you swap for customers who wait? Or should their maximum be higher?",
  },
  neglected: {
    sentence: ({ overdue = 0, accounts = 0, share = 0 }, f) =>
      `${f.number(overdue)} of your ${counted(accounts, "customer or prospect", "customers and prospects", f)} ${overdue === 1 ? "waits" : "wait"} too long for contact (${f.percent(share)})`,
    offer: "Whom do you call yourself, whom can a colleague speak to, and for whom will another contact do?",
  },
  no_new_business: {
    sentence: ({ prospects = 0, contacts = 0, share = 0 }, f) =>
      `Of your ${f.number(contacts)} visits and calls ${f.number(prospects)} were with prospects (${f.percent(share)})`,
    offer:
      "Which prospects are worth it, and where do you lack an introduction? Somebody can help with that.",
  },
  process_change: {
    sentence: () => "Your activity has changed, more than it usually varies",
    offer: "What was different that month, and would you like to keep it?",
  },
  busy_few_orders: {
    sentence: ({ visits = 0, orders = 0 }, f) =>
      `You visit ${f.number(visits, 1)} times as often as colleagues of the same role, with ${f.number(orders, 1)} times as many orders per visit`,
    offer: "At which customers does a visit bring something, and where is something else needed?",
  },
  half_the_orders: {
    sentence: ({ ratio = 0, orders = 0, expected = 0 }, f) =>
      `You have ${f.percent(ratio)} of the orders that colleagues of the same role get from such accounts: ${f.number(orders)} where ${f.number(expected)} are to be expected`,
    offer: "How do your customers differ from those of colleagues, and what help would matter?",
  },
  doing_well: {
    sentence: ({ ratio = 0, orders = 0, expected = 0 }, f) =>
      `You have ${f.number(ratio, 1)} times the orders that colleagues of the same role get from such accounts: ${f.number(orders)} where ${f.number(expected)} are to be expected`,
    offer: "What works with these customers, and would you tell the team?",
  },
  stale_quotes: {
    sentence: ({ stale = 0, open = 0 }, f) =>
      `Of your ${counted(open, "open quote", "open quotes", f)}, ${f.number(stale)} ${stale === 1 ? "has" : "have"} been open longer than nine in ten of the quotes that became an order`,
    offer: "Shall we look together at which are still worth a call, and which you can close?",
  },
  unlogged: {
    sentence: ({ unlogged = 0, orders = 0 }, f) =>
      `For ${counted(unlogged, "order", "orders", f)} of your ${f.number(orders)} a quote, visit or call beforehand is not on record`,
    offer: "How did these orders come in? Perhaps that way belongs in your plan.",
  },
};

/** Where the way from visit to order goes otherwise than in the organisation: the talk is about that. */
export const ownSteps: StepWords = {
  visit_to_quote: {
    sentence: (own, all, where) => `A visit of yours leads to ${own} quotes, ${where} to ${all}`,
    offer: "At which customers does a visit lead to a quote, and what do you ask there that is different?",
  },
  quote_to_order: {
    sentence: (own, all, where) => `Of your quotes ${own} become orders, ${where} ${all}`,
    offer: "Where do quotes get stuck? Somebody can come along to a difficult talk, if you like.",
  },
};
