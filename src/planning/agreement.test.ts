import { expect, test } from "vitest";
import { dayOfIso } from "../calendar/day.ts";
import type { PlanLine } from "../contract/dataset.ts";
import { agreementOf } from "./agreement.ts";
import type { LineInForce } from "./lines.ts";

const end = dayOfIso("2026-10-31");

function line(changes: Partial<PlanLine>, inForce: Partial<LineInForce> = {}): LineInForce {
  return {
    segment: "A",
    status: "customer",
    medium: "visit",
    account: null,
    line: {
      manager: 0,
      segment: "A",
      status: null,
      medium: "visit",
      per: "account",
      timesPerYear: 4,
      maxPerYear: null,
      minutes: 60,
      hitRate: null,
      orderValue: null,
      agreedOn: dayOfIso("2026-01-15"),
      accountsThen: null,
      contactPersonsThen: null,
      help: null,
      before: null,
      ...changes,
    },
    accounts: 10,
    contactPersons: 20,
    weightR12: 10,
    weightYear: 10,
    madeR12: 30,
    ...inForce,
  };
}
const stateOf = (lines: LineInForce[]) => agreementOf(lines, end, 365).state;

test("a plan is agreed when every line is, and lapses a year after the first of them", () => {
  expect(stateOf([line({}), line({ agreedOn: dayOfIso("2026-02-01") })])).toBe("agreed");
  expect(stateOf([line({ agreedOn: dayOfIso("2025-10-31") })])).toBe("agreed");
  expect(stateOf([line({ agreedOn: dayOfIso("2025-10-30") })])).toBe("lapsed");
});

test("lines that hold for everybody are imposed, own lines without a day are open, some of each is a part", () => {
  expect(stateOf([line({ manager: null, agreedOn: null })])).toBe("imposed");
  expect(stateOf([line({ agreedOn: null })])).toBe("open");
  expect(stateOf([line({}), line({ manager: null, agreedOn: null })])).toBe("partly");
  expect(stateOf([])).toBe("none");
});

test("an agreement of after the period is none yet", () => {
  expect(stateOf([line({ agreedOn: end + 1 })])).toBe("open");
});

test("the portfolio drifts where it has more or fewer accounts than when it was agreed", () => {
  const { drift } = agreementOf(
    [
      line({ accountsThen: 8 }),
      line({ accountsThen: 8 }, { medium: "call" }),
      line({ accountsThen: 10 }, { segment: "B" }),
      line({}, { segment: "C" }),
    ],
    end,
    365,
  );
  expect(drift).toEqual([{ segment: "A", status: "customer", was: 8, now: 10 }]);
});

test("a customer that has got a norm of its own since is no other portfolio", () => {
  const account = {
    ...{ id: "a", first: 0, name: "A", status: "customer" as const, segment: "A", manager: 0 },
    ...{ customerSince: null, since: null, until: null },
  };
  const apart = line({ timesPerYear: 12 }, { account, accounts: 1 });
  const driftWith = (accountsThen: number) =>
    agreementOf([line({ accountsThen }), apart], end, 365).drift.map(({ was, now }) => [was, now]);
  expect(driftWith(10)).toEqual([]);
  expect(driftWith(11)).toEqual([]);
  expect(driftWith(9)).toEqual([[9, 11]]);
});
