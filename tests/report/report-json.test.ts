import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { assemble } from "../../src/report/assemble.ts";
import type { Audience } from "../../src/report/audience.ts";
import { jsonSchema } from "../../src/report/snapshot.ts";
import { stableJson } from "../../src/report/stable-json.ts";
import { changedCopy, fixture, read, today } from "../folders.fixture.ts";

function reportOf(folder: string, audience: Audience = { kind: "management" }): string {
  return stableJson(assemble({ ...read(folder), month: "2026-05", audience, today }));
}

const validate = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(
  jsonSchema(),
);

test.each<Audience>([{ kind: "management" }, { kind: "company" }, { kind: "team", team: "Noord" }])(
  "report.json for $kind is as its published schema says",
  (audience) => {
    validate(JSON.parse(reportOf(fixture("dutch"), audience)));
    expect(validate.errors).toBeNull();
  },
);

test("the same input gives the same bytes", () => {
  expect(reportOf(fixture("dutch"))).toBe(reportOf(fixture("dutch")));
});

test("the order of the rows changes no figure", () => {
  const turned = (text: string) => {
    const [header = "", ...rows] = text.trimEnd().split("\r\n");
    return `${[header, ...rows.reverse()].join("\r\n")}\r\n`;
  };
  const files = ["activiteiten.csv", "offertes.csv", "klanten.csv", "contactplan.csv"];
  const shuffled = changedCopy("dutch", Object.fromEntries(files.map((file) => [file, turned])));
  const figures = (folder: string) => JSON.parse(reportOf(folder)).figures;
  expect(figures(shuffled)).toEqual(figures(fixture("dutch")));
});

test("a figure has a value or a status, never neither", () => {
  const { figures } = JSON.parse(reportOf(fixture("dutch")));
  const wrong = figures.filter(
    (each: { value: number | null; status?: string }) =>
      (each.value === null) !== (each.status !== undefined),
  );
  expect(wrong).toEqual([]);
});

test("no person is in a report for the company, and no other team in a report for a team", () => {
  expect(reportOf(fixture("dutch"), { kind: "company" })).not.toMatch(
    /Sanne|Joost|Zoë|"kind":"account_manager/,
  );
  expect(reportOf(fixture("dutch"), { kind: "team", team: "Zuid" })).not.toMatch(/Sanne|Joost|Noord|Hofstra/);
});
