import { signalIds } from "../../contract/vocabulary.ts";
import type { Rule } from "./evidence.ts";
import { noNewBusiness, processChange, unlogged } from "./rules/activity.ts";
import { busyFewOrders, doingWell, halfTheOrders } from "./rules/colleagues.ts";
import { coverageLow, neglected, wrongCustomers } from "./rules/followed.ts";
import { planDoesNotFit, planNotAgreed, planNotEnough, planOnOwnRates } from "./rules/plan.ts";
import { staleQuotes } from "./rules/quotes.ts";
import { resultLow, yieldLow } from "./rules/result.ts";
import { understaffed } from "./rules/strength.ts";

/** Every finding that is looked for, in the order in which they are read. docs/signals.md. */
export const signalRules: readonly Rule[] = [
  resultLow,
  yieldLow,
  understaffed,
  planDoesNotFit,
  planNotEnough,
  planOnOwnRates,
  planNotAgreed,
  coverageLow,
  wrongCustomers,
  neglected,
  noNewBusiness,
  processChange,
  busyFewOrders,
  halfTheOrders,
  doingWell,
  staleQuotes,
  unlogged,
].toSorted((a, b) => signalIds.indexOf(a.id) - signalIds.indexOf(b.id));
