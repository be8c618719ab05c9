const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const charset = '<meta charset="utf-8">';

/**
 * A page that tells the browser to take styles, scripts and fonts from its own folder only, and nothing
 * written into the page itself.
 * @throws Error on a page without the charset, behind which the policy has to stand.
 */
export function withPolicy(html: string): string {
  if (!html.includes(charset)) throw new Error(`a page has no ${charset}`);
  return html.replace(charset, `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`);
}
