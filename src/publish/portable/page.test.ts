import { expect, test } from "vitest";
import { portablePage, withPolicy } from "./page.ts";

const head = '<!doctype html><html lang=nl><head><meta charset="utf-8">';

test("links are rewritten where they stand, and not a byte elsewhere", () => {
  const page = `${head}<link rel=stylesheet href=/a.css></head>
<body><p id="two">href="/not-a-link" &amp; 1 < 2<a  href='/b.html?x=1&amp;y=2'>b</a><svg><use href="#two"/></svg>`;
  const { html, ids, targets } = portablePage(page, "en/x.html");
  expect(html.replace(/<meta http-equiv[^>]*>/, "")).toBe(
    page
      .replace("href=/a.css", 'href="../a.css"')
      .replace("href='/b.html?x=1&amp;y=2'", 'href="../b.html?x=1&amp;y=2"'),
  );
  expect(ids).toEqual(["two"]);
  expect(targets.map(({ file, place }) => [file, place])).toEqual([
    ["a.css", ""],
    ["b.html", ""],
    ["en/x.html", "two"],
  ]);
});

test("modules become classic scripts, and the page gets its policy", () => {
  const { html } = portablePage(`${head}<script type="module" src="/a.js"></script>`, "x.html");
  expect(html).toContain('<script defer src="a.js"></script>');
  expect(html).toContain("Content-Security-Policy");
});

test("every link that does not work everywhere is named", () => {
  const page = `${head}<a href="https://example.com/">a</a><a href="/b">b</a><a href="/b">b</a>`;
  expect(() => portablePage(page, "x.html")).toThrow(
    /^x\.html: "https:\/\/example\.com\/": [^\n]*\nx\.html: "\/b": [^\n]*$/,
  );
});

test("the policy stands before everything that could load something", () => {
  const page = withPolicy(
    '<!doctype html><html><head><meta charset="utf-8"><link rel="stylesheet" href="a.css">',
  );
  expect(page).toMatch(
    /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; /,
  );
  expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<link"));
  expect(page).not.toContain("unsafe-inline");
});

test("a page that cannot have the policy is refused", () => {
  expect(() => withPolicy("<p>text")).toThrow("charset");
});
