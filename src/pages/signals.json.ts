import type { APIRoute } from "astro";
import { signalsJson } from "../views/news.ts";
import { readSite } from "../views/site.ts";

export const GET: APIRoute = () => new Response(signalsJson(readSite()));
