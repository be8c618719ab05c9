import { expect, test } from "vitest";
import { dayOfIso } from "../../../src/calendar/day.ts";
import { type ReadData, readData } from "../../../src/reading/read.ts";
import { paste } from "../../pasted.fixture.ts";
import { folderOf } from "./field.fixture.ts";
import { asked, day, quoteHead, read, rows, saidOf, targetHead, team } from "./plausibility.fixture.ts";

const today = dayOfIso("2026-10-31");

const quotes = (value: (i: number) => number, owner = (_: number) => 1, count = 40) =>
  quoteHead + rows(count, (i) => `Q${i};${owner(i)};${day(i * 3)};won;${day(i * 3 + 9)};${value(i)}`);
const amount = (i: number) => 9000 + 720 * i;
const inThousands = (isSo: (i: number) => boolean) => (i: number) => amount(i) / (isSo(i) ? 1000 : 1);

test("amounts in thousands from a month on are asked about at the first of them, with the months", () => {
  const data = read({ "quotes.csv": quotes(inThousands((i) => i * 3 >= 59)) });
  const found = data.problems.filter(({ rule }) => rule === "plausibility.out_of_scale");
  expect(found.map(({ file, line, column, value }) => [file, line, column, value])).toEqual([
    ["quotes.csv", 22, "value", "23.4"],
  ]);
  expect(saidOf(data, "plausibility.out_of_scale")).toEqual([
    expect.stringContaining(
      'De middelste van 20 offertes van 2026-03, 2026-04 is € 30,24, die van 20 andere € 15.840: 524 keer zoveel. Is "23.4" € 23,40 of € 23.400?',
    ),
    expect.stringContaining(
      'The middle one of 20 quotes of 2026-03, 2026-04 is €30.24, that of 20 others €15,840: 524 times as much. Is "23.4" €23.40 or €23,400?',
    ),
  ]);
});

test("those of one account manager are asked about, and no name is said", () => {
  const owner = (i: number) => (i % 2 === 0 ? 1 : 2);
  const [, said] = saidOf(
    read({
      "quotes.csv": quotes(
        inThousands((i) => owner(i) === 2),
        owner,
      ),
    }),
    "plausibility.out_of_scale",
  );
  expect(said).toContain("The middle one of 20 quotes of 1 account manager is");
  expect(said).not.toMatch(/Bram|Vos/);
});

test("those of one of two files are asked about, with the lines that put them right", () => {
  const second = (value: (i: number) => number) => quotes(value).replaceAll(/^Q/gm, "R");
  const whole = second(amount);
  const files = {
    "quotes-1.csv": quotes(inThousands(() => false)),
    "quotes-2.csv": second(inThousands(() => true)),
    "report.yaml": 'files: { quotes: { path: "quotes-*.csv" } }\n',
  };
  const folder = folderOf({ files: { "team.csv": team, ...files } });
  const before = readData({ folder, today });
  const [, said] = saidOf(before, "plausibility.out_of_scale");
  expect(said).toContain("40 quotes in quotes-2.csv is");
  const found = before.problems.find(({ rule }) => rule === "plausibility.out_of_scale");
  if (!found) throw new Error("Nothing was asked");
  paste(folder, found);
  const after = readData({ folder, today });
  expect(after.problems.filter(({ rule }) => rule === "plausibility.out_of_scale")).toEqual([]);
  const values = (data: ReadData) => data.dataset.quotes.value.toSorted();
  expect([...values(after)]).toEqual([...values(read({ ...files, "quotes-2.csv": whole }))]);
});

test("they are asked about among the targets of teams", () => {
  const targets = `${targetHead}Noord;;2026-01-01;2026-12-31;revenue;520000\nZuid;;2026-01-01;2026-12-31;revenue;480\n`;
  const [nl] = saidOf(read({ "targets.csv": targets }), "plausibility.out_of_scale");
  expect(nl).toContain(
    '1 omzettarget van 1 team is € 480, een ander € 520.000: 1.083 keer zoveel. Is "480" € 480 of € 480.000?',
  );
});

test.each([
  ["of one size", quotes(amount)],
  ["of which a part is a hundredth", quotes((i) => amount(i) / (i < 20 ? 1 : 100))],
  ["that are small and large in every month, and of everybody", quotes(inThousands((i) => i % 2 === 0))],
  ["of which few are so", quotes(inThousands((i) => i < 4))],
])("amounts %s are not", (_, text) => {
  expect(asked({ "quotes.csv": text })).toEqual([]);
});
