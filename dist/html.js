let require_escape$;
const require_escape = () => require_escape$ ??= require("./escape.js");
const require_start = require("./start.js");
let require_report$;
const require_report = () => require_report$ ??= require("./report.js");
let require_graph$;
const require_graph = () => require_graph$ ??= require("./graph.js");
let node_crypto$;
const node_crypto = () => node_crypto$ ??= require("node:crypto");
// src/report/html/filters.ts
const kindTexts = {
	leak: "leaks",
	identity: "identities",
	policy: "policy"
};
const facets = [
	{
		name: "kind",
		label: "Kind",
		any: "every kind",
		of: ({ kind }) => [kind],
		word: (kind) => kindTexts[kind] ?? kind
	},
	{
		name: "check",
		label: "Check or rule",
		any: "every one",
		of: ({ rule }) => [rule.id]
	},
	{
		name: "provider",
		label: "Provider",
		any: "every one",
		of: ({ rule }) => rule.provider === null ? [] : [rule.provider]
	},
	{
		name: "workflow",
		label: "Workflow",
		any: "every one",
		of: workflowsOf
	},
	{
		name: "state",
		label: "State",
		any: "every one",
		of: (finding) => require_report().stateText(finding) === "" ? [] : [require_report().stateText(finding)]
	}
];
const workflowFile = /^\.github\/workflows\//;
/** The workflows that hold what a finding is about, and those that it stands in. */
function workflowsOf({ consumers = [], locations }) {
	const places = locations.flatMap(({ path }) => path !== null && workflowFile.test(path) ? [path] : []);
	return [.../* @__PURE__ */ new Set([...consumers.map(({ workflow }) => workflow), ...places])];
}
/** What the script reads to filter; several values stand on a line each. */
const facetAttributes = (finding) => facets.map(({ name, of }) => ({
	name,
	values: of(finding)
})).filter(({ values }) => values.length > 0).map(({ name, values }) => ` data-${name}="${values.map(require_escape().html).join("\n")}"`).join("");
function filterForm(findings) {
	if (findings.length < 2) return "";
	const present = require_start.severities.filter((severity) => require_report().countBySeverity(findings, severity) > 0);
	return `<form class="filters" id="filters" role="search" aria-label="Filter findings" hidden>
${present.length < 2 ? "" : `<fieldset><legend>Severity</legend>${present.map((severity) => chip(severity, findings)).join("")}</fieldset>\n`}<div class="field grows"><label for="filter-text">Text</label><input type="search" id="filter-text" name="q" autocomplete="off"></div>
${facets.map((facet) => choice(facet, findings)).join("")}<div class="answer"><p id="shown" class="soft" role="status"></p>
<button type="reset">Show all</button>
<button type="button" id="unfold" aria-pressed="false">Unfold all</button></div>
</form>
`;
}
const chip = (severity, findings) => `<label class="chip ${severity}"><input type="checkbox" name="severity" value="${severity}" checked>${require_report().number(require_report().countBySeverity(findings, severity))} ${severity}</label>`;
function choice({ name, label, any, of, word }, findings) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of findings.flatMap(of)) counts.set(value, (counts.get(value) ?? 0) + 1);
	if (counts.size < 2) return "";
	return `<div class="field"><label for="filter-${name}">${label}</label><select id="filter-${name}" name="${name}"><option value="">${any}</option>${[...counts].sort(([a], [b]) => a < b ? -1 : Number(a > b)).map(([value, some]) => `<option value="${require_escape().html(value)}">${require_escape().html(word?.(value) ?? require_escape().visible(value))} (${require_report().number(some)})</option>`).join("")}</select></div>\n`;
}
// src/report/html/script.ts
/** What a page does when it is touched: filters, sorting, the lines of a box. It asks nothing of a network and writes no markup; kept as text, since it runs in the reader's browser. */
const script = String.raw`'use strict'
const one = (selector, root = document) => root.querySelector(selector)
const all = (selector, root = document) => [...root.querySelectorAll(selector)]
const counted = (number) => number.toLocaleString('en')

function filterFindings(form) {
  const facets = all('select', form).map((select) => select.name)
  const boxes = all('[name=severity]', form)
  const shown = one('#shown')
  const unfold = one('#unfold')
  const findings = all('.finding').map((element) => ({
    element,
    severity: element.dataset.severity,
    facets: facets.map((name) => (element.dataset[name] ?? '').split('\n')),
    isHidden: false,
    text: undefined,
  }))
  // What to do is much the same everywhere, so that it says nothing about a finding.
  const textOf = (finding) => {
    finding.text ??= [...finding.element.children]
      .filter((child) => !child.classList.contains('remedy'))
      .map((child) => child.textContent)
      .join(' ')
      .toLowerCase()
    return finding.text
  }

  const read = () => {
    const severities = boxes.filter((box) => box.checked).map((box) => box.value)
    return {
      severities: boxes.length === 0 || severities.length === boxes.length ? undefined : severities,
      wanted: facets.map((name) => form.elements[name].value),
      words: form.elements.q.value.toLowerCase().split(' ').filter((word) => word !== ''),
    }
  }
  const matches = (finding, { severities, wanted, words }) =>
    (severities === undefined || severities.includes(finding.severity)) &&
    wanted.every((value, index) => value === '' || finding.facets[index].includes(value)) &&
    words.every((word) => textOf(finding).includes(word))

  const apply = () => {
    const asked = read()
    let count = 0
    for (const finding of findings) {
      const isHidden = !matches(finding, asked)
      if (!isHidden) count += 1
      if (isHidden !== finding.isHidden) finding.element.hidden = isHidden
      finding.isHidden = isHidden
    }
    const total = counted(findings.length)
    shown.textContent =
      count === 0
        ? 'None of ' + total + ' findings matches.'
        : count === findings.length
          ? 'All ' + total + ' findings.'
          : counted(count) + ' of ' + total + ' findings.'
  }

  const write = () => {
    const { severities, wanted } = read()
    const state = new URLSearchParams()
    if (severities !== undefined) state.set('severity', severities.join(','))
    for (const [index, name] of facets.entries()) if (wanted[index] !== '') state.set(name, wanted[index])
    if (form.elements.q.value !== '') state.set('q', form.elements.q.value)
    const hash = state.toString()
    history.replaceState(null, '', hash === '' ? location.pathname + location.search : '#' + hash)
  }

  const restore = () => {
    const hash = location.hash.slice(1)
    if (!hash.includes('=')) return false
    const state = new URLSearchParams(hash)
    const severities = state.get('severity')?.split(',')
    for (const box of boxes) box.checked = severities === undefined || severities.includes(box.value)
    for (const name of facets) {
      const value = state.get(name) ?? ''
      const select = form.elements[name]
      select.value = value
      if (select.selectedIndex < 0) select.value = ''
    }
    form.elements.q.value = state.get('q') ?? ''
    return true
  }

  const changed = () => {
    apply()
    write()
  }
  let timer
  form.addEventListener('input', (event) => {
    clearTimeout(timer)
    if (event.target.type === 'search') timer = setTimeout(changed, 100)
    else changed()
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => {
    clearTimeout(timer)
    setTimeout(changed)
  })
  unfold.addEventListener('click', () => {
    const isOpen = unfold.getAttribute('aria-pressed') !== 'true'
    unfold.setAttribute('aria-pressed', String(isOpen))
    for (const { element, isHidden } of findings)
      if (!isHidden) for (const fold of all('details', element)) fold.open = isOpen
  })
  // An address that names a finding shows it, whatever is filtered; one that names filters sets them.
  const follow = () => {
    if (restore()) {
      apply()
      return one('#findings')
    }
    const target = location.hash.startsWith('#f-') ? document.getElementById(location.hash.slice(1)) : null
    if (target?.hidden) {
      form.reset()
      for (const finding of findings) {
        finding.isHidden = false
        finding.element.hidden = false
      }
    }
    return target
  }
  addEventListener('hashchange', () => follow()?.scrollIntoView())
  form.hidden = false
  follow()
  apply()
}

function filterIdentities(form) {
  const rows = all('#inventory tbody tr').map((row) => ({ row, text: undefined }))
  const status = one('[role=status]', form)
  const input = form.elements.i
  const apply = () => {
    const word = input.value.toLowerCase()
    let count = 0
    for (const entry of rows) {
      entry.text ??= entry.row.textContent.toLowerCase()
      entry.row.hidden = !entry.text.includes(word)
      if (!entry.row.hidden) count += 1
    }
    status.textContent = word === '' ? '' : counted(count) + ' of ' + counted(rows.length) + ' identities.'
  }
  form.addEventListener('input', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  addEventListener('hashchange', () => {
    const row = location.hash.startsWith('#identity-') ? document.getElementById(location.hash.slice(1)) : null
    if (row === null) return
    if (row.hidden) {
      input.value = ''
      apply()
    }
    row.scrollIntoView({ block: 'center' })
    row.focus({ preventScroll: true })
  })
  form.hidden = false
}

function sortable(table) {
  const body = table.tBodies[0]
  const order = [...body.rows]
  const heads = [...table.tHead.rows[0].cells]
  const collator = new Intl.Collator('en', { numeric: true })
  const said = document.createElement('p')
  said.className = 'unseen'
  said.setAttribute('role', 'status')
  table.parentElement.after(said)
  const keyOf = (row, index) => row.cells[index].dataset.sort ?? row.cells[index].textContent
  for (const [index, head] of heads.entries()) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = head.textContent
    head.replaceChildren(button)
    // Up, down, and back to the order of the report; it is said, since only eyes see a table move.
    button.addEventListener('click', () => {
      const before = head.getAttribute('aria-sort')
      const next = before === null ? 'ascending' : before === 'ascending' ? 'descending' : null
      for (const other of heads) other.removeAttribute('aria-sort')
      if (next !== null) head.setAttribute('aria-sort', next)
      const sign = next === 'descending' ? -1 : 1
      const keyed = order.map((row, place) => ({ row, place, key: keyOf(row, index) }))
      if (next !== null)
        keyed.sort(
          (a, b) =>
            Number(a.key === '') - Number(b.key === '') || sign * collator.compare(a.key, b.key) || a.place - b.place,
        )
      body.replaceChildren(...keyed.map(({ row }) => row))
      said.textContent = next === null ? 'In the order of the report.' : 'Sorted by ' + button.textContent + ', ' + next + '.'
    })
  }
}

function light(drawing) {
  const edges = all('.edge', drawing)
  const nodeOf = (target) => target.closest?.('[data-holder], [data-identity]')
  const show = (node) => {
    const key = node === null || node === undefined ? undefined : node.dataset.holder ?? node.dataset.identity
    const side = node?.dataset.holder === undefined ? 'to' : 'from'
    const other = side === 'to' ? 'from' : 'to'
    const lit = new Set(edges.filter((edge) => edge.dataset[side] === key).map((edge) => edge.dataset[other]))
    drawing.classList.toggle('lit', key !== undefined)
    for (const edge of edges) edge.classList.toggle('on', key !== undefined && edge.dataset[side] === key)
    for (const each of all('[data-holder]', drawing))
      each.classList.toggle('on', side === 'from' ? each === node : lit.has(each.dataset.holder))
    for (const each of all('[data-identity]', drawing))
      each.classList.toggle('on', side === 'to' ? each === node : lit.has(each.dataset.identity))
  }
  // On the frame, since a drawing that listens for the focus can be focused itself.
  const frame = drawing.parentElement
  for (const kind of ['pointerover', 'focusin']) frame.addEventListener(kind, (event) => show(nodeOf(event.target)))
  for (const kind of ['pointerleave', 'focusout']) frame.addEventListener(kind, () => show(undefined))
}

const parts = [
  ['#filters', filterFindings],
  ['#find-identity', filterIdentities],
  ['table.sortable', sortable],
  ['#reach', light],
]
for (const [selector, start] of parts) for (const element of all(selector)) start(element)
one('.skip-graph')?.addEventListener('click', () => {
  one('#graph-table').open = true
})
`;
/** The one style sheet of a page. */
const style = [
	`
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
`,
	`
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
`,
	`
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
`,
	`
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
`,
	`
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
`,
	`
figure { margin: .8rem 0; }
#reach { display: block; max-width: none; overflow: visible; }
#reach text { font: 11px ui-monospace, "Cascadia Code", Menlo, Consolas, monospace; fill: var(--soft); }
#reach .name { font-size: 13px; fill: var(--ink); }
#reach .lane-title { font: 600 14px system-ui, sans-serif; fill: var(--ink); }
.lane { fill: var(--code); }
#reach .lane-title.outsider { fill: var(--outsider); }
#reach .lane-title.gated { fill: var(--gated); }
.node { fill: var(--card); stroke: var(--line); }
.node.holder.outsider { stroke: var(--outsider); }
.node.holder.gated { stroke: var(--gated); }
.node.static, .node.federated { stroke: var(--ink); stroke-width: 1.2; }
.node.federated { stroke: var(--maintainer); }
#reach .power { text-anchor: end; }
#reach .power.level3 { fill: var(--outsider); font-weight: 600; }
#reach .power.level2 { fill: var(--gated); }
.edge { fill: none; stroke: var(--collaborator); stroke-width: 1.3; stroke-opacity: .55; }
.edge.outsider { stroke: var(--outsider); stroke-opacity: .85; stroke-width: 1.8; }
.edge.gated { stroke: var(--gated); stroke-opacity: .8; stroke-width: 1.5; }
.edge.maintainer { stroke-opacity: .4; }
#reach a { cursor: pointer; }
#reach a:focus-visible { outline: 0; }
#reach a:focus-visible .node, #reach a:hover .node { stroke: var(--link); stroke-width: 2.5; }
.lit .edge { stroke-opacity: .08; }
.lit .edge.on { stroke-opacity: 1; stroke-width: 2.2; }
.lit .holder-node:not(.on), .lit .identity-node:not(.on) { opacity: .35; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; list-style: none; padding: 0; font-size: .85rem; color: var(--soft); }
.legend svg { vertical-align: -.25em; }
@media print { #reach { width: 100%; height: auto; } }
`,
	`
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
].join("");
// src/report/html/page.ts
const hashOf = (text) => `'sha256-${(0, node_crypto().createHash)("sha256").update(text).digest("base64")}'`;
/** Everything up to the end of the opening `<body>`. */
function pageStart({ title, version }) {
	const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`;
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${require_escape().html(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="keyreach ${require_escape().html(version)}">
<title>${require_escape().html(title)}</title>
<style>${style}</style>
</head>
<body>
`;
}
/** The script stands last: without it the page is whole, only without filters and sorting. */
const pageEnd = `<script>${script}<\/script>\n</body>\n</html>\n`;
const code = (text) => `<code>${require_escape().html(text)}</code>`;
/** Wide content scrolls by itself, with the keyboard too. */
const scrolled = (label, content) => `<div class="scroll" role="group" aria-label="${require_escape().html(label)}" tabindex="0">${content}</div>\n`;
// src/report/html/findings.ts
const placeFold = {
	open: 3,
	most: 100,
	noun: "place"
};
const evidenceFold = {
	open: 6,
	most: 100,
	noun: "line"
};
const mostConsumers = 50;
/** Tables of more rows are folded. */
const shortTable = 4;
function* findingsSection(findings) {
	if (findings.length === 0) return;
	yield `<section id="findings" aria-labelledby="findings-head">
<h2 id="findings-head">Findings</h2>
${filterForm(findings)}`;
	for (const finding of findings) yield article(finding);
	yield "</section>\n";
}
function article(finding) {
	const { severity, rule, confidence, fingerprint, remediation } = finding;
	const id = require_escape().html(fingerprint);
	const tags = [
		finding.kind === "leak" ? "" : rule.name,
		require_report().stateText(finding),
		`${confidence} confidence`
	].filter((text) => text !== "");
	return `<article class="finding ${severity}" id="f-${id}" aria-labelledby="t-${id}" data-severity="${severity}"${facetAttributes(finding)}>
<h3 id="t-${id}"><span class="badge">${severity}</span> ${heading(finding)}</h3>
<p class="tags">${tags.map((tag) => `<span>${require_escape().html(tag)}</span>`).join(" ")}</p>
${places(finding)}${snippet(finding)}${evidenceList(finding.evidence ?? [])}${consumerTable(finding)}<div class="remedy"><h4>What to do</h4>
<p>${htmlProse(remediation.summary)}</p>
${stepList(remediation.steps)}</div>
<p class="foot"><a href="#f-${id}">${require_escape().html(rule.id)}</a> ${frameworkText(finding.frameworks ?? {})}<span>${id}</span></p>
</article>
`;
}
/** A leak is known by its kind of key, anything else by what is wrong. */
function heading(finding) {
	const redaction = require_report().redactionOf(finding);
	if (finding.kind !== "leak") return require_escape().html(finding.title);
	return `${require_escape().html(finding.rule.name)}${redaction === "" ? "" : ` ${code(redaction)}`}`;
}
const htmlProse = (line) => require_escape().prose(line, {
	text: require_escape().html,
	code
});
const linkOr = (url) => require_escape().isLink(url) ? `<a href="${require_escape().html(url)}" rel="noreferrer noopener">${require_escape().html(url)}</a>` : code(url);
/** A list of which only the beginning stands open. */
function unfolding(entries, { open, most, noun }) {
	const rest = entries.slice(open, most);
	const left = entries.length - open - rest.length;
	const more = left > 0 ? `<li class="soft">${require_report().count(left, noun)} more</li>` : "";
	const folded = rest.length === 0 ? "" : `<details><summary>${require_report().count(entries.length - open, noun)} more</summary><ul>${rest.join("")}${more}</ul></details>\n`;
	return `<ul>${entries.slice(0, open).join("")}</ul>\n${folded}`;
}
function places(finding) {
	const { locations } = finding;
	const versions = finding.kind === "leak" ? finding.occurrences ?? 0 : 0;
	const total = versions > locations.length ? `<p class="soft">${require_report().count(versions, "version")} of files hold it in all</p>\n` : "";
	return `<div class="places">${unfolding(locations.map(placeLine), placeFold)}${total}</div>\n`;
}
function placeLine(location) {
	const aside = [require_report().originText(location), location.decoded === void 0 ? "" : `inside ${location.decoded.join(", ")}`].filter((note) => note !== "").join(", ");
	return `<li>${code(require_report().positionText(location))}${aside === "" ? "" : ` <span class="soft">${require_escape().html(aside)}</span>`}</li>`;
}
function snippet(finding) {
	const text = finding.locations[0]?.snippet.trim() ?? "";
	if (text === "") return "";
	const redaction = require_report().redactionOf(finding);
	return `<pre><code>${redaction === "" ? require_escape().html(text) : require_escape().html(text).replaceAll(require_escape().html(redaction), (found) => `<mark>${found}</mark>`)}</code></pre>\n`;
}
function stepList(steps) {
	return `<ol class="steps">${steps.map(stepEntry).join("\n")}</ol>\n`;
}
function stepEntry({ title, detail, command, url, patch }) {
	const parts = [
		...detail.split("\n").map((line) => `<p>${htmlProse(line)}</p>`),
		...url === void 0 ? [] : [`<p>${linkOr(url)}</p>`],
		...[command, patch].filter((text) => text !== void 0).map((text) => `<pre><code>${require_escape().htmlLines(text)}</code></pre>`)
	];
	return `<li><details><summary>${require_escape().html(title)}</summary>${parts.join("")}</details></li>`;
}
function consumerTable({ consumers = [] }) {
	if (consumers.length === 0) return "";
	const rows = consumers.slice(0, mostConsumers).map(consumerRow);
	const rest = consumers.length - rows.length;
	const more = rest > 0 ? `<p class="soft">${require_report().count(rest, "job")} more</p>` : "";
	const table = `${scrolled("Used by", `<table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`)}${more}`;
	if (consumers.length <= shortTable) return `<h4>Used by</h4>\n${table}`;
	const files = new Set(consumers.map(({ workflow }) => workflow)).size;
	return `<details class="consumers"><summary>Used by ${require_report().count(consumers.length, "job")} in ${require_report().count(files, "workflow")}</summary>\n${table}</details>\n`;
}
const head = [
	"Workflow, job, step",
	"Started by",
	"May also",
	"Environment"
].map((title) => `<th scope="col">${title}</th>`).join("");
function consumerRow({ workflow, job, step, line, triggers, trust, privileges, environment }) {
	return `<tr>${[
		`${code(`${workflow}:${line}`)}<br>${require_escape().html(require_report().consumerParts({
			workflow,
			job,
			step
		}).slice(1).join(" › "))}`,
		`${require_escape().html(triggers.join(", "))}<br><span class="trust ${trust}">${trust}</span>`,
		require_escape().html(privileges.join(", ")),
		require_escape().html(environment ?? "")
	].map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}
function evidenceList(evidence) {
	if (evidence.length === 0) return "";
	return `<h4>Because</h4>\n${unfolding(evidence.map(({ text, path, line }) => {
		const place = path === void 0 ? "" : ` ${code(line === void 0 ? path : `${path}:${line}`)}`;
		return `<li>${require_escape().html(text)}${place}</li>`;
	}), evidenceFold)}`;
}
const frameworkText = (frameworks) => {
	const ids = Object.values(frameworks).flat();
	return ids.length === 0 ? "" : `<span>${require_escape().html(ids.join(", "))}</span> `;
};
// src/report/html/layout.ts
const holderColumn = {
	x: 16,
	width: 500
};
const identityColumn = {
	x: 756,
	width: 340
};
const lane = {
	x: 0,
	width: 532,
	head: 36,
	foot: 12,
	gap: 14
};
const width = identityColumn.x + identityColumn.width + 8;
const caption = 24;
const holderHeight = 30;
const holderGap = 6;
const identityHeight = 46;
const rounds = 8;
function layoutOf(drawing) {
	const stacked = stack(drawing, ordered(drawing));
	const identities = placeIdentities(drawing, stacked);
	const bottoms = [...stacked.lanes.map(({ box }) => box), ...identities].map((box) => box.y + box.height);
	return {
		...stacked,
		width,
		height: Math.max(0, ...bottoms) + 8,
		identities,
		curves: drawing.edges.map(({ from, to }) => curve({
			from,
			to
		}, stacked.holders[from], identities[to]))
	};
}
/** Both sides are sorted by the mean place of their neighbours, in turns, which untangles most crossings. */
function ordered({ holders, identities, edges }) {
	let order = {
		holders: [...holders.keys()],
		identities: [...identities.keys()]
	};
	for (let round = 0; round < rounds; round++) {
		const rank = ranks(order.identities);
		const sorted = sortHolders(holders, means(holders.length, edges.map(({ from, to }) => [from, rank[to] ?? 0])));
		const place = ranks(sorted);
		const near = means(identities.length, edges.map(({ from, to }) => [to, place[from] ?? 0]));
		order = {
			holders: sorted,
			identities: order.identities.toSorted((a, b) => at(near, a) - at(near, b))
		};
	}
	return order;
}
const at = (list, index) => list[index] ?? 0;
function ranks(order) {
	const result = [];
	for (const [rank, index] of order.entries()) result[index] = rank;
	return result;
}
/** The mean of the values that each index is given; a large number where it has none. */
function means(size, pairs) {
	const sums = Array.from({ length: size }, () => ({
		sum: 0,
		count: 0
	}));
	for (const [index, value] of pairs) {
		const entry = sums[index];
		if (entry === void 0) continue;
		entry.sum += value;
		entry.count += 1;
	}
	return sums.map(({ sum, count }) => count === 0 ? size : sum / count);
}
/** By lane, then by file, then by what each wants; a file stands where its holders want it on average. */
function sortHolders(holders, wanted) {
	const files = /* @__PURE__ */ new Map();
	for (const [index, holder] of holders.entries()) {
		const key = fileKey(holder);
		files.set(key, [...files.get(key) ?? [], at(wanted, index)]);
	}
	const meanOf = (holder) => {
		const list = files.get(fileKey(holder)) ?? [];
		return list.reduce((sum, value) => sum + value, 0) / list.length;
	};
	return holders.map((holder, index) => ({
		index,
		lane: require_graph().trusts.indexOf(holder.trust),
		mean: meanOf(holder),
		holder
	})).sort((a, b) => a.lane - b.lane || a.mean - b.mean || compare(fileKey(a.holder), fileKey(b.holder)) || at(wanted, a.index) - at(wanted, b.index) || a.index - b.index).map(({ index }) => index);
}
const compare = (a, b) => a < b ? -1 : Number(a > b);
const fileKey = ({ paths, trust }) => [trust, ...paths].join("\0");
function stack({ holders }, order) {
	const lanes = [];
	const captions = [];
	const boxes = [];
	let top = 0;
	for (const trust of require_graph().trusts) {
		const own = order.holders.flatMap((index) => {
			const holder = holders[index];
			return holder?.trust === trust ? [{
				index,
				holder
			}] : [];
		});
		if (own.length === 0) continue;
		const stacked = stackLane(own, top + lane.head);
		captions.push(...stacked.captions);
		for (const { index, box } of stacked.boxes) boxes[index] = box;
		const height = stacked.bottom + lane.foot - top;
		lanes.push({
			trust,
			box: {
				x: lane.x,
				y: top,
				width: lane.width,
				height
			}
		});
		top += height + lane.gap;
	}
	return {
		lanes,
		captions,
		holders: boxes
	};
}
/** Boxes one below the other, the name of a file above its first. */
function stackLane(own, top) {
	const captions = [];
	const boxes = [];
	let y = top;
	let file;
	for (const { index, holder } of own) {
		if (fileKey(holder) !== file) {
			captions.push({
				holder: index,
				x: holderColumn.x,
				y: y + 17
			});
			y += caption;
		}
		file = fileKey(holder);
		boxes.push({
			index,
			box: {
				...holderColumn,
				y,
				height: holderHeight
			}
		});
		y += 36;
	}
	return {
		captions,
		boxes,
		bottom: y - holderGap
	};
}
const middle = (box) => box === void 0 ? 0 : box.y + box.height / 2;
/** Where each wants to be is the mean of its holders; those that would overlap are moved apart together, so that none moves further than it must. */
function placeIdentities({ identities, edges }, { holders }) {
	const wanted = means(identities.length, edges.map(({ from, to }) => [to, middle(holders[from])]));
	const order = [...identities.keys()].sort((a, b) => at(wanted, a) - at(wanted, b) || a - b);
	const pitch = 58;
	const blocks = [];
	for (const [rank, index] of order.entries()) {
		blocks.push({
			members: [index],
			sum: at(wanted, index) - rank * pitch
		});
		mergeBlocks(blocks);
	}
	const tops = blocks.flatMap(({ members, sum }) => members.map((index) => ({
		index,
		start: sum / members.length
	}))).map(({ index, start }, rank) => ({
		index,
		y: start + rank * pitch - identityHeight / 2
	}));
	const lift = Math.max(0, -Math.min(0, ...tops.map(({ y }) => y)));
	const boxes = [];
	for (const { index, y } of tops) boxes[index] = {
		...identityColumn,
		y: Math.round(y + lift),
		height: identityHeight
	};
	return boxes;
}
/** Neighbours that are out of order become one block around their common mean. */
function mergeBlocks(blocks) {
	for (;;) {
		const last = blocks.at(-1);
		const before = blocks.at(-2);
		if (last === void 0 || before === void 0) return;
		if (before.sum / before.members.length <= last.sum / last.members.length) return;
		before.members.push(...last.members);
		before.sum += last.sum;
		blocks.pop();
	}
}
function curve({ from, to }, holder, identity) {
	const [x1, y1] = [holderColumn.x + holderColumn.width, middle(holder)];
	const [x2, y2] = [identityColumn.x, middle(identity)];
	const bend = Math.round((x2 - x1) / 2);
	return {
		from,
		to,
		d: `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`
	};
}
// src/report/html/graph.ts
function graphSection(rows, named) {
	const drawing = require_graph().drawingOf(rows);
	if (drawing.edges.length === 0) return "";
	const layout = layoutOf(drawing);
	const orderOf = (row) => rows.indexOf(row) + 1;
	return `<section id="graph" aria-labelledby="graph-head">
<h2 id="graph-head">Who reaches which identity</h2>
<p class="soft">${require_escape().html(introduction(drawing))}</p>
<p><a class="skip-graph" href="#graph-table">Skip the drawing, to the same as a table</a></p>
<figure>
${scrolled("Drawing of the reach graph", svg(drawing, layout, {
		named,
		orderOf
	}))}<figcaption>${legend}</figcaption>
</figure>
<details id="graph-table"><summary>The same as a table</summary>
${table(drawing)}</details>
</section>
`;
}
const gatheringTexts = {
	single: "",
	alike: " Jobs of a file that are alike stand in one box.",
	file: " Jobs of a file that the same people can start stand in one box.",
	held: " Jobs that the same people can start and that hold the same stand in one box."
};
function introduction({ gathering, leftOut, identities, holders }) {
	const what = `${require_report().count(holders.length, "box", "boxes")} of jobs at the left, by who can start them; the identities that they hold at the right.`;
	const left = [leftOut.identities === 0 ? "" : ` Drawn are the ${require_report().count(identities.length, "identity", "identities")} of the widest reach; ${require_report().count(leftOut.identities, "more is", "more are")} in the inventory.`, leftOut.holders === 0 ? "" : ` ${require_report().count(leftOut.holders, "box", "boxes")} of jobs had no room.`];
	return `${what}${gatheringTexts[gathering]}${left.join("")}`;
}
const legend = `<ul class="legend">
<li><svg width="28" height="18" aria-hidden="true"><rect class="node static" x="1" y="1" width="26" height="16" rx="3"/></svg> stored key</li>
<li><svg width="28" height="18" aria-hidden="true"><rect class="node federated" x="1" y="1" width="26" height="16" rx="8"/></svg> federated</li>
<li><svg width="28" height="18" aria-hidden="true"><path class="edge outsider" d="M1 9h26"/></svg> within reach of outsiders</li>
<li><svg width="28" height="18" aria-hidden="true"><path class="edge gated" d="M1 9h26"/></svg> behind a gate</li>
<li><svg width="28" height="18" aria-hidden="true"><path class="edge collaborator" d="M1 9h26"/></svg> collaborators, maintainers</li>
</ul>`;
function svg(drawing, layout, { named, orderOf }) {
	const { width, height } = layout;
	const parts = [
		...layout.lanes.map(laneMarkup),
		`<g class="edges" aria-hidden="true">`,
		...drawing.edges.map((edge, index) => edgeMarkup(edge, layout.curves[index]?.d ?? "", drawing)),
		"</g>",
		...layout.captions.map((caption) => captionMarkup(caption, drawing)),
		...drawing.holders.map((holder, index) => holderMarkup(holder, {
			index,
			box: layout.holders[index],
			named
		})),
		...drawing.identities.map((row, index) => identityMarkup(row, {
			index,
			box: layout.identities[index],
			order: orderOf(row)
		}))
	];
	return `<svg id="reach" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-labelledby="reach-title reach-text">
<title id="reach-title">Reach graph</title>
<desc id="reach-text">${require_escape().html(`${require_report().count(drawing.holders.length, "box", "boxes")} of jobs, ${require_report().count(drawing.identities.length, "identity", "identities")}, ${require_report().count(drawing.edges.length, "line")} between them; the table below says the same.`)}</desc>
${parts.join("\n")}
</svg>`;
}
const laneMarkup = ({ trust, box }) => `<rect class="lane" ${placed(box)} rx="10"/><text class="lane-title ${trust}" x="16" y="${box.y + 26}">${require_graph().trustTexts[trust]}</text>`;
const placed = ({ x, y, width, height }) => `x="${x}" y="${y}" width="${width}" height="${height}"`;
function edgeMarkup({ from, to, names, via }, d, { holders, identities }) {
	const holder = holders[from];
	const identity = identities[to];
	if (holder === void 0 || identity === void 0) return "";
	const notes = [...names.length === 0 ? [] : [`as ${names.slice(0, 4).join(", ")}`], ...via.slice(0, 4)];
	const text = [`${listed(holder.names, 3)} holds ${identity.identity}`, ...notes].join("; ");
	return `<path class="edge ${holder.trust}" data-from="${from}" data-to="${to}" d="${d}"><title>${require_escape().html(text)}</title></path>`;
}
/** Widths of a monospaced letter at the sizes that the style sheet gives. */
const letters = {
	name: 7.8,
	small: 6.7
};
/** Room that a box keeps for what its jobs may also do. */
const leastPower = 170;
/** What fits into a width, its end marked. */
function fitted(text, width, letter) {
	const seen = require_escape().visible(text);
	const room = Math.floor(width / letter);
	if (require_report().columns(seen) <= room) return seen;
	let kept = "";
	for (const char of seen) {
		if (require_report().columns(kept) + require_report().columns(char) > room - 1) break;
		kept += char;
	}
	return `${kept}…`;
}
function captionMarkup({ holder, x, y }, { holders }) {
	const { paths = [] } = holders[holder] ?? {};
	return `<text class="file" x="${x}" y="${y}">${require_escape().html(fitted(filesText(paths), 490, letters.small))}</text>`;
}
const filesText = (paths) => `${paths.length > 1 ? `${paths.length} files: ` : ""}${listed(paths.map(fileName), 8)}`;
const fileName = (path) => path.startsWith(".github/workflows/") ? path.slice(18) : path;
const listed = (names, most) => names.length <= most ? names.join(", ") : `${names.slice(0, most).join(", ")} and ${names.length - most} more`;
const titleOf = ({ names }) => names.length > 1 ? `${names.length} jobs: ${listed([...new Set(names)], 20)}` : names[0] ?? "";
const powerText = ({ powers }) => powers.length > 1 ? `${powers[0]}, ${powers.length - 1} more` : powers[0] ?? "";
function holderMarkup(holder, { index, box, named }) {
	if (box === void 0) return "";
	const label = [
		`${titleOf(holder)} in ${filesText(holder.paths)}`,
		holder.triggers.length === 0 ? "" : `started by ${listed(holder.triggers, 8)}`,
		holder.powers.length === 0 ? "" : `may also: ${listed(holder.powers, 8)}`
	].filter((text) => text !== "");
	const name = fitted(titleOf(holder), box.width - 24 - (holder.powers.length === 0 ? 0 : leastPower), letters.name);
	const room = box.width - 36 - require_report().columns(name) * letters.name;
	const power = holder.powers.length === 0 ? "" : `<text class="power level${holder.level}" x="${box.x + box.width - 12}" y="${box.y + 19}">${require_escape().html(fitted(`+ ${powerText(holder)}`, room, letters.small))}</text>`;
	const content = `<title>${require_escape().html(label.join("; "))}</title><rect class="node holder ${holder.trust}" ${placed(box)} rx="5"/><text class="name" x="${box.x + 12}" y="${box.y + 19}">${require_escape().html(name)}</text>${power}`;
	const attributes = `class="holder-node" data-holder="${index}"`;
	const [path = ""] = holder.paths;
	return holder.paths.length === 1 && named.has(path) ? `<a ${attributes} href="#${require_escape().html(new URLSearchParams({ workflow: require_escape().visible(path) }).toString())}">${content}</a>` : `<g ${attributes}>${content}</g>`;
}
function identityMarkup(row, { index, box, order }) {
	if (box === void 0) return "";
	const text = [
		row.provider ?? row.role,
		`${row.nature} ${row.kind}`,
		...row.environments.slice(0, 2)
	].filter((fact) => fact !== "unknown").join(" · ");
	const radius = row.nature === "federated" ? box.height / 2 : 5;
	const inset = row.nature === "federated" ? 22 : 14;
	return `<a class="identity-node" data-identity="${index}" href="#identity-${order}"><title>${require_escape().html(`${row.identity}: ${text}; to the inventory`)}</title><rect class="node identity ${row.nature}" ${placed(box)} rx="${radius}"/><text class="name" x="${box.x + inset}" y="${box.y + 20}">${require_escape().html(fitted(row.identity, box.width - 2 * inset, letters.name))}</text><text class="facts" x="${box.x + inset}" y="${box.y + 36}">${require_escape().html(fitted(text, box.width - 2 * inset, letters.small))}</text></a>`;
}
const mostListed = 100;
const rest = (list) => list.length > mostListed ? ` and ${require_report().number(list.length - mostListed)} more` : "";
function table({ holders, edges, identities }) {
	const rows = holders.map((holder, index) => {
		const held = edges.filter(({ from }) => from === index).map(({ to }) => code(identities[to]?.identity ?? ""));
		return `<tr>${[
			`${holder.paths.slice(0, mostListed).map(code).join(" ")}${rest(holder.paths)}<br>${require_escape().html([...new Set(holder.names)].slice(0, mostListed).join(", "))}${rest(holder.names)}`,
			`${require_escape().html(require_graph().trustTexts[holder.trust])}<br><span class="soft">${require_escape().html(holder.triggers.join(", "))}</span>`,
			require_escape().html(holder.powers.join(", ")),
			held.join(" ")
		].map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
	});
	const head = [
		"File and jobs",
		"Who can start them",
		"May also",
		"Holds"
	].map((title) => `<th scope="col">${title}</th>`);
	return scrolled("Reach graph as a table", `<table><caption>Jobs of the drawing and the identities that they hold</caption><thead><tr>${head.join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table>`);
}
// src/report/html/head.ts
function pageHead(result) {
	const read = require_report().isComplete(result) ? "Everything was read." : "Not everything could be read.";
	return `<a class="skip" href="#main">Skip to the report</a>
<header>
<p class="brand">keyreach</p>
<h1>${require_escape().html(headline(result))}</h1>
<p class="soft">${code(result.target)} ${require_escape().html(require_report().modeTexts[result.mode])}, ${require_escape().html(require_report().coverageText(result))}, ${require_escape().html(momentText(result.startedAt))}. ${read}</p>
${tiles(result.inventory?.rows ?? [])}${navigation(result)}</header>
`;
}
function headline({ findings, inventory, mode, ...rest }) {
	const isClean = findings.length === 0 && require_report().isComplete(rest);
	if (mode !== "identities") return isClean ? "No leaked keys" : require_report().findingsText(findings);
	const rows = inventory?.rows.length ?? 0;
	return rows === 0 ? "No identities" : `${require_report().count(rows, "identity", "identities")}. ${require_report().findingsText(findings)}`;
}
const momentText = (iso) => `${iso.slice(0, 16).replace("T", " ")} UTC`;
const isModel = ({ role }) => role === "model" || role === "dual";
const figures = [
	{
		rows: () => true,
		text: "identities",
		isBad: false
	},
	{
		rows: (row) => isModel(row) && row.nature === "static",
		text: "stored model keys",
		isBad: false
	},
	{
		rows: ({ nature }) => nature === "federated",
		text: "federated, nothing stored",
		isBad: false
	},
	{
		rows: ({ worstTrust }) => worstTrust === "outsider",
		text: "in jobs that anyone can start",
		isBad: true
	},
	{
		rows: (row) => isModel(row) && row.level === 3,
		text: "model keys beside deploying, publishing or a cloud",
		isBad: true
	}
];
function tiles(rows) {
	if (rows.length === 0) return "";
	return `<ul class="tiles">${figures.map((figure) => {
		const some = rows.filter(figure.rows).length;
		return `<li${figure.isBad && some > 0 ? " class=\"bad\"" : ""}><strong>${require_report().number(some)}</strong> ${figure.text}</li>`;
	}).join("")}</ul>\n`;
}
function navigation({ findings, inventory }) {
	const rows = inventory?.rows ?? [];
	if (rows.length === 0) return "";
	const hasGraph = rows.some(({ consumers }) => consumers.length > 0);
	return `<nav aria-label="Sections"><ul>${[
		...findings.length === 0 ? [] : [`<li><a href="#findings">Findings (${require_report().number(findings.length)})</a></li>`],
		...hasGraph ? ["<li><a href=\"#graph\">Reach graph</a></li>"] : [],
		`<li><a href="#inventory">Inventory (${require_report().number(rows.length)})</a></li>`
	].join("")}</ul></nav>\n`;
}
// src/report/html/inventory.ts
/** More receivers of one identity are in the JSON, and nobody reads them here. */
const mostReceivers = 200;
const mostUnresolved = 200;
const columns = [
	{
		title: "Identity",
		of: (row) => ({
			text: `${code(row.identity)}<br><span class="soft">${require_escape().html([row.role, row.kind].filter((word) => word !== "unknown").join(" "))}, ${row.nature}</span>`,
			sort: row.identity
		})
	},
	{
		title: "Provider",
		of: ({ provider }) => ({ text: require_escape().html(provider ?? "") })
	},
	{
		title: "Used by",
		of: (row) => ({
			text: receivers(row),
			sort: row.consumers.length
		})
	},
	{
		title: "Who starts it",
		of: ({ worstTrust }) => ({
			text: `<span class="trust ${worstTrust}">${worstTrust}</span>`,
			sort: require_graph().trusts.indexOf(worstTrust)
		})
	},
	{
		title: "May also",
		of: ({ highestPrivilege, level }) => ({
			text: highestPrivilege === "" ? "" : `<span class="level${level}">${require_escape().html(highestPrivilege)}</span>`,
			sort: `${3 - level}${highestPrivilege}`
		})
	},
	{
		title: "Environment",
		of: ({ environments }) => ({ text: environments.map(require_escape().html).join("<br>") })
	},
	{
		title: "Owner",
		of: ({ owners }) => ({ text: owners.map(require_escape().html).join("<br>") })
	},
	{
		title: "Since",
		of: ({ since }) => ({ text: require_escape().html(since?.slice(0, 10) ?? "") })
	}
];
/** A column that is empty in every row says nothing. */
const isTold = ({ of }, rows) => rows.some((row) => of(row).text !== "");
function inventorySection({ rows, unresolved }) {
	if (rows.length === 0) return "";
	const shown = columns.filter((column) => isTold(column, rows));
	const head = shown.map(({ title }) => `<th scope="col">${title}</th>`).join("");
	const body = rows.map((row, index) => inventoryRow(row, {
		number: index + 1,
		shown
	})).join("\n");
	return `<section id="inventory" aria-labelledby="inventory-head">
<h2 id="inventory-head">Inventory</h2>
<form class="filters" id="find-identity" hidden><div class="field"><label for="find-text">Find an identity</label><input type="search" id="find-text" name="i" autocomplete="off"></div><p role="status" class="soft"></p></form>
${scrolled("Inventory of identities", `<table class="sortable wide"><caption>${require_report().count(rows.length, "identity", "identities")}, those of the widest reach first</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`)}${unresolvedList(unresolved)}</section>
`;
}
function inventoryRow(row, { number, shown }) {
	const [first, ...others] = shown.map(({ of }) => of(row));
	const sort = (cell) => cell?.sort === void 0 ? "" : ` data-sort="${require_escape().html(String(cell.sort))}"`;
	return `<tr id="identity-${number}" tabindex="-1"><th scope="row"${sort(first)}>${first?.text ?? ""}</th>${others.map((cell) => `<td${sort(cell)}>${cell.text}</td>`).join("")}</tr>`;
}
function receivers({ consumers, identity }) {
	if (consumers.length === 0) return "nobody";
	const files = new Set(consumers.map(({ path }) => path)).size;
	const lines = consumers.slice(0, mostReceivers).map((consumer) => receiver(consumer, identity));
	const rest = consumers.length - lines.length;
	const more = rest > 0 ? `<li class="soft">and ${require_report().number(rest)} more</li>` : "";
	return `<details><summary>${require_report().count(consumers.length, "place")} in ${require_report().count(files, "file")}</summary><ul class="receivers">${lines.join("")}${more}</ul></details>`;
}
function receiver({ path, line, holder, step, name, trust, triggers, via }, identity) {
	const who = [holder === path ? null : holder, step].filter((part) => part !== null).join(" › ");
	const notes = [
		...name === identity || name === "" ? [] : [`as ${name}`],
		...triggers.length === 0 ? [] : [`started by ${triggers.join(", ")}`],
		trust,
		...via
	];
	return `<li>${code(`${path}:${line}`)} ${require_escape().html(who)}<br><span class="soft">${require_escape().html(notes.join("; "))}</span></li>`;
}
function unresolvedList(unresolved) {
	if (unresolved.length === 0) return "";
	const lines = unresolved.slice(0, mostUnresolved).map(({ what, why, path }) => `<li>${code(what)} in ${code(path)} <span class="soft">${require_escape().html(why)}</span></li>`);
	const rest = unresolved.length - lines.length;
	const more = rest > 0 ? `<li class="soft">and ${require_report().number(rest)} more</li>` : "";
	return `<details class="unresolved"><summary>${require_report().count(unresolved.length, "thing")} that could not be followed, and why</summary><ul>${lines.join("")}${more}</ul></details>\n`;
}
// src/report/html/suppressed.ts
const mostRows = 2e3;
function suppressedSection(suppressed) {
	if (suppressed.length === 0) return "";
	const rows = suppressed.slice(0, mostRows).map(suppressedRow);
	const left = suppressed.length - rows.length;
	const more = left > 0 ? `<p class="soft">${require_report().number(left)} more are in the JSON report.</p>\n` : "";
	const head = [
		"Where",
		"Rule",
		"By",
		"Reason"
	].map((title) => `<th scope="col">${title}</th>`).join("");
	const table = `<table class="sortable wide"><caption>${require_report().count(suppressed.length, "match", "matches")} that are no finding, and why</caption><thead><tr>${head}</tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
	return `<section id="suppressed" aria-labelledby="suppressed-head">
<h2 id="suppressed-head">Suppressed</h2>
${scrolled("Suppressed matches", table)}${more}</section>
`;
}
function suppressedRow({ rule, by, reason, location: { path, line, column, commit } }) {
	const place = path === null ? `line ${line}` : `${path}:${line}:${column}`;
	const origin = commit === void 0 ? "" : ` <span class="soft">commit ${require_escape().html(require_report().shortId(commit))}</span>`;
	return `<tr><td>${code(place)}${origin}</td><td>${require_escape().html(rule)}</td><td>${require_escape().html(by)}</td><td>${require_escape().html(reason)}</td></tr>`;
}
// src/report/html.ts
const report = function* (result, { version, suppressed }) {
	const { findings, inventory } = result;
	yield pageStart({
		title: `keyreach: ${headline(result)}`,
		version
	});
	yield pageHead(result);
	yield "<main id=\"main\">\n";
	yield problems(result);
	yield* findingsSection(findings);
	if (inventory !== void 0) {
		yield graphSection(inventory.rows, new Set(findings.flatMap(workflowsOf)));
		yield inventorySection(inventory);
	}
	if (suppressed === "listed") yield suppressedSection(result.suppressed);
	yield "</main>\n";
	yield footer(result, version);
	yield pageEnd;
};
function problems(result) {
	if (require_report().isComplete(result)) return "";
	return `<section class="note" aria-label="What could not be read"><strong>Not everything could be read, so this is no clean result.</strong>
<ul>${result.problems.map(({ kind, at, detail }) => `<li>${code(at)} ${require_escape().html(detail)} <span class="soft">${kind}</span></li>`).join("")}</ul></section>
`;
}
function footer(result, version) {
	return `<footer>
${[...require_report().asideTexts(result), ...result.coverage.skipped.map((entry) => `skipped ${require_report().skippedText(entry)}`)].map((text) => `<p>${require_escape().html(text)}</p>`).join("\n")}
<p>keyreach ${require_escape().html(version)}. Values are shown by their public prefix only.</p>
</footer>
`;
}
exports.report = report;
