import { expect, test } from "vitest";
import type { MetricId } from "../../contract/metric-ids.ts";
import { languages } from "../../contract/vocabulary.ts";
import type { AgreementRow, ChoiceRow, Snapshot } from "../../report/snapshot.ts";
import { blocksIn, inWords, sectionIn, tablesIn } from "../blocks.fixture.ts";
import { peopleView } from "../people.ts";
import { personView } from "../person.ts";
import { reportOf } from "../report.ts";
import { figuresWith, snapshotWith } from "../snapshot.fixture.ts";
import { teamView } from "../team.ts";

function row(changes: Partial<AgreementRow>): AgreementRow {
  return {
    id: "a-0",
    account_manager_id: "am-1",
    team: null,
    kind: "promised",
    by: "lead",
    what: "Een dag mee op pad",
    on: "2026-09-03",
    due: null,
    done_on: null,
    dropped_on: null,
    why: null,
    state: "open",
    ...changes,
  };
}

const cellsOf = (agreements: AgreementRow[]) => {
  const report = reportOf(snapshotWith({ agreements }));
  const person = report.people.find(({ id }) => id === "am-1");
  if (!person) throw new Error("The fixture has lost Bo Visser");
  const page = personView(report, person, "nl");
  expect(page.sections[0]?.id).toBe("agreements");
  const [table] = tablesIn(page).filter(({ id }) => id === "agreements-table");
  return table?.rows.map((cells) => cells.map(({ text }) => text)) ?? [];
};

test("a talk begins with what was agreed: the lead's promises first, then the help asked for, then one's own", () => {
  const said = cellsOf([
    row({ what: "eigen", by: "account_manager" }),
    row({ what: "gevraagd", kind: "asked", by: "account_manager" }),
    row({ what: "toegezegd" }),
  ]);
  expect(said.map(([what, who]) => [what, who])).toEqual([
    ["toegezegd", "leidinggevende zegde toe"],
    ["gevraagd", "jij vroeg"],
    ["eigen", "jij zegde toe"],
  ]);
});

test.each([
  [{ done_on: "2026-10-05", due: "2026-10-05", state: "done" }, "gedaan op 5 okt 2026, op tijd"],
  [
    { done_on: "2026-10-06", due: "2026-10-05", state: "done" },
    "gedaan op 6 okt 2026, later dan afgesproken",
  ],
  [{ done_on: "2026-10-06", state: "done" }, "gedaan op 6 okt 2026"],
  [{ dropped_on: "2026-10-06", why: "niet nodig", state: "dropped" }, "vervallen op 6 okt 2026: niet nodig"],
  [{ due: "2026-10-06", state: "late" }, "nog niet gedaan, en de dag is voorbij"],
  [{ state: "vanished" }, "is uit de lijst verdwenen, en niemand schreef waarom"],
  [{}, "staat nog open"],
] as const)("what became of it is said in words (%o)", (changes, said) => {
  const [cells] = cellsOf([row(changes)]);
  expect(cells?.at(-1)?.replaceAll(/[\u00a0\u2060]/g, " ")).toBe(said);
});

test("on a phone the day by which it is to be done stands before what became of it", () => {
  const report = reportOf(snapshotWith({ agreements: [row({ due: "2026-10-06", state: "late" })] }));
  const [person] = report.people.filter(({ id }) => id === "am-1");
  if (!person) throw new Error("The fixture has lost Bo Visser");
  const [table] = tablesIn(personView(report, person, "nl")).filter(({ id }) => id === "agreements-table");
  if (!table) throw new Error("No agreements are told");
  expect(table.columns.map(({ line }) => line)).toEqual([undefined, 1, 2, 2]);
  expect(table.rows[0]?.[2]?.around).toEqual({ before: "uiterlijk " });
});

test("without words the lines stand by number", () => {
  const texts = cellsOf([row({ what: null }), row({ what: null })]).map(([what]) => what);
  expect(texts).toEqual(["Afspraak 1", "Afspraak 2"]);
});

test("without agreements a talk begins as it did, and still ends with lines to write on", () => {
  const report = reportOf(snapshotWith());
  for (const language of languages)
    for (const person of report.people) {
      const page = personView(report, person, language);
      expect(page.sections.map(({ id }) => id)).not.toContain("agreements");
      expect(blocksIn(page.sections.at(-1), "to-write")).toMatchObject([{ lines: 2 }]);
    }
});

const choice: ChoiceRow = {
  ...{ team: "Noord", finding: "no_new_business", steering: "customers", on: "2026-09-04" },
  ...{ metric: "activity.new_share", month: "2026-08", expected: 0.15 },
};
const noord = { kind: "team", id: "Noord" } as const;
const figures = figuresWith(
  { metric: "activity.new_share", scope: noord, window: "2026-08", value: 0.1 },
  { metric: "activity.new_share", scope: noord, window: "2026-10", value: 0.3 },
);

function teamPage(changes: Parameters<typeof snapshotWith>[0]) {
  const report = reportOf(snapshotWith({ figures, ...changes }));
  const team = report.teams.find(({ id }) => id === "Noord");
  if (!team) throw new Error("The fixture has lost Noord");
  return teamView(report, team, "en");
}

test("a choice is said with how its figure went and what the mean alone would give, and no word of cause", () => {
  const section = sectionIn(teamPage({ choices: [choice] }), "agreements");
  const [said] = blocksIn(section, "points").flatMap(({ points }) => points.map(inWords));
  expect(said).toContain("Chosen on 4 September 2026 for contact with prospects: steering on customers.");
  expect(said).toContain("went from 10% in August 2026 to 30% in October 2026.");
  expect(said).toContain("Regression to the mean alone would have given 15%.");
  expect(said).not.toMatch(/because|thanks|therefore|led to|worked/i);
});

test("what the mean alone would give within the interval of now is said to be chance, and what is written alike did not go", () => {
  const said = (interval: [number, number]) => {
    const told = figuresWith(
      { metric: "activity.new_share", scope: noord, window: "2026-08", value: 0.1 },
      { metric: "activity.new_share", scope: noord, window: "2026-10", value: 0.1 },
    ).map((each) => (each.metric === "activity.new_share" ? { ...each, interval } : each));
    const section = sectionIn(teamPage({ choices: [choice], figures: told }), "agreements");
    return blocksIn(section, "points")
      .flatMap(({ points }) => points.map(inWords))
      .join(" ");
  };
  expect(said([0.05, 0.2])).toContain("was 10% in August 2026 and is 10% in October 2026.");
  expect(said([0.05, 0.2])).toContain("15%. That difference can be chance.");
  expect(said([0.05, 0.12])).not.toContain("chance.");
});

test("a team that only chose was promised nothing", () => {
  expect(inWords(sectionIn(teamPage({ choices: [choice] }), "agreements")?.message)).toBe(
    "What the team chose",
  );
  const both = teamPage({
    choices: [choice],
    agreements: [row({ account_manager_id: null, team: "Noord" })],
  });
  expect(inWords(sectionIn(both, "agreements")?.message)).toContain("agreed with the team");
});

test("a choice for a finding that is still found stands in its row", () => {
  const signal: Snapshot["signals"][number] = {
    id: "no_new_business",
    scope: noord,
    severity: "medium",
    state: "found",
    window: "r12",
    figures: ["activity.new_share"],
    comparisons: 2,
    chance: null,
    cases_needed: null,
    sentence: { nl: "", en: "" },
    advice: { hours: { nl: "", en: "" }, customers: { nl: "", en: "" } },
  };
  const page = teamPage({ choices: [choice], signals: [signal] });
  const evidence = blocksIn(sectionIn(page, "discuss"), "discuss").flatMap(({ rows }) =>
    rows.flatMap((each) => each.evidence.map(inWords)),
  );
  expect(evidence.join(" ")).toContain("steering on customers");
  expect(page.sections.map(({ id }) => id)).not.toContain("agreements");
});

test("the page of people says how often help was asked for and came in time, as counts", () => {
  const company = { kind: "company", id: "all" } as const;
  const figure = (metric: "help.asked" | "help.on_time", window: "month" | "r12", value: number) => ({
    ...({
      metric,
      scope: company,
      window,
      value,
      unit: metric === "help.asked" ? "count" : "share",
    } as const),
    ...(metric === "help.on_time" ? { numerator: 3, denominator: 4, n: 4 } : {}),
  });
  const told = [
    figure("help.asked", "month", 2),
    figure("help.asked", "r12", 5),
    figure("help.on_time", "r12", 0.75),
  ];
  const page = peopleView(reportOf(snapshotWith({ figures: [...figures, ...told] })), "en");
  expect(page.lead.map(inWords)).toContain(
    "Account managers asked for help 2 times this month; of help with a day to it, 3 of 4 came on time in twelve months.",
  );
});

const own = { kind: "account_manager", id: "am-1" } as const;
const confidence = (metric: MetricId, value: number, n: number) => ({
  ...({ metric, scope: own, window: "r12", value, n } as const),
  unit: metric.endsWith("score") ? ("ratio" as const) : ("share" as const),
  ...(metric === "confidence.came_true" ? { numerator: value * n, denominator: n } : {}),
});

function closing(n: number, score: number) {
  const told = [
    confidence("confidence.said", 0.8, n),
    confidence("confidence.came_true", 0.5, n),
    confidence("confidence.score", score, n),
    confidence("confidence.base_score", 0.25, n),
  ];
  const report = reportOf(snapshotWith({ figures: [...figures, ...told] }));
  const person = report.people.find(({ id }) => id === "am-1");
  if (!person) throw new Error("The fixture has lost Bo Visser");
  const section = sectionIn(personView(report, person, "en"), "confidence");
  return blocksIn(section, "paragraph").map(({ text }) => inWords(text));
}

test("how sure one was stands beside what came true, and from four quarters on beside who says the same each time", () => {
  const said =
    "You said on average to be 80% sure that your plan brings the result of the quarter. In 1 of 2 quarters revenue reached the target.";
  expect(closing(2, 0.34)).toEqual([said, "This is in your own edition alone."]);
  expect(closing(4, 0.34)[1]).toContain(
    "Saying the same each quarter would have been as near or nearer (distance 0.34 beside 0.25)",
  );
  expect(closing(4, 0.2)[1]).toContain("nearer to what came than saying the same each quarter");
});
