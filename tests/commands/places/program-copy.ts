import { cpSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const project = join(import.meta.dirname, "../../..");

/**
 * What takes long of the program, and what stands for it: pages that say nothing, made in no time. All else
 * is the program's own.
 */
const standIns = {
  "src/publish/pages/program.ts": `
    export const compiledProgram = async () => ({ folder: "", entry: "", assets: "", assetFiles: [] });
    export const programForOnce = compiledProgram;`,
  "src/publish/pages/build-site.ts": `
    import { mkdirSync, writeFileSync } from "node:fs";
    import { stableJson } from "../../report/stable-json.ts";
    export async function buildSite({ snapshot }, place, { publish }) {
      const published = await publish(place, async (staging) => {
        mkdirSync(staging + "/en");
        for (const page of ["index.html", "en/index.html"]) writeFileSync(staging + "/" + page, "<!doctype html>");
        writeFileSync(staging + "/report.json", stableJson(snapshot));
      });
      return { pages: 2, made: 2, ...published };
    }`,
  "src/publish/pdf/one-document.ts": `
    export const oneDocument = () => "<!doctype html>";
    export const sheetDocument = oneDocument;`,
};

/** A copy of the program in a folder, with stand-ins for what takes long. */
export function copyProgram(folder: string): void {
  for (const part of ["src", "scripts", "package.json", "package-lock.json"])
    cpSync(join(project, part), join(folder, part), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"), "junction");
  for (const [file, text] of Object.entries(standIns)) writeFileSync(join(folder, file), text);
}
