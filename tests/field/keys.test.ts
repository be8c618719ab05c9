import { expect, test } from "vitest";
import { outcomeCode } from "../../src/contract/dataset.ts";
import { carriesCase, numberKey } from "../../src/ingest/key-forms.ts";
import { figuresOf, problemsOf, readField } from "./field.fixture.ts";

const team =
  "person_id;name;team;fte;start_date;end_date\n1;Anna Smit;Noord;1;2020-01-01;\n2;Bram Bos;Zuid;0,8;2020-01-01;\n";
const quotesHead = "quote_id;account_manager_id;issued_on;outcome;closed_on;value;account_id\n";
const counted = ["activity.count.orders", "activity.count.revenue"];

/** Problems of keys: what a small export lacks besides is not what is asked here. */
const ofKeys = (data: Parameters<typeof problemsOf>[0]) =>
  problemsOf(data).filter((each) => !/ file\.missing | quotes\.begin_late /.test(each));

/** Quotes won by Anna, a hundred each, at the accounts that are named. */
function quotesAt(...accounts: string[]): string {
  const rows = accounts.map((account, i) => `Q${i};1;05-10-2026;won;20-10-2026;100;${account}`);
  return `${quotesHead}${rows.join("\n")}\n`;
}

const accountsHead = "account_id;name;status;segment;account_manager_id\n";
const readAt = (accounts: string, ...named: string[]) =>
  readField({
    files: {
      "team.csv": team,
      "accounts.csv": `${accountsHead}${accounts}\n`,
      "quotes.csv": quotesAt(...named),
    },
  });
const namedAt = ({ dataset: { accounts, quotes } }: ReturnType<typeof readField>) =>
  [...quotes.account].map((account) => accounts[account]?.name ?? null);

test.each([",", ";", "\t"])(
  "62 Salesforce ids of which 26 differ by case alone are 62 quotes, between %j",
  (delimiter) => {
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    const rows = [...letters].map((letter, i) =>
      [
        `006Qy00000Kf3b${letter}`,
        `Deal ${i}`,
        "Anna Smit",
        "Closed Won",
        "100",
        "10/20/2026",
        "10/5/2026",
      ].join(delimiter),
    );
    const head = [
      "Opportunity ID",
      "Opportunity Name",
      "Opportunity Owner",
      "Stage",
      "Amount",
      "Close Date",
      "Created Date",
    ];
    const read = (more: string) =>
      readField({
        files: {
          "team.csv": team,
          "report.yaml": `files: { quotes: { preset: salesforce${more} } }`,
          "quotes.csv": [head.join(delimiter), ...rows, ""].join("\n"),
        },
      });
    for (const data of [read(""), read(", once: Opportunity ID")]) {
      expect(ofKeys(data)).toEqual([]);
      const { length, outcome, value } = data.dataset.quotes;
      const won = outcome.filter((code) => code === outcomeCode.won).length;
      expect([length, won, value.reduce((a, b) => a + b)]).toEqual([62, 62, 6200]);
    }
  },
);

test("an account id of another case is another account: unknown, without a suggestion, and the order counts", () => {
  const data = readAt("0015g00000AbCdA;Bakker;klant;A;1", "0015g00000AbCda");
  expect(ofKeys(data)).toEqual(["warning quotes.unknown_account quotes.csv:2"]);
  expect(data.problems.find(({ rule }) => rule === "quotes.unknown_account")?.message).not.toContain("mean");
  expect(namedAt(data)).toEqual([null]);
  expect(figuresOf(data, counted)).toEqual([1, 100]);
});

test("where an id of both cases is known, others of its length are not folded either", () => {
  const data = readAt(
    "0015g00000AbCdA;Bakker;klant;A;1\n0015g00000abcde;Jansen;klant;A;1",
    "0015G00000ABCDE",
  );
  expect(namedAt(data)).toEqual([null]);
});

test("Salesforce's id of 18 characters is the record of its 15, in a reference and in an own number", () => {
  expect(numberKey("0015g00000AbCdAAAU")).toBe("0015g00000AbCdAAAU");
  const long = "001D000000IqhSLIAZ";
  expect(numberKey(long)).toBe("001D000000IqhSL");
  expect(namedAt(readAt("001D000000IqhSL;Bakker;klant;A;1", long))).toEqual(["Bakker"]);
  expect(namedAt(readAt(`${long};Bakker;klant;A;1`, "001D000000IqhSL"))).toEqual(["Bakker"]);
});

test.each([
  ["k1;Bakker;klant;A;1\nK1;Jansen;klant;A;1", "codes"],
  ["bakker bv;Bakker;klant;A;1\nBakker BV;Jansen;klant;A;1", "names"],
])(
  "two accounts whose numbers differ by case alone are two, found to the letter, and told: %#",
  (accounts) => {
    const [one, other] = accounts.split("\n").map((row) => row.split(";")[0] ?? "");
    const data = readAt(
      accounts,
      one ?? "",
      other ?? "",
      (one ?? "").replace(/[a-z]+/, (word) => word.toUpperCase()),
    );
    expect(namedAt(data).slice(0, 2)).toEqual(["Bakker", "Jansen"]);
    expect(ofKeys(data)).toContain("warning key.case_alone accounts.csv:3");
  },
);

test("a code or name in another case, width or white space is found where no other differs by these alone, and listed", () => {
  const data = readAt("k1;Bakker BV;klant;A;1", "K1", "BAKKER\u00a0 bv", "\uff2b\uff11");
  expect(namedAt(data)).toEqual(["Bakker BV", "Bakker BV", "Bakker BV"]);
  expect(ofKeys(data).filter((each) => each.includes("key.spelling"))).toHaveLength(3);
});

test("names that differ by case alone are found to the letter, and in a third case are of more than one", () => {
  const data = readAt("1;De Linde;klant;A;1\n2;de linde;klant;A;1", "De Linde", "de linde", "DE LINDE");
  expect(namedAt(data)).toEqual(["De Linde", "de linde", null]);
  expect(ofKeys(data)).toEqual(["warning quotes.ambiguous_account quotes.csv:4"]);
});

test("own numbers are compared exactly: other cases are other rows", () => {
  const rows = ["a1", "A1"].map((id) => `${id};1;05-10-2026;won;20-10-2026;100;`);
  const data = readField({ files: { "team.csv": team, "quotes.csv": `${quotesHead}${rows.join("\n")}\n` } });
  expect(figuresOf(data, counted)).toEqual([2, 200]);
});

test("somebody who has two employments one after another under one name in two cases is one person", () => {
  const people =
    "person_id;team;fte;start_date;end_date\nAnna Smit;Noord;1;2020-01-01;2025-12-31\nanna smit;Zuid;1;2026-01-01;\n";
  const { dataset } = readField({ files: { "team.csv": people, "quotes.csv": quotesAt("") } });
  expect(dataset.people).toHaveLength(1);
});

const suggestion = (people: string, found: string) => {
  const row = `Q1;${found};05-10-2026;won;20-10-2026;100;\n`;
  const { problems } = readField({ files: { "team.csv": people, "quotes.csv": quotesHead + row } });
  const told = problems.find(({ value }) => value === found);
  return told?.message.match(/mean "([^"]+)"/)?.[1] ?? null;
};

test.each([
  ["Ana Smit", "Anna Smit"],
  ["Anna Smid", "Anna Smit"],
  ["Anna", null],
  ["000201", null],
  ["P-0002", null],
  ["AB", null],
])("of %s is suggested %s", (found, meant) => {
  const people =
    "person_id;name;team;fte;start_date\n000101;Anna Smit;Noord;1;2020-01-01\nP-0001;Bram Bos;Zuid;1;2020-01-01\nAS;Cor;Zuid;1;2020-01-01\n";
  expect(suggestion(people, found)).toBe(meant);
});

test("of two names that are equally near none is suggested, nor a name of another number", () => {
  const people =
    "person_id;name;team;fte;start_date\n1;Jan Bos;Noord;1;2020-01-01\n2;Jan Vos;Zuid;1;2020-01-01\n3;Filiaal 13;Zuid;1;2020-01-01\n";
  expect(suggestion(people, "Jan Dos")).toBe(null);
  expect(suggestion(people, "Filiaal 12")).toBe(null);
  expect(suggestion(people, "Fillaal 13")).toBe("Filiaal 13");
});

test.each([
  ["006Qy00000Kf3bA", true],
  ["001D000000IqhSLIAZ", true],
  ["rec8Xk2LmPq0ZtYaB", true],
  ["be8b1507-1AC9-4c40-adff-e40701a1c34a", false],
  ["Bakkertechniek2000", false],
  ["KLANT-2026-0001", false],
  ["Klant-Noord-2026", false],
  ["Anna Smit", false],
  ["k1", false],
])("whether the case of %s means something is %s", (key, does) => {
  expect(carriesCase(key)).toBe(does);
});

const deals = "deal;klant\n0065g00000AbCdA;K1\n0065g00000AbCda;K2\nD3;K3\n";

test("a look-up in another export compares ids in the same way", () => {
  const quotes = ["0065g00000AbCdA", "0065g00000AbCda", "d3"].map(
    (id, i) => `Q${i};1;05-10-2026;won;20-10-2026;100;${id}`,
  );
  const data = readField({
    files: {
      "team.csv": team,
      "accounts.csv": `${accountsHead}K1;Een;klant;A;1\nK2;Twee;klant;A;1\nK3;Drie;klant;A;1\n`,
      "deals.csv": deals,
      "quotes.csv": `${quotesHead.replace("account_id", "deal")}${quotes.join("\n")}\n`,
      "report.yaml":
        "files: { quotes: { lookup: { account_id: { column: deal, file: deals.csv, key: deal, value: klant } } } }",
    },
  });
  expect(namedAt(data)).toEqual(["Een", "Twee", "Drie"]);
});
