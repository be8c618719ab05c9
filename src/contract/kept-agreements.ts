import { z } from "zod";
import { isMonth, type Month, talkers } from "./vocabulary.ts";

/** Where the data folder keeps what was still open when a month was last frozen. */
export const keptAgreementsFile = "editions/agreements.json";

const month = z.string().refine((text): text is Month => isMonth(text));

/**
 * What was asked or promised and neither done nor dropped at the end of the month that was frozen last, by
 * which the check sees that one has gone without a row that says why. It lies with the exports, is published
 * nowhere, and takes the place of the one before.
 */
export const keptAgreementsSchema = z.strictObject({
  month,
  open: z.array(
    z.strictObject({
      id: z.string(),
      /** The number of the account manager; null of a team. */
      person: z.string().nullable(),
      team: z.string().nullable(),
      kind: z.enum(["asked", "promised"]),
      by: z.enum(talkers),
      what: z.string(),
      on: z.iso.date(),
      due: z.iso.date().nullable(),
      /** The month in which it stood last, where no row had it any more. */
      vanished: month.nullable(),
    }),
  ),
});

export type KeptAgreements = z.infer<typeof keptAgreementsSchema>;
