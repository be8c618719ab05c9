import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sheetsOfPdf } from "../../browser/pdf-sheets.ts";
import { answerOf, startCommands } from "../../commands/in-one-process.ts";
import { type ReadMail, readOutbox } from "../../outbox/read-outbox.ts";
import { absenceDays, marker, people, teams, writeMarked } from "./organisation.ts";
import { leaksIn } from "./search.ts";

const project = join(import.meta.dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "handjes-leaky-mail-"));
const commands = startCommands(project, project);
afterAll(() => void commands.kill());

/** Every stream of a PDF as it is when it is unpacked. */
function streamsOf(pdf: Buffer): string {
  const text = pdf.toString("latin1");
  return [...text.matchAll(/\/FlateDecode.*?>>\s*stream\n(.*?)\nendstream/gs)]
    .map(([, packed = ""]) => inflateSync(Buffer.from(packed, "latin1")).toString("latin1"))
    .join("\n");
}

/** Puts all that a mail holds in a folder: as it is written, and each part as it is read. */
function unpack({ name, bytes, mail, pdf }: ReadMail, place: string): void {
  mkdirSync(place, { recursive: true });
  const put = (file: string, content: string | Buffer) => writeFileSync(join(place, file), content);
  put(name, bytes);
  put("headers.txt", mail.headers.map(({ key, value }) => `${key}: ${value}`).join("\n"));
  put("subject.txt", mail.subject ?? "");
  put("names.txt", mail.attachments.map(({ filename }) => filename ?? "").join("\n"));
  put("text.txt", mail.text ?? "");
  put("page.html", mail.html ?? "");
  put("sheet.pdf", pdf);
  put("streams.txt", streamsOf(pdf));
  const { sheets, headings } = sheetsOfPdf(join(place, "sheet.pdf"));
  // Letters of a word may be printed apart.
  put("letters.txt", sheets.flatMap(({ texts }) => texts.map(({ text }) => text)).join(""));
  put("headings.txt", headings.map(({ text }) => text).join("\n"));
}

/** The folder with what a mail to somebody holds. */
const unpackedOf = (edition: string) => join(folder, "unpacked", edition);

beforeAll(async () => {
  const data = join(folder, "data");
  writeMarked(data);
  const out = join(folder, "outbox");
  const args = ["--data", data, "--out", out, "--link", "\\\\server\\share"];
  const { code, said } = await answerOf(commands, { name: "outbox", args });
  expect(code, said).toBe(0);
  for (const mail of await readOutbox(out)) {
    const address = mail.mail.to?.[0]?.address ?? "";
    unpack(mail, unpackedOf(address.split("@")[0] ?? ""));
  }
});

const numbers = people.flatMap((number) => [0, 1, 2].map((n) => number * 10 + n));
const everybody = teams.flatMap((team) => people.map((number) => ({ team, number })));

/** All that is of somebody alone. */
const ofPerson = ({ team, number }: { team: string; number: number }) => [
  marker.person(team, number),
  marker.id(team, number),
  marker.promise(team, number),
  ...[0, 1, 2].flatMap((n) => [
    marker.account(team, number * 10 + n),
    marker.accountId(team, number * 10 + n),
    marker.quote(team, number * 10 + n),
  ]),
];
const ofTeam = (team: string) => [
  ...everybody.filter((each) => each.team === team).flatMap(ofPerson),
  marker.team(team),
  marker.help(team),
  marker.stage(team),
];
const never = [
  marker.reason,
  marker.stranger,
  ...teams.map(marker.why),
  ...teams.map(marker.agreement),
  ...absenceDays,
  ...teams.flatMap((team) => numbers.map((n) => marker.contact(team, n))),
];
/** The addresses of all but one. */
const othersThan = (own: string) =>
  marker.recipients.map(({ address }) => address).filter((address) => address.split("@")[0] !== own);

const mailOf = (edition: string) =>
  marker.recipients.find((each) => each.edition === edition)?.address.split("@")[0] ?? "";

test("there is a mail for every recipient, of whom it is and of nobody else", () => {
  expect(readdirSync(join(folder, "unpacked")).sort()).toEqual(
    marker.recipients.map(({ address }) => address.split("@")[0]).sort(),
  );
  for (const { edition } of marker.recipients) {
    const own = mailOf(edition);
    expect(leaksIn(unpackedOf(own), [...never, ...othersThan(own)]), edition).toEqual([]);
    expect(leaksIn(unpackedOf(own), [own]), edition).not.toEqual([]);
  }
});

test("the mail of the company names no person and no account", () => {
  const words = [
    ...everybody.flatMap(ofPerson),
    ...teams.flatMap((team) => [marker.help(team), marker.stage(team)]),
  ];
  expect(leaksIn(unpackedOf(mailOf("company")), words)).toEqual([]);
});

test.each([
  ["alpha", "beta"],
  ["beta", "alpha"],
])("the mail of team %s holds nothing of team %s, not even its name", (own, other) => {
  const place = unpackedOf(mailOf(`team:${marker.team(own)}`));
  expect(leaksIn(place, [...ofTeam(other), marker.help(own)])).toEqual([]);
  expect(leaksIn(place, [marker.team(own)])).not.toEqual([]);
  // In the letters that are printed, or nothing would be found anywhere.
  expect(leaksIn(place, [marker.person(own, 1)]).map((leak) => leak.split(":")[0])).toContain("letters.txt");
});

test("the mail of somebody holds nothing of anybody else", () => {
  const place = unpackedOf(mailOf(`person:${marker.id("alpha", 1)}`));
  const others = everybody.filter(({ team, number }) => team !== "alpha" || number !== 1);
  expect(
    leaksIn(place, [...others.flatMap(ofPerson), ...teams.map(marker.help), marker.stage("beta")]),
  ).toEqual([]);
  expect(leaksIn(place, [marker.account("alpha", 10)]).map((leak) => leak.split(":")[0])).toContain(
    "letters.txt",
  );
});
