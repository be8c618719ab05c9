import { describe, expect, test } from "vitest";
import { figuresOf, problemsOf, readField } from "./field.fixture.ts";

const team =
  "person_id;name;team;fte;start_date;end_date\n1;Anna Smit;Noord;1;2020-01-01;\n2;Bram Bos;Zuid;0,8;2020-01-01;\n";
const counted = ["activity.count.orders", "activity.count.revenue"];
const lines = (...rows: string[]) => `${rows.join("\n")}\n`;

describe("a split quote of which each row has the amount of the whole", () => {
  const head =
    "Opportunity ID,Opportunity Name,Opportunity Owner,Stage,Amount,Split (%),Split Amount,Close Date,Created Date";
  const part = (id: string, owner: string, amount: number, share: number, own: number) =>
    `${id},Deal,${owner},Closed Won,${amount},${share},${own},2026-10-20,2026-10-01`;
  const read = (rows: string[], more = "", header = head) =>
    readField({
      files: {
        "team.csv": team,
        "quotes.csv": lines(header, ...rows),
        "report.yaml": `languages: [en]\nfiles:\n  quotes:\n    preset: salesforce\n    split: Opportunity ID\n${more}`,
      },
    });
  const whole = [
    part("0065g00000AbCdA", "Anna Smit", 1000, 60, 600),
    part("0065g00000AbCdA", "Bram Bos", 1000, 40, 400),
  ];

  test("is asked about, with the column that has the part", () => {
    const data = read(whole);
    const told = data.problems.find(({ rule }) => rule === "quotes.parts_alike");
    expect(problemsOf(data)).toContain("error quotes.parts_alike quotes.csv:3");
    expect(told?.message).toContain('Not read: "Split (%)", "Split Amount"');
    expect(told?.paste).toContain("columns: { value: Split Amount }");
    expect(figuresOf(read(whole, "    columns: { value: Split Amount }\n"), counted)).toEqual([1, 1000]);
  });

  test("counts once where only a share stands beside it, for one person: no key works that out", () => {
    const shares = head.replace(",Split Amount", ",Region");
    const asked = read(whole, "", shares).problems.find(({ rule }) => rule === "quotes.parts_alike");
    expect(asked?.paste).toBe("files:\n  quotes:\n    once: Opportunity ID");
    expect(figuresOf(read(whole, "    once: Opportunity ID\n", shares), counted)).toEqual([1, 1000]);
  });

  test("is not asked where the parts differ, or one or two are equal and no header tells of parts", () => {
    const parts = [
      part("0065g00000AbCdA", "Anna Smit", 500, 50, 500),
      part("0065g00000AbCdA", "Bram Bos", 500, 50, 500),
      part("0065g00000AbCdB", "Anna Smit", 600, 60, 600),
      part("0065g00000AbCdB", "Bram Bos", 400, 40, 400),
    ];
    expect(figuresOf(read(parts), counted)).toEqual([2, 2000]);
    const plain = head.replace("Split (%),Split Amount", "Age,Next Step");
    expect(figuresOf(read(parts.slice(0, 2), "", plain), counted)).toEqual([1, 1000]);
  });
});

test.each([
  ["Anna Smit", "Dirk Vos", true],
  ["Anna Smit", "Anna Smit-Bos", false],
  ["Anna Smit", "Smit, A.", false],
  ["Anna Smit", "ANNA SMIT", false],
])(
  "a number that was %s's and is %s's: whether two people are asked about is %s",
  (before, after, isTold) => {
    const people = lines(
      "person_id;name;team;fte;start_date;end_date",
      `1;${before};Noord;1;2020-01-01;2025-12-31`,
      `1;"${after}";Noord;1;2026-01-01;`,
    );
    const data = readField({ files: { "team.csv": people } });
    expect(problemsOf(data).includes("warning team.two_names team.csv:3")).toBe(isTold);
  },
);

test.each([
  "Closed Won (draft)",
  "Gewonnen (concept)",
  "Closed Won (Test)",
  "Gewonnen (ingetrokken)",
  "5. Closed Won (Wrong)",
])("the stage %s is asked, for what stands in brackets may turn it around", (stage) => {
  const quotes = lines(
    "Record ID,Deal Name,Deal Stage,Deal owner,Create Date,Close Date,Amount",
    `1,A,${stage},Anna Smit,2026-10-01 10:00,2026-10-20 10:00,1000`,
  );
  const files = {
    "team.csv": team,
    "quotes.csv": quotes,
    "report.yaml": "files: { quotes: { preset: hubspot } }\n",
  };
  expect(problemsOf(readField({ files }))).toContain("error cell.unknown_word quotes.csv:2");
});
