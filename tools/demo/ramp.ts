import { employedFrom } from "./people.ts";
import type { Person } from "./types.ts";

/** What who starts gets done in the first, second and third quarter of a year, as a share of a full hand. */
const byQuarter = [0.6, 0.8, 0.95];
const daysOfQuarter = 91;

/** The share of the quotes asked for that someone manages on a day: less in the first nine months. */
export const rampOf = (person: Person, day: number) =>
  byQuarter[Math.floor((day - employedFrom(person)) / daysOfQuarter)] ?? 1;
