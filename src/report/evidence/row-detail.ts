import { outcomeCode, type PlacedKind } from "../../contract/dataset.ts";
import type { EvidenceWhat } from "../../contract/evidence.ts";
import { media, outcomes } from "../../contract/vocabulary.ts";
import type { Facts } from "../../metrics/facts/facts.ts";

/** What of a row is told besides where it stands. */
export interface RowDetail {
  day: number | null;
  /** Whose row it is: null of nobody by its kind, below 0 of nobody who is known. */
  person: number | null;
  /** The first row of its account; −1 for none. */
  account: number;
  what: EvidenceWhat | null;
  amount: number | null;
}

const numberOrNull = (value: number | undefined) =>
  value === undefined || Number.isNaN(value) ? null : value;

/** What rows say is the same of many, and made once. */
const ofMedium = media.map((medium) => ({ medium }));
const ofOutcome = outcomes.map((outcome) => ({ outcome }));
const ofCredit = { outcome: "credit" } as const;

/** As it was known on the last day of the month: what came of a quote later is not told. */
function quoteAt({ dataset: { quotes }, periodEnd }: Facts, row: number): RowDetail {
  const closed = quotes.closedOn[row] ?? -1;
  const isClosed = closed >= 0 && closed <= periodEnd;
  const code = quotes.outcome[row] ?? outcomeCode.open;
  return {
    day: isClosed ? closed : (quotes.issuedOn[row] ?? null),
    person: quotes.person[row] ?? -1,
    account: quotes.account[row] ?? -1,
    what: code === outcomeCode.credit ? ofCredit : (ofOutcome[isClosed ? code : 0] ?? null),
    amount: numberOrNull(quotes.value[row]),
  };
}

const ofNothing = { day: null, person: null, account: -1, what: null, amount: null } satisfies RowDetail;

/** What is told of each kind of row. */
const detailOf: Readonly<Record<PlacedKind, (facts: Facts, row: number) => RowDetail>> = {
  activities: ({ dataset: { activities } }, row) => ({
    day: activities.day[row] ?? null,
    person: activities.person[row] ?? -1,
    account: activities.account[row] ?? -1,
    what: ofMedium[activities.type[row] ?? -1] ?? null,
    amount: numberOrNull(activities.count[row]),
  }),
  quotes: quoteAt,
  accounts: ({ dataset: { accounts } }, row) => {
    const account = accounts[row];
    return { ...ofNothing, person: account?.manager ?? null, account: account?.first ?? -1 };
  },
  plan: ({ dataset: { plan } }, row) => {
    const line = plan[row];
    return line ? { ...ofNothing, person: line.manager, what: { medium: line.medium } } : ofNothing;
  },
  team: ({ dataset: { employments } }, row) => {
    const { from, person, fte } = employments[row] ?? {};
    return { ...ofNothing, day: from ?? null, person: person ?? -1, amount: fte ?? null };
  },
  strength: ({ dataset: { strength } }, row) => {
    const { from, fte } = strength[row] ?? {};
    return { ...ofNothing, day: from ?? null, amount: fte ?? null };
  },
  targets: ({ dataset: { targets } }, row) => {
    const { from, person = -1, value } = targets[row] ?? {};
    return { ...ofNothing, day: from ?? null, person, amount: value ?? null };
  },
};

/** What is told of a row of a table. */
export const rowDetail = (facts: Facts, kind: PlacedKind, row: number): RowDetail =>
  detailOf[kind](facts, row);
