import Papa from "papaparse";
import { expect, test } from "vitest";
import { downloads } from "./downloads.ts";
import { literalReport } from "./site.fixture.ts";

const hours = {
  id: "order.value",
  topic: "conversion",
  reading: "hours",
  unit: "currency",
  label: { nl: "Orderwaarde", en: "Order value" },
  meaning: { nl: "", en: "" },
  formula: { nl: "", en: "" },
  files: [],
  scopes: ["team"],
  windows: ["month"],
  higher_is_better: true,
} as const;

function rowsOf(name: string, value: number): Record<string, string>[] {
  const team = { kind: "team", id: name, name } as const;
  const report = literalReport({
    scopes: [team],
    definitions: [{ ...hours, files: [], scopes: ["team"], windows: ["month"] }],
    figures: [{ metric: "order.value", scope: { kind: "team", id: name }, value, unit: "currency" }],
  });
  const dutch = [...(downloads(report).find(({ name }) => name === "hours.nl")?.text ?? [])].join("");
  expect(dutch.startsWith("\uFEFF")).toBe(true);
  return Papa.parse<Record<string, string>>(dutch.slice(1).trimEnd(), { header: true, delimiter: ";" }).data;
}

test("a Dutch spreadsheet gets a decimal comma and its own label", () => {
  expect(rowsOf("Noord", -1234.5)).toMatchObject([{ label: "Orderwaarde", value: "-1234,5", name: "Noord" }]);
});

test.each(['=HYPERLINK("http://x")', "+1+1", "-1+cmd", "@sum", "\tx"])(
  "%j as a name is no formula in a spreadsheet",
  (name) => {
    expect(rowsOf(name, 1)[0]?.name).toBe(`'${name}`);
  },
);
