import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  dutchHolidays,
  dutchMapping,
  dutchParts,
  dutchPartsOfColumn,
  dutchSettings,
  dutchThresholds,
  dutchWords,
} from "../../src/contract/dutch-keys.ts";
import { besideContracts, fileContracts } from "../../src/contract/files.ts";
import type { SurenessBy } from "../../src/contract/preset.ts";
import { presets } from "../../src/contract/presets.ts";
import { rules } from "../../src/contract/rules.ts";
import { settingsSchema } from "../../src/contract/settings.ts";
import type { Language } from "../../src/contract/vocabulary.ts";
import { definitionsSaid } from "../../src/metrics/registry.ts";
import { columnsTable } from "../../src/publish/template.ts";
import { headersOf } from "../../src/reading/exports/settings/effective-mapping.ts";
import { readSettings } from "../../src/reading/exports/settings/report-yaml.ts";
import { signalRules } from "../../src/report/findings/rules.ts";
import { schemaVersion } from "../../src/report/snapshot.ts";
import { signalWords } from "../../src/text/findings.ts";
import { formats } from "../../src/text/format.ts";
import { privacySaid, withThresholds } from "../../src/text/settings-said.ts";
import { wordsIn } from "../../src/text/words.ts";
import { pageWith } from "../../tools/bench/record.ts";

const root = join(import.meta.dirname, "../..");
const doc = (name: string) => join(root, "docs", name);

/**
 * Pages of docs/ that are written from the code: `npm test -- tests/docs/docs.test.ts -u` writes them anew.
 */
const defaults = settingsSchema.parse({});

test("docs/data.md has every file and column of the contract", async () => {
  const files = Object.values(fileContracts).map((contract) =>
    [
      `## ${contract.kind}.csv (${contract.nl}.csv)`,
      `A row is ${contract.row.en}.`,
      columnsTable(contract, "en"),
    ].join("\n\n"),
  );
  const beside = besideContracts.map((contract) =>
    [
      `## ${contract.name}.csv (${contract.nl}.csv)`,
      `Optional. A row is ${contract.row.en}.`,
      columnsTable(contract, "en"),
    ].join("\n\n"),
  );
  const intro = readFileSync(doc("data-intro.md"), "utf8").trim();
  await expect(`${[intro, ...files, ...beside].join("\n\n")}\n`).toMatchFileSnapshot(doc("data.md"));
});

test("docs/rules.md has every rule of the check", async () => {
  const rows = Object.entries(rules).map(
    ([id, rule]) => `| \`${id}\` | ${rule.severity} | ${rule.title.en}. ${rule.advice.en} |`,
  );
  const intro =
    "# The rules of the check\n\nEach can be made an error, a warning, or off under `rules:` in `report.yaml`. An error stops the build; all of them are shown.\n\n| rule | severity | meaning |\n|---|---|---|";
  await expect(`${[intro, ...rows].join("\n")}\n`).toMatchFileSnapshot(doc("rules.md"));
});

const surenessLanguages = ["all", "en", "nl", "de"] as const;

test("A form with headers of several languages says of each how sure they are", () => {
  for (const { forms } of Object.values(presets)) {
    for (const { marks, sureness } of Object.values(forms).flat()) {
      if (!marks.some((mark) => headersOf(mark).length > 2)) continue;
      expect(Object.keys(sureness)).toEqual(["en", "nl", "de"]);
    }
  }
});

test("docs/presets.md has every form of every preset, and where its names come from", async () => {
  const sureness = {
    documented: "in the maker's documentation",
    seen_in_code: "read in others' code that reads such exports",
    put_together: "put together from its words, seen in no export",
  } as const;
  const languages = { all: "", en: "English", nl: "Dutch", de: "German" } as const;
  /** `English: in the maker's documentation; Dutch and German: …`. */
  const suretySaid = (by: SurenessBy) =>
    [
      ...Map.groupBy(
        surenessLanguages.filter((each) => by[each]),
        (each) => by[each] ?? "documented",
      ),
    ]
      .map(([sure, own]) => {
        const names = own.map((each) => languages[each]).filter((name) => name !== "");
        return `${names.join(" and ")}${names.length > 0 ? ": " : ""}${sureness[sure]}`;
      })
      .join("; ");
  const parts = Object.entries(presets).map(([name, { title, sources, forms }]) => {
    const rows = Object.entries(forms).flatMap(([kind, kinds]) =>
      kinds.map(({ name: form, sureness: sure, marks, columns, joined = {} }) => {
        const recognised = marks.map((mark) => headersOf(mark).join(" / ")).join(", ");
        const together = (column: string) =>
          (joined[column] ?? []).map((headers) => `${headers.join(" + ")}, else `).join("");
        const read = Object.entries(columns).map(
          ([column, headers]) => `${column} ← ${together(column)}${headers.join(" / ")}`,
        );
        return `| ${kind} | ${form} | ${recognised} | ${read.join("; ")} | ${suretySaid(sure)} |`;
      }),
    );
    const words = Object.entries(forms).flatMap(([kind, kinds]) => {
      const meant = kinds.flatMap(({ values = {} }) =>
        Object.entries(values).flatMap(([column, meanings]) =>
          Object.entries(meanings).map(([word, meaning]) => ({ word, meaning, column })),
        ),
      );
      const said = Map.groupBy(
        meant.filter(({ meaning }) => meaning !== ""),
        ({ column, meaning }) => `${column} = ${meaning}`,
      );
      return [...said].map(
        ([meaning, each]) =>
          `| ${kind} | ${meaning} | ${[...new Set(each.map(({ word }) => word))].join(", ")} |`,
      );
    });
    return [
      `## ${title}: \`preset: ${name}\``,
      `| file | export | recognised by | read | names found |\n|---|---|---|---|---|\n${rows.join("\n")}`,
      ...(words.length === 0 ? [] : [`| file | means | words |\n|---|---|---|\n${words.join("\n")}`]),
      `Sources: ${sources.join(" · ")}`,
    ].join("\n\n");
  });
  const intro = readFileSync(doc("presets-intro.md"), "utf8").trim();
  await expect(`${[intro, ...parts].join("\n\n")}\n`).toMatchFileSnapshot(doc("presets.md"));
});

test("docs/metrics.md has every metric", async () => {
  const rows = definitionsSaid(defaults).map(
    ({ id, label, unit, formula, files }) =>
      `| \`${id}\` | ${label.en} | ${formula.en} | ${unit} | ${files.join(", ")} |`,
  );
  const intro =
    "# The figures\n\nEvery figure is one record of `report.json`: `{ metric, scope, window, value, unit, numerator?, denominator?, interval?, n?, status? }`. The method page of the report says the same in Dutch and English, with what each figure does not say.\n\n| metric | name | formula | unit | files |\n|---|---|---|---|---|";
  await expect(`${[intro, ...rows].join("\n")}\n`).toMatchFileSnapshot(doc("metrics.md"));
});

test("docs/signals.md has every finding, and when it is made", async () => {
  const rows = signalRules.map(
    ({ id, severity, kinds, window, metrics }) =>
      `| \`${id}\` | ${withThresholds(signalWords.en[id].when, defaults, formats("en", "EUR"))} | ${kinds.join(", ")} | ${window} | ${metrics.map((metric) => `\`${metric}\``).join(", ")} | ${severity} |`,
  );
  const intro = readFileSync(doc("signals-intro.md"), "utf8").trim();
  const head = "| finding | when | of | window | rests on | severity |\n|---|---|---|---|---|---|";
  await expect(`${[`${intro}\n\n${head}`, ...rows].join("\n")}\n`).toMatchFileSnapshot(doc("signals.md"));
});

test("docs/performance.md has all that was measured", async () => {
  const measured = JSON.parse(readFileSync(doc("performance.json"), "utf8"));
  const page = readFileSync(doc("performance.md"), "utf8");
  await expect(pageWith(measured, page)).toMatchFileSnapshot(doc("performance.md"));
});

test("docs/settings.md names every setting, in English and in Dutch", () => {
  const text = readFileSync(doc("settings.md"), "utf8");
  const tables = [dutchSettings, dutchThresholds, dutchMapping, dutchHolidays];
  const below = [...Object.values(dutchParts), ...Object.values(dutchPartsOfColumn)];
  for (const [name, dutch] of tables.flatMap((table) => Object.entries(table))) {
    expect(text).toMatch(new RegExp(`\\b${name}\\b`));
    expect(text).toMatch(new RegExp(`\\b${dutch}\\b`));
  }
  for (const [name, dutch] of below.flatMap((table) => Object.entries(table)))
    expect(text).toContain(`\`${dutch}\` (${name}`);
  for (const words of Object.values(dutchWords))
    for (const dutch of Object.values(words)) expect(text).toContain(`\`${dutch}\``);
  for (const name of Object.keys(settingsSchema.shape)) expect(text).toContain(`\`${name}\``);
  for (const name of Object.keys(settingsSchema.parse({}).thresholds)) expect(text).toContain(`\`${name}\``);
});

test("What docs/data.md says in Dutch names rules and settings that are there", () => {
  const [, dutch = ""] =
    readFileSync(doc("data-intro.md"), "utf8").match(/## In het Nederlands.*?\n(.*?)\n## /s) ?? [];
  const named = [...dutch.matchAll(/`([a-z_]+(?:\.[a-z_]+)?)`/g)].map(([, name = ""]) => name);
  const settings = [dutchSettings, dutchMapping].flatMap((table) => Object.values<string>(table));
  const known = new Set(["report.yaml", ...Object.keys(rules), ...settings]);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
  expect(named.length).toBeGreaterThan(30);
});

test("The Dutch report.yaml of docs/presets.md is one", () => {
  const [, yaml = ""] =
    readFileSync(doc("presets-intro.md"), "utf8").match(/```yaml\n(bestanden:.*?)```/s) ?? [];
  const { settings, problems } = readSettings(yaml);
  expect(problems.list).toEqual([]);
  expect(settings.files.activities).toMatchObject([
    { path: "gesprekken.csv" },
    { defaults: { type: "bezoek" } },
  ]);
});

test("The Dutch report.yaml of docs/settings.md is one", () => {
  const [, yaml = ""] = readFileSync(doc("settings.md"), "utf8").match(/```yaml\n(.*?)```/s) ?? [];
  const { settings, problems } = readSettings(yaml);
  expect(problems.list).toEqual([]);
  expect(settings.files.quotes).toMatchObject({
    path: "verkoopkansen.csv",
    once: { keep: "last", by: "file" },
  });
  expect(settings.files.absence).toBe("off");
});

test("docs/privacy.md and README say what a reader can conclude, in the words of the method page", () => {
  const privacyPage = readFileSync(doc("privacy.md"), "utf8");
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const rowsOf = (language: Language) =>
    wordsIn(language)
      .privacy(privacySaid(defaults, wordsIn(language).shared.half, formats(language, "EUR")))
      .rows.map(({ edition, can, cannot }) => `| ${edition} | ${can} | ${cannot} |`);
  for (const row of [...rowsOf("nl"), ...rowsOf("en")]) expect(privacyPage).toContain(row);
  for (const row of rowsOf("en")) expect(readme).toContain(row);
});

test("docs/report-json.md tells of the version of report.json", () => {
  expect(readFileSync(doc("report-json.md"), "utf8")).toContain(`| ${schemaVersion} |`);
});

test("every command that README and docs name is one of the project", () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  const pages = [
    "README.md",
    ...readdirSync(join(root, "docs"))
      .filter((file) => file.endsWith(".md"))
      .map((file) => `docs/${file}`),
  ];
  const named = pages.flatMap((page) =>
    [...readFileSync(join(root, page), "utf8").matchAll(/npm run ([a-z:]+)/g)].map((match) => match[1] ?? ""),
  );
  expect(new Set(named).difference(new Set(Object.keys(scripts)))).toEqual(new Set());
  expect(named).toContain("report");
});
