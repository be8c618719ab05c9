import { type ChildProcess, fork } from "node:child_process";
import { cpSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer, Asked } from "./driver.fixture.ts";

const project = join(import.meta.dirname, "../../..");

/** What takes long of the program, and what stands for it: pages that say nothing, made in no time. All else is the program's own. */
const standIns = {
  "src/publish/pages/program.ts": `export const compiledProgram = async () => ({ folder: "", key: "", entry: "", assets: "", assetFiles: [] });`,
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
  "src/publish/pdf/one-document.ts": `export const oneDocument = () => "<!doctype html>";`,
};

/** A copy of the program in a folder, with stand-ins for what takes long. */
export function copyProgram(folder: string): void {
  for (const part of ["src", "scripts", "package.json", "package-lock.json"])
    cpSync(join(project, part), join(folder, part), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"), "junction");
  for (const [file, text] of Object.entries(standIns)) writeFileSync(join(folder, file), text);
}

/** Starts a process that runs commands of a copy of the program in a working folder. */
export function startCommands(program: string, working: string): ChildProcess {
  return fork(join(import.meta.dirname, "driver.fixture.ts"), [program], {
    cwd: working,
    env: { ...process.env, CI: "true" },
    execArgv: [],
  });
}

/** What a command answers. @throws Error where the process ends. */
export function answerOf(commands: ChildProcess, asked: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error(`The commands ended at ${asked.name} ${asked.args.join(" ")}`));
    commands.once("exit", ended);
    commands.once("message", (answer: Answer) => {
      commands.off("exit", ended);
      resolve(answer);
    });
    commands.send(asked);
  });
}
