import { COLOURS } from '@/lib/figure/palette';

const { darkBlue, ink, quietText, grid, quietMark } = COLOURS;

/** What a pack is styled with at both of its doors: on the site it stands beside the site's stylesheet, in the file alone. */
const onScreen = `
.pack{max-width:42rem;color:${ink};font:1rem/1.5 Arimo,Arial,Liberation Sans,Helvetica,sans-serif;overflow-wrap:break-word}
.pack svg{display:block;width:100%;height:auto;font-family:inherit}
.pack :is(h1,h2,h3,p,ul,ol,li,dl,dd,figure,table){margin:0;padding:0;max-width:none;font-size:inherit;line-height:inherit;color:inherit}
.pack :is(h1,h2,h3){font-weight:bold;line-height:1.2;text-wrap:balance}
.pack h1{font-size:2rem;letter-spacing:-.01em}
.pack h2{font-size:1.5rem;margin:0 0 .5rem}
.pack h3{font-size:1.125rem;margin:1.5rem 0 .25rem}
.pack p{margin:0 0 .75rem}
.pack :is(a,a:link,a:visited){color:${darkBlue}}
.pack a:focus-visible,.pack [tabindex]:focus-visible{outline:3px solid ${ink};outline-offset:2px}
.pack .pack-kicker{margin-bottom:.5rem;font-weight:bold}
.pack .pack-when{font-size:1.25rem}
.pack .pack-lead{font-size:1.125rem}
.pack .pack-cover .pack-lead{margin-top:1.25rem}
.pack .pack-small,.pack .source-line{font-size:.875rem;line-height:1.4;color:${quietText}}
.pack .pack-contents{margin-top:2rem}
.pack .pack-contents :is(ol,ul){list-style:none}
.pack .pack-contents li{padding:.25rem 0;border-top:1px solid ${grid}}
.pack .pack-contents li li{padding:.125rem 0 .125rem 1.5rem;border:0}
.pack .pack-contents a{display:inline-block;min-height:24px}
.pack .pack-part{margin-top:2.5rem;padding-top:1rem;border-top:2px solid ${ink}}
.pack .pack-number{display:block;font-size:1rem}
.pack .pack-list{list-style:none}
.pack .pack-list li{padding:.5rem 0;border-top:1px solid ${grid}}
.pack .pack-figure,.pack .pack-numbers{margin:1.5rem 0 2rem;padding-top:.5rem;border-top:1px solid ${quietMark}}
.pack .pack-figure__label{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;margin:0;font-weight:bold}
.pack .pack-figure h3{margin:0}
.pack .pack-figure__subtitle{margin-bottom:.75rem;color:${quietText}}
.pack .pack-caution{padding-left:.75rem;border-left:3px solid ${darkBlue}}
.pack .pack-drawing--wide{display:none}
.pack .pack-off{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.pack .scroll-region{overflow-x:auto;margin:.75rem 0 .5rem;position:relative}
.pack table{width:auto;min-width:60%;border-collapse:collapse;font-size:.875rem;line-height:1.3}
.pack caption{padding:0 0 .25rem;font-size:inherit;font-weight:bold;text-align:left}
.pack :is(th,td){padding:.25rem .75rem .25rem 0;border-bottom:1px solid ${grid};font-size:inherit;font-weight:normal;text-align:left;vertical-align:top}
.pack thead th{border-color:${ink};vertical-align:bottom;font-weight:bold}
.pack :is(th,td):is(.govuk-table__header--numeric,.govuk-table__cell--numeric){padding-right:0;padding-left:.75rem;text-align:right;font-variant-numeric:tabular-nums}
.pack td a{white-space:nowrap}
.pack .govuk-tag{padding:0;color:${quietText};background:none;font:inherit}
.pack .pack-figure ol,.pack .pack-numbers ol{margin:.5rem 0;padding-left:1.5em;font-size:.875rem;line-height:1.4}
.pack .source-line{margin:.5rem 0 0}
.pack .pack-code{white-space:nowrap;letter-spacing:.03em}
.pack .pack-citations>div{padding:.5rem 0;border-top:1px solid ${grid}}
.pack dt{font-weight:bold}
@media (min-width:44rem){.pack .pack-beside{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 1.5rem;align-items:start}.pack .pack-beside table{width:100%}.pack .pack-drawing--wide{display:block}.pack .pack-drawing--narrow{display:none}}`;

/** On A4: a figure is never cut, and a heading never left alone. */
const onPaper = `
@media print{
.masthead,.foot,.pack-doors,.govuk-breadcrumbs{display:none}
.page{padding:0}
.pack{max-width:none;color:#000;font-size:10pt;line-height:1.4}
.pack h1{font-size:22pt}.pack h2{font-size:15pt}.pack h3{font-size:11.5pt;margin-top:12pt}
.pack .pack-when{font-size:13pt}.pack .pack-lead,.pack .pack-number{font-size:11pt}
.pack .pack-small,.pack .source-line,.pack .pack-figure ol,.pack .pack-numbers ol,.pack .pack-citations dd{font-size:9pt;color:#000}
.pack table{font-size:9pt}
.pack :is(.pack-figure__subtitle,.govuk-tag){color:#000}
.pack :is(a,a:link,a:visited){color:#000;text-decoration:none}
.pack :is(th,td){padding-top:1.5pt;padding-bottom:1.5pt;border-color:#999}
.pack .pack-part{margin-top:18pt;padding-top:8pt;border-top-width:1pt}
.pack .pack-figure,.pack .pack-numbers{margin:12pt 0;padding-top:6pt}
.pack .pack-contents li{padding:3pt 0}.pack .pack-contents a{min-height:0}
.pack .pack-beside{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 6mm;align-items:start}.pack .pack-beside table{width:100%}
.pack :is(h2,h3,h2+.pack-small,caption,.pack-figure__label){break-after:avoid}
.pack :is(h2,h3,.pack-figure,.pack-numbers,tr,li,p,.pack-citations>div,.pack-cover,.pack-part--short){break-inside:avoid}
.pack thead{display:table-header-group}
.pack p{orphans:3;widows:3}
.pack .scroll-region{overflow:visible}
.pack .pack-drawing--wide{display:block}.pack .pack-drawing--narrow{display:none}
}`;

/** The running words of every sheet: whose meeting, and which page of how many, where the browser prints them. */
function sheet(foot: string): string {
  const font = 'font:8pt Arimo,Arial,sans-serif';
  return `@page{size:A4;margin:16mm 16mm 18mm;@bottom-left{content:${cssString(foot)};${font}}@bottom-right{content:'Page ' counter(page) ' of ' counter(pages);${font}}}`;
}

/** As a string of CSS, in which a backslash, a quote or a sign that ends a style could do something else. */
function cssString(text: string): string {
  return `'${text.replace(/[\\'<\n]/g, ' ')}'`;
}

/** The stylesheet of a pack; `foot` stands at the foot of every sheet. */
export function packStyle(foot: string): string {
  return [onScreen.trim(), onPaper.trim(), sheet(foot)].join('\n');
}
