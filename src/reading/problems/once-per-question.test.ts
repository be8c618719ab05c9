import { expect, test } from "vitest";
import { oncePerQuestion } from "./once-per-question.ts";
import { Problems } from "./problems.ts";

/** What is asked of files, each with the lines that answer it. */
function asked(...questions: [file: string, paste?: string][]) {
  const problems = new Problems();
  for (const [file, paste] of questions)
    problems.add(
      "file.ambiguous_dates",
      { file, column: "date" },
      { nl: "Vraag.", en: "Question.", ...(paste ? { paste } : {}) },
    );
  return oncePerQuestion(problems.list).map(({ file, message, message_nl }) => ({
    file,
    en: message.match(/ In .*/)?.[0] ?? "",
    nl: message_nl.match(/ Ook in .*/)?.[0] ?? "",
  }));
}

test("a question that one answer settles for several files is asked of the first, with the names of the others", () => {
  expect(asked(["a.csv", "x"], ["b.csv", "x"])).toEqual([
    { file: "a.csv", en: " In b.csv too.", nl: " Ook in b.csv." },
  ]);
  expect(asked(["a.csv", "x"], ["b.csv", "x"], ["c.csv", "x"], ["d.csv", "x"])[0]).toEqual({
    file: "a.csv",
    en: " In 3 other files too: b.csv, c.csv, d.csv.",
    nl: " Ook in 3 andere bestanden: b.csv, c.csv, d.csv.",
  });
  expect(asked(["a.csv", "x"], ["b.csv", "x"], ["c.csv", "x"], ["d.csv", "x"], ["e.csv", "x"])[0]?.en).toBe(
    " In 4 other files too: b.csv, c.csv, d.csv, ….",
  );
});

test("other answers, none, and two questions in one file are each asked", () => {
  expect(asked(["a.csv", "x"], ["b.csv", "y"])).toHaveLength(2);
  expect(asked(["a.csv"], ["b.csv"])).toHaveLength(2);
  expect(asked(["a.csv", "x"], ["a.csv", "x"])).toHaveLength(2);
  expect(asked(["a.csv", "x"], ["a.csv", "x"], ["b.csv", "x"])).toHaveLength(3);
});
