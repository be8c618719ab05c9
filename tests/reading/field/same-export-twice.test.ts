import { describe, expect, test } from "vitest";
import { figuresOf, problemsOf, readField } from "./field.fixture.ts";

const team =
  "person_id;name;team;fte;start_date;end_date\n1;Anna Smit;Noord;1;2020-01-01;\n2;Bram Bos;Zuid;0,8;2020-01-01;\n";
const unnumbered = "account_manager_id;issued_on;outcome;closed_on;value";
const numbered = `quote_id;${unnumbered}`;
const counted = ["activity.count.orders", "activity.count.revenue"];
const csv = (...rows: string[]) => `${rows.join("\n")}\n`;

type Data = ReturnType<typeof readField>;

const read = (files: Record<string, string>, more = "", kind = "quotes") =>
  readField({
    files: { "team.csv": team, "report.yaml": `files: { ${kind}: { path: x/*.csv } }\n${more}`, ...files },
  });
const told = (data: Data) =>
  problemsOf(data).filter((each) => / row\.(?:alike_in_two_files|number_written_otherwise) /.test(each));
const messageOf = ({ problems }: Data, rule: string) => problems.find((each) => each.rule === rule);

const september = csv(
  unnumbered,
  "1;05-09-2026;won;20-10-2026;1000",
  "2;06-09-2026;won;20-10-2026;1500",
  "2;07-09-2026;open;;800",
);

describe("rows without a number that are alike in two files in all that is read are asked about", () => {
  test.each<[string, string, string]>([
    [
      "the same export, saved between commas with other dates and amounts",
      csv(
        unnumbered.replaceAll(";", ","),
        "2,2026-09-07,open,,800.00",
        "2,2026-09-06,won,2026-10-20,1500.00",
        "1,2026-09-05,won,2026-10-20,1000.00",
      ),
      'is "07-09-2026" there, "2026-09-07" here',
    ],
    [
      "a view with a column more",
      csv(
        `${unnumbered};volgende stap`,
        "1;05-09-2026;won;20-10-2026;1000;bellen",
        "2;06-09-2026;won;20-10-2026;1500;mail",
        "2;07-09-2026;open;;800;bellen",
      ),
      "in a column that nothing reads",
    ],
    [
      "an export that has the numbers now",
      csv(
        numbered,
        "Q1;1;05-09-2026;won;20-10-2026;1000",
        "Q2;2;06-09-2026;won;20-10-2026;1500",
        "Q3;2;07-09-2026;open;;800",
      ),
      "or in the number",
    ],
  ])("%s", (_, later, said) => {
    const data = read({ "x/2026-09.csv": september, "x/2026-10.csv": later });
    expect(told(data)).toEqual(["error row.alike_in_two_files x/2026-10.csv"]);
    expect(messageOf(data, "row.alike_in_two_files")?.message).toContain(said);
    expect(messageOf(data, "row.alike_in_two_files")?.message).toContain(
      "Alike to x/2026-09.csv in all that is read: 3 rows.",
    );
  });

  test("also where only an age that nothing reads has grown, and the others were counted once", () => {
    const aged = (...ages: number[]) =>
      csv(
        `${unnumbered};Age`,
        `1;05-09-2026;won;20-09-2026;1000;${ages[0]}`,
        `2;07-09-2026;open;;800;${ages[1]}`,
      );
    const data = read({ "x/2026-09.csv": aged(15, 23), "x/2026-10.csv": aged(15, 54) });
    expect(told(data)).toEqual(["error row.alike_in_two_files x/2026-10.csv"]);
    expect(problemsOf(data)).toContain("warning row.equal_in_two_files x/2026-10.csv");
  });

  test("under other numbers where most rows are", () => {
    const rows = (number: (i: number) => string) =>
      csv(numbered, ...[1, 2, 3].map((i) => `${number(i)};1;0${i}-09-2026;won;20-10-2026;${i}00`));
    const data = read({ "x/2026-09.csv": rows((i) => `OFF-${i}`), "x/2026-10.csv": rows(String) });
    expect(told(data)).toEqual(["error row.alike_in_two_files x/2026-10.csv"]);
  });

  test("the line to paste says that they are others, and all of them count", () => {
    const later = september.replaceAll("-2026", "/2026").replaceAll("-", "/");
    const files = { "x/2026-09.csv": september, "x/2026-10.csv": later };
    const paste = messageOf(read(files), "row.alike_in_two_files")?.paste ?? "";
    expect(figuresOf(read(files, paste), counted)).toEqual([4, 5000]);
  });

  test("activities where half of those in the same days are", () => {
    const days = ["29-09", "30-09", "01-10"];
    const rows = (write: (day: string) => string) =>
      csv(
        "date;account_manager_id;type;account_id",
        ...days.map((day) => `${write(`${day}-2026`)};1;visit;K1`),
      );
    const iso = (day: string) => day.split("-").reverse().join("-");
    const data = read({ "x/2026-09.csv": rows((day) => day), "x/2026-10.csv": rows(iso) }, "", "activities");
    expect(told(data)).toEqual(["error row.alike_in_two_files x/2026-10.csv"]);
  });
});

describe("nothing is asked of", () => {
  test("months that follow each other, whose rows look alike", () => {
    const month = (number: string) =>
      csv("date;account_manager_id;type", ...["05", "06", "07"].map((day) => `${day}-${number}-2026;1;call`));
    expect(
      told(read({ "x/2026-09.csv": month("09"), "x/2026-10.csv": month("10") }, "", "activities")),
    ).toEqual([]);
  });

  test("calls in and calls out of the same days, of which one has more than the other", () => {
    const calls = (way: string, ...times: number[]) =>
      csv(
        "date;account_manager_id;type;richting",
        ...times.flatMap((count, i) =>
          Array.from({ length: count }, () => `${10 + i}-10-2026;1;call;${way}`),
        ),
      );
    const data = read(
      { "x/in.csv": calls("in", 1, 2, 4, 2), "x/uit.csv": calls("uit", 1, 3, 5, 1) },
      "",
      "activities",
    );
    expect(told(data)).toEqual([]);
  });

  test("a quote or two of one day that have no value and no account", () => {
    const rows = (who: string) =>
      csv("account_manager_id;issued_on;outcome;fase", `1;05-10-2026;open;${who}`);
    expect(told(read({ "x/noord.csv": rows("a"), "x/zuid.csv": rows("b") }))).toEqual([]);
  });

  test("two quotes with numbers of their own that are alike, among others", () => {
    const data = read({
      "x/noord.csv": csv(numbered, "N1;1;05-10-2026;won;20-10-2026;500", "N2;1;06-10-2026;open;;700"),
      "x/zuid.csv": csv(numbered, "Z1;1;05-10-2026;won;20-10-2026;500", "Z2;2;06-10-2026;open;;900"),
    });
    expect(told(data)).toEqual([]);
    expect(figuresOf(data, counted)).toEqual([2, 1000]);
  });
});

describe("a number that is written otherwise in another export is asked about", () => {
  test.each([
    ["zeros that Excel took away", "000123", "123"],
    ["a decimal that a program added", "123", "123.0"],
    ["points between groups of figures", "12123", "12.123"],
  ])("%s", (_, before, now) => {
    const data = read({
      "x/2026-09.csv": csv(numbered, `${before};1;05-09-2026;open;;1000`),
      "x/2026-10.csv": csv(numbered, `${now};1;05-09-2026;won;20-10-2026;1000`),
    });
    expect(told(data).map((each) => each.split(" ").slice(0, 2))).toEqual([
      ["error", "row.number_written_otherwise"],
    ]);
    const { message = "", paste = "" } = messageOf(data, "row.number_written_otherwise") ?? {};
    for (const each of [before, now]) expect(message).toContain(`"${each}"`);
    expect(paste).toContain("row.number_written_otherwise: off");
  });

  test("but not of rows that have nothing else in common, or of one file", () => {
    const files = {
      "x/2026-09.csv": csv(numbered, "007;1;05-09-2026;open;;1000", "7;1;05-09-2026;open;;1000"),
      "x/2026-10.csv": csv(numbered, "07;2;06-10-2026;won;20-10-2026;500"),
    };
    expect(told(read(files))).toEqual([]);
  });

  test("accounts too", () => {
    const head = "account_id;name;status;segment;account_manager_id";
    const files = {
      "x/2026-09.csv": csv(head, "000123;Bakker;klant;A;1"),
      "x/2026-10.csv": csv(head, "123;Bakker;klant;A;1"),
    };
    expect(told(read(files, "", "accounts"))).toEqual(["error row.number_written_otherwise x/2026-10.csv:2"]);
  });
});
