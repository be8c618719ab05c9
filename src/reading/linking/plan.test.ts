import { expect, test } from "vitest";
import { dayOfIso } from "../../calendar/day.ts";
import { accounts, linkedExports, team } from "./linking.fixture.ts";

const headings =
  "account_manager_id;account_id;segment;status;medium;per;times_per_year;max_per_year;minutes;hit_rate;order_value;agreed_on;accounts;contact_persons;help";

/** The plan of some lines, beside two account managers and their two customers. */
const planOf = (rows: readonly string[], others: Parameters<typeof linkedExports>[0] = {}) =>
  linkedExports({ team, accounts, ...others, plan: [headings, ...rows] });

test("a line has whose it is, for which accounts, how often, and what it is worth", () => {
  const { plan, told, places } = planOf([
    "1;;A;customer;visit;contact;4;6;60;25%;1000;2026-01-05;3;7;Een beurs",
    ";;B;;phone;account;2;;;;;;;;",
    "2;A2;;;visit;account;1;;;;;;;;",
  ]);
  // Of a visit no order comes; of a quote one would.
  expect(told).toEqual(["cell.unused plan.csv:2 hit_rate", "cell.unused plan.csv:2 order_value"]);
  expect(plan).toEqual([
    {
      manager: 0,
      segment: "A",
      status: "customer",
      medium: "visit",
      per: "contact",
      timesPerYear: 4,
      maxPerYear: 6,
      minutes: 60,
      hitRate: 0.25,
      orderValue: 1000,
      agreedOn: dayOfIso("2026-01-05"),
      accountsThen: 3,
      contactPersonsThen: 7,
      help: "Een beurs",
      before: null,
    },
    expect.objectContaining({ manager: null, segment: "B", status: null, medium: "call", per: "account" }),
    // A line for one account has its segment, and no status.
    expect.objectContaining({ manager: 1, account: 1, segment: "B", status: null, timesPerYear: 1 }),
  ]);
  expect(plan[1]).not.toHaveProperty("account");
  expect(plan[1]).toMatchObject({ maxPerYear: null, minutes: null, hitRate: null, orderValue: null });
  expect(plan[1]).toMatchObject({ agreedOn: null, accountsThen: null, contactPersonsThen: null, help: null });
  expect(places.plan?.line).toEqual(Int32Array.of(2, 3, 4));
  expect(linkedExports({ team }).plan).toEqual([]);
});

test("a line for a segment must name it, and one for an account a known one", () => {
  const { told, plan } = planOf([
    "1;;;customer;visit;account;4;;;;;;;;",
    "1;A9;;;visit;account;4;;;;;;;;",
    "1;;A;customer;visit;account;3;;;;;;;;",
  ]);
  expect(told).toEqual(["plan.unknown_account plan.csv:3 account_id", "cell.blank plan.csv:2 segment"]);
  expect(plan.map(({ timesPerYear }) => timesPerYear)).toEqual([3]);
});

test("a line of somebody unknown counts for nobody, and an agreement of tomorrow is told", () => {
  const { told, plan } = planOf([
    "9;;A;customer;visit;account;4;;;;;;;;",
    "1;;A;customer;phone;account;4;;;;;2026-11-01;;;",
    "2;;B;prospect;phone;account;4;;;;;2026-10-31;;;",
  ]);
  expect(told).toEqual([
    "cell.future_date plan.csv:3 agreed_on",
    "people.unknown_person plan.csv:2 account_manager_id",
  ]);
  expect(plan.map(({ manager }) => manager)).not.toContain(null);
});

test("of lines for the same the one agreed last holds, with what the agreement before it had", () => {
  const { plan, told, places } = planOf([
    "1;;A;customer;visit;account;2;;;;;2025-01-01;;;",
    "1;;A;customer;visit;account;6;;;;;2026-01-01;;;",
    "1;;A;customer;visit;account;4;;;;;2025-06-01;;;",
    "1;;A;customer;phone;account;1;;;;;2025-01-01;;;",
  ]);
  expect(told).toEqual([]);
  expect(plan.map(({ timesPerYear, before }) => [timesPerYear, before])).toEqual([
    [6, { timesPerYear: 4, agreedOn: dayOfIso("2025-06-01") }],
    [1, null],
  ]);
  expect(places.plan?.line).toEqual(Int32Array.of(3, 5));
});

test("a line without a day gives way to an agreed one, and is told where it asks another frequency", () => {
  const { plan, of } = planOf([
    "1;;A;customer;visit;account;6;;;;;;;;",
    "1;;A;customer;visit;account;4;;;;;2026-01-01;;;",
    "2;;B;prospect;visit;account;4;;;;;;;;",
    "2;;B;prospect;visit;account;4;;;;;2026-01-01;;;",
  ]);
  expect(of("plan.not_agreed")).toMatchObject([
    { line: 2, column: "agreed_on", message: expect.stringContaining("agreed on 2026-01-01.") },
  ]);
  expect(plan.map(({ timesPerYear, before }) => [timesPerYear, before])).toEqual([
    [4, null],
    [4, null],
  ]);
});

test("two lines for the same accounts and medium are told on the later one", () => {
  const overlap = (...rows: string[]) => planOf(rows).of("plan.overlap");
  expect(
    overlap("1;;A;customer;visit;account;2;;;;;;;;", "1;;A;customer;visit;account;4;;;;;;;;"),
  ).toMatchObject([
    {
      line: 3,
      column: "medium",
      message: expect.stringContaining("Line 2 is for the same accounts and the same medium."),
    },
  ]);
  // A line for any status is for that of another too.
  expect(overlap("1;;A;customer;visit;account;2;;;;;;;;", "1;;A;;visit;account;4;;;;;;;;")).toHaveLength(1);
  expect(overlap("1;A1;;;visit;account;2;;;;;;;;", "1;A1;A;;visit;account;4;;;;;;;;")).toHaveLength(1);
  expect(overlap("1;A1;;;visit;account;2;;;;;;;;", "1;;A;;visit;account;4;;;;;;;;")).toEqual([]);
  expect(overlap("1;;A;customer;visit;account;2;;;;;;;;", "1;;A;customer;phone;account;4;;;;;;;;")).toEqual(
    [],
  );
});

test("lines of two files for the same are told once, with how many", () => {
  const lines = ["1;;A;customer;visit;account;2;;;;;;;;", "1;;A;customer;phone;account;2;;;;;;;;"];
  const { of } = linkedExports({
    team,
    accounts,
    plan: { "een.csv": [headings, ...lines], "twee.csv": [headings, ...lines] },
  });
  expect(of("plan.overlap")).toMatchObject([
    {
      file: "twee.csv",
      line: 2,
      message: expect.stringContaining("the same medium; so 2 lines of this file."),
    },
  ]);
  expect(of("plan.overlap")[0]?.message_nl).toContain("hetzelfde middel; zo 2 regels van dit bestand.");
});

test("a line for accounts that nobody has is told, of the account manager or of all", () => {
  const unused = (...rows: string[]) =>
    planOf(rows)
      .of("plan.unused_line")
      .map(({ line, column }) => `${line} ${column}`);
  expect(unused("1;;A;customer;visit;account;2;;;;;;;;", ";;B;prospect;visit;account;2;;;;;;;;")).toEqual([]);
  expect(unused("1;;B;;visit;account;2;;;;;;;;")).toEqual(["2 segment"]);
  expect(unused("1;;A;prospect;visit;account;2;;;;;;;;")).toEqual(["2 segment"]);
  expect(unused("1;;A;;visit;account;2;;;;;;;;")).toEqual([]);
  expect(unused("1;A2;;;visit;account;2;;;;;;;;")).toEqual(["2 account_id"]);
  expect(unused(";A2;;;visit;account;2;;;;;;;;")).toEqual([]);
});

test("a norm that stands at the account and in the plan otherwise is told", () => {
  const normed = [
    "account_id;name;status;segment;account_manager_id;times_per_year;norm_medium",
    "A1;Acme;customer;A;1;12;visit",
  ];
  const told = (row: string) => planOf([row], { accounts: normed }).of("plan.two_norms");
  expect(told("1;A1;;;visit;account;4;;;;;;;;")).toMatchObject([
    { line: 2, column: "times_per_year", message: expect.stringContaining("The accounts have 12 a year.") },
  ]);
  expect(told("1;A1;;;visit;account;12;;;;;;;;")).toEqual([]);
  expect(told("1;A1;;;phone;account;4;;;;;;;;")).toEqual([]);
  expect(told("1;;A;;visit;account;4;;;;;;;;")).toEqual([]);
});

test("a segment in another case is that of the accounts, and is told", () => {
  const { plan, told } = planOf(["1;;a;customer;visit;account;2;;;;;;;;"]);
  expect(plan[0]?.segment).toBe("A");
  expect(told).toEqual(["key.spelling plan.csv:2 segment"]);
});
