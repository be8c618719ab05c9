import { z } from "zod";
import { type CountedKind, countedKinds } from "./vocabulary.ts";

/** Where the data folder keeps what the exports looked like when a month was last frozen. */
export const keptDeliveryFile = "editions/delivery.json";

/** Kinds of which a profile is kept: of absence and of what people agreed nothing is. */
export type ProfiledKind = Exclude<CountedKind, "absence" | "agreements">;
export const profiledKinds = countedKinds.filter(
  (kind): kind is ProfiledKind => kind !== "absence" && kind !== "agreements",
);

const month = z.string().regex(/^\d{4}-\d{2}$/);
const count = z.number().min(0);

/** How one file of a kind was read. */
const fileProfile = z.strictObject({
  file: z.string(),
  sha256: z.string(),
  /** Null where nothing in it is written otherwise in another encoding. */
  encoding: z.string().nullable(),
  delimiter: z.string(),
  decimal: z.enum([",", "."]).nullable(),
  date_order: z.enum(["dmy", "mdy", "ymd"]).nullable(),
});

const columnProfile = z.strictObject({
  /** What it was called in the file. */
  header: z.string(),
  /** Rows in which nothing stands. */
  blank: count,
  /**
   * The words of a column of few words, as they stand in the file: in how many rows, and what each was read
   * as; "" where it is itself what is meant.
   */
  words: z.record(z.string(), z.tuple([count, z.string()])).optional(),
  amounts: z
    .strictObject({
      n: count,
      least: z.number(),
      greatest: z.number(),
      median: z.number(),
      /** How many there are in each month and their median, of the last two years. */
      months: z.record(month, z.tuple([count, z.number()])),
    })
    .optional(),
});

const kindProfile = z.strictObject({
  /** Rows that were used. */
  rows: count,
  files: z.array(fileProfile),
  /** What there is in each month by the file's own day: activities by medium, of others `rows`. */
  months: z.record(month, z.record(z.string(), count)),
  /** The first and last day on which something was done; null where the file has no days. */
  first: z.iso.date().nullable(),
  last: z.iso.date().nullable(),
  columns: z.record(z.string(), columnProfile),
  /** How many rows there are of each person in the whole file, by pseudonym: of no day or month. */
  people: z.record(z.string(), count),
});

/** An account by pseudonym, with the manager (by pseudonym, "" for nobody) and segment that it had. */
const keptAccount = z.tuple([z.string(), z.string(), z.string()]);

/**
 * What the exports looked like when a month was frozen, so that those of a next month can be held against
 * them: counts, and nothing of a person but how many rows of a file are theirs.
 */
export const deliverySchema = z.strictObject({
  version: z.literal(1),
  /** The month that was frozen with it. */
  month,
  /** The newest day in activities and quotes. */
  until: z.iso.date(),
  kinds: z.partialRecord(z.enum(profiledKinds), kindProfile),
  accounts: z.strictObject({
    /** All there are. */
    total: count,
    /** The first of them in the order of their pseudonyms, which is by chance and every time the same. */
    kept: z.array(keptAccount),
  }),
});

export type Delivery = z.infer<typeof deliverySchema>;
export type KindProfile = z.infer<typeof kindProfile>;
export type ColumnProfile = z.infer<typeof columnProfile>;
export type FileProfile = z.infer<typeof fileProfile>;
