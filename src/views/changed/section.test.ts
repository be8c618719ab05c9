import { expect, test } from "vitest";
import type { Changed, Snapshot } from "../../report/snapshot.ts";
import { blocksIn, inWords } from "../blocks.fixture.ts";
import { readerOf } from "../parts/reader.ts";
import { reportOf } from "../report.ts";
import { snapshotWith } from "../snapshot.fixture.ts";
import { newsOfEdition } from "./news-of-edition.ts";
import { changedSections } from "./section.ts";

const [company, noord] = [
  { kind: "company", id: "all" },
  { kind: "team", id: "Noord" },
] as const;

const nothing: Changed = {
  since: "2026-09",
  new: [],
  gone: [],
  standing: [],
  compared: 30,
  moved: [],
  restated: [],
  restated_figures: 0,
};

/** Units of what the sentences speak of. */
const definitions = snapshotWith().definitions.flatMap((definition): Snapshot["definitions"] => [
  definition,
  {
    ...definition,
    id: "activity.count.revenue",
    unit: "currency",
    label: { nl: "Omzet", en: "Revenue" },
  },
  {
    ...definition,
    id: "process.per_workday.quotes",
    unit: "per_workday",
    label: { nl: "Offertes per werkdag", en: "Quotes per working day" },
  },
]);

const reportWith = (changed: Partial<Changed>, changes: Partial<Snapshot> = {}) =>
  reportOf(snapshotWith({ definitions, changed: { ...nothing, ...changed }, ...changes }));

function section(...about: Parameters<typeof reportWith>) {
  const [found] = changedSections(readerOf(reportWith(...about), "nl"));
  const lines = blocksIn(found, "paragraph").map(({ text }) => inWords(text));
  const folded = blocksIn(found, "folded").flatMap(({ points }) => points.map(inWords));
  return { title: inWords(found?.message), lines, folded, subtitle: found?.subtitle };
}

test("of findings the new and gone are named, and since when the oldest of the others stands", () => {
  const { title, lines, folded } = section({
    new: [{ id: "no_new_business", scope: { kind: "team", id: "Zuid" } }],
    gone: [{ id: "neglected", scope: noord, state: "not_found" }],
    standing: [
      { id: "result_low", scope: noord, since: "2025-12", or_longer: true },
      { id: "coverage_low", scope: noord, since: "2026-08", or_longer: false },
    ],
  });
  expect(title).toBe("Sinds september: 1 bevinding nieuw en 1 bevinding vervallen");
  expect(lines).toEqual([
    "Nieuw: Zuid: weinig contact met prospects. Vervallen: Noord: klanten wachten te lang.",
  ]);
  expect(folded).toEqual([
    "2 bevindingen staan nog, de oudste zeker sinds december 2025. Geen van de 30 vergeleken cijfers bewoog meer dan toeval.",
    "Nieuw: Zuid: weinig contact met prospects",
    "Vervallen: Noord: klanten wachten te lang (niet meer gezien)",
    "Noord: resultaat blijft achter, zeker sinds december 2025",
    "Noord: plan wordt niet uitgevoerd, sinds augustus",
  ]);
});

test("a figure that moved stands with what it was, is, and usually lies between", () => {
  const { title, lines, folded } = section({
    moved: [
      {
        metric: "process.per_workday.quotes",
        scope: noord,
        window: "month",
        before: 3.14,
        now: 5.2,
        limits: [2, 4.6],
      },
    ],
  });
  expect(title).toBe("Sinds september: 1 cijfer meer dan toeval anders");
  expect(lines).toEqual([
    "Meer dan toeval anders, van 30 vergeleken cijfers: offertes per werkdag, Noord: van 3,1 naar 5,2 (gewoonlijk 2,0 tot 4,6).",
  ]);
  expect(folded[0]).toBe("Geen bevinding kwam erbij en geen verviel.");
});

const revenue = {
  metric: "activity.count.revenue",
  scope: company,
  month: "2026-09",
  published: 100_865,
  now: 75_802,
  files: [{ kind: "quotes", rows: 3 }],
} as const satisfies Omit<Changed["restated"][number], "files"> & { files: readonly object[] };
const restated = [{ ...revenue, files: [...revenue.files] }];

test("what was restated is told by how much and by which file, with the way to all of it", () => {
  const { title, lines, folded } = section(
    { restated, restated_figures: 98 },
    { editions: [{ month: "2026-09", restated: [] }] },
  );
  expect(title).toBe("Sinds september: september herzien");
  expect(lines).toEqual([
    "Herzien: omzet september van € 100.865 naar € 75.802, door 3 offertes in offertes.csv.",
  ]);
  expect(folded).toContain("98 cijfers van september zijn nu anders (zie het archief).");
});

test("without the rows the file is named, and without a file neither", () => {
  const causes = (files: Changed["restated"][number]["files"]) =>
    section({ restated: [{ ...revenue, files }], restated_figures: 1 }).lines.at(-1);
  expect(causes([{ kind: "quotes", rows: null }])).toContain("€ 75.802, door offertes.csv.");
  expect(causes([])).toContain("€ 75.802.");
});

test("nothing new is one line, also for who reads no page", () => {
  const standing: Changed["standing"] = [
    { id: "result_low", scope: noord, since: "2026-08", or_longer: true },
  ];
  const { title, lines, folded } = section({ standing });
  expect(title).toBe("Sinds september is er niets nieuws; 1 bevinding staat nog, zeker sinds augustus");
  expect(lines).toEqual([]);
  expect(folded[0]).toBe("Geen van de 30 vergeleken cijfers bewoog meer dan toeval.");
  expect(newsOfEdition(reportWith({ standing }), "en").map(({ text }) => inWords(text))).toEqual([
    "Nothing new since September; 1 finding still stands, since at least August",
  ]);
  expect(section({}).title).toBe("Sinds september is er niets nieuws");
});

test("what is new is told first in how many, then line by line, to who reads no page", () => {
  const news = newsOfEdition(reportWith({ restated, restated_figures: null }), "en");
  expect(news.map(({ text }) => inWords(text))).toEqual([
    "Since September: September restated",
    "Restated: revenue in September from €100,865 to €75,802, by 3 quotes in quotes.csv.",
    "No finding came and no finding went. None of the 30 figures compared moved more than chance.",
  ]);
});

test("more than three of a kind are counted", () => {
  const teams = ["Noord", "Zuid"].flatMap((id) => [
    { id: "coverage_low" as const, scope: { kind: "team" as const, id } },
    { id: "neglected" as const, scope: { kind: "team" as const, id } },
  ]);
  expect(section({ new: teams }).lines[0]).toMatch(/^Nieuw: .*; Zuid: plan wordt niet uitgevoerd; nog 1\.$/);
});

test("a month between that was not kept is named", () => {
  expect(section({ since: "2026-07" }).subtitle).toBe(
    "Vergeleken met juli 2026; niet bewaard: augustus 2026 en september 2026.",
  );
  expect(section({}).subtitle).toBeUndefined();
});

test("of a month that is not whole only what was restated is told", () => {
  const { period } = snapshotWith();
  const partial = { period: { ...period, partial: "running" as const } };
  expect(section({ compared: 0 }, partial)).toMatchObject({
    title: "Sinds september is er niets herzien",
    lines: [],
    folded: [],
  });
  expect(section({ compared: 0, restated, restated_figures: 4 }, partial).lines).toHaveLength(1);
});

test("where no month was kept, nothing is said", () => {
  const { changed: _, ...first } = snapshotWith({ changed: nothing });
  expect(changedSections(readerOf(reportOf(first), "nl"))).toEqual([]);
  expect(newsOfEdition(reportOf(first), "nl")).toEqual([]);
});
