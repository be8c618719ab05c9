import fc from "fast-check";
import { expect, test } from "vitest";
import { XmlScanner } from "./xml-scanner.ts";
import { BrokenZip, TooMuchInZip } from "./zip.ts";

/** What a scanner says of a text that comes in pieces. */
function read(pieces: readonly string[]): string[] {
  const said: string[] = [];
  const scanner = new XmlScanner({
    open: (name, attributes) =>
      said.push(`<${name} r=${attributes.get("r")} id=${attributes.getPrefixed("id")}`),
    text: (text) => said.push(text),
    close: (name) => said.push(`/${name}`),
  });
  for (const piece of pieces) scanner.write(piece);
  scanner.end();
  return said;
}

const sheet =
  '<?xml version="1.0"?><x:row r = "1" a=\'>\'><!-- <v>no</v> --><c r="A1"><v>a &amp; &#228;&#x20AC; &other;</v></c>' +
  '<c r="B1" q:id="q&quot;"/><t><![CDATA[<1 & 2>]]></t></x:row>';

test("elements, attributes and texts come in their order, names without prefix", () => {
  expect(read([sheet])).toEqual([
    "<row r=1 id=undefined",
    "<c r=A1 id=undefined",
    "<v r=undefined id=undefined",
    "a & ä€ &other;",
    "/v",
    "/c",
    '<c r=B1 id=q"',
    "/c",
    "<t r=undefined id=undefined",
    "<1 & 2>",
    "/t",
    "/row",
  ]);
});

test("in whatever pieces it comes, the same is read", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(sheet.length)), (cuts) => {
      const places = [0, ...cuts.toSorted((a, b) => a - b), sheet.length];
      const pieces = places.slice(1).map((to, i) => sheet.slice(places[i], to));
      expect(read(pieces)).toEqual(read([sheet]));
    }),
  );
});

test.each(["<row><c></row>", "<row>", "</row>", "<row", "<row></row><!-- "])("%s is not whole", (text) => {
  expect(() => read([text])).toThrow(BrokenZip);
});

test("elements within each other and texts without end are not gathered", () => {
  expect(() => read(["<a>".repeat(101)])).toThrow(TooMuchInZip);
  expect(() => read(["<a>", ...Array.from({ length: 5 }, () => "x".repeat(1e6))])).toThrow(TooMuchInZip);
});
