import { isUnderWhole } from "../../text/under-whole.ts";
import { beyondChance } from "../parts/chance.ts";
import type { Reader } from "../parts/reader.ts";
import type { ScopeEntry } from "../report.ts";
import { lackOf } from "../strength/under.ts";

/** What a reading sees: whether it is a need, null where it cannot be said. */
interface Verdict {
  /** What is seen and what this reading would have a manager do. */
  text: string;
  /** The same in a few words, to follow the name of a team. */
  short: string;
  sees: boolean | null;
}

/**
 * What each reading says of a team; whether they point the same way, null where one of them cannot be said.
 */
export interface Verdicts {
  hours: Verdict;
  customers: Verdict;
  agree: boolean | null;
}

/** Read in their order: strength first, then activity. docs/signals.md. */
function fromHours(reader: Reader, team: ScopeEntry): Verdict {
  const { words, value, text, report } = reader;
  const { hours, short } = words.both;
  const under = value("strength.under", team);
  const waving = beyondChance(reader, "activity.attainment_available.visits", team);
  const least = report.snapshot.settings.thresholds.understaffed;
  if (under !== null && under >= least)
    return { text: hours.hands(...lackOf(reader, team)), short: short.hands, sees: true };
  if (waving === null || under === null) return { text: hours.unknown, short: "", sees: null };
  if (waving < 0) {
    const said = hours.waving(text("activity.attainment_available.visits", team));
    return { text: said, short: short.waving, sees: true };
  }
  return { text: hours.fine, short: short.hoursFine, sees: false };
}

/** Does the plan fit, is it followed, does it suffice? */
function fromCustomers({ words, value, text, report }: Reader, team: ScopeEntry): Verdict {
  const { customers, short } = words.both;
  const { load_high: high, coverage_low: least } = report.snapshot.settings.thresholds;
  const load = value("plan.load", team, "r12");
  const coverage = value("plan.coverage", team, "r12");
  const sufficiency = value("plan.sufficiency", team, "ytd");
  if (coverage === null) return { text: customers.unknown, short: "", sees: null };
  if (load !== null && load > high) {
    const said = customers.doesNotFit(text("plan.load", team, "r12"));
    return { text: said, short: short.doesNotFit, sees: true };
  }
  if (coverage < least) {
    const said = customers.notCovered(text("plan.coverage", team, "r12"));
    return { text: said, short: short.notCovered, sees: true };
  }
  if (sufficiency !== null && isUnderWhole(sufficiency)) {
    const said = customers.notEnough(text("plan.sufficiency", team, "ytd"));
    return { text: said, short: short.notEnough, sees: true };
  }
  return { text: customers.fine, short: short.customersFine, sees: false };
}

export function verdicts(reader: Reader, team: ScopeEntry): Verdicts {
  const [hours, customers] = [fromHours(reader, team), fromCustomers(reader, team)];
  const isUnknown = hours.sees === null || customers.sees === null;
  return { hours, customers, agree: isUnknown ? null : hours.sees === customers.sees };
}
