/**
 * What dealing out anew showed: of so many shuffles, those in which chance alone would have named somebody.
 */
interface Noise {
  shuffles: number;
  with_findings: number;
}

/**
 * Whether chance alone would name somebody more often than the set share of findings may be chance: then no
 * finding about a person that may be chance is made, and the pages say why.
 */
export function isTooNoisy(noise: Noise | null, falseDiscovery: number): boolean {
  return noise !== null && noise.with_findings > falseDiscovery * noise.shuffles;
}
