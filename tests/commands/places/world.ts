import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { published } from "../../../src/publish/folder/report-folder.fixture.ts";
import { fixture } from "../../folders.fixture.ts";

/** Nobody's print: of no file. */
const print = "0".repeat(64);
const listing = (path: string) => ({ path, bytes: 2, sha256: print });
const marked = (...paths: string[]) =>
  JSON.stringify({ made_by: "handjes", format: 1, files: paths.map(listing) });

const texts = {
  "file.txt": "mine",
  "page.html": "<!doctype html><p>Of before",
  "photos/beach.jpg": "a beach",
  "some-report/report.json": "{}",
  "some-report/thesis.docx": "years of work",
  "some-manifest/manifest.json": "{}",
  "some-manifest/thesis.docx": "years of work",
  "web-app/manifest.json": '{"name":"app","files":[]}',
  "web-app/index.html": "an app",
  "forged-empty/manifest.json": marked(),
  "forged-empty/thesis.docx": "years of work",
  "forged-report/manifest.json": marked("report.json", "thesis.docx"),
  "forged-report/report.json": "{}",
  "forged-report/thesis.docx": "years of work",
  "forged-outside/manifest.json": marked("report.json", "../photos/beach.jpg"),
  "forged-outside/report.json": '{"schema":1,"period":{},"figures":[]}',
};

const links = {
  "link-to-data": "data",
  "link-to-report": "report",
  "link-to-link": "link-to-report",
  "link-to-empty": "empty",
  "link-to-nowhere": "nowhere",
  "link-to-file": "file.txt",
  "link-to-page": "page.html",
  "link-to-photos": "photos",
  "link-elsewhere": "../elsewhere/report",
  "circle-one": "circle-two",
  "circle-two": "circle-one",
  "../link-to-work": "work",
};

function withoutMark(report: string): void {
  const file = join(report, "manifest.json");
  writeFileSync(file, readFileSync(file, "utf8").replace('"made_by":"handjes","format":1,', ""));
}

/**
 * Makes a world anew in a folder: exports, reports of ours, folders of somebody else's, files and links of
 * every sort. `work` in it is where commands run.
 */
export async function makeWorld(folder: string): Promise<void> {
  const work = join(folder, "work");
  mkdirSync(work, { recursive: true });
  // Commands run in `work`, which therefore stays.
  for (const place of [work, folder])
    for (const name of readdirSync(place))
      if (name !== "work") rmSync(join(place, name), { recursive: true });
  const at = (name: string) => join(work, name);
  mkdirSync(at("empty"), { recursive: true });
  cpSync(fixture("english"), at("data"), { recursive: true });
  for (const name of [
    "report",
    "report-with-others",
    "report-edited",
    "data/old-report",
    "../elsewhere/report",
  ])
    await published(at(name), "old");
  for (const name of ["without-mark", "without-mark-half"]) {
    await published(at(name), "old");
    withoutMark(at(name));
  }
  rmSync(at("without-mark-half/en/index.html"));
  writeFileSync(at("report-with-others/web.config"), "policy");
  mkdirSync(at("report-with-others/uploads/2026"), { recursive: true });
  writeFileSync(at("report-with-others/uploads/2026/note.txt"), "mine");
  symlinkSync("../photos", at("report-with-others/photos"));
  appendFileSync(at("report-edited/en/index.html"), "by hand");
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), text);
  }
  for (const [name, target] of Object.entries(links)) symlinkSync(target, at(name));
  execFileSync("mkfifo", [at("pipe")]);
}
