import { ageBands } from "./age-bands.ts";
import { bullet } from "./bullet.ts";
import { columns } from "./columns.ts";
import { curves } from "./curves.ts";
import { dumbbell } from "./dumbbell.ts";
import { effects } from "./effects.ts";
import { fan } from "./fan.ts";
import { funnelPlot } from "./funnel-plot.ts";
import { heat } from "./heat.ts";
import { histogram } from "./histogram.ts";
import { intervals } from "./intervals.ts";
import type { Picture } from "./layout/places.ts";
import { load } from "./load.ts";
import { multiples } from "./multiples.ts";
import { placement } from "./placement.ts";
import { steps } from "./steps.ts";
import type { Form } from "./theme.ts";
import { trend } from "./trend.ts";
import { variance } from "./variance.ts";
import { waterfall } from "./waterfall.ts";
import { xmr } from "./xmr.ts";

const charts = {
  ageBands,
  bullet,
  columns,
  curves,
  dumbbell,
  effects,
  fan,
  funnelPlot,
  heat,
  histogram,
  intervals,
  load,
  multiples,
  placement,
  steps,
  trend,
  variance,
  waterfall,
  xmr,
};

/** What each chart is drawn from. */
type DataOf = { [Name in keyof typeof charts]: Parameters<(typeof charts)[Name]>[0] };

/**
 * A chart before it is drawn: which one, and its rows and labels. Plain data, so that a page can be compared,
 * kept and handed to another thread.
 */
export type Drawing<Name extends keyof DataOf = keyof DataOf> = {
  [Each in Name]: { chart: Each; data: DataOf[Each] };
}[Name];

const draw: { [Name in keyof DataOf]: (data: DataOf[Name], form: Form) => Picture } = charts;

/** What Plot is asked to draw of it in one form, and what of it can be pointed at. */
export function optionsOf<Name extends keyof DataOf>({ chart, data }: Drawing<Name>, form: Form): Picture {
  return draw[chart](data, form);
}
