import type { Problem } from "../../contract/problem.ts";
import { fileOfSheet } from "../../contract/sheet-file.ts";
import type { RowsAround } from "../../reading/problems/rows-around.ts";
import { columnLetters } from "../../reading/workbook/address.ts";
import type { CheckPage } from "./check-page-input.ts";
import { csvLink, html, type Markup } from "./html.ts";
import { checkPageWords } from "./words.ts";

/** So many rows of an export stand on the page; what is saved has all that are known. */
const mostShown = 100;

/** Where a column stands in a file; −1 where its heading is not found. */
export function positionOf(around: RowsAround | undefined, { column }: Pick<Problem, "column">): number {
  return column === null || !around ? -1 : around.headers.indexOf(column);
}

/** A column as who keeps the export finds it: with Excel's letter before it. */
export function columnSaid(position: number, { column }: Pick<Problem, "column">): string {
  if (column === null) return "";
  return position < 0 ? column : `${columnLetters(position)} · ${column}`;
}

/** What was found, or what stands in the cell where the problem says nothing of it. */
function foundSaid(problem: Problem, around: RowsAround | undefined, empty: string): string {
  const { value, line } = problem;
  if (value) return value;
  const cell = line === null ? undefined : around?.rows.get(line)?.[positionOf(around, problem)];
  return cell === undefined ? "" : cell.trim() || empty;
}

/** What is to be mended in each export, by line: a table to give to whoever keeps it. */
export function handOverPart({ problems, around, language }: CheckPage): Markup[] {
  const words = checkPageWords[language];
  const asked = problems.filter(
    ({ severity, file, line }) => severity !== "repaired" && line !== null && around.has(file),
  );
  const byFile = Map.groupBy(asked, ({ file }) => file);
  if (byFile.size === 0) return [];
  const labels = [words.line, words.column, words.found, words.cause, words.todo];
  const tables = [...byFile].map(([file, own]) => {
    const rows = own
      .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
      .map((problem) => [
        problem.cell ?? String(problem.line ?? ""),
        columnSaid(positionOf(around.get(file), problem), problem),
        foundSaid(problem, around.get(file), words.empty),
        words.titleOf(problem.rule),
        language === "nl" ? problem.message_nl : problem.message,
      ]);
    const left = rows.length - mostShown;
    const name = `${fileOfSheet(file)
      .replace(/\.[^.]+$/, "")
      .replace(/[^\p{L}\p{N}_-]+/gu, "-")}-${words.handOverFile}.csv`;
    return html`<details><summary>${words.handOverOf(file, rows.length)}</summary>
${csvLink(name, [labels, ...rows], { language, said: words.save })}
<div class="scroll" role="region" tabindex="0" aria-label="${words.handOverOf(file, rows.length)}"><table class="list">
<thead><tr>${labels.map((label) => html`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>${rows.slice(0, mostShown).map(([line = "", ...cells]) => html`<tr><td data-label="${words.line} ">${line}</td>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
</table></div>${left > 0 ? [html`<p>${words.handOverMore(left)}</p>`] : []}</details>`;
  });
  return [html`<section id="hand-over"><h2>${words.handOver}</h2>${tables}</section>`];
}
