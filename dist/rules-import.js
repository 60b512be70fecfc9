let require_engine$;
const require_engine = () => require_engine$ ??= require("./engine.js");
const require_start = require("./start.js");
let require_yaml$;
const require_yaml = () => require_yaml$ ??= require("./yaml.js");
let require_own_rules$;
const require_own_rules = () => require_own_rules$ ??= require("./own-rules.js");
let require_shared$;
const require_shared = () => require_shared$ ??= require("./shared.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// node_modules/smol-toml/dist/error.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function getLineColFromPtr(string, ptr) {
	let lines = string.slice(0, ptr).split(/\r?\n/);
	return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
	let lines = string.split(/\r?\n/);
	let codeblock = "";
	let numberLen = (Math.log10(line + 1) | 0) + 1;
	for (let i = line - 1; i <= line + 1; i++) {
		let l = lines[i - 1];
		if (!l) continue;
		codeblock += i.toString().padEnd(numberLen, " ");
		codeblock += ":  ";
		codeblock += l;
		codeblock += "\n";
		if (i === line) {
			codeblock += " ".repeat(numberLen + column + 2);
			codeblock += "^\n";
		}
	}
	return codeblock;
}
var TomlError = class TomlError extends Error {
	line;
	column;
	codeblock;
	constructor(message, options) {
		const [line, column] = getLineColFromPtr(options.toml, options.ptr);
		const codeblock = makeCodeBlock(options.toml, line, column);
		super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
		this.line = line;
		this.column = column;
		this.codeblock = codeblock;
	}
	/** @internal */
	static x(message, ctx, ptr) {
		throw new TomlError(message, {
			toml: ctx.s,
			ptr: ptr ?? ctx.p
		});
	}
};
// node_modules/smol-toml/dist/primitive.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
/** @internal */
function parseString(ctx) {
	let startPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p++);
	let first = c;
	let isLiteral = c === 39;
	let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
	if (isMultiline) {
		if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10) ctx.p++;
		else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) ctx.p += 2;
	}
	let parsed = "";
	let sliceStart = ctx.p;
	let state = 0;
	for (; ctx.p < ctx.s.length; ctx.p++) {
		c = ctx.s.charCodeAt(ctx.p);
		if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) state = state && 3;
		else if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in strings", ctx);
		else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
			if (isMultiline) {
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
			}
			if (!state) {
				let s = ctx.s.slice(sliceStart, ctx.p);
				parsed = parsed ? parsed + s : s;
			}
			ctx.p += isMultiline ? 3 : 1;
			return parsed;
		} else if (!state) {
			if (!isLiteral && c === 92) {
				parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
				state = 1;
			}
		} else if (state === 1) {
			if (c === 120 || c === 117 || c === 85) {
				let errPtr = ctx.p++ - 1;
				let value = 0;
				let len = c === 120 ? 2 : c === 117 ? 4 : 8;
				for (let j = 0; j < len; j++, ctx.p++) {
					let hex = ctx.s.charCodeAt(ctx.p);
					let digit = hex >= 48 && hex <= 57 ? hex - 48 : hex >= 65 && hex <= 70 ? hex - 65 + 10 : hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1;
					if (digit < 0) TomlError.x("invalid non-hex character in unicode escape", ctx);
					value = value << 4 | digit;
				}
				if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) TomlError.x("invalid unicode escape", ctx, errPtr);
				parsed += String.fromCodePoint(value);
				sliceStart = ctx.p--;
				state = 0;
			} else if (isMultiline && (c === 32 || c === 9)) state = 2;
			else {
				if (c === 98) parsed += "\b";
				else if (c === 116) parsed += "	";
				else if (c === 110) parsed += "\n";
				else if (c === 102) parsed += "\f";
				else if (c === 114) parsed += "\r";
				else if (c === 101) parsed += "\x1B";
				else if (c === 34) parsed += "\"";
				else if (c === 92) parsed += "\\";
				else TomlError.x("unrecognised escape sequence", ctx);
				sliceStart = ctx.p + 1;
				state = 0;
			}
		} else if (c !== 32 && c !== 9) {
			if (state === 2) TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
			state = !isLiteral && c === 92 ? 1 : 0;
			sliceStart = ctx.p;
		}
	}
	TomlError.x("unfinished string", ctx, startPtr);
}
// node_modules/smol-toml/dist/date.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class TomlDate extends Date {
	#hasDate = false;
	#hasTime = false;
	#offset = null;
	constructor(date, fasttype, unsafeDelim) {
		let hasDate = true;
		let hasTime = true;
		let offset = "Z";
		let c;
		if (typeof date === "string") {
			if (fasttype) prep: {
				if (fasttype < 3) {
					if (+date.slice(11, 13) > 23) {
						date = "";
						break prep;
					}
					if (fasttype === 2) {
						offset = null;
						date += "Z";
					} else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) offset = date.slice(date.length - 6);
					if (unsafeDelim) date = date.slice(0, 10) + "T" + date.slice(11);
				} else if (fasttype === 4) date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
				hasDate = fasttype !== 4;
				hasTime = fasttype !== 3;
			}
			else {
				let match = date.match(DATE_TIME_RE);
				if (match) {
					if (!match[1]) {
						hasDate = false;
						date = `0000-01-01T${date}`;
					}
					hasTime = !!match[2];
					hasTime && date[10] === " " && (date = date.replace(" ", "T"));
					if (match[2] && +match[2] > 23) date = "";
					else {
						offset = match[3] || null;
						if (!offset && hasTime) date += "Z";
					}
				} else date = "";
			}
		}
		super(date);
		if (!isNaN(this.getTime())) {
			this.#hasDate = hasDate;
			this.#hasTime = hasTime;
			this.#offset = offset;
		}
	}
	isDateTime() {
		return this.#hasDate && this.#hasTime;
	}
	isLocal() {
		return !this.#hasDate || !this.#hasTime || !this.#offset;
	}
	isDate() {
		return this.#hasDate && !this.#hasTime;
	}
	isTime() {
		return this.#hasTime && !this.#hasDate;
	}
	isValid() {
		return this.#hasDate || this.#hasTime;
	}
	toISOString() {
		let iso = super.toISOString();
		if (this.isDate()) return iso.slice(0, 10);
		if (this.isTime()) return iso.slice(11, 23);
		if (this.#offset === null) return iso.slice(0, -1);
		if (this.#offset === "Z" || this.#offset === "z") return iso;
		let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
		offset = this.#offset[0] === "-" ? offset : -offset;
		return (/* @__PURE__ */ new Date(this.getTime() - offset * 6e4)).toISOString().slice(0, -1) + this.#offset;
	}
	static wrapAsOffsetDateTime(jsDate, offset = "Z") {
		let date = new TomlDate(jsDate);
		date.#offset = offset;
		return date;
	}
	static wrapAsLocalDateTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#offset = null;
		return date;
	}
	static wrapAsLocalDate(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasTime = false;
		date.#offset = null;
		return date;
	}
	static wrapAsLocalTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasDate = false;
		date.#offset = null;
		return date;
	}
};
// node_modules/smol-toml/dist/extract.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function isDigit(char, base = 10) {
	return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
	return char === 32 || char === 9 || char === 10 || char === 13 || delim && (char === delim || char === 44) || char === 35;
}
/** @internal */
function extractValue(ctx, end) {
	let errPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p);
	if (c === 91 || c === 123) {
		ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
		let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
		ctx.d++;
		return value;
	}
	if (c === 34 || c === 39) return parseString(ctx);
	if (c === 116) {
		if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, true;
	}
	if (c === 102) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, false;
	}
	if (c === 43 || c === 45) return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
	if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) return parseDate(ctx, c, end);
	if (ctx.s.charCodeAt(ctx.p + 2) === 58) return parseTime(ctx, c, end);
	return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
	let c = startChr;
	let state = 0;
	let hasUnderscores = false;
	if (c === 105) {
		if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, (sign || 1) / 0;
	}
	if (c === 110) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, NaN;
	}
	if (c === 48) {
		if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr)) return ctx.bi === true ? 0n : 0;
		if (!sign) {
			if (c === 120) return parseIntegerBaseN(ctx, startPtr, 16, endChr);
			else if (c === 98) return parseIntegerBaseN(ctx, startPtr, 2, endChr);
			else if (c === 111) return parseIntegerBaseN(ctx, startPtr, 8, endChr);
		}
		if (c === 46) state = 2;
		else if (c === 101 || c === 69) state = 4;
		else TomlError.x("illegal leading zero", ctx, startPtr);
	} else if (!isDigit(c)) TomlError.x("invalid value", ctx, startPtr);
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
		if (!state) state = 1;
		if (c === 95) {
			if (!(state & 1)) TomlError.x("illegal underscore", ctx);
			state += 11;
			hasUnderscores = true;
		} else if (state === 1 && c === 46) state = 2;
		else if ((state === 1 || state === 3) && (c === 101 || c === 69)) state = 4;
		else if (state === 4 && (c === 43 || c === 45)) state = 6;
		else if (!isDigit(c)) TomlError.x(`illegal character in numeric literal`, ctx);
		else if (state > 9) state -= 11;
		else if (!(state & 1)) state++;
	}
	if (!state) {
		let val = (startChr - 48) * (sign || 1);
		return ctx.bi === true ? BigInt(val) : val;
	}
	if (!(state & 1)) TomlError.x("unfinished numeric value", ctx, startPtr);
	let str = ctx.s.slice(startPtr, ctx.p);
	if (hasUnderscores) str = str.replaceAll("_", "");
	return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
	let c, underscore = 1;
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) if (c === 95) {
		if (underscore & 1) TomlError.x("illegal underscore", ctx);
		underscore = 3;
	} else if (!isDigit(c, base)) TomlError.x(`illegal character in numeric literal`, ctx);
	else if (underscore & 1) underscore--;
	if (underscore & 1) TomlError.x("unfinished numeric value", ctx);
	let str = ctx.s.slice(startPtr + 2, ctx.p);
	if (underscore) str = str.replaceAll("_", "");
	return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
	if (ctx.bi !== true) int: {
		let val = parseInt(str, base);
		if (!Number.isSafeInteger(val)) {
			if (ctx.bi) break int;
			TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
		}
		return val;
	}
	return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
	let startPtr = ctx.p++, unsafeSeparator;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
	ctx.p += 5;
	if (!isDigit(ctx.s.charCodeAt(ctx.p++))) TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
	if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 3, false, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) !== 58) TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	if (c = ctx.s.charCodeAt(ctx.p)) {
		if (c === 90 || c === 122) return readDate(ctx, ctx.s.slice(startPtr, ++ctx.p), 1, unsafeSeparator, startPtr, "[+00:00]");
		if (c === 43 || c === 45) return readDate(ctx, ctx.s.slice(startPtr, ctx.p += 6), 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
	}
	return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
	let start = ctx.p;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) return parseNumber(ctx, --ctx.p, c, 0, endChr);
	if (ctx.s.charCodeAt(ctx.p += 4) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	return readDate(ctx, ctx.s.slice(start, ctx.p), 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
	if (ctx.ld) {
		let date = new TomlDate(str, type, unsafeDelim);
		if (!date.isValid()) TomlError.x("invalid date", ctx, errPtr);
		return date;
	}
	try {
		if (temporalSuffix) str += temporalSuffix;
		switch (type) {
			case 1: return Temporal.ZonedDateTime.from(str);
			case 2: return Temporal.PlainDateTime.from(str);
			case 3: return Temporal.PlainDate.from(str);
			case 4: return Temporal.PlainTime.from(str);
		}
	} catch (e) {
		TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
	}
}
// node_modules/smol-toml/dist/util.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
/** @internal */
function skipComment(ctx) {
	for (; ctx.p < ctx.s.length; ctx.p++) {
		let c = ctx.s.charCodeAt(ctx.p);
		if (c === 10) break;
		if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
			ctx.p++;
			break;
		}
		if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in comments", ctx);
	}
}
/** @internal */
function skipVoid(ctx, banNewLines, banComments) {
	let c;
	while (ctx.p < ctx.s.length) {
		while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10))) ctx.p++;
		if (banComments || c !== 35) break;
		skipComment(ctx);
	}
}
// node_modules/smol-toml/dist/struct.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
/** @internal */
function parseKey(ctx, end = 61) {
	let startPtr;
	let state = 0;
	let parsed = [];
	let sliceStart;
	let c = ctx.s.charCodeAt(startPtr = ctx.p);
	do
		if (c === end) {
			if (!state) TomlError.x("unexpected end of key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			return ctx.p++, parsed;
		} else if (c === 46) {
			if (!state) TomlError.x("illegal empty bare key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			state = 0;
		} else if (!state && (c === 34 || c === 39)) {
			if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2)) TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
			parsed.push(parseString(ctx));
			state = 2;
			ctx.p--;
		} else if (c === 32 || c === 9) {
			if (state === 1) {
				parsed.push(ctx.s.slice(sliceStart, ctx.p));
				state = 2;
			}
		} else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) TomlError.x("illegal character in key", ctx);
		else if (!state) {
			state = 1;
			sliceStart = ctx.p;
		}
	while (c = ctx.s.charCodeAt(++ctx.p));
	TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
/** @internal */
function parseInlineTable(ctx) {
	let startPtr = ctx.p++;
	let res = Object.create(null);
	let seen = /* @__PURE__ */ new Set();
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
			ctx.p++;
			return res;
		}
		let k;
		let t = res;
		let hasOwn = false;
		let errPtr = ctx.p;
		let key = parseKey(ctx);
		for (let i = 0; i < key.length; i++) {
			if (i) t = hasOwn ? t[k] : t[k] = Object.create(null);
			k = key[i];
			if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) {
				t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
				break;
			}
			if (!hasOwn && unsafe) Object.defineProperty(t, k, {
				enumerable: true,
				configurable: true,
				writable: true
			});
		}
		if (hasOwn) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
		skipVoid(ctx, true, true);
		let value = extractValue(ctx, 125);
		if (t && typeof (t[k] = value) === "object") seen.add(value);
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished table", ctx, startPtr);
}
/** @internal */
function parseArray(ctx) {
	let startPtr = ctx.p++;
	let res = [];
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
			ctx.p++;
			return res;
		}
		res.push(extractValue(ctx, 93));
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished array", ctx, startPtr);
}
// node_modules/smol-toml/dist/parse.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function peekTable(ctx, key, table, meta, type) {
	let t = table;
	let m = meta;
	let k;
	let hasOwn = false;
	let state;
	for (let i = 0; i < key.length; i++) {
		if (i) {
			t = hasOwn ? t[k] : t[k] = Object.create(null);
			m = (state = m[k]).c;
			if (type === 0 && (state.t === 1 || state.t === 2)) return null;
			if (state.t === 2) {
				let l = t.length - 1;
				t = t[l];
				m = m[l].c;
			}
		}
		k = key[i];
		if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) return null;
		if (!hasOwn) {
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) return false;
			if (unsafe) {
				Object.defineProperty(t, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
				Object.defineProperty(m, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
			}
			m[k] = {
				t: i < key.length - 1 && type === 2 ? 3 : type,
				d: false,
				i: 0,
				c: Object.create(null)
			};
		}
	}
	state = m[k];
	if (state.t !== type && !(type === 1 && state.t === 3)) return null;
	if (type === 2) {
		if (!state.d) {
			state.d = true;
			t[k] = [];
		}
		t[k].push(t = Object.create(null));
		state.c[state.i++] = state = {
			t: 1,
			d: false,
			i: 0,
			c: Object.create(null)
		};
	}
	if (state.d) return null;
	state.d = true;
	if (type === 1) t = hasOwn ? t[k] : t[k] = Object.create(null);
	else if (type === 0 && hasOwn) return null;
	return [
		k,
		t,
		state.c
	];
}
function validateTablePeek(ctx, peek, ptr) {
	if (peek === null || ctx.uk === 2) TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse$1(toml, options = {}) {
	let ctx = {
		s: toml,
		p: 0,
		d: options.maxDepth ?? 1e3,
		bi: options.integersAsBigInt ?? false,
		ld: options.useLegacyDate ?? true,
		uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
	};
	let res = Object.create(null);
	let meta = Object.create(null);
	let tmp;
	let skipping = false;
	let tbl = res;
	let m = meta;
	if (toml.charCodeAt(0) === 65279) ctx.p++;
	skipVoid(ctx);
	while (ctx.p < toml.length) {
		if (toml.charCodeAt(ctx.p) === 91) {
			let isTableArray = toml.charCodeAt(++ctx.p) === 91;
			tmp = ctx.p += +isTableArray;
			skipping = false;
			let k = parseKey(ctx, 93);
			if (isTableArray) {
				if (toml.charCodeAt(ctx.p) !== 93) TomlError.x("expected end of table array declaration", ctx);
				ctx.p++;
			}
			let p = peekTable(ctx, k, res, meta, isTableArray ? 2 : 1);
			if (!p) {
				validateTablePeek(ctx, p, tmp);
				skipping = true;
			} else {
				m = p[2];
				tbl = p[1];
			}
		} else {
			tmp = ctx.p;
			let p = peekTable(ctx, parseKey(ctx), tbl, m, 0);
			if (!p && !skipping) validateTablePeek(ctx, p, tmp);
			skipVoid(ctx, true, true);
			let v = extractValue(ctx, void 0);
			if (p && !skipping) p[1][p[0]] = v;
		}
		skipVoid(ctx, true);
		if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
		skipVoid(ctx);
	}
	return res;
}
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
"".isWellFormed;
// node_modules/smol-toml/dist/index.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
// src/rules/foreign-fields.ts
const NOTHING = {};
const mappingAt = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : NOTHING;
const textAt = (fields, name) => {
	const value = fields[name];
	return typeof value === "string" && value.trim() !== "" ? value : void 0;
};
const numberAt = (fields, name) => {
	const value = fields[name];
	return typeof value === "number" && Number.isFinite(value) ? value : void 0;
};
const listAt = (fields, name) => {
	const value = fields[name];
	return Array.isArray(value) ? value : [];
};
const textsAt = (fields, name) => listAt(fields, name).filter((value) => typeof value === "string" && value !== "");
// src/rules/foreign-gitleaks.ts
/** Lines are counted as so many bytes. */
const LINE = 120;
const MOST_WITHIN = 4096;
/** An entry holds where one of its conditions does, so that those on the value may stand alone; with AND none can. */
const exceptionsOf$1 = (entry) => {
	const target = textAt(entry, "regexTarget") ?? "secret";
	const isJoint = (textAt(entry, "condition") ?? "OR").toUpperCase().startsWith("AND") || entry["condition"] === "&&";
	const onValue = target === "secret" && !isJoint;
	const words = isJoint ? [] : textsAt(entry, "stopwords");
	const patterns = onValue ? textsAt(entry, "regexes") : [];
	const lost = [
		"paths",
		"commits",
		"regexes",
		"stopwords"
	].filter((field) => listAt(entry, field).length > 0 && (isJoint || (field === "regexes" ? !onValue : field !== "stopwords")));
	return {
		words,
		patterns,
		remarks: lost.length === 0 ? [] : [{
			note: "allowlist",
			detail: lost.join(", ")
		}]
	};
};
const allowlists = (rule) => [...rule["allowlist"] === void 0 ? [] : [mappingAt(rule["allowlist"])], ...listAt(rule, "allowlists").map(mappingAt)];
const ENTROPY = /^\(?\s*(?:filter\.)?entropy\(\s*finding\["secret"\]\s*\)\s*<=?\s*(\d+(?:\.\d+)?)\s*\)?$/;
const MATCHES = /^\(?\s*matchesAny\(\s*finding\["secret"\]\s*,\s*\[([\s\S]*)\]\s*\)\s*\)?$/;
const CONTAINS = /^\(?\s*containsAny\(\s*finding\["secret"\]\s*,\s*\[([\s\S]*)\]\s*\)\s*\)?$/;
const QUOTED = /`([^`]*)`|"((?:[^"\\]|\\.)*)"/g;
const CLAUSES = /\s*\|\|\s*(?=(?:[^`"]|`[^`]*`|"(?:[^"\\]|\\.)*")*$)/;
const NO_FILTER = {
	entropy: void 0,
	words: [],
	patterns: [],
	remarks: []
};
const quoted = (list) => [...list.matchAll(QUOTED)].map((found) => found[1] ?? unescaped(found[2] ?? ""));
const unescaped = (text) => {
	try {
		return String(JSON.parse(`"${text}"`));
	} catch {
		return text;
	}
};
const clause = (filter, text) => {
	const entropy = ENTROPY.exec(text)?.[1];
	if (entropy !== void 0) return {
		...filter,
		entropy: Number(entropy)
	};
	const patterns = MATCHES.exec(text)?.[1];
	if (patterns !== void 0) return {
		...filter,
		patterns: [...filter.patterns, ...quoted(patterns)]
	};
	const words = CONTAINS.exec(text)?.[1];
	if (words !== void 0) return {
		...filter,
		words: [...filter.words, ...quoted(words)]
	};
	return {
		...filter,
		remarks: [{ note: "filter" }]
	};
};
/** Clauses of a Betterleaks filter that speak of the value alone; each holds by itself. */
const filterOf = (rule) => {
	const text = textAt(rule, "filter");
	if (text === void 0) return NO_FILTER;
	return text.trim().split(CLAUSES).reduce(clause, NO_FILTER);
};
const needsOf = (rule) => {
	const [first] = listAt(rule, "required").map(mappingAt);
	const id = first && textAt(first, "id");
	if (first === void 0 || id === void 0) return void 0;
	const lines = numberAt(first, "withinLines") ?? numberAt(first, "withinColumns") ?? 20;
	return {
		id,
		within: Math.min(MOST_WITHIN, Math.max(1, Math.round(lines + 1) * LINE))
	};
};
const remarksOf$2 = (rule) => [
	...textAt(rule, "path") !== void 0 && textAt(rule, "regex") !== void 0 ? [{ note: "path" }] : [],
	...textAt(rule, "validate") === void 0 ? [] : [{ note: "validation" }],
	...textAt(rule, "prefilter") === void 0 ? [] : [{
		note: "filter",
		detail: "prefilter"
	}],
	...listAt(rule, "required").length === 0 ? [] : [{ note: "composite" }],
	...rule["skipReport"] === true ? [{ note: "hidden" }] : []
];
const groupOf = (rule) => {
	const group = numberAt(rule, "secretGroup") ?? 0;
	return group > 0 ? group : void 0;
};
const readRule$1 = (rule, place) => {
	const exceptions = allowlists(rule).map(exceptionsOf$1);
	const filter = filterOf(rule);
	const entropy = numberAt(rule, "entropy") ?? filter.entropy;
	const words = [...exceptions.flatMap((each) => each.words), ...filter.words];
	const id = textAt(rule, "id") ?? `rule-${place + 1}`;
	return {
		id,
		name: id,
		vendor: void 0,
		pattern: textAt(rule, "regex"),
		isOfPaths: textAt(rule, "path") !== void 0,
		group: {
			index: groupOf(rule),
			names: ["secret"],
			otherwise: "first"
		},
		keywords: textsAt(rule, "keywords"),
		require: entropy === void 0 || entropy <= 0 ? {} : { entropy: Math.min(8, entropy) },
		except: words.length === 0 ? {} : { words },
		exceptPatterns: [...exceptions.flatMap((each) => each.patterns), ...filter.patterns],
		confidence: void 0,
		severity: void 0,
		class: void 0,
		needs: needsOf(rule),
		references: [],
		examples: [],
		remarks: [
			...remarksOf$2(rule),
			...exceptions.flatMap((each) => each.remarks),
			...filter.remarks
		]
	};
};
const parsed$1 = (text, file) => {
	try {
		return mappingAt(parse$1(text));
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message.split("\n")[0] : "";
		throw new require_start.UserError(`${file} is no TOML that can be read: ${reason}`, { cause });
	}
};
const forAll = {
	allowlist: "the allowlist for all rules (paths go to paths.ignore of .keyreach.yml)",
	allowlists: "the allowlists for all rules (paths go to paths.ignore of .keyreach.yml)",
	extend: "the configuration that it extends: import that too",
	prefilter: "the prefilter for all rules (paths go to paths.ignore of .keyreach.yml)",
	filter: "the filter for all rules"
};
const readGitleaks = (text, file) => {
	const fields = parsed$1(text, file);
	return {
		rules: listAt(fields, "rules").map((rule, place) => readRule$1(mappingAt(rule), place)),
		leftBehind: Object.entries(forAll).flatMap(([field, what]) => fields[field] === void 0 ? [] : [`${file}: ${what}`])
	};
};
// src/rules/foreign-kingfisher.ts
let import_dist$;
const import_dist = () => import_dist$ ??= require_yaml().require_dist();
const counts = [
	["digits", "min_digits"],
	["upper", "min_uppercase"],
	["lower", "min_lowercase"],
	["special", "min_special_chars"]
];
const requireOf = (rule) => {
	const asked = mappingAt(rule["pattern_requirements"]);
	const entropy = numberAt(rule, "min_entropy") ?? 0;
	const own = counts.flatMap(([kind, field]) => {
		const least = numberAt(asked, field) ?? 0;
		return least > 0 ? [[kind, Math.round(least)]] : [];
	});
	return {
		...entropy > 0 ? { entropy: Math.min(8, entropy) } : {},
		...Object.fromEntries(own)
	};
};
const known = [
	"min_digits",
	"min_uppercase",
	"min_lowercase",
	"min_special_chars",
	"ignore_if_contains"
];
const remarksOf$1 = (rule) => {
	const asked = Object.keys(mappingAt(rule["pattern_requirements"])).filter((field) => !known.includes(field));
	return [
		...rule["validation"] === void 0 ? [] : [{ note: "validation" }],
		...listAt(rule, "depends_on_rule").length === 0 ? [] : [{ note: "dependency" }],
		...rule["visible"] === false ? [{ note: "hidden" }] : [],
		...asked.length === 0 ? [] : [{
			note: "filter",
			detail: asked.join(", ")
		}]
	];
};
const VENDOR_OF_ID = /^[a-z]+\.([a-z0-9_-]+)\.[0-9]+$/;
const readRule = (rule, place) => {
	const id = textAt(rule, "id") ?? `rule-${place + 1}`;
	const words = textsAt(mappingAt(rule["pattern_requirements"]), "ignore_if_contains");
	return {
		id,
		name: textAt(rule, "name") ?? id,
		vendor: VENDOR_OF_ID.exec(id)?.[1],
		pattern: textAt(rule, "pattern")?.trim(),
		isOfPaths: false,
		group: {
			index: void 0,
			names: ["token", "secret"],
			otherwise: "last"
		},
		keywords: [],
		require: requireOf(rule),
		except: words.length === 0 ? {} : { words },
		exceptPatterns: [],
		confidence: require_start.confidences.find((each) => each === textAt(rule, "confidence")),
		severity: void 0,
		class: void 0,
		needs: void 0,
		references: textsAt(rule, "references"),
		examples: textsAt(rule, "examples"),
		remarks: remarksOf$1(rule)
	};
};
const parsed = (text, file) => {
	try {
		return mappingAt((0, import_dist().parse)(text));
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message.split("\n")[0] : "";
		throw new require_start.UserError(`${file} is no YAML that can be read: ${reason}`, { cause });
	}
};
const readKingfisher = (text, file) => ({
	rules: listAt(parsed(text, file), "rules").map((rule, place) => readRule(mappingAt(rule), place)),
	leftBehind: []
});
// src/rules/foreign-rule.ts
/** Each note in words; a loss makes an import partial, a remark does not. */
const notes = {
	"no-content": {
		weight: "refusal",
		text: "it looks at paths alone"
	},
	"no-pattern": {
		weight: "refusal",
		text: "it has no pattern: it may change a rule of a configuration that is extended"
	},
	regex: {
		weight: "refusal",
		text: "its pattern has what the subset cannot say"
	},
	unsafe: {
		weight: "refusal",
		text: "its pattern could blow up, or is too large"
	},
	"no-mark": {
		weight: "refusal",
		text: "its value bears no mark of 3 characters, and no vendor is named beside it"
	},
	"too-wide": {
		weight: "refusal",
		text: "it would match nearly anything"
	},
	"whole-match": {
		weight: "loss",
		text: "its value is all that matches, since the group with it may be absent"
	},
	context: {
		weight: "remark",
		text: "the name before the value became context: nearer or farther than the pattern said"
	},
	bounded: {
		weight: "remark",
		text: "repeats without an end were given one"
	},
	"look-around": {
		weight: "loss",
		text: "what must or must not stand around the value is not looked at"
	},
	anchor: {
		weight: "loss",
		text: "it need not stand at the beginning of a line"
	},
	behind: {
		weight: "loss",
		text: "what must stand behind the value is not looked at"
	},
	lazy: {
		weight: "loss",
		text: "a repeat takes as much as it can, not as little"
	},
	"generic-words": {
		weight: "loss",
		text: "names that any vendor uses do not count as its name"
	},
	"own-mark": {
		weight: "loss",
		text: "no name is asked for before the value, since none tells a vendor"
	},
	path: {
		weight: "loss",
		text: "it is not held to its paths: it looks in every file"
	},
	allowlist: {
		weight: "loss",
		text: "exceptions by path, line or commit are left out"
	},
	filter: {
		weight: "loss",
		text: "conditions of its filter are left out"
	},
	validation: {
		weight: "loss",
		text: "whether a value is alive is not asked"
	},
	dependency: {
		weight: "loss",
		text: "another rule that its validation needs is not tied to it"
	},
	composite: {
		weight: "loss",
		text: "another rule must be near by: counted in bytes, 120 a line, and of several only one"
	},
	hidden: {
		weight: "remark",
		text: "it only serves other rules, and is reported as information"
	},
	example: {
		weight: "loss",
		text: "an example that comes with it is not found"
	}
};
// src/rules/foreign-cursor.ts
/** What a foreign pattern has that keyreach's cannot say; the message names it. */
var Untranslatable = class extends Error {};
const refuse = (cursor, what) => {
	throw new Untranslatable(`${what} (at character ${cursor.at + 1})`);
};
// src/rules/foreign-tree.ts
const EMPTY = {
	kind: "sequence",
	nodes: []
};
const flattened = (nodes) => nodes.flatMap((node) => node.kind === "sequence" ? node.nodes : [node]);
const sequenceOf = (nodes) => {
	const flat = flattened(nodes);
	const [only] = flat;
	return flat.length === 1 && only !== void 0 ? only : {
		kind: "sequence",
		nodes: flat
	};
};
/** Alternatives of one byte are a class. */
const choiceOf = (nodes) => {
	const [only] = nodes;
	if (nodes.length === 1 && only !== void 0) return only;
	const sets = nodes.flatMap((node) => node.kind === "set" ? [node.set] : []);
	return sets.length === nodes.length && sets.length > 0 ? {
		kind: "set",
		set: require_own_rules().intern(require_own_rules().union(...sets))
	} : {
		kind: "choice",
		nodes
	};
};
/** The nodes of a sequence, or the node alone. */
const partsOf = (node) => node.kind === "sequence" ? node.nodes : [node];
/** Bytes of the shortest and the longest match. */
const widthOf = (node) => {
	switch (node.kind) {
		case "set": return {
			min: 1,
			max: 1
		};
		case "assertion": return {
			min: 0,
			max: 0
		};
		case "capture": return widthOf(node.node);
		case "repeat": {
			const { min, max } = widthOf(node.node);
			return {
				min: min * node.min,
				max: max === 0 ? 0 : max * node.max
			};
		}
		case "sequence": return node.nodes.map(widthOf).reduce((sum, { min, max }) => ({
			min: sum.min + min,
			max: sum.max + max
		}), {
			min: 0,
			max: 0
		});
		case "choice": {
			const widths = node.nodes.map(widthOf);
			return {
				min: Math.min(...widths.map(({ min }) => min)),
				max: Math.max(...widths.map(({ max }) => max))
			};
		}
	}
};
/** Every class of a pattern. */
const setsOf = (node) => {
	switch (node.kind) {
		case "set": return [node.set];
		case "assertion": return [];
		case "capture":
		case "repeat": return setsOf(node.node);
		case "sequence":
		case "choice": return node.nodes.flatMap(setsOf);
	}
};
const meets = (set, other) => set.some((flag, byte) => flag === 1 && other[byte] === 1);
const hasLetters = (node) => setsOf(node).some((set) => meets(set, require_own_rules().alphanumeric));
/** The node without captures: groups that only hold together. */
const withoutCaptures = (node) => {
	switch (node.kind) {
		case "set":
		case "assertion": return node;
		case "capture": return withoutCaptures(node.node);
		case "repeat": return {
			...node,
			node: withoutCaptures(node.node)
		};
		case "sequence": return sequenceOf(node.nodes.map(withoutCaptures));
		case "choice": return choiceOf(node.nodes.map(withoutCaptures));
	}
};
// src/rules/foreign-parts.ts
const capturesIn = (node) => {
	switch (node.kind) {
		case "set":
		case "assertion": return [];
		case "capture": return [node, ...capturesIn(node.node)];
		case "repeat": return capturesIn(node.node);
		case "sequence":
		case "choice": return node.nodes.flatMap(capturesIn);
	}
};
const chosen = (node, { index, names, otherwise }) => {
	const captures = capturesIn(node);
	if (index !== void 0) return captures.find((capture) => capture.index === index);
	const named = captures.find(({ name }) => name !== void 0 && names.includes(name.toLowerCase()));
	if (named !== void 0 || otherwise === "first") return named ?? captures[0];
	const inner = new Set(captures.flatMap((capture) => capturesIn(capture.node)));
	return captures.filter((capture) => !inner.has(capture)).at(-1);
};
const MOST_ALTERNATIVES = 8;
/** How many patterns a pattern is whose alternatives hold a group each. */
const countSpread = (node) => {
	if (capturesIn(node).length === 0) return 1;
	if (node.kind === "choice") return node.nodes.reduce((sum, part) => sum + countSpread(part), 0);
	return node.kind === "sequence" ? node.nodes.reduce((product, part) => product * countSpread(part), 1) : 1;
};
/** A pattern whose alternatives hold a group each is several patterns. */
const spread = (node) => {
	if (node.kind === "choice" && node.nodes.some((part) => capturesIn(part).length > 0)) return node.nodes.flatMap(spread);
	if (node.kind !== "sequence") return [node];
	const at = node.nodes.findIndex((part) => part.kind === "choice" && capturesIn(part).length > 0);
	const part = node.nodes[at];
	if (part?.kind !== "choice") return [node];
	return part.nodes.flatMap((alternative) => spread(sequenceOf([
		...node.nodes.slice(0, at),
		alternative,
		...node.nodes.slice(at + 1)
	])));
};
const split = (node, capture) => {
	if (node === capture) return {
		before: [],
		value: capture.node,
		after: []
	};
	if (node.kind === "capture") return split(node.node, capture);
	if (node.kind !== "sequence") return void 0;
	for (const [at, part] of node.nodes.entries()) {
		const inner = split(part, capture);
		if (inner === void 0) continue;
		return {
			before: [...node.nodes.slice(0, at), ...inner.before],
			value: inner.value,
			after: [...inner.after, ...node.nodes.slice(at + 1)]
		};
	}
};
const quotes = require_own_rules().setOf("\"'`");
const isQuote = (node) => node?.kind === "set" && node.set.every((flag, byte) => flag === 0 || quotes[byte] === 1);
/** Quotes around a value are none of it. */
const unquoted = ({ before, value, after }) => {
	const parts = partsOf(value);
	if (parts.length < 3 || !isQuote(parts[0]) || !isQuote(parts.at(-1))) return {
		before,
		value,
		after
	};
	return {
		before,
		value: sequenceOf(parts.slice(1, -1)),
		after
	};
};
const LEAST_BEHIND_GAP = 16;
/** Where no group tells the value from its name, it is what stands behind the last gap. */
const behindGap = (node) => {
	const parts = partsOf(node);
	const at = parts.findLastIndex(isGap);
	const value = sequenceOf(parts.slice(at + 1));
	if (!(at > 0 && hasLetters(sequenceOf(parts.slice(0, at))) && !isArmour(node)) || widthOf(value).min < LEAST_BEHIND_GAP) return {
		before: [],
		value: node,
		after: []
	};
	return {
		before: parts.slice(0, at + 1),
		value,
		after: []
	};
};
const hyphen = require_own_rules().setOf("-");
const isHyphen = (node) => node.kind === "set" && node.set.every((flag, byte) => flag === hyphen[byte]) || node.kind === "repeat" && isHyphen(node.node);
/** Lines of hyphens, as around keys in PEM, hold together what stands between them. */
const isArmour = (node) => {
	const parts = partsOf(node);
	return parts.some((_, at) => parts.slice(at, at + 5).length === 5 && parts.slice(at, at + 5).every(isHyphen));
};
const partOf = (node, wanted) => {
	const capture = chosen(node, wanted);
	const parts = capture === void 0 ? behindGap(node) : split(node, capture);
	return parts && unquoted(parts);
};
/** The parts of a pattern, once for each of its alternatives that hold a value of their own; undefined where the value is in a part that may be absent. */
const partsAround = (node, wanted) => {
	if (countSpread(node) > MOST_ALTERNATIVES) return void 0;
	const parts = spread(node).map((alternative) => partOf(alternative, wanted));
	return parts.every((part) => part !== void 0) ? parts : void 0;
};
/** Each alternative of a value by itself. */
const alternativesOf = (parts) => parts.value.kind === "choice" ? parts.value.nodes.map((value) => ({
	...parts,
	value
})) : [parts];
/** The whole match as the value. */
const wholeOf = (node) => ({
	before: [],
	value: node,
	after: []
});
const blanks = require_own_rules().setOf(" 	\n");
/** Repeats over blanks lie between a name and its value. */
const isGap = (node) => {
	switch (node.kind) {
		case "set":
		case "assertion": return false;
		case "repeat": return node.max > 1 && setsOf(node.node).some((set) => meets(set, blanks)) || isGap(node.node);
		case "capture": return isGap(node.node);
		case "sequence":
		case "choice": return node.nodes.some(isGap);
	}
};
const kindOfBefore = (nodes) => {
	const whole = sequenceOf(nodes);
	if (!hasLetters(whole) || widthOf(whole).max <= 1) return "edge";
	return nodes.some(isGap) && !isArmour(whole) ? "name" : "form";
};
const opensPlainly = (node) => {
	switch (node.kind) {
		case "set": return !meets(node.set, require_own_rules().alphanumeric);
		case "assertion": return true;
		case "capture":
		case "repeat": return opensPlainly(node.node);
		case "sequence": {
			const [first] = node.nodes;
			return first === void 0 || opensPlainly(first) && (widthOf(first).min > 0 || node.nodes.every(opensPlainly));
		}
		case "choice": return node.nodes.every(opensPlainly);
	}
};
const quotesAndEnds = require_own_rules().setOf(" 	\n\r\"'`;,)>]}&<|\\");
/** A single character that must follow and is none that ends values anyway belongs to the form: the `@` of a URL. */
const isTelling$1 = (node) => node.kind === "set" && !meets(node.set, quotesAndEnds);
/** Without what may be absent at the end and only says where a value ends. */
const withoutTail = (nodes) => {
	const last = nodes.at(-1);
	if (last === void 0 || nodes.length === 1) return nodes;
	return widthOf(last).min === 0 && opensPlainly(last) ? withoutTail(nodes.slice(0, -1)) : nodes;
};
/** What stands behind a value: nothing that matters, or part of the form. */
const kindOfAfter = (nodes) => {
	const solid = withoutTail(nodes.filter((node) => widthOf(node).max > 0));
	const [first] = solid;
	if (first === void 0) return "edge";
	if (solid.length === 1 && opensPlainly(first) && widthOf(first).min <= 1 && !isTelling$1(first)) return "edge";
	if (widthOf(sequenceOf(solid)).min === 0) return "edge";
	return solid.some(isGap) ? "lost" : "form";
};
/** Whether a line's or a text's end is asked for in so many words. */
const isAnchored = (nodes) => nodes.some((node) => node.kind === "assertion" && ["^", "\\A"].includes(node.text));
const hasLookAround = (nodes) => nodes.some((node) => {
	if (node.kind === "assertion") return node.text.startsWith("(?");
	if (node.kind === "set") return false;
	return hasLookAround(node.kind === "sequence" || node.kind === "choice" ? node.nodes : [node.node]);
});
/** Whether a repeat takes as little as it can with more of the value to come: there the subset would take as much as it can. */
const hasInnerLazy = (value) => partsOf(value).slice(0, -1).some(isLazy);
const isLazy = (node) => {
	if (node.kind === "repeat") return node.mode === "lazy" && node.max !== node.min || isLazy(node.node);
	if (node.kind === "capture") return isLazy(node.node);
	return (node.kind === "sequence" || node.kind === "choice") && node.nodes.some(isLazy);
};
const isEndless = (node) => widthOf(node).max === Number.POSITIVE_INFINITY;
// src/rules/foreign-print.ts
const SPECIAL = /[\\^$.*+?()[\]{}|/-]/;
const CLASS_SPECIAL = /[\\\]^[-]/;
const controls$1 = {
	10: "\\n",
	13: "\\r",
	9: "\\t"
};
const isPrintable = (byte) => byte >= 32 && byte < 127;
const written$1 = (byte, special) => {
	const char = String.fromCharCode(byte);
	if (isPrintable(byte)) return special.test(char) ? `\\${char}` : char;
	return controls$1[byte] ?? `\\x${byte.toString(16).padStart(2, "0")}`;
};
const single$1 = (byte) => byte === 45 || byte === 47 ? String.fromCharCode(byte) : written$1(byte, SPECIAL);
const ranges = (set) => {
	const found = [];
	for (const byte of require_own_rules().bytesOf(set)) {
		const last = found.at(-1);
		if (last !== void 0 && last[1] === byte - 1) last[1] = byte;
		else found.push([byte, byte]);
	}
	return found;
};
/** As people write it: letters, digits, then the rest. */
const rank = ([first]) => {
	if (first >= 65 && first <= 90) return 0;
	if (first >= 97 && first <= 122) return 1;
	return first >= 48 && first <= 57 ? 2 : 3;
};
/** Runs of letters and digits do not go on into what stands beside them in ASCII. */
const pieces = (set) => {
	const own = set.map((flag, byte) => flag & (require_own_rules().alphanumeric[byte] ?? 0));
	const rest = set.map((flag, byte) => flag & 1 - (require_own_rules().alphanumeric[byte] ?? 0));
	return [...ranges(own), ...ranges(rest)].sort((a, b) => rank(a) - rank(b));
};
/** Runs shorter than this are plainer written out. */
const SHORT_RUN = 3;
const eachOf = (first, last) => Array.from({ length: last - first + 1 }, (_, at) => written$1(first + at, CLASS_SPECIAL)).join("");
const body = (set) => pieces(set).map(([first, last]) => {
	const [from, to] = [written$1(first, CLASS_SPECIAL), written$1(last, CLASS_SPECIAL)];
	if (first === last) return from;
	return last - first < SHORT_RUN ? eachOf(first, last) : `${from}-${to}`;
}).join("");
const isHigh = (set) => set[255] === 1;
/** Only one case of each letter, where the rule ignores case: the lower one. */
const oneCase = (set) => set.map((flag, byte) => byte >= 65 && byte <= 90 ? 0 : flag);
const writeSet = (set, { ignoresCase }) => {
	if (isHigh(set)) return `[^${body(require_own_rules().complement(set))}]`;
	const shown = ignoresCase ? oneCase(set) : set;
	return require_own_rules().sizeOf(shown) === 1 ? single$1(shown.indexOf(1)) : `[${body(shown)}]`;
};
const bounds = (min, max) => {
	if (min === 0 && max === 1) return "?";
	if (min === 1 && max === 1) return "";
	return min === max ? `{${min}}` : `{${min},${max}}`;
};
const isAtom = (node) => node.kind === "set";
const writeRepeat = (node, manner) => {
	const max = Math.min(node.max === Number.POSITIVE_INFINITY ? Math.max(manner.longest, node.min) : node.max, require_own_rules().MAX_REPEAT);
	const inner = writeForeign(node.node, manner);
	if (inner === "") return "";
	return `${isAtom(node.node) ? inner : `(?:${inner})`}${bounds(Math.min(node.min, max), max)}`;
};
/** The subset's way to write a tree; what has no width is left out. */
const writeForeign = (node, manner) => {
	switch (node.kind) {
		case "set": return writeSet(node.set, manner);
		case "assertion": return "";
		case "capture": return `(?:${writeForeign(node.node, manner)})`;
		case "repeat": return writeRepeat(node, manner);
		case "sequence": return node.nodes.map((part) => writePart(part, manner)).join("");
		case "choice": return writeChoice(node.nodes, manner);
	}
};
/** Alternatives without a width make the others optional. */
const writeChoice = (nodes, manner) => {
	const written = [...new Set(nodes.map((part) => writeForeign(part, manner)))];
	const solid = written.filter((text) => text !== "");
	if (solid.length === written.length || solid.length === 0) return solid.join("|");
	return `(?:${solid.join("|")})?`;
};
/** A part of a sequence: alternatives are held together. */
const writePart = (node, manner) => {
	const text = writeForeign(node, manner);
	return node.kind === "choice" && !OPTIONAL.test(text) ? `(?:${text})` : text;
};
/** Alternatives that are held together already, since one of them has no width. */
const OPTIONAL = /^\(\?:[^()]*\)\?$/;
/** Whether a pattern takes letters in both cases wherever it takes one. */
const ignoresCase = (nodes) => {
	const withLetters = nodes.flatMap(setsOf).filter((set) => require_own_rules().bytesOf(set).some((byte) => rank([byte, byte]) < 2));
	return withLetters.length > 0 && withLetters.every((set) => require_own_rules().sizeOf(require_own_rules().foldCase(set)) === require_own_rules().sizeOf(set));
};
// src/rules/foreign-class.ts
const digit = require_own_rules().rangeSet(48, 57);
const upper = require_own_rules().rangeSet(65, 90);
const lower = require_own_rules().rangeSet(97, 122);
const wordSet = require_own_rules().union(require_own_rules().alphanumeric, require_own_rules().setOf("_"));
const space = require_own_rules().setOf("	\n\v\f\r ");
const blank = require_own_rules().setOf("	 ");
/** Escapes that stand for a class; upper case is the rest. */
const shorthands = {
	d: digit,
	w: wordSet,
	s: space,
	h: blank
};
const named$1 = {
	alnum: require_own_rules().alphanumeric,
	alpha: require_own_rules().union(upper, lower),
	ascii: require_own_rules().rangeSet(0, 127),
	blank,
	cntrl: require_own_rules().union(require_own_rules().rangeSet(0, 31), require_own_rules().rangeSet(127, 127)),
	digit,
	graph: require_own_rules().rangeSet(33, 126),
	lower,
	print: require_own_rules().rangeSet(32, 126),
	punct: require_own_rules().union(require_own_rules().rangeSet(33, 47), require_own_rules().rangeSet(58, 64), require_own_rules().rangeSet(91, 96), require_own_rules().rangeSet(123, 126)),
	space,
	upper,
	word: wordSet,
	xdigit: require_own_rules().union(digit, require_own_rules().rangeSet(65, 70), require_own_rules().rangeSet(97, 102))
};
const controls = {
	n: 10,
	r: 13,
	t: 9,
	f: 12,
	v: 11,
	a: 7,
	e: 27
};
const POSIX = /\[:(\^?)([a-z]+):\]/y;
const HEX = /x(?:([0-9a-fA-F]{2})|\{([0-9a-fA-F]{1,4})\})/y;
const LETTER_OR_DIGIT = /[A-Za-z0-9]/;
const readHex = (cursor) => {
	HEX.lastIndex = cursor.at;
	const found = HEX.exec(cursor.text);
	if (found === null) return void 0;
	const code = Number.parseInt(found[1] ?? found[2] ?? "", 16);
	if (code >= 128) return refuse(cursor, "characters beyond ASCII");
	cursor.at += found[0].length;
	return code;
};
/** The class behind a backslash, or undefined where it is no single character's. */
const readEscapedSet = (cursor) => {
	const char = cursor.text[cursor.at] ?? "";
	const shorthand = shorthands[char.toLowerCase()];
	if (shorthand !== void 0) {
		cursor.at++;
		return char === char.toLowerCase() ? shorthand : require_own_rules().complement(shorthand);
	}
	if (char === "p" || char === "P") return refuse(cursor, "Unicode classes");
	const hex = readHex(cursor);
	if (hex !== void 0) return require_own_rules().rangeSet(hex, hex);
	const control = controls[char];
	if (control === void 0 && LETTER_OR_DIGIT.test(char)) return void 0;
	cursor.at++;
	return control === void 0 ? require_own_rules().setOf(char) : require_own_rules().rangeSet(control, control);
};
const readPlain = (cursor) => {
	const code = cursor.text.charCodeAt(cursor.at);
	if (code >= 128) return refuse(cursor, "characters beyond ASCII");
	cursor.at++;
	return require_own_rules().rangeSet(code, code);
};
const readMember = (cursor) => {
	if (cursor.text[cursor.at] !== "\\") return readPlain(cursor);
	cursor.at++;
	if (cursor.text[cursor.at] === "b") {
		cursor.at++;
		return require_own_rules().rangeSet(8, 8);
	}
	return readEscapedSet(cursor) ?? refuse(cursor, `\\${cursor.text[cursor.at] ?? ""} in a class`);
};
const readPosix = (cursor) => {
	POSIX.lastIndex = cursor.at;
	const found = POSIX.exec(cursor.text);
	const set = named$1[found?.[2] ?? ""];
	if (found === null || set === void 0) return void 0;
	cursor.at += found[0].length;
	return found[1] === "^" ? require_own_rules().complement(set) : set;
};
const single = (set) => set.indexOf(1);
const isSingle = (set) => set.indexOf(1) === set.lastIndexOf(1);
const readRange = (cursor) => {
	const first = readMember(cursor);
	if (!(cursor.text[cursor.at] === "-" && cursor.text[cursor.at + 1] !== "]" && isSingle(first))) return first;
	cursor.at++;
	const last = readMember(cursor);
	if (!isSingle(last)) return require_own_rules().union(first, require_own_rules().setOf("-"), last);
	return single(last) < single(first) ? refuse(cursor, "a range that runs backwards") : require_own_rules().rangeSet(single(first), single(last));
};
const readPiece = (cursor) => {
	const posix = readPosix(cursor);
	if (posix !== void 0) return posix;
	if (cursor.text.startsWith("&&", cursor.at)) return refuse(cursor, "intersections of classes");
	return readRange(cursor);
};
/** Reads a class; its bracket has been read. A bracket that closes at once is a member. */
const readForeignClass = (cursor, flags) => {
	const isNegated = cursor.text[cursor.at] === "^";
	if (isNegated) cursor.at++;
	let set = require_own_rules().emptySet();
	let isFirst = true;
	while (isFirst || cursor.text[cursor.at] !== "]") {
		if (cursor.at >= cursor.text.length) return refuse(cursor, "a class that is not closed");
		set = require_own_rules().union(set, readPiece(cursor));
		isFirst = false;
	}
	cursor.at++;
	const folded = flags.ignoreCase ? require_own_rules().foldCase(set) : set;
	return require_own_rules().intern(isNegated ? require_own_rules().complement(folded) : folded);
};
// src/rules/foreign-read.ts
const PLAIN$1 = {
	ignoreCase: false,
	dotAll: false,
	verbose: false,
	swapGreed: false
};
const MOST_GROUPS = 1e3;
const BRACES = /\{(\d{1,5})(?:(,)(\d{0,5}))?\}/y;
const OPENING = /\?(?:P?<([A-Za-z_][A-Za-z0-9_]*)>|([a-zA-Z]*)(?:-([a-zA-Z]+))?([:)]))/y;
const ANY = require_own_rules().complement(require_own_rules().setOf(""));
const NEWLINE = require_own_rules().rangeSet(10, 10);
const assertions = "bBAzZG";
const COMMENTS_AND_BLANKS = /(?:\s|#[^\n]*)*/y;
const skipBlanks = (cursor, { verbose }) => {
	if (!verbose) return;
	COMMENTS_AND_BLANKS.lastIndex = cursor.at;
	cursor.at += COMMENTS_AND_BLANKS.exec(cursor.text)?.[0].length ?? 0;
};
const letters = {
	i: "ignoreCase",
	s: "dotAll",
	x: "verbose",
	U: "swapGreed"
};
/** Letters that mean nothing on bytes, or nothing to a pattern that is held to a value. */
const SILENT = "mu";
const switched = (cursor, flags, { on, off }) => {
	const changed = { ...flags };
	for (const [text, value] of [[on, true], [off, false]]) for (const letter of text) {
		const name = letters[letter];
		if (name !== void 0) changed[name] = value;
		else if (!SILENT.includes(letter)) refuse(cursor, `the flag ${letter}`);
	}
	return changed;
};
const readQuoted = (cursor, flags) => {
	const end = cursor.text.indexOf("\\E", cursor.at);
	const text = cursor.text.slice(cursor.at, end < 0 ? void 0 : end);
	cursor.at = end < 0 ? cursor.text.length : end + 2;
	return sequenceOf([...text].map((char) => literal(cursor, char, flags)));
};
const literal = (cursor, char, { ignoreCase }) => {
	if (char.charCodeAt(0) >= 128) return refuse(cursor, "characters beyond ASCII");
	return {
		kind: "set",
		set: require_own_rules().intern(ignoreCase ? require_own_rules().foldCase(require_own_rules().setOf(char)) : require_own_rules().setOf(char))
	};
};
const readEscape = (cursor, flags) => {
	const char = cursor.text[cursor.at] ?? refuse(cursor, "a backslash at the end");
	if (assertions.includes(char)) {
		cursor.at++;
		return {
			kind: "assertion",
			text: `\\${char}`
		};
	}
	if (char === "Q") {
		cursor.at++;
		return readQuoted(cursor, flags);
	}
	const set = readEscapedSet(cursor);
	if (set !== void 0) return {
		kind: "set",
		set: require_own_rules().intern(flags.ignoreCase ? require_own_rules().foldCase(set) : set)
	};
	return char >= "0" && char <= "9" ? refuse(cursor, "back-references") : refuse(cursor, `\\${char}`);
};
const looks = [
	["?=", "(?=)"],
	["?!", "(?!)"],
	["?<=", "(?<=)"],
	["?<!", "(?<!)"]
];
/** What must or must not stand beside has no width; what it says is lost. */
const readLook = (cursor, scope) => {
	const look = looks.find(([opening]) => cursor.text.startsWith(opening, cursor.at));
	if (look === void 0) return void 0;
	cursor.at += look[0].length;
	readClosed(cursor, scope.flags);
	return {
		kind: "assertion",
		text: look[1]
	};
};
const readClosed = (cursor, flags) => {
	const node = readChoice(cursor, { flags });
	if (cursor.text[cursor.at] !== ")") return refuse(cursor, "a group that is not closed");
	cursor.at++;
	return node;
};
const readCapture = (cursor, flags, name) => {
	cursor.captures++;
	const index = cursor.captures;
	return {
		kind: "capture",
		node: readClosed(cursor, flags),
		index,
		name
	};
};
const readComment = (cursor) => {
	const end = cursor.text.indexOf(")", cursor.at);
	if (end < 0) return refuse(cursor, "a comment that is not closed");
	cursor.at = end + 1;
	return EMPTY;
};
const readSpecial = (cursor, scope) => {
	if (cursor.text.startsWith("?#", cursor.at)) return readComment(cursor);
	if (cursor.text.startsWith("?>", cursor.at)) {
		cursor.at += 2;
		return readClosed(cursor, scope.flags);
	}
	const look = readLook(cursor, scope);
	if (look !== void 0) return look;
	OPENING.lastIndex = cursor.at;
	const found = OPENING.exec(cursor.text);
	if (found === null) return refuse(cursor, `the group (${cursor.text.slice(cursor.at, cursor.at + 3)}`);
	cursor.at += found[0].length;
	const [, name, on = "", off = "", end] = found;
	if (name !== void 0) return readCapture(cursor, scope.flags, name);
	const flags = switched(cursor, scope.flags, {
		on,
		off
	});
	if (end === ":") return readClosed(cursor, flags);
	scope.flags = flags;
	return EMPTY;
};
const readGroup = (cursor, scope) => cursor.text[cursor.at] === "?" ? readSpecial(cursor, scope) : readCapture(cursor, scope.flags, void 0);
const readAtom = (cursor, scope) => {
	const char = cursor.text[cursor.at] ?? "";
	cursor.at++;
	switch (char) {
		case "(": return readGroup(cursor, scope);
		case "[": return {
			kind: "set",
			set: readForeignClass(cursor, scope.flags)
		};
		case ".": return {
			kind: "set",
			set: require_own_rules().intern(scope.flags.dotAll ? ANY : require_own_rules().complement(NEWLINE))
		};
		case "^":
		case "$": return {
			kind: "assertion",
			text: char
		};
		case "\\": return readEscape(cursor, scope.flags);
		case "*":
		case "+":
		case "?": return refuse(cursor, `a ${char} that repeats nothing`);
		default: return literal(cursor, char, scope.flags);
	}
};
const simple = {
	"*": {
		min: 0,
		max: Number.POSITIVE_INFINITY
	},
	"+": {
		min: 1,
		max: Number.POSITIVE_INFINITY
	},
	"?": {
		min: 0,
		max: 1
	}
};
const readBounds = (cursor) => {
	const bounds = simple[cursor.text[cursor.at] ?? ""];
	if (bounds !== void 0) {
		cursor.at++;
		return bounds;
	}
	BRACES.lastIndex = cursor.at;
	const found = BRACES.exec(cursor.text);
	if (found === null) return void 0;
	cursor.at += found[0].length;
	const min = Number(found[1]);
	if (found[2] === void 0) return {
		min,
		max: min
	};
	return {
		min,
		max: found[3] === "" ? Number.POSITIVE_INFINITY : Number(found[3])
	};
};
const readMode = (cursor, { swapGreed }) => {
	const char = cursor.text[cursor.at];
	if (char === "+") {
		cursor.at++;
		return "possessive";
	}
	if (char === "?") cursor.at++;
	return char === "?" === swapGreed ? "greedy" : "lazy";
};
const readRepeat = (cursor, scope) => {
	let node = readAtom(cursor, scope);
	for (;;) {
		skipBlanks(cursor, scope.flags);
		const bounds = readBounds(cursor);
		if (bounds === void 0) return node;
		const mode = readMode(cursor, scope.flags);
		node = bounds.max === 0 ? EMPTY : {
			kind: "repeat",
			node,
			...bounds,
			mode
		};
	}
};
const readSequence = (cursor, scope) => {
	const nodes = [];
	for (;;) {
		skipBlanks(cursor, scope.flags);
		const char = cursor.text[cursor.at];
		if (char === void 0 || char === "|" || char === ")") return sequenceOf(nodes);
		nodes.push(readRepeat(cursor, scope));
	}
};
function readChoice(cursor, scope) {
	const nodes = [readSequence(cursor, scope)];
	while (cursor.text[cursor.at] === "|") {
		cursor.at++;
		nodes.push(readSequence(cursor, scope));
	}
	return choiceOf(nodes);
}
const OPEN = /\(/g;
/** Reads a foreign pattern; throws `Untranslatable` with what cannot be said. */
const readForeign = (text) => {
	const cursor = {
		text,
		at: 0,
		captures: 0
	};
	if ((text.match(OPEN)?.length ?? 0) > MOST_GROUPS) return refuse(cursor, "more groups than can be read");
	const node = readChoice(cursor, { flags: PLAIN$1 });
	return cursor.at < text.length ? refuse(cursor, "a parenthesis that closes nothing") : node;
};
// src/rules/foreign-words.ts
const charsOf = (set, reading) => {
	const shown = reading.case === "ignored" && require_own_rules().sizeOf(set) === require_own_rules().sizeOf(require_own_rules().foldCase(set)) ? set.map((flag, byte) => byte >= 65 && byte <= 90 ? 0 : flag) : set;
	return require_own_rules().sizeOf(shown) > reading.chars ? void 0 : require_own_rules().bytesOf(shown).map((byte) => String.fromCharCode(byte));
};
const cross = (left, right) => left.flatMap((start) => right.map((end) => start + end));
const limited = (words, { most }) => words.length <= most ? [...new Set(words)] : void 0;
const repeated = (node, reading) => {
	if (node.max > 4) return void 0;
	const one = spell(node.node, reading);
	if (one === void 0) return void 0;
	let words = node.min === 0 ? [""] : [];
	let run = [""];
	for (let count = 1; count <= node.max; count++) {
		run = cross(run, one);
		if (run.length > reading.most) return void 0;
		if (count >= node.min) words = [...words, ...run];
	}
	return limited(words, reading);
};
/** All texts that a node matches, where they are few. */
const spell = (node, reading) => {
	switch (node.kind) {
		case "set": return charsOf(node.set, reading);
		case "assertion": return [""];
		case "capture": return spell(node.node, reading);
		case "repeat": return repeated(node, reading);
		case "choice": {
			const parts = node.nodes.map((part) => spell(part, reading));
			return parts.every((part) => part !== void 0) ? limited(parts.flat(), reading) : void 0;
		}
		case "sequence": return node.nodes.reduce((words, part) => {
			const next = words && spell(part, reading);
			return words && next && limited(cross(words, next), reading);
		}, [""]);
	}
};
/** Words that go on into the first copy of what is repeated too often to be written out. */
const withStart = (run, node, reading) => {
	const first = node.kind === "repeat" && node.min > 0 ? spell(node.node, reading) : void 0;
	const words = first && limited(cross(run, first), reading);
	return words === void 0 || words.includes("") ? [] : [words];
};
const inSequence = (nodes, reading) => {
	const found = [];
	let run = [""];
	const flush = () => {
		if (run.every((word) => word !== "")) found.push(run);
		run = [""];
	};
	for (const node of nodes) {
		const words = spell(node, reading);
		const joined = words && limited(cross(run, words), reading);
		if (joined === void 0) {
			found.push(...withStart(run, node, reading));
			flush();
		}
		if (words === void 0) found.push(...wordsIn(node, reading));
		else run = joined ?? words;
	}
	flush();
	return found;
};
/** Lists of words; each match has one of each list, in the order of the pattern. */
const wordsIn = (node, reading) => {
	switch (node.kind) {
		case "assertion": return [];
		case "set": {
			const words = charsOf(node.set, reading);
			return words === void 0 ? [] : [words];
		}
		case "capture": return wordsIn(node.node, reading);
		case "repeat": return node.min === 0 ? [] : wordsIn(node.node, reading);
		case "sequence": return inSequence(node.nodes, reading);
		case "choice": {
			const parts = node.nodes.map((part) => best(wordsIn(part, reading), reading));
			const words = parts.every((part) => part !== void 0) ? limited(parts.flat(), reading) : void 0;
			return words === void 0 ? [] : [words];
		}
	}
};
/** The list that is worth the most; of equals the first. */
const best = (lists, { worth }) => lists.reduce((chosen, list) => chosen === void 0 || worth(list) > worth(chosen) ? list : chosen, void 0);
// src/rules/foreign-translate.ts
/** Ends that are tried for what has none, until the pattern is small and plain enough. */
const ENDS$1 = [
	4096,
	1024,
	256,
	64
];
const LEAST_KEYWORD = 3;
const LEAST_NAME = 3;
const MOST_WORDS = 32;
const MOST_NAMES = 6;
const refused = (note, detail) => ({
	kind: "refused",
	remark: {
		note,
		detail
	}
});
/** Words that any vendor's variables are made of. */
const ANYONES = /^(?:access|account|api|app|application|auth|authorization|authorisation|basic|bearer|client|com|config|cred|creds|credential|credentials|default|dev|env|header|http|https|id|key|keys|login|master|my|name|oauth|pass|passphrase|passwd|passw|password|pat|personal|priv|private|prod|pub|public|pwd|refresh|secret|secrets|service|session|sessid|signing|test|token|tokens|user|username|url|uri|value|www|x)+$/;
const JOINTS = /[^a-z0-9]+/;
const isAnyones = (word) => word.toLowerCase().split(JOINTS).every((part) => part === "" || ANYONES.test(part));
const SCHEME = /^[a-z]*:\/\//;
const EDGE = /^[^a-z0-9]+|[^a-z0-9]+$/g;
const asNames = (words) => [...new Set(words.map((word) => word.toLowerCase().replace(SCHEME, "").replace(EDGE, "")).filter(({ length }) => length >= LEAST_NAME))];
/** Names that tell a vendor are worth most, the longer the more. */
const worthAsNames = (words) => {
	const names = asNames(words);
	const telling = names.filter((name) => !isAnyones(name)).length;
	return names.length === 0 ? -1 : telling / names.length;
};
const PATH = /\/.*$/;
const toContext = (names) => {
	const hosts = names.filter((name) => name.includes(".")).map((name) => name.replace(PATH, ""));
	const own = names.filter((name) => !name.includes("."));
	return {
		...own.length === 0 ? {} : { names: own },
		...hosts.length === 0 ? {} : { hosts: [...new Set(hosts)] }
	};
};
/** The words beside a value that tell its vendor: the first list that has any. */
const namesIn = (beside, keywords) => {
	const reading = {
		case: "ignored",
		chars: 3,
		worth: worthAsNames
	};
	const lists = [MOST_NAMES, MOST_WORDS].flatMap((most) => wordsIn(sequenceOf(beside), {
		...reading,
		most
	}));
	for (const list of [...lists, [...keywords]]) {
		const names = asNames(list);
		const telling = names.filter((name) => !isAnyones(name));
		if (telling.length > 0) return {
			context: toContext(telling),
			hasGeneric: telling.length < names.length
		};
	}
};
const COMMON = /^(?:https?:\/\/|default|begin|key|token|secret|password|user|name|true|false|null|-+)/i;
const ENOUGH = 8;
/** The longer the shortest word, the rarer its hits; words that stand everywhere are worth little. */
const worthAsKeywords = (words) => {
	return (Math.min(ENOUGH, ...words.map(({ length }) => length)) - (words.some((word) => COMMON.test(word)) ? 5 : 0)) * 10 - words.length / 10;
};
/** Words of which each match has one, written out in the pattern. */
const keywordsOf = (form, isFolded) => {
	const reading = {
		case: isFolded ? "ignored" : "exact",
		worth: worthAsKeywords
	};
	const marks = (most, chars) => best(wordsIn(form, {
		...reading,
		most,
		chars
	}).filter((list) => list.every(({ length }) => length >= LEAST_KEYWORD)), reading);
	return (marks(MOST_WORDS, 3) ?? marks(64, 22))?.sort();
};
const LONG = 16;
/** Whether a value is little more than anything. */
const isWide = (value) => widthOf(value).min < LONG && setsOf(value).every((set) => require_own_rules().sizeOf(set) > 70);
/** A mark alone, with hardly anything beside it, is a word. */
const LEAST_VALUE = 8;
/** Takes off what is no part of the form, and tells what that loses. */
const formOf = ({ before, value, after }, keywords) => {
	const kind = kindOfBefore(before);
	const end = kindOfAfter(after);
	const remarks = [];
	const add = (note, isSo) => void (isSo && remarks.push({ note }));
	const names = kind === "name" || end === "lost" ? namesIn([...before, ...after], keywords) : void 0;
	add("look-around", hasLookAround([
		...before,
		value,
		...after
	]));
	add("anchor", isAnchored(before));
	add("behind", end === "lost");
	add("lazy", hasInnerLazy(value));
	add("context", names !== void 0);
	add("generic-words", names?.hasGeneric === true);
	const nodes = {
		before: kind === "form" ? before : [],
		value,
		after: end === "form" ? after : []
	};
	add("bounded", [
		...nodes.before,
		value,
		...nodes.after
	].some(isEndless));
	return {
		nodes,
		remarks,
		names
	};
};
const plain = (nodes) => withoutCaptures(sequenceOf(nodes));
const patternOf = (form, isFolded, longest) => {
	const manner = {
		longest,
		ignoresCase: isFolded
	};
	const write = (nodes) => partsOf(plain(nodes)).map((node) => writePart(node, manner)).join("");
	const value = writeForeign(plain([form.value]), manner);
	if (form.before.length + form.after.length === 0) return value;
	return `${write(form.before)}(?<secret>${value})${write(form.after)}`;
};
const trial = (shape) => ({
	id: "trial",
	name: "trial",
	class: "api-key",
	severity: "high",
	examples: [],
	negativeExamples: [],
	...shape
});
/** The shape with the widest end that is safe, or why there is none. */
const soundShape = (form, isFolded, rest) => {
	let why = "";
	for (const longest of ENDS$1) {
		const shape = {
			pattern: patternOf(form, isFolded, longest),
			...isFolded ? { ignoreCase: true } : {},
			...rest
		};
		const checked = require_own_rules().checkRule(trial(shape));
		if (checked.kind === "sound") return shape;
		why = checked.reasons.join("; ");
	}
	return why;
};
const remarksOn = (form, names, before) => {
	if (form.names === void 0 && names !== void 0) return [{ note: "context" }];
	return names === void 0 && kindOfBefore(before) === "name" ? [{ note: "own-mark" }] : [];
};
/** A mark this long tells a value by itself, though its pattern asked for a name before it. */
const TELLING_MARK = 4;
const isTelling = (words) => words?.every(({ length }) => length >= TELLING_MARK) === true;
const refusalOf = (nodes, own, names) => {
	const value = plain([nodes.value]);
	const isAlone = nodes.before.length + nodes.after.length === 0 && names === void 0;
	if (own === void 0 && names === void 0) return "no-mark";
	if (own === void 0 && isWide(value)) return "too-wide";
	return isAlone && widthOf(value).min < LEAST_VALUE ? "too-wide" : void 0;
};
const translateParts = (parts, keywords) => {
	const form = formOf(parts, keywords);
	const { nodes } = form;
	const whole = [
		...nodes.before,
		nodes.value,
		...nodes.after
	];
	const isFolded = ignoresCase(whole);
	const own = keywordsOf(plain(whole), isFolded);
	const names = form.names ?? (own === void 0 ? namesIn([], keywords) : void 0);
	const refusal = names === void 0 && kindOfBefore(parts.before) === "name" && !isTelling(own) ? "no-mark" : refusalOf(nodes, own, names);
	if (refusal !== void 0) return refused(refusal);
	const rest = {
		...own && { keywords: own },
		...names && { context: names.context }
	};
	const shape = soundShape(nodes, isFolded, rest);
	if (typeof shape === "string") return refused("unsafe", shape);
	return {
		kind: "shape",
		shape,
		remarks: [...form.remarks, ...remarksOn(form, names, parts.before)]
	};
};
/** Alternatives of a value that share no mark are rules of their own. */
const translateApart = (parts, keywords) => {
	const together = translateParts(parts, keywords);
	const isMarked = together.kind === "shape" && (together.shape.keywords !== void 0 || kindOfBefore(parts.before) === "name");
	const alternatives = alternativesOf(parts);
	if (isMarked || alternatives.length === 1) return [together];
	const apart = alternatives.map((each) => translateParts(each, []));
	return apart.some(({ kind }) => kind === "shape") ? apart : [together];
};
const readTree = (pattern) => {
	try {
		return readForeign(pattern);
	} catch (error) {
		if (error instanceof Untranslatable) return error.message;
		throw error;
	}
};
const withWhole = (translation) => translation.kind === "refused" ? translation : {
	...translation,
	remarks: [...translation.remarks, { note: "whole-match" }]
};
/** One shape for each alternative of the pattern that holds a value of its own. */
const translate = ({ pattern, group, keywords, isOfPaths }) => {
	if (pattern === void 0) return [refused(isOfPaths ? "no-content" : "no-pattern")];
	const tree = readTree(pattern);
	if (typeof tree === "string") return [refused("regex", tree)];
	const parts = partsAround(tree, group);
	if (parts !== void 0) return parts.flatMap((each) => translateApart(each, keywords));
	return translateApart(wholeOf(tree), keywords).map(withWhole);
};
/** A whole value that is left out must not be found in the file of rules: its first character is written as a class. */
const LONG_RUN = /(^|[^A-Za-z0-9_\\[-])([A-Za-z0-9])(?=[A-Za-z0-9_-]{15})/g;
/** A pattern that is searched for in a value, for a rule's `except`; undefined where it cannot be said. */
const translateException = (pattern) => {
	const tree = readTree(pattern);
	if (typeof tree === "string") return void 0;
	const nodes = partsOf(withoutCaptures(tree));
	const [first] = nodes;
	const last = nodes.at(-1);
	const opens = first?.kind === "assertion" && first.text === "^" ? "^" : "";
	const closes = last?.kind === "assertion" && ["$", "\\z"].includes(last.text) ? "$" : "";
	const inner = nodes.filter((node, at) => !(node.kind === "assertion" && (at === 0 || at === nodes.length - 1)));
	if (hasAssertion(inner)) return void 0;
	const exception = `${opens}${inner.map((node) => writePart(node, {
		longest: 128,
		ignoresCase: false
	})).join("").replace(LONG_RUN, "$1[$2]")}${closes}`;
	return require_own_rules().checkRule(trial({
		pattern: "xxx",
		keywords: ["xxx"],
		except: { patterns: [exception] }
	})).kind === "sound" ? exception : void 0;
};
const hasAssertion = (nodes) => nodes.some((node) => {
	if (node.kind === "assertion") return true;
	if (node.kind === "set") return false;
	return hasAssertion(node.kind === "sequence" || node.kind === "choice" ? node.nodes : [node.node]);
});
// src/rules/foreign-vendor.ts
const NO_ID = /[^a-z0-9]+/g;
const ENDS = /^-+|-+$/g;
/** An id of lower-case letters, digits and hyphens. */
const slugOf = (text) => text.toLowerCase().replace(NO_ID, "-").replace(ENDS, "");
/** Words behind a vendor's name that say what kind of key it is. */
const KINDS = new Set("access account admin api app application auth authentication bearer bot cert client cloud code config consumer credentials deploy deployment dev file fine form grained grant header id identifier integration internal jwt key keys license live long lived legacy login management master oauth oauth2 page pass password pat personal private prod project public publishable push refresh restricted rsa scoped secret secrets server service session short sid signing sso system team temporary test token url uri user username v1 v2 v3 value web webhook with yaml".split(" "));
const vendorSlug = ({ vendor, id }) => {
	if (vendor !== void 0) return slugOf(vendor);
	const words = slugOf(id).split("-");
	while (words.length > 1 && KINDS.has(words.at(-1) ?? "")) words.pop();
	return words.join("-");
};
const spelled = (slug) => slug.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
/** What the rules of a vendor are put under: what the built-in rules know of it, else its name alone. */
const vendorOf = (rule, builtIn) => {
	const provider = vendorSlug(rule) || "imported";
	const known = builtIn.find((each) => each.provider === provider);
	if (known === void 0 || provider === "generic") return {
		provider,
		name: spelled(provider)
	};
	return {
		provider,
		name: known.vendor,
		category: known.category,
		revoke: known.revoke,
		...known.broker === void 0 ? {} : { broker: known.broker },
		...known.keyless === void 0 ? {} : { keyless: known.keyless },
		references: known.references
	};
};
const kinds = [
	[/publishable/, "publishable"],
	[/private-key|pgp|-pem\b/, "private-key"],
	[/webhook/, "webhook"],
	[/-password/, "password"],
	[/refresh/, "oauth-refresh"],
	[/client-secret/, "oauth-client-secret"],
	[/personal-access|-pat\b/, "personal-access-token"],
	[/service-account/, "service-account"],
	[/session/, "session"],
	[/connection-string|-uri\b|-dsn\b/, "connection-string"],
	[/-(?:id|sid|username)$/, "key-id"]
];
/** What a key is, by the name of its rule. */
const classOf = ({ class: own, id, name }) => own ?? kinds.find(([form]) => form.test(`-${slugOf(id)}`) || form.test(`-${slugOf(name)}`))?.[1] ?? "api-key";
const nameOf = ({ id, name }, vendor) => {
	if (name !== id) return name;
	const words = slugOf(id);
	const slug = slugOf(vendor);
	return words.startsWith(`${slug}-`) ? `${vendor} ${words.slice(slug.length + 1).replaceAll("-", " ")}` : spelled(words);
};
const PLAIN = /^[A-Za-z0-9_.-]+$/;
const LONGEST_PREFIX = 16;
/** The mark at the beginning of every match may be shown in a report. */
const publicPrefixOf = ({ pattern, keywords, ignoreCase }) => {
	const [mark, other] = keywords ?? [];
	if (mark === void 0 || other !== void 0 || ignoreCase === true) return void 0;
	return PLAIN.test(mark) && mark.length <= LONGEST_PREFIX && pattern.startsWith(mark.replaceAll(".", "\\.")) ? mark : void 0;
};
// src/rules/foreign-import.ts
const foreignFormats = [
	"gitleaks",
	"betterleaks",
	"kingfisher"
];
const readers = {
	gitleaks: readGitleaks,
	betterleaks: readGitleaks,
	kingfisher: readKingfisher
};
const TABLES = /^\s*\[\[\s*rules\s*\]\]/m;
const EXPRESSIONS = /^\s*(?:filter|validate|prefilter|betterleaksMinVersion)\s*=/m;
const LIST = /^rules\s*:/m;
const OWN = /^provider\s*:/m;
/** The format of a file by what it holds. */
const formatOf = ({ name, text }) => {
	if (TABLES.test(text)) return EXPRESSIONS.test(text) ? "betterleaks" : "gitleaks";
	if (OWN.test(text)) throw new require_start.UserError(`${name}: holds rules of keyreach's own form already; name it in rules.custom of .keyreach.yml`);
	if (LIST.test(text)) return "kingfisher";
	throw new require_start.UserError(`${name}: holds no rules of gitleaks, Betterleaks or Kingfisher; name the format with --from if it does`);
};
const isLoss = ({ note }) => notes[note].weight !== "remark";
/** How much of a rule was taken over. */
const gradeOf = ({ ids, remarks }) => {
	if (ids.length === 0) return "refused";
	return remarks.some(isLoss) ? "part" : "whole";
};
/** Ids that are not given twice. */
var Ids = class {
	#taken = /* @__PURE__ */ new Set();
	#prefix;
	constructor(prefix) {
		this.#prefix = prefix;
	}
	of(rule, alternative) {
		const slug = slugOf(rule.id);
		const base = slug.startsWith(`${this.#prefix}-`) ? slug : `${this.#prefix}-${slug}`;
		const wanted = alternative === 0 ? base : `${base}-alternative-${alternative + 1}`;
		let id = wanted;
		for (let count = 2; this.#taken.has(id); count++) id = `${wanted}-${count}`;
		this.#taken.add(id);
		return id;
	}
};
const exceptionsOf = ({ except, exceptPatterns }) => {
	const patterns = exceptPatterns.flatMap((pattern) => translateException(pattern) ?? []);
	const lost = exceptPatterns.length - patterns.length;
	const remarks = lost === 0 ? [] : [{
		note: "allowlist",
		detail: `${lost} of ${exceptPatterns.length} patterns`
	}];
	const own = {
		...except,
		...patterns.length === 0 ? {} : { patterns }
	};
	return {
		...Object.keys(own).length === 0 ? {} : { except: own },
		remarks
	};
};
const isHidden = ({ remarks }) => remarks.some(({ note }) => note === "hidden");
const ruleOf = (id, shape, { rule, vendor, except }) => {
	const publicPrefix = publicPrefixOf(shape);
	return {
		id,
		name: nameOf(rule, vendor),
		class: isHidden(rule) ? "key-id" : classOf(rule),
		severity: isHidden(rule) ? "info" : rule.severity ?? "high",
		...shape,
		...Object.keys(rule.require).length === 0 ? {} : { require: rule.require },
		...except === void 0 ? {} : { except },
		...publicPrefix === void 0 ? {} : { publicPrefix },
		...rule.confidence === void 0 ? {} : { confidence: rule.confidence },
		...rule.references.length === 0 ? {} : { references: rule.references }
	};
};
const isShape = (translation) => translation.kind === "shape";
const remarksOf = (translations) => translations.flatMap((each) => each.kind === "shape" ? each.remarks : [each.remark]);
const distinct = (remarks) => [...new Map(remarks.map((remark) => [`${remark.note} ${remark.detail ?? ""}`, remark])).values()];
const importRule = (rule, { ids, builtIn, vendors }) => {
	const translations = translate(rule);
	const shapes = translations.filter(isShape);
	if (shapes.length === 0) return {
		rule,
		ids: [],
		remarks: remarksOf(translations).slice(0, 1)
	};
	const about = vendorOf(rule, builtIn);
	const exceptions = exceptionsOf(rule);
	const making = {
		rule,
		vendor: about.name,
		except: exceptions.except
	};
	const made = shapes.map(({ shape }, at) => ruleOf(ids.of(rule, at), shape, making));
	const known = vendors.get(about.provider);
	vendors.set(about.provider, {
		...about,
		...known,
		rules: [...known?.rules ?? [], ...made]
	});
	const remarks = distinct([
		...rule.remarks,
		...exceptions.remarks,
		...remarksOf(translations)
	]);
	return {
		rule,
		ids: made.map(({ id }) => id),
		remarks
	};
};
/** Ties a rule to the other that must be near by, where that was imported too. */
const withPair = (rule, fates) => {
	const needs = fates.find(({ ids }) => ids.includes(rule.id))?.rule.needs;
	const other = needs && fates.find((fate) => fate.rule.id === needs.id)?.ids[0];
	return other === void 0 || needs === void 0 ? rule : {
		...rule,
		pair: {
			rule: other,
			within: needs.within,
			alone: "suppress"
		}
	};
};
/** Imports files of one format. */
const importRules = ({ texts, format, prefix, builtIn }) => {
	const read = texts.map((text) => {
		const own = format ?? formatOf(text);
		return {
			format: own,
			file: readers[own](text.text, text.name)
		};
	});
	const context = {
		ids: new Ids(prefix ?? read[0]?.format ?? "imported"),
		builtIn,
		vendors: /* @__PURE__ */ new Map()
	};
	const fates = read.flatMap(({ file }) => file.rules.map((rule) => importRule(rule, context)));
	return {
		vendors: [...context.vendors.values()].map((vendor) => ({
			...vendor,
			rules: vendor.rules.map((rule) => withPair(rule, fates))
		})),
		fates,
		leftBehind: read.flatMap(({ file }) => file.leftBehind)
	};
};
// src/scan/rule-import.ts
const ROUNDS = 3;
function importForeign({ texts, format, prefix, known }) {
	const base = require_engine().loadRules();
	const imported = importRules({
		texts,
		format,
		prefix,
		builtIn: base.rules
	});
	const source = toYaml(imported.vendors);
	if (imported.vendors.length === 0) return {
		yaml: "",
		fates: imported.fates.map(refusedFate),
		leftBehind: imported.leftBehind
	};
	const additions = require_own_rules().compileCustom(base, [{
		name: "the imported rules",
		text: source
	}]);
	const tools = {
		all: require_engine().createDetector(require_engine().loadRules(additions)),
		builtIn: require_engine().createDetector(base),
		rules: new Map(additions.rules.map((rule) => [rule.id, rule]))
	};
	const fates = imported.fates.map((fate) => tried(fate, tools, known));
	return {
		yaml: toYaml(written(imported, fates, tools)),
		fates,
		leftBehind: imported.leftBehind
	};
}
const refusedFate = (fate) => ({
	...fate,
	knownAs: void 0,
	isWritten: false
});
/** A line that a rule finds its value in. */
function exampleOf({ context }) {
	const [name] = context?.names ?? [];
	const [host] = context?.hosts ?? [];
	if (name !== void 0) return `${name}_key = "{value}"`;
	return host === void 0 ? "key = \"{value}\"" : `key = "{value}" # ${host}`;
}
const linesOf = (rule) => Array.from({ length: ROUNDS }, (_, round) => exampleOf(rule).replace("{value}", () => require_shared().freshValue(rule, require_own_rules().seededRandom(round + 1))));
/** The built-in rule, no generic one, that takes a value in a line, be it that the value's own structure is wrong. */
const takenBy = ({ builtIn }, text) => builtIn.detect({
	content: "import",
	bytes: Buffer.from(text, "latin1"),
	search: "whole"
}).filter(({ suppressed }) => suppressed === void 0 || suppressed.by === "proof").map(({ rule }) => rule).find((id) => !id.startsWith("generic-"));
/** The built-in rule that takes each of some values of a rule. */
function knownAs(id, tools) {
	const rule = tools.rules.get(id);
	const names = rule === void 0 ? [void 0] : linesOf(rule).map((text) => takenBy(tools, text));
	return names.every((name) => name !== void 0) ? names[0] : void 0;
}
function tried(fate, tools, known) {
	const rules = fate.ids.flatMap((id) => tools.rules.get(id) ?? []);
	const names = fate.ids.map((id) => knownAs(id, tools));
	const name = names.every((each) => each !== void 0) ? names[0] : void 0;
	const remarks = [...fate.remarks, ...lostExamples(fate, tools)];
	return {
		...fate,
		remarks,
		knownAs: name,
		isWritten: rules.length > 0 && (name === void 0 || known === "written")
	};
}
/** Examples that came with a rule and that neither it nor a built-in rule finds. */
function lostExamples({ rule, ids }, { all }) {
	if (ids.length === 0) return [];
	const lost = rule.examples.filter((text) => {
		return !all.detect({
			content: "import",
			bytes: Buffer.from(text),
			search: "whole"
		}).some((match) => ids.includes(match.rule) || !match.rule.startsWith("generic-"));
	});
	return lost.length === 0 ? [] : [{
		note: "example",
		detail: `${lost.length} of ${rule.examples.length}`
	}];
}
/** The vendors with those of their rules that are written, each with an example where it holds. */
function written({ vendors }, fates, tools) {
	const ids = new Set(fates.filter(({ isWritten }) => isWritten).flatMap((fate) => fate.ids));
	return vendors.map((vendor) => ({
		...vendor,
		rules: vendor.rules.filter(({ id }) => ids.has(id)).map((rule) => completed(rule, ids, tools))
	})).filter(({ rules }) => rules.length > 0);
}
/** A rule with what the built-in rule of the same values knows of them, or with an example where it has one that holds. */
function completed(rule, ids, tools) {
	const { pair, ...alone } = rule;
	const kept = pair !== void 0 && !ids.has(pair.rule) ? alone : rule;
	const known = tools.builtIn.ruleOf(knownAs(rule.id, tools) ?? "");
	if (known !== void 0) return withKnown(kept, known);
	const own = tools.rules.get(rule.id);
	if (own === void 0) return kept;
	const example = exampleOf(own);
	return require_shared().holds(example, own, tools.all) ? {
		...kept,
		examples: [example]
	} : kept;
}
const withKnown = (rule, known) => ({
	...rule,
	class: known.class,
	severity: known.severity,
	...known.proof === void 0 ? {} : { proof: known.proof }
});
const toYaml = (vendors) => vendors.map((vendor) => (0, import_dist().stringify)(vendor, {
	lineWidth: 0,
	singleQuote: true
})).join("---\n");
// src/cli/commands/rules-import.ts
async function importCommand(operand, context) {
	const { arguments: words } = context;
	if (operand === void 0) throw new require_start.UserError("keyreach rules import needs a file or a folder of another scanner, or - for standard input");
	const format = foreignFormats.find((each) => each === words.value("from"));
	const { texts, skipped } = await readTexts(operand, context, format !== void 0);
	const prefix = words.value("prefix");
	if (prefix !== void 0 && !ID.test(prefix)) throw new require_start.UserError(`--prefix: "${prefix}" is no id: lower-case letters, digits and hyphens`);
	const imported = importForeign({
		texts,
		format,
		prefix,
		known: words.has("only-new") ? "left-out" : "written"
	});
	const all = {
		...imported,
		leftBehind: [...imported.leftBehind, ...skipped]
	};
	const name = operand === "-" ? "standard input" : operand;
	const told = words.value("format") === "json" ? asJson(all) : asText(name, all);
	return {
		yaml: header(name) + imported.yaml,
		told,
		isEmpty: imported.fates.every(({ ids }) => ids.length === 0)
	};
}
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const RULES_FILE = /\.(?:ya?ml|toml)$/i;
const LARGEST = 33554432;
const header = (name) => `# Rules of ${JSON.stringify(name)}, as keyreach rules import reads them. Name this file in rules.custom of .keyreach.yml.\n`;
async function readTexts(operand, context, isKnown) {
	if (operand === "-") return {
		texts: [{
			name: "standard input",
			text: Buffer.from(await require_engine().readInput(context)).toString("utf8")
		}],
		skipped: []
	};
	const path = (0, node_path.resolve)(require_engine().startFolder(context), operand);
	const stat = (0, node_fs.statSync)(path, { throwIfNoEntry: false });
	if (stat === void 0) throw new require_start.UserError(`${operand}: there is no such file or folder`);
	if (!stat.isDirectory()) return {
		texts: [readText(path, operand)],
		skipped: []
	};
	return readFolder(path, operand, isKnown ? "known" : "told");
}
/** The files of a folder that hold rules; the others are told. */
function readFolder(folder, name, format) {
	const all = (0, node_fs.readdirSync)(folder, {
		recursive: true,
		withFileTypes: true
	}).filter((entry) => entry.isFile() && RULES_FILE.test(entry.name)).map((entry) => (0, node_path.join)(entry.parentPath, entry.name)).sort().map((path) => readText(path, (0, node_path.relative)(folder, path)));
	const texts = all.filter((text) => format === "known" || holdsRules(text));
	if (texts.length === 0) throw new require_start.UserError(`${name}: no file in it holds rules of gitleaks, Betterleaks or Kingfisher`);
	return {
		texts,
		skipped: all.filter((text) => !texts.includes(text)).map((text) => `${text.name}: it holds no rules`)
	};
}
function holdsRules(text) {
	try {
		formatOf(text);
		return true;
	} catch (error) {
		if (error instanceof require_start.UserError) return false;
		throw error;
	}
}
function readText(path, name) {
	try {
		if ((0, node_fs.statSync)(path).size > LARGEST) throw new require_start.UserError(`${name}: is larger than 32 MiB`);
		return {
			name,
			text: (0, node_fs.readFileSync)(path, "utf8")
		};
	} catch (cause) {
		throw cause instanceof require_start.UserError ? cause : require_shared().unreadable(name, cause);
	}
}
const asJson = ({ fates, leftBehind }) => {
	const rules = fates.map((fate) => ({
		rule: fate.rule.id,
		grade: gradeOf(fate),
		ids: fate.ids,
		written: fate.isWritten,
		...fate.knownAs === void 0 ? {} : { knownAs: fate.knownAs },
		remarks: fate.remarks.map(({ note, detail }) => ({
			note,
			...notes[note],
			...detail && { detail }
		}))
	}));
	return `${JSON.stringify({
		rules,
		leftBehind
	}, null, 2)}\n`;
};
const MOST_NAMED = 12;
const named = (ids, naming = "some") => {
	if (naming === "all") return ids.join(", ");
	const more = ids.length > MOST_NAMED ? ` and ${ids.length - MOST_NAMED} more` : "";
	return `${ids.slice(0, MOST_NAMED).join(", ")}${more}`;
};
const counted = (count) => `${count} ${count === 1 ? "rule" : "rules"}`;
/** Particulars of refusals are told: they say what to change. */
const sentence = ({ note, detail }) => {
	const { text, weight } = notes[note];
	return weight === "refusal" && detail !== void 0 ? `${text}: ${detail}` : text;
};
/** Rules by what there is to say of them, the most frequent first. */
function byRemark(fates, weight) {
	const groups = /* @__PURE__ */ new Map();
	const said = fates.flatMap(({ rule, remarks }) => remarks.map((remark) => ({
		id: rule.id,
		remark
	})));
	for (const { id, remark } of said) {
		if (notes[remark.note].weight !== weight) continue;
		groups.set(sentence(remark), (groups.get(sentence(remark)) ?? /* @__PURE__ */ new Set()).add(id));
	}
	return [...groups].sort(([, a], [, b]) => b.size - a.size).map(([text, ids]) => `  ${counted(ids.size)}: ${text}\n      ${named([...ids], weight === "refusal" ? "all" : "some")}`);
}
const block = (title, lines) => lines.length === 0 ? [] : [
	title,
	...lines,
	""
];
/** What is lost is told after a finding, and takes none away. */
const isOfNoFinding = ({ note }) => notes[note].weight === "remark" || note === "validation" || note === "dependency";
function asText(name, { fates, leftBehind }) {
	const by = (grade) => fates.filter((fate) => gradeOf(fate) === grade);
	const [whole, part, refused] = [
		by("whole"),
		by("part"),
		by("refused")
	];
	const known = fates.filter(({ knownAs }) => knownAs !== void 0);
	const isLeftOut = known.some(({ isWritten }) => !isWritten);
	const alive = part.filter(({ remarks }) => remarks.every(isOfNoFinding)).length;
	const detail = alive === 0 ? "" : ` (${alive} of these find all that they should)`;
	return [
		`${name}: ${counted(fates.length)} read; ${whole.length} imported whole, ${part.length} in part${detail}, ${refused.length} refused.`,
		"",
		...block("Refused", [...byRemark(refused, "refusal"), ...byRemark(refused, "loss")]),
		...block("Imported in part", [...byRemark(part, "loss"), ...byRemark(part, "refusal")]),
		...block("To know", byRemark([...whole, ...part], "remark")),
		...block(isLeftOut ? "Left out, since built-in rules find the same values" : "Found by built-in rules already (--only-new leaves them out)", known.length === 0 ? [] : [`  ${counted(known.length)}: ${named(known.map((fate) => `${fate.rule.id} (${fate.knownAs})`))}`]),
		...block("Left behind", leftBehind.map((what) => `  ${what}`))
	].join("\n");
}
exports.importCommand = importCommand;
