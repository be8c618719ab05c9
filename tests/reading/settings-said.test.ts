import { expect, test } from "vitest";
import { settingsSchema } from "../../src/contract/settings.ts";
import { type Language, languages } from "../../src/contract/vocabulary.ts";
import { assemble } from "../../src/report/assemble.ts";
import type { Snapshot } from "../../src/report/snapshot.ts";
import { reportOf } from "../../src/views/report.ts";
import { contentOf, sitePages } from "../../src/views/site.ts";
import { fixture, read, today } from "../folders.fixture.ts";

/** No setting as it is by itself. */
const unusual = settingsSchema.parse({
  organisation: "Noordzee Techniek",
  languages: ["nl", "en"],
  hours_per_day: 7.5,
  selling_share: 0.55,
  leave_days: 31,
  short_absence: 0.06,
  long_absence_days: 17,
  small_group: 7,
  plan_valid_months: 9,
  trend_months: 14,
  thresholds: {
    understaffed: 0.37,
    coverage_low: 0.66,
    load_low: 0.53,
    load_high: 1.47,
    new_share_low: 0.17,
    new_share_contacts: 23,
    overdue_high: 0.33,
    surplus_high: 0.39,
    result_low: 0.91,
    yield_low: 0.89,
    orders_ratio_low: 0.43,
    orders_ratio_high: 1.71,
    stale_high: 0.41,
    unlogged_high: 0.07,
    false_discovery: 0.13,
    on_plan: 0.63,
    available_least: 0.3,
  },
});

const snapshot = assemble({
  ...read(fixture("dutch")),
  settings: unusual,
  month: "2026-05",
  audience: { kind: "management" },
  today,
});

/** The same report without a single number in it: what is left of numbers in its pages is in its words. */
const withoutNumbers: Snapshot = {
  ...snapshot,
  figures: snapshot.figures.map(({ metric, scope, window, unit }) => ({
    metric,
    scope,
    window,
    unit,
    value: null,
    status: "not_assessed",
  })),
  signals: [],
  problems: [],
  accounts_due: [],
  plans: [],
};

/** Every text of a page or a definition, whatever it stands in. */
function textsIn(value: unknown): string[] {
  // A bare number is a tick of an axis.
  if (typeof value === "string") return /^[\d.,]+\s?%?$/.test(value) ? [] : [value.replaceAll("\u00a0", " ")];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** What the words would say by the settings as they are by themselves. */
const defaults: [setting: string, said: RegExp][] = [
  ["long_absence_days", /\b42\b/],
  // The range of a forecast is one of 80%, whatever the settings.
  ["coverage_low, on_plan", /(?<!bandbreedte van |range of |uitgekomen, |held, )80 ?%/i],
  ["understaffed, overdue_high", /\b20 ?%/],
  ["surplus_high", /\b25 ?%/],
  ["new_share_low, false_discovery", /\b10 ?%/],
  ["new_share_contacts", /\b20 (visits|bezoeken|contact)/],
  ["load_low, load_high", /0[.,]85|1[.,]15/],
  [
    "result_low, yield_low",
    /95 ?% (of (the )?(target|plan)|van (het |wat het )?(target|plan)|\((result|yield)_low)/,
  ],
  ["orders_ratio_high", /1[.,]50?\b|anderhalf/],
  ["orders_ratio_low", /\b0[.,]50?\b/],
  ["unlogged_high", /\b5 ?% \(unlogged/],
  ["available_least", /minder dan de helft|less than half|at least half|50 ?%/],
  ["leave_days", /\b25 (leave|days|verlof|dagen)/],
  ["short_absence", /0[.,]04|\b4 ?%/],
  ["hours_per_day", /\b8 (uur|hours)/],
  ["selling_share", /\b0[.,]6\b|\b60 ?% (selling|verkoop)/],
  ["small_group", /\b(5|vijf|five) (mensen|people)/],
];

/** Pages of examples with invented numbers, and of the rules of reading. */
const isOfExamples = (slug: string) => slug === "notation" || slug === "rules";

const pagesIn = (language: Language) =>
  sitePages({ report: reportOf(withoutNumbers), archive: [] })
    .filter((page) => page.language === language && !isOfExamples(page.slug))
    .map((page) => ({ slug: page.slug, texts: textsIn(contentOf(page).view) }));

test("every setting with a number is another than it is by itself", () => {
  const { thresholds, ...rest } = settingsSchema.parse({});
  const { thresholds: own, ...others } = unusual;
  const numbers = new Map<string, unknown>(Object.entries({ ...rest, ...thresholds }));
  const same = Object.entries({ ...others, ...own }).filter(
    ([name, value]) => typeof value === "number" && numbers.get(name) === value,
  );
  expect(same).toEqual([["fiscal_year_starts", 1]]);
});

test.each(languages)("no page and no definition says of a setting what it is not (%s)", (language) => {
  const dictionary = snapshot.definitions.map(({ id, meaning, formula, limits }) => ({
    slug: id,
    texts: textsIn([meaning[language], formula[language], limits?.[language]]),
  }));
  const wrong = [...dictionary, ...pagesIn(language)].flatMap(({ slug, texts }) =>
    texts.flatMap((text) =>
      defaults.flatMap(([setting, said]) => (said.test(text) ? [`${slug}: ${setting}: ${text}`] : [])),
    ),
  );
  expect(wrong).toEqual([]);
});

test("what a setting decides names its value", () => {
  const said = (id: string) =>
    textsIn(snapshot.definitions.find((definition) => definition.id === id)).join(" ");
  expect(said("strength.absent_long")).toMatch(/17 kalenderdagen.*17 calendar days/);
  expect(said("plan.on_plan")).toMatch(/≥ 63 %.*≥ 63%/);
  expect(said("plan.load")).toMatch(/0,53–1,47.*0\.53–1\.47/);
  expect(said("hours.available")).toContain("31 leave days");
  const onPage = (named: string) =>
    pagesIn("en")
      .find(({ slug }) => slug === named)
      ?.texts.join(" ") ?? "";
  const findings = onPage("findings");
  expect(findings).toContain("less than 66% (coverage_low)");
  expect(findings).toContain("at most 13% (false_discovery)");
  const method = onPage("method");
  expect(method).toContain("at least 7 people work (setting small_group)");
  expect(method).toContain("for less than 30% of a month");
  const person =
    pagesIn("nl")
      .find(({ slug }) => slug.startsWith("person/"))
      ?.texts.join(" ") ?? "";
  expect(person).toContain("minder dan 30 % van de tijd");
});
