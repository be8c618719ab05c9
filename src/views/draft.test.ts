import { expect, test } from "vitest";
import { chartsIn, inWords, tablesIn } from "./blocks.fixture.ts";
import { conversionView } from "./conversion.ts";
import { withDraftNotes } from "./draft.ts";
import { pageFrame } from "./page-frame.ts";
import { reportOf } from "./report.ts";
import { figuresWithResults, snapshotWith } from "./snapshot.fixture.ts";

const draft = {
  errors: 3,
  left_out: [
    { file: "offertes.csv", kind: "quotes" as const, rows: 2 },
    { file: "activiteiten.csv", kind: "activities" as const, rows: 1 },
  ],
};
const snapshot = snapshotWith({
  figures: figuresWithResults(),
  draft,
  definitions: snapshotWith().definitions.map((each) => ({ ...each, files: ["quotes" as const] })),
});

test("every page of a draft says that it is one, how many errors there are, and what was left out", () => {
  const frame = pageFrame(snapshot, {
    slug: "index",
    language: "nl",
    editions: [],
    newest: snapshot.period.month,
    month: undefined,
    isThere: () => true,
  });
  expect(frame.notice?.text).toBe(
    "Concept, niet om te publiceren: 3 fouten in de exports; weggelaten: 2 rijen van offertes.csv en 1 rij van activiteiten.csv. Dit rapport kan niet worden vastgelegd.",
  );
});

test("under what rests on a file with wrong rows stands how many are left out of it, and of no other", () => {
  const report = reportOf(snapshot);
  const plain = conversionView(report, "nl");
  const view = withDraftNotes(plain, report, "nl");
  const known = new Set(snapshot.definitions.map(({ id }) => id));
  const notes = chartsIn(view).map(({ metrics, note }) => [
    metrics.some((id) => known.has(id)),
    inWords(note),
  ]);
  for (const [isTouched, note] of notes) {
    if (isTouched) expect(note).toMatch(/Concept: zonder 2 rijen van offertes\.csv\.$/);
    else expect(note).not.toContain("Concept");
  }
  expect(tablesIn(view)).toHaveLength(tablesIn(plain).length);
});

test("a report that is no draft stays as it is", () => {
  const { draft: _, ...whole } = snapshot;
  const report = reportOf(whole);
  const view = conversionView(report, "nl");
  expect(withDraftNotes(view, report, "nl")).toBe(view);
});
