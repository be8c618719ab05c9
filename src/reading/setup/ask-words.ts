import { fileContracts } from "../../contract/files.ts";
import { settingsSchema } from "../../contract/settings.ts";
import { columnOrders } from "../columns/dates/column-orders.ts";
import { dateEvidence } from "../columns/dates/date-evidence.ts";
import { Dictionary } from "../columns/fast/fast.ts";
import { saysNobodyReached, saysWhatCame } from "../columns/words/not-reached.ts";
import { foldName } from "../fold.ts";
import { askWhole, type Building, put } from "./building.ts";
import { meaningsOf, unknownWords } from "./contents.ts";
import { answerTo, type Question } from "./question.ts";
import * as said from "./said.ts";

/** The currency of a report that says none. */
const { currency: reportCurrency } = settingsSchema.parse({});

/** More words of a column are not asked: the check names the others. */
const mostWords = 15;

/** Asks what words mean of which that is not known. */
export function askWords(to: Building): void {
  const { sheet, fit, around } = to;
  const { kind, system } = fit;
  for (const [name, of] of Object.entries(fileContracts[kind].columns)) {
    const header = to.columns.get(name);
    const column = sheet.columns[header === undefined ? -1 : sheet.head.positionOf(header)];
    if (of.kind !== "choice" || !column || header === undefined) continue;
    const skipped = new Set((system?.form.skip?.[header] ?? []).map(foldName));
    const unknown = unknownWords(column, meaningsOf(kind, name), of.isStage === true)
      .filter(([word]) => !skipped.has(foldName(word)))
      .slice(0, mostWords);
    if (unknown.length === 0) continue;
    const question: Question = {
      id: `words:${sheet.file}:${name}`,
      said: said.askWords(sheet.file, kind, name),
      parts: unknown.map(([word, count]) => ({ value: word, said: said.wordSaid(word, count) })),
      choices: [...(of.words?.keys() ?? [])].map((value) => ({
        value,
        said: said.meaningSaid(kind, name, value),
      })),
      taken: {},
    };
    to.questions.push(question);
    const meant = unknown.flatMap(([word]) => {
      const value = answerTo(question, around.answers, word);
      return value === undefined ? [] : [[word, value] as const];
    });
    if (meant.length > 0) put(to, "values", name, Object.fromEntries(meant), said.answered);
  }
}

/** Asks whether calls that reached nobody, and meetings that were not held, count as contacts. */
export function askReached(to: Building): void {
  const { sheet, fit, columns, mapping } = to;
  if (fit.kind !== "activities") return;
  const read = new Set(columns.values());
  for (const { header, words } of sheet.columns) {
    const found = [...words].filter(([word]) => saysNobodyReached(word)).sort(([, a], [, b]) => b - a);
    if (!saysWhatCame(header) || read.has(header) || found.length === 0) continue;
    const shown = found.map(([word, count]) => said.wordSaid(word, count));
    const answer = askWhole(to, `reached:${header}`, said.askReached(sheet.file, shown), [
      { value: "yes", said: said.isContact },
      { value: "no", said: said.noContact },
    ]);
    if (answer === undefined) continue;
    mapping.skip = { ...(mapping.skip ?? {}), [header]: answer === "no" ? found.map(([word]) => word) : [] };
    to.reasons.set("skip", said.answered);
  }
}

/** Asks what amounts in another currency than the report are worth, where a column says which they are in. */
export function askCurrency(to: Building): void {
  const { sheet, columns, mapping, rates, around } = to;
  const header = columns.get("currency");
  const column = sheet.columns[header === undefined ? -1 : sheet.head.positionOf(header)];
  if (!column || header === undefined) return;
  const codes = [...column.words].filter(([word]) => /^[A-Z]{3}$/.test(word) && word !== reportCurrency);
  if (codes.length === 0 || codes.length === column.words.size) return;
  const question: Question = {
    id: `currency:${sheet.file}`,
    said: said.askCurrency(sheet.file, reportCurrency),
    parts: codes.map(([code, count]) => ({ value: code, said: said.wordSaid(code, count) })),
    choices: [
      { value: "same", said: said.alreadyIn(reportCurrency) },
      { value: "rate", said: said.rateTyped, typed: said.rateAsked(reportCurrency) },
      { value: "skip", said: said.leaveOut },
    ],
    taken: {},
  };
  to.questions.push(question);
  const left = codes.flatMap(([code]) => {
    const [how, rate] = answerTo(question, around.answers, code)?.split(":") ?? [];
    if (how === "same") rates.set(code, 1);
    if (how === "rate" && rate !== undefined) rates.set(code, Number(rate));
    return how === "skip" ? [code] : [];
  });
  if (left.length === 0) return;
  mapping.skip = { ...(mapping.skip ?? {}), [header]: left };
  to.reasons.set("skip", said.answered);
}

/** Asks whether the day or the month stands first in dates of which too little says it. */
export function askDateOrder(to: Building): void {
  const { sheet, fit, columns } = to;
  const days = Object.entries(fileContracts[fit.kind].columns).flatMap(([name, { kind }]) => {
    const column = sheet.columns[sheet.head.positionOf(columns.get(name) ?? "")];
    return kind === "day" && column ? [[name, column] as const] : [];
  });
  const evidence = days.map(([name, { words }]) => {
    const dictionary = new Dictionary("utf-8");
    for (const text of words.keys()) dictionary.push(text);
    return [name, dateEvidence(dictionary.texts(), null)] as const;
  });
  const orders = columnOrders(new Map(evidence), sheet.head.delimiter);
  const [open] = [...orders].flatMap(([name, order]) => (order.is === "open" ? [{ name, order }] : []));
  if (!open) return;
  const texts = days.find(([name]) => name === open.name)?.[1].words.keys();
  const shown = [...(texts ?? [])].slice(0, 3);
  const choices = open.order.possible.map((value) => ({ value, said: said.dateOrders[value] }));
  const answer = askWhole(to, "dates", said.askDates(sheet.file, shown), choices);
  if (answer === undefined) return;
  to.mapping.date_order = answer;
  to.reasons.set("date_order", said.answered);
}
