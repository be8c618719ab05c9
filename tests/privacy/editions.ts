import type { Organisation } from "./organisations.ts";

/** Every audience that a report of an organisation can be built for, as it is written in report.yaml. */
export function audiencesOf({ dataset }: Pick<Organisation, "dataset">): string[] {
  const teams = [...new Set(dataset.employments.map(({ team }) => team))];
  return ["management", "company", ...teams.map((team) => `team:${team}`)];
}

/** The team that an edition is about; null where it is about all. */
export function teamOfEdition({ audience }: { audience: string }): string | null {
  return audience.startsWith("team:") ? audience.slice("team:".length) : null;
}
