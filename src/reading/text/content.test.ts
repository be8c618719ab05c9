import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { Problems } from "../problems/problems.ts";
import { contentOf } from "./content.ts";
import { textOf } from "./decode.ts";

/** The text of bytes, and what is told of them. */
function read(bytes: Uint8Array, pinned?: "utf-8" | "windows-1252", most?: number) {
  const problems = new Problems();
  const content = contentOf({ file: "team.csv", kind: "team", bytes }, pinned, problems, most);
  return {
    text: content && textOf(content),
    told: problems.list.map(({ rule, line }) => [rule, line].filter((each) => each !== null).join(" ")),
    problems: problems.list,
  };
}
const latin = (text: string) => Buffer.from(text, "latin1");

test("text is read in the encoding that it says, or that it seems to be in", () => {
  expect(read(Buffer.from("Zoë\n"))).toMatchObject({ text: "Zoë\n", told: [] });
  expect(read(latin("Zoë\nRené\n"))).toMatchObject({ text: "Zoë\nRené\n", told: [] });
  expect(read(latin("Zoë\n"), "windows-1252").text).toBe("Zoë\n");
});

test.each([
  ["another form of file", Buffer.from("%PDF-1.7"), ["file.unreadable"]],
  ["nothing", Buffer.from(""), ["file.unreadable"]],
  ["delimiters alone", Buffer.from(' ;,|"\n'), ["file.unreadable"]],
  ["a zero", Buffer.from("a;b\nc\0d\n"), ["file.unreadable 2"]],
  [
    "UTF-8 that was cut off within a character",
    Buffer.from("Zoë\nRené\nFrançois\nMüllerë").subarray(0, -1),
    ["file.broken_encoding 4"],
  ],
  [
    "UTF-8 with a broken character",
    Buffer.concat([Buffer.from("é\né\n"), Buffer.of(0xe9, 0x0a)]),
    ["file.broken_encoding 3"],
  ],
  [
    "Windows-1252 with a word in UTF-8",
    Buffer.concat([latin("Zoë\nRené\nMüller\n"), Buffer.from("Zoë\n")]),
    ["file.broken_encoding 4"],
  ],
])("%s is told, and not read", (_, bytes, told) => {
  expect(read(bytes)).toMatchObject({ text: null, told });
});

test("bytes that are not in the encoding that report.yaml pins are no text", () => {
  expect(read(latin("Zoë\n"), "utf-8").told).toEqual(["file.unreadable"]);
});

test("characters that were written twice are read once, which is told unless the encoding is pinned", () => {
  const { text, told, problems } = read(Buffer.from("naam\nZoÃ«\nRenÃ©\n"));
  expect([text, told]).toEqual(["naam\nZoë\nRené\n", ["file.double_encoding 2"]]);
  expect(problems[0]?.message).toContain('Read as "Zoë"; so 2 characters.');
  expect(problems[0]?.value).toBe("ZoÃ«");
  expect(read(Buffer.from("ZoÃ«\n"), "utf-8")).toMatchObject({ text: "ZoÃ«\n", told: [] });
});

test("a file with quotes has at most as many characters as a text, a line as many too", () => {
  expect(read(Buffer.from('"a"\n"b"\n'), undefined, 8).told).toEqual([]);
  expect(read(Buffer.from('"a"\n"b"\n'), undefined, 7).told).toEqual(["file.too_large"]);
  expect(read(Buffer.from("aaaa\nbbbb\n"), undefined, 5).told).toEqual([]);
  expect(read(Buffer.from("aaaaaa\nb\n"), undefined, 5).told).toEqual(["file.unreadable"]);
});

test("which encoding a file is in is asked with the line to paste", () => {
  const { told, problems } = read(Buffer.of(0x6e, 0x0a, 0x5a, 0x6f, 0x89, 0x0a));
  expect(told).toEqual(["file.ambiguous_encoding 2"]);
  expect(problems[0]?.paste).toMatch(/^files:\n {2}team:\n {4}encoding: /);
});
