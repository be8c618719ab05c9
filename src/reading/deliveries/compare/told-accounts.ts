import { dayOfIso } from "../../../calendar/day.ts";
import { covers } from "../../../calendar/spells.ts";
import type { Dataset } from "../../../contract/dataset.ts";
import type { Delivery } from "../../../contract/delivery.ts";
import { accountsOn, mostAccounts } from "../profile/accounts-kept.ts";
import { pseudonymOf } from "../profile/pseudonym.ts";
import { isBeyondChance } from "./beyond-chance.ts";
import type { Comparison } from "./comparison.ts";
import { editionSaid, firstSaid, inBoth, listSaid, numberSaid, shareSaid } from "./said.ts";

type Kept = Delivery["accounts"]["kept"][number];

/** A hand-over of fewer accounts, or of a smaller part of all, is daily work. */
const leastMoved = 10;
const leastPartMoved = 0.2;

/** An account of both, and what is otherwise of it. */
interface Pairs {
  /** Of the accounts of then that can be looked for. */
  looked: readonly Kept[];
  gone: readonly Kept[];
  both: readonly { was: Kept; is: Kept }[];
  /** How many accounts each that was looked at stands for. */
  each: number;
  isWhole: boolean;
}

/** The accounts of then beside those of now: of very many the first by pseudonym, as far as both go. */
function pairsOf(former: Delivery["accounts"], current: Delivery["accounts"]): Pairs {
  const endOf = ({ total, kept }: Delivery["accounts"]) =>
    total > mostAccounts ? (kept.at(-1)?.[0] ?? "") : "~";
  const end = [endOf(former), endOf(current)].sort()[0] ?? "~";
  const looked = former.kept.filter(([account]) => account <= end);
  const left = new Map(current.kept.map((each) => [each[0], each]));
  const both = looked.flatMap((was) => {
    const is = left.get(was[0]);
    return is ? [{ was, is }] : [];
  });
  const gone = looked.filter(([account]) => !left.has(account));
  const isWhole = looked.length === former.total;
  return { looked, gone, both, each: former.total / Math.max(1, looked.length), isWhole };
}

/** The names of people by pseudonym, and who is employed on a day. */
function peopleOf({ people, employments }: Dataset, day: number) {
  const names = new Map(people.map(({ id, name }) => [pseudonymOf(id), name]));
  const employed = new Set(
    employments
      .filter((row) => covers(row, day))
      .flatMap(({ person }) => {
        const id = people[person]?.id;
        return id === undefined ? [] : [pseudonymOf(id)];
      }),
  );
  return { names, employed };
}

/** Whose accounts some are, most first: `Sanne de Wit (91)`. */
function ownersIn(accounts: readonly Kept[], names: ReadonlyMap<string, string>) {
  return [...Map.groupBy(accounts, ([, manager]) => manager)]
    .flatMap(([manager, own]) => {
      const name = names.get(manager);
      return name === undefined ? [] : [{ name, count: own.length }];
    })
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function tellGone({ former, delivered, tell }: Comparison, { looked, gone, each, isWhole }: Pairs): void {
  const { names } = peopleOf(delivered.dataset, dayOfIso(former.until));
  const owners = ownersIn(gone, names);
  const isRenumbered = gone.length === looked.length;
  const said = inBoth((language) => {
    const about = isWhole ? "" : { nl: "ongeveer ", en: "about " }[language];
    const count = (some: number) => numberSaid(Math.round(some * each), language);
    const of = `${about}${count(gone.length)}`;
    const [all, than] = [numberSaid(former.accounts.total, language), editionSaid(former.month, language)];
    const share = shareSaid(gone.length / looked.length, language);
    const whose = firstSaid(
      owners.map((owner) => `${owner.name} (${count(owner.count)})`),
      language,
    );
    const asked = isRenumbered
      ? {
          nl: " Geen enkel nummer is hetzelfde: zijn de klanten opnieuw genummerd?",
          en: " Not one number is the same: were the accounts numbered anew?",
        }[language]
      : owners.length === 0
        ? ""
        : { nl: ` Ze waren van ${whose}.`, en: ` They were of ${whose}.` }[language];
    return {
      nl: `Van de ${all} klanten van ${than} zijn er ${of} weg (${share}).${asked}`,
      en: `Of the ${all} accounts of ${than} ${of} are gone (${share}).${asked}`,
    }[language];
  });
  tell("delivery.accounts_gone", "accounts", said);
}

/**
 * Tells of accounts that had, on the last day of then, another manager or segment than is said of that day
 * now.
 */
function tellMoved(
  { former, current, delivered, tell }: Comparison,
  { looked, both, each }: Pairs,
  areSegmentsTold: boolean,
): void {
  const { names, employed } = peopleOf(delivered.dataset, dayOfIso(current.until));
  // The accounts of somebody who left go to others: that is no fault.
  const byManager = both.filter(({ was, is }) => was[1] !== is[1] && employed.has(was[1]));
  const bySegment = both.filter(({ was, is }) => was[2] !== is[2]);
  const isMany = (moved: readonly unknown[]) =>
    moved.length >= leastMoved && moved.length >= leastPartMoved * looked.length;
  const [isManagers, isSegments] = [isMany(byManager), !areSegmentsTold && isMany(bySegment)];
  if (!isManagers && !isSegments) return;
  const said = inBoth((language) => {
    const than = editionSaid(former.month, language);
    const count = (some: readonly unknown[]) => numberSaid(Math.round(some.length * each), language);
    const owners = ownersIn(
      byManager.map(({ was }) => was),
      names,
    );
    const whose = firstSaid(
      owners.map(({ name, count: own }) => `${name} (${numberSaid(Math.round(own * each), language)})`),
      language,
    );
    const managers = {
      nl: `${count(byManager)} een andere accountmanager (eerst ${whose})`,
      en: `${count(byManager)} have another account manager (at first ${whose})`,
    }[language];
    const segments = {
      nl: `${count(bySegment)} een ander segment`,
      en: `${count(bySegment)} have another segment`,
    }[language];
    const list = listSaid([...(isManagers ? [managers] : []), ...(isSegments ? [segments] : [])], language);
    const [all, until] = [numberSaid(former.accounts.total, language), former.until];
    return {
      nl: `Van de ${all} klanten van ${than} hebben er op ${until} nu ${list}. Het verleden verhuist mee.`,
      en: `Of the ${all} accounts of ${than}, on ${until} ${list} now. The past moves along.`,
    }[language];
  });
  tell("delivery.accounts_moved", "accounts", said);
}

/** Tells of accounts that are gone, or that changed manager or, unless that is told, segment, in number. */
export function toldAccounts(comparison: Comparison, areSegmentsTold: boolean): void {
  const { former, current, delivered } = comparison;
  if (former.accounts.total === 0 || current.accounts.total === 0) return;
  const pairs = pairsOf(former.accounts, accountsOn(delivered.dataset, dayOfIso(former.until)));
  if (isBeyondChance(pairs.gone.length, pairs.looked.length)) tellGone(comparison, pairs);
  tellMoved(comparison, pairs, areSegmentsTold);
}
