import { graphStyle } from './graph-style.ts'

const colours = `
:root {
  color-scheme: light dark;
  --paper: #fafaf8; --card: #ffffff; --ink: #1b1f24; --soft: #57606a; --line: #dedcd6; --code: #f2f1ed; --link: #0a58a6; --mark: #fde7c7;
  --critical: #a40e3a; --high: #b93a08; --medium: #875e00; --low: #1c5ca8; --info: #57606a; --on-tone: #ffffff;
  --outsider: #b4123c; --gated: #875e00; --collaborator: #4a5a6a; --maintainer: #1b6b3a; --unknown: #57606a;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --card: #1b1f23; --ink: #e8e6e1; --soft: #a3acb5; --line: #363c43; --code: #262b31; --link: #86bbf5; --mark: #5a451b;
    --critical: #ff86a1; --high: #ffa06a; --medium: #e5bd55; --low: #86bbf5; --info: #a3acb5; --on-tone: #14171a;
    --outsider: #ff86a1; --gated: #e5bd55; --collaborator: #a9b8c6; --maintainer: #74d39a; --unknown: #a3acb5;
  }
}
`

const basics = `
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
main, header, footer { max-width: 72rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2rem; }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 .4rem; letter-spacing: -.015em; text-wrap: balance; }
h2 { font-size: 1.3rem; margin: 2.6rem 0 .6rem; letter-spacing: -.01em; }
h3 { font-size: 1.08rem; line-height: 1.4; margin: 0; }
h4 { font-size: .85rem; margin: 1rem 0 .2rem; color: var(--soft); font-weight: 600; }
p { margin: .4rem 0; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: .2rem; }
[hidden] { display: none !important; }
.soft { color: var(--soft); }
.unseen { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }
.brand { font-weight: 700; color: var(--soft); margin: 0 0 1rem; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .4rem .8rem; }
code, pre { font: .86em/1.5 ui-monospace, "Cascadia Code", Menlo, Consolas, monospace; }
code { background: var(--code); padding: .1em .35em; border-radius: .3em; }
pre { background: var(--code); padding: .7rem .9rem; border-radius: .4rem; margin: .5rem 0; white-space: pre-wrap; }
pre code { background: none; padding: 0; font-size: 1em; }
mark { background: var(--mark); color: inherit; border-radius: .2em; }
ul, ol { margin: .3rem 0; padding-left: 1.3rem; }
summary { cursor: pointer; font-weight: 600; }
.note { border: 1px solid var(--medium); border-radius: .6rem; padding: .8rem 1.1rem; margin: 1.4rem 0; background: var(--card); }
.tiles { display: flex; flex-wrap: wrap; gap: .6rem 2.2rem; list-style: none; padding: 0; margin: 1.4rem 0 0; }
.tiles li { max-width: 11rem; line-height: 1.35; }
.tiles strong { display: block; font-size: 1.7rem; line-height: 1.2; font-variant-numeric: tabular-nums; letter-spacing: -.02em; }
.tiles .bad strong { color: var(--outsider); }
nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; list-style: none; padding: 0; margin: 1.2rem 0 0; }
footer { padding-top: 1rem; padding-bottom: 3rem; color: var(--soft); font-size: .9rem; }
`

const controls = `
.filters { display: flex; flex-wrap: wrap; gap: .7rem 1rem; align-items: end; margin: .8rem 0 .2rem; }
.filters fieldset { display: flex; flex-wrap: wrap; gap: .4rem; border: 0; padding: 0; margin: 0; flex-basis: 100%; }
.filters legend { float: left; width: 100%; }
.filters legend, .field label { color: var(--soft); font-size: .85rem; }
.field input, .field select { display: block; width: 100%; }
.field { flex: 1 1 11rem; max-width: 16rem; }
.grows { flex: 2 1 12rem; max-width: none; }
.answer { display: flex; flex-wrap: wrap; gap: .4rem .8rem; align-items: center; flex-basis: 100%; }
.answer p { margin: 0 auto 0 0; }
input[type=search], select, button { font: inherit; font-size: .95rem; color: var(--ink); background: var(--card); border: 1px solid var(--soft); border-radius: .4rem; padding: .3rem .6rem; min-height: 2.2rem; }
button { cursor: pointer; }
.chip { display: inline-flex; gap: .45rem; align-items: center; border: 1px solid var(--soft); background: var(--card); border-radius: 2rem; padding: .25rem .85rem; cursor: pointer; }
.chip:has(:checked) { border-color: var(--tone); }
.chip:not(:has(:checked)) { color: var(--soft); }
.chip:has(:focus-visible) { outline: 2px solid var(--link); outline-offset: 2px; }
.chip input { accent-color: var(--tone); margin: 0; }
.chip input:focus-visible { outline: 0; }
`

const findings = `
.critical { --tone: var(--critical); } .high { --tone: var(--high); } .medium { --tone: var(--medium); } .low { --tone: var(--low); } .info { --tone: var(--info); }
.finding { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1.1rem 1.3rem; margin: 1rem 0; content-visibility: auto; contain-intrinsic-size: auto 24rem; }
.finding:target { outline: 2px solid var(--tone); }
.badge { display: inline-block; background: var(--tone); color: var(--on-tone); font-weight: 600; font-size: .8rem; line-height: 1.5; border-radius: 1rem; padding: 0 .65rem; margin-right: .35rem; vertical-align: .1em; }
.tags, .foot { font-size: .85rem; color: var(--soft); margin: .15rem 0 .6rem; display: flex; flex-wrap: wrap; gap: 0 1rem; }
.foot { margin: .9rem 0 0; }
.foot a { color: inherit; }
.places ul { list-style: none; padding: 0; }
.places summary, .finding ul + details summary { font-weight: 400; color: var(--soft); font-size: .9rem; }
ol.steps > li { margin: .3rem 0; }
ol.steps > li::marker { font-weight: 700; color: var(--tone); }
details.consumers { margin-top: .8rem; }
.trust { white-space: nowrap; font-weight: 600; color: var(--soft); }
.trust.outsider { color: var(--outsider); } .trust.gated { color: var(--gated); } .trust.collaborator { color: var(--collaborator); } .trust.maintainer { color: var(--maintainer); }
.level3 { font-weight: 600; color: var(--outsider); } .level2 { color: var(--gated); }
`

const tables = `
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
table.wide { min-width: 52rem; }
table.wide th[scope=row] { min-width: 17rem; }
.wide summary { font-weight: 400; white-space: nowrap; }
caption { text-align: left; color: var(--soft); padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem 1rem .45rem 0; border-bottom: 1px solid var(--line); }
td:first-child, th:first-child { min-width: 10rem; }
th { font-weight: 600; }
tbody th { font-weight: 400; }
thead th { color: var(--soft); white-space: nowrap; }
tr:target { background: var(--mark); }
thead button { border: 0; background: none; padding: 0; color: inherit; font-weight: inherit; min-height: 1.6rem; }
thead button::after { content: "↕"; padding-left: .35rem; }
[aria-sort=ascending] button::after { content: "↑"; }
[aria-sort=descending] button::after { content: "↓"; }
.receivers { min-width: 20rem; font-size: .92em; }
`

const paper = `
@media (max-width: 40rem) {
  main, header, footer { padding-left: 1rem; padding-right: 1rem; }
  .finding { padding: .9rem 1rem; }
  .field { flex: 1 1 100%; max-width: none; }
}
@media (forced-colors: active) { .badge { border: 1px solid; } }
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --code: #f4f4f4; --mark: #eee; --link: #000; }
  body { font-size: 10pt; }
  main, header, footer { max-width: none; padding: 0; }
  .filters, nav, .skip, .skip-graph { display: none; }
  .finding { break-inside: avoid-page; content-visibility: visible; }
  .scroll { overflow: visible; }
  table, .wide summary, thead button { font-size: 8pt; text-align: left; }
  table.wide { min-width: 0; }
  table.wide th[scope=row], td:first-child, th:first-child { min-width: 7rem; }
  thead th { white-space: normal; }
  th, td { padding-right: .6rem; min-width: 4.2rem; }
  thead button::after { content: ""; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .wide details::details-content { content-visibility: hidden; block-size: 0; }
  pre { white-space: pre-wrap; }
  h2, h3, h4 { break-after: avoid-page; }
  a[href^="https:"]::after { content: " (" attr(href) ")"; font-size: .85em; }
}
`

/** The one style sheet of a page. */
export const style = [colours, basics, controls, findings, tables, graphStyle, paper].join('')
