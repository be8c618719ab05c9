import { expect, test } from "vitest";
import { lineEndsIn } from "./line-ends.ts";

test("a carriage return and its line feed end one line, wherever a text is cut", () => {
  const bytes = Buffer.from("a\r\nb\rc\n\r\n\n\rd");
  expect(lineEndsIn(bytes)).toBe(6);
  for (let cut = 0; cut <= bytes.length; cut++)
    expect(lineEndsIn(bytes, 0, cut) + lineEndsIn(bytes, cut)).toBe(6);
  expect(lineEndsIn(Buffer.of())).toBe(0);
});
