import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { installedBrowser } from "../../src/publish/browser/installed-browser.ts";
import { filesIn } from "../../src/publish/code-fingerprint.ts";
import { ownFolder } from "../../src/publish/files/own-folder.ts";
import { differences } from "../../src/publish/manifest.ts";
import { withSmallDisk } from "../commands/faults/small-disk.ts";
import { answerOf, startCommands } from "../commands/in-one-process.ts";
import { changedCopy } from "../folders.fixture.ts";

const project = join(import.meta.dirname, "..", "..");
// Of a few people and in one language: what is tried here is no matter of its size.
const site = join(mkdtempSync(join(tmpdir(), "handjes-pdf-site-")), "site");
// Where nothing is asked of a process of its own, commands are run in one.
const commands = startCommands(project, project);
afterAll(() => void commands.kill());

beforeAll(async () => {
  const data = changedCopy("english", { "report.yaml": (text) => text.replace("[nl, en]", "[nl]") });
  const args = ["--data", data, "--period", "2026-05", "--out", site];
  const { code, said } = await answerOf(commands, { name: "report", args });
  expect(code, said).toBe(0);
});

/** A place with a PDF of before, and an empty folder for what is temporary. */
function desk() {
  const folder = mkdtempSync(join(tmpdir(), "handjes-pdf-"));
  const file = join(folder, "report.pdf");
  writeFileSync(file, "%PDF-of-before");
  return { file, temporary: mkdtempSync(join(tmpdir(), "handjes-pdf-tmp-")) };
}

interface Run {
  file: string;
  temporary: string;
  env?: Record<string, string>;
  /** Packages that seem not to be installed. */
  without?: string[];
  options?: string[];
}

/** Has Node find some packages no more. */
const hidden = (names: string[]) =>
  `data:text/javascript,${encodeURIComponent(`
    import { registerHooks } from "node:module";
    const hidden = ${JSON.stringify(names)};
    registerHooks({
      resolve(name, context, next) {
        if (!hidden.includes(name)) return next(name, context);
        throw Object.assign(new Error("Cannot find package " + name), { code: "ERR_MODULE_NOT_FOUND" });
      },
    });`)}`;

function start({ file, temporary, env = {}, without = [], options = [] }: Run) {
  return spawn(
    process.execPath,
    [
      ...(without.length > 0 ? ["--import", hidden(without)] : []),
      "scripts/pdf.ts",
      "--site",
      site,
      "--out",
      file,
      ...options,
    ],
    { cwd: project, env: { ...process.env, TMPDIR: temporary, ...env }, stdio: ["ignore", "pipe", "pipe"] },
  );
}

async function pdf(run: Run) {
  const child = start(run);
  const [said, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { code, said: said + errors };
}

const before = "%PDF-of-before";

/** What must hold when no PDF could be printed: words, exit code 1, and the world as it was. */
async function expectRefused(run: Run, words: RegExp): Promise<void> {
  const { code, said } = await pdf(run);
  expect(said).toMatch(words);
  expect(said).toContain(`${run.file} is as it was.`);
  expect(said).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
  expect(readFileSync(run.file, "utf8")).toBe(before);
}

test("where the browser cannot be started, ends at once or is none, that is said, and what to install", async () => {
  const folder = mkdtempSync(join(tmpdir(), "handjes-browsers-"));
  const browser = (name: string, content: string, mode: number) => {
    writeFileSync(join(folder, name), content, { mode });
    return join(folder, name);
  };
  const browsers = [
    join(folder, "missing"),
    browser("text", "", 0o644),
    browser("crashes", "#!/bin/sh\nkill -SEGV $$\n", 0o755),
  ];
  await Promise.all(
    browsers.map(async (CHROME_PATH) => {
      const at = desk();
      await expectRefused({ ...at, env: { CHROME_PATH } }, /Install Chrome, Edge or Chromium/);
      expect(readdirSync(at.temporary)).toEqual([]);
    }),
  );
});

test("where a package is not installed, that is said; one HTML file needs neither", async () => {
  const hide = ["playwright-core", "@sparticuz/chromium"];
  await expectRefused({ ...desk(), without: ["playwright-core"] }, /playwright-core.*run npm ci/);
  if (!installedBrowser())
    await expectRefused(
      { ...desk(), without: ["@sparticuz/chromium"] },
      /install Chrome.*without --omit=dev/,
    );
  const at = desk();
  const html = await pdf({ ...at, file: `${at.file}.html`, without: hide, options: ["--single"] });
  expect(html).toMatchObject({ code: 0, said: expect.stringContaining("Wrote ") });
});

test("where the temporary folder is not there, is none or is full, it is named", async () => {
  const at = desk();
  await expectRefused(
    { ...at, temporary: join(at.temporary, "nowhere") },
    /temporary folder .*nowhere \(TMPDIR/,
  );
  await expectRefused({ ...at, temporary: at.file }, /temporary folder .*report\.pdf \(TMPDIR/);
  for (const kilobytes of [60, 3000]) {
    await withSmallDisk(kilobytes, async (disk) => {
      await expectRefused({ ...at, temporary: disk }, /temporary folder .*ENOSPC.*\nThe disk is full/);
      expect(readdirSync(disk)).toEqual([]);
    });
  }
});

test("where the disk of the PDF is full, the one of before stays whole", async () => {
  const { temporary } = desk();
  await withSmallDisk(40, async (disk) => {
    const file = join(disk, "report.pdf");
    writeFileSync(file, before);
    await expectRefused({ file, temporary }, /ENOSPC/);
    expect(readdirSync(disk)).toEqual(["report.pdf"]);
  });
});

/** Prints every page of its own into a folder. */
async function sheetsInto(folder: string) {
  const { temporary } = desk();
  const printed = await pdf({ file: folder, temporary, options: ["--each"] });
  expect(readdirSync(temporary)).toEqual([]);
  return printed;
}

test("sheets of their own are refused where they would take the place of something", async () => {
  const { file } = desk();
  const photos = join(file, "..", "photos");
  mkdirSync(photos);
  writeFileSync(join(photos, "team.jpg"), "");
  const refused: [string, RegExp][] = [
    [site, /is a report by itself, and the sheets would lie in it/],
    [photos, /holds something that is no folder of sheets of this program/],
    [file, /is a file/],
    ["", /No name was given/],
    [`~${file}`, /begins with ~/],
  ];
  for (const [folder, words] of refused) {
    const filesThere = () => (existsSync(folder) && statSync(folder).isDirectory() ? filesIn(folder) : []);
    const before = filesThere();
    const args = ["--site", site, "--out", folder, "--each"];
    const { code, said } = await answerOf(commands, { name: "pdf", args });
    expect(said).toMatch(words);
    expect(code).toBe(2);
    expect(filesThere()).toEqual(before);
  }
  expect(readFileSync(file, "utf8")).toBe(before);
});

test("sheets take the place of those of before; what somebody put beside them stays", async () => {
  const folder = join(desk().file, "..", "sheets");
  expect(await sheetsInto(folder)).toMatchObject({
    code: 0,
    said: expect.stringMatching(/Wrote \d+ PDFs in/),
  });
  const own = filesIn(folder);
  writeFileSync(join(folder, "person", "notes.txt"), "mine");
  expect(await sheetsInto(folder)).toMatchObject({ code: 0 });
  expect(filesIn(folder)).toEqual([...own, "person/notes.txt"].sort());
  expect(differences(folder)).toEqual(["person/notes.txt is not in the manifest"]);
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Starts to print, and stops it when it is at it. */
async function stopped({ file, temporary }: Run, signal: NodeJS.Signals) {
  const child = start({ file, temporary });
  const closed = once(child, "close");
  const said = text(child.stderr);
  const [own = ""] = await new Promise<string[]>((resolve) => {
    void until(() => {
      const names = readdirSync(temporary);
      const isAtIt = names.some((name) => readdirSync(join(temporary, name)).includes("profile"));
      if (isAtIt) resolve(names);
      return isAtIt;
    });
  });
  const { mode } = statSync(join(temporary, own));
  child.kill(signal);
  const [code] = await closed;
  return { code, said: await said, own, mode: mode & 0o777 };
}

// Windows ends a program without a word to it.
test.skipIf(process.platform === "win32")(
  "stopped while it prints, it says what stands and leaves nothing",
  async () => {
    const at = desk();
    const { code, said } = await stopped(at, "SIGTERM");
    expect({ code, said }).toEqual({ code: 143, said: `Stopped. ${at.file} is as it was.\n` });
    expect(readdirSync(at.temporary)).toEqual([]);
    expect(readFileSync(at.file, "utf8")).toBe(before);
  },
);

test.skipIf(process.platform === "win32")(
  "killed while it prints, what it leaves is for nobody else, and the next run takes it away",
  async () => {
    const at = desk();
    const { own, mode } = await stopped(at, "SIGKILL");
    expect(mode).toBe(0o700);
    expect(readFileSync(at.file, "utf8")).toBe(before);
    // Its browser hears of it a moment later, and may write until then.
    await until(() => {
      ownFolder(at.temporary, "handjes-print");
      return !readdirSync(at.temporary).includes(own);
    });
  },
);
