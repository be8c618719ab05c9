import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import PostalMime, { type Email } from "postal-mime";

/** A mail of an outbox as a parser reads it that did not write it. */
export interface ReadMail {
  name: string;
  bytes: Buffer;
  /** What it may be read by: `600`. */
  mode: string;
  mail: Email;
  pdf: Buffer;
}

/** The bytes of an attachment, however the parser gives them. */
function bytesOf(content: string | ArrayBuffer | Uint8Array): Buffer {
  return typeof content === "string" ? Buffer.from(content) : Buffer.from(new Uint8Array(content));
}

/** The mails of a folder by the name of their file. @throws Error for one without one attachment. */
export async function readOutbox(folder: string): Promise<ReadMail[]> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".eml"))
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const bytes = readFileSync(join(folder, name));
      const mail = await PostalMime.parse(bytes);
      const [attachment, ...more] = mail.attachments;
      if (!attachment || more.length > 0) throw new Error(`${name} has not one attachment`);
      const mode = (statSync(join(folder, name)).mode & 0o777).toString(8);
      return { name, bytes, mode, mail, pdf: bytesOf(attachment.content) };
    }),
  );
}
