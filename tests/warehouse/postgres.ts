import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { createTable, type EngineHere } from "./engine.ts";
import { exportForm } from "./queries.ts";

const debian = "/usr/lib/postgresql";

/** Where Debian has its programs, the newest version first, then wherever a command is looked for. */
function programFolders(): string[] {
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : [];
  const path = process.env.PATH?.split(delimiter) ?? [];
  return [...versions.map((version) => join(debian, version, "bin")), ...path];
}

const programs = programFolders().find((folder) =>
  ["initdb", "pg_ctl", "psql"].every((program) => existsSync(join(folder, program))),
);

/** Whom it runs as: it refuses to be started by root, for whom its package made a user. */
function whoRunsIt(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const [uid = 0, gid = 0] = ["-u", "-g"].map((what) => Number(execFileSync("id", [what, "postgres"])));
  return { uid, gid };
}

/** Gives what calls its programs in a folder, where the server also has its socket. */
function caller(bin: string, folder: string) {
  const user = whoRunsIt();
  if (user) chownSync(folder, user.uid, user.gid);
  const env = {
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    LC_ALL: "C",
    PGHOST: folder,
    PGUSER: "handjes",
    PGDATABASE: "postgres",
  };
  return (program: string, args: readonly string[], input = "") =>
    execFileSync(program, args, { ...user, cwd: folder, env, input, stdio: ["pipe", "ignore", "pipe"] });
}

async function startIn(bin: string): ReturnType<EngineHere["start"]> {
  // The path of a socket has room for a hundred characters.
  const folder = mkdtempSync(join(tmpdir(), "pg-"));
  const data = join(folder, "data");
  const call = caller(bin, folder);
  call("initdb", ["--no-sync", "--auth=trust", "--username=handjes", "--encoding=UTF8", "-D", data]);
  // Nothing listens to the network, and nothing of what it keeps has to outlive a power cut.
  const options = `-k ${folder} -c listen_addresses= -c fsync=off`;
  call("pg_ctl", ["start", "--wait", "--timeout=250", "-D", data, "-l", join(folder, "log"), "-o", options]);
  const run = async (statements: string) =>
    void call("psql", ["--no-psqlrc", "--set=ON_ERROR_STOP=1"], statements);
  await run(createTable);
  return {
    load: async (activities) => {
      const table = join(folder, "table.csv");
      writeFileSync(table, activities);
      await run(`COPY crm_activities FROM '${table}' (FORMAT csv, HEADER)`);
    },
    run,
    csvOf: async (query) => {
      writeFileSync(join(folder, "activities.sql"), query);
      call("sh", ["-c", exportForm("PostgreSQL")]);
      return readFileSync(join(folder, "activities.csv"), "utf8");
    },
    stop: async () => void call("pg_ctl", ["stop", "--mode=immediate", "-D", data]),
  };
}

/** PostgreSQL of this machine, a server of its own in a temporary folder; null where it is not installed. */
export const postgres: EngineHere | null =
  programs === undefined ? null : { name: "PostgreSQL", start: () => startIn(programs) };
