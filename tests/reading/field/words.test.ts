import { expect, test } from "vitest";
import type { Problem } from "../../../src/contract/problem.ts";
import { outcomes } from "../../../src/contract/vocabulary.ts";
import { type ReadData, readData } from "../../../src/reading/read.ts";
import { paste } from "../../pasted.fixture.ts";
import { figuresOf, folderOf, lastDayOf, problemsOf, readField } from "./field.fixture.ts";

const team =
  "person_id;name;team;fte;start_date\n1;Anna Smit;Noord;1;2020-01-01\n2;Bram Bos;Zuid;0,8;2020-01-01\n";
const orders = ["activity.count.orders", "activity.count.revenue"] as const;

const yaml = (...lines: string[]) =>
  ["organisation: Test", "languages: [en]", "files:", ...lines, ""].join("\n");
const csv = (...rows: string[]) => [...rows, ""].join("\n");

function told(data: ReadData, rule: string): Problem[] {
  return data.problems.filter((problem) => problem.rule === rule);
}

const outcomesOf = ({ dataset: { quotes } }: ReadData) =>
  Array.from(quotes.outcome, (code) => outcomes[code] ?? "credit");

/** Deals of HubSpot in these stages. */
function deals(stages: readonly string[], settings = yaml("  quotes: { preset: hubspot }")): ReadData {
  const rows = stages.map(
    (stage, i) => `DEAL-${i},Anna Smit,"${stage}",2026-10-05,2026-10-20,1000,Deal ${i}`,
  );
  const quotes = csv("Record ID,Deal owner,Deal Stage,Create Date,Close Date,Amount,Deal Name", ...rows);
  return readField({ files: { "team.csv": team, "quotes.csv": quotes, "report.yaml": settings } });
}

test("a stage with its pipeline in brackets and a number in front is the stage that it names", () => {
  const quotes = csv(
    "Record ID,Deal owner,Deal Stage,Create Date,Close Date,Amount,Deal Name",
    'DEAL-1,Anna Smit,5. Closed Won (Sales Pipeline),2026-10-08,2026-10-30,"$15,000",A',
    'DEAL-2,Bram Bos,Closed lost (Sales Pipeline),2026-10-05,2026-10-20,"$3,000",B',
    'DEAL-3,Bram Bos,Closed Won (Renewals),2026-10-05,2026-10-20,"$9,000",C',
  );
  const settings = yaml("  quotes: { preset: hubspot }").replace("files:", "currency: USD\nfiles:");
  const data = readField({ files: { "team.csv": team, "quotes.csv": quotes, "report.yaml": settings } });
  expect(figuresOf(data, orders)).toEqual([2, 24_000]);
  expect(outcomesOf(data)).toEqual(["won", "lost", "won"]);
});

test.each([
  [
    "won",
    ["5. Closed Won (Sales Pipeline)", "Closed Won (Sales Pipeline)", "6 - Gewonnen", "Won (NL)", "06 Won"],
  ],
  ["won", ["Gewonnen - 100%", "Closed Won 100%", "100% Won", "Geschlossen und gewonnen", "✅ Gewonnen"]],
  [
    "lost",
    ["01 Closed Lost", "7) Verloren (Renewals)", "Verloren - 0%", "closedlost", "Geschlossen/Verloren"],
  ],
  [
    "open",
    ["Contract sent (Sales Pipeline)", "3. Offerte verstuurd", "Onderhandeling - 60%", "Angebot gesendet"],
  ],
])("%s: %s", (outcome, stages) => {
  const data = deals(stages);
  expect(told(data, "cell.unknown_word")).toEqual([]);
  expect(outcomesOf(data)).toEqual(stages.map(() => outcome));
});

test.each([
  "Closed Won (not signed)",
  "Won (lost to competitor)",
  "Won 50%",
  "Lost 100%",
  "Gewonnen (geannuleerd)",
])("what stands around a stage and says otherwise is asked: %s", (stage) => {
  const [asked, ...more] = told(deals([stage]), "cell.unknown_word");
  expect(more).toEqual([]);
  expect(asked).toMatchObject({ severity: "error", line: 2, column: "Deal Stage", value: stage });
});

test("the stages of a renamed pipeline are asked once, with their counts and the lines to paste", () => {
  const stages = [
    ...Array.from({ length: 3 }, () => "Order binnen"),
    ...Array.from({ length: 5 }, () => "Afgevallen"),
    "Contract sent",
  ];
  const data = deals(stages);
  const [asked, ...more] = told(data, "cell.unknown_word");
  expect(more).toEqual([]);
  expect(asked?.severity).toBe("error");
  expect(asked?.message).toContain(
    '"Afgevallen" 5×, "Order binnen" 3×: which are won, which lost, which still open?',
  );
  expect(asked?.message_nl).toContain(
    '"Afgevallen" 5×, "Order binnen" 3×: welke zijn gewonnen, welke verloren, welke nog open?',
  );
  expect(asked?.paste?.split("\n")).toEqual([
    "files:",
    "  quotes:",
    "    values:",
    '      outcome: { "Afgevallen": "?", "Order binnen": "?" }',
  ]);
  expect(data.sources.find(({ kind }) => kind === "quotes")).toMatchObject({ rowsUsed: 1, rowsRejected: 8 });
});

test("the lines to paste, with the question marks filled in, are the answer", () => {
  const stages = ["Order binnen", "Afgevallen", "In de koelkast", "Demo gehad", "Contract sent"];
  const [asked] = told(deals(stages), "cell.unknown_word");
  const answers = ["won", "lost", "open", "open"];
  const lines = (asked?.paste ?? "").split("\n").map((line) => {
    const at = stages.findIndex((stage) => line.includes(`"${stage}"`));
    return at < 0 ? line : line.replace("?", answers[at] ?? "");
  });
  lines.splice(2, 0, "    preset: hubspot");
  const data = deals(stages, `organisation: Test\n${lines.join("\n")}\n`);
  expect(told(data, "cell.unknown_word")).toEqual([]);
  expect(outcomesOf(data)).toEqual(["won", "lost", "open", "open", "open"]);
});

test("a question mark that was left in the pasted lines is asked for again", () => {
  const settings = yaml(
    '  quotes: { preset: hubspot, values: { outcome: { "Order binnen": "?", "Afgevallen": "?" } } }',
  );
  const [first] = deals(["Order binnen", "Afgevallen"], settings).problems.filter(
    ({ file }) => file === "report.yaml",
  );
  expect(first).toMatchObject({ severity: "error", rule: "settings.invalid" });
});

test("of twenty-one words and more the first twenty are shown, the others counted", () => {
  const stages = Array.from({ length: 25 }, (_, i) => `Eigen fase ${String(i).padStart(2, "0")}`);
  const [asked] = told(deals(stages), "cell.unknown_word");
  expect(asked?.message).toContain("and 5 other words (5×)");
  expect(asked?.paste?.split("\n")).toHaveLength(4 + 20);
});

test("a star that report.yaml writes itself is every other word, as it says", () => {
  const settings = yaml(
    '  quotes: { preset: hubspot, values: { outcome: { "Order binnen": won, "*": open } } }',
  );
  const data = deals(["Order binnen", "5. Closed lost (Sales Pipeline)", "Afgevallen"], settings);
  expect(told(data, "cell.unknown_word")).toEqual([]);
  expect(outcomesOf(data)).toEqual(["won", "lost", "open"]);
  const late = told(data, "quotes.open_with_close_date");
  expect(late.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
    expect.stringContaining(
      'warning Open, but its close date has passed: 1×, the oldest of 2026-10-20. Read as open: "Afgevallen" 1×.',
    ),
  ]);
});

const systems: [string, string, string, (stage: string, i: number) => string][] = [
  [
    "salesforce",
    "Stage",
    "Opportunity ID,Opportunity Owner,Opportunity Name,Stage,Amount,Close Date,Created Date",
    (stage, i) => `006${i},Anna Smit,Deal ${i},${stage},1000,2026-10-20,2026-10-05`,
  ],
  [
    "salesforce",
    "Phase",
    "Opportunity-ID;Opportunity-Inhaber;Opportunity-Name;Phase;Betrag;Schlusstermin;Erstelldatum",
    (stage, i) => `006${i};Anna Smit;Deal ${i};${stage};1.000,50;20.10.2026;05.10.2026`,
  ],
  [
    "salesforce",
    "Fase",
    "Opportunity-id;Eigenaar opportunity;Opportunitynaam;Fase;Bedrag;Sluitingsdatum;Aanmaakdatum",
    (stage, i) => `006${i};Anna Smit;Deal ${i};${stage};1.000,50;20-10-2026;5-10-2026`,
  ],
  [
    "hubspot",
    "Dealfase",
    "Record-ID,Dealeigenaar,Dealnaam,Dealfase,Bedrag,Sluitingsdatum,Aanmaakdatum",
    (stage, i) => `${i},Anna Smit,Deal ${i},${stage},1000,2026-10-20 12:00,2026-10-05 09:00`,
  ],
  [
    "hubspot",
    "Deal-Phase",
    "Datensatz-ID,Zuständiger Mitarbeiter,Deal-Name,Deal-Phase,Betrag,Abschlussdatum,Erstelldatum",
    (stage, i) => `${i},Anna Smit,Deal ${i},${stage},1000,2026-10-20 12:00,2026-10-05 09:00`,
  ],
  [
    "dynamics",
    "Status",
    "(Niet wijzigen) Verkoopkans,Onderwerp,Mogelijke klant,Status,Eigenaar,Gemaakt op,Werkelijke sluitingsdatum,Werkelijke opbrengst",
    (stage, i) => `o${i},Deal ${i},,${stage},Anna Smit,2026-10-05,2026-10-20,1000`,
  ],
  [
    "dynamics",
    "Status",
    "(Nicht ändern) Verkaufschance,Thema,Potenzieller Kunde,Status,Besitzer,Erstellt am,Tatsächliches Abschlussdatum,Tatsächlicher Umsatz",
    (stage, i) => `o${i},Deal ${i},,${stage},Anna Smit,2026-10-05,2026-10-20,1000`,
  ],
  [
    "pipedrive",
    "Deal - Status",
    "Deal - ID,Deal - Titel,Deal - Besitzer,Deal - Organisation,Deal - Wert,Deal - Status,Deal - Deal erstellt,Deal - Deal abgeschlossen am",
    (stage, i) => `${i},Deal ${i},Anna Smit,,1000,${stage},2026-10-05 10:00:00,2026-10-20 10:00:00`,
  ],
  [
    "pipedrive",
    "Deal - Status",
    "Deal - ID,Deal - Titel,Deal - Eigenaar,Deal - Organisatie,Deal - Waarde,Deal - Status,Deal - Deal aangemaakt,Deal - Deal gesloten op",
    (stage, i) => `${i},Deal ${i},Anna Smit,,1000,${stage},2026-10-05 10:00:00,2026-10-20 10:00:00`,
  ],
];

function pipeline(
  preset: string,
  header: string,
  row: (stage: string, i: number) => string,
  stages: string[],
) {
  const settings = yaml(`  quotes: { preset: ${preset} }`);
  const quotes = csv(header, ...stages.map(row));
  return readField({ files: { "team.csv": team, "quotes.csv": quotes, "report.yaml": settings } });
}

test.each(systems)(
  "%s writes %s in the language of who exports: won and lost are read",
  (preset, _, header, row) => {
    const data = pipeline(preset, header, row, ["Gewonnen", "Won", "Verloren", "Lost"]);
    expect(data.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(outcomesOf(data)).toEqual(["won", "won", "lost", "lost"]);
    expect(figuresOf(data, ["activity.count.orders"])).toEqual([2]);
  },
);

test.each(systems)("a word of its own in %s under %s is asked", (preset, column, header, row) => {
  const data = pipeline(preset, header, row, ["Order binnen", "Order binnen", "Verloren"]);
  const [asked, ...more] = told(data, "cell.unknown_word");
  expect(more).toEqual([]);
  expect(asked).toMatchObject({ severity: "error", column, line: 2 });
  expect(asked?.message).toContain('"Order binnen" 2×');
});

test("an export of no preset asks its words once too, and says what is near", () => {
  const activities = csv(
    "date;account_manager_id;type",
    "05-10-2026;1;telefon",
    "06-10-2026;1;telefon",
    "07-10-2026;2;Teams-overleg",
    "08-10-2026;2;visit",
  );
  const data = readField({ files: { "team.csv": team, "activities.csv": activities } });
  const [asked, ...more] = told(data, "cell.unknown_word");
  expect(more).toEqual([]);
  expect(asked?.message_nl).toContain(
    '"telefon" 2×, "Teams-overleg" 1×: welk is wat: bezoek, telefoon, video, e-mail, evenement of overig? Bedoelde je "telefoon" (telefon)?',
  );
  expect(asked?.paste).toContain('type: { "telefon": "?", "Teams-overleg": "?" }');
});

test("the type of an activity that a system does not come with is asked, not taken for something else", () => {
  const activities = csv(
    "Activity - ID,Activity - Type,Activity - Due date,Activity - Done,Activity - Assigned to user",
    "1,Teams-overleg,2026-10-05,Done,Anna Smit",
    "2,Call,2026-10-06,Done,Anna Smit",
  );
  const settings = yaml("  activities: { preset: pipedrive }");
  const data = readField({
    files: { "team.csv": team, "activities.csv": activities, "report.yaml": settings },
  });
  expect(problemsOf(data)).toContain("error cell.unknown_word activities.csv:2");
});

test("a close date of an open quote that is still to come is expected, and no problem", () => {
  const quotes = csv(
    "quote_id;account_manager_id;issued_on;outcome;closed_on;value",
    "Q1;1;05-10-2026;open;20-12-2026;100",
    "Q2;1;05-10-2026;open;;100",
  );
  const data = readField({ files: { "team.csv": team, "quotes.csv": quotes } });
  expect(told(data, "quotes.open_with_close_date")).toEqual([]);
  expect([...data.dataset.quotes.closedOn]).toEqual([-1, -1]);
});

test("open quotes whose close date has passed are one warning with their count, at the oldest", () => {
  const quotes = csv(
    "quote_id;account_manager_id;issued_on;outcome;closed_on;value",
    "Q1;1;05-09-2026;open;20-10-2026;100",
    "Q2;1;05-09-2026;lopend;20-09-2026;100",
    "Q3;1;05-09-2026;won;20-10-2026;100",
  );
  const data = readField({ files: { "team.csv": team, "quotes.csv": quotes } });
  const late = told(data, "quotes.open_with_close_date");
  expect(late).toHaveLength(1);
  expect(late[0]).toMatchObject({ severity: "warning", line: 3 });
  expect(late[0]?.message_nl).toContain("Open, maar de sluitdatum is voorbij: 2×, de oudste van 2026-09-20.");
});

test("an export without the headers of its system says which are expected, in three languages", () => {
  const quotes = csv("Record ID,Dealnaam,Etappe,Bedrag", "1,Deal,Gewonnen,100");
  const settings = yaml("  quotes: { preset: hubspot }");
  const data = readField({ files: { "team.csv": team, "quotes.csv": quotes, "report.yaml": settings } });
  expect(told(data, "file.not_of_preset")[0]?.message).toContain(
    "Deals: Deal Stage / Dealfase / Dealstadium / Deal-Phase",
  );
});

const hubspotCalls = csv(
  "Record ID,Call Title,Call outcome,Activity date,Activity assigned to",
  "1,Bellen,Connected,2026-10-05 10:00,Anna Smit",
);
const hubspotMeetings = csv(
  "Record ID,Meeting name,Meeting outcome,Location type,Activity date,Activity assigned to",
  "2,Bezoek,COMPLETED,ADDRESS,2026-10-06 10:00,Anna Smit",
  "3,Overleg,COMPLETED,VIDEOCONFERENCE,2026-10-07 10:00,Anna Smit",
  "4,Gesprek,COMPLETED,PHONE,2026-10-08 10:00,Anna Smit",
  "5,Zonder plaats,COMPLETED,,2026-10-09 10:00,Anna Smit",
  "6,Afgezegd,CANCELED,ADDRESS,2026-10-09 10:00,Anna Smit",
  "7,Straks,SCHEDULED,ADDRESS,2026-12-09 10:00,Anna Smit",
);
const media = ["activity.count.visits", "activity.count.calls", "activity.count.videos"] as const;

test("calls and meetings of one list are each what they are, a meeting by where it was", () => {
  const settings = yaml("  activities: { preset: hubspot, path: [calls.csv, meetings.csv] }");
  const files = { "team.csv": team, "calls.csv": hubspotCalls, "meetings.csv": hubspotMeetings };
  const data = readField({ files: { ...files, "report.yaml": settings } });
  expect(figuresOf(data, media)).toEqual([2, 2, 1]);
});

test("a constant for a list of exports that one of them is known not to be is asked", () => {
  const settings = yaml(
    "  activities: { preset: hubspot, path: [calls.csv, meetings.csv], defaults: { type: call } }",
  );
  const files = { "team.csv": team, "calls.csv": hubspotCalls, "meetings.csv": hubspotMeetings };
  const data = readField({ files: { ...files, "report.yaml": settings } });
  const [asked, ...more] = told(data, "file.default_of_another");
  expect(more).toEqual([]);
  expect(asked).toMatchObject({ severity: "error", file: "meetings.csv", column: "type" });
  expect(asked?.message).toContain('This is an export "Meetings": its type is visit.');
  const answered = readField({ files: { ...files, "report.yaml": `languages: [en]\n${asked?.paste}\n` } });
  expect(figuresOf(answered, media)).toEqual([2, 2, 1]);
});

const callsWith = (column: string, outcomes: readonly string[]) =>
  csv(
    `Record ID,Call Title,${column},Activity date,Activity assigned to`,
    ...outcomes.map((outcome, i) => `${i},Bellen,${outcome},2026-10-05 10:00,Anna Smit`),
  );

function calls(text: string, ...more: string[]): ReadData {
  const settings = yaml("  activities:", "    preset: hubspot", ...more);
  return readField({ files: { "team.csv": team, "activities.csv": text, "report.yaml": settings } });
}

test("calls that reached nobody are asked once, with the lines that leave them out, and those answer it", () => {
  const text = callsWith("Call outcome", ["Connected", "No answer", "Left voicemail", "No answer", "BUSY"]);
  const [asked, ...more] = told(calls(text), "activities.not_reached");
  expect(more).toEqual([]);
  expect(asked).toMatchObject({ severity: "error", line: 3, column: "Call outcome" });
  expect(asked?.message).toContain('"No answer" 2×, "BUSY" 1×, "Left voicemail" 1×: are these contacts?');
  const skip = asked?.paste?.split("\n")[2] ?? "";
  expect(skip).toBe('    skip: { "Call outcome": ["No answer", "BUSY", "Left voicemail"] }');
  const answered = calls(text, skip);
  expect(told(answered, "activities.not_reached")).toEqual([]);
  expect(figuresOf(answered, ["activity.count.calls"])).toEqual([1]);
  const counted = calls(text, '    skip: { "Call outcome": [] }');
  expect(figuresOf(counted, ["activity.count.calls"])).toEqual([5]);
});

test.each([
  ["Gespreksresultaat", "Geen gehoor"],
  ["Anrufergebnis", "Nicht erreicht"],
  ["Call result", "Left message"],
])("what came of a call is seen under %s too: %s", (column, word) => {
  const data = calls(callsWith(column, ["Verbonden", word]));
  expect(told(data, "activities.not_reached").map(({ message }) => message)).toEqual([
    expect.stringContaining(`"${word}" 1×`),
  ]);
});

test("calls that were all answered ask nothing, and an outcome that is read is asked as a word", () => {
  expect(
    told(calls(callsWith("Call outcome", ["Connected", "Connected"])), "activities.not_reached"),
  ).toEqual([]);
  const read = calls(callsWith("Call outcome", ["No answer"]), "    columns: { status: Call outcome }");
  expect(told(read, "activities.not_reached")).toEqual([]);
  expect(told(read, "cell.unknown_word")).toHaveLength(1);
});

const twoBoxes = csv(
  "Id,OwnerId,CreatedDate,IsClosed,IsWon,CloseDate,Amount",
  "006A,1,2026-10-05T10:00:00.000Z,true,true,2026-10-20,1000",
  "006B,2,2026-10-06T10:00:00.000Z,true,false,2026-10-21,900",
  "006C,2,2026-10-06T10:00:00.000Z,false,false,2026-12-21,700",
);
const boxColumns = (outcome: string) =>
  `columns: { quote_id: Id, account_manager_id: OwnerId, issued_on: CreatedDate, outcome: ${outcome}, closed_on: CloseDate, value: Amount }`;

function boxes(...lines: string[]): ReadData {
  const settings = yaml("  quotes:", ...lines);
  return readField({ files: { "team.csv": team, "quotes.csv": twoBoxes, "report.yaml": settings } });
}

test("an outcome from the box of won alone asks, with the lines that read both", () => {
  const data = boxes(`    ${boxColumns("IsWon")}`, "    values: { outcome: { true: won, false: lost } }");
  const [asked, ...more] = told(data, "quotes.won_alone");
  expect(more).toEqual([]);
  expect(asked).toMatchObject({ severity: "error", line: 4, column: "IsWon" });
  expect(asked?.message).toContain(
    "from IsWon alone: 2 read as lost, and by IsClosed, which stands beside it, 1 of those open.",
  );
  const [columns, values = ""] = (asked?.paste ?? "").split("\n").slice(2);
  expect(columns).toBe("    columns: { outcome: [ IsClosed, IsWon ] }");
  const pasted = boxes(`    ${boxColumns("[IsClosed, IsWon]")}`, values);
  expect(told(pasted, "quotes.won_alone")).toEqual([]);
  expect(outcomesOf(pasted)).toEqual(["won", "lost", "open"]);
});

/** Quotes of Anna with two boxes, and what is read of them where the outcome comes from one. */
const twoOf = (headers: string, rows: readonly string[], values: string, outcome: string) => {
  const quotes = rows.map((row, i) => `Q${i},1,2026-10-05,2026-10-20,1000,${row}`);
  const file = csv(`quote_id,account_manager_id,issued_on,closed_on,value,${headers}`, ...quotes);
  return (lines = [`    columns: { outcome: ${outcome} }`, `    values: { outcome: ${values} }`]) =>
    readField({
      files: { "team.csv": team, "quotes.csv": file, "report.yaml": yaml("  quotes:", ...lines) },
    });
};

test.each([
  [
    "the box of closed alone takes what was lost for won",
    twoOf("Closed,Won", ["1,1", "1,0", "0,0"], "{ 1: won, 0: open }", "Closed"),
    ["won", "lost", "open"],
  ],
  [
    "a chance of 0 of one that is still open is not lost",
    twoOf(
      "Actief,Waarschijnlijkheid",
      ["Waar,100", "Waar,0", "Onwaar,0", "Waar,40"],
      '{ 100: won, 0: lost, "*": open }',
      "Waarschijnlijkheid",
    ),
    ["won", "open", "lost", "open"],
  ],
  [
    "what is active may be won",
    twoOf("active,probability", ["True,100", "False,0"], "{ True: open, False: lost }", "active"),
    ["won", "lost"],
  ],
])("%s", (_, read, outcomes) => {
  const [asked] = told(read(), "quotes.won_alone");
  expect(asked?.severity).toBe("error");
  expect(outcomesOf(read((asked?.paste ?? "").split("\n").slice(2)))).toEqual(outcomes);
});

test("one box of two is enough where both say the same", () => {
  const closedOnly = twoOf(
    "IsClosed,IsWon",
    ["true,true", "true,false"],
    "{ true: won, false: lost }",
    "IsWon",
  );
  expect(problemsOf(closedOnly()).filter((each) => each.startsWith("error"))).toEqual([]);
  expect(told(closedOnly(), "quotes.won_alone")).toEqual([]);
});

test("an outcome of two boxes is read from both where report.yaml says so", () => {
  const values = 'values: { outcome: { "true true": won, "true false": lost, "false false": open } }';
  const data = boxes(`    ${boxColumns("[IsClosed, IsWon]")}`, `    ${values}`);
  expect(told(data, "quotes.won_alone")).toEqual([]);
  expect(outcomesOf(data)).toEqual(["won", "lost", "open"]);
  expect(figuresOf(data, orders)).toEqual([1, 1000]);
});

const salesforceDeals = (
  stages: readonly [stage: string, closed: string, won: string][],
  heads = "StageName,IsClosed,IsWon",
) =>
  csv(
    `Id,OwnerId,CreatedDate,${heads},CloseDate,Amount`,
    ...stages.map(
      ([stage, closed, won], i) =>
        `006${i},1,2026-10-05T10:00:00.000Z,${stage},${closed},${won},2026-10-2${i}T10:00:00.000Z,1000`,
    ),
  );

function salesforce(text: string, ...more: string[]): ReadData {
  const settings = yaml("  quotes:", "    preset: salesforce", ...more);
  return readField({ files: { "team.csv": team, "quotes.csv": text, "report.yaml": settings } });
}

const renamed = [
  ["Order binnen", "1", "1"],
  ["Afgevallen", "1", "0"],
  ["Proef", "0", "0"],
] as const;

test.each([
  ["1", "0"],
  ["true", "false"],
  ["TRUE", "FALSE"],
  ["WAAR", "ONWAAR"],
])("the boxes of Salesforce say what a renamed stage means: %s and %s", (is, not) => {
  const box = (value: string) => (value === "1" ? is : not);
  const rows = renamed.map(([stage, closed, won]) => [stage, box(closed), box(won)] as const);
  const data = salesforce(salesforceDeals(rows.map((row) => [...row])));
  expect(told(data, "cell.unknown_word")).toEqual([]);
  expect(outcomesOf(data)).toEqual(["won", "lost", "open"]);
});

test("words of report.yaml for the stages of Salesforce go before its boxes", () => {
  const data = salesforce(
    salesforceDeals(renamed.map((row) => [...row])),
    '    values: { outcome: { "Order binnen": won, "Afgevallen": open, "*": open } }',
  );
  expect(outcomesOf(data)).toEqual(["won", "open", "open"]);
});

test("without its boxes the renamed stages of Salesforce are asked", () => {
  const data = salesforce(
    salesforceDeals(
      renamed.map((row) => [...row]),
      "StageName,Vak A,Vak B",
    ),
  );
  expect(told(data, "cell.unknown_word")[0]?.message).toContain(
    '"Afgevallen" 1×, "Order binnen" 1×, "Proef" 1×: which are won',
  );
});

function tasks(rows: readonly string[], ...more: string[]): ReadData {
  const text = csv("Id,ActivityDate,OwnerId,IsClosed,Type,TaskSubtype", ...rows);
  const settings = yaml("  activities:", "    preset: salesforce", ...more);
  return readField({ files: { "team.csv": team, "activities.csv": text, "report.yaml": settings } });
}

test("of the type and the subtype of a task the more telling is read", () => {
  const data = tasks([
    "1,2026-10-05,1,1,Call,Task",
    "2,2026-10-06,1,1,,Call",
    "3,2026-10-07,1,1,Other,Email",
    "4,2026-10-08,1,1,Meeting,Call",
    "5,2026-10-09,1,1,,Task",
    "6,2026-10-09,1,1,Other,Task",
  ]);
  expect(
    figuresOf(data, [
      "activity.count.calls",
      "activity.count.emails",
      "activity.count.visits",
      "activity.count.others",
    ]),
  ).toEqual([2, 1, 1, 2]);
});

test("a type of one's own is asked as the word that it is, and its answer is read", () => {
  const rows = [
    "1,2026-10-05,1,1,Klantbezoek,Task",
    "2,2026-10-06,1,1,Klantbezoek,Call",
    "3,2026-10-07,1,1,Call,Call",
  ];
  const [asked] = told(tasks(rows), "cell.unknown_word");
  expect(asked?.message).toContain('"Klantbezoek" 2×');
  expect(asked?.paste).toContain('type: { "Klantbezoek": "?" }');
  const answered = tasks(rows, "    values: { type: { Klantbezoek: visit } }");
  expect(figuresOf(answered, ["activity.count.visits", "activity.count.calls"])).toEqual([2, 1]);
});

test.each([
  [
    "Activity Type,Activity Status,Owner,Actual End,Due Date",
    "Appointment,Completed",
    "Phone Call,Completed",
  ],
  [
    "Type activiteit,Activiteitstatus,Eigenaar,Werkelijk einde,Einddatum",
    "Afspraak,Voltooid",
    "Telefoongesprek,Voltooid",
  ],
  [
    "Aktivitätstyp,Aktivitätsstatus,Besitzer,Tatsächliches Ende,Fälligkeitsdatum",
    "Termin,Abgeschlossen",
    "Telefonanruf,Abgeschlossen",
  ],
])(
  "the day of an activity of Dynamics is its end, else the day it was due, row by row: %s",
  (head, visit, call) => {
    const text = csv(head, `${visit},Anna Smit,2026-10-05,2026-09-30`, `${call},Anna Smit,,2026-10-06`);
    const settings = yaml("  activities: { preset: dynamics }");
    const data = readField({ files: { "team.csv": team, "activities.csv": text, "report.yaml": settings } });
    expect(figuresOf(data, ["activity.count.visits", "activity.count.calls"])).toEqual([1, 1]);
  },
);

test("calls of a list of exports that reached nobody are left out by lines of their own", () => {
  const settings = yaml("  activities: { preset: hubspot, path: [calls.csv, meetings.csv] }");
  const files = {
    "team.csv": team,
    "calls.csv": callsWith("Call outcome", ["Connected", "No answer"]),
    "meetings.csv": hubspotMeetings,
  };
  const [asked] = told(readField({ files: { ...files, "report.yaml": settings } }), "activities.not_reached");
  const answered = readField({ files: { ...files, "report.yaml": `languages: [en]\n${asked?.paste}\n` } });
  expect(figuresOf(answered, media)).toEqual([2, 2, 1]);
});

/** Calls, meetings and e-mails in one export, with what came of them. */
const together = (outcomes: readonly (readonly [type: string, outcome: string])[]) =>
  csv(
    "date,account_manager_id,type,Outcome",
    ...outcomes.map(([type, outcome]) => `2026-10-05,Anna Smit,${type},${outcome}`),
  );

/**
 * How many activities are left of a folder after each question was answered with its lines, as they stand;
 * and how many questions there were.
 */
function answered(files: Record<string, string>) {
  const folder = folderOf({ files: { "team.csv": team, ...files } });
  const read = () => readData({ folder, today: lastDayOf("2026-10") });
  for (let questions = 0; ; questions++) {
    const data = read();
    const [asked] = told(data, "activities.not_reached");
    if (!asked) return { questions, rows: data.dataset.activities.length, problems: problemsOf(data) };
    expect(asked.severity).toBe("error");
    paste(folder, asked);
  }
}

test("calls that reached nobody and meetings that were not held are left out of one file by the same lines, and an e-mail without a response is not", () => {
  const rows = [
    ["call", "Connected"],
    ["call", "No answer"],
    ["call", "Left voicemail"],
    ["visit", "Completed"],
    ["visit", "No show"],
    ["video", "Canceled"],
    ["video", "Completed"],
    ["email", "No response"],
  ] as const;
  const { questions, rows: left } = answered({
    "activities.csv": together(rows),
    "report.yaml": "languages: [en]\n",
  });
  expect([questions, left]).toEqual([1, 4]);
});

test("a word that stands with e-mails too is named, and not left out with them", () => {
  const rows = [
    ["call", "No response"],
    ["call", "Busy"],
    ["email", "No response"],
  ] as const;
  const files = { "team.csv": team, "activities.csv": together(rows), "report.yaml": "languages: [en]\n" };
  const [asked] = told(readField({ files }), "activities.not_reached");
  expect(asked?.message).toContain(
    'With other types stands "No response" 1× too: skip would leave those rows out',
  );
  expect(asked?.paste).toContain('skip: { "Outcome": ["Busy"] }');
});

test("of what is only planned nothing is asked", () => {
  const planned = csv(
    "date,account_manager_id,type,status,Outcome",
    "2026-10-05,Anna Smit,visit,planned,Canceled",
  );
  const files = { "team.csv": team, "activities.csv": planned, "report.yaml": "languages: [en]\n" };
  expect(told(readField({ files }), "activities.not_reached")).toEqual([]);
});

const callsApart = csv(
  "date,account_manager_id,Call outcome",
  "2026-10-05,Anna Smit,Connected",
  "2026-10-05,Anna Smit,No answer",
  "2026-10-06,Anna Smit,Voicemail",
);
const meetingsApart = csv(
  "date,account_manager_id,Meeting outcome",
  "2026-10-06,Anna Smit,Completed",
  "2026-10-07,Anna Smit,No show",
);

test.each([
  [
    "in a list of mappings",
    "[{ path: calls.csv, defaults: { type: call } }, { path: meetings.csv, defaults: { type: visit } }]",
  ],
  ["in a list of paths", "{ path: [calls.csv, meetings.csv], defaults: { type: call } }"],
  ["by a pattern", '{ path: "{calls,meetings}.csv", defaults: { type: call } }'],
])(
  "calls and meetings in two files are each asked, with lines that work one after the other: %s",
  (_, mapping) => {
    const files = { "calls.csv": callsApart, "meetings.csv": meetingsApart };
    const after = answered({ ...files, "report.yaml": `files: { activities: ${mapping} }\n` });
    expect([after.questions, after.rows]).toEqual([2, 2]);
    expect(after.problems.filter((each) => each.includes("settings."))).toEqual([]);
  },
);
