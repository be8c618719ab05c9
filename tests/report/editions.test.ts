import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { published } from "../../src/publish/folder/report-folder.fixture.ts";
import { readFolder } from "../../src/reading/data-folder.ts";
import { computeReport, computeReports } from "../../src/report/compute.ts";
import { readEditionFiles } from "../../src/report/editions/edition-files.ts";
import { type WithArchive, withArchive } from "../../src/report/editions/with-archive.ts";
import { archiveView } from "../../src/views/archive.ts";
import { chartsIn, sectionIn, tablesIn } from "../../src/views/blocks.fixture.ts";
import { overviewView } from "../../src/views/overview.ts";
import { reportOf } from "../../src/views/report.ts";
import { answerOf, endCommands, startCommands } from "../commands/in-one-process.ts";
import { demoOfTeams } from "./demo-of-teams.fixture.ts";

const project = join(import.meta.dirname, "../..");
const data = demoOfTeams("Zuid");
const months = ["2026-08", "2026-09", "2026-10"];

const commands = startCommands(project, project);
afterAll(() => endCommands(commands));

const run = (name: string, ...args: string[]) => answerOf(commands, { name, args });
const freeze = (month: string, folder = data) => run("freeze", "--data", folder, "--period", month);

const sites = new Map<string, WithArchive>();

/**
 * The report of October as it is made for an audience of a folder that does not change any more, with its
 * archive.
 */
function siteOf(folder: string, audience = "management"): WithArchive {
  const key = `${folder} ${audience}`;
  const known = sites.get(key);
  if (known) return known;
  const read = readFolder(folder);
  const computed = computeReports(read, { period: "2026-10", audience });
  const [site] = withArchive(computed, read, readEditionFiles({ folder }));
  if (!site) throw new Error("An audience has a site");
  sites.set(key, site);
  return site;
}

/** A copy of the frozen folder in which something is changed. */
function changed(change: (folder: string) => void): string {
  const folder = join(mkdtempSync(join(tmpdir(), "handjes-restated-")), "data");
  cpSync(data, folder, { recursive: true });
  change(folder);
  return folder;
}

beforeAll(async () => {
  const head = "accountmanager;segment;middel;per;keer_per_jaar";
  writeFileSync(join(data, "werkblad-Smeets.csv"), `${head}\r\n1072;A;overig;klant;1\r\n`);
  for (const month of months) expect((await freeze(month)).code).toBe(0);
});

test("three months frozen one after another stand in the archive, newest first, and nothing is restated", () => {
  const { snapshot, archive } = siteOf(data);
  expect(snapshot.editions).toEqual(months.toReversed().map((month) => ({ month, restated: [] })));
  expect(archive.map(({ period }) => period.month)).toEqual(months.toReversed());
});

test("a month that was kept when figures meant something else says what would be counted otherwise now", () => {
  const folder = changed((copy) => {
    const file = join(copy, "editions", "2026-09.json");
    const { schema: _, ...edition } = JSON.parse(readFileSync(file, "utf8"));
    const figure = edition.figures.find(
      ([metric, kind, , window]: unknown[]) =>
        metric === "plan.coverage" && kind === "company" && window === "r12",
    );
    figure[4] = 0.5;
    writeFileSync(file, JSON.stringify(edition));
  });
  const [restated] = siteOf(folder).snapshot.editions.filter(({ month }) => month === "2026-09");
  expect(restated?.restated).toMatchObject([{ metric: "plan.coverage", was: 0.5, files: [] }]);
});

test("a frozen month is shown as it was: its page says what it said when it was the report", () => {
  const [, , august] = siteOf(data).archive;
  if (!august) throw new Error("August was not kept");
  const then = computeReport(readFolder(data), { period: "2026-08" });
  const { title, lead } = overviewView(reportOf(august), "nl");
  expect(title).toEqual(overviewView(reportOf(then), "nl").title);
  expect(lead).toEqual(overviewView(reportOf(then), "nl").lead);
});

test("of persons is kept who is in which team, how many rows are whose and what stands agreed, of the last month", () => {
  const [people, delivery, agreements, ...others] = readdirSync(join(data, "editions")).toSorted().reverse();
  expect([people, delivery, agreements, others.length]).toEqual([
    "people.json",
    "delivery.json",
    "agreements.json",
    3,
  ]);
  for (const file of [people, delivery, agreements]) {
    expect(readFileSync(join(data, "editions", file ?? ""), "utf8")).toContain('"month": "2026-10"');
  }
  const kept = readFileSync(join(data, "editions", "delivery.json"), "utf8");
  for (const text of ["Ruben", "Smeets", '"1072"', "afwezig", "absence"]) expect(kept).not.toContain(text);
  for (const file of others) {
    const text = readFileSync(join(data, "editions", file), "utf8");
    expect(text).not.toContain("account_manager");
    for (const name of ["Ruben", "Smeets", "Noortje", "Maud Janssen"]) expect(text).not.toContain(name);
  }
});

/** Adds 1,000 to the first order that was closed in August, of which the folder then says otherwise. */
function dearerOrder(folder: string): void {
  const file = join(folder, "offertes.csv");
  const text = readFileSync(file, "latin1");
  const lines = text.split("\r\n");
  const at = lines.findIndex((line) => /;gewonnen;\d{2}-08-2026;/i.test(line));
  const cells = lines[at]?.split(";") ?? [];
  const value = cells.findLastIndex((cell) => /\d/.test(cell));
  const amount = Number((cells[value] ?? "").replace(/[^\d,]/g, "").replace(",", "."));
  cells[value] = String(amount + 1000).replace(".", ",");
  lines[at] = cells.join(";");
  writeFileSync(file, lines.join("\r\n"), "latin1");
}

let dearer = "";
beforeAll(() => {
  dearer = changed(dearerOrder);
});

test("a past input that changes is a restatement of exactly the figures it makes, with the file it comes from", () => {
  const { snapshot } = siteOf(dearer);
  const august = snapshot.editions.find(({ month }) => month === "2026-08");
  const september = snapshot.editions.find(({ month }) => month === "2026-09");
  const of = (metric: string, window: string) =>
    august?.restated.find(
      (each) => each.metric === metric && each.window === window && each.scope.kind === "company",
    );
  for (const window of ["month", "ytd", "r12"]) {
    const revenue = of("activity.count.revenue", window);
    expect((revenue?.now ?? 0) - (revenue?.was ?? 0)).toBeCloseTo(1000, 4);
    expect(revenue?.files).toEqual(["quotes"]);
  }
  expect(of("order.value", "month")).toBeDefined();
  expect(of("activity.count.orders", "month")).toBeUndefined();
  expect(of("strength.effective", "month")).toBeUndefined();
  // Whatever is restated is made of the quotes, and of money.
  const definitions = new Map(snapshot.definitions.map((each) => [each.id, each]));
  for (const { metric, files } of august?.restated ?? []) {
    expect(definitions.get(metric)?.files, metric).toContain("quotes");
    expect(files).toContain("quotes");
  }
  // September's own month stands, but for the months before that it is laid beside; its year and its twelve
  // months hold that order too.
  const ofMonth = september?.restated.filter(({ window }) => window === "month").map(({ metric }) => metric);
  const laidBeside = ofMonth?.filter((metric) => /^usual\.|^result\.ordinary_/.test(metric));
  expect(ofMonth).toEqual(laidBeside);
  expect(laidBeside).toContain("result.ordinary_mean");
  expect(september?.restated.map(({ window }) => window)).toContain("ytd");
});

test("the archive page and the trend say what was restated", () => {
  const report = reportOf(siteOf(dearer).snapshot);
  const archive = archiveView(report, [], "nl");
  expect(archive.title).toContain("3 gepubliceerde maanden");
  const [august] = tablesIn(sectionIn(archive, "month-2026-08"));
  const row = august?.rows.find(([name, , window]) => name?.text === "Omzet" && window?.text.includes("aug"));
  expect(row?.at(-1)?.text).toBe("offertes.csv gewijzigd");
  const [trend] = chartsIn(sectionIn(overviewView(report, "nl"), "trend"));
  const starred = trend?.table.rows.filter((cells) => cells.some(({ text }) => text.endsWith("*")));
  expect(starred?.map(([month]) => month?.text.replace("\u00a0", " "))).toEqual(["aug 26"]);
  expect(trend?.table.note).toContain("herzien");
});

test("freezing a month twice is refused, and what was kept stays", async () => {
  const file = join(data, "editions", "2026-09.json");
  const before = readFileSync(file, "utf8");
  const { code, said } = await freeze("2026-09");
  expect(code).toBe(1);
  expect(said).toContain("Nothing was overwritten");
  expect(readFileSync(file, "utf8")).toBe(before);
});

const broken: [name: string, text: string, said: string][] = [
  ["cut off", '{"edition":1,', "it is not JSON"],
  ["of an older version", '{"edition":0}', "is of version 0"],
  ["without figures", '{"edition":1}', "is damaged at"],
];

test.each(broken)(
  "an edition that is %s stops the report with clear words, and is left as it is",
  async (_, text, words) => {
    const folder = changed((each) => writeFileSync(join(each, "editions", "2026-09.json"), text));
    const out = join(mkdtempSync(join(tmpdir(), "handjes-out-")), "dist");
    await published(out, "earlier");
    const { code, said } = await run("report", "--data", folder, "--out", out);
    expect(code).toBe(1);
    expect(said).toContain("2026-09.json");
    expect(said).toContain(words);
    expect(said).toContain("left as it is");
    expect(said).not.toMatch(/^\s+at /m);
    expect(readFileSync(join(folder, "editions", "2026-09.json"), "utf8")).toBe(text);
    expect(readFileSync(join(out, "index.html"), "utf8")).toBe("earlier");
  },
);

test("an edition of a program that knew other settings, findings and figures is read as far as they are known", () => {
  const folder = changed((each) => {
    const file = join(each, "editions", "2026-09.json");
    const edition = JSON.parse(readFileSync(file, "utf8"));
    edition.settings = { organisation: "Noordzee Techniek", currency: "EUR", colour: "blue" };
    edition.signals.push({ id: "of_later", sentence: "?" });
    edition.figures.push([
      "metric.of_later",
      "company",
      "all",
      "month",
      1,
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    edition.later = true;
    writeFileSync(file, JSON.stringify(edition));
  });
  const { archive, snapshot } = siteOf(folder);
  const september = archive.find(({ period }) => period.month === "2026-09");
  expect(september?.settings.hours_per_day).toBe(8);
  expect(september?.signals.some(({ id }) => (id as string) === "of_later")).toBe(false);
  expect(snapshot.editions.every(({ restated }) => restated.length === 0)).toBe(true);
});

test("a month between that was not kept is named", () => {
  const folder = changed((each) => rmSync(join(each, "editions", "2026-09.json")));
  const { lead } = archiveView(reportOf(siteOf(folder).snapshot), [], "nl");
  expect(lead.join(" ")).toContain("Niet bewaard: september 2026");
});

test("a report of one team has no archive: what was kept is of the whole company", () => {
  expect(siteOf(data, "team:Zuid").archive).toEqual([]);
});

test("of a published month everybody reads what everybody may: nothing of a team that rests on absence", () => {
  const metrics = (audience: string) => {
    const [newest] = siteOf(data, audience).archive;
    const ofTeams = newest?.figures.filter(({ scope }) => scope.kind === "team") ?? [];
    return new Set(ofTeams.map(({ metric }) => metric));
  };
  for (const audience of ["company", "person:1072"]) {
    expect(metrics(audience)).toContain("activity.count.visits");
    for (const metric of ["strength.absent_long", "hours.available", "gap.hours.hands"]) {
      expect(metrics(audience)).not.toContain(metric);
      expect(metrics("management")).toContain(metric);
    }
  }
});

test("an edition of before absence was kept out of the hours is read without what rested on it", () => {
  const folder = changed((each) => {
    const file = join(each, "editions", "2026-09.json");
    const edition = JSON.parse(readFileSync(file, "utf8"));
    writeFileSync(file, JSON.stringify({ ...edition, edition: 1, told_to_all: undefined }));
  });
  const { archive, snapshot } = siteOf(folder);
  const september = archive.find(({ period }) => period.month === "2026-09");
  const metrics = new Set(september?.figures.map(({ metric }) => metric));
  expect(metrics).toContain("strength.contracted");
  for (const metric of ["hours.available", "strength.effective", "plan.load", "plan.unserved"])
    expect(metrics).not.toContain(metric);
  expect(snapshot.editions.find(({ month }) => month === "2026-09")?.restated).toEqual([]);
});
