import { dayOfIso } from "../calendar/day.ts";
import type { Dataset } from "../contract/dataset.ts";
import { datasetOf } from "./organisation.fixture.ts";

const people = Array.from({ length: 28 }, (_, i) => `Person ${i}`);
const segments = ["A", "B", "C"];

/** A sales organisation of 28 people and 1,800 accounts with so many activities in two years, spread evenly. */
export function largeOrganisation(activityCount: number): Dataset {
  const accounts = Array.from({ length: 1800 }, (_, i) => ({
    id: `${i}`,
    manager: people[i % people.length] ?? "Person 0",
    segment: segments[i % segments.length] ?? "A",
    status: i % 5 === 0 ? ("prospect" as const) : ("customer" as const),
  }));
  const dataset = datasetOf({
    team: people.map((person, i) => ({ person, team: `Team ${i % 4}` })),
    strength: Array.from({ length: 4 }, (_, i) => ({ team: `Team ${i}`, fte: 8 })),
    absence: people.map((person, i) => ({
      person,
      from: "2026-07-06",
      to: i % 9 === 0 ? "2026-12-31" : "2026-07-24",
    })),
    accounts,
    contacts: Array.from({ length: 5000 }, (_, i) => ({ id: `${i}`, account: `${i % accounts.length}` })),
    plan: segments.flatMap((segment, i) => [
      { segment, medium: "visit" as const, timesPerYear: 8 / (i + 1), minutes: 90 },
      { segment, medium: "call" as const, timesPerYear: 12 / (i + 1), minutes: 15 },
      { segment, medium: "quote" as const, timesPerYear: 3, minutes: 60, hitRate: 0.3, orderValue: 5000 },
    ]),
    activities: [],
    quotes: Array.from({ length: 8000 }, (_, i) => ({
      issued: Temporal.PlainDate.from("2024-11-01")
        .add({ days: i % 600 })
        .toString(),
      person: people[i % people.length] ?? "Person 0",
      account: `${i % accounts.length}`,
      outcome: i % 3 === 0 ? ("won" as const) : ("lost" as const),
      closed: Temporal.PlainDate.from("2024-12-01")
        .add({ days: i % 600 })
        .toString(),
      value: 5000,
    })),
    targets: Array.from({ length: 4 }, (_, i) => ({
      team: `Team ${i}`,
      measure: "revenue" as const,
      value: 1e6,
    })),
  });
  const rows = Array.from({ length: activityCount }, (_, i) => i);
  const firstDay = dayOfIso("2024-11-01");
  return {
    ...dataset,
    activities: {
      length: rows.length,
      day: Int32Array.from(rows, (row) => firstDay + ((row * 7919) % 729)),
      person: Int32Array.from(rows, (row) => (row * 31) % people.length),
      type: Uint8Array.from(rows, (row) => (row * 13) % 4),
      account: Int32Array.from(rows, (row) => (row * 104_729) % accounts.length),
      contact: Int32Array.from(rows, (row) => (row * 104_729) % dataset.contacts.length),
      count: new Float64Array(rows.length).fill(1),
      planned: new Uint8Array(rows.length),
    },
  };
}
