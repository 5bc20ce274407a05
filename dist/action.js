import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { n as require_tunnel, t as require_undici } from "./chunk-BTZOY-Ig.js";
import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { a as parseOverviewMarker, c as partsOf$1, d as isAmong, l as withLine, u as authorsOf } from "./chunk-BLUs2lQX.js";
import { f as loginKey, p as sameLogin } from "./chunk-BHqcb9RK.js";
import { x as sameBody } from "./chunk-DIu1-2N7.js";
import { a as repositoryOf, c as refusal, i as placeOf, l as refuse$1, o as explain, s as isDown, t as createClient, u as statusOf } from "./chunk-DiUJofpF.js";
import { C as commentLines, E as listHeadTree, S as COMMENT_COMMANDS, T as findFileAt, _ as isRecordPath, a as vouchedIn, b as listPullFiles, c as gatherToDeliver, d as renderPlanMarkdown, f as renderPlanText, g as unmergedReader, h as coverMoments, i as sweepUnseen, l as wideSweep, m as RECEIPT_SUBJECT, n as sweepEverything, o as UNCONFIRMED, p as sweepJson, r as sweepThese, s as joinHeads, t as planWorkTree, u as besideOf, v as findPull, w as commitFiles, x as parseCommands, y as listOpenPulls } from "./chunk-Ce1PZ6qS.js";
import { i as incidentBranch, n as coversBranch, o as openPull, r as ensureBranch, s as pullsFrom, t as branchFor } from "./chunk-Dc3ny9Hx.js";
import { i as mayWrite } from "./chunk-RlnYWdKy.js";
import { c as idInPath, d as sameId, i as ID_PATTERN, l as idKey, o as idClaimedByName, u as minuteInId } from "./chunk-CmBh3DqG.js";
import { A as words, C as inline, D as sentences, E as reference, _ as codeLink, g as code, k as text, n as roleWords, v as cut } from "./chunk-oJ0uy9y3.js";
import { n as spelled, r as spelledInMarkdown } from "./chunk-DUWmidAs.js";
import { i as writeFileAtomically } from "./chunk-BbPetwV9.js";
import { a as isNamedIn, o as isSameAddress, r as addressKey } from "./chunk-BC0_eqSi.js";
import { a as placeOf$1, n as isConfidentialKind, t as isConfidential } from "./chunk-Zc9OnoFq.js";
import { r as typed } from "./chunk-B2wWnyJA.js";
import { t as appendEvent } from "./chunk-BWH7QNlC.js";
import { n as parseRecord, r as parseRecordText } from "./chunk-DTgC9UH4.js";
import { c as entryErrors, t as MEETS_NOTHING, u as judgedWith } from "./chunk-D3AwLwIq.js";
import { c as unplacedOf } from "./chunk-TAsKLAv3.js";
import { t as refresh } from "./chunk-CPBHLGsB.js";
import { c as isOnRota, u as loginsOf } from "./chunk-KdpgrAUN.js";
import { f as kindIn, p as targetsIn } from "./chunk-DIJ1IfjV.js";
import { a as elapsedSeconds, c as formatInstant, f as parseDuration, l as instantOf, p as parseInstant, t as DAY } from "./chunk-D4aqUS7_.js";
import { t as typedInstant } from "./chunk-DMuF-we0.js";
import { l as parseMarker, n as receiptsIn, t as markerOfIssue } from "./chunk-CrIEndci.js";
import { i as listComments } from "./chunk-DYOtkeDp.js";
import { i as withholdFindings, n as nameOf } from "./chunk-DqLHyzya.js";
import { c as tellUnreadable, r as gather } from "./chunk-DdbIKnJj.js";
import { t as ledgerOf } from "./chunk-CvG0Jt3c.js";
import { t as renderCheckGitHub } from "./chunk-DXdtHJ4k.js";
import { a as checkJson, n as uriOf, o as countFindings } from "./chunk-DKE1X6hD.js";
import { t as renderCheckMarkdown } from "./chunk-CbmymyAj.js";
import { r as LoginSchema } from "./chunk-CQf9l5bi.js";
import { n as shownIn } from "./chunk-ChCrzyKd.js";
import { n as declaredWords } from "./chunk-D9ppEahG.js";
import { h as titleOf, i as confidentialLine, n as clip, s as lasting } from "./chunk-BH5yC_WQ.js";
import { S as worstFirst, _ as priorityWords, c as isOwed, g as plainDuty, l as isOwnNotice, m as onceWords, n as capital, s as holderOf, t as DUE, u as meetingCommand } from "./chunk-Dtu_18FQ.js";
import { t as loadZones } from "./chunk-CryFrUHd.js";
import { n as namesNote, t as judge } from "./chunk-k37QHC8m.js";
import { a as markingPolicy, i as hidingShell, n as hiddenRecords, o as mergeOutputs, r as hidingPart, s as outputTexts } from "./chunk-BUmVJAnV.js";
import { t as parsePolicyBytes } from "./chunk-LYsL2YtB.js";
import { n as policyFaults, r as unusablePolicy } from "./chunk-DvZKiMrr.js";
import { a as knownByName, c as unread, i as filesOf$1, n as readCommitted, o as ledgerOf$1 } from "./chunk-DMUJlqah.js";
import { t as readingOf } from "./chunk-B7t-ZebI.js";
import { n as rotaPathOf, t as policyPath } from "./chunk-DOTflLSc.js";
import { a as openFileLookup, i as fileLookupOver } from "./chunk-46g5MiqZ.js";
import { t as coverWords } from "./chunk-BKcclF-W.js";
import { n as mayEnter } from "./chunk-Daw74KZ8.js";
import { h as drawHead, y as suggestion } from "./chunk-jh7JthkX.js";
import { n as rotaToChange, t as enterCover } from "./chunk-CP0PCH0S.js";
import { l as noRota } from "./chunk-D9eLWrQT.js";
import { c as plainBytes, o as kindAt } from "./chunk-DDLMcWUR.js";
import { t as tellPresentPolicy } from "./chunk-DsDB5cc_.js";
import { t as isOverdue } from "./chunk-CBiMWFsS.js";
import { o as blobId } from "./chunk-CZKd_z9X.js";
import { a as compareReview, o as keepSignOff } from "./chunk-Bn2iaIqz.js";
import { a as reviewPath, n as owesReview, o as withheldReview, r as renderReviewOf, t as isWithheld } from "./chunk-bgcDiqwZ.js";
import { c as SOURCES, f as URGENCIES, i as IMPACTS } from "./chunk-BDbDEvaY.js";
import { t as keepHead } from "./chunk-CjRqqoUF.js";
import { n as yamlLines } from "./chunk-iTtWS_8L.js";
import { n as IMPACT_TO_COME } from "./chunk-CRffz0Hl.js";
import { i as recordPath, n as takenIds, r as nextFreeId, t as drawRecord } from "./chunk-BahX4tT9.js";
import { t as nextInstant } from "./chunk-A9Sle6KW.js";
import { t as tidyPath } from "./chunk-BvD8A8ox.js";
import { E as string, M as _coercedNumber, Q as NEVER, T as strictObject, _ as literal, d as _enum, f as array, g as int, i as InstantSchema, u as ZodNumber } from "./chunk-B3Ny7133.js";
import "./chunk-D4wZ6750.js";
import { n as limitsOf, r as parseTimeLimit } from "./chunk-BnSiMma4.js";
import { n as parseEvent } from "./chunk-B-AzIfgr.js";
import { t as machineTime } from "./chunk-3WGC0N0-.js";
import { r as couldNotWrite } from "./chunk-DMS5XOmy.js";
import { t as environmentOf } from "./chunk-DCbo7bA0.js";
import { t as drillPaceOf } from "./chunk-DUESjUDE.js";
import { t as leaveInTime } from "./chunk-N5VEnw-M.js";
import { t as setWatchdog } from "./chunk-BlCSPPcR.js";
import { i as terminalLine, r as stripControls, t as defuseCommands } from "./chunk-7WyUxpmP.js";
import { resolve } from "node:path";
import * as os from "os";
import os$1, { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants, promises } from "fs";
import "path";
import * as events from "events";
import "child_process";
import "timers";
import { basename as basename$1 } from "node:path/posix";
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
require_tunnel();
require_undici();
var HttpCodes;
(function(HttpCodes) {
	HttpCodes[HttpCodes["OK"] = 200] = "OK";
	HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
	HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
	HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
	HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
	HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
	HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
	HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
	HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
	HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
	HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
	HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
	HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
	HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
	HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
	HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
	HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
	HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
	HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
	HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
	HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
	HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
	HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
	HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
	HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
	HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
	HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers) {
	Headers["Accept"] = "accept";
	Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes) {
	MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
HttpCodes.MovedPermanently, HttpCodes.ResourceMoved, HttpCodes.SeeOther, HttpCodes.TemporaryRedirect, HttpCodes.PermanentRedirect;
HttpCodes.BadGateway, HttpCodes.ServiceUnavailable, HttpCodes.GatewayTimeout;
// node_modules/@actions/core/lib/summary.js
var __awaiter$6 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile: writeFile$1 } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$6(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$6(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile$1 : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$6(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs.promises;
process.platform;
fs.constants.O_RDONLY;
process.platform;
events.EventEmitter;
events.EventEmitter;
os$1.platform();
os$1.arch();
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function isDebug() {
	return process.env["RUNNER_DEBUG"] === "1";
}
function debug(message) {
	issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os.EOL);
}
// node_modules/zod/v4/classic/coerce.js
function number(params) {
	return _coercedNumber(ZodNumber, params);
}
// src/github/sticky-comment.ts
async function upsertStickyComment(repository, sticky) {
	const { client } = repository;
	const place = placeOf(repository);
	const body = withLine(sticky.text, sticky.marker);
	try {
		const standing = (await client.paginate(client.rest.issues.listComments, {
			...place,
			issue_number: sticky.pull,
			per_page: 100
		})).find((comment) => isSticky(comment, sticky));
		if (standing === void 0) {
			if (sticky.create === false) return { outcome: "none" };
			const { data } = await client.rest.issues.createComment({
				...place,
				issue_number: sticky.pull,
				body,
				request: { retries: 0 }
			});
			return {
				outcome: "created",
				url: data.html_url
			};
		}
		const url = standing.html_url;
		if (sameBody(standing.body ?? "", body)) return {
			outcome: "unchanged",
			url
		};
		await client.rest.issues.updateComment({
			...place,
			comment_id: standing.id,
			body
		});
		return {
			outcome: "updated",
			url
		};
	} catch (error) {
		const doing = `comment on pull request ${sticky.pull}`;
		return {
			outcome: "failed",
			failure: explain(error, doing, "pull-requests: write")
		};
	}
}
function isSticky(comment, { marker, author }) {
	return comment.user !== null && sameLogin(comment.user.login, author) && partsOf$1(comment.body ?? "", (line) => line === marker).line !== null;
}
async function answerComment(repository, answer) {
	const failures = [];
	try {
		await repository.client.rest.reactions.createForIssueComment({
			...placeOf(repository),
			comment_id: answer.comment,
			content: answer.reaction
		});
	} catch (error) {
		failures.push(explain(error, "react to a comment", "issues: write"));
	}
	if (answer.text === null) return failures;
	const outcome = await upsertStickyComment(repository, {
		pull: answer.issue,
		marker: `<!-- incident-ledger:answer ${answer.comment} -->`,
		text: answer.text,
		author: answer.author
	});
	return outcome.outcome === "failed" ? [...failures, outcome.failure] : failures;
}
// src/github/commit-by-pull.ts
async function commitByPull(repository, { commit, pull }) {
	const direct = pull?.only === true ? null : await commitFiles(repository, commit);
	if (pull === null && direct !== null) return direct;
	if (pull === null || direct !== null && !isRuled(direct)) return direct ?? NOTHING$1;
	const { title, body } = pull;
	const because = direct?.outcome === "refused" ? direct.failure : null;
	try {
		const base = commit.branch;
		const { branch, pull: open } = await branchFor(repository, pull.name, base);
		if (open === null) await ensureBranch(repository, branch, base);
		const made = await commitFiles(repository, {
			...commit,
			branch
		});
		if (made.outcome === "refused") return because === null ? made : direct ?? made;
		if (made.outcome === "unchanged" && made.missing.length > 0) return made;
		const opened = open ?? await openPull(repository, {
			branch,
			base,
			title,
			body
		});
		return opened === null ? made : {
			outcome: "proposed",
			pull: opened,
			because
		};
	} catch (error) {
		const failure = explain(error, `propose a change of ${commit.branch}`, "contents: write, pull-requests: write");
		return {
			outcome: "refused",
			failure: because ?? failure
		};
	}
}
const NOTHING$1 = {
	outcome: "unchanged",
	missing: []
};
function isRuled(outcome) {
	return outcome.outcome === "refused" && !outcome.failure.fatal;
}
// src/commands/act/act-run.ts
function filesAt({ serverUrl, name }, commit) {
	return commit === "" ? null : `${serverUrl}/${name}/blob/${commit}`;
}
const NOTHING = {
	exitCode: 0,
	summary: "",
	outputs: {},
	warnings: [],
	errors: []
};
// src/commands/act/refused.ts
function refused(sentence, remedy) {
	return {
		refused: sentence,
		remedy
	};
}
function isRefused(value) {
	return "refused" in value;
}
// src/commands/act/comment-entries.ts
function entriesOf(wanted, comment, commented) {
	const entries = [];
	for (const one of wanted) {
		const said = one.ask === "take-up" ? takenUp(one, comment, commented) : entryOf(one, comment, commented);
		if (isRefused(said)) return said;
		entries.push(...said);
	}
	return entries;
}
function evidence({ author, url }) {
	return {
		by: author,
		via: "github",
		url
	};
}
function entryOf({ event, keys, informs, expected }, comment, commented) {
	const moment = expected === null ? null : momentOf(expected, comment.at, commented);
	if (moment !== null && typeof moment !== "number") return moment;
	const audience = informs ? audienceOf(commented) : [];
	return [{
		at: formatInstant(comment.at),
		event,
		...keys,
		...audience.length === 0 ? {} : { audience },
		...moment === null ? {} : { expected: formatInstant(moment) },
		...evidence(comment)
	}];
}
function audienceOf({ entry, policy }) {
	const targets = targetsIn(kindIn(policy, entry.file.incident.kind));
	return [...new Set(targets.flatMap((target) => target.do === "update" ? [target.role] : []))];
}
function momentOf(text, at, { policy: { timezone }, zones }) {
	const length = parseDuration(text);
	if (length !== null) return at + elapsedSeconds(length);
	const zone = zones.isZone(timezone) ? timezone : null;
	const found = typedInstant(text, {
		now: at,
		zone,
		zones,
		meant: { after: at }
	});
	if (found === null) return refused(`${text} is no time.`, "Write `/expected 2h`, or `/expected 06:00`.");
	return "instant" in found ? found.instant : found;
}
function takenUp({ who: named, role }, comment, commented) {
	const who = named ?? comment.author;
	const roles = rolesTaken(who, role, comment.at, commented);
	if (isRefused(roles)) return roles;
	const at = formatInstant(comment.at);
	return roles.map((one) => ({
		at,
		event: "engaged",
		role: one,
		who,
		...evidence(comment)
	}));
}
function rolesTaken(who, role, at, { entry, policy, zones }) {
	const roles = Object.keys(policy.contacts);
	const choices = roles.map((one) => `\`${one}\``).join(", ");
	if (role !== null) {
		if (roles.includes(role)) return [role];
		return refused(`The policy has no role ${role}.`, `Write one of ${choices}, and logins with an @.`);
	}
	const context = {
		policy,
		course: {
			...entry.course,
			holdings: []
		},
		zones,
		now: at
	};
	const named = roles.filter((one) => isOnRota(one, who, context) || [...policy.contacts[one]?.logins ?? [], ...loginsOf(one, context)].some((login) => sameLogin(login, who)));
	if (named.length === 0) return refused(`The policy names @${who} for no role.`, `Say which: \`/engage ROLE\`, with one of ${choices}.`);
	const owed = new Set(entry.obligations.flatMap(({ role: one, owner }) => [one, owner]));
	const concerned = named.filter((one) => owed.has(one));
	return concerned.length > 0 ? concerned : named;
}
// src/commands/act/comment-record.ts
function holdsComment(file, { url, author }) {
	return file.incident.timeline.some((event) => event.via === "github" && isSameAddress(event.url ?? "", url) && sameLogin(event.by ?? "", author));
}
async function recorded(text, path, { wanted, comment }, { shell, gathered, yaml, compute }) {
	const before = parseRecordText(path, text, yaml);
	const { policy } = gathered.policyFile;
	const mayQuote = !isConfidential(before.file, policy, shell.place);
	const unreadable = mayQuote ? unreadableAt(path) : UNREADABLE;
	if (before.file === null) return unreadable;
	if (holdsComment(before.file, comment)) return null;
	const entry = compute(before.file);
	if (entry === null) return unreadable;
	const entries = entriesOf(wanted, comment, {
		entry,
		policy,
		zones: gathered.zones
	});
	if (isRefused(entries)) return entries;
	let added = text;
	for (const fields of entries) added = added && appendEvent(added, path, fields, yaml);
	if (added === null) return unreadable;
	const { record: after, text: written } = await refresh(path, added, gathered, {
		shell,
		yaml
	});
	const judged = judgedWith(shell, gathered, after);
	const errors = after.file === null ? after.findings : entryErrors(judged, before, after, yaml);
	if (errors.length > 0) return mayQuote ? broken(errors) : BROKEN;
	if (after.file === null) return unreadable;
	const { timeline } = after.file.incident;
	return {
		text: written,
		inVain: unplacedOf(judged, after.file).filter(({ rule, place }) => {
			const [, index] = place.in === "yaml" ? place.keys : [];
			const event = typeof index === "number" ? timeline[index] : void 0;
			return MEETS_NOTHING.has(rule) && isSameAddress(event?.url ?? "", comment.url);
		}).map(({ message, hint }) => `${message} ${hint}`)
	};
}
function broken(errors) {
	const [first, ...more] = errors;
	const others = more.slice(0, 9).map(({ message, hint }) => `${message} ${hint}`);
	return refused(first?.message ?? BROKEN.refused, [first?.hint ?? "", ...others].join(" "));
}
const UNREADABLE = refused("The record cannot be read, or its id is none.", "Run `incident-ledger check` on your own machine, and mend what it names.");
const BROKEN = refused("The record would have an error.", "Add the entry on your own machine, where `incident-ledger log` says what is wrong.");
function unreadableAt(path) {
	return refused(UNREADABLE.refused, `Run ${typed(`incident-ledger check ${path}`)}, and mend what it names.`);
}
// src/commands/act/commented-record.ts
async function findCommented(asked, id) {
	return asked.comment.issue.isPull ? onPull(asked, id) : onTrackingIssue(asked, id);
}
async function onTrackingIssue(asked, id) {
	const marker = await markerFor(asked);
	if (marker === null) return null;
	if (id !== null && !sameId(id, marker.incident)) return refused(`This is the issue of ${marker.incident}.`, `Comment on the issue of ${id}.`);
	if (marker.pull !== void 0) {
		const pull = await findPull(asked.repository, marker.pull);
		if (pull.state === "open") return onHead(asked, pull, marker.incident);
	}
	return merged(asked, marker.incident);
}
async function markerFor({ comment: { issue }, ...asked }) {
	const isOurs = isAmong(asked.trusted);
	if (!isOurs(issue.author)) return null;
	const receipts = receiptsIn(asked.records.flatMap(({ file }) => file ?? []));
	const comments = parseMarker(issue.body) !== null ? [] : await listComments(asked.repository, issue.number);
	return markerOfIssue(issue, comments, isOurs, receipts);
}
async function onPull(asked, id) {
	return onHead(asked, await findPull(asked.repository, asked.comment.issue.number), id);
}
async function onHead(asked, pull, id) {
	const { repository, dir } = asked;
	const paths = (await listPullFiles(repository, pull.number)).filter(({ path, status }) => status !== "removed" && isRecordPath(dir, path)).map(({ path }) => path);
	if (paths.length === 0) return id === null ? null : notHere(id);
	if (!pull.sameRepository) return refused("The record stands in a fork, where nothing can be written to.", "Merge it first; then take it up on its tracking issue.");
	const touched = [];
	for (const path of paths) {
		const file = await findFileAt(repository, pull.headSha, path);
		if (file !== null) touched.push({
			path,
			id: parseRecord(path, file.bytes).id
		});
	}
	const [only, ...more] = touched.filter((one) => id === null || sameId(one.id ?? "", id));
	if (only === void 0) return notHere(id ?? "The record");
	if (more.length > 0) {
		const ids = touched.map((one) => nameOf(one));
		return refused(`This pull request touches ${touched.length} records: ${ids.join(", ")}.`, "Name the one you mean after the command.");
	}
	if (only.id === null) return notHere("The record");
	if (pull.state === "open") return {
		id: only.id,
		path: only.path,
		branch: pull.headBranch
	};
	return merged(asked, only.id);
}
function merged({ records, defaultBranch }, id) {
	const record = records.find((one) => sameId(one.id ?? "", id));
	return record === void 0 ? notHere(id) : {
		id,
		path: record.path,
		branch: defaultBranch
	};
}
function notHere(what) {
	return refused(`${what} is not here.`, "Its record may have been moved or never merged; comment on its tracking issue.");
}
// src/report/pull-request-comment.ts
const HALF = 3e4;
const NEXT_SHOWN = 4;
function renderPullRequestComment({ incidents, result, untold = null, files = null }, zones) {
	const blocks = incidents.toSorted(byUrgency).flatMap((drawing) => incidentLines(drawing, zones));
	const shown = cut(blocks, HALF, (dropped) => `\n… and ${dropped.length} lines more: \`incident-ledger status\` shows all.`);
	const touched = blocks.length === 0 ? "No incident is touched by this pull request." : shown;
	const warning = untold === null ? [] : [`**Nobody is told of what is owed here.** ${text(untold)}`];
	const findings = renderCheckMarkdown(result, {
		limit: HALF,
		files
	});
	return (result.findings.some(({ severity }) => severity === "error") ? [
		findings,
		...warning,
		touched
	] : [
		...warning,
		touched,
		findings
	]).map((part) => part.trimEnd()).join("\n\n");
}
function renderIncident(drawing, zones) {
	return incidentLines(drawing, zones).join("\n").trimEnd();
}
function incidentLines(drawing, zones) {
	const { entry } = drawing;
	const { id } = entry.file.incident;
	const declared = declaredWords(entry);
	const owed = worstFirst(entry.obligations.filter((obligation) => isOwed(obligation)));
	const pending = owed.filter(({ state }) => state === "pending").slice(0, NEXT_SHOWN);
	const shown = [...owed.filter(({ state }) => state !== "pending"), ...pending];
	const title = titleOf(drawing);
	const first = shown.find((obligation) => !isOwnNotice(obligation)) ?? shown[0];
	return [
		`### ${priorityWords(entry)} ${headId(drawing)}${title === null ? "" : ` ${title}`}`,
		"",
		...confidentialLine(drawing),
		...declared === null ? [] : [declared, ""],
		...first === void 0 ? [entry.open ? "Nothing is owed now." : `It is ${entry.course.status}, and nothing is owed.`, ""] : [
			...shown.map((obligation, index) => rowOf(obligation, drawing, zones, index === 0)),
			"",
			...owed.length > shown.length ? [`… and ${owed.length - shown.length} more, later.`, ""] : [],
			`**Next:** ${plainDuty(first)}, then ${code(meetingCommand(first, clip(id)))}`,
			""
		]
	];
}
function headId({ entry, confidential, recordUrl }) {
	const id = clip(entry.file.incident.id);
	return confidential || recordUrl === null ? code(id) : codeLink(id, recordUrl);
}
function rowOf(obligation, drawing, zones, isFirst) {
	const { state, dueAt, owner } = obligation;
	const [icon, by] = DUE[state === "overdue" || state === "due-soon" ? state : "pending"];
	const when = dueAt === null ? onceWords(obligation) : `${by} ${lasting(dueAt, drawing, zones, isFirst)}`;
	return `- ${icon} **${capital(plainDuty(obligation))}** · ${when} · ${personText(owner, drawing)}`;
}
function personText(role, { entry, policyFile, confidential }) {
	const holder = confidential ? null : holderOf(entry.course, policyFile.policy, role);
	return holder === null ? roleWords(role) : `${roleWords(role)} ${code(clip(holder))}`;
}
function byUrgency(one, other) {
	return rankOf(one) - rankOf(other);
}
function rankOf({ entry }) {
	return Number(entry.course.priority?.slice(1) ?? 0);
}
// src/commands/ledger/narrow-reading.ts
const MOST = 50;
async function narrowReading(reading, { dir, isWanted, ids, tell }) {
	const files = await reading.files(dir);
	if (files.atHand) return reading;
	const read = new Map();
	const take = async (paths) => {
		for await (const part of files.read(paths)) for (const one of part) read.set(one.path, one);
	};
	await take(files.paths.filter((path) => {
		const id = idInPath(path);
		return id === null || isWanted({
			path,
			id
		});
	}));
	const words = wordsFor([...read.values()].filter(isWanted), ids);
	if (words.length > MOST) return reading;
	const others = files.paths.filter((path) => !read.has(path));
	if (words.length > 0) await take(files.holding(others, words));
	for (let twins = twinsOf(read, files.paths); twins.length > 0; twins = twinsOf(read, files.paths)) await take(twins);
	const unread = files.paths.length - read.size;
	if (unread > 0) tell(namesNote(unread));
	const records = files.paths.map((path) => read.get(path) ?? knownByName(path));
	const narrowed = filesOf$1(records);
	return {
		...reading,
		records: async () => records,
		files: async () => narrowed
	};
}
function twinsOf(read, paths) {
	const ids = new Set([...read.values()].flatMap(({ id }) => id === null ? [] : [idKey(id)]));
	return paths.filter((path) => {
		const id = idInPath(path);
		return id !== null && !read.has(path) && ids.has(idKey(id));
	});
}
function wordsFor(records, ids) {
	const words = [...records.flatMap(({ id, path, file }) => [
		id,
		idInPath(path),
		file?.incident["duplicate-of"] ?? null
	]), ...ids].flatMap((id) => id === null ? [] : minuteInId(id) ?? []);
	return [...new Set(words)];
}
// src/commands/act/touched-records.ts
function showsItself(touched, path) {
	return touched.kind === "some" && touched.files.some((file) => file.path === path);
}
async function touchedRecords(shell, repository, pull, options) {
	const whole = readingOf(shell.root, options);
	const listed = await listPullFiles(repository, pull.number);
	const changed = listed.flatMap(({ path, before }) => before === null ? [path] : [path, before]);
	const ofPull = new Set(listed.map(({ path }) => path));
	const ids = new Set([...ofPull].flatMap((path) => path.split("/").filter(isId)));
	const touches = ({ path, id }) => ofPull.has(path) || id !== null && ids.has(id);
	const reading = shell.place === "private" ? await narrowReading(whole, {
		dir: options.dir,
		isWanted: touches,
		ids: changed.flatMap((path) => idInPath(path) ?? []),
		tell: shell.err
	}) : whole;
	const policy = policyPath(options);
	return {
		touched: {
			kind: "some",
			pull,
			paths: (await reading.records(options.dir)).filter(touches).map(({ path }) => path),
			policy: ofPull.has(policy),
			base: await basePolicy(repository, pull, policy),
			files: listed
		},
		reading
	};
}
async function basePolicy(repository, { baseSha }, path) {
	const file = await findFileAt(repository, baseSha, path);
	if (file === null) return {
		bytes: null,
		why: "The base branch has no policy yet."
	};
	const read = await parsePolicyBytes(path, file.bytes);
	const faults = await policyFaults(path, read);
	const why = read.policy !== null && faults.length === 0 ? null : `On the base branch: ${unusablePolicy(path, faults).message}`;
	return {
		bytes: read.policy === null ? null : file.bytes,
		why
	};
}
function isId(part) {
	return ID_PATTERN.test(part);
}
// src/commands/act/act-check.ts
const CHECK_MARKER = "<!-- incident-ledger:check -->";
async function checkForAction(shell, run, options, { touched, hidden, comment, above = "" }) {
	const whole = await judgementOf(shell, run, options, touched);
	const findings = withholdFindings(whole.result.findings, hidden, (path) => showsItself(touched, path));
	const judgement = {
		...whole,
		result: {
			...whole.result,
			findings
		}
	};
	const { result, unusable } = judgement;
	shell.command(renderCheckGitHub(result));
	const { errors, warnings } = countFindings(result.findings);
	const failing = errors > 0 || run.inputs["fail-on"] === "warning" && warnings > 0;
	const told = comment && touched.kind === "some" ? await keepComment(shell, run, options, {
		touched,
		above
	}, judgement) : {
		text: renderCheckMarkdown(result, { files: filesOf(run, touched) }),
		warnings: []
	};
	return {
		exitCode: unusable !== null ? 2 : failing ? 1 : 0,
		summary: told.text,
		outputs: {
			errors,
			warnings,
			findings: checkJson(result)
		},
		warnings: told.warnings,
		errors: []
	};
}
async function judgementOf(shell, { isPrivate }, options, touched) {
	const isPublic = isPrivate === null ? null : !isPrivate;
	if (touched.kind === "all") return judge(shell, {
		...options,
		paths: []
	}, { isPublic });
	const { paths, policy, base } = touched;
	if (paths.length === 0 && !policy) return {
		result: {
			findings: [],
			files: 0
		},
		unusable: null
	};
	const own = policy || base.bytes === null ? await judge(shell, {
		...options,
		paths: []
	}, { isPublic }) : null;
	const byBase = base.bytes === null || paths.length === 0 ? own : await judge(shell, {
		...options,
		paths
	}, {
		isPublic,
		basePolicy: base.bytes
	});
	const wanted = new Set(paths);
	const ownPolicy = policyPath(options);
	return {
		result: {
			findings: [...own?.result.findings.filter(({ path }) => path === ownPolicy) ?? [], ...byBase?.result.findings.filter(({ path }) => wanted.has(path)) ?? []],
			files: paths.length + (own === null ? 0 : 1)
		},
		unusable: base.bytes === null ? own?.unusable ?? null : null
	};
}
function filesOf(run, touched) {
	return filesAt(run, touched.kind === "some" ? touched.pull.headSha : run.commit);
}
async function keepComment(shell, run, options, { touched, above }, judgement) {
	const checked = await commentOf(shell, options, {
		touched,
		files: filesOf(run, touched)
	}, judgement);
	const text = above === "" ? checked : `${above}\n\n${checked}`;
	if (run.repository === null) return {
		text,
		warnings: []
	};
	const { paths, policy, pull } = touched;
	const outcome = await upsertStickyComment(run.repository, {
		pull: pull.number,
		marker: CHECK_MARKER,
		text,
		create: paths.length > 0 || policy,
		author: run.inputs.author
	});
	if (outcome.outcome !== "failed") return {
		text,
		warnings: []
	};
	const { sentence, remedy } = outcome.failure;
	return {
		text,
		warnings: [`${sentence} The job summary says the same. ${remedy}`]
	};
}
async function commentOf(shell, options, { touched, files: head }, { result, unusable }) {
	const { paths, base } = touched;
	const untold = paths.length === 0 ? null : base.why;
	const zones = await loadZones();
	if (paths.length === 0 || unusable !== null) return renderPullRequestComment({
		incidents: [],
		result,
		untold,
		files: head
	}, zones);
	const gathered = await gather(shell, options, {
		basePolicy: base.bytes,
		bearFaults: true
	});
	const { files, policyFile } = gathered;
	const wanted = new Set(paths);
	const touchedFiles = files.filter(({ path }) => wanted.has(path));
	const entries = ledgerOf({
		...gathered,
		files: touchedFiles
	}, shell.now);
	const marking = await markingPolicy(shell, options, touched);
	const text = renderPullRequestComment({
		incidents: entries.map((entry) => ({
			...shownIn(shell.place, entry, marking),
			policyFile,
			now: shell.now,
			recordUrl: head === null ? null : `${head}/${uriOf(entry.file.path)}`,
			editUrl: null
		})),
		result,
		untold,
		files: head
	}, zones);
	return spelledInMarkdown(text, policyFile.policy.command);
}
// src/commands/act/head-source.ts
const MOST_RECORDS = 50;
async function readHeadSource(repository, { number, headSha }, options, readUnmerged, exitCode) {
	const { entries: tree, isWhole } = await listHeadTree(repository, headSha, exitCode);
	if (!isWhole) throw new CommandError("The pull request’s tree is too large for GitHub to list, so nobody knows which records it holds.", "Check it in a run on `pull_request`, which has a checkout.", exitCode);
	const changed = new Set((await listPullFiles(repository, number)).map(({ path }) => path));
	const paths = [...tree].filter(([path, { kind }]) => kind === "file" && isRecordPath(options.dir, path)).map(([path]) => path);
	const wanted = paths.filter((path) => changed.has(path));
	if (wanted.length > MOST_RECORDS) throw new CommandError(`The pull request changes ${wanted.length} records, and ${MOST_RECORDS} at most are read without a checkout.`, "Split it, or check it in a run on `pull_request`.");
	const given = [];
	for (const path of wanted) {
		const file = await findFileAt(repository, headSha, path, exitCode);
		if (file !== null) given.push({
			path,
			bytes: file.bytes,
			pull: number
		});
	}
	const found = new Set(given.map(({ path }) => path));
	const others = paths.filter((path) => !found.has(path)).map((path) => knownByName(path));
	const records = [...given.length === 0 ? [] : await readUnmerged(given), ...others];
	const policy = policyPath(options);
	return {
		records: async () => records,
		has: (path) => tree.has(path),
		policy: async (path) => {
			const file = path === policy ? await findFileAt(repository, headSha, path) : null;
			if (file !== null) return parsePolicyBytes(path, file.bytes);
			throw new CommandError(`The head has no policy at ${path}.`, "Name it with `policy`.");
		},
		text: async (path) => {
			const file = tree.has(path) ? await findFileAt(repository, headSha, path) : null;
			return file === null ? null : new TextDecoder().decode(file.bytes);
		},
		repository: async () => fileLookupOver({
			lookAt: (path) => tree.get(path)?.kind ?? null,
			hashOf: () => null
		})
	};
}
// src/commands/act/opened-pull.ts
const WHO_PRESSES = "**Somebody with write access merges this, or closes it.** It was opened with the token of a workflow, so its own runs wait: somebody with write access presses **Approve workflows to run** below, or **Update branch**. Until then this check stands in, made by the run that opened it.";
async function checkOpened(shell, run, options, pull) {
	try {
		return await checked(shell, run, options, pull);
	} catch (error) {
		if (!(error instanceof CommandError)) throw error;
		return [`Pull request #${pull.number} was not checked: ${error.message} ${error.remedy}`];
	}
}
async function checked(shell, run, options, { repository, number }) {
	const pull = await findPull(repository, number);
	const facts = {
		number,
		author: run.inputs.author,
		action: "opened",
		baseSha: pull.baseSha,
		headSha: pull.headSha,
		headRef: pull.headBranch,
		sameRepository: true,
		readOnly: false
	};
	const head = await readHeadSource(repository, facts, options, unmergedReader(shell.recordWorker), 2);
	const { touched, reading } = await touchedRecords(shell, repository, facts, {
		...options,
		head
	});
	const there = {
		...options,
		head,
		reading
	};
	const hidden = await hiddenRecords(shell, there, touched);
	return (await checkForAction({
		...shell,
		command: () => void 0
	}, {
		...run,
		event: {
			...run.event,
			pullRequest: facts
		}
	}, there, {
		touched,
		hidden,
		comment: run.inputs.comment,
		above: WHO_PRESSES
	})).warnings;
}
// src/commands/act/comment-request.ts
function noWriter(command) {
	return refused("This takes write access to the repository, and you have none.", `Ask somebody who has it to write \`${command}\` with your login.`);
}
const ONLY_PLANS = refused("This run only plans.", "Leave `apply` at its default where people comment.");
// src/commands/act/act-cover.ts
async function coverByComment(request, commands) {
	const { run, repository, comment } = request;
	if (!await isPlaceOfOurs(request)) return null;
	if (!await mayWrite(repository, comment.author)) return noWriter("/cover");
	const [first, ...more] = commands;
	if (first === void 0) return null;
	if (more.length > 0) return refused("A cover stands alone in its comment.", "Write the rest in another one.");
	const { asked } = first;
	if ("unclear" in asked) return refused(asked.unclear, asked.remedy);
	if (asked.ask !== "cover") return null;
	if (!run.inputs.apply) return ONLY_PLANS;
	return enter(request, asked);
}
async function isPlaceOfOurs(request) {
	const { run, options, gathered, repository, comment } = request;
	const trusted = authorsOf(run.inputs.author, gathered.policyFile.policy);
	const { isPull, author, body } = comment.issue;
	if (isPull) return false;
	if (isAmong(trusted)(author) && parseOverviewMarker(body) !== null) return true;
	const { defaultBranch } = run.event;
	return await findCommented({
		repository,
		comment,
		records: gathered.records,
		dir: options.dir,
		defaultBranch,
		trusted
	}, null) !== null;
}
async function enter(request, asked) {
	const { shell, run, options, gathered, repository, comment } = request;
	const { policy } = gathered.policyFile;
	const { zones } = gathered;
	const policyFile = policyPath(options);
	const path = rotaPathOf(policyFile);
	const text = await readingOf(shell.root, options).text(path);
	if (text === null) {
		const { message, remedy } = noRota(policyFile, text);
		return refused(message, remedy);
	}
	const yaml = await import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1));
	const place = {
		path,
		policy,
		now: comment.at,
		zones,
		yaml
	};
	const file = rotaToChange({
		...place,
		text
	});
	if ("refused" in file) return file;
	const rota = rotaMeant(asked.rota, file, request);
	if (isRefused(rota)) return rota;
	const zone = file.timezone ?? policy.timezone;
	const moments = coverMoments(asked, {
		at: comment.at,
		zone,
		zones
	});
	if (isRefused(moments)) return moments;
	const wanted = {
		rota: rota.name,
		by: asked.who ?? comment.author,
		...moments,
		...asked.reason === "" ? {} : { reason: asked.reason },
		asked: comment.at,
		url: comment.url
	};
	let said = null;
	const edit = (standing) => {
		const before = rotaToChange({
			...place,
			text: standing
		});
		said = "covers" in before && holds$1(before, comment.url) ? null : enterCover({
			...place,
			text: standing
		}, wanted);
		return said === null || isRefused(said) ? null : said.text;
	};
	const branch = run.event.defaultBranch;
	const outcome = await commitByPull(repository, {
		commit: {
			branch,
			message: `${`Let ${wanted.by} cover ${rota.name}`}\n\n${comment.url}`,
			files: [{
				path,
				edit
			}]
		},
		pull: {
			name: coversBranch(rota.name),
			title: `Covers of ${rota.name}`,
			body: "Covers that people of the rota asked for in comments, each with its address. They count already; they could not go onto the branch itself."
		}
	});
	const known = said;
	if (known !== null && isRefused(known)) return known;
	const told = known === null ? null : toldOf(known, {
		zones,
		timezone: zone
	});
	switch (outcome.outcome) {
		case "refused": {
			const { sentence, remedy } = outcome.failure;
			const help = `${remedy} Until then, enter it by hand: \`incident-ledger cover\`.`;
			return {
				...refused(`It is not entered. ${sentence}`, help),
				isOurs: true
			};
		}
		case "proposed": {
			const { pull, because } = outcome;
			const warnings = await checkOpened(shell, run, options, {
				repository,
				number: pull.number
			});
			const stands = inline`It stands in ${reference(pull.number)}, and somebody with write access merges it; it counts from your comment on all the same.`;
			const why = because === null ? [] : [words(`${because.sentence} ${because.remedy}`)];
			return {
				text: sentences([
					...told === null ? [] : [told],
					stands,
					...why
				]),
				warnings
			};
		}
		case "unchanged": return outcome.missing.length === 0 ? { text: null } : refused(`${path} is not on ${branch}.`, "Merge one first.");
		case "committed": return {
			text: told,
			hasMoved: true
		};
	}
}
function holds$1({ covers }, url) {
	return covers.some((cover) => isSameAddress(cover.url ?? "", url));
}
function toldOf({ cover, instead, over }, clockface) {
	return sentences(coverWords(cover, instead, over, clockface).map((one) => words(one)));
}
function rotaMeant(named, file, { gathered, comment }) {
	const { timezone } = gathered.policyFile.policy;
	const names = Object.keys(file.rotas);
	if (named !== null && !names.includes(named)) return refused(`There is no rota ${named}.`, suggestion(named, names));
	const versions = [{
		since: null,
		file
	}];
	const own = names.filter((name) => mayEnter({
		name,
		versions,
		timezone
	}, comment.author, comment.at));
	if (named !== null) return own.includes(named) ? { name: named } : refused(`You are not of the rota ${named}, and do not manage it.`, "Ask somebody who is; `managers` of the rota may enter covers too.");
	const [only, ...others] = own;
	if (only !== void 0 && others.length === 0) return { name: only };
	return only === void 0 ? refused("You are on no rota, and manage none.", "Ask somebody who is; `managers` of a rota may enter covers too.") : refused("You are of several rotas.", `Say which: ${own.join(", ")}.`);
}
// src/commands/act/act-comment.ts
async function commandForAction(shell, run, options) {
	const { comment } = run.event;
	if (comment === null) return NOTHING;
	const commands = parseCommands(comment.text);
	const { repository } = run;
	if (commands.length === 0 || repository === null) return NOTHING;
	const gathered = await gather(shell, options, { bearFaults: true });
	const outcome = await carriedOut({
		shell,
		run,
		options,
		gathered,
		repository,
		comment
	}, commands);
	if (outcome === null) return NOTHING;
	const done = !isRefused(outcome);
	const failures = await answerComment(repository, {
		issue: comment.issue.number,
		comment: comment.id,
		reaction: done ? "+1" : "confused",
		text: done ? outcome.text : inline`${words(outcome.refused)} ${words(spelled(outcome.remedy, gathered.policyFile.policy.command))}`,
		author: run.inputs.author
	});
	const names = [...new Set(commands.map(({ name }) => `/${name}`))].join(", ");
	const what = inline`The command ${code(names)} of ${code(comment.author)}`;
	return {
		...NOTHING,
		hasMoved: done && outcome.hasMoved === true,
		exitCode: !done && outcome.isOurs ? 3 : 0,
		summary: done ? inline`${what} was carried out.` : inline`${what} was refused: ${words(outcome.refused)}`,
		warnings: [...done ? outcome.warnings ?? [] : [], ...failures.map(({ sentence, remedy }) => `${sentence} ${remedy}`)],
		errors: !done && outcome.isOurs ? [`${outcome.refused} ${outcome.remedy}`] : []
	};
}
async function carriedOut(request, commands) {
	const { run, options, gathered, repository, comment } = request;
	if (commands.some(({ name }) => name === "cover")) return coverByComment(request, commands);
	const ids = commands.flatMap(({ id }) => id ?? []);
	const [id = null] = ids;
	const record = await findCommented({
		repository,
		comment,
		records: gathered.records,
		dir: options.dir,
		defaultBranch: run.event.defaultBranch,
		trusted: authorsOf(run.inputs.author, gathered.policyFile.policy)
	}, id);
	if (record === null) return null;
	if (!await mayWrite(repository, comment.author)) return noWriter("/engage");
	const wanted = [];
	for (const { asked } of commands) {
		if ("unclear" in asked) return refused(asked.unclear, asked.remedy);
		if (asked.ask === "help") return { text: COMMENT_HELP };
		if (asked.ask !== "cover") wanted.push(asked);
	}
	if (ids.some((one) => !sameId(one, id ?? ""))) return refused("These are commands for several incidents.", "Write one comment for each.");
	if (isRefused(record)) return record;
	if (!run.inputs.apply) return ONLY_PLANS;
	return putOnRecord(request, record, wanted);
}
async function putOnRecord({ shell, run, options, gathered, repository, comment }, { path, branch, id }, wanted) {
	const yaml = await import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1));
	const compute = (file) => ledgerOf({
		...gathered,
		files: [file]
	}, shell.now)[0] ?? null;
	let refusal = null;
	let inVain = [];
	const edit = async (standing) => {
		const said = await recorded(standing, path, {
			wanted,
			comment
		}, {
			shell,
			gathered,
			yaml,
			compute
		});
		refusal = said !== null && isRefused(said) ? said : null;
		if (said === null || isRefused(said)) return null;
		inVain = said.inVain;
		return said.text;
	};
	const isMain = branch === run.event.defaultBranch;
	const outcome = await commitByPull(repository, {
		commit: {
			branch,
			message: `Note the word of a comment\n\n${comment.url}`,
			files: [{
				path,
				edit
			}]
		},
		pull: isMain ? {
			name: incidentBranch("entries", id),
			title: `Entries for ${id}`,
			body: "What people with write access wrote in comments, each with its address. It could not go onto the branch itself."
		} : null
	});
	if (refusal !== null) return refusal;
	const vain = inVain.length === 0 ? null : inline`It is on record, and meets nothing: ${words(inVain.join(" "))}`;
	switch (outcome.outcome) {
		case "refused": {
			const { sentence, remedy } = outcome.failure;
			const help = `${remedy} Until then, add the entry to the record by hand.`;
			return {
				...refused(`It is not on record. ${sentence}`, help),
				isOurs: true
			};
		}
		case "proposed": {
			const { pull, because } = outcome;
			const warnings = await checkOpened(shell, run, options, {
				repository,
				number: pull.number
			});
			const stands = inline`It stands in ${reference(pull.number)}, and somebody with write access merges it. That you take it up, assess it or keep people up to date counts from now on, where it puts nothing off; what ends, lowers, holds or moves a duty counts once it is merged.`;
			const why = because === null ? [] : [words(`${because.sentence} ${because.remedy}`)];
			return {
				text: sentences([
					stands,
					...why,
					...vain === null ? [] : [vain]
				]),
				warnings
			};
		}
		case "unchanged": return outcome.missing.length === 0 ? { text: null } : refused(`The record is not on ${branch}.`, "Comment on its tracking issue.");
		case "committed": {
			const written = outcome.texts.get(path);
			if (isMain && written !== void 0) writeFileAtomically(shell.root, path, written);
			return { text: vain };
		}
	}
}
const ROWS = COMMENT_COMMANDS.map(({ name, takes, does }) => inline`| ${words(typed(`/${name} ${takes}`.trim()))} | ${words(does)} |`);
const COMMENT_HELP = inline`| command | what it does |
| --- | --- |
${joined(ROWS)}

A line of a new comment that begins with a command counts, with the lines below it as its text; what is quoted or fenced does nothing, nor does an edited comment. Where a pull request touches several records, the ID comes first. All of a comment's commands become entries of the record, or none, with the time, the author and the address of the comment. It takes write access to this repository.`;
function joined(rows) {
	return rows.reduce((all, row) => inline`${all}
${row}`);
}
// src/commands/act/act-first-stage.ts
const ROOM = 3e4;
const NOTE$1 = "Found by a run on this pull request’s own head, which holds no token. Deadlines are computed once it is merged.";
async function commentForFork(shell, run, path) {
	const { repository, event, inputs } = run;
	const { workflowRun } = event;
	if (repository === null || workflowRun === null) throw new CommandError("A first stage’s result is only taken in a run on `workflow_run`, with a token.", "Compare both workflows with docs/reference/forks.md.");
	const { pull: number, result } = readFirstStage(shell.root, path);
	const pull = await findPull(repository, number);
	const { headSha, headRepository, event: started } = workflowRun;
	const isItsHead = pull.headSha === headSha && pull.headRepository === headRepository;
	if (started !== "pull_request" || pull.state !== "open" || !isItsHead) return part(`The first stage ran on ${headSha.slice(0, 12)}, which is not the head of the open pull request ${number} that its result names; nothing was written. Where somebody pushed meanwhile, the next run comments.`);
	const outcome = await upsertStickyComment(repository, {
		pull: number,
		marker: CHECK_MARKER,
		text: `${NOTE$1}\n\n${renderCheckMarkdown(result, {
			limit: ROOM,
			files: filesAt(run, headSha)
		})}`.trimEnd(),
		author: inputs.author
	});
	if (outcome.outcome !== "failed") return part(null);
	return part(`${outcome.failure.sentence} ${outcome.failure.remedy}`);
}
function part(warning) {
	const warnings = warning === null ? [] : [warning];
	return {
		...NOTHING,
		warnings
	};
}
const LARGEST = 1048576;
const MOST_FINDINGS = 1e3;
const Words = string().max(4e3);
const Place = int().min(1).max(1e7);
const ResultSchema = strictObject({
	number: int().positive(),
	findings: strictObject({
		schemaVersion: literal(1),
		findings: array(strictObject({
			rule: string().regex(/^[a-z][a-z-]{0,63}$/),
			severity: _enum(["error", "warning"]),
			path: Words,
			line: Place,
			column: Place,
			message: Words,
			hint: Words
		})).max(MOST_FINDINGS),
		summary: strictObject({
			files: int().min(0).max(1e6),
			errors: int().min(0),
			warnings: int().min(0)
		})
	})
});
function readFirstStage(root, path) {
	const place = resolve(root, path);
	if (kindAt(place) !== "file") throw refuse(path, "is no file");
	const bytes = plainBytes(place, LARGEST);
	if (bytes === null) throw refuse(path, `is larger than ${LARGEST} bytes`);
	const parsed = ResultSchema.safeParse(jsonOrNothing(bytes.toString()));
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		throw refuse(path, `is of another shape (at ${issue?.path.join(".") || "its root"})`);
	}
	const { number, findings } = parsed.data;
	return {
		pull: number,
		result: {
			findings: findings.findings,
			files: findings.summary.files
		}
	};
}
function jsonOrNothing(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function refuse(path, why) {
	return new CommandError(`The first stage's result ${JSON.stringify(path)} ${why}; nothing was written.`, "Compare both workflows with docs/reference/forks.md.");
}
// src/github/present-head.ts
async function branchHead(repository, branch) {
	const { data } = await repository.client.rest.git.getRef({
		...placeOf(repository),
		ref: `heads/${branch}`
	}).catch(refuse$1(`say where ${branch} stands`, "contents: read", 3));
	return data.object.sha;
}
async function commitDate(repository, commit) {
	const { data } = await repository.client.rest.git.getCommit({
		...placeOf(repository),
		commit_sha: commit
	}).catch(refuse$1(`read the commit ${commit}`, "contents: read", 3));
	const at = parseInstant(data.committer.date);
	return typeof at === "number" ? at : 0;
}
async function presentPull(repository, number) {
	const { data } = await repository.client.rest.pulls.get({
		...placeOf(repository),
		pull_number: number
	}).catch(refuse$1(`say where pull request ${number} stands`, "pull-requests: read", 3));
	return {
		isOpen: data.state === "open",
		headSha: data.head.sha,
		baseSha: data.base.sha
	};
}
const MOST_RECEIPTS = 10;
async function hasMoved(repository, branch, from) {
	const { git } = repository.client.rest;
	const place = placeOf(repository);
	try {
		const { data } = await git.getRef({
			...place,
			ref: `heads/${branch}`
		});
		let { sha } = data.object;
		for (let steps = 0; sha !== from; steps += 1) {
			if (steps === MOST_RECEIPTS) return true;
			const { data: commit } = await git.getCommit({
				...place,
				commit_sha: sha
			});
			const [parent, ...others] = Array.isArray(commit.parents) ? commit.parents : [];
			if (parent === void 0 || others.length > 0 || !isReceipt(commit)) return true;
			({sha} = parent);
		}
		return false;
	} catch (error) {
		if (statusOf(error) === 404) return true;
		throw refusal(error, `say where ${branch} stands`, "contents: read", 3);
	}
}
function isReceipt({ message }) {
	return message?.startsWith(RECEIPT_SUBJECT) === true;
}
// src/commands/act/sweep-pull.ts
async function sweepPull(sweep, { inputs, event }, { paths, pull, files: listed }, repository) {
	const { gathered, dir } = sweep;
	const changed = listed.filter(({ path }) => isRecordPath(dir, path));
	const ofPull = new Set([...paths, ...changed.map(({ path }) => path)]);
	const head = {
		number: pull.number,
		branch: pull.headRef,
		commit: pull.headSha,
		author: event.pullRequest?.author ?? null
	};
	const cheap = [];
	for (const path of changed.flatMap((file) => standingPath(file))) {
		const file = await findFileAt(repository, pull.baseSha, path);
		if (file !== null) cheap.push(parseRecord(path, file.bytes));
	}
	const { records: standing } = await ledgerOf$1(cheap);
	const branch = [...gathered.records.filter(({ path }) => !changed.some((one) => one.path === path)), ...standing];
	const heads = gathered.records.filter(({ path }) => changed.some((one) => one.path === path)).map((record) => ({
		...record,
		pull: head,
		blob: blobOf(record)
	}));
	const files = branch.flatMap((record) => record.file ?? []);
	const vouched = await vouchedIn({ gathered: {
		...gathered,
		files
	} }, repository, heads);
	const joined = joinHeads({
		branch,
		heads,
		vouched: vouched.events,
		removed: changed.flatMap((file) => file.status === "removed" || file.before !== null ? {
			pull: head,
			path: file.before ?? file.path
		} : []),
		policy: gathered.policyFile.policy,
		recompute: (file) => sweep.compute([file])[0] ?? null
	});
	const wanted = [...gathered.records, ...standing].filter((record) => ofPull.has(record.path) || standing.includes(record));
	const ids = new Set(wanted.flatMap(({ id }) => id === null ? [] : [idKey(id)]));
	const { entries, outcome } = await sweepThese({
		...sweep,
		gathered: {
			...gathered,
			records: branch
		}
	}, joined, ids, repository, inputs.apply);
	return {
		entries,
		outcome: {
			...outcome,
			failures: [...vouched.failures, ...outcome.failures]
		}
	};
}
function standingPath({ path, before, status }) {
	return status === "added" || status === "copied" ? [] : [before ?? path];
}
function blobOf({ text }) {
	return blobId(Buffer.from(text ?? ""));
}
// src/commands/act/act-sweep.ts
async function sweepForAction(shell, run, options, { touched, learn }) {
	const { inputs, repository } = run;
	if (repository === null && inputs.apply) throw new CommandError("A sweep needs a token.", "Leave `github-token` at its default, and give the job `permissions: { issues: write }`.", 3);
	if (touched.kind === "some" && touched.paths.length === 0) return NOTHING;
	if (touched.kind === "some" && touched.base.bytes === null) {
		const remedy = "Merge a policy first: only a reviewed one may page people.";
		return {
			...NOTHING,
			warnings: [`Nobody is told of this pull request's records. ${touched.base.why ?? ""} ${remedy}`]
		};
	}
	const basePolicy = touched.kind === "some" ? touched.base.bytes : null;
	const { gathered, fault } = await gatherToDeliver(shell, options, { basePolicy });
	tellPresentPolicy(shell, gathered);
	tellUnreadable(shell, gathered.records);
	const wanted = touched.kind === "some" ? new Set(touched.paths) : null;
	const destination = {
		repository: run.name,
		serverUrl: run.serverUrl,
		ref: "HEAD",
		isPrivate: run.isPrivate,
		author: inputs.author,
		maxWrites: inputs["max-writes"] ?? 1e400,
		branch: touched.kind === "some" ? null : sweptBranch(run),
		pull: null
	};
	const log = (sentence) => shell.err(`${sentence}\n`);
	const { policy } = gathered.policyFile;
	const receivers = {
		...run.receivers,
		memory: null
	};
	const moment = inputs.now;
	const beside = inputs.apply ? await besideOf(policy, receivers, {
		now: moment === void 0 ? run.time.now : () => moment,
		deadline: run.deadline
	}) : null;
	const sweep = wideSweep(shell, options, {
		gathered,
		fault
	}, {
		destination,
		log,
		beside
	});
	const { entries, outcome } = repository === null ? planWorkTree(sweep) : run.unasked !== void 0 ? await sweepUnseen(sweep, run.unasked, inputs.apply) : touched.kind === "all" ? await sweepEverything(sweep, repository, inputs.apply) : await sweepPull(sweep, run, touched, repository);
	learn(entries);
	const result = {
		now: shell.now,
		applied: inputs.apply,
		...outcome
	};
	const clockface = {
		zones: gathered.zones,
		timezone: gathered.policyFile.policy.timezone
	};
	shell.out(renderPlanText(result, {
		color: false,
		width: null,
		clockface
	}));
	const failed = outcome.failures.map(({ sentence, remedy }) => `${sentence} ${remedy}`);
	const overdue = entries.filter((entry) => isOverdue(entry));
	return {
		exitCode: failed.length > 0 ? 3 : fault === null ? 0 : 2,
		summary: renderPlanMarkdown(result, clockface),
		outputs: {
			open: entries.filter(({ open }) => open).length,
			overdue: overdue.flatMap(({ obligations }) => obligations).filter(({ state }) => state === "overdue").length,
			notices: sweepJson(result).notices,
			delivered: inputs.apply ? outcome.notices.length : 0
		},
		warnings: [...unseenWarnings(gathered.records, wanted), ...outcome.warnings],
		errors: fault === null ? failed : [...failed, faultSentence(fault)]
	};
}
function faultSentence({ error, standIn }) {
	const instead = `Swept by the last policy without errors, of commit ${standIn.slice(0, 12)}.`;
	return `${error.message} ${error.remedy} ${instead}`;
}
function sweptBranch({ event }) {
	return /^refs\/heads\/(.+)$/.exec(event.ref)?.[1] ?? event.defaultBranch;
}
function unseenWarnings(records, wanted) {
	const unread = records.filter(({ path, file }) => file === null && (wanted === null || wanted.has(path)));
	if (unread.length === 0) return [];
	const named = unread.slice(0, 10).map(({ path }) => path);
	const more = unread.length > named.length ? ", …" : "";
	return [`No deadline is watched in ${unread.length === 1 ? "a record" : `${unread.length} records`} that cannot be read: ${named.join(", ")}${more}. Run \`incident-ledger check\`, and mend what it names.`];
}
// src/commands/act/present-source.ts
const MOST_FILES = 500;
async function readPresentSource({ root }, repository, commit, options) {
	const { entries, isWhole } = await listHeadTree(repository, commit, 3);
	const policy = policyPath(options);
	const paths = [...entries].flatMap(([path, { kind }]) => kind === "file" && isRecordPath(options.dir, path) ? [path] : []);
	const unmoved = (path) => {
		const bytes = plainBytes(resolve(root, path));
		const blob = entries.get(path)?.blob;
		return bytes !== null && blob !== void 0 && blobId(bytes, blob.length) === blob ? bytes : null;
	};
	const here = paths.map((path) => [path, unmoved(path)]);
	const lacking = here.filter(([, bytes]) => bytes === null);
	if (!isWhole || lacking.length > MOST_FILES) throw new CommandError(`The branch has moved on to ${commit.slice(0, 12)}, and too much changed to read it from here.`, "Start the workflow anew on the branch, instead of this run again.", 3);
	const fetched = async (path) => (await findFileAt(repository, commit, path, 3))?.bytes ?? null;
	const bytesOf = async (path) => unmoved(path) ?? await fetched(path);
	const read = [];
	for (const [path, own] of here) {
		const bytes = own ?? await fetched(path);
		read.push(bytes === null ? unread(path) : parseRecord(path, bytes));
	}
	const { records } = await ledgerOf$1(read);
	const own = openFileLookup(root);
	return {
		beyond: {
			commit,
			committedAt: await commitDate(repository, commit)
		},
		records: async () => records,
		has: (path) => [...entries.keys()].some((held) => held === path || held.startsWith(`${path}/`)),
		policy: async (path) => {
			const bytes = path === policy && entries.has(path) ? await bytesOf(path) : null;
			if (bytes !== null) return parsePolicyBytes(path, bytes);
			throw new CommandError(`The branch has no policy at ${path}.`, "Name it with `policy`.");
		},
		text: async (path) => {
			const bytes = entries.has(path) ? await bytesOf(path) : null;
			return bytes === null ? null : new TextDecoder().decode(bytes);
		},
		repository: async () => fileLookupOver({
			lookAt: (path) => entries.get(path)?.kind ?? null,
			hashOf: (path) => unmoved(path) === null ? null : own.sha256(path)
		})
	};
}
// src/commands/act/tasks.ts
const MODES = [
	"auto",
	"check",
	"sweep",
	"review"
];
const NO_TASKS = {
	check: "none",
	comment: false,
	sweep: "none",
	reviews: false,
	command: false,
	report: false
};
function tasksFor(mode, event) {
	const check = event.pullRequest === null ? "all" : "changed";
	const sweep = event.pullRequest === null ? "all" : touchedBy(event);
	return {
		auto: tasksOfEvent(event),
		check: {
			...NO_TASKS,
			check,
			comment: true
		},
		sweep: {
			...NO_TASKS,
			sweep
		},
		review: {
			...NO_TASKS,
			reviews: event.pullRequest === null
		}
	}[mode];
}
function tasksOfEvent(event) {
	const { pullRequest } = event;
	if (pullRequest !== null) {
		if (pullRequest.action === "closed") return NO_TASKS;
		return {
			...NO_TASKS,
			check: "changed",
			comment: true,
			sweep: touchedBy(event)
		};
	}
	if (event.ref !== `refs/heads/${event.defaultBranch}`) return {
		...NO_TASKS,
		check: "all"
	};
	if (event.name === "issue_comment") return event.comment === null ? NO_TASKS : {
		...NO_TASKS,
		command: true,
		sweep: "all"
	};
	if (event.name === "issues") {
		if (event.isIssueClosed === true) return {
			...NO_TASKS,
			sweep: "all"
		};
		return event.report === null ? NO_TASKS : {
			...NO_TASKS,
			report: true,
			sweep: "all"
		};
	}
	const check = event.name === "push" ? "all" : "none";
	return {
		...NO_TASKS,
		check,
		sweep: "all",
		reviews: true
	};
}
function touchedBy({ name, pullRequest }) {
	return pullRequest?.sameRepository === true && !pullRequest.readOnly && name !== "pull_request_target" ? "touched" : "none";
}
// src/commands/act/present-run.ts
async function presentRun(shell, run, options, tasks) {
	const { repository, event, commit } = run;
	const asGiven = {
		run,
		options,
		tasks,
		remark: null
	};
	if (repository === null) return asGiven;
	const { pullRequest } = event;
	if (pullRequest !== null) return tasks.check === "changed" || tasks.sweep === "touched" ? presentOfPull(shell, asGiven, repository, pullRequest) : asGiven;
	if (!(tasks.sweep === "all" || tasks.reviews || tasks.command || tasks.report) || commit === "" || !event.ref.startsWith("refs/heads/")) return asGiven;
	const branch = sweptBranch(run);
	let head;
	try {
		head = await branchHead(repository, branch);
	} catch (error) {
		const unasked = explain(error, `say where ${branch} stands`, "contents: read");
		if (tasks.sweep !== "all" || !isDown(unasked)) throw error;
		return {
			...asGiven,
			run: {
				...run,
				unasked
			},
			tasks: {
				...NO_TASKS,
				sweep: "all"
			}
		};
	}
	if (head === commit) return asGiven;
	return {
		run: {
			...run,
			commit: head
		},
		options: {
			...options,
			head: await readPresentSource(shell, repository, head, options)
		},
		tasks,
		remark: moved(branch, head, commit)
	};
}
async function presentOfPull(shell, asGiven, repository, pullRequest) {
	const { run, options } = asGiven;
	const { number, headSha } = pullRequest;
	const pull = await presentPull(repository, number);
	const present = {
		...pullRequest,
		headSha: pull.headSha,
		baseSha: pull.baseSha
	};
	const isData = run.event.name === "pull_request_target";
	const isSame = pull.headSha === headSha;
	if (!pull.isOpen && asGiven.tasks.sweep === "touched") return {
		...asGiven,
		tasks: {
			...asGiven.tasks,
			sweep: "none",
			comment: false
		},
		remark: closed(number)
	};
	if (isSame && !isData) return asGiven;
	return {
		run: {
			...run,
			event: {
				...run.event,
				pullRequest: present
			}
		},
		options: {
			...options,
			head: await readHeadSource(repository, present, options, unmergedReader(shell.recordWorker), asGiven.tasks.sweep === "touched" ? 3 : 2)
		},
		tasks: asGiven.tasks,
		remark: isSame ? null : moved(`pull request #${number}`, pull.headSha, headSha)
	};
}
function closed(number) {
	return `Pull request #${number} is closed by now: what was merged of it, the runs of its base branch tell.`;
}
function moved(what, to, from) {
	return `This run is of ${from.slice(0, 12)}, and ${what} stands at ${to.slice(0, 12)} by now; what stands there was read through the API, and is what it speaks of.`;
}
// src/github/propose-review.ts
async function proposeReview(repository, review) {
	const doing = `propose the review of ${review.incident}`;
	try {
		const standing = await findFileAt(repository, review.base, review.path);
		if (holds(standing, review)) return {
			outcome: "unchanged",
			url: null
		};
		if (review.how === "commit") {
			await writeFile(repository, keeping(standing, review), review.base, standing);
			return {
				outcome: "committed",
				url: null
			};
		}
	} catch (error) {
		return {
			outcome: "failed",
			failure: explain(error, doing, "contents: write")
		};
	}
	try {
		return await proposeOnBranch(repository, review);
	} catch (error) {
		return {
			outcome: "failed",
			failure: explain(error, doing, "contents: write, pull-requests: write")
		};
	}
}
async function proposeOnBranch(repository, review) {
	const branch = incidentBranch("review", review.incident);
	const pull = await lastPull(repository, branch, review.base);
	const declined = pull?.state === "declined" ? await findFileAt(repository, pull.sha, review.path) : null;
	if (pull?.state === "declined" && holds(declined, review)) return {
		outcome: "unchanged",
		url: pull.url
	};
	if (pull?.state !== "open") await startBranch(repository, branch, review.base);
	const proposed = await findFileAt(repository, branch, review.path);
	const signed = declined ?? proposed;
	const same = holds(proposed, review);
	if (!same) await writeFile(repository, keeping(signed, review), branch, proposed);
	if (pull?.state === "open") return {
		outcome: same ? "unchanged" : "updated",
		url: pull.url
	};
	const { data } = await repository.client.rest.pulls.create({
		...placeOf(repository),
		title: review.title,
		body: review.body,
		head: branch,
		base: review.base,
		request: { retries: 0 }
	});
	return {
		outcome: "proposed",
		url: data.html_url,
		number: data.number
	};
}
async function lastPull(repository, branch, base) {
	const { data } = await repository.client.rest.pulls.list({
		...placeOf(repository),
		state: "all",
		head: `${repository.owner}:${branch}`,
		base,
		sort: "created",
		direction: "desc",
		per_page: 100
	});
	const pull = data.find(({ state }) => state === "open") ?? data[0];
	if (pull === void 0) return null;
	const ended = pull.merged_at === null ? "declined" : "merged";
	return {
		state: pull.state === "open" ? "open" : ended,
		url: pull.html_url,
		sha: pull.head.sha
	};
}
async function startBranch(repository, branch, base) {
	const { git } = repository.client.rest;
	const place = placeOf(repository);
	const { data } = await git.getRef({
		...place,
		ref: `heads/${base}`
	});
	const { sha } = data.object;
	try {
		await git.createRef({
			...place,
			ref: `refs/heads/${branch}`,
			sha
		});
	} catch (error) {
		if (statusOf(error) !== 422) throw error;
		await git.updateRef({
			...place,
			ref: `heads/${branch}`,
			sha,
			force: true
		});
	}
}
async function writeFile(repository, { path, text, title, incident }, branch, standing) {
	await repository.client.rest.repos.createOrUpdateFileContents({
		...placeOf(repository),
		path,
		branch,
		message: `${title}\n\nRendered from the record of ${incident}.`,
		content: Buffer.from(text, "utf8").toString("base64"),
		...standing === null ? {} : { sha: standing.sha }
	});
}
function holds(file, { text }) {
	return file !== null && compareReview(textOf(file), text).current;
}
function keeping(file, review) {
	return file === null ? review : {
		...review,
		text: keepSignOff(textOf(file), review.text)
	};
}
function textOf({ bytes }) {
	return Buffer.from(bytes).toString("utf8");
}
// src/commands/act/act-review.ts
const WRITES = 60;
const WRITES_EACH = 3;
async function reviewForAction(shell, run, options) {
	const gathered = await gather(shell, options);
	tellPresentPolicy(shell, gathered);
	const { wanted, errors } = await reviewsWanted(shell, gathered, ledgerOf(gathered, shell.now));
	const most = Math.max(1, Math.floor((run.inputs["max-writes"] ?? WRITES) / WRITES_EACH));
	const carried = [];
	const warnings = new Set();
	const paths = [];
	let written = 0;
	const waiting = [];
	for (const { entry, text } of wanted) {
		if (written >= most) {
			waiting.push(entry.file.incident.id);
			continue;
		}
		const { refusal, wrote, opened } = await propose(run, entry, text);
		if (wrote) written += 1;
		if (opened !== null) for (const warning of await checkOpened(shell, run, options, opened)) warnings.add(warning);
		if (refusal === null) paths.push(reviewPath(entry));
		else {
			carried.push(isWithheld(shell, gathered, entry) ? withheldReview(entry) : text);
			warnings.add(refusal);
		}
	}
	if (waiting.length > 0) warnings.add(waitingWords(waiting));
	return {
		exitCode: errors.length > 0 ? 1 : 0,
		summary: carried.join("\n\n---\n\n"),
		outputs: { reviews: paths },
		warnings: [...warnings],
		errors
	};
}
async function reviewsWanted(shell, gathered, entries) {
	const wanted = [];
	const errors = [];
	for (const entry of entries.filter((one) => owesReview(one))) try {
		const text = await reviewWanted(shell, gathered, entry);
		if (text !== null) wanted.push({
			entry,
			text
		});
	} catch (error) {
		if (!(error instanceof CommandError)) throw error;
		errors.push(`${error.message} ${error.remedy}`);
	}
	return {
		wanted,
		errors
	};
}
async function reviewWanted(shell, gathered, entry) {
	const rendered = await renderReviewOf(shell, gathered, entry);
	const committed = readCommitted(shell.root, reviewPath(entry));
	if (committed === null) return rendered;
	return compareReview(committed, rendered).current ? null : keepSignOff(committed, rendered);
}
async function propose(run, entry, text) {
	const { inputs, repository, event } = run;
	const { id } = entry.file.incident;
	if (repository === null || !inputs.apply || inputs.reviews === "off") return {
		refusal: "Reviews are in the job summary: without a token, or with apply: false, none is proposed.",
		wrote: false,
		opened: null
	};
	const outcome = await proposeReview(repository, {
		incident: id,
		path: reviewPath(entry),
		text,
		base: event.defaultBranch,
		how: inputs.reviews,
		title: `Post-incident review of ${id}`,
		body: "The incident is closed, and the policy asks for a review. It was rendered from the record: change the record, and it is rendered again. What stands below \"Sign-off\" is yours."
	});
	if (outcome.outcome !== "failed") {
		const opened = outcome.outcome === "proposed" ? {
			repository,
			number: outcome.number
		} : null;
		return {
			refusal: null,
			wrote: outcome.outcome !== "unchanged",
			opened
		};
	}
	const { remedy } = outcome.failure;
	const { status } = outcome.failure;
	return {
		refusal: `${status === 403 ? "GitHub refused to take reviews (403)." : outcome.failure.sentence} The job summary carries them. ${remedy}`,
		wrote: false,
		opened: null
	};
}
function waitingWords(ids) {
	const named = `${ids.slice(0, 10).join(", ")}${ids.length > 10 ? ", …" : ""}`;
	return `${ids.length} more reviews wait for the next run, which \`max-writes\` bounds: ${named}.`;
}
// src/github/find-missed.ts
const YOUNG = 300;
const OLD = DAY;
async function findLabelled(repository, label, now) {
	const { client } = repository;
	const wanted = {
		...placeOf(repository),
		state: "open",
		labels: label,
		per_page: 100
	};
	return (await client.paginate(client.rest.issues.listForRepo, wanted).catch(refuse$1("list the issues that report incidents", "issues: read", 3))).flatMap((issue) => {
		const at = parseInstant(issue.created_at);
		if (issue.pull_request !== void 0 || !issue.user || typeof at !== "number") return [];
		if (at > now - YOUNG) return [];
		const { number, title, body, html_url: url, user, labels } = issue;
		const names = labels.flatMap((one) => typeof one === "string" ? one : one.name ?? []);
		return {
			number,
			title,
			body: body ?? "",
			author: user.login,
			url,
			at,
			labels: names
		};
	});
}
async function findRecentComments(repository, now) {
	const { client } = repository;
	return (await client.paginate(client.rest.issues.listCommentsForRepo, {
		...placeOf(repository),
		since: formatInstant(now - OLD),
		sort: "created",
		direction: "asc",
		per_page: 100
	}).catch(refuse$1("list the comments of the last day", "issues: read", 3))).flatMap((comment) => {
		const { id, body = "", html_url: url, user, created_at: created, updated_at } = comment;
		const at = parseInstant(created);
		const isEdited = updated_at !== created;
		if (!user || user.type === "Bot" || isEdited || typeof at !== "number") return [];
		if (at > now - YOUNG || at < now - OLD) return [];
		const issue = Number(comment.issue_url.slice(comment.issue_url.lastIndexOf("/") + 1));
		return {
			id,
			text: body,
			author: user.login,
			url,
			at,
			issue
		};
	});
}
async function isAnswered(repository, comment, ours) {
	const { client } = repository;
	const known = new Set(ours.map((login) => loginKey(login)));
	const wanted = {
		...placeOf(repository),
		comment_id: comment,
		per_page: 100
	};
	return (await client.paginate(client.rest.reactions.listForIssueComment, wanted).catch(refuse$1(`say who reacted to comment ${comment}`, "issues: read", 3))).some(({ user }) => user !== null && known.has(loginKey(user.login)));
}
async function findCommentedIssue(repository, number) {
	const { data } = await repository.client.rest.issues.get({
		...placeOf(repository),
		issue_number: number
	}).catch(refuse$1(`read issue ${number}`, "issues: read", 3));
	return {
		number,
		body: data.body ?? "",
		author: data.user?.login ?? null,
		isPull: data.pull_request !== void 0
	};
}
// src/parse/issue-report.ts
const HEADING = /^ {0,3}#{1,6} +(\S.*)$/;
const LEFT_OUT = "_No response_";
const LONGEST = 8e3;
const MOST_SERVICES = 20;
function parseIssueReport(body) {
	const sections = sectionsOf(body);
	const answer = (heading) => sections.get(heading) ?? null;
	const word = (heading) => answer(heading)?.toLowerCase() ?? null;
	return {
		summary: answer("what happens") ?? sections.get("") ?? null,
		services: (answer("services") ?? "").split(/[,\n]/).map((name) => name.trim().replaceAll(/\s+/g, " ")).filter((name) => name !== "").slice(0, MOST_SERVICES),
		when: answer("when"),
		source: word("source"),
		impact: IMPACTS.find((one) => one === word("impact")) ?? null,
		urgency: URGENCIES.find((one) => one === word("urgency")) ?? null,
		fingerprint: answer("fingerprint")?.slice(0, 200) ?? null,
		isOver: word("alert") === "resolved"
	};
}
function sectionsOf(body) {
	const sections = new Map();
	let current = "";
	for (const { text, isSpoken, isWords } of commentLines(body.slice(0, 65536))) {
		const [, heading] = (isSpoken ? HEADING.exec(text) : null) ?? [];
		if (heading !== void 0) current = heading.trim().toLowerCase();
		else if (isWords) sections.set(current, [...sections.get(current) ?? [], text]);
	}
	return new Map([...sections].map(([heading, lines]) => [heading, lines.join("\n").trim().slice(0, LONGEST)]).filter(([, text]) => text !== "" && text !== LEFT_OUT));
}
// src/commands/act/confirm-report.ts
const CONFIRMING = new Set(["confirmed", "incident"]);
async function confirmReport(repository, { facts, pull: number, dir }, now) {
	const { labelled, author, url } = facts;
	if (labelled === null || !CONFIRMING.has(labelled.label.toLowerCase())) return [];
	if (sameLogin(labelled.by, author) || !await mayWrite(repository, labelled.by)) return [];
	const pull = await findPull(repository, number);
	const paths = (await listPullFiles(repository, number)).flatMap(({ path }) => isRecordPath(dir, path) ? [path] : []);
	if (pull.state !== "open" || !pull.sameRepository) return [];
	const yaml = await import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1));
	const note = `Labelled ${labelled.label}.`;
	const entry = {
		at: formatInstant(now),
		event: "noted",
		note,
		by: labelled.by,
		via: "github",
		url
	};
	const edit = (path) => (text) => {
		const { file } = parseRecordText(path, text, yaml);
		const written = file?.incident.timeline.some(({ by }) => sameLogin(by ?? "", labelled.by)) === true ? null : appendEvent(text, path, entry, yaml);
		return written === null ? null : keepHead(written, path, { draw: drawHead }, yaml);
	};
	const outcome = await commitFiles(repository, {
		branch: pull.headBranch,
		message: `Confirm the report\n\n${url}`,
		files: paths.map((path) => ({
			path,
			edit: edit(path)
		}))
	});
	return outcome.outcome === "refused" ? [`${outcome.failure.sentence} ${outcome.failure.remedy}`] : [];
}
// src/commands/act/repeated-alert.ts
function knownAlert(gathered, fingerprint, now) {
	const paths = new Set(gathered.records.flatMap(({ path, text }) => text !== null && hasFingerprint(text, fingerprint) ? [path] : []));
	const files = gathered.files.filter(({ path }) => paths.has(path));
	const open = ledgerOf({
		...gathered,
		files
	}, now).find((entry) => entry.open);
	return open === void 0 ? null : {
		id: open.file.incident.id,
		path: open.file.path
	};
}
async function noteAlert(repository, { id, path }, said, branch) {
	return commitByPull(repository, {
		commit: {
			branch,
			message: messageOf(said),
			files: [{
				path,
				edit: await noting(path, said)
			}]
		},
		pull: {
			name: incidentBranch("entries", id),
			title: `Entries for ${id}`,
			body: "What a monitor said. It could not go onto the branch itself."
		}
	});
}
async function noteUnmerged(repository, reports, fingerprint, said) {
	for (const { id, path, branch } of reports) {
		const note = await noting(path, said);
		let isKnown = false;
		const edit = (text) => {
			isKnown = hasFingerprint(text, fingerprint);
			return isKnown ? note(text) : null;
		};
		const files = [{
			path,
			edit
		}];
		const outcome = await commitFiles(repository, {
			branch,
			message: messageOf(said),
			files
		});
		if (isKnown) return {
			id,
			outcome
		};
	}
	return null;
}
function hasFingerprint(text, fingerprint) {
	return text.includes(`\n${yamlLines({ "x-fingerprint": fingerprint }, 0).join("\n")}\n`);
}
function messageOf({ facts: { url } }) {
	return `Note an alert\n\n${url}`;
}
async function noting(path, { facts: { url, author: by, at }, isOver }) {
	const yaml = await import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1));
	const note = isOver ? "The alert says that it is over." : "The alert came again.";
	const entry = {
		at: formatInstant(at),
		event: "noted",
		note,
		by,
		via: "github",
		url
	};
	return (text) => {
		const { file } = parseRecordText(path, text, yaml);
		const written = file !== null && isNamedIn(file.incident.timeline, url) ? null : appendEvent(text, path, entry, yaml);
		return written === null ? null : keepHead(written, path, { draw: drawHead }, yaml);
	};
}
// src/commands/act/report-record.ts
function reportRecord(reported, { shell, gathered, dir, yaml }) {
	const { facts, kind, taken } = reported;
	const { prefix } = kindIn(gathered.policyFile.policy, kind) ?? { prefix: "INC" };
	const title = facts.title.replaceAll(/\s+/g, " ").trim().slice(0, 200) || "Reported in an issue";
	const id = nextFreeId(prefix, facts.at, new Set([...takenIds(gathered.records), ...taken]));
	const path = recordPath(dir, id, title);
	const draft = draftOf(reported, {
		id,
		title
	}, gathered);
	const { drawn, errors } = drawRecord(path, draft, {
		shell,
		gathered,
		yaml
	});
	const [error] = errors;
	if (drawn === null || error !== void 0) return fault(error?.message ?? "it cannot be read.");
	return {
		id,
		path,
		text: drawn.text
	};
}
function fault(message) {
	return refused(`It makes no record: ${message}`, "Edit the issue, close it and open it again.");
}
function draftOf({ facts, report, kind, isWriter }, { id, title }, { policyFile, zones }) {
	const { author: by, url } = facts;
	const at = formatInstant(facts.at);
	const { impact, urgency, fingerprint } = report;
	const source = SOURCES.find((one) => one === report.source);
	const zone = zones.isZone(policyFile.policy.timezone) ? policyFile.policy.timezone : null;
	const noticed = report.when === null ? null : typedInstant(report.when, {
		now: facts.at,
		zone,
		zones,
		meant: "past"
	});
	const detected = noticed !== null && "instant" in noticed && noticed.instant <= facts.at ? [{
		at: formatInstant(noticed.instant),
		event: "detected",
		by
	}] : [];
	const isAssessed = isWriter && impact !== null && urgency !== null;
	return {
		id,
		title,
		kind,
		services: report.services.length === 0 ? ["unknown"] : report.services,
		summary: {
			status: "reported",
			priority: null,
			impact: null,
			urgency: null
		},
		more: fingerprint === null ? {} : { "x-fingerprint": fingerprint },
		timeline: [
			...detected,
			{
				at,
				event: "reported",
				by,
				source,
				via: "github",
				url
			},
			...isAssessed ? [{
				at,
				event: "assessed",
				by,
				impact,
				urgency,
				via: "github",
				url
			}] : []
		],
		sections: [{
			heading: "Summary",
			text: summaryText(report.summary ?? title)
		}, ...isAssessed ? [{
			heading: "Impact",
			text: IMPACT_TO_COME
		}] : []]
	};
}
function summaryText(text) {
	return text.split("\n").map((line) => `> ${line}`.trimEnd()).join("\n");
}
async function reportStanding(shell, gathered, { path, text }) {
	const { file } = parseRecordText(path, text);
	const [entry] = file === null ? [] : ledgerOf({
		...gathered,
		files: [file]
	}, shell.now);
	if (entry === void 0) return "";
	const { policyFile } = gathered;
	const drawing = {
		...shownIn(shell.place, entry, policyFile.policy),
		policyFile,
		now: shell.now,
		recordUrl: null,
		editUrl: null
	};
	return spelledInMarkdown(renderIncident(drawing, await loadZones()), policyFile.policy.command);
}
// src/commands/act/act-report.ts
const INCIDENT_LABEL = "incident";
const REPORT = "incident-ledger/report-";
async function reportForAction(shell, run, options) {
	const { report: facts } = run.event;
	const { repository } = run;
	if (facts === null || repository === null || !isLabelled(facts) || !run.inputs.apply) return NOTHING;
	const gathered = await gather(shell, options, {
		moments: "any",
		bearFaults: true
	});
	const { policy } = gathered.policyFile;
	if (isAmong(authorsOf(run.inputs.author, policy))(facts.author) || isOnRecord(facts, gathered)) return NOTHING;
	const base = run.event.defaultBranch;
	for (const name of [`${REPORT}${facts.number}`, `${UNCONFIRMED}${facts.number}`]) {
		const pulls = await pullsFrom(repository, name, base);
		const open = pulls.find(({ state }) => state === "open");
		const place = {
			facts,
			pull: open?.number ?? 0,
			dir: options.dir
		};
		const errors = open === void 0 ? [] : await confirmReport(repository, place, shell.now);
		if (pulls.length > 0) return {
			...NOTHING,
			exitCode: errors.length > 0 ? 3 : 0,
			errors
		};
	}
	const { text, warnings, isFailure, hasMoved } = await taken({
		shell,
		run,
		options,
		gathered,
		repository,
		facts,
		report: parseIssueReport(facts.body)
	});
	const answered = await upsertStickyComment(repository, {
		pull: facts.number,
		marker: `<!-- incident-ledger:report ${facts.number} -->`,
		text,
		author: run.inputs.author
	});
	const { failure } = answered.outcome === "failed" ? answered : { failure: null };
	return {
		...NOTHING,
		exitCode: isFailure ? 3 : 0,
		summary: inline`The report ${reference(facts.number)} was answered.`,
		warnings: [...warnings, ...failure === null ? [] : [`${failure.sentence} ${failure.remedy}`]],
		errors: isFailure ? [`The report #${facts.number} is not on record.`] : [],
		hasMoved: hasMoved === true
	};
}
async function taken(request) {
	const { shell, run, options, gathered, repository, facts, report } = request;
	const kind = kindOf(facts, gathered.policyFile.policy);
	const isWriter = await mayWrite(repository, facts.author);
	if (!isWriter && isConfidentialKind(kind, gathered.policyFile.policy, shell.place)) return said(PRIVATELY);
	const waiting = await waitingReports(repository);
	if (isWriter && report.fingerprint !== null) {
		const answer = await repeated(request, report.fingerprint, waiting);
		if (answer !== null) return answer;
	}
	const yaml = await import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1));
	const made = reportRecord({
		facts,
		report,
		kind,
		isWriter,
		taken: waiting.map(({ id }) => id)
	}, {
		shell,
		gathered,
		dir: options.dir,
		yaml
	});
	if (isRefused(made)) return said(inline`${words(made.refused)} ${words(made.remedy)}`);
	const isDirect = isWriter && gathered.policyFile.policy.reports === "commit";
	const closes = isDirect ? `\n\nCloses #${facts.number}` : "";
	const outcome = await commitByPull(repository, {
		commit: {
			branch: run.event.defaultBranch,
			message: `Record ${made.id}\n\n${facts.url}${closes}`,
			files: [{
				path: made.path,
				edit: () => null,
				create: made.text
			}]
		},
		pull: {
			name: `${isWriter ? REPORT : UNCONFIRMED}${facts.number}`,
			title: `Record ${made.id}`,
			body: `As #${facts.number} reports it. Merging this closes that issue.\n\nCloses #${facts.number}`,
			only: !isDirect
		}
	});
	if (outcome.outcome === "refused") {
		const { sentence, remedy } = outcome.failure;
		return {
			...said(inline`It is not on record. ${words(`${sentence} ${remedy}`)}`),
			isFailure: true
		};
	}
	if (outcome.outcome === "unchanged") return said(inline`It is on record already.`);
	if (outcome.outcome === "committed") return {
		...await standingAt(request, made, inline`Recorded as ${code(made.id)}.`),
		hasMoved: true
	};
	const { number } = outcome.pull;
	const warnings = await checkOpened(shell, run, options, {
		repository,
		number
	});
	const head = inline`Recorded as ${code(made.id)} in ${reference(number)}, which somebody with write access merges.`;
	if (!isWriter) return {
		...said(inline`${head} ${WAITS}`),
		warnings
	};
	return {
		...await standingAt(request, made, head),
		warnings
	};
}
async function standingAt({ shell, gathered }, made, head) {
	const standing = await reportStanding(shell, gathered, made);
	return {
		...said(head),
		text: `${head}\n\n${standing}`.trimEnd()
	};
}
async function repeated(request, fingerprint, waiting) {
	const { shell, run, gathered, repository, facts, report } = request;
	const { isOver } = report;
	const known = knownAlert(gathered, fingerprint, shell.now);
	const trusted = waiting.filter(({ branch }) => branch.startsWith(REPORT));
	const noted = known === null ? await noteUnmerged(repository, trusted, fingerprint, {
		facts,
		isOver
	}) : {
		id: known.id,
		outcome: await noteAlert(repository, known, {
			facts,
			isOver
		}, run.event.defaultBranch)
	};
	if (noted === null) return isOver ? said(inline`No open incident knows this alert; nothing was recorded.`) : null;
	if (noted.outcome.outcome !== "refused") return said(inline`Noted in ${code(noted.id)}, which an alert never resolves: people do.`);
	const { sentence, remedy } = noted.outcome.failure;
	return {
		...said(inline`It is not on record. ${words(`${sentence} ${remedy}`)}`),
		isFailure: true
	};
}
function said(text) {
	return {
		text,
		warnings: [],
		isFailure: false
	};
}
const WAITS = inline`Whoever reported it has no write access, so it is unassessed and calls nobody yet. Somebody with write access comments \`/ack\` on that pull request, labels this issue \`confirmed\`, or merges it: then its clocks count from the report on.`;
const PRIVATELY = inline`This repository is public, and incidents of this kind are not. **Report it privately:** Security, then Report a vulnerability. Nothing was recorded; take out of this issue what nobody else should read.`;
function isLabelled({ labels }) {
	return labels.some((label) => label.toLowerCase() === INCIDENT_LABEL);
}
function kindOf({ labels }, { kinds }) {
	const names = Object.keys(kinds);
	return names.find((name) => labels.some((label) => label.toLowerCase() === name)) ?? names[0] ?? "service";
}
function isOnRecord({ url }, { files }) {
	return files.some(({ incident }) => isNamedIn(incident.timeline, url));
}
async function waitingReports(repository) {
	const reports = [];
	for (const { number, branch } of await listOpenPulls(repository)) {
		if (!branch.startsWith(REPORT) && !branch.startsWith("incident-ledger/unconfirmed-")) continue;
		for (const { path } of await listPullFiles(repository, number)) {
			const id = idClaimedByName(basename$1(path));
			if (id !== null) reports.push({
				id,
				path,
				branch
			});
		}
	}
	return reports;
}
// src/commands/act/act-missed.ts
async function missedForAction(shell, run, options) {
	const { repository, inputs, event } = run;
	if (repository === null || !inputs.apply) return [];
	const { files, policyFile } = await gather(shell, options, { bearFaults: true });
	const ours = authorsOf(inputs.author, policyFile.policy);
	const known = new Set(files.flatMap(({ incident }) => incident.timeline.flatMap(({ url }) => url === void 0 ? [] : [addressKey(url)])));
	const parts = [];
	for (const issue of await findLabelled(repository, INCIDENT_LABEL, shell.now)) {
		if (known.has(addressKey(issue.url))) continue;
		const report = {
			...issue,
			labelled: null
		};
		parts.push(await reportForAction(shell, {
			...run,
			event: {
				...event,
				report
			}
		}, options));
	}
	for (const comment of await findRecentComments(repository, shell.now)) {
		if (parseCommands(comment.text).length === 0 || known.has(addressKey(comment.url))) continue;
		if (await isAnswered(repository, comment.id, ours)) continue;
		const issue = await findCommentedIssue(repository, comment.issue);
		const made = {
			...run,
			event: {
				...event,
				comment: {
					...comment,
					issue
				}
			}
		};
		parts.push(await commandForAction(shell, made, options));
	}
	return parts;
}
// src/commands/act/act-linger.ts
const RESERVE = 60;
async function lingeringSweep(shell, run, options, touched) {
	const { inputs, repository, time } = run;
	let entries = [];
	const learn = (learned) => void (entries = learned);
	const sweep = (at) => sweepForAction({
		...shell,
		now: at
	}, run, options, {
		touched,
		learn
	});
	const horizon = time.now() + Math.min(inputs.linger, inputs.timeout - RESERVE);
	let at = shell.now;
	let part = await sweep(at);
	const standing = standingOf(run);
	if (inputs.linger === 0 || !inputs.apply || inputs.now !== void 0) return part;
	if (repository === null || standing === null) return part;
	while (part.exitCode === 0) {
		const next = nextInstant(entries, at);
		if (next === null || next > horizon) return part;
		shell.err(`lingering until ${formatInstant(next)}, when something is due\n`);
		if (!await isStillStanding(repository, standing, next, run)) {
			shell.err(`${standing.branch} has moved on: the run of its newer commit goes on from here\n`);
			return part;
		}
		at = time.now();
		part = after(part, await sweep(at));
	}
	return part;
}
function standingOf(run) {
	const { pullRequest } = run.event;
	if (pullRequest !== null) return {
		branch: pullRequest.headRef,
		commit: pullRequest.headSha
	};
	return run.commit === "" ? null : {
		branch: sweptBranch(run),
		commit: run.commit
	};
}
async function isStillStanding(repository, { branch, commit }, until, { time, inputs }) {
	const limit = AbortSignal.timeout(inputs.timeout * 1e3);
	do {
		await time.sleepUntil(Math.min(until, time.now() + 60), limit);
		if (await hasMoved(repository, branch, commit)) return false;
	} while (time.now() < until);
	return true;
}
function after(earlier, later) {
	const [before, now] = [earlier.outputs, later.outputs];
	const isNews = now.delivered !== 0 || later.exitCode !== 0;
	return {
		exitCode: later.exitCode,
		summary: isNews ? `${earlier.summary}\n\n${later.summary}` : earlier.summary,
		outputs: {
			...now,
			notices: [...before.notices ?? [], ...now.notices ?? []],
			delivered: (before.delivered ?? 0) + (now.delivered ?? 0)
		},
		warnings: [...new Set([...earlier.warnings, ...later.warnings])],
		errors: [...earlier.errors, ...later.errors]
	};
}
// src/commands/act/act.ts
async function act(shell, started) {
	const { inputs, event } = started;
	const folder = {
		dir: tidyPath(shell.root, inputs.dir),
		policy: inputs.policy === void 0 ? null : tidyPath(shell.root, inputs.policy)
	};
	const parts = [];
	const firstStage = inputs["first-stage"];
	if (firstStage !== void 0) {
		const done = await attempt(parts, () => commentForFork(shell, started, firstStage));
		return together(done === null ? parts : [done]);
	}
	const asked = tasksFor(inputs.mode, event);
	const present = await attempt(parts, () => presentRun(shell, started, folder, asked));
	if (present === null) return together(parts);
	const { tasks, remark } = present;
	let { run, options: source } = present;
	const read = (from) => ({
		...from,
		reading: readingOf(shell.root, from)
	});
	let options = read(source);
	if (remark !== null) parts.push(remarkPart(remark));
	const narrowed = await attempt(parts, () => touchedFor(shell, run, options, tasks));
	if (narrowed === null) return together(parts);
	const { touched, reading } = narrowed;
	options = {
		...options,
		reading
	};
	const hidden = await attempt(parts, () => hiddenRecords(shell, options, touched));
	if (hidden === null) return together(parts);
	for (const { part, mayHaveWritten, unsaid = hidden } of partsOf(tasks, run, touched, hidden)) {
		const own = [];
		const done = await attempt(own, () => part(hidingShell(shell, unsaid), run, options));
		parts.push(hidingPart(together(done === null ? own : [done]), unsaid));
		const moved = done?.hasMoved === true ? await attempt(parts, () => presentRun(shell, run, source, tasks)) : null;
		if (moved !== null) ({run, options: source} = moved);
		if (mayHaveWritten?.(done) === true) options = read(source);
	}
	return together(parts);
}
function remarkPart(remark) {
	return {
		...NOTHING,
		summary: remark
	};
}
function isSilent({ summary, warnings, errors }) {
	return summary === "" && warnings.length + errors.length === 0;
}
function partsOf(tasks, { inputs, unasked }, touched, hidden) {
	const comment = tasks.comment && inputs.comment;
	const check = {
		part: (shell, run, options) => checkForAction(shell, run, options, {
			touched,
			hidden,
			comment
		}),
		unsaid: new Map([...hidden].filter(([path]) => !showsItself(touched, path)))
	};
	const sweep = { part: (shell, run, options) => lingeringSweep(shell, run, options, touched) };
	const missed = {
		part: async (shell, run, options) => together(await missedForAction(shell, run, options)),
		mayHaveWritten: (done) => done === null || !isSilent(done)
	};
	return [
		...tasks.command ? [{
			part: commandForAction,
			mayHaveWritten: () => true
		}] : [],
		...tasks.report ? [{
			part: reportForAction,
			mayHaveWritten: () => true
		}] : [],
		...tasks.sweep === "all" && !tasks.command && !tasks.report && unasked === void 0 ? [missed] : [],
		...tasks.check === "none" ? [] : [check],
		...tasks.sweep === "none" ? [] : [sweep],
		...tasks.reviews && inputs.reviews !== "off" ? [{ part: reviewForAction }] : []
	];
}
async function touchedFor(shell, run, options, tasks) {
	const { pullRequest } = run.event;
	const narrowed = tasks.check === "changed" || tasks.sweep === "touched";
	if (pullRequest === null || !narrowed) return {
		touched: { kind: "all" },
		reading: readingOf(shell.root, options)
	};
	if (run.repository === null) throw new CommandError("Without a token the files of the pull request cannot be listed.", "Leave `github-token` at its default, and give the job `permissions: { pull-requests: read }` at least.");
	return touchedRecords(shell, run.repository, pullRequest, options);
}
async function attempt(parts, part) {
	try {
		return await part();
	} catch (error) {
		const [sentence, exitCode] = explainError(error);
		parts.push({
			...NOTHING,
			exitCode,
			errors: [sentence]
		});
		return null;
	}
}
function explainError(error) {
	if (error instanceof CommandError) return [`${error.message} ${error.remedy}`, error.exitCode];
	return [`This is a fault of the action, not of your records: ${error instanceof Error ? error.message : String(error)}`, 2];
}
function together(parts) {
	return {
		exitCode: parts.map(({ exitCode }) => exitCode).reduce((worst, code) => code > worst ? code : worst, 0),
		summary: cutSummary(parts.map(({ summary }) => summary.trim()).filter((summary) => summary !== "").join("\n\n")),
		outputs: mergeOutputs(parts.map(({ outputs }) => outputs)),
		warnings: [...new Set(parts.flatMap(({ warnings }) => warnings))],
		errors: [...new Set(parts.flatMap(({ errors }) => errors))]
	};
}
const LIMIT_BYTES = 1e6;
const NOTE = "The summary was too long for GitHub and ends here; the log of this step has the rest.";
function cutSummary(markdown, limit = LIMIT_BYTES) {
	if (Buffer.byteLength(markdown) <= limit) return markdown;
	const kept = [];
	let room = limit - 2 * Buffer.byteLength(NOTE);
	let fence = null;
	for (const line of markdown.split("\n")) {
		room -= Buffer.byteLength(line) + 1;
		if (room < (fence?.length ?? 0)) break;
		kept.push(line);
		const ticks = /^`{3,}/.exec(line)?.[0];
		if (ticks === void 0) continue;
		if (fence === null) fence = ticks;
		else if (line.trim().length >= fence.length && line.trim() === ticks) fence = null;
	}
	return [
		...kept,
		...fence === null ? [] : [fence],
		"",
		NOTE,
		""
	].join("\n");
}
// src/commands/act/action-inputs.ts
const Flag = _enum(["true", "false"]).transform((text) => text === "true");
const InputsSchema = strictObject({
	mode: _enum(MODES).default("auto"),
	dir: string().default("incidents"),
	policy: string().optional(),
	"github-token": string().optional(),
	apply: Flag.default(true),
	now: InstantSchema.optional(),
	"fail-on": _enum(["error", "warning"]).default("error"),
	comment: Flag.default(true),
	reviews: _enum([
		"pull-request",
		"commit",
		"off"
	]).default("pull-request"),
	author: LoginSchema.default("github-actions[bot]"),
	"allow-insecure-receivers": Flag.default(false),
	"max-writes": number().int().min(1).max(500).optional(),
	"first-stage": string().optional(),
	timeout: string().default("8m").transform(seconds),
	linger: string().default("0m").transform((text, context) => /^0[smh]?$/.test(text) ? 0 : seconds(text, context))
});
function seconds(text, context) {
	const limit = parseTimeLimit(text);
	if (limit !== null) return limit;
	context.addIssue({
		code: "custom",
		message: "no time limit"
	});
	return NEVER;
}
const INPUT_NAMES = Object.keys(InputsSchema.shape);
const EXPECTED = {
	mode: `one of ${MODES.join(", ")}`,
	apply: "true or false",
	comment: "true or false",
	"allow-insecure-receivers": "true or false",
	now: "an instant with an offset, as in 2026-11-21T03:12:00Z",
	"fail-on": "error or warning",
	reviews: "pull-request, commit or off",
	author: "a login, as in github-actions[bot]",
	"max-writes": "a whole number from 1 to 500",
	timeout: "seconds, minutes or hours up to 6h, as in 90s or 8m",
	linger: "0m, or seconds, minutes or hours up to 6h, as in 35m"
};
function parseInputs(read) {
	const given = INPUT_NAMES.map((name) => [name, read(name).trim()]);
	const parsed = InputsSchema.safeParse(Object.fromEntries(given.filter(([, text]) => text !== "")));
	if (parsed.success) return parsed.data;
	const sentences = [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))].map((name) => `${name} takes ${EXPECTED[name] ?? "text"}`);
	throw new CommandError(`The action's inputs are not valid: ${sentences.join("; ")}.`, "Mend the `with:` of the step; README.md lists every input.");
}
// src/action/run-action.ts
const SHORTEST_SECRET = 8;
async function runAction(files) {
	try {
		const { part, gitHubEnd } = await run(files);
		await finish(part);
		leaveInTime(gitHubEnd);
		return part.exitCode;
	} catch (error) {
		return reportError(error);
	}
}
async function run(files) {
	const { context } = await readContext();
	const inputs = parseInputs((name) => getInput(name));
	const { ending, gitHubEnd, deadline } = limitsOf(inputs.timeout);
	setWatchdog(files.watchdog, inputs.timeout, "::error::");
	const token = inputs["github-token"] ?? "";
	if (token !== "") setSecret(token);
	for (const [variable, value = ""] of Object.entries(process.env)) if (variable.startsWith("LEDGER_") && value.length >= SHORTEST_SECRET) setSecret(value);
	const name = `${context.repo.owner}/${context.repo.repo}`;
	const client = token === "" ? null : await createClient({
		token,
		baseUrl: context.apiUrl,
		log: logLine,
		deadline: gitHubEnd,
		...drillPaceOf(process.env)
	});
	const { event, isPrivate } = parseEvent({
		name: context.eventName,
		ref: context.ref,
		actor: context.actor,
		payload: context.payload
	});
	const given = {
		inputs,
		event,
		name,
		isPrivate,
		commit: process.env["GITHUB_SHA"] ?? "",
		serverUrl: context.serverUrl,
		repository: client === null ? null : repositoryOf(client, name, ending),
		time: machineTime,
		receivers: {
			environment: environmentOf(process.env),
			insecureReceivers: inputs["allow-insecure-receivers"]
		},
		deadline
	};
	return {
		part: await act({
			root: process.env["GITHUB_WORKSPACE"] ?? process.cwd(),
			now: inputs.now ?? instantOf(Date.now()),
			out: (text) => void process.stdout.write(defuseCommands(text)),
			command: (text) => void process.stdout.write(text),
			place: placeOf$1(isPrivate),
			err: (text) => info(stripControls(text.trimEnd())),
			color: false,
			columns: null,
			...files
		}, given),
		gitHubEnd
	};
}
async function readContext() {
	try {
		const github = await import("./chunk-DxDAR1sU.js");
		return github.context.repo.repo === "" ? noRunner() : github;
	} catch (error) {
		return noRunner(error);
	}
}
function noRunner(cause) {
	throw new CommandError("This does not look like a run of GitHub Actions: GITHUB_REPOSITORY or the event’s payload is missing.", "Use the action in a workflow; from a shell, `incident-ledger` does the same.", 2, cause);
}
function logLine(sentence) {
	info(terminalLine(sentence));
}
async function finish(outcome) {
	for (const sentence of outcome.warnings) warning(stripControls(sentence));
	for (const sentence of outcome.errors) error(stripControls(sentence));
	try {
		for (const [name, value] of outputTexts(outcome.outputs)) setOutput(name, value);
		if (outcome.summary !== "" && process.env["GITHUB_STEP_SUMMARY"] !== void 0) await summary.addRaw(outcome.summary, true).write();
	} catch (error) {
		throw couldNotWrite("The outputs and the summary of the run", error);
	}
}
function reportError(error$1) {
	if (error$1 instanceof CommandError) {
		error(stripControls(`${error$1.message} ${error$1.remedy}`));
		return error$1.exitCode;
	}
	const words = error$1 instanceof Error ? error$1.message : String(error$1);
	error(stripControls(`This is a fault of the action, not of your records: ${words}`));
	if (isDebug() && error$1 instanceof Error) debug(stripControls(error$1.stack ?? ""));
	return 2;
}
// src/action.ts
process.exitCode = await runAction({
	templates: new URL("../templates/", import.meta.url),
	bodyWorker: new URL("./body-worker.js", import.meta.url),
	recordWorker: new URL("./record-worker.js", import.meta.url),
	watchdog: new URL("./watchdog-worker.js", import.meta.url)
});
export {};
