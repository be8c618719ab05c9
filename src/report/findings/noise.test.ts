import { expect, test } from "vitest";
import { factsOfDataset, settingsOf } from "../../metrics/figures.fixture.ts";
import { datasetOf, type Rows } from "../../metrics/organisation.fixture.ts";
import { noiseOf } from "./noise.ts";

const months = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10"];

function noiseIn(rows: Rows) {
  const settings = settingsOf();
  return noiseOf(factsOfDataset(datasetOf(rows), settings), settings);
}

/** So many orders in each month of 2026, each of an account of its own. */
function monthly(person: string, count: number): NonNullable<Rows["quotes"]> {
  return months.flatMap((month) =>
    Array.from({ length: count }, (_, i) => ({
      issued: `2026-${month}-${String(i + 1).padStart(2, "0")}`,
      person,
      outcome: "won" as const,
      closed: `2026-${month}-28`,
      value: 100,
    })),
  );
}

const people = ["Anna", "Bram", "Cas", "Dirk", "Els", "Fien", "Gijs", "Hans"];

test("among eight people with sixty orders each that come alone, dealing them out names hardly anybody", () => {
  const rows: Rows = {
    team: people.map((person) => ({ person })),
    quotes: people.flatMap((person) => monthly(person, 6)),
  };
  const noise = noiseIn(rows);
  expect(noise).toMatchObject({ people: 8, shuffles: 200 });
  expect(noise?.with_findings).toBeLessThanOrEqual(10);
});

test("what came from one account within thirty days goes to one person, and the chance of a finding allows for it", () => {
  const accounts = people.flatMap((manager) =>
    months.map((month) => ({ id: `${manager} ${month}`, manager })),
  );
  const quotes = accounts.flatMap(({ id, manager }) =>
    Array.from({ length: 6 }, (_, i) => ({
      issued: `2026-${id.slice(-2)}-0${i + 1}`,
      person: manager,
      account: id,
      outcome: "won" as const,
      closed: `2026-${id.slice(-2)}-28`,
    })),
  );
  const noise = noiseIn({ team: people.map((person) => ({ person })), accounts, quotes });
  expect(noise?.with_findings).toBeLessThanOrEqual(20);
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
