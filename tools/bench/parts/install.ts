import { execSync } from "node:child_process";
import { cpSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../../src/command/project-folder.ts";
import type { Part } from "../part.ts";
import { row } from "../table.ts";

/** What is installed for whoever makes reports. */
export const installPart: Part = (folder) => {
  for (const file of ["package.json", "package-lock.json"])
    cpSync(join(projectFolder, file), join(folder, file));
  execSync("npm ci --omit=dev --no-audit --no-fund", { cwd: folder, stdio: "pipe" });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return {
    heading: "Installed by `npm ci --omit=dev`",
    rows: [row("packages", bytes / 1e6, "MB", { most: 250 })],
  };
};
