import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { type Mail, mailFile } from "./mail-file.ts";

const pdf = Uint8Array.from({ length: 3000 }, (_, i) => (i * 7) % 256);

const mailWith = (changes: Partial<Mail> = {}): Mail => ({
  to: { name: "Sanne de Wit", address: "sanne@noordzee.example" },
  subject: "Verkoopproductiviteit oktober 2026, voor team Noord",
  text: "Niets nieuws sinds september 2026.\n",
  html: "<p>Niets nieuws sinds september 2026.</p>\n",
  attachment: { fileName: "Noordzee Techniek 2026-10 voor team Noord.pdf", pdf },
  ...changes,
});

const headOf = (bytes: Buffer) => bytes.toString("latin1").split("\r\n\r\n")[0] ?? "";
const namesIn = (head: string) =>
  head
    .replace(/\r\n[ \t]+/g, " ")
    .split("\r\n")
    .map((line) => line.split(":")[0] ?? "");

/** The headers that a mail has, and no other, whatever is put in. */
const headers = ["X-Unsent", "To", "Subject", "Message-ID", "MIME-Version", "Content-Type"].sort();

test("a mail has a text, an HTML part and the sheet, and says to whom it is and not from whom or when", async () => {
  const bytes = await mailFile(mailWith());
  const read = await PostalMime.parse(bytes, { attachmentEncoding: "arraybuffer" });
  expect(namesIn(headOf(bytes)).sort()).toEqual(headers);
  expect(read.to).toEqual([{ name: "Sanne de Wit", address: "sanne@noordzee.example" }]);
  expect([read.from, read.date]).toEqual([undefined, undefined]);
  expect(read.subject).toBe("Verkoopproductiviteit oktober 2026, voor team Noord");
  expect(read.text?.trim()).toBe("Niets nieuws sinds september 2026.");
  expect(read.html?.trim()).toBe("<p>Niets nieuws sinds september 2026.</p>");
  const [sheet, ...more] = read.attachments;
  expect(more).toEqual([]);
  expect([sheet?.filename, sheet?.mimeType, sheet?.disposition]).toEqual([
    "Noordzee Techniek 2026-10 voor team Noord.pdf",
    "application/pdf",
    "attachment",
  ]);
  expect(Buffer.from(pdf).equals(Buffer.from(new Uint8Array(sheet?.content as ArrayBuffer)))).toBe(true);
});

test("the same mail is the same bytes, and one to another has another number", async () => {
  const [one, again, other] = await Promise.all([
    mailFile(mailWith()),
    mailFile(mailWith()),
    mailFile(mailWith({ to: { name: "", address: "joost@noordzee.example" } })),
  ]);
  expect(one.equals(again)).toBe(true);
  const [a, b] = await Promise.all([one, other].map((bytes) => PostalMime.parse(bytes)));
  expect(a?.messageId).not.toBe(b?.messageId);
  expect(one.toString("latin1")).not.toMatch(/[^\r]\n/);
});

const hostile = {
  "a header behind a line break": "Sanne\r\nBcc: elders@x.example",
  "a bare line feed": "Sanne\nX-Injected: 1\n\n<script>alert(1)</script>",
  quotes: 'Sanne "de baas" de Wit',
  "an address in a name": "directie@x.example, Sanne <x@x.example>",
  script: "<script>alert(1)</script>",
  emoji: "Sanne 🎉 de Wit",
  formula: '=HYPERLINK("http://x.example")',
  "letters of elsewhere": "Mehmet Yıldız, Ζωή, 山田",
  "an encoded word": "=?utf-8?Q?x=0D=0ABcc:=20y@x.example?=",
  "a turned text": "Bakker \u202Egnidleoh\u202C",
};

describe.each(Object.entries(hostile))("%s in a name", (_, name) => {
  test("stays a name: no header, no address and no part comes of it", async () => {
    const bytes = await mailFile(
      mailWith({
        to: { name, address: "sanne@noordzee.example" },
        subject: `Verkoop, voor ${name}`,
        attachment: { fileName: `${name}.pdf`, pdf },
      }),
    );
    expect(namesIn(headOf(bytes)).sort()).toEqual(headers);
    const read = await PostalMime.parse(bytes);
    const plain = (text = "") => text.replace(/[\p{C}\s]+/gu, "");
    expect(read.to?.map(({ address }) => address)).toEqual(["sanne@noordzee.example"]);
    expect(plain(read.to?.[0]?.name)).toBe(plain(name));
    expect(plain(read.subject)).toBe(plain(`Verkoop, voor ${name}`));
    expect(read.attachments.map(({ filename }) => plain(filename ?? ""))).toEqual([plain(`${name}.pdf`)]);
    expect(read.bcc).toBeUndefined();
    for (const line of headOf(bytes).split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThan(999);
  });
});

test("a name of any length is cut to what a header takes", async () => {
  const long = "n".repeat(2000);
  const bytes = await mailFile(
    mailWith({ to: { name: long, address: "sanne@noordzee.example" }, subject: long }),
  );
  for (const line of headOf(bytes).split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThan(999);
  expect((await PostalMime.parse(bytes)).to?.[0]?.name).toBe(`${"n".repeat(199)}…`);
});
