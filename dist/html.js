import { D as html, I as prose, O as htmlLines, S as stateText, _ as positionText, c as count, d as findingsText, f as isComplete, g as originText, h as number, k as isLink, l as countBySeverity, m as modeTexts, s as asideTexts, u as coverageText, x as skippedText, y as redactionOf } from "./report.js";
import { m as severities } from "./start.js";
import { createHash } from "node:crypto";
// src/report/html-style.ts
/** The one style sheet of a page. Filters work by `:has()`, since a page runs no script. */
const style = `
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
`;
// src/report/html-page.ts
/** Everything up to the end of the opening `<body>`. */
function pageStart({ title, version, extraStyle = "" }) {
	const sheet = `${style}${extraStyle}`;
	const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(sheet).digest("base64")}'; base-uri 'none'; form-action 'none'`;
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${html(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="keyreach ${html(version)}">
<title>${html(title)}</title>
<style>${sheet}</style>
</head>
<body>
`;
}
const pageEnd = "</body>\n</html>\n";
// src/report/html-parts.ts
const mostPlaces = 50;
const code = (text) => `<code>${html(text)}</code>`;
const htmlProse = (line) => prose(line, {
	text: html,
	code
});
const linkOr = (url) => isLink(url) ? `<a href="${html(url)}" rel="noreferrer noopener">${html(url)}</a>` : code(url);
const badge = (severity) => `<span class="badge">${severity}</span>`;
/** A switch for each severity that occurs; the style sheet does the hiding. */
function filters(findings) {
	const present = severities.filter((severity) => countBySeverity(findings, severity) > 0);
	if (present.length < 2) return "";
	return `<fieldset class="filters"><legend>Show findings by severity</legend>${present.map((severity) => `<label class="${severity}"><input type="checkbox" id="show-${severity}" checked>${number(countBySeverity(findings, severity))} ${severity}</label>`).join("")}</fieldset>\n`;
}
function article(finding) {
	const { severity, rule, confidence, fingerprint, remediation } = finding;
	const redaction = redactionOf(finding);
	const tags = [stateText(finding), `${confidence} confidence`].filter((text) => text !== "");
	return `<article class="${severity}" id="f-${html(fingerprint)}">
${badge(severity)}<h2>${html(rule.name)}</h2>${redaction === "" ? "" : ` ${code(redaction)}`}${tags.map((tag) => `<span class="tag">${html(tag)}</span>`).join("")}
${places(finding)}${snippet(finding)}${consumerTable(finding.consumers ?? [])}${evidenceList(finding.evidence ?? [])}<h3>What to do</h3>
<p>${htmlProse(remediation.summary)}</p>
${stepList(remediation.steps)}<p class="tag">${html(rule.id)} · ${html(fingerprint)}</p>
</article>
`;
}
function places(finding) {
	const { locations } = finding;
	const lines = locations.slice(0, mostPlaces).map(placeLine);
	const rest = locations.length - mostPlaces;
	if (rest > 0) lines.push(`<li class="soft">${count(rest, "place")} more</li>`);
	const versions = finding.kind === "leak" ? finding.occurrences ?? 0 : 0;
	if (versions > locations.length) lines.push(`<li class="soft">${count(versions, "version")} of files hold it in all</li>`);
	return `<ul class="places">${lines.join("")}</ul>\n`;
}
function placeLine(location) {
	const aside = [originText(location), location.decoded === void 0 ? "" : `inside ${location.decoded.join(", ")}`].filter((note) => note !== "").join(", ");
	return `<li>${code(positionText(location))}${aside === "" ? "" : ` <span class="soft">${html(aside)}</span>`}</li>`;
}
function snippet(finding) {
	const text = finding.locations[0]?.snippet.trim() ?? "";
	if (text === "") return "";
	const redaction = redactionOf(finding);
	return `<pre><code>${redaction === "" ? html(text) : html(text).replaceAll(html(redaction), (found) => `<mark>${found}</mark>`)}</code></pre>\n`;
}
function stepList(steps) {
	return `<ol class="steps">${steps.map(stepEntry).join("\n")}</ol>\n`;
}
function stepEntry({ title, detail, command, url, patch }) {
	const parts = [
		...detail.split("\n").map((line) => `<p>${htmlProse(line)}</p>`),
		...url === void 0 ? [] : [`<p>${linkOr(url)}</p>`],
		...[command, patch].filter((text) => text !== void 0).map((text) => `<pre><code>${htmlLines(text)}</code></pre>`)
	];
	return `<li><details><summary>${html(title)}</summary>${parts.join("")}</details></li>`;
}
function consumerTable(consumers) {
	if (consumers.length === 0) return "";
	return `<h3>Used by</h3>
<table><thead><tr><th>Workflow, job, step</th><th>Started by</th><th>May also</th><th>Environment</th></tr></thead><tbody>${consumers.map(({ workflow, job, step, line, triggers, trust, privileges, environment }) => {
		return `<tr>${[
			`${code(`${workflow}:${line}`)}<br>${html([job, step].filter((part) => part !== null).join(" › "))}`,
			`${html(triggers.join(", "))}<br><span class="soft">${trust}</span>`,
			html(privileges.join(", ")),
			html(environment ?? "")
		].map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
	}).join("")}</tbody></table>
`;
}
function evidenceList(evidence) {
	if (evidence.length === 0) return "";
	return `<h3>Because</h3>\n<ul>${evidence.map(({ text, path, line }) => {
		const place = path === void 0 ? "" : ` ${code(line === void 0 ? path : `${path}:${line}`)}`;
		return `<li>${html(text)}${place}</li>`;
	}).join("")}</ul>\n`;
}
// src/report/html.ts
const report = function* (result, { version }) {
	yield pageStart({
		title: `keyreach: ${findingsText(result.findings)}`,
		version
	});
	yield header(result);
	yield "<main>\n";
	yield problems(result);
	for (const finding of result.findings) yield article(finding);
	yield "</main>\n";
	yield footer(result, version);
	yield pageEnd;
};
function header(result) {
	const isClean = result.findings.length === 0 && isComplete(result);
	return `<header>
<p class="brand">keyreach</p>
<h1>${html(isClean ? "No leaked keys" : findingsText(result.findings))}</h1>
<p class="soft">${code(result.target)} ${html(modeTexts[result.mode])}, ${html(coverageText(result))}, ${html(momentText(result.startedAt))}. ${isComplete(result) ? "Everything was read." : "Not everything could be read."}</p>
${filters(result.findings)}</header>
`;
}
const momentText = (iso) => `${iso.slice(0, 16).replace("T", " ")} UTC`;
function problems(result) {
	if (isComplete(result)) return "";
	return `<section class="note"><strong>Not everything could be read, so this is no clean result.</strong>
<ul>${result.problems.map(({ kind, at, detail }) => `<li>${code(at)} ${html(detail)} <span class="soft">${kind}</span></li>`).join("")}</ul></section>
`;
}
function footer(result, version) {
	return `<footer>
${[...asideTexts(result), ...result.coverage.skipped.map((entry) => `skipped ${skippedText(entry)}`)].map((text) => `<p>${html(text)}</p>`).join("\n")}
<p>keyreach ${html(version)}. Values are shown by their public prefix only.</p>
</footer>
`;
}
export { report };
