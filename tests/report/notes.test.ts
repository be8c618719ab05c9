import { expect, test } from "vitest";
import { dayOfIso } from "../../src/calendar/day.ts";
import type { Dataset, Note } from "../../src/contract/dataset.ts";
import type { NameMode } from "../../src/contract/vocabulary.ts";
import { settingsOf } from "../../src/metrics/figures.fixture.ts";
import { datasetOf, type Rows } from "../../src/metrics/organisation.fixture.ts";
import type { ReadData } from "../../src/reading/read.ts";
import { assemble, assembleEach } from "../../src/report/assemble.ts";
import type { Audience } from "../../src/report/audience.ts";
import { snapshotOfEdition } from "../../src/report/editions/editions.ts";
import { withPublishedNotes } from "../../src/report/notes/published-notes.ts";
import type { Snapshot } from "../../src/report/snapshot.ts";
import { teamSlug } from "../../src/text/slug.ts";
import { reportOf } from "../../src/views/report.ts";
import { contentOf, sitePages } from "../../src/views/site.ts";
import { keptMonth } from "./kept.fixture.ts";

const months = ["2026-07", "2026-08", "2026-09", "2026-10"];
const people = ["Anna", "Bram", "Cas", "Dirk"] as const;
const teamOf = { Anna: "North", Bram: "North", Cas: "South", Dirk: "South" } as const;

const rows: Rows = {
  team: people.map((person) => ({ person, team: teamOf[person], from: "2020-01-01" })),
  accounts: people.map((manager, i) => ({ id: `a${i}`, manager })),
  quotes: people.flatMap((person) =>
    months.map((month) => ({
      ...{ issued: `${month}-02`, closed: `${month}-20`, person },
      ...{ outcome: "won" as const, value: 1000 },
    })),
  ),
  targets: ["North", "South"].map((team) => ({ team, measure: "revenue", value: 60_000 })),
};

const everyReader = ["management", "team", "person", "all"] as const;

/** A note of each kind of scope for each reader, with a text that says which it is. */
const everyNote: NonNullable<Rows["notes"]> = everyReader.flatMap((reader) => [
  { for: reader, text: `company ${reader}` },
  { for: reader, text: `North ${reader}`, team: "North" },
  { for: reader, text: `South ${reader}`, team: "South" },
  ...(reader === "person" || reader === "all"
    ? [{ for: reader, text: `Anna ${reader}`, person: "Anna" }]
    : []),
]);

const today = dayOfIso("2026-11-02");
const settings = settingsOf({ small_group: 2 });

const snapshotOf = (notes: NonNullable<Rows["notes"]>, audience: Audience, names: NameMode = "full") =>
  assemble({
    ...{ dataset: datasetOf({ ...rows, notes }), settings: { ...settings, names } },
    ...{ sources: [], problems: [], month: "2026-10", today, audience },
  });

const textsFor = (audience: Audience, names?: NameMode) =>
  (snapshotOf(everyNote, audience, names).notes ?? []).map(({ text }) => text).sort();

test("management reads every note", () => {
  expect(textsFor({ kind: "management" })).toHaveLength(everyNote.length);
});

test("the lead of a team reads what is about the team and its members, and not meant for management alone", () => {
  expect(textsFor({ kind: "team", team: "North" })).toEqual(
    ["North team", "North person", "North all", "Anna person", "Anna all"].sort(),
  );
});

test("somebody reads what is about them, their team and the company and meant for them; of others what is for all", () => {
  expect(textsFor({ kind: "person", id: "Anna" })).toEqual(
    [
      "Anna person",
      "Anna all",
      "North person",
      "North all",
      "company person",
      "company all",
      "South all",
    ].sort(),
  );
  expect(textsFor({ kind: "person", id: "Cas" })).toEqual(
    ["South person", "South all", "company person", "company all", "North all"].sort(),
  );
});

test("the company reads what is for all, and nothing beside a person", () => {
  expect(textsFor({ kind: "company" })).toEqual(["North all", "South all", "company all"].sort());
});

test.each(["initials", "pseudonym"] as const)(
  "with %s nobody reads a text, and management counts reasons",
  (names) => {
    const noted = everyNote.map((note) => ({ ...note, reason: "hands" as const, by: "Qauthor" }));
    const text = JSON.stringify(snapshotOf(noted, { kind: "management" }, names));
    expect(text).not.toMatch(/company all|Qauthor/);
    expect(text).toContain('"reason":"hands"');
  },
);

/** The pages of a report as data, by their path. */
const pagesOf = (snapshot: Snapshot) =>
  new Map(
    sitePages({ report: reportOf(snapshot), archive: [] })
      .filter(({ language }) => language === "nl")
      .map((page) => [page.path, JSON.stringify(contentOf(page).view)]),
  );

test("a note is read once on every page that has its figure, and on no other", () => {
  const pages = pagesOf(snapshotOf([{ team: "North", text: "Qnote" }], { kind: "management" }));
  const found = [...pages].filter(([, view]) => view.includes("Qnote")).map(([path]) => path);
  expect(found).toContain("index");
  expect(found).toContain(teamSlug("North"));
  expect(found).not.toContain(teamSlug("South"));
  for (const path of found) expect(pages.get(path)?.split('"text":"Qnote"'), path).toHaveLength(2);
});

test("a note of an earlier month stands in the trend, folded, with its mark at that month", () => {
  const pages = pagesOf(snapshotOf([{ month: "2026-08", text: "Qearlier" }], { kind: "management" }));
  const overview = pages.get("index") ?? "";
  expect(overview).toContain("Qearlier");
  expect(overview).toContain('"notes":[1]');
});

test("a report without notes has the pages it had", () => {
  const [without, outside] = [[], [{ month: "2029-01" as const, text: "Qnever" }]].map((notes) =>
    pagesOf(snapshotOf(notes, { kind: "management" })),
  );
  expect(outside).toEqual(without);
});

/** Data as they were read. */
const dataOf = (dataset: Dataset): ReadData => ({
  ...{ dataset, settings, sources: [], problems: [], hasErrors: false, delivery: null, results: new Map() },
  places: {},
  corrections: { written: [], applied: [] },
  recipients: [],
});

const withNotes = (notes: NonNullable<Rows["notes"]>) => dataOf(datasetOf({ ...rows, notes }));

/** September as it was frozen. */
const september = (notes: NonNullable<Rows["notes"]>) => keptMonth(withNotes(notes), "2026-09");

const said = ({ month, text, changed }: Note) => ({ month, text, ...(changed ? { changed } : {}) });

test("a note of a published month stands as published, and says what has become of it since", () => {
  const then = { month: "2026-09" as const };
  const edition = september([
    { ...then, text: "same", team: "North" },
    { ...then, text: "was", team: "South" },
    { ...then, text: "gone" },
  ]);
  const now = withNotes([
    { ...then, text: "same", team: "North" },
    { ...then, text: "is", team: "South" },
    { ...then, text: "later", person: "Anna" },
    { ...then, text: "more", team: "North" },
    { month: "2026-10", text: "new" },
  ]);
  const { notes } = withPublishedNotes(now, [edition]).dataset;
  expect(notes.map(said)).toEqual([
    { month: "2026-09", text: "same" },
    { month: "2026-09", text: "more", changed: { is: "added" } },
    { month: "2026-09", text: "was", changed: { is: "edited", now: "is" } },
    { month: "2026-09", text: "gone", changed: { is: "withdrawn" } },
    { month: "2026-09", text: "later" },
    { month: "2026-10", text: "new" },
  ]);
});

test("a note that is no longer for all is not read by all as it was published either", () => {
  const edition = september([{ month: "2026-09", text: "was", for: "all" }]);
  const now = withNotes([{ month: "2026-09", text: "is", for: "management" }]);
  const { dataset } = withPublishedNotes(now, [edition]);
  const input = { ...now, dataset, month: "2026-10", today };
  const [management, company] = assembleEach(input, [{ kind: "management" }, { kind: "company" }]).snapshots;
  expect(management?.notes).toMatchObject([{ text: "was", now: "is", changed: "edited", for: "management" }]);
  expect(company?.notes).toBeUndefined();
  const seesAll = () => true;
  const inArchive = (current: Snapshot | undefined) =>
    current && snapshotOfEdition(edition, current, seesAll).notes?.map(({ text }) => text);
  expect(inArchive(management)).toEqual(["was"]);
  expect(inArchive(company)).toBeUndefined();
});

test("a published month keeps no note beside a person", () => {
  const edition = september([
    { month: "2026-09", text: "Qperson", person: "Anna" },
    { month: "2026-09", text: "Qteam", team: "North" },
  ]);
  expect(JSON.stringify(edition)).toContain("Qteam");
  expect(JSON.stringify(edition)).not.toContain("Qperson");
});

test("an edition of before there were notes says nothing of them", () => {
  const { notes: _, ...before } = september([]);
  const now = withNotes([{ month: "2026-09", text: "later" }]);
  expect(withPublishedNotes(now, [before]).dataset.notes.map(said)).toEqual([
    { month: "2026-09", text: "later" },
  ]);
});
