import { expect, test } from "vitest";
import { Problems } from "../problems/problems.ts";
import { Names, reportSpelling } from "./names.ts";

test("a name is as it was first written, and another spelling is told once for each file", () => {
  const [names, problems] = [new Names(), new Problems()];
  const spelled = (name: string, file: string) =>
    names.canonicalSpelling(name, { file, line: 2, value: name }, problems);
  expect(spelled("Team Noord", "a.csv")).toBe("Team Noord");
  expect(spelled("team noord", "a.csv")).toBe("Team Noord");
  expect(spelled("team noord", "a.csv")).toBe("Team Noord");
  expect(spelled("TEAM NOORD", "a.csv")).toBe("Team Noord");
  expect(spelled("team noord", "b.csv")).toBe("Team Noord");
  expect(spelled("Team Zuid", "a.csv")).toBe("Team Zuid");
  expect(problems.list.map(({ file, value }) => `${file} ${value}`)).toEqual([
    "a.csv team noord",
    "a.csv TEAM NOORD",
    "b.csv team noord",
  ]);
  expect(problems.list[0]).toMatchObject({
    rule: "key.spelling",
    message_nl: expect.stringContaining('Gelezen als "Team Noord".'),
  });
  expect(names.all).toEqual(["Team Noord", "Team Zuid"]);
  expect([names.has("TEAM ZUID"), names.has("Team Oost")]).toEqual([true, false]);
});

test("of absence no spelling is told", () => {
  const problems = new Problems();
  reportSpelling({ file: "absence.csv", kind: "absence", line: 2, value: "jan" }, "Jan", problems);
  expect(problems.list).toEqual([]);
});
