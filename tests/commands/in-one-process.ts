import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Answer, TypedCommand } from "./driver.fixture.ts";

/**
 * Starts a process that runs commands of a program, in its folder or in a copy of it, in a working folder.
 */
export function startCommands(program: string, working: string): ChildProcess {
  return fork(join(import.meta.dirname, "driver.fixture.ts"), [program], {
    cwd: working,
    env: { ...process.env, CI: "true" },
    execArgv: [],
    // Nobody can answer.
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
}

/** What a command answers. @throws Error where the process ends. */
export function answerOf(commands: ChildProcess, asked: TypedCommand): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error(`The commands ended at ${asked.name} ${asked.args.join(" ")}`));
    // One that has ended before never ends again.
    if (!commands.connected) return ended();
    commands.once("exit", ended);
    commands.once("message", (answer: Answer) => {
      commands.off("exit", ended);
      resolve(answer);
    });
    commands.send(asked);
  });
}

/** Ends such a process, and waits until it is no more. */
export async function endCommands(commands: ChildProcess): Promise<void> {
  const ended = once(commands, "exit");
  if (commands.kill()) await ended;
}
