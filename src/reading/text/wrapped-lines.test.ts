import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { decode, textOf } from "./decode.ts";
import { unwrapped } from "./wrapped-lines.ts";

function without(text: string): string | null {
  const content = decode(Buffer.from(text));
  const found = content && unwrapped(content);
  return found && textOf(found);
}

test("lines that are whole rows in quotes are read without them", () => {
  expect(without('"a,b"\n"1,2"\n')).toBe("a,b\n1,2\n");
  expect(without('"a;b";;\r\n"1;2";\t\r\n')).toBe("a;b\r\n1;2\r\n");
  expect(without('"a,b"\r"1,""x"""\r')).toBe('a,b\r1,"x"\r');
  // Only some rows hold what must be quoted.
  expect(without('a,b\n"1,""x, y"""\n')).toBe('a,b\n1,"x, y"\n');
});

test("what is quoted otherwise stays as it is", () => {
  expect(without("a,b\n1,2\n")).toBeNull();
  expect(without('"a","b"\n"1","2"\n')).toBeNull();
  expect(without('"a"\n"1"\n')).toBeNull();
  expect(without('"a,b"\n"1"\n')).toBeNull();
  expect(without('a,b,c\n"1,2"\n"3,4"\n')).toBeNull();
  expect(without('a,b,c\n"1,2"\n"3,4,5"\n')).toBe("a,b,c\n1,2\n3,4,5\n");
});

test("what is read so is UTF-8, and a line without a cell of its own is none", () => {
  const content = decode(Buffer.from('"a,é"\n"1,2"\n', "latin1"));
  const found = content && unwrapped(content);
  expect([found?.charset, found && textOf(found)]).toEqual(["utf-8", "a,é\n1,2\n"]);
  expect(without('"a"\n"1,2"\n')).toBeNull();
});

test("two hundred lines are looked at", () => {
  const lines = '"a,b"\n'.repeat(199);
  expect(without(`${lines}"x","y"\n`)).toBeNull();
  expect(without(`${lines}"a,b"\n"x","y"\n`)).not.toBeNull();
});

test("whether quotes are left is told", () => {
  const content = decode(Buffer.from('"a,b"\n"1,2"\n'));
  const other = decode(Buffer.from('"a,b"\n"1,""x"""\n'));
  expect([content && unwrapped(content)?.hasQuotes, other && unwrapped(other)?.hasQuotes]).toEqual([
    false,
    true,
  ]);
});
