import { expect, test } from "vitest";
import type { Snapshot } from "../report/snapshot.ts";
import { elementsIn, textIn } from "../text/markup.fixture.ts";
import { atomFeed, signalsJson } from "./news.ts";
import { reportOf } from "./report.ts";
import { snapshotWith } from "./snapshot.fixture.ts";

const september = snapshotWith();
const site = (changes: Partial<Snapshot> = {}) => ({
  report: reportOf(snapshotWith(changes)),
  archive: [reportOf({ ...september, period: { ...september.period, month: "2026-09", to: "2026-09-30" } })],
});

const signal = (kind: "team" | "account_manager", id: string): Snapshot["signals"][number] => ({
  id: "coverage_low",
  scope: { kind, id },
  severity: "high",
  state: "found",
  window: "r12",
  comparisons: 4,
  chance: 0.01,
  cases_needed: null,
  figures: ["plan.coverage"],
  sentence: { nl: `${id} komt er niet aan toe`, en: `${id} does not get round to it` },
  advice: { hours: { nl: "a", en: "a" }, customers: { nl: "b", en: "b" } },
});

test("the feed has an entry for this month and each published before, with its headline and where it is", () => {
  const entries = elementsIn(atomFeed(site()), "entry");
  const partsOf = (name: string) => entries.map((entry) => elementsIn(entry, name)[0]);
  expect(partsOf("link").map((link) => link?.attribs.href)).toEqual(["index.html", "2026-09/index.html"]);
  expect(textIn(partsOf("title")[0])).toContain("Oktober");
  expect(partsOf("updated").map(textIn)).toEqual(["2026-10-31T00:00:00Z", "2026-09-30T00:00:00Z"]);
});

test("the same report gives the same feed, and no address outside the site but the name of the format", () => {
  expect(atomFeed(site())).toBe(atomFeed(site()));
  expect(atomFeed(site()).match(/https?:\/\/[^"<]+/g)).toEqual(["http://www.w3.org/2005/Atom"]);
});

test("findings of persons are in no news", () => {
  const said = signalsJson(site({ signals: [signal("team", "Noord"), signal("account_manager", "am-1")] }));
  const { signals, month, title } = JSON.parse(said);
  expect(signals.map(({ scope }: { scope: { id: string } }) => scope.id)).toEqual(["Noord"]);
  expect(month).toBe("2026-10");
  expect(Object.keys(title)).toEqual(["nl", "en"]);
});

test("a name with markup stays text in the feed", () => {
  const base = snapshotWith();
  const hostile = atomFeed(
    site({ settings: { ...base.settings, organisation: "<script>x</script> & Zn." } }),
  );
  expect(hostile).not.toContain("<script>");
  const [author] = elementsIn(hostile, "author");
  expect(textIn(author)).toBe("<script>x</script> & Zn.");
});
