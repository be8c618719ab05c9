import { expect, test } from "vitest";
import { fileContracts } from "../../contract/files.ts";
import type { Table } from "../columns/table.ts";
import { OwnRowStates } from "../row-states.ts";
import { fileAges } from "./file-ages.ts";

/** The quotes of two files: the days on which they were issued and closed, and what became of them. */
interface Row {
  issued: number;
  closed?: number;
  outcome?: string;
  isWrong?: true;
}

function coded(values: readonly (string | number | null)[]) {
  const texts = values.map(String);
  return { header: "", codes: Int32Array.from(values.keys()), texts, values, areDistinctKeys: false };
}

function tableOf(files: Record<string, readonly Row[]>): Table {
  const rows = Object.values(files).flat();
  let from = 0;
  const parts = Object.entries(files).map(([file, { length }]) => {
    from += length;
    return { file, from: from - length, headers: new Map<string, string>(), unread: [], given: [] };
  });
  const states = new OwnRowStates(rows.length);
  for (const [row, { isWrong }] of rows.entries()) if (isWrong) states.setWrong(row);
  return {
    contract: fileContracts.quotes,
    parts,
    length: rows.length,
    line: new Int32Array(rows.length),
    states,
    lacksCells: new Uint8Array(rows.length),
    columns: new Map([
      ["issued_on", coded(rows.map(({ issued }) => issued))],
      ["closed_on", coded(rows.map(({ closed }) => closed ?? null))],
      ["outcome", coded(rows.map(({ outcome }) => outcome ?? "won"))],
    ]),
    numbers: new Map(),
    nameParts: new Map(),
    contents: null,
    once: undefined,
    mayLackRows: false,
    monthsFrom: Number.POSITIVE_INFINITY,
  };
}

const today = 100;
/** Which of two files is newer, and by what. */
const newer = (files: Record<string, readonly Row[]>) => {
  const found = fileAges(tableOf(files), today)(0, 1);
  return found && `${Object.keys(files)[found.part]} by ${found.by}`;
};

test("a file is newer by the period in its name, else by the newest day in its rows, else by the number in its name", () => {
  expect(newer({ "a-2026-09.csv": [{ issued: 5 }], "a-2026-10.csv": [{ issued: 5 }] })).toBe(
    "a-2026-10.csv by name",
  );
  expect(newer({ "a-2026-10.csv": [{ issued: 9 }], "a-2026-09.csv": [{ issued: 5 }] })).toBe(
    "a-2026-10.csv by name",
  );
  expect(newer({ "a.csv": [{ issued: 5 }, { issued: 9 }], "b.csv": [{ issued: 8 }] })).toBe("a.csv by rows");
  expect(newer({ "a.csv": [{ issued: 5 }], "a (2).csv": [{ issued: 5 }] })).toBe("a (2).csv by name");
});

test("where name and rows contradict each other, or nothing tells, neither is newer", () => {
  expect(newer({ "a-2026-09.csv": [{ issued: 9 }], "a-2026-10.csv": [{ issued: 5 }] })).toBeNull();
  expect(newer({ "a.csv": [{ issued: 5 }], "b.csv": [{ issued: 5 }] })).toBeNull();
  expect(newer({ "a1.csv": [{ issued: 5 }], "b2.csv": [{ issued: 5 }] })).toBeNull();
  expect(newer({ "a.csv": [], "b.csv": [{ issued: 5 }] })).toBeNull();
});

test("of names with several numbers the first that differs tells", () => {
  expect(newer({ "a1-v2.csv": [{ issued: 5 }], "a2-v1.csv": [{ issued: 5 }] })).toBe("a2-v1.csv by name");
  expect(newer({ "a1-v3.csv": [{ issued: 5 }], "a1-v2.csv": [{ issued: 5 }] })).toBe("a1-v3.csv by name");
});

test("days in the future, of wrong rows, and on which an open quote may close tell nothing", () => {
  const b = [{ issued: 6 }];
  expect(newer({ "a.csv": [{ issued: 5 }, { issued: 101 }], "b.csv": b })).toBe("b.csv by rows");
  expect(newer({ "a.csv": [{ issued: 5 }, { issued: 100 }], "b.csv": b })).toBe("a.csv by rows");
  expect(newer({ "a.csv": [{ issued: 5 }, { issued: 9, isWrong: true }], "b.csv": b })).toBe("b.csv by rows");
  expect(newer({ "a.csv": [{ issued: 5, closed: 9, outcome: "open" }], "b.csv": b })).toBe("b.csv by rows");
  expect(newer({ "a.csv": [{ issued: 5, closed: 9 }], "b.csv": b })).toBe("a.csv by rows");
});
