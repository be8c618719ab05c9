import type { APIRoute } from "astro";
import { atomFeed } from "../views/news.ts";
import { readSite } from "../views/site.ts";

export const GET: APIRoute = () => new Response(atomFeed(readSite()));
