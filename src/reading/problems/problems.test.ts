import { expect, test } from "vitest";
import { mostOfAKind, Problems } from "./problems.ts";

const said = { nl: "Nee.", en: "No." };
const at = (line: number, file = "quotes.csv") => ({ file, line, column: "value", value: "x" });

test("a problem says where it is, what was found there, and what to do, in both languages", () => {
  const problems = new Problems();
  expect(problems.add("cell.not_a_number", at(17), { ...said, paste: "a: 1\nb: 2" })).toBe(true);
  expect(problems.list).toMatchObject([
    {
      severity: "error",
      file: "quotes.csv",
      line: 17,
      column: "value",
      value: "x",
      times: 1,
      rule: "cell.not_a_number",
      paste: "a: 1\nb: 2",
    },
  ]);
  expect(problems.list[0]?.message).toMatch(/^No\. \S/);
  expect(problems.list[0]?.message_nl).toMatch(/^Nee\. \S/);
  expect([
    problems.hasErrors,
    problems.hasErrorsIn(["quotes.csv"]),
    problems.hasErrorsIn(["team.csv"]),
  ]).toEqual([true, true, false]);
});

test("report.yaml makes a rule a warning, an error, or switches it off", () => {
  const problems = new Problems({ "cell.not_a_number": "warning", "cell.not_a_date": "off" });
  expect(problems.add("cell.not_a_number", at(1), said)).toBe(false);
  expect(problems.add("cell.not_a_date", at(1), said)).toBe(false);
  expect(problems.list.map(({ severity }) => severity)).toEqual(["warning"]);
  expect(problems.hasErrors).toBe(false);
});

test("of a kind the first thousand of a file are kept, and the others counted on one line without a place", () => {
  const problems = new Problems();
  for (let line = 1; line <= mostOfAKind; line++) problems.add("cell.not_a_number", at(line), said);
  expect(problems.list).toHaveLength(1000);
  expect(problems.hasMore).toBe(false);
  problems.add("cell.not_a_number", at(1001), { ...said, paste: "a" });
  problems.add("cell.not_a_number", at(1002), said);
  problems.add("cell.not_a_number", at(1, "other.csv"), said);
  expect(problems.hasMore).toBe(true);
  expect(problems.list).toHaveLength(1002);
  expect(problems.list.at(-1)).toMatchObject({
    file: "quotes.csv",
    line: null,
    column: null,
    value: null,
    times: 2,
    message: "2 more of this kind in this file.",
  });
});

test("of a kind ten thousand are kept of all files together", () => {
  const problems = new Problems();
  for (let file = 0; file < 11; file++) {
    for (let line = 1; line <= mostOfAKind; line++)
      problems.add("cell.not_a_number", at(line, `${file}.csv`), said);
  }
  const kept = problems.list.filter(({ line }) => line !== null);
  expect(kept).toHaveLength(10_000);
  // Of the eleventh file the first is kept with its place, for something must be.
  expect(problems.list.filter(({ line, times }) => line === null && times > 0)).toHaveLength(
    problems.list.length - 10_000,
  );
});

test("it is sought what was meant for the first twenty of a rule", () => {
  const problems = new Problems();
  for (let line = 1; line <= 25; line++) {
    problems.add("cell.not_a_number", at(line), (didYouMean) => {
      const hint = didYouMean("valu", ["value"]);
      return { nl: `Nee.${hint.nl}`, en: `No.${hint.en}` };
    });
  }
  const hinted = problems.list.filter(({ message }) => message.includes('Did you mean "value"?'));
  expect(hinted).toHaveLength(20);
});

test("a found text is shown as far as 200 characters, what was expected as far as 1000, lines to paste as far as 100 of 1000", () => {
  const problems = new Problems();
  const cell = (length: number) => "x".repeat(length);
  problems.add(
    "cell.not_a_number",
    { file: "a.csv", value: cell(200), column: cell(200) },
    { nl: cell(1000), en: cell(1000) },
  );
  problems.add(
    "cell.not_a_number",
    { file: "a.csv", value: cell(201), column: cell(201) },
    { nl: cell(1001), en: cell(1001) },
  );
  const [whole, cut] = problems.list;
  expect([whole?.value, whole?.column]).toEqual([cell(200), cell(200)]);
  expect([cut?.value, cut?.column]).toEqual([`${cell(200)}…`, `${cell(200)}…`]);
  expect(whole?.message.startsWith(`${cell(1000)} `)).toBe(true);
  expect(cut?.message.startsWith(`${cell(1000)}… `)).toBe(true);
  const lines = Array.from({ length: 101 }, () => cell(1001)).join("\n");
  problems.add("cell.not_a_number", { file: "a.csv" }, { ...said, paste: lines });
  const pasted = problems.list.at(-1)?.paste?.split("\n") ?? [];
  expect(pasted).toHaveLength(100);
  expect(pasted[0]).toBe(`${cell(1000)}…`);
});

test("a value is asked for only where it is shown, and stands on one line without what nobody reads", () => {
  const problems = new Problems({ "cell.not_a_date": "off" });
  problems.add("cell.not_a_number", { file: "a\u0007.csv", value: () => "een\ntwee\u200b" }, said);
  expect(problems.list[0]).toMatchObject({ file: "a.csv", value: "een twee" });
  const asked = () => expect.fail("asked for a value that nobody sees");
  expect(problems.add("cell.not_a_date", { file: "a.csv", value: asked }, said)).toBe(false);
});

test("a warning about a row of absence tells nothing of what was found; an error, and one about the file, does", () => {
  const problems = new Problems({ "cell.not_a_number": "warning" });
  const place = { file: "absence.csv", kind: "absence", line: 3, column: "share", value: "griep" } as const;
  problems.add("cell.not_a_number", place, { nl: "griep", en: "griep" });
  problems.add("cell.not_a_number", place, () => ({ nl: "griep", en: "griep" }));
  problems.add("cell.not_a_number", place, { ...said, tellsNothing: true });
  problems.add("cell.not_a_date", place, { nl: "griep", en: "griep" });
  const { line: _, ...file } = place;
  problems.add("cell.not_a_number", file, { nl: "griep", en: "griep" });
  const [byRow, made, harmless, error, ofFile] = problems.list;
  expect(JSON.stringify([byRow, made, harmless])).not.toContain("griep");
  expect(harmless?.message).toMatch(/^No\. /);
  expect(JSON.stringify(error)).toContain("griep");
  expect(ofFile?.value).toBe("griep");
});

test("what was collected elsewhere is taken over, counts and errors too", () => {
  const [one, other] = [new Problems(), new Problems()];
  for (let line = 1; line <= mostOfAKind + 5; line++) one.add("cell.not_a_number", at(line), said);
  other.take(one.list);
  expect(other.list).toEqual(one.list);
  expect(other.hasErrorsIn(["quotes.csv"])).toBe(true);
});

/** Errors of two rules in twelve files, more of them than are kept, each with a hint. */
function addMany(problems: Problems, from: number, to: number): void {
  const words = ["open", "won", "lost"];
  for (let i = from; i < to; i++) {
    const file = `${i % 12}.csv`;
    const rule = i % 5 === 0 ? "cell.not_a_date" : "cell.unknown_word";
    problems.add(rule, { file, line: i }, (didYouMean) => ({ nl: didYouMean("wan", words).nl, en: `${i}` }));
  }
}

test("what passes find apart is joined as if one after another had recorded it: order, counts and hints", () => {
  const [one, joined] = [new Problems(), new Problems()];
  const steps = [0, 7, 8_000, 8_001, 16_000];
  for (const [i, to] of steps.entries()) {
    const from = steps[i - 1] ?? 0;
    addMany(one, from, to);
    const pass = joined.ofNextPass();
    addMany(pass, from, to);
    joined.join(pass);
  }
  expect(joined.list).toEqual(one.list);
  expect(one.list.filter(({ message_nl }) => message_nl.includes("won"))).toHaveLength(40);
  addMany(one, 0, 1);
  addMany(joined, 0, 1);
  expect(joined.list).toEqual(one.list);
});

test("a pass knows which files had errors before it, and tells none of them again", () => {
  const before = new Problems({ "cell.not_a_date": "off" });
  before.add("cell.not_a_number", { file: "a.csv" }, said);
  const pass = before.ofNextPass();
  pass.add("cell.not_a_date", { file: "b.csv" }, said);
  expect([pass.hasErrorsIn(["a.csv"]), pass.hasErrorsIn(["b.csv"]), pass.hasErrors]).toEqual([
    true,
    false,
    true,
  ]);
  expect(pass.list).toEqual([]);
  pass.add("cell.not_a_number", { file: "b.csv" }, said);
  expect(before.hasErrorsIn(["b.csv"])).toBe(false);
  before.join(pass);
  expect(before.hasErrorsIn(["b.csv"])).toBe(true);
});
