import { corrections } from "../../contract/files/corrections.ts";
import type { Language } from "../../contract/vocabulary.ts";
import type { ProposedCorrection } from "../../reading/corrections/propose.ts";
import { csvText } from "../../text/csv.ts";
import type { CheckPage } from "./check-page-input.ts";
import { csvLink, html, type Markup } from "./html.ts";
import { checkPageWords } from "./words.ts";

/** So many lines stand on the page; what is saved has all of them. */
const mostShown = 200;

/** What the file of corrections is called in a language. */
export const correctionsName = (language: Language) =>
  `${language === "nl" ? corrections.nl : corrections.name}.csv`;

/** Lines of the file of corrections under its headings, as texts. */
function correctionCells(lines: readonly ProposedCorrection[], language: Language): string[][] {
  const { columns } = corrections;
  const heading = (part: keyof typeof columns) => (language === "nl" ? columns[part].nl : part);
  return [
    [heading("file"), heading("key"), heading("column"), heading("from"), heading("to"), heading("why")],
    ...lines.map(({ file, key, column, from, to, why }) => [file, key, column, from, to, why]),
  ];
}

/** Lines to fill in as a file of corrections, for the spreadsheet of a language. */
export function correctionsText(lines: readonly ProposedCorrection[], language: Language): string {
  return csvText(correctionCells(lines, language), language);
}

/**
 * The lines of corrections.csv that would mend the cells of the page, to copy into a spreadsheet or to save.
 */
export function correctionsPart({ proposed, language }: CheckPage): Markup[] {
  if (proposed.length === 0) return [];
  const words = checkPageWords[language];
  const name = correctionsName(language);
  const [labels = [], ...rows] = correctionCells(proposed, language);
  const left = rows.length - mostShown;
  return [
    html`<section id="corrections"><h2>${words.corrections}</h2>
<p>${words.correctionsLead(name)}</p>
${csvLink(name, [labels, ...rows], { language, said: words.saveCorrections(name, rows.length) })}
<div class="scroll" role="region" tabindex="0" aria-label="${words.corrections}"><table class="rows">
<thead><tr>${labels.map((label) => html`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>${rows.slice(0, mostShown).map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
</table></div>${left > 0 ? [html`<p>${words.correctionsMore(left)}</p>`] : []}</section>`,
  ];
}
