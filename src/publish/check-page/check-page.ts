import { type ProblemGroup, problemGroups, ruleTitle, timesOf } from "../../contract/problem-groups.ts";
import type { SameProblems } from "../../contract/same-problems.ts";
import type { Language } from "../../contract/vocabulary.ts";
import { columnLetters } from "../../reading/workbook/address.ts";
import type { CheckPage } from "./check-page-input.ts";
import { correctionsPart } from "./corrections-part.ts";
import { columnSaid, handOverPart, positionOf } from "./hand-over.ts";
import { checkPageStart, html, Markup } from "./html.ts";
import { checkPageStyle } from "./style.ts";
import { checkPageWords } from "./words.ts";

/** So many of a kind are shown, each with so many of its rows. */
const [shownOfAKind, shownRows] = [20, 3];

/** So many columns beside the one that is meant are shown at either side. */
const columnsBeside = 3;

/** Some rows as they stand in the export, the cell that is meant marked; nothing where it is not known. */
function rowsTable({ first, lines }: SameProblems, { around, language }: CheckPage): Markup[] {
  const words = checkPageWords[language];
  const own = around.get(first.file);
  const at = positionOf(own, first);
  const shown = lines.slice(0, shownRows).flatMap((line) => {
    const cells = own?.rows.get(line);
    return cells ? [{ line, cells }] : [];
  });
  if (!own || at < 0 || shown.length === 0) return [];
  const from = Math.max(0, at - columnsBeside);
  const positions = own.headers.map((_, i) => i).slice(from, at + columnsBeside + 1);
  const all = from === 0 ? positions : [0, ...positions];
  const cell = (cells: readonly string[], i: number) =>
    i === at
      ? html`<td><mark>${cells[i] === undefined || cells[i] === "" ? words.empty : cells[i]}</mark></td>`
      : html`<td>${cells[i] ?? ""}</td>`;
  return [
    html`<div class="scroll" role="region" tabindex="0" aria-label="${words.around(first.file, shown[0]?.line ?? 0)}"><table class="rows">
<thead><tr><th></th>${all.map((i) => html`<th scope="col">${columnLetters(i)}</th>`)}</tr>
<tr><th></th>${all.map((i) => html`<th scope="col">${own.headers[i] ?? ""}</th>`)}</tr></thead>
<tbody>${shown.map(({ line, cells }) => html`<tr><th scope="row">${line}</th>${all.map((i) => cell(cells, i))}</tr>`)}</tbody>
</table></div>`,
  ];
}

function problemPart(same: SameProblems, page: CheckPage): Markup {
  const { first, lines, cells, times } = same;
  const places = cells.length > 0 ? cells : lines;
  const words = checkPageWords[page.language];
  const at = positionOf(page.around.get(first.file), first);
  const message = page.language === "nl" ? first.message_nl : first.message;
  const facts: [string, string][] = [
    [words.file, first.file],
    ...(places.length > 0 ? [[words.line, places.slice(0, 200).join(", ")] satisfies [string, string]] : []),
    ...(first.column === null ? [] : [[words.column, columnSaid(at, first)] satisfies [string, string]]),
    ...(first.value === null ? [] : [[words.found, first.value || words.empty] satisfies [string, string]]),
    ...(times > 1 ? [[words.count, `${times}×`] satisfies [string, string]] : []),
    [words.todo, message],
  ];
  return html`<article>
<dl>${facts.map(([name, text]) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`)}</dl>
${rowsTable(same, page)}
${first.paste === undefined ? [] : [html`<p>${words.paste}</p><pre>${first.paste}</pre>`]}
</article>`;
}

const placeOf = ({ severity, rule }: ProblemGroup) => `${severity}-${rule.replaceAll(".", "-")}`;

function groupPart(group: ProblemGroup, page: CheckPage): Markup {
  const words = checkPageWords[page.language];
  const left = group.same.slice(shownOfAKind).reduce((sum, { times }) => sum + times, 0);
  return html`<section id="${placeOf(group)}" class="${group.severity}">
<h2>${words.severity[group.severity]} · ${ruleTitle(group.rule, page.language)} <small>${group.rule}, ${group.times}×</small></h2>
${group.same.slice(0, shownOfAKind).map((same) => problemPart(same, page))}
${left > 0 ? [html`<p>${words.more(left)}</p>`] : []}
</section>`;
}

/** The causes at a glance, each a way to its part. */
function causes(groups: readonly ProblemGroup[], language: Language): Markup {
  const words = checkPageWords[language];
  const files = ({ same }: ProblemGroup) => [...new Set(same.map(({ first }) => first.file))].join(", ");
  return html`<table>
<thead><tr><th scope="col">${words.cause}</th><th scope="col">${words.file}</th><th scope="col" class="number">${words.count}</th></tr></thead>
<tbody>${groups.map(
    (group) =>
      html`<tr><th scope="row"><a href="#${placeOf(group)}">${words.severity[group.severity]} · ${ruleTitle(group.rule, language)}</a></th><td>${files(group)}</td><td class="number">${group.times}</td></tr>`,
  )}</tbody></table>`;
}

/** Ways to what stands below the causes. */
function parts(page: CheckPage): Markup[] {
  const words = checkPageWords[page.language];
  const ways = [
    ...(handOverPart(page).length > 0 ? [html`<a href="#hand-over">${words.handOver}</a>`] : []),
    ...(page.proposed.length > 0 ? [html`<a href="#corrections">${words.corrections}</a>`] : []),
  ];
  return ways.length === 0 ? [] : [html`<ul>${ways.map((way) => html`<li>${way}</li>`)}</ul>`];
}

/**
 * The check as a page that stands by itself: problems by cause, with the rows around them, Excel's letter of
 * the column and what to do. It needs no script and nothing from outside.
 */
export function checkPage(page: CheckPage): string {
  const { problems, refused, language } = page;
  const words = checkPageWords[language];
  const groups = problemGroups(problems);
  const title = words.title(timesOf(problems, "error"), timesOf(problems, "warning"));
  const body =
    groups.length === 0
      ? html`${refused.length === 0 ? [html`<p>${words.none}</p>`] : []}`
      : html`<p>${words.lead}</p>${parts(page)}${causes(groups, language)}${groups.map((group) => groupPart(group, page))}
${handOverPart(page)}${correctionsPart(page)}`;
  return `${
    html`${new Markup(checkPageStart)}
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${title}</title><style>${checkPageStyle}</style></head>
<body><main><h1>${title}</h1>
${refused.map((why) => html`<p>${why}</p>`)}
${body}
</main></body></html>`.text
  }\n`;
}
