import { expect, test } from "vitest";
import { decode, lineOfBrokenUtf8, textOf } from "./decode.ts";

test("the line of bytes that are no UTF-8 is theirs, also where a line end stands across two pieces that are looked at apart", () => {
  const piece = 2 ** 20;
  for (const before of ["", "\n", "\r\n"]) {
    const line = `${"é".repeat(10)}\r\n`;
    const lines = Math.floor(piece / Buffer.byteLength(line)) - 1;
    const filled = before + line.repeat(lines);
    // The carriage return is the last byte of the first piece.
    const rest = `${"x".repeat(piece - Buffer.byteLength(filled) - 1)}\r\n`;
    const text = Buffer.from(filled + rest);
    expect(text[piece - 1]).toBe(0x0d);
    const broken = Buffer.concat([text, Buffer.of(0x6f, 0xe9, 0x0a)]);
    expect(lineOfBrokenUtf8(broken)).toBe(lines + 2 + (before === "" ? 0 : 1));
  }
});

test("a file that is cut off inside its last character is no text in another encoding", () => {
  expect(lineOfBrokenUtf8(Buffer.from("é\né\né").subarray(0, -1))).toBe(3);
  const long = Buffer.from(`${"é\n".repeat(2 ** 20)}é`);
  for (const length of [2 ** 20, 2 ** 20 + 1, 2 ** 20 + 2]) {
    const cut = long.subarray(0, length);
    const isBroken = cut.at(-1) === 0xc3;
    expect(lineOfBrokenUtf8(cut), String(length)).toBe(isBroken ? Math.floor(length / 3) + 1 : null);
  }
  expect(lineOfBrokenUtf8(Buffer.from("é\né\né"))).toBeNull();
});

test("UTF-16 is read whole, wherever a character falls, and half a character is none", () => {
  // Two units of two bytes that stand across the end of a mebibyte, and of the mark and what comes before it.
  const text = `${"é".repeat(2 ** 19 - 2)}😀€`;
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  const content = decode(bytes);
  expect(content && textOf(content) === text).toBe(true);
  expect(decode(bytes.subarray(0, -1))).toBeNull();
  expect(decode(bytes.subarray(0, 2 ** 20))).toBeNull();
});
