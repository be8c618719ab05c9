import { expect, test } from "vitest";
import { parse } from "yaml";
import { figuresOf, readField } from "./field.fixture.ts";

const head = "person_id;name;team;fte;start_date";
const team = [
  head,
  "0007;Anna Smit;Noord;1;2020-01-01",
  "0008;René Müller;Noord;1;2020-01-01",
  "0009;Cor de Wit;Zuid;1;2020-01-01",
  "0010;Luc D’Hondt;Zuid;1;2020-01-01",
  "0011;Jan de Vries;Zuid;1;2020-01-01",
  "0012;Joris de Vries;Zuid;1;2020-01-01",
  "0013;Jan Bos;Zuid;1;2020-01-01",
  "0014;Jan Bos;Noord;1;2020-01-01",
];
const quotesHead = "quote_id;account_manager_id;issued_on;outcome;closed_on;value";
const csv = (rows: readonly string[]) => `${rows.join("\n")}\n`;
const row = (owner: string, i = 1) => `Q${i};"${owner}";05-10-2026;won;20-10-2026;${i}000`;

/** The check of quotes of these owners. */
const read = (owners: readonly string[], settings = "") =>
  readField({
    files: {
      "team.csv": csv(team),
      "quotes.csv": csv([quotesHead, ...owners.map((owner, i) => row(owner, i + 1))]),
      "report.yaml": `languages: [en]\n${settings}`,
    },
  });
const about = (data: ReturnType<typeof read>, rule: string) =>
  data.problems.filter((each) => each.rule === rule);

test.each([
  ["Smit, Anna", "Anna Smit"],
  ["SMIT Anna", "Anna Smit"],
  ["A. Smit", "Anna Smit"],
  ["Smit, A.", "Anna Smit"],
  ["Anna Smit (Deactivated User)", "Anna Smit"],
  ["anna.smit@voorbeeld.nl", "Anna Smit"],
  ["asmit@voorbeeld.nl", "Anna Smit"],
  ["Rene Muller", "René Müller"],
  ["Wit, Cor de", "Cor de Wit"],
  ["cdewit@voorbeeld.nl", "Cor de Wit"],
  ["Luc D'Hondt", "Luc D’Hondt"],
  ["7", "0007"],
  ["7.0", "0007"],
])("%s may be %s: it is asked, and the lines to paste say so", (owner, meant) => {
  const [told, ...others] = about(read(["Cor de Wit", owner]), "people.unknown_person");
  expect(others).toEqual([]);
  expect(told?.message).toContain(`Did you mean "${meant}"?`);
  expect(parse(told?.paste ?? "")).toEqual({ people: { [meant]: [owner] } });
  const after = read(["Cor de Wit", owner], told?.paste);
  expect(after.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(about(after, "people.unknown_person")).toEqual([]);
});

test.each(["J. de Vries", "Jan Bos (Deactivated User)", "B. Smit", "A. Smit-Bos", "Anna", "77", "de Wit"])(
  "%s may be nobody, or more than one: there is no suggestion of another form",
  (owner) => {
    const [told] = about(read(["Cor de Wit", owner]), "people.unknown_person");
    expect(told?.message ?? "").not.toContain("Did you mean");
    expect(told?.paste ?? "").not.toContain("people:");
  },
);

test("the lines hold all of them, and what report.yaml says already", () => {
  const data = read(
    ["Cor de Wit", "Smit, Anna", "R. Müller", "CW"],
    'people: { "Cor de Wit": [CW], "Anna Smit": [AS] }\n',
  );
  const pastes = about(data, "people.unknown_person").flatMap(({ paste }) => paste ?? []);
  expect(pastes.map((each) => parse(each))).toEqual([
    { people: { "Cor de Wit": ["CW"], "Anna Smit": ["AS", "Smit, Anna"], "René Müller": ["R. Müller"] } },
  ]);
});

test("where nobody is known by the form that the file has, the lines join all of them", () => {
  const data = read(["anna.smit@voorbeeld.nl", "l.dhondt@voorbeeld.nl", "r.muller@voorbeeld.nl"]);
  const [told] = about(data, "people.none_known");
  expect(told?.message).toContain("in another form");
  const after = read(["anna.smit@voorbeeld.nl", "r.muller@voorbeeld.nl"], told?.paste);
  expect(figuresOf(after, ["activity.count.orders"])).toEqual([2]);
});

test("an account number without its zeros is told with the number that it may be, and one of another account is not", () => {
  const { problems } = readField({
    files: {
      "team.csv": csv(team),
      "accounts.csv": csv([
        "account_id;name;status;segment;account_manager_id",
        "000123;Bakker;klant;A;0007",
        "000124;Jansen;klant;A;0007",
      ]),
      "quotes.csv": csv([
        `${quotesHead};account_id`,
        `${row("Anna Smit")};123`,
        `${row("Anna Smit", 2)};1240`,
      ]),
    },
  });
  const told = problems.filter(({ rule }) => rule === "quotes.unknown_account");
  expect(told.map(({ message }) => message.match(/mean "([^"]+)"/)?.[1] ?? null)).toEqual(["000123", null]);
});
