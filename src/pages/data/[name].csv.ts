import type { APIRoute, GetStaticPaths } from "astro";
import { downloads } from "../../views/downloads.ts";
import { readReport } from "../../views/report.ts";

export const getStaticPaths: GetStaticPaths = () =>
  downloads(readReport()).map(({ name, text }) => ({ params: { name }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
