// src/report/escape.ts
/** Control, formatting, bidirectional, unassignable and invisible characters; and the mark of a runner's command that is heard anywhere in a line. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{DI}\p{NChar}]|##\[/gu;
/** For terminals and logs: what would not be seen, or would act, is shown as an escape. One line in, one line out. */
const visible = (text) => text.replace(unseen, shown);
const commandStart = /^(\s*):(?=:)/;
/** A line as a whole, which must not begin like a command of a runner. */
const uncommanded = (line) => line.replace(commandStart, "$1\\x3a");
/** The same for text of several lines: only line feeds stay. */
const visibleLines = (text) => text.split("\n").map((line) => uncommanded(visible(line))).join("\n");
function shown(char) {
	if (char === "##[") return "##\\x5b";
	const code = char.codePointAt(0) ?? 0;
	if (code < 256) return `\\x${hex(code, 2)}`;
	return code > 65535 ? `\\u{${hex(code, 4)}}` : `\\u${hex(code, 4)}`;
}
const hex = (code, length) => code.toString(16).padStart(length, "0");
/** For the message of a workflow command. */
const commandData = (text) => visibleLines(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
/** For a property of a workflow command. */
const commandProperty = (text) => commandData(visible(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
const unprintable = /[\u007f-\u009f\u00ad\u2028\u2029\p{Cf}\p{Co}\p{DI}\p{NChar}]/gu;
/** Finished JSON, so that it may be shown in a terminal or a log: the same values, in ASCII escapes where they would act. */
const quietJson = (json) => json.replace(unprintable, jsonEscape).replaceAll("##[", "##\\u005b");
const jsonEscape = (char) => [...Array(char.length).keys()].map((unit) => `\\u${hex(char.charCodeAt(unit), 4)}`).join("");
const markdownSpecial = /[!$&*<>[\\\]^_`{|}~]/g;
const markdownLive = /[@#]|GH-|www\.|:\/\//gi;
/** What begins a block at the beginning of a line. */
const markdownBlock = /^[-+=:]/;
const markdownNumber = /^(\d+)([.)])/;
const unlinked = (text) => text.replace(markdownLive, (live) => `${live.slice(0, 1)}\u200b${live.slice(1)}`);
/** For markdown text: no markup, no mention, no reference, no link. A line stays a line. */
const markdownText = (text) => unlinked(visible(text)).trimStart().replace(markdownSpecial, "\\$&").replace(markdownBlock, "\\$&").replace(markdownNumber, "$1\\$2");
const backticks = /`+/g;
/** A code span, in which GitHub links and mentions nothing. */
function markdownCode(text) {
	const line = visible(text);
	if (line === "") return "";
	const longest = Math.max(0, ...(line.match(backticks) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	const pad = line.startsWith("`") || line.endsWith("`") || line.startsWith(" ") && line.endsWith(" ") ? " " : "";
	return `${fence}${pad}${line}${pad}${fence}`;
}
/** A code span inside a table's cell, where a pipe would end the cell whatever stands before it. */
const markdownCellCode = (text) => markdownCode(text.replaceAll("|", "\\x7c"));
const quoted = /(`[^`\n]+`)/;
/** A sentence of ours, in which what stands in backticks is code; both parts are escaped, whoever wrote them. */
function prose(text, sink) {
	return text.split(quoted).map((part, index) => index % 2 === 1 ? sink.code(part.slice(1, -1)) : sink.text(part)).join("");
}
/** A line of prose in markdown. */
const markdownProse = (line) => prose(line, {
	text: inner,
	code: markdownCode
});
/** Keeps the space that parts a word from code. */
const inner = (part) => `${part.startsWith(" ") ? " " : ""}${markdownText(part)}`;
/** A fenced block of code. */
function markdownFence(text, language) {
	const lines = visibleLines(text);
	const longest = Math.max(2, ...(lines.match(backticks) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${lines}\n${fence}`;
}
const markupSpecial = /[&<>"']/g;
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
const withEntities = (text) => text.replace(markupSpecial, (char) => entities[char] ?? char);
/** For text and quoted attributes of HTML. */
const html = (text) => withEntities(visible(text));
/** For preformatted text of HTML. */
const htmlLines = (text) => withEntities(visibleLines(text));
/** For text of an element of HTML within markdown, where GitHub still looks for mentions and links. */
const markdownHtml = (text) => withEntities(unlinked(visible(text)));
/** For text and quoted attributes of XML 1.0: controls, which it forbids, are escapes already. */
const xml = (text) => html(text);
const xmlLines = (text) => htmlLines(text);
const httpUrl = /^https:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9\-._~%!$&'()*+,;=:@/]*)?(?:\?[^\s<>"`\\]*)?(?:#[^\s<>"`\\]*)?$/;
/** A URL that may become a link; anything else is shown as text. */
const isLink = (url) => httpUrl.test(url);
Object.defineProperty(exports, "commandData", {
	enumerable: true,
	get: function() {
		return commandData;
	}
});
Object.defineProperty(exports, "commandProperty", {
	enumerable: true,
	get: function() {
		return commandProperty;
	}
});
Object.defineProperty(exports, "html", {
	enumerable: true,
	get: function() {
		return html;
	}
});
Object.defineProperty(exports, "htmlLines", {
	enumerable: true,
	get: function() {
		return htmlLines;
	}
});
Object.defineProperty(exports, "isLink", {
	enumerable: true,
	get: function() {
		return isLink;
	}
});
Object.defineProperty(exports, "markdownCellCode", {
	enumerable: true,
	get: function() {
		return markdownCellCode;
	}
});
Object.defineProperty(exports, "markdownCode", {
	enumerable: true,
	get: function() {
		return markdownCode;
	}
});
Object.defineProperty(exports, "markdownFence", {
	enumerable: true,
	get: function() {
		return markdownFence;
	}
});
Object.defineProperty(exports, "markdownHtml", {
	enumerable: true,
	get: function() {
		return markdownHtml;
	}
});
Object.defineProperty(exports, "markdownProse", {
	enumerable: true,
	get: function() {
		return markdownProse;
	}
});
Object.defineProperty(exports, "markdownText", {
	enumerable: true,
	get: function() {
		return markdownText;
	}
});
Object.defineProperty(exports, "prose", {
	enumerable: true,
	get: function() {
		return prose;
	}
});
Object.defineProperty(exports, "quietJson", {
	enumerable: true,
	get: function() {
		return quietJson;
	}
});
Object.defineProperty(exports, "uncommanded", {
	enumerable: true,
	get: function() {
		return uncommanded;
	}
});
Object.defineProperty(exports, "visible", {
	enumerable: true,
	get: function() {
		return visible;
	}
});
Object.defineProperty(exports, "visibleLines", {
	enumerable: true,
	get: function() {
		return visibleLines;
	}
});
Object.defineProperty(exports, "xml", {
	enumerable: true,
	get: function() {
		return xml;
	}
});
Object.defineProperty(exports, "xmlLines", {
	enumerable: true,
	get: function() {
		return xmlLines;
	}
});
