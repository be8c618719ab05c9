import { expect, test } from "vitest";
import type { Changed, Snapshot } from "../report/snapshot.ts";
import { mailView } from "./mail.ts";
import { reportOf } from "./report.ts";
import { snapshotWith } from "./snapshot.fixture.ts";

/** Nothing is otherwise than in the month that was kept before. */
const nothing: Changed = {
  since: "2026-09",
  new: [],
  gone: [],
  standing: [],
  compared: 0,
  moved: [],
  restated: [],
  restated_figures: 0,
};

/** An edition for an audience, with what has changed since the month before it where that is kept. */
function site(settings: Partial<Snapshot["settings"]>, changed: Changed | null = nothing) {
  const base = snapshotWith(changed ? { changed } : {});
  const own = { ...base, settings: { ...base.settings, ...settings } };
  return { report: reportOf(own), archive: [] };
}

test("the mail of management has the overview on one sheet, and says for which month and whom it is", () => {
  const mail = mailView(site({}), "nl");
  expect(mail.kind).toBe("overview");
  expect(mail.page.path).toBe("index");
  expect(mail.subject).toBe("Verkoopproductiviteit oktober 2026, voor het management");
  expect(mail.fileName).toContain("2026-10 voor het management");
  expect(mail.title).not.toBe("");
});

test("a month with nothing new says so in one line, and one without an earlier month that nobody can tell", () => {
  expect(mailView(site({}), "nl").news).toEqual({ line: "Sinds september is er niets nieuws" });
  expect(mailView(site({}), "en").news).toEqual({ line: "Nothing new since September" });
  const unknown = "Wat nieuw is, is niet bekend: van een eerdere maand is voor deze uitgave niets bewaard.";
  expect(mailView(site({}, null), "nl").news).toEqual({ line: unknown });
});

test("what is new stands under how much of it there is", () => {
  const added = { id: "coverage_low", scope: { kind: "team", id: "Noord" } } as const;
  expect(mailView(site({}, { ...nothing, new: [added] }), "nl").news).toEqual({
    heading: "Sinds september: 1 bevinding nieuw",
    lines: ["Nieuw: Noord: plan wordt niet uitgevoerd."],
  });
});

test("somebody without a page of their own gets the overview of their edition", () => {
  expect(mailView(site({ audience: "person:nobody" }), "nl").kind).toBe("overview");
});

test("in the other language it is the page of that language", () => {
  const mail = mailView(site({}), "en");
  expect([mail.page.path, mail.subject]).toEqual([
    "en/index",
    "Sales productivity October 2026, for management",
  ]);
});

test("a name that no disk takes is no part of the name of the file", () => {
  const { fileName } = mailView(site({ organisation: '../a\r\nb: <script>"|?*\u202E' }), "nl");
  expect(fileName).toMatch(/^a b script 2026-10 /);
});
