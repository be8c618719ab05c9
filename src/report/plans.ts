import { isoOfDay } from "../calendar/day.ts";
import type { Figure } from "../contract/figure.ts";
import { sha256Of } from "../contract/sha256.ts";
import type { AccountStatus } from "../contract/vocabulary.ts";
import type { Facts } from "../metrics/facts/facts.ts";
import { fiscalYearOf } from "../metrics/year.ts";
import { agreementOf } from "../planning/agreement.ts";
import { type LineInForce, linesInForce } from "../planning/lines.ts";
import { planOutcome, type WeightedLine } from "../planning/outcome.ts";
import { ownResults } from "../planning/own-results.ts";
import { type Proposal, type ProposalLine, proposal } from "../planning/proposal.ts";
import { refusals } from "../planning/refusals.ts";
import type { Plan } from "./snapshot.ts";
import { stableJson } from "./stable-json.ts";

const groupOf = (segment: string, status: AccountStatus) => JSON.stringify([segment, status]);

function weighted({ line, medium, weightYear }: LineInForce): WeightedLine {
  return {
    isQuote: medium === "quote",
    weight: weightYear,
    timesPerYear: line.timesPerYear,
    minutes: line.minutes,
    hitRate: line.hitRate,
    orderValue: line.orderValue,
  };
}

function proposalLine(each: LineInForce): ProposalLine {
  return {
    ...weighted(each),
    group: groupOf(each.segment, each.status),
    isVisit: each.medium === "visit",
    isOwnNorm: each.account !== null,
    maxPerYear: each.line.maxPerYear,
  };
}

/** What is proposed, in the words of report.json. */
function proposalRow(made: Proposal | null): Plan["proposal"] {
  const nothing = { extra_contacts: null, revenue_missing: null, hours_missing: null, hit_rate_needed: null };
  if (made === null) return { state: "no_target", ...nothing };
  if (made.state === "does_not_fit")
    return { ...nothing, state: made.state, hours_missing: made.hoursMissing };
  if (made.state === "reached") return { ...nothing, state: made.state, extra_contacts: made.extraContacts };
  if (made.state !== "short") return { ...nothing, state: made.state };
  return {
    state: made.state,
    extra_contacts: made.extraContacts,
    revenue_missing: made.revenueMissing,
    hours_missing: made.hoursMissing,
    hit_rate_needed: made.hitRateNeeded,
  };
}

/** Twelve characters that change when a line of the plan does. */
function fingerprintOf(lines: readonly LineInForce[]): string {
  const said = lines.map(({ segment, status, medium, account, accounts, line: { account: _, ...line } }) => ({
    ...line,
    // Said only where it is, so that a plan of before has the same fingerprint; of one that has gone nothing,
    // for what has few values can be found from a hash.
    ...(account === null ? {} : { account: accounts === 0 ? "" : account.id }),
    segment,
    status,
    medium,
    manager: line.manager !== null,
    before: null,
  }));
  return sha256Of(stableJson({ said })).slice(0, 12);
}

/**
 * The account that a line is for. One that has gone to somebody else counts while it was here, and has no
 * name any more: in another team it is read by others.
 */
function accountRow({ account, accounts }: LineInForce): Pick<Plan["lines"][number], "account"> {
  if (account === null) return {};
  return { account: accounts === 0 ? { id: "", name: "–" } : { id: account.id, name: account.name } };
}

function lineRow(each: LineInForce, proposed: number | null): Plan["lines"][number] {
  const { segment, status, medium, line } = each;
  return {
    segment,
    status,
    medium,
    ...accountRow(each),
    per: line.per,
    times_per_year: line.timesPerYear,
    max_per_year: line.maxPerYear,
    minutes: line.minutes,
    hit_rate: line.hitRate,
    order_value: line.orderValue,
    is_own: line.manager !== null,
    agreed_on: line.agreedOn === null ? null : isoOfDay(line.agreedOn),
    help: line.help,
    before: line.before && {
      times_per_year: line.before.timesPerYear,
      agreed_on: isoOfDay(line.before.agreedOn),
    },
    accounts: each.accounts,
    contact_persons: each.contactPersons,
    weight_r12: each.weightR12,
    weight_year: each.weightYear,
    made_r12: each.madeR12,
    proposed,
  };
}

/** The plan of one account manager. */
function planOfScope(facts: Facts, scope: number, id: string): Plan | null {
  const lines = linesInForce(facts, scope);
  if (lines.length === 0) return null;
  const { settings, periodEnd } = facts;
  const year = fiscalYearOf(facts);
  const { r12 } = facts.window;
  const hoursYear = facts.strength.hours.over(scope, year);
  const target = facts.targets.over("revenue", scope, year);
  const asked = planOutcome(lines.map(weighted)).hours ?? 0;
  const fits = asked <= hoursYear * settings.thresholds.load_high;
  // Within the band a plan fits as it is: what is proposed beside it then takes no hour more.
  const hours = fits ? Math.max(hoursYear, asked) : hoursYear;
  const made = target === null ? null : proposal(lines.map(proposalLine), { target, hours });
  const frequencies = made && "frequencies" in made ? made.frequencies : null;
  const validDays = Math.round(settings.plan_valid_months * 30.4375);
  const agreement = agreementOf(lines, periodEnd, validDays);
  const expected = ownResults(facts, scope);
  const refused = fits
    ? []
    : refusals(
        lines.map((each) => ({
          ...weighted(each),
          group: groupOf(each.segment, each.status),
          isOwnNorm: each.account !== null,
        })),
        hoursYear,
      );
  return {
    account_manager_id: id,
    state: agreement.state,
    agreed_on: agreement.agreedOn === null ? null : isoOfDay(agreement.agreedOn),
    lapses_on: agreement.agreedOn === null ? null : isoOfDay(agreement.agreedOn + validDays + 1),
    fingerprint: fingerprintOf(lines),
    drift: agreement.drift,
    lines: lines.map((each, i) => lineRow(each, frequencies?.[i] ?? null)),
    hours_r12: facts.strength.hours.over(scope, r12),
    hours_year: hoursYear,
    target_year: target,
    expected: {
      hit_rate: expected.hitRate,
      order_value: expected.orderValue,
      quotes: expected.quotes,
      orders: expected.orders,
    },
    proposal: proposalRow(made),
    refusals: refused.flatMap(({ line, from, to, hours: saved }) => {
      const each = lines[line];
      if (!each) return [];
      return [{ segment: each.segment, status: each.status, medium: each.medium, from, to, hours: saved }];
    }),
  };
}

/** The plans of those account managers who have figures in the report: of nobody else anything is said. */
export function plansOf(facts: Facts, figures: readonly Figure[]): Plan[] {
  if (facts.lacks(["plan", "accounts"])) return [];
  const shown = new Set(
    figures.flatMap(({ metric, scope, window, value }) =>
      metric === "hours.available" && window === "r12" && value !== null && scope.kind === "account_manager"
        ? [scope.id]
        : [],
    ),
  );
  return facts.scopes.list.flatMap(({ kind, id }, scope) => {
    const plan = kind === "account_manager" && shown.has(id) ? planOfScope(facts, scope, id) : null;
    return plan ? [plan] : [];
  });
}
