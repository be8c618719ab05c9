import MailComposer from "nodemailer/lib/mail-composer";
import { plainLine } from "../../contract/clean-text.ts";
import { sha256Of } from "../../contract/sha256.ts";
import type { MailBody } from "./mail-body.ts";

/** A mail to write: to whom, what it says, and the sheet that goes along. */
export interface Mail extends MailBody {
  to: { name: string; address: string };
  subject: string;
  attachment: { fileName: string; pdf: Uint8Array };
}

/** Nobody can own it: what is named so is only that mail. */
const domain = "handjes.invalid";

/** A line of a header holds at most 998 signs (RFC 5322, 2.1.1), and a word of it cannot be broken. */
const longest = 200;

/** A text for a header: on one line, not too long, and no encoded word (RFC 2047) before it is encoded. */
function headerText(text: string): string {
  const plain = plainLine(text).trim().replaceAll("=?", "= ?");
  const signs = [...plain];
  return signs.length > longest ? `${signs.slice(0, longest - 1).join("")}…` : plain;
}

const linesOfDate = /^Date: [^\r\n]*\r\n/m;

/**
 * A mail as a file that any mail program opens, as a draft where it knows drafts (X-Unsent). Who sends it and
 * when are not in it: whoever sends it says so. The same mail is the same bytes.
 */
export async function mailFile({ to, subject, text, html, attachment }: Mail): Promise<Buffer> {
  const name = headerText(to.name);
  const { fileName, pdf } = attachment;
  const print = sha256Of(JSON.stringify([to.address, name, subject, text, html, fileName, sha256Of(pdf)]));
  const mail = new MailComposer({
    to: { name, address: to.address },
    subject: headerText(subject),
    text,
    html,
    attachments: [
      { filename: headerText(fileName), content: Buffer.from(pdf), contentType: "application/pdf" },
    ],
    headers: { "X-Unsent": "1" },
    messageId: `<${print.slice(0, 32)}@${domain}>`,
    baseBoundary: print.slice(32),
    // The library always writes a day; it is taken out again.
    date: new Date(0),
    newline: "win",
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const written = await mail.compile().build();
  const head = written.indexOf("\r\n\r\n");
  const headers = written.toString("latin1", 0, head + 2).replace(linesOfDate, "");
  return Buffer.concat([Buffer.from(headers, "latin1"), written.subarray(head + 2)]);
}
