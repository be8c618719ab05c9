import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { expect, inject, test } from "vitest";
import { allPages } from "./site-files.ts";

const site = inject("site");
const validator = new HtmlValidate({ root: true, extends: ["html-validate:standard"] });

/** What the validator says of a page, a line each. */
async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

test("every page is valid HTML", async () => {
  const faults: string[] = [];
  for (const page of allPages) {
    const found = await faultsOf(readFileSync(join(site, page), "utf8"));
    faults.push(...found.map((fault) => `${page} ${fault}`));
  }
  expect(faults).toEqual([]);
});

test("the validator would find what is not", async () => {
  const bad =
    '<!doctype html><html lang="nl"><head><title>x</title></head><body><p><div></div></p><ul><p>x</p></ul></body></html>';
  expect(await faultsOf(bad)).not.toEqual([]);
});
