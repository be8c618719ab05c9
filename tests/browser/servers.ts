import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A web server of which the shipped configuration is tried for real. */
export interface WebServer {
  name: string;
  binary: string;
  /** Starts it with a site under /sales/. */
  start(site: string): Promise<{ address: string; stop: () => void }>;
}

const shipped = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../docs/deploy/${name}`, import.meta.url)), "utf8");

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

const secondsToStart = 60;

async function answers(address: string, server: ChildProcess): Promise<void> {
  for (let i = 0; i < secondsToStart * 20; i++) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}`);
    try {
      await fetch(address);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`Nothing answers at ${address}`);
}

/**
 * Files that are in every site that is served here, and are not to be: what a run left that was stopped, and
 * somebody's own.
 */
export const hiddenFiles = [".management.building-1/index.html", "en/.hidden", ".hidden"];

/** A place of its own for a server that may have to run as somebody else, with a copy of the site. */
function workFolder(site: string): string {
  const folder = mkdtempSync(join(tmpdir(), "handjes-server-"));
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, "run"));
  chmodSync(join(folder, "run"), 0o777);
  cpSync(site, join(folder, "site"), { recursive: true });
  for (const hidden of hiddenFiles) {
    const file = join(folder, "site", hidden);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, "hidden");
  }
  return folder;
}

async function started(binary: string, args: string[], port: number) {
  const server = spawn(binary, args, { stdio: "ignore" });
  const address = `http://127.0.0.1:${port}/sales/`;
  await answers(address, server);
  return { address, stop: () => void server.kill("SIGTERM") };
}

const nginx: WebServer = {
  name: "nginx",
  binary: "/usr/sbin/nginx",
  async start(site) {
    const [port, folder] = [await freePort(), workFolder(site)];
    const run = join(folder, "run");
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
      (each) => `${each}_temp_path ${run}/${each};`,
    );
    const config = `
daemon off;
master_process off;
pid ${run}/nginx.pid;
error_log ${run}/error.log;
events {}
http {
  access_log off;
  ${temporary.join("\n  ")}
  types { text/html html; text/css css; text/javascript js; image/svg+xml svg; font/woff2 woff2; application/json json; text/csv csv; text/calendar ics; application/atom+xml xml; }
  server {
    listen 127.0.0.1:${port};
    ${shipped("nginx.conf").replaceAll("/srv/handjes/", `${folder}/site/`)}
  }
}`;
    writeFileSync(join(folder, "nginx.conf"), config);
    return started(
      nginx.binary,
      ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", join(run, "error.log")],
      port,
    );
  },
};

const modules = "/usr/lib/apache2/modules";

const apache: WebServer = {
  name: "Apache",
  binary: "/usr/sbin/apache2",
  async start(site) {
    const [port, folder] = [await freePort(), workFolder(site)];
    const run = join(folder, "run");
    const names = ["mpm_event", "authz_core", "alias", "headers", "dir", "mime"];
    const isRoot = process.getuid?.() === 0;
    const config = `
ServerRoot "${folder}"
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile "${run}/apache.pid"
DefaultRuntimeDir "${run}"
Mutex file:${run}
ErrorLog "${run}/error.log"
${isRoot ? "User nobody\nGroup nogroup" : ""}
${names.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join("\n")}
TypesConfig /dev/null
AddType text/html .html
AddType text/css .css
AddType text/javascript .js
AddType image/svg+xml .svg
${shipped("apache.conf").replaceAll("/srv/handjes", `${folder}/site`)}
`;
    writeFileSync(join(folder, "apache.conf"), config);
    return started(apache.binary, ["-X", "-f", join(folder, "apache.conf")], port);
  },
};

/** The servers that are on this machine. */
export const serversHere: WebServer[] = [nginx, apache].filter(({ binary }) => existsSync(binary));
