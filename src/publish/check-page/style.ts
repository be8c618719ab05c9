import { Markup } from "./html.ts";

/** The page lies beside nothing: its style is in it. */
export const checkPageStyle = new Markup(`
:root{--paper:#fff;--ink:#1d2730;--muted:#5b6873;--rule:#cfd6dc;--tint:#eef2f5;--bad:#8c1510}
@media (prefers-color-scheme:dark){:root{--paper:#12181d;--ink:#e8edf1;--muted:#9fadb8;--rule:#38444e;--tint:#1e272f;--bad:#f2665a}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 system-ui,"Segoe UI",sans-serif;overflow-wrap:anywhere}
main{max-width:70.5rem;margin-inline:auto;padding:1.5rem clamp(1rem,4vw,1.5rem) 3rem}
h1{font-size:2rem;line-height:1.2;margin:0 0 .5rem}
h2{font-size:1.25rem;margin:3rem 0 .5rem;padding-top:.75rem;border-top:3px solid var(--rule)}
section.error h2{border-color:var(--bad)}
small{color:var(--muted);font-weight:400}
p{max-width:66ch}
table{border-collapse:collapse;margin-top:1rem}
th,td{padding:.375rem 1rem .375rem 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top;font-weight:400}
thead th{color:var(--muted);font-size:.9375rem;font-weight:600}
.number{text-align:right;padding-right:0}
article{margin-top:1.25rem}
dl{margin:0}
dl div{display:grid;grid-template-columns:8rem minmax(0,1fr);gap:1rem}
dt{color:var(--muted)}
dd{margin:0}
.scroll{overflow-x:auto}
.rows th,.rows td{padding:.25rem .75rem;border:1px solid var(--rule);white-space:pre}
mark{background:none;color:var(--bad);font-weight:650;outline:2px solid var(--bad);outline-offset:2px}
pre{padding:.5rem .75rem;background:var(--tint);white-space:pre-wrap}
a{color:inherit}
summary{padding:.5rem 0;cursor:pointer}
ul{padding-left:1.25rem}
.list{overflow-wrap:normal}
.list th,.list td:nth-child(-n+3){white-space:nowrap}
.list td:last-child{min-width:16rem}
@media (max-width:34rem){dl div{grid-template-columns:1fr;gap:0}
.list thead{display:none}
.list tr{display:block;padding:.5rem 0;border-bottom:1px solid var(--rule)}
.list td,.list td:nth-child(-n+3){display:block;padding:0;border:0;white-space:normal;overflow-wrap:anywhere}
.list td:first-child::before{content:attr(data-label)}}
@media print{article{break-inside:avoid}}
`);
