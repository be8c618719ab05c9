import { expect, test } from "vitest";
import { readData } from "../../../src/reading/read.ts";
import { paste } from "../../pasted.fixture.ts";
import { figuresOf, folderOf, lastDayOf, readField } from "./field.fixture.ts";

const files = {
  "team.csv": "person_id;name;team;fte;start_date\n1;Anna Smit;Noord;1;2020-01-01\n",
  "accounts.csv":
    "account_id;name;status;segment;account_manager_id\nK1;Bakker;klant;A;1\nK2;Smid;klant;A;1\n",
  "quotes.csv":
    "quote_id;account_id;account_manager_id;issued_on;outcome;closed_on;value\nQ1;K1;1;05-10-2026;won;20-10-2026;1000\nQ2;K9;1;05-10-2026;won;20-10-2026;500\nQ3;K8;1;05-10-2026;won;20-10-2026;500\n",
  "merged.csv": "old;new\nK9;K2\nK8;\n",
};
const lookup = "column: account_id, file: merged.csv, key: old, value: new";
const english = (more: string) =>
  `languages: [en]\nfiles:\n  quotes:\n    lookup: { account_id: { ${lookup}${more} } }\n`;
/** To which account each quote belongs, by its place in the file of accounts; −1 where it is not known. */
const accountsOf = (data: ReturnType<typeof readData>) => [...data.dataset.quotes.account];

test("numbers that were merged into others ask whether those that were not stay as they are", () => {
  const folder = folderOf({ files: { ...files, "report.yaml": english("") } });
  const read = () => readData({ folder, today: lastDayOf("2026-10") });
  const before = read();
  const [asked] = before.problems.filter(({ rule }) => rule === "lookup.unknown_key");
  expect(asked?.message).toContain("By itself it is a known one");
  expect(accountsOf(before)).toEqual([-1, 1, -1]);
  if (asked) paste(folder, asked);
  const data = read();
  expect(data.problems.filter(({ rule }) => rule === "lookup.unknown_key")).toEqual([]);
  expect(accountsOf(data)).toEqual([0, 1, -1]);
  expect(figuresOf(data, ["activity.count.revenue"])).toEqual([2000]);
});

test("in Dutch keys, and for the people of activities too", () => {
  const data = readField({
    files: {
      ...files,
      "quotes.csv": files["quotes.csv"].replace("Q3;K8", "Q3;K1"),
      "visits.csv": "date;account_manager_id;type\n2026-10-05;a.smit-oud;visit\n2026-10-06;1;visit\n",
      "logins.csv": "login;nummer\na.smit-oud;1\n",
      "report.yaml": `bestanden:
  offertes:
    opzoeken: { klantnummer: { kolom: account_id, bestand: merged.csv, sleutel: old, waarde: new, anderen: houden } }
  activiteiten:
    pad: visits.csv
    opzoeken: { accountmanager: { kolom: account_manager_id, bestand: logins.csv, sleutel: login, waarde: nummer, anderen: houden } }
`,
    },
  });
  expect(accountsOf(data)).toEqual([0, 1, 0]);
  expect(figuresOf(data, ["activity.count.visits"])).toEqual([2]);
});

test("a key that neither export has is told as unknown, as it stands", () => {
  const data = readField({ files: { ...files, "report.yaml": english(", others: keep") } });
  expect(data.problems.find(({ rule }) => rule === "quotes.unknown_account")).toMatchObject({ value: "K8" });
});

test("another word than blank or keep is told with what there is", () => {
  const data = readField({ files: { ...files, "report.yaml": english(", others: kep") } });
  expect(data.problems.find(({ rule }) => rule === "settings.invalid")?.column).toBe(
    "files.quotes.lookup.account_id.others",
  );
});
