import type { Language } from "../../contract/vocabulary.ts";
import { slugOf } from "../../text/slug.ts";
import { mailView } from "../../views/mail.ts";
import { editionFolder } from "../sites-to-build.ts";
import type { EditionLink } from "./edition-link.ts";
import type { AddressedEdition } from "./editions-for.ts";
import { mailBody } from "./mail-body.ts";
import { mailFile } from "./mail-file.ts";
import { type Printing, printedSheet } from "./print-sheet.ts";

/** A mail as a file, by its name in the outbox. */
export interface NamedMail {
  name: string;
  bytes: Buffer;
}

/** What mails are made with. */
interface Making extends Printing {
  /** The link to an edition; null where none is asked for. */
  linkTo: ((lies: { folder: string; home: string }) => EditionLink) | null;
}

/**
 * The mails of an edition, one for each who gets it; the sheet of a language is printed once for all who read
 * that.
 */
export async function* mailsOf(
  { site, recipients }: AddressedEdition,
  { linkTo, ...printing }: Making,
): AsyncGenerator<NamedMail> {
  const { settings, period } = site.report.snapshot;
  const folder = editionFolder(settings.audience);
  const [first = "nl"] = settings.languages;
  const byLanguage = Map.groupBy(recipients, ({ language }): Language => language ?? first);
  for (const [language, own] of byLanguage) {
    const view = mailView(site, language);
    const link = linkTo?.({ folder, home: view.page.home.slice(1) }) ?? null;
    const { subject } = view;
    const body = mailBody(view, link);
    const pdf = await printedSheet(view, period.data_until, printing);
    for (const { address, name } of own) {
      const attachment = { fileName: `${view.fileName}.pdf`, pdf };
      yield {
        name: `${folder}-${slugOf(address.toLowerCase())}.eml`,
        bytes: await mailFile({ to: { name, address }, subject, ...body, attachment }),
      };
    }
  }
}
