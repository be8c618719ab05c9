import { once } from "node:events";
import { request } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type SiteServer, serve } from "./serve.ts";

let server: SiteServer;
const asked: string[] = [];
const faults: unknown[] = [];

beforeAll(async () => {
  server = await serve({
    answer: async (path) => {
      asked.push(path);
      if (path === "broken.html") throw new Error("no page");
      return path === "" || path === "Zoë.html" ? { type: "text/html", body: "é" } : null;
    },
    onFault: (error) => faults.push(error),
  });
});

afterAll(() => server.close());

/** Asks in these bytes: fetch would tidy a path up. */
async function ask(path: string, { host, method = "GET" }: { host?: string; method?: string } = {}) {
  const { port, hostname } = new URL(server.url);
  const sent = request({ host: hostname, port, path, method, headers: host === undefined ? {} : { host } });
  sent.end();
  const [response] = await once(sent, "response");
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

const root = () => new URL(server.url).pathname;

test("gives what lies at a path below the address that it gave out, however it is written", async () => {
  expect(await ask(root())).toMatchObject({
    status: 200,
    body: "é",
    headers: { "content-type": "text/html" },
  });
  expect(await ask(`${root()}Zo%C3%AB.html?raw`)).toMatchObject({ status: 200 });
  expect(await ask(root(), { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
});

test("of its address nobody gets anything without the word that is a part of it", async () => {
  asked.length = 0;
  const word = root().slice(1, -1);
  for (const path of [
    "/",
    "/index.html",
    `/${word}`,
    `/${word.slice(1)}/`,
    `//${word}/`,
    `/${word.toLowerCase()}/`,
  ])
    expect((await ask(path)).status, path).toBe(404);
  expect(asked).toEqual([]);
  const other = await serve({ answer: async () => null, onFault: () => {} });
  other.close();
  expect(new URL(other.url).pathname).not.toBe(root());
  expect(word.length).toBeGreaterThanOrEqual(24);
});

test("answers to its own name alone, shows only, and lets no other site see what it gives", async () => {
  const { port } = new URL(server.url);
  expect((await ask(root(), { host: `localhost:${port}` })).status).toBe(200);
  for (const host of [`evil.example:${port}`, "evil.example", "127.0.0.1", `localhost:${Number(port) + 1}`])
    expect((await ask(root(), { host })).status, host).toBe(403);
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"])
    expect((await ask(root(), { method })).status, method).toBe(405);
  const { headers } = await ask(root());
  expect(headers["access-control-allow-origin"]).toBeUndefined();
  expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
  expect(headers["cache-control"]).toBe("no-store");
});

test("a page that cannot be made is told, and the next is given", async () => {
  expect((await ask(`${root()}broken.html`)).status).toBe(500);
  expect(faults).toEqual([new Error("no page")]);
  expect((await ask(`${root()}%E0%A4`)).status).toBe(404);
  expect((await ask(root())).status).toBe(200);
});

test("a port that is taken is left to whoever has it, and nobody but this machine comes in", async () => {
  const second = await serve({ answer: async () => null, onFault: () => {} });
  expect(new URL(second.url).port).not.toBe(new URL(server.url).port);
  expect(new URL(second.url).hostname).toBe("127.0.0.1");
  second.close();
});
