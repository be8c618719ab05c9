import { expect, test } from "vitest";
import { formats } from "../format.ts";
import { wordsIn } from "../words.ts";

const words = wordsIn("en");
const f = formats("en", "EUR");

test.each([
  [words.strength.byTeam.under(1, "Noord"), "Noord is understaffed this month"],
  [words.strength.byTeam.under(2, "Noord and Zuid"), "Noord and Zuid are understaffed this month"],
  [words.strength.trend.first("Noord", 1, "1"), "Noord has been understaffed for 1 month"],
  [words.strength.trend.other("Zuid", 11, "11"), "Zuid for 11 months"],
  [
    words.activity.process.signals(1, "1", "visits", "October 2025"),
    "Since October 2025, 1 month points to a change in the number of visits",
  ],
  [
    words.activity.process.signals(2, "2", "visits", "October 2025"),
    "Since October 2025, 2 months point to a change in the number of visits",
  ],
  [
    words.activity.newBusiness.low(1, "Noord", "10%"),
    "Noord has little contact with prospects: less than 10%",
  ],
  [
    words.activity.newBusiness.low(2, "Noord and Zuid", "10%"),
    "Noord and Zuid have little contact with prospects: less than 10%",
  ],
  [words.activity.made.orders(1), "order"],
  [words.activity.made.orders(2), "orders"],
  [words.conversion.title.rate(1, "1"), "in hit rate 1 account manager differs"],
  [words.conversion.title.visits(2, "2"), "in orders per visit 2 account managers differ"],
  [
    words.conversion.teams.differ(1, "Noord"),
    "Noord scores differently from the other teams, more than chance explains",
  ],
  [
    words.conversion.teams.differ(2, "Noord and Zuid"),
    "Noord and Zuid score differently from the other teams, more than chance explains",
  ],
  [words.conversion.people.differ(1, "1"), "1 account manager is outside the limits of chance in hit rate"],
  [words.conversion.people.differ(2, "2"), "2 account managers are outside the limits of chance in hit rate"],
  [
    words.customers.enough.no(1, "Noord"),
    "The plan of Noord is expected to bring less than its year's target",
  ],
  [
    words.customers.enough.no(2, "Noord and Zuid"),
    "The plan of Noord and Zuid is expected to bring less than their year's target",
  ],
  [words.both.place.outside(1, "Noord"), "Noord is not where hours and plan match"],
  [words.both.place.outside(2, "Noord and Zuid"), "Noord and Zuid are not where hours and plan match"],
  [words.people.title.people(1, f), "1 account manager"],
  [words.people.title.agreed(1, f), "1 plan is agreed"],
  [words.people.title.agreed(2, f), "2 plans are agreed"],
  [words.person.waiting(1, f), "1 account waits for contact"],
  [words.person.waiting(2, f), "2 accounts wait for contact"],
  [words.person.waiting(0, f), "not one account waits for contact"],
  [words.person.due.more(1, f), "1 more account that waits"],
  [words.person.due.more(2, f), "2 more accounts that wait"],
  [words.person.due.onTrack(1, f), "1 account on track or due soon"],
  [words.person.due.onTrack(2, f), "2 accounts on track or due soon"],
  [words.person.portfolio.customers(1, f), "1 customer"],
  [words.person.portfolio.prospects(0, f), "0 prospects"],
  [words.segment.byMedium.short("A", "1", true), "In segment A 1 planned contact was not made"],
  [words.segment.byMedium.short("A", "2", false), "In segment A 2 planned contacts were not made"],
  [words.segment.waiting.late("1", "9", true), "1 of 9 customers and prospects is overdue"],
  [words.segment.waiting.late("2", "9", false), "2 of 9 customers and prospects are overdue"],
  [words.quality.title.warnings(1, f), "there is 1 warning"],
  [words.quality.title.warnings(2, f), "there are 2 warnings"],
  [words.quality.title.warnings(0, f), "there are no warnings"],
  [words.quality.missingTitle(1, f), "1 file is missing: what needs it is switched off"],
  [words.quality.missingTitle(2, f), "2 files are missing: what needs them is switched off"],
  [words.quality.problemsTitle(1, f), "1 kind of remark"],
  [words.quality.problemsTitle(2, f), "2 kinds of remarks"],
  [words.quality.problemsTitle(0, f), "There is nothing to remark"],
])("counts agree with their words: %s", (said, expected) => {
  expect(said).toBe(expected);
});
