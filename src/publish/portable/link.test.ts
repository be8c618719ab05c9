import { expect, test } from "vitest";
import { portableLink } from "./link.ts";

const href = (link: string, from: string) => portableLink(link, from).href;

test("a link from the root becomes relative to its page", () => {
  expect(href("/en/index.html", "en/person/x.html")).toBe("../index.html");
  expect(href("/_astro/a.css", "en/person/x.html")).toBe("../../_astro/a.css");
  expect(href("/en/person/x.html", "index.html")).toBe("en/person/x.html");
});

test("a folder gets its index written out; a name without ending is refused, whatever lies on the disk", () => {
  expect(href("/", "en/index.html")).toBe("../index.html");
  expect(href("/en/", "index.html")).toBe("en/index.html");
  expect(() => href("/en", "index.html")).toThrow("write en.html or en/");
});

test("places and questions stay behind the file, and lead where they say", () => {
  expect(portableLink("/method.html#plan.coverage", "en/index.html")).toEqual({
    href: "../method.html#plan.coverage",
    target: { link: "/method.html#plan.coverage", file: "method.html", place: "plan.coverage" },
  });
  expect(href("method.html?x=1", "index.html")).toBe("method.html?x=1");
  expect(portableLink("/method.html#na%C3%AFve", "index.html").target?.place).toBe("naïve");
});

test("a place on the page itself stays as it is; inline data leads nowhere", () => {
  expect(portableLink("#main", "en/index.html")).toEqual({
    href: "#main",
    target: { link: "#main", file: "en/index.html", place: "main" },
  });
  const data = "data:image/png;base64,AA==";
  expect(portableLink(data, "index.html")).toEqual({ href: data, target: null });
});

test("a relative link is taken from its page", () => {
  expect(href("../index.html", "en/person/x.html")).toBe("../index.html");
});

test("what leads out of the site is refused", () => {
  expect(() => href("../../secret.html", "en/index.html")).toThrow("out of the folder");
  expect(() => href("https://example.com/a.css", "index.html")).toThrow("outside the site");
  expect(() => href("//example.com/a.css", "index.html")).toThrow("outside the site");
});
