import { z } from "zod";

/** A word or number of an export, or what one means, as report.yaml writes it. */
export const cell = z.union([z.string(), z.number()]);
