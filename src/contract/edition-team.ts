import { z } from "zod";

/** Where the data folder keeps who was in which team when a month was last frozen. */
export const editionTeamFile = "editions/people.json";

/**
 * Who was employed, and in which team, on the last day of the month that was frozen last. It is kept for the
 * check alone, with the exports, and takes the place of the one before: a list of employees without history
 * tells nothing of who left or moved.
 */
export const editionTeamSchema = z.strictObject({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  /** The last day of that month. */
  until: z.iso.date(),
  people: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      team: z.string(),
      role: z.string(),
      fte: z.number(),
      from: z.iso.date(),
    }),
  ),
});

export type EditionTeam = z.infer<typeof editionTeamSchema>;
