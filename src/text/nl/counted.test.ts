import { expect, test } from "vitest";
import { formats } from "../format.ts";
import { wordsIn } from "../words.ts";

const words = wordsIn("nl");
const f = formats("nl", "EUR");

test.each([
  [words.strength.byTeam.under(1, "Noord"), "Noord is deze maand onderbezet"],
  [words.strength.byTeam.under(2, "Noord en Zuid"), "Noord en Zuid zijn deze maand onderbezet"],
  [words.strength.trend.first("Noord", 1, "1"), "Noord is al 1 maand"],
  [words.strength.trend.other("Zuid", 11, "11"), "Zuid al 11 maanden"],
  [
    words.activity.process.signals(1, "1", "bezoeken", "oktober 2025"),
    "Sinds oktober 2025 wijst 1 maand op een verandering in het aantal bezoeken",
  ],
  [
    words.activity.process.signals(2, "2", "bezoeken", "oktober 2025"),
    "Sinds oktober 2025 wijzen 2 maanden op een verandering in het aantal bezoeken",
  ],
  [
    words.activity.newBusiness.low(1, "Noord", "10 %"),
    "Noord heeft weinig contact met prospects: minder dan 10 %",
  ],
  [
    words.activity.newBusiness.low(2, "Noord en Zuid", "10 %"),
    "Noord en Zuid hebben weinig contact met prospects: minder dan 10 %",
  ],
  [words.activity.made.orders(1), "order"],
  [words.activity.made.orders(2), "orders"],
  [words.conversion.title.rate(1, "1"), "in scoringspercentage wijkt 1 accountmanager af"],
  [words.conversion.title.visits(2, "2"), "in orders per bezoek wijken 2 accountmanagers af"],
  [
    words.conversion.teams.differ(1, "Noord"),
    "Noord scoort anders dan de andere teams, meer dan toeval verklaart",
  ],
  [
    words.conversion.teams.differ(2, "Noord en Zuid"),
    "Noord en Zuid scoren anders dan de andere teams, meer dan toeval verklaart",
  ],
  [
    words.conversion.people.differ(1, "1"),
    "1 accountmanager valt in scoringspercentage buiten de grenzen van toeval",
  ],
  [
    words.conversion.people.differ(2, "2"),
    "2 accountmanagers vallen in scoringspercentage buiten de grenzen van toeval",
  ],
  [
    words.customers.enough.no(1, "Noord"),
    "Het plan van Noord levert naar verwachting minder op dan het jaartarget",
  ],
  [
    words.customers.enough.no(2, "Noord en Zuid"),
    "Het plan van Noord en Zuid levert naar verwachting minder op dan hun jaartarget",
  ],
  [words.both.place.outside(1, "Noord"), "Noord zit niet waar uren en plan bij elkaar passen"],
  [
    words.both.place.outside(2, "Noord en Zuid"),
    "Noord en Zuid zitten niet waar uren en plan bij elkaar passen",
  ],
  [words.people.title.people(1, f), "1 accountmanager"],
  [words.people.title.agreed(1, f), "1 plan is afgesproken"],
  [words.people.title.agreed(2, f), "2 plannen zijn afgesproken"],
  [words.person.waiting(1, f), "1 relatie wacht op contact"],
  [words.person.waiting(2, f), "2 relaties wachten op contact"],
  [words.person.waiting(0, f), "geen relatie wacht op contact"],
  [words.person.due.more(1, f), "Nog 1 relatie die wacht"],
  [words.person.due.more(2, f), "Nog 2 relaties die wachten"],
  [words.person.due.onTrack(1, f), "1 relatie op schema of bijna aan de beurt"],
  [words.person.due.onTrack(2, f), "2 relaties op schema of bijna aan de beurt"],
  [words.person.portfolio.customers(1, f), "1 klant"],
  [words.person.portfolio.prospects(0, f), "0 prospects"],
  [words.segment.byMedium.short("A", "1", true), "In segment A is 1 gepland contact niet gedaan"],
  [words.segment.byMedium.short("A", "2", false), "In segment A zijn 2 geplande contacten niet gedaan"],
  [words.segment.waiting.late("1", "9", true), "1 van de 9 klanten en prospects is te laat"],
  [words.segment.waiting.late("2", "9", false), "2 van de 9 klanten en prospects zijn te laat"],
  [words.quality.title.warnings(1, f), "er is 1 waarschuwing"],
  [words.quality.title.warnings(2, f), "er zijn 2 waarschuwingen"],
  [words.quality.title.warnings(0, f), "er zijn geen waarschuwingen"],
  [words.quality.missingTitle(1, f), "1 bestand ontbreekt: wat dat nodig heeft, staat uit"],
  [words.quality.missingTitle(2, f), "2 bestanden ontbreken: wat dat nodig heeft, staat uit"],
  [words.quality.problemsTitle(1, f), "1 soort opmerking"],
  [words.quality.problemsTitle(2, f), "2 soorten opmerkingen"],
  [words.quality.problemsTitle(0, f), "Er is niets op te merken"],
])("counts agree with their words: %s", (said, expected) => {
  expect(said).toBe(expected);
});
