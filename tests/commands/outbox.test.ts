import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { differences } from "../../src/publish/manifest.ts";
import { sheetsOfPdf } from "../browser/pdf-sheets.ts";
import { fixture } from "../folders.fixture.ts";
import { type ReadMail, readOutbox } from "../outbox/read-outbox.ts";
import { answerOf, endCommands, startCommands } from "./in-one-process.ts";

const folder = mkdtempSync(join(tmpdir(), "handjes-outbox-"));
const out = join(folder, "outbox");

const project = join(import.meta.dirname, "../..");
const commands = startCommands(project, project);
afterAll(() => endCommands(commands));

const outbox = (...args: string[]) => answerOf(commands, { name: "outbox", args });

/** The Dutch exports with these recipients. */
function dataWith(name: string, recipients: string): string {
  const data = join(folder, name);
  cpSync(fixture("dutch"), data, { recursive: true });
  writeFileSync(join(data, "ontvangers.csv"), recipients);
  return data;
}

const names = {
  header: "Sanne\r\nBcc: elders@x.example",
  formula: '=HYPERLINK("http://x.example";"<script>") 🎉',
};
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const recipients = [
  "email;naam;uitgave;taal",
  "directie@handel.example;Directie;management;",
  `board@handel.example;${quoted(names.formula)};directie;en`,
  `lead@handel.example;${quoted(names.header)};team:Noord;`,
  "sanne@handel.example;Sanne de Wit;persoon:101;",
  "allen@handel.example;;bedrijf;",
  "",
].join("\n");

const link = "https://intranet.example/verkoop/";
let data = "";
let said = "";
let mails = new Map<string, ReadMail>();

const mailTo = (address: string): ReadMail => {
  const found = mails.get(`${address}@handel.example`);
  if (!found) throw new Error(`There is no mail to ${address}`);
  return found;
};

async function mailsIn(place: string): Promise<Map<string, ReadMail>> {
  return new Map((await readOutbox(place)).map((each) => [each.mail.to?.[0]?.address ?? "", each]));
}

beforeAll(async () => {
  data = dataWith("data", recipients);
  const first = await outbox("--data", data, "--out", out, "--link", link);
  said = first.said;
  expect(first.code, first.said).toBe(0);
  mails = await mailsIn(out);
});

test("it writes a mail for every recipient, says so, and that none was sent", () => {
  expect([...mails.keys()].map((address) => address.split("@")[0]).sort()).toEqual([
    "allen",
    "board",
    "directie",
    "lead",
    "sanne",
  ]);
  expect(mailTo("sanne").name).toMatch(/^person-101-sanne-handel-example-\w{5}\.eml$/);
  expect(said).toContain("Wrote 5 mails of ");
  expect(said).toContain("None was sent");
  expect(differences(out)).toEqual([]);
});

test("only their owner may read them, and the folder", () => {
  expect([...mails.values()].map(({ mode }) => mode)).toEqual(["600", "600", "600", "600", "600"]);
  expect((statSync(join(out, "manifest.json")).mode & 0o777).toString(8)).toBe("600");
  expect((statSync(out).mode & 0o777).toString(8)).toBe("700");
});

test("each has the month in its subject, what is new first, a link to its edition, and no sender or day", () => {
  const { mail } = mailTo("directie");
  expect(mail.subject).toMatch(/^Verkoopproductiviteit \w+ 2026, voor het management$/);
  expect(mail.text?.split("\n")[0]).toMatch(/nieuw/i);
  expect(mail.text).toContain(`${link}management/index.html`);
  expect(mail.html).toContain(`<a href="${link}management/index.html">`);
  expect(mail.headers.map(({ key }) => key).sort()).toEqual(
    ["content-type", "message-id", "mime-version", "subject", "to", "x-unsent"].sort(),
  );
  expect(mailTo("board").mail.subject).toMatch(/^Sales productivity \w+ 2026, for management$/);
  expect(mailTo("board").mail.text).toContain(`${link}management/en/index.html`);
});

test("a name that is a header, markup or a formula stays the name of who gets it", () => {
  const [lead, board] = [mailTo("lead"), mailTo("board")].map(({ mail }) => mail);
  expect(lead?.to).toEqual([{ name: "Sanne Bcc: elders@x.example", address: "lead@handel.example" }]);
  expect(lead?.bcc).toBeUndefined();
  expect(board?.to).toEqual([{ name: names.formula, address: "board@handel.example" }]);
  for (const { mail } of mails.values())
    expect(mail.html).not.toMatch(/<script|<img|<link|style=|https?:(?!\/\/intranet)/);
});

test("what goes along is the page of whom it is for, a PDF of one sheet, of a person front and back", () => {
  const sheetOf = (address: string) => {
    const file = join(folder, `${address}.pdf`);
    writeFileSync(file, mailTo(address).pdf);
    const { sheets, headings } = sheetsOfPdf(file);
    return { count: sheets.length, headings: headings.map(({ text }) => text) };
  };
  for (const address of ["directie", "board", "lead", "allen"]) expect(sheetOf(address).count).toBe(1);
  expect(sheetOf("sanne").count).toBeLessThanOrEqual(2);
  // What the page says in its heading, the mail says too; a PDF has its own spaces.
  const letters = (text: string) => text.replace(/[\s\u00ad\u2060]/g, "");
  for (const address of ["directie", "lead", "sanne"]) {
    const lines = (mailTo(address).mail.text?.split("\n") ?? []).map(letters);
    expect(
      sheetOf(address).headings.some((heading) => lines.includes(letters(heading))),
      address,
    ).toBe(true);
  }
});

test("a second run is the same to the byte, and takes nothing away that others put there", async () => {
  writeFileSync(join(out, "verzonden.txt"), "3 november");
  chmodSync(out, 0o755);
  const again = await outbox("--data", data, "--out", out, "--link", link);
  expect(again.code, again.said).toBe(0);
  expect(again.said).toContain("verzonden.txt");
  expect(readFileSync(join(out, "verzonden.txt"), "utf8")).toBe("3 november");
  const second = await mailsIn(out);
  for (const [address, { bytes, mode }] of mails) {
    expect(second.get(address)?.bytes.equals(bytes), address).toBe(true);
    expect(second.get(address)?.mode).toBe(mode);
  }
});

test("a folder of something else, a report and a place that is no link are refused before anything is read", async () => {
  const photos = join(folder, "photos");
  mkdirSync(photos);
  writeFileSync(join(photos, "beach.jpg"), "");
  expect(await outbox("--data", data, "--out", photos)).toMatchObject({
    code: 2,
    said: expect.stringContaining("is no outbox of this program"),
  });
  expect(readdirSync(photos)).toEqual(["beach.jpg"]);
  const unsafe = ["--link", "javascript:alert(1)"];
  expect((await outbox("--data", "nowhere", "--out", join(folder, "x"), ...unsafe)).code).toBe(2);
  expect((await outbox("--data", data, "--out", "")).code).toBe(2);
  expect((await outbox("--data", data, "--out", data)).code).toBe(2);
});

test("without recipients, or with one that is wrong, nothing is written and it is said why", async () => {
  const place = join(folder, "none");
  const nobody = await outbox("--data", fixture("dutch"), "--out", place);
  expect([nobody.code, nobody.said]).toEqual([2, expect.stringContaining("has no recipients.csv")]);
  const wrong = dataWith("wrong", "email;uitgave\na@handel.example;team:Nord\n");
  const refused = await outbox("--data", wrong, "--out", place);
  expect(refused.code).toBe(1);
  expect(refused.said).toContain("ontvangers.csv:2 uitgave");
  expect(refused.said).toContain(`${place}/ was not written.`);
  expect(existsSync(place)).toBe(false);
  expect(nobody.said + refused.said).not.toMatch(/^\s+at /m);
});
