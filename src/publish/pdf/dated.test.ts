import { expect, test } from "vitest";
import { datedPdf } from "./dated.ts";

const printed = (at: string) =>
  Buffer.from(
    `%PDF-1.4\n%\u00d3\u00eb\n/Producer (Skia/PDF m153)\n/CreationDate (D:${at}+00'00')\n/ModDate (D:${at}+00'00')>>\n`,
    "latin1",
  );

test("a sheet printed twice is the same bytes, as long as it was, with the day that it is told", () => {
  const [one, other] = ["20261103081500", "20261201235959"].map((at) => datedPdf(printed(at), "2026-10-30"));
  expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
  expect(one?.length).toBe(printed("20261103081500").length);
  expect(one?.toString("latin1")).toContain("/CreationDate (D:20261030000000+00'00')");
});

test("what is no time of the printing stays, to the byte", () => {
  const bytes = Buffer.from(Array.from({ length: 256 }, (_, i) => i));
  expect(datedPdf(bytes, "2026-10-30").equals(bytes)).toBe(true);
});
