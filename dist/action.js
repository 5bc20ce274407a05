import { J as setWatchdog, K as drillPaceOf, L as couldNotWrite, P as placeOf, S as defuseCommands, T as terminalLine, W as tidyPath, Y as CommandError, q as leaveInTime, w as stripControls } from "./chunk-CsDEF--I.js";
import { At as NOTHING, Tt as touchedRecords, _n as hidingPart, bn as outputTexts, gn as hiddenRecords, rn as repositoryOf, vn as hidingShell, wt as showsItself, yn as mergeOutputs } from "./chunk-D1Yki4Xb.js";
import { i as tasksFor, n as MODES, t as presentRun } from "./chunk-C-yfW4uD.js";
import { Jt as readingOf } from "./chunk-BU5pFG3X.js";
import { At as InstantSchema, Bt as instantOf, Yt as number, Zt as _enum, dn as strictObject, fn as string, vt as LoginSchema, yn as NEVER } from "./chunk-DooBvNNt.js";
import { n as limitsOf, r as parseTimeLimit } from "./chunk-DRgzammR.js";
import { n as parseEvent } from "./chunk-B87b3k_K.js";
import { t as machineTime } from "./chunk-Cub3RlXP.js";
import { t as environmentOf } from "./chunk-DCbo7bA0.js";
import { et as createClient } from "./chunk-CUkcnYDa.js";
import * as os from "os";
import { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants, promises } from "fs";
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
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
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
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
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
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
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
		const done = await attempt(parts, async () => {
			const { commentForFork } = await import("./chunk-9-WmB9wS.js");
			return commentForFork(shell, started, firstStage);
		});
		return together(done === null ? parts : [done]);
	}
	const asked = tasksFor(inputs.mode, event);
	const present = await attempt(parts, () => presentRun({
		shell,
		run: started,
		options: folder
	}, asked));
	if (present === null) return together(parts);
	const { tasks, remark } = present;
	let { run, options: source } = present;
	const read = (from) => ({
		...from,
		reading: readingOf(shell.root, from)
	});
	let options = read(source);
	if (remark !== null) parts.push(remarkPart(remark));
	const narrowed = await attempt(parts, () => touchedFor({
		shell,
		run,
		options
	}, tasks));
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
		const done = await attempt(own, () => part({
			shell: hidingShell(shell, unsaid),
			run,
			options
		}));
		parts.push(hidingPart(together(done === null ? own : [done]), unsaid));
		const moved = done?.hasMoved === true ? await attempt(parts, () => presentRun({
			shell,
			run,
			options: source
		}, tasks)) : null;
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
		part: async (acting) => {
			const { checkForAction } = await import("./chunk-J2in5S4N.js");
			return checkForAction(acting, {
				touched,
				hidden,
				comment
			});
		},
		unsaid: new Map([...hidden].filter(([path]) => !showsItself(touched, path)))
	};
	const sweep = { part: async (acting) => {
		const { lingeringSweep } = await import("./chunk-Q90fn_q7.js");
		return lingeringSweep(acting, touched);
	} };
	const missed = {
		part: async (acting) => {
			const { missedForAction } = await import("./chunk-D01DBbUD.js");
			return together(await missedForAction(acting));
		},
		mayHaveWritten: (done) => done === null || !isSilent(done)
	};
	const command = {
		part: async (acting) => (await import("./chunk-ClYe27IM.js")).commandForAction(acting),
		mayHaveWritten: () => true
	};
	const report = {
		part: async (acting) => (await import("./chunk-CaYNSzfW.js")).reportForAction(acting),
		mayHaveWritten: () => true
	};
	const review = { part: async (acting) => (await import("./chunk-CRMSSjtR.js")).reviewForAction(acting) };
	return [
		...tasks.command ? [command] : [],
		...tasks.report ? [report] : [],
		...tasks.sweep === "all" && !tasks.command && !tasks.report && unasked === void 0 ? [missed] : [],
		...tasks.check === "none" ? [] : [check],
		...tasks.sweep === "none" ? [] : [sweep],
		...tasks.reviews && inputs.reviews !== "off" ? [review] : []
	];
}
async function touchedFor(acting, tasks) {
	const { shell, run, options } = acting;
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
	const context = await readContext();
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
			place: placeOf(isPrivate),
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
		const { context } = await import("./chunk-CdWf3iRP.js");
		return context.repo.repo === "" ? noRunner() : context;
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
