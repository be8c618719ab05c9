import { describe, expect, test } from "vitest";
import { readData } from "../../../src/reading/read.ts";
import { paste } from "../../pasted.fixture.ts";
import { type Files, figuresOf, folderOf, lastDayOf } from "./field.fixture.ts";

const team =
  "person_id;name;team;fte;start_date\n1;Anna Smit;Noord;1;2020-01-01\n2;Bram Bos;Zuid;0,8;2020-01-01\n";
const head = "quote_id;account_manager_id;issued_on;outcome;closed_on;value";
const csv = (...rows: readonly string[]) => `${rows.join("\n")}\n`;

/** What a folder comes to in October 2026, once the lines that the check gives were pasted, at most twice. */
function answered(files: Files) {
  const folder = folderOf({ files: { "team.csv": team, "report.yaml": "organisation: Test\n", ...files } });
  const read = () => readData({ folder, today: lastDayOf("2026-10") });
  const rules: string[] = [];
  for (let turn = 0; turn < 2; turn++) {
    const asked = read().problems.find(({ severity, paste: lines }) => severity === "error" && lines);
    if (!asked) break;
    rules.push(asked.rule);
    paste(folder, asked);
  }
  return { data: read(), rules };
}

const counted = ["activity.count.orders", "activity.count.quotes", "activity.count.revenue"];

/** Each kind of export that could not be said in report.yaml: what is asked of it, and what it comes to. */
const cases: Readonly<Record<string, { files: Files; asks: readonly string[]; figures: readonly number[] }>> =
  {
    "a file without headings": {
      files: {
        "quotes.csv": csv(
          "A-17;1;05-10-2026;won;20-10-2026;1200",
          "A-18;2;06-10-2026;won;21-10-2026;300",
          "A-19;2;06-10-2026;lost;21-10-2026;99",
        ),
      },
      asks: ["file.no_headers"],
      figures: [2, 3, 1500],
    },
    "closed and won in two boxes": {
      files: {
        "quotes.csv": csv(
          "quote_id;account_manager_id;issued_on;Gesloten;Gewonnen;closed_on;value",
          "A;1;05-10-2026;ja;ja;20-10-2026;1200",
          "B;2;06-10-2026;ja;nee;21-10-2026;300",
          "C;2;06-10-2026;nee;nee;;300",
        ),
      },
      asks: ["column.missing"],
      figures: [1, 3, 1200],
    },
    "first and last names in two columns": {
      files: {
        "team.csv": csv(
          "person_id;Voornaam;Achternaam;team;fte;start_date",
          "1;Anna;Smit;Noord;1;2020-01-01",
          "2;Bram;Bos;Zuid;1;2020-01-01",
        ),
        "quotes.csv": csv(
          head,
          "A;Anna Smit;05-10-2026;won;20-10-2026;1200",
          "B;Bram Bos;05-10-2026;lost;20-10-2026;5",
        ),
      },
      asks: ["people.name_in_parts"],
      figures: [1, 2, 1200],
    },
    "a quote split between two people": {
      files: {
        "quotes.csv": csv(head, "A;1;05-10-2026;won;20-10-2026;700", "A;2;05-10-2026;won;20-10-2026;300"),
      },
      asks: ["quotes.duplicate_id"],
      figures: [1, 1, 1000],
    },
    "an order of several lines": {
      files: {
        "quotes.csv": csv(
          `${head};Artikel`,
          "A;1;05-10-2026;won;20-10-2026;700;Pomp",
          "A;1;05-10-2026;won;20-10-2026;300;Slang",
          "B;2;05-10-2026;won;20-10-2026;50;Slang",
        ),
      },
      asks: ["quotes.duplicate_id"],
      figures: [2, 2, 1050],
    },
    "a report grouped by owner": {
      files: {
        "quotes.csv": csv(
          "account_manager_id;quote_id;issued_on;outcome;closed_on;value",
          "Anna Smit;A;05-10-2026;won;20-10-2026;1000",
          ";B;06-10-2026;won;21-10-2026;500",
          "Bram Bos;C;06-10-2026;won;21-10-2026;900",
          ";D;06-10-2026;lost;21-10-2026;100",
        ),
      },
      asks: ["column.grouped"],
      figures: [3, 4, 2400],
    },
    "a header that stands twice": {
      files: {
        "quotes.csv": csv(
          "Nr;Naam;Datum;Naam;Status;Klaar;Bedrag",
          "A;Bakker;05-10-2026;Anna Smit;won;20-10-2026;1000",
        ),
        "report.yaml":
          "files:\n  quotes: { columns: { quote_id: Nr, account_manager_id: Naam, issued_on: Datum, outcome: Status, closed_on: Klaar, value: Bedrag } }\n",
      },
      asks: ["column.duplicate"],
      figures: [1, 1, 1000],
    },
    "credit notes in three ways of writing": {
      files: {
        "quotes.csv": csv(
          head,
          "A;1;05-10-2026;won;20-10-2026;1.000,00",
          "B;2;06-10-2026;won;21-10-2026;(250,00)",
          "C;2;06-10-2026;won;21-10-2026;250,00-",
          "D;2;06-10-2026;won;21-10-2026;-250,00",
        ),
      },
      asks: [],
      figures: [1, 1, 250],
    },
    "Excel's short dates, in Dutch and German": {
      files: {
        "quotes.csv": csv(head, "A;1;5-okt-26;won;20-okt-26;1000", "B;1;5-Okt-26;won;20-Okt-26;1000"),
      },
      asks: [],
      figures: [2, 2, 2000],
    },
    "instants with a zone": {
      files: {
        "quotes.csv": csv(
          head,
          "A;1;2026-10-05 14:30:00 UTC;won;2026-10-20 14:30:00 +0200;1000",
          "B;1;2026-10-05 14:30:00.123456+00;won;2026-10-20T14:30:00Z;1000",
        ),
      },
      asks: [],
      figures: [2, 2, 2000],
    },
    "a Swiss apostrophe": {
      files: {
        "report.yaml": "currency: CHF\n",
        "quotes.csv": csv(
          head,
          "A;1;05.10.2026;won;20.10.2026;1'234.50",
          "B;1;05.10.2026;won;20.10.2026;CHF 2’500.00",
        ),
      },
      asks: [],
      figures: [2, 2, 3734.5],
    },
  };

test.each(Object.entries(cases))("%s", (_, { files, asks, figures }) => {
  const { data, rules } = answered(files);
  expect(rules).toEqual(asks);
  expect(figuresOf(data, counted)).toEqual(figures);
});

describe("An account that was handed over", () => {
  const accounts = csv(
    "klantnummer;naam;status;segment;accountmanager;sinds;tot_en_met",
    "K1;Bakker;klant;A;1;01-01-2020;30-06-2026",
    "K1;Bakker;klant;A;2;01-07-2026;",
  );
  const visits = csv(
    "datum;accountmanager;soort;klantnummer",
    "10-06-2026;1;bezoek;K1",
    "10-10-2026;2;bezoek;K1",
  );

  test.each([
    ["2026-06", ["1", "0"]],
    ["2026-10", ["0", "1"]],
  ] as const)("in %s it is one customer, of who had it then", (month, [anna, bram]) => {
    const folder = folderOf({
      files: { "team.csv": team, "klanten.csv": accounts, "activiteiten.csv": visits },
    });
    const data = readData({ folder, today: lastDayOf("2026-10") });
    expect(data.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(figuresOf(data, ["portfolio.customers"], month)).toEqual([1]);
    const day = lastDayOf(month);
    const holders = data.dataset.accounts.filter(
      ({ since, until }) => (since ?? 0) <= day && day <= (until ?? day),
    );
    expect(
      ["0", "1"].map((person) => String(holders.filter(({ manager }) => String(manager) === person).length)),
    ).toEqual([anna, bram]);
  });
});

test("activities counted by month are visits of that month", () => {
  const { data } = answered({
    "activities.csv": csv("date;account_manager_id;type;count", "2026-10;1;bezoek;12", "okt 2026;2;bezoek;8"),
  });
  expect(figuresOf(data, ["activity.count.visits"])).toEqual([20]);
});

test.each([
  ["teams: { zuid: { country: BE } }\n", 23_000, 22_000],
  ["teams: { Zuid: { land: BE, feestdagen: { erbij: [2026-07-20] } } }\n", 23_000, 21_083.333],
])("a team with the holidays of another country has its own working days: %s", (settings, north, south) => {
  const targets = csv(
    "team;from;to;measure;value",
    "Noord;2026-01-01;2026-12-31;omzet;255000",
    "Zuid;2026-01-01;2026-12-31;omzet;253000",
  );
  const folder = folderOf({
    files: {
      "team.csv": team,
      "targets.csv": targets,
      "quotes.csv": csv(head, "A;1;05-07-2026;open;;5"),
      "report.yaml": settings,
    },
  });
  const data = readData({ folder, today: lastDayOf("2026-07") });
  expect(figuresOf(data, ["target.revenue"], "2026-07")[0]).toBeCloseTo(north + south, 2);
});
