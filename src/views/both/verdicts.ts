import type { Reader } from "../build/reader.ts";
import type { ScopeEntry } from "../report.ts";

/** What each reading says of a team and would have a manager do; whether both see a need, or both see none. */
export interface Verdicts {
  hours: string;
  customers: string;
  agree: boolean;
}

interface Verdict {
  text: string;
  /** Null where it cannot be said. */
  sees: boolean | null;
}

const waveLeast = 0.95;

/** Read in their order: strength first, then activity. METRICS.md D. */
function fromHours({ words, formats, value, text, report }: Reader, team: ScopeEntry): Verdict {
  const under = value("strength.under", team);
  const waving = value("activity.attainment_available.visits", team);
  const least = report.snapshot.settings.thresholds.understaffed ?? 1;
  if (under !== null && under >= least) {
    const missing = (value("strength.planned", team) ?? 0) - (value("strength.effective", team) ?? 0);
    return { text: words.both.hours.hands(formats.fte(missing), formats.percent(under)), sees: true };
  }
  if (waving === null) return { text: words.both.hours.unknown, sees: null };
  if (waving < waveLeast) {
    return { text: words.both.hours.waving(text("activity.attainment_available.visits", team)), sees: true };
  }
  return { text: words.both.hours.fine, sees: false };
}

/** Does the plan fit, is it followed, does it suffice? */
function fromCustomers({ words, value, text, report }: Reader, team: ScopeEntry): Verdict {
  const { load_high: high = 1, coverage_low: least = 0 } = report.snapshot.settings.thresholds;
  const load = value("plan.load", team, "r12");
  const coverage = value("plan.coverage", team, "r12");
  const sufficiency = value("plan.sufficiency", team, "ytd");
  if (coverage === null) return { text: words.both.customers.unknown, sees: null };
  if (load !== null && load > high) {
    return { text: words.both.customers.doesNotFit(text("plan.load", team, "r12")), sees: true };
  }
  if (coverage < least && value("plan.overdue", team) !== null) {
    const said = words.both.customers.notCovered(
      text("plan.coverage", team, "r12"),
      text("plan.overdue", team),
    );
    return { text: said, sees: true };
  }
  if (sufficiency !== null && sufficiency < 1) {
    return { text: words.both.customers.notEnough(text("plan.sufficiency", team, "ytd")), sees: true };
  }
  return { text: words.both.customers.fine, sees: false };
}

export function verdicts(reader: Reader, team: ScopeEntry): Verdicts {
  const [hours, customers] = [fromHours(reader, team), fromCustomers(reader, team)];
  return { hours: hours.text, customers: customers.text, agree: hours.sees === customers.sees };
}
