import { z } from "zod";
import { snapshotSchema } from "./snapshot.ts";

/** The JSON Schema (draft 2020-12) of report.json, published beside it. */
export function jsonSchema(): object {
  return { title: "Handjes report", ...z.toJSONSchema(snapshotSchema, { io: "input" }) };
}
