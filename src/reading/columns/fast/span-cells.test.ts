import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { type Cells, TextCells } from "../../text/cells.ts";
import { Dictionary } from "./dictionary.ts";
import { SpanCells } from "./span-cells.ts";

/** The same cells as texts, and by where they stand in bytes. */
function bothOf(cells: readonly string[]): Cells[] {
  const bytes = Buffer.from(cells.join(";"));
  const spans = new SpanCells(bytes, "utf-8");
  let from = 0;
  for (const cell of cells) {
    spans.add(from, from + Buffer.byteLength(cell));
    from += Buffer.byteLength(cell) + 1;
  }
  return [new TextCells().of(cells), spans];
}

test("cells are the same as texts and as bytes", () => {
  const cells = ["a", " ", "", "é", "\u00a0", "~"];
  for (const row of bothOf(cells)) {
    expect(row.length).toBe(6);
    expect(row.copy()).toEqual(cells);
    expect(cells.map((_, position) => row.text(position))).toEqual(cells);
    expect(cells.map((_, position) => row.isBlank(position))).toEqual([
      false,
      true,
      true,
      false,
      true,
      false,
    ]);
    expect([row.text(6), row.isBlank(6)]).toEqual(["", true]);
    expect([row.firstCode(0), row.firstCode(1), row.firstCode(2)]).toEqual([0x61, 0x20, Number.NaN]);
    expect(row.firstCode(3)).toBeGreaterThan(0x7f);
    const dictionary = new Dictionary("utf-8");
    for (const position of [0, 2, 3]) row.pushTo(dictionary, position);
    expect([dictionary.texts().at(0), dictionary.texts().at(1), dictionary.length]).toEqual(["a", "é", 2]);
  }
});

test("two rows are the same where every cell is, letter for letter", () => {
  const [rows, others] = [bothOf(["a", "b"]), bothOf(["a", "c"])];
  for (const [i, row] of rows.entries()) {
    expect(row.isSame(row.held())).toBe(true);
    expect(row.isSame(others[i] ?? row)).toBe(false);
    expect(row.isSame(bothOf(["a"])[i] ?? row)).toBe(false);
  }
  const bytes = Buffer.from("ab;ab;abc;bb");
  const row = (...spans: [number, number][]) => {
    const cells = new SpanCells(bytes, "utf-8");
    for (const [from, to] of spans) cells.add(from, to);
    return cells;
  };
  expect(row([0, 2]).isSame(row([3, 5]))).toBe(true);
  expect(row([0, 2]).isSame(row([6, 9]))).toBe(false);
  expect(row([0, 2]).isSame(row([10, 12]))).toBe(false);
  expect(row([0, 2]).isSame(new TextCells().of(["ab"]))).toBe(true);
  expect(row([0, 2]).isSame(new TextCells().of(["bb"]))).toBe(false);
});

test("a cell with quotes or line breaks within is the text that is meant, and is the same as that text", () => {
  const bytes = Buffer.from('""x""\r\ny;"x"');
  const cells = new SpanCells(bytes, "utf-8");
  cells.add(0, 8, true);
  cells.add(9, 12);
  expect(cells.copy()).toEqual(['"x"\ny', '"x"']);
  expect([cells.text(0), cells.firstCode(0), cells.isBlank(0)]).toEqual(['"x"\ny', 0x22, false]);
  const dictionary = new Dictionary("utf-8");
  dictionary.push('"x"\ny');
  cells.pushTo(dictionary, 0);
  expect([...dictionary.codes.toArray()]).toEqual([0, 0]);
  const plain = new SpanCells(Buffer.from('"x"'), "utf-8");
  plain.add(0, 3);
  const made = new SpanCells(Buffer.from('""x""'), "utf-8");
  made.add(0, 5, true);
  expect([made.isSame(plain), plain.isSame(made), made.held().isSame(plain)]).toEqual([true, true, true]);
});

test("cells that are held outlive the next row", () => {
  const texts = new TextCells().of(["a"]);
  const heldTexts = texts.held();
  texts.of(["b"]);
  expect(heldTexts.text(0)).toBe("a");
  const spans = new SpanCells(Buffer.from("ab"), "utf-8");
  spans.add(0, 1);
  const held = spans.held();
  spans.clear();
  spans.add(1, 2);
  expect([held.copy(), spans.copy()]).toEqual([["a"], ["b"]]);
});

test("a row has as many cells as it has", () => {
  const spans = new SpanCells(Buffer.from("x".repeat(100)), "windows-1252");
  for (let at = 0; at < 100; at++) spans.add(at, at + 1);
  expect(spans.copy()).toEqual(Array.from({ length: 100 }, () => "x"));
});
