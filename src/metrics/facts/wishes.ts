import { overlap } from "../../calendar/spells.ts";
import type { Account, Wish } from "../../contract/dataset.ts";
import { type Medium, media, planMedia } from "../../contract/vocabulary.ts";
import { turnsByAccount } from "./account-on.ts";
import type { AccountPlace } from "./account-place.ts";
import { portfolioSpell } from "./account-place.ts";
import type { Base } from "./base.ts";
import { type ContactLog, placeOf } from "./contact-log.ts";
import { keepersByDay, pacesOf } from "./contacts-made.ts";
import { MonthSums } from "./month-sums.ts";
import { type PlanFor, planFor } from "./plan-lines.ts";
import { eachStretch } from "./planned-demand.ts";
import { credits } from "./served.ts";
import { op, tableFrom } from "./tables.ts";

/**
 * What customers wish beside what is planned and made, of the accounts of which a wish is known alone; all
 * three by the medium of the wish, or by all contact media where the customer does not mind.
 */
export interface WishFacts {
  /** Whether anybody's wish is known. */
  isKnown: boolean;
  /** Yearly frequencies times working days in the portfolio, as in the plan; `known` counts accounts. */
  known: MonthSums;
  wished: MonthSums;
  planned: MonthSums;
  made: MonthSums;
  /** Of what was made what the customer asked for when it was made. */
  served: MonthSums;
  /** Minutes of the contacts, by whatever medium, that neither the customer nor the plan asked for. */
  unaskedMinutes: MonthSums;
  /** How many of those there were of which no plan says how long they take. */
  unaskedUnknown: MonthSums;
}

type Sums = Omit<WishFacts, "isKnown">;

const mediaOf = ({ medium }: Wish): readonly Medium[] => (medium === null ? media : [medium]);

/** Adds what is wished and planned, once for the accounts of one manager that count in the same scopes. */
function addAsked(base: Base, wishes: readonly (AccountPlace & { wish: Wish })[], plan: PlanFor, into: Sums) {
  const months = { from: base.workdaysByMonth[0]?.from ?? 0, to: base.workdaysByMonth.at(-1)?.to ?? 0 };
  const planned = ({ index, wish }: (typeof wishes)[number]) =>
    mediaOf(wish).reduce((sum, medium) => sum + (plan(index, medium)?.timesPerYear ?? 0), 0);
  const together = tableFrom(wishes, {
    place: (each) => each,
    manager: ({ account }) => account.manager,
    segment: ({ account }) => account.segment,
    status: ({ account }) => account.status,
    days: ({ account }) => overlap(portfolioSpell(account), months),
    wished: ({ wish }) => wish.timesPerYear,
    planned,
  })
    .groupby("manager", "segment", "status", "days")
    .rollup({
      place: op.any("place"),
      accounts: op.count(),
      wished: op.sum("wished"),
      planned: op.sum("planned"),
    });
  for (const each of together.rows()) {
    eachStretch(each.place, (workdays, { scopes, month }) => {
      into.known.addTo(scopes, month, each.accounts * workdays);
      into.wished.addTo(scopes, month, each.wished * workdays);
      into.planned.addTo(scopes, month, each.planned * workdays);
    });
  }
}

/** The contacts at an account by all contact media, in the order of their days. */
interface Contacts {
  day: Int32Array;
  count: Float64Array;
  /** Of each its medium, and what of it the plan asked for when it was made. */
  medium: Uint8Array;
  planned: Float64Array;
}

type Turns = readonly { account: Account; index: number }[];

function contactsAt({ base, account }: AccountPlace, log: ContactLog, turns: Turns, plan: PlanFor): Contacts {
  const logged = base.firstDays.activities;
  const parts = media.map((medium, code) => {
    const at = placeOf(account.first, code);
    const [from, to] = [log.start[at] ?? 0, log.start[at + 1] ?? 0];
    const [days, counts] = [log.day.subarray(from, to), log.count.subarray(from, to)];
    const asked = turns.map((turn) => ({ account: turn.account, plan: plan(turn.index, medium) }));
    return { days, counts, planned: credits(days, counts, pacesOf(asked, logged)).served };
  });
  const all = parts.flatMap(({ days }, code) => Array.from(days, (day, i) => ({ day, code, i })));
  all.sort((a, b) => a.day - b.day || a.code - b.code || a.i - b.i);
  return {
    day: Int32Array.from(all, ({ day }) => day),
    count: Float64Array.from(all, ({ code, i }) => parts[code]?.counts[i] ?? 0),
    medium: Uint8Array.from(all, ({ code }) => code),
    planned: Float64Array.from(all, ({ code, i }) => parts[code]?.planned[i] ?? 0),
  };
}

/** What of each contact the customer asked for when it was made: 0 by another medium than the wish is for. */
function servedOf(base: Base, contacts: Contacts, wish: Wish, turns: Turns): Float64Array {
  const wanted = mediaOf(wish).map((medium) => planMedia.indexOf(medium));
  const at = Array.from(contacts.day.keys()).filter((i) => wanted.includes(contacts.medium[i] ?? -1));
  const asked = turns.map(({ account }) => {
    const isSame = account.wish?.medium === wish.medium;
    const timesPerYear = isSame ? (account.wish?.timesPerYear ?? 0) : 0;
    return { account, plan: { timesPerYear, maxPerYear: Number.POSITIVE_INFINITY } };
  });
  const { served } = credits(
    at.map((i) => contacts.day[i] ?? 0),
    at.map((i) => contacts.count[i] ?? 0),
    pacesOf(asked, base.firstDays.activities),
  );
  const result = new Float64Array(contacts.day.length);
  at.forEach((i, place) => {
    result[i] = served[place] ?? 0;
  });
  return result;
}

/** Adds what was made at one account of which a wish is known. */
function addMade(
  place: AccountPlace & { wish: Wish },
  log: ContactLog,
  { turns, plan }: { turns: Turns; plan: PlanFor },
  into: Sums,
): void {
  const { base, account, index, wish } = place;
  const contacts = contactsAt(place, log, turns, plan);
  const served = servedOf(base, contacts, wish, turns);
  const wanted = new Set(mediaOf(wish));
  const { from, to } = portfolioSpell(account);
  const underKeeper = keepersByDay(place);
  contacts.day.forEach((day, i) => {
    const month = base.monthOf(day);
    if (month < 0 || day < (from ?? day) || day > (to ?? day)) return;
    const { scopes } = underKeeper(day);
    const medium = media[contacts.medium[i] ?? -1] ?? "other";
    const [made = 0, asked = 0, planned = 0] = [contacts.count[i], served[i], contacts.planned[i]];
    if (wanted.has(medium)) into.made.addTo(scopes, month, made);
    into.served.addTo(scopes, month, asked);
    const unasked = made - Math.max(asked, planned);
    const minutes = plan(index, medium)?.line.minutes ?? null;
    if (minutes === null) into.unaskedUnknown.addTo(scopes, month, unasked);
    else into.unaskedMinutes.addTo(scopes, month, unasked * minutes);
  });
}

/** What customers wish, and what of it is planned and made. Nothing where no account says a wish. */
export function wishFacts(base: Base, log: ContactLog): WishFacts {
  const { accounts } = base.dataset;
  const wishes = accounts.flatMap((account, index) =>
    account.wish ? [{ base, account, index, wish: account.wish }] : [],
  );
  const make = () => new MonthSums(wishes.length === 0 ? 0 : base.scopes.list.length, base.months);
  const sums: Sums = {
    known: make(),
    wished: make(),
    planned: make(),
    made: make(),
    served: make(),
    unaskedMinutes: make(),
    unaskedUnknown: make(),
  };
  if (wishes.length === 0) return { ...sums, isKnown: false };
  const [plan, turnsOf] = [planFor(base.dataset), turnsByAccount(accounts)];
  addAsked(base, wishes, plan, sums);
  for (const each of wishes) addMade(each, log, { turns: turnsOf(each.index), plan }, sums);
  return { ...sums, isKnown: true };
}
