import type { MailView } from "../../views/mail.ts";
import { html, type Markup } from "../check-page/html.ts";
import type { EditionLink } from "./edition-link.ts";

/** A mail as its two parts say it. */
export interface MailBody {
  text: string;
  html: string;
}

function newsText({ news }: MailView): string {
  if ("line" in news) return news.line;
  return [news.heading, ...news.lines.map((line) => `- ${line}`)].join("\n");
}

function newsMarkup({ news }: MailView): Markup {
  if ("line" in news) return html`<p>${news.line}</p>`;
  const lines = news.lines.map((line) => html`<li>${line}</li>`);
  return html`<h1>${news.heading}</h1>
<ul>
${lines}
</ul>`;
}

/** What a mail says, as text and as HTML that asks nothing of elsewhere and has no style of its own. */
export function mailBody(view: MailView, link: EditionLink | null): MailBody {
  const { language, subject, title, lead, sheet, meant } = view;
  const text = [
    newsText(view),
    [title, ...lead].join("\n"),
    sheet,
    ...(link === null ? [] : [`${view.link}\n${link.said}`]),
    meant,
  ];
  const linked = link === null ? html`` : html`<p>${view.link} <a href="${link.href}">${link.said}</a></p>`;
  const markup = html`<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><title>${subject}</title></head><body>
${newsMarkup(view)}
<h2>${title}</h2>
${lead.map((line) => html`<p>${line}</p>`)}
<p>${sheet}</p>
${linked}
<p><small>${meant}</small></p>
</body></html>
`;
  return { text: `${text.join("\n\n")}\n`, html: markup.text };
}
