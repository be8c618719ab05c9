import type { Section } from "./table.ts";

/** How large the largest organisations are. */
export interface Largest {
  activities: number;
  people: number;
}

/** Measures something in a folder of its own, which is empty and is taken away afterwards. */
export type Part = (folder: string, largest: Largest) => Section | Promise<Section>;
