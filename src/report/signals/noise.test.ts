import { expect, test } from "vitest";
import { factsOfDataset, settingsOf } from "../../metrics/figures.fixture.ts";
import { datasetOf, type Rows } from "../../metrics/organisation.fixture.ts";
import { noiseOf } from "./noise.ts";

const months = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10"];

function noiseIn(rows: Rows) {
  const settings = settingsOf();
  return noiseOf(factsOfDataset(datasetOf(rows), settings), settings);
}

/** So many orders in each month of 2026. */
function monthly(person: string, count: number): NonNullable<Rows["quotes"]> {
  return months.flatMap((month) =>
    Array.from({ length: count }, () => ({
      issued: `2026-${month}-02`,
      person,
      outcome: "won" as const,
      closed: `2026-${month}-02`,
      value: 100,
    })),
  );
}

test("where everybody does the same every month, no shuffle names anybody", () => {
  const people = ["Anna", "Bram", "Cas", "Dirk"];
  const rows: Rows = {
    team: people.map((person) => ({ person })),
    quotes: people.flatMap((person) => monthly(person, 6)),
  };
  expect(noiseIn(rows)).toEqual({ people: 4, shuffles: 200, with_findings: 0 });
});

test("whoever is dealt the one month that holds nearly all orders leaves the other named, in every shuffle", () => {
  const march = (person: string, count: number) =>
    monthly(person, count).filter(({ issued }) => issued === "2026-03-02");
  const rows: Rows = {
    team: [{ person: "Anna" }, { person: "Bram" }],
    quotes: [...march("Anna", 1), ...march("Bram", 40)],
  };
  expect(noiseIn(rows)).toEqual({ people: 2, shuffles: 200, with_findings: 200 });
});

test("whoever is alone in a role is exchanged with nobody", () => {
  const rows: Rows = {
    team: [{ person: "Anna" }, { person: "Bram", role: "key account" }],
    quotes: [...monthly("Anna", 6), ...monthly("Bram", 1)],
  };
  expect(noiseIn(rows)).toBeNull();
  expect(noiseIn({ team: [] })).toBeNull();
});

test("the same data give the same answer", () => {
  const rows: Rows = {
    team: [{ person: "Anna" }, { person: "Bram" }, { person: "Cas" }],
    quotes: [...monthly("Anna", 6), ...monthly("Bram", 3), ...monthly("Cas", 9)],
  };
  expect(noiseIn(rows)).toEqual(noiseIn(rows));
});
