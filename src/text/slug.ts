import { sha256Of } from "../contract/sha256.ts";

/** Names that Windows refuses for a file, whatever its extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A file name for an id: lower-case a–z, 0–9 and dashes, at most 46 long. `AM-07` gives `am-07`. Where that
 * loses something (`Zoë de Wit`, `am-07` beside `AM-07`), five signs made from the whole id follow, so that
 * two ids never share a page. The same id always gives the same name.
 */
export function slugOf(id: string): string {
  const slug = known.get(id) ?? newSlug(id);
  known.set(id, slug);
  return slug;
}

/** A customer stands in several tables, in each language. */
const known = new Map<string, string>();

function newSlug(id: string): string {
  const plain = id
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-|-$/g, "");
  const isLossless = plain !== "" && plain.toUpperCase() === id && !reserved.test(plain);
  if (isLossless) return plain;
  const sign = BigInt(`0x${sha256Of(id)}`)
    .toString(36)
    .slice(0, 5);
  return plain === "" ? sign : `${plain}-${sign}`;
}

/** The page of an account manager. */
export function personSlug(id: string): string {
  return `person/${slugOf(id)}`;
}

/** The page of a segment. */
export function segmentSlug(id: string): string {
  return `segment/${slugOf(id)}`;
}

/** The place of an account in the table of its account manager or segment. */
export function accountPlace(id: string): string {
  return `account-${slugOf(id)}`;
}

/** The place where the method page explains a metric. */
export function definitionSlug(metric: string): string {
  return `method#${metric}`;
}

/** The page of a team. */
export function teamSlug(id: string): string {
  return `team/${slugOf(id)}`;
}
