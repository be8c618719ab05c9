import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { published } from "../../src/publish/folder/report-folder.fixture.ts";
import { differences } from "../../src/publish/manifest.ts";
import { changedCopy, fixture } from "../folders.fixture.ts";
import { command } from "./as-user.ts";
import { answerOf, endCommands, startCommands } from "./in-one-process.ts";

const project = join(import.meta.dirname, "../..");
const commands = startCommands(project, project);
afterAll(() => endCommands(commands));

const typed = (name: string, ...args: string[]) => answerOf(commands, { name, args });

const broken = () => changedCopy("dutch", { "offertes.csv": (text) => text.replace("1.234,56", "1.2OO") });

async function earlierReport(): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), "handjes-out-")), "dist");
  await published(folder, "earlier");
  return folder;
}

test("check ends with 0 for warnings, 1 for errors and 2 for wrong usage", async () => {
  expect(command("check", "--data", fixture("dutch")).code).toBe(0);
  expect(command("check", "--data", broken()).code).toBe(1);
  expect(command("check", "--nonsense").code).toBe(2);
  expect((await typed("check", "--data", "nowhere")).code).toBe(2);
  expect((await typed("check", "--format", "xml")).code).toBe(2);
});

test("check fails where report would, with the same exit code", async () => {
  const audience = changedCopy("dutch", { "report.yaml": (text) => `${text}audience: team:Nergens\n` });
  expect([
    (await typed("check", "--data", audience)).code,
    (await typed("report", "--data", audience, "--out", join(audience, "..", "nowhere"))).code,
  ]).toEqual([2, 2]);
  const kept = changedCopy("dutch", {});
  mkdirSync(join(kept, "editions"));
  writeFileSync(join(kept, "editions", "2026-01.json"), "{");
  const { code, said } = await typed("check", "--data", kept, "--format", "json");
  expect(code).toBe(1);
  expect(JSON.parse(said).refused[0]).toContain("2026-01.json is damaged");
});

test("check names file, line and column, what was found and what to do, without a stack", async () => {
  const { said } = await typed("check", "--data", broken());
  expect(said).toContain('offertes.csv:2 waarde: gevonden "1.2OO"');
  expect(said).toContain("Verwacht:");
  expect(said).not.toMatch(/^\s+at /m);
});

test("check --format json gives every problem as a record", async () => {
  const { problems } = JSON.parse((await typed("check", "--data", broken(), "--format", "json")).said);
  expect(problems).toContainEqual(
    expect.objectContaining({
      severity: "error",
      file: "offertes.csv",
      line: 2,
      column: "waarde",
      value: "1.2OO",
      rule: "cell.not_a_number",
    }),
  );
});

test("report stops at an error with exit code 1, and leaves the earlier report as it was", async () => {
  const out = await earlierReport();
  // As a run leaves it that is killed between two renamings.
  renameSync(out, join(out, "../.dist.before"));
  mkdirSync(join(out, "../.dist.building-999999999"));
  const { code, said } = await typed("report", "--data", broken(), "--out", out);
  expect(code).toBe(1);
  expect(said).toContain("the report of before stands there again");
  expect(readdirSync(join(out, ".."))).toEqual(["check.html", "dist"]);
  expect(said.split("offertes.csv:2 ")).toHaveLength(2);
  expect(said).toContain("is unchanged");
  expect(differences(out)).toEqual([]);
  expect(readFileSync(join(out, "index.html"), "utf8")).toBe("earlier");
});

test("report builds a site from a small folder, and says what, from what, and where", async () => {
  const out = await earlierReport();
  const { code, said } = await typed(
    "report",
    "--data",
    fixture("english"),
    "--out",
    out,
    "--period",
    "2026-05",
  );
  expect(said).toContain("2026-05 for management");
  expect(said).toContain("index.html");
  expect(code).toBe(0);
  expect(readdirSync(out)).toEqual(
    expect.arrayContaining(["en", "index.html", "report.json", "report.schema.json"]),
  );
});

test("report refuses a folder that holds something else, an unknown audience and an impossible month", async () => {
  const photos = mkdtempSync(join(tmpdir(), "handjes-photos-"));
  writeFileSync(join(photos, "beach.jpg"), "");
  expect((await typed("report", "--data", fixture("dutch"), "--out", photos)).code).toBe(2);
  expect(readdirSync(photos)).toEqual(["beach.jpg"]);
  expect(
    (
      await typed(
        "report",
        "--data",
        fixture("dutch"),
        "--audience",
        "team:West",
        "--out",
        await earlierReport(),
      )
    ).said,
  ).toContain("team:Noord");
  expect(
    (await typed("report", "--data", fixture("dutch"), "--period", "2026-13", "--out", await earlierReport()))
      .code,
  ).toBe(2);
});

test("bench measures nothing where one of the names is none", async () => {
  const { code, said } = await typed("bench", "--only", "reading", "typo");
  expect(code).toBe(2);
  expect(said).toContain("'typo' is invalid");
});

test("every command explains itself with --help", async () => {
  for (const name of ["report", "check", "setup", "template", "dev", "demo"]) {
    const { code, said } = await typed(name, "--help");
    expect(code).toBe(0);
    expect(said).toContain("Usage:");
  }
});

test("template makes a folder that check reads, of which there is nothing to report yet, and overwrites nothing", async () => {
  const folder = join(mkdtempSync(join(tmpdir(), "handjes-new-")), "mijn-data");
  expect((await typed("template", folder)).code).toBe(0);
  expect(existsSync(join(folder, "medewerkers.csv"))).toBe(true);
  const check = await typed("check", "--data", folder);
  expect(check.said).toMatch(/0 (fouten|errors), /);
  expect(check.said).toContain("no month to report. Add activities.csv");
  expect(check.code).toBe(1);
  expect((await typed("template", folder)).code).toBe(2);
});

test("with --draft a report is built without the wrong rows, says so, and cannot be kept", async () => {
  const folder = broken();
  const out = join(mkdtempSync(join(tmpdir(), "handjes-draft-")), "site");
  const { code } = await typed("report", "--data", folder, "--out", out, "--draft");
  expect(code).toBe(0);
  const { draft } = JSON.parse(readFileSync(join(out, "report.json"), "utf8"));
  expect(draft).toEqual({ errors: 1, left_out: [{ file: "offertes.csv", kind: "quotes", rows: 1 }] });
  expect(readFileSync(join(out, "index.html"), "utf8")).toContain("Concept, niet om te publiceren");
  expect(readFileSync(join(out, "data", "hours.nl.csv"), "utf8")).toContain("draft_errors");
  expect((await typed("freeze", "--data", folder)).code).toBe(1);
  const asked = await typed("report", "--data", folder, "--out", out, "--draft", "--audience", "company");
  expect([asked.code, asked.said]).toEqual([2, expect.stringContaining("built for management alone")]);
});
