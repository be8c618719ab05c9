import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { codeOf } from "../../command/or-null-on-io-error.ts";

/** What is given for a path. */
export interface Answer {
  type: string;
  body: string | Uint8Array;
}

interface Served {
  /** What lies at a path, which is decoded; null where nothing does. */
  answer: (path: string, query: string) => Promise<Answer | null>;
  /** Told of an answer that could not be made. */
  onFault: (error: unknown) => void;
}

export interface SiteServer {
  /** Where the site is; a word that nobody can guess is a part of it. */
  url: string;
  close: () => void;
}

const address = "127.0.0.1";
const firstPort = 4321;
const portsTried = 10;

/** Keeps what is given out of the caches of a browser, and from every other site that is open in it. */
const headers = {
  "Cache-Control": "no-store",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

function send(response: ServerResponse, status: number, { type, body }: Answer): void {
  response.writeHead(status, { ...headers, "Content-Type": type, "Content-Length": Buffer.byteLength(body) });
  response.end(body);
}

const inWords = (body: string): Answer => ({ type: "text/plain; charset=utf-8", body: `${body}\n` });

/**
 * The path below `root` that is asked for, and what stands behind its `?`; null where it lies elsewhere or is
 * none.
 */
function askedBelow(root: string, url: string): { path: string; query: string } | null {
  if (!url.startsWith(root)) return null;
  const [path = "", query = ""] = url.slice(root.length).split("?", 2);
  try {
    return { path: decodeURIComponent(path), query };
  } catch {
    return null;
  }
}

interface Own {
  root: string;
  /** The names that it answers to. */
  hosts: readonly string[];
}

async function handle(
  { method = "", url = "", headers: { host = "" } }: IncomingMessage,
  response: ServerResponse,
  { root, hosts }: Own,
  { answer, onFault }: Served,
): Promise<void> {
  // Another site can have its name lead to this machine, and its pages would then be of one origin with the
  // report.
  if (!hosts.includes(host)) {
    send(response, 403, inWords("This server answers to its own name alone."));
    return;
  }
  if (method !== "GET" && method !== "HEAD") {
    send(response, 405, inWords("This server only shows."));
    return;
  }
  try {
    const asked = askedBelow(root, url);
    const found = asked && (await answer(asked.path, asked.query));
    if (found) send(response, 200, found);
    else send(response, 404, inWords("There is no such page. Open the address that npm run dev gave."));
  } catch (error) {
    onFault(error);
    send(response, 500, inWords("This page could not be made; npm run dev says why."));
  }
}

/** Has a server listen at the first port that is free, and gives it. @throws Error of the machine. */
async function listen(server: Server): Promise<number> {
  for (let i = 0; i <= portsTried; i++) {
    // When all of ours are taken, any that is free.
    server.listen(i === portsTried ? 0 : firstPort + i, address);
    try {
      await once(server, "listening");
      break;
    } catch (error) {
      if (codeOf(error) !== "EADDRINUSE") throw error;
    }
  }
  const bound = server.address();
  if (typeof bound !== "object" || bound === null) throw new Error("The server listens at no port.");
  return bound.port;
}

/**
 * Serves to this machine alone, and of its users to whoever has the address alone. @throws Error of the
 * machine where there is no port to be had.
 */
export async function serve(served: Served): Promise<SiteServer> {
  const root = `/${randomBytes(18).toString("base64url")}/`;
  const hosts: string[] = [];
  const own = { root, hosts };
  const server = createServer((request, response) => void handle(request, response, own, served));
  const port = await listen(server);
  hosts.push(`${address}:${port}`, `localhost:${port}`);
  return {
    url: `http://${address}:${port}${root}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
