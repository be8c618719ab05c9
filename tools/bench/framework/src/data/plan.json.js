import { lastDay, lastMonth, monthsUpTo, weekdays } from "./calendar.js";
import { covers, date, number, print, rows, sum } from "./exports.js";

const media = ["bezoek", "telefoon", "video", "e-mail"];
const onPlanFrom = 0.8;

const last = lastMonth();
const [first] = monthsUpTo(last, 12);
const year = { from: `${first}-01`, to: lastDay(last) };
const days = weekdays(year.from, year.to);

const lineKey = (person, segment, status, medium) => [person, segment, status, medium].join(" ");

const lines = new Map(
  rows("contactplan").map((line) => [
    lineKey(line.accountmanager, line.segment, line.status, line.middel),
    { timesPerYear: number(line.keer_per_jaar), isPerPerson: line.per === "contactpersoon" },
  ]),
);

/** The line of the account manager goes before that for everybody, one for the status before one for both. */
const lineFor = ({ accountmanager, segment, status }, medium) =>
  [
    lineKey(accountmanager, segment, status, medium),
    lineKey(accountmanager, segment, "", medium),
    lineKey("", segment, status, medium),
    lineKey("", segment, "", medium),
  ]
    .map((key) => lines.get(key))
    .find((line) => line !== undefined);

const contactPersons = new Map();
for (const { klantnummer } of rows("contactpersonen")) {
  contactPersons.set(klantnummer, (contactPersons.get(klantnummer) ?? 0) + 1);
}

const doneKey = (account, medium) => `${account} ${medium}`;
const contacts = new Map();
for (const { datum, soort, klantnummer, status, aantal } of rows("activiteiten")) {
  if (status !== "gedaan" || !covers(year, date(datum))) continue;
  const key = doneKey(klantnummer, soort);
  contacts.set(key, (contacts.get(key) ?? 0) + number(aantal));
}

function plannedFor(account, medium, shareOfYear) {
  const line = lineFor(account, medium);
  if (!line) return 0;
  const persons = line.isPerPerson ? (contactPersons.get(account.klantnummer) ?? 0) : 1;
  return line.timesPerYear * persons * shareOfYear;
}

/** What the plan asks for at an account in the year, what was done, and what of that was asked for. */
function tally(account) {
  const spell = { from: date(account.sinds), to: date(account.tot_en_met) };
  const shareOfYear = days.filter((day) => covers(spell, day)).length / days.length;
  const byMedium = media.map((medium) => {
    const planned = plannedFor(account, medium, shareOfYear);
    const done = contacts.get(doneKey(account.klantnummer, medium)) ?? 0;
    return { planned, done, served: Math.min(done, Math.ceil(planned)) };
  });
  const total = (of) => sum(byMedium.map((each) => each[of]));
  return {
    segment: account.segment,
    planned: total("planned"),
    done: total("done"),
    served: total("served"),
  };
}

const tallies = rows("klanten")
  .map(tally)
  .filter(({ planned }) => planned > 0);

print(
  [...Map.groupBy(tallies, ({ segment }) => segment)]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([segment, accounts]) => ({
      segment,
      accounts: accounts.length,
      onPlan: accounts.filter(({ planned, served }) => served >= onPlanFrom * planned).length,
      planned: sum(accounts.map(({ planned }) => planned)),
      done: sum(accounts.map(({ done }) => done)),
      served: sum(accounts.map(({ served }) => served)),
    })),
);
