import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, inject, test } from "vitest";
import { browser } from "./browser.ts";
import { hiddenFiles, serversHere } from "./servers.ts";
import { pageTypes } from "./site-files.ts";

const site = inject("site");
const deploy = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../docs/deploy/${name}`, import.meta.url)), "utf8");

/** Walks pages of the site where a server has it, and gives everything that went wrong. */
async function walked(address: string): Promise<string[]> {
  const wrong: string[] = [];
  const page = await browser.newPage();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) wrong.push(message.text());
  });
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("response", (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(address)) wrong.push(`outside: ${request.url()}`);
  });
  for (const file of pageTypes) {
    const answer = await page.goto(`${address}${file}`, { waitUntil: "load" });
    // What follows would only wait for what is not there.
    if (!answer?.ok()) return wrong;
    const styled = await page.evaluate(() =>
      getComputedStyle(document.body).fontFamily.includes("Source Sans"),
    );
    if (!styled) wrong.push(`${file} has no style`);
  }
  await page.goto(`${address}find.html`);
  if (!(await page.locator("#find").isVisible())) wrong.push("the script did not run");
  await page.goto(address);
  await page.locator(".masthead nav a").nth(1).click();
  if (!page.url().endsWith("/strength.html")) wrong.push(`a link led to ${page.url()}`);
  await page.close();
  return wrong;
}

const header = /"(default-src 'none'[^"]*)"/;

test("the three configurations ask the same policy, which is that of the pages and who may frame them", () => {
  const policies = ["nginx.conf", "apache.conf", "web.config"].map((name) => header.exec(deploy(name))?.[1]);
  const page = readFileSync(join(site, "index.html"), "utf8");
  const own = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1];
  expect(policies).toEqual([1, 2, 3].map(() => `${own}; frame-ancestors 'self'`));
});

const types: Record<string, string> = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

test("under a path of any web server, with the policy as a header, every page works", async () => {
  const policy = header.exec(deploy("nginx.conf"))?.[1] ?? "";
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname).replace(
      /^\/a\/b\//,
      "",
    );
    try {
      const file = normalize(join(site, path === "" ? "index.html" : path));
      const content = readFileSync(file);
      const type = types[extname(file)] ?? "application/octet-stream";
      response.writeHead(200, {
        "content-type": type,
        "content-security-policy": policy,
        "x-content-type-options": "nosniff",
      });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  expect(await walked(`http://127.0.0.1:${port}/a/b/`)).toEqual([]);
  server.close();
});

describe("the servers that are installed here", () => {
  // Which of nginx and Apache are there differs by machine; a run says which it tried.
  console.log(
    `Tried for real: ${serversHere.map(({ name }) => name).join(", ") || "no web server is installed here"}`,
  );

  test("serve the site under a path with the shipped configuration, and a browser walks it", async () => {
    for (const server of serversHere) {
      const { address, stop } = await server.start(site);
      try {
        expect(await walked(address), server.name).toEqual([]);
        const page = await fetch(address);
        expect(page.headers.get("content-security-policy"), server.name).toContain("frame-ancestors 'self'");
        expect(page.headers.get("x-content-type-options"), server.name).toBe("nosniff");
        expect(page.headers.get("cache-control"), server.name).toBe("no-cache");
        const style = /href="([^"]+\.css)"/.exec(await page.text())?.[1] ?? "";
        const sheet = await fetch(new URL(style, address));
        expect(sheet.headers.get("cache-control"), server.name).toContain("immutable");
        const slashless = await fetch(address.slice(0, -1), { redirect: "manual" });
        expect(slashless.status, server.name).toBe(301);
        expect((await fetch(`${address}nothing.html`)).status, server.name).toBe(404);
        expect((await fetch(`${address}person/`)).status, server.name).toBeGreaterThanOrEqual(400);
        for (const hidden of hiddenFiles)
          expect((await fetch(`${address}${hidden}`)).status, `${server.name} ${hidden}`).toBe(404);
      } finally {
        stop();
      }
    }
  });
});
