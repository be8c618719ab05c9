import type { Edition } from "./editions.ts";

/** One thing that is not the same in two editions of the same audience. */
export interface Difference {
  /** Figures, signals, the evidence of one, plans, or the name of another part. */
  part: string;
  /** The metric, or the rule of a finding; of other parts nothing. */
  about: string;
  /** Whose it is, by id; null where it is nobody's alone. */
  person: string | null;
  /** What it rests on: the metrics of a finding. */
  restsOn: readonly string[];
  /** Whether a finding differs in nothing but whether it holds beside the findings about others. */
  isHeldTogether: boolean;
}

interface Piece extends Omit<Difference, "isHeldTogether"> {
  text: string;
  /** The text without what the chances of all together decide. */
  apart: string;
}

type Scope = { kind: string; id: string };

/** The person that a scope is of: `ID`, or `ID/segment`. */
const personOf = ({ kind, id }: Scope) =>
  kind.startsWith("account_manager") ? (id.split("/")[0] ?? null) : null;

const texts = new WeakMap<object, string>();

/** The text of a value, written once: editions for several readers hold the same figures. */
function textOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const text = texts.get(value) ?? JSON.stringify(value);
  texts.set(value, text);
  return text;
}

const piece = (part: string, value: unknown): Piece => {
  const text = textOf(value);
  return { part, about: "", person: null, restsOn: [], text, apart: text };
};

const keyed = (...cells: readonly string[]) => JSON.stringify(cells);

/** Everything of an edition by what it is: figures, findings and plans one by one, all else as a whole. */
function piecesOf(edition: Edition): Map<string, Piece> {
  const { figures, signals, plans, evidence_rows, ...others } = edition;
  const rest = { ...others, "noise people": others.noise?.people ?? null };
  const pieces = new Map(Object.entries(rest).map(([part, value]) => [part, piece(part, value)]));
  for (const figure of figures) {
    const { metric, scope, window } = figure;
    const about = { about: metric, person: personOf(scope), restsOn: [metric] };
    pieces.set(keyed("figure", metric, scope.kind, scope.id, window), {
      ...piece("figures", figure),
      ...about,
    });
  }
  for (const signal of signals) {
    const { id, scope, figures: restsOn, state: _state, cases_needed: _needed, ...apart } = signal;
    const about = { about: id, person: personOf(scope), restsOn, apart: JSON.stringify(apart) };
    pieces.set(keyed("signal", id, scope.kind, scope.id), { ...piece("signals", signal), ...about });
  }
  for (const { id, signal, scope, rows } of evidence_rows) {
    const restsOn = [...new Set(rows.map(({ figure }) => figure))];
    const about = { about: signal, person: personOf(scope), restsOn };
    pieces.set(keyed("evidence", id), { ...piece("evidence", rows), ...about });
  }
  for (const plan of plans) {
    pieces.set(keyed("plan", plan.account_manager_id), {
      ...piece("plans", plan),
      person: plan.account_manager_id,
    });
  }
  return pieces;
}

/** Whether two values are written the same: the elements of a list one by one. */
function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return textOf(one) === textOf(other);
  return one.length === other.length && one.every((each, i) => textOf(each) === textOf(other[i]));
}

/** Whether two editions are the same to the byte. */
function isSameEdition(before: Edition, after: Edition): boolean {
  const [one, other] = [before, after].map((each) =>
    Object.entries(each).filter(([, value]) => value !== undefined),
  );
  if (one?.length !== other?.length) return false;
  return (one ?? []).every(([part, value], i) => {
    const [otherPart, otherValue] = other?.[i] ?? [];
    return part === otherPart && isSame(value, otherValue);
  });
}

/** What is not the same in two editions; nothing of two that are the same to the byte. */
export function differences(before: Edition, after: Edition): Difference[] {
  if (isSameEdition(before, after)) return [];
  const [one, other] = [piecesOf(before), piecesOf(after)];
  const found = [...new Set([...one.keys(), ...other.keys()])].flatMap((key): Difference[] => {
    const [a, b] = [one.get(key), other.get(key)];
    const shown = a ?? b;
    if (!shown || a?.text === b?.text) return [];
    const { text: _text, apart: _apart, ...what } = shown;
    return [{ ...what, isHeldTogether: a !== undefined && a.apart === b?.apart }];
  });
  if (found.length > 0) return found;
  return [{ part: "figures", about: "their order", person: null, restsOn: [], isHeldTogether: false }];
}
