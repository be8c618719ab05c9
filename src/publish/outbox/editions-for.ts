import type { Recipient } from "../../contract/recipient.ts";
import type { ReadData } from "../../reading/read.ts";
import { computeEditions } from "../../report/compute.ts";
import { type WithArchive, withArchive } from "../../report/editions/edition-files.ts";
import type { Edition } from "../../report/editions/editions.ts";
import { type Report, reportOf } from "../../views/report.ts";
import type { SiteReports } from "../../views/site.ts";

/** An edition with who gets it. */
export interface AddressedEdition {
  site: SiteReports;
  recipients: readonly Recipient[];
}

/** What of a month goes to whom. */
export interface Addressed {
  month: string;
  editions: readonly AddressedEdition[];
  /** Those whose edition there is not in the month: who is not employed at its end has none. */
  without: readonly Recipient[];
}

const reportsOf = ({ snapshot, archive }: WithArchive): SiteReports => {
  const indexed = (each: WithArchive["snapshot"]): Report => reportOf(each);
  return { report: indexed(snapshot), archive: archive.map(indexed) };
};

/**
 * The editions of the latest complete month that recipients may read, each computed once, with who gets it.
 * @throws CliError where there is no month.
 */
export function editionsFor(data: ReadData, kept: readonly Edition[]): Addressed {
  const byEdition = Map.groupBy(data.recipients, ({ edition }) => edition);
  const computed = computeEditions(data, [...byEdition.keys()]);
  const sites = withArchive(computed, data, kept);
  const there = new Set(computed.audiences);
  return {
    month: computed.month,
    editions: sites.map((site, i) => ({
      site: reportsOf(site),
      recipients: byEdition.get(computed.audiences[i] ?? "") ?? [],
    })),
    without: data.recipients.filter(({ edition }) => !there.has(edition)),
  };
}
