import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { published } from "../../src/publish/folder/report-folder.fixture.ts";
import { elementsIn, textIn } from "../../src/text/markup.fixture.ts";
import { changedCopy, fixture } from "../folders.fixture.ts";
import { answerOf, endCommands, startCommands } from "./in-one-process.ts";

const project = join(import.meta.dirname, "../..");
const commands = startCommands(project, project);
afterAll(() => endCommands(commands));

const typed = (name: string, ...args: string[]) => answerOf(commands, { name, args });

const place = () => mkdtempSync(join(tmpdir(), "handjes-beside-"));
const broken = () => changedCopy("dutch", { "offertes.csv": (text) => text.replace("1.234,56", "1.2OO") });
const marked = (page: string) => elementsIn(readFileSync(page, "utf8"), "mark").map(textIn);

test("a refused report leaves its errors as a page beside the folder, which stays as it is, and names it", async () => {
  const folder = place();
  const [dist, page] = [join(folder, "dist"), join(folder, "check.html")];
  await published(dist, "earlier");
  const before = readdirSync(dist);
  const { code, said } = await typed("report", "--data", broken(), "--out", dist);
  expect([code, readdirSync(dist)]).toEqual([1, before]);
  expect(said).toContain(`${dist}/ is unchanged. ${page} shows them as a page`);
  expect(marked(page)).toEqual(["1.2OO"]);
  if (process.platform !== "win32") expect(statSync(page).mode & 0o077).toBe(0);
});

test("where the exports are right again the page says so; it is not made where there was none", async () => {
  const folder = place();
  const [out, page] = [join(folder, "dist"), join(folder, "check.html")];
  expect((await typed("report", "--data", broken(), "--out", out)).code).toBe(1);
  expect([marked(page), existsSync(out)]).toEqual([["1.2OO"], false]);
  expect((await typed("report", "--data", fixture("dutch"), "--out", out)).code).toBe(0);
  expect([marked(page), readFileSync(page, "utf8").includes("<title>0 fouten")]).toEqual([[], true]);
  expect(readdirSync(out).filter((file) => /check|corre/.test(file))).toEqual([]);
  const other = place();
  expect((await typed("plan", "--data", fixture("dutch"), "--out", join(other, "plans"))).code).toBe(0);
  expect(readdirSync(other)).toEqual(["plans"]);
});

test("a file of somebody else's stays, and a page is not put into a published report", async () => {
  const folder = place();
  const page = join(folder, "check.html");
  writeFileSync(page, "mine");
  const { said } = await typed("report", "--data", broken(), "--out", join(folder, "dist"));
  expect([readFileSync(page, "utf8"), said.includes("--html FILE shows them as a page")]).toEqual([
    "mine",
    true,
  ]);
  await published(join(folder, "site"), "earlier");
  await typed("plan", "--data", broken(), "--out", join(folder, "site", "plans"));
  expect(existsSync(join(folder, "site", "check.html"))).toBe(false);
});

test("a folder that is called as the page has none in its way", async () => {
  const out = join(place(), "check.html");
  const { said } = await typed("report", "--data", broken(), "--out", out);
  expect([existsSync(out), said.includes("--html FILE shows them as a page")]).toEqual([false, true]);
  expect((await typed("report", "--data", fixture("dutch"), "--out", out)).code).toBe(0);
});

test("the page that nobody asked for has no cell of absence; the one that was asked for has", async () => {
  const folder = place();
  const data = changedCopy("dutch", {
    "afwezigheid.csv": (text) => text.replace("02-02-2026", "02-02-20Z6"),
    "offertes.csv": (text) => text.replace("1.234,56", "1.2OO"),
  });
  expect((await typed("report", "--data", data, "--out", join(folder, "dist"))).code).toBe(1);
  const page = readFileSync(join(folder, "check.html"), "utf8");
  expect(page).toContain("afwezigheid.csv");
  expect(page).not.toContain("02-02-20Z6");
  expect(page).not.toContain("13-07-2026");
  expect(marked(join(folder, "check.html"))).toEqual(["1.2OO"]);
  await typed("check", "--data", data, "--html", join(folder, "asked.html"));
  expect(marked(join(folder, "asked.html"))).toContain("02-02-20Z6");
});

test("freeze, which writes no folder, names the command that shows the errors as a page", async () => {
  const { code, said } = await typed("freeze", "--data", broken());
  expect([code, said.includes("--html check.html shows them as a page")]).toEqual([1, true]);
});

test("the lines to correct by are written to a new file and over none", async () => {
  const data = broken();
  const file = join(data, "correcties.csv");
  expect((await typed("check", "--data", data, "--corrections", file)).code).toBe(1);
  const text = readFileSync(file, "utf8");
  expect(text).toBe(
    "\uFEFFbestand;sleutel;kolom;van;naar;waarom\r\noffertes.csv;O1;waarde;1.2OO;?;Geen getal\r\n",
  );
  expect((await typed("check", "--data", data, "--corrections", file)).code).toBe(2);
  expect(readFileSync(file, "utf8")).toBe(text);
  writeFileSync(file, text.replace("?", "1.234,56"));
  expect((await typed("check", "--data", data)).code).toBe(0);
});
