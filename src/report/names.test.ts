import { expect, test } from "vitest";
import { datasetOf } from "../metrics/organisation.fixture.ts";
import { problemsWithNames, withNames } from "./names.ts";

const people = ["Noortje Verhoeven", "Nel de Vries", "Wouter in 't Veld", "zoë"];
const dataset = datasetOf({ team: people.map((person) => ({ person })) });
const names = (mode: "full" | "initials" | "pseudonym") =>
  withNames(dataset, mode).people.map(({ id, name }) => `${id}: ${name}`);

test("initials are those of the names, told apart where they are the same; numbers are new", () => {
  expect(names("initials")).toEqual(["am-2: N.V. 2", "am-1: N.V.", "am-3: W.V.", "am-4: Z."]);
});

test("a pseudonym is a number, the same for the same people in whatever order they are read", () => {
  expect(names("pseudonym")).toEqual(["am-2: AM 2", "am-1: AM 1", "am-3: AM 3", "am-4: AM 4"]);
  const turned = datasetOf({ team: people.toReversed().map((person) => ({ person })) });
  expect(withNames(turned, "pseudonym").people.map(({ name }) => name)).toEqual([
    "AM 4",
    "AM 3",
    "AM 1",
    "AM 2",
  ]);
});

test("full names stay as they are", () => {
  expect(withNames(dataset, "full")).toBe(dataset);
});

test("a problem then says where and by which rule, not what was found", () => {
  const problem = {
    severity: "warning" as const,
    file: "quotes.csv",
    line: 3,
    column: "account_manager_id",
    times: 1,
    value: "Noortje",
    rule: "quotes.ambiguous_person" as const,
    message: 'Did you mean "Noortje Verhoeven"?',
    message_nl: 'Bedoelde u "Noortje Verhoeven"?',
  };
  expect(JSON.stringify(problemsWithNames([problem], "pseudonym"))).not.toContain("Noortje");
  expect(problemsWithNames([problem], "pseudonym")[0]).toMatchObject({
    line: 3,
    rule: "quotes.ambiguous_person",
  });
  expect(problemsWithNames([problem], "full")).toEqual([problem]);
});
