import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

// Runs one command after another of the program in a folder, in one process: to start each anew takes longer
// than the command.
const [program = ""] = process.argv.slice(2);

/** A command, or a tool, with what is typed behind it. */
export interface TypedCommand {
  name: string;
  args: string[];
}

/** What a command said, and its exit code. */
export interface Answer {
  code: number;
  said: string;
}

let count = 0;
let said = "";
const hear = (text: string | Uint8Array) => {
  said += text;
  return true;
};
process.stdout.write = hear;
process.stderr.write = hear;
process.setMaxListeners(0);
for (const stream of [process.stdout, process.stderr]) stream.setMaxListeners(0);

async function answer({ name, args }: TypedCommand): Promise<Answer> {
  const files = ["scripts", "tools"].map((folder) => join(program, folder, `${name}.ts`));
  const file = files.find((each) => existsSync(each));
  if (file === undefined) throw new Error(`There is no command ${name}`);
  process.argv = [process.execPath, file, ...args];
  process.exitCode = 0;
  said = "";
  await import(`${pathToFileURL(file).href}?${count++}`);
  return { code: Number(process.exitCode), said };
}

process.on("message", async (asked: TypedCommand) => process.send?.(await answer(asked)));
