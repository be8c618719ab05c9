import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { rowsAround } from "./rows-around.ts";

const source = { encoding: "utf-8", delimiter: ";" };
const asked = (lines: number[], columns = ["waarde"]) => ({
  source,
  lines: new Set(lines),
  columns: new Set(columns),
});

const text = 'Offertes 2026\n\nnummer;waarde\nO-1;100\nO-2;"twee\nregels"\nO-3;300\n';

test("the rows of the asked lines are given with the headings, under a title and after a break in a cell", () => {
  const { headers, rows } = rowsAround(Buffer.from(text), asked([4, 7]));
  expect(headers).toEqual(["nummer", "waarde"]);
  expect([...rows]).toEqual([
    [4, ["O-1", "100"]],
    [7, ["O-3", "300"]],
  ]);
});

test("a file in another encoding is read as it was", () => {
  const bytes = Buffer.from("naam;waarde\nZoë;1\n", "latin1");
  const { rows } = rowsAround(bytes, {
    ...asked([2]),
    source: { encoding: "windows-1252", delimiter: ";" },
  });
  expect(rows.get(2)).toEqual(["Zoë", "1"]);
});

test("without such a heading, such a line or such a form there is nothing", () => {
  expect(rowsAround(Buffer.from(text), asked([99], ["bedrag"]))).toMatchObject({
    headers: [],
    rows: new Map(),
  });
  const unknown = { ...asked([4]), source: { encoding: "utf-8", delimiter: "?" } };
  expect(rowsAround(Buffer.from(text), unknown)).toMatchObject({ headers: [], rows: new Map() });
});
