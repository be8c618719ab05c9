import { test } from "vitest";
import { type BulletData, type BulletRow, bullet } from "./bullet.ts";
import { expectReadable, expectSnapshot } from "./snapshot.fixture.ts";

const bands = [0.6, 0.9, 1.2];

const activity: BulletData = {
  rows: [
    { label: "Bezoeken", value: 0.88, norm: 1, text: "88 %", normText: "312 van 354", bands, tone: "bad" },
    { label: "Telefoongesprekken", value: 1.04, norm: 1, text: "104 %", normText: "1.204 van 1.158", bands },
    { label: "Offertes", value: 0.41, norm: 1, text: "41 %", normText: "82 van 200", bands, tone: "bad" },
    { label: "Orders", value: null, norm: 1, text: "targets.csv ontbreekt", bands },
    {
      label: "Verkoopbinnendienst Grootzakelijk & Overheid",
      value: 1.9,
      norm: 1,
      text: "190 %",
      bands,
      max: 1.2,
    },
  ],
  emptyText: "Er zijn geen targets.",
};

test("values stand against their norm on shades of one grey", async () => {
  await expectSnapshot("bullet.activity", (form) => bullet(activity, form));
});

test("rows of other units have their own scale, without ranges too", async () => {
  const rows: BulletRow[] = [
    { label: "Bezoeken per fte", value: 22.4, norm: 24, text: "22,4", max: 30 },
    { label: "Orderwaarde", value: 18_200, norm: 16_000, text: "€ 18.200", max: 20_000 },
  ];
  await expectSnapshot("bullet.units", (form) => bullet({ ...activity, rows }, form));
});

test("no rows, sixty rows, and rows without values do not fail", async () => {
  await expectSnapshot("bullet.empty", (form) => bullet({ ...activity, rows: [] }, form));
  const sixty = Array.from({ length: 60 }, (_, i) => {
    return { label: `Medewerker ${i + 1}`, value: i / 50, norm: 1, text: `${i * 2} %` };
  });
  expectReadable((form) => bullet({ ...activity, rows: sixty }, form));
  const rows = [{ label: "Bezoeken", value: null, norm: null, text: "geen gegevens" }];
  await expectSnapshot("bullet.no-values", (form) => bullet({ ...activity, rows }, form));
});
