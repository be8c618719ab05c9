import { expect, test } from "vitest";
import { readLines } from "../reading.fixture.ts";

interface Said {
  header?: string;
  above?: readonly string[];
  below?: readonly string[];
  multiply?: number;
}

/** What is asked of the unit of amounts, and how they are read. */
function asked(values: readonly string[], { header = "value", above = [], below = [], multiply }: Said = {}) {
  const rows = values.map((value) => `K1;2026-10-01;open;${value}`);
  const columns = { value: header };
  const mapping = multiply === undefined ? { columns } : { columns, multiply: { value: multiply } };
  const { problems, valuesOf } = readLines(
    "quotes",
    [...above, `account_manager_id;issued_on;outcome;${header}`, ...rows, ...below],
    { mapping },
  );
  const [problem] = problems.filter(({ rule }) => rule === "money.unit");
  return { values: valuesOf("value"), problem };
}

test.each<[string, Said, string, string]>([
  [
    "the header",
    { header: "Waarde (k€)" },
    "The header speaks of thousands.",
    "De kop spreekt van duizenden.",
  ],
  [
    "a line above",
    { above: ["Bedragen in mln"] },
    "A line above the headers speaks of millions.",
    "Een regel boven de koppen spreekt van miljoenen.",
  ],
  [
    "a line below",
    { below: ["", "Bedragen in centen"] },
    "A line below the data speaks of cents.",
    "Een regel onder de gegevens spreekt van centen.",
  ],
])("where %s speaks of a unit it is asked, with what the first amounts would be", (_, said, en, nl) => {
  const { problem } = asked(["1,5", "2"], said);
  expect(problem?.message).toContain(en);
  expect(problem?.message_nl).toContain(nl);
});

test("three amounts are shown both ways, with the line that says so", () => {
  const { problem, values } = asked(["1,5", "2", "3", "4"], { header: "Waarde (k€)" });
  expect(problem?.message).toContain(
    'Is line 2 "1,5" 1.5 or 1,500; line 3 "2" 2 or 2,000; line 4 "3" 3 or 3,000?',
  );
  expect(problem?.message_nl).toContain('Is regel 2 "1,5" 1,5 of 1.500; regel 3 "2" 2 of 2.000;');
  expect(problem?.paste).toBe("files:\n  quotes:\n    multiply: { value: 1000 }");
  expect(values).toEqual([1.5, 2, 3, 4]);
});

test("what report.yaml says is taken, also that they are whole", () => {
  expect(asked(["1,5"], { header: "Waarde (k€)", multiply: 1000 })).toEqual({
    values: [1500],
    problem: undefined,
  });
  expect(asked(["1,5"], { header: "Waarde (k€)", multiply: 1 })).toEqual({
    values: [1.5],
    problem: undefined,
  });
});

test("nothing is asked where no amount is there, or nothing speaks of a unit", () => {
  expect(asked(["", ""], { header: "Waarde (k€)" }).problem).toBeUndefined();
  expect(asked(["5"]).problem).toBeUndefined();
});
