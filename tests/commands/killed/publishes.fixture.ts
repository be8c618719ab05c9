import { written } from "./written.ts";

// Writes in one of the ways, to be killed while it does.
const [way = "", place = ""] = process.argv.slice(2);
await written(way, place);
