import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { orNullOnIoError } from "../../command/or-null-on-io-error.ts";

/** No process outlives the start of its machine, nor begins anew: both are read once. */
let boot: string | undefined;
let own: string | null | undefined;

/**
 * Since the machine was started, in ticks: the twenty-second field, counted behind the name, which may hold
 * anything.
 */
function startOnLinux(id: number): string | null {
  const status = readFileSync(`/proc/${id}/stat`, "utf8");
  const ticks = status.slice(status.lastIndexOf(")") + 2).split(" ")[19];
  boot ??= readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  return ticks === undefined ? null : `${boot} ${ticks}`;
}

const startElsewhere = (id: number) =>
  execFileSync("ps", ["-o", "lstart=", "-p", String(id)], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();

/**
 * When a process began, in words that no later process of the same number has; null where the machine does
 * not tell, as Windows does not.
 */
export function startOf(id: number): string | null {
  if (process.platform === "win32") return null;
  const start = () =>
    orNullOnIoError(() => (process.platform === "linux" ? startOnLinux(id) : startElsewhere(id)));
  if (id !== process.pid) return start();
  own ??= start();
  return own;
}
