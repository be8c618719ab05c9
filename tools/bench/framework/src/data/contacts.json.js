import { lastMonth, monthsUpTo, weekdaysOf } from "./calendar.js";
import { date, number, print, rows } from "./exports.js";

const media = {
  bezoek: "Visits",
  telefoon: "Calls",
  video: "Video calls",
  "e-mail": "E-mails",
  overig: "Other",
};

const keyOf = (month, medium) => `${month} ${medium}`;

const counts = new Map();
for (const { datum, soort, status, aantal } of rows("activiteiten")) {
  if (status !== "gedaan") continue;
  const key = keyOf(date(datum).slice(0, 7), soort);
  counts.set(key, (counts.get(key) ?? 0) + number(aantal));
}

// Two years: as many as the process chart takes its limits from.
print(
  monthsUpTo(lastMonth(), 24).flatMap((month) => {
    const { length } = weekdaysOf(month);
    return Object.entries(media).map(([word, medium]) => {
      const contacts = counts.get(keyOf(month, word)) ?? 0;
      return { month, medium, contacts, perWeekday: contacts / length };
    });
  }),
);
