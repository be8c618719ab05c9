import { lying, outlined, solid } from "./layout/bars.ts";
import { sized } from "./layout/frame.ts";
import { linear } from "./layout/scale.ts";
import { renderDecoration } from "./render.ts";

export interface CellBulletData {
  actual: number;
  plan: number;
  /** The largest of its column, so that bars of one column have one scale. */
  extent: number;
}

const width = 140;
const height = 18;
const thickness = { actual: 8, plan: 16 } as const;

/**
 * Actual (solid) in plan (outlined), 140 × 18 pixels from 0, where what is less begins and ends; hidden from
 * screen readers, its numbers stand behind it.
 */
export function renderCellBullet({ actual, plan, extent }: CellBulletData): string {
  const x = linear([0, Math.max(extent, actual, plan) || 1], [0, width]);
  const bar = (value: number, thickness: number) => lying(x(0), x(Math.max(0, value)), height / 2, thickness);
  const marks = [outlined([bar(plan, thickness.plan)]), solid([bar(actual, thickness.actual)])];
  return renderDecoration(sized(width, height, marks), "in-cell");
}
