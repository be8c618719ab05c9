import { Temporal } from "temporal-polyfill";
import { measures } from "../contract/vocabulary.ts";
import type { Rows } from "./organisation.fixture.ts";

const people = ["Anna", "Bram", "Cas", "Dewi", "Els", "Finn"];
const teams = ["North", "South"];
const months = Array.from({ length: 22 }, (_, i) =>
  Temporal.PlainYearMonth.from("2025-01").add({ months: i }).toString(),
);
const media = ["visit", "call", "video", "email"] as const;
const teamOf = (index: number) => teams[index % teams.length] ?? "North";

const accounts = people.flatMap((manager, i) =>
  Array.from({ length: 6 }, (_, j) => ({
    id: `${manager} ${j}`,
    manager,
    segment: j < 2 ? "A" : "B",
    status: (i + j) % 5 === 0 ? ("prospect" as const) : ("customer" as const),
    ...(j === 0 ? { wish: { medium: null, timesPerYear: 6 } } : {}),
  })),
);

/** Of the month after, an appointment with the first customer of each. */
const appointments = people.map((person) => ({
  day: "2026-11-12",
  person,
  account: `${person} 0`,
  planned: true,
}));

const contacts = accounts.flatMap(({ id }) => [
  { id: `${id} first`, account: id },
  { id: `${id} second`, account: id },
]);

/** Every month each account gets one contact by one medium, in turn. */
const activities = months.flatMap((month, m) =>
  accounts.map(({ id, manager }, a) => ({
    day: `${month}-${String(5 + ((a * 7 + m) % 20)).padStart(2, "0")}`,
    person: manager,
    account: id,
    type: media[(a + m) % media.length] ?? "visit",
    contact: m % 3 === 0 && a % 2 === 0 ? `${id} second` : `${id} first`,
  })),
);

/** Every month each person issues two quotes; Anna wins one in four, everybody else one in two. */
const quotes = months.flatMap((month, m) =>
  people.flatMap((person, p) =>
    [0, 1].map((k) => ({
      issued: `${month}-06`,
      person,
      account: `${person} ${k}`,
      outcome: (p === 0 ? (m * 2 + k) % 4 === 0 : k === 0) ? ("won" as const) : ("lost" as const),
      closed: `${month}-20`,
      value: 1000 * (p + 1),
    })),
  ),
);

const aims = { visits: 150, calls: 150, videos: 150, emails: 150, quotes: 160, orders: 90, revenue: 280_000 };

/** An organisation for which every figure that can be made is made. */
export const sampleOrganisation: Rows = {
  team: people.map((person, index) => ({ person, team: teamOf(index) })),
  strength: teams.map((team) => ({ team, fte: 4 })),
  absence: [{ person: "Bram", from: "2026-06-01", share: 0.4 }],
  accounts,
  contacts,
  plan: [
    ...media.map((medium) => ({
      medium,
      segment: "A",
      timesPerYear: 6,
      minutes: 60,
      agreedOn: "2025-01-01",
    })),
    ...media.map((medium) => ({ medium, segment: "B", timesPerYear: 2, minutes: 45 })),
    ...["A", "B"].map((segment) => ({
      medium: "quote" as const,
      segment,
      timesPerYear: 5,
      hitRate: 0.4,
      orderValue: 4000,
      minutes: 120,
    })),
  ],
  activities: [...activities, ...appointments],
  quotes,
  targets: teams.flatMap((team, index) => [
    ...measures
      .filter((measure): measure is keyof typeof aims => measure in aims)
      .map((measure) => ({ team, measure, value: aims[measure] })),
    ...people
      .filter((_, i) => i % teams.length === index)
      .map((person) => ({ team, person, measure: "revenue" as const, value: 90_000 })),
  ]),
  agreements: people.flatMap((person, i) => [
    { person, on: "2026-09-08", due: "2026-09-30", doneOn: i % 2 === 0 ? "2026-09-28" : "2026-10-05" },
    { person, on: "2026-10-06", due: "2026-10-30" },
  ]),
  confidence: people.flatMap((person, i) =>
    ["2025-10-05", "2026-01-07", "2026-04-08", "2026-07-09"].map((on, q) => ({
      ...{ person, on },
      share: 0.5 + ((i + q) % 5) / 10,
    })),
  ),
};
