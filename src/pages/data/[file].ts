import type { APIRoute, GetStaticPaths } from "astro";
import { downloads } from "../../views/downloads.ts";
import { dueFiles } from "../../views/due-files.ts";
import { readReport } from "../../views/report.ts";

export const getStaticPaths: GetStaticPaths = () => {
  const report = readReport();
  const files = [
    ...downloads(report).map(({ name, text }) => ({ path: `${name}.csv`, text })),
    ...dueFiles(report),
  ];
  return files.map(({ path, text }) => ({ params: { file: path }, props: { text } }));
};

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
