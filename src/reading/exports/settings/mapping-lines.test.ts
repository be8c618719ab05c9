import { expect, test } from "vitest";
import { mappingLines } from "./mapping-lines.ts";

test("lines of a kind of file stand under it", () => {
  expect(mappingLines("quotes", "encoding: utf-8", "lasts: month")).toBe(
    ["files:", "  quotes:", "    encoding: utf-8", "    lasts: month"].join("\n"),
  );
});
