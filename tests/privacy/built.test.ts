import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerOf, startCommands } from "../commands/in-one-process.ts";
import { marker, teams, writeMarked } from "./leaks/organisation.ts";

const project = join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "handjes-exchange-"));

/**
 * Absence of the same length and contracts in each team of six, of some of its people; with short absence
 * besides, of others.
 */
function absenceOf(long: readonly number[], short: readonly number[], reason: string): string {
  const rows = teams.flatMap((team) => [
    ...long.map((number) => `${marker.id(team, number)},2026-03-17,2026-07-23,1,${reason}`),
    ...short.map((number) => `${marker.id(team, number)},2026-10-05,2026-10-09,1,${reason}`),
  ]);
  return ["person_id,start_date,end_date,share,reason", ...rows, ""].join("\n");
}

const commands = startCommands(project, project);
afterAll(() => void commands.kill());

/** Builds the site of an audience for the marked organisation with an absence file of its own. */
async function build(name: string, absence: string): Promise<string> {
  const data = join(folder, "data");
  writeMarked(data);
  writeFileSync(join(data, "absence.csv"), absence);
  const out = join(folder, name);
  const args = ["--data", data, "--out", out, "--period", "2026-10", "--audience", "company"];
  const { code, said } = await answerOf(commands, { name: "report", args });
  expect(code, said).toBe(0);
  return out;
}

/** Every file of a folder with its bytes. */
function filesOf(site: string): Map<string, Buffer> {
  const names = readdirSync(site, { recursive: true, encoding: "utf8" }).sort();
  return new Map(
    names
      .filter((name) => statSync(join(site, name)).isFile())
      .map((name) => [name, readFileSync(join(site, name))]),
  );
}

let before = new Map<string, Buffer>();
let after = new Map<string, Buffer>();

beforeAll(async () => {
  before = filesOf(await build("before", absenceOf([1, 2, 3, 4], [5], "flu")));
  after = filesOf(await build("after", absenceOf([3, 4, 5, 6], [], "a long journey")));
}, 240_000);

test("in the built site for the company no byte of any file tells who was away", () => {
  expect([...before.keys()]).toEqual([...after.keys()]);
  expect([...before.keys()]).toEqual(expect.arrayContaining(["index.html", "report.json", "manifest.json"]));
  expect(
    [...before].filter(([name, bytes]) => !after.get(name)?.equals(bytes)).map(([name]) => name),
  ).toEqual([]);
});

test("what was away together does stand in it, as a total", () => {
  const report = JSON.parse(before.get("report.json")?.toString() ?? "{}");
  const figures: { metric: string; window: string; value: number | null }[] = report.figures;
  expect(
    figures.find(({ metric, window }) => metric === "strength.absent_long" && window === "r12")?.value,
  ).toBeGreaterThan(2);
});
