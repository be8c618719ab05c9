import type { Quantity } from "../../contract/statement.ts";
import type { Month } from "../../contract/vocabulary.ts";
import type { Changed } from "../../report/snapshot.ts";
import { uncapital } from "../../text/capital.ts";
import { signalWords } from "../../text/findings.ts";
import type { Reader } from "../parts/reader.ts";
import type { Saying } from "../parts/saying.ts";

type ChangedFinding = Changed["new"][number];
type MovedFigure = Changed["moved"][number];
type RestatedFigure = Changed["restated"][number];
type StandingFinding = Changed["standing"][number];

/** A month as the lines say it: without its year where that is the one of the report. */
export function monthSaid({ formats, report }: Reader, month: Month): string {
  const isOfYear = month.slice(0, 4) === report.snapshot.period.month.slice(0, 4);
  return isOfYear ? formats.monthName(month) : formats.month(month);
}

/** Whether a report is about nothing else than this scope: then it need not be named. */
const isWhole = ({ report: { whole } }: Reader, { kind, id }: ChangedFinding["scope"]) =>
  whole.kind === kind && whole.id === id;

/** A scope by its name, which the sentence answers for. */
function nameOf({ report, words }: Reader, saying: Saying, scope: ChangedFinding["scope"]): string {
  if (scope.kind === "company") return words.shared.company;
  const name = report.scope(scope.kind, scope.id)?.name;
  if (name === undefined) return scope.id;
  saying.that({ names: scope });
  return name;
}

/** The name of a scope, nothing of the one that the report is about. */
const about = (reader: Reader, saying: Saying, scope: ChangedFinding["scope"]) =>
  isWhole(reader, scope) ? "" : nameOf(reader, saying, scope);

/** A finding by whom it is about and what it is called. */
export function findingItem(reader: Reader, saying: Saying, { id, scope }: ChangedFinding): string {
  const { name } = signalWords[reader.language][id];
  return reader.words.changed.finding(nameOf(reader, saying, scope), uncapital(name));
}

/** Since when a finding stands. */
export function sinceSaid(reader: Reader, { since, or_longer: isOldest }: StandingFinding): string {
  return reader.words.changed.since(monthSaid(reader, since), isOldest);
}

/** Under this an amount of one decimal says too little. */
const small = 1;

/** A figure that moved, with what it was, is, and usually lies between. */
export function movedItem(
  reader: Reader,
  saying: Saying,
  { metric, scope, before, now }: MovedFigure,
): string {
  const { report, words, label } = reader;
  const unit = report.definition(metric)?.unit;
  const digits = Math.max(Math.abs(before), Math.abs(now)) < small ? 2 : 1;
  const number = (part: "before" | "now" | "low" | "high") => {
    const of: Quantity = { changed_number: { list: "moved", metric, scope, part } };
    if (unit === "currency") return saying.signedMoney(of);
    return unit === "share" ? saying.percent(of) : saying.number(of, digits);
  };
  const [was, is, low, high] = [number("before"), number("now"), number("low"), number("high")];
  const a: Quantity = { changed_number: { list: "moved", metric, scope, part: "now" } };
  const limit = (part: "low" | "high"): Quantity => ({
    changed_number: { list: "moved", metric, scope, part },
  });
  saying.that(
    now > before ? { a, relation: "above", b: limit("high") } : { a, relation: "below", b: limit("low") },
  );
  return words.changed.movedOne(uncapital(label(metric)), about(reader, saying, scope), was, is, low, high);
}

/** A count of an earlier month that is otherwise now, with what was published and by which files. */
export function restatedItem(
  reader: Reader,
  saying: Saying,
  { metric, scope, month, files }: RestatedFigure,
): string {
  const { report, words, formats, label } = reader;
  const number = (part: "published" | "now") => {
    const of: Quantity = { changed_number: { list: "restated", metric, scope, month, part } };
    return report.definition(metric)?.unit === "currency" ? saying.wholeMoney(of) : saying.number(of);
  };
  const causes = files.map(({ kind, rows }) => {
    const file = words.shared.files[kind];
    const of: Quantity = { changed_number: { list: "restated", metric, scope, month, part: kind } };
    return rows === null ? file : words.changed.rows(saying.number(of), file);
  });
  const what = words.changed.counted(
    uncapital(label(metric)),
    monthSaid(reader, month),
    about(reader, saying, scope),
  );
  return words.changed.restatedOne(what, number("published"), number("now"), formats.list(causes));
}
