import { goneFrom } from "./attendance.ts";
import { day, lastDay, workdayFrom } from "./days.ts";
import { latest } from "./people.ts";
import { wholeBetween } from "./random.ts";
import { askedAt, sumOf } from "./rounds.ts";
import { keepsDiary, keepsNoDiary } from "./stories.ts";
import type { Activity } from "./types.ts";
import { chanceIn, personOf, type World } from "./world.ts";

/** Of who waits for contact, the share that has an appointment already. */
const inDiary = 0.25;
const inFullDiary = 0.95;
const lastAppointment = day("2026-12-11");

function shareOf(manager: string): number {
  if (keepsNoDiary.includes(manager)) return 0;
  return keepsDiary.includes(manager) ? inFullDiary : inDiary;
}

/** The last day on which there was contact with each customer, and who has an appointment. */
function contactsBy(made: readonly Activity[]) {
  const last = new Map<string, number>();
  const planned = new Set<string>();
  for (const { account, day: when, medium, planned: isPlanned = false } of made) {
    // No plan asks for other contact than by these media.
    if (account === undefined || medium === "overig") continue;
    if (isPlanned) planned.add(account);
    else last.set(account, Math.max(when, last.get(account) ?? when));
  }
  return { last, planned };
}

/** Appointments with customers who have waited longer than planned: they follow on all made before. */
export function diaryOf(world: World, made: readonly Activity[]): Activity[] {
  const random = chanceIn(world, "diary");
  const { last, planned } = contactsBy(made);
  return world.accounts
    .flatMap((account): Activity[] => {
      const [isIn, when] = [
        random() < shareOf(account.manager),
        workdayFrom(wholeBetween(random, lastDay + 3, lastAppointment)),
      ];
      const interval = 365 / sumOf(askedAt(world, account));
      const waited = (lastDay - (last.get(account.number) ?? account.since)) / interval;
      const manager = personOf(account.manager);
      const isOver = account.until !== undefined || goneFrom(world, manager) !== undefined;
      if (!isIn || isOver || waited < 1 || planned.has(account.number)) return [];
      if (when > (latest(manager).until ?? when)) return [];
      return [
        { day: when, person: account.manager, medium: "bezoek", account: account.number, planned: true },
      ];
    })
    .sort((one, other) => one.day - other.day || Number(one.account) - Number(other.account));
}
