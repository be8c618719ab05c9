import { expect, test } from "vitest";
import { TextCells } from "../../text/cells.ts";
import { Unpivoted } from "./unpivot.ts";

test("a row is given once for each filled cell of the columns that become rows", () => {
  const turned = new Unpivoted(
    [
      { position: 1, name: () => "2026-01" },
      { position: 3, name: (cells) => `2026-02 ${cells.text(0)}` },
    ],
    "jan … feb",
  );
  const seen = (...cells: string[]) => {
    const row = new TextCells().of(cells);
    const found: string[] = [];
    turned.forEachIn(row, () => void found.push(`${turned.name.text(row)}: ${turned.value.text(row)}`));
    return found;
  };
  expect(seen("Noord", "10", "x", "20")).toEqual(["2026-01: 10", "2026-02 Noord: 20"]);
  expect(seen("Noord", "", "x", "20")).toEqual(["2026-02 Noord: 20"]);
  expect(seen("Noord", " n.v.t. ", "x", "-")).toEqual([]);
  expect([turned.positions, turned.name.header, turned.value.header]).toEqual([
    [1, 3],
    "jan … feb",
    "jan … feb",
  ]);
  const row = new TextCells().of(["Noord", "10", "x", "20"]);
  expect([turned.name.text(row), turned.value.text(row)]).toEqual(["", ""]);
});
