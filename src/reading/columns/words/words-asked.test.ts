import { expect, test } from "vitest";
import { choice } from "../../../contract/column.ts";
import { Problems } from "../../problems/problems.ts";
import { reportWords } from "./words-asked.ts";

const column = choice({ nl: "uitslag", doc: { nl: "", en: "" }, words: { won: ["gewonnen"] } });
const words = (file: string, mappingAt: string, ...texts: string[]) => ({
  kind: "quotes" as const,
  name: "outcome",
  column,
  place: { file, line: 2, column: "outcome" },
  mappingAt: [mappingAt],
  words: texts.map((text) => ({ text, times: 2 })),
});

test("a word is asked once over all files of a mapping, at the first place", () => {
  const problems = new Problems();
  const files = [
    words("a.csv", "0", "akkoord"),
    words("b.csv", "0", "akkoord", "weg"),
    words("c.csv", "1", "weg"),
  ];
  reportWords(files, problems);
  expect(problems.list.map(({ file, value }) => `${file} ${value}`)).toEqual(["a.csv ", "c.csv weg"]);
  expect(problems.list[0]?.message).toContain('"akkoord" 4×, "weg" 2× in 2 files');
});
