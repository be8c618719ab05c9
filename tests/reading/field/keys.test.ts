import { expect, test } from "vitest";
import { outcomeCode } from "../../../src/contract/dataset.ts";
import { carriesCase, numberKey } from "../../../src/reading/columns/keys/key-forms.ts";
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
    expect(ofKeys(data)).toContain("warning key.nearly_alike accounts.csv:3");
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

const peopleOf = ({ dataset: { people, quotes } }: ReturnType<typeof readField>) =>
  [...quotes.person].map((person) => people[person]?.name ?? null);

/** Quotes of a hundred each, won by those that are named, at an account where one is given. */
function quotesBy(...owners: string[]): string {
  const rows = owners.map((owner, i) => {
    const [person, account = ""] = owner.split("@");
    return `Q${i};${person};05-10-2026;won;20-10-2026;100;${account}`;
  });
  return `${quotesHead}${rows.join("\n")}\n`;
}

const blankWords = [
  "NULL",
  "null",
  "-",
  "–",
  "n.v.t.",
  "N/A",
  "#N/A",
  "#N/B",
  "\\N",
  "(null)",
  "(leeg)",
  "(blank)",
  "NaN",
  "nan",
  "NA",
  "None",
];

test.each(blankWords)("%s is blank in every column of keys, and told with its count", (word) => {
  const rows = [
    `${word};1;05-10-2026;won;20-10-2026;100;${word}`,
    `${word};${word};06-10-2026;won;21-10-2026;50;`,
  ];
  const data = readField({
    files: {
      "team.csv": team,
      "accounts.csv": `${accountsHead}K1;Bakker;klant;A;${word}\n`,
      "quotes.csv": `${quotesHead}${rows.join("\n")}\n`,
    },
  });
  expect(ofKeys(data).toSorted()).toEqual([
    "repaired cell.no_value accounts.csv:2",
    "repaired cell.no_value quotes.csv:2",
    "repaired cell.no_value quotes.csv:2",
    "repaired cell.no_value quotes.csv:3",
    "warning accounts.nobody accounts.csv:2",
    "warning quotes.without_owner quotes.csv:3",
  ]);
  const ofNumbers = data.problems.find(
    ({ rule, column }) => rule === "cell.no_value" && column === "quote_id",
  );
  expect(ofNumbers).toMatchObject({ value: word, message: expect.stringContaining("2 times") });
  expect(figuresOf(data, counted)).toEqual([2, 150]);
});

test.each([
  ["utf16le", ";"],
  ["latin1", "\t"],
  ["utf8", "|"],
] as const)("words for nothing are blank in %s between %j, quoted or not", (encoding, delimiter) => {
  const quotes = quotesBy("NULL@#N/B", '"(leeg)"@"-"', "Anna Smit@").replaceAll(/Q\d/g, "NULL");
  const text = quotes.replaceAll(";", delimiter);
  const content = Buffer.from(encoding === "utf16le" ? `\ufeff${text}` : text, encoding);
  const data = readField({
    files: {
      "team.csv": team,
      "accounts.csv": `${accountsHead}K1;Bakker;klant;A;1\n`,
      "quotes.csv": content,
    },
  });
  expect(peopleOf(data)).toEqual([null, null, "Anna Smit"]);
  expect(namedAt(data)).toEqual([null, null, null]);
  expect(ofKeys(data).filter((each) => /unknown|duplicate/.test(each))).toEqual([]);
});

test("a word for nothing that is a known number or name is that", () => {
  const data = readField({
    files: {
      "team.csv":
        "person_id;name;team;fte;start_date\nNA;Nora Aal;Noord;1;2020-01-01\n2;Nan;Zuid;1;2020-01-01\n",
      "accounts.csv": `${accountsHead}NA;Noord Automaten;klant;A;NA\nK3;NULL;klant;A;2\n`,
      "quotes.csv": quotesBy("NA@na", "Nan@NULL", "nan@None", "Null@"),
    },
  });
  expect(peopleOf(data)).toEqual(["Nora Aal", "Nan", "Nan", null]);
  expect(namedAt(data)).toEqual(["Noord Automaten", null, null, null]);
  expect(ofKeys(data)).toEqual([
    "repaired key.spelling quotes.csv:2",
    "repaired cell.no_value quotes.csv:3",
    "repaired cell.no_value quotes.csv:4",
    "repaired key.spelling quotes.csv:4",
    "warning people.unknown_person quotes.csv:5",
  ]);
});

test.each(["NULL", "-", "#N/B", "(blank)", "NaN"])(
  "a number that defines something and is %s is a cell that must be filled",
  (word) => {
    const data = readField({
      files: {
        "team.csv": `${team}${word};Cor;Noord;1;2020-01-01;\n`,
        "accounts.csv": `${accountsHead}${word};Bakker;klant;A;1\n`,
        "contacts.csv": `contact_id;account_id\n${word};K1\n`,
        "quotes.csv": quotesBy("1@"),
      },
    });
    const errors = ofKeys(data).filter((each) => each.includes(" cell.blank "));
    expect(errors).toEqual(
      ["team", "accounts", "contacts"].map((kind, i) => `error cell.blank ${kind}.csv:${i === 0 ? 4 : 2}`),
    );
  },
);

const overig = `${team}99;Overig;Noord;1;2020-01-01;\n`;
const starred = (more: string) =>
  `files: { quotes: { values: { account_manager_id: { ${more}"*": 99 } } } }\n`;

test('"*" of a person is everybody who is not known: numbers, names and other names of the known stay', () => {
  const data = readField({
    files: {
      "team.csv": overig,
      "report.yaml": `${starred('"A. de Wit": 2, ')}people: { "2": [bos.b] }\n`,
      "quotes.csv": quotesBy("1", "anna smit", "Bram Bos", "bos.b", "A. de Wit", "Daan Mulder", "77", "NULL"),
    },
  });
  expect(peopleOf(data)).toEqual([
    "Anna Smit",
    "Anna Smit",
    "Bram Bos",
    "Bram Bos",
    "Bram Bos",
    "Overig",
    "Overig",
    null,
  ]);
  expect(ofKeys(data).filter((each) => /unknown|settings/.test(each))).toEqual([]);
});

test('"*" of an account is every one that is not in the accounts', () => {
  const data = readField({
    files: {
      "team.csv": team,
      "accounts.csv": `${accountsHead}K1;Bakker;klant;A;1\nX;Overig;klant;A;1\n`,
      "report.yaml": 'files: { quotes: { values: { account_id: { "*": X } } } }\n',
      "quotes.csv": quotesBy("1@K1", "1@bakker", "1@K2", "1@"),
    },
  });
  expect(namedAt(data)).toEqual(["Bakker", "Bakker", "Overig", null]);
});

test('a "*" that takes nobody, for everybody is known, is told to do nothing', () => {
  const data = readField({
    files: { "team.csv": overig, "report.yaml": starred(""), "quotes.csv": quotesBy("1", "Bram Bos", "-") },
  });
  expect(peopleOf(data)).toEqual(["Anna Smit", "Bram Bos", null]);
  expect(ofKeys(data)).toContain("warning settings.unused report.yaml:1");
});

const cut = "1,23457E+11";

test("an id that Excel has cut is told as such where it is referred to, once for a file, and in a single row that defines it", () => {
  const head = "date;account_manager_id;type;account_id;contact_id\n";
  const data = readField({
    files: {
      "team.csv": team,
      "accounts.csv": `${accountsHead}123456789012;Bakker;klant;A;1\n`,
      "contacts.csv": `contact_id;account_id\n${cut};123456789012\n`,
      "activities.csv": `${head}05-10-2026;1;bezoek;${cut};${cut}\n06-10-2026;1;bezoek;${cut};\n`,
      "quotes.csv": quotesBy(`1@${cut}`, `${cut}@`, `1@1.5E+11`),
    },
  });
  expect(ofKeys(data)).toEqual([
    "error key.cut_by_excel contacts.csv:2",
    "error key.cut_by_excel activities.csv:2",
    "error key.cut_by_excel quotes.csv:2",
    "error key.cut_by_excel quotes.csv:3",
  ]);
  const told = data.problems.filter(({ rule }) => rule === "key.cut_by_excel");
  expect(told.map(({ message_nl }) => message_nl.match(/(\d+) nummers?/)?.[1])).toEqual(["1", "2", "2", "1"]);
});

test("long numbers that all end in zeros behind the 15th figure are cut where they are not known, and codes such as 1E5 never", () => {
  const long = ["123456789012345000", "123456789012346000"];
  const accounts = `${long[0]?.replace("000", "678")};Bakker;klant;A;1\n1E5;Jansen;klant;A;1`;
  const data = readAt(accounts, ...long, "1E5", "2E5");
  expect(namedAt(data)).toEqual(["Jansen", null]);
  expect(ofKeys(data)).toEqual([
    "error key.cut_by_excel quotes.csv:2",
    "warning quotes.unknown_account quotes.csv:5",
  ]);
});

test("an account manager or account whose own number was cut is told in the file that defines it, and not again where it is named", () => {
  const data = readField({
    files: {
      "team.csv": `${team}1E+11;Cor;Noord;1;2020-01-01;\n`,
      "accounts.csv": `${accountsHead}${cut};Bakker;klant;A;1\n`,
      "quotes.csv": quotesBy(`1@${cut}`, "1E+11@"),
    },
  });
  expect(ofKeys(data)).toEqual([
    "error key.cut_by_excel team.csv:4",
    "error key.cut_by_excel accounts.csv:2",
  ]);
});
