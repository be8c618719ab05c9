import { expect, test } from "vitest";
import { fileContracts } from "../../../contract/files.ts";
import { fileMappingSchema } from "../../../contract/mapping.ts";
import { Problems } from "../../problems/problems.ts";
import { reportDefaultOfForm } from "./default-of-form.ts";

const calls = {
  name: "Calls",
  sureness: {},
  marks: [],
  columns: {},
  defaults: { type: "call" },
};

/** What is told of a file that is an export of calls, by what report.yaml says of its files. */
function told(said: object) {
  const problems = new Problems();
  const mapping = fileMappingSchema.parse(said);
  const source = {
    mappingAt: ["files", "activities"],
    contract: fileContracts.activities,
    file: "calls.csv",
    mapping,
    mappings: [mapping],
  };
  reportDefaultOfForm(source, calls, problems);
  return problems.list.map(({ rule, column, message, paste }) => ({ rule, column, message, paste }));
}
const both = ["calls.csv", "meetings.csv"];

test("a constant for several exports is told where one of them is known to be another", () => {
  const [problem] = told({ path: both, defaults: { type: "visit" } });
  expect(problem).toMatchObject({ rule: "file.default_of_another", column: "type" });
  expect(problem?.message).toContain(
    'This is an export "Calls": its type is call. report.yaml says type: visit for all files together.',
  );
  expect(problem?.paste).toContain("calls.csv");
  expect(told({ path: "*.csv", defaults: { type: "visit" } })).toHaveLength(1);
});

test("not where it says the same, in whatever word, or nothing, or is of this export alone", () => {
  expect(told({ path: both, defaults: { type: "telefoon" } })).toEqual([]);
  expect(told({ path: both })).toEqual([]);
  expect(told({ path: "calls.csv", defaults: { type: "visit" } })).toEqual([]);
  expect(told({ defaults: { type: "visit" } })).toEqual([]);
});
