/** The one style sheet of a page. Filters work by `:has()`, since a page runs no script. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf8; --card: #ffffff; --ink: #1d2125; --soft: #5c646c; --line: #e3e1dc; --code: #f3f1ec; --link: #0b5cad;
  --critical: #a3123a; --high: #c2410c; --medium: #94690a; --low: #1f5fa8; --info: #5c646c; --good: #19703c; --mark: #fde7c7;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181b; --card: #1d2125; --ink: #e7e5e0; --soft: #9aa3ab; --line: #33393f; --code: #262b30; --link: #7fb6f2;
    --critical: #ff7a98; --high: #ff9a5c; --medium: #e3b94d; --low: #7fb6f2; --info: #9aa3ab; --good: #6fcf94; --mark: #57431c;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
main, header, footer { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2.5rem; }
h1 { font-size: 1.65rem; line-height: 1.25; margin: 0 0 .4rem; letter-spacing: -.01em; }
h2 { font-size: 1.1rem; margin: 0; display: inline; }
h3 { font-size: .8rem; margin: 1.2rem 0 .3rem; color: var(--soft); font-weight: 600; }
p { margin: .4rem 0; }
a { color: var(--link); }
.soft { color: var(--soft); }
.brand { font-weight: 700; color: var(--soft); margin: 0 0 1.2rem; }
code, pre { font: .86em/1.5 ui-monospace, "Cascadia Code", Menlo, Consolas, monospace; }
code { background: var(--code); padding: .1em .35em; border-radius: .3em; }
pre { background: var(--code); padding: .7rem .9rem; border-radius: .5rem; margin: .5rem 0; white-space: pre-wrap; }
pre code { background: none; padding: 0; }
mark { background: var(--mark); color: inherit; border-radius: .2em; }
.filters { display: flex; flex-wrap: wrap; gap: .5rem; border: 0; padding: 0; margin: 1.3rem 0 .3rem; }
.filters legend { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
.filters label { display: inline-flex; gap: .45rem; align-items: center; border: 1px solid var(--line); background: var(--card); border-radius: 2rem; padding: .25rem .85rem; cursor: pointer; }
.filters label:has(:focus-visible) { outline: 2px solid var(--link); outline-offset: 2px; }
.filters input { accent-color: currentColor; margin: 0; }
article { background: var(--card); border: 1px solid var(--line); border-left: .3rem solid var(--tone); border-radius: .6rem; padding: 1.1rem 1.3rem; margin: 1.1rem 0; }
.critical { --tone: var(--critical); } .high { --tone: var(--high); } .medium { --tone: var(--medium); } .low { --tone: var(--low); } .info { --tone: var(--info); }
.badge { color: var(--tone); font-weight: 700; font-size: .8rem; margin-right: .6rem; }
.tag { font-size: .8rem; color: var(--soft); margin-left: .5rem; white-space: nowrap; }
ul, ol { margin: .3rem 0; padding-left: 1.3rem; }
ul.places { list-style: none; padding: 0; }
ol.steps { padding-left: 1.4rem; }
ol.steps > li { margin: .35rem 0; }
summary { cursor: pointer; font-weight: 600; }
summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
ol.steps > li::marker { font-weight: 700; color: var(--tone, var(--soft)); }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 600; }
.note { border: 1px solid var(--medium); border-radius: .6rem; padding: .8rem 1.1rem; margin: 1.1rem 0; background: var(--card); }
footer { padding-top: 1rem; padding-bottom: 3rem; color: var(--soft); font-size: .9rem; }
body:has(#show-critical:not(:checked)) article.critical, body:has(#show-high:not(:checked)) article.high,
body:has(#show-medium:not(:checked)) article.medium, body:has(#show-low:not(:checked)) article.low,
body:has(#show-info:not(:checked)) article.info { display: none; }
@media print {
  body { background: #fff; color: #000; font-size: 10.5pt; }
  .filters { display: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  article { break-inside: avoid-page; box-shadow: none; }
  a[href^="https:"]::after { content: " (" attr(href) ")"; font-size: .85em; }
}
`
