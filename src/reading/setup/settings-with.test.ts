import { expect, test } from "vitest";
import { parse } from "yaml";
import { proposalOf } from "./proposal.ts";
import { settingsWith } from "./settings-with.ts";
import { additionsOf } from "./setup-text.ts";
import { opportunities } from "./sheets.fixture.ts";

const [quotes] = additionsOf(proposalOf([opportunities]), "en");
if (!quotes) throw new Error("Nothing is proposed");

const item = ["path: report1700000000001.csv", "preset: salesforce"];
const why =
  '# report1700000000001.csv: This looks like quotes: its headings are those of Salesforce, "Opportunity report or list view".';

const lines = (...all: string[]) => `${all.join("\n")}\n`;

test("a kind that is not there yet comes behind the others, and every line that is there stays as it is", () => {
  const given = lines(
    "organisation:   'Ours'   # of old",
    "",
    "files:",
    "    team:      # by hand",
    "        path: people.csv",
    "",
    "# what comes below",
    "trend_months: 24",
  );
  expect(settingsWith(given, quotes)).toBe(
    lines(
      "organisation:   'Ours'   # of old",
      "",
      "files:",
      "    team:      # by hand",
      "        path: people.csv",
      `    ${why}`,
      "    quotes:",
      ...item.map((line) => `      ${line}`),
      "",
      "# what comes below",
      "trend_months: 24",
    ),
  );
});

test("a second file makes a list of the first, with its remarks", () => {
  const given = lines(
    "bestanden:",
    "  offertes:",
    "    # from the old system",
    "    pad: oud.csv",
    "    # ours",
    "    kolommen:",
    "      waarde: Bedrag",
    "munt: EUR",
  );
  const text = settingsWith(given, quotes);
  expect(parse(text ?? "")).toEqual({
    bestanden: {
      offertes: [
        { pad: "oud.csv", kolommen: { waarde: "Bedrag" } },
        { path: "report1700000000001.csv", preset: "salesforce" },
      ],
    },
    munt: "EUR",
  });
  expect(text).toContain("# from the old system");
  expect(text).toContain("      # ours\n      kolommen:\n        waarde: Bedrag");
});

test("a third comes behind them", () => {
  const given = lines("files:", "  quotes:", "  - path: a.csv", "  - path: b.csv # b");
  expect(settingsWith(given, quotes)).toBe(
    lines(
      "files:",
      "  quotes:",
      "  - path: a.csv",
      "  - path: b.csv # b",
      `  ${why}`,
      `  - ${item[0]}`,
      `    ${item[1]}`,
    ),
  );
});

test("where nothing is said of files it comes at the end, with the line ends that are there", () => {
  expect(settingsWith("currency: EUR\r\n", quotes)).toBe(
    ["currency: EUR", "files:", `  ${why}`, "  quotes:", ...item.map((line) => `    ${line}`), ""].join(
      "\r\n",
    ),
  );
});

test("what is written in braces says the same with one file more, and keeps its remarks", () => {
  const text = settingsWith("files: { quotes: { path: a.csv } } # ours\n", quotes);
  expect(parse(text ?? "")).toEqual({
    files: { quotes: [{ path: "a.csv" }, { path: "report1700000000001.csv", preset: "salesforce" }] },
  });
  expect(text).toContain("# ours");
});

test("beside a file that is known by its own name, one that is off or a text that cannot be read nothing is put", () => {
  expect(settingsWith("files: { quotes: { delimiter: ',' } }\n", quotes)).toBeNull();
  expect(settingsWith("files: { quotes: off }\n", quotes)).toBeNull();
  expect(settingsWith("files: [\n", quotes)).toBeNull();
});
