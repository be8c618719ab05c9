import { z } from "zod";
import type { Bilingual } from "./vocabulary.ts";

/**
 * How a cell is read: as text, as a key compared by its fold, as a day, as a number, or as one of some known
 * words.
 */
export type ColumnKind = "text" | "key" | "day" | "amount" | "choice";

/** What stands before the fraction of a number. */
export type DecimalMark = "," | ".";

/** The first or the last day of a period. */
export type PeriodEdge = "first" | "last";

/**
 * What a column may hold, in which words, and how it is called. Parsing, messages, documentation and template
 * follow from it.
 */
export interface Column {
  kind: ColumnKind;
  /** Dutch name; the English one is the key in the file's list of columns. */
  nl: string;
  /** Other names under which exports have it. */
  aliases: readonly string[];
  required: boolean;
  /** A required column of which a cell may be blank, because that says something too. */
  mayBeBlank: boolean;
  doc: Bilingual;
  /** What is expected of a cell, to be read after "expected". */
  expected: Bilingual;
  /** The same with numbers as a file writes them, by its decimal mark; only of numbers. */
  expectedIn?: Readonly<Record<DecimalMark, Bilingual>>;
  example: Bilingual;
  /** Checks a parsed cell: a text, a number, or a day number. */
  schema: z.ZodType<string | number>;
  /** Numbers above it are so seldom that one which could also be a fraction is asked. */
  seldomOver?: number;
  /** Words for the known values of a choice, by value. */
  words?: ReadonlyMap<string, readonly string[]>;
  /** What is asked of words of a choice that are not known. */
  asks?: Bilingual;
  /** Whether its words are stages, which exports write with a pipeline, a number or a chance around them. */
  isStage?: boolean;
  /**
   * Which day a month or quarter stands for, in a column that bounds a period; elsewhere a month is no date.
   */
  monthAs?: PeriodEdge;
  /** Whether no longer period than a month may stand there. */
  takesMonths?: true;
  /**
   * The column that must stand in a file, for it says how many, where a whole month may stand in this one: on
   * its last weekday.
   */
  monthWith?: string;
  /**
   * Whether it numbers the rows of its own file and nothing refers to it: it only shows rows that stand
   * twice.
   */
  isRowId?: boolean;
  /** Whether a number may be written as a percentage. */
  mayBePercent?: boolean;
  /** Whether a number above 1 is one of a hundred, as people write percentages where those are asked for. */
  isOfHundred?: boolean;
  /** Whether its numbers are sums of money, in some currency. */
  isMoney?: boolean;
}

interface Words {
  nl: string;
  doc: Bilingual;
  aliases?: readonly string[];
}

type Options = Words & { required?: boolean; mayBeBlank?: boolean; example?: Bilingual };

function column(
  kind: ColumnKind,
  options: Options,
  rest: Pick<Column, "schema" | "expected" | "expectedIn" | "example">,
): Column {
  const { nl, doc, aliases = [], required = false, mayBeBlank = !required, example } = options;
  return { kind, nl, doc, aliases, required, mayBeBlank, ...rest, ...(example ? { example } : {}) };
}

const both = (text: string): Bilingual => ({ nl: text, en: text });

/** Any words. */
export function text(options: Options): Column {
  return column("text", options, {
    schema: z.string().min(1),
    expected: { nl: "een tekst", en: "a text" },
    example: both("Noord"),
  });
}

/** A number or name that other files refer to. */
export function key(options: Options): Column {
  return column("key", options, {
    schema: z.string().min(1),
    expected: { nl: "een nummer of naam", en: "a number or name" },
    example: both("1042"),
  });
}

/** A number of a row to which nothing refers. */
export function rowId(options: Options): Column {
  return { ...key(options), isRowId: true };
}

/** A calendar day; no earlier than 1950 and no later than 2100, so that a slip of the hand is seen. */
export function day(options: Options): Column {
  return column("day", options, {
    schema: z.int().min(-7305).max(47_482),
    expected: { nl: "een datum zoals 31-10-2026", en: "a date such as 2026-10-31" },
    example: { nl: "31-10-2026", en: "2026-10-31" },
  });
}

/** A day that begins or ends a period: a month or quarter may stand there too, for its first or last day. */
export function periodDay(monthAs: PeriodEdge, options: Options): Column {
  return {
    ...day(options),
    monthAs,
    expected: {
      nl: "een datum of maand, zoals 31-10-2026 of 10-2026",
      en: "a date or month, such as 2026-10-31 or 2026-10",
    },
  };
}

/** A day on which something was done; where the file has a column that says how often, also a month. */
export function dayOfWork(monthWith: string, options: Options): Column {
  return {
    ...day(options),
    monthWith,
    expected: {
      nl: "een datum zoals 31-10-2026, of een maand zoals 10-2026 waar het bestand een aantal heeft",
      en: `a date such as 2026-10-31, or a month such as 2026-10 where the file has a ${monthWith}`,
    },
  };
}

export interface Bounds {
  min: number;
  max?: number;
  seldomOver?: number;
}

/**
 * What is expected of a number, where the figures in it are written with a point: in each language's own way,
 * and in that of a file.
 */
function inEachMark({ nl, en }: Bilingual): Pick<Column, "expected" | "expectedIn"> {
  const withComma = (said: string) => said.replace(/(\d)\.(\d)/g, "$1,$2");
  return {
    expected: { nl: withComma(nl), en },
    expectedIn: { ",": { nl: withComma(nl), en: withComma(en) }, ".": { nl, en } },
  };
}

function within({ min, max }: Bounds): Bilingual {
  return max === undefined
    ? { nl: `een getal van ${min} of meer, zoals 1250.50`, en: `a number of ${min} or more, such as 1250.50` }
    : { nl: `een getal van ${min} tot ${max}`, en: `a number from ${min} to ${max}` };
}

/** A number with its least and greatest value. */
export function amount(options: Options & Bounds): Column {
  const { min, max = Number.MAX_VALUE, seldomOver } = options;
  return {
    ...column("amount", options, {
      schema: z.number().min(min).max(max),
      ...inEachMark(within(options)),
      example: { nl: "1.250,50", en: "1250.50" },
    }),
    ...(seldomOver === undefined ? {} : { seldomOver }),
  };
}

/** A sum of money. */
export function money(options: Options & Bounds): Column {
  return { ...amount(options), isMoney: true };
}

/** A sum of money; below 0 where something is given back. */
export function moneyOrCredit(options: Options): Column {
  return {
    ...column("amount", options, {
      schema: z.number(),
      ...inEachMark({
        nl: "een bedrag zoals 1250.50, of −250.00 voor een creditnota",
        en: "an amount such as 1250.50, or −250.00 for a credit note",
      }),
      example: { nl: "1.250,50", en: "1250.50" },
    }),
    isMoney: true,
  };
}

/** The currency that the amounts of a row are in, where it is not that of the report. */
export function currency(): Column {
  return text({
    nl: "valuta",
    aliases: ["munt"],
    doc: {
      nl: "Munt van het bedrag, als code, teken of naam; leeg: die van het rapport.",
      en: "Currency of the amount, as a code, sign or name; blank: that of the report.",
    },
    example: both("EUR"),
  });
}

/** A part of a whole, 0 to 1 or as a percentage. */
export function share(options: Options): Column {
  return {
    ...column("amount", options, {
      schema: z.number().min(0).max(1),
      expected: { nl: "een deel van 0 tot 1, of een percentage", en: "a share from 0 to 1, or a percentage" },
      example: { nl: "0,5", en: "0.5" },
    }),
    mayBePercent: true,
  };
}

/** A part of a whole that is asked of people as 0 to 100%: with a sign, without one, or as 0 to 1. */
export function percentage(options: Options): Column {
  return {
    ...share(options),
    isOfHundred: true,
    expected: {
      nl: "een percentage van 0 tot 100, zoals 70%",
      en: "a percentage from 0 to 100, such as 70%",
    },
  };
}

/** A whole number of things that happened. */
export function count(options: Options): Column {
  return {
    ...column("amount", options, {
      schema: z.int().min(0),
      expected: { nl: "een heel getal van 0 of meer", en: "a whole number of 0 or more" },
      example: both("1"),
    }),
    seldomOver: 999,
  };
}

interface Choice {
  words: Record<string, readonly string[]>;
  asks?: Bilingual;
  isStage?: boolean;
}

/** One of some known words, in either language. */
export function choice(options: Options & Choice): Column {
  const values = Object.keys(options.words);
  const dutch = values.map((value) => options.words[value]?.[0] ?? value);
  return {
    ...column("choice", options, {
      schema: z.enum(values),
      expected: { nl: `een van: ${dutch.join(", ")}`, en: `one of: ${values.join(", ")}` },
      example: { nl: dutch[0] ?? "", en: values[0] ?? "" },
    }),
    words: new Map(Object.entries(options.words)),
    ...(options.asks ? { asks: options.asks } : {}),
    ...(options.isStage ? { isStage: true } : {}),
  };
}
