const url = /url\(\s*(["']?)(.*?)\1\s*\)/g;

/** A style sheet with the address in each `url()` replaced by what `change` makes of it. */
export function withUrls(css: string, change: (link: string) => string): string {
  return css.replace(url, (_, __, link: string) => `url("${change(link)}")`);
}
