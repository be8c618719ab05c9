import { expect, test } from "vitest";
import type { Snapshot } from "../../report/snapshot.ts";
import { blocksIn, inWords } from "../blocks.fixture.ts";
import { personView } from "../person.ts";
import { type Report, reportOf } from "../report.ts";
import { snapshotWith } from "../snapshot.fixture.ts";
import { signalSections } from "./findings.ts";
import { readerOf } from "./reader.ts";

type Signal = Snapshot["signals"][number];

const signal = (scope: Signal["scope"], sentence: string): Signal => ({
  id: "coverage_low",
  scope,
  severity: "high",
  state: "found",
  window: "r12",
  comparisons: 4,
  chance: 0.01,
  cases_needed: null,
  figures: ["plan.coverage", "plan.load"],
  sentence: { nl: sentence, en: `${sentence} (en)` },
  advice: {
    hours: { nl: "Meer bezoeken.", en: "More visits." },
    customers: { nl: "Vraag wat er nodig is.", en: "Ask what is needed." },
  },
});

const report = reportOf(
  snapshotWith({
    signals: [
      signal({ kind: "team", id: "Noord" }, "Noord komt niet aan zijn plan toe"),
      signal({ kind: "account_manager", id: "am-1" }, "Je komt niet aan je plan toe"),
    ],
  }),
);
const ofTeams = (about: Report) => signalSections(readerOf(about, "nl"), ({ kind }) => kind === "team");
const idsOf = (sections: { id: string }[]) =>
  sections.map(({ id }) => id).filter((id) => id.includes("signal"));

test("a finding is a sentence with what it rests on and what each reading would do", () => {
  const [section] = ofTeams(report);
  expect(inWords(section?.message)).toBe("Noord komt niet aan zijn plan toe");
  expect(section).toMatchObject({
    id: "signal-coverage_low-noord-15i8l",
    subtitle: "Gebaseerd op: Dekking en plan.load",
    blocks: [{ kind: "twin", hours: ["Meer bezoeken."], customers: ["Vraag wat er nodig is."] }],
  });
});

test("a finding about a person is on their own page only, and speaks to them", () => {
  expect(idsOf(ofTeams(report))).toEqual(["signal-coverage_low-noord-15i8l"]);
  const [ada, bo] = report.people;
  if (!ada || !bo) throw new Error("the report has two account managers");
  const topics = (person: typeof ada) => blocksIn(personView(report, person, "en"), "topics");
  expect(topics(ada)).toEqual([]);
  expect(topics(bo).flatMap(({ topics }) => topics.map(({ offer }) => offer))).toEqual([
    "What came between, and what do you need to speak to those who wait this quarter?",
  ]);
});

test("what is too early to say is listed apart, with the cases that are still needed", () => {
  const early = (cases_needed: number | null, sentence: string) => ({
    ...signal({ kind: "team", id: "Noord" }, sentence),
    state: "too_early" as const,
    cases_needed,
  });
  const signals = [early(12, "Een"), early(1, "Twee"), early(null, "Drie")];
  const [section] = ofTeams(reportOf(snapshotWith({ signals })));
  expect(section?.id).toBe("too-early");
  const [folded] = blocksIn(section, "folded");
  expect(folded?.label).toBe("Nog geen conclusie (3)");
  expect(folded?.points.map(inWords)).toEqual([
    "Een. Nog ongeveer 12 gevallen, dan is het te zeggen.",
    "Twee. Nog ongeveer 1 geval, dan is het te zeggen.",
    "Drie. Toeval is niet uit te sluiten.",
  ]);
});
