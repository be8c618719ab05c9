import { test } from "vitest";
import { type PlacementData, placement } from "./placement.ts";
import { expectReadable, expectSnapshot } from "./snapshot.fixture.ts";

const percent = (value: number) => ({ value, text: `${Math.round(value * 100)} %` });

const teams: PlacementData = {
  points: [
    { label: "Noord", x: 1.31, y: 0.94, text: "131 % · 94 %" },
    { label: "Zuid", x: 0.78, y: 0.73, text: "78 % · 73 %" },
    { label: "Verkoopbinnendienst Grootzakelijk & Overheid", x: 1.02, y: 0.85, text: "102 % · 85 %" },
    { label: "Binnendienst", x: 0.99, y: 0.84, text: "99 % · 84 %" },
    { label: "Export", x: null, y: 0.5, text: "geen uren bekend" },
  ],
  xBand: [0.85, 1.15],
  yNorm: 0.8,
  xTicks: [0.6, 0.8, 1, 1.2, 1.4].map(percent),
  yTicks: [0.4, 0.6, 0.8, 1].map(percent),
  xHeading: "Uren die het plan vraagt, van de uren die er zijn",
  yHeading: "Dekking van het plan",
  corners: {
    topLeft: "Plan past en wordt gedaan: vraag of het genoeg is",
    topRight: "Plan vraagt te veel en wordt toch gedaan",
    bottomLeft: "Er zijn handen, maar klanten missen contact",
    bottomRight: "Te weinig handen voor het plan",
  },
  emptyText: "Er is geen plan.",
};

test("teams lie between load and coverage, with the corners in words", async () => {
  await expectSnapshot("placement.teams", (form) => placement(teams, form));
});

test("sixty points are named as far as there is room", async () => {
  const points = Array.from({ length: 60 }, (_, i) => ({
    label: `Medewerker ${i + 1}`,
    x: 0.6 + ((i * 37) % 83) / 100,
    y: 0.4 + ((i * 53) % 61) / 100,
    text: "",
  }));
  expectReadable((form) => placement({ ...teams, points }, form));
});

test("no points, points without values, and one point do not fail", async () => {
  await expectSnapshot("placement.empty", (form) => placement({ ...teams, points: [] }, form));
  await expectSnapshot("placement.no-values", (form) =>
    placement({ ...teams, points: teams.points.slice(4) }, form),
  );
  const one = { ...teams, points: teams.points.slice(0, 1), xTicks: [], yTicks: [] };
  await expectSnapshot("placement.one", (form) => placement(one, form));
});
