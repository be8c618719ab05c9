import { test } from "vitest";
import { type ServiceData, type ServiceRow, service } from "./service.ts";
import { expectReadable, expectSnapshot } from "./snapshot.fixture.ts";

function row(
  label: string,
  served: number | null,
  shortfall: number | null,
  surplus: number | null,
): ServiceRow {
  const text = (value: number | null) => (value === null ? "–" : String(value));
  return {
    label,
    served,
    shortfall,
    surplus,
    servedText: text(served),
    shortfallText: text(shortfall),
    surplusText: text(surplus),
  };
}

const segments: ServiceData = {
  rows: [
    row("A-klanten", 412, 168, 4),
    row("B-klanten", 690, 141, 22),
    row("C-klanten", 351, 0, 204),
    row("Prospects Verkoopbinnendienst Grootzakelijk", 88, 61, 0),
    row("Zonder plan", null, null, null),
  ],
  servedName: "gedaan",
  shortfallName: "ontbreekt",
  surplusName: "boven maximum",
  emptyText: "Er is geen contactplan.",
};

test("done, missing and too many are one bar, with their numbers under their names", async () => {
  await expectSnapshot("service.segments", (form) => service(segments, form));
});

test("no rows, sixty rows and rows without values do not fail", async () => {
  await expectSnapshot("service.empty", (form) => service({ ...segments, rows: [] }, form));
  const rows = Array.from({ length: 60 }, (_, i) => row(`Medewerker ${i}`, i, 60 - i, i % 7));
  expectReadable((form) => service({ ...segments, rows }, form));
  await expectSnapshot("service.no-values", (form) =>
    service({ ...segments, rows: segments.rows.slice(4) }, form),
  );
});
