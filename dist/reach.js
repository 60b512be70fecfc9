const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
let require_steps$;
const require_steps = () => require_steps$ ??= require("./steps.js");
let require_engine$;
const require_engine = () => require_engine$ ??= require("./engine.js");
let require_code$;
const require_code = () => require_code$ ??= require("./code.js");
let require_surfaces$;
const require_surfaces = () => require_surfaces$ ??= require("./surfaces.js");
let require_yaml$;
const require_yaml = () => require_yaml$ ??= require("./yaml.js");
let node_crypto$;
const node_crypto = () => node_crypto$ ??= require("node:crypto");
// src/reach/deciders.ts
const asks = /getCollaboratorPermissionLevel|\/collaborators\/|checkMembershipForUser|getMembershipForUserInOrg|\/memberships\/|orgs\/[^\s"']{1,100}\/members\/|author_association|authorAssociation|check_membership|checkCollaborator|isCollaborator/;
const askingActions = /* @__PURE__ */ new Set([
	"actions-cool/check-user-permission",
	"prince-chrismc/check-actor-permissions-action",
	"sushichop/action-repository-permission",
	"tspascoal/get-user-teams-membership",
	"lannonbr/repo-permission-check-action",
	"scherermichael-oss/action-has-permission"
]);
const refuses = /\bexit\s+[1-9]|setFailed|\bthrow\s|process\.exit\(\s*[1-9]/;
/** Whether a step asks for the actor's permission or membership. */
function isAsking(view) {
	const known = asking.get(view) ?? asksFor(view);
	asking.set(view, known);
	return known;
}
const asking = /* @__PURE__ */ new WeakMap();
function asksFor(view) {
	const { uses, run } = view.step;
	if (uses !== void 0 && askingActions.has(uses.repository)) return true;
	return asks.test(run?.text ?? "") || asks.test(view.inputs.get("script")?.text ?? "");
}
/** Whether a step that asks also fails its job on a no. */
const isRefusing = (view) => {
	const { uses, run } = view.step;
	if (uses !== void 0 && askingActions.has(uses.repository)) return true;
	return refuses.test(run?.text ?? "") || refuses.test(view.inputs.get("script")?.text ?? "");
};
const askGate = (where) => ({
	kind: "permission",
	text: `${where} checks the actor's permission`
});
const refusals = /* @__PURE__ */ new WeakMap();
/** The gate that later steps of a job stand behind, because an earlier one would have failed. */
function refusalIn(views) {
	const known = refusals.get(views) ?? views.find((view) => isAsking(view) && isRefusing(view)) ?? "none";
	refusals.set(views, known);
	return known === "none" ? void 0 : known;
}
// node_modules/@actions/expressions/dist/ast.js
var Expr = class {};
var Literal = class extends Expr {
	constructor(literal, token) {
		super();
		this.literal = literal;
		this.token = token;
	}
	accept(v) {
		return v.visitLiteral(this);
	}
};
var Unary = class extends Expr {
	constructor(operator, expr) {
		super();
		this.operator = operator;
		this.expr = expr;
	}
	accept(v) {
		return v.visitUnary(this);
	}
};
var FunctionCall = class extends Expr {
	constructor(functionName, args) {
		super();
		this.functionName = functionName;
		this.args = args;
	}
	accept(v) {
		return v.visitFunctionCall(this);
	}
};
var Binary = class extends Expr {
	constructor(left, operator, right) {
		super();
		this.left = left;
		this.operator = operator;
		this.right = right;
	}
	accept(v) {
		return v.visitBinary(this);
	}
};
var Logical = class extends Expr {
	constructor(operator, args) {
		super();
		this.operator = operator;
		this.args = args;
	}
	accept(v) {
		return v.visitLogical(this);
	}
};
var Grouping = class extends Expr {
	constructor(group) {
		super();
		this.group = group;
	}
	accept(v) {
		return v.visitGrouping(this);
	}
};
var ContextAccess = class extends Expr {
	constructor(name) {
		super();
		this.name = name;
	}
	accept(v) {
		return v.visitContextAccess(this);
	}
};
var IndexAccess = class extends Expr {
	constructor(expr, index) {
		super();
		this.expr = expr;
		this.index = index;
	}
	accept(v) {
		return v.visitIndexAccess(this);
	}
};
var Star = class extends Expr {
	accept() {
		throw new Error("Method not implemented.");
	}
};
// node_modules/@actions/expressions/dist/data/expressiondata.js
var Kind;
(function(Kind) {
	Kind[Kind["String"] = 0] = "String";
	Kind[Kind["Array"] = 1] = "Array";
	Kind[Kind["Dictionary"] = 2] = "Dictionary";
	Kind[Kind["Boolean"] = 3] = "Boolean";
	Kind[Kind["Number"] = 4] = "Number";
	Kind[Kind["CaseSensitiveDictionary"] = 5] = "CaseSensitiveDictionary";
	Kind[Kind["Null"] = 6] = "Null";
})(Kind || (Kind = {}));
function kindStr(k) {
	switch (k) {
		case Kind.Array: return "Array";
		case Kind.Boolean: return "Boolean";
		case Kind.Null: return "Null";
		case Kind.Number: return "Number";
		case Kind.Dictionary: return "Object";
		case Kind.String: return "String";
	}
	return "unknown";
}
// node_modules/@actions/expressions/dist/data/dictionary.js
var Dictionary = class {
	constructor(...pairs) {
		this.keys = [];
		this.v = [];
		this.indexMap = {};
		this.kind = Kind.Dictionary;
		this.primitive = false;
		for (const p of pairs) this.add(p.key, p.value);
	}
	coerceString() {
		return kindStr(this.kind);
	}
	number() {
		return NaN;
	}
	add(key, value) {
		if (key.toLowerCase() in this.indexMap) return;
		this.keys.push(key);
		this.v.push(value);
		this.indexMap[key.toLowerCase()] = this.v.length - 1;
	}
	get(key) {
		const index = this.indexMap[key.toLowerCase()];
		if (index === void 0) return;
		return this.v[index];
	}
	values() {
		return this.v;
	}
	pairs() {
		const result = [];
		for (const key of this.keys) result.push({
			key,
			value: this.v[this.indexMap[key.toLowerCase()]]
		});
		return result;
	}
};
// node_modules/@actions/expressions/dist/data/array.js
var Array$1 = class {
	constructor(...data) {
		this.v = [];
		this.kind = Kind.Array;
		this.primitive = false;
		for (const d of data) this.add(d);
	}
	coerceString() {
		return kindStr(this.kind);
	}
	number() {
		return NaN;
	}
	add(value) {
		this.v.push(value);
	}
	get(index) {
		return this.v[index];
	}
	values() {
		return this.v;
	}
};
// node_modules/@actions/expressions/dist/data/boolean.js
var BooleanData = class {
	constructor(value) {
		this.value = value;
		this.kind = Kind.Boolean;
		this.primitive = true;
	}
	coerceString() {
		if (this.value) return "true";
		return "false";
	}
	number() {
		if (this.value) return 1;
		return 0;
	}
};
// node_modules/@actions/expressions/dist/data/null.js
var Null = class {
	constructor() {
		this.kind = Kind.Null;
		this.primitive = true;
	}
	coerceString() {
		return "";
	}
	number() {
		return 0;
	}
};
// node_modules/@actions/expressions/dist/data/number.js
var NumberData = class {
	constructor(value) {
		this.value = value;
		this.kind = Kind.Number;
		this.primitive = true;
	}
	coerceString() {
		if (this.value === 0) return "0";
		return (+this.value.toFixed(15)).toString();
	}
	number() {
		return this.value;
	}
};
// node_modules/@actions/expressions/dist/data/string.js
var StringData = class {
	constructor(value) {
		this.value = value;
		this.kind = Kind.String;
		this.primitive = true;
	}
	coerceString() {
		return this.value;
	}
	number() {
		return Number(this.value);
	}
};
// node_modules/@actions/expressions/dist/data/replacer.js
/**
* Replacer can be passed to JSON.stringify to convert an ExpressionData object into plain JSON
*
* See: https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/JSON/stringify#replacer
*/
function replacer(_key, value) {
	if (value instanceof Null) return null;
	if (value instanceof BooleanData) return value.value;
	if (value instanceof NumberData) return value.number();
	if (value instanceof StringData) return value.coerceString();
	if (value instanceof Array$1) return value.values();
	if (value instanceof Dictionary) {
		const pairs = value.pairs();
		const r = {};
		for (const p of pairs) r[p.key] = p.value;
		return r;
	}
	return value;
}
// node_modules/@actions/expressions/dist/data/reviver.js
/**
* Reviver can be passed to `JSON.parse` to convert plain JSON into an `ExpressionData` object.
*
* See: https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/JSON/parse#reviver
*/
function reviver(_key, val) {
	if (val === null) return new Null();
	if (typeof val === "string") return new StringData(val);
	if (typeof val === "number") return new NumberData(val);
	if (typeof val === "boolean") return new BooleanData(val);
	if (Array.isArray(val)) return new Array$1(...val);
	if (typeof val === "object") return new Dictionary(...Object.keys(val).map((k) => ({
		key: k,
		value: val[k]
	})));
	return val;
}
// node_modules/@actions/expressions/dist/lexer.js
var TokenType;
(function(TokenType) {
	TokenType[TokenType["UNKNOWN"] = 0] = "UNKNOWN";
	TokenType[TokenType["LEFT_PAREN"] = 1] = "LEFT_PAREN";
	TokenType[TokenType["RIGHT_PAREN"] = 2] = "RIGHT_PAREN";
	TokenType[TokenType["LEFT_BRACKET"] = 3] = "LEFT_BRACKET";
	TokenType[TokenType["RIGHT_BRACKET"] = 4] = "RIGHT_BRACKET";
	TokenType[TokenType["COMMA"] = 5] = "COMMA";
	TokenType[TokenType["DOT"] = 6] = "DOT";
	TokenType[TokenType["BANG"] = 7] = "BANG";
	TokenType[TokenType["BANG_EQUAL"] = 8] = "BANG_EQUAL";
	TokenType[TokenType["EQUAL_EQUAL"] = 9] = "EQUAL_EQUAL";
	TokenType[TokenType["GREATER"] = 10] = "GREATER";
	TokenType[TokenType["GREATER_EQUAL"] = 11] = "GREATER_EQUAL";
	TokenType[TokenType["LESS"] = 12] = "LESS";
	TokenType[TokenType["LESS_EQUAL"] = 13] = "LESS_EQUAL";
	TokenType[TokenType["AND"] = 14] = "AND";
	TokenType[TokenType["OR"] = 15] = "OR";
	TokenType[TokenType["STAR"] = 16] = "STAR";
	TokenType[TokenType["NUMBER"] = 17] = "NUMBER";
	TokenType[TokenType["STRING"] = 18] = "STRING";
	TokenType[TokenType["IDENTIFIER"] = 19] = "IDENTIFIER";
	TokenType[TokenType["TRUE"] = 20] = "TRUE";
	TokenType[TokenType["FALSE"] = 21] = "FALSE";
	TokenType[TokenType["NULL"] = 22] = "NULL";
	TokenType[TokenType["EOF"] = 23] = "EOF";
})(TokenType || (TokenType = {}));
function tokenString(tok) {
	switch (tok.type) {
		case TokenType.EOF: return "EOF";
		case TokenType.NUMBER: return tok.lexeme;
		case TokenType.STRING: return tok.value.toString();
		default: return tok.lexeme;
	}
}
var Lexer$1 = class {
	constructor(input) {
		this.input = input;
		this.start = 0;
		this.offset = 0;
		this.line = 0;
		this.lastLineOffset = 0;
		this.tokens = [];
	}
	lex() {
		if (this.input.length > 21e3) throw new Error("ErrorExceededMaxLength");
		while (!this.atEnd()) {
			this.start = this.offset;
			const c = this.next();
			switch (c) {
				case "(":
					this.addToken(TokenType.LEFT_PAREN);
					break;
				case ")":
					this.addToken(TokenType.RIGHT_PAREN);
					break;
				case "[":
					this.addToken(TokenType.LEFT_BRACKET);
					break;
				case "]":
					this.addToken(TokenType.RIGHT_BRACKET);
					break;
				case ",":
					this.addToken(TokenType.COMMA);
					break;
				case ".":
					if (this.previous() != TokenType.IDENTIFIER && this.previous() != TokenType.RIGHT_BRACKET && this.previous() != TokenType.RIGHT_PAREN && this.previous() != TokenType.STAR) this.consumeNumber();
					else this.addToken(TokenType.DOT);
					break;
				case "-":
				case "+":
					this.consumeNumber();
					break;
				case "!":
					this.addToken(this.match("=") ? TokenType.BANG_EQUAL : TokenType.BANG);
					break;
				case "=":
					if (!this.match("=")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.EQUAL_EQUAL);
					break;
				case "<":
					this.addToken(this.match("=") ? TokenType.LESS_EQUAL : TokenType.LESS);
					break;
				case ">":
					this.addToken(this.match("=") ? TokenType.GREATER_EQUAL : TokenType.GREATER);
					break;
				case "&":
					if (!this.match("&")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.AND);
					break;
				case "|":
					if (!this.match("|")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.OR);
					break;
				case "*":
					this.addToken(TokenType.STAR);
					break;
				case " ":
				case "\r":
				case "	": break;
				case "\n":
					++this.line;
					this.lastLineOffset = this.offset;
					break;
				case "'":
					this.consumeString();
					break;
				default: switch (true) {
					case isDigit(c):
						this.consumeNumber();
						break;
					default: this.consumeIdentifier();
				}
			}
		}
		this.tokens.push({
			type: TokenType.EOF,
			lexeme: "",
			range: this.range()
		});
		return { tokens: this.tokens };
	}
	pos() {
		return {
			line: this.line,
			column: this.start - this.lastLineOffset
		};
	}
	endPos() {
		return {
			line: this.line,
			column: this.offset - this.lastLineOffset
		};
	}
	range() {
		return {
			start: this.pos(),
			end: this.endPos()
		};
	}
	atEnd() {
		return this.offset >= this.input.length;
	}
	peek() {
		if (this.atEnd()) return "\0";
		return this.input[this.offset];
	}
	peekNext() {
		if (this.offset + 1 >= this.input.length) return "\0";
		return this.input[this.offset + 1];
	}
	previous() {
		const l = this.tokens.length;
		if (l == 0) return TokenType.EOF;
		return this.tokens[l - 1].type;
	}
	next() {
		return this.input[this.offset++];
	}
	match(expected) {
		if (this.atEnd()) return false;
		if (this.input[this.offset] !== expected) return false;
		this.offset++;
		return true;
	}
	addToken(type, value) {
		this.tokens.push({
			type,
			lexeme: this.input.substring(this.start, this.offset),
			range: this.range(),
			value
		});
	}
	consumeNumber() {
		while (!this.atEnd() && (!isBoundary(this.peek()) || this.peek() == ".")) this.next();
		const lexeme = this.input.substring(this.start, this.offset);
		const value = new StringData(lexeme).number();
		if (isNaN(value)) throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.addToken(TokenType.NUMBER, value);
	}
	consumeString() {
		while ((this.peek() !== "'" || this.peekNext() === "'") && !this.atEnd()) {
			if (this.peek() === "\n") this.line++;
			if (this.peek() === "'" && this.peekNext() === "'") this.next();
			this.next();
		}
		if (this.atEnd()) throw new Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.next();
		let value = this.input.substring(this.start + 1, this.offset - 1);
		value = value.replace("''", "'");
		this.addToken(TokenType.STRING, value);
	}
	consumeIdentifier() {
		while (!this.atEnd() && !isBoundary(this.peek())) this.next();
		let tokenType = TokenType.IDENTIFIER;
		let tokenValue = void 0;
		const lexeme = this.input.substring(this.start, this.offset);
		if (this.previous() != TokenType.DOT) switch (lexeme) {
			case "true":
				tokenType = TokenType.TRUE;
				break;
			case "false":
				tokenType = TokenType.FALSE;
				break;
			case "null":
				tokenType = TokenType.NULL;
				break;
			case "NaN":
				tokenType = TokenType.NUMBER;
				tokenValue = NaN;
				break;
			case "Infinity":
				tokenType = TokenType.NUMBER;
				tokenValue = 1e400;
		}
		if (!isLegalIdentifier(lexeme)) throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.addToken(tokenType, tokenValue);
	}
};
function isDigit(c) {
	return c >= "0" && c <= "9";
}
function isBoundary(c) {
	switch (c) {
		case "(":
		case "[":
		case ")":
		case "]":
		case ",":
		case ".":
		case "!":
		case ">":
		case "<":
		case "=":
		case "&":
		case "|": return true;
	}
	return /\s/.test(c);
}
function isLegalIdentifier(str) {
	if (str == "") return false;
	const first = str[0];
	if (first >= "a" && first <= "z" || first >= "A" && first <= "Z" || first == "_") {
		for (const c of str.substring(1).split("")) if (c >= "a" && c <= "z" || c >= "A" && c <= "Z" || c >= "0" && c <= "9" || c == "_" || c == "-") {} else return false;
		return true;
	}
	return false;
}
const MAX_EXPRESSION_LENGTH = 21e3;
var ErrorType;
(function(ErrorType) {
	ErrorType[ErrorType["ErrorUnexpectedSymbol"] = 0] = "ErrorUnexpectedSymbol";
	ErrorType[ErrorType["ErrorUnrecognizedNamedValue"] = 1] = "ErrorUnrecognizedNamedValue";
	ErrorType[ErrorType["ErrorUnexpectedEndOfExpression"] = 2] = "ErrorUnexpectedEndOfExpression";
	ErrorType[ErrorType["ErrorExceededMaxDepth"] = 3] = "ErrorExceededMaxDepth";
	ErrorType[ErrorType["ErrorExceededMaxLength"] = 4] = "ErrorExceededMaxLength";
	ErrorType[ErrorType["ErrorTooFewParameters"] = 5] = "ErrorTooFewParameters";
	ErrorType[ErrorType["ErrorTooManyParameters"] = 6] = "ErrorTooManyParameters";
	ErrorType[ErrorType["ErrorEvenParameters"] = 7] = "ErrorEvenParameters";
	ErrorType[ErrorType["ErrorUnrecognizedContext"] = 8] = "ErrorUnrecognizedContext";
	ErrorType[ErrorType["ErrorUnrecognizedFunction"] = 9] = "ErrorUnrecognizedFunction";
})(ErrorType || (ErrorType = {}));
var ExpressionError = class extends Error {
	constructor(typ, tok) {
		super(`${errorDescription(typ)}: '${tokenString(tok)}'`);
		this.typ = typ;
		this.tok = tok;
		this.pos = this.tok.range.start;
	}
};
function errorDescription(typ) {
	switch (typ) {
		case ErrorType.ErrorUnexpectedEndOfExpression: return "Unexpected end of expression";
		case ErrorType.ErrorUnexpectedSymbol: return "Unexpected symbol";
		case ErrorType.ErrorUnrecognizedNamedValue: return "Unrecognized named-value";
		case ErrorType.ErrorExceededMaxDepth: return `Exceeded max expression depth 50`;
		case ErrorType.ErrorExceededMaxLength: return `Exceeded max expression length ${MAX_EXPRESSION_LENGTH}`;
		case ErrorType.ErrorTooFewParameters: return "Too few parameters supplied";
		case ErrorType.ErrorTooManyParameters: return "Too many parameters supplied";
		case ErrorType.ErrorEvenParameters: return "Even number of parameters supplied, requires an odd number of parameters";
		case ErrorType.ErrorUnrecognizedContext: return "Unrecognized named-value";
		case ErrorType.ErrorUnrecognizedFunction: return "Unrecognized function";
		default: return "Unknown error";
	}
}
var ExpressionEvaluationError = class extends Error {};
// node_modules/@actions/expressions/dist/funcs/case.js
const caseFunc = {
	name: "case",
	description: "`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",
	minArgs: 3,
	maxArgs: Number.MAX_SAFE_INTEGER,
	call: (...args) => {
		for (let i = 0; i < args.length - 1; i += 2) {
			const predicate = args[i];
			if (predicate.kind !== Kind.Boolean) throw new Error("case predicate must evaluate to a boolean value");
			if (predicate.value) return args[i + 1];
		}
		return args[args.length - 1];
	}
};
// node_modules/@actions/expressions/dist/result.js
function coerceTypes(li, ri) {
	let lv = li;
	let rv = ri;
	if (li.kind === ri.kind) return [lv, rv];
	switch (li.kind) {
		case Kind.Number:
			if (ri.kind === Kind.String) {
				rv = new NumberData(ri.number());
				return [lv, rv];
			}
			break;
		case Kind.String:
			if (ri.kind === Kind.Number) {
				lv = new NumberData(li.number());
				return [lv, rv];
			}
			break;
		case Kind.Null:
		case Kind.Boolean:
			lv = new NumberData(li.number());
			return coerceTypes(lv, rv);
	}
	switch (ri.kind) {
		case Kind.Null:
		case Kind.Boolean:
			rv = new NumberData(ri.number());
			return coerceTypes(lv, rv);
	}
	return [lv, rv];
}
function equals(lhs, rhs) {
	const [lv, rv] = coerceTypes(lhs, rhs);
	if (lv.kind != rv.kind) return false;
	switch (lv.kind) {
		case Kind.Null: return true;
		case Kind.Number: {
			const ld = lv.value;
			const rd = rv.value;
			if (isNaN(ld) || isNaN(rd)) return false;
			return ld == rd;
		}
		case Kind.String: {
			const ls = lv.value;
			const rs = rv.value;
			return toUpperSpecial(ls) === toUpperSpecial(rs);
		}
		case Kind.Boolean: return lv.value == rv.value;
		case Kind.Dictionary:
		case Kind.Array: return lv === rv;
	}
	return false;
}
function toUpperSpecial(s) {
	const sb = [];
	let i = 0;
	const len = s.length;
	let found = s.indexOf("\u0131");
	while (i < len) if (i < found) {
		sb.push(s.substring(i, found).toUpperCase());
		i = found;
	} else if (i == found) {
		sb.push(s.substring(i, i + 1));
		i += 1;
		found = s.indexOf("\u0131", i);
	} else {
		sb.push(s.substring(i).toUpperCase());
		break;
	}
	return sb.join("");
}
// node_modules/@actions/expressions/dist/funcs/contains.js
const contains = {
	name: "contains",
	description: "`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",
	minArgs: 2,
	maxArgs: 2,
	call: (...args) => {
		const left = args[0];
		const right = args[1];
		if (left.primitive) {
			const ls = left.coerceString();
			if (right.primitive) {
				const rs = right.coerceString();
				return new BooleanData(ls.toLowerCase().includes(rs.toLowerCase()));
			}
		} else if (left.kind === Kind.Array) {
			const la = left;
			if (la.values().length === 0) return new BooleanData(false);
			for (const v of la.values()) if (equals(right, v)) return new BooleanData(true);
		}
		return new BooleanData(false);
	}
};
// node_modules/@actions/expressions/dist/funcs/endswith.js
const endswith = {
	name: "endsWith",
	description: "`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",
	minArgs: 2,
	maxArgs: 2,
	call: (...args) => {
		const left = args[0];
		if (!left.primitive) return new BooleanData(false);
		const right = args[1];
		if (!right.primitive) return new BooleanData(false);
		const ls = toUpperSpecial(left.coerceString());
		const rs = toUpperSpecial(right.coerceString());
		return new BooleanData(ls.endsWith(rs));
	}
};
// node_modules/@actions/expressions/dist/funcs/format.js
const format = {
	name: "format",
	description: "`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",
	minArgs: 1,
	maxArgs: 255,
	call: (...args) => {
		const fs = args[0].coerceString();
		const result = [];
		let index = 0;
		while (index < fs.length) {
			const lbrace = fs.indexOf("{", index);
			const rbrace = fs.indexOf("}", index);
			if (lbrace >= 0 && (rbrace < 0 || rbrace > lbrace)) {
				if (safeCharAt(fs, lbrace + 1) === "{") {
					result.push(fs.substr(index, lbrace - index + 1));
					index = lbrace + 2;
					continue;
				}
				if (rbrace > lbrace + 1) {
					const argIndex = readArgIndex(fs, lbrace + 1);
					if (argIndex.success) {
						if (1 + argIndex.result > args.length - 1) throw new Error(`The following format string references more arguments than were supplied: ${fs}`);
						if (lbrace > index) result.push(fs.substr(index, lbrace - index));
						result.push(`${args[1 + argIndex.result].coerceString()}`);
						index = rbrace + 1;
						continue;
					}
				}
				throw new Error(`The following format string is invalid: ${fs}`);
			} else if (rbrace >= 0) {
				if (safeCharAt(fs, rbrace + 1) === "}") {
					result.push(fs.substr(index, rbrace - index + 1));
					index = rbrace + 2;
				} else throw new Error(`The following format string is invalid: ${fs}`);
			} else {
				result.push(fs.substr(index));
				break;
			}
		}
		return new StringData(result.join(""));
	}
};
function safeCharAt(string, index) {
	if (string.length > index) return string[index];
	return "\0";
}
function readArgIndex(string, startIndex) {
	let length = 0;
	for (;;) {
		const nextChar = safeCharAt(string, startIndex + length);
		if (nextChar >= "0" && nextChar <= "9") length++;
		else break;
	}
	if (length < 1) return { success: false };
	const endIndex = startIndex + length - 1;
	const result = parseInt(string.substr(startIndex, length));
	return {
		success: !isNaN(result),
		result,
		endIndex
	};
}
// node_modules/@actions/expressions/dist/funcs.js
const wellKnownFunctions = {
	case: caseFunc,
	contains,
	endswith,
	format,
	fromjson: {
		name: "fromJson",
		description: "`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",
		minArgs: 1,
		maxArgs: 1,
		call: (...args) => {
			const is = args[0].coerceString();
			if (is.trim() === "") throw new Error("empty input");
			try {
				return JSON.parse(is, reviver);
			} catch (e) {
				throw new ExpressionEvaluationError("Error parsing JSON when evaluating fromJson", { cause: e });
			}
		}
	},
	join: {
		name: "join",
		description: "`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",
		minArgs: 1,
		maxArgs: 2,
		call: (...args) => {
			if (args[0].primitive) return new StringData(args[0].coerceString());
			if (args[0].kind === Kind.Array) {
				let separator = ",";
				if (args.length > 1 && args[1].primitive) separator = args[1].coerceString();
				return new StringData(args[0].values().map((item) => item.coerceString()).join(separator));
			}
			return new StringData("");
		}
	},
	startswith: {
		name: "startsWith",
		description: "`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",
		minArgs: 2,
		maxArgs: 2,
		call: (...args) => {
			const left = args[0];
			if (!left.primitive) return new BooleanData(false);
			const right = args[1];
			if (!right.primitive) return new BooleanData(false);
			const ls = toUpperSpecial(left.coerceString());
			const rs = toUpperSpecial(right.coerceString());
			return new BooleanData(ls.startsWith(rs));
		}
	},
	tojson: {
		name: "toJson",
		description: "`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",
		minArgs: 1,
		maxArgs: 1,
		call: (...args) => {
			return new StringData(JSON.stringify(args[0], replacer, "  "));
		}
	}
};
function validateFunction(context, identifier, argCount) {
	const name = identifier.lexeme.toLowerCase();
	let f;
	f = wellKnownFunctions[name];
	if (!f) {
		f = context.extensionFunctions.get(name);
		if (!f) {
			if (!context.allowUnknownKeywords) throw new ExpressionError(ErrorType.ErrorUnrecognizedFunction, identifier);
			return;
		}
	}
	if (argCount < f.minArgs) throw new ExpressionError(ErrorType.ErrorTooFewParameters, identifier);
	if (argCount > f.maxArgs) throw new ExpressionError(ErrorType.ErrorTooManyParameters, identifier);
	if (name === "case" && argCount % 2 === 0) throw new ExpressionError(ErrorType.ErrorEvenParameters, identifier);
}
// node_modules/@actions/expressions/dist/parser.js
var Parser$1 = class {
	/**
	* Constructs a new parser for the given tokens
	*
	* @param tokens Tokens to build a parse tree from
	* @param extensionContexts Available context names
	* @param extensionFunctions Available functions (beyond the built-in ones)
	*/
	constructor(tokens, extensionContexts, extensionFunctions) {
		this.tokens = tokens;
		this.offset = 0;
		this.depth = 0;
		this.extContexts = /* @__PURE__ */ new Map();
		this.extFuncs = /* @__PURE__ */ new Map();
		for (const contextName of extensionContexts) this.extContexts.set(contextName.toLowerCase(), true);
		for (const { name, func } of extensionFunctions.map((x) => ({
			name: x.name,
			func: x
		}))) this.extFuncs.set(name.toLowerCase(), func);
		this.context = {
			allowUnknownKeywords: false,
			extensionContexts: this.extContexts,
			extensionFunctions: this.extFuncs
		};
	}
	parse() {
		let result;
		if (this.atEnd()) return result;
		result = this.expression();
		if (!this.atEnd()) throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
		return result;
	}
	expression() {
		this.incrDepth();
		try {
			return this.logicalOr();
		} finally {
			this.decrDepth();
		}
	}
	logicalOr() {
		let expr = this.logicalAnd();
		if (this.check(TokenType.OR)) {
			this.incrDepth();
			try {
				const logical = new Logical(this.peek(), [expr]);
				expr = logical;
				while (this.match(TokenType.OR)) {
					const right = this.logicalAnd();
					logical.args.push(right);
				}
			} finally {
				this.decrDepth();
			}
		}
		return expr;
	}
	logicalAnd() {
		let expr = this.equality();
		if (this.check(TokenType.AND)) {
			this.incrDepth();
			try {
				const logical = new Logical(this.peek(), [expr]);
				expr = logical;
				while (this.match(TokenType.AND)) {
					const right = this.equality();
					logical.args.push(right);
				}
			} finally {
				this.decrDepth();
			}
		}
		return expr;
	}
	equality() {
		let expr = this.comparison();
		while (this.match(TokenType.BANG_EQUAL, TokenType.EQUAL_EQUAL)) {
			const operator = this.previous();
			const right = this.comparison();
			expr = new Binary(expr, operator, right);
		}
		return expr;
	}
	comparison() {
		let expr = this.unary();
		while (this.match(TokenType.GREATER, TokenType.GREATER_EQUAL, TokenType.LESS, TokenType.LESS_EQUAL)) {
			const operator = this.previous();
			const right = this.unary();
			expr = new Binary(expr, operator, right);
		}
		return expr;
	}
	unary() {
		if (this.match(TokenType.BANG)) {
			this.incrDepth();
			const operator = this.previous();
			const unary = this.unary();
			try {
				return new Unary(operator, unary);
			} finally {
				this.decrDepth();
			}
		}
		return this.index();
	}
	index() {
		let expr = this.call();
		let depthIncreased = 0;
		if (expr instanceof Grouping || expr instanceof FunctionCall || expr instanceof ContextAccess) {
			let cont = true;
			while (cont) switch (true) {
				case this.match(TokenType.LEFT_BRACKET): {
					let indexExpr;
					if (this.match(TokenType.STAR)) indexExpr = new Star();
					else indexExpr = this.expression();
					this.consume(TokenType.RIGHT_BRACKET, ErrorType.ErrorUnexpectedSymbol);
					this.incrDepth();
					depthIncreased++;
					expr = new IndexAccess(expr, indexExpr);
					break;
				}
				case this.match(TokenType.DOT):
					this.incrDepth();
					depthIncreased++;
					if (this.match(TokenType.IDENTIFIER)) {
						const property = this.previous();
						expr = new IndexAccess(expr, new Literal(new StringData(property.lexeme), property));
					} else if (this.match(TokenType.STAR)) expr = new IndexAccess(expr, new Star());
					else throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
					break;
				default: cont = false;
			}
		}
		for (let i = 0; i < depthIncreased; i++) this.decrDepth();
		return expr;
	}
	call() {
		if (!this.check(TokenType.IDENTIFIER)) return this.primary();
		const identifier = this.next();
		if (!this.match(TokenType.LEFT_PAREN)) {
			if (!this.extContexts.has(identifier.lexeme.toLowerCase())) throw this.buildError(ErrorType.ErrorUnrecognizedContext, identifier);
			return new ContextAccess(identifier);
		}
		const args = [];
		while (!this.match(TokenType.RIGHT_PAREN)) {
			const aexp = this.expression();
			args.push(aexp);
			if (!this.check(TokenType.RIGHT_PAREN)) this.consume(TokenType.COMMA, ErrorType.ErrorUnexpectedSymbol);
		}
		validateFunction(this.context, identifier, args.length);
		return new FunctionCall(identifier, args);
	}
	primary() {
		switch (true) {
			case this.match(TokenType.FALSE): return new Literal(new BooleanData(false), this.previous());
			case this.match(TokenType.TRUE): return new Literal(new BooleanData(true), this.previous());
			case this.match(TokenType.NULL): return new Literal(new Null(), this.previous());
			case this.match(TokenType.NUMBER): return new Literal(new NumberData(this.previous().value), this.previous());
			case this.match(TokenType.STRING): return new Literal(new StringData(this.previous().value), this.previous());
			case this.match(TokenType.LEFT_PAREN): {
				const expr = this.expression();
				if (this.atEnd()) throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
				this.consume(TokenType.RIGHT_PAREN, ErrorType.ErrorUnexpectedSymbol);
				return new Grouping(expr);
			}
			case this.atEnd(): throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
		}
		throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
	}
	match(...tokenTypes) {
		for (const tokenType of tokenTypes) if (this.check(tokenType)) {
			this.next();
			return true;
		}
		return false;
	}
	check(tokenType) {
		if (this.atEnd()) return false;
		return this.peek().type == tokenType;
	}
	atEnd() {
		return this.peek().type == TokenType.EOF;
	}
	next() {
		if (!this.atEnd()) this.offset++;
		return this.previous();
	}
	peek() {
		return this.tokens[this.offset];
	}
	previous() {
		return this.tokens[this.offset - 1];
	}
	consume(tokenType, errorType) {
		if (this.check(tokenType)) {
			this.next();
			return;
		}
		throw this.buildError(errorType, this.peek());
	}
	incrDepth() {
		this.depth++;
		if (this.depth > 50) throw this.buildError(ErrorType.ErrorExceededMaxDepth, this.peek());
	}
	decrDepth() {
		this.depth--;
	}
	buildError(errType, token) {
		return new ExpressionError(errType, token);
	}
};
// src/reach/read/expression.ts
const contexts = [
	"github",
	"env",
	"vars",
	"job",
	"jobs",
	"steps",
	"runner",
	"secrets",
	"strategy",
	"matrix",
	"needs",
	"inputs"
];
const anyCount = {
	minArgs: 0,
	maxArgs: 255
};
const statusFunctions = [
	"always",
	"cancelled",
	"failure",
	"success",
	"hashFiles"
].map((name) => ({
	name,
	...anyCount
}));
const remembered$2 = /* @__PURE__ */ new Map();
const rememberAtMost$2 = 5e3;
const longestRemembered$2 = 500;
/** The tree of an expression; one that cannot be parsed is kept as its text. */
function parseExpression(text) {
	const known = remembered$2.get(text);
	if (known !== void 0) return known;
	if (remembered$2.size >= rememberAtMost$2) remembered$2.clear();
	const parsed = parse(text);
	if (text.length <= longestRemembered$2) remembered$2.set(text, parsed);
	return parsed;
}
function parse(text) {
	try {
		const tree = new Parser$1(new Lexer$1(text).lex().tokens, contexts, statusFunctions).parse();
		return tree === void 0 ? {
			kind: "literal",
			value: ""
		} : toExpr(tree);
	} catch (error) {
		if (error instanceof Error) return {
			kind: "unknown",
			text
		};
		throw error;
	}
}
function toExpr(node) {
	if (node instanceof Literal) return {
		kind: "literal",
		value: literalOf(node)
	};
	if (node instanceof Grouping) return toExpr(node.group);
	if (node instanceof Unary) return {
		kind: "not",
		arg: toExpr(node.expr)
	};
	if (node instanceof ContextAccess) return {
		kind: "ref",
		context: node.name.lexeme.toLowerCase(),
		path: []
	};
	if (node instanceof FunctionCall) return {
		kind: "call",
		name: node.functionName.lexeme.toLowerCase(),
		args: node.args.map(toExpr)
	};
	if (node instanceof Logical) return {
		kind: node.operator.lexeme === "&&" ? "and" : "or",
		args: node.args.map(toExpr)
	};
	if (node instanceof Binary) return {
		kind: "compare",
		operator: node.operator.lexeme,
		left: toExpr(node.left),
		right: toExpr(node.right)
	};
	if (node instanceof IndexAccess) return indexed$1(toExpr(node.expr), indexOf(node.index));
	return {
		kind: "unknown",
		text: ""
	};
}
const indexed$1 = (of, index) => of.kind === "ref" ? {
	kind: "ref",
	context: of.context,
	path: [...of.path, index]
} : {
	kind: "part",
	of,
	index
};
function indexOf(node) {
	if (node instanceof Star) return "*";
	if (node instanceof Literal) return String(literalOf(node) ?? "");
	return toExpr(node);
}
function literalOf(node) {
	const { literal } = node;
	if (literal instanceof StringData || literal instanceof NumberData || literal instanceof BooleanData) return literal.value;
	return null;
}
/** All `${{ \u2026 }}` of a text; braces inside quoted strings do not end one. */
function expressionsIn(text) {
	const found = [];
	for (let open = text.indexOf("${{"); open !== -1; open = text.indexOf("${{", open + 3)) {
		const end = endOf$1(text, open + 3);
		if (end === -1) break;
		const inner = text.slice(open + 3, end);
		found.push({
			text: inner.trim(),
			start: open,
			expr: parseExpression(inner.trim())
		});
		open = end - 1;
	}
	return found;
}
function endOf$1(text, from) {
	let isQuoted = false;
	for (let at = from; at < text.length; at++) if (text[at] === "'") isQuoted = !isQuoted;
	else if (!isQuoted && text.startsWith("}}", at)) return at;
	return -1;
}
/** A condition: the braces around it are optional. */
function parseCondition(text) {
	const whole = text.trim();
	const embedded = expressionsIn(whole);
	const [only] = embedded;
	if (only === void 0) return parseExpression(whole);
	if (embedded.length === 1 && whole.startsWith("${{") && whole.endsWith("}}")) return only.expr;
	return parseExpression(whole.replaceAll("${{", "(").replaceAll("}}", ")"));
}
const booleanCalls = /* @__PURE__ */ new Set([
	"contains",
	"startswith",
	"endswith",
	"always",
	"success",
	"failure",
	"cancelled"
]);
/** Contexts whose value the expression can take; what is only compared does not flow. */
function flowsOf(expr) {
	switch (expr.kind) {
		case "ref": return [toRef(expr)];
		case "part": return flowsOf(expr.of);
		case "and": return expr.args.slice(-1).flatMap(flowsOf);
		case "or": return expr.args.flatMap(flowsOf);
		case "call": return booleanCalls.has(expr.name) ? [] : expr.args.flatMap(flowsOf);
		case "unknown": return namedIn(expr.text);
		case "literal":
		case "not":
		case "compare": return [];
	}
}
/** Every context that the expression reads, compared ones too. */
function mentionsOf(expr) {
	switch (expr.kind) {
		case "ref": return [toRef(expr), ...expr.path.flatMap((index) => typeof index === "string" ? [] : mentionsOf(index))];
		case "part": return mentionsOf(expr.of);
		case "and":
		case "or":
		case "call": return expr.args.flatMap(mentionsOf);
		case "not": return mentionsOf(expr.arg);
		case "compare": return [...mentionsOf(expr.left), ...mentionsOf(expr.right)];
		case "unknown": return namedIn(expr.text);
		case "literal": return [];
	}
}
function toRef(expr) {
	const path = [];
	for (const index of expr.path) {
		if (typeof index !== "string") return {
			context: expr.context,
			path,
			computed: index,
			isWhole: false
		};
		path.push(index);
	}
	return {
		context: expr.context,
		path,
		isWhole: path.length === 0 || path[0] === "*"
	};
}
const plainReference = /(?<![\w.-])(secrets|env|inputs|vars|github|needs|steps)((?:\.[A-Za-z_][\w-]*)+)/g;
/** The references of an expression that could not be parsed, by their spelling. */
const namedIn = (text) => [...text.matchAll(plainReference)].map(([, context = "", path = ""]) => ({
	context,
	path: path.slice(1).split("."),
	isWhole: false
}));
/** A reference as a reference: computed steps of its path are `?`. */
function refOf(expr) {
	const path = expr.path.map((index) => typeof index === "string" ? index : "?");
	return {
		context: expr.context,
		path,
		isWhole: path.length === 0
	};
}
/** The dotted spelling of a reference. */
const spelled = (ref) => [ref.context, ...ref.path].join(".");
// src/reach/flow.ts
const emptyScope = {
	env: /* @__PURE__ */ new Map(),
	outputs: /* @__PURE__ */ new Map(),
	matrix: /* @__PURE__ */ new Map()
};
/** All origins that a text can carry. */
const originsOf = (value, scope) => value.expressions.length === 0 ? [] : unique(value.expressions.flatMap(({ expr }) => flowsOf(expr).flatMap((ref) => originsOfRef(ref, scope))));
function originsOfRef(ref, scope) {
	const [first = "", second = "", third = ""] = ref.path;
	switch (ref.context) {
		case "secrets": return secretsOf(ref, scope);
		case "env": return scope.env.get(first) ?? [];
		case "inputs": return scope.inputs === void 0 ? [{
			kind: "input",
			name: first.toLowerCase(),
			via: []
		}] : scope.inputs.get(first.toLowerCase()) ?? [];
		case "steps": return second === "outputs" ? scope.outputs.get(`${first}.${third}`) ?? [] : [];
		case "vars": return [{
			kind: "variable",
			name: first.toUpperCase(),
			via: []
		}];
		case "github": return first.toLowerCase() === "token" ? [workflowToken$1] : [];
		default: return [];
	}
}
const workflowToken$1 = {
	kind: "secret",
	name: "GITHUB_TOKEN",
	via: []
};
function secretsOf(ref, scope) {
	const [name = ""] = ref.path;
	if (ref.computed !== void 0) return computedSecrets(ref.computed, scope);
	if (ref.isWhole) return [{
		kind: "every-secret",
		name: "",
		via: []
	}];
	return [{
		kind: "secret",
		name: name.toUpperCase(),
		via: []
	}];
}
/** `secrets[matrix.key]` with a literal matrix reads exactly its values; anything else may read any secret. */
function computedSecrets(index, scope) {
	const names = literalNames(index, scope);
	if (names === void 0) return [{
		kind: "every-secret",
		name: "",
		via: ["a computed name"]
	}];
	return names.map((name) => ({
		kind: "secret",
		name: name.toUpperCase(),
		via: ["matrix"]
	}));
}
const placeholder$1 = /\{(\d+)\}/g;
function literalNames(index, scope) {
	if (index.kind === "literal") return [String(index.value ?? "")];
	if (index.kind === "ref" && index.context === "matrix") return scope.matrix.get(index.path.filter((step) => typeof step === "string").join("."));
	if (index.kind !== "call" || index.name !== "format") return void 0;
	const [template, ...args] = index.args.map((arg) => literalNames(arg, scope));
	const [form] = template ?? [];
	const [values, ...more] = args;
	if (form === void 0 || values === void 0 || more.length > 0) return void 0;
	return values.map((value) => form.replace(placeholder$1, value));
}
/** The same origins, one hop further. */
const hop = (origins, through) => origins.map((origin) => ({
	...origin,
	via: [...origin.via, through]
}));
const isWorkflowToken = (origin) => origin.kind === "secret" && origin.name === "GITHUB_TOKEN";
function unique(origins) {
	if (origins.length < 2) return origins;
	const seen = /* @__PURE__ */ new Map();
	for (const origin of origins) {
		const key = `${origin.kind} ${origin.name}`;
		if (!seen.has(key)) seen.set(key, origin);
	}
	return [...seen.values()];
}
// src/reach/group-by.ts
/** Values by a key of each, in their order. */
function groupBy(values, key) {
	const groups = /* @__PURE__ */ new Map();
	for (const value of values) {
		const name = key(value);
		const list = groups.get(name);
		if (list === void 0) groups.set(name, [value]);
		else list.push(value);
	}
	return groups;
}
// src/reach/gates.ts
const actorName = /^github\.(?:actor|triggering_actor|actor_id|event\.sender\.(?:login|id)|event\.(?:comment|review|issue|pull_request|discussion)\.user\.(?:login|id))$/;
const association = /\.author_association$/;
const headOwner = /^github\.event\.pull_request\.head\.(?:repo\.full_name|repo\.owner\.login|user\.login)$/;
const ownNames = /* @__PURE__ */ new Set([
	"github.repository",
	"github.repository_owner",
	"github.event.repository.full_name",
	"github.event.pull_request.base.repo.full_name"
]);
const insiders = /* @__PURE__ */ new Set([
	"owner",
	"member",
	"collaborator",
	"contributor"
]);
const runsOfForks = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_review",
	"pull_request_review_comment",
	"pull_request_target"
]);
const associationGate = {
	kind: "association",
	text: "author_association is checked"
};
const actorGate = {
	kind: "actor",
	text: "only named actors"
};
const sameRepositoryGate = {
	kind: "same-repository",
	text: "only branches of this repository"
};
const mergedGate = {
	kind: "merged",
	text: "only after a merge"
};
const labelGate = (label) => ({
	kind: "label",
	text: label === "" ? "only with a label" : `only with the label ${label}`
});
const equalities = [
	{
		name: association,
		gate: (value) => insiders.has(value) ? associationGate : void 0
	},
	{
		name: actorName,
		gate: () => actorGate
	},
	{
		name: headOwner,
		gate: () => sameRepositoryGate
	},
	{
		name: /^github\.event\.label\.name$/,
		gate: labelGate
	},
	{
		name: /^github\.event\.assignee\.login$/,
		gate: (value) => ({
			kind: "label",
			text: `only when assigned to ${value}`
		})
	},
	{
		name: /^github\.event\.workflow_run\.event$/,
		gate: (value) => runsOfForks.has(value) ? void 0 : {
			kind: "event",
			text: `only after a run on ${value}`
		}
	},
	{
		name: /^github\.event\.workflow_run\.head_branch$/,
		gate: (value) => ({
			kind: "event",
			text: `only after a run on branch ${value}`
		})
	}
];
/** The gate that stands where the context called `name` must equal `value`. */
const equalityGate = (name, value) => equalities.find((entry) => entry.name.test(name))?.gate(value);
/** The gate of two contexts that must be equal: the head's repository is this one. */
function pairGate(names) {
	if (names.length !== 2 || !names.some((name) => ownNames.has(name))) return void 0;
	return names.some((name) => headOwner.test(name) || name.startsWith("github.event.workflow_run.head_repository.")) ? sameRepositoryGate : void 0;
}
const humanActions = /* @__PURE__ */ new Set([
	"labeled",
	"unlabeled",
	"assigned",
	"unassigned",
	"milestoned",
	"demilestoned",
	"pinned",
	"locked",
	"transferred"
]);
/** The gate of an activity that takes triage rights: labelling, assigning, pinning. */
const activityGate = (activity) => humanActions.has(activity) ? {
	kind: "label",
	text: `only when ${activity} by a maintainer`
} : void 0;
const outsiders = /\bnone\b|\bfirst_time/;
/** The gate of a list of associations that must (or must not) contain the author's. */
function associationListGate(list, wanted) {
	const admitsOutsiders = outsiders.test(list);
	const namesInsiders = [...insiders].some((word) => list.includes(word));
	return (wanted === "true" ? namesInsiders && !admitsOutsiders : admitsOutsiders) ? associationGate : void 0;
}
// src/reach/vocabulary/untrusted.ts
const written$1 = [
	/^github\.event\.(?:issue|pull_request|discussion|comment|review|release)\.(?:title|body)$/,
	/^github\.event\.(?:issue|pull_request|comment|review|discussion)$/,
	/^github\.event\.pull_request\.head\.(?:ref|label|repo\.(?:default_branch|description|homepage|name))$/,
	/^github\.event\.workflow_run\.(?:head_branch|display_title|head_commit\..*|pull_requests.*)$/,
	/^github\.event\.(?:head_commit|commits.*)\.(?:message|author\..*)$/,
	/^github\.event\.pages\..*$/,
	/^github\.event\.client_payload(?:\..*)?$/,
	/^github\.(?:head_ref|event)$/
];
/** Whether a reference is to text that its author chose freely. */
const isUntrustedText = (ref) => {
	if (ref.context !== "github") return false;
	const name = spelled(ref).toLowerCase();
	return written$1.some((form) => form.test(name));
};
const untrustedTextIn = (expr) => mentionsOf(expr).filter(isUntrustedText).map(spelled);
const payloads = new Map(Object.entries({
	comment: [
		"issue_comment",
		"pull_request_review_comment",
		"discussion_comment",
		"commit_comment"
	],
	review: ["pull_request_review"],
	issue: ["issues", "issue_comment"],
	pull_request: [
		"pull_request",
		"pull_request_target",
		"pull_request_review",
		"pull_request_review_comment"
	],
	discussion: ["discussion", "discussion_comment"],
	workflow_run: ["workflow_run"],
	label: [
		"issues",
		"pull_request",
		"pull_request_target",
		"label",
		"discussion"
	],
	assignee: [
		"issues",
		"pull_request",
		"pull_request_target"
	],
	release: ["release"],
	client_payload: ["repository_dispatch"],
	schedule: ["schedule"]
}));
/** Whether `github.event.<part>` is empty for an event. */
function isAbsent(ref, event) {
	const [first = "", part = ""] = ref.path;
	if (ref.context !== "github" || first.toLowerCase() !== "event") return false;
	const present = payloads.get(part.toLowerCase());
	return present !== void 0 && !present.includes(event);
}
// src/reach/condition.ts
const impossible = {
	can: false,
	gates: []
};
const open$1 = {
	can: true,
	gates: []
};
const when = (holds) => holds ? open$1 : impossible;
const behind = (gate) => gate === void 0 ? open$1 : {
	can: true,
	gates: [gate]
};
/** Whether `expr` can come out as `wanted` for the event. */
function outcome(expr, wanted, context) {
	switch (expr.kind) {
		case "literal": return isTruthy(expr.value) === (wanted === "true") ? open$1 : impossible;
		case "not": return outcome(expr.arg, wanted === "true" ? "false" : "true", context);
		case "and": return wanted === "true" ? every(expr.args, wanted, context) : some$1(expr.args, wanted, context);
		case "or": return wanted === "true" ? some$1(expr.args, wanted, context) : every(expr.args, wanted, context);
		case "compare": return compared$1(expr, wanted, context);
		case "call": return called$1(expr, wanted, context);
		case "ref": return bare(refOf(expr), wanted, context);
		case "part":
		case "unknown": return open$1;
	}
}
const isTruthy = (value) => value !== null && value !== false && value !== 0 && value !== "";
function every(args, wanted, context) {
	const outcomes = args.map((arg) => outcome(arg, wanted, context));
	if (outcomes.some(({ can }) => !can)) return impossible;
	return {
		can: true,
		gates: outcomes.flatMap(({ gates }) => gates)
	};
}
/** An alternative without a gate opens the whole. */
function some$1(args, wanted, context) {
	const possible = args.map((arg) => outcome(arg, wanted, context)).filter(({ can }) => can);
	if (possible.length === 0) return impossible;
	if (possible.some(({ gates }) => gates.length === 0)) return open$1;
	return {
		can: true,
		gates: possible.flatMap(({ gates }) => gates)
	};
}
function compared$1(expr, wanted, context) {
	if (!(expr.operator === "==" || expr.operator === "!=")) return open$1;
	const equal = expr.operator === "==" === (wanted === "true") ? "equal" : "different";
	const sides = sidesOf(expr);
	return sides === void 0 ? betweenRefs(expr, equal, context) : against(sides, equal, context);
}
function sidesOf({ left, right }) {
	if (left.kind === "ref" && right.kind === "literal") return {
		ref: refOf(left),
		value: right.value
	};
	if (right.kind === "ref" && left.kind === "literal") return {
		ref: refOf(right),
		value: left.value
	};
}
function against({ ref, value }, equal, context) {
	const name = spelled(ref).toLowerCase();
	const text = String(value ?? "").toLowerCase();
	const isWanted = equal === "equal";
	if (name === "github.event_name") return when(text === context.event === isWanted);
	if (isAbsent(ref, context.event)) return when(text === "" === isWanted);
	if (name === "github.event.action") return activityIs(text, equal, context);
	return valued({
		ref,
		value: text
	}, equal, context);
}
function valued({ ref, value }, equal, context) {
	const text = String(value);
	const isWanted = equal === "equal";
	if (text === "true" || text === "false") return bare(ref, text === "true" === isWanted ? "true" : "false", context);
	const decided = context.decidedBy(ref);
	if (!isWanted || decided !== void 0) return behind(decided);
	return behind(equalityGate(spelled(ref).toLowerCase(), text) ?? decisionOf(ref, text));
}
/** What an earlier job or step chose by a script of its own: it narrows who gets here, and files do not tell how. */
function decisionOf({ context, path }, chosen) {
	if (!((context === "needs" || context === "steps") && path[1] === "outputs") || chosen === "" || isNumber.test(chosen)) return void 0;
	return {
		kind: "decision",
		text: `unresolved: ${context === "needs" ? "job" : "step"} ${path[0]} chooses \u201c${chosen}\u201d`
	};
}
const isNumber = /^\d+$/;
function activityIs(activity, equal, context) {
	const { types } = context;
	if (equal === "different") return when(types.length !== 1 || types[0] !== activity);
	return types.length === 0 || types.includes(activity) ? behind(activityGate(activity)) : impossible;
}
/** Two contexts compared: `head.repo.full_name == github.repository`. */
function betweenRefs({ left, right }, equal, context) {
	const refs = [...mentionsOf(left), ...mentionsOf(right)];
	if (refs.some((ref) => isAbsent(ref, context.event))) return when(equal === "different");
	return equal === "different" ? open$1 : behind(pairGate(refs.map((ref) => spelled(ref).toLowerCase())));
}
function bare(ref, wanted, context) {
	const name = spelled(ref).toLowerCase();
	if (isAbsent(ref, context.event)) return when(wanted === "false");
	if (name.endsWith(".head.repo.fork")) return wanted === "false" ? behind(sameRepositoryGate) : open$1;
	if (name === "github.event.pull_request.merged" && wanted === "true") return behind(mergedGate);
	return behind(context.decidedBy(ref));
}
function called$1(expr, wanted, context) {
	if (expr.name === "tojson" || expr.name === "fromjson") {
		const [arg] = expr.args;
		return arg === void 0 ? open$1 : outcome(arg, wanted, context);
	}
	if (expr.name === "contains") return contained(expr, wanted, context);
	const [first] = expr.args;
	return (expr.name === "startswith" || expr.name === "endswith") && first !== void 0 && mentionsOf(first).some((ref) => isAbsent(ref, context.event)) && wanted === "true" ? impossible : open$1;
}
function contained(expr, wanted, context) {
	const [where, what] = expr.args;
	if (where === void 0 || what === void 0) return open$1;
	if ([...mentionsOf(where), ...mentionsOf(what)].some((ref) => isAbsent(ref, context.event))) return when(wanted === "false");
	return behind(membershipGate(where, what, wanted));
}
function membershipGate(where, what, wanted) {
	const names = mentionsOf(what).map((ref) => spelled(ref).toLowerCase());
	const list = literalsIn(where).join(" ").toLowerCase();
	if (names.some((name) => association.test(name))) return associationListGate(list, wanted);
	if (wanted === "false") return void 0;
	if (names.some((name) => actorName.test(name))) return actorGate;
	return mentionsOf(where).some((ref) => spelled(ref).toLowerCase().includes(".labels")) ? labelGate(literalsIn(what).join(" ")) : void 0;
}
function literalsIn(expr) {
	switch (expr.kind) {
		case "literal": return [String(expr.value ?? "")];
		case "call": return expr.args.flatMap(literalsIn);
		default: return [];
	}
}
/** Jobs that must have run for a condition to hold, even where it begins with `always()`. */
function requiredJobs(expr) {
	switch (expr.kind) {
		case "and": return new Set(expr.args.flatMap((arg) => [...requiredJobs(arg)]));
		case "or": {
			const [first, ...others] = expr.args.map(requiredJobs);
			return new Set([...first ?? []].filter((job) => others.every((other) => other.has(job))));
		}
		case "compare": return requiredBy(expr);
		default: return /* @__PURE__ */ new Set();
	}
}
function requiredBy(expr) {
	const sides = sidesOf(expr);
	const [job = "", field] = sides?.ref.path ?? [];
	if (sides?.ref.context !== "needs") return /* @__PURE__ */ new Set();
	const value = String(sides.value ?? "");
	const isEqual = expr.operator === "==";
	return (field === "result" ? isEqual !== (value === "skipped") : isEqual === (value !== "")) ? /* @__PURE__ */ new Set([job]) : /* @__PURE__ */ new Set();
}
const statusCalls = /* @__PURE__ */ new Set([
	"always",
	"cancelled",
	"failure"
]);
/** Whether a condition lets a job run although one that it needs was skipped. */
function ignoresSkipped(expr) {
	switch (expr.kind) {
		case "call": return statusCalls.has(expr.name);
		case "and":
		case "or": return expr.args.some(ignoresSkipped);
		case "not": return ignoresSkipped(expr.arg);
		default: return false;
	}
}
// src/reach/trust.ts
const outsiderEvents = /* @__PURE__ */ new Set([
	"issues",
	"issue_comment",
	"discussion",
	"discussion_comment",
	"pull_request_target",
	"watch",
	"fork"
]);
const maintainerEvents = /* @__PURE__ */ new Set([
	"schedule",
	"release",
	"merge_group",
	"deployment",
	"deployment_status",
	"page_build",
	"registry_package",
	"milestone",
	"label",
	"branch_protection_rule",
	"repository_ruleset"
]);
const mainBranch = /^(?:main|master|trunk|develop|dev|release\b.*|releases\b.*|v?\d.*)$/;
/** Trust of a trigger by its event; workflows by name tell what a `workflow_run` follows. */
function startOf(trigger, workflow, named) {
	const start = {
		event: trigger.event,
		types: trigger.types,
		workflow: workflow.path,
		spot: trigger.spot,
		gates: []
	};
	if (trigger.event === "workflow_run") return {
		...start,
		by: afterRun(trigger, named)
	};
	if (outsiderEvents.has(trigger.event)) return {
		...start,
		by: "outsider",
		gates: gatesOfTypes(trigger)
	};
	if (maintainerEvents.has(trigger.event)) return {
		...start,
		by: "maintainer"
	};
	return {
		...start,
		by: isMainPush(trigger) ? "maintainer" : "collaborator"
	};
}
/** Only what every listed activity requires is a gate: `types: [opened, labeled]` is open. */
function gatesOfTypes(trigger) {
	const gates = trigger.types.map(activityGate);
	const [first] = gates;
	return first !== void 0 && gates.every((gate) => gate !== void 0) ? [first] : [];
}
const isMainPush = ({ event, branches, tags }) => event === "push" && branches.every((branch) => mainBranch.test(branch)) && branches.length + tags.length > 0;
/** A run that an outsider's pull request or comment caused is an outsider's start; of an unknown workflow it may be. */
function afterRun(trigger, named) {
	const followed = trigger.workflows.flatMap((name) => named.get(name) ?? []);
	if (followed.length < trigger.workflows.length) return "outsider";
	return followed.flatMap(({ triggers }) => triggers.map(({ event }) => event)).some((event) => outsiderEvents.has(event) || followsForks.has(event)) ? "outsider" : "collaborator";
}
const followsForks = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_review",
	"pull_request_review_comment",
	"workflow_run"
]);
/** What a condition leaves of the starts. */
function restrict(starts, condition, deciders) {
	if (condition === void 0) return starts;
	return starts.flatMap((start) => {
		const { can, gates } = outcome(condition.expr, "true", contextOf(start, deciders));
		return can ? {
			...start,
			gates: [...start.gates, ...gates]
		} : [];
	});
}
const contextOf = (start, deciders) => ({
	event: start.event,
	types: start.types,
	decidedBy: ({ context, path }) => {
		const [id = ""] = path;
		if (context === "needs") return deciders.job(id);
		return context === "steps" ? deciders.step(id) : void 0;
	}
});
/** Starts of a job: of its workflow, less what its own and its needed jobs' conditions rule out. */
function startsOfJob(job, starts, known) {
	const own = restrict(starts, job.condition, known.deciders);
	return (job.condition !== void 0 && ignoresSkipped(job.condition.expr) ? [...requiredJobs(job.condition.expr)] : job.needs).reduce((left, id) => after(left, known.startsOf(id), known.refusing(id)), own);
}
/** A job that was skipped skips those that need it; one that checks the actor and fails does, too. */
function after(starts, needed, gate) {
	if (needed === void 0) return starts;
	return starts.flatMap((start) => {
		const before = needed.find(({ event, workflow }) => event === start.event && workflow === start.workflow);
		if (before === void 0) return [];
		const gates = gate === void 0 ? before.gates : [...before.gates, gate];
		return {
			...start,
			gates: [...start.gates, ...gates]
		};
	});
}
/** The least trusted way to start; gates turn an outsider's into a gated one. */
function trustOf(starts) {
	const outside = starts.filter(({ by }) => by === "outsider");
	if (outside.some(({ gates }) => gates.length === 0)) return "outsider";
	if (outside.length > 0) return "gated";
	if (starts.some(({ by }) => by === "collaborator")) return "collaborator";
	return starts.length > 0 ? "maintainer" : "unknown";
}
/** From least trusted to most. */
const trusts = [
	"outsider",
	"gated",
	"collaborator",
	"maintainer",
	"unknown"
];
const lessTrusted = (a, b) => trusts.indexOf(a) <= trusts.indexOf(b) ? a : b;
/** Texts of the gates that stand before every outsider's start. */
const gatesOf = (starts) => [...new Set(starts.filter(({ by }) => by === "outsider").flatMap(({ gates }) => gates.map(({ text }) => text)))];
/** The gates, each with the events that it stands before where others are open, and the events that nothing stands before. */
function gateTexts(starts) {
	const outside = starts.filter(({ by }) => by === "outsider");
	const all = eventsOf(outside);
	const open = eventsOf(outside.filter(({ gates }) => gates.length === 0));
	const told = gatesOf(outside).map((text) => {
		const events = eventsOf(outside.filter(({ gates }) => gates.some((gate) => gate.text === text)));
		return `gate: ${text}${events.length < all.length ? ` (${events.join(", ")} only)` : ""}`;
	});
	if (told.length === 0) return ["no gate was found"];
	return open.length === 0 ? told : [...told, `no gate before ${open.join(", ")}`];
}
const eventsOf = (starts) => [...new Set(starts.map(({ event }) => event))];
// src/reach/contexts.ts
/** More callers than any repository's reusable workflow has. */
const atMost = 256;
/** Further up than any chain of callers goes. */
const deepest$5 = 50;
function contextsIn(repository) {
	const named = new Map(repository.workflows.map((workflow) => [workflow.name, workflow]));
	const callers = callersIn(repository);
	const known = /* @__PURE__ */ new Map();
	const capped = /* @__PURE__ */ new Set();
	const starting = startsIn$1(repository);
	const contextsOf = (workflow, depth) => {
		const found = known.get(workflow.path);
		if (found !== void 0) return found;
		known.set(workflow.path, []);
		const own = rootContext(workflow, named);
		const called = calledOf(workflow, depth);
		const all = [...own.starts.length > 0 || called.length === 0 ? [own] : [], ...called];
		if (all.length > atMost) capped.add(workflow.path);
		const made = all.slice(0, atMost);
		known.set(workflow.path, made);
		return made;
	};
	const calledOf = (workflow, depth) => {
		const list = callers.get(workflow.path) ?? [];
		if (depth > deepest$5) {
			if (list.length > 0) capped.add(workflow.path);
			return [];
		}
		return upTo(257, list, (caller) => through(caller, depth));
	};
	const through = (caller, depth) => contextsOf(caller.workflow, depth + 1).flatMap((context) => {
		const starts = starting.startsOf(caller.job, context);
		return starts.length === 0 && context.starts.length > 0 ? [] : calledContext(caller, context, starts);
	});
	return {
		of: (workflow) => contextsOf(workflow, 0),
		startsOf: starting.startsOf,
		decidersOf: starting.decidersOf,
		capped
	};
}
/** What comes of the first things, until there is enough. */
function upTo(most, from, of) {
	const made = [];
	for (const thing of from) {
		if (made.length >= most) break;
		made.push(...of(thing));
	}
	return made;
}
function rootContext(workflow, named) {
	return {
		chain: [],
		starts: workflow.triggers.filter(({ event }) => event !== "workflow_call").map((trigger) => startOf(trigger, workflow, named)),
		secret: (name) => [{
			kind: "secret",
			name,
			via: []
		}],
		input: () => [],
		permissions: { kind: "default" }
	};
}
function calledContext({ workflow, job, call }, context, starts) {
	const { path } = workflow;
	const place = `${path}#${job.job.id}`;
	const secrets = call.secrets;
	const scope = {
		...emptyScope,
		matrix: job.job.matrix
	};
	const resolve = (origins, through) => hop(origins.flatMap((origin) => resolveOrigin(origin, context)), through);
	const given = (bindings, name) => bindings.filter((binding) => sameName(binding.name, name)).flatMap(({ value }) => originsOf(value, scope));
	return {
		chain: [...context.chain, place],
		starts,
		secret: (name) => {
			if (name === "GITHUB_TOKEN") return [{
				kind: "secret",
				name,
				via: []
			}];
			if (secrets === "inherit") return hop(context.secret(name), `inherited from ${path}`);
			return resolve(given(secrets, name), `secret ${name} of ${path}`);
		},
		input: (name) => resolve(given(call.inputs, name), `input ${name} of ${path}`),
		permissions: job.job.permissions.kind === "default" ? callerPermissions(workflow, context) : job.job.permissions
	};
}
const callerPermissions = (workflow, context) => workflow.permissions.kind === "default" ? context.permissions : workflow.permissions;
const sameName = (a, b) => a.toLowerCase() === b.toLowerCase();
/** An origin of a workflow in the names of its outermost caller. */
function resolveOrigin(origin, context) {
	switch (origin.kind) {
		case "secret": return context.secret(origin.name).map((found) => ({
			...found,
			via: [...found.via, ...origin.via]
		}));
		case "input": return context.input(origin.name).map((found) => ({
			...found,
			via: [...found.via, ...origin.via]
		}));
		case "minted": return [{
			...origin,
			from: (origin.from ?? []).flatMap((from) => resolveOrigin(from, context))
		}];
		case "variable":
		case "every-secret": return [origin];
	}
}
function callersIn(repository) {
	return groupBy(repository.workflows.flatMap((workflow) => (repository.jobs.get(workflow.path) ?? []).flatMap((job) => {
		const { call } = job.job;
		return call?.uses.kind === "local" ? [{
			workflow,
			job,
			call
		}] : [];
	})), ({ call }) => call.uses.path);
}
function startsIn$1(repository) {
	const known = /* @__PURE__ */ new Map();
	const deciders = /* @__PURE__ */ new Map();
	const siblings = (job) => repository.jobs.get(job.workflow.path) ?? [];
	const decidersOf = (job) => {
		const key = keyOf$1(job);
		const found = deciders.get(key) ?? makeDeciders(job, siblings(job));
		deciders.set(key, found);
		return found;
	};
	const startsOf = (job, context) => {
		const inContext = known.get(context) ?? /* @__PURE__ */ new Map();
		known.set(context, inContext);
		const found = inContext.get(keyOf$1(job));
		if (found !== void 0) return found;
		inContext.set(keyOf$1(job), []);
		const facts = {
			deciders: decidersOf(job),
			startsOf: (id) => {
				const needed = siblings(job).find((other) => other.job.id === id);
				return needed === void 0 ? void 0 : startsOf(needed, context);
			},
			refusing: (id) => refusalOf(siblings(job).find((other) => other.job.id === id))
		};
		const starts = startsOfJob(job.job, context.starts, facts);
		inContext.set(keyOf$1(job), starts);
		return starts;
	};
	return {
		startsOf,
		decidersOf
	};
}
const keyOf$1 = ({ workflow, job }) => `${workflow.path}#${job.id}`;
function refusalOf(needed) {
	return (needed === void 0 ? void 0 : refusalIn(needed.steps)) === void 0 || needed === void 0 ? void 0 : askGate(`job ${needed.job.id}`);
}
const makeDeciders = (job, siblings) => ({
	job: (id) => {
		return siblings.find((candidate) => candidate.job.id === id)?.steps.some(isAsking) ? askGate(`job ${id}`) : void 0;
	},
	step: (id) => {
		const asking = job.steps.find((view) => view.step.id === id && isAsking(view));
		return asking === void 0 ? void 0 : askGate(`step ${asking.label}`);
	}
});
// src/reach/federated.ts
const kindOfInput = {
	"role-to-assume": "role",
	service_account: "account",
	workload_identity_provider: "federation",
	"client-id": "client",
	app_id: "app",
	"app-id": "app"
};
function federatedHolders(job) {
	return [...job.open.powers.flatMap((power) => ofPower(job, power)), ...job.open.agents.flatMap((agent) => ofAgent$2(job, agent))];
}
function ofPower(job, power) {
	return power.federated.map(({ input, text, spot }) => {
		return holder(job, {
			id: `${kindOfInput[input] ?? "role"}:${nameOf(text)}`,
			kind: kindOfInput[input] ?? "role",
			name: nameOf(text),
			role: power.power === "app-token" ? "vcs" : "cloud",
			provider: power.target,
			nature: power.isKeyless ? "federated" : "static",
			meanings: []
		}, {
			view: power.view,
			spot,
			name: input
		});
	});
}
const ofAgent$2 = (job, agent) => agent.federation.map(({ what, spot }) => {
	const [input = "", text = ""] = splitOnce(what);
	return holder(job, {
		id: `federation:${nameOf(text)}`,
		kind: "federation",
		name: nameOf(text),
		role: "model",
		provider: agent.provider,
		nature: "federated",
		meanings: []
	}, {
		view: agent.view,
		spot,
		name: input
	});
});
const splitOnce = (text) => {
	const at = text.indexOf(": ");
	return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + 2)];
};
function holder(job, identity, { view, spot, name }) {
	return {
		identity,
		job,
		sinks: [{
			how: "input",
			name,
			view,
			spot,
			origin: {
				kind: "variable",
				name: identity.name,
				via: []
			},
			starts: job.starts,
			via: []
		}],
		starts: job.starts,
		trust: job.trust
	};
}
const wrapped = /^\$\{\{\s*(.*?)\s*\}\}$/;
/** `${{ vars.ROLE }}` is called `vars.ROLE`. */
const nameOf = (text) => {
	const trimmed = text.trim();
	return wrapped.exec(trimmed)?.[1] ?? trimmed;
};
// src/reach/vocabulary/actions.ts
const powerActions = /* @__PURE__ */ new Map([
	["aws-actions/configure-aws-credentials", {
		power: "cloud",
		target: "aws",
		secretInputs: [
			"aws-access-key-id",
			"aws-secret-access-key",
			"aws-session-token"
		],
		federatedInputs: ["role-to-assume"]
	}],
	["google-github-actions/auth", {
		power: "cloud",
		target: "gcp",
		secretInputs: ["credentials_json"],
		federatedInputs: ["workload_identity_provider", "service_account"]
	}],
	["azure/login", {
		power: "cloud",
		target: "azure",
		secretInputs: ["creds"],
		federatedInputs: ["client-id"]
	}],
	["docker/login-action", {
		power: "registry",
		target: "docker",
		secretInputs: ["password"]
	}],
	["azure/docker-login", {
		power: "registry",
		target: "azure",
		secretInputs: ["password"]
	}],
	["aws-actions/amazon-ecr-login", {
		power: "registry",
		target: "aws"
	}],
	["pypa/gh-action-pypi-publish", {
		power: "publish",
		target: "pypi",
		secretInputs: ["password"],
		isKeyless: true
	}],
	["rust-lang/crates-io-auth-action", {
		power: "publish",
		target: "crates",
		isKeyless: true
	}],
	["js-devtools/npm-publish", {
		power: "publish",
		target: "npm",
		secretInputs: ["token"]
	}],
	["actions/create-github-app-token", {
		power: "app-token",
		target: "github",
		secretInputs: ["private-key"],
		federatedInputs: ["app-id", "client-id"]
	}],
	["tibdex/github-app-token", {
		power: "app-token",
		target: "github",
		secretInputs: ["private_key"],
		federatedInputs: ["app_id"]
	}],
	["peter-evans/create-pull-request", {
		power: "write",
		target: "github",
		secretInputs: ["token"]
	}],
	["softprops/action-gh-release", {
		power: "write",
		target: "github",
		secretInputs: ["token"]
	}],
	["ncipollo/release-action", {
		power: "write",
		target: "github",
		secretInputs: ["token"]
	}],
	["googleapis/release-please-action", {
		power: "write",
		target: "github",
		secretInputs: ["token"]
	}],
	["changesets/action", {
		power: "write",
		target: "github"
	}],
	["stefanzweifel/git-auto-commit-action", {
		power: "write",
		target: "github"
	}],
	["goreleaser/goreleaser-action", {
		power: "publish",
		target: "github"
	}],
	["actions/deploy-pages", {
		power: "deploy",
		target: "pages"
	}],
	["peaceiris/actions-gh-pages", {
		power: "deploy",
		target: "pages",
		secretInputs: ["personal_token", "deploy_key"]
	}],
	["jamesives/github-pages-deploy-action", {
		power: "deploy",
		target: "pages",
		secretInputs: ["token", "ssh-key"]
	}],
	["cloudflare/wrangler-action", {
		power: "deploy",
		target: "cloudflare",
		secretInputs: ["apitoken", "apikey"]
	}],
	["amondnet/vercel-action", {
		power: "deploy",
		target: "vercel",
		secretInputs: ["vercel-token"]
	}],
	["nwtgck/actions-netlify", {
		power: "deploy",
		target: "netlify"
	}],
	["azure/webapps-deploy", {
		power: "deploy",
		target: "azure",
		secretInputs: ["publish-profile"]
	}],
	["azure/functions-action", {
		power: "deploy",
		target: "azure",
		secretInputs: ["publish-profile"]
	}],
	["azure/k8s-deploy", {
		power: "deploy",
		target: "kubernetes"
	}],
	["azure/k8s-set-context", {
		power: "deploy",
		target: "kubernetes",
		secretInputs: ["kubeconfig"]
	}],
	["azure/static-web-apps-deploy", {
		power: "deploy",
		target: "azure",
		secretInputs: ["azure_static_web_apps_api_token"]
	}],
	["google-github-actions/deploy-cloudrun", {
		power: "deploy",
		target: "gcp"
	}],
	["google-github-actions/deploy-appengine", {
		power: "deploy",
		target: "gcp"
	}],
	["google-github-actions/deploy-cloud-functions", {
		power: "deploy",
		target: "gcp"
	}],
	["google-github-actions/get-gke-credentials", {
		power: "deploy",
		target: "kubernetes"
	}],
	["aws-actions/amazon-ecs-deploy-task-definition", {
		power: "deploy",
		target: "aws"
	}],
	["appleboy/ssh-action", {
		power: "deploy",
		target: "ssh",
		secretInputs: ["key", "password"]
	}],
	["appleboy/scp-action", {
		power: "deploy",
		target: "ssh",
		secretInputs: ["key", "password"]
	}],
	["webfactory/ssh-agent", {
		power: "deploy",
		target: "ssh",
		secretInputs: ["ssh-private-key"]
	}],
	["pulumi/actions", {
		power: "deploy",
		target: "pulumi"
	}],
	["firebaseextended/action-hosting-deploy", {
		power: "deploy",
		target: "firebase",
		secretInputs: ["firebaseserviceaccount"]
	}]
]);
/** The role of a power's credential. */
const roleOfPower = {
	cloud: "cloud",
	registry: "registry",
	publish: "publish",
	deploy: "deploy",
	write: "vcs",
	"app-token": "vcs"
};
/** Actions of these owners are the platform's own or the vendor's: a key handed to its own vendor's action goes to no third party. */
const platformOwners = /* @__PURE__ */ new Set(["actions", "github"]);
const powerCommands = [
	{
		power: "publish",
		target: "npm",
		form: /^(?:npm|pnpm|bun)\s(?!.*--dry-run).*\bpublish\b|^yarn(?:\snpm)?\spublish\b/
	},
	{
		power: "publish",
		target: "crates",
		form: /^cargo\spublish\b(?!.*--dry-run)/
	},
	{
		power: "publish",
		target: "pypi",
		form: /^(?:python3?\s-m\s)?twine\supload\b|^(?:uv|poetry|hatch|flit|pdm)\spublish\b/
	},
	{
		power: "publish",
		target: "rubygems",
		form: /^gem\spush\b/
	},
	{
		power: "publish",
		target: "nuget",
		form: /^dotnet\snuget\spush\b/
	},
	{
		power: "publish",
		target: "vscode",
		form: /^(?:vsce|ovsx)\spublish\b/
	},
	{
		power: "publish",
		target: "docker",
		form: /^docker\spush\b|^docker\sbuildx\sbuild\b.*--push\b/
	},
	{
		power: "deploy",
		target: "kubernetes",
		form: /^kubectl\s(?:.*\s)?(?:apply|set|rollout|create|delete|patch|replace)\b|^helm\s(?:upgrade|install|push)\b/
	},
	{
		power: "deploy",
		target: "terraform",
		form: /^(?:terraform|tofu|terragrunt)\s(?:.*\s)?apply\b/
	},
	{
		power: "deploy",
		target: "pulumi",
		form: /^pulumi\sup\b/
	},
	{
		power: "deploy",
		target: "aws",
		form: /^(?:sam|cdk|serverless|sls)\sdeploy\b|^aws\s(?:s3\s(?:sync|cp|mv|rm)\s(?:.*\s)?["']?s3:|cloudformation\s(?:deploy|create|update)|ecs\supdate-service|lambda\supdate-function)/
	},
	{
		power: "deploy",
		target: "gcp",
		form: /^gcloud\s(?:.*\s)?(?:deploy|submit)\b/
	},
	{
		power: "deploy",
		target: "azure",
		form: /^az\s(?:webapp|containerapp|functionapp|deployment|acr)\s(?:.*\s)?(?:deploy|up|update|create|build)\b|^azd\s(?:up|deploy|provision)\b/
	},
	{
		power: "deploy",
		target: "vercel",
		form: /^vercel\s(?:.*\s)?(?:deploy|--prod)\b/
	},
	{
		power: "deploy",
		target: "netlify",
		form: /^netlify\sdeploy\b/
	},
	{
		power: "deploy",
		target: "fly",
		form: /^fly(?:ctl)?\sdeploy\b/
	},
	{
		power: "deploy",
		target: "cloudflare",
		form: /^wrangler\s(?:.*\s)?(?:deploy|publish)\b/
	},
	{
		power: "deploy",
		target: "firebase",
		form: /^firebase\sdeploy\b/
	},
	{
		power: "deploy",
		target: "ssh",
		form: /^(?:ssh|scp|rsync)\s(?:.*\s)?\S+@\S+/
	},
	{
		power: "write",
		target: "git",
		form: /^git\s(?:-\S+\s\S+\s)*push\b/
	},
	{
		power: "write",
		target: "github",
		form: /^gh\s(?:pr\s(?:create|merge|review|edit|close)|release\s(?:create|upload|edit)|workflow\srun|issue\s(?:create|edit|close)|secret\sset)\b/
	}
];
// src/reach/vocabulary/agents.ts
/** A star among names: anybody, or any bot. */
const anyone = /(?:^|[\s,])\*(?:$|[\s,])/;
const isTrue$1 = /^['"]?true['"]?$/i;
const claude = {
	agent: "Claude Code",
	provider: "anthropic",
	keyInputs: ["anthropic_api_key", "claude_code_oauth_token"],
	federationInputs: ["anthropic_federation_rule_id"],
	cloudSwitches: [
		"use_bedrock",
		"use_vertex",
		"use_foundry"
	],
	tokenInputs: ["github_token"],
	promptInputs: [
		"prompt",
		"direct_prompt",
		"override_prompt",
		"custom_instructions",
		"prompt_file",
		"system_prompt",
		"append_system_prompt"
	],
	gate: "write-access",
	gateSwitches: [{
		input: "allowed_non_write_users",
		opens: anyone
	}, {
		input: "allowed_bots",
		opens: anyone
	}],
	tools: "limited",
	readsEvent: "always"
};
const plain = {
	agent: "",
	provider: "",
	keyInputs: [],
	federationInputs: [],
	cloudSwitches: [],
	tokenInputs: [
		"github_token",
		"github-token",
		"token"
	],
	promptInputs: [
		"prompt",
		"instructions",
		"system_prompt",
		"user_prompt",
		"message"
	],
	gate: "none",
	gateSwitches: [],
	tools: "limited",
	readsEvent: "prompt-only"
};
const geminiCli = {
	...plain,
	agent: "Gemini CLI",
	provider: "google",
	keyInputs: ["gemini_api_key", "google_api_key"],
	federationInputs: ["gcp_workload_identity_provider"],
	promptInputs: ["prompt"],
	tools: "everything"
};
const auggie = {
	...plain,
	agent: "Auggie",
	provider: "augment",
	keyInputs: ["augment_session_auth", "augment_api_token"],
	promptInputs: [
		"instruction",
		"instruction_file",
		"custom_context",
		"custom_guidelines"
	]
};
const oz = {
	...plain,
	agent: "Oz",
	provider: "warp",
	keyInputs: ["warp_api_key"],
	promptInputs: [
		"prompt",
		"saved_prompt",
		"skill"
	]
};
const agentActions = /* @__PURE__ */ new Map([
	["anthropics/claude-code-action", claude],
	["anthropics/claude-code-base-action", {
		...claude,
		gate: "none",
		gateSwitches: [],
		readsEvent: "prompt-only"
	}],
	["anthropics/claude-code-security-review", {
		...plain,
		agent: "Claude Code security review",
		provider: "anthropic",
		keyInputs: ["claude-api-key"],
		promptInputs: ["custom-security-scan-instructions"],
		readsEvent: "always"
	}],
	["openai/codex-action", {
		...plain,
		agent: "Codex",
		provider: "openai",
		keyInputs: ["openai-api-key"],
		promptInputs: ["prompt", "prompt-file"],
		gate: "write-access",
		gateSwitches: [
			{
				input: "allow-users",
				opens: anyone
			},
			{
				input: "allow-bots",
				opens: isTrue$1
			},
			{
				input: "allow-bot-users",
				opens: anyone
			}
		]
	}],
	["google-github-actions/run-gemini-cli", geminiCli],
	["google-gemini/gemini-cli-action", geminiCli],
	["actions/ai-inference", {
		...plain,
		agent: "GitHub Models",
		provider: "github",
		promptInputs: [
			"prompt",
			"prompt-file",
			"system-prompt",
			"input"
		]
	}],
	["sst/opencode", {
		...plain,
		agent: "OpenCode",
		provider: "opencode",
		promptInputs: ["prompt"],
		gate: "write-access",
		readsEvent: "always"
	}],
	["anomalyco/opencode", {
		...plain,
		agent: "OpenCode",
		provider: "opencode",
		promptInputs: ["prompt"],
		gate: "write-access",
		readsEvent: "always"
	}],
	["qodo-ai/pr-agent", {
		...plain,
		agent: "PR-Agent",
		provider: "openai",
		readsEvent: "always"
	}],
	["codium-ai/pr-agent", {
		...plain,
		agent: "PR-Agent",
		provider: "openai",
		readsEvent: "always"
	}],
	["the-pr-agent/pr-agent", {
		...plain,
		agent: "PR-Agent",
		provider: "openai",
		readsEvent: "always"
	}],
	["anc95/chatgpt-codereview", {
		...plain,
		agent: "ChatGPT CodeReview",
		provider: "openai",
		readsEvent: "always"
	}],
	["coderabbitai/ai-pr-reviewer", {
		...plain,
		agent: "CodeRabbit reviewer",
		provider: "openai",
		readsEvent: "always"
	}],
	["all-hands-ai/openhands", {
		...plain,
		agent: "OpenHands",
		provider: "anthropic",
		readsEvent: "always"
	}],
	["openhands/openhands", {
		...plain,
		agent: "OpenHands",
		provider: "anthropic",
		readsEvent: "always"
	}],
	["factory-ai/droid-action", {
		...claude,
		agent: "Droid",
		provider: "factory",
		keyInputs: ["factory_api_key"],
		federationInputs: [],
		cloudSwitches: [],
		promptInputs: ["instructions", "droid_args"]
	}],
	["augmentcode/augment-agent", auggie],
	["augmentcode/review-pr", {
		...auggie,
		readsEvent: "always"
	}],
	["augmentcode/describe-pr", {
		...auggie,
		readsEvent: "always"
	}],
	["qwenlm/qwen-code-action", {
		...plain,
		agent: "Qwen Code",
		provider: "dashscope",
		keyInputs: ["openai_api_key"],
		promptInputs: ["prompt"],
		tools: "everything"
	}],
	["warpdotdev/oz-agent-action", oz],
	["warpdotdev/warp-agent-action", oz],
	["cursor/cursor-agent-action", {
		...plain,
		agent: "Cursor",
		provider: "cursor"
	}],
	["continuedev/continue", {
		...plain,
		agent: "Continue",
		provider: "continue",
		readsEvent: "always"
	}]
]);
/** Options by which an agent acts without asking, or outside its sandbox. */
const bypassOptions = [
	{
		form: /--dangerously-skip-permissions\b/,
		what: "skips every permission prompt"
	},
	{
		form: /--permission-mode[\s=]+["']?bypassPermissions\b/,
		what: "bypasses permissions"
	},
	{
		form: /"defaultMode"\s*:\s*"bypassPermissions"/,
		what: "bypasses permissions"
	},
	{
		form: /--dangerously-bypass-approvals-and-sandbox\b/,
		what: "runs without approvals and without a sandbox"
	},
	{
		form: /--sandbox[\s=]+["']?danger-full-access\b|sandbox_mode\s*=\s*["']?danger-full-access\b/,
		what: "runs without a sandbox"
	},
	{
		form: /--yolo\b|--approval-mode[\s=]+["']?yolo\b|"approvalMode"\s*:\s*"yolo"/,
		what: "approves every tool call"
	},
	{
		form: /--allow-all(?:-tools)?(?=$|[\s"'])|--dangerously-allow-all\b/,
		what: "allows every tool"
	},
	{
		form: /--trust-all-tools\b/,
		what: "trusts every tool"
	},
	{
		form: /--skip-permissions-unsafe\b/,
		what: "skips every permission check"
	},
	{
		form: /--yes-always\b/,
		what: "answers yes to everything"
	}
];
const toolInput = /^allowed_tools: /;
const brokenOption = /(--allowed-?[tT]ools|allowed_tools)[\s=:]*\n\s*/g;
const toolOption = /(?:--allowed-?[tT]ools|allowed_tools)[\s=:]+/;
const freeBash = /(?:^|[\s,"'])Bash(?:\(\*(?::\*)?\))?(?=$|[\s,"'])/;
/** Whether a list of tools contains an unrestricted shell: an input of its own, an option, a list in settings. */
function hasFreeShell(text) {
	if (toolInput.test(text)) return freeBash.test(text.replace(toolInput, ""));
	return text.replace(brokenOption, "$1 ").split("\n").map(afterOption).some((given) => freeBash.test(given)) || isInSettings(text);
}
function afterOption(line) {
	const option = toolOption.exec(line);
	return option === null ? "" : line.slice(option.index + option[0].length);
}
const listOfTools = /"(?:(allow|allowedTools)|coreTools|core|allowed)"\s*:\s*\[/g;
const bashInList = /"Bash(?:\(\*(?::\*)?\))?"/;
const shellInList = /"(?:run_shell_command|ShellTool)"/;
/** Each list is looked at up to its end, and none within another. */
function isInSettings(text) {
	let end = 0;
	for (const match of text.matchAll(listOfTools)) {
		if (match.index < end) continue;
		const from = match.index + match[0].length;
		const close = text.indexOf("]", from);
		end = close === -1 ? text.length : close;
		if ((match[1] === void 0 ? shellInList : bashInList).test(text.slice(from, end))) return true;
	}
	return false;
}
// src/reach/vocabulary/providers.ts
const modelProviders = [
	{
		provider: "azure-ai",
		words: [
			"AZURE_OPENAI",
			"AZUREOPENAI",
			"AZURE_AI",
			"AZUREAI",
			"AZURE_FOUNDRY",
			"AZURE_INFERENCE",
			"AZURE_COGNITIVE"
		],
		variables: ["AZURE_API_KEY"]
	},
	{
		provider: "vercel-ai-gateway",
		words: ["AI_GATEWAY"]
	},
	{
		provider: "openrouter",
		words: ["OPENROUTER"]
	},
	{
		provider: "openai",
		words: [
			"OPENAI",
			"CODEX",
			"CHATGPT"
		]
	},
	{
		provider: "anthropic",
		words: ["ANTHROPIC", "CLAUDE"]
	},
	{
		provider: "google",
		words: [
			"GEMINI",
			"GOOGLE_GENERATIVE_AI",
			"GOOGLE_AI",
			"GOOGLEAI",
			"GOOGLE_VERTEX",
			"VERTEX",
			"VERTEXAI",
			"AI_STUDIO"
		]
	},
	{
		provider: "aws-bedrock",
		words: ["BEDROCK"]
	},
	{
		provider: "mistral",
		words: ["MISTRAL", "CODESTRAL"]
	},
	{
		provider: "cohere",
		words: ["COHERE"],
		variables: ["CO_API_KEY"]
	},
	{
		provider: "groq",
		words: ["GROQ"]
	},
	{
		provider: "deepseek",
		words: ["DEEPSEEK"]
	},
	{
		provider: "xai",
		words: ["XAI", "GROK"]
	},
	{
		provider: "together",
		words: ["TOGETHER", "TOGETHERAI"]
	},
	{
		provider: "fireworks",
		words: ["FIREWORKS"]
	},
	{
		provider: "perplexity",
		words: ["PERPLEXITY", "PPLX"]
	},
	{
		provider: "dashscope",
		words: [
			"DASHSCOPE",
			"QWEN",
			"BAILIAN"
		],
		variables: ["ALIBABA_API_KEY"]
	},
	{
		provider: "moonshot",
		words: ["MOONSHOT", "KIMI"]
	},
	{
		provider: "zhipu",
		words: [
			"ZHIPU",
			"ZHIPUAI",
			"BIGMODEL",
			"ZAI",
			"GLM"
		]
	},
	{
		provider: "minimax",
		words: ["MINIMAX"]
	},
	{
		provider: "volcengine",
		words: ["VOLCENGINE", "DOUBAO"],
		variables: ["ARK_API_KEY"]
	},
	{
		provider: "baidu",
		words: ["QIANFAN", "ERNIE"]
	},
	{
		provider: "tencent",
		words: ["HUNYUAN"]
	},
	{
		provider: "stepfun",
		words: ["STEPFUN"]
	},
	{
		provider: "siliconflow",
		words: ["SILICONFLOW"]
	},
	{
		provider: "ai21",
		words: ["AI21"]
	},
	{
		provider: "cerebras",
		words: ["CEREBRAS"]
	},
	{
		provider: "sambanova",
		words: ["SAMBANOVA"]
	},
	{
		provider: "nvidia",
		words: [
			"NVIDIA_API",
			"NVIDIA_NIM",
			"NGC"
		]
	},
	{
		provider: "deepinfra",
		words: ["DEEPINFRA"]
	},
	{
		provider: "replicate",
		words: ["REPLICATE"]
	},
	{
		provider: "novita",
		words: ["NOVITA"]
	},
	{
		provider: "nebius",
		words: ["NEBIUS"]
	},
	{
		provider: "hyperbolic",
		words: ["HYPERBOLIC"]
	},
	{
		provider: "featherless",
		words: ["FEATHERLESS"]
	},
	{
		provider: "friendli",
		words: ["FRIENDLI"]
	},
	{
		provider: "clarifai",
		words: ["CLARIFAI"]
	},
	{
		provider: "ibm-watsonx",
		words: ["WATSONX"],
		variables: ["WX_API_KEY"]
	},
	{
		provider: "writer",
		words: ["PALMYRA"],
		variables: ["WRITER_API_KEY"]
	},
	{
		provider: "upstage",
		words: ["UPSTAGE"]
	},
	{
		provider: "inception",
		words: ["INCEPTION"]
	},
	{
		provider: "relace",
		words: ["RELACE"]
	},
	{
		provider: "morph",
		words: ["MORPHLLM"],
		variables: ["MORPH_API_KEY"]
	},
	{
		provider: "baseten",
		words: ["BASETEN"]
	},
	{
		provider: "anyscale",
		words: ["ANYSCALE"]
	},
	{
		provider: "lepton",
		words: ["LEPTON"]
	},
	{
		provider: "octoai",
		words: ["OCTOAI"]
	},
	{
		provider: "ollama",
		words: ["OLLAMA"]
	},
	{
		provider: "litellm",
		words: ["LITELLM"]
	},
	{
		provider: "portkey",
		words: ["PORTKEY"]
	},
	{
		provider: "requesty",
		words: ["REQUESTY"]
	},
	{
		provider: "venice",
		words: ["VENICE"]
	},
	{
		provider: "chutes",
		words: ["CHUTES"]
	},
	{
		provider: "meta-llama",
		words: ["META_LLAMA"],
		variables: ["LLAMA_API_KEY"]
	},
	{
		provider: "elevenlabs",
		words: ["ELEVENLABS", "ELEVEN_LABS"]
	},
	{
		provider: "deepgram",
		words: ["DEEPGRAM"]
	},
	{
		provider: "assemblyai",
		words: ["ASSEMBLYAI"]
	},
	{
		provider: "stability",
		words: ["STABILITY"]
	},
	{
		provider: "fal",
		words: [],
		variables: [
			"FAL_KEY",
			"FAL_API_KEY",
			"FAL_AI_KEY"
		]
	},
	{
		provider: "voyage",
		words: ["VOYAGE", "VOYAGEAI"]
	},
	{
		provider: "jina",
		words: ["JINA"]
	},
	{
		provider: "nomic",
		words: ["NOMIC"]
	},
	{
		provider: "cursor",
		words: [],
		variables: ["CURSOR_API_KEY"]
	},
	{
		provider: "factory",
		words: [],
		variables: ["FACTORY_API_KEY"]
	},
	{
		provider: "augment",
		words: [],
		variables: [
			"AUGMENT_SESSION_AUTH",
			"AUGMENT_API_TOKEN",
			"AUGMENT_API_KEY"
		]
	},
	{
		provider: "warp",
		words: [],
		variables: ["WARP_API_KEY"]
	},
	{
		provider: "amp",
		words: [],
		variables: ["AMP_API_KEY"]
	},
	{
		provider: "kiro",
		words: [],
		variables: ["KIRO_API_KEY"]
	},
	{
		provider: "opencode",
		words: ["OPENCODE"]
	},
	{
		provider: "continue",
		words: [],
		variables: ["CONTINUE_API_KEY"]
	},
	{
		provider: "v0",
		words: [],
		variables: ["V0_API_KEY"]
	},
	{
		provider: "poe",
		words: [],
		variables: ["POE_API_KEY"]
	},
	{
		provider: "sap-ai-core",
		words: ["AICORE"]
	},
	{
		provider: "snowflake",
		words: ["SNOWFLAKE_CORTEX"]
	}
];
/** Names that promise a model's key without naming the vendor. */
const anonymousModelWords = [
	"LLM",
	"EMBEDDING",
	"EMBEDDINGS",
	"GPT",
	"AI_API"
];
/** Credentials that call models and do much else: it takes a sink to call one model-facing. */
const dualUse = /* @__PURE__ */ new Map([
	["AWS_SECRET_ACCESS_KEY", "aws"],
	["AWS_SESSION_TOKEN", "aws"],
	["GOOGLE_APPLICATION_CREDENTIALS", "gcp"],
	["GOOGLE_APPLICATION_CREDENTIALS_JSON", "gcp"],
	["GOOGLE_API_KEY", "google"],
	["DATABRICKS_TOKEN", "databricks"],
	["CLOUDFLARE_API_TOKEN", "cloudflare"],
	["DIGITALOCEAN_ACCESS_TOKEN", "digitalocean"],
	["SCALEWAY_API_KEY", "scaleway"],
	["VULTR_API_KEY", "vultr"],
	["HF_TOKEN", "huggingface"],
	["HUGGINGFACE_TOKEN", "huggingface"],
	["HUGGINGFACE_API_KEY", "huggingface"],
	["HUGGING_FACE_HUB_TOKEN", "huggingface"],
	["HUGGINGFACEHUB_API_TOKEN", "huggingface"],
	["WANDB_API_KEY", "wandb"]
]);
const retrievalProviders = [
	{
		provider: "pinecone",
		words: ["PINECONE"]
	},
	{
		provider: "weaviate",
		words: ["WEAVIATE", "WCD"]
	},
	{
		provider: "qdrant",
		words: ["QDRANT"]
	},
	{
		provider: "zilliz",
		words: ["MILVUS", "ZILLIZ"]
	},
	{
		provider: "chroma",
		words: ["CHROMA"]
	},
	{
		provider: "elastic",
		words: ["ELASTIC", "ELASTICSEARCH"]
	},
	{
		provider: "supabase",
		words: ["SUPABASE"]
	},
	{
		provider: "tavily",
		words: ["TAVILY"]
	},
	{
		provider: "serpapi",
		words: ["SERPAPI", "SERP_API"]
	},
	{
		provider: "serper",
		words: ["SERPER"]
	},
	{
		provider: "brave-search",
		words: ["BRAVE"]
	},
	{
		provider: "exa",
		words: [],
		variables: ["EXA_API_KEY"]
	},
	{
		provider: "firecrawl",
		words: ["FIRECRAWL"]
	},
	{
		provider: "mem0",
		words: ["MEM0"]
	},
	{
		provider: "zep",
		words: ["ZEP"]
	},
	{
		provider: "neo4j",
		words: ["NEO4J"]
	},
	{
		provider: "turbopuffer",
		words: ["TURBOPUFFER"]
	},
	{
		provider: "datastax",
		words: ["ASTRA_DB"]
	},
	{
		provider: "llamacloud",
		words: ["LLAMA_CLOUD"]
	},
	{
		provider: "bing",
		words: ["BING"]
	}
];
const observabilityProviders = [
	{
		provider: "langfuse",
		words: ["LANGFUSE"]
	},
	{
		provider: "langsmith",
		words: ["LANGSMITH", "LANGCHAIN"]
	},
	{
		provider: "helicone",
		words: ["HELICONE"]
	},
	{
		provider: "arize",
		words: ["ARIZE", "PHOENIX"]
	},
	{
		provider: "braintrust",
		words: ["BRAINTRUST"]
	},
	{
		provider: "agentops",
		words: ["AGENTOPS"]
	},
	{
		provider: "logfire",
		words: ["LOGFIRE"]
	},
	{
		provider: "datadog",
		words: [
			"DATADOG",
			"DD_API",
			"DD_APP"
		]
	},
	{
		provider: "opentelemetry",
		words: ["OTEL"]
	},
	{
		provider: "honeycomb",
		words: ["HONEYCOMB"]
	},
	{
		provider: "sentry",
		words: ["SENTRY"]
	},
	{
		provider: "posthog",
		words: ["POSTHOG"]
	},
	{
		provider: "traceloop",
		words: ["TRACELOOP"]
	},
	{
		provider: "comet",
		words: ["OPIK", "COMET"]
	}
];
// src/reach/vocabulary/names.ts
/** Roles that can change something outside the job. */
const executionRoles = /* @__PURE__ */ new Set([
	"cloud",
	"publish",
	"registry",
	"deploy",
	"vcs"
]);
const notAWord$1 = /[^A-Z0-9]+/g;
const camel = /([a-z0-9])([A-Z])/g;
/** `openai-api-key`, `openaiApiKey` and `OPENAI__API_KEY` are one name. */
const normalName = (name) => name.replace(camel, name === name.toUpperCase() ? "$1$2" : "$1_$2").toUpperCase().replace(notAWord$1, "_");
const remembered$1 = /* @__PURE__ */ new Map();
const rememberAtMost$1 = 5e3;
/** Longer names are read each time: remembered, they would fill the memory. */
const longestRemembered$1 = 200;
function meaningOf(name) {
	if (name.length > longestRemembered$1) return read(normalName(name));
	const known = remembered$1.get(name);
	if (known !== void 0) return known;
	if (remembered$1.size >= rememberAtMost$1) remembered$1.clear();
	const meaning = read(normalName(name));
	remembered$1.set(name, meaning);
	return meaning;
}
/** Asked in order: what names its kind most exactly comes first. */
const readings$1 = [
	workflowToken,
	wholeVariable,
	webhook,
	configuration,
	words$3("publish", [
		"NPM",
		"NODE_AUTH",
		"PYPI",
		"TWINE",
		"CARGO",
		"CRATES",
		"RUBYGEMS",
		"GEM_HOST",
		"NUGET",
		"VSCE",
		"OVSX",
		"VSX",
		"MAVEN",
		"OSSRH",
		"SONATYPE",
		"MYGET",
		"CHROME_WEB_STORE",
		"JETBRAINS",
		"APPLE",
		"MACOS",
		"WINDOWS_PFX",
		"GPG",
		"COSIGN",
		"SIGNING",
		"TAURI",
		"PACKAGIST",
		"HEX_API"
	]),
	words$3("registry", [
		"DOCKERHUB",
		"DOCKER",
		"GHCR",
		"QUAY",
		"ECR",
		"ACR",
		"JFROG",
		"ARTIFACTORY",
		"REGISTRY"
	]),
	words$3("tool", [
		"SLACK",
		"DISCORD",
		"TELEGRAM",
		"MSTEAMS"
	]),
	versionControl,
	words$3("deploy", [
		"DEPLOY",
		"DEPLOYMENT",
		"KUBECONFIG",
		"KUBE_CONFIG",
		"SSH",
		"VERCEL_TOKEN",
		"VERCEL",
		"NETLIFY",
		"FLY_API",
		"HEROKU",
		"RAILWAY",
		"RENDER_API",
		"FIREBASE",
		"EXPO",
		"PULUMI",
		"TF_API",
		"TERRAFORM",
		"ARGOCD"
	]),
	words$3("retrieval", ["AZURE_AI_SEARCH", "AZURE_SEARCH"]),
	vendors("model", modelProviders),
	anonymousModel,
	vendors("retrieval", retrievalProviders),
	vendors("observability", observabilityProviders),
	cloud,
	words$3("database", [
		"DATABASE",
		"POSTGRES",
		"POSTGRESQL",
		"PG",
		"MYSQL",
		"MONGO",
		"MONGODB",
		"REDIS",
		"CLICKHOUSE",
		"DB",
		"SNOWFLAKE",
		"MOTHERDUCK",
		"BIGQUERY",
		"COSMOS",
		"SQL"
	]),
	words$3("tool", [
		"SLACK",
		"DISCORD",
		"JIRA",
		"LINEAR",
		"NOTION",
		"TELEGRAM",
		"TEAMS",
		"SMTP",
		"SENDGRID",
		"TWITTER",
		"STRIPE",
		"ZENDESK",
		"INTERCOM",
		"CODECOV",
		"SONAR",
		"SNYK",
		"FOSSA",
		"STATSIG",
		"ZAPIER",
		"TWILIO",
		"FIGMA",
		"BROWSER_USE",
		"BROWSERBASE",
		"E2B",
		"DAYTONA",
		"MODAL",
		"RUNLOOP",
		"APIFY",
		"COMPOSIO"
	])
];
function read(name) {
	for (const reading of readings$1) {
		const meaning = reading(name);
		if (meaning !== void 0) return meaning;
	}
	return {
		role: promisesCredential(name) ? "unknown" : "configuration",
		provider: null
	};
}
const tokenNames = /* @__PURE__ */ new Set([
	"GITHUB_TOKEN",
	"ACTIONS_RUNTIME_TOKEN",
	"ACTIONS_ID_TOKEN_REQUEST_TOKEN",
	"CI_JOB_TOKEN"
]);
function workflowToken(name) {
	return tokenNames.has(name) ? {
		role: "workflow-token",
		provider: "github"
	} : void 0;
}
function wholeVariable(name) {
	const provider = dualUse.get(name);
	if (provider !== void 0) return {
		role: "dual",
		provider
	};
	return exactly$2("model", modelProviders, name) ?? exactly$2("retrieval", retrievalProviders, name);
}
function exactly$2(role, table, name) {
	const found = table.find(({ variables }) => variables?.includes(name));
	return found === void 0 ? void 0 : {
		role,
		provider: found.provider
	};
}
const webhookName = /(?:^|_)WEBHOOK(?:_URL|_SECRET)?(?:_|$)/;
const connectionName = /(?:^|_)(?:CONNECTION_?STR(?:ING)?|DATABASE_URL|DB_URL|DB_URI|DSN|(?:POSTGRES|MONGO|MONGODB|REDIS|MYSQL|NEO4J)_UR[IL])(?:_|$)/;
/** URLs that are credentials themselves. */
function webhook(name) {
	if (webhookName.test(name)) return {
		role: "tool",
		provider: null
	};
	return connectionName.test(name) ? {
		role: "database",
		provider: null
	} : void 0;
}
const settings = /(?:^|_)(?:URL|URLS|URI|ENDPOINT|HOST|BASE|MODEL|MODELS|MODEL_ID|VERSION|REGION|ZONE|LOCATION|ORG|ORGANIZATION|PROJECT|ID|IDS|NAME|EMAIL|SENDER|RECEIVER|USERNAME|USER|CHANNEL|PORT|ENABLED|PROTOCOL|TENANT|ARN|ROLE|ARGS|PROVIDER|PATH|REPO|OWNER|DOMAIN|MODE|LEVEL|TIMEOUT|SIZE|DIMENSIONS|COLLECTION|INDEX|NAMESPACE|AUDIENCE|BUCKET|ISSUER|LANGUAGE|TYPE|FILE|DIR|COUNT|LIMIT|THRESHOLD|TEMPERATURE|TOKENS|SERVER|VARIABLES_PREFIX|PRESENT|SOURCE|FORMAT)$/;
function configuration(name) {
	return settings.test(name) ? {
		role: "configuration",
		provider: null
	} : void 0;
}
const credential = /(?:^|_)(?:KEY|KEYS|APIKEY|TOKEN|PAT|SECRET|SECRETS|PASSWORD|PASSWD|PASSPHRASE|PASS|PWD|CREDENTIAL|CREDENTIALS|CREDS|BEARER|AUTH|AUTHORIZATION|CERT|CERTIFICATE|PFX|P12|PEM|KUBECONFIG|HEADERS|JWT|COOKIE|SESSION|OAUTH|CERTIFICATE_CHAIN|CERT_DATA|SA|JSON|BASE64)(?:_|$)/;
/** Whether a name says that its value is a credential. */
const promisesCredential = (name) => credential.test(name);
const privateKey = /(?:^|_)(?:APP_)?PRIVATE_KEY(?:_|$)/;
const pat = /(?:^|_)PATS?(?:_TOKEN)?(?:$|_\d)/;
const forge = /(?:^|_)(?:GITHUB|GH|GITLAB|BITBUCKET|GITEA|AZURE_DEVOPS|CHANGESET|RELEASE_PLEASE|SEMANTIC_RELEASE|BOT|ROBOT)(?:_|$)/;
const appKey = /(?:^|_)APP_PRIVATE_KEY(?:_|$)|^PRIVATE_KEY(?:_PEM)?$/;
function versionControl(name) {
	if (appKey.test(name)) return {
		role: "vcs",
		provider: "github"
	};
	if (pat.test(name)) return {
		role: "vcs",
		provider: forgeOf(name)
	};
	if (!forge.test(name) || !promisesCredential(name)) return void 0;
	if (privateKey.test(name) && !name.includes("GITHUB")) return void 0;
	return {
		role: "vcs",
		provider: forgeOf(name)
	};
}
function forgeOf(name) {
	if (name.includes("GITLAB")) return "gitlab";
	return name.includes("AZURE") ? "azure-devops" : "github";
}
function anonymousModel(name) {
	return anonymousModelWords.some((word) => hasWord(name, word)) && promisesCredential(name) ? {
		role: "model",
		provider: null
	} : void 0;
}
const cloudWords = [
	{
		provider: "aws",
		words: ["AWS", "S3"]
	},
	{
		provider: "gcp",
		words: [
			"GCP",
			"GCLOUD",
			"GOOGLE_APPLICATION",
			"GOOGLE_CREDENTIALS",
			"GOOGLE_SERVICE_ACCOUNT",
			"GCR",
			"GAR",
			"GCS",
			"SERVICE_ACCOUNT"
		]
	},
	{
		provider: "azure",
		words: ["AZURE", "ARM_CLIENT_SECRET"]
	},
	{
		provider: "cloudflare",
		words: ["CLOUDFLARE", "CF_API"]
	},
	{
		provider: "digitalocean",
		words: ["DIGITALOCEAN"]
	},
	{
		provider: "hetzner",
		words: ["HCLOUD"]
	}
];
function cloud(name) {
	return vendors("cloud", cloudWords)(name);
}
/** Names that contain a word of a vendor and promise a credential. */
function vendors(role, table) {
	return (name) => {
		if (!promisesCredential(name)) return void 0;
		const found = table.find((entry) => entry.words.some((word) => hasWord(name, word)));
		return found === void 0 ? void 0 : {
			role,
			provider: found.provider
		};
	};
}
function words$3(role, list) {
	return (name) => {
		return (promisesCredential(name) ? list.find((candidate) => hasWord(name, candidate)) : void 0) === void 0 ? void 0 : {
			role,
			provider: null
		};
	};
}
const longWord = 5;
/** Whether a word stands in a name: from the start of one of its words, and, unless it is long, to the end of one. */
function hasWord(name, word) {
	for (let found = name.indexOf(word); found !== -1; found = name.indexOf(word, found + 1)) {
		const before = found === 0 || name[found - 1] === "_";
		const next = name[found + word.length];
		if (before && (next === void 0 || next === "_" || word.length > longWord)) return true;
	}
	return false;
}
// src/reach/identity.ts
/** The identity behind a secret; undefined where it only holds configuration. */
function identityOfSecret(name, sinks) {
	const own = meaningOf(name);
	const meanings = distinct$1(sinks.map(meaningOfSink).filter(({ role }) => role !== "unknown"));
	const { role, provider } = settle$1(own, meanings, sinks);
	if (role === "configuration" || role === "workflow-token") return void 0;
	return {
		id: `secret:${name}`,
		kind: "secret",
		name,
		role,
		provider,
		nature: "static",
		meanings
	};
}
function settle$1(own, meanings, sinks) {
	const telling = meanings.filter(({ role }) => role !== "configuration" && role !== "workflow-token");
	const model = telling.find(({ role }) => role === "model");
	if (own.role === "dual") return modelFacing(own, sinks);
	if (own.role === "model") return {
		role: "model",
		provider: own.provider ?? model?.provider ?? null
	};
	if (model !== void 0) return model;
	if (own.role !== "unknown" && own.role !== "configuration") return own;
	const [first] = telling;
	if (first !== void 0) return first.role === "dual" ? modelFacing(first, sinks) : first;
	return own;
}
/** A cloud or hub credential counts as a model's where an agent's own input takes it. */
function modelFacing(meaning, sinks) {
	if (sinks.some((sink) => sink.how === "input" && agentKey(sink))) return {
		role: "model",
		provider: meaning.provider
	};
	return meaning.provider === "aws" || meaning.provider === "gcp" ? {
		role: "cloud",
		provider: meaning.provider
	} : meaning;
}
function agentKey({ view, name }) {
	return (view?.step.uses === void 0 ? void 0 : agentActions.get(view.step.uses.repository))?.keyInputs.includes(name) === true;
}
/** What the receiver takes the value for. */
function meaningOfSink(sink) {
	const { how, name, view } = sink;
	if (how === "script" || how === "output") return unknown;
	if (how !== "input") return meaningOf(name);
	const repository = view?.step.uses?.repository ?? "";
	const agent = agentActions.get(repository);
	if (agent?.keyInputs.includes(name)) return {
		role: "model",
		provider: agent.provider
	};
	if (agent?.tokenInputs.includes(name)) return {
		role: "vcs",
		provider: "github"
	};
	const power = powerActions.get(repository);
	if (power?.secretInputs?.includes(name)) return {
		role: roleOfPower[power.power],
		provider: power.target
	};
	return isPlainInput.test(name) ? unknown : meaningOf(name);
}
const unknown = {
	role: "unknown",
	provider: null
};
const isPlainInput = /^(?:repo-|access-)?(?:token|key|password|secret|api[-_]?key|auth|credentials)$|^github[-_]token$|^script$/;
function distinct$1(meanings) {
	return [...new Map(meanings.map((meaning) => [`${meaning.role} ${meaning.provider}`, meaning])).values()];
}
// src/reach/privileges.ts
const levelOfScope = new Map(Object.entries({
	contents: 2,
	packages: 2,
	actions: 2,
	deployments: 2,
	pages: 2,
	"security-events": 1,
	issues: 1,
	"pull-requests": 1,
	discussions: 1,
	checks: 1,
	statuses: 1,
	"repository-projects": 1
}));
/** The permissions that hold: of the job, of its workflow, of its caller. */
function effectivePermissions(open, caller) {
	if (open.job.permissions.kind !== "default") return open.job.permissions;
	return open.workflow.permissions.kind === "default" ? caller : open.workflow.permissions;
}
function permissionPrivileges(permissions) {
	switch (permissions.kind) {
		case "default": return [{
			level: 0,
			text: "permissions not set (the repository decides)",
			spot: void 0,
			kind: "unknown-permission"
		}];
		case "all": return permissions.access === "write" ? [{
			level: 2,
			text: "write-all",
			spot: permissions.spot,
			kind: "permission"
		}] : [];
		case "map": return [...permissions.scopes].flatMap(([scope, access]) => {
			const level = levelOfScope.get(scope);
			if (access !== "write" || level === void 0) return [];
			return {
				level,
				text: `${scope}: write`,
				spot: permissions.spot,
				kind: "permission"
			};
		});
	}
}
/** Whether the workflow's token may be exchanged for an identity elsewhere. */
const hasIdToken = (permissions) => permissions.kind === "map" ? permissions.scopes.get("id-token") === "write" : permissions.kind === "all" && permissions.access === "write";
function privilegesOf(job, { sinks, permissions, resolve }) {
	const powers = job.powers.map((power) => ({
		...power,
		secrets: power.secrets.flatMap(resolve)
	}));
	const open = {
		...job,
		powers
	};
	const all = [
		...permissionPrivileges(permissions),
		...powers.flatMap((power) => powerPrivileges(power, open)),
		...credentialPrivileges(sinks.flatMap((sink) => resolve(sink.origin).map((origin) => ({
			...sink,
			origin
		}))), toldBy(open)),
		...environmentPrivileges(open)
	];
	const seen = /* @__PURE__ */ new Set();
	return all.filter(({ text }) => !seen.has(text) && seen.add(text));
}
function powerPrivileges(power, open) {
	const { spot, target } = power;
	const [secret] = power.secrets;
	const named = secret === void 0 ? {} : { secret: secret.name };
	switch (power.power) {
		case "cloud": return servesModel(power, open) ? [] : [{
			level: 3,
			text: `login to ${target}`,
			spot,
			kind: "login",
			...named
		}];
		case "app-token": return [{
			level: levelOfApp(power),
			text: "GitHub App token",
			spot,
			kind: "login",
			...named
		}];
		case "publish":
		case "deploy": {
			const kind = power.form === "command" ? "command" : "login";
			return [{
				level: 3,
				text: `${power.power} to ${target}`,
				spot,
				kind,
				...named
			}];
		}
		case "registry":
		case "write": return secret === void 0 ? [] : storedPower(power, secret.name, open);
	}
}
function storedPower({ power, target, spot, what }, secret, open) {
	if (power === "write") return [{
		level: 2,
		text: `${what.split("@")[0]} with ${secret}`,
		spot,
		kind: "credential",
		secret
	}];
	return pushes(open) ? [{
		level: 3,
		text: `registry ${target}`,
		spot,
		kind: "login",
		secret
	}] : [];
}
/** A cloud login right before an agent that calls the model through this cloud is the model's identity, not the job's power. */
const servesModel = (power, open) => open.agents.some(({ cloud }) => cloud.some(({ what }) => cloudOf(what) === power.target));
/** The cloud by which an agent calls the model. */
function cloudOf(option) {
	const text = option.toLowerCase();
	if (text.includes("bedrock")) return "aws";
	return text.includes("vertex") ? "gcp" : "azure";
}
const narrowInput = /^permission-(.+)$/;
/** An App token narrowed to issues and pull requests only comments. */
function levelOfApp({ view }) {
	const narrowed = [...view.inputs].flatMap(([name, { text }]) => {
		const [, scope] = narrowInput.exec(name) ?? [];
		return scope === void 0 ? [] : {
			scope,
			access: text.trim()
		};
	});
	if (narrowed.length === 0) return 2;
	return narrowed.map(({ scope, access }) => access === "read" ? 0 : levelOfScope.get(scope) ?? 2).some((level) => level === 2) ? 2 : 1;
}
const pushes = (open) => open.steps.some(({ step, inputs }) => {
	if (step.uses?.repository === "docker/build-push-action" || step.uses?.repository === "useblacksmith/build-push-action") return (inputs.get("push")?.text ?? "false") !== "false" || inputs.get("outputs")?.text.includes("push=true") === true;
	return step.run?.text.includes("docker push") === true || step.run?.text.includes("--push") === true;
});
const levelOfRole = {
	cloud: 3,
	publish: 3,
	deploy: 3,
	vcs: 2
};
const readOnly = /(?:^|_)(?:RO|READ|READONLY|READ_ONLY|READER)(?:_|$)/;
/** Secrets that a login or an action of the job takes: its own privilege tells what for. */
const toldBy = (open) => new Set(open.powers.flatMap(({ secrets }) => secrets.map(({ name }) => name)));
/** Stored credentials of another kind than a model's that the job is handed. */
function credentialPrivileges(sinks, told) {
	return sinks.flatMap(({ origin, name, spot }) => {
		if (origin.kind !== "secret" || isWorkflowToken(origin) || told.has(origin.name)) return [];
		const level = levelOfRole[roleOf$1(origin, name)];
		if (level === void 0 || readOnly.test(origin.name)) return [];
		return {
			level,
			text: `${words$2[roleOf$1(origin, name)] ?? roleOf$1(origin, name)} ${origin.name}`,
			spot,
			kind: "credential",
			secret: origin.name
		};
	});
}
const words$2 = {
	cloud: "cloud credential",
	publish: "publishing credential",
	deploy: "deploy credential",
	vcs: "repository token"
};
/** The secret's own name tells a credential's kind best; where it is mute, the variable that receives it. */
function roleOf$1(origin, sink) {
	const own = meaningOf(origin.name).role;
	return own === "unknown" || own === "configuration" ? meaningOf(sink).role : own;
}
const productionName = /(?:^|[^a-z])(?:prod|production|live|release|publish|deploy|pypi|npm|marketplace)(?:[^a-z]|$)/i;
const isProduction = (name) => productionName.test(name);
const environmentPrivileges = ({ job }) => {
	const { environment } = job;
	if (environment === void 0 || environment.isComputed || !isProduction(environment.name)) return [];
	return [{
		level: 3,
		text: `environment ${environment.name}`,
		spot: environment.spot,
		kind: "environment"
	}];
};
const levels = [
	0,
	1,
	2,
	3
];
const highest = (privileges) => levels.findLast((level) => privileges.some((privilege) => privilege.level === level)) ?? 0;
// src/reach/read/shell.ts
const heredoc = /<<-?\s*(["']?)([A-Za-z_]\w*)\1/;
const wrapper = /^(?:(?:[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|\$\([^)]*\)|[^\s"']*)|sudo(?:\s-\S+)*|env|time|nohup|exec|command|then|do|else|if|while|until|!|\(|\{|timeout\s+(?:-\S+\s+)*\S+|xvfb-run(?:\s-\S+)*|npx(?:\s+(?:-\S+))*|uvx|bunx|pnpm\s+(?:dlx|exec)|yarn\s+dlx|uv\s+run(?:\s+--\S+)*|poetry\s+run|pipx\s+run|npm\s+exec(?:\s+--)?)\s+)+/;
const remembered = /* @__PURE__ */ new Map();
const rememberAtMost = 500;
/** Longer scripts are read each time: remembered, they would fill the memory. */
const longestRemembered = 1e4;
/** The commands of a script in order; comments and the bodies of here-documents are none. Many ask for those of one script. */
function commandsOf(script) {
	const known = remembered.get(script);
	if (known !== void 0) return known;
	if (remembered.size >= rememberAtMost) remembered.clear();
	const commands = logicalLines(script).flatMap(({ text, start }) => splitLine(text, start));
	if (script.length <= longestRemembered) remembered.set(script, commands);
	return commands;
}
function logicalLines(script) {
	const lines = [];
	let until;
	for (const line of joinedLines(script)) if (until === void 0) {
		until = heredoc.exec(line.text)?.[2];
		lines.push(line);
	} else if (line.text.trim() === until) until = void 0;
	return lines;
}
/** Lines with those that end in a backslash joined to the next. */
function joinedLines(script) {
	const lines = [];
	let at = 0;
	let start = 0;
	let parts = [];
	for (const raw of script.split("\n")) {
		if (parts.length === 0) start = at;
		at += raw.length + 1;
		const goesOn = raw.endsWith("\\");
		parts.push(goesOn ? raw.slice(0, -1) : raw);
		if (goesOn) continue;
		lines.push({
			text: parts.join(" "),
			start
		});
		parts = [];
	}
	return parts.length === 0 ? lines : [...lines, {
		text: parts.join(" "),
		start
	}];
}
/** What ends a command or opens a quote; `quotes` closes the one that was opened. */
const separator = /["']|\$\(|&&|\|\||[;|\n]|(?:^|\s)#/g;
const quotes$1 = {
	"\"": /[^"\\]*(?:\\.[^"\\]*)*"/y,
	"'": /[^']*'/y
};
/** The separators of a line, quoted texts among them. A quote that nothing closes is none, nor is any of its kind behind it. */
function* tokensOf(line) {
	const unclosed = /* @__PURE__ */ new Set();
	let from = 0;
	for (const { 0: text, index } of line.matchAll(separator)) {
		if (index < from || unclosed.has(text)) continue;
		const end = endOf(line, text, index);
		if (end === void 0) unclosed.add(text);
		else yield {
			text: line.slice(index, end),
			start: index,
			end
		};
		from = end ?? from;
	}
}
/** Where a separator ends, a quoted text with its closing sign; undefined where none closes it. */
function endOf(line, sign, at) {
	const closing = quotes$1[sign];
	if (closing === void 0) return at + sign.length;
	closing.lastIndex = at + 1;
	return closing.test(line) ? closing.lastIndex : void 0;
}
function splitLine(line, start) {
	const commands = [];
	const inner = [];
	let from = 0;
	const push = (to, isPiped) => {
		const trimmed = line.slice(from, to).trim();
		if (trimmed !== "") commands.push({
			text: trimmed.replace(wrapper, ""),
			start: start + from,
			isPiped
		});
	};
	for (const token of tokensOf(line)) {
		if (token.text.startsWith("\"")) inner.push(substituted(token.text, start + token.start));
		if (token.text.startsWith("\"") || token.text.startsWith("'")) continue;
		push(token.start, token.text === "|");
		from = token.end;
		if (token.text.endsWith("#")) return [...commands, ...inner.flat()];
	}
	push(line.length, false);
	return [...commands, ...inner.flat()];
}
/** The commands of `"$(\u2026)"`: quotes around a substitution do not keep it from running. */
function substituted(quoted, start) {
	const open = quoted.indexOf("$(");
	if (open === -1 || quoted.startsWith("$((", open)) return [];
	const from = open + 2;
	const end = quoted.lastIndexOf(")");
	return splitLine(quoted.slice(from, end > from ? end : quoted.length - 1), start + from);
}
const variable = /\$\{?([A-Za-z_]\w*)|\bprocess\.env\.([A-Za-z_]\w*)|\bos\.(?:environ(?:\.get\(|\[)|getenv\()["']([A-Za-z_]\w*)/g;
/** Names of the environment variables that a script reads by name. */
const variablesIn = (script) => new Set([...script.matchAll(variable)].map(([, shell, node, python]) => shell ?? node ?? python ?? ""));
const target = />>\s*["']?\$\{?(GITHUB_ENV|GITHUB_OUTPUT)\}?/g;
const bracket = /\)$/;
const quote = /["']$/;
const naming = /(?:^|[\s"'({])([A-Za-z_][\w-]*)=/;
/** Longest line that is looked at before the sign: names stand near it. */
const longestLine = 2e3;
/** What a script writes to `GITHUB_ENV` and `GITHUB_OUTPUT`, where it does so on one line. */
function writtenBy(script) {
	const found = [];
	let from = 0;
	for (const match of script.matchAll(target)) {
		const leadStart = Math.max(from, match.index - longestLine);
		const lead = script.slice(leadStart, match.index).trimEnd().replace(bracket, "").trimEnd().replace(quote, "");
		const lineStart = lead.lastIndexOf("\n") + 1;
		const line = lead.slice(lineStart);
		const named = naming.exec(line);
		const start = leadStart + lineStart;
		from = match.index + match[0].length;
		if (named === null) continue;
		found.push({
			name: named[1] ?? "",
			value: line.slice(named.index + named[0].length),
			to: match[1] === "GITHUB_ENV" ? "env" : "output",
			start: start + named.index
		});
	}
	return found;
}
// src/reach/sinks.ts
function sinksOf(open) {
	return [
		...bindingSinks(open, open.workflow.env, "workflow-env"),
		...bindingSinks(open, open.job.env, "job-env"),
		...open.steps.flatMap((view) => stepSinks(view)),
		...containerSinks(open),
		...callSinks(open),
		...outputSinks(open)
	].flatMap(throughTokens);
}
/** A minted token is made of secrets: they are held by the step that mints, and that sink is there already. */
const throughTokens = (sink) => sink.origin.kind === "minted" ? [] : [sink];
/** Workflow and job environment: one sink for the first step that plainly uses the variable, else for the job. */
function bindingSinks(open, bindings, how) {
	const scope = {
		env: /* @__PURE__ */ new Map(),
		outputs: /* @__PURE__ */ new Map(),
		matrix: open.job.matrix
	};
	return bindings.flatMap(({ name, value, spot }) => {
		const origins = originsOf(value, scope);
		if (origins.length === 0 || open.steps.length === 0) return [];
		const view = open.steps.find((step) => usesVariable(step, name));
		return origins.map((origin) => ({
			how,
			name,
			view,
			spot,
			origin
		}));
	});
}
/** Whether a step plainly reads a variable: by name in its script, or as an agent that looks for it. */
function usesVariable(view, name) {
	const { run } = view.step;
	if (run?.text.includes(name) && variablesIn(run.text).has(name)) return true;
	if ([...view.inputs.values()].some(({ text }) => text.includes(`env.${name}`))) return true;
	const { provider, role } = meaningOf(name);
	return role === "model" && view.step.uses?.kind === "remote" && view.step.uses.repository.includes(provider ?? "\0");
}
/** Steps of generated workflows that only look whether secrets are set, or mask them. */
const plumbing = /redact_secrets|check_oauth_tokens|validate_(?:multi_)?secret/;
function stepSinks(view) {
	if (plumbing.test(view.step.run?.text ?? "") || plumbing.test(view.inputs.get("script")?.text ?? "")) return [];
	const env = [...view.own].flatMap(([name, spot]) => (view.env.get(name) ?? []).map((origin) => ({
		how: "step-env",
		name,
		view,
		spot,
		origin
	})));
	const inputs = [...view.inputs].flatMap(([name, { origins, spot }]) => origins.map((origin) => ({
		how: "input",
		name,
		view,
		spot,
		origin
	})));
	const script = view.script.map((origin) => ({
		how: "script",
		name: origin.name,
		view,
		spot: view.step.run?.spot ?? view.spot,
		origin
	}));
	return [
		...env,
		...inputs,
		...script
	];
}
const containerSinks = (open) => open.job.containers.flatMap(({ bindings, name: container }) => bindings.flatMap(({ name, value, spot }) => originsOf(value, {
	env: open.env,
	outputs: /* @__PURE__ */ new Map(),
	matrix: open.job.matrix
}).map((origin) => ({
	how: "container",
	name: container === "container" || name !== "password" ? name : `${container}.${name}`,
	view: void 0,
	spot,
	origin
}))));
/** Calls that leave the repository, or whose workflow is not here: the called workflow is the sink. */
function callSinks(open) {
	const { call } = open.job;
	if (call === void 0 || call.uses.kind === "local") return [];
	if (call.secrets === "inherit") return [{
		how: "inherit",
		name: "secrets",
		view: void 0,
		spot: call.secretsSpot ?? call.uses.spot,
		origin: {
			kind: "every-secret",
			name: "",
			via: [`inherited by ${call.uses.text}`]
		}
	}];
	const scope = {
		env: /* @__PURE__ */ new Map(),
		outputs: /* @__PURE__ */ new Map(),
		matrix: open.job.matrix
	};
	return call.secrets.flatMap(({ name, value, spot }) => hop(originsOf(value, scope), `secret ${name} of ${call.uses.text}`).map((origin) => ({
		how: "call",
		name,
		view: void 0,
		spot,
		origin
	})));
}
const outputSinks = (open) => open.job.outputs.flatMap(({ name, value, spot }) => originsOf(value, {
	env: open.env,
	outputs: /* @__PURE__ */ new Map(),
	matrix: open.job.matrix
}).filter((origin) => origin.kind === "secret" && !isWorkflowToken(origin)).map((origin) => ({
	how: "output",
	name,
	view: void 0,
	spot,
	origin
})));
// src/reach/build.ts
function buildWorkflowGraph(repository) {
	const contexts = contextsIn(repository);
	const jobs = [];
	const edges = [];
	for (const workflow of repository.workflows) {
		const ways = contexts.of(workflow);
		for (const open of repository.jobs.get(workflow.path) ?? []) {
			const sinks = sinksOf(open);
			const job = jobNode(open, sinks, {
				contexts,
				ways
			});
			jobs.push(job);
			for (const way of ways) edges.push(edgesOf(job, sinks, {
				contexts,
				way
			}));
		}
	}
	const all = edges.flat();
	return {
		jobs,
		holders: [...holdersFrom(all), ...jobs.flatMap(federatedHolders)],
		unresolved: unresolvedIn(jobs, contexts, all)
	};
}
function jobNode(open, sinks, { contexts, ways }) {
	const starts = distinctStarts(ways.flatMap((way) => contexts.startsOf(open, way)));
	const permissions = widest(ways.map((way) => effectivePermissions(open, way.permissions)));
	const resolve = (origin) => distinctOrigins(ways.flatMap((way) => resolveOrigin(origin, way)));
	const privileges = privilegesOf(open, {
		sinks,
		permissions,
		resolve
	});
	return {
		id: `${open.workflow.path}#${open.job.id}`,
		open,
		contexts: ways,
		starts,
		trust: trustOf(starts),
		permissions,
		privileges,
		level: highest(privileges),
		agents: open.agents.map((use) => agentNode(use, starts, {
			open,
			contexts
		}))
	};
}
/** Callers give what a workflow leaves open: what the strongest of them gives, some run has. */
function widest(given) {
	return given.toSorted((a, b) => highest(permissionPrivileges(b)) - highest(permissionPrivileges(a)))[0] ?? { kind: "default" };
}
const distinctOrigins = (origins) => [...new Map(origins.map((origin) => [`${origin.kind} ${origin.name}`, origin])).values()];
function agentNode(use, starts, reaching) {
	const reached = distinctStarts(startsOfView(use.view, starts, reaching));
	return {
		use,
		starts: reached,
		trust: trustOf(reached)
	};
}
function edgesOf(job, sinks, { contexts, way }) {
	const starts = contexts.startsOf(job.open, way);
	if (starts.length === 0 && way.starts.length > 0) return [];
	return sinks.flatMap((sink) => {
		const reached = startsOfView(sink.view, starts, {
			open: job.open,
			contexts
		});
		if (reached.length === 0 && starts.length > 0) return [];
		return resolveOrigin(sink.origin, way).map((origin) => ({
			job,
			origin,
			sink: {
				...sink,
				starts: reached,
				via: [...chainOf$1(way), ...origin.via]
			}
		}));
	});
}
const chainOf$1 = (way) => way.chain.map((place) => `called by ${place}`);
/** Starts that reach the step: its conditions, an earlier step that refuses, the job's environment, its agent's own gate. */
function startsOfView(view, starts, { open, contexts }) {
	const deciders = contexts.decidersOf(open);
	const reached = (view?.conditions ?? []).reduce((left, condition) => restrict(left, condition, deciders), starts);
	const gates = [
		...environmentGate(open),
		...refusalBefore(view, open),
		...agentGate(view, open)
	];
	return gates.length === 0 ? reached : reached.map((start) => ({
		...start,
		gates: [...start.gates, ...gates]
	}));
}
function environmentGate({ job }) {
	if (job.environment === void 0) return [];
	return [{
		kind: "environment",
		text: `environment ${job.environment.name} (its reviewers are not visible in files)`
	}];
}
function refusalBefore(view, open) {
	if (view === void 0) return [];
	const refusal = refusalIn(open.steps);
	return refusal === void 0 || refusal.index >= view.index ? [] : [{
		kind: "permission",
		text: `step ${refusal.label} checks the actor's permission`
	}];
}
function agentGate(view, open) {
	const agent = open.agents.find((candidate) => candidate.view === view);
	return agent?.hasOwnGate ? [{
		kind: "action",
		text: `${agent.agent} itself admits only actors with write access`
	}] : [];
}
function distinctStarts(starts) {
	const seen = /* @__PURE__ */ new Map();
	for (const start of starts) {
		const key = [
			start.event,
			start.workflow,
			...start.gates.map(({ text }) => text)
		].join("\0");
		if (!seen.has(key)) seen.set(key, start);
	}
	return [...seen.values()];
}
/** Edges grouped by identity and job. */
function holdersFrom(edges) {
	return [...groupBy(edges.filter(({ origin }) => origin.kind === "secret" && origin.name !== "GITHUB_TOKEN"), ({ origin }) => origin.name)].flatMap(([name, list]) => {
		const identity = identityOfSecret(name, list.map(({ sink }) => sink));
		return identity === void 0 ? [] : holdersOfIdentity(identity, list);
	});
}
const holdersOfIdentity = (identity, edges) => [...groupBy(edges, ({ job }) => job)].map(([job, list]) => {
	const sinks = distinctSinks(list.map(({ sink }) => sink));
	const starts = distinctStarts(list.flatMap(({ sink }) => sink.starts));
	return {
		identity,
		job,
		sinks,
		starts,
		trust: trustOf(starts)
	};
});
function distinctSinks(sinks) {
	const seen = /* @__PURE__ */ new Map();
	for (const sink of sinks) {
		const key = `${sink.how} ${sink.name} ${sink.spot.path} ${sink.spot.start}`;
		const known = seen.get(key);
		seen.set(key, known === void 0 ? sink : merged(known, sink));
	}
	return [...seen.values()];
}
const merged = (a, b) => ({
	...a,
	starts: distinctStarts([...a.starts, ...b.starts]),
	via: [.../* @__PURE__ */ new Set([...a.via, ...b.via])]
});
function unresolvedIn(jobs, contexts, edges) {
	const remote = jobs.flatMap(({ open: { job } }) => {
		const uses = job.call?.uses;
		if (uses === void 0 || uses.kind === "local") return [];
		return [{
			what: uses.text,
			why: "the called workflow lies outside this repository",
			spot: uses.spot
		}];
	});
	const computed = edges.filter(({ origin }) => origin.kind === "every-secret").map(({ sink }) => ({
		what: sink.name,
		why: "may read any secret: the name is computed",
		spot: sink.spot
	}));
	const environments = jobs.flatMap(({ open: { job } }) => job.environment?.isComputed ? [{
		what: job.environment.name,
		why: "the environment is computed",
		spot: job.environment.spot
	}] : []);
	const capped = jobs.filter(({ open }) => contexts.capped.has(open.workflow.path)).map(({ open }) => ({
		what: open.workflow.path,
		why: "has more callers than are followed",
		spot: open.job.spot
	}));
	const closed = jobs.filter(({ open }) => open.isCapped).map(({ open }) => ({
		what: open.job.id,
		why: "has more steps than are followed",
		spot: open.job.spot
	}));
	return [
		...remote,
		...computed,
		...environments,
		...capped,
		...closed
	];
}
// src/reach/remedies/federation.ts
const expression = (path) => `\${{ ${path} }}`;
const vars = (name) => expression(`vars.${name}`);
/** Lines of steps that are written as they stand below `steps:`. */
const linesOf$1 = (steps) => steps.split("\n").map((line) => line.replace("  ", ""));
const anthropic = {
	name: "Anthropic workload identity federation",
	url: "https://platform.claude.com/docs/en/manage-claude/wif-providers/github-actions",
	steps: [
		"- uses: anthropics/claude-code-action@v1",
		"  with:",
		`    anthropic_federation_rule_id: ${vars("ANTHROPIC_FEDERATION_RULE_ID")}`,
		`    anthropic_organization_id: ${vars("ANTHROPIC_ORGANIZATION_ID")}`,
		`    anthropic_service_account_id: ${vars("ANTHROPIC_SERVICE_ACCOUNT_ID")}`
	],
	scriptSteps: [
		...linesOf$1(require_steps().tokenFileStep("https://api.anthropic.com")),
		"- run: \u2026   # the step that calls the model, without the key",
		"  env:",
		`    ANTHROPIC_FEDERATION_RULE_ID: ${vars("ANTHROPIC_FEDERATION_RULE_ID")}`,
		`    ANTHROPIC_ORGANIZATION_ID: ${vars("ANTHROPIC_ORGANIZATION_ID")}`,
		`    ANTHROPIC_SERVICE_ACCOUNT_ID: ${vars("ANTHROPIC_SERVICE_ACCOUNT_ID")}`,
		`    ANTHROPIC_IDENTITY_TOKEN_FILE: ${require_steps().tokenFile}`
	],
	setup: "Create an issuer, a service account and a federation rule with the exact subject in the Anthropic Console."
};
const openai = {
	name: "OpenAI workload identity federation",
	url: "https://developers.openai.com/api/docs/guides/workload-identity-federation/github-actions",
	steps: [
		...linesOf$1(require_steps().exchangeStep(require_steps().openaiExchange)),
		"- run: \u2026   # the step that calls the model, with this instead of the key",
		"  env:",
		`    OPENAI_API_KEY: ${expression("steps.openai.outputs.token")}`
	],
	setup: "Create a workload identity provider and map its exact subject to a service account of one project."
};
const google = {
	name: "Google Cloud workload identity federation",
	url: "https://github.com/google-github-actions/auth",
	steps: [
		"- uses: google-github-actions/auth@v3",
		"  with:",
		`    workload_identity_provider: ${vars("GCP_WORKLOAD_IDENTITY_PROVIDER")}`,
		`    project_id: ${vars("GCP_PROJECT_ID")}`
	],
	setup: "Create a pool and a provider with a condition on repository_id, and grant roles/aiplatform.user to this workflow only."
};
const aws = {
	name: "AWS IAM role by OIDC",
	url: "https://github.com/aws-actions/configure-aws-credentials",
	steps: [
		"- uses: aws-actions/configure-aws-credentials@v6",
		"  with:",
		`    role-to-assume: ${vars("AWS_ROLE_ARN")}`,
		`    aws-region: ${vars("AWS_REGION")}`,
		`    role-session-name: ${expression("github.job")}-${expression("github.run_id")}`
	],
	setup: "Create a role that trusts token.actions.githubusercontent.com with StringEquals on aud and sub, and may do what this job does and no more (for a model: bedrock:InvokeModel*)."
};
const azure = {
	name: "Microsoft Entra federated credentials",
	url: "https://github.com/Azure/login",
	steps: [
		"- uses: azure/login@v3",
		"  with:",
		`    client-id: ${vars("AZURE_CLIENT_ID")}`,
		`    tenant-id: ${vars("AZURE_TENANT_ID")}`,
		`    subscription-id: ${vars("AZURE_SUBSCRIPTION_ID")}`
	],
	setup: "Add a federated credential for the exact subject, grant Cognitive Services OpenAI User, and turn local keys off."
};
const openrouter = {
	name: "OpenRouter workload identity federation",
	url: "https://openrouter.ai/docs/guides/overview/auth/workload-identity-federation",
	steps: [
		...linesOf$1(require_steps().exchangeStep(require_steps().openrouterExchange)),
		"- run: \u2026   # the step that calls the model, with this instead of the key",
		"  env:",
		`    OPENROUTER_API_KEY: ${expression("steps.openrouter.outputs.token")}`
	],
	setup: "Register the GitHub issuer and a policy from the exact subject and audience to one key."
};
const huggingface = {
	name: "Hugging Face trusted publishers",
	url: "https://huggingface.co/docs/hub/trusted-publishers",
	steps: [
		"- run: \u2026   # huggingface_hub 1.19 or later exchanges the OIDC token itself",
		"  env:",
		`    HF_OIDC_RESOURCE: ${vars("HF_OIDC_RESOURCE")}`
	],
	setup: "Add a trusted publisher with repository, branch and workflow."
};
const databricks = {
	name: "Databricks OIDC federation",
	url: "https://docs.databricks.com/aws/en/dev-tools/auth/provider-github",
	steps: [
		"- run: databricks auth describe",
		"  env:",
		"    DATABRICKS_AUTH_TYPE: github-oidc",
		`    DATABRICKS_HOST: ${vars("DATABRICKS_HOST")}`,
		`    DATABRICKS_CLIENT_ID: ${vars("DATABRICKS_CLIENT_ID")}`
	],
	setup: "Add a federation policy to a service principal with issuer, exact subject and audience."
};
const byProvider = /* @__PURE__ */ new Map([
	["anthropic", anthropic],
	["openai", openai],
	["google", google],
	["gcp", google],
	["aws", aws],
	["aws-bedrock", aws],
	["azure", azure],
	["azure-ai", azure],
	["openrouter", openrouter],
	["huggingface", huggingface],
	["databricks", databricks],
	["snowflake", {
		name: "Snowflake workload identity",
		url: "https://github.com/snowflakedb/snowflake-cli-action",
		steps: [
			"- uses: snowflakedb/snowflake-cli-action@v2.0",
			"  with:",
			"    use-oidc: true"
		],
		setup: "Create a service user with WORKLOAD_IDENTITY of type OIDC, issuer and exact subject."
	}]
]);
/** The provider's own federation, or undefined where it has none that is known. */
const federationOf = (provider) => provider === null ? void 0 : byProvider.get(provider);
// src/reach/remedies/steps.ts
/** `job test, step Run evals in .github/workflows/ci.yml`. */
function placeOf$4({ job, sinks }) {
	const label = sinks.find(({ view }) => view !== void 0)?.view?.label;
	const step = label === void 0 ? "" : `, step \u201c${label}\u201d`;
	return `job ${job.open.job.id}${step} in ${pathOf(job.open.workflow)}`;
}
const pathOf = (workflow) => workflow.source ?? workflow.path;
const longestList = 6;
/** At most six places, and how many more. */
function placesOf$2(holders) {
	const shown = holders.slice(0, longestList).map(placeOf$4);
	const more = holders.length - shown.length;
	return [...shown, ...more > 0 ? [`${more} more`] : []].join("; ");
}
/** The team's broker where it serves the provider. */
const brokerFor = (policy, provider) => {
	const { broker } = policy;
	if (broker === void 0) return void 0;
	return broker.providers === void 0 || provider !== null && broker.providers.includes(provider) ? broker : void 0;
};
/** What replaces a stored key here: the broker, the provider's federation, or one narrow key. */
function replaceStep(identity, holder, policy) {
	const where = holder === void 0 ? "each consumer" : placeOf$4(holder);
	const broker = brokerFor(policy, identity.provider);
	if (broker !== void 0) return brokerStep(identity, where, broker);
	const federation = federationOf(identity.provider);
	return federation === void 0 ? narrowStep(identity, holder) : federationStep(identity, {
		where,
		holder
	}, federation);
}
function brokerStep(identity, where, broker) {
	const steps = require_steps().brokerSteps(broker, {
		provider: identity.provider ?? "generic",
		variable: identity.name
	});
	return {
		title: `Take a short-lived credential from ${broker.name}`,
		detail: `In ${where}, exchange the job's own OIDC token at ${broker.name} and drop secrets.${identity.name}. Then delete the secret and revoke the key.`,
		...steps === void 0 ? {} : { command: yaml([
			"permissions:",
			"  contents: read",
			"  id-token: write",
			"steps:",
			steps
		]) },
		url: broker.docs ?? broker.url
	};
}
const federationStep = (identity, { where, holder }, federation) => ({
	title: `Use ${federation.name}`,
	detail: `${federation.setup} Then, in ${where}, let the job federate and drop secrets.${identity.name}. Delete the secret and revoke the key once a run is green.`,
	command: yaml([
		"permissions:",
		"  contents: read",
		"  id-token: write",
		"steps:",
		...stepsFor(holder, federation).map((line) => `  ${line}`)
	]),
	url: federation.url
});
/** The vendor's own action takes ids; a script needs the token in a file. */
const stepsFor = (holder, { steps, scriptSteps }) => holder?.sinks.some(({ view }) => view?.step.run !== void 0) ? scriptSteps ?? steps : steps;
/** Where nothing federates: a key of its own, bound to an environment, set on the one step that needs it. */
function narrowStep(identity, holder) {
	const job = holder?.job.open.job.id ?? "evals";
	const name = identity.name;
	return {
		title: "Give each workflow a key of its own, bound to an environment",
		detail: `Create one key per workflow with an expiry and a spending limit, store it in an environment of its own, and set it only on the step that calls the model${holder === void 0 ? "" : `: ${placeOf$4(holder)}`}.`,
		command: yaml([
			"jobs:",
			`  ${job}:`,
			`    environment: ${job}`,
			"    steps:",
			"      - env:",
			`          ${name}: \${{ secrets.${name} }}`,
			"        run: \u2026"
		])
	};
}
/** Rotating a shared key: every consumer is told, and which of them break. */
const rotateStep = (identity, holders) => ({
	title: "Rotate with this list of consumers",
	detail: `When ${identity.name} is replaced or revoked, these stop: ${placesOf$2(holders)}.`
});
/** Two jobs: one that calls the model and may only read, one that acts after a person or a rule agreed. */
function splitStep(holder, power) {
	const { job } = holder.job.open;
	const environment = power?.kind === "environment" ? job.environment?.name ?? "release" : "release";
	return {
		title: "Split the job in two",
		detail: `Keep the model call of job ${job.id} in a job that may only read, hand its result over as an artifact, and move \u201c${power?.text ?? "what acts on it"}\u201d to a second job behind an environment with reviewers.`,
		command: yaml([
			"jobs:",
			`  ${job.id}:`,
			"    permissions:",
			"      contents: read",
			`  ${job.id}-apply:`,
			`    needs: ${job.id}`,
			`    environment: ${environment}   # with required reviewers`,
			"    permissions:",
			"      contents: write"
		])
	};
}
/** A gate in front of a job that outsiders can start. */
const gateStep = (holder) => ({
	title: "Let only trusted people start it",
	detail: `Put a condition on who wrote it, or a label that maintainers set, in front of ${placeOf$4(holder)}.`,
	command: yaml([
		"jobs:",
		`  ${holder.job.open.job.id}:`,
		`    if: ${conditionFor(holder)}`
	])
});
/** What to ask of the first event that outsiders start it by. */
function conditionFor({ starts }) {
	const open = starts.filter(({ by }) => by === "outsider");
	const event = (open.find(({ gates }) => gates.length === 0) ?? open[0])?.event ?? "";
	if (event === "workflow_run") return "github.event.workflow_run.head_repository.full_name == github.repository";
	return `contains(fromJSON('["OWNER", "MEMBER", "COLLABORATOR"]'), github.event.${subjectOf(event)}.author_association)`;
}
function subjectOf(event) {
	if (event.endsWith("comment")) return "comment";
	if (event.startsWith("pull_request")) return "pull_request";
	return event === "discussion" ? "discussion" : "issue";
}
const readOnlyStep = (holder) => ({
	title: "Set the permissions to what the job reads",
	detail: `In ${pathOf(holder.job.open.workflow)}, give job ${holder.job.open.job.id} a permissions block that names only what it needs; all that it does not name is then none.`,
	command: yaml([
		"jobs:",
		`  ${holder.job.open.job.id}:`,
		"    permissions:",
		"      contents: read"
	])
});
const yaml = (lines) => lines.join("\n");
/** A remedy; the broker that the policy names goes with it where it serves the provider. */
function remedy(summary, steps, policy) {
	const broker = policy === void 0 ? void 0 : brokerFor(policy.policy, policy.provider);
	return {
		summary,
		steps,
		...broker === void 0 ? {} : { broker: {
			name: broker.name,
			url: broker.url
		} }
	};
}
// src/reach/checks/words.ts
const plural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
/** A secret by its name, a role or account by its kind and name. */
const called = (identity) => identity.kind === "secret" ? identity.name : `${identity.kind} ${identity.name}`;
const starters = {
	outsider: "by anyone",
	gated: "by outsiders behind a gate",
	collaborator: "by collaborators",
	maintainer: "by maintainers",
	unknown: "by nobody here"
};
/** Who can start something, in words. */
const startedBy = (trust, starts) => trust === "gated" ? `${starters.gated} (${gatesOf(starts).join("; ")})` : starters[trust];
/** One line of the table of consumers: the job, what starts it, who can, and what it may do beside. */
function holderLine(holder) {
	const { job, starts, trust, sinks } = holder;
	const { environment } = job.open.job;
	const events = eventsOf(starts).join(", ");
	const parts = [
		events === "" ? "started by no trigger of this repository" : `started ${startedBy(trust, starts)} on ${events}`,
		powersOf$1(job) || "reads only",
		...environment === void 0 ? [] : [`environment ${environment.name}`]
	];
	const [sink] = sinks;
	const where = sink === void 0 || sink.spot.path !== job.open.workflow.path ? ` of ${pathOf(job.open.workflow)}` : "";
	const text = `job ${job.open.job.id}${where}: ${parts.join("; ")}`;
	return sink === void 0 ? { text } : {
		text,
		spot: sink.spot
	};
}
const mostPowers$1 = 4;
/** Names of the first few, and how many more. */
function few(texts, most = mostPowers$1) {
	const more = texts.length - most;
	return more > 0 ? `${texts.slice(0, most).join(", ")} and ${more} more` : texts.join(", ");
}
const powersOf$1 = (job) => few(job.privileges.filter(({ kind }) => kind !== "environment").map(({ text }) => text));
/** A sentence about a holder, at the first place that receives it. */
function saidAt({ sinks }, text) {
	const [sink] = sinks;
	return sink === void 0 ? { text } : {
		text,
		spot: sink.spot
	};
}
const longestTable = 6;
function holderTable(holders) {
	const lines = holders.slice(0, longestTable).map(holderLine);
	const more = holders.length - lines.length;
	return more > 0 ? [...lines, { text: `${plural(more, "more consumer")} in the list` }] : lines;
}
const privilegeLine = (privilege) => privilege.spot === void 0 ? { text: `beside it: ${privilege.text}` } : {
	text: `beside it: ${privilege.text}`,
	spot: privilege.spot
};
/** Distinct workflows of holders. */
const workflowsOf = (holders) => [...new Set(holders.map(({ job }) => job.open.workflow.path))];
/** Holders that pass a test, by identity. */
const byIdentity = (holders) => groupBy(holders, ({ identity }) => identity.id);
// src/reach/checks/programs.ts
const wordsOf$1 = (program) => program === "." ? "the repository\u2019s own program" : `the program ${program}`;
/** `the program services/ask`, or how many. */
function programsIn(readers) {
	const programs = [...new Set(readers.map(({ program }) => program))];
	const [first] = programs;
	return programs.length === 1 && first !== void 0 ? wordsOf$1(first) : plural(programs.length, "program");
}
const mostPrograms = 6;
/** One sentence a program, at the first file of it. */
function saidOfReaders(readers) {
	const programs = [...groupBy(readers, ({ program }) => program)];
	const said = programs.slice(0, mostPrograms).flatMap(([program, [first, ...others]]) => {
		if (first === void 0) return [];
		const more = others.length === 0 ? "" : `, and in ${plural(others.length, "more file")}`;
		return [{
			text: `the code of ${wordsOf$1(program)} reads ${first.holding.name}${more}; whether that has the value of the secret, only its settings tell`,
			spot: first.holding.spot
		}];
	});
	const left = programs.slice(mostPrograms).map(([program]) => program);
	return left.length === 0 ? said : [...said, { text: `so does that of ${few(left)}` }];
}
// src/reach/checks/access-widened-code.ts
function widenedPrograms({ readers, owners }, before) {
	return [...readers].flatMap(([id, added]) => {
		const identity = before.identities.get(id);
		const known = identity === void 0 ? [] : placesOf$1(identity, before);
		if (identity === void 0 || known.length === 0 || !isCounted$4(identity)) return [];
		return [draftOf$33(identity, added, {
			known,
			isOthers: isOfOthers(added, known, owners.of)
		})];
	});
}
const roles$2 = /* @__PURE__ */ new Set([
	"model",
	"cloud",
	"dual"
]);
const isCounted$4 = ({ role, nature }) => nature === "static" && roles$2.has(role);
/** Files that hand the key to somebody, or hold it. */
const placesOf$1 = ({ id }, before) => [...before.holdersOf(id).map(({ job }) => job.open.workflow.path), ...before.holdings.filter(({ identity, written, path }) => identity.id === id && written !== "placeholder" && !require_engine().isSample(path)).map(({ path }) => path)];
/** Whether the code has owners, and none of them owns a place of the key. */
function isOfOthers(added, known, ownersOf) {
	const theirs = new Set(known.flatMap(ownersOf));
	return added.some(({ holding }) => {
		const own = ownersOf(holding.path);
		return own.length > 0 && theirs.size > 0 && own.every((owner) => !theirs.has(owner));
	});
}
function draftOf$33(identity, added, { known, isOthers }) {
	const programs = programsIn(added);
	return {
		subject: `read:${identity.id}`,
		identity,
		provider: identity.provider,
		severity: isOthers ? "medium" : "low",
		confidence: "medium",
		title: `This change lets ${programs} read ${called(identity)}, too`,
		at: added.map(({ holding }) => holding.spot),
		holders: [],
		holdings: added.map(({ holding }) => holding),
		evidence: [
			{ text: `before, it stood in ${[...new Set(known)].slice(0, mostPlaces).join(", ")}, and no file of that program read it` },
			...isOthers ? [{ text: "its owners in CODEOWNERS own none of the places that have the key" }] : [],
			...saidOfReaders(added)
		],
		remedy: remedy("Give what is new an identity of its own: a key that several programs share is revoked for all of them, and its use is told of none.", [{
			title: "Issue a key for the program",
			detail: `Let ${programs} read a variable of its own, filled with a key that was issued for it.`
		}])
	};
}
const mostPlaces = 4;
// src/reach/checks/access-widened-services.ts
function widenedServices(before, after) {
	const known = groupBy(before.holdings, ({ identity }) => identity.id);
	return [...groupBy(after.holdings.filter(isCounted$3), ({ identity }) => identity.id)].flatMap(([id, holdings]) => {
		const old = known.get(id);
		const identity = before.identities.get(id);
		return old === void 0 || identity === void 0 ? [] : draftOf$32(identity, old, holdings);
	});
}
const roles$1 = /* @__PURE__ */ new Set([
	"model",
	"cloud",
	"vcs",
	"dual"
]);
const isCounted$3 = ({ identity, path }) => roles$1.has(identity.role) && !require_engine().isSample(path);
const placeOf$3 = ({ path, holder }) => `${path}#${holder}`;
function draftOf$32(identity, old, now) {
	const before = new Set(old.map(placeOf$3));
	const after = new Set(now.map(placeOf$3));
	const gone = old.filter((holding) => !after.has(placeOf$3(holding)));
	const added = now.filter((holding) => !before.has(placeOf$3(holding)) && !gone.some((other) => isSameMoved(other, holding)));
	const [first] = added;
	if (first === void 0) return [];
	return [{
		subject: `served:${identity.id}`,
		identity,
		provider: identity.provider,
		severity: "medium",
		confidence: "high",
		title: `This change widens what ${called(identity)} reaches: ${wordsOf(first)} receives it, too`,
		at: added.map(({ spot }) => spot),
		holders: [],
		holdings: added,
		evidence: [{ text: `before: ${before.size} consumers beside the workflows; now: ${after.size}` }, ...added.map((holding) => ({
			text: `${wordsOf(holding)} has it as ${holding.name}${holding.via.length === 0 ? "" : `, by ${holding.via.join(", ")}`}`,
			spot: holding.spot
		}))],
		remedy: remedy("Give what is new an identity of its own, or replace the key with the change: what could be reached with it is not what it was issued for.", [{
			title: "Issue a key for the new consumer",
			detail: `Let ${added.map(wordsOf).join("; ")} hold a key of their own, so that one can be revoked without the others.`
		}])
	}];
}
/** A service under another name in its file, or in another file under its name. */
const isSameMoved = (a, b) => a.surface === b.surface && (a.path === b.path || a.holder === b.holder && a.holder !== a.path);
const wordsOf = ({ path, holder }) => holder === path ? path : `${holder} of ${path}`;
// src/reach/checks/check.ts
/** Severity taken down by some levels, never under `floor`. */
function lowered(severity, levels, floor = "low") {
	const index = Math.min(require_start.severities.indexOf(severity) + levels, require_start.severities.indexOf(floor));
	return require_start.severities[Math.max(index, require_start.severities.indexOf(severity))] ?? severity;
}
const worst = (list) => require_start.severities.find((severity) => list.includes(severity)) ?? "info";
// src/reach/checks/access-widened.ts
/** A change that widens the reach of an identity it does not replace. */
const accessWidened = {
	id: "policy/access-widened",
	name: "Access of an existing identity widened",
	find: (facts) => {
		const { graph, before } = facts;
		if (before === void 0) return [];
		return [
			...[...before.identities.values()].flatMap((identity) => draftOf$31(identity, before, graph)),
			...widenedServices(before, graph),
			...widenedPrograms(facts, before)
		];
	}
};
function draftOf$31(identity, before, after) {
	const known = before.holdersOf(identity.id);
	const holders = after.holdersOf(identity.id);
	if (known.length === 0 || holders.length === 0 || !isCounted$2(identity)) return [];
	const widened = holders.flatMap((holder) => wideningsOf(holder, counterpart(holder, known, holders), known));
	const [first] = widened;
	if (first === void 0) return [];
	const touched = [...new Set(widened.map(({ holder }) => holder))];
	return [{
		subject: identity.id,
		identity,
		provider: identity.provider,
		severity: worst(widened.map(({ severity }) => severity)),
		confidence: "high",
		title: `This change widens what ${called(identity)} reaches: ${first.text}`,
		at: widened.flatMap(({ spot }) => spot ?? []),
		holders: touched,
		evidence: [{ text: `before: ${known.length} consumers; now: ${holders.length}` }, ...widened.map(({ text, spot }) => spot === void 0 ? { text } : {
			text,
			spot
		})],
		remedy: remedy("Give what is new an identity of its own, or replace the key with the change: what could be reached with it is not what it was issued for.", [...touched.some(({ trust }) => trust === "outsider") && touched[0] !== void 0 ? [gateStep(touched[0])] : [], rotateStep(identity, holders)])
	}];
}
const isCounted$2 = ({ role }) => role === "model" || role === "cloud" || role === "vcs" || role === "dual";
/** The same job before the change; where its id is new, one that is gone and could do the same: a renamed job. */
function counterpart(holder, known, now) {
	const same = known.find(({ job }) => job.id === holder.job.id);
	if (same !== void 0) return same;
	const isHere = new Set(now.map(({ job }) => job.id));
	return known.find((old) => !isHere.has(old.job.id) && alike(old, holder));
}
/** Of one file under another job id, or of one job id in another file. */
const alike = ({ job: { open: a } }, { job: { open: b } }) => a.workflow.path === b.workflow.path || a.job.id === b.job.id;
function wideningsOf(holder, old, known) {
	if (old === void 0) return [newConsumer(holder, known)];
	return [
		...newStarts(holder, old),
		...newPowers(holder, old),
		...newFreedom(holder, old)
	];
}
function newConsumer(holder, known) {
	const [sink] = holder.sinks;
	const isMoreOpen = known.every(({ trust }) => rankOf$2(trust) > rankOf$2(holder.trust)) && holder.trust === "outsider";
	return {
		text: `${placeOf$4(holder)} receives it, too (started by: ${holder.trust})`,
		severity: isMoreOpen ? "high" : "medium",
		holder,
		spot: sink?.spot ?? holder.job.open.job.spot
	};
}
const rankOf$2 = (trust) => trusts.indexOf(trust);
/** Events that did not start it before, and gates that are gone. */
function newStarts(holder, old) {
	const events = new Set(old.starts.map(({ event }) => event));
	const starts = holder.starts.filter(({ event }, index, all) => !events.has(event) && firstOf(all, event) === index).map((start) => ({
		text: `${placeOf$4(holder)} now also starts on ${start.event}`,
		severity: start.by === "outsider" ? "high" : "medium",
		holder,
		spot: start.spot
	}));
	const isOpened = starts.length === 0 && rankOf$2(holder.trust) < rankOf$2(old.trust);
	const opened = {
		text: `${placeOf$4(holder)} was for a ${old.trust} to start and now is for a ${holder.trust}`,
		severity: holder.trust === "outsider" ? "high" : "medium",
		holder,
		spot: holder.starts.find(({ gates }) => gates.length === 0)?.spot ?? holder.job.open.job.spot
	};
	return isOpened ? [opened] : starts;
}
const firstOf = (starts, event) => starts.findIndex((start) => start.event === event);
/** Permissions, credentials, logins and environments beside it. */
function newPowers(holder, old) {
	const known = new Set(old.job.privileges.map(({ text }) => text));
	return holder.job.privileges.filter(({ text, level }) => level > 0 && !known.has(text)).map(({ text, kind, spot, level }) => ({
		text: `${placeOf$4(holder)} now also has ${text}`,
		severity: kind === "permission" && level >= 2 ? "high" : "medium",
		holder,
		spot: spot ?? holder.job.open.job.spot
	}));
}
/** Switches that free an agent of a gate, an approval or a sandbox. */
function newFreedom(holder, old) {
	const known = new Set(freedomsOf(old.job).map(({ what }) => what));
	return freedomsOf(holder.job).filter(({ what }) => !known.has(what)).map(({ what, spot }) => ({
		text: `${placeOf$4(holder)} now lets its agent have ${what}`,
		severity: "medium",
		holder,
		spot
	}));
}
const freedomsOf = ({ agents }) => agents.flatMap(({ use }) => [...use.bypasses, ...use.opened]);
// src/reach/spot.ts
function positionsOf(documents) {
	const texts = new Map(documents.map(({ path, text }) => [path, text]));
	const starts = /* @__PURE__ */ new Map();
	const startsOf = (path) => {
		const known = starts.get(path);
		if (known !== void 0) return known;
		const made = lineStarts(texts.get(path) ?? "");
		starts.set(path, made);
		return made;
	};
	const range = (spot) => {
		const lines = startsOf(spot.path);
		const from = lineAt(lines, spot.start);
		if (spot.below !== void 0) return wholeLine(texts.get(spot.path) ?? "", lines, from + spot.below);
		const to = lineAt(lines, Math.max(spot.start, spot.end));
		return {
			line: from + 1,
			column: spot.start - (lines[from] ?? 0) + 1,
			endLine: to + 1,
			endColumn: Math.max(spot.start, spot.end) - (lines[to] ?? 0) + 1
		};
	};
	return {
		range,
		line: (spot) => lineAt(startsOf(spot.path), spot.start) + (spot.below ?? 0) + 1,
		lineText: (path, line) => {
			const lines = startsOf(path);
			const text = texts.get(path) ?? "";
			return text.slice(lines[line - 1] ?? text.length, lines[line] ?? text.length).trimEnd();
		},
		text: (spot) => (texts.get(spot.path) ?? "").slice(spot.start, spot.end),
		lineStart: (path, line) => startsOf(path)[line - 1] ?? 0,
		find: (path, words) => texts.get(path)?.indexOf(words) ?? -1
	};
}
const notBlank = /\S/;
function wholeLine(text, lines, index) {
	const start = lines[index] ?? text.length;
	const line = text.slice(start, lines[index + 1] ?? text.length).trimEnd();
	const column = Math.max(0, line.search(notBlank)) + 1;
	return {
		line: index + 1,
		column,
		endLine: index + 1,
		endColumn: line.length + 1
	};
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
function lineAt(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
const linesOfScripts = /* @__PURE__ */ new WeakMap();
/** The spot of a line of a script: `offset` counts in the script's own text. */
function spotInScript(script, offset) {
	const known = linesOfScripts.get(script) ?? lineStarts(script.text);
	linesOfScripts.set(script, known);
	return known.length < 2 ? script.spot : {
		...script.spot,
		below: lineAt(known, offset) + 1
	};
}
// src/reach/checks/agents.ts
/** Every agent of the repository, with the model keys that its step receives. */
const agentsOf = ({ graph }) => graph.jobs.flatMap((job) => job.agents.map((node) => ({
	job,
	node,
	use: node.use,
	holders: modelHoldersAt(graph, job, node.use)
})));
/** Holders of a job whose sink is the agent's step, or the job's environment that the step inherits. */
function modelHoldersAt(graph, job, use) {
	const variables = new Set(use.keys.map(({ name }) => name));
	return graph.holdersIn(job.id).filter(({ identity }) => identity.role === "model").filter(({ sinks }) => sinks.some(({ view, how, name }) => view === use.view || (how === "job-env" || how === "workflow-env") && variables.has(name)));
}
const hasStaticKey = ({ holders }) => holders.some(({ identity }) => identity.nature === "static");
/** `job review of .github/workflows/review.yml`. */
const jobPlace = (job) => `job ${job.open.job.id} of ${pathOf(job.open.workflow)}`;
const agentPlace = ({ job, use }) => `${use.agent} in ${jobPlace(job)}`;
/** A finding about an agent is about this step of this job. */
const agentSubject = ({ job, use }) => use.form === "action" || job.open.agents.length === 1 ? `${job.id}#${use.view.step.id ?? use.view.label}` : `${job.id}#${use.agent}`;
/** Tokens of a person or an app, not the workflow's own. */
const strongTokens = ({ use }) => use.tokens.filter(({ origins }) => origins.some((origin) => origin.kind === "secret" && !isWorkflowToken(origin)));
const isReadOnly = (job) => job.level === 0 && !job.privileges.some(({ kind }) => kind === "unknown-permission");
// src/reach/checks/agent-approves.ts
/** The job of an agent approves, merges, pushes to the default branch or publishes. */
const agentApproves = {
	id: "identity/agent-approves",
	name: "An agent\u2019s job approves",
	find: (facts) => agentsOf(facts).flatMap((agent) => {
		const acts = actsOf(agent);
		return acts.length === 0 ? [] : [draftOf$30(agent, acts)];
	})
};
const approval = /^gh\spr\s(?:merge\b|review\s(?:.*\s)?(?:--approve|-a)(?:\s|$))/;
const defaultPush = /^git\s(?:-\S+\s\S+\s)*push\s(?:.*\s)?(?:(?:HEAD|[\w./-]+):)?(?:refs\/heads\/)?(?:main|master)(?:\s|$)/;
const approvingTool = /Bash\((gh pr (?:merge|review)|git push)(?::\*|\s[^)]*|\*)?\)|\((gh pr merge|git push)\)/g;
/** Commands of steps from the agent on, and tools that it may use itself. */
function actsOf(agent) {
	const { job, use } = agent;
	const commands = job.open.steps.slice(use.view.index).flatMap((view) => {
		const { run } = view.step;
		if (run === void 0) return [];
		return commandsOf(run.text).filter(({ text }) => approval.test(text) || defaultPush.test(text)).map(({ text, start }) => ({
			text: `runs \u201c${text.slice(0, 80)}\u201d`,
			spot: spotInScript(run, start)
		}));
	});
	const published = job.open.powers.filter((power) => power.power === "publish" && power.view.index >= use.view.index && !isWithheld(power)).map(({ what, spot }) => ({
		text: `publishes by ${what}`,
		spot
	}));
	return [
		...commands,
		...published,
		...toolsOf(agent)
	];
}
const dryRun = /dry[-_]run/i;
const isWithheld = ({ view }) => dryRun.test(view.step.run?.text ?? "");
function toolsOf({ use }) {
	return [...use.view.inputs].filter(([name]) => name !== "prompt").map(([, { text, spot }]) => ({
		text,
		spot
	})).flatMap(({ text, spot }) => [...text.matchAll(approvingTool)].map(([, shell, bare]) => ({
		text: `may run \u201c${shell ?? bare ?? ""}\u201d itself`,
		spot
	})));
}
function draftOf$30(agent, acts) {
	const { job, use, holders } = agent;
	const [first] = acts;
	return {
		subject: agentSubject(agent),
		...holders[0] === void 0 ? {} : { identity: holders[0].identity },
		provider: use.provider,
		severity: acts.every(({ text }) => text.includes("git push\u201d itself")) ? "medium" : "high",
		confidence: "medium",
		title: `${agentPlace(agent)} also decides: it ${first?.text ?? "approves"}`,
		at: [...acts.flatMap(({ spot }) => spot ?? []), use.view.spot],
		holders,
		evidence: [...acts, {
			text: `${use.agent} runs in the same job`,
			spot: use.view.spot
		}],
		remedy: remedy("Leave merging and publishing to people, or to a job behind an environment with reviewers.", [{
			title: "Move the decision out of the agent\u2019s job",
			detail: `Let ${jobPlace(job)} open a pull request only; merge it from the page, or from a job that waits for a reviewer.`,
			command: yaml([
				"jobs:",
				`  ${job.open.job.id}-merge:`,
				`    needs: ${job.open.job.id}`,
				"    environment: merge   # with required reviewers"
			])
		}])
	};
}
// src/reach/agent-output.ts
/** Every step that an agent's outputs reach without another step in between. */
function handedBy(job, use, siblings) {
	const { id } = use.view.step;
	if (id === void 0 || use.view.inside.length > 0) return [];
	const isOwn = (ref) => ref.context === "steps" && ref.path[0] === id && ref.path[1] === "outputs";
	const own = job.open.steps.slice(use.view.index + 1).flatMap((view) => placesIn(job, view, isOwn));
	const names = job.open.job.outputs.filter(({ value }) => value.expressions.some(({ expr }) => mentionsOf(expr).some(isOwn))).map(({ name }) => name);
	if (names.length === 0) return own;
	const jobId = job.open.job.id;
	const isPassed = ({ context, path }) => context === "needs" && path[0] === jobId && path[1] === "outputs" && names.includes(path[2] ?? "");
	const others = siblings.filter((other) => other.open.job.needs.includes(jobId));
	return [...own, ...others.flatMap((other) => other.open.steps.flatMap((view) => placesIn(other, view, isPassed)))];
}
function placesIn(job, view, isOutput) {
	const { step } = view;
	const script = step.run === void 0 ? [] : handed(step.run, isOutput).map((found) => ({
		...found,
		how: "script",
		name: ""
	}));
	const env = step.env.flatMap(({ name, value }) => handed(value, isOutput).map((found) => ({
		...found,
		how: "env",
		name
	})));
	const inputs = step.inputs.flatMap(({ name, value }) => handed(value, isOutput).map((found) => ({
		...found,
		how: "input",
		name: name.toLowerCase()
	})));
	return [
		...script,
		...env,
		...inputs
	].map((found) => ({
		...found,
		job,
		view
	}));
}
const handed = (value, isOutput) => value.expressions.flatMap(({ expr, text }) => flows(expr).some(isOutput) ? [{
	spot: value.spot,
	reference: text
}] : []);
/** What is only compared (`outputs.ok == 'true'`) hands on nothing. */
function flows(expr) {
	switch (expr.kind) {
		case "compare":
		case "not":
		case "literal": return [];
		case "and":
		case "or":
		case "call": return expr.args.flatMap(flows);
		default: return mentionsOf(expr);
	}
}
// src/reach/checks/agent-chain.ts
/** The output of one agent is the input of another that holds more. */
const agentChain = {
	id: "identity/agent-chain",
	name: "One agent\u2019s output feeds another",
	find: (facts) => {
		const agents = agentsOf(facts);
		const byWorkflow = groupBy(agents, ({ job }) => job.open.workflow.path);
		return agents.flatMap((source) => {
			const near = byWorkflow.get(source.job.open.workflow.path) ?? [];
			const handed = handedBy(source.job, source.use, [...new Set(near.map(({ job }) => job))]);
			return near.flatMap((target) => {
				const found = handed.find(({ view }) => view === target.use.view);
				return found === void 0 || !holdsMore(target, source) ? [] : [draftOf$29({
					source,
					target,
					found
				})];
			});
		});
	}
};
const holdsMore = (target, source) => target.job.level > source.job.level || target.holders.length > source.holders.length || target.use.tokens.length > source.use.tokens.length;
function moreOf({ job, use }) {
	return {
		text: `the second agent holds more: ${few(job.privileges.map((privilege) => privilege.text)) || "another key"}`,
		spot: job.privileges.find(({ spot }) => spot !== void 0)?.spot ?? use.view.spot
	};
}
function draftOf$29({ source, target, found }) {
	return {
		subject: agentSubject(target),
		...target.holders[0] === void 0 ? {} : { identity: target.holders[0].identity },
		provider: target.use.provider,
		severity: "medium",
		confidence: "high",
		title: `${agentPlace(target)} is fed by ${source.use.agent} of job ${source.job.open.job.id}`,
		at: [
			found.spot,
			target.use.view.spot,
			source.use.view.spot
		],
		holders: target.holders,
		evidence: [{
			text: `${found.name || "its script"} is \${{ ${found.reference} }}`,
			spot: found.spot
		}, moreOf(target)],
		remedy: remedy("Check the first answer against a schema before the second agent sees it, and let the second hold no more.", [{
			title: "Validate between the two",
			detail: `Between \u201c${source.use.view.label}\u201d and \u201c${target.use.view.label}\u201d, accept only the fields and values that the second needs.`
		}])
	};
}
// src/reach/checks/agent-settings.ts
function settingsDrafts({ surfaces, graph }) {
	return [...groupBy(surfaces.freedoms.filter(({ path }) => !require_engine().isSample(path)), ({ path }) => path)].flatMap(([path, freedoms]) => {
		return draftOf$28(freedoms, {
			path,
			literals: graph.holdings.filter((holding) => holding.path === path && holding.written === "literal"),
			jobs: graph.jobs.filter(({ agents }) => agents.some(({ use }) => use.agent === freedoms[0]?.agent)).map(({ open }) => `${open.workflow.path} \u00b7 ${open.job.id}`)
		});
	});
}
function draftOf$28(freedoms, { path, literals, jobs }) {
	const sorted = [...freedoms].sort((a, b) => weight[a.of] - weight[b.of]);
	const [first] = sorted;
	if (first === void 0) return [];
	return [{
		subject: `settings:${path}`,
		provider: null,
		severity: first.of === "everything" ? "medium" : "low",
		confidence: "high",
		title: `By ${path}, ${first.agent} ${first.what}`,
		at: sorted.map(({ spot }) => spot),
		holders: [],
		evidence: [
			...sorted.map(({ agent, what, spot }) => ({
				text: `${agent} ${what}`,
				spot
			})),
			{ text: "the file holds for everybody who opens the repository with this agent" },
			...jobs.slice(0, mostJobs$2).map((job) => ({ text: `${job} starts the same agent` })),
			...literals.map(({ name, spot }) => ({
				text: `the same file has the value of ${name}`,
				spot
			}))
		],
		remedy: remedy("Allow by name what is needed; leave the rest to a question.", [{
			title: "List the commands that need no question",
			detail: `In ${path}, replace what makes it so that ${first.agent} ${first.what} by the commands and tools that the work needs.`,
			command: "\"permissions\": { \"allow\": [\"Bash(npm run test:*)\", \"Bash(git diff:*)\"] }"
		}])
	}];
}
const weight = {
	everything: 0,
	servers: 1
};
const mostJobs$2 = 5;
// src/reach/checks/agent-unrestricted.ts
/** An agent that asks nobody, leaves its sandbox or may run any command. */
const agentUnrestricted = {
	id: "identity/agent-unrestricted",
	name: "Unrestricted agent",
	find: (facts) => [...agentsOf(facts).filter(({ use }) => use.bypasses.length > 0).map((agent) => draftOf$27(agent, facts)), ...settingsDrafts(facts)]
};
function draftOf$27(agent, facts) {
	const { use, job, holders } = agent;
	const [holder] = holders;
	const [first] = use.bypasses;
	const what = [...new Set(use.bypasses.map((bypass) => bypass.what))];
	return {
		subject: agentSubject(agent),
		...holder === void 0 ? {} : { identity: holder.identity },
		provider: use.provider,
		severity: severityOf$6(agent),
		confidence: "high",
		title: `${agentPlace(agent)} ${what[0] ?? "is unrestricted"}`,
		at: [first?.spot ?? use.view.spot, use.view.spot],
		holders,
		evidence: [
			...use.bypasses.map((bypass) => ({
				text: `${use.agent} ${bypass.what}`,
				spot: bypass.spot
			})),
			...hasStaticKey(agent) ? holders.map(({ identity }) => ({ text: `stored key: ${identity.name}` })) : [{ text: "no stored key of the model is in the job" }],
			...isReadOnly(job) ? [{ text: "the job\u2019s token may only read" }] : []
		],
		remedy: remedy("List the tools that the task needs, and leave the sandbox on.", [{
			title: "Allow tools by name",
			detail: `In step \u201c${use.view.label}\u201d of job ${job.open.job.id}, take out the option by which ${use.agent} ${what.join(" and ")}, and list the commands that it needs.`,
			...commandFor(use.agent)
		}, ...holder?.identity.nature === "static" ? [replaceStep(holder.identity, holder, facts.policy)] : []], {
			policy: facts.policy,
			provider: use.provider
		})
	};
}
const lists = {
	"Claude Code": "claude_args: --allowedTools \"Read,Grep,Bash(gh issue view:*)\"",
	"Gemini CLI": `settings: '{"tools": {"core": ["read_file", "run_shell_command(gh issue view)"]}}'`,
	Codex: "sandbox: read-only"
};
/** How this agent is told what it may use, where that is known. */
function commandFor(agent) {
	const command = lists[agent];
	return command === void 0 ? {} : { command };
}
/** Without a stored key medium; with one high, less one where the token reads only and no outsider starts it. */
function severityOf$6(agent) {
	const { use, job, node } = agent;
	if (!hasStaticKey(agent)) return "medium";
	const isOnlyUnlisted = use.bypasses.every(({ what }) => what.startsWith("has no list"));
	const isInside = node.trust === "maintainer" || node.trust === "collaborator";
	return lowered("high", (isOnlyUnlisted ? 1 : 0) + (isInside && isReadOnly(job) ? 1 : 0));
}
// src/reach/ci.ts
const ciNames = {
	gitlab: "GitLab CI",
	circleci: "CircleCI",
	"azure-pipelines": "Azure Pipelines",
	jenkins: "Jenkins"
};
// src/reach/checks/environment-secrets.ts
const ofEnvironment = /^(?:github_actions_environment_secret|gitlab_project_variable|gitlab_group_variable)\./;
function environmentSecretDrafts({ graph }) {
	return [...groupBy(graph.holdings.filter(({ surface, holder, environment, written }) => surface === "terraform" && ofEnvironment.test(holder) && environment !== null && written !== "placeholder"), ({ identity, path }) => `${folderOf$3(path)} ${identity.id}`)].flatMap(([, holdings]) => draftOf$26(holdings));
}
/** A variable of Terraform holds within its folder. */
const folderOf$3 = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
function draftOf$26(holdings) {
	const environments = [...new Set(holdings.map(({ environment }) => environment ?? ""))];
	const [first] = holdings;
	if (first === void 0 || environments.length < 2) return [];
	const { identity } = first;
	return [{
		subject: `${first.path}#${identity.id}`,
		identity,
		provider: identity.provider,
		severity: environments.some(isProduction) ? "high" : "medium",
		confidence: "high",
		title: `${first.name} has one value in the environments ${environments.join(", ")}`,
		at: holdings.map(({ spot }) => spot),
		holders: [],
		holdings,
		evidence: holdings.map(({ holder, environment, spot }) => ({
			text: `${holder} fills the environment ${environment} from ${identity.name}`,
			spot
		})),
		remedy: remedy("Give each environment a key of its own.", [{
			title: "Take a variable an environment",
			detail: `In ${first.path}, fill ${first.name} of each environment from its own variable; create the keys at the vendor with limits that fit, and revoke the shared one.`,
			command: environments.map((name) => `variable "${identity.name.toLowerCase()}_${name.replace(notWord, "_")}" { sensitive = true }`).join("\n")
		}])
	}];
}
const notWord = /\W+/g;
// src/reach/checks/ci-jobs.ts
function heldIn({ graph, surfaces }) {
	const byHolder = groupBy(graph.holdings.filter(({ surface }) => surface === "ci"), ({ path, holder }) => `${path}#${holder}`);
	return surfaces.ciJobs.map((job) => ({
		job,
		holdings: byHolder.get(`${job.path}#${job.holder}`) ?? []
	}));
}
const isModel = ({ identity }) => identity.role === "model" && identity.nature === "static";
/** A credential that acts: a cloud's, a publisher's, a code host's; and what a job proves itself to a cloud with. */
const acts$1 = ({ identity }) => executionRoles.has(identity.role) || identity.kind === "federation";
function ciModelWithExecution(facts) {
	return heldIn(facts).flatMap((held) => {
		const model = held.holdings.find(isModel);
		const others = held.holdings.filter(acts$1);
		return model === void 0 || others.length === 0 ? [] : [besideDraft(held, model, others)];
	});
}
const placeOf$2 = ({ holder, path, system }) => `${holder} of ${ciNames[system]} in ${path}`;
function besideDraft({ job }, model, others) {
	const named = others.slice(0, 3).map(({ identity }) => called(identity));
	const [agent] = job.agents;
	const severity = agent === void 0 ? "medium" : "high";
	return {
		subject: `${job.path}#${job.holder}`,
		identity: model.identity,
		provider: model.identity.provider,
		severity,
		confidence: "medium",
		title: `${called(model.identity)} stands beside ${named.join(", ")} in ${job.holder}`,
		at: [model.spot, ...others.map(({ spot }) => spot)],
		holders: [],
		holdings: [model, ...others],
		evidence: [
			{
				text: `${placeOf$2(job)} reads ${model.name}`,
				spot: model.spot
			},
			...others.map(({ identity, name, spot }) => ({
				text: `beside it: ${identity.role} credential ${name}`,
				spot
			})),
			...job.agents.map(({ text, spot }) => ({
				text: `it starts ${text}`,
				spot
			})),
			unseen(job)
		],
		remedy: splitRemedy(job, model)
	};
}
const unseen = ({ system }) => ({ text: `unresolved: who can start it and which of its variables are protected, which only ${ciNames[system]} knows` });
const splitRemedy = (job, model) => remedy("Let one job call the model and only read, and another act on its result.", [{
	title: "Split the job in two",
	detail: `In ${job.path}, keep ${model.name} in ${job.holder} without the other credentials, hand its result over as an artifact, and act on it in a second job that needs an approval.`
}]);
function ciDeploysInModelJob(facts) {
	return heldIn(facts).flatMap(({ job, holdings }) => {
		const model = holdings.find(isModel);
		const isTold = holdings.some(acts$1);
		const deploys = deploysOf$1(job);
		return model === void 0 || isTold || deploys.length === 0 ? [] : [deployDraft(job, model, deploys)];
	});
}
const deploysOf$1 = ({ deploys, environment, spot }) => [...deploys, ...environment !== null && isProduction(environment) ? [{
	text: `environment ${environment}`,
	spot
}] : []];
const deployDraft = (job, model, deploys) => ({
	subject: `${job.path}#${job.holder}`,
	identity: model.identity,
	provider: model.identity.provider,
	severity: "medium",
	confidence: "medium",
	title: `${job.holder} holds ${called(model.identity)} and has ${deploys.map(({ text }) => text).join(", ")}`,
	at: [model.spot, ...deploys.flatMap(({ spot }) => spot ?? [])],
	holders: [],
	holdings: [model],
	evidence: [
		{
			text: `${placeOf$2(job)} reads ${model.name}`,
			spot: model.spot
		},
		...deploys,
		unseen(job)
	],
	remedy: splitRemedy(job, model)
});
/** One variable in several jobs: worth a line where production is among them, else a note. */
function ciSharedKeys(facts) {
	return [...groupBy(heldIn(facts).flatMap(({ job, holdings }) => holdings.filter(isModel).map((holding) => ({
		job,
		holding
	}))), ({ holding }) => holding.identity.id)].flatMap(([, uses]) => sharedDraft(uses, facts));
}
function sharedDraft(uses, { graph }) {
	const [first] = uses;
	const jobs = new Set(uses.map(({ job }) => `${job.path}#${job.holder}`));
	if (first === void 0 || jobs.size < 2) return [];
	const { identity } = first.holding;
	const environments = new Set(uses.map(({ job }) => job.environment));
	const isMixed = environments.size > 1 && [...environments].some((name) => name !== null && isProduction(name));
	const namesakes = graph.holders.filter(({ identity: other }) => other.name === identity.name);
	return [{
		subject: identity.id,
		identity,
		provider: identity.provider,
		severity: isMixed ? "low" : "info",
		confidence: "medium",
		title: `${called(identity)} is used by ${plural(jobs.size, "job")} of ${ciNames[first.job.system]}`,
		at: uses.map(({ holding }) => holding.spot),
		holders: [],
		holdings: uses.map(({ holding }) => holding),
		evidence: [
			...uses.map(({ job, holding }) => ({
				text: `${placeOf$2(job)}${job.environment === null ? "" : ` \u00b7 environment ${job.environment}`}`,
				spot: holding.spot
			})),
			{ text: `unresolved: whether ${ciNames[first.job.system]} gives each environment a value of its own` },
			...namesakes.length === 0 ? [] : [{ text: `unresolved: ${plural(namesakes.length, "job")} of GitHub workflows read a secret of this name; whether it is the same value is not to be seen in files` }]
		],
		remedy: remedy("Give each job that calls the model a key of its own.", [{
			title: "Make a key a purpose",
			detail: `Create one key for each of ${[...jobs].slice(0, 6).join(", ")}, with an expiry and a spending limit, and bind each to its environment.`
		}])
	}];
}
const further = {
	"identity/model-with-execution": ciModelWithExecution,
	"identity/deploy-in-model-job": ciDeploysInModelJob,
	"identity/shared-key": ciSharedKeys,
	"identity/shared-across-environments": environmentSecretDrafts
};
/** A check of workflows that looks at the jobs of other CI systems and at Terraform, too. */
function withOtherFiles(check) {
	const more = further[check.id];
	return more === void 0 ? check : {
		...check,
		find: (facts) => [...check.find(facts), ...more(facts)]
	};
}
// src/reach/checks/merge.ts
/** Holders by the key that they hold: each key is replaced, accepted and rotated for itself. */
const byKey = (holders) => [...byIdentity(holders).values()].flatMap((held) => {
	const identity = held[0]?.identity;
	return identity === void 0 ? [] : {
		subject: identity.id,
		identity,
		title: called(identity),
		holders: held
	};
});
/** Holders by their workflow, however many keys there are: what would be changed is one block. */
const byWorkflow = (holders) => [...groupBy(holders, ({ job }) => job.open.workflow.path)].flatMap(([path, held]) => {
	const [identity, ...others] = [...new Map(held.map(({ identity }) => [identity.name, identity])).values()].sort((a, b) => a.name.localeCompare(b.name, "en"));
	if (identity === void 0) return [];
	return {
		subject: path,
		identity,
		title: others.length === 0 ? called(identity) : `${called(identity)} and ${plural(others.length, "more key")}`,
		holders: held
	};
});
// src/reach/checks/default-permissions.ts
/** A job with a model key that says nothing of its token's permissions, or takes all of them. */
const defaultPermissions = {
	id: "identity/default-permissions",
	name: "Permissions left to the repository",
	find: ({ graph }) => {
		const holders = graph.holders.filter(({ identity, job }) => identity.role === "model" && isWide(job.permissions) && isRoot(job));
		return byWorkflow(holders).map(draftOf$25);
	}
};
const isWide = (permissions) => permissions.kind === "default" || permissions.kind === "all" && permissions.access === "write";
/** A reusable workflow whose callers are not here takes their permissions: nothing is known of it. */
const isRoot = ({ open, starts }) => starts.length > 0 || !open.workflow.isCallable;
const severityOf$5 = ({ trust }) => trust === "outsider" ? "high" : "medium";
function draftOf$25({ subject, identity, title, holders }) {
	const sorted = [...holders].sort((a, b) => Number(b.trust === "outsider") - Number(a.trust === "outsider"));
	const [first] = sorted;
	if (first === void 0) throw new Error("an identity without holders");
	const jobs = [...new Map(sorted.map((holder) => [holder.job.id, holder])).values()];
	const evidence = jobs.slice(0, 10).map(({ job, trust, starts }) => ({
		text: `job ${job.open.job.id}: ${job.permissions.kind === "default" ? "no permissions block" : "write-all"}; started ${startedBy(trust, starts)}`,
		spot: job.open.job.spot
	}));
	const isSilent = first.job.permissions.kind === "default";
	return {
		subject,
		identity,
		provider: identity.provider,
		severity: worst(sorted.map(severityOf$5)),
		confidence: isSilent ? "medium" : "high",
		title: jobs.length === 1 ? `Job ${first.job.open.job.id} holds ${title} and ${isSilent ? "sets no permissions" : "takes all permissions"}` : `${jobs.length} jobs hold ${title} and ${isSilent ? "set no permissions" : "take all permissions"}`,
		at: jobs.map(({ job }) => job.open.job.spot),
		holders: jobs,
		evidence: [...evidence, ...isSilent ? [{ text: "unknown from files: the repository\u2019s default for its token" }] : []],
		remedy: remedy(`Say what ${placeOf$4(first)} needs.`, [readOnlyStep(first)])
	};
}
// src/reach/checks/delegation-chain.ts
/** A secret that passes two or more hands, or everything at once, before somebody uses it. */
const delegationChain = {
	id: "identity/delegation-chain",
	name: "Long delegation",
	find: (facts) => {
		const holders = facts.graph.holders.filter(({ identity }) => identity.role === "model" || identity.role === "cloud");
		return [...byIdentity(holders)].flatMap(([, held]) => draftOf$24(held, facts));
	}
};
const isHop = (via) => !via.startsWith("called by");
function draftOf$24(holders, facts) {
	const chains = holders.flatMap((holder) => holder.sinks.map((sink) => chainOf(holder, sink))).filter(({ depth, isInherited }) => depth >= 2 || isInherited).sort((a, b) => b.depth - a.depth);
	const [first] = chains;
	if (first === void 0) return [];
	const { holder, sink, depth } = first;
	const { identity } = holder;
	return [{
		subject: identity.id,
		identity,
		provider: identity.provider,
		severity: depth >= 3 ? "medium" : "low",
		confidence: "high",
		title: `${called(identity)} passes ${plural(depth, "hand")} before job ${holder.job.open.job.id} uses it`,
		at: chains.map((chain) => chain.sink.spot),
		holders: [...new Set(chains.map((chain) => chain.holder))],
		evidence: [...sink.via.filter(isHop).map((via, index) => ({
			text: `${index + 1}. ${via}`,
			spot: spotOf$1(via, sink, facts)
		})), ...chains.length > 1 ? [{ text: `${plural(chains.length - 1, "more place")} at the end of such chains` }] : []],
		remedy: remedy("Get the credential where it is used.", [{
			title: "Mint it in the called workflow",
			detail: `Let ${placeOf$4(holder)} federate itself, with job_workflow_ref in the trusted claims, so that no caller holds or passes a key.`
		}, replaceStep(identity, holder, facts.policy)], {
			policy: facts.policy,
			provider: identity.provider
		})
	}];
}
const callHop = /^(?:inherited from|(secret|input) (\S+) of) (\S+\.ya?ml)$/;
/** The line that hands it on: of the call where a workflow does, else of the sink. */
function spotOf$1(via, sink, { graph }) {
	const [, kind, name = "", path] = callHop.exec(via) ?? [];
	if (path === void 0) return sink.spot;
	const call = graph.jobs.find(({ id }) => id.startsWith(`${path}#`) && sink.via.includes(`called by ${id}`))?.open.job.call;
	if (call === void 0) return sink.spot;
	return (kind === "input" || call.secrets === "inherit" ? call.inputs : call.secrets).find((candidate) => candidate.name.toLowerCase() === name.toLowerCase())?.spot ?? call.secretsSpot ?? call.uses.spot;
}
/** The longest single path: hops through several callers of one workflow are alternatives, not a chain. */
function chainOf(holder, sink) {
	const hops = sink.via.filter(isHop);
	const callers = hops.filter((hop) => callerHop.test(hop));
	return {
		holder,
		sink,
		depth: hops.length - callers.length + Math.min(callers.length, longestCall(holder)),
		isInherited: hops.some((hop) => hop.startsWith("inherited"))
	};
}
const callerHop = /^(?:inherited from|secret \S+ of|input \S+ of) \S+\.ya?ml$/;
const longestCall = ({ job }) => Math.max(0, ...job.contexts.map(({ chain }) => chain.length));
// src/reach/checks/model-with-execution.ts
/** One job holds a model key and a credential that writes, deploys or publishes. */
const modelWithExecution = {
	id: "identity/model-with-execution",
	name: "Model key beside the power to act",
	find: (facts) => {
		const holders = facts.graph.holders.filter(({ identity }) => identity.role === "model");
		return byKey(holders.filter((holder) => powersBeside(holder).length > 0)).map((group) => draftOf$23(group, facts));
	}
};
/** Credentials beside the key: a token that writes, a cloud, a registry, a publisher's, a person's. */
function powersBeside({ job, identity }) {
	return job.privileges.filter(({ level, kind, secret }) => level >= 2 && (kind === "permission" || kind === "credential" || kind === "login") && secret !== identity.name);
}
const hasAgent = ({ job, sinks }) => job.open.agents.length > 0 && sinks.some(({ view }) => view === void 0 || job.open.agents.some((agent) => agent.view === view));
/** An agent with a stored key is high; a plain program, or one that federates, less. */
const severityOf$4 = (holder) => hasAgent(holder) && holder.identity.nature === "static" ? "high" : "medium";
const mostJobs$1 = 4;
const mostPowers = 3;
function draftOf$23({ subject, identity, title, holders }, facts) {
	const sorted = [...holders].sort((a, b) => Number(hasAgent(b)) - Number(hasAgent(a)) || b.job.level - a.job.level);
	const [first] = sorted;
	if (first === void 0) throw new Error("an identity without holders");
	const powers = powersBeside(first);
	const [power] = powers;
	const named = few(powers.map(({ text }) => text), 3);
	const rest = sorted.length > 1 ? ` and in ${plural(sorted.length - 1, "more job")}` : "";
	const evidence = sorted.slice(0, mostJobs$1).flatMap((holder) => [{
		text: `job ${holder.job.open.job.id}: ${hasAgent(holder) ? "an agent" : "a step"} receives ${title}`,
		...spotOf(holder)
	}, ...powersBeside(holder).slice(0, mostPowers).map(privilegeLine)]);
	return {
		subject,
		identity,
		provider: identity.provider,
		severity: worst(sorted.map(severityOf$4)),
		confidence: hasAgent(first) ? "high" : "medium",
		title: `${title} stands beside ${named} in job ${first.job.open.job.id}${rest}`,
		at: sorted.flatMap(({ sinks }) => sinks.map(({ spot }) => spot)),
		holders: sorted,
		evidence: [...evidence, ...sorted.length > mostJobs$1 ? [{ text: `${plural(sorted.length - mostJobs$1, "more job")} in the list` }] : []],
		remedy: remedy("Let one job call the model and only read, and another act on its result.", [
			splitStep(first, power),
			...power?.kind === "permission" ? [readOnlyStep(first)] : [],
			...identity.nature === "static" ? [replaceStep(identity, first, facts.policy)] : []
		], {
			policy: facts.policy,
			provider: identity.provider
		})
	};
}
function spotOf({ sinks }) {
	const spot = sinks[0]?.spot;
	return spot === void 0 ? {} : { spot };
}
// src/reach/checks/deploy-in-model-job.ts
/** A job with a model key that also deploys or targets production, without a credential that says so already. */
const deployInModelJob = {
	id: "identity/deploy-in-model-job",
	name: "Deployment in the model\u2019s job",
	find: ({ graph }) => {
		const holders = graph.holders.filter((holder) => holder.identity.role === "model" && powersBeside(holder).length === 0 && deploysOf(holder).length > 0);
		return byKey(holders).map(draftOf$22);
	}
};
const deploysOf = ({ job }) => job.privileges.filter(({ kind }) => kind === "command" || kind === "environment");
function draftOf$22({ subject, identity, title, holders }) {
	const [first] = holders;
	if (first === void 0) throw new Error("an identity without holders");
	const deploys = deploysOf(first);
	return {
		subject,
		identity,
		provider: identity.provider,
		severity: "medium",
		confidence: "medium",
		title: `Job ${first.job.open.job.id} holds ${title} and also acts: ${few(deploys.map(({ text }) => text))}`,
		at: holders.flatMap(({ sinks }) => sinks.map(({ spot }) => spot)),
		holders,
		evidence: [...holders.flatMap((holder) => deploysOf(holder).map(privilegeLine)), { text: "unknown from files: whether the environment has required reviewers" }],
		remedy: remedy("Deploy from a job of its own, behind an environment with reviewers.", [splitStep(first, deploys[0])])
	};
}
// src/reach/checks/gateway-master.ts
const masterName = /^(?:LITELLM|PROXY|GATEWAY|LLM_GATEWAY|AI_GATEWAY)_(?:MASTER|ADMIN)_KEY$/;
function gatewayMasterDrafts({ graph }) {
	const said = new Map(graph.holdings.filter(({ surface, name, identity }) => surface === "gateway" && name === "master_key" && identity.kind === "variable").map((holding) => [holding.identity.name.toUpperCase(), holding]));
	const holders = graph.holders.filter(({ identity: { kind, name } }) => kind === "secret" && (said.has(name) || masterName.test(name)));
	return [...byIdentity(holders)].flatMap(([, held]) => draftOf$21(held, said.get(held[0]?.identity.name ?? "")));
}
function draftOf$21(holders, master) {
	const [first] = holders;
	if (first === void 0) return [];
	const { identity } = first;
	const isOutside = holders.some(({ trust }) => trust === "outsider");
	return [{
		subject: identity.id,
		identity,
		provider: identity.provider,
		severity: isOutside ? "high" : "medium",
		confidence: master === void 0 ? "medium" : "high",
		title: `${identity.name}, the master key of the gateway, stands in job ${first.job.open.job.id}`,
		at: holders.flatMap(({ sinks }) => sinks.map(({ spot }) => spot)),
		holders,
		evidence: [...master === void 0 ? [{ text: "its name says that it is a gateway\u2019s master key" }] : [{
			text: `${master.path} makes it the gateway\u2019s master key`,
			spot: master.spot
		}], ...holderTable(holders)],
		remedy: remedy("Give the workflow a key of its own from the gateway; keep the master key with those who run it.", [{
			title: "Make a virtual key for this workflow",
			detail: `Let the gateway issue a key with only the models, the budget and the days that ${placeOf$4(first)} needs, and store that one instead of ${identity.name}.`,
			command: ["curl \"$GATEWAY_URL/key/generate\" -H \"Authorization: Bearer $MASTER_KEY\" -H \"Content-Type: application/json\" \\", `  -d '{"key_alias": "${first.job.open.job.id}", "models": ["\u2026"], "max_budget": 10, "budget_duration": "30d", "duration": "90d"}'`].join("\n"),
			url: "https://docs.litellm.ai/docs/proxy/virtual_keys"
		}, rotateStep(identity, holders)])
	}];
}
// src/reach/checks/execution-identity-calls-model.ts
/** The role, account or token that deploys or releases is also the one in front of the model. */
const executionIdentityCallsModel = {
	id: "identity/execution-identity-calls-model",
	name: "The executing identity calls the model",
	find: (facts) => {
		const atAgents = agentSteps(facts);
		return [...[...byIdentity(facts.graph.holders)].flatMap(([, holders]) => draftOf$20(holders, atAgents)), ...gatewayMasterDrafts(facts)];
	}
};
/** Steps of agents, and jobs whose agent calls the model through a cloud. */
function agentSteps(facts) {
	const agents = agentsOf(facts);
	return {
		views: new Set(agents.filter((agent) => strongTokens(agent).length > 0).map(({ use }) => use.view)),
		clouds: new Set(agents.filter(({ use }) => use.cloud.length > 0).map(({ job }) => job.id))
	};
}
function draftOf$20(holders, atAgents) {
	const calling = holders.filter((holder) => callsModel(holder, atAgents));
	const acting = holders.filter((holder) => !calling.some(({ job }) => job === holder.job) && acts(holder));
	const [model] = calling;
	const [executor] = acting;
	if (model === void 0 || executor === void 0) return [];
	const { identity } = model;
	return [{
		subject: identity.id,
		identity,
		provider: identity.provider,
		severity: "high",
		confidence: "high",
		title: `${called(identity)} acts in job ${executor.job.open.job.id} and stands before the model in job ${model.job.open.job.id}`,
		at: [...calling, ...acting].flatMap(({ sinks }) => sinks.map(({ spot }) => spot)),
		holders: [...calling, ...acting],
		evidence: [
			saidAt(model, `an agent or a model call has it: ${placeOf$4(model)}`),
			saidAt(executor, `a deployment or a release has it: ${placeOf$4(executor)}`),
			...holderTable([...calling, ...acting])
		],
		remedy: remedy("Give the model\u2019s job an identity that can only call the model.", [{
			title: "Make a second, narrow identity",
			detail: `For ${placeOf$4(model)} create one that may only call the model (bedrock:InvokeModel, roles/aiplatform.user, Cognitive Services OpenAI User) or only comment, and leave ${called(identity)} to ${placeOf$4(executor)}.`,
			command: yaml([
				"permissions:",
				"  contents: read",
				"  id-token: write"
			])
		}, rotateStep(identity, holders)])
	}];
}
/** The agent's own step takes it, a login for its cloud does, or a variable that is a model's. */
function callsModel({ identity, job, sinks }, { views, clouds }) {
	if (identity.role === "model") return sinks.some((sink) => meaningOfSink(sink).role === "model");
	if (identity.role === "vcs") return sinks.some(({ view }) => view !== void 0 && views.has(view));
	return identity.role === "cloud" && clouds.has(job.id);
}
/** The same identity where something is deployed, published or released. */
function acts({ identity, job, sinks }) {
	const isForExecution = sinks.some((sink) => executionRoles.has(meaningOfSink(sink).role));
	switch (identity.role) {
		case "model": return isForExecution;
		case "vcs": return (isForExecution || isForScript(sinks)) && job.open.powers.some(({ power }) => releasing.has(power));
		default: return job.open.powers.some(({ power }) => power === "deploy") || pushesImages(job);
	}
}
const releasing = /* @__PURE__ */ new Set([
	"write",
	"publish",
	"deploy"
]);
const isForScript = (sinks) => sinks.some(({ view }) => view?.step.run !== void 0);
const pushesImages = ({ privileges }) => privileges.some(({ level, kind, text }) => level === 3 && kind === "login" && text.startsWith("registry"));
// src/reach/checks/gate-disabled.ts
/** A wildcard or an option switches off the agent action's own check of who starts it. */
const gateDisabled = {
	id: "identity/gate-disabled",
	name: "An agent\u2019s own gate is off",
	find: (facts) => agentsOf(facts).filter(({ use }) => use.opened.length > 0).map(draftOf$19)
};
function draftOf$19(agent) {
	const { node, use, job, holders } = agent;
	const [first] = use.opened;
	const spots = use.opened.map(({ spot }) => spot);
	const gates = gatesOf(node.starts);
	return {
		subject: agentSubject(agent),
		...holders[0] === void 0 ? {} : { identity: holders[0].identity },
		provider: use.provider,
		severity: severityOf$3(agent, gates.length),
		confidence: "high",
		title: `${first?.what.split(":")[0] ?? "An option"} lets anyone start ${agentPlace(agent)}`,
		at: [...spots, use.view.spot],
		holders,
		evidence: [
			...use.opened.map(({ what, spot }) => ({
				text: what,
				spot
			})),
			...gates.map((gate) => ({ text: `gate before it: ${gate}` })),
			...node.trust === "outsider" || node.trust === "gated" ? [] : [{ text: "no trigger of this workflow is open to outsiders" }],
			...isReadOnly(job) ? [{ text: "the job may only read" }] : []
		],
		remedy: remedy("Name the accounts that may start it, or leave the action\u2019s own check on.", [{
			title: "Remove the wildcard",
			detail: `Delete ${use.opened.map(({ input }) => input).join(" and ")} from step \u201c${use.view.label}\u201d of job ${job.open.job.id}, or list accounts.`,
			command: use.opened.map(insteadOf).join("\n")
		}])
	};
}
/** A list of accounts where the option takes one, else the option's own no. */
function insteadOf({ input, what }) {
	if (isSwitch.test(what)) return `${input}: false`;
	return input.includes("bot") ? `${input}: dependabot[bot]   # instead of *` : `${input}: octocat   # instead of *`;
}
const isSwitch = /: ['"]?true/i;
/** Opened for users and reachable by outsiders it is high; for bots only, behind gates or where nobody outside can start it, less. */
function severityOf$3({ node, use, job }, gates) {
	const isForUsers = use.opened.some(({ input }) => !input.includes("bot"));
	if (node.trust !== "outsider" && node.trust !== "gated") return "low";
	return lowered("high", (isForUsers ? 0 : 1) + (gates > 0 && node.trust === "gated" ? 1 : 0) + (isReadOnly(job) ? 1 : 0));
}
// src/reach/checks/host-identity.ts
/** The host is trusted instead of the caller: its own cloud role, a mounted folder of keys, a default account. */
const hostIdentity = {
	id: "identity/host-identity",
	name: "The host\u2019s identity",
	find: (facts) => [...agentsOf(facts).flatMap(ofAgent$1), ...ofServices(facts)]
};
const hosted = /^(?:ubuntu|windows|macos)-/;
/** A runner of one's own; labels of larger hosted runners cannot be told from them and say nothing. */
const isSelfHosted = ({ open }) => open.job.runsOn.includes("self-hosted") && !open.job.runsOn.some((label) => hosted.test(label));
function ofAgent$1(agent) {
	const { job, use } = agent;
	const logsIn = job.open.powers.some(({ power }) => power === "cloud");
	const [cloud] = use.cloud;
	if (cloud === void 0 || logsIn || !isSelfHosted(job)) return [];
	const federation = federationOf(cloudOf(cloud.what));
	return [{
		subject: agentSubject(agent),
		provider: use.provider,
		severity: "medium",
		confidence: "medium",
		title: `${agentPlace(agent)} calls the model as its runner`,
		at: [cloud.spot, job.open.job.spot],
		holders: agent.holders,
		evidence: [{
			text: `runs-on: ${job.open.job.runsOn.join(", ")}`,
			spot: job.open.job.spot
		}, {
			text: `${cloud.what}, and no step of the job logs in`,
			spot: cloud.spot
		}],
		remedy: remedy("Prove the job, not the machine.", [{
			title: federation === void 0 ? "Log in by OIDC" : `Use ${federation.name}`,
			detail: `Before step \u201c${use.view.label}\u201d, let the job take a role by its own OIDC token, and take the model role off the runner.`,
			command: yaml([
				"permissions:",
				"  id-token: write",
				"steps:",
				...(federation?.steps ?? []).map((line) => `  ${line}`)
			])
		}])
	}];
}
/** What an anchor gives to several services is one place to change. */
const ofServices = ({ surfaces }) => [...groupBy(surfaces.hosted.filter(({ spot }) => !require_engine().isSample(spot.path)), ({ spot, what }) => `${spot.path}#${what}`)].flatMap(([subject, hosted]) => ofService(subject, hosted));
function ofService(subject, hosted) {
	const [first] = hosted;
	if (first === void 0) return [];
	const { what, holder, spot } = first;
	const others = hosted.length - 1;
	const who = others === 0 ? holder : `${holder} and ${plural(others, "more service")}`;
	return [{
		subject,
		provider: null,
		severity: "medium",
		confidence: "medium",
		title: `${who} of ${spot.path} ${others === 0 ? "relies" : "rely"} on the identity of the host: ${what}`,
		at: hosted.map((service) => service.spot),
		holders: [],
		evidence: hosted.map((service) => ({
			text: `${service.holder}: ${service.what}`,
			spot: service.spot
		})),
		remedy: remedy("Give the workload an identity of its own.", [{
			title: "Use a workload identity",
			detail: `In ${spot.path}, give ${who} a service account that federates, and remove what ${what}.`
		}])
	}];
}
// src/reach/federation/workloads.ts
/** Answers for the services of the files, whose accounts are known by name. */
function takenAccounts({ assumed, accounts, grants }) {
	if (assumed.length === 0) return () => [];
	return ({ account, path }) => nearest$1(assumed.filter((one) => account !== void 0 && one.account === account.name), path).map((one) => {
		const own = accounts.filter((known) => isTaken(one, known));
		return {
			assumed: one,
			name: own.find(({ name }) => isWritten$1(name))?.name ?? lastPart$1(one.target),
			grants: own.flatMap(({ address, path: at }) => grants.filter((grant) => grant.to === address && folderOf$2(grant.path) === folderOf$2(at)))
		};
	});
}
const isWritten$1 = (name) => name !== "" && !name.includes("${");
/** By its address where both stand in one folder, else by its name. */
const isTaken = ({ target, path }, account) => target === account.address ? folderOf$2(path) === folderOf$2(account.path) : isWritten$1(account.name) && lastPart$1(target) === account.name;
/** `arn:aws:iam::1:role/path/ask` ends in the name, `ask@project.iam.gserviceaccount.com` begins with it. */
function lastPart$1(target) {
	const last = target.slice(target.lastIndexOf("/") + 1);
	const at = last.indexOf("@");
	return at === -1 ? last : last.slice(0, at);
}
const folderOf$2 = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
/** Overlays have accounts of one name for several environments: those in the same folder tree are meant. */
function nearest$1(found, path) {
	const common = found.map((one) => commonFolders$1(one.path, path));
	const best = common.reduce((most, count) => Math.max(most, count), 0);
	return found.filter((_, index) => common[index] === best);
}
function commonFolders$1(a, b) {
	const [left, right] = [a.split("/").slice(0, -1), b.split("/").slice(0, -1)];
	const differing = left.findIndex((part, index) => part !== right[index]);
	return differing === -1 ? left.length : differing;
}
// src/reach/vocabulary/services.ts
const words$1 = [
	["gateway", /(?:^|[/-])(?:litellm|one-api|new-api|bifrost|portkey|ai-gateway|llm-gateway|openrouter|helicone|langfuse-gateway)(?:[-_/:@]|$)/i],
	["agent", /(?:^|[/-])(?:openhands|opendevin|autogpt|auto-gpt|claude-code|codex|aider|goose|agent-zero|browser-use|crewai|autogen|swe-agent|letta|langgraph|openclaw|moltbot|clawdbot|opencode|gemini-cli)(?:[-_/:@]|$)/i],
	["model server", /(?:^|[/-])(?:ollama|vllm|localai|text-generation-inference|tgi|xinference|tabby|llama-cpp|llama\.cpp|infinity-embeddings)(?:[-_/:@]|$)/i],
	["model application", /(?:^|[/-])(?:open-webui|librechat|anything-?llm|lobe-chat|flowise|langflow|dify|ragflow|khoj|privategpt|quivr|chatbot-ui|n8n)(?:[-_/:@]|$)/i]
];
/** What an image is by its name; undefined for all that is not known to serve, call or obey a model. */
const modelServiceOf = (image) => words$1.find(([, form]) => form.test(image))?.[0];
// src/reach/checks/services.ts
/** Services that are no samples. */
function servicesOf({ surfaces, graph }) {
	const held = groupBy(graph.holdings, ({ path, holder }) => `${path}#${holder}`);
	return surfaces.services.filter(({ path }) => !require_engine().isSample(path)).map((service) => {
		const all = held.get(`${service.path}#${service.holder}`) ?? [];
		const holdings = [...new Map(all.toReversed().map((holding) => [holding.identity.id, holding])).values()].reverse();
		return {
			service,
			holdings,
			kind: modelServiceOf(service.image),
			models: holdings.filter(({ identity }) => identity.role === "model")
		};
	});
}
/** It calls a model, or is known to serve or obey one. */
const isModelService = ({ kind, models }) => kind !== void 0 || models.length > 0;
const servicePlace = ({ holder, path }) => `${holder} of ${path}`;
// src/reach/checks/host-is-executor.ts
/** A gateway, an agent or a service with a model key that also has power over its host, its cluster or a cloud. */
const hostIsExecutor = {
	id: "identity/host-is-executor",
	name: "A model\u2019s host can act on its own",
	find: (facts) => {
		const takenBy = takenAccounts(facts.surfaces);
		return servicesOf(facts).filter(isModelService).flatMap((service) => draftOf$18(service, {
			facts,
			taken: takenBy(service.service)
		}));
	}
};
function draftOf$18(found, { facts, taken }) {
	const { service, models, kind } = found;
	const powers = [...powersOf(found, facts), ...taken.flatMap(powersOfAccount)];
	const [first] = powers;
	if (first === void 0) return [];
	const [model] = models;
	const subject = servicePlace(service);
	return [{
		subject: `${service.path}#${service.holder}`,
		...model === void 0 ? {} : { identity: model.identity },
		provider: model?.identity.provider ?? null,
		severity: powers.some(({ severity }) => severity === "high") ? "high" : "medium",
		confidence: kind === void 0 ? "medium" : "high",
		title: `${subject} ${kind === void 0 ? "holds a model key" : `is ${article(kind)} ${kind}`} and ${first.text}`,
		at: [
			...powers.flatMap(({ spot }) => spot ?? []),
			service.spot,
			...models.map(({ spot }) => spot)
		],
		holders: [],
		holdings: models,
		evidence: [
			...powers.map(({ text, spot }) => ({
				text: `it ${text}`,
				...spot === void 0 ? {} : { spot }
			})),
			...kind === void 0 ? [] : [{
				text: `image ${service.image}: ${article(kind)} ${kind}`,
				spot: service.spot
			}],
			...models.map(({ identity, name, spot, via }) => ({
				text: `it holds ${identity.name} as ${name}${via.length === 0 ? "" : `, by ${via.join(", ")}`}`,
				spot
			}))
		],
		remedy: executorRemedy(found)
	}];
}
const article = (noun) => noun.startsWith("a") ? "an" : "a";
/** Power over the host or the cluster weighs most; a cloud's key beside the model's is the lesser evil. */
function powersOf({ service, holdings, models, kind }, { surfaces }) {
	const { path, holder, account } = service;
	const own = surfaces.executors.filter((executor) => executor.path === path && executor.holder === holder);
	const granted = surfaces.bindings.filter((binding) => account !== void 0 && binding.account === account.name);
	const clouds = holdings.filter(({ identity, written }) => isCloudKey(identity.role, identity.provider) && written !== "placeholder");
	const isBeside = models.length > 0 || kind === "agent";
	return [
		...own.map(({ what, spot }) => ({
			text: what,
			spot,
			severity: "high"
		})),
		...granted.map(({ what, account: name, spot }) => ({
			text: `runs as ${name}, which ${what}`,
			spot,
			severity: "high"
		})),
		...isBeside ? clouds.map(({ identity, spot }) => ({
			text: `holds ${identity.name}, a key of a cloud`,
			spot,
			severity: "medium"
		})) : []
	];
}
/** A role of a cloud that may do everything, which the service has by its service account. */
const powersOfAccount = ({ assumed, name, grants }) => grants.map(({ power, spot }) => ({
	text: `runs as ${assumed.account}, which takes ${nouns$1[assumed.cloud]} ${name} with ${power}`,
	spot,
	severity: "high"
}));
const nouns$1 = {
	aws: "role",
	gcp: "account",
	azure: "identity"
};
const clouds = /* @__PURE__ */ new Set([
	"aws",
	"gcp",
	"azure",
	"cloudflare",
	"digitalocean",
	"hetzner"
]);
const isCloudKey = (role, provider) => role === "cloud" || role === "dual" && provider !== null && clouds.has(provider);
const executorRemedy = ({ service, models }) => remedy("Let the process that obeys the model have nothing but the model.", [{
	title: "Take the power away",
	detail: `In ${service.path}, remove from ${service.holder} what lets it act on its host or cluster; give what must act a service of its own that takes checked requests.`,
	command: service.holder.startsWith("service ") ? yaml([
		"privileged: false",
		"cap_drop: [ALL]",
		"read_only: true",
		"security_opt: [\"no-new-privileges:true\"]"
	]) : yaml([
		"serviceAccountName: model-only   # bound to no role",
		"automountServiceAccountToken: false",
		"securityContext: { privileged: false, allowPrivilegeEscalation: false }"
	])
}, ...models.length === 0 ? [] : [{
	title: "Use a workload identity where the provider takes one",
	detail: `Instead of ${models.map(({ identity }) => identity.name).join(", ")}, let the service account federate, so that what leaks lives for minutes.`
}]]);
// src/reach/read/uses.ts
const fullCommit = /^[0-9a-f]{40}$|^[0-9a-f]{64}$/i;
const remoteForm = /^([^/@\s]+\/[^/@\s]+)(?:\/([^@\s]*))?@(\S+)$/;
const localStart = /^(?:\.\/|\$\/)/;
const slashEnd = /\/+$/;
/** What a `uses:` names; `$/\u2026` is this repository, as `./\u2026` is. */
function parseUse(text, spot) {
	const plain = {
		text,
		spot,
		repository: "",
		path: "",
		ref: ""
	};
	if (text.includes("${{")) return {
		...plain,
		kind: "computed"
	};
	if (text.startsWith("docker://")) return {
		...plain,
		kind: "docker"
	};
	if (localStart.test(text)) return {
		...plain,
		kind: "local",
		path: text.replace(localStart, "").replace(slashEnd, "")
	};
	const [, repository, path = "", ref = ""] = remoteForm.exec(text) ?? [];
	if (repository === void 0) return {
		...plain,
		kind: text === "." ? "local" : "computed"
	};
	return {
		...plain,
		kind: "remote",
		repository: repository.toLowerCase(),
		path,
		ref
	};
}
/** A commit names content; a tag or a branch names whatever its owner moves it to. */
const isPinned = (use) => fullCommit.test(use.ref);
// src/reach/checks/key-scope.ts
/** A key in the environment of a workflow or a job though few steps use it. */
const keyScope = {
	id: "identity/key-scope",
	name: "Key in a wide environment",
	find: ({ graph }) => {
		const holders = graph.holders.filter(({ identity }) => identity.role === "model" || identity.role === "cloud");
		return byKey(holders.filter((holder) => tellingIn(holder).length > 0)).flatMap(draftOf$17);
	}
};
function draftOf$17({ subject, identity, title, holders }) {
	const wide = holders.flatMap(tellingIn);
	const unneeded = wide.filter(({ holder, sink }) => sink.how === "workflow-env" && isIdle(holder, sink));
	const [first] = wide;
	if (first === void 0) return [];
	const { holder, sink } = first;
	const isWide = unneeded.length >= 3 || wide.some(({ foreign }) => foreign.some(isLoose));
	const foreign = [...new Set(wide.flatMap((entry) => entry.foreign.map(({ step }) => step.uses?.text ?? "")))];
	return [{
		subject,
		identity,
		provider: identity.provider,
		severity: isWide ? "medium" : "low",
		confidence: "medium",
		title: `${title} is in the environment of ${sink.how === "workflow-env" ? "a whole workflow" : "a whole job"}`,
		at: wide.map((entry) => entry.sink.spot),
		holders: wide.map((entry) => entry.holder),
		evidence: [
			{
				text: `${sink.name} is set for ${sink.how === "workflow-env" ? "every job" : `job ${holder.job.open.job.id}`}`,
				spot: sink.spot
			},
			...foreign.slice(0, 6).map((uses) => ({ text: `inherited by ${uses}` })),
			...unneeded.length > 0 ? [{ text: `${plural(unneeded.length, "job")} only inherit it: ${unneeded.map((entry) => entry.holder.job.open.job.id).join(", ")}` }] : []
		],
		remedy: remedy("Set the key on the step that calls the model.", [{
			title: "Move it to the step",
			detail: `Take ${sink.name} out of ${sink.how === "workflow-env" ? "the workflow\u2019s" : "the job\u2019s"} env in ${holder.job.open.workflow.path} and set it on ${sink.view === void 0 ? "the steps that need it" : `step \u201c${sink.view.label}\u201d`}.`,
			command: yaml([
				"steps:",
				`  - name: ${sink.view?.label ?? "call the model"}`,
				"    env:",
				`      ${sink.name}: \${{ secrets.${identity.name} }}`
			])
		}])
	}];
}
const tellingIn = (holder) => wideIn(holder).filter(({ idle, foreign, sink }) => foreign.length > 0 || sink.how === "workflow-env" && idle.length > 0);
const wideIn = (holder) => holder.sinks.filter(({ how }) => how === "workflow-env" || how === "job-env").map((sink) => {
	const idle = holder.job.open.steps.filter((view) => !view.own.has(sink.name)).filter((view) => !usesVariable(view, sink.name) && view.step.uses !== void 0);
	return {
		holder,
		sink,
		idle,
		foreign: idle.filter(isForeign)
	};
});
/** An action of neither the platform nor this repository. */
function isForeign({ step }) {
	const { uses } = step;
	if (uses?.kind !== "remote") return false;
	return !platformOwners.has(uses.repository.split("/")[0] ?? "");
}
const isLoose = ({ step }) => step.uses !== void 0 && !isPinned(step.uses);
/** No script of the job could read it: the job only runs actions. */
const isIdle = ({ job }, sink) => sink.view === void 0 && job.open.steps.every(({ step }) => step.run === void 0);
// src/reach/checks/redirected-keys.ts
const redirectedKeys = ({ surfaces, policy }) => surfaces.redirects.filter(({ path, host }) => !require_engine().isSample(path) && policy.broker?.url.toLowerCase().includes(host) !== true).map(draftOf$16);
const draftOf$16 = ({ agent, path, host, spot }) => ({
	subject: `redirect:${path} ${host}`,
	provider: null,
	severity: "medium",
	confidence: "medium",
	title: `By ${path}, ${agent} sends the key of whoever starts it to ${host}`,
	at: [spot],
	holders: [],
	evidence: [{
		text: `${host} is no host of the vendor, and the file gives no credential of its own`,
		spot
	}, { text: "the file holds for everybody who opens the repository with this agent; what it asks the model goes there, too" }],
	remedy: remedy("Let a repository not say where a person\u2019s key goes.", [{
		title: "Take the address out of the repository",
		detail: `Remove it from ${path}, and give the address of a gateway in managed settings or in each person's own. Where the gateway is yours, name it as the broker in the policy, and let people authenticate to it with a credential of its own.`
	}, {
		title: "Replace keys that were sent there",
		detail: `Whoever started ${agent} in this repository since the line came has sent a key to ${host}: revoke it where the host is not trusted.`
	}])
});
// src/reach/checks/key-to-third-party.ts
/** A key handed to an action or a workflow of somebody else that is not pinned, or everything by `secrets: inherit`. */
const keyToThirdParty = {
	id: "identity/key-to-third-party",
	name: "Key handed to a third party",
	find: (facts) => {
		const holders = facts.graph.holders.filter(({ identity }) => identity.role === "model" || identity.role === "cloud");
		return [
			...[...byIdentity(holders)].flatMap(([, held]) => draftOf$15(held, facts)),
			...facts.graph.jobs.flatMap(inheritedBy),
			...redirectedKeys(facts)
		];
	}
};
const vendorOwners = {
	anthropic: ["anthropics"],
	openai: ["openai"],
	google: [
		"google-github-actions",
		"google-gemini",
		"google"
	],
	gcp: ["google-github-actions", "google"],
	aws: ["aws-actions", "aws"],
	"aws-bedrock": ["aws-actions", "aws"],
	azure: ["azure", "microsoft"],
	"azure-ai": ["azure", "microsoft"],
	huggingface: ["huggingface"],
	mistral: ["mistralai"],
	continue: ["continuedev"],
	opencode: ["sst", "anomalyco"],
	factory: ["factory-ai"],
	augment: ["augmentcode"],
	warp: ["warpdotdev"],
	dashscope: ["qwenlm"]
};
function draftOf$15(holders, facts) {
	const handed = holders.flatMap(handedIn);
	const [first] = handed;
	if (first === void 0) return [];
	const { holder, sink, uses } = first;
	const { identity } = holder;
	const isWorkflow = sink.how === "call";
	return [{
		subject: identity.id,
		identity,
		provider: identity.provider,
		severity: "medium",
		confidence: "high",
		title: `${called(identity)} is handed to ${uses.text}, which ${isPinned(uses) ? "lies outside this repository" : "its owner can change at any time"}`,
		at: handed.map((entry) => entry.sink.spot),
		holders: handed.map((entry) => entry.holder),
		evidence: handed.map((entry) => ({
			text: `${entry.uses.text} takes it as ${entry.sink.name}`,
			spot: entry.sink.spot
		})),
		remedy: remedy("Pin it to a commit, and hand over a credential that expires.", [{
			title: "Pin to a commit",
			detail: `In ${placeOf$4(holder)}, name the full commit${isWorkflow ? " of the called workflow" : ""}, so that a moved tag changes nothing.`,
			command: `uses: ${uses.text.split("@")[0] ?? uses.text}@<full commit>   # ${uses.ref}`
		}, replaceStep(identity, holder, facts.policy)], {
			policy: facts.policy,
			provider: identity.provider
		})
	}];
}
const handedIn = (holder) => holder.sinks.flatMap((sink) => {
	const uses = usesOf(holder, sink);
	if (uses === void 0 || uses.kind !== "remote") return [];
	const isCall = sink.how === "call";
	return isOwn(uses, holder.identity.provider) || isPinned(uses) && !isCall ? [] : [{
		holder,
		sink,
		uses
	}];
});
function usesOf({ job }, { how, view }) {
	if (how === "call") return job.open.job.call?.uses;
	return how === "input" || how === "step-env" ? view?.step.uses : void 0;
}
function isOwn(uses, provider) {
	const owner = uses.repository.split("/")[0] ?? "";
	return platformOwners.has(owner) || (vendorOwners[provider ?? ""] ?? []).includes(owner);
}
/** `secrets: inherit` into a workflow of another repository hands over everything. */
function inheritedBy(job) {
	const { call } = job.open.job;
	if (call?.secrets !== "inherit" || call.uses.kind !== "remote") return [];
	const { uses } = call;
	const at = call.secretsSpot ?? uses.spot;
	return [{
		subject: `${job.id}#inherit`,
		provider: null,
		severity: isPinned(uses) ? "low" : "medium",
		confidence: "high",
		title: `Every secret is handed to ${uses.text}`,
		at: [at, uses.spot],
		holders: [],
		evidence: [{
			text: `secrets: inherit in job ${job.open.job.id} of ${pathOf(job.open.workflow)}`,
			spot: at
		}, {
			text: isPinned(uses) ? "it is pinned to a commit" : `${uses.ref} is a name that its owner can move`,
			spot: uses.spot
		}],
		remedy: remedy("Hand over the secrets that it needs, by name.", [{
			title: "Name the secrets",
			detail: `Replace secrets: inherit in job ${job.open.job.id} by a map, and pin ${uses.text} to a commit.`,
			command: yaml(["secrets:", `  api-key: \${{ secrets.API_KEY }}`])
		}])
	}];
}
// src/reach/checks/service-roles.ts
const counted$1 = /* @__PURE__ */ new Set([
	"model",
	"retrieval",
	"observability",
	"tool",
	"database"
]);
const serviceRoleDrafts = (facts) => servicesOf(facts).flatMap(({ service, holdings }) => draftOf$14(`${service.path}#${service.holder}`, holdings.filter(({ identity }) => counted$1.has(identity.role))));
function draftOf$14(subject, held) {
	const roles = new Set(held.map(({ identity }) => identity.role));
	const model = held.find(({ identity }) => identity.role === "model");
	if (model === void 0 || roles.size < 3) return [];
	return [{
		subject,
		identity: model.identity,
		provider: model.identity.provider,
		severity: "medium",
		confidence: "medium",
		title: `${model.holder} holds ${[...roles].join(", ")} credentials together`,
		at: [model.spot, ...held.map(({ spot }) => spot)],
		holders: [],
		holdings: held.slice(0, 1),
		evidence: held.map(({ identity, name, path, spot }) => ({
			text: `${identity.role}: ${name} in ${path}`,
			spot
		})),
		remedy: remedy("Run retrieval, model calls and logging as services with an identity each.", [{
			title: "Move the model key to a service of its own",
			detail: `Take ${model.name} out of ${model.holder} in ${model.path}; let it call a gateway that holds the key.`,
			command: yaml([
				"services:",
				"  model-gateway:",
				"    environment:",
				`      ${model.name}:`,
				`  ${model.holder.split(" ").at(-1)}:`,
				"    environment:",
				"      MODEL_URL: http://model-gateway:4000"
			])
		}])
	}];
}
// src/reach/checks/many-roles-one-process.ts
/** Model, retrieval, observability and tool credentials that meet in one step or one service. */
const manyRolesOneProcess = {
	id: "identity/many-roles-one-process",
	name: "Many roles in one process",
	find: (facts) => [...facts.graph.jobs.flatMap((job) => draftsOf(job, facts)), ...serviceRoleDrafts(facts)]
};
const counted = /* @__PURE__ */ new Set([
	"model",
	"retrieval",
	"observability",
	"tool",
	"database"
]);
function draftsOf(job, facts) {
	const worst = job.open.steps.map((view) => ({
		view,
		held: heldBy(view)
	})).filter(({ held }) => rolesOf(held).size >= 3 && rolesOf(held).has("model")).sort((a, b) => rolesOf(b.held).size - rolesOf(a.held).size)[0];
	if (worst === void 0) return [];
	const isAgent = job.open.agents.some(({ view }) => view === worst.view);
	return [draft(job, {
		...worst,
		isAgent
	}, facts)];
}
const rolesOf = (held) => new Set(held.map(({ role }) => role));
/** One credential per role that reaches the step, its own or inherited. */
function heldBy(view) {
	const fromEnv = [...view.env].flatMap(([variable, origins]) => held(variable, origins, view.own.get(variable) ?? view.spot));
	const fromInputs = [...view.inputs].flatMap(([variable, { origins, spot }]) => held(variable, origins, spot));
	const found = [...fromEnv, ...fromInputs].filter(({ role }) => counted.has(role));
	return [...new Map(found.map((entry) => [`${entry.role} ${entry.name}`, entry])).values()];
}
const held = (variable, origins, spot) => origins.filter((origin) => origin.kind === "secret" && !isWorkflowToken(origin)).map(({ name }) => {
	const own = meaningOf(name).role;
	return {
		role: own === "unknown" ? meaningOf(variable).role : own,
		name,
		spot,
		variable
	};
});
function draft(job, { view, held: list, isAgent }, { graph }) {
	const { workflow } = job.open;
	const holders = graph.holdersIn(job.id).filter(({ identity }) => identity.role === "model");
	const [holder] = holders;
	const roles = [...rolesOf(list)];
	const severity = isAgent ? "high" : "medium";
	const evidence = list.map(({ role, name, variable, spot }) => ({
		text: `${role}: ${name} as ${variable}`,
		spot
	}));
	return {
		subject: `${workflow.path}#${job.open.job.id}`,
		...holder === void 0 ? {} : { identity: holder.identity },
		provider: holder?.identity.provider ?? null,
		severity,
		confidence: isAgent ? "high" : "medium",
		title: `One ${isAgent ? "agent" : "step"} holds ${roles.join(", ")} credentials together`,
		at: [view.spot, ...list.map(({ spot }) => spot)],
		holders,
		evidence: [{
			text: `step \u201c${view.label}\u201d of job ${job.open.job.id} can read all of these`,
			spot: view.spot
		}, ...evidence],
		remedy: remedy(`Give each part of the work a step and an identity of its own${holder === void 0 ? "" : `, apart from ${called(holder.identity)}`}.`, [{
			title: "Set each credential only on the step that needs it",
			detail: `In job ${job.open.job.id} of ${workflow.source ?? workflow.path}, split step \u201c${view.label}\u201d into steps for retrieval, model call and logging, each with its own env.`,
			command: yaml(["steps:", ...list.slice(0, 4).flatMap(({ role, name, variable }) => [
				`  - name: ${role}`,
				"    env:",
				`      ${variable}: \${{ secrets.${name} }}`
			])])
		}])
	};
}
// src/reach/codeowners.ts
const places = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS",
	".gitlab/CODEOWNERS"
];
function ownersIn(documents) {
	const file = places.flatMap((place) => documents.find(({ path }) => path === place) ?? [])[0];
	const lines = file === void 0 ? [] : file.text.split("\n").flatMap(lineOf$1);
	const known = /* @__PURE__ */ new Map();
	const ownersOf = (path) => {
		const found = known.get(path) ?? lines.findLast(({ covers }) => covers(path))?.owners ?? [];
		known.set(path, found);
		return found;
	};
	return {
		isKept: file !== void 0,
		of: ownersOf
	};
}
/** The owner that the policy names for the first of some names. */
const namedOwner = ({ identities: { owners } }, ...names) => names.flatMap((name) => Object.hasOwn(owners, name) ? owners[name] ?? [] : [])[0];
const comment = /(?:^|\s)#.*$/;
const blanks$1 = /\s+/;
function lineOf$1(text) {
	const [pattern, ...owners] = text.replace(comment, "").trim().split(blanks$1);
	if (pattern === void 0 || pattern === "" || pattern.startsWith("[")) return [];
	const parts = partsOf(pattern);
	return [{
		covers: (path) => fits(ofPath, parts, path.split("/")),
		owners
	}];
}
const edgeSlash = /^\/|\/$/g;
/** A pattern as gitignore reads it: a slash at the start or inside anchors it, a folder covers what is in it, `/*` what lies right there. */
function partsOf(pattern) {
	const isAnchored = pattern.slice(0, -1).includes("/");
	const parts = pattern.replace(edgeSlash, "").split("/");
	const inside = pattern.endsWith("/") ? ["*", "**"] : ["**"];
	const isFlat = isAnchored && parts.at(-1) === "*";
	return [
		...isAnchored ? [] : ["**"],
		...parts,
		...isFlat ? [] : inside
	];
}
const ofLetters = {
	star: "*",
	isSame: (pattern, letter) => pattern === "?" || pattern === letter
};
const ofPath = {
	star: "**",
	isSame: (pattern, part) => pattern === part || fits(ofLetters, [...pattern], [...part])
};
/** Whether a pattern covers all of a sequence. Only its last star is ever moved on, so that many of them cost little. */
function fits({ star, isSame }, pattern, parts) {
	let next = 0;
	let last;
	for (let at = 0; at < parts.length;) {
		const wanted = pattern[next];
		if (wanted === star) {
			next += 1;
			last = {
				pattern: next,
				at
			};
		} else if (wanted !== void 0 && isSame(wanted, parts[at] ?? "")) {
			next += 1;
			at += 1;
		} else if (last === void 0) return false;
		else {
			last.at += 1;
			at = last.at;
			next = last.pattern;
		}
	}
	return pattern.slice(next).every((rest) => rest === star);
}
// src/reach/checks/mcp-server.ts
/** Tool servers of agents: a credential written into their configuration, a broad one, code that changes by itself, no owner. */
const mcpServer = {
	id: "identity/mcp-server",
	name: "MCP server with a credential, unpinned, or unowned",
	find: (facts) => {
		const servers = facts.surfaces.servers.filter(({ path }) => !require_engine().isSample(path));
		const byPlace = groupBy(facts.graph.holdings, placeOf$1);
		const held = servers.map((server) => ({
			server,
			holdings: byPlace.get(placeOf$1(server)) ?? []
		}));
		return [
			...literalDrafts(held),
			...held.flatMap(serverDraft),
			...ownerDrafts(servers, facts)
		];
	}
};
const placeOf$1 = ({ path, holder }) => `${path}#${holder}`;
/** A value that stands in the configuration itself, once for all servers that have it. */
function literalDrafts(held) {
	return [...groupBy(held.flatMap(({ holdings }) => holdings.filter(({ written }) => written === "literal")), ({ identity }) => identity.id).values()].flatMap((holdings) => {
		const [first] = holdings;
		if (first === void 0) return [];
		const isSure = first.value !== void 0 || first.identity.role !== "unknown";
		return [{
			subject: first.identity.id,
			identity: first.identity,
			provider: first.identity.provider,
			severity: isSure ? "high" : "medium",
			confidence: isSure ? "high" : "medium",
			title: `MCP ${first.holder} has the value of ${first.name} in its configuration`,
			at: holdings.map(({ spot }) => spot),
			holders: [],
			holdings,
			evidence: holdings.map(({ holder, name, path, spot }) => ({
				text: `${path}: ${holder} has it as ${name}`,
				spot
			})),
			remedy: literalRemedy(first)
		}];
	});
}
const literalRemedy = ({ name, path, holder }) => remedy("Revoke the value, and let the configuration refer to one that is kept elsewhere.", [{
	title: "Revoke the value",
	detail: `Whoever can read ${path} has it: issue another, and revoke this one.`
}, {
	title: "Refer to it instead",
	detail: `In ${path}, give ${holder} a reference that its host fills in: an input in VS Code, a variable in Claude Code, Cursor, Codex and Gemini CLI; or sign in by OAuth where the server offers it.`,
	command: referenceFor(path, name)
}]);
function referenceFor(path, name) {
	const variable = name.replaceAll(/[^A-Za-z0-9]+/g, "_").toUpperCase();
	if (path.includes(".vscode/")) return `"${name}": "\${input:${name.toLowerCase()}}"`;
	if (path.endsWith(".toml")) return `bearer_token_env_var = "${variable}"   # or env_vars = ["${variable}"]`;
	return path.includes(".cursor/") ? `"${name}": "\${env:${variable}}"` : `"${name}": "\${${variable}}"`;
}
const broadRoles = /* @__PURE__ */ new Set([
	"vcs",
	"cloud",
	"dual",
	"deploy",
	"publish",
	"registry"
]);
/** What a server is given is worth as much as the code that may change under it. */
function serverDraft({ server, holdings }) {
	const broad = server.transport === "stdio" ? holdings.filter(isBroad) : [];
	const isLoose = server.pin === "loose";
	if (!isLoose && broad.length === 0) return [];
	const [first] = [...broad, ...holdings];
	return [{
		subject: `${server.path}#${server.holder}`,
		...first === void 0 ? {} : { identity: first.identity },
		provider: first?.identity.provider ?? null,
		severity: severityOf$2(isLoose, holdings),
		confidence: "high",
		title: titleOf(server, {
			isLoose,
			holdings,
			broad
		}),
		at: [isLoose ? server.pinSpot : server.spot, ...holdings.map(({ spot }) => spot)],
		holders: [],
		holdings,
		evidence: evidenceOf$1(server, {
			isLoose,
			holdings,
			broad
		}),
		remedy: serverRemedy(server, {
			isLoose,
			holdings,
			broad
		})
	}];
}
const isBroad = ({ identity, written }) => broadRoles.has(identity.role) && written !== "placeholder";
function severityOf$2(isLoose, holdings) {
	return isLoose && holdings.some(({ written }) => written !== "placeholder") ? "medium" : "low";
}
function titleOf({ name, what }, { isLoose, holdings, broad }) {
	const given = [...new Set((broad.length > 0 ? broad : holdings).map(({ identity }) => identity.name))].join(", ");
	if (!isLoose) return `MCP server ${name} is given ${given}, which reaches far beyond it`;
	return given === "" ? `MCP server ${name} starts whatever ${what} is newest` : `MCP server ${name} starts whatever ${what} is newest, and is given ${given}`;
}
const evidenceOf$1 = (server, { isLoose, holdings, broad }) => [...isLoose ? [{
	text: `${server.what} names no version or digest`,
	spot: server.pinSpot
}] : [], ...holdings.map((holding) => ({
	text: `${holding.written === "literal" ? "a value" : holding.identity.name} as ${holding.name}${broad.includes(holding) ? `: ${broadWords[holding.identity.role] ?? "a broad credential"}` : ""}`,
	spot: holding.spot
}))];
const broadWords = {
	vcs: "a token of a code host acts on every repository that it was issued for",
	cloud: "a key of a cloud does what its account may",
	dual: "a key of a cloud does what its account may",
	deploy: "it deploys",
	publish: "it publishes packages",
	registry: "it pushes images"
};
function serverRemedy(server, { isLoose, broad }) {
	const pin = {
		title: "Name one version",
		detail: `In ${server.path}, let ${server.holder} start one version of ${server.what} that somebody has looked at, and let it be raised by a pull request.`,
		command: pinned(server.what)
	};
	const narrow = {
		title: "Give it a credential for its task",
		detail: `Replace ${broad.map(({ identity }) => identity.name).join(", ")} by a fine-grained token or a role that may do only what the tools of ${server.name} do, read-only where they read; sign in by OAuth where the server offers it.`
	};
	return remedy("Treat each tool server as an integration with rights of its own.", [...isLoose ? [pin] : [], ...broad.length > 0 ? [narrow] : []]);
}
const scoped = /^(@?[^@]+)@.*$/;
const version = /:[\w.-]+$/;
/** An image by its digest, a package by its version. */
const pinned = (what) => what.includes(":") || what.includes("/") && !what.startsWith("@") ? `${what.replace(version, "")}@sha256:\u2026` : `${what.replace(scoped, "$1")}@1.2.3`;
/** Only where somebody keeps CODEOWNERS: without one, no file has an owner. */
function ownerDrafts(servers, { owners, policy }) {
	if (!owners.isKept) return [];
	return [...groupBy(servers, ({ path }) => path)].flatMap(([path, inFile]) => {
		const [first] = inFile;
		if (first === void 0 || owners.of(path).length > 0 || namedOwner(policy, path) !== void 0) return [];
		return [{
			subject: `owner:${path}`,
			provider: null,
			severity: "low",
			confidence: "high",
			title: `${path} gives an agent ${plural(inFile.length, "tool server")} and has no owner`,
			at: inFile.map(({ spot }) => spot),
			holders: [],
			evidence: [{ text: "no line of CODEOWNERS covers it" }, ...inFile.map(({ name, what, spot }) => ({
				text: `server ${name}: ${what}`,
				spot
			}))],
			remedy: remedy("Let somebody review which tools agents are given.", [{
				title: "Name an owner",
				detail: "Add the file to CODEOWNERS, so that a new server needs a review.",
				command: yaml([`${path} @team`])
			}])
		}];
	});
}
// src/reach/checks/mixed-callers.ts
/** A reusable workflow or composite action that holds a key and is called from places of different trust. */
const mixedCallers = {
	id: "identity/mixed-callers",
	name: "Callers of different trust",
	find: (facts) => {
		const holders = facts.graph.holders.filter(({ identity }) => identity.role === "model" || identity.role === "cloud");
		return [...byIdentity(holders)].flatMap(([, held]) => draftOf$13(held, facts));
	}
};
function draftOf$13(holders, _facts) {
	const sorted = [...reusables(holders), ...composites(holders)].filter(({ callers }) => isMixed(callers)).sort((a, b) => rankOf$1(a) - rankOf$1(b));
	const [first] = sorted;
	if (first === void 0) return [];
	const { what, holder, callers } = first;
	const { identity } = holder;
	const outside = [...callers.values()].includes("outsider");
	const evidence = [...callers].slice(0, 10).map(([caller, trust]) => ({ text: `${caller}: started ${startedBy(trust, startsIn(holder, caller))}` }));
	return [{
		subject: identity.id,
		identity,
		provider: identity.provider,
		severity: outside ? "high" : "medium",
		confidence: "high",
		title: `${what} holds ${called(identity)} and is called from places of different trust`,
		at: sorted.flatMap((entry) => entry.holder.sinks.map(({ spot }) => spot)),
		holders: [...new Set(sorted.map((entry) => entry.holder))],
		evidence,
		remedy: remedy("Give callers that outsiders can start a workflow and a key of their own.", [{
			title: "Split by trust",
			detail: `Let the trusted callers pass their own key into ${placeOf$4(holder)}, and the others a key of a project with a spending limit, or none.`
		}, ...outside ? [gateStep(holder)] : []])
	}];
}
const startsIn = ({ starts }, caller) => starts.filter(({ workflow }) => caller === workflow || caller.startsWith(`${workflow}#`));
const rankOf$1 = ({ callers }) => [...callers.values()].includes("outsider") ? 0 : 1;
/** Outsiders on one side, behind a gate or not; people of the repository on the other. */
function isMixed(callers) {
	const trusts = new Set(callers.values());
	return (trusts.has("outsider") || trusts.has("gated")) && (trusts.has("collaborator") || trusts.has("maintainer"));
}
const reusables = (holders) => holders.filter(({ job }) => job.contexts.filter(({ chain }) => chain.length > 0).length > 1).map((holder) => ({
	what: holder.job.open.workflow.path,
	holder,
	callers: callersOf(holder)
}));
/** Trust by the root workflow that a start belongs to. */
function callersOf({ starts }) {
	const byRoot = groupBy(starts, ({ workflow }) => workflow);
	return new Map([...byRoot].map(([root, of]) => [root, trustOf(of)]));
}
/** Composite actions by folder, over all the jobs that use them. */
function composites(holders) {
	return [...groupBy(holders.flatMap((holder) => holder.sinks.flatMap((sink) => (sink.view?.inside ?? []).slice(0, 1).map((folder) => ({
		folder,
		holder,
		starts: sink.starts
	})))), ({ folder }) => folder)].flatMap(([folder, list]) => {
		const callers = /* @__PURE__ */ new Map();
		for (const { holder, starts } of list) {
			const known = callers.get(holder.job.id);
			const trust = trustOf(starts);
			callers.set(holder.job.id, known === void 0 ? trust : lessTrusted(known, trust));
		}
		const [first] = list;
		return first === void 0 || callers.size < 2 ? [] : [{
			what: `./${folder}`,
			holder: first.holder,
			callers
		}];
	});
}
// src/reach/checks/roles.ts
/** The identities that most checks are about. */
const isModelOrCloud = ({ role }) => role === "model" || role === "cloud";
// src/reach/checks/no-owner.ts
/** A shared key that nobody is named for. */
const noOwner = {
	id: "identity/no-owner",
	name: "A shared key without an owner",
	find: (facts) => [...[...byIdentity(facts.graph.holders.filter(({ identity }) => isModelOrCloud(identity)))].flatMap(([, holders]) => draftOf$12(holders, facts)), ...[...groupBy(servedKeys(facts), ({ identity }) => identity.id).values()].flatMap((holdings) => servedDraft(holdings, facts))]
};
const served = /* @__PURE__ */ new Set([
	"compose",
	"kubernetes",
	"mcp"
]);
/** Keys that services and tool servers are given. */
const servedKeys = ({ graph }) => graph.holdings.filter(({ identity, surface, path }) => isModelOrCloud(identity) && served.has(surface) && !require_engine().isSample(path));
function servedDraft(holdings, { policy, owners }) {
	const files = [...new Set(holdings.map(({ path }) => path))];
	const [first] = holdings;
	if (first === void 0 || files.length < 2) return [];
	const { identity } = first;
	const named = namedOwner(policy, identity.name, identity.id);
	const [some, ...others] = files.map((path) => owners.of(path));
	const isOwned = (some ?? []).some((owner) => others.every((list) => list.includes(owner)));
	if (named !== void 0 || isOwned) return [];
	return [{
		subject: `served:${identity.id}`,
		identity,
		provider: identity.provider,
		severity: "info",
		confidence: "high",
		title: `${called(identity)} is given to services in ${plural(files.length, "file")} and nobody owns it`,
		at: holdings.map(({ spot }) => spot),
		holders: [],
		holdings,
		evidence: [{ text: owners.isKept ? "CODEOWNERS names no one owner of all these files" : "there is no CODEOWNERS file" }, ...holdings.map(({ path, holder, name, spot }) => ({
			text: `${path}: ${holder} has it as ${name}`,
			spot
		}))],
		remedy: ownerRemedy(identity)
	}];
}
/** The owner that the policy names for an identity, or the one whom CODEOWNERS gives all its workflows. */
function ownerOf(holders, { policy, owners }) {
	const identity = holders[0]?.identity;
	if (identity === void 0) return void 0;
	const named = namedOwner(policy, identity.name, identity.id);
	if (named !== void 0) return named;
	const [first, ...others] = workflowsOf(holders).map((path) => owners.of(path));
	return (first ?? []).filter((owner) => others.every((list) => list.includes(owner)))[0];
}
function draftOf$12(holders, facts) {
	const workflows = workflowsOf(holders);
	const [first] = holders;
	if (first === void 0 || workflows.length < 2 || ownerOf(holders, facts) !== void 0) return [];
	const { identity } = first;
	return [{
		subject: identity.id,
		identity,
		provider: identity.provider,
		severity: "info",
		confidence: "high",
		title: `${called(identity)} is shared by ${plural(workflows.length, "workflow")} and nobody owns it`,
		at: holders.flatMap(({ sinks }) => sinks.map(({ spot }) => spot)),
		holders,
		evidence: [{ text: facts.owners.isKept ? "CODEOWNERS names no one owner of all these workflows" : "there is no CODEOWNERS file" }, { text: "the policy names no owner of it" }],
		remedy: ownerRemedy(identity)
	}];
}
const ownerRemedy = ({ name }) => remedy("Name an owner in the policy file.", [{
	title: "Name an owner",
	detail: "Add it to .keyreach.yml, so that rotation has a person.",
	command: yaml([
		"identities:",
		"  owners:",
		`    ${name}: "@team"`
	])
}]);
// src/reach/checks/no-trail.ts
/** A federated role used by several workflows under one session name: its calls cannot be told apart. */
const noTrail = {
	id: "identity/no-trail",
	name: "Calls cannot be told apart",
	find: (facts) => {
		return [...groupBy(facts.graph.jobs.flatMap((job) => job.open.powers.filter(isUnnamed).map((power) => ({
			job,
			power,
			role: roleOf(power)
		}))), ({ role }) => role)].flatMap(([role, list]) => draftOf$11(role, list, facts));
	}
};
const isUnnamed = ({ target, power, federated, view }) => power === "cloud" && target === "aws" && federated.length > 0 && !view.inputs.has("role-session-name");
const roleOf = ({ federated }) => federated[0]?.text.trim() ?? "";
function draftOf$11(role, logins, { graph }) {
	const workflows = new Set(logins.map(({ job }) => job.open.workflow.path));
	const isModel = logins.some(({ job }) => job.agents.length > 0 || graph.holdersIn(job.id).some(({ identity }) => identity.role === "model"));
	const [first] = logins;
	if (first === void 0 || workflows.size < 2 || !isModel) return [];
	const holders = graph.holders.filter(({ identity, job }) => identity.kind === "role" && logins.some((login) => login.job === job));
	const where = holders[0] === void 0 ? jobPlace(first.job) : placeOf$4(holders[0]);
	return [{
		subject: `role:${role}`,
		provider: "aws",
		severity: "low",
		confidence: "high",
		title: `${plural(workflows.size, "workflow")} assume one role under the same session name`,
		at: logins.map(({ power }) => power.spot),
		holders,
		evidence: logins.slice(0, 8).map(({ job, power }) => ({
			text: `${jobPlace(job)} sets no role-session-name`,
			spot: power.spot
		})),
		remedy: remedy("Name each session after its workflow and run.", [{
			title: "Set a session name",
			detail: `In ${where} and the others, name the session.`,
			command: `role-session-name: \${{ github.workflow }}-\${{ github.run_id }}`
		}])
	}];
}
// src/reach/checks/one-key-many-systems.ts
/** One secret that several systems take. */
const oneKeyManySystems = {
	id: "identity/one-key-many-systems",
	name: "One key for several systems",
	find: ({ graph }) => [...byIdentity(graph.holders)].flatMap(([, holders]) => draftOf$10(holders))
};
/** Interfaces that other vendors speak too: a variable of theirs does not name the system behind it. */
const dialects = /* @__PURE__ */ new Set([
	"openai",
	"anthropic",
	"azure-ai",
	"litellm",
	"google",
	"vercel-ai-gateway",
	"openrouter"
]);
/** Systems that the receivers of a key take it for; null providers and settings tell nothing. */
function systemsOf(identity) {
	const named = identity.meanings.filter(({ role, provider }) => provider !== null && role !== "configuration" && role !== "workflow-token");
	const models = named.filter(({ role }) => role === "model" || role === "dual");
	const known = models.filter(({ provider }) => !dialects.has(provider ?? ""));
	const spoken = models.filter(({ provider }) => dialects.has(provider ?? ""));
	const counted = known.length > 0 ? known : spoken.slice(0, 1);
	const others = named.filter(({ role }) => role !== "model" && role !== "dual" && !executionRoles.has(role));
	return [...distinctProviders(counted), ...distinctProviders(others)];
}
const distinctProviders = (meanings) => [...new Map(meanings.map((meaning) => [meaning.provider, meaning])).values()];
function draftOf$10(holders) {
	const [first] = holders;
	if (first === void 0 || first.identity.kind !== "secret") return [];
	const { identity } = first;
	const systems = systemsOf(identity);
	const providers = new Set(systems.map(({ provider }) => provider));
	if (providers.size < 2 || identity.role !== "model") return [];
	const names = [...providers].join(", ");
	const lines = holders.flatMap(({ sinks }) => sinks.map(({ name, spot }) => ({
		text: `given as ${name}`,
		spot
	})));
	return [{
		subject: identity.id,
		identity,
		provider: identity.provider,
		severity: "medium",
		confidence: "medium",
		title: `${called(identity)} is handed to several systems: ${names}`,
		at: holders.flatMap(({ sinks }) => sinks.map(({ spot }) => spot)),
		holders,
		evidence: [...lines.slice(0, 12), ...holderTable(holders)],
		remedy: remedy("Use one credential per system.", [{
			title: "Store a key of its own for each system",
			detail: `Create a secret for each of ${names} and map it where ${identity.name} is mapped now.`,
			command: systems.map(({ provider }) => `${(provider ?? "").toUpperCase().replaceAll("-", "_")}_API_KEY`).join("\n")
		}, rotateStep(identity, holders)])
	}];
}
// src/reach/vocabulary/agent-commands.ts
const agentCommands = [
	{
		agent: "Claude Code",
		program: "claude",
		provider: "anthropic",
		form: /^(?:claude|@anthropic-ai\/claude-code(?:@\S+)?)\s(?:.*\s)?(?:-p|--print)(?=$|[\s=])/
	},
	{
		agent: "Codex",
		program: "codex",
		provider: "openai",
		form: /^(?:codex|@openai\/codex(?:@\S+)?)\s(?:.*\s)?(?:exec|-q|--quiet|--full-auto)(?=$|\s)/
	},
	{
		agent: "Gemini CLI",
		program: "gemini",
		provider: "google",
		form: /^(?:gemini|@google\/gemini-cli(?:@\S+)?)\s(?:.*\s)?(?:-p|--prompt|-y|--yolo)(?=$|[\s=])/
	},
	{
		agent: "Copilot CLI",
		program: "copilot",
		provider: "github",
		form: /^(?:copilot|@github\/copilot(?:@\S+)?)\s(?:.*\s)?(?:-p|--prompt)(?=$|[\s=])/
	},
	{
		agent: "aider",
		provider: "openai",
		form: /^aider\s(?:.*\s)?(?:--message|-m|--message-file|--yes|--yes-always)(?=$|[\s=])/
	},
	{
		agent: "OpenCode",
		provider: "opencode",
		form: /^opencode\s(?:.*\s)?run(?=$|\s)/
	},
	{
		agent: "Cursor",
		provider: "cursor",
		form: /^cursor-agent(?=$|\s)/
	},
	{
		agent: "Continue",
		provider: "continue",
		form: /^(?:cn|@continuedev\/cli(?:@\S+)?)\s(?:.*\s)?(?:-p|--print)(?=$|[\s=])/
	},
	{
		agent: "Droid",
		program: "droid",
		provider: "factory",
		form: /^droid\sexec(?=$|\s)/
	},
	{
		agent: "Auggie",
		program: "auggie",
		provider: "augment",
		form: /^(?:auggie|@augmentcode\/auggie(?:@\S+)?)\s(?:.*\s)?(?:-p|--print)(?=$|[\s=])/
	},
	{
		agent: "Qwen Code",
		program: "qwen",
		provider: "dashscope",
		form: /^(?:qwen|@qwen-code\/qwen-code(?:@\S+)?)\s(?:.*\s)?(?:-p|--prompt|-y|--yolo)(?=$|[\s=])/
	},
	{
		agent: "Kiro",
		provider: "kiro",
		form: /^(?:kiro-cli|q)\s+chat\s(?:.*\s)?--no-interactive(?=$|\s)/
	},
	{
		agent: "Amp",
		provider: "amp",
		form: /^(?:amp|@sourcegraph\/amp(?:@\S+)?)\s(?:.*\s)?(?:-x|--execute)(?=$|[\s=])/
	},
	{
		agent: "Oz",
		provider: "warp",
		form: /^(?:oz|warp)\s+agent\s+run(?:-cloud)?(?=$|\s)/
	},
	{
		agent: "Goose",
		provider: "openai",
		form: /^goose\srun(?=$|\s)/
	},
	{
		agent: "llm",
		provider: "openai",
		form: /^llm\s(?:-m|--model|prompt)(?=$|\s)/
	}
];
/** Scripts without any of these words start none. */
const mayStartAgent = /\b(?:claude|codex|gemini|copilot|aider|opencode|cursor-agent|cn|cli|goose|llm|droid|auggie|qwen|kiro-cli|q|amp|oz|warp)\b/;
// src/reach/checks/output-executed.ts
/** What a model says is run: in a script, by a shell, through GITHUB_ENV. */
const outputExecuted = {
	id: "identity/output-executed",
	name: "Model output is executed",
	find: (facts) => {
		const jobs = groupBy(facts.graph.jobs, ({ open }) => open.workflow);
		return agentsOf(facts).flatMap((agent) => draftOf$9(agent, jobs.get(agent.job.open.workflow) ?? []));
	}
};
function draftOf$9(agent, siblings) {
	const executed = [...fromOutputs(agent.job, agent.use, siblings), ...fromPipes(agent.use)];
	const [first] = executed;
	if (first === void 0) return [];
	const { use, holders } = agent;
	return [{
		subject: agentSubject(agent),
		...holders[0] === void 0 ? {} : { identity: holders[0].identity },
		provider: use.provider,
		severity: worst(executed.map(({ severity }) => severity)),
		confidence: "high",
		title: `What ${agentPlace(agent)} answers is executed`,
		at: [...executed.map(({ spot }) => spot), use.view.spot],
		holders,
		evidence: executed.map(({ text, spot }) => ({
			text,
			spot
		})),
		remedy: remedy("Treat the answer as data.", [{
			title: "Pass it by a variable and check it",
			detail: `Hand the answer of \u201c${use.view.label}\u201d to the next step through env, and accept only values of a list or a schema.`,
			command: yaml([
				"- env:",
				`    ANSWER: \${{ ${first.reference ?? `steps.${use.view.step.id ?? "agent"}.outputs.result`} }}`,
				"  run: |",
				"    case \"$ANSWER\" in bug|docs|feature) echo \"label=$ANSWER\" >> \"$GITHUB_OUTPUT\" ;; *) exit 1 ;; esac"
			])
		}])
	}];
}
const fromOutputs = (job, use, siblings) => handedBy(job, use, siblings).flatMap(executionOf);
function executionOf(handed) {
	const { how, name, spot, reference, view } = handed;
	const written = {
		text: `\${{ ${reference} }} is written into a script`,
		spot,
		severity: "high",
		reference
	};
	if (how === "script") return [written];
	if (how === "input") return name === "script" && view.step.uses?.repository === "actions/github-script" ? [written] : [];
	const { run } = view.step;
	return run === void 0 ? [] : shellUses(run, name).map((use) => ({
		...use,
		reference
	}));
}
/** A variable that a shell evaluates, runs, or hands to every later step. */
function shellUses(run, name) {
	if (!variableName.test(name)) return [];
	const spelled = new RegExp(`\\$\\{?${name}\\b`);
	const commands = commandsOf(run.text);
	const evaluated = commands.filter(({ text, isPiped }, index) => {
		if (!spelled.test(text)) return false;
		return evaluator.test(text) || isPiped && shell.test(commands[index + 1]?.text ?? "");
	});
	const written = writtenBy(run.text).filter(({ to, value }) => to === "env" && spelled.test(value));
	return [...evaluated.map(({ text, start }) => ({
		text: `\u201c${text.slice(0, 80)}\u201d runs ${name}`,
		spot: spotInScript(run, start),
		severity: "high"
	})), ...written.map(({ start }) => ({
		text: `${name} is written to GITHUB_ENV`,
		spot: spotInScript(run, start),
		severity: "high"
	}))];
}
const variableName = /^[A-Za-z_]\w*$/;
const evaluator = /^(?:eval|source|bash\s+-c|sh\s+-c|(?:ba|z)?sh\s+<<<|python3?\s+-c|node\s+-e|xargs)\b/;
const shell = /^(?:(?:ba|z|da)?sh|python3?|node|xargs|psql|tee\s.*GITHUB_ENV)\b/;
/** `claude -p \u2026 | bash`. */
function fromPipes({ view, agent }) {
	const { run } = view.step;
	if (run === void 0) return [];
	const commands = commandsOf(run.text);
	return commands.flatMap(({ text, isPiped, start }, index) => {
		const isAgent = agentCommands.some((command) => command.agent === agent && command.form.test(text));
		const next = commands[index + 1]?.text ?? "";
		if (isAgent && isPiped && shell.test(next)) return [{
			text: `its answer is piped into \u201c${next.slice(0, 60)}\u201d`,
			spot: spotInScript(run, start),
			severity: "high"
		}];
		return evaluator.test(text) && agentCommands.some((command) => command.agent === agent && text.includes(firstWord(command.form))) && text.includes("$(") ? [{
			text: `\u201c${text.slice(0, 60)}\u201d runs its answer`,
			spot: spotInScript(run, start),
			severity: "high"
		}] : [];
	});
}
const wordInForm = /[a-z-]{2,}/;
const firstWord = (form) => wordInForm.exec(form.source)?.[0] ?? "\0";
// src/reach/checks/refresh-token.ts
/** A person's long-lived token is the agent's credential. */
const refreshToken = {
	id: "identity/refresh-token",
	name: "A person\u2019s token as the agent\u2019s credential",
	find: (facts) => {
		const given = tokensOfAgents(facts);
		return [...byIdentity(facts.graph.holders)].flatMap(([, holders]) => draftOf$8(holders, given, facts));
	}
};
const personal = /(?:^|_)(?:OAUTH_TOKEN|REFRESH_TOKEN|AUTH_JSON|COPILOT_(?:GITHUB_)?(?:TOKEN|PAT)|GH_COPILOT_TOKEN)(?:_|$)/;
const personalAccess = /(?:^|_)PATS?(?:_|$)/;
/** Tokens that agents are handed for the repository, by the secret's name. */
const tokensOfAgents = (facts) => agentsOf(facts).flatMap(({ use }) => use.tokens.flatMap((token) => token.origins.filter((origin) => isPersonal(origin)).map((origin) => ({
	agent: use.agent,
	use: token,
	name: origin.name,
	isFallback: token.origins.some(isWorkflowToken)
}))));
const isPersonal = (origin) => origin.kind === "secret" && !isWorkflowToken(origin);
function draftOf$8(holders, given, facts) {
	const [first] = holders;
	if (first === void 0 || first.identity.kind !== "secret") return [];
	const { identity } = first;
	const reason = reasonOf(first, given);
	if (reason === void 0) return [];
	const { severity, said } = reason;
	return [{
		subject: identity.id,
		identity,
		provider: identity.provider,
		severity,
		confidence: severity === "high" ? "high" : "medium",
		title: `${called(identity)} is a person\u2019s token and serves as an agent\u2019s credential`,
		at: holders.flatMap(({ sinks }) => sinks.map(({ spot }) => spot)),
		holders,
		evidence: [
			said,
			{ text: "it outlives runs, and what it does is done in that person\u2019s name" },
			...holderTable(holders)
		],
		remedy: remedy("Let the agent act as itself: a service account that federates, or a token of an App narrowed to this repository.", [ownStep(first, facts)], {
			policy: facts.policy,
			provider: identity.provider
		})
	}];
}
/** The name says that it is a person's, or an agent's token input takes a personal access token. */
function reasonOf({ identity, sinks }, given) {
	const { name } = identity;
	const handed = given.find((entry) => entry.name === name);
	if (personal.test(name)) return {
		severity: "high",
		said: {
			text: `${name} is by its name a person\u2019s OAuth or Copilot token`,
			...sinks[0] === void 0 ? {} : { spot: sinks[0].spot }
		}
	};
	if (handed === void 0) return void 0;
	const said = {
		text: `${handed.agent} is given it as ${handed.use.name}`,
		spot: handed.use.spot
	};
	if (handed.isFallback) return {
		severity: "low",
		said: {
			...said,
			text: `${said.text}, if it is set; else the workflow\u2019s own token`
		}
	};
	return personalAccess.test(name) ? {
		severity: "high",
		said
	} : {
		severity: "medium",
		said
	};
}
function ownStep(holder, facts) {
	const { identity } = holder;
	if (identity.name.includes("COPILOT")) return copilotStep(holder);
	return identity.role === "vcs" ? appStep(holder) : replaceStep(identity, holder, facts.policy);
}
const copilotStep = (holder) => ({
	title: "Use the workflow\u2019s own token",
	detail: `In ${placeOf$4(holder)}, GITHUB_TOKEN with copilot-requests: write replaces the person\u2019s token where the organisation allows it.`,
	command: yaml([
		"permissions:",
		"  contents: read",
		"  copilot-requests: write"
	])
});
const appStep = (holder) => ({
	title: "Use a token of an App, or the workflow\u2019s own",
	detail: `In ${placeOf$4(holder)}, mint a token that lives an hour and covers this repository only, or use GITHUB_TOKEN.`,
	command: yaml([
		"- id: app",
		"  uses: actions/create-github-app-token@v3",
		"  with:",
		`    client-id: \${{ vars.APP_CLIENT_ID }}`,
		"    private-key: \u2026   # from an environment of its own",
		"    permission-issues: write"
	])
});
// src/reach/checks/equal-values.ts
/** Drafts for values that stand in files of several environments, or in several kinds of places. */
function equalValueDrafts(facts, between) {
	return [...groupBy(facts.graph.holdings.filter(({ value }) => value !== void 0), ({ value }) => value).values()].flatMap((holdings) => between === "environments" ? betweenEnvironments(holdings, facts) : betweenPlaces(holdings, facts));
}
/** Words for one stage of a product. */
const stages = new Map(Object.entries({
	prod: "production",
	live: "production",
	stage: "staging",
	dev: "development",
	develop: "development",
	testing: "test"
}));
const stageOf = ({ environment }) => stages.get(environment ?? "") ?? environment ?? "";
function betweenEnvironments(holdings, facts) {
	const files = holdings.filter(({ environment }) => environment !== null);
	const environments = [...new Set(files.map(stageOf))];
	const [first] = files;
	if (first === void 0 || environments.length < 2) return [];
	return [{
		subject: first.identity.id,
		identity: first.identity,
		provider: first.identity.provider,
		severity: environments.some(isProduction) ? "high" : "medium",
		confidence: "high",
		title: `${first.name} has one value in the environments ${environments.join(", ")}`,
		at: files.map(({ spot }) => spot),
		holders: [],
		holdings: takersOf(first, facts),
		evidence: files.map((holding) => ({
			text: `${stageOf(holding)}: ${holding.holder === holding.path ? "" : `${holding.holder} of `}${holding.path} has the same value as ${holding.name}`,
			spot: holding.spot
		})),
		remedy: copiesRemedy(first, files)
	}];
}
/** Everything that holds the value, by hops too. */
const takersOf = ({ identity }, { graph }) => graph.holdings.filter((holding) => holding.identity.id === identity.id);
const surfaceWords = {
	"env-file": "an env file",
	mcp: "an MCP configuration",
	"agent-settings": "agent settings",
	compose: "a compose file",
	kubernetes: "a Kubernetes manifest",
	terraform: "Terraform",
	cloudformation: "CloudFormation",
	bicep: "Bicep",
	gateway: "a gateway configuration",
	code: "code",
	ci: "a CI configuration"
};
function betweenPlaces(holdings, facts) {
	const surfaces = [...new Set(holdings.map(({ surface }) => surface))];
	const [first] = holdings;
	if (first === void 0 || surfaces.length < 2) return [];
	const names = new Set(holdings.map(({ name }) => name.toUpperCase()));
	const holders = facts.graph.holders.filter(({ identity }) => names.has(identity.name));
	const where = surfaces.map((surface) => surfaceWords[surface]).join(", ");
	return [{
		subject: first.identity.id,
		identity: first.identity,
		provider: first.identity.provider,
		severity: first.identity.role === "model" || first.identity.role === "cloud" ? "high" : "medium",
		confidence: "high",
		title: `One value of ${first.name} stands in ${where}`,
		at: holdings.map(({ spot }) => spot),
		holders,
		holdings: takersOf(first, facts),
		evidence: [...holdings.map(({ path, holder, name, spot }) => ({
			text: `${path}: ${holder === path ? "the file" : holder} has it as ${name}`,
			spot
		})), ...holders.length > 0 ? [{ text: `${plural(holders.length, "job")} of the workflows read a secret of this name; whether it has the same value, only the settings tell` }] : []],
		remedy: copiesRemedy(first, holdings)
	}];
}
const copiesRemedy = ({ name }, holdings) => remedy(`Revoke the value once, then give each place a reference and a value of its own.`, [{
	title: "Revoke the value",
	detail: `It stands in ${[...new Set(holdings.map(({ path }) => path))].join(", ")}; all of them stop together.`
}, {
	title: "Refer to a secret store in each place",
	detail: `Write a reference instead of ${name}: a variable in MCP and compose files, a Secret per component in Kubernetes, an untracked file for local work.`,
	command: `${name}=   # kept in the secret store, not in this file`
}]);
// src/reach/checks/same-value.ts
/** One value written into several kinds of places. */
const sameValue = {
	id: "identity/same-value",
	name: "One value in several kinds of places",
	find: (facts) => equalValueDrafts(facts, "places")
};
// src/reach/checks/client-bundle.ts
const environments = /* @__PURE__ */ new Set([
	"step-env",
	"job-env",
	"workflow-env"
]);
/** One draft for each key that is built into pages. */
const inBundles = (holders) => [...byIdentity(holders.filter(({ identity }) => identity.role === "model"))].flatMap(([, held]) => ofKey$1(held));
const builtBy = (holder) => holder.sinks.flatMap(({ how, name, spot }) => {
	const client = environments.has(how) ? require_engine().clientNameOf(name) : void 0;
	if (client === void 0) return [];
	return {
		text: `${name} is built into what every visitor downloads (${client.tool})`,
		spot,
		name,
		rest: client.rest,
		holder
	};
});
function ofKey$1(holders) {
	const built = holders.flatMap(builtBy);
	const [first] = built;
	if (first === void 0) return [];
	const { identity } = first.holder;
	return [{
		subject: `${identity.id}#client`,
		identity,
		provider: identity.provider,
		severity: "high",
		confidence: "medium",
		title: `${called(identity)} is built into what every visitor downloads`,
		at: built.map(({ spot }) => spot),
		holders: [...new Set(built.map(({ holder }) => holder))],
		evidence: built.map(({ text, spot }) => ({
			text,
			spot
		})),
		remedy: remedy("Keep the key on a server, and rotate it.", [{
			title: "Move the call behind a server route",
			detail: `In ${placeOf$4(first.holder)}, take ${first.name} out. Let the page call a route of your own server, and give the key to that alone, as ${first.rest}.`
		}, {
			title: "Rotate the key",
			detail: `Whoever opened the page since ${first.name} was set can have it: revoke ${identity.name} and publish a build without it.`
		}])
	}];
}
// src/reach/checks/printed.ts
const prints = /^(?:echo|printf|print|cat\s*<<<)\b/;
const transforms = /^(?:base64|xxd|od|rev|cut|tr|sed|awk|fold|head\s+-c)\b/;
const dumps = /^(?:printenv|env|export\s+-p|declare\s+-x)\s*$/;
const traced = /^set\s+-\w*x/;
const elsewhere = />|--password-stdin/;
function printedIn(run, name) {
	const commands = commandsOf(run.text);
	const isUsed = commands.some(({ text }) => mentions(text, name));
	return commands.flatMap((command, index) => {
		const found = judge({
			command,
			next: commands[index + 1],
			name,
			script: run.text
		}, isUsed ? "used" : "unused");
		return found === void 0 ? [] : [{
			...found,
			spot: spotInScript(run, command.start)
		}];
	});
}
function judge(look, use) {
	const { text, isPiped } = look.command;
	if (dumps.test(text) && !isPiped) return {
		text: `\u201c${text}\u201d prints the whole environment`,
		severity: "medium"
	};
	if (traced.test(text) && use === "used") return {
		text: `\u201c${text}\u201d prints every command with its values`,
		severity: "medium"
	};
	return prints.test(text) ? judgePrint(look) : void 0;
}
function judgePrint({ command, next, name, script }) {
	const { text, isPiped } = command;
	if (!mentions(text, name) || elsewhere.test(text) || isOnlyPresence(text, name) || isAssigned(script, command)) return void 0;
	if (!isPiped) return {
		text: `\u201c${shortened(text)}\u201d prints it; only the exact value is masked`,
		severity: "medium"
	};
	if (next === void 0 || next.isPiped || next.text.includes(">") || !transforms.test(next.text)) return void 0;
	return {
		text: `\u201c${shortened(text)} | ${shortened(next.text)}\u201d prints it changed, past the mask`,
		severity: "high"
	};
}
const shownAtMost = 60;
const shortened = (text) => text.length > shownAtMost ? `${text.slice(0, 59)}\u2026` : text;
const wordGoesOn = /\w/;
function mentions(text, name) {
	if (text.includes(`\${${name}}`) || text.includes(`\${${name}:`)) return true;
	const plain = `$${name}`;
	for (let found = text.indexOf(plain); found !== -1; found = text.indexOf(plain, found + 1)) if (!wordGoesOn.test(text[found + plain.length] ?? "")) return true;
	return false;
}
/** `${#KEY}` and `${KEY:+set}` tell that it is there, not what it is. */
const isOnlyPresence = (text, name) => text.includes(`\${#${name}}`) || text.includes(`\${${name}:+`) || text.includes(`\${${name}+`);
/** Inside `$(\u2026)` the output is a value, not a log. */
const isAssigned = (script, { start }) => script.slice(0, start).endsWith("$(");
// src/reach/checks/secret-in-output.ts
/** A key can leave the job by its log, by an artifact or in the pages that it builds. */
const secretInOutput = {
	id: "identity/secret-in-output",
	name: "A key can leave by log, artifact or page",
	find: ({ graph }) => {
		const holders = graph.holders.filter(({ identity }) => isModelOrCloud(identity));
		return [
			...[...byIdentity(holders)].flatMap(([, held]) => ofKey(held)),
			...inBundles(graph.holders),
			...graph.jobs.flatMap((job) => [...everySecret(job), ...artifacts(job, graph.holdersIn(job.id))])
		];
	}
};
function ofKey(holders) {
	const leaving = holders.flatMap((holder) => [...holder.sinks.flatMap((sink) => printed(holder, sink)), ...shownInFull(holder)]);
	const [first] = leaving;
	if (first === void 0) return [];
	const { holder } = first;
	const { identity } = holder;
	return [{
		subject: identity.id,
		identity,
		provider: identity.provider,
		severity: worst(leaving.map(({ severity }) => severity)),
		confidence: "medium",
		title: `${called(identity)} can reach the log of job ${holder.job.open.job.id}`,
		at: leaving.map(({ spot }) => spot),
		holders: [...new Set(leaving.map((entry) => entry.holder))],
		evidence: leaving.map(({ text, spot }) => ({
			text,
			spot
		})),
		remedy: remedy("Print nothing of it; what is printed changed is not masked.", [{
			title: "Remove the line",
			detail: `Take out of ${placeOf$4(holder)} what prints it. If such a run has happened, rotate ${identity.name} and delete the log.`
		}])
	}];
}
const printed = (holder, sink) => {
	const run = sink.view?.step.run;
	return run === void 0 || sink.how === "script" ? [] : printedIn(run, sink.name).map((found) => ({
		...found,
		holder
	}));
};
const fullOutput = /^['"]?true/;
/** Options of agents that print all that tools return. */
const shownInFull = (holder) => holder.job.open.agents.flatMap(({ view, agent }) => {
	const given = view.inputs.get("show_full_output");
	const isHeld = holder.sinks.some((sink) => sink.view === view);
	if (given === void 0 || !isHeld || !fullOutput.test(given.text.trim())) return [];
	return [{
		text: `${agent} prints every tool\u2019s output (show_full_output)`,
		spot: given.spot,
		severity: "medium",
		holder
	}];
});
function everySecret(job) {
	const dumped = job.open.steps.flatMap((view) => {
		return [
			...view.script,
			...[...view.own.keys()].flatMap((name) => view.env.get(name) ?? []),
			...[...view.inputs.values()].flatMap(({ origins }) => origins)
		].some(({ kind, via }) => kind === "every-secret" && via.length === 0) ? [view] : [];
	});
	const [view] = dumped;
	if (view === void 0) return [];
	const { workflow } = job.open;
	return [{
		subject: `${job.id}#every-secret`,
		provider: null,
		severity: "high",
		confidence: "high",
		title: `Job ${job.open.job.id} of ${workflow.path} hands a step every secret at once`,
		at: dumped.map(({ spot }) => spot),
		holders: [],
		evidence: [{
			text: `toJSON(secrets) in step \u201c${view.label}\u201d: values inside the JSON are not masked one by one`,
			spot: view.spot
		}],
		remedy: remedy("Name the secrets that the step needs.", [{
			title: "Name them",
			detail: `In step \u201c${view.label}\u201d of job ${job.open.job.id}, set one variable per secret instead of toJSON(secrets).`
		}])
	}];
}
const stateOfAgents = /(?:^|[\s/])(?:\.env(?:\.\w+)?|\.claude|\.codex|\.gemini|auth\.json|\.aws|\.config\/gcloud)(?:[\s/]|$)/m;
function artifacts(job, holders) {
	const model = holders.filter(({ identity }) => isModelOrCloud(identity));
	const [holder] = model;
	if (holder === void 0) return [];
	return job.open.steps.flatMap((view) => {
		const path = view.inputs.get("path");
		if (!(view.step.uses?.repository === "actions/upload-artifact") || path === void 0 || !stateOfAgents.test(path.text)) return [];
		return {
			subject: `${job.id}#${view.label}`,
			identity: holder.identity,
			provider: holder.identity.provider,
			severity: "high",
			confidence: "medium",
			title: `Job ${job.open.job.id} uploads ${path.text.trim().split("\n")[0] ?? ""}, where keys lie`,
			at: [path.spot],
			holders: model,
			evidence: [{
				text: "everyone who can read the run can download the artifact",
				spot: path.spot
			}],
			remedy: remedy("Upload reports only.", [{
				title: "Leave it out",
				detail: `Take the folder or file out of the path of step \u201c${view.label}\u201d of ${placeOf$4(holder)}.`
			}])
		};
	});
}
// src/reach/checks/shared-across-environments.ts
/** One key where environments meet: bound and unbound jobs, one role in two environments, one value in two env files. */
const sharedAcrossEnvironments = {
	id: "identity/shared-across-environments",
	name: "Key shared across environments",
	find: (facts) => [...[...byIdentity(facts.graph.holders)].flatMap(([, holders]) => draftOf$7(holders, facts)), ...equalValueDrafts(facts, "environments")]
};
const environmentOf$1 = ({ job }) => job.open.job.environment?.name;
/** A computed name may be any environment: it is taken for none of production's. */
const isProductive = ({ job }) => {
	const { environment } = job.open.job;
	return environment !== void 0 && !environment.isComputed && isProduction(environment.name);
};
function draftOf$7(holders, facts) {
	const [first] = holders;
	if (first === void 0) return [];
	const { identity } = first;
	if (identity.role !== "model" && identity.role !== "cloud") return [];
	return identity.kind === "secret" ? ofSecret(holders, facts) : ofAccount(holders);
}
/** A secret of the same name under two environments has two values: right. Beside an unbound job it may have one. */
function ofSecret(holders, facts) {
	const bound = holders.filter((holder) => environmentOf$1(holder) !== void 0);
	const unbound = holders.filter((holder) => environmentOf$1(holder) === void 0);
	const [first] = bound;
	if (first === void 0 || unbound.length === 0) return [];
	const { identity } = first;
	const production = bound.find(isProductive);
	return [{
		subject: identity.id,
		identity,
		provider: identity.provider,
		severity: production === void 0 ? "low" : "medium",
		confidence: "medium",
		title: `${called(identity)} is read with environment ${environmentOf$1(production ?? first)} and without any`,
		at: [...bound, ...unbound].flatMap(({ sinks }) => sinks.map(({ spot }) => spot)),
		holders: [...bound, ...unbound],
		evidence: [{ text: "unresolved: only the settings tell whether the environment has a value of its own; without one, both read the repository\u2019s" }, ...holderTable([...bound, ...unbound])],
		remedy: remedy(`Store ${identity.name} in environments only, one value each, and delete the repository\u2019s.`, [narrowStep(identity, unbound[0]), replaceStep(identity, unbound[0], facts.policy)], {
			policy: facts.policy,
			provider: identity.provider
		})
	}];
}
/** A role has one meaning everywhere: assumed from production and from elsewhere it is one account for both. */
function ofAccount(holders) {
	const production = holders.filter(isProductive);
	const other = holders.filter((holder) => !isProductive(holder));
	const [first] = production;
	if (first === void 0 || other.length === 0) return [];
	const { identity } = first;
	const isVariable = identity.name.startsWith("vars.") || identity.name.startsWith("secrets.");
	return [{
		subject: identity.id,
		identity,
		provider: identity.provider,
		severity: isVariable ? "low" : "high",
		confidence: isVariable ? "medium" : "high",
		title: `${called(identity)} is assumed in environment ${environmentOf$1(first)} and outside it`,
		at: holders.flatMap(({ sinks }) => sinks.map(({ spot }) => spot)),
		holders,
		evidence: [...isVariable ? [{ text: "unresolved: the variable may have another value in the environment" }] : [], ...holderTable(holders)],
		remedy: remedy("Make one role per environment, each with the environment in its trusted subject.", [rotateStep(identity, holders)])
	}];
}
// src/reach/checks/shared-key.ts
/** One model or cloud key in several jobs; what ranks it is the contrast between them. */
const sharedKey = {
	id: "identity/shared-key",
	name: "Key shared between jobs",
	find: (facts) => [...byIdentity(facts.graph.holders.filter(({ identity }) => isCounted$1(identity)))].flatMap(([, holders]) => draftOf$6(worstGroup(holders), facts))
};
const isCounted$1 = ({ role, kind }) => (role === "model" || role === "cloud") && kind !== "app";
/** Jobs that certainly see one value: those without an environment, and those that name the same one. */
function worstGroup(holders) {
	const ranked = [...groupBy(holders, ({ job }) => job.open.job.environment?.name ?? "").values()].map((group) => ({
		group,
		rank: rankOf(contrastOf(group).severity),
		size: group.length
	}));
	ranked.sort((a, b) => a.rank - b.rank || b.size - a.size);
	return ranked[0]?.group ?? [];
}
const order$1 = [
	"critical",
	"high",
	"medium",
	"low",
	"info"
];
const rankOf = (severity) => order$1.indexOf(severity);
function draftOf$6(holders, facts) {
	const { severity, why, riskiest } = contrastOf(holders);
	if (riskiest === void 0 || holders.length < 2 || isOneReusable(holders)) return [];
	const { identity } = riskiest;
	const workflows = workflowsOf(holders).length;
	const readers = facts.readers.get(identity.id) ?? [];
	const used = `${called(identity)} is used by ${plural(holders.length, "job")} in ${plural(workflows, "workflow")}`;
	return [{
		subject: identity.id,
		identity,
		provider: identity.provider,
		severity: identity.nature === "static" ? severity : accountSeverity(severity),
		confidence: "high",
		title: readers.length === 0 ? used : `${used}, and read by ${programsIn(readers)}`,
		at: holders.flatMap(({ sinks }) => sinks.map(({ spot }) => spot)),
		holders,
		holdings: readers.map(({ holding }) => holding),
		evidence: [
			...why,
			...holderTable(holders),
			...saidOfReaders(readers)
		],
		remedy: remedy(`Give each workflow an identity of its own; start with ${placeOf$4(riskiest)}.`, identity.nature === "federated" ? [rotateStep(identity, holders)] : [
			replaceStep(identity, riskiest, facts.policy),
			narrowStep(identity, riskiest),
			rotateStep(identity, holders)
		], {
			policy: facts.policy,
			provider: identity.provider
		})
	}];
}
/** A role or a rule cannot be carried off: without a contrast little is lost. */
const accountSeverity = (severity) => severity === "high" ? "medium" : "low";
/** Jobs of one reusable workflow that its callers run: a matter of the callers, not of sharing. */
const isOneReusable = (holders) => workflowsOf(holders).length === 1 && holders.every(({ job }) => job.open.workflow.isCallable && job.contexts.some(({ chain }) => chain.length > 0));
function contrastOf(holders) {
	const base = baseSeverity(workflowsOf(holders).length);
	const trust = trustContrast(holders);
	const power = powerContrast(holders);
	const why = [...trust.why, ...power.why];
	const riskiest = trust.riskiest ?? power.riskiest ?? holders[0];
	if (trust.severity === "high") return {
		severity: "high",
		why,
		riskiest
	};
	return {
		severity: why.length > 0 ? "medium" : base,
		why,
		riskiest
	};
}
const none = {
	severity: "info",
	why: [],
	riskiest: void 0
};
/** Outsiders start one job, trusted people another. */
function trustContrast(holders) {
	const open = holders.find(({ trust }) => trust === "outsider");
	const gated = holders.find(({ trust }) => trust === "gated");
	const exposed = open ?? gated;
	const trusted = holders.find(({ trust, job }) => isTrusted(trust) && job.id !== exposed?.job.id);
	if (exposed === void 0 || trusted === void 0) return none;
	const how = open === void 0 ? `outsiders can start it behind a gate (${gatesOf(exposed.starts).join("; ")})` : "anyone can start it";
	const text = `the least guarded consumer is ${placeOf$4(exposed)}: ${how}; whoever takes the key there also has that of ${placeOf$4(trusted)}, which only people of the repository start`;
	return {
		severity: open === void 0 ? "medium" : "high",
		why: [saidAt(exposed, text)],
		riskiest: exposed
	};
}
const isTrusted = (trust) => trust === "maintainer" || trust === "collaborator";
/** One job deploys, publishes or holds a cloud, another only reads. */
function powerContrast(holders) {
	const strong = holders.find(({ job }) => job.level === 3);
	const weak = holders.find(({ job }) => job.level < 2 && job.id !== strong?.job.id);
	if (strong === void 0 || weak === void 0) return none;
	const powers = strong.job.privileges.filter(({ level }) => level === 3).map(({ text }) => text);
	return {
		severity: "medium",
		why: [saidAt(strong, `${placeOf$4(strong)} also has ${few(powers)}; ${placeOf$4(weak)} has no such power`)],
		riskiest: strong
	};
}
/** Plain reuse never weighs much: a third of all secrets are reused. */
function baseSeverity(workflows) {
	if (workflows >= 3) return "medium";
	return workflows === 2 ? "low" : "info";
}
// src/reach/checks/shared-service-identity.ts
/** One Secret, env file, key or service account for several services that call a model. */
const sharedServiceIdentity = {
	id: "identity/shared-service-identity",
	name: "One identity for several model services",
	find: (facts) => {
		const services = servicesOf(facts).filter(isModelService);
		return [
			...wholeDrafts(services, facts),
			...accountDrafts(services),
			...roleDrafts(services, facts),
			...keyDrafts(services, facts)
		];
	}
};
const placeOf = ({ path, holder }) => `${path}#${holder}`;
/** Env files and Secrets that are taken whole: whatever is added to them, all of their takers get. */
function wholeDrafts(services, { surfaces }) {
	const byPlace = new Map(services.map((found) => [placeOf(found.service), found]));
	return [...groupBy(surfaces.takings, takenThing)].flatMap(([subject, takings]) => {
		const uses = takings.flatMap((taking) => {
			const service = byPlace.get(placeOf(taking));
			return service === void 0 ? [] : [{
				service,
				spot: taking.spot
			}];
		});
		const [first] = takings;
		return draftOf$5({
			subject,
			what: `${first?.of === "env-file" ? "env file" : "Secret"} ${first?.name}`,
			uses
		});
	});
}
/** Secrets of one name in two overlays are two; the folder tells them apart. */
const takenThing = ({ of, name, path }) => of === "env-file" ? `env-file:${name}` : `cluster-secret:${folderOf$1(path)}/${name}`;
const folderOf$1 = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
/** An account that is not the default one, under which several of them run. */
function accountDrafts(services) {
	return [...groupBy(services.filter(({ service }) => service.account !== void 0 && service.account.name !== "default"), ({ service }) => `account:${folderOf$1(service.path)}/${service.account?.name}`)].flatMap(([subject, group]) => draftOf$5({
		subject,
		what: `service account ${group[0]?.service.account?.name}`,
		uses: group.map((service) => ({
			service,
			spot: service.service.account?.spot ?? service.service.spot
		}))
	}));
}
/** An account of a cloud that several service accounts take: each name looks like an identity of its own, and none is. */
function roleDrafts(services, { surfaces }) {
	const takenBy = takenAccounts(surfaces);
	return [...groupBy(services.flatMap((service) => takenBy(service.service).map(({ assumed, name }) => ({
		service,
		spot: assumed.spot,
		assumed,
		name
	}))), ({ assumed: { cloud, target, path } }) => target.includes("/") || target.includes("@") ? `${cloud}:${target}` : `${cloud}:${folderOf$1(path)}/${target}`)].flatMap(([subject, group]) => {
		return new Set(group.map(({ assumed }) => assumed.account)).size < 2 ? [] : draftOf$5({
			subject: `assumed:${subject}`,
			what: `role ${group[0]?.name}`,
			uses: group
		});
	});
}
/** One model key that is handed to each by name. */
function keyDrafts(services, { surfaces }) {
	const takers = new Set(surfaces.takings.map(placeOf));
	return [...groupBy(services.filter(({ service }) => !takers.has(placeOf(service))).flatMap((service) => service.models.map((holding) => ({
		service,
		spot: holding.spot,
		holding
	}))), ({ holding }) => `${folderOf$1(holding.path)}#${holding.identity.id}`).values()].flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		const { identity } = first.holding;
		return draftOf$5({
			subject: `${folderOf$1(first.holding.path)}#${identity.id}`,
			what: identity.name,
			uses: group
		});
	});
}
function draftOf$5({ subject, what, uses }) {
	const services = [...new Map(uses.map((use) => [placeOf(use.service.service), use])).values()];
	const [first] = services;
	if (first === void 0 || services.length < 2) return [];
	const names = services.map(({ service }) => service.service.holder);
	const model = first.service.models[0];
	return [{
		subject,
		...model === void 0 ? {} : { identity: model.identity },
		provider: model?.identity.provider ?? null,
		severity: severityOf$1(services),
		confidence: "medium",
		title: `${what} is shared by ${plural(services.length, "model service")}: ${names.slice(0, 4).join(", ")}`,
		at: services.map(({ spot }) => spot),
		holders: [],
		holdings: services.flatMap(({ service }) => service.models.slice(0, 1)),
		evidence: services.map(({ service: { service, kind, models: held }, spot }) => ({
			text: `${service.path}: ${service.holder}${kind === void 0 ? "" : ` (${kind})`} gets it${held.length === 0 ? "" : `, and by it ${held.map(({ identity }) => identity.name).join(", ")}`}`,
			spot
		})),
		remedy: sharedRemedy(what, names)
	}];
}
/** One image twice is one program that runs in two roles, as web and worker. */
function severityOf$1(uses) {
	const images = new Set(uses.map(({ service: { service } }) => service.image));
	return images.size > 1 || images.has("") ? "medium" : "low";
}
const sharedRemedy = (what, names) => remedy("Give each component an identity of its own, with what it needs and no more.", [{
	title: "One Secret and one account per component",
	detail: `Split ${what}: ${names.join(", ")} each get their own keys, so that one can be revoked without the others, and use is told apart.`,
	command: yaml(names.slice(0, 3).map((name) => `${name.split(" ").at(-1) ?? name}: { secretRef: ${name.split(" ").at(-1) ?? name}-model }`))
}]);
// src/reach/checks/stale-key.ts
/** A key whose provider nothing in the repository names any more. */
const staleKey = {
	id: "identity/stale-key",
	name: "A key that nothing uses",
	find: (facts) => {
		if (facts.unused.size === 0) return [];
		return [...groupBy([...facts.graph.identities.values()].filter(({ provider, nature }) => provider !== null && facts.unused.has(provider) && nature === "static"), ({ name }) => normalName(name)).values()].flatMap((same) => draftOf$4(same, facts));
	}
};
function draftOf$4(identities, facts) {
	const { graph } = facts;
	const ids = new Set(identities.map(({ id }) => id));
	const holders = identities.flatMap(({ id }) => graph.holdersOf(id));
	const holdings = graph.holdings.filter(({ identity }) => ids.has(identity.id));
	const [identity] = identities;
	if (identity === void 0 || !isKeptOnly(holders, holdings)) return [];
	const used = usedInstead(identity, facts);
	return [{
		subject: `stale:${normalName(identity.name)}`,
		identity,
		provider: identity.provider,
		severity: severityOf(holders, holdings),
		confidence: "medium",
		title: `${identity.name} is kept, and nothing in the repository uses ${identity.provider}`,
		at: [...holders.flatMap(({ sinks }) => sinks.map(({ spot }) => spot)), ...holdings.map(({ spot }) => spot)],
		holders,
		holdings,
		evidence: [
			{ text: `no file but those that keep its key names ${identity.provider}: no import, dependency, model, command or action` },
			...used,
			...holderTable(holders),
			...holdings.map(({ path, name, spot, written }) => ({
				text: `${path}: ${written === "literal" ? "has a value of" : "names"} ${name}`,
				spot
			}))
		],
		remedy: remedy("Remove the reference, then revoke the key.", [{
			title: "Remove what hands it on",
			detail: `Delete ${identity.name} from ${placesOf(holders, holdings)}. Should a program outside of this repository need it, let that hold a key of its own.`
		}, {
			title: "Revoke the key and delete the secret",
			detail: `At ${identity.provider}, revoke the key; then delete the secret ${identity.name} from the settings. A key that nobody misses is found by nobody but a thief.`
		}])
	}];
}
/** Handed to scripts only, and to env files that no service takes: an action, an image or a server may read it by its own code. */
const isKeptOnly = (holders, holdings) => holders.length + holdings.length > 0 && holders.every(({ job, sinks }) => sinks.every(({ how }) => plainSinks.has(how)) && runsScriptsOnly(job)) && holdings.every(({ surface, via }) => surface === "env-file" && via.length === 0);
const plainSinks = /* @__PURE__ */ new Set([
	"step-env",
	"job-env",
	"workflow-env"
]);
const own = /^actions\/|^astral-sh\/setup-uv$|^pnpm\/action-setup$|^oven-sh\/setup-bun$/;
const runsScriptsOnly = ({ open }) => open.job.call === void 0 && open.steps.every(({ step: { uses } }) => uses === void 0 || uses.kind === "local" || own.test(uses.repository));
/** A template that names a provider too many costs nothing; a live secret is worth stealing. */
function severityOf(holders, holdings) {
	if (holders.length > 0) return "medium";
	return holdings.some(({ written }) => written === "literal") ? "medium" : "info";
}
/** Other providers of the same kind, whose keys are used: the old one was likely left behind. */
function usedInstead(identity, { graph, unused }) {
	const others = [...graph.identities.values()].flatMap(({ role, provider }) => role === identity.role && provider !== null && !unused.has(provider) ? [provider] : []);
	const distinct = [...new Set(others)];
	return distinct.length === 0 ? [] : [{ text: `in use instead: ${distinct.join(", ")}` }];
}
function placesOf(holders, holdings) {
	const files = [.../* @__PURE__ */ new Set([...holders.map(({ job }) => job.open.workflow.path), ...holdings.map(({ path }) => path)])];
	const more = files.length - 6;
	return more > 0 ? `${files.slice(0, 6).join(", ")} and ${plural(more, "more file")}` : files.join(", ");
}
// src/reach/checks/static-key.ts
/** A stored key where the provider or the broker hands out short-lived credentials. */
const staticKey = {
	id: "identity/static-key",
	name: "Static key",
	find: (facts) => [...byIdentity(facts.graph.holders.filter(({ identity }) => isCounted(identity)))].flatMap(([, holders]) => draftOf$3(holders, facts))
};
const isCounted = ({ role, nature, kind }) => kind === "secret" && nature === "static" && (role === "model" || role === "cloud");
function draftOf$3(holders, facts) {
	const easy = holders.find(({ job }) => hasIdToken(job.permissions));
	const first = easy ?? holders[0];
	if (first === void 0) return [];
	const { identity } = first;
	const way = wayOf(identity, facts.policy);
	return [{
		subject: identity.id,
		identity,
		provider: identity.provider,
		severity: way.severity,
		confidence: "high",
		title: `${called(identity)} is a stored key; ${way.text}`,
		at: holders.flatMap(({ sinks }) => sinks.map(({ spot }) => spot)),
		holders,
		evidence: [
			...easyWin(easy),
			...holders.flatMap(aboutHolder).slice(0, 6),
			{ text: "unknown from files: its age, its owner and its scope" }
		],
		remedy: remedy(way.severity === "info" ? "No federation is known for it: narrow and date the key." : "Replace the stored key by a credential that lives as long as the job.", [replaceStep(identity, first, facts.policy), rotateStep(identity, holders)], {
			policy: facts.policy,
			provider: identity.provider
		})
	}];
}
function wayOf(identity, policy) {
	const broker = brokerFor(policy, identity.provider);
	if (broker !== void 0) return {
		severity: "medium",
		text: `${broker.name} serves it`
	};
	const federation = federationOf(identity.provider);
	if (federation !== void 0) return {
		severity: "medium",
		text: `${federation.name} replaces it`
	};
	return {
		severity: "info",
		text: "its provider has no known federation"
	};
}
function easyWin(holder) {
	if (holder === void 0) return [];
	const { permissions } = holder.job;
	const text = `${placeOf$4(holder)} has id-token: write already: federation needs no new permission`;
	return [permissions.kind === "default" ? { text } : {
		text,
		spot: permissions.spot
	}];
}
/** Evaluations on a schedule, and keys of production: where to start. */
function aboutHolder(holder) {
	const { job, starts, sinks } = holder;
	const [sink] = sinks;
	const { environment } = job.open.job;
	const about = [...eventsOf(starts).includes("schedule") ? ["runs on a schedule"] : [], ...environment === void 0 ? [] : [`environment ${environment.name}`]];
	const text = `${placeOf$4(holder)}${about.length === 0 ? "" : ` (${about.join("; ")})`}`;
	return [sink === void 0 ? { text } : {
		text,
		spot: sink.spot
	}];
}
// src/reach/checks/static-key-shadows-federation.ts
/** Federation is set up on a step that is given a stored key, too. */
const staticKeyShadowsFederation = {
	id: "identity/static-key-shadows-federation",
	name: "Static key shadows federation",
	find: (facts) => [...agentsOf(facts).flatMap(ofAgent), ...facts.graph.jobs.flatMap((job) => job.open.powers.flatMap((power) => ofLogin(job, power)))]
};
/** Keys that win over a federation of the same step; of providers where that is documented it is certain. */
const keyWins = /* @__PURE__ */ new Set(["anthropic"]);
function ofAgent(agent) {
	const { use, holders } = agent;
	const federation = [...use.federation, ...use.cloud];
	const keys = use.keys.filter(({ origins }) => origins.some(isStored));
	const [key] = keys;
	const [first] = federation;
	if (key === void 0 || first === void 0) return [];
	const isCertain = keyWins.has(use.provider) && use.federation.length > 0;
	const severity = isCertain ? "high" : "medium";
	return [{
		subject: agentSubject(agent),
		...holders[0] === void 0 ? {} : { identity: holders[0].identity },
		provider: use.provider,
		severity,
		confidence: isCertain ? "high" : "medium",
		title: `${agentPlace(agent)} is given ${key.name} beside its federation`,
		at: [key.spot, ...federation.map(({ spot }) => spot)],
		holders,
		evidence: [
			...federation.map(({ what, spot }) => ({
				text: what,
				spot
			})),
			...keys.map(({ name, spot, how }) => ({
				text: `${name} is set by ${words[how]}`,
				spot
			})),
			{ text: isCertain ? "where both are set the key wins, and the federation is silently unused" : "unresolved: which of the two is used depends on which variables are set" }
		],
		remedy: remedy("Drop the key; the federation is there.", [{
			title: `Remove ${key.name}`,
			detail: `Delete ${keys.map(({ name }) => name).join(" and ")} from step \u201c${use.view.label}\u201d of ${jobPlace(agent.job)} and from the environment around it; then delete the secret and revoke the key.`
		}])
	}];
}
const words = {
	input: "an input",
	"step-env": "the step\u2019s env",
	"job-env": "the env of the job or the workflow"
};
const isStored = (origin) => origin.kind === "secret" && !isWorkflowToken(origin) && !origin.via.some((hop) => hop.startsWith("output of"));
/** A role chained onto access keys is meant; a key file beside a workload identity provider is not. */
function ofLogin(job, power) {
	const [secret] = power.secrets;
	const [identity] = power.federated.filter(({ input }) => input === "workload_identity_provider");
	if (power.target !== "gcp" || secret === void 0 || identity === void 0) return [];
	return [{
		subject: `${job.id}#${power.view.label}`,
		provider: "gcp",
		severity: "medium",
		confidence: "medium",
		title: `The login of ${jobPlace(job)} is given ${secret.name} beside a workload identity provider`,
		at: [identity.spot, power.spot],
		holders: [],
		evidence: [{
			text: `workload_identity_provider: ${identity.text}`,
			spot: identity.spot
		}],
		remedy: remedy("Drop the key file; the provider is there.", [{
			title: "Remove credentials_json",
			detail: `Delete it from step \u201c${power.view.label}\u201d of ${jobPlace(job)}, then delete the key of the service account.`
		}])
	}];
}
// src/reach/checks/token-lifetime.ts
/** Tokens that outlive their task: not revoked, over an hour, or keys without an end date. */
const tokenLifetime = {
	id: "identity/token-lifetime",
	name: "Token outlives its task",
	find: (facts) => [...facts.graph.jobs.flatMap((job) => job.open.steps.flatMap((view) => ofStep(job, view, facts))), ...facts.surfaces.undated.map(ofResource)]
};
const hour = 3600;
const isTrue = (text) => text === "true";
const isOverAnHour = (text) => Number.parseInt(text, 10) > hour;
const kept$1 = "the token is not revoked when the job ends";
const options$1 = {
	"actions/create-github-app-token": {
		input: "skip-token-revoke",
		isLong: isTrue,
		text: kept$1
	},
	"tibdex/github-app-token": {
		input: "skip_token_revoke",
		isLong: isTrue,
		text: kept$1
	},
	"aws-actions/configure-aws-credentials": {
		input: "role-duration-seconds",
		isLong: isOverAnHour,
		text: "the session lives longer than an hour"
	},
	"google-github-actions/auth": {
		input: "access_token_lifetime",
		isLong: isOverAnHour,
		text: "the token lives longer than an hour"
	}
};
function longIn(view) {
	const option = options$1[view.step.uses?.repository ?? ""];
	const given = option === void 0 ? void 0 : view.inputs.get(option.input);
	if (option === void 0 || given === void 0 || !option.isLong(given.text.trim())) return [];
	return [{
		text: option.text,
		fix: `${option.input}: ${given.text.trim()}`,
		spot: given.spot
	}];
}
function ofStep(job, view, { graph }) {
	const [long] = longIn(view);
	if (long === void 0) return [];
	const holders = graph.holdersIn(job.id).filter(({ identity }) => identity.role === "model");
	const isNearModel = holders.length > 0 || job.agents.length > 0;
	return [{
		subject: `${job.id}#${view.step.id ?? view.label}`,
		provider: null,
		severity: isNearModel ? "medium" : "low",
		confidence: "high",
		title: `In ${jobPlace(job)} ${long.text}`,
		at: [long.spot, view.spot],
		holders,
		evidence: [{
			text: `step \u201c${view.label}\u201d asks for it: ${long.fix}`,
			spot: long.spot
		}],
		remedy: remedy("Keep the default: the life of the job, an hour at most.", [{
			title: "Remove the option",
			detail: `Delete \u201c${long.fix}\u201d from step \u201c${view.label}\u201d of ${jobPlace(job)}.`
		}])
	}];
}
const ofResource = ({ what, name, spot }) => ({
	subject: `${spot.path}#${name}`,
	provider: null,
	severity: "low",
	confidence: "medium",
	title: `${what} ${name} has no end date`,
	at: [spot],
	holders: [],
	evidence: [{
		text: `${what} ${name} sets neither an end date nor a rotation`,
		spot
	}],
	remedy: remedy("Let it federate, or end it within 90 days.", [{
		title: "Set an end",
		detail: `Give ${name} in ${spot.path} an end date, and rotate it by a schedule; better, replace it by workload identity.`
	}])
});
// src/reach/federation/gaps.ts
/** From the widest to the narrowest; the first one of a policy is what its finding is called. */
const gapFacts = {
	"no-subject": {
		severity: "critical",
		admits: ({ noun, platform }) => `every ${noun} on ${platform}`
	},
	"any-subject": {
		severity: "critical",
		admits: ({ noun, platform }) => `every ${noun} on ${platform}`
	},
	"owner-prefix": {
		severity: "critical",
		admits: ({ nouns, owner }) => `${nouns} of every ${owner} whose name begins alike`
	},
	"no-condition": {
		severity: "high",
		admits: ({ noun, platform }) => `every ${noun} on ${platform} to the pool`
	},
	"whole-pool": {
		severity: "high",
		admits: () => "every identity of the pool"
	},
	"any-repository": {
		severity: "high",
		admits: ({ noun, owner }) => `every ${noun} of the ${owner}`
	},
	"any-owner": {
		severity: "high",
		admits: ({ noun, owner }) => `a ${noun} of this name in every ${owner}`
	},
	"repository-prefix": {
		severity: "high",
		admits: ({ noun }) => `every ${noun} whose name begins alike`
	},
	"any-ref": {
		severity: "medium",
		admits: ({ noun }) => `every branch, tag and pull request of the ${noun}`
	},
	"any-branch": {
		severity: "medium",
		admits: ({ noun }) => `every branch of the ${noun}`
	},
	"any-environment": {
		severity: "medium",
		admits: ({ noun }) => `every environment of the ${noun}`
	},
	"pull-request": {
		severity: "medium",
		admits: () => "workflows of pull requests, before anyone reviewed them"
	},
	"default-account": {
		severity: "medium",
		admits: ({ owner, noun }) => `everything in the ${owner} that names no ${noun}`
	},
	"weak-operator": {
		severity: "medium",
		admits: () => "tokens that do not carry the claim at all"
	},
	"owner-only": {
		severity: "low",
		admits: ({ noun, owner }) => `every ${noun} of the ${owner} to the pool`
	},
	"branch-prefix": {
		severity: "low",
		admits: () => "every branch or tag whose name begins alike"
	},
	"environment-prefix": {
		severity: "low",
		admits: () => "every environment whose name begins alike"
	},
	"other-wildcard": {
		severity: "low",
		admits: () => "more than one workflow, by a wildcard"
	},
	"no-audience": {
		severity: "low",
		admits: () => "tokens that were made for another audience"
	},
	"no-environment": {
		severity: "info",
		admits: () => "every workflow of the branch, those that outsiders start included"
	}
};
const kinds$1 = Object.keys(gapFacts);
/** Negative where `a` lets more in than `b`. */
const byWidth = (a, b) => kinds$1.indexOf(a) - kinds$1.indexOf(b);
// src/reach/federation/trust-policy.ts
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
/** Gaps from the widest on. */
const widestFirst = (gaps) => [...gaps].sort((a, b) => byWidth(a.kind, b.kind));
// src/reach/federation/join.ts
/** Answers for every trust policy of the files, whose addresses hold within a folder. */
function joinedTo({ graph, surfaces }) {
	const accounts = indexed(surfaces.accounts, ({ address, trust }) => trust === null ? [address] : [address, trust]);
	const grants = indexed(surfaces.grants, ({ to }) => [to]);
	const aliases = indexed(surfaces.aliases, ({ to }) => [to]);
	const holders = holdersByName(graph.holders);
	return (trust) => {
		const own = accounts(trust.path, trust.address);
		return {
			accounts: own,
			grants: own.flatMap(({ path, address }) => grants(path, address)),
			consumers: consumersOf$1(trust, own, {
				aliases: own.flatMap(({ path, address }) => aliases(path, address)),
				holders
			})
		};
	};
}
function indexed(facts, addresses) {
	const byAddress = /* @__PURE__ */ new Map();
	for (const fact of facts) for (const address of addresses(fact)) {
		const key = `${folderOf(fact.path)}\0${address}`;
		const known = byAddress.get(key);
		if (known === void 0) byAddress.set(key, [fact]);
		else known.push(fact);
	}
	return (path, address) => byAddress.get(`${folderOf(path)}\0${address}`) ?? [];
}
/** Jobs by what they call an identity, and by the last part of that. */
function holdersByName(holders) {
	const byName = /* @__PURE__ */ new Map();
	for (const holder of holders) {
		const { name } = holder.identity;
		for (const key of /* @__PURE__ */ new Set([name, lastPart(name)])) {
			const known = byName.get(key);
			if (known === void 0) byName.set(key, [holder]);
			else known.push(holder);
		}
	}
	return byName;
}
function consumersOf$1(trust, accounts, { aliases, holders }) {
	const names = [...accounts.map(({ name }) => name), ...trust.name === null ? [] : [trust.name]].filter(isWritten);
	return [...new Set([...names, ...aliases.map(({ name }) => name)].flatMap((name) => holders.get(name) ?? []))].filter(({ identity }) => taken$1[trust.cloud].has(identity.kind));
}
/** What a job calls an identity of each cloud by. */
const taken$1 = {
	aws: /* @__PURE__ */ new Set(["role"]),
	gcp: /* @__PURE__ */ new Set(["federation", "account"]),
	azure: /* @__PURE__ */ new Set(["client"]),
	github: /* @__PURE__ */ new Set()
};
const isWritten = (name) => name !== "" && !name.includes("${");
/** `arn:aws:iam::1:role/path/ci` and `projects/1/\u2026/providers/ci` end in the name; an account's address begins with it. */
function lastPart(name) {
	const last = name.slice(name.lastIndexOf("/") + 1);
	const at = last.indexOf("@");
	return at === -1 ? last : last.slice(0, at);
}
// src/reach/federation/holdings.ts
const kinds = {
	aws: "role",
	gcp: "federation",
	azure: "client",
	github: "app"
};
const nouns = {
	aws: "role",
	gcp: "workload identity",
	azure: "federated credential",
	github: "token policy"
};
/** What trusts, by its own name where a file gives it one. */
function trustName(trust, { accounts }) {
	const [account] = accounts;
	const name = account?.name ?? trust.name;
	if (name !== null && name !== "" && !name.includes("${")) return {
		name,
		title: `${nouns[trust.cloud]} ${name}`
	};
	const address = account?.address ?? trust.address;
	return {
		name: address,
		title: address
	};
}
const trustIdentity = ({ cloud, path, address }, name) => ({
	id: `trust:${path}#${address}`,
	kind: kinds[cloud],
	name,
	role: "cloud",
	provider: cloud,
	nature: "federated",
	meanings: []
});
const surfaces = {
	"hcl-document": "terraform",
	hcl: "terraform",
	json: "cloudformation",
	yaml: "cloudformation",
	bicep: "bicep"
};
/** A trust policy holds the identity that it lets in: that of the jobs which take it, where they name it. */
function trustHoldings(graph, facts) {
	if (facts.trusts.length === 0) return [];
	const besides = joinedTo({
		graph,
		surfaces: facts
	});
	return facts.trusts.map((trust) => {
		const beside = besides(trust);
		const [taken] = beside.consumers;
		return {
			identity: taken?.identity ?? trustIdentity(trust, trustName(trust, beside).name),
			surface: trust.cloud === "github" ? "ci" : surfaces[trust.form],
			path: trust.path,
			holder: trust.address,
			name: `trusts ${trust.issuer.words.platform}`,
			spot: trust.spot,
			written: "reference",
			environment: null,
			via: []
		};
	});
}
// src/reach/federation/own-name.ts
const compared = /github\.repository\s*==\s*'([\w.-]+\/[\w.-]+)'/;
/** The name that conditions of its jobs and steps compare with, which keeps them from running in forks. */
function ownName({ workflows }) {
	for (const { jobs } of workflows) for (const job of jobs) {
		const name = [job.condition, ...job.steps.map(({ condition }) => condition)].map((condition) => compared.exec(condition?.text ?? "")?.[1]).find(Boolean);
		if (name !== void 0) return name;
	}
}
// src/reach/federation/subject.ts
const narrow = { kind: "narrow" };
const unresolved = { kind: "unresolved" };
const gap = (kind) => ({
	kind: "gap",
	gap: kind
});
const filledIn = /\$\{[^}]*\}/g;
const wildcard = /[*?]/;
const anyId = /@\*(?=[/:])/g;
/** Stands for what is filled in: some text without wildcards. */
const some = "";
/** Subjects are shorter than this with every issuer. */
const longest$1 = 2e3;
/** How far a subject reaches. */
function readSubject(subject, matching, issuer) {
	const text = subject.slice(0, longest$1).trim().replace(filledIn, some).replace(anyId, "");
	if (text === "" || text === some) return unresolved;
	const first = matching === "exact" ? -1 : text.search(wildcard);
	if (first === -1) return exactly$1[issuer]?.(text) ?? narrow;
	return readings[issuer](text, first);
}
const byPath = (claim, tail) => (text, first) => {
	const fixed = text.slice(0, first);
	if (claim.startsWith(fixed)) return gap("any-subject");
	if (!fixed.startsWith(claim)) return fixed[0] === some ? afterUnknown(text, tail) : otherClaim(fixed);
	const path = fixed.slice(claim.length);
	const colon = path.indexOf(":");
	if (colon !== -1) return tail(text.slice(claim.length + colon + 1));
	return withinPath(path);
};
/** `${local.subject}:*`: what is filled in names a repository, what follows it is written out. */
const afterUnknown = (text, tail) => text[1] === ":" ? tail(text.slice(2)) : unresolved;
/** A wildcard in the name of an owner or a repository. */
function withinPath(path) {
	if (path.endsWith("/")) return gap("any-repository");
	return gap(path.includes("/") || path.includes(some) ? "repository-prefix" : "owner-prefix");
}
const ownerClaim = /^(?:repository_owner|repository_owner_id|namespace_path|namespace_id):[^:]+:/;
function otherClaim(fixed) {
	if (chosenClaim.test(fixed)) return gap("any-subject");
	return gap(ownerClaim.test(fixed) && !fixed.includes("workflow") ? "any-repository" : "other-wildcard");
}
const pullRequest = /^(?:pull_request|ref:refs\/pull\/)/;
const everyBranch = /^(?:ref(?::refs(?:\/heads)?)?[:/])?[*?]+$/;
const everyEnvironment = /^environment:[*?]+$/;
/** What follows `repo:OWNER/NAME:`. */
function githubTail(rest) {
	if (pullRequest.test(rest)) return gap("pull-request");
	if (wildcard.test(rest[0] ?? "")) return rest.includes(":") ? gap("other-wildcard") : gap("any-ref");
	if (everyBranch.test(rest)) return gap("any-branch");
	if (everyEnvironment.test(rest)) return gap("any-environment");
	if (rest.startsWith("environment:")) return gap("environment-prefix");
	return gap(rest.startsWith("ref:") ? "branch-prefix" : "other-wildcard");
}
const exactPullRequest = /^repo:[^:]+:pull_request$/;
const exactRef = /^repo:[^:]+:ref:refs\/[^:]+$/;
/** Claims that the holder of a token chooses: a workflow may be named like the rest of the subject. */
const chosenClaim = /^(?:workflow|environment|ref|ref_type|head_ref|base_ref|actor|event_name|job_id|runner_environment):/;
/** Whether a subject begins with a claim that whoever asks for the token chooses. */
const isChosen = (subject) => chosenClaim.test(subject);
function exactGithub(text) {
	if (exactPullRequest.test(text)) return gap("pull-request");
	if (chosenClaim.test(text)) return gap("any-subject");
	return exactRef.test(text) ? gap("no-environment") : narrow;
}
const everyGitlabRef = /^(?:ref_type:(?:branch|\*):ref:)?[*?]+$/;
function gitlabTail(rest) {
	if (wildcard.test(rest[0] ?? "")) return gap("any-ref");
	return gap(everyGitlabRef.test(rest) ? "any-branch" : "branch-prefix");
}
/** `organization:ORG:project:P:workspace:W:run_phase:apply`: a name after each word. */
const bySegments = (owner, noun) => (text, first) => {
	const fixed = text.slice(0, first);
	if (fixed === some) return unresolved;
	const [word, name = "", ...rest] = fixed.split(":");
	if (word !== owner || name === "" && rest.length === 0) return gap("any-subject");
	return rest.length === 0 ? gap("owner-prefix") : ofOwner(rest, noun);
};
function ofOwner(rest, noun) {
	const at = rest.indexOf(noun);
	if ((at === -1 ? "" : rest[at + 1] ?? "") === "") return gap("any-repository");
	return at + 2 === rest.length ? gap("repository-prefix") : narrow;
}
const serviceAccount = "system:serviceaccount:";
/** `system:serviceaccount:NAMESPACE:NAME` */
const kubernetesSubject = (text, first) => {
	const fixed = text.slice(0, first);
	if (fixed !== serviceAccount && serviceAccount.startsWith(fixed)) return gap("any-subject");
	if (!fixed.startsWith(serviceAccount)) return fixed[0] === some ? unresolved : narrow;
	const [namespace = "", name = "*"] = text.slice(22).split(":");
	if (!wildcard.test(namespace)) return gap(onlyWild.test(name) ? "any-repository" : "repository-prefix");
	return wideNamespace(namespace, name);
};
function wideNamespace(namespace, name) {
	if (!onlyWild.test(namespace)) return gap("owner-prefix");
	return gap(onlyWild.test(name) ? "any-subject" : "any-owner");
}
const onlyWild = /^[*?]+$/;
const defaultAccount = /^system:serviceaccount:[^:]+:default$/;
const exactKubernetes = (text) => defaultAccount.test(text) ? gap("default-account") : narrow;
const exactly$1 = {
	github: exactGithub,
	kubernetes: exactKubernetes
};
const project = /^org\/[^/]+\/project\/[^/]+\//;
const readings = {
	github: byPath("repo:", githubTail),
	gitlab: byPath("project_path:", gitlabTail),
	"terraform-cloud": bySegments("organization", "workspace"),
	buildkite: bySegments("organization", "pipeline"),
	circleci: (text, first) => project.test(text.slice(0, first)) ? narrow : gap("any-repository"),
	kubernetes: kubernetesSubject,
	bitbucket: (text, first) => text.slice(0, first).includes(":") ? narrow : gap("any-repository")
};
const literalRepository = /^repo:([\w.-]+)(?:@\d+)?\/([\w.-]+)(?:@\d+)?(?=[:*]|$)/;
/** `OWNER/NAME` where a subject of GitHub names one. */
function repositoryIn(subject) {
	const [, owner, name] = literalRepository.exec(subject) ?? [];
	return owner === void 0 || name === void 0 ? void 0 : `${owner}/${name}`;
}
const literalOwner = /^repo:([\w.-]+)(?:@\d+)?\//;
/** `OWNER` where a subject of GitHub names one. */
const ownerIn = (subject) => literalOwner.exec(subject)?.[1];
// src/reach/remedies/trust.ts
function narrowTrustSteps(trust, { gaps, holders, own }) {
	const environment = holders.flatMap(({ job }) => job.open.job.environment?.name ?? []).find(isPlain) ?? "production";
	const named = {
		...trust,
		subjects: own === void 0 ? trust.subjects : [...trust.subjects, `repo:${own}:*`]
	};
	const subject = subjectFor(named, environment);
	const lines = conditions[trust.cloud](named, subject);
	return [{
		title: `Name the one subject${gaps.some(({ kind }) => kind === "no-audience") ? " and the audience" : ""}`,
		detail: `In ${trust.path}, let ${trust.address} accept only the workflow that needs it.${unnamed(subject)} List further subjects one by one rather than by a wildcard.`,
		command: yaml(lines),
		url: (trust.issuer.tenants === "own" ? clusterUrls : urls)[trust.cloud]
	}, trust.issuer.tenants === "own" ? ofWorkload : bindStep(environment, holders)];
}
const ofWorkload = {
	title: "Give each workload a service account of its own",
	detail: "Name it in the pod (\u201cserviceAccountName\u201d), and let nobody who does not need the credential create pods in its namespace: whoever may, may run as it."
};
const bindStep = (environment, holders) => ({
	title: "Bind the job to the environment",
	detail: holders.length === 0 ? `Give the job that takes it \u201cenvironment: ${environment}\u201d, and that environment reviewers and a branch rule: a branch alone also admits workflows that outsiders start on it.` : `Set \u201cenvironment: ${environment}\u201d on ${placesOf$2(holders)}, and give that environment reviewers and a branch rule.`
});
const isPlain = (name) => !name.includes("${");
const placeholder = /OWNER|REPOSITORY|NAMESPACE/;
const unnamed = (subject) => placeholder.test(subject) ? " Put your own names in place of the capitals." : "";
const subjectForms = {
	github: ({ subjects }, environment) => `repo:${repositoryOf(subjects)}:environment:${environment}`,
	gitlab: () => "project_path:OWNER/PROJECT:ref_type:branch:ref:main",
	"terraform-cloud": () => "organization:OWNER:project:PROJECT:workspace:WORKSPACE:run_phase:apply",
	buildkite: () => "organization:OWNER:pipeline:PIPELINE:ref:refs/heads/main:commit:*:step:deploy",
	circleci: () => "org/OWNER_ID/project/PROJECT_ID/user/*",
	kubernetes: () => "system:serviceaccount:NAMESPACE:NAME",
	bitbucket: () => "{OWNER_REPOSITORY_UUID}:{ENVIRONMENT_UUID}:*"
};
const subjectFor = (trust, environment) => subjectForms[trust.issuer.id](trust, environment);
function repositoryOf(subjects) {
	const [repository] = subjects.flatMap((subject) => repositoryIn(subject) ?? []);
	const [owner] = subjects.flatMap((subject) => ownerIn(subject) ?? []);
	return repository ?? `${owner ?? "OWNER"}/REPOSITORY`;
}
const urls = {
	aws: "https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws",
	gcp: "https://docs.cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines",
	azure: "https://learn.microsoft.com/en-us/entra/workload-id/workload-identity-federation-create-trust",
	github: "https://github.com/octo-sts/app"
};
const clusterUrls = {
	aws: "https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html",
	gcp: "https://docs.cloud.google.com/kubernetes-engine/docs/how-to/workload-identity",
	azure: "https://learn.microsoft.com/en-us/azure/aks/workload-identity-overview",
	github: urls.github
};
const operatorFor = (subject) => subject.includes("*") ? "StringLike" : "StringEquals";
const inDocument = (variable, value) => [
	"condition {",
	`  test     = "${operatorFor(value)}"`,
	`  variable = "${variable}"`,
	`  values   = ["${value}"]`,
	"}"
];
const audienceName = "sts.amazonaws.com";
const awsForms = {
	"hcl-document": (host, subject) => [...inDocument(`${host}:sub`, subject), ...inDocument(`${host}:aud`, audienceName)],
	hcl: (host, subject) => [
		"Condition = {",
		`  ${operatorFor(subject)} = {`,
		`    "${host}:sub" = "${subject}"`,
		`    "${host}:aud" = "${audienceName}"`,
		"  }",
		"}"
	],
	json: (host, subject) => [
		"\"Condition\": {",
		`  "${operatorFor(subject)}": {`,
		`    "${host}:sub": "${subject}",`,
		`    "${host}:aud": "${audienceName}"`,
		"  }",
		"}"
	],
	yaml: (host, subject) => [
		"Condition:",
		`  ${operatorFor(subject)}:`,
		`    ${host}:sub: ${subject}`,
		`    ${host}:aud: ${audienceName}`
	],
	bicep: () => []
};
const conditions = {
	aws: ({ form, issuer }, subject) => awsForms[form](issuer.host, subject),
	gcp: ({ subjects, gaps, issuer }, subject) => {
		if (issuer.id === "kubernetes") return ["member = \"serviceAccount:PROJECT.svc.id.goog[NAMESPACE/NAME]\""];
		const claim = issuer.id === "gitlab" ? "project_path" : "repository";
		const repository = issuer.id === "gitlab" ? "OWNER/PROJECT" : repositoryOf(subjects);
		return gaps.some(({ kind }) => kind === "whole-pool" || kind === "any-repository") ? [`member = "principal://iam.googleapis.com/\${google_iam_workload_identity_pool.NAME.name}/subject/${subject}"`] : [`attribute_condition = "assertion.${claim} == '${repository}' && assertion.ref == 'refs/heads/main'"`, "# names can be taken over by others: better still by assertion.repository_id, a number that stays"];
	},
	azure: ({ form }, subject) => form === "bicep" || form === "yaml" ? [`subject: '${subject}'`] : [`subject = "${subject}"`],
	github: ({ issuer }, subject) => [`issuer: https://${issuer.host}`, `subject: ${subject}`]
};
// src/reach/checks/trust-too-wide.ts
/** A cloud trusts tokens of more workflows than the one that needs it. */
const trustTooWide = {
	id: "identity/trust-too-wide",
	name: "Cloud trust is too wide",
	find: (facts) => {
		const besides = joinedTo(facts);
		const around = {
			pool: poolOf(facts),
			own: ownName(facts.repository)
		};
		return facts.surfaces.trusts.flatMap((trust) => draftOf$2(trust, besides(trust), around));
	}
};
function draftOf$2(trust, beside, { pool, own }) {
	const gaps = widestFirst(trust.gaps);
	if (gaps.length === 0) return [];
	const { consumers: holders, grants } = beside;
	const { name, title } = trustName(trust, beside);
	const contrast = {
		trust,
		holders,
		isPowerful: grants.length > 0,
		isExposed: pool === "open" && hasNoCondition(trust)
	};
	const isExample = require_engine().isSample(trust.path);
	const fewer = [trust.power === "read", isExample].filter(Boolean).length;
	const rated = (kind) => lowered(raised(kind, contrast), fewer, "info");
	const severity = worst(gaps.map(({ kind }) => rated(kind)));
	const widest = gaps.find(({ kind }) => rated(kind) === severity);
	if (widest === void 0) return [];
	return [{
		subject: `${trust.path}#${trust.address} ${widest.kind}`,
		identity: trustIdentity(trust, name),
		provider: trust.cloud,
		severity,
		confidence: trust.open.length > 0 || isExample ? "medium" : "high",
		title: `${title} admits ${gapFacts[widest.kind].admits(trust.issuer.words)}`,
		at: [widest.spot, ...gaps.map(({ spot }) => spot)],
		holders,
		evidence: [
			...gaps.map((gap) => saidOf(gap, trust)),
			...grants.map(({ power, spot }) => ({
				text: `it holds ${power}`,
				spot
			})),
			...trust.open.map(({ said, spot }) => ({
				text: `unresolved: ${said}`,
				spot
			})),
			...isExample ? [{ text: "it lies among examples or tests, which are rarely deployed" }] : [],
			...consumerLines(holders, trust)
		],
		remedy: remedy(trust.issuer.tenants === "own" ? "Trust one service account: its exact subject and its audience." : "Trust one workflow: its exact subject, its environment and its audience.", narrowTrustSteps(trust, {
			gaps,
			holders,
			own
		}))
	}];
}
const saidOf = ({ kind, said, spot }, { issuer }) => ({
	text: `${said}: admits ${gapFacts[kind].admits(issuer.words)}`,
	spot
});
const consumerLines = (holders, { cloud, issuer }) => holders.length > 0 ? holderTable(holders) : [{ text: `which ${issuer.tenants === "own" ? "workloads" : "workflows"} take it is not to be seen in the files: none names this ${nounOf[cloud]}` }];
const nounOf = {
	aws: "role",
	gcp: "provider",
	azure: "client",
	github: "policy"
};
/** One level up where the role may do everything, where outsiders start a job that takes it, where a whole pool acts by it. */
function raised(kind, { trust, holders, isPowerful, isExposed }) {
	const severity = lowered(gapFacts[kind].severity, trust.issuer.tenants === "own" ? 1 : 0, "info");
	if (kind === "no-audience") return severity;
	if (kind === "no-environment") return noteOf(isPowerful ? "low" : "info", holders);
	return isPowerful || isExposed || startedOutside(holders) ? require_start.severities[Math.max(0, require_start.severities.indexOf(severity) - 1)] ?? severity : severity;
}
/** An exact branch is a note, unless outsiders start jobs on it. */
const noteOf = (note, holders) => startedOutside(holders) ? "medium" : note;
const startedOutside = (holders) => holders.some(({ trust }) => trust === "outsider");
/** Whether an account of the files acts for a whole pool: beside it, a provider without a condition is open to all. */
const poolOf = ({ surfaces }) => surfaces.trusts.some(({ gaps, cloud }) => cloud === "gcp" && gaps.some(({ kind }) => kind === "whole-pool")) ? "open" : "closed";
const hasNoCondition = ({ gaps }) => gaps.some(({ kind }) => kind === "no-condition");
// src/reach/checks/plain-prompts.ts
function plainPromptDrafts({ graph }) {
	const holders = graph.holders.filter(({ identity, trust }) => identity.role === "model" && (trust === "outsider" || trust === "gated"));
	return [...byIdentity(holders)].flatMap(([, held]) => draftOf$1(held.flatMap(reachedIn)));
}
const reachedIn = (holder) => holder.sinks.flatMap((sink) => {
	const { view } = sink;
	if (view === void 0 || holder.job.open.agents.some((agent) => agent.view === view)) return [];
	const texts = outsidersTextIn(view);
	const isReached = sink.starts.some(({ by }) => by === "outsider");
	return texts.length === 0 || !isReached ? [] : [{
		holder,
		sink,
		view,
		texts
	}];
});
const outsidersTextIn = ({ step }) => [...step.env.map(({ value }) => value), ...step.run === void 0 ? [] : [step.run]].flatMap(({ expressions, spot }) => expressions.flatMap(({ expr }) => untrustedTextIn(expr).map((text) => ({
	text: `it is given ${text}`,
	spot
}))));
function draftOf$1(reached) {
	const [first] = reached;
	if (first === void 0) return [];
	const { holder, sink, texts, view } = first;
	const { identity, job } = holder;
	const outside = sink.starts.filter(({ by }) => by === "outsider");
	const gates = gatesOf(outside);
	const base = job.level >= 2 ? "high" : "medium";
	return [{
		subject: identity.id,
		identity,
		provider: identity.provider,
		severity: lowered(base, outside.some(({ gates: own }) => own.length === 0) ? 0 : 1),
		confidence: "medium",
		title: `Text from outsiders reaches a step that holds ${called(identity)}`,
		at: reached.flatMap((entry) => [entry.view.spot, entry.sink.spot]),
		holders: reached.map((entry) => entry.holder),
		evidence: [
			{
				text: `step \u201c${view.label}\u201d of job ${job.open.job.id} is started by ${eventsOf(outside).join(", ")}`,
				spot: view.spot
			},
			...texts,
			...gateTexts(outside).map((said) => ({ text: said }))
		],
		remedy: remedy("Treat the text as data: delimit it, give the program no power to act, check its answer.", [...gates.length === 0 ? [gateStep(holder)] : [], ...job.level === 0 ? [] : [readOnlyStep(holder)]])
	}];
}
// src/reach/checks/untrusted-prompt.ts
/** Text of outsiders can reach a prompt in a job that holds a key. */
const untrustedPrompt = {
	id: "identity/untrusted-prompt",
	name: "Outsiders\u2019 text in a prompt",
	find: (facts) => [...agentsOf(facts).filter(({ node }) => node.trust === "outsider" || node.trust === "gated").flatMap((agent) => draftOf(agent, facts)), ...plainPromptDrafts(facts)]
};
function draftOf(agent, facts) {
	const { job, node, use, holders } = agent;
	const text = textOf$1(agent);
	if (text === void 0) return [];
	const outside = node.starts.filter(({ by }) => by === "outsider");
	const gates = gatesOf(node.starts);
	const { severity, why } = weigh(agent, outside, text);
	const [holder] = holders;
	const identity = holder?.identity;
	return [{
		subject: agentSubject(agent),
		...identity === void 0 ? {} : { identity },
		provider: use.provider,
		severity,
		confidence: text.isCertain ? "high" : "medium",
		title: `Text from outsiders reaches ${agentPlace(agent)}`,
		at: [
			use.view.spot,
			...outside.map(({ spot }) => spot),
			...use.untrusted.map(({ spot }) => spot)
		],
		holders,
		evidence: [
			{
				text: `started by ${eventsOf(outside).join(", ")}`,
				...outside[0] === void 0 ? {} : { spot: outside[0].spot }
			},
			text.said,
			...gateTexts(outside).map((said) => ({ text: said })),
			...why
		],
		remedy: remedy("Keep what an outsider writes away from anything that the job may do.", [
			...holder === void 0 || gates.length > 0 ? [] : [gateStep(holder)],
			...holder === void 0 || job.level === 0 ? [] : [readOnlyStep(holder)],
			...identity?.nature === "static" ? [replaceStep(identity, holder, facts.policy)] : [],
			{
				title: "Give the agent only the tools of this task",
				detail: `List the tools of ${use.agent} in step \u201c${use.view.label}\u201d, without a free shell, and check its answer in a second job before anything is written.`
			}
		], {
			policy: facts.policy,
			provider: use.provider
		})
	}];
}
/** How outsiders' text gets there: written into the prompt, read by the action, or fetched on the way. */
function textOf$1({ use, node }) {
	const [written] = use.untrusted;
	if (written !== void 0) return {
		said: {
			text: `the prompt contains ${written.what}`,
			spot: written.spot
		},
		isCertain: true
	};
	if (use.readsEvent) return {
		said: {
			text: `${use.agent} reads the event\u2019s own text`,
			spot: use.view.spot
		},
		isCertain: true
	};
	const events = eventsOf(node.starts.filter(({ by }) => by === "outsider"));
	if (events.every((event) => withoutText.has(event))) return void 0;
	return {
		said: {
			text: `unresolved: files or tools may bring the text of ${events.join(", ")} into the prompt`,
			spot: use.view.spot
		},
		isCertain: false
	};
}
const withoutText = /* @__PURE__ */ new Set(["watch", "fork"]);
/**
* Critical only without a gate, with a stored key and with the power to act. Each gate takes a level, a stored key's
* absence takes one, and one more goes where the tools are limited or the way of the text is not certain.
*/
function weigh(agent, outside, text) {
	const { job, use } = agent;
	const isStatic = hasStaticKey(agent);
	const open = outside.filter(({ gates }) => gates.length === 0);
	const powers = job.privileges.filter(({ level, kind }) => level >= 2 && kind !== "command");
	const kinds = new Set(outside.flatMap(({ gates }) => gates.map(({ kind }) => kind)));
	const why = powers.map(({ text, spot }) => spot === void 0 ? { text } : {
		text: `beside it: ${text}`,
		spot
	});
	if (!isStatic) why.push({ text: "no stored key of the model is in the job" });
	const base = isStatic && powers.length > 0 && open.length > 0 ? "critical" : "high";
	const isLimited = use.bypasses.length === 0 && hasToolList(agent);
	if (isLimited) why.push({
		text: "its tools are listed and contain no free shell",
		spot: use.view.spot
	});
	const isDoubtful = isLimited || !text.isCertain;
	return {
		severity: lowered(base, (open.length > 0 ? 0 : kinds.size) + (isStatic ? 0 : 1) + (isDoubtful ? 1 : 0)),
		why: [...why, ...agent.holders.map(({ identity }) => ({ text: `key: ${called(identity)}` }))]
	};
}
const toolList$1 = /--allowed-?[tT]ools|allowed_tools|"allow"\s*:|"coreTools"\s*:|"core"\s*:|--disallowed-?[tT]ools/;
const hasToolList = ({ use }) => [...use.view.inputs].some(([name, { text }]) => toolList$1.test(`${name}: ${text}`)) || toolList$1.test(use.view.step.run?.text ?? "");
const checks = [
	untrustedPrompt,
	gateDisabled,
	agentUnrestricted,
	agentApproves,
	outputExecuted,
	agentChain,
	modelWithExecution,
	executionIdentityCallsModel,
	deployInModelJob,
	manyRolesOneProcess,
	oneKeyManySystems,
	sharedKey,
	sharedAcrossEnvironments,
	mixedCallers,
	delegationChain,
	staticKeyShadowsFederation,
	staticKey,
	refreshToken,
	keyToThirdParty,
	keyScope,
	secretInOutput,
	defaultPermissions,
	tokenLifetime,
	trustTooWide,
	hostIdentity,
	hostIsExecutor,
	sharedServiceIdentity,
	sameValue,
	staleKey,
	mcpServer,
	noTrail,
	noOwner,
	accessWidened
].map(withOtherFiles);
// src/reach/code.ts
var code_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ withCode: () => withCode });
/** The graph with the files of code that read its keys, and keys that only code names. */
function withCode({ graph, finishing }, code) {
	const known = identitiesByName(graph);
	const holdings = [];
	const kept = [];
	for (const document of code.documents) {
		const found = require_code().readCode(document).flatMap((read) => identitiesOf(read.name, known).map((identity) => holdingOf(identity, document.path, read)));
		if (found.length === 0) continue;
		holdings.push(...found);
		kept.push(document);
	}
	return {
		graph: holdings.length === 0 ? graph : joined(graph, holdings),
		finishing: kept.length === 0 ? finishing : {
			...finishing,
			positions: both(finishing, kept)
		},
		unresolved: unreadOf(code.unread()),
		readers: readersIn(holdings, code)
	};
}
function readersIn(holdings, { programOf }) {
	return groupBy(holdings.flatMap((holding) => {
		const program = programOf(holding.path, holding.name);
		return program === void 0 ? [] : [{
			program,
			holding
		}];
	}), ({ holding }) => holding.identity.id);
}
/** What a variable can be filled with: not roles, accounts and clients, which may be called the same. */
const filling = /* @__PURE__ */ new Set([
	"secret",
	"variable",
	"literal"
]);
function identitiesByName({ identities }) {
	const counted = [...identities.values()].filter(({ kind }) => filling.has(kind));
	return new Map(groupBy(counted, ({ name }) => normalName(name)));
}
const told = /* @__PURE__ */ new Set([
	"model",
	"dual",
	"retrieval",
	"observability",
	"cloud"
]);
/** Those that the repository has by this name; else one of its own, where the name is one that tells. */
function identitiesOf(name, known) {
	const found = known.get(name);
	if (found !== void 0) return found;
	const { role, provider } = meaningOf(name);
	const own = told.has(role) ? [{
		id: `variable:${name}`,
		kind: "variable",
		name,
		role,
		provider,
		nature: "static",
		meanings: []
	}] : [];
	known.set(name, own);
	return own;
}
const holdingOf = (identity, path, { name, start, end }) => ({
	identity,
	surface: "code",
	path,
	holder: path,
	name,
	spot: {
		path,
		start,
		end
	},
	written: "reference",
	environment: null,
	via: []
});
function joined(graph, holdings) {
	const identities = new Map(graph.identities);
	for (const { identity } of holdings) if (!identities.has(identity.id)) identities.set(identity.id, identity);
	return {
		...graph,
		identities,
		holdings: [...graph.holdings, ...holdings]
	};
}
/** A file of code is none of the files that were read before: surfaces and code have different names. */
function both({ positions }, documents) {
	const paths = new Set(documents.map(({ path }) => path));
	const own = positionsOf(documents);
	const of = (path) => paths.has(path) ? own : positions;
	return {
		range: (spot) => of(spot.path).range(spot),
		line: (spot) => of(spot.path).line(spot),
		lineText: (path, line) => of(path).lineText(path, line),
		text: (spot) => of(spot.path).text(spot),
		lineStart: (path, line) => of(path).lineStart(path, line),
		find: (path, words) => of(path).find(path, words)
	};
}
const unreadOf = (path) => path === void 0 ? [] : [{
	what: "code",
	why: "there is more than is searched for variables that it reads; this file and those after it were not",
	spot: {
		path,
		start: 0,
		end: 0
	}
}];
// src/reach/frameworks.ts
const mappings = {
	"identity/shared-key": {
		nhi: ["NHI9:2025", "NHI8:2025"],
		asi: ["ASI03"],
		cwe: ["CWE-653"],
		cicd: ["CICD-SEC-6", "CICD-SEC-2"],
		nist: ["CSF 2.0 PR.AA-05"]
	},
	"identity/shared-across-environments": {
		nhi: ["NHI8:2025", "NHI9:2025"],
		cwe: ["CWE-653"],
		cicd: ["CICD-SEC-5"],
		nist: ["CSF 2.0 PR.AA-05"]
	},
	"identity/one-key-many-systems": {
		nhi: ["NHI9:2025", "NHI5:2025"],
		cwe: ["CWE-653", "CWE-441"],
		cicd: ["CICD-SEC-2"],
		nist: ["CSF 2.0 PR.AA-05"]
	},
	"identity/many-roles-one-process": {
		nhi: ["NHI5:2025"],
		asi: ["ASI03"],
		cwe: ["CWE-653", "CWE-250"],
		cicd: ["CICD-SEC-5"],
		nist: ["CSF 2.0 PR.AA-05"]
	},
	"identity/model-with-execution": {
		nhi: ["NHI5:2025"],
		asi: ["ASI03", "ASI02"],
		llm: ["LLM06:2025", "LLM03:2026"],
		cwe: ["CWE-250", "CWE-269"],
		cicd: ["CICD-SEC-5", "CICD-SEC-4"],
		nist: ["CSF 2.0 PR.AA-05", "SP 800-207 tenet 3"]
	},
	"identity/execution-identity-calls-model": {
		nhi: ["NHI5:2025", "NHI9:2025"],
		asi: ["ASI03"],
		llm: ["LLM06:2025", "LLM03:2026"],
		cwe: ["CWE-269", "CWE-653"],
		cicd: ["CICD-SEC-2"],
		nist: ["CSF 2.0 PR.AA-05"]
	},
	"identity/untrusted-prompt": {
		nhi: ["NHI5:2025"],
		asi: ["ASI01", "ASI02"],
		llm: ["LLM01:2025", "LLM01:2026"],
		cwe: ["CWE-1427"],
		cicd: ["CICD-SEC-4"],
		nist: ["AI 600-1 MS-2.7-004"]
	},
	"identity/gate-disabled": {
		nhi: ["NHI4:2025"],
		asi: ["ASI01"],
		llm: ["LLM01:2025", "LLM01:2026"],
		cwe: ["CWE-284"],
		cicd: ["CICD-SEC-4", "CICD-SEC-1"],
		nist: ["CSF 2.0 PR.AA-05"]
	},
	"identity/agent-unrestricted": {
		nhi: ["NHI5:2025"],
		asi: ["ASI02", "ASI05"],
		llm: ["LLM06:2025", "LLM03:2026"],
		cwe: ["CWE-250"],
		cicd: ["CICD-SEC-5"],
		nist: ["CSF 2.0 PR.AA-05"]
	},
	"identity/agent-approves": {
		nhi: ["NHI5:2025"],
		asi: ["ASI03", "ASI09"],
		llm: ["LLM06:2025", "LLM03:2026"],
		cwe: ["CWE-269"],
		cicd: ["CICD-SEC-1"],
		nist: ["CSF 2.0 PR.AA-05"]
	},
	"identity/agent-chain": {
		asi: ["ASI07", "ASI08"],
		llm: ["LLM05:2025", "LLM10:2026"],
		cwe: ["CWE-441"],
		cicd: ["CICD-SEC-4"]
	},
	"identity/output-executed": {
		asi: ["ASI05"],
		llm: ["LLM05:2025", "LLM10:2026"],
		cwe: ["CWE-1426", "CWE-94"],
		cicd: ["CICD-SEC-4"]
	},
	"identity/deploy-in-model-job": {
		nhi: ["NHI5:2025", "NHI8:2025"],
		asi: ["ASI03"],
		cwe: ["CWE-250"],
		cicd: ["CICD-SEC-1"],
		nist: ["SP 800-207 tenet 6"]
	},
	"identity/static-key": {
		nhi: ["NHI7:2025", "NHI4:2025"],
		cwe: ["CWE-324"],
		cicd: ["CICD-SEC-6"],
		nist: ["CSF 2.0 PR.AA-01", "CSF 2.0 PR.AA-03"]
	},
	"identity/static-key-shadows-federation": {
		nhi: ["NHI7:2025", "NHI4:2025"],
		cwe: ["CWE-324"],
		cicd: ["CICD-SEC-6"],
		nist: ["CSF 2.0 PR.AA-03"]
	},
	"identity/stale-key": {
		nhi: ["NHI1:2025"],
		cwe: ["CWE-324"],
		cicd: ["CICD-SEC-6"],
		nist: ["AI 600-1 GV-1.7-001"]
	},
	"identity/refresh-token": {
		nhi: ["NHI10:2025", "NHI7:2025"],
		asi: ["ASI03"],
		cwe: ["CWE-613"],
		cicd: ["CICD-SEC-6"],
		nist: ["CSF 2.0 PR.AA-02"]
	},
	"identity/key-scope": {
		nhi: ["NHI5:2025", "NHI2:2025"],
		cwe: ["CWE-526"],
		cicd: ["CICD-SEC-6"]
	},
	"identity/key-to-third-party": {
		nhi: ["NHI3:2025"],
		asi: ["ASI04"],
		llm: ["LLM03:2025", "LLM04:2026"],
		cwe: ["CWE-829", "CWE-1395"],
		cicd: ["CICD-SEC-3", "CICD-SEC-8"]
	},
	"identity/delegation-chain": {
		nhi: ["NHI9:2025"],
		cwe: ["CWE-441"],
		cicd: ["CICD-SEC-2"],
		nist: ["SP 800-207 tenet 3"]
	},
	"identity/mixed-callers": {
		nhi: ["NHI9:2025"],
		cwe: ["CWE-441", "CWE-653"],
		cicd: ["CICD-SEC-5"],
		nist: ["CSF 2.0 PR.AA-05"]
	},
	"identity/default-permissions": {
		nhi: ["NHI5:2025"],
		cwe: ["CWE-272", "CWE-250"],
		cicd: ["CICD-SEC-5"],
		nist: ["CSF 2.0 PR.AA-05"]
	},
	"identity/token-lifetime": {
		nhi: ["NHI7:2025"],
		cwe: ["CWE-613", "CWE-262"],
		cicd: ["CICD-SEC-6"],
		nist: ["CSF 2.0 PR.AA-01"]
	},
	"identity/host-identity": {
		nhi: ["NHI4:2025", "NHI6:2025"],
		cwe: ["CWE-653"],
		cicd: ["CICD-SEC-7"],
		nist: ["CSF 2.0 PR.AA-03", "SP 800-207 tenet 6"]
	},
	"identity/host-is-executor": {
		nhi: ["NHI5:2025", "NHI6:2025"],
		asi: ["ASI05"],
		cwe: ["CWE-250"],
		cicd: ["CICD-SEC-7"],
		nist: ["CSF 2.0 PR.AA-05"]
	},
	"identity/shared-service-identity": {
		nhi: ["NHI9:2025"],
		cwe: ["CWE-653"],
		nist: ["CSF 2.0 PR.AA-05"]
	},
	"identity/trust-too-wide": {
		nhi: ["NHI4:2025", "NHI6:2025"],
		cwe: ["CWE-284", "CWE-290"],
		cicd: ["CICD-SEC-2"],
		nist: ["CSF 2.0 PR.AA-04"]
	},
	"identity/mcp-server": {
		nhi: ["NHI3:2025", "NHI2:2025"],
		asi: ["ASI02", "ASI04"],
		cwe: ["CWE-829", "CWE-522"],
		cicd: ["CICD-SEC-8"]
	},
	"identity/same-value": {
		nhi: ["NHI2:2025", "NHI9:2025"],
		cwe: ["CWE-798", "CWE-312"],
		cicd: ["CICD-SEC-6"]
	},
	"identity/secret-in-output": {
		nhi: ["NHI2:2025"],
		llm: ["LLM02:2025", "LLM02:2026"],
		cwe: ["CWE-532", "CWE-200"],
		cicd: ["CICD-SEC-6"]
	},
	"identity/no-owner": {
		nhi: ["NHI1:2025"],
		cicd: ["CICD-SEC-2"],
		nist: ["AI 600-1 GV-1.6-001", "CSF 2.0 PR.AA-01"]
	},
	"identity/no-trail": {
		nhi: ["NHI9:2025"],
		cwe: ["CWE-778"],
		cicd: ["CICD-SEC-10"],
		nist: ["SP 800-207 tenet 7"]
	},
	"policy/access-widened": {
		nhi: ["NHI5:2025", "NHI9:2025"],
		asi: ["ASI03"],
		cwe: ["CWE-269"],
		cicd: ["CICD-SEC-1"],
		nist: ["CSF 2.0 PR.AA-05"]
	},
	"policy/scanner-weakened": {
		cwe: ["CWE-284"],
		cicd: ["CICD-SEC-1"]
	}
};
const names = {
	nhi: "owaspNhi",
	asi: "owaspAgentic",
	llm: "owaspLlm",
	cwe: "cwe",
	cicd: "owaspCicd",
	nist: "nist"
};
const order = [
	"nhi",
	"asi",
	"llm",
	"cwe",
	"cicd",
	"nist"
];
/** The framework ids of a check. */
function frameworksOf(check) {
	const mapping = mappings[check];
	const entries = order.flatMap((key) => {
		const ids = mapping[key];
		return ids === void 0 ? [] : [[names[key], ids]];
	});
	return Object.fromEntries(entries);
}
// src/reach/masked.ts
const known = /* @__PURE__ */ new WeakMap();
/** Spots in their order, those that meet as one; they are asked for once a line. */
function spansOf(spots) {
	const found = known.get(spots);
	if (found !== void 0) return found;
	const spans = [];
	for (const { start, end } of spots.toSorted((a, b) => a.start - b.start)) {
		const last = spans.at(-1);
		if (last !== void 0 && start <= last.end) last.end = Math.max(last.end, end);
		else spans.push({
			start,
			end
		});
	}
	known.set(spots, spans);
	return spans;
}
/** A stretch of a document that begins at `start`, an ellipsis for each span in it. */
function masked(text, { start, spans }) {
	const parts = [];
	let from = 0;
	for (let index = firstEndingAfter(spans, start); index < spans.length; index += 1) {
		const span = spans[index];
		if (span === void 0 || span.start >= start + text.length) break;
		parts.push(text.slice(from, Math.max(0, span.start - start)), "\u2026");
		from = span.end - start;
	}
	return [...parts, text.slice(from)].join("");
}
function firstEndingAfter(spans, offset) {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
// src/reach/finish.ts
function finish(check, drafts, finishing) {
	const bySubject = /* @__PURE__ */ new Map();
	for (const draft of drafts) if (!bySubject.has(draft.subject)) bySubject.set(draft.subject, draft);
	return [...bySubject.values()].map((draft) => toFinding(check, draft, finishing));
}
function toFinding(check, draft, finishing) {
	const rule = {
		id: check.id,
		name: check.name,
		provider: draft.provider,
		class: draft.identity?.kind ?? null
	};
	const common = {
		fingerprint: findingFingerprint(check.id, draft.subject),
		rule,
		severity: draft.severity,
		confidence: draft.confidence,
		title: cutAt(draft.title, longestTitle),
		locations: locationsOf(check.id, draft, finishing),
		consumers: consumersFor(draft.holders, draft.holdings ?? [], finishing),
		evidence: evidenceFor(draft.evidence, finishing),
		frameworks: frameworksOf(check.id),
		remediation: draft.remedy
	};
	return check.id.startsWith("policy/") ? {
		kind: "policy",
		...common
	} : {
		kind: "identity",
		...common
	};
}
const mostLocations = 100;
function locationsOf(check, draft, finishing) {
	const seen = /* @__PURE__ */ new Map();
	const counts = /* @__PURE__ */ new Map();
	for (const spot of draft.at) {
		if (seen.size >= mostLocations) break;
		const place = placed(spot, finishing);
		const range = finishing.positions.range(place);
		const key = `${place.path}:${range.line}`;
		if (seen.has(key)) continue;
		const occurrence = (counts.get(place.path) ?? 0) + 1;
		counts.set(place.path, occurrence);
		seen.set(key, {
			path: place.path,
			...oneLine(range, finishing.positions.lineText(place.path, range.line)),
			where: "tree",
			fingerprint: fingerprint(check, place.path, draft.subject, occurrence),
			snippet: snippetOf(place.path, range.line, finishing)
		});
	}
	return [...seen.values()];
}
/** A job of two hundred lines is shown by its first one. */
const oneLine = (range, text) => range.endLine === range.line ? range : {
	...range,
	endLine: range.line,
	endColumn: Math.max(range.column, text.length) + 1
};
/** What stands in a generated file is told at its source: where the same words stand, else where its engine or its head does. */
function placed(spot, finishing) {
	const source = finishing.sources.get(spot.path);
	if (source === void 0) return spot;
	return inSource(spot, source, finishing) ?? headOf(source, finishing);
}
/** Evidence is told at the very line: of the source where it has the words, else of what was generated. */
function exactly(spot, finishing) {
	const source = finishing.sources.get(spot.path);
	return source === void 0 ? spot : inSource(spot, source, finishing) ?? spot;
}
const referred = /\bsecrets\.[A-Za-z_]\w*/g;
/** The same words, or else the secret that they speak of. */
function inSource(spot, source, { positions }) {
	const words = spot.below === void 0 ? positions.text(spot).trim() : "";
	const secrets = new Set(words.match(referred));
	const wanted = [words, ...secrets.size === 1 ? secrets : []].filter((text) => text !== "");
	for (const text of wanted) {
		const start = positions.find(source, text);
		if (start >= 0) return {
			path: source,
			start,
			end: start + text.length
		};
	}
}
const engineKey = "\nengine:";
function headOf(source, { positions }) {
	const engine = positions.find(source, engineKey);
	const start = engine < 0 ? 0 : engine + 1;
	return {
		path: source,
		start,
		end: engine < 0 ? 0 : start + 8 - 1
	};
}
const shown = 160;
function snippetOf(path, line, { positions, masks }) {
	const start = positions.lineStart(path, line);
	const text = masked(positions.lineText(path, line), {
		start,
		spans: spansOf(masks.get(path) ?? [])
	});
	return text.length > shown ? `${text.slice(0, shown)}\u2026` : text;
}
/** Jobs first, then whatever else holds it. */
const consumersFor = (holders, holdings, finishing) => [...consumersOf(holders, finishing), ...othersOf(holdings, finishing)];
function consumersOf(holders, finishing) {
	const seen = /* @__PURE__ */ new Map();
	for (const holder of holders) {
		const { job, sinks, starts, trust } = holder;
		const consumer = {
			workflow: job.open.workflow.source ?? job.open.workflow.path,
			job: job.open.job.id,
			step: sinks.find(({ view }) => view !== void 0)?.view?.label ?? null,
			line: lineOf(holder, finishing),
			triggers: eventsOf(starts),
			trust,
			privileges: job.privileges.map(({ text }) => text),
			environment: job.open.job.environment?.name ?? null,
			gates: gatesOf(starts),
			via: [...new Set(sinks.flatMap(({ via }) => via))]
		};
		if (!seen.has(job.id)) seen.set(job.id, consumer);
	}
	return [...seen.values()];
}
/** One per file and holder: a service may take an identity in several ways. */
function othersOf(holdings, finishing) {
	const seen = /* @__PURE__ */ new Map();
	for (const holding of holdings) {
		const key = `${holding.path}#${holding.holder}`;
		if (!seen.has(key)) seen.set(key, holding);
	}
	return [...seen.values()].map((holding) => consumerOfHolding$1(holding, finishing));
}
const consumerOfHolding$1 = (holding, finishing) => ({
	workflow: holding.path,
	job: holding.holder,
	step: null,
	line: finishing.positions.line(placed(holding.spot, finishing)),
	triggers: [],
	trust: "unknown",
	privileges: [],
	environment: holding.environment,
	gates: [],
	via: holding.via
});
function lineOf({ sinks, job }, finishing) {
	const spot = sinks[0]?.spot ?? job.open.job.spot;
	return finishing.positions.line(placed(spot, finishing));
}
const longestTitle = 300;
const longestSentence = 500;
const mostSentences = 60;
/** A key in hundreds of places is told at the first of them; files may be made to hold more than anyone reads. */
function evidenceFor(said, finishing) {
	const told = said.slice(0, mostSentences).map((sentence) => evidenceOf(sentence, finishing));
	const more = said.length - told.length;
	return more > 0 ? [...told, { text: `and ${more} more places like these` }] : told;
}
const cutAt = (text, length) => text.length > length ? `${text.slice(0, length - 1)}\u2026` : text;
function evidenceOf({ text: whole, spot }, finishing) {
	const text = cutAt(whole, longestSentence);
	if (spot === void 0) return { text };
	const place = exactly(spot, finishing);
	return {
		text,
		path: place.path,
		line: finishing.positions.line(place)
	};
}
/** Of the check and what the finding is about. */
const findingFingerprint = (check, subject) => fingerprint(check, "", subject, 1);
/** Of the check, the path, what it is about, and which of these in the file; no part of a value, no line. */
function fingerprint(...parts) {
	const text = parts.join("\0");
	return (0, node_crypto().createHash)("sha256").update(text).digest("hex").slice(0, 20);
}
// src/reach/inventory.ts
/** Rows by what is worst about them: trust, privilege, number of consumers, name. */
function inventoryOf(input) {
	const holdings = groupBy(input.graph.holdings, ({ identity }) => identity.id);
	const rows = [...input.graph.identities.values()].map((identity) => rowOf(identity, holdings.get(identity.id) ?? [], input)).sort(byReach);
	return [...rows.filter((row) => !isOfCodeOnly(row)), ...rows.filter(isOfCodeOnly)];
}
/** What nothing hands out reaches less than what something does. */
const isOfCodeOnly = ({ consumers }) => consumers.length > 0 && consumers.every(({ surface }) => surface === "code");
function rowOf(identity, holdings, input) {
	const holders = input.graph.holdersOf(identity.id);
	const strongest = strongestOf(holders, identity);
	const ofKind = (isCode) => holdings.filter(isCode).map((holding) => consumerOfHolding(holding, input.positions));
	const code = ofKind(({ surface }) => surface === "code");
	const placed = [...holders.map((holder) => consumerOf(holder, input.positions)), ...ofKind(({ surface }) => surface !== "code")];
	const consumers = [...placed, ...code];
	return {
		id: identity.id,
		identity: identity.name,
		kind: identity.kind,
		role: identity.role,
		provider: identity.provider,
		nature: identity.nature,
		consumers,
		worstTrust: holders.map(({ trust }) => trust).reduce(lessTrusted, "unknown"),
		highestPrivilege: strongest?.text ?? "",
		level: strongest?.level ?? 0,
		environments: distinct(consumers.flatMap(({ environment }) => environment ?? [])),
		owners: ownersOf(identity, placed.length === 0 ? code : placed, input),
		since: placed.length === 0 ? null : input.since?.(identity.name, pathsOf(placed)) ?? null
	};
}
/** The credential itself is no privilege beside itself. */
function strongestOf(holders, { name }) {
	return holders.flatMap(({ job }) => job.privileges).filter(({ level, secret }) => level > 0 && secret !== name).reduce((best, next) => best !== void 0 && best.level >= next.level ? best : next, void 0);
}
function consumerOf({ job, sinks, starts, trust }, positions) {
	const sink = sinks.find(({ view }) => view !== void 0) ?? sinks[0];
	return {
		path: job.open.workflow.path,
		holder: job.open.job.id,
		step: sink?.view?.label ?? null,
		name: sink?.name ?? "",
		line: positions.line(sink?.spot ?? job.open.job.spot),
		trust,
		triggers: eventsOf(starts),
		gates: gatesOf(starts),
		privileges: job.privileges.toSorted((a, b) => b.level - a.level).map(({ text }) => text),
		level: job.level,
		environment: job.open.job.environment?.name ?? null,
		via: distinct(sinks.flatMap(({ via }) => via))
	};
}
const consumerOfHolding = (holding, positions) => ({
	path: holding.path,
	holder: holding.holder,
	step: null,
	name: holding.name,
	line: positions.line(holding.spot),
	trust: "unknown",
	triggers: [],
	gates: [],
	privileges: [],
	level: 0,
	environment: holding.environment,
	via: [],
	...holding.surface === "code" ? { surface: "code" } : {}
});
function ownersOf(identity, consumers, input) {
	const named = namedOwner(input.policy, identity.name);
	if (named !== void 0) return [named];
	return distinct(consumers.flatMap(({ path }) => input.owners.of(path)));
}
const callerFile = /^called by (\S+)#/;
/** Files that may name it: those of its consumers and of their callers. */
const pathsOf = (consumers) => distinct(consumers.flatMap(({ path, via }) => [path, ...via.flatMap((hop) => callerFile.exec(hop)?.[1] ?? [])]));
const distinct = (texts) => [...new Set(texts)];
const trustRank = {
	outsider: 0,
	gated: 1,
	collaborator: 2,
	maintainer: 3,
	unknown: 4
};
const roleRank = {
	model: 0,
	dual: 1,
	cloud: 2
};
const byReach = (a, b) => (roleRank[a.role] ?? 3) - (roleRank[b.role] ?? 3) || trustRank[a.worstTrust] - trustRank[b.worstTrust] || b.level - a.level || b.consumers.length - a.consumers.length || (a.id < b.id ? -1 : Number(a.id > b.id));
// src/reach/link.ts
/** What a holder in a Secret is called, by the name of the Secret. */
const secretHolder = (name) => `Secret ${name}`;
const secretPrefix = secretHolder("");
/** More holdings by hops than services have: each of many services may take a whole file of many keys. */
const mostTaken = 5e4;
/** All holdings, with those that come by hops. A Secret that is made of an env file is a hop before a service takes it. */
function linked({ holdings, takings }) {
	if (holdings.length === 0) return {
		holdings,
		unresolved: []
	};
	const files = sourcesOf(holdings);
	const fromFiles = takenBy(takings.filter(({ of }) => of === "env-file"), files);
	const secrets = sourcesOf([...holdings, ...fromFiles.holdings]);
	const fromSecrets = takenBy(takings.filter(({ of }) => of === "cluster-secret"), secrets);
	return {
		holdings: [
			...holdings.map((holding) => resolved(holding, secrets)),
			...fromFiles.holdings,
			...fromSecrets.holdings
		],
		unresolved: [...fromFiles.unresolved, ...fromSecrets.unresolved]
	};
}
function takenBy(takings, sources) {
	const holdings = [];
	for (const taking of takings) {
		if (holdings.length >= mostTaken) return {
			holdings,
			unresolved: [leftOf(taking)]
		};
		for (const holding of taken(taking, sources)) holdings.push(holding);
	}
	return {
		holdings,
		unresolved: []
	};
}
const leftOf = ({ holder, spot }) => ({
	what: holder,
	why: "it and those after it take more from files and Secrets than is followed",
	spot
});
/** Holdings by what a service calls the file, the Secret, or the one variable or key that they stand in. */
function sourcesOf(holdings) {
	const sources = /* @__PURE__ */ new Map();
	for (const holding of holdings) for (const key of sourceKeys(holding)) {
		const known = sources.get(key);
		if (known === void 0) sources.set(key, [holding]);
		else known.push(holding);
	}
	return sources;
}
const template = /\.(?:example|sample|template|dist|tmpl|default)$/;
function sourceKeys({ surface, path, holder, name }) {
	if (surface === "env-file") {
		const shown = path.replace(template, "");
		return [
			`env-file ${path}`,
			`variable ${path}#${name}`,
			...shown === path ? [] : [`template ${shown}`]
		];
	}
	if (surface !== "kubernetes" || !holder.startsWith(secretPrefix)) return [];
	const secret = holder.slice(secretPrefix.length);
	return [`cluster-secret ${secret}`, `key ${secret}/${name}`];
}
/** An env file that is kept out of the repository is known by the template beside it. */
function taken(taking, sources) {
	return nearest(sources.get(`${taking.of} ${taking.name}`) ?? sources.get(`template ${taking.name}`) ?? [], taking.path).map((source) => passed(source, taking));
}
/** Overlays hold Secrets of one name for several environments: the one in the same folder tree is meant. */
function nearest(sources, path) {
	if (sources.length < 2) return sources;
	const common = sources.map((source) => commonFolders(source.path, path));
	const best = common.reduce((most, count) => Math.max(most, count), 0);
	return sources.filter((_, index) => common[index] === best);
}
function commonFolders(a, b) {
	const [left, right] = [a.split("/").slice(0, -1), b.split("/").slice(0, -1)];
	const differing = left.findIndex((part, index) => part !== right[index]);
	return differing === -1 ? left.length : differing;
}
function passed(source, { holder, path, spot, surface, of, name }) {
	const hop = of === "env-file" ? `env_file ${name}` : secretHolder(name);
	return {
		...withoutValue(source),
		holder,
		path,
		spot,
		surface,
		written: written(source),
		via: [...source.via, hop]
	};
}
/** What is taken from elsewhere is no copy. */
function withoutValue(holding) {
	const { value: _, ...rest } = holding;
	return rest;
}
const written = (source) => source.written === "placeholder" ? "placeholder" : "reference";
/** A variable that takes a key of a Secret, or is left to the env file that compose reads by itself. */
function resolved(holding, sources) {
	const { identity, surface, path, holder } = holding;
	if (identity.kind === "cluster-secret" && !holder.startsWith(secretPrefix)) return from(holding, nearest(sources.get(`key ${identity.name}`) ?? [], path)[0], (source) => source.holder);
	if (identity.kind !== "variable" || surface !== "compose") return holding;
	const file = `${path.slice(0, path.lastIndexOf("/") + 1)}.env`;
	return from(holding, sources.get(`variable ${file}#${identity.name}`)?.[0], () => file);
}
function from(holding, source, hop) {
	if (source === void 0) return holding;
	const { role, provider } = holding.identity;
	const identity = source.identity.role === "unknown" ? {
		...source.identity,
		role,
		provider
	} : source.identity;
	return {
		...holding,
		identity,
		via: [...holding.via, hop(source)]
	};
}
// src/reach/read/plain-blocks.ts
let import_dist$;
const import_dist = () => import_dist$ ??= require_yaml().require_dist();
const header = /[|>][+-]?(?= *(?:\n|$)| +#)/y;
function blockScalar(text, start, indent) {
	header.lastIndex = start;
	const sign = header.exec(text)?.[0];
	const read = sign === void 0 ? void 0 : linesOf(text, lineEnd(text, start) + 1, indent);
	if (sign === void 0 || read === void 0) return void 0;
	if (sign.endsWith("+") && read.after > text.length) return void 0;
	const lines = withoutEmptyEnd(read.lines);
	const empty = read.lines.length - lines.length;
	if (sign.startsWith(">") && lines.some((line) => line.startsWith(" "))) return void 0;
	const value = (sign.startsWith(">") ? folded(lines) : lines.join("\n")) + tailOf(sign, empty);
	return {
		node: {
			kind: "scalar",
			text: value,
			value,
			start,
			end: sign.endsWith("+") ? read.after : read.end
		},
		after: read.after
	};
}
function tailOf(sign, empty) {
	if (sign.endsWith("-")) return "";
	return sign.endsWith("+") ? "\n".repeat(empty + 1) : "\n";
}
function lineEnd(text, from) {
	const found = text.indexOf("\n", from);
	return found === -1 ? text.length : found;
}
/** Lines that are as deep as the first one with content. A blank line that is longer, or a line in between, is left to the library. */
function linesOf(text, first, indent) {
	const inner = innerIndent(text, first);
	const lines = [];
	let end = first;
	let from = first;
	while (from < text.length) {
		const lineAt = lineEnd(text, from);
		const kind = kindOf({
			width: widthAt(text, from),
			length: lineAt - from
		}, {
			inner,
			indent
		});
		if (kind === "behind") break;
		if (kind === "odd") return void 0;
		lines.push(text.slice(Math.min(from + inner, lineAt), lineAt));
		from = lineAt + 1;
		if (kind === "text") end = Math.min(text.length, from);
	}
	return inner > indent ? {
		lines,
		end,
		after: from
	} : void 0;
}
function kindOf({ width, length }, { inner, indent }) {
	if (width === length) return width > inner ? "odd" : "blank";
	if (width >= inner) return "text";
	return width > indent ? "odd" : "behind";
}
function widthAt(text, from) {
	let at = from;
	while (text[at] === " ") at += 1;
	return at - from;
}
/** How deep the first line with content is; 0 where there is none, or a blank one before it is deeper. */
function innerIndent(text, first) {
	let widest = 0;
	for (let from = first; from < text.length; from = lineEnd(text, from) + 1) {
		const width = widthAt(text, from);
		if (text[from + width] !== "\n" && from + width < text.length) return width < widest ? 0 : width;
		widest = Math.max(widest, width);
	}
	return 0;
}
function withoutEmptyEnd(lines) {
	const last = lines.findLastIndex((line) => line !== "");
	return lines.slice(0, last + 1);
}
/** Lines of a paragraph as one; each blank line is a break. */
function folded(lines) {
	const parts = [];
	let joint = "";
	for (const line of lines) if (line === "") joint = joint === " " ? "\n" : `${joint}\n`;
	else {
		parts.push(joint, line);
		joint = " ";
	}
	return parts.join("");
}
// src/reach/read/plain-scalars.ts
const nothings = /^(?:~|[Nn]ull|NULL)$/;
const booleans = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/;
const numbers = /^[-+]?(?:\d+|(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?)$/;
/** Numbers with a base, infinity: rare enough to be left to the library. */
const rareNumbers = /^[-+]?(?:0[xo]|\.(?:inf|nan)$)/i;
/** A plain scalar by its text, of the kinds of YAML's core schema. */
function plainScalar(text, start) {
	if (rareNumbers.test(text)) return void 0;
	return {
		kind: "scalar",
		text,
		value: plainValue$1(text),
		start,
		end: start + text.length
	};
}
function plainValue$1(text) {
	if (nothings.test(text)) return null;
	if (booleans.test(text)) return text[0] === "t" || text[0] === "T";
	return numbers.test(text) ? Number(text) : text;
}
const quotedForms = {
	"\"": /"((?:[^"\\\n]|\\["\\/nt])*)"/y,
	"'": /'((?:[^'\n]|'')*)'/y
};
const escapes = /\\(["\\/nt])/g;
const meant = {
	n: "\n",
	t: "	"
};
/** A quoted scalar of one line, with the commonest escapes. */
function quotedScalar(text, start) {
	const quote = text[start] ?? "";
	const form = quotedForms[quote];
	if (form === void 0) return void 0;
	form.lastIndex = start;
	const found = form.exec(text);
	if (found === null) return void 0;
	const [whole, inner = ""] = found;
	const value = quote === "'" ? inner.replaceAll("''", "'") : inner.replace(escapes, (_, sign) => meant[sign] ?? sign);
	return {
		kind: "scalar",
		text: value,
		value,
		start,
		end: start + whole.length
	};
}
const flowPlain = /(?:-(?=[^\s,[\]{}])|[^\s,[\]{}#&*!|>'"%@`?:-])[^,[\]{}#\n]*/y;
const blanks = /(?:[ \n]|(?<=[ \n])#[^\n]*)*/y;
const deepest$4 = 10;
/** A colon that ends a key, or would in another place. */
const colon = /:(?=[\s,[\]{}]|$)/;
/** `[a, b]` and `{ a: b }`, with breaks and comments between. */
function flowNode(text, start, depth = 0) {
	if (depth > deepest$4) return void 0;
	switch (text[start]) {
		case "[": return flowList(text, start, depth);
		case "{": return flowMap(text, start, depth);
		case "\"":
		case "'": return quotedScalar(text, start);
		default: return flowScalar(text, start);
	}
}
function flowScalar(text, start) {
	flowPlain.lastIndex = start;
	const found = flowPlain.exec(text)?.[0].trimEnd();
	return found === void 0 || colon.test(found) ? void 0 : plainScalar(found, start);
}
const afterBlanks = (text, at) => {
	blanks.lastIndex = at;
	return at + (blanks.exec(text)?.[0].length ?? 0);
};
function flowList(text, start, depth) {
	const items = [];
	let at = afterBlanks(text, start + 1);
	while (text[at] !== "]") {
		const item = flowNode(text, at, depth + 1);
		const next = item === void 0 ? void 0 : afterItem(text, item.end, "]");
		if (item === void 0 || next === void 0) return void 0;
		items.push(item);
		at = next;
	}
	return {
		kind: "list",
		items,
		start,
		end: at + 1
	};
}
/** Behind the comma, or at the bracket that closes. */
function afterItem(text, end, closing) {
	const at = afterBlanks(text, end);
	if (text[at] === closing) return at;
	return text[at] === "," ? afterBlanks(text, at + 1) : void 0;
}
const flowKey = /[A-Za-z_][\w.$/ -]*(?=: )/y;
function flowMap(text, start, depth) {
	const entries = [];
	let at = afterBlanks(text, start + 1);
	while (text[at] !== "}") {
		flowKey.lastIndex = at;
		const key = flowKey.exec(text)?.[0];
		if (key === void 0 || plainScalar(key, at)?.value !== key || key.endsWith(" ")) return void 0;
		const value = flowNode(text, afterBlanks(text, at + key.length + 1), depth + 1);
		const next = value === void 0 ? void 0 : afterItem(text, value.end, "}");
		if (value === void 0 || next === void 0) return void 0;
		entries.push({
			key,
			start: at,
			end: at + key.length,
			value
		});
		at = next;
	}
	return {
		kind: "map",
		entries,
		start,
		end: at + 1
	};
}
// src/reach/read/plain-yaml.ts
const unusual = /[\r\0\uFEFF\u0085\u2028\u2029]|^(?:%|\.\.\.|[ ]*\t)/m;
const deepest$3 = 80;
/** The one document of a text, or undefined where the library has to read it. */
function readPlainYaml(text) {
	if (unusual.test(text)) return void 0;
	const reader = new Reader(text);
	const root = reader.document();
	return reader.hasFailed ? void 0 : root;
}
const keyForm = /(?:[A-Za-z_$./][^\s:#"'{}[\],&*!|>%@`]*(?: [^\s:#"'{}[\],&*!|>%@`]+)*|"[^"\\\n]+"|'[^'\n]+')(?=:(?: |\n|$))/y;
const quotes = /^["']|["']$/g;
/** A plain value up to its comment. */
const valueForm = /[^\n]*?(?= +#| *(?:\n|$))/y;
const restForm = / *(?: #[^\n]*)?(?=\n|$)/y;
const special = /^(?:[?:,[\]{}#&*!|>'"%@`]|-(?: |$))/;
const keyInside = /:(?: |$)/;
var Reader = class {
	hasFailed = false;
	text;
	/** Where the line begins that is read next, blanks and comments passed over; its indentation is -1 at the end. */
	at = 0;
	indent = -1;
	/** Behind the last line that belongs to what was read. */
	end = 0;
	depth = 0;
	constructor(text) {
		this.text = text;
	}
	document() {
		this.next(0);
		if (this.indent === 0 && this.text.startsWith("---", this.at)) {
			if (this.text[this.at + 3] !== "\n") return this.fail();
			this.next(this.at + 4);
		}
		if (this.indent !== 0) return this.fail();
		const root = this.block();
		return this.at === this.text.length ? root : this.fail();
	}
	fail() {
		this.hasFailed = true;
		this.at = this.text.length;
		this.indent = -1;
	}
	/** To the next line with content, from the start of a line. */
	next(from) {
		let start = from;
		while (start < this.text.length) {
			let at = start;
			while (this.text[at] === " ") at += 1;
			const char = this.text[at];
			if (char !== "\n" && char !== "#" && char !== void 0) {
				this.stand(at, at - start);
				return;
			}
			start = this.lineEnd(at) + 1;
		}
		this.stand(this.text.length, -1);
	}
	stand(at, indent) {
		this.at = at;
		this.indent = indent;
		if (indent === 0 && this.text.startsWith("---", at) && this.end > 0) this.fail();
	}
	lineEnd(from) {
		const found = this.text.indexOf("\n", from);
		return found === -1 ? this.text.length : found;
	}
	isDash(at) {
		const next = this.text[at + 1];
		return this.text[at] === "-" && (next === " " || next === "\n" || next === void 0);
	}
	block() {
		this.depth += 1;
		if (this.depth > deepest$3) return this.fail();
		const node = this.isDash(this.at) ? this.list(this.indent) : this.map(this.indent);
		this.depth -= 1;
		return node;
	}
	map(indent) {
		const start = this.at;
		const entries = [];
		while (this.indent === indent && !this.isDash(this.at)) {
			const key = this.key();
			if (key === void 0) return this.fail();
			const value = this.valueAfter(key.end + 1, indent, "map");
			if (value === void 0) return this.fail();
			entries.push({
				...key,
				value
			});
		}
		return this.indent > indent ? this.fail() : {
			kind: "map",
			entries,
			start,
			end: this.end
		};
	}
	key() {
		keyForm.lastIndex = this.at;
		const found = keyForm.exec(this.text)?.[0];
		if (found === void 0) return void 0;
		const key = found.replace(quotes, "");
		if (key === found && plainScalar(found, 0)?.value !== found) return void 0;
		return {
			key,
			start: this.at,
			end: this.at + found.length
		};
	}
	list(indent) {
		const start = this.at;
		const items = [];
		while (this.indent === indent && this.isDash(this.at)) {
			const item = this.item(indent);
			if (item === void 0) return this.fail();
			items.push(item);
		}
		return this.indent > indent ? this.fail() : {
			kind: "list",
			items,
			start,
			end: this.end
		};
	}
	item(indent) {
		const dash = this.at;
		let at = dash + 1;
		while (this.text[at] === " ") at += 1;
		keyForm.lastIndex = at;
		if (!(this.isDash(at) || keyForm.test(this.text))) return this.valueAfter(dash + 1, indent, "list");
		this.at = at;
		this.indent = indent + at - dash;
		return this.block();
	}
	/** What stands behind a colon or a dash, on its line or below it. */
	valueAfter(from, indent, owner) {
		let at = from;
		while (this.text[at] === " ") at += 1;
		const char = this.text[at];
		if (char === "\n" || char === void 0 || char === "#") return this.below(from, indent, owner);
		if (char === "|" || char === ">") return this.script(at, indent);
		const node = char === "[" || char === "{" ? this.flow(at, indent) : this.scalar(at);
		if (node === void 0) return void 0;
		restForm.lastIndex = node.end;
		const rest = restForm.exec(this.text)?.[0];
		if (rest === void 0) return void 0;
		this.end = Math.min(this.text.length, node.end + rest.length + 1);
		this.next(this.end);
		return this.indent > indent ? void 0 : node;
	}
	below(from, indent, owner) {
		this.next(this.lineEnd(from) + 1);
		const isListOfMap = owner === "map" && this.indent === indent && this.isDash(this.at);
		if (this.indent > indent || isListOfMap) return this.block();
		if (!(this.text[from] === "\n" || from >= this.text.length)) return void 0;
		this.end = from;
		return {
			kind: "scalar",
			text: "",
			value: null,
			start: from,
			end: from
		};
	}
	/** A collection in brackets, whose lines are all deeper than what it belongs to. */
	flow(at, indent) {
		const node = flowNode(this.text, at);
		if (node === void 0) return void 0;
		for (let line = this.lineEnd(at) + 1; line < node.end; line = this.lineEnd(line) + 1) {
			let first = line;
			while (this.text[first] === " ") first += 1;
			if (this.text[first] !== "\n" && first - line <= indent) return void 0;
		}
		return node;
	}
	scalar(at) {
		const quoted = quotedScalar(this.text, at);
		if (quoted !== void 0) return quoted;
		valueForm.lastIndex = at;
		const text = valueForm.exec(this.text)?.[0] ?? "";
		return special.test(text) || keyInside.test(text) || text.includes("	") ? void 0 : plainScalar(text, at);
	}
	script(at, indent) {
		const found = blockScalar(this.text, at, indent);
		if (found === void 0) return void 0;
		this.end = found.node.end;
		this.next(found.after);
		return found.node;
	}
};
// src/reach/read/yaml-trees.ts
const options = {
	keepSourceTokens: false,
	logLevel: "silent",
	prettyErrors: false,
	strict: false,
	uniqueKeys: false
};
/** Words of the largest file that is read: some ten a line. */
const mostWords = 3e5;
const deepest$2 = 100;
/** The documents of a text; what is left out, because a file was made to be read for ever, is told in `cut`. */
function* treesIn(text, cut) {
	const composer = new (import_dist()).Composer(options);
	for (const token of tokensIn(text, cut)) yield* composer.next(token);
	yield* composer.end(false, text.length);
}
/** Stops where a bound is passed, and closes what is open: what stood before is read. */
function* tokensIn(text, cut) {
	const parser = new (import_dist()).Parser();
	let words = 0;
	for (const word of new (import_dist()).Lexer().lex(text)) {
		words += 1;
		const reason = excess(words, parser.stack.length);
		if (reason !== void 0) {
			cut.add(reason);
			break;
		}
		yield* parser.next(word);
	}
	yield* parser.end();
}
function excess(words, depth) {
	if (depth > deepest$2) return "is nested too deeply";
	return words > mostWords ? "is larger than what is read" : void 0;
}
// src/reach/read/yaml.ts
/** Every document of the text that has content. */
function readYaml(text) {
	const plain = readPlainYaml(text);
	return plain === void 0 ? readAnyYaml(text) : {
		roots: [plain],
		faults: [],
		cut: []
	};
}
/** The same by the library, which knows all of YAML and takes its time. */
function readAnyYaml(text) {
	const cut = /* @__PURE__ */ new Set();
	const faults = [];
	const roots = [];
	for (const document of treesIn(text, cut)) {
		for (const { message } of document.errors) faults.push(message);
		if (document.contents !== null) roots.push(nodeOf(document.contents, cut));
	}
	return {
		roots,
		faults,
		cut: [...cut]
	};
}
/** Characters that aliases may add: more than any file takes from its anchors. */
const mostShared = 1e6;
const perNode = 8;
const nodeOf = (contents, cut) => sized(contents, {
	anchors: /* @__PURE__ */ new Map(),
	left: mostShared,
	cut
}, 0).node;
const empty = (at) => ({
	node: {
		kind: "scalar",
		text: "",
		value: null,
		start: at,
		end: at
	},
	weight: perNode,
	height: 0
});
function sized(node, building, depth) {
	if (depth > 100) return empty(0);
	if ((0, import_dist().isAlias)(node)) return shared(node, building, depth);
	const made = madeOf(node, building, depth);
	if (((0, import_dist().isMap)(node) || (0, import_dist().isSeq)(node) || (0, import_dist().isScalar)(node)) && node.anchor !== void 0) building.anchors.set(node.anchor, made);
	return made;
}
function madeOf(node, building, depth) {
	const [start, end] = rangeOf(node);
	if ((0, import_dist().isMap)(node)) return mapOf(node, building, depth);
	if ((0, import_dist().isSeq)(node)) {
		const items = node.items.map((item) => sized(item, building, depth + 1));
		return around({
			kind: "list",
			items: items.map((item) => item.node),
			start,
			end,
			...tagOf(node)
		}, items);
	}
	if (!(0, import_dist().isScalar)(node)) return empty(start);
	const text = textOfScalar(node);
	return {
		node: {
			kind: "scalar",
			text,
			value: plainValue(node.value),
			start,
			end,
			...tagOf(node)
		},
		weight: perNode + text.length,
		height: 0
	};
}
function mapOf(node, building, depth) {
	const [start, end] = rangeOf(node);
	const values = [];
	const entries = node.items.map(({ key, value }) => {
		const [keyStart, keyEnd] = rangeOf(key);
		const made = value === null || value === void 0 ? empty(keyEnd) : sized(value, building, depth + 1);
		values.push(made);
		return {
			key: keyOf(key, building),
			start: keyStart,
			end: keyEnd,
			value: made.node
		};
	});
	return around({
		kind: "map",
		entries,
		start,
		end,
		...tagOf(node)
	}, values);
}
function keyOf(key, { anchors }) {
	if ((0, import_dist().isScalar)(key)) return String(key.value ?? "");
	const named = (0, import_dist().isAlias)(key) ? anchors.get(key.source)?.node : void 0;
	return named?.kind === "scalar" ? named.text : "";
}
const around = (node, inner) => ({
	node,
	weight: inner.reduce((sum, { weight }) => sum + weight, perNode),
	height: inner.reduce((most, { height }) => Math.max(most, height + 1), 0)
});
/** What an alias names, as far as the document stays of a size that can be walked; nothing inside of its own anchor. */
function shared(alias, building, depth) {
	const named = building.anchors.get(alias.source);
	const [start] = rangeOf(alias);
	if (named === void 0) return empty(start);
	building.left -= named.weight;
	if (building.left >= 0 && depth + named.height <= 100) return named;
	building.cut.add("has more aliases than are followed");
	return empty(start);
}
/** Tags of an application; those of YAML itself say nothing new. */
const tagOf = ({ tag }) => tag?.startsWith("!") ? { tag } : {};
/** A plain scalar keeps its spelling (`on`, `1.10`); a quoted one is its text. */
function textOfScalar(node) {
	if (typeof node.value === "string") return node.value;
	return node.source ?? String(node.value ?? "");
}
const plainValue = (value) => typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
function rangeOf(node) {
	const range = typeof node === "object" && node !== null && "range" in node ? node.range : void 0;
	if (!Array.isArray(range)) return [0, 0];
	return [Number(range[0]), Number(range[1])];
}
/** The value under a path of keys, or undefined. */
function at(node, ...keys) {
	let found = node;
	for (const key of keys) found = entryOf(found, key)?.value;
	return found;
}
const entryOf = (node, key) => node?.kind === "map" ? node.entries.find((entry) => entry.key === key) : void 0;
const entriesOf = (node) => node?.kind === "map" ? node.entries : [];
const itemsOf = (node) => node?.kind === "list" ? node.items : [];
const textOf = (node) => node?.kind === "scalar" && node.value !== null ? node.text : void 0;
/** A scalar as a list of one; a list as its scalars. */
function textsOf(node) {
	const single = textOf(node);
	if (single !== void 0) return [single];
	return itemsOf(node).flatMap((item) => textOf(item) ?? []);
}
// src/reach/read/github-values.ts
const spotter = (path) => ({ start, end }) => ({
	path,
	start,
	end
});
function readValue(node, spot) {
	const text = textOf(node);
	if (node === void 0 || text === void 0) return void 0;
	return {
		text,
		spot: spot(node),
		expressions: text.includes("${{") ? expressionsIn(text) : []
	};
}
const mostSteps = 1e3;
/** The entries of a map that hold text. */
function bindingsOf(node, spot) {
	return entriesOf(node).slice(0, 200).flatMap(({ key, start, value: child }) => {
		const value = readValue(child, spot);
		return value === void 0 ? [] : {
			name: key,
			value,
			spot: spot({
				start,
				end: child.end
			})
		};
	});
}
/** A whole map given by an expression (`env: ${{ fromJSON(\u2026) }}`) is one binding without a name. */
function environmentOf(node, spot) {
	const value = readValue(node, spot);
	return value === void 0 ? bindingsOf(node, spot) : [{
		name: "",
		value,
		spot: value.spot
	}];
}
function conditionOf(node, spot) {
	const text = textOf(node);
	if (node === void 0 || text === void 0 || text.trim() === "") return void 0;
	return {
		text,
		expr: parseCondition(text),
		spot: spot(node)
	};
}
function permissionsOf(node, key, spot) {
	const entry = entryOf(node, key);
	if (entry === void 0) return { kind: "default" };
	const whole = spot({
		start: entry.start,
		end: entry.value.end
	});
	const text = textOf(entry.value);
	if (text === "write-all" || text === "read-all") return {
		kind: "all",
		access: text === "write-all" ? "write" : "read",
		spot: whole
	};
	const scopes = entriesOf(entry.value).map((scope) => [scope.key, textOf(scope.value) ?? "none"]);
	return {
		kind: "map",
		scopes: new Map(scopes),
		spot: whole
	};
}
/** The steps of a list, those of nested `parallel:` lists included. */
const stepsOf = (node, spot) => itemsOf(node).slice(0, mostSteps).flatMap((item) => {
	const nested = at(item, "parallel");
	return nested === void 0 ? stepOf(item, spot) : stepsOf(nested, spot);
});
function stepOf(node, spot) {
	const uses = at(node, "uses");
	const usesText = textOf(uses);
	return {
		id: textOf(at(node, "id")),
		name: textOf(at(node, "name")),
		spot: spot(node),
		condition: conditionOf(at(node, "if"), spot),
		env: environmentOf(at(node, "env"), spot),
		inputs: bindingsOf(at(node, "with"), spot),
		uses: uses === void 0 || usesText === void 0 ? void 0 : parseUse(usesText.trim(), spot(uses)),
		run: readValue(at(node, "run"), spot)
	};
}
// src/reach/read/readers.ts
/** Every document that is a file of settings, read by its reader. */
function readSurfaces(documents) {
	const values = newValues();
	const read = documents.flatMap((document) => {
		const kind = require_engine().surfaceFileOf(document.path);
		return kind === void 0 ? [] : [{
			path: document.path,
			reading: require_surfaces().readSurface(kind, document, values)
		}];
	});
	const all = (part) => read.flatMap(({ reading }) => part(reading) ?? []);
	return {
		surfaces: {
			holdings: all(({ holdings }) => holdings).filter(isTold),
			services: all(({ services }) => services),
			takings: all(({ takings }) => takings),
			executors: all(({ executors }) => executors),
			bindings: all(({ bindings }) => bindings),
			assumed: all(({ assumed }) => assumed),
			servers: all(({ servers }) => servers),
			freedoms: all(({ freedoms }) => freedoms),
			redirects: all(({ redirects }) => redirects),
			undated: all(({ undated }) => undated),
			hosted: all(({ hosted }) => hosted),
			trusts: all(({ trusts }) => trusts),
			accounts: all(({ accounts }) => accounts),
			grants: all(({ grants }) => grants),
			aliases: all(({ aliases }) => aliases),
			ciJobs: all(({ ciJobs }) => ciJobs)
		},
		masks: new Map(read.flatMap(({ path, reading: { masks } }) => masks === void 0 ? [] : [[path, masks]])),
		unresolved: all(({ unresolved }) => unresolved)
	};
}
/** Names in examples, tests and documentation are nobody's; a value there is somebody's. */
const isTold = ({ path, written }) => written === "literal" || !require_engine().isSample(path.slice(0, path.lastIndexOf("/") + 1));
/** Digests are keyed by a random number that lives as long as the reading; they are compared and never leave it. */
function newValues() {
	const key = (0, node_crypto().randomBytes)(32);
	const names = /* @__PURE__ */ new Map();
	const places = /* @__PURE__ */ new Map();
	return { nameOf: (value, place) => {
		const digest = (0, node_crypto().createHmac)("sha256", key).update(value).digest("base64");
		const known = names.get(digest);
		if (known !== void 0) return known;
		const before = places.get(place) ?? 0;
		places.set(place, before + 1);
		const name = before === 0 ? place : `${place}#${before + 1}`;
		names.set(digest, name);
		return name;
	} };
}
// src/reach/agents.ts
function agentsIn(view) {
	const { uses, run } = view.step;
	if (uses?.kind === "remote") {
		const action = agentActions.get(uses.repository);
		return action === void 0 ? [] : [agentOfAction(view, action)];
	}
	return run === void 0 ? [] : agentsOfScript(view, run);
}
function agentOfAction(view, action) {
	const { agent, provider } = action;
	const texts = settingsOf(view);
	const opened = action.gateSwitches.flatMap(({ input, opens }) => {
		const given = view.inputs.get(input);
		return given !== void 0 && opens.test(given.text) ? {
			what: `${input}: ${given.text}`,
			input,
			spot: given.spot
		} : [];
	});
	return {
		agent,
		provider,
		view,
		form: "action",
		keys: [...keysByInput(view, action.keyInputs), ...keysByEnv(view, action)],
		federation: inputsGiven(view, action.federationInputs),
		cloud: inputsGiven(view, action.cloudSwitches).filter(({ what }) => switchedOn.test(what)),
		tokens: [...keysByInput(view, action.tokenInputs), ...tokensByEnv(view)],
		bypasses: bypassesIn(texts, action.tools === "everything" ? view : void 0),
		opened,
		hasOwnGate: action.gate === "write-access" && !opened.some(({ input }) => isUserSwitch(input)),
		readsEvent: action.readsEvent === "always",
		untrusted: untrustedInputs(view, action.promptInputs)
	};
}
const switchedOn = /: ['"]?true/i;
const isUserSwitch = (input) => !input.includes("bot");
const inputsGiven = (view, names) => names.flatMap((name) => {
	const given = view.inputs.get(name);
	return given === void 0 || given.text.trim() === "" ? [] : {
		what: `${name}: ${given.text}`,
		spot: given.spot
	};
});
const keysByInput = (view, names) => names.flatMap((name) => {
	const given = view.inputs.get(name);
	return given === void 0 ? [] : {
		name,
		origins: given.origins,
		spot: given.spot,
		how: "input"
	};
});
/** Model keys in the environment of the step that the agent's own provider reads. */
function keysByEnv(view, of) {
	const keys = [];
	for (const [name, origins] of view.env) {
		const { role, provider } = meaningOf(name);
		if (role === "model" && (provider === null || provider === of.provider || of.provider === "opencode") && origins.length > 0) keys.push(envUse(view, name, origins));
	}
	return keys;
}
function tokensByEnv(view) {
	const tokens = [];
	for (const name of [
		"GITHUB_TOKEN",
		"GH_TOKEN",
		"GITHUB_PAT",
		"COPILOT_GITHUB_TOKEN"
	]) {
		const origins = view.env.get(name);
		if (origins !== void 0 && origins.length > 0) tokens.push(envUse(view, name, origins));
	}
	return tokens;
}
function envUse(view, name, origins) {
	const own = view.own.get(name);
	return {
		name,
		origins,
		spot: own ?? view.spot,
		how: own === void 0 ? "job-env" : "step-env"
	};
}
/** Everything of a step that configures its agent: inputs but for the prompt, environment, script. */
function settingsOf(view) {
	const inputs = [...view.inputs].map(([name, { text, spot }]) => ({
		what: `${name}: ${text}`,
		spot
	}));
	const env = view.step.env.map(({ name, value, spot }) => ({
		what: `${name}=${value.text}`,
		spot
	}));
	return [...inputs.filter(({ what }) => !promptLike.test(what)), ...env];
}
const promptLike = /^(?:[a-z_-]*prompt|instructions|message|custom[a-z_-]*): /;
function bypassesIn(texts, withoutLimit) {
	const options = texts.flatMap(({ what: text, spot }) => bypassOptions.filter(({ form }) => form.test(text)).map(({ what }) => ({
		what,
		spot
	})));
	const unsafe = texts.filter(({ what }) => unsafeStrategy.test(what)).map(({ spot }) => ({
		what: "keeps sudo (safety-strategy: unsafe)",
		spot
	}));
	const open = texts.filter(({ what }) => fullAccess.test(what)).map(({ spot }) => ({
		what: "runs without a sandbox",
		spot
	}));
	const shells = texts.filter(({ what }) => hasFreeShell(what)).map(({ spot }) => ({
		what: "may run any shell command",
		spot
	}));
	const unlimited = withoutLimit !== void 0 && !texts.some(({ what }) => toolList.test(what)) ? [{
		what: "has no list of tools and approves every call",
		spot: withoutLimit.spot
	}] : [];
	return [
		...options,
		...unsafe,
		...open,
		...shells,
		...unlimited
	];
}
const unsafeStrategy = /^safety-strategy: ['"]?unsafe/;
const fullAccess = /^sandbox: ['"]?danger-full-access/;
const toolList = /"?(?:coreTools|core|excludeTools|exclude|allowed)"?\s*:/;
const untrustedInputs = (view, names) => view.step.inputs.filter(({ name }) => names.includes(name.toLowerCase())).flatMap(({ value }) => untrustedIn(value)).concat(view.step.env.flatMap(({ value }) => untrustedIn(value)));
const untrustedIn = (value) => value.expressions.flatMap((embedded) => untrustedTextIn(embedded.expr).map((what) => ({
	what,
	spot: value.spot
})));
function agentsOfScript(view, run) {
	if (!mayStartAgent.test(run.text)) return [];
	const seen = /* @__PURE__ */ new Set();
	return commandsOf(run.text).flatMap(({ text, start }) => {
		const isBoxed = sandbox.test(text);
		const command = isBoxed ? boxedAgent(text) : agentCommands.find(({ form }) => form.test(text));
		if (command === void 0 || seen.has(command.agent)) return [];
		seen.add(command.agent);
		const { agent, provider } = command;
		const noted = [{
			what: text,
			spot: spotInScript(run, start)
		}, ...settingsOf(view)];
		return {
			agent,
			provider,
			view,
			form: "command",
			keys: keysByEnv(view, command),
			federation: [],
			cloud: cloudByEnv(view),
			tokens: tokensByEnv(view),
			bypasses: isBoxed ? [] : bypassesIn(noted, void 0),
			opened: [],
			hasOwnGate: false,
			readsEvent: false,
			untrusted: [...untrustedIn(run), ...view.step.env.flatMap(({ value }) => untrustedIn(value))]
		};
	});
}
/** Agent workflows run their engine inside a firewalled container, where it may do as it likes. */
const sandbox = /^awf\s/;
const boxedAgent = (text) => agentCommands.find(({ program }) => program !== void 0 && new RegExp(`[\\s/']${program}\\s`).test(text));
const cloudByEnv = (view) => view.step.env.filter(({ name }) => cloudVariables.has(name)).map(({ name, spot }) => ({
	what: name,
	spot
}));
const cloudVariables = /* @__PURE__ */ new Set([
	"CLAUDE_CODE_USE_BEDROCK",
	"CLAUDE_CODE_USE_VERTEX",
	"GOOGLE_GENAI_USE_VERTEXAI",
	"CLAUDE_CODE_USE_FOUNDRY"
]);
// src/reach/powers.ts
function powersIn(view) {
	const { uses, run } = view.step;
	if (uses?.kind === "remote") {
		const action = powerActions.get(uses.repository);
		return action === void 0 ? [] : [powerOfAction(view, action)];
	}
	return run === void 0 ? [] : powersOfScript(view, run);
}
function powerOfAction(view, action) {
	const { uses } = view.step;
	const secrets = (action.secretInputs ?? []).flatMap((input) => view.inputs.get(input)?.origins ?? []);
	const federated = (action.federatedInputs ?? []).flatMap((input) => {
		const given = view.inputs.get(input);
		return given === void 0 || given.text.trim() === "" ? [] : {
			input,
			text: given.text,
			spot: given.spot
		};
	});
	const stored = secrets.filter((origin) => !isWorkflowToken(origin));
	return {
		power: action.power,
		target: action.target,
		view,
		spot: uses?.spot ?? view.spot,
		what: uses?.text ?? "",
		form: "action",
		secrets: stored,
		federated,
		isKeyless: stored.length === 0
	};
}
const longest = 80;
function powersOfScript(view, run) {
	return commandsOf(run.text).flatMap(({ text, start }) => {
		const found = powerCommands.find(({ form }) => form.test(text));
		if (found === void 0) return [];
		return {
			power: found.power,
			target: found.target,
			view,
			spot: spotInScript(run, start),
			what: text.length > longest ? `${text.slice(0, 79)}\u2026` : text,
			form: "command",
			secrets: [],
			federated: [],
			isKeyless: true
		};
	});
}
// src/reach/read/github-action.ts
const actionFile$1 = /\/?action\.ya?ml$/;
function readAction({ path, text }) {
	const { roots, faults: broken, cut } = readYaml(text);
	const faults = [...cut, ...broken];
	const [root] = roots;
	const spot = spotter(path);
	const runs = at(root, "runs");
	if (runs === void 0) return {
		value: void 0,
		faults
	};
	return {
		value: {
			path,
			folder: path.replace(actionFile$1, ""),
			kind: textOf(at(runs, "using")) === "composite" ? "composite" : "other",
			inputs: inputsOf(at(root, "inputs"), spot),
			steps: stepsOf(at(runs, "steps"), spot),
			outputs: outputsOf(at(root, "outputs"), spot)
		},
		faults
	};
}
const inputsOf = (node, spot) => entriesOf(node).map(({ key, start, value }) => ({
	name: key.toLowerCase(),
	default: readValue(at(value, "default"), spot),
	spot: spot({
		start,
		end: value.end
	})
}));
const outputsOf = (node, spot) => entriesOf(node).flatMap(({ key, start, value }) => {
	const found = readValue(at(value, "value"), spot);
	return found === void 0 ? [] : {
		name: key,
		value: found,
		spot: spot({
			start,
			end: value.end
		})
	};
});
// src/reach/read/github-workflow.ts
/** More jobs, steps of a job and variables of a place than anyone writes: files may be made to be read for ever. */
const mostJobs = 500;
function readWorkflow({ path, text }, source) {
	const { roots, faults: broken, cut } = readYaml(text);
	const [root] = roots;
	const spot = spotter(path);
	const all = entriesOf(at(root, "jobs"));
	const jobs = all.slice(0, mostJobs);
	const faults = [
		...cut,
		...broken,
		...root === void 0 ? [] : excessesIn(root, all)
	];
	if (root === void 0 || jobs.length === 0) return {
		value: void 0,
		faults
	};
	const triggers = triggersOf(entryOf(root, "on") ?? entryOf(root, "true"), spot);
	return {
		value: {
			path,
			name: textOf(at(root, "name")) ?? path,
			triggers,
			isCallable: triggers.some(({ event }) => event === "workflow_call"),
			permissions: permissionsOf(root, "permissions", spot),
			env: environmentOf(at(root, "env"), spot),
			jobs: jobs.map((entry) => jobOf(entry, spot)),
			source
		},
		faults
	};
}
function excessesIn(root, jobs) {
	const isLong = jobs.some(({ value }) => itemsOf(at(value, "steps")).length > 1e3 || entriesOf(at(value, "env")).length > 200);
	return [...jobs.length > mostJobs ? [`has more than ${mostJobs} jobs`] : [], ...isLong || entriesOf(at(root, "env")).length > 200 ? ["has a job with more than is followed"] : []];
}
/** Whether a file at any path looks like a workflow (templates and examples lie elsewhere). */
const isWorkflowText = (text) => startsJobs.test(text) && startsTriggers.test(text);
const startsJobs = /^jobs:/m;
const startsTriggers = /^["']?on["']?:/m;
function triggersOf(entry, spot) {
	if (entry === void 0) return [];
	const { value } = entry;
	if (value.kind === "map") return value.entries.slice(0, mostTriggers).map((event) => triggerOf(event, spot));
	return (value.kind === "list" ? value.items : [value]).slice(0, mostTriggers).map((node) => bareTrigger(textOf(node) ?? "", spot(node)));
}
/** There are some forty events. */
const mostTriggers = 100;
const bareTrigger = (event, spot) => ({
	event,
	spot,
	types: [],
	branches: [],
	tags: [],
	workflows: []
});
const triggerOf = ({ key, start, value }, spot) => ({
	event: key,
	spot: spot({
		start,
		end: value.end
	}),
	types: textsOf(at(value, "types")),
	branches: textsOf(at(value, "branches")),
	tags: textsOf(at(value, "tags")),
	workflows: textsOf(at(value, "workflows"))
});
function jobOf({ key, start, value }, spot) {
	return {
		id: key,
		name: textOf(at(value, "name")),
		spot: spot({
			start,
			end: value.end
		}),
		needs: textsOf(at(value, "needs")),
		condition: conditionOf(at(value, "if"), spot),
		environment: environmentNameOf(at(value, "environment"), spot),
		permissions: permissionsOf(value, "permissions", spot),
		env: environmentOf(at(value, "env"), spot),
		runsOn: runnersOf(at(value, "runs-on")),
		matrix: matrixOf(at(value, "strategy", "matrix")),
		containers: containersOf(value, spot),
		call: callOf(value, spot),
		steps: stepsOf(at(value, "steps"), spot),
		outputs: bindingsOf(at(value, "outputs"), spot)
	};
}
function environmentNameOf(node, spot) {
	const name = textOf(node) ?? textOf(at(node, "name"));
	if (node === void 0 || name === void 0 || name === "") return void 0;
	return {
		name,
		isComputed: name.includes("${{"),
		spot: spot(node)
	};
}
const runnersOf = (node) => node?.kind === "map" ? [...textsOf(at(node, "labels")), ...textsOf(at(node, "group"))] : textsOf(node);
function matrixOf(node) {
	const values = /* @__PURE__ */ new Map();
	const add = (axis, texts) => {
		const known = values.get(axis) ?? [];
		for (const text of texts) known.push(text);
		if (known.length > 0) values.set(axis, known);
	};
	for (const { key, value } of entriesOf(node)) if (key === "include") for (const item of itemsOf(value)) addLeaves(item, add);
	else if (key !== "exclude") addAxis(key, value, add);
	return values;
}
/** An axis of maps is read as `axis.field`. */
function addAxis(axis, node, add) {
	add(axis, itemsOf(node).flatMap((item) => textOf(item) ?? []));
	for (const item of itemsOf(node)) addLeaves(item, (field, found) => add(`${axis}.${field}`, found));
}
function addLeaves(node, add) {
	for (const { key, value } of entriesOf(node)) {
		const text = textOf(value);
		if (text !== void 0) add(key, [text]);
	}
}
function containersOf(job, spot) {
	const single = at(job, "container");
	const services = entriesOf(at(job, "services"));
	return [...single === void 0 ? [] : [containerOf("container", single, spot)], ...services.map(({ key, value }) => containerOf(`services.${key}`, value, spot))];
}
const containerOf = (name, node, spot) => ({
	name,
	image: textOf(at(node, "image")) ?? textOf(node) ?? "",
	bindings: [...bindingsOf(at(node, "credentials"), spot), ...environmentOf(at(node, "env"), spot)]
});
function callOf(job, spot) {
	const node = at(job, "uses");
	const text = textOf(node);
	if (node === void 0 || text === void 0) return void 0;
	const entry = entryOf(job, "secrets");
	return {
		uses: parseUse(text.trim(), spot(node)),
		inputs: bindingsOf(at(job, "with"), spot),
		secrets: textOf(entry?.value) === "inherit" ? "inherit" : secretMapOf(entry, spot),
		secretsSpot: entry === void 0 ? void 0 : spot({
			start: entry.start,
			end: entry.value.end
		})
	};
}
const secretMapOf = (entry, spot) => bindingsOf(entry?.value, spot);
// src/reach/steps.ts
const deepest = 5;
/** More steps than any job runs: actions that use each other many times would multiply beyond all bounds. */
const mostOpened = 2e3;
function stepsOfJob(workflow, job, actions) {
	const state = {
		env: /* @__PURE__ */ new Map(),
		outputs: /* @__PURE__ */ new Map()
	};
	const matrix = job.matrix;
	for (const binding of [...workflow.env, ...job.env]) setEnv(state.env, binding, {
		...state,
		matrix
	});
	const env = new Map(state.env);
	const budget = { left: mostOpened };
	const place = {
		actions,
		inside: [],
		conditions: [],
		inputs: void 0,
		matrix,
		label: void 0,
		budget
	};
	const views = [];
	for (const step of job.steps) views.push(...open(step, place, state));
	return {
		steps: views.map((view, index) => ({
			...view,
			index
		})),
		env,
		isCapped: budget.left < 0
	};
}
function setEnv(env, binding, scope) {
	env.set(binding.name, originsOf(binding.value, scope));
}
/** The step itself, or the steps of the composite action that it names. */
function open(step, place, state) {
	const view = viewOf(step, place, scopeOf(place, state));
	const action = step.uses?.kind === "local" ? place.actions.get(step.uses.path) : void 0;
	if (action?.kind !== "composite" || !isOpenable(action, place)) {
		settle(view, state);
		return [view];
	}
	return openAction({
		step,
		view,
		action
	}, place, state);
}
function isOpenable(action, { inside, budget }) {
	if (inside.length >= deepest || inside.includes(action.folder) || budget.left < 0) return false;
	budget.left -= action.steps.length;
	return budget.left >= 0;
}
function openAction({ step, view, action }, place, state) {
	const inner = {
		env: new Map(view.env),
		outputs: /* @__PURE__ */ new Map()
	};
	const nested = {
		...place,
		inside: [...place.inside, action.folder],
		conditions: view.conditions,
		inputs: inputsFor(action, view),
		label: place.label ?? view.label
	};
	const views = action.steps.flatMap((child) => open(child, nested, inner));
	for (const [name, origins] of inner.env) if (origins !== view.env.get(name)) state.env.set(name, origins);
	for (const { name, value } of action.outputs) {
		if (step.id === void 0) continue;
		const origins = originsOf(value, scopeOf(nested, inner));
		if (origins.length > 0) state.outputs.set(`${step.id}.${name}`, hop(origins, `output of ${action.folder}`));
	}
	return views;
}
function inputsFor(action, view) {
	const given = [...view.inputs].map(([name, { origins }]) => [name, hop(origins, `input ${name} of ${action.folder}`)]);
	return new Map(given);
}
const scopeOf = (place, state) => ({
	env: state.env,
	outputs: state.outputs,
	matrix: place.matrix,
	...place.inputs === void 0 ? {} : { inputs: place.inputs }
});
function viewOf(step, place, scope) {
	const env = step.env.length === 0 ? scope.env : new Map(scope.env);
	const own = /* @__PURE__ */ new Map();
	for (const binding of step.env) {
		if (env instanceof Map) setEnv(env, binding, scope);
		own.set(binding.name, binding.spot);
	}
	const inner = {
		...scope,
		env
	};
	const inputs = step.inputs.map(({ name, value, spot }) => [name.toLowerCase(), {
		origins: originsOf(value, inner),
		spot,
		text: value.text
	}]);
	return {
		step,
		label: place.label ?? labelOf(step),
		index: 0,
		spot: step.spot,
		conditions: step.condition === void 0 ? place.conditions : [...place.conditions, step.condition],
		env,
		own,
		inputs: new Map(inputs),
		script: step.run === void 0 ? [] : originsOf(step.run, inner),
		inside: place.inside
	};
}
const longestLabel = 60;
function labelOf(step) {
	const text = step.name ?? step.id ?? step.uses?.text ?? step.run?.text.trim().split("\n")[0] ?? "step";
	return text.length > longestLabel ? `${text.slice(0, 59)}\u2026` : text;
}
/** What a step leaves to those after it. */
function settle(view, state) {
	const { step } = view;
	if (step.run?.text.includes("GITHUB_")) for (const written of writtenBy(step.run.text)) settleWritten(written, view, state);
	const power = step.uses === void 0 ? void 0 : powerActions.get(step.uses.repository);
	if (power?.power !== "app-token" || step.id === void 0) return;
	const from = (power.secretInputs ?? []).flatMap((input) => view.inputs.get(input)?.origins ?? []);
	state.outputs.set(`${step.id}.token`, [{
		kind: "minted",
		name: step.uses?.repository ?? "",
		via: [],
		from
	}]);
}
const shellVariable = /\$\{?([A-Za-z_]\w*)/g;
function settleWritten({ name, value, to }, view, state) {
	const scope = {
		env: view.env,
		outputs: state.outputs,
		matrix: /* @__PURE__ */ new Map()
	};
	const refs = expressionsIn(value);
	const spot = view.spot;
	const direct = originsOf({
		text: value,
		spot,
		expressions: refs
	}, scope);
	const named = [...value.matchAll(shellVariable)].flatMap(([, variable = ""]) => view.env.get(variable) ?? []);
	const origins = hop([...direct, ...named], to === "env" ? "GITHUB_ENV" : "GITHUB_OUTPUT");
	if (origins.length === 0) return;
	if (to === "env") state.env.set(name, origins);
	else if (view.step.id !== void 0) state.outputs.set(`${view.step.id}.${name}`, origins);
}
// src/reach/repository.ts
const workflowFile = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const actionFile = /(?:^|\/)action\.ya?ml$/;
const lockFile = /\.lock\.ya?ml$/;
function readRepository(documents) {
	const faults = [];
	const paths = new Set(documents.map(({ path }) => path));
	const workflows = documents.filter(isWorkflow).flatMap((document) => {
		const { value, faults: found } = workflowOf(document, sourceOf(document.path, paths));
		if (found[0] !== void 0) faults.push({
			path: document.path,
			detail: found[0]
		});
		return value ?? [];
	});
	const actions = documents.filter(({ path }) => actionFile.test(path)).flatMap((document) => {
		const { value, faults: found } = readAction(document);
		if (found[0] !== void 0) faults.push({
			path: document.path,
			detail: found[0]
		});
		return value ?? [];
	});
	const byFolder = new Map(actions.map((action) => [action.folder, action]));
	return {
		workflows,
		actions: byFolder,
		jobs: new Map(workflows.map((workflow) => [workflow.path, openJobs(workflow, byFolder)])),
		faults
	};
}
/** A document that a change leaves as it is stands before and after it, and is read once. */
const readBefore = /* @__PURE__ */ new WeakMap();
function workflowOf(document, source) {
	const known = readBefore.get(document);
	if (known !== void 0 && known.source === source) return known.read;
	const read = readWorkflow(document, source);
	readBefore.set(document, {
		source,
		read
	});
	return read;
}
const isWorkflow = ({ path, text }) => workflowFile.test(path) && isWorkflowText(text);
/** The `.md` that a lock file was generated from. */
function sourceOf(path, paths) {
	if (!lockFile.test(path)) return void 0;
	const source = path.replace(lockFile, ".md");
	return paths.has(source) ? source : void 0;
}
const openedBefore = /* @__PURE__ */ new WeakMap();
const namesAction = ({ jobs }) => jobs.some(({ steps }) => steps.some(({ uses }) => uses?.kind === "local"));
/** Without an action of the repository, the jobs of a workflow are its own alone. */
function openJobs(workflow, actions) {
	if (namesAction(workflow)) return opened(workflow, actions);
	const jobs = openedBefore.get(workflow) ?? opened(workflow, actions);
	openedBefore.set(workflow, jobs);
	return jobs;
}
const opened = (workflow, actions) => workflow.jobs.map((job) => {
	const { steps, env, isCapped } = stepsOfJob(workflow, job, actions);
	return {
		workflow,
		job,
		steps,
		env,
		isCapped,
		agents: steps.flatMap(agentsIn),
		powers: steps.flatMap(powersIn)
	};
});
// src/reach/unused.ts
const named = new Map([
	...modelProviders,
	...retrievalProviders,
	...observabilityProviders
].map(({ provider, words }) => [provider, words]));
const notAWord = /[^a-z0-9]+/g;
const shortest = 4;
/** Words that code which uses a provider cannot do without. Short ones stand in much else, and say nothing by their absence alone. */
function wordsOfProvider(provider) {
	const parts = [provider, ...named.get(provider) ?? []].map((word) => word.toLowerCase()).flatMap((word) => [word.replace(notAWord, ""), word.split(notAWord)[0] ?? ""]);
	return [...new Set(parts)].filter((word) => word.length >= shortest);
}
const roles = /* @__PURE__ */ new Set([
	"model",
	"retrieval",
	"observability"
]);
/** Providers of keys in workflows and env files that no other file names. Empty where files could not all be read. */
function unusedProviders(graph, documents, absent) {
	if (absent === void 0) return /* @__PURE__ */ new Set();
	const providers = [...graph.identities.values()].flatMap(({ role, provider, nature }) => provider !== null && roles.has(role) && nature === "static" && named.has(provider) ? [provider] : []);
	if (providers.length === 0) return /* @__PURE__ */ new Set();
	const settings = documents.filter(({ path }) => require_engine().surfaceFileOf(path) !== "env-file").map(withoutNames);
	const open = [...new Set(providers)].filter((provider) => {
		const words = wordsOfProvider(provider);
		return words.length > 0 && !settings.some((text) => words.some((word) => text.includes(word)));
	});
	if (open.length === 0) return /* @__PURE__ */ new Set();
	const missing = absent([...new Set(open.flatMap(wordsOfProvider))]);
	if (missing === void 0) return /* @__PURE__ */ new Set();
	return new Set(open.filter((provider) => wordsOfProvider(provider).every((word) => missing.includes(word))));
}
const nameOfKey = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g;
/** What a file says beside the names of variables and secrets. */
const withoutNames = ({ text }) => text.replace(nameOfKey, "").toLowerCase();
// src/reach/reach.ts
var reach_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	reach: () => reach,
	reachOfChange: () => reachOfChange
});
function reach(input) {
	return reachFrom(input, input.base === void 0 ? void 0 : graphBefore(input.base, input.policy));
}
/** What is found after a change and was not before it. */
function reachOfChange({ before, after }, judging) {
	const then = stateBefore(before, judging);
	const now = reachFrom({
		...judging,
		documents: after
	}, then.graph);
	return {
		...now,
		findings: now.findings.filter(({ fingerprint }) => !then.known.has(fingerprint))
	};
}
/** Of the state before a change only its graph is kept, and what was found then. */
function stateBefore(documents, judging) {
	const { facts } = factsOf(documents, judging.policy);
	const found = checks.flatMap((check) => kept(check, facts, judging).map(({ subject }) => findingFingerprint(check.id, subject)));
	return {
		graph: facts.graph,
		known: new Set(found)
	};
}
function factsOf(documents, policy) {
	const repository = readRepository(documents);
	const { surfaces, masks, unresolved } = readSurfaces(documents);
	const built = buildWorkflowGraph(repository);
	const files = linked(surfaces);
	return {
		facts: {
			graph: graphOf(built, [...files.holdings, ...trustHoldings(built, surfaces)]),
			repository,
			surfaces,
			owners: ownersIn(documents),
			policy,
			unused: /* @__PURE__ */ new Set(),
			readers: /* @__PURE__ */ new Map()
		},
		masks,
		unresolved: [...unresolved, ...files.unresolved]
	};
}
function reachFrom(input, before) {
	const { documents, policy, since } = input;
	const read = factsOf(documents, policy);
	const { graph, repository, owners } = read.facts;
	const whole = codeBeside({
		graph,
		finishing: {
			positions: positionsOf(documents),
			sources: new Map(repository.workflows.flatMap(({ path, source }) => source === void 0 ? [] : [[path, source]])),
			masks: read.masks
		}
	}, input);
	const { finishing } = whole;
	const facts = {
		...read.facts,
		unused: unusedProviders(graph, documents, input.absent),
		readers: whole.readers,
		...before === void 0 ? {} : { before }
	};
	const findings = (input.tells === "inventory" ? [] : checks).flatMap((check) => finish(check, kept(check, facts, input), finishing));
	return {
		inventory: inventoryOf({
			graph: whole.graph,
			positions: finishing.positions,
			owners,
			policy,
			...since === void 0 ? {} : { since }
		}),
		graph: whole.graph,
		finishing,
		findings: findings.sort(bySeverity),
		unresolved: [
			...graph.unresolved,
			...read.unresolved,
			...whole.unresolved
		],
		problems: repository.faults.map(({ path, detail }) => ({
			kind: "unreadable",
			at: path,
			detail
		}))
	};
}
/** Code as the inventory has it; where only checks ask, the graph stays as it is, and code is read only for a key that they may tell of. */
function codeBeside(bare, { code, programs }) {
	if (code !== void 0) return withCode(bare, code);
	return programs !== void 0 && [...bare.graph.identities.values()].some(isReadByPrograms) ? {
		...withCode(bare, programs),
		graph: bare.graph
	} : {
		...bare,
		unresolved: [],
		readers: /* @__PURE__ */ new Map()
	};
}
const isReadByPrograms = ({ role, nature }) => nature === "static" && (role === "model" || role === "cloud" || role === "dual");
const graphBefore = (documents, policy) => factsOf(documents, policy).facts.graph;
function kept(check, facts, { policy, today = "" }) {
	if (policy.disabledRules.includes(check.id)) return [];
	const accepted = policy.identities.accepted.filter((entry) => entry.check === check.id && (entry.expires ?? "9999") >= today);
	const names = new Set(accepted.map(({ identity }) => identity));
	return check.find(facts).filter(({ subject, identity }) => !names.has(subject) && !names.has(identity?.name ?? subject));
}
const bySeverity = (a, b) => require_start.severities.indexOf(a.severity) - require_start.severities.indexOf(b.severity) || compare(a.locations[0]?.path ?? "", b.locations[0]?.path ?? "") || (a.locations[0]?.line ?? 0) - (b.locations[0]?.line ?? 0) || compare(a.rule.id, b.rule.id) || compare(a.fingerprint, b.fingerprint);
function compare(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
function graphOf(built, holdings) {
	const identities = /* @__PURE__ */ new Map();
	for (const { identity } of built.holders) identities.set(identity.id, identity);
	const byIdentity = groupBy(built.holders, ({ identity }) => identity.id);
	const byJob = groupBy(built.holders, ({ job }) => job.id);
	for (const { identity } of holdings) if (!identities.has(identity.id)) identities.set(identity.id, identity);
	return {
		...built,
		identities,
		holdings,
		holdersOf: (id) => byIdentity.get(id) ?? [],
		holdersIn: (id) => byJob.get(id) ?? []
	};
}
Object.defineProperty(exports, "agentCommands", {
	enumerable: true,
	get: function() {
		return agentCommands;
	}
});
Object.defineProperty(exports, "at", {
	enumerable: true,
	get: function() {
		return at;
	}
});
Object.defineProperty(exports, "byWidth", {
	enumerable: true,
	get: function() {
		return byWidth;
	}
});
Object.defineProperty(exports, "code_exports", {
	enumerable: true,
	get: function() {
		return code_exports;
	}
});
Object.defineProperty(exports, "commandsOf", {
	enumerable: true,
	get: function() {
		return commandsOf;
	}
});
Object.defineProperty(exports, "consumersFor", {
	enumerable: true,
	get: function() {
		return consumersFor;
	}
});
Object.defineProperty(exports, "entriesOf", {
	enumerable: true,
	get: function() {
		return entriesOf;
	}
});
Object.defineProperty(exports, "entryOf", {
	enumerable: true,
	get: function() {
		return entryOf;
	}
});
Object.defineProperty(exports, "groupBy", {
	enumerable: true,
	get: function() {
		return groupBy;
	}
});
Object.defineProperty(exports, "isChosen", {
	enumerable: true,
	get: function() {
		return isChosen;
	}
});
Object.defineProperty(exports, "itemsOf", {
	enumerable: true,
	get: function() {
		return itemsOf;
	}
});
Object.defineProperty(exports, "meaningOf", {
	enumerable: true,
	get: function() {
		return meaningOf;
	}
});
Object.defineProperty(exports, "normalName", {
	enumerable: true,
	get: function() {
		return normalName;
	}
});
Object.defineProperty(exports, "plural", {
	enumerable: true,
	get: function() {
		return plural;
	}
});
Object.defineProperty(exports, "positionsOf", {
	enumerable: true,
	get: function() {
		return positionsOf;
	}
});
Object.defineProperty(exports, "powerCommands", {
	enumerable: true,
	get: function() {
		return powerCommands;
	}
});
Object.defineProperty(exports, "reach", {
	enumerable: true,
	get: function() {
		return reach;
	}
});
Object.defineProperty(exports, "reach_exports", {
	enumerable: true,
	get: function() {
		return reach_exports;
	}
});
Object.defineProperty(exports, "readSubject", {
	enumerable: true,
	get: function() {
		return readSubject;
	}
});
Object.defineProperty(exports, "readYaml", {
	enumerable: true,
	get: function() {
		return readYaml;
	}
});
Object.defineProperty(exports, "secretHolder", {
	enumerable: true,
	get: function() {
		return secretHolder;
	}
});
Object.defineProperty(exports, "spotInScript", {
	enumerable: true,
	get: function() {
		return spotInScript;
	}
});
Object.defineProperty(exports, "spotter", {
	enumerable: true,
	get: function() {
		return spotter;
	}
});
Object.defineProperty(exports, "textOf", {
	enumerable: true,
	get: function() {
		return textOf;
	}
});
Object.defineProperty(exports, "textsOf", {
	enumerable: true,
	get: function() {
		return textsOf;
	}
});
Object.defineProperty(exports, "widestFirst", {
	enumerable: true,
	get: function() {
		return widestFirst;
	}
});
