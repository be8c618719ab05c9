import { expect, test } from "vitest";
import { portableLink } from "./link.ts";

const nothing = new Set<string>();
const files = new Map([
  ["index.html", new Set(["main"])],
  ["method.html", new Set(["plan.coverage", "naïve"])],
  ["en/index.html", nothing],
  ["en/person/x.html", nothing],
  ["_astro/a.css", nothing],
]);

test("a link from the root becomes one from the page", () => {
  expect(portableLink("/en/index.html", "en/person/x.html", files)).toBe("../index.html");
  expect(portableLink("/_astro/a.css", "en/person/x.html", files)).toBe("../../_astro/a.css");
  expect(portableLink("/en/person/x.html", "index.html", files)).toBe("en/person/x.html");
});

test("a folder gets its index.html, a page its extension", () => {
  expect(portableLink("/", "en/index.html", files)).toBe("../index.html");
  expect(portableLink("/en/", "index.html", files)).toBe("en/index.html");
  expect(portableLink("/en", "index.html", files)).toBe("en/index.html");
  expect(portableLink("/method", "index.html", files)).toBe("method.html");
});

test("the place on a page and a question stay", () => {
  expect(portableLink("/method.html#plan.coverage", "en/index.html", files)).toBe(
    "../method.html#plan.coverage",
  );
  expect(portableLink("method.html?x=1", "index.html", files)).toBe("method.html?x=1");
  expect(portableLink("/method.html#na%C3%AFve", "index.html", files)).toBe("method.html#na%C3%AFve");
});

test("a place on the same page and inline data are left alone", () => {
  expect(portableLink("#main", "index.html", files)).toBe("#main");
  expect(portableLink("data:image/png;base64,AA==", "index.html", files)).toBe("data:image/png;base64,AA==");
});

test("a link that is already relative stays so", () => {
  expect(portableLink("../index.html", "en/person/x.html", files)).toBe("../index.html");
});

test("a link to nothing, out of the folder, or to another address is refused", () => {
  expect(() => portableLink("/lost.html", "index.html", files)).toThrow("there is no file lost.html");
  expect(() => portableLink("#lost", "index.html", files)).toThrow("there is no place #lost in index.html");
  expect(() => portableLink("/method.html#lost", "index.html", files)).toThrow(
    "no place #lost in method.html",
  );
  expect(() => portableLink("../../secret.html", "en/index.html", files)).toThrow("out of the folder");
  expect(() => portableLink("https://example.com/a.css", "index.html", files)).toThrow("outside the site");
  expect(() => portableLink("//example.com/a.css", "index.html", files)).toThrow("outside the site");
});
