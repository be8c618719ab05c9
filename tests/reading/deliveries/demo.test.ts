import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Files } from "../field/field.fixture.ts";
import { keptOf, toldOf } from "./two-deliveries.fixture.ts";

const folder = join(import.meta.dirname, "../../../data");
const exports = readdirSync(folder)
  .filter((name) => name.endsWith(".csv"))
  .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

const monthOf = (date = "") => `${date.slice(6)}-${date.slice(3, 5)}`;

/** A quote as it stood at the end of a month: open, where it was closed later. */
function quoteIn(month: string, head: readonly string[], cells: readonly string[]): string[] {
  const closed = cells[head.indexOf("afgesloten_op")] ?? "";
  if (closed === "" || monthOf(closed) <= month) return [...cells];
  const then: Record<string, string> = { uitslag: "open", afgesloten_op: "" };
  return cells.map((cell, i) => then[head[i] ?? ""] ?? cell);
}

/** The exports of the demo as they would have been at the end of a month. */
function demoIn(month: string): Files {
  const cut = (name: string, text: string) => {
    const at = { "activiteiten.csv": 0, "offertes.csv": 2 }[name];
    if (at === undefined) return text;
    const [head = "", ...lines] = text.split("\r\n");
    const rows = lines.map((line) => line.split(";")).filter((cells) => cells.length > 1);
    const there = rows.filter((cells) => monthOf(cells[at]) <= month);
    const asThen = at === 2 ? there.map((cells) => quoteIn(month, head.split(";"), cells)) : there;
    return [head, ...asThen.map((cells) => cells.join(";")), ""].join("\r\n");
  };
  return Object.fromEntries(exports.map(({ name, text }) => [name, cut(name, text)]));
}

const months = ["2025-07", "2025-12", "2026-07", "2026-09"];
const next: Record<string, string> = {
  "2025-07": "2025-08",
  "2025-12": "2026-01",
  "2026-07": "2026-08",
  "2026-09": "2026-10",
};

test.each(months)("nothing is told of the demo's exports in the month after %s", (month) => {
  const after = next[month] ?? "";
  const [before, now] = [demoIn(month), demoIn(after)];
  expect(String(now["activiteiten.csv"]).length).toBeGreaterThan(String(before["activiteiten.csv"]).length);
  expect(toldOf(keptOf(before, month), now, after).map(({ message }) => message)).toEqual([]);
});
