import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sitesToBuild } from "../../../src/publish/sites-to-build.ts";
import { readEditionFiles } from "../../../src/report/editions/edition-files.ts";
import { readExports } from "../../../src/report/read-exports.ts";
import { stableJson } from "../../../src/report/stable-json.ts";
import { command } from "../../commands/as-user.ts";
import { sheetOf } from "../../workbook.fixture.ts";
import { audiences, markedSites } from "./marked-sites.ts";
import { absenceDays, diaryDays, marker, notesWritten, ownTimes, people, teams } from "./organisation.ts";
import { leaksIn } from "./search.ts";

const folder = mkdtempSync(join(tmpdir(), "handjes-leaks-"));
const { data: exports, out, siteOf } = await markedSites();

const numbers = people.flatMap((number) => [0, 1, 2].map((n) => number * 10 + n));
const personsOf = (team: string) => people.flatMap((n) => [marker.person(team, n), marker.id(team, n)]);
const accountsOf = (team: string) =>
  numbers.flatMap((n) => [marker.account(team, n), marker.accountId(team, n)]);
const quotesOf = (team: string) => [
  marker.stage(team),
  marker.why(team),
  ...numbers.map((n) => marker.quote(team, n)),
];
const contacts = teams.flatMap((team) => numbers.map((n) => marker.contact(team, n)));
/** In no report at all. */
const never = [
  marker.reason,
  ...contacts,
  ...absenceDays,
  ...teams.map(marker.agreement),
  ...marker.recipients.map(({ address }) => address),
  "recipients.csv",
];
const promisesOf = (team: string) => [
  ...[...people, 9].map((number) => marker.promise(team, number)),
  marker.dropped(team),
  marker.ofTeam(team),
];

test("what is kept of a month names no person, no account and no quote", () => {
  const kept = readFileSync(join(exports, "editions", "2026-09.json"), "utf8");
  const words = teams.flatMap((team) => [...personsOf(team), ...accountsOf(team), ...quotesOf(team)]);
  expect(words.filter((word) => kept.includes(word))).toEqual([]);
  expect(kept).not.toMatch(/O20\d\d-\d\d/);
  expect(JSON.parse(kept).orders.length).toBeGreaterThan(100);
});

test("every edition tells what has changed, and a team of itself alone", () => {
  for (const audience of audiences) {
    const { changed } = JSON.parse(readFileSync(join(siteOf(audience), "report.json"), "utf8"));
    expect(changed.since, audience).toBe("2026-09");
    expect(readFileSync(join(siteOf(audience), "index.html"), "utf8"), audience).toContain('id="changed"');
  }
});

test("no reason or day of absence, no contact person and nobody who gets mail is in any file for anybody", () => {
  expect(leaksIn(out, never)).toEqual([]);
});

/** All that the site of management is made of. */
function madeOf(data: string): string {
  const asked = { data, out: join(folder, "none"), period: "2026-10", audience: "management" };
  return stableJson(sitesToBuild(readExports(data), asked, readEditionFiles({ folder: data })));
}

test("with other recipients or none the report is the same to the byte", () => {
  const before = madeOf(exports);
  for (const [name, text] of [
    ["others", "email,name,edition\nqother@qdomain.example,Qother,company\n"],
    ["left", "email,name,edition\n"],
  ] as const) {
    const data = join(folder, name);
    cpSync(exports, data, { recursive: true });
    writeFileSync(join(data, "recipients.csv"), text);
    expect(madeOf(data) === before, name).toBe(true);
  }
});

test("the company reads of teams: no person, no account, no words of a person and no cell of an export", () => {
  const words = teams.flatMap((team) => [
    ...personsOf(team),
    ...accountsOf(team),
    ...quotesOf(team),
    marker.help(team),
    ...promisesOf(team),
  ]);
  expect(leaksIn(siteOf("company"), [...words, marker.stranger])).toEqual([]);
});

test.each([
  ["alpha", "beta"],
  ["beta", "alpha"],
])("team %s reads nothing of team %s, not even its name", (own, other) => {
  const words = [
    ...personsOf(other),
    ...accountsOf(other),
    ...quotesOf(other),
    marker.why(own),
    marker.help(other),
    marker.team(other),
    ...promisesOf(other),
  ];
  expect(leaksIn(siteOf(`team:${marker.team(own)}`), [...words, marker.stranger])).toEqual([]);
  // What is theirs is there, or the search would find nothing anywhere.
  for (const word of [
    marker.person(own, 1),
    marker.quote(own, 10),
    marker.stage(own),
    marker.promise(own, 1),
    marker.ofTeam(own),
  ])
    expect(leaksIn(siteOf(`team:${marker.team(own)}`), [word]), word).not.toEqual([]);
});

test("somebody reads their own page and customers, and of all others what the company reads", () => {
  const [own, customers] = [marker.person("alpha", 1), marker.account("alpha", 10)];
  const site = siteOf(`person:${marker.id("alpha", 1)}`);
  const others = teams
    .flatMap((team) => people.map((number) => ({ team, number })))
    .filter(({ team, number }) => team !== "alpha" || number !== 1);
  const words = others.flatMap(({ team, number }) => [
    marker.person(team, number),
    marker.id(team, number),
    ...[0, 1, 2].flatMap((n) => [
      marker.account(team, number * 10 + n),
      marker.accountId(team, number * 10 + n),
      marker.quote(team, number * 10 + n),
    ]),
  ]);
  expect(
    leaksIn(site, [
      ...words,
      marker.help("beta"),
      ...promisesOf("beta"),
      ...promisesOf("alpha").filter((word) => word !== marker.promise("alpha", 1)),
      marker.stage("beta"),
      marker.stranger,
      ...teams.map(marker.why),
    ]),
  ).toEqual([]);
  expect(leaksIn(site, [marker.promise("alpha", 1)])).not.toEqual([]);
  expect(leaksIn(site, [own])).not.toEqual([]);
  expect(leaksIn(site, [customers])).not.toEqual([]);
  expect(leaksIn(site, [marker.quote("alpha", 10)])).not.toEqual([]);
});

test("the rows behind findings are there for management, a team and a person, and name what is theirs", () => {
  const rowsOf = (audience: string) => {
    const place = join(siteOf(audience), "data", "evidence");
    return readdirSync(place).map((name) => readFileSync(join(place, name), "utf8"));
  };
  const ofTeam = rowsOf(`team:${marker.team("alpha")}`);
  expect(ofTeam.some((text) => text.includes(marker.account("alpha", 10)))).toBe(true);
  expect(ofTeam.some((text) => text.includes("quotes.csv"))).toBe(true);
  // Each edition has the rows of the findings that it has, and of no other.
  for (const audience of audiences) {
    const { signals } = JSON.parse(readFileSync(join(siteOf(audience), "report.json"), "utf8"));
    const named: string[] = signals.flatMap(({ evidence }: { evidence?: string }) => evidence ?? []);
    const place = join(siteOf(audience), "data", "evidence");
    const there = existsSync(place)
      ? readdirSync(place).map((name) => name.replace(/\.(?:nl|en)\.csv$/, ""))
      : [];
    expect(new Set(there), audience).toEqual(new Set(named));
  }
  expect(rowsOf("management").some((text) => text.includes(marker.account("beta", 10)))).toBe(true);
  expect(existsSync(join(siteOf("company"), "data", "evidence"))).toBe(false);
  // Of absence no line is named, nor its file.
  expect(leaksIn(out, ["absence.csv"]).filter((leak) => leak.includes("evidence"))).toEqual([]);
});

const ofCustomer = (team: string) => [...(diaryDays[team] ?? []), ...(ownTimes[team] ?? [])];

test("what stands in a diary, and what one customer wishes, is told where that customer is, and nowhere else", () => {
  const [alpha, beta] = [ofCustomer("alpha"), ofCustomer("beta")];
  expect(leaksIn(siteOf("company"), [...alpha, ...beta])).toEqual([]);
  expect(leaksIn(siteOf(`person:${marker.id("alpha", 1)}`), [...alpha, ...beta])).toEqual([]);
  expect(leaksIn(siteOf(`team:${marker.team("alpha")}`), beta)).toEqual([]);
  for (const word of alpha) {
    if (word === "20261208") continue;
    expect(leaksIn(siteOf(`team:${marker.team("alpha")}`), [word]), word).not.toEqual([]);
    expect(leaksIn(siteOf("management"), [word]), word).not.toEqual([]);
  }
});

/** The notes that an audience reads in any file of its edition. */
function notesIn(audience: string): string[] {
  const notes = notesWritten.map(({ about, reader }) => marker.note(about, reader));
  const found = new Set(leaksIn(siteOf(audience), notes).map((leak) => leak.split(": ").at(-1)));
  return notes.filter((note) => found.has(note.toLowerCase())).toSorted();
}

const notesFor = (isFor: (about: string, reader: string) => boolean) =>
  notesWritten
    .filter(({ about, reader }) => isFor(about, reader))
    .map(({ about, reader }) => marker.note(about, reader))
    .toSorted();

test("a note is in the editions of whoever may read of whom it is about and for whom it is meant, and in no other", () => {
  const isOf = (team: string, about: string) => about === team || about === `${team}One`;
  // Beside a stranger, who is a team of one, the smallest team is not told to all: here alpha.
  const isToldToAll = (about: string) => about === "company" || about === "beta";
  expect(notesIn("management")).toEqual(notesFor(() => true));
  expect(notesIn("company")).toEqual(notesFor((about, reader) => reader === "all" && isToldToAll(about)));
  for (const team of teams) {
    expect(notesIn(`team:${marker.team(team)}`)).toEqual(
      notesFor((about, reader) => isOf(team, about) && reader !== "management"),
    );
  }
  expect(notesIn(`person:${marker.id("alpha", 1)}`)).toEqual(
    notesFor((about, reader) =>
      about === "alphaOne" || about === "company"
        ? reader === "person" || reader === "all"
        : reader === "all" && isToldToAll(about),
    ),
  );
});

test("how many notes there are is in no edition but management's: neither the file nor who wrote what it lacks", () => {
  // The pages that explain name every kind of file.
  const explains = /^(?:en\/)?(?:method|rules)\.html/;
  for (const audience of audiences.slice(1)) {
    const leaks = leaksIn(siteOf(audience), ["notes.csv"]).filter((leak) => !explains.test(leak));
    expect(leaks, audience).toEqual([]);
  }
  const authors = [marker.author("alphaOne"), marker.author("betaOne")];
  expect(leaksIn(siteOf("company"), authors)).toEqual([]);
  expect(
    leaksIn(siteOf(`team:${marker.team("alpha")}`), [marker.author("beta"), ...authors.slice(1)]),
  ).toEqual([]);
});

test("management reads why a cell was corrected, and nothing of a correction of absence", () => {
  expect(leaksIn(siteOf("management"), [marker.why("alpha")])).not.toEqual([]);
  expect(leaksIn(siteOf("management"), [marker.reason, "corrections.csv:4"])).toEqual([]);
});

test("what somebody wrote of the help they need is on their own page and in report.json only", () => {
  const files = leaksIn(siteOf("management"), [marker.help("alpha")]).map((leak) => leak.split(":")[0] ?? "");
  expect(files.every((file) => /(^|[/\\])person[/\\]|^report\.json$/.test(file))).toBe(true);
  expect(files.length).toBeGreaterThan(1);
});

test("how sure somebody is of their plan is in their own edition, and in none of management, team or company", () => {
  const own = siteOf(`person:${marker.id("alpha", 1)}`);
  expect(leaksIn(own, [marker.sure])).not.toEqual([]);
  for (const audience of audiences.slice(0, -1)) expect(leaksIn(siteOf(audience), [marker.sure])).toEqual([]);
});

test("a leak that is put in is found: in a page, a drawing, a comment, a file's name, a workbook", () => {
  const site = join(folder, "leaky");
  cpSync(siteOf("company"), site, { recursive: true });
  const name = marker.person("alpha", 1);
  appendFileSync(join(site, "index.html"), `<!-- ${name} -->`);
  writeFileSync(join(site, "data", `${name.toLowerCase()}.csv`), "");
  const drawing = readFileSync(join(site, "strength.html"), "utf8").replace(
    "<title",
    `<title data-x="${name}"`,
  );
  writeFileSync(join(site, "strength.html"), drawing);
  writeFileSync(join(site, "rapport.xlsx"), sheetOf([["Medewerker"], [name]]));
  const found = leaksIn(site, [name]).map((leak) => leak.split(":")[0]?.replaceAll("\\", "/"));
  expect(found.toSorted()).toEqual([
    `data/${name.toLowerCase()}.csv`,
    "index.html",
    "rapport.xlsx",
    "strength.html",
  ]);
});

/** Exports that name people otherwise. */
function named(names: "pseudonym" | "initials"): string {
  const data = join(folder, names);
  cpSync(exports, data, { recursive: true });
  appendFileSync(join(data, "report.yaml"), `names: ${names}\n`);
  return data;
}

/** What may not be told where nobody is named. */
const ofPeople = [
  ...[...teams.flatMap(personsOf), ...teams.map(marker.why), marker.stranger],
  ...notesWritten.flatMap(({ about, reader }) => [marker.note(about, reader), marker.author(about)]),
];

test.each(["pseudonym", "initials"] as const)(
  "with names as %s no name and no number of a person is in any file, for management either",
  (names) => {
    const site = join(folder, `${names}-site`);
    const asked = ["--data", named(names), "--out", site, "--period", "2026-10"];
    const { code, said } = command("report", ...asked);
    expect(code, said).toBe(0);
    const written = names === "pseudonym" ? teams.flatMap(promisesOf) : [];
    expect(leaksIn(site, [...ofPeople, ...written])).toEqual([]);
  },
);
