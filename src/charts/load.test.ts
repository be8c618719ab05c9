import { test } from "vitest";
import { type LoadData, load } from "./load.ts";
import { expectReadable, expectSnapshot } from "./snapshot.fixture.ts";

const teams: LoadData = {
  rows: [
    {
      label: "Noord",
      required: 1240,
      available: 980,
      requiredText: "1.240",
      availableText: "980",
      text: "127 %",
      tone: "bad",
    },
    {
      label: "Zuid",
      required: 800,
      available: 860,
      requiredText: "800",
      availableText: "860",
      text: "93 %",
      tone: "neutral",
    },
    {
      label: "Verkoopbinnendienst Grootzakelijk",
      required: 300,
      available: 420,
      requiredText: "300",
      availableText: "420",
      text: "71 %",
      tone: "neutral",
    },
    {
      label: "Export",
      required: 120,
      available: null,
      requiredText: "120",
      availableText: "–",
      text: "geen uren",
      tone: "neutral",
    },
  ],
  band: [0.85, 1.15],
  requiredName: "plan vraagt, uren",
  availableName: "er zijn, uren",
  emptyText: "Er is geen plan.",
};

test("a plan fits where its outline ends in the band", async () => {
  await expectSnapshot("load.teams", (form) => load(teams, form));
  await expectSnapshot("load.one", (form) => load({ ...teams, rows: teams.rows.slice(0, 1) }, form));
});

test("no rows and rows without hours do not fail", async () => {
  await expectSnapshot("load.empty", (form) => load({ ...teams, rows: [] }, form));
  const rows = teams.rows.slice(3).map((row) => ({ ...row, required: null, requiredText: "–" }));
  await expectSnapshot("load.no-values", (form) => load({ ...teams, rows }, form));
  const hours = { required: 30, available: 26, requiredText: "30", availableText: "26", text: "115 %" };
  const sixty = Array.from({ length: 60 }, (_, i) => ({
    ...hours,
    label: `Medewerker ${i}`,
    tone: "neutral" as const,
  }));
  expectReadable((form) => load({ ...teams, rows: sixty }, form));
});
