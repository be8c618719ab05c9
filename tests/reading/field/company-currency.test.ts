import { expect, test } from "vitest";
import { figuresOf, problemsOf, readField } from "./field.fixture.ts";

const team = "person_id;name;team;fte;start_date\n1;Anna Smit;Noord;1;2020-01-01\n";

/** A won deal: its currency, its amount and what the system made of it. */
type Deal = readonly [currency: string, amount: string, converted: string];

const fixed = "Anna Smit,2026-10-05,2026-10-20,Bakker";

/** HubSpot deals with an amount in the company's currency. */
const hubspot = (deals: readonly Deal[]) =>
  [
    "Record ID,Deal Name,Deal Stage,Deal owner,Create Date,Close Date,Associated Company,Currency,Amount,Amount in company currency",
    ...deals.map(([code, amount, own], i) => `${i},D${i},Closed won,${fixed},${code},${amount},${own}`),
  ].join("\n");

/** A list of Salesforce with converted amounts. */
const salesforce = (deals: readonly Deal[]) =>
  [
    "Opportunity Name,Opportunity Owner,Created Date,Close Date,Account Name,Stage,Opportunity Currency,Amount,Amount (converted)",
    ...deals.map(([code, amount, own], i) => `D${i},${fixed},Closed Won,${code},${amount},${own}`),
  ].join("\n");

/** Opportunities of Dynamics, with what is expected of them and what they came to. */
const dynamics = (deals: readonly Deal[]) =>
  [
    "Owner,Created On,Actual Close Date,Account,Status,Currency,Est. Revenue,Est. Revenue (Base),Actual Revenue,Actual Revenue (Base)",
    ...deals.map(([code, amount, own]) => `${fixed},Won,${code},1,1,${amount},${own}`),
  ].join("\n");

const systems = { hubspot, salesforce, dynamics };
type System = keyof typeof systems;

const read = (system: System, deals: readonly Deal[], settings = "") => {
  const preset = `files:\n  quotes:\n    preset: ${system}\n`;
  const yaml = settings.includes("files:")
    ? settings.replace(/^ {2}quotes:\n/m, `$&    preset: ${system}\n`)
    : settings + preset;
  return readField({
    files: { "team.csv": team, "quotes.csv": systems[system](deals), "report.yaml": yaml },
  });
};
const asked = (data: ReturnType<typeof read>) =>
  data.problems.filter(({ rule }) => rule === "money.company_currency");
const revenue = (data: ReturnType<typeof read>) => figuresOf(data, ["activity.count.revenue"])[0];

const dollars: readonly Deal[] = [
  ["USD", "1000", "1000"],
  ["EUR", "1000", "1087"],
  ["USD", "500", "500"],
];
const euros: readonly Deal[] = [
  ["USD", "1000", "920"],
  ["EUR", "1000", "1000"],
  ["USD", "500", "460"],
];
const all = ["hubspot", "salesforce", "dynamics"] as const;

test.each(all)("converted amounts that are dollars are not summed as euros: %s", (system) => {
  const data = read(system, dollars);
  expect(problemsOf(data).filter((each) => each.startsWith("error"))).toEqual([
    "error money.company_currency quotes.csv:2",
  ]);
  expect(asked(data)[0]?.message).toMatch(
    /^The report is in EUR; the amounts under ".*" seem to be in USD: 2 of 2 amounts in USD stand there unchanged\..* set currency: USD\./,
  );
  const paste = asked(data)[0]?.paste ?? "";
  expect(paste).toContain("rates: { USD: 0.00 }");
  expect(
    revenue(
      read(
        system,
        dollars,
        paste.replace("0.00", "0.9").replace("rates: { USD: 0.9 }", "rates: { USD: 0.9 }\n"),
      ),
    ),
  ).toBeCloseTo(2587 * 0.9, 6);
});

test.each(all)("converted amounts in the report's own currency are read without a word: %s", (system) => {
  expect(asked(read(system, euros))).toEqual([]);
  expect(revenue(read(system, euros))).toBe(2380);
  const abroad = euros.filter(([code]) => code !== "EUR");
  expect(revenue(read(system, abroad))).toBe(1380);
  expect(revenue(read(system, dollars, "currency: USD\n"))).toBe(2587);
});

test("an amount in the report's own currency that was changed, and amounts of which none was, ask too; the amounts themselves can be read", () => {
  const ofKrone = read("hubspot", [
    ["EUR", "1000", "7460"],
    ["USD", "1000", "6860"],
  ]);
  expect(asked(ofKrone)[0]).toMatchObject({
    message: expect.stringContaining(
      "do not seem to be in EUR: 1 of 1 amounts in EUR stand there converted.",
    ),
    paste: "files:\n  quotes:\n    columns: { value: Amount }\n    # defaults: { currency: EUR }",
  });
  const asTheyWere: Deal[] = [
    ["EUR", "1000", "1000"],
    ["USD", "500", "500"],
  ];
  const none = read("dynamics", asTheyWere);
  expect(asked(none)[0]?.message).toContain(
    "were not converted: amounts in EUR and USD stand there unchanged.",
  );
  const paste = asked(none)[0]?.paste ?? "";
  expect(paste).toContain("columns: { value: [ Actual Revenue, Est. Revenue ] }");
  expect(revenue(read("dynamics", asTheyWere, `rates: { USD: 0.9 }\n${paste}\n`))).toBe(1450);
  const answer = "files:\n  quotes:\n    defaults: { currency: EUR }\n";
  expect(revenue(read("dynamics", asTheyWere, answer))).toBe(1500);
});

test("where the amounts before are not exported, the currency of most deals is asked about", () => {
  const withoutAmounts = (codes: readonly string[]) =>
    readField({
      files: {
        "team.csv": team,
        "quotes.csv": hubspot(codes.map((code) => [code, "", "1000"])).replace(",Amount,", ",Other,"),
        "report.yaml": "files:\n  quotes: { preset: hubspot }\n",
      },
    });
  const most = asked(withoutAmounts(["USD", "USD", "EUR"]));
  expect(most[0]).toMatchObject({
    message: expect.stringContaining("name no currency; in USD: 2 of 3 quotes."),
    paste:
      "rates: { USD: 0.00 }\nfiles:\n  quotes:\n    defaults: { currency: USD }\n    # defaults: { currency: EUR }",
  });
  expect(asked(withoutAmounts(["EUR", "USD", "SEK", "EUR"]))).toEqual([]);
  expect(asked(withoutAmounts(["EUR", "EUR", "USD"]))).toEqual([]);
  expect(asked(withoutAmounts(["", "", ""]))).toEqual([]);
});

test("a sign beside the converted amounts says it, and small amounts that rounding leaves alike say nothing", () => {
  expect(
    asked(
      read(
        "salesforce",
        dollars.map(([code, amount, own]) => [code, amount, `EUR ${own}`] as const),
      ),
    ),
  ).toEqual([]);
  expect(
    asked(
      read("hubspot", [
        ["USD", "1", "1"],
        ["EUR", "1000", "1000"],
      ]),
    ),
  ).toEqual([]);
});
