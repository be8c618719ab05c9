import { expect, test } from "vitest";
import { parse } from "yaml";
import { figuresOf, problemsOf, readField } from "./field.fixture.ts";

const team =
  "person_id;name;team;fte;start_date;end_date\n1;Anna Smit;Noord;1;2020-01-01;\n2;Bram Bos;Zuid;0,8;2020-01-01;\n";
const head = "quote_id;account_manager_id;issued_on;outcome;closed_on;value";
const counted = ["activity.count.orders", "activity.count.revenue"];
const csv = (...rows: string[]) => `${rows.join("\n")}\n`;

type Data = ReturnType<typeof readField>;

/** What is said of doubles, without what a small export lacks besides. */
const told = (data: Data) =>
  problemsOf(data).filter((each) => !/ file\.missing | file\.unread | quotes\.begin_late /.test(each));
const messageOf = ({ problems }: Data, rule: string, language: "en" | "nl" = "en") => {
  const found = problems.find((each) => each.rule === rule);
  return (language === "en" ? found?.message : found?.message_nl) ?? "";
};
/** What became of the rows of each file: used, rejected, skipped. */
const account = ({ sources }: Data, kind = "quotes") =>
  sources
    .filter((each) => each.kind === kind)
    .map(({ file, rowsUsed, rowsRejected, rowsSkipped }) => [file, rowsUsed, rowsRejected, rowsSkipped]);

const readQuotes = (files: Record<string, string>, more = "") =>
  readField({
    files: {
      "team.csv": team,
      "report.yaml": `files: { quotes: { path: q/*.csv${more} } }`,
      ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`q/${name}`, text])),
    },
  });

const older = csv(head, "Q1;1;05-09-2026;won;20-09-2026;1000", "Q2;2;06-10-2026;open;;900");
const newer = csv(head, "Q2;2;06-10-2026;won;21-10-2026;950");

test.each(["", ", once: quote_id", ", once: { column: quote_id, keep: last }"])(
  "of two monthly exports that overlap the newest one's row counts, by the dates in them, with%s",
  (more) => {
    const data = readQuotes({ "a.csv": older, "b.csv": newer }, more);
    expect(told(data)).toEqual(["repaired row.replaced_by_newer q/a.csv"]);
    expect(figuresOf(data, counted)).toEqual([1, 950]);
    expect(account(data)).toEqual([
      ["q/a.csv", 1, 0, 1],
      ["q/b.csv", 1, 0, 0],
    ]);
  },
);

test.each([
  ["offertes-2026-09.csv", "offertes-2026-10.csv"],
  ["q-9-2026.csv", "q-10-2026.csv"],
  ["offertes sept 2026.csv", "offertes okt 2026.csv"],
  ["export (1).csv", "export (2).csv"],
  ["export.csv", "export (2).csv"],
  ["report1698765432109.csv", "report1701234567890.csv"],
  ["Q3 2026.csv", "Q4 2026.csv"],
])("%s is older than %s", (first, last) => {
  const old = csv(head, "Q1;1;05-10-2026;won;20-10-2026;1000");
  const anew = csv(head, "Q1;1;05-10-2026;won;20-10-2026;1100");
  const data = readQuotes({ [first]: old, [last]: anew });
  expect(told(data)).toEqual([`repaired row.replaced_by_newer q/${first}`]);
  expect(messageOf(data, "row.replaced_by_newer")).toContain(
    `Anew in q/${last}, which is the newer by its name: 1 row`,
  );
  expect(figuresOf(data, counted)).toEqual([1, 1100]);
});

test("rows that are alike in two files count once, whichever is newer", () => {
  const both = "Q1;1;05-10-2026;won;20-10-2026;1000";
  const data = readQuotes({
    "a.csv": csv(head, both),
    "b.csv": csv(head, both, "Q2;1;05-10-2026;won;20-10-2026;500"),
  });
  expect(told(data)).toEqual(["repaired row.replaced_by_newer q/a.csv"]);
  expect(figuresOf(data, counted)).toEqual([2, 1500]);
});

test("where nothing tells which file is newer it is asked, with lines to paste", () => {
  const data = readQuotes({
    "noord.csv": csv(head, "Q1;1;05-10-2026;won;20-10-2026;1000"),
    "zuid.csv": csv(head, "Q1;1;05-10-2026;won;20-10-2026;1100"),
  });
  expect(told(data)).toEqual(["error quotes.duplicate_id q/zuid.csv:2"]);
  expect(messageOf(data, "quotes.duplicate_id")).toContain('value "1000", here "1100"');
  const paste = data.problems.find((each) => each.paste)?.paste ?? "";
  expect(paste).toContain("once: { column: quote_id, keep: last }");
  expect(paste).toContain("# or: split: quote_id");
  // All of it may be pasted: the second answer is a comment.
  expect(parse(paste)).toEqual({ files: { quotes: { once: { column: "quote_id", keep: "last" } } } });
});

test("files that each number on their own are not taken for one another's newer rows", () => {
  const data = readQuotes({
    "noord-2026-09.csv": csv(head, "1;1;05-09-2026;won;20-09-2026;1000"),
    "zuid-2026-10.csv": csv(head, "1;2;05-10-2026;won;20-10-2026;700"),
  });
  expect(told(data)).toEqual(["error quotes.duplicate_id q/zuid-2026-10.csv:2"]);
  expect(messageOf(data, "quotes.duplicate_id")).toContain("too little else in common");
});

test("the lines to paste tell the numbers of such files apart, and lose no quote", () => {
  const files = {
    "noord.csv": csv(head, "1;1;05-10-2026;won;20-10-2026;1000", "2;1;06-10-2026;won;21-10-2026;1100"),
    "zuid.csv": csv(head, "1;2;07-10-2026;won;22-10-2026;500", "2;2;08-10-2026;won;23-10-2026;600"),
  };
  const paste = readQuotes(files).problems.find((each) => each.paste)?.paste ?? "";
  const q = Object.fromEntries(Object.entries(files).map(([name, text]) => [`q/${name}`, text]));
  const pasted = readField({ files: { "team.csv": team, "report.yaml": paste, ...q } });
  expect(figuresOf(pasted, counted)).toEqual([4, 3200]);
});

test("rows that are wholly alike may be let count once, and the line to paste does", () => {
  const files = {
    "a.csv": csv(head, "Q1;1;01-10-2026;won;20-10-2026;1000", "Q1;1;01-10-2026;won;20-10-2026;1000"),
  };
  const paste = readQuotes(files).problems.find((each) => each.paste)?.paste ?? "";
  expect(parse(paste)).toEqual({ files: { quotes: { once: "quote_id" } } });
  expect(figuresOf(readQuotes(files, ", once: quote_id"), counted)).toEqual([1, 1000]);
});

test("a name and dates that contradict each other are asked about", () => {
  const data = readQuotes({ "q-2026-10.csv": older, "q-2026-09.csv": newer });
  expect(told(data)).toEqual(["error quotes.duplicate_id q/q-2026-10.csv:3"]);
});

const modified = `${head};Last Modified`;
test.each([
  ["last", 3000],
  ["first", 1000],
])(
  "with keep %s and a date the row counts that the date says, also within a day and a file",
  (keep, value) => {
    const data = readQuotes(
      {
        "a.csv": csv(
          modified,
          "Q1;1;05-10-2026;won;20-10-2026;2000;20-10-2026 9:30",
          "Q1;1;05-10-2026;won;20-10-2026;3000;20-10-2026 14:00",
        ),
        "b.csv": csv(modified, "Q1;1;05-10-2026;won;20-10-2026;1000;19-10-2026 23:00"),
      },
      `, once: { column: quote_id, keep: ${keep}, by: Last Modified }`,
    );
    expect(figuresOf(data, counted)).toEqual([1, value]);
  },
);

test.each([
  ["keep: first", 1000],
  ["keep: last", 4000],
  ["keep: first, by: file", 1000],
  ["keep: last, by: file", 4000],
  ["by: file", 3000],
])("{ column, %s } keeps that row of two files with two each", (policy, value) => {
  const rows = (...values: number[]) =>
    csv(head, ...values.map((each) => `Q1;1;05-10-2026;won;20-10-2026;${each}`));
  const data = readQuotes(
    { "q-2026-09.csv": rows(1000, 2000), "q-2026-10.csv": rows(3000, 4000) },
    `, once: { column: quote_id, ${policy} }`,
  );
  expect(figuresOf(data, counted)).toEqual([1, value]);
});

test("a part of once that does not exist is told with the one that was meant", () => {
  const data = readQuotes({ "a.csv": older }, ", once: { colum: quote_id }");
  expect(data.problems.find(({ rule }) => rule === "settings.invalid")?.message).toContain("column");
});

test("within a file equal rows are to be taken away, and rows that differ are asked about", () => {
  const equal = readQuotes({
    "a.csv": csv(head, "Q1;1;05-10-2026;won;20-10-2026;1", "Q1;1;05-10-2026;won;20-10-2026;1"),
  });
  expect(messageOf(equal, "quotes.duplicate_id")).toContain("Take the double row away");
  const other = readQuotes({
    "a.csv": csv(head, "Q1;1;05-10-2026;won;20-10-2026;1", "Q1;1;05-10-2026;lost;20-10-2026;1"),
  });
  expect(messageOf(other, "quotes.duplicate_id")).toContain('outcome "won", here "lost". Which counts');
  expect(messageOf(other, "quotes.duplicate_id")).not.toContain("Take the double row away");
  expect(messageOf(other, "quotes.duplicate_id", "nl")).toContain("Welke telt");
});

test("numbers that Excel has cut are told as such, and not as double rows", () => {
  for (const cut of ["1,23457E+11", "1.23457E+11", "1E+11", "123456789012345000"]) {
    const rows = ["05", "06"].map((day, i) => `${cut};1;${day}-10-2026;won;20-10-2026;${i}`);
    const data = readQuotes({ "a.csv": csv(head, ...rows) });
    expect(told(data)).toEqual(["error key.cut_by_excel q/a.csv:2"]);
    expect(messageOf(data, "key.cut_by_excel")).toContain("format the column as text");
  }
});

test("long numbers of which only some end in zeros are not cut", () => {
  const rows = ["123456789012345000", "123456789012345000", "123456789012345678"].map(
    (id) => `${id};1;05-10-2026;won;20-10-2026;1`,
  );
  expect(told(readQuotes({ "a.csv": csv(head, ...rows) }))).toEqual(["error quotes.duplicate_id q/a.csv:3"]);
});

const hubspot = "Deal Name,Deal Stage,Deal owner,Create Date,Close Date,Amount";
const deals = (...rows: string[]) => csv(hubspot, ...rows);
const licence = "Licentie 2026,Closed Won,Anna Smit,2026-10-05 10:00,2026-10-20 10:00,1000";
const other = "Licentie 2026,Closed Won,Bram Bos,2026-10-06 10:00,2026-10-21 10:00,700";

test("without a number two deals of one name are two deals, and it is said what the export lacks", () => {
  const data = readQuotes({ "a.csv": deals(licence, other) }, ", preset: hubspot");
  expect(told(data)).toEqual(["warning quotes.no_number q/a.csv"]);
  expect(messageOf(data, "quotes.no_number")).toContain("Record ID");
  expect(figuresOf(data, counted)).toEqual([2, 1700]);
});

test("equal rows without a number count twice in one file, and once in two, with a warning", () => {
  const one = readQuotes({ "a.csv": deals(licence, licence) }, ", preset: hubspot");
  expect(told(one)).toEqual(["warning quotes.no_number q/a.csv", "warning quotes.equal_rows q/a.csv:3"]);
  expect(figuresOf(one, counted)).toEqual([2, 2000]);
  const two = readQuotes({ "a.csv": deals(licence), "b.csv": deals(licence, other) }, ", preset: hubspot");
  expect(told(two)).toContain("warning row.equal_in_two_files q/b.csv");
  expect(figuresOf(two, counted)).toEqual([2, 1700]);
});

test("rows without a number that differ in a column that nothing reads are two", () => {
  const named = licence.replace("Licentie 2026", "Licentie 2027");
  const data = readQuotes({ "a.csv": deals(licence, named) }, ", preset: hubspot");
  expect(told(data)).toEqual(["warning quotes.no_number q/a.csv"]);
});

test("a deal split between two is one order, with the revenue of each part for its person", () => {
  const rows = csv(head, "Q1;2;05-10-2026;won;20-10-2026;400", "Q1;1;05-10-2026;won;20-10-2026;600");
  const data = readQuotes({ "a.csv": rows }, ", split: quote_id");
  expect(told(data)).toEqual([]);
  expect(figuresOf(data, ["activity.count.quotes", ...counted])).toEqual([1, 1, 1000]);
  const { person, value } = data.dataset.quotes;
  expect([...person].map((who, i) => [data.dataset.people[who]?.name, value[i]])).toEqual([
    ["Bram Bos", 400],
    ["Anna Smit", 600],
  ]);
  expect(messageOf(readQuotes({ "a.csv": rows }), "quotes.duplicate_id")).toContain(
    "one quote of several people (split)",
  );
});

test("a split quote that is open is one quote of whom the largest part is of, with all its value", () => {
  const rows = csv(
    head,
    "Q1;2;05-10-2026;open;;400",
    "Q1;1;05-10-2026;open;;600",
    "Q2;1;05-10-2026;won;20-10-2026;5",
  );
  const data = readQuotes({ "a.csv": rows }, ", split: quote_id");
  expect([data.dataset.quotes.length, ...data.dataset.quotes.value]).toEqual([2, 1000, 5]);
});

test("parts that contradict each other are asked about, and an equal part is a double row", () => {
  const differ = csv(head, "Q1;2;05-10-2026;open;;400", "Q1;1;05-10-2026;won;20-10-2026;600");
  expect(told(readQuotes({ "a.csv": differ }, ", split: quote_id"))).toEqual([
    "error quotes.parts_differ q/a.csv:3",
  ]);
  const twice = csv(head, "Q1;2;05-10-2026;won;20-10-2026;400", "Q1;2;05-10-2026;won;20-10-2026;400");
  expect(told(readQuotes({ "a.csv": twice }, ", split: quote_id"))).toEqual([
    "error quotes.duplicate_id q/a.csv:3",
  ]);
});

test("a split quote in two exports is that of the newest, with all its parts", () => {
  const old = csv(head, "Q1;1;05-10-2026;won;20-10-2026;600", "Q1;2;05-10-2026;won;20-10-2026;400");
  const anew = csv(head, "Q1;1;05-10-2026;won;20-10-2026;500", "Q1;2;05-10-2026;won;20-10-2026;500");
  const data = readQuotes({ "q-2026-09.csv": old, "q-2026-10.csv": anew }, ", split: quote_id");
  expect(figuresOf(data, counted)).toEqual([1, 1000]);
  expect(account(data)).toEqual([
    ["q-2026-09.csv", 0, 0, 2].map((each) => (typeof each === "string" ? `q/${each}` : each)),
    ["q/q-2026-10.csv", 2, 0, 0],
  ]);
});

const activityHead = "date;account_manager_id;type;account_id;activity_id";
test("activities that stand in two exports count once: by their number, and by their contents without one", () => {
  const read = (first: string, second: string) =>
    readField({
      files: {
        "team.csv": team,
        "report.yaml": "files: { activities: { path: a/*.csv } }",
        "a/2026-09.csv": first,
        "a/2026-10.csv": second,
      },
    });
  const numbered = read(
    csv(activityHead, "05-10-2026;1;call;;A1"),
    csv(activityHead, "05-10-2026;1;visit;;A1", "06-10-2026;1;call;;A2"),
  );
  expect([...numbered.dataset.activities.type]).toEqual([0, 1]);
  const bare = activityHead.replace(";activity_id", "");
  const unnumbered = read(
    csv(bare, "05-10-2026;1;call;", "05-10-2026;1;call;"),
    csv(bare, "05-10-2026;1;call;", "06-10-2026;1;call;"),
  );
  expect(unnumbered.dataset.activities.length).toBe(3);
  expect(told(unnumbered)).toContain("warning row.equal_in_two_files a/2026-10.csv");
});

test("accounts and contact persons that stand anew in a newer file are those of the newer file", () => {
  const accounts = "account_id;name;status;segment;account_manager_id";
  const contacts = "contact_id;account_id;role";
  const data = readField({
    files: {
      "team.csv": team,
      "report.yaml": "files: { accounts: { path: k/*.csv }, contacts: { path: c/*.csv } }",
      "k/2026-09.csv": csv(accounts, "K1;Bakker;prospect;A;1", "K2;Jansen;klant;A;1"),
      "k/2026-10.csv": csv(accounts, "K1;Bakker;klant;A;2"),
      "c/2026-09.csv": csv(contacts, "P1;K1;Inkoper"),
      "c/2026-10.csv": csv(contacts, "P1;K1;Directeur"),
    },
  });
  expect(problemsOf(data).filter((each) => each.startsWith("error"))).toEqual([]);
  expect(data.dataset.accounts.map(({ id, status, manager }) => [id, status, manager])).toEqual([
    ["K2", "customer", 0],
    ["K1", "customer", 1],
  ]);
  expect(data.dataset.contacts).toHaveLength(1);
});

test("a target twice and a strength that was not closed are errors, and an account that was handed over is none", () => {
  const target = "Noord;;01-10-2026;31-10-2026;omzet;1000";
  const targets = csv("team;account_manager_id;from;to;measure;value", target, target);
  const strength = csv(
    "team;from;to;fte",
    "Noord;01-01-2025;;3",
    "Noord;01-01-2026;;4",
    "Zuid;01-01-2026;;1",
  );
  const accounts = csv(
    "account_id;name;status;segment;account_manager_id;since;until",
    "K1;Bakker;klant;A;1;01-01-2020;30-06-2026",
    "K1;Bakker;klant;A;2;01-07-2026;",
  );
  const read = (name: string, text: string) =>
    told(readField({ files: { "team.csv": team, "quotes.csv": newer, [name]: text } }));
  expect(read("targets.csv", targets)).toEqual(["error targets.overlap targets.csv:3"]);
  expect(read("strength.csv", strength)).toEqual(["error strength.overlap strength.csv:2"]);
  expect(read("accounts.csv", accounts)).toEqual([]);
});
