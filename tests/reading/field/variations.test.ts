import { expect, test } from "vitest";
import { dayOfIso } from "../../../src/calendar/day.ts";
import { outcomeCode } from "../../../src/contract/dataset.ts";
import type { ReadData } from "../../../src/reading/read.ts";
import { chance } from "../../../src/statistics/chance.ts";
import {
  blankWords,
  type DateForm,
  dateForms,
  delimiters,
  encodings,
  line,
  type NumberForm,
  numberForms,
} from "./dialects.ts";
import { readField } from "./field.fixture.ts";

interface Variation {
  delimiter: string;
  encoding: string;
  date: DateForm;
  number: NumberForm;
  blank: string;
  seed: number;
}

const random = chance(18, "variations of an export");
const oneOf = <T>(list: readonly T[]): T => {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error("Nothing to choose from");
  return one;
};

/** Windows-1252 has no narrow space. */
const canBeWritten = ({ encoding, number }: Variation) =>
  encoding !== "Windows-1252" || !number.write(123456).includes("\u202f");

function variations(count: number, forms: readonly NumberForm[]): Variation[] {
  const found: Variation[] = [];
  while (found.length < count) {
    const variation = {
      delimiter: oneOf(delimiters),
      encoding: oneOf(Object.keys(encodings)),
      date: oneOf(dateForms),
      number: oneOf(forms),
      blank: oneOf(blankWords),
      seed: found.length,
    };
    if (canBeWritten(variation)) found.push(variation);
  }
  return found;
}

interface Quote {
  id: string;
  person: string;
  account: string | null;
  issued: number;
  outcome: "won" | "lost" | "open";
  closed: number | null;
  cents: number | null;
}

const people = ["Zoë Bakker", "Renée d'Hondt", "Jürgen Groß"];

/** Thirty quotes of autumn, by three account managers, some of no known account, some open. */
function quotesOf(seed: number, cents: (random: () => number) => number): Quote[] {
  const own = chance(seed, "quotes");
  const first = dayOfIso("2026-09-01");
  return Array.from({ length: 30 }, (_, i) => {
    const issued = first + Math.floor(own() * 30);
    const outcome = (["won", "lost", "open"] as const)[Math.floor(own() * 3)] ?? "open";
    return {
      id: `Q${i}`,
      person: people[i % 3] ?? "",
      account: own() < 0.2 ? null : `K${1 + Math.floor(own() * 3)}`,
      issued,
      outcome,
      closed:
        outcome === "open" ? null : Math.min(issued + 1 + Math.floor(own() * 30), dayOfIso("2026-10-30")),
      cents: outcome === "open" && own() < 0.5 ? null : cents(own),
    };
  });
}

function readOf({ delimiter, encoding, date, number, blank }: Variation, quotes: readonly Quote[]): ReadData {
  const encode = encodings[encoding];
  if (!encode) throw new Error(`No encoding ${encoding}`);
  const file = (rows: readonly (readonly string[])[]) =>
    encode(rows.map((cells) => `${line(cells, delimiter)}\r\n`).join(""));
  return readField({
    files: {
      "medewerkers.csv": file([
        ["medewerkernummer", "naam", "team", "fte", "in_dienst"],
        ...people.map((name, i) => [String(i + 1), name, "Noord", "1", date.write(dayOfIso("2020-01-13"))]),
      ]),
      "klanten.csv": file([
        ["klantnummer", "naam", "status", "segment", "accountmanager"],
        ...["K1", "K2", "K3"].map((id) => [id, `Café ${id}`, "klant", "A", people[0] ?? ""]),
      ]),
      "offertes.csv": file([
        [
          "offertenummer",
          "accountmanager",
          "klantnummer",
          "offertedatum",
          "uitslag",
          "afgesloten_op",
          "waarde",
        ],
        ...quotes.map(({ id, person, account, issued, outcome, closed, cents }) => [
          id,
          person,
          account ?? blank,
          date.write(issued),
          { won: "gewonnen", lost: "verloren", open: "open" }[outcome],
          closed === null ? blank : date.write(closed),
          cents === null ? blank : number.write(cents),
        ]),
      ]),
    },
  });
}

/** A row as it was meant, or as it was read. */
const rowOf = (cells: readonly (string | number | null)[]) => cells.map((cell) => cell ?? "–").join(" ");

const meant = (quotes: readonly Quote[]) =>
  quotes.map(({ person, account, issued, outcome, closed, cents }) =>
    rowOf([person, account, issued, outcome, closed, cents]),
  );

const understood = ({ dataset: { quotes, people: known, accounts } }: ReadData) =>
  Array.from({ length: quotes.length }, (_, i) => {
    const value = quotes.value[i] ?? Number.NaN;
    const closed = quotes.closedOn[i] ?? -1;
    const outcome = Object.entries(outcomeCode).find(([, code]) => code === quotes.outcome[i])?.[0];
    return rowOf([
      known[quotes.person[i] ?? -1]?.name ?? null,
      accounts[quotes.account[i] ?? -1]?.id ?? null,
      quotes.issuedOn[i] ?? null,
      outcome ?? null,
      closed < 0 ? null : closed,
      Number.isNaN(value) ? null : Math.round(value * 100),
    ]);
  });

const errorsOf = ({ problems }: ReadData) => [
  ...new Set(problems.flatMap(({ severity, rule }) => (severity === "error" ? [rule] : []))),
];

const nameOf = ({ delimiter, encoding, date, number, blank, seed }: Variation) =>
  `${seed}: ${JSON.stringify(delimiter)}, ${encoding}, ${date.name}, ${number.name}, blank as ${JSON.stringify(blank)}`;

/** The questions that a check may ask of an export. */
const questions = ["file.ambiguous_numbers", "file.ambiguous_dates", "file.ambiguous_encoding"];

test("four hundred exports that say what they mean are read as they were meant, without a question", () => {
  const wrong = variations(400, numberForms).flatMap((variation) => {
    const quotes = quotesOf(variation.seed, (own) => 12_345 + Math.floor(own() * 9_000_000));
    const data = readOf(variation, quotes);
    const errors = errorsOf(data);
    if (errors.length > 0) return [`${nameOf(variation)}: ${errors.join(", ")}`];
    const [rows, expected] = [understood(data), meant(quotes)];
    const at = expected.findIndex((row, i) => row !== rows[i]);
    return at < 0 ? [] : [`${nameOf(variation)}: ${rows[at]} instead of ${expected[at]}`];
  });
  expect(wrong).toEqual([]);
});

const wholeThousands: NumberForm[] = [".", ",", " ", "'", "\u00a0"].map((mark) => ({
  name: `12${mark}500`,
  write: (cents) => {
    const digits = String(cents / 100);
    return digits.length > 3 ? `${digits.slice(0, -3)}${mark}${digits.slice(-3)}` : digits;
  },
}));

test("two hundred exports of whole thousands are read as thousands, or it is asked what they are", () => {
  const wrong = variations(200, wholeThousands).flatMap((variation) => {
    const quotes = quotesOf(variation.seed, (own) => 100_000 * (1 + Math.floor(own() * 99)));
    const data = readOf(variation, quotes);
    const errors = errorsOf(data);
    if (errors.some((rule) => questions.includes(rule))) return [];
    if (errors.length > 0) return [`${nameOf(variation)}: ${errors.join(", ")}`];
    const [rows, expected] = [understood(data), meant(quotes)];
    const at = expected.findIndex((row, i) => row !== rows[i]);
    return at < 0 ? [] : [`${nameOf(variation)}: ${rows[at]} instead of ${expected[at]}`];
  });
  expect(wrong).toEqual([]);
});
