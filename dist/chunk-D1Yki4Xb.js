import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { A as isConfidential, C as paint, E as wrap, H as policyPath, T as terminalLine, V as spelledInMarkdown, Y as CommandError, o as nearest } from "./chunk-CsDEF--I.js";
import { B as ID_PATTERN, C as compareText, G as idKey, I as typed, K as minuteInId, W as idInPath, X as jsonText, c as uriOf, d as checkJson, f as countFindings, k as runGit, l as renderCheckGitHub, p as summarySentence, u as bySeverity, v as countOf } from "./chunk-DM8t71Lm.js";
import { $r as policyInForce, A as wordsOf, At as namesNote, B as whyDeclared, Ci as isEnded, Cr as utcAndLocal, Ct as plainDuty, D as followUpsInOrder, Dr as codeLink, Dt as stateWords, E as followUpState, Er as code, Et as roleAndHolder, F as onlyOne, Gn as unnamed, Gr as followUpsOf, Gt as unusablePolicy, H as clip, Hr as followUpFaults, Jt as readingOf, K as heldAgainstPresent, Kn as withholdFindings, Li as isMadeUpLogin, Mr as inline, Mt as ledgerOf, Ni as kindIn, Or as cut, Ot as stepWords, Pi as targetsIn, R as declaredTag, Rr as text, Sn as reportedAtOf, Sr as utc, St as ownerOf, T as dueDay, Tn as knownByName, Tt as rankOf$2, Un as hiddenAmong, Ut as policyFaults, Vt as firstById, W as confidentialLine, Wi as oncePer, Wn as nameOf, _i as sectionsOf$1, _r as MONTHS, _t as holderOf, ai as openHold, ar as onDuty$1, at as closingGap, br as relative, di as standingClosing, dt as DUE, et as titleOf, fi as presentHolder, ft as capital, gi as sectionKey, gn as withExactFacts, gt as expectedOf, hn as parseBodyTrees, ht as dutyAndAnchor, ii as heldSeconds, in as loadZones, ir as shiftsBetween, jt as gather, k as trackedWords, kt as worstFirst, li as closingTerms, lr as summaryFault, lt as limitFromWords, mt as duty, ni as dateOf, or as openClocks, ot as neverDone, pn as parseBodies, q as lasting, rr as shiftAt, si as roleWords, st as shortfalls, t as judge, ti as civilDay, tt as meetingCommand, ui as lacksNow, vt as isOwed, wn as filesOf$1, wr as utcAndLocalBelow, wt as priorityWords, xi as isLive, xr as span, xt as onceWords, y as sectionsOf, yt as isOwnNotice, z as declaredWords, zr as words } from "./chunk-BU5pFG3X.js";
import { $t as boolean, At as InstantSchema, B as parseExactDocument, D as plainLinks, Et as sameLogin, Gt as parseInstant, It as elapsedSeconds, Lt as formatDuration, Mt as DAY, O as plainSections, Q as withFacts, Qt as array, R as offsetOf, St as LOGIN_OR_NAME, T as LINK, Vt as instantOrNull, W as positionsOf, Xt as datetime, Zt as _enum, fn as string, mn as union, nn as int, on as number, pn as tuple, rn as literal, sn as object, w as ITEM, wt as isLogin, zt as formatInstant } from "./chunk-DooBvNNt.js";
// src/commands/act/action-outputs.ts
function mergeOutputs(parts) {
	return parts.reduce((all, one) => ({
		...all,
		...one
	}), {});
}
function mapOutputs(outputs, change) {
	return JSON.parse(JSON.stringify(outputs), (_, value) => typeof value === "string" ? change(value) : value);
}
function outputTexts(outputs) {
	return Object.entries(outputs).map(([name, value]) => [name, jsonText(value).trim().replace(/\n */g, "")]);
}
// src/commands/act/discretion.ts
async function hiddenRecords(shell, options, touched) {
	if (shell.place === "private") return new Map();
	const source = readingOf(shell.root, options);
	if (!source.has(options.dir)) return new Map();
	const policy = await markingPolicy(shell, options, touched);
	return hiddenAmong(await source.records(options.dir), policy, shell.place);
}
async function markingPolicy(shell, options, touched) {
	const path = policyPath(options);
	const source = readingOf(shell.root, options);
	if (touched.kind === "some") {
		const { bytes } = touched.base;
		return bytes === null ? null : (await source.parsePolicy(path, bytes)).policy;
	}
	return source.has(path) ? (await source.policy(path)).policy : null;
}
function hidingShell(shell, hidden) {
	if (hidden.size === 0) return shell;
	const safe = (write) => (text) => write(unnamed(text, hidden));
	return {
		...shell,
		out: safe(shell.out),
		err: safe(shell.err),
		command: safe(shell.command)
	};
}
async function discreetShell(shell, options) {
	return hidingShell(shell, await hiddenRecords(shell, options, { kind: "all" }));
}
function hidingPart(part, hidden) {
	if (hidden.size === 0) return part;
	const safe = (text) => unnamed(text, hidden);
	return {
		...part,
		summary: safe(part.summary),
		outputs: mapOutputs(part.outputs, safe),
		warnings: part.warnings.map(safe),
		errors: part.errors.map(safe)
	};
}
// src/github/answer-forms.ts
const Person = object({ login: string() }).nullable();
const Time = datetime({ offset: true });
const Sha = object({ sha: string() });
const Ref = object({ object: Sha });
const Named = object({ name: string() });
const Nothing = literal("");
const Issue = object({
	number: number(),
	html_url: string(),
	title: string(),
	body: string().nullish(),
	state: string(),
	user: Person,
	labels: array(union([string(), object({ name: string().nullish() })])),
	created_at: Time,
	comments: number().optional(),
	updated_at: Time.optional()
});
const Comment = object({
	id: number(),
	html_url: string(),
	body: string().optional(),
	body_html: string().optional(),
	user: Person,
	created_at: Time,
	updated_at: Time.optional()
});
const Home = object({ full_name: string() });
const Head = object({
	ref: string(),
	sha: string(),
	repo: Home.nullable()
});
const Pull = object({
	number: number(),
	html_url: string(),
	state: string(),
	head: Head,
	base: object({
		sha: string(),
		repo: Home
	}),
	user: Person,
	merged_at: string().nullish()
});
const Entry = object({ type: string() });
const FORMS = {
	"GET /": object({
		private: boolean(),
		visibility: string().optional(),
		default_branch: string(),
		archived: boolean().optional(),
		has_issues: boolean().optional(),
		pushed_at: string().nullish(),
		permissions: object({ push: boolean() }).optional()
	}),
	"GET /issues": array(Issue),
	"POST /issues": Issue,
	"PATCH /issues/*": Issue,
	"GET /issues/*/comments": array(Comment),
	"POST /issues/*/comments": Comment,
	"GET /issues/*": Issue.extend({
		state_reason: string().nullish(),
		closed_at: Time.nullish(),
		pull_request: object({ merged_at: Time.nullish() }).optional()
	}),
	"POST /issues/*/assignees": Issue,
	"GET /issues/comments": array(Comment.extend({ issue_url: string() })),
	"GET /issues/comments/*": Comment,
	"PATCH /issues/comments/*": Comment,
	"DELETE /issues/comments/*": Nothing,
	"GET /issues/comments/*/reactions": array(object({ user: Person })),
	"POST /issues/comments/*/reactions": object({ id: number() }),
	"GET /labels": array(Named),
	"POST /labels": Named,
	"GET /pulls": array(Pull),
	"POST /pulls": Pull,
	"GET /pulls/*": Pull.extend({ merged: boolean() }),
	"GET /pulls/*/files": array(object({
		filename: string(),
		status: string(),
		sha: string().nullable(),
		previous_filename: string().optional(),
		contents_url: string()
	})),
	"GET /git/ref/*": Ref,
	"POST /git/refs": Ref,
	"PATCH /git/refs/*": Ref,
	"GET /git/commits/*": object({
		message: string().optional(),
		parents: array(Sha).optional(),
		tree: Sha
	}),
	"POST /git/commits": Sha,
	"POST /git/blobs": Sha,
	"GET /git/blobs/*": object({
		content: string(),
		encoding: string()
	}),
	"POST /git/trees": Sha,
	"GET /git/trees/*": object({ tree: array(Entry.extend({
		path: string(),
		mode: string()
	})) }),
	"GET /contents/*": union([
		array(Entry),
		Entry.extend({
			type: literal("file"),
			content: string(),
			sha: string()
		}),
		Entry.extend({ type: _enum(["symlink", "submodule"]) })
	]),
	"PUT /contents/*": object({ commit: Sha }),
	"GET /collaborators/*/permission": object({ permission: string() }),
	"GET /actions/workflows": object({ workflows: array(object({
		path: string(),
		state: string()
	})) })
};
function faultOf$1(method, url, data) {
	const route = routeOf(method, url);
	const form = FORMS[route];
	if (form === void 0) throw new Error(`No form is known for the answer to ${route}.`);
	const parsed = form.safeParse(data);
	if (parsed.success) return null;
	const place = parsed.error.issues[0]?.path.join(".") ?? "";
	return `it is not of the form of ${route}${place === "" ? "" : ` at ${place}`}`;
}
function routeOf(method, url) {
	const segments = new URL(url, "https://api.github.com").pathname.split("/");
	const at = segments.findIndex((segment) => segment === "repos" || segment === "repositories");
	return `${method} /${segments.slice(at + (segments[at] === "repos" ? 3 : 2)).map((segment) => /^(?:%7B.*|\d+)$/.test(segment) ? "*" : segment).join("/")}`;
}
var BadAnswer = class extends Error {
	status = 500;
	request;
	constructor(fault, request, cause) {
		super(fault, { cause });
		this.name = "BadAnswer";
		this.request = { ...request };
	}
};
function answersChecked(octokit) {
	octokit.hook.wrap("request", async (request, asked) => {
		const answer = await Promise.resolve(request(asked)).catch((error) => {
			if (error instanceof Error && "status" in error) {
				if (error.status !== 409 || asked.method !== "GET") throw error;
				throw new BadAnswer(`GitHub answered 409, ${error.message}`, asked, error);
			}
			throw new BadAnswer("it cannot be read", asked, error);
		});
		const fault = faultOf$1(asked.method, asked.url, answer.data);
		if (fault !== null) throw new BadAnswer(fault, asked);
		return answer;
	});
}
// src/model/within.ts
async function within(limit, job, reason = () => limit.reason) {
	if (limit.aborted) throw reason();
	const ended = new AbortController();
	const over = new Promise((_, reject) => {
		limit.addEventListener("abort", () => reject(reason()), { signal: ended.signal });
	});
	try {
		return await Promise.race([job(), over]);
	} finally {
		ended.abort();
	}
}
// src/github/patience.ts
const PATIENCE = 9e4;
var NoAnswer = class extends Error {
	request = {};
	constructor() {
		super("GitHub gave no usable answer for so long that it is not asked again in this run.");
		this.name = "NoAnswer";
	}
};
function patienceOf(most, { now }) {
	const end = new AbortController();
	let spent = 0;
	let since = 0;
	let running = 0;
	const left = () => end.signal.aborted ? 0 : most - spent - (running > 0 ? now() - since : 0);
	const awaiting = async (job) => {
		if (end.signal.aborted) throw new NoAnswer();
		if (running === 0) since = now();
		running += 1;
		let timer;
		const over = new Promise((_, reject) => {
			const look = () => {
				if (left() > 0) timer = setTimeout(look, left());
				else {
					end.abort();
					reject(new NoAnswer());
				}
			};
			timer = setTimeout(look, left());
		});
		let answered = true;
		try {
			return await Promise.race([job(), over]);
		} catch (error) {
			answered = isAnswer(error);
			throw error;
		} finally {
			clearTimeout(timer);
			spent = answered ? 0 : most - left();
			since = now();
			running -= 1;
		}
	};
	const excuse = (milliseconds) => void (spent -= milliseconds);
	return {
		left,
		ended: end.signal,
		excuse,
		awaiting
	};
}
function isAnswer(error) {
	const status = error instanceof Error && "status" in error ? error.status : null;
	return typeof status === "number" && status < 500 && status !== 403 && status !== 429;
}
var OutOfTime = class extends Error {
	constructor() {
		super("The time limit was reached.");
		this.name = "OutOfTime";
	}
};
function beforeDeadline(deadline, job) {
	return within(deadline, job, () => new OutOfTime());
}
// src/github/remedy.ts
const WAIT = "Wait: the next run finishes what is owed.";
const BY_PULL = "Bring the change by a pull request, or let the account that the token writes as past that rule";
const BY_MESSAGE = [
	[
		/rate limit|abuse detection/i,
		() => WAIT,
		true
	],
	[
		/\bSAML\b|single sign-on/i,
		({ ssoAddress }) => `Authorise the token for the organisation's single sign-on: ${ssoAddress ?? "Settings, Developer settings, the token, Configure SSO"}.`,
		true
	],
	[
		/IP allow list|IP address is not permitted/i,
		() => "Run it from an address on the organisation's IP allow list, or have this machine's address put there.",
		true
	],
	[/rule violations/i, () => `A ruleset of the branch refuses it. ${BY_PULL} (Settings, Rules, Rulesets, Bypass list).`],
	[/protected branch|branch protection|required status check|through a pull request/i, () => `The branch is protected. ${BY_PULL} (Settings, Branches).`],
	[
		/\barchived\b/i,
		() => "Unarchive the repository (Settings, General): as it is, it can only be read.",
		true
	],
	[/limited the ability|interaction limit/i, () => "Lift the interaction limit (Settings, Moderation), or pass a token of somebody with write access."],
	[/\bblocked\b/i, () => "The account that the token writes as is blocked there: unblock it, or pass another token."],
	[/issues (?:are|is|has been|have been) disabled/i, () => "Switch issues on in the repository's settings (General, Features)."],
	[/\blocked\b/i, () => "Unlock the conversation, so that it can be written to."],
	[/\bdeleted\b/i, () => "The issue was deleted meanwhile; the next run opens another."],
	[/not accessible by (?:integration|personal access token)/i, (refused) => `${grantOf(refused)} Tokens of pull requests from forks and of Dependabot can only read.`]
];
function remedyOf(refused) {
	const known = BY_MESSAGE.find(([words]) => refused.status < 500 && words.test(refused.said));
	if (known === void 0) return byStatus(refused);
	const [, remedy, fatal = false] = known;
	return {
		remedy: remedy(refused),
		fatal
	};
}
function byStatus(refused) {
	const { status } = refused;
	if (status === 401) return {
		remedy: "The token is wrong or has run out. Pass a valid one.",
		fatal: true
	};
	if (status === 429) return {
		remedy: WAIT,
		fatal: true
	};
	return {
		remedy: guess(refused),
		fatal: false
	};
}
function guess(refused) {
	const { status } = refused;
	if (status >= 500) return "GitHub has a fault. The next run finishes what is owed.";
	if (status === 403) return `Where GitHub's words say nothing else: ${grantOf(refused)}`;
	if (status === 404) return `Check the repository's name. GitHub also hides what a token may not see: ${grantOf(refused)}`;
	return "Run again; if it stays so, report it with this sentence.";
}
function grantOf({ permission }) {
	return `Give the workflow's job \`permissions: { ${permission} }\`, or pass a token that may.`;
}
// src/github/failure.ts
function refusal(error, doing, permission, exitCode) {
	const { sentence, remedy } = explain(error, doing, permission);
	return new CommandError(sentence, remedy, exitCode, error);
}
function refuse(...[doing, permission, exitCode]) {
	return (error) => {
		throw refusal(error, doing, permission, exitCode);
	};
}
function isDown({ status, fatal }) {
	return fatal || status === null || status >= 500;
}
function explain(error, doing, permission) {
	if (error instanceof CommandError) return explain(error.cause, doing, permission);
	if (error instanceof OutOfTime) return outOfTime(doing);
	if (error instanceof NoAnswer) return givenUp(doing);
	if (error instanceof BadAnswer) return spoiled(error, doing);
	const status = statusOf(error);
	if (status === null) throw error;
	const said = messageOf(error);
	if (status === 500 && !hasResponse(error)) return {
		status: null,
		sentence: `GitHub gave no answer when asked to ${doing}: ${said}.`,
		remedy: "Check the network and the API address (GITHUB_API_URL). The next run finishes what is owed.",
		fatal: false
	};
	return {
		status,
		sentence: `GitHub refused to ${doing} (${status}: ${said}).`,
		...remedyOf({
			status,
			said,
			permission: neededPermission(error) ?? permission,
			ssoAddress: ssoAddressOf(error)
		})
	};
}
function spoiled({ message }, doing) {
	return {
		status: null,
		sentence: `What came back when GitHub was asked to ${doing} is no answer: ${message}.`,
		remedy: "Look at what stands between here and GitHub (GITHUB_API_URL, a proxy). The next run finishes what is owed.",
		fatal: false
	};
}
function givenUp(doing) {
	return {
		status: null,
		sentence: `Asked to ${doing}, GitHub gave no usable answer for so long that this run stopped asking.`,
		remedy: "Look at githubstatus.com, the network, and the API address (GITHUB_API_URL). The next run finishes what is owed.",
		fatal: true
	};
}
function outOfTime(doing) {
	return {
		status: null,
		sentence: `The time limit was reached before GitHub answered to ${doing}.`,
		remedy: "The next run finishes what is owed. If it happens again, raise `timeout`, and the `timeout-minutes` of the job.",
		fatal: true
	};
}
function neededPermission(error) {
	const accepted = headerOf(error, "x-accepted-github-permissions");
	if (accepted === null) return null;
	return accepted.split(";")[0]?.split(",").map((one) => one.trim().replaceAll("_", "-").replace("=", ": ")).join(", ") ?? null;
}
function ssoAddressOf(error) {
	return (headerOf(error, "x-github-sso")?.split(";") ?? []).map((part) => part.trim()).find((part) => part.startsWith("url=https://"))?.slice(4) ?? null;
}
function statusOf(error) {
	return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : null;
}
function responseOf(error) {
	return error instanceof Error && "response" in error && typeof error.response === "object" && error.response !== null ? error.response : null;
}
function hasResponse(error) {
	return responseOf(error) !== null;
}
function headerOf(error, name) {
	const response = responseOf(error);
	if (response === null || !("headers" in response)) return null;
	const { headers } = response;
	if (typeof headers !== "object" || headers === null) return null;
	const value = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
	return typeof value === "string" && value !== "" ? value : null;
}
const LONGEST_MESSAGE = 300;
function messageOf(error) {
	return (error instanceof Error ? error.message : String(error)).slice(0, 2e3).split(/\s+/).join(" ").trim().replace(/ - https:\/\/docs\.github\.com\S*$/, "").slice(0, LONGEST_MESSAGE).trim();
}
// src/github/repository.ts
function repositoryOf(client, fullName, ending) {
	const place = {
		client,
		...parseRepositoryName(fullName)
	};
	return ending === void 0 ? place : {
		...place,
		ending
	};
}
function parseRepositoryName(fullName) {
	const [, owner, repo] = /^([A-Za-z0-9-]+)\/([A-Za-z0-9._-]+)$/.exec(fullName) ?? [];
	if (owner === void 0 || repo === void 0) throw new CommandError(`"${fullName}" is no repository.`, "Write it as owner/name, as in --repo kwetter/incidents.");
	return {
		owner,
		repo
	};
}
function placeOf$1({ owner, repo }) {
	return {
		owner,
		repo
	};
}
const FULL = { accept: "application/vnd.github.full+json" };
// src/delivery/key.ts
const KEY = /^v1:([\s\S]+):([^:#/]+)#(\d{1,9})\/([^/]+)$/;
const STEP = /^(?:closure|proposal|said-[1-9]\d{0,11}|(?:call|remind|set|word|(?:rung|repeat|again)-[1-9]\d{0,5})(?:\+fallback)?)$/;
function formatKey(key) {
	return `v1:${key.incident}:${key.target}#${key.episode}/${key.step}`;
}
function parseKey(text) {
	const [, incident, target, episode, step] = KEY.exec(text) ?? [];
	if (incident === void 0 || target === void 0 || step === void 0) return null;
	return isStep(step) ? {
		incident,
		target,
		episode: Number(episode),
		step
	} : null;
}
function furthestKey(delivery) {
	return parseKey(delivery?.keys.at(-1) ?? "");
}
function isStep(text) {
	return STEP.test(text);
}
function isFallback(step) {
	return step.endsWith("+fallback");
}
function rankOf$1(told) {
	const [step = "", instead] = told.split("+");
	return rankOfStep$1(step) + (instead === void 0 ? 0 : .5);
}
function rankOfStep$1(step) {
	if (step === "call" || step === "set" || step === "word") return 0;
	if (step === "remind") return 1;
	if (step === "closure" || step === "proposal") return 2;
	const [name, count] = step.split("-");
	if (name === "again" || name === "said") return Number(count);
	return (name === "rung" ? 1e3 : 1e6) + Number(count);
}
function audienceTarget(role) {
	return `audience.${role}`;
}
function isAudience(target) {
	return target.startsWith("audience.");
}
// src/delivery/hidden-line.ts
const START = "<!-- incident-ledger:v1 ";
const LINE = /^<!-- incident-ledger:v1 (\{.*\}) -->$/;
function formatHiddenLine(value) {
	const plain = JSON.stringify(value).replaceAll("--", String.raw`-\u002d`).replace(/[<>&\u007f-\uffff]/g, (character) => escapeUnit(character));
	return `${START}${plain} -->`;
}
function escapeUnit(character) {
	return String.raw`\u` + character.charCodeAt(0).toString(16).padStart(4, "0");
}
function withLine(text, line) {
	return `${text}\n\n${line}`;
}
function partsOf(body, isLine = startsAsOurs) {
	const whole = body.trimEnd();
	const end = whole.lastIndexOf("\n") + 1;
	const last = whole.slice(end);
	if (isLine(last)) return {
		text: whole.slice(0, end).trimEnd(),
		line: last
	};
	const [first = ""] = whole.split(/\r?\n/, 1);
	if (isLine(first)) return {
		text: whole.slice(first.length).trim(),
		line: first
	};
	return {
		text: body,
		line: null
	};
}
function startsAsOurs(line) {
	return line.startsWith(START);
}
function parseHiddenLine(body) {
	const [, json] = LINE.exec(partsOf(body).line ?? "") ?? [];
	if (json === void 0) return void 0;
	try {
		return JSON.parse(json);
	} catch {
		return;
	}
}
const StoredSent = array(tuple([
	string(),
	string(),
	string(),
	InstantSchema.nullable(),
	string().nullable(),
	array(string())
]).transform(([receiver, to, step, at, ref, logins]) => ({
	receiver,
	to,
	step,
	at,
	ref,
	logins
}))).max(100);
function storedSent(sent) {
	return sent.map(({ receiver, to, step, at, ref, logins }) => [
		receiver,
		to,
		step,
		at === null ? null : formatInstant(at),
		ref,
		logins
	]);
}
function isEnd({ step }) {
	return step === "acknowledge" || step === "resolve";
}
function mergeSent(one, other) {
	const byStep = new Map();
	for (const sent of [...one, ...other]) {
		const name = JSON.stringify([
			sent.receiver,
			sent.to,
			sent.step
		]);
		const known = byStep.get(name);
		byStep.set(name, known === void 0 ? sent : oneOf(known, sent));
	}
	const places = new Map();
	for (const sent of byStep.values()) {
		const place = JSON.stringify([sent.receiver, sent.to]);
		places.set(place, [...places.get(place) ?? [], sent]);
	}
	return [...places.values()].flatMap(bounded);
}
function oneOf(one, other) {
	if (one.at === null) return other;
	if (other.at === null) return one;
	return one.at <= other.at === isEnd(one) ? other : one;
}
function bounded(sent) {
	const messages = sent.filter((one) => !isEnd(one)).toSorted(byStepRank);
	const accepted = messages.filter(({ at }) => at !== null);
	const first = accepted.toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0))[0];
	const kept = new Set([
		first,
		accepted.at(-1),
		messages.at(-1)
	]);
	return [...messages.filter((one) => kept.has(one)), ...sent.filter(isEnd)];
}
function byStepRank(one, other) {
	return rankOfStep(one.step) - rankOfStep(other.step);
}
function rankOfStep(step) {
	const key = parseKey(`v1:x:x#0/${step}`);
	return key === null ? -1 : rankOf$1(key.step);
}
// src/delivery/marker.ts
const StoredDelivery = object({
	keys: array(string()).min(1),
	due: InstantSchema.nullable(),
	asked: array(string()),
	reached: union([literal("pending"), array(tuple([string(), InstantSchema]).transform(([login, at]) => ({
		login,
		at
	})))]),
	sent: StoredSent.exactOptional()
}).transform(({ keys, due, asked, reached, sent }) => ({
	keys,
	dueAt: due,
	asked,
	reached,
	...sent === void 0 ? {} : { sent }
}));
const StoredMarker = object({
	about: _enum([
		"issue",
		"notice",
		"twin"
	]),
	incident: string().min(1),
	record: string().nullable(),
	content: string().nullable().optional(),
	policy: string().nullable(),
	delivered: array(StoredDelivery),
	pull: int().positive().exactOptional(),
	orphaned: literal(true).exactOptional()
}).transform((marker) => ({
	...marker,
	content: marker.content === void 0 ? marker.record : marker.content
}));
function formatMarker(marker) {
	return formatHiddenLine({
		about: marker.about,
		incident: marker.incident,
		record: marker.record,
		...marker.content === marker.record ? {} : { content: marker.content },
		policy: marker.policy,
		delivered: marker.delivered.map(storedDelivery),
		...marker.pull === void 0 ? {} : { pull: marker.pull },
		...marker.orphaned === void 0 ? {} : { orphaned: marker.orphaned }
	});
}
function storedDelivery({ keys, dueAt, asked, reached, sent = [] }) {
	return {
		keys,
		due: dueAt === null ? null : formatInstant(dueAt),
		asked,
		reached: reached === "pending" ? reached : reached.map(({ login, at }) => [login, formatInstant(at)]),
		...sent.length === 0 ? {} : { sent: storedSent(sent) }
	};
}
function parseMarker(body) {
	const parsed = StoredMarker.safeParse(parseHiddenLine(body));
	return parsed.success ? parsed.data : null;
}
const markerIn = oncePer(({ body }) => parseMarker(body));
function heardOf({ reached, sent = [] }) {
	return [...(reached === "pending" ? [] : reached).map(({ login, at }) => ({
		login,
		at,
		via: "github",
		ref: null
	})), ...sent.flatMap(({ receiver, at, ref, logins }) => at === null ? [] : logins.map((login) => ({
		login,
		at,
		via: receiver,
		ref
	})))];
}
// src/github/head-tree.ts
async function listHeadTree(repository, commit, exitCode) {
	const { data } = await repository.client.rest.git.getTree({
		...placeOf$1(repository),
		tree_sha: commit,
		recursive: "1"
	}).catch(refuse(`list the files of ${commit}`, "contents: read", exitCode));
	const entries = data.tree.map(({ path, type, mode, sha }) => [path, {
		kind: kindOf(type, mode),
		blob: sha ?? ""
	}]);
	return {
		entries: new Map(entries),
		isWhole: !data.truncated
	};
}
function kindOf(type, mode) {
	if (type !== "blob") return "directory";
	return mode === "120000" ? "symlink" : "file";
}
async function findFileAt(repository, ref, path, exitCode = 2) {
	try {
		const { data } = await repository.client.rest.repos.getContent({
			...placeOf$1(repository),
			path,
			ref
		});
		if (Array.isArray(data) || data.type !== "file" || !("content" in data)) return null;
		return {
			bytes: Buffer.from(data.content, "base64"),
			sha: data.sha
		};
	} catch (error) {
		if (statusOf(error) === 404) return null;
		throw refusal(error, `read ${path} at ${ref}`, "contents: read", exitCode);
	}
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
function sweptBranch({ event }) {
	return /^refs\/heads\/(.+)$/.exec(event.ref)?.[1] ?? event.defaultBranch;
}
// src/github/pull.ts
async function findPull(repository, number) {
	const { data } = await repository.client.rest.pulls.get({
		...placeOf$1(repository),
		pull_number: number
	}).catch(refuse(`read pull request ${number}`, "pull-requests: read", 2));
	return {
		number,
		state: stateOf(data),
		headSha: data.head.sha,
		headBranch: data.head.ref,
		baseSha: data.base.sha,
		headRepository: data.head.repo?.full_name ?? null,
		sameRepository: isFromHere(data)
	};
}
async function listPullFiles(repository, pull) {
	const { client } = repository;
	const wanted = {
		...placeOf$1(repository),
		pull_number: pull,
		per_page: 100
	};
	return (await client.paginate(client.rest.pulls.listFiles, wanted).catch(refuse(`list the files of pull request ${pull}`, "pull-requests: read", 2))).map(({ filename: path, status, previous_filename: before = null }) => ({
		path,
		before,
		status
	}));
}
async function listOpenPulls(repository) {
	const { client } = repository;
	return (await client.paginate(client.rest.pulls.list, {
		...placeOf$1(repository),
		state: "open",
		per_page: 100
	})).filter(isFromHere).map(({ number, head, user }) => ({
		number,
		branch: head.ref,
		commit: head.sha,
		author: user?.login ?? null
	})).toSorted((one, other) => one.number - other.number);
}
function isFromHere({ head, base }) {
	return head.repo?.full_name === base.repo.full_name;
}
async function pullState(repository, number) {
	const { data } = await repository.client.rest.pulls.get({
		...placeOf$1(repository),
		pull_number: number
	});
	return stateOf(data);
}
function stateOf({ state, merged }) {
	return state === "open" ? "open" : merged ? "merged" : "closed";
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
	const named = files.paths.map((path) => ({
		path,
		id: idInPath(path)
	}));
	await take(named.flatMap((one) => one.id === null || isWanted(one) ? [one.path] : []));
	const words = wordsFor([...read.values()].filter(isWanted), ids);
	if (words.length > MOST) return reading;
	const others = files.paths.filter((path) => !read.has(path));
	if (words.length > 0) await take(files.holding(others, words));
	for (let twins = twinsOf(read, named); twins.length > 0; twins = twinsOf(read, named)) await take(twins);
	const unread = files.paths.length - read.size;
	if (unread > 0) tell(namesNote(unread));
	const records = named.map(({ path, id }) => read.get(path) ?? knownByName(path, id));
	const narrowed = filesOf$1(records);
	return {
		...reading,
		records: async () => records,
		files: async () => narrowed
	};
}
function twinsOf(read, named) {
	const ids = new Set([...read.values()].flatMap(({ id }) => id === null ? [] : [idKey(id)]));
	return named.flatMap(({ path, id }) => id !== null && !read.has(path) && ids.has(idKey(id)) ? [path] : []);
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
			base: await basePolicy(repository, pull, policy, whole),
			files: listed
		},
		reading
	};
}
async function basePolicy(repository, { baseSha }, path, { parsePolicy }) {
	const file = await findFileAt(repository, baseSha, path);
	if (file === null) return {
		bytes: null,
		why: "The base branch has no policy yet."
	};
	const read = await parsePolicy(path, file.bytes);
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
// src/report/shown.ts
const WITHHELD = "(confidential)";
function shownIn(place, entry, policy) {
	const confidential = isConfidential(entry.file, policy, place);
	return {
		entry: sealed(confidential ? bare(entry, policy) : entry),
		confidential,
		place
	};
}
function withhold(entry) {
	const { file } = entry;
	const { cause: _cause, change: _change, factors: _factors, "recurrence-of": _recurrences, ...incident } = file.incident;
	const tasks = file.body.facts.tasks.map(({ elsewhere: _elsewhere, ...task }) => ({
		...task,
		text: WITHHELD,
		owner: WITHHELD
	}));
	return {
		...entry,
		file: {
			...file,
			incident: {
				...incident,
				title: WITHHELD,
				services: [WITHHELD]
			},
			body: {
				...file.body,
				text: "",
				facts: {
					...file.body.facts,
					tasks
				}
			}
		}
	};
}
function bare(entry, policy) {
	const { file, course, obligations, open, words, ...more } = withhold(entry);
	const { id, title, kind, services, declared, tlp, status, priority } = file.incident;
	return {
		file: {
			path: id,
			incident: {
				id,
				title,
				kind: policy !== null && Object.hasOwn(policy.kinds, kind) ? kind : "unknown",
				services,
				declared,
				timeline: [],
				...tlp === void 0 ? {} : { tlp },
				...status === void 0 ? {} : { status },
				...priority === void 0 ? {} : { priority }
			},
			body: {
				...file.body,
				facts: {
					...file.body.facts,
					headings: [],
					links: []
				}
			}
		},
		course: {
			...course,
			events: [],
			scope: null,
			holds: course.holds.map((hold) => ({
				...hold,
				reason: WITHHELD
			})),
			holdings: [],
			notifications: [],
			discounted: []
		},
		obligations: obligations.map((obligation) => ({
			...obligation,
			metBy: null,
			reasons: []
		})),
		open,
		words: words.map((word) => ({
			...word,
			by: null,
			reason: WITHHELD
		})),
		...more
	};
}
function sealed(entry) {
	return entry;
}
// src/delivery/compose.ts
const MAX_BODY = 65536;
function compose(marker, text) {
	const line = shortLine(marker);
	const room = MAX_BODY - withLine("", line).length;
	return withLine(cut(text.split("\n"), room, missing), line);
}
function missing(dropped) {
	return `… and ${countOf(dropped.length, "line")} more in the record.`;
}
function shortLine(marker) {
	const line = formatMarker(marker);
	if (line.length <= 16384) return line;
	const delivered = marker.delivered.map((one) => ({
		...one,
		keys: one.keys.slice(-1)
	}));
	return formatMarker({
		...marker,
		delivered
	});
}
function sameBody(one, other) {
	return normal(one) === normal(other);
}
function normal(body) {
	return body.replaceAll("\r\n", "\n").trimEnd();
}
// src/report/oncall.ts
function rotaNow(roster, at, clocks) {
	const shift = shiftAt(roster, at, clocks);
	const next = shift.until === null ? null : onDuty$1(roster, shift.until, clocks);
	return {
		rota: roster.name,
		shift,
		next
	};
}
function shiftsOf(rosters, from, to, clocks) {
	return rosters.flatMap((roster) => shiftsBetween(roster, from, to, clocks).map((shift) => ({
		rota: roster.name,
		...shift
	}))).toSorted((one, other) => one.since - other.since);
}
function calendarShifts(rosters, { from, to, isFromNamed, isToNamed }, clocks) {
	return rosters.flatMap((roster) => {
		const begin = isFromNamed ? from : shiftAt(roster, from, clocks).since ?? newYear(from, 0);
		const end = isToNamed ? to : shiftAt(roster, to - 1, clocks).until ?? newYear(to, 1);
		return shiftsOf([roster], begin, end, clocks);
	}).toSorted((one, other) => one.since - other.since);
}
function newYear(at, later) {
	return civilDay(dateOf(Math.floor(at / DAY)).year + later, 1, 1) * DAY;
}
function oncallJson(at, rotas) {
	return {
		schemaVersion: 1,
		at: formatInstant(at),
		rotas: rotas.map(({ rota, shift }) => shiftJson(rota, shift))
	};
}
function shiftsJson(from, to, shifts) {
	return {
		schemaVersion: 1,
		from: formatInstant(from),
		to: formatInstant(to),
		shifts: shifts.map((shift) => shiftJson(shift.rota, shift))
	};
}
function shiftJson(rota, { on, since, until, why }) {
	return {
		rota,
		on,
		since: since === null ? null : formatInstant(since),
		until: until === null ? null : formatInstant(until),
		why
	};
}
function renderOncall(rotas, clockface) {
	return rotas.map(({ rota, shift, next }) => {
		const end = shift.until === null ? "" : ` until ${utcAndLocal(shift.until, clockface)}`;
		const then = next === null ? "" : `, then ${dutyWords(next)}`;
		return `${rota}: ${dutyWords(shift)}${end}${then}\n`;
	}).join("");
}
function renderShifts(shifts, clockface) {
	return shifts.map((shift) => {
		const [since, until] = [shift.since, shift.until].map((at) => utcAndLocal(at, clockface));
		return `${since} to ${until}  ${shift.rota}: ${dutyWords(shift)}\n`;
	}).join("");
}
function dutyWords({ on, why }) {
	if (why === "gap") return "NOBODY, a gap";
	if (why === "off") return "nobody (off duty)";
	return `${on.map((login) => terminalLine(login)).join(", ")}${why === "cover" ? " (cover)" : ""}`;
}
function coverWords({ rota, by, from, to }, instead, over, clockface) {
	const [start, end] = [from, to].map((at) => utcAndLocal(at, clockface));
	return [`${by} is on duty on ${rota} from ${start} to ${end}${instead.length === 0 ? "" : `, instead of ${instead.join(" and ")}`}.`, ...over.map((one) => {
		const [since, until] = [one.from, one.to].map((at) => utcAndLocal(at, clockface));
		return `It overlaps the cover by ${one.by} from ${since} to ${until}: where both apply, ${by} is on duty: the later in the file counts.`;
	})];
}
// src/report/duty-now.ts
function dutiesNow({ contacts }, zones, now) {
	const known = dutiesOf(contacts);
	const { last } = known;
	if (last?.zones === zones && last.now === now) return last.duties;
	const clocks = openClocks(zones);
	const duties = rostersIn(contacts).map(({ role, roster }) => ({
		role,
		...rotaNow(roster, now, clocks)
	}));
	known.last = {
		zones,
		now,
		duties
	};
	return duties;
}
const dutiesOf = oncePer((_contacts) => ({}));
function rostersIn(contacts) {
	const seen = new Set();
	return Object.entries(contacts).flatMap(([role, { roster }]) => {
		if (roster === void 0 || seen.has(roster.name)) return [];
		seen.add(roster.name);
		return [{
			role,
			roster
		}];
	});
}
function dutyLine({ rota, shift }, { name, bad, instantText, people }) {
	const { on, why, until } = shift;
	const end = until === null ? "" : ` until ${instantText(until)}`;
	const who = why === "gap" ? bad("nobody, a gap") : why === "off" ? "nobody, off duty" : on.map((login) => `${name(login)}${numberOf(login, name, people)}`).join(", ");
	return `${name(rota)}: ${who}${end}`;
}
function numberOf(login, name, people) {
	const phone = people !== null && Object.hasOwn(people, login) ? people[login]?.phone : void 0;
	return phone === void 0 ? "" : ` (${name(phone)})`;
}
// src/github/sticky-comment.ts
async function upsertStickyComment(repository, sticky) {
	const { client } = repository;
	const place = placeOf$1(repository);
	const body = withLine(sticky.text, sticky.marker);
	try {
		const standing = (await client.paginate(client.rest.issues.listComments, {
			...place,
			issue_number: sticky.pull,
			per_page: 100
		})).find((comment) => isSticky(comment, sticky));
		if (standing === void 0) {
			if (sticky.create === false) return { outcome: "none" };
			await client.rest.issues.createComment({
				...place,
				issue_number: sticky.pull,
				body,
				request: { retries: 0 }
			});
			return { outcome: "created" };
		}
		if (sameBody(standing.body ?? "", body)) return { outcome: "unchanged" };
		await client.rest.issues.updateComment({
			...place,
			comment_id: standing.id,
			body
		});
		return { outcome: "updated" };
	} catch (error) {
		return {
			outcome: "failed",
			failure: explain(error, `comment on pull request ${sticky.pull}`, "pull-requests: write")
		};
	}
}
function isSticky(comment, { marker, author }) {
	return comment.user !== null && sameLogin(comment.user.login, author) && partsOf(comment.body ?? "", (line) => line === marker).line !== null;
}
async function answerComment(repository, answer) {
	const failures = [];
	try {
		await repository.client.rest.reactions.createForIssueComment({
			...placeOf$1(repository),
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
// src/report/check-markdown.ts
const LIMIT = 3e5;
function renderCheckMarkdown(result, options = {}) {
	const { limit = LIMIT, files = null } = options;
	const sorted = bySeverity(result.findings);
	const heading = `### ${summarySentence(result)}`;
	if (sorted.length === 0) return `${heading}\n`;
	const items = sorted.map((finding) => itemOf(finding, files));
	return `${cut([
		heading,
		"",
		...items
	], limit - 1, more)}\n`;
}
function more(dropped) {
	return `\n${countOf(dropped.length, "more finding")} did not fit here; \`incident-ledger check\` shows them all.`;
}
function itemOf(finding, files) {
	const { severity, message, hint, rule } = finding;
	return [
		inline`- **${text(capital(severity))}:** ${words(message)}`,
		inline`  → ${words(hint)}`,
		inline`  ${placeOf(finding, files)} · ${code(rule)}`
	].join("  \n");
}
function placeOf({ path, line, column }, files) {
	const whole = `${path}:${line}:${column}`;
	if (files === null || !path.includes("/")) return code(whole);
	const label = `${path.slice(path.lastIndexOf("/") + 1)}:${line}`;
	return codeLink(label, `${files}/${uriOf(path)}?plain=1#L${line}`, whole);
}
// src/report/pull-request-comment.ts
const HALF = 3e4;
const NEXT_SHOWN = 4;
function renderPullRequestComment({ incidents, result, untold = null, files = null }, zones) {
	const blocks = incidents.toSorted(byUrgency).flatMap((drawing) => incidentLines(drawing, zones));
	const shown = cut(blocks, HALF, (dropped) => `\n… and ${countOf(dropped.length, "line")} more: \`incident-ledger status\` shows all.`);
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
			...shown.map((obligation, index) => rowOf$2(obligation, drawing, zones, index === 0)),
			"",
			...owed.length > shown.length ? [`… and ${owed.length - shown.length} more, later.`, ""] : [],
			`**Next:** ${plainDuty(first)}, then ${code(meetingCommand(first, drawing, clip(id)))}`,
			""
		]
	];
}
function headId({ entry, confidential, recordUrl }) {
	const id = clip(entry.file.incident.id);
	return confidential || recordUrl === null ? code(id) : codeLink(id, recordUrl);
}
function rowOf$2(obligation, drawing, zones, isFirst) {
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
// src/commands/act/act-check.ts
const CHECK_MARKER = "<!-- incident-ledger:check -->";
async function checkForAction(acting, { touched, hidden, comment, above = "" }) {
	const { shell, run } = acting;
	const whole = await judgementOf(acting, touched);
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
	const told = comment && touched.kind === "some" ? await keepComment(acting, touched, judgement, above) : {
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
async function judgementOf({ shell, run, options }, touched) {
	const isPublic = run.isPrivate === null ? null : !run.isPrivate;
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
async function keepComment(acting, touched, judgement, above) {
	const { run } = acting;
	const checked = await commentOf(acting, touched, judgement);
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
async function commentOf({ shell, run, options }, touched, { result, unusable }) {
	const { paths, base } = touched;
	const head = filesOf(run, touched);
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
// src/report/closing-list.ts
function closingRows({ file, course }, policy, { summary, followUps }) {
	if (isEnded(course.status)) return null;
	const { id, kind } = file.incident;
	const terms = closingTerms(kindIn(policy, kind));
	const lacks = lacksNow(terms, course);
	const { statuses, validated, sections } = terms.requires;
	const events = new Set(["assessed", ...statuses.filter((name) => name !== "reported")]);
	const headings = new Set([
		"Summary",
		"Impact",
		...sections
	]);
	return [
		...[...events].map((name) => eventRow(name, {
			id,
			course,
			policy,
			lacks
		})),
		...validated === void 0 ? [] : [eventRow("validated", {
			id,
			course,
			policy,
			lacks
		})],
		...[...headings].map((name) => sectionRow(name, file, name === "Summary" ? summary : null)),
		...followUps.map((fault) => ({
			what: "Follow-up",
			has: null,
			fault,
			command: writing(id, "Follow-up", fault),
			lack: { section: "Follow-up" }
		}))
	];
}
function isReadyToClose(rows) {
	return rows.every(({ has }) => has !== null);
}
function eventRow(name, { id, course, policy, lacks }) {
	const lack = lacks.find((one) => one.what !== "section" && one.name === name);
	const what = lack?.what === "validated" ? `${name}, by the ${roleAndHolder(course, policy, lack.role)}` : name;
	if (lack === void 0) {
		const given = course.events.findLast(({ event }) => event.event === name);
		const by = given?.event.by === void 0 ? "" : ` by ${given.event.by}`;
		return {
			what,
			has: given === void 0 ? "yes" : `${formatInstant(given.event.at)}${by}`,
			fault: null,
			command: null,
			lack: null
		};
	}
	const details = name === "assessed" ? "impact=… urgency=… by=LOGIN" : "by=LOGIN";
	return {
		what,
		has: null,
		fault: faultOf(lack),
		command: `incident-ledger log ${id} ${name} ${details}`,
		lack: { event: name }
	};
}
function faultOf({ instead, isTooEarly }) {
	if (isTooEarly) return "it was validated before it was resolved";
	return instead === null ? null : `${instead} does not count for it`;
}
function sectionRow(name, { incident, body }, objection) {
	const filled = body.facts.headings.filter(({ level, text }) => level === 2 && sectionKey(text) === sectionKey(name)).filter(({ empty }) => !empty);
	const said = filled.find(({ unsaid }) => unsaid !== true);
	if (said !== void 0 && objection === null) return {
		what: name,
		has: opening(body, said.line),
		fault: null,
		command: null,
		lack: null
	};
	const [promised] = said === void 0 ? filled : [];
	return {
		what: name,
		has: null,
		fault: promised === void 0 ? objection : `says nothing yet: “${opening(body, promised.line)}”`,
		command: writing(incident.id, name),
		lack: { section: name }
	};
}
function writing(id, section, fault = null) {
	const name = sectionKey(section).replaceAll(" ", "-");
	return `incident-ledger write ${id} ${name} ${name === "follow-up" ? fault === null ? "\"@LOGIN … (due DATE)\"" : "--editor" : "\"…\""}`;
}
const SHOWN = 50;
function opening({ text, line }, heading) {
	const first = text.split("\n").slice(heading - line + 1).find((one) => one.trim() !== "")?.trim() ?? "";
	return first.length > SHOWN ? `${first.slice(0, SHOWN).trimEnd()}…` : first;
}
function closingLines(rows, { file, course }) {
	const missing = rows.filter(({ has }) => has === null).length;
	const isStated = standingClosing(course) !== null;
	const command = `incident-ledger close ${file.incident.id}`;
	return [missing === 0 ? `To close it, nothing is missing: ${command}` : `To close it, ${missing} of ${rows.length} are missing${isStated ? "; it was stated as closed, and counts once they are there" : ""}:`, ...rows.flatMap(({ what, has, fault, command: next }) => [`  ${has === null ? "[ ]" : "[x]"} ${terminalLine(what)}${has === null ? "" : `: ${terminalLine(has)}`}${fault === null ? "" : `: ${terminalLine(fault)}`}`, ...next === null ? [] : [`      ${terminalLine(next)}`]])];
}
// src/report/status-text.ts
const PENDING_SHOWN = 2;
const APART = "Backfills and exercises, which count in no figure and move no exit code:";
function renderStatusText(view, options) {
	const live = view.rows.filter(({ entry }) => isLive(entry));
	const others = view.rows.filter(({ entry }) => !isLive(entry));
	const blocks = live.map((row) => blockOf$1(row, view, options));
	const apart = others.map((row) => blockOf$1(row, view, options));
	if (apart.length > 0) apart.unshift(wrap(APART, options.width, "  "));
	const foot = ["Counted from the records alone: what a sweep delivered on GitHub counts once the record holds it.", ...view.rows.length === 0 ? [] : [heldAgainst$1(view)]].flatMap((sentence) => wrap(sentence, options.width, "")).map((line) => paint(line, "faint", options.color));
	return `${[
		headLines$1(view, live, options),
		...blocks,
		...apart,
		foot
	].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function heldAgainst$1({ policyFile, presentBecause, rows }) {
	if (presentBecause !== null) return heldAgainstPresent(policyFile.path, presentBecause);
	const path = terminalLine(policyFile.path);
	const named = [...new Set(rows.flatMap(({ entry }) => entry.obligations.map(({ policyCommit }) => policyCommit)))].flatMap((commit) => commit === null ? [] : [commit.slice(0, 12)]);
	return named.length === 0 ? `Each clock is held against the ${path} in force when it started.` : `Each clock is held against the ${path} in force when it started: ${named.toSorted().join(", ")}.`;
}
function renderStatusBrief(view, options) {
	const live = view.rows.filter(({ entry }) => isLive(entry));
	const cells = view.rows.map((row) => briefCells(row, view));
	const widths = [
		0,
		1,
		2
	].map((at) => Math.max(0, ...cells.map((line) => line[at]?.length ?? 0)));
	const lines = cells.map((line, index) => {
		const padded = line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ");
		return inked(options.width === null ? padded : clip(padded, options.width), line[0] ?? "", view.rows[index]?.worst ?? null, options);
	});
	return `${[...headLines$1(view, live, options), ...lines.length === 0 ? [] : ["", ...lines]].join("\n")}\n`;
}
function briefCells({ entry, owed, worst }, { now, policyFile }) {
	const { id, title } = entry.file.incident;
	const [first] = owed;
	const state = worst === null || first === void 0 ? entry.course.status : first.dueAt === null ? first.do === "submit" ? stateWords(first.state) : "on hold" : worst === "overdue" ? `overdue by ${span(now - first.dueAt)}` : `${worst === "due-soon" ? "due soon, " : ""}${relative(first.dueAt, now)}`;
	const duty = first === void 0 ? "nothing owed" : `${dutyAndAnchor(first)} (${terminalLine(holderOf(entry.course, policyFile.policy, first.owner) ?? roleWords(first.owner))})`;
	const tag = declaredTag(entry);
	return [
		state,
		priorityWords(entry),
		terminalLine(id),
		`${duty}${tag}: ${terminalLine(title)}`
	];
}
function headLines$1(view, live, { width }) {
	return [
		headline(view, live),
		...inDoubt(view),
		...onDuty(view)
	].flatMap((line) => wrap(line, width, "  "));
}
function inDoubt({ leftOut, ahead }) {
	const records = `${countOf(leftOut.length, "record")} left out, which may be open`;
	return [...leftOut.length === 0 ? [] : [`${records}: \`incident-ledger check\` says why.`], ...ahead === 0 ? [] : [`Not counted yet: ${countOf(ahead, "record")} reported after that moment.`]];
}
function headline({ records, leftOut, ahead, all, isChosen, now, clockface }, rows) {
	const moment = utcAndLocal(now, clockface);
	if (rows.length === 0 && isChosen) return `No ${all ? "" : "open "}incident is like that at ${moment}, of ${countOf(records, "record")}.`;
	const others = leftOut.length + ahead;
	if (rows.length === 0 && others > 0) return `No open incident known at ${moment}, of ${countOf(records + others, "record")}.`;
	if (rows.length === 0) return records === 0 ? `No incidents are recorded yet, as of ${moment}. May it stay so; \`incident-ledger new\` records one.` : `No open incidents at ${moment}: ${countOf(records, "record")}, nothing owed. Well done.`;
	const states = counted(rows.map(({ worst }) => worst));
	const duties = counted(rows.flatMap(({ owed }) => owed.map(({ state }) => state)));
	const deadlines = duties === "" ? "" : ` Deadlines: ${duties}.`;
	return `${all ? countOf(rows.length, "incident") : openWords(rows)} at ${moment}: ${states || "nothing overdue"}.${deadlines}`;
}
function openWords(rows) {
	const owing = rows.filter(({ entry }) => entry.course.status === "closed").length;
	const open = countOf(rows.length - owing, "open incident");
	return owing === 0 ? open : `${open} and ${owing} closed with something owed`;
}
function onDuty({ duties, clockface, policyFile, place }) {
	const pen = {
		name: terminalLine,
		bad: (text) => text.toUpperCase(),
		instantText: (at) => utcAndLocalBelow(at, clockface),
		people: place === "private" ? policyFile.policy.people : null
	};
	return duties.length === 0 ? [] : [`On duty: ${duties.map((one) => dutyLine(one, pen)).join("; ")}.`];
}
function counted(states) {
	return ["overdue", "due-soon"].map((state) => [states.filter((one) => one === state).length, stateWords(state)]).filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`).join(", ");
}
function blockOf$1(row, view, options) {
	const { entry, worst } = row;
	const { incident } = entry.file;
	const label = worst === null ? entry.course.status : stateWords(worst);
	const head = `${label.toUpperCase()} ${priorityWords(entry)} ${terminalLine(incident.id)}${declaredTag(entry)} ${terminalLine(incident.title)}`;
	const [first = "", ...rest] = wrap(head, options.width, "  ");
	const shown = shownOf(row.owed);
	const hidden = row.owed.length - shown.length;
	const more = `  … and ${hidden} more: incident-ledger status ${terminalLine(incident.id)}`;
	return [
		inked(first, label.toUpperCase(), worst, options),
		...rest,
		...wrap(`  ${entry.course.status} since ${statusSince(row, view)}`, options.width, "    "),
		...holdLines(row, view).flatMap((line) => wrap(line, options.width, "    ")),
		...whyDeclared(entry) === null ? [] : wrap(`  ${declaredWords(entry)}`, options.width, "    "),
		...gapLines(row, view, options),
		...shown.flatMap((obligation) => linesOf(obligation, row, view, options)),
		...row.owed.length === 0 ? ["  nothing owed"] : [],
		...hidden > 0 ? wrap(more, options.width, "    ") : [],
		...shortfallLines(row, options)
	];
}
function gapLines({ entry }, view, { width }) {
	const gap = closingGap(entry.course, view.policyFile.policy, terminalLine);
	return gap === null ? [] : wrap(`  ${gap}`, width, "    ");
}
function shortfallLines({ entry }, { width }) {
	const { late, undone } = shortfalls(entry.obligations);
	return [...late.length === 0 ? [] : [`  late: ${late.join(", ")}`], ...undone.length === 0 ? [] : [`  not done: ${undone.join(", ")}`]].flatMap((line) => wrap(line, width, "    "));
}
function shownOf(owed) {
	const pending = owed.filter(({ state }) => state === "pending").slice(0, PENDING_SHOWN);
	return [...owed.filter(({ state }) => state !== "pending"), ...pending];
}
function statusSince({ entry }, { clockface, now }) {
	const at = entry.course.statusChanges.at(-1)?.at ?? entry.course.reportedAt;
	return `${utcAndLocalBelow(at, clockface)}, ${relative(at, now)}`;
}
function holdLines({ entry }, { clockface }) {
	return entry.course.holds.flatMap(({ from, to, reason }) => to === null ? [`  on hold since ${utcAndLocalBelow(from, clockface)}, because ${terminalLine(reason)}`] : []);
}
function linesOf(obligation, { entry }, view, options) {
	const owner = terminalLine(roleAndHolder(entry.course, view.policyFile.policy, obligation.owner));
	const state = stateWords(obligation.state);
	const [first = "", ...rest] = [...wrap(`  ${state}: ${owner} to ${dutyAndAnchor(obligation)}`, options.width, "      "), ...wrap(`      ${dueWords(obligation, view)}`, options.width, "      ")];
	return [inked(first, state, obligation.state, options), ...rest];
}
function dueWords(obligation, { clockface, now }) {
	const { dueAt, approximate } = obligation;
	if (dueAt === null) return obligation.do === "submit" ? `due ${onceWords(obligation)}` : "no due instant while it is on hold";
	const estimate = approximate ? " (rests on an estimate)" : "";
	return `by ${utcAndLocalBelow(dueAt, clockface)}, ${relative(dueAt, now)}${estimate}`;
}
function inked(line, word, state, { color }) {
	const ink = {
		overdue: "error",
		"due-soon": "warning"
	}[state ?? ""];
	return ink === void 0 ? line : line.replace(word, () => paint(word, ink, color));
}
// src/report/status-view.ts
function narrows(wanted) {
	return Object.values(wanted).some((one) => Array.isArray(one) ? one.length > 0 : Boolean(one));
}
function statusView(input) {
	const { entries, policyFile, presentBecause = null, now, zones, all, wanted, place = "public", settled = 0, leftOut = [], ahead = 0 } = input;
	const rows = entries.filter((entry) => all || entry.open).map((entry) => rowOf$1(entry)).filter((row) => wanted === void 0 || isWanted(row, wanted, policyFile.policy)).toSorted((one, other) => urgencyOf(one) - urgencyOf(other) || priorityOf(one) - priorityOf(other) || dueOf(one) - dueOf(other) || (one.entry.file.incident.id < other.entry.file.incident.id ? -1 : 1));
	return {
		now,
		policyFile,
		presentBecause,
		clockface: {
			zones,
			timezone: policyFile.policy.timezone
		},
		all,
		isChosen: wanted !== void 0 && narrows(wanted),
		rows,
		records: entries.length + settled,
		leftOut,
		ahead,
		duties: dutiesNow(policyFile.policy, zones, now),
		place
	};
}
function isWanted({ entry, owed, worst }, { priorities, services, kinds, overdue, of }, policy) {
	const { kind, services: affected } = entry.file.incident;
	const isOf = (who) => who !== null && of !== null && sameLogin(who, of);
	return (priorities.length === 0 || priorities.includes(priorityWords(entry))) && (services.length === 0 || affected.some((service) => services.includes(service))) && (kinds.length === 0 || kinds.includes(kind)) && (!overdue || worst === "overdue") && (of === null || owed.some(({ owner }) => isOf(holderOf(entry.course, policy, owner))) || entry.course.holdings.some(({ role, who }) => isOf(who) && isOf(presentHolder(entry.course, role))));
}
function rowOf$1(entry) {
	const owed = worstFirst(entry.obligations.filter((obligation) => isOwed(obligation)));
	return {
		entry,
		owed,
		worst: owed[0]?.state ?? null
	};
}
function urgencyOf({ worst, entry }) {
	if (worst !== null) return rankOf$2(worst);
	return entry.open ? 10 : 20;
}
function priorityOf({ entry }) {
	return entry.course.priority === null ? 0 : Number(entry.course.priority.slice(1));
}
function dueOf({ owed }) {
	return owed[0]?.dueAt ?? Number.MAX_SAFE_INTEGER;
}
// src/commands/ledger/left-out.ts
function leftOut(records) {
	const counted = firstById(records, ({ file }) => file?.incident.id ?? null);
	return records.flatMap((record) => {
		const { file, findings } = record;
		if (file === null) {
			const { line, column, message } = findings[0] ?? {
				...HEAD,
				message: "It cannot be read."
			};
			return {
				record,
				line,
				column,
				message
			};
		}
		const { id } = file.incident;
		const first = counted.get(idKey(id));
		if (first === record) return [];
		const message = first === void 0 ? `${JSON.stringify(id)} is not the id of an incident.` : `${id} is the id of ${first.path} too, which alone counts.`;
		return {
			record,
			...HEAD,
			message
		};
	});
}
const HEAD = {
	line: 1,
	column: 1
};
function leftOutNames(records, saysPaths) {
	return leftOut(records).map(({ record }) => saysPaths ? record.path : nameOf(record));
}
function tellLeftOut(shell, records) {
	for (const { record, line, column, message } of leftOut(records)) {
		if (isConfidential(null, null, shell.place)) {
			shell.err(`left out ${nameOf(record)}, which counts for nothing\n`);
			continue;
		}
		shell.err(`left out ${terminalLine(`${record.path}:${line}:${column} ${message}`)}\n`);
	}
}
// src/commands/ledger/policy-notes.ts
function tellPresentPolicy(shell, { policyFile, policies }) {
	const { presentBecause } = policies;
	if (presentBecause !== null) shell.err(`note: ${heldAgainstPresent(policyFile.path, presentBecause)}\n`);
}
function tellUnreadablePolicies(shell, { policyFile, policies }, entries) {
	const anchors = entries.flatMap(({ obligations }) => obligations.map(({ anchorAt }) => anchorAt));
	for (const { commit, from, to, problem } of policies.unreadable) {
		if (!anchors.some((at) => at >= from && (to === null || at < to))) continue;
		const what = `${policyFile.path}@${commit.slice(0, 12)} cannot be read (${problem})`;
		shell.err(`note: ${terminalLine(what)}; the version before it counted on\n`);
	}
}
// src/commands/ledger/is-overdue.ts
function isOverdue(entry) {
	return entry.open && isLive(entry) && entry.obligations.some(({ state }) => state === "overdue");
}
// src/model/policy-changes.ts
function diffPolicies(before, after) {
	const old = flatten(before);
	const fresh = flatten(after);
	return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
		const [one = null, other = null] = [old.get(key), fresh.get(key)];
		return one === other ? [] : [{
			key,
			before: one,
			after: other
		}];
	});
}
function flatten(policy) {
	const values = new Map();
	const walk = (value, keys) => {
		if (isDuration(value)) values.set(keys.join("."), formatDuration(value));
		else if (Array.isArray(value) && value.every((item) => idOf(item) !== null)) for (const item of value) walk(item, [...keys, idOf(item) ?? ""]);
		else if (Array.isArray(value) || value === null || typeof value !== "object") {
			if (value !== void 0 && value !== null) values.set(keys.join("."), drawn(value, keys.at(-1)));
		} else for (const [key, inner] of Object.entries(value)) walk(inner, [...keys, key]);
	};
	walk(policy, []);
	return values;
}
function drawn(value, key = "") {
	if (typeof value === "string") return value;
	if (typeof value === "number" && INSTANTS.has(key)) return formatInstant(value);
	return JSON.stringify(value, (name, inner) => {
		if (typeof inner === "number" && INSTANTS.has(name)) return formatInstant(inner);
		return isDuration(inner) ? formatDuration(inner) : inner;
	});
}
const INSTANTS = new Set([
	"in-force",
	"from",
	"to"
]);
function idOf(item) {
	return item !== null && typeof item === "object" && "id" in item && typeof item.id === "string" ? item.id : null;
}
function isDuration(value) {
	return value !== null && typeof value === "object" && "weeks" in value && "days" in value && "hours" in value && "minutes" in value;
}
// src/period/limits.ts
function limitText(target) {
	const calendar = target.calendar === "always" ? "" : ` (${target.calendar})`;
	if (target.do === "update") return `every ${formatDuration(target.every)}${calendar}`;
	const { within } = target;
	if (within === "immediately") return `immediately${calendar}`;
	return `within ${formatDuration(within)}${calendar}`;
}
function presentTarget(policy, kind, priority, asked) {
	if (asked.do === "submit") return presentDuty(kindIn(policy, kind)?.duties ?? [], asked);
	const same = targetsOf(policy, kind, priority).filter((target) => isSameDuty(target, asked));
	return same.find(({ id }) => id === asked.id) ?? same[0] ?? null;
}
function presentDuty(duties, { id, from }) {
	const duty = duties.find((one) => one.id === id);
	const anchor = duty?.anchors.find((one) => one.from === from);
	if (duty === void 0 || anchor === void 0) return null;
	return {
		...duty,
		from,
		within: anchor.within
	};
}
function limitCell(limits, present) {
	const used = limits.map(({ asked, deadlines }) => ({
		words: limitFromWords(asked),
		deadlines
	}));
	const words = used.map((one) => used.length === 1 ? one.words : `${one.words} (${one.deadlines})`);
	if (present === null) return [...words, "not asked for today"].join("; ");
	const today = limitFromWords(present);
	if (used.some((one) => one.words === today)) return words.join("; ");
	return [...words, `today ${today}`].join("; ");
}
function targetsOf(policy, kind, priority) {
	const found = kindIn(policy, kind);
	return [...(priority === null ? void 0 : found?.targets[priority]) ?? [], ...found?.unassessed ?? []];
}
function isSameDuty(one, other) {
	return one.do === other.do && one.from === other.from && wanted(one) === wanted(other);
}
function wanted(target) {
	return target.do === "reach" ? target.status : target.role;
}
// src/period/verdict.ts
function verdictOf(obligation) {
	const { state, breaches, ending } = obligation;
	switch (state) {
		case "overdue": return "overdue";
		case "late": return hasEntry(obligation) ? "late" : "never";
		case "met": return breaches > 0 ? "late" : "kept";
		case "cancelled":
			if (breaches > 0) return "late";
			return ending?.notDone === true ? "undone" : "ended";
		case "pending":
		case "due-soon": return breaches > 0 ? "late" : "running";
	}
}
function isBreach(verdict) {
	return verdict === "late" || verdict === "never" || verdict === "overdue";
}
function hasEntry({ do: kind, metAt, updates }) {
	return kind === "update" ? updates > 0 : metAt !== null;
}
function verdictBasisOf(obligation) {
	const { limit, metAt, overruns } = obligation;
	const verdict = verdictOf(obligation);
	const broken = verdict === "overdue" ? overruns.at(-1) : longestOf(overruns);
	const { priority, asked, dueAt } = broken ?? limit;
	return {
		verdict,
		priority,
		asked,
		dueAt,
		metAt: broken === void 0 ? metAt : broken.metAt,
		lateBySeconds: broken?.lateBySeconds ?? null,
		isLowered: broken?.end === "lowered"
	};
}
function longestOf(overruns) {
	return overruns.toSorted((a, b) => b.lateBySeconds - a.lateBySeconds)[0];
}
function breachesOf(entries) {
	return entries.flatMap(({ file, obligations }) => obligations.flatMap((obligation) => {
		const { verdict, priority, dueAt, metAt, isLowered, ...judged } = verdictBasisOf(obligation);
		if (!isBreach(verdict)) return [];
		const { target, breaches, overruns, approximate, policyCommit } = obligation;
		const { id, title } = file.incident;
		const lateBySeconds = judged.lateBySeconds ?? 0;
		return [{
			id,
			title,
			priority,
			target,
			duty: duty(obligation),
			verdict,
			dueAt,
			metAt,
			lateBySeconds,
			isLowered,
			breaches,
			isLongest: overruns.every((one) => one.lateBySeconds <= lateBySeconds),
			isOwed: isOwed(obligation),
			hasEntry: hasEntry(obligation),
			approximate,
			policyCommit
		}];
	})).toSorted((a, b) => Number(a.verdict === "never") - Number(b.verdict === "never") || b.lateBySeconds - a.lateBySeconds || compareText(a.id, b.id) || compareText(a.target, b.target));
}
// src/period/compliance.ts
function complianceRows(entries, policy, now) {
	const groups = new Map();
	for (const { file, course, obligations } of entries) {
		const { kind } = file.incident;
		for (const obligation of obligations) {
			const judgement = verdictBasisOf(obligation);
			const { priority, asked } = judgement;
			const present = presentTarget(policy, kind, priority, asked);
			const key = `${kind}/${present?.id ?? asked.id}/${obligation.do}/${priority ?? "-"}`;
			const group = groups.get(key) ?? {
				kind,
				present,
				rows: []
			};
			const { anchorAt, metAt } = obligation;
			const held = heldSeconds(asked, course.holds, anchorAt, metAt ?? now);
			group.rows.push({
				obligation,
				judgement,
				heldSeconds: held
			});
			groups.set(key, group);
		}
	}
	return [...groups.values()].flatMap(({ kind, present, rows }) => rowOf(kind, present, rows)).toSorted((a, b) => compareText(a.kind, b.kind) || orderIn(policy, a) - orderIn(policy, b) || compareText(a.target, b.target) || compareText(a.priority ?? "P9", b.priority ?? "P9"));
}
function rateOf(counts) {
	const judged = judgedOf(counts);
	return judged === 0 ? null : counts.kept / judged;
}
function judgedOf({ kept, late, never, overdue }) {
	return kept + late + never + overdue;
}
function totalOf(rows) {
	return countsBy((verdict) => rows.reduce((sum, { counts }) => sum + counts[verdict], 0));
}
function countsBy(count) {
	return {
		kept: count("kept"),
		late: count("late"),
		never: count("never"),
		overdue: count("overdue"),
		running: count("running"),
		undone: count("undone"),
		ended: count("ended")
	};
}
function rowOf(kind, present, rows) {
	const [first] = rows;
	const last = rows.at(-1);
	if (first === void 0 || last === void 0) return [];
	const counts = countsBy((verdict) => rows.filter(({ judgement }) => judgement.verdict === verdict).length);
	return [{
		kind,
		target: present?.id ?? last.judgement.asked.id,
		duty: duty({
			...first.obligation,
			isConfirmation: false
		}),
		priority: first.judgement.priority,
		present,
		limits: limitsOf(rows),
		counts,
		rate: rateOf(counts),
		holds: holdsOf(rows)
	}];
}
function holdsOf(rows) {
	const held = rows.filter(({ judgement: { verdict }, heldSeconds: seconds }) => seconds > 0 && verdict !== "running" && verdict !== "ended");
	return {
		deadlines: held.length,
		seconds: held.reduce((sum, row) => sum + row.heldSeconds, 0)
	};
}
function totalHolds(rows) {
	return {
		deadlines: rows.reduce((sum, { holds }) => sum + holds.deadlines, 0),
		seconds: rows.reduce((sum, { holds }) => sum + holds.seconds, 0)
	};
}
function limitsOf(rows) {
	const limits = new Map();
	for (const { judgement } of rows) {
		if (judgement.verdict === "ended" || judgement.verdict === "undone") continue;
		const { asked } = judgement;
		const text = limitText(asked);
		limits.set(text, {
			asked,
			deadlines: (limits.get(text)?.deadlines ?? 0) + 1
		});
	}
	return [...limits.values()].toSorted((a, b) => b.deadlines - a.deadlines);
}
function orderIn(policy, { kind, target }) {
	const all = targetsIn(kindIn(policy, kind));
	const place = all.findIndex(({ id }) => id === target);
	return place === -1 ? all.length : place;
}
// src/period/period.ts
const MOST_MONTHS = 24;
function parseBound(text) {
	const instant = parseInstant(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text);
	return typeof instant === "number" ? instant : null;
}
function lastQuarter(now) {
	const month = monthOf(now);
	const to = month - (month % 3 + 3) % 3;
	return {
		from: startOf(to - 3),
		to: startOf(to)
	};
}
function periodBefore({ from, to }) {
	const isWhole = startOf(monthOf(from)) === from && startOf(monthOf(to)) === to;
	const months = monthOf(to) - monthOf(from);
	return {
		from: isWhole ? startOf(monthOf(from) - months) : from - (to - from),
		to: from
	};
}
function slicesOf({ from, to }) {
	const first = monthOf(from);
	const last = Math.max(first, monthOf(to - 1));
	if (last - first < MOST_MONTHS) return slices(first, last, 1, 7);
	return slices(first - (first % 12 + 12) % 12, last, 12, 4);
}
function slices(first, last, step, length) {
	const found = [];
	for (let month = first; month <= last; month += step) {
		const from = startOf(month);
		found.push({
			label: formatInstant(from).slice(0, length),
			from,
			to: startOf(month + step)
		});
	}
	return found;
}
function isWithin({ from, to }, instant) {
	return from <= instant && instant < to;
}
function periodTitle(period) {
	const first = monthOf(period.from);
	const months = monthOf(period.to) - first;
	const isWhole = startOf(first) === period.from && startOf(first + months) === period.to;
	const { year, month } = dateOf(Math.floor(period.from / DAY));
	if (isWhole && months === 12 && month === 1) return String(year);
	if (isWhole && months === 3 && month % 3 === 1) return `Q${(month + 2) / 3} ${year}`;
	if (isWhole && months === 1) return `${MONTHS[month - 1] ?? ""} ${year}`;
	const [from, to] = [boundWords(period.from), boundWords(period.to)];
	const dates = [from.slice(0, 10), to.slice(0, 10)];
	return (dates[0] === dates[1] ? [from, to] : dates).join(" to ");
}
function periodWords({ from, to }) {
	return `from ${boundText(from)} up to and without ${boundText(to)}, UTC`;
}
function boundText(instant) {
	return boundWords(instant).replace(/ UTC$/, "");
}
function boundWords(instant) {
	const text = formatInstant(instant);
	return text.endsWith("T00:00:00Z") ? text.slice(0, 10) : utc(instant);
}
function monthOf(instant) {
	const { year, month } = dateOf(Math.floor(instant / DAY));
	return year * 12 + month - 1;
}
function startOf(month) {
	return civilDay(Math.floor(month / 12), (month % 12 + 12) % 12 + 1, 1) * DAY;
}
// src/period/agreement-review.ts
function agreementReview(given) {
	const { live, policy, now } = given;
	if (policy.review === void 0) return null;
	const { every, last, feedback = [] } = policy.review;
	const lastAt = parseBound(last) ?? now;
	const dueAt = lastAt + elapsedSeconds(every);
	const since = live.filter(({ course }) => course.reportedAt >= lastAt);
	const total = totalOf(complianceRows(since, policy, now));
	const said = feedback.toSorted((one, other) => compareText(one.on, other.on));
	return {
		last,
		every,
		dueAt,
		overdue: dueAt < now,
		incidentsSince: since.length,
		breachesSince: breachesOf(since).length,
		keptSince: total.kept,
		judgedSince: judgedOf(total),
		feedback: said.filter(({ on }) => on >= last),
		feedbackBefore: said.filter(({ on }) => on < last).length,
		changes: changesSince(lastAt, given)
	};
}
function changesSince(lastAt, { policy, timeline, presentBecause, now }) {
	if (presentBecause !== null) return null;
	const then = policyInForce(timeline, lastAt);
	const changes = diffPolicies(then.policy, policy).filter(({ key }) => !OWN_KEYS.test(key));
	const asked = changes.filter(({ key }) => ASKED_KEYS.test(key));
	return {
		versions: timeline.filter(({ since }) => since !== null && since > lastAt && since <= now).length,
		asked,
		others: changes.length - asked.length,
		isOldest: then.since !== null && then.since > lastAt
	};
}
const OWN_KEYS = /^(?:review|in-force)(?:\.|$)/;
const ASKED_KEYS = /^(?:kinds|priorities|calendars|closure|reports|services)\./;
function learningSince(policy, { from }) {
	return Math.min(from, parseBound(policy.review?.last ?? "") ?? from);
}
function lessonsOf(entries, lessons, period, since) {
	return entries.filter(({ course }) => course.reportedAt >= since && course.reportedAt < period.to).flatMap(({ file }) => {
		const { id, title } = file.incident;
		const lesson = lessons.get(id);
		return lesson === void 0 || lesson === "" ? [] : [{
			id,
			title,
			lesson
		}];
	}).toSorted((a, b) => compareText(a.id, b.id));
}
const LESSONS = "lessons learned";
function mayTeach(headings) {
	return headings.some(({ text }) => text.trim().toLowerCase() === LESSONS);
}
function lessonOf(body, stringify) {
	const children = sectionsOf(body, () => null, (title) => title.toLowerCase() === LESSONS).flatMap(({ blocks }) => blocks).map((block) => withoutHeading(block));
	return children.length === 0 ? "" : stringify({
		type: "root",
		children
	}).trim();
}
function withoutHeading(block) {
	if (block.type !== "heading") return block;
	return {
		type: "paragraph",
		children: [{
			type: "strong",
			children: block.children
		}]
	};
}
// src/parse/plain-tree.ts
const MEANS_MORE = /[\\*~]|&[#\p{L}\p{N}]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u;
const CODE = /`([^`\n ](?:[^`\n]*[^`\n ])?)`/g;
const HEADING = /^(#{1,6}) (.+)$/;
function plainTree(text) {
	if (text.includes("\r")) return null;
	const lines = text.split("\n");
	if (plainLinks(lines, 1) === null) return null;
	const children = [];
	let paragraph = [];
	let items = [];
	let isSpread = false;
	let isParted = false;
	const endBlock = () => {
		const block = items.length > 0 ? listOf(items, isSpread) : paragraphOf(paragraph);
		[paragraph, items, isSpread, isParted] = [
			[],
			[],
			false,
			false
		];
		if (block === null) return false;
		if (block.children.length > 0) children.push(block);
		return true;
	};
	for (const line of lines) {
		if (line.endsWith(" ")) return null;
		if (ITEM.test(line)) {
			if (paragraph.length > 0) return null;
			isSpread ||= isParted;
			isParted = false;
			items.push(line.slice(2));
		} else if (line === "") {
			if (items.length > 0) isParted = true;
			else if (!endBlock()) return null;
		} else {
			if (items.length > 0 && !endBlock()) return null;
			const [, signs = "", name = ""] = HEADING.exec(line) ?? [];
			if (signs === "") paragraph.push(line);
			else {
				const words = endBlock() ? phrasesOf(name.trim()) : null;
				const depth = LEVELS[signs.length - 1];
				if (words === null || depth === void 0) return null;
				children.push({
					type: "heading",
					depth,
					children: words
				});
			}
		}
	}
	return endBlock() ? {
		type: "root",
		children
	} : null;
}
const LEVELS = [
	1,
	2,
	3,
	4,
	5,
	6
];
function paragraphOf(lines) {
	const children = lines.length === 0 ? [] : phrasesOf(lines.join("\n"));
	return children === null ? null : {
		type: "paragraph",
		children
	};
}
function listOf(items, spread) {
	const children = [];
	for (const item of items) {
		const [box = ""] = /^\[[ xX]\] /.exec(item) ?? [];
		const paragraph = paragraphOf([item.slice(box.length)]);
		if (paragraph === null) return null;
		const checked = box === "" ? null : box !== "[ ] ";
		children.push({
			type: "listItem",
			spread: false,
			checked,
			children: [paragraph]
		});
	}
	return {
		type: "list",
		ordered: false,
		start: null,
		spread,
		children
	};
}
function phrasesOf(text) {
	const phrases = [];
	const say = (words) => {
		if (words !== "") phrases.push({
			type: "text",
			value: words
		});
		return !MEANS_MORE.test(words) && !words.includes("`");
	};
	let at = 0;
	for (const found of text.matchAll(text.includes("`") ? CODE : LINK)) {
		const [all, words = "", url] = found;
		if (!say(text.slice(at, found.index))) return null;
		if (url === void 0) phrases.push({
			type: "inlineCode",
			value: words
		});
		else phrases.push({
			type: "link",
			title: null,
			url,
			children: [{
				type: "text",
				value: words
			}]
		});
		at = found.index + all.length;
	}
	return say(text.slice(at)) ? phrases : null;
}
// src/commands/ledger/load-stringify.ts
async function loadStringify() {
	const processor = await loadProcessor();
	return processor.stringify.bind(processor);
}
async function loadParse() {
	const processor = await loadProcessor();
	return (markdown) => processor.parse(markdown);
}
async function loadProcessor() {
	const [{ remark }, { default: remarkGfm }] = await Promise.all([import("./chunk-B5kCaZ-P.js"), import("./chunk-3cStmALl.js")]);
	return remark().use(remarkGfm).freeze();
}
// src/commands/ledger/report-bodies.ts
async function withExactTasks(shell, files) {
	return withExactFacts(shell.bodyWorker, files, ({ body: { facts } }) => facts.from === "scan" && facts.tasks.length > 0);
}
async function gatherLessons(shell, entries, policy, period) {
	const since = learningSince(policy, period);
	const teachers = entries.filter(({ file, course }) => mayTeach(file.body.facts.headings) && course.reportedAt >= since && course.reportedAt < period.to);
	const lessons = new Map();
	if (teachers.length === 0) return lessons;
	const stringify = await loadStringify();
	const trees = await treesOf(shell, teachers.map(({ file }) => lessonsAlone(file)));
	for (const { file } of teachers) {
		const tree = trees.get(file.path);
		const lesson = tree === void 0 ? "_Its body could not be read in time._" : lessonOf(tree, stringify);
		lessons.set(file.incident.id, lesson);
	}
	return lessons;
}
async function treesOf({ bodyWorker }, files) {
	const plain = new Map();
	for (const { path, body } of files) {
		const tree = plainTree(body.text);
		if (tree !== null) plain.set(path, tree);
	}
	const others = files.filter(({ path }) => !plain.has(path));
	return new Map([...plain, ...await parseBodyTrees(bodyWorker, others)]);
}
function lessonsAlone(file) {
	const text = plainSections(file.body.text, LESSONS);
	return text === null ? file : {
		...file,
		body: {
			...file.body,
			text
		}
	};
}
// src/commands/ledger/closing-of.ts
async function closingOf({ bodyWorker }, entry, policy) {
	const rows = rowsOf(entry, policy);
	if (rows === null || isReadyToClose(rows) || entry.file.body.facts.from === "tree") return rows;
	const { facts } = await parseBodies(bodyWorker, [entry.file]);
	const exact = facts.get(entry.file.path);
	if (exact === void 0) return rows;
	const file = withFacts(entry.file, exact);
	const course = {
		...entry.course,
		sections: sectionsOf$1(exact)
	};
	return rowsOf({
		...entry,
		file,
		course
	}, policy);
}
function rowsOf(entry, policy) {
	const { file, course } = entry;
	const followUps = followUpFaults(file.body.facts, policy, course).map(({ message }) => message);
	return closingRows(entry, policy, {
		summary: summaryFault(file),
		followUps
	});
}
async function tellClosing(shell, options, path) {
	const gathered = await gather(shell, options);
	const entry = ledgerOf(gathered, shell.now).find(({ file }) => file.path === path);
	const { policy } = gathered.policyFile;
	if (entry === void 0 || isConfidential(entry.file, policy, shell.place)) return;
	const rows = await closingOf(shell, entry, policy);
	if (rows === null || isReadyToClose(rows)) return;
	shell.err(`${closingLines(rows, entry).join("\n")}\n`);
}
// src/commands/ledger/entry-of.ts
function entryOf({ place, now }, gathered, asked, entries = ledgerOf(gathered, now)) {
	const record = onlyOne(gathered.records, asked, place);
	const entry = entries.find(({ file }) => file.path === record.path) ?? entries.find(({ file }) => record.id !== null && idKey(file.incident.id) === idKey(record.id));
	if (entry !== void 0) return entry;
	const id = record.id ?? asked;
	if (isConfidential(null, null, place)) throw new CommandError(`${id} cannot be computed: its record has errors, or begins after the moment asked for.`, "Run `incident-ledger check` on your own machine.");
	throw new CommandError(`${id} cannot be computed: its record ${record.path} has errors, or begins after the moment asked for.`, `Run ${typed(`incident-ledger check ${record.path}`)}.`);
}
// src/git/clone.ts
function remoteOf(folder) {
	if (said(folder, "rev-parse", "--show-prefix") !== "") return {
		address: null,
		commit: null
	};
	return {
		address: said(folder, "config", "--get", "remote.origin.url"),
		commit: said(folder, "rev-parse", "--verify", "--quiet", "HEAD")
	};
}
function defaultBranch(folder) {
	return branchBehind(folder, "refs/remotes/origin/HEAD")?.replace(/^origin\//, "") ?? currentBranch(folder);
}
function currentBranch(folder) {
	return branchBehind(folder, "HEAD");
}
function branchBehind(folder, ref) {
	return said(folder, "symbolic-ref", "--quiet", "--short", ref);
}
const LENT = /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/i;
function personOf(folder) {
	const typed = configured(folder, "user.email");
	const login = LENT.exec(typed ?? "")?.[1] ?? null;
	return {
		name: configured(folder, "user.name"),
		email: login === null ? typed : null,
		login: login !== null && isLogin(login) ? login : null
	};
}
function configured(folder, key) {
	return said(folder, "config", "--get", key) || null;
}
function said(folder, ...args) {
	const answer = runGit(folder, args);
	return answer.kind === "ok" ? answer.output.trim() : null;
}
// src/model/known-people.ts
function calledIn(people) {
	return Object.entries(people).map(([login, { git, email, name }]) => ({
		login,
		words: [
			login,
			name,
			email,
			...git
		]
	}));
}
function loginKnownAs({ people, contacts }, asked) {
	return [...calledIn(people), ...Object.values(contacts).flatMap(({ logins: [login, ...others], name, email }) => login === void 0 || others.length > 0 || isMadeUpLogin(login) ? [] : [{
		login,
		words: [
			login,
			name,
			email
		]
	}])].find(({ words }) => words.some((word) => word !== void 0 && sameLogin(word, asked)))?.login ?? null;
}
// src/commands/new/author-of.ts
function authorOf(root, actor, policy) {
	if (actor !== void 0 && isLogin(actor) && !actor.endsWith("[bot]")) return actor;
	const { login, email, name } = personOf(root);
	if (login !== null) return login;
	for (const asked of [email, name]) {
		const found = asked === null ? null : loginKnownAs(policy, asked);
		if (found !== null) return found;
	}
	return name !== null && /\s/.test(name) && LOGIN_OR_NAME.test(name) ? name : null;
}
// src/commands/ledger/lines-of-keys.ts
async function linesOfPolicies({ timeline, texts }) {
	const yaml = await import("./chunk-C44KcsZJ.js").then((m) => __toESM(m.default, 1));
	const readers = new Map();
	return (keys, at) => {
		const { commit } = policyInForce(timeline, at);
		const lineOf = readers.get(commit) ?? linesOfKeys(texts.get(commit) ?? "", yaml);
		readers.set(commit, lineOf);
		return {
			line: lineOf(keys),
			commit
		};
	};
}
function linesOfKeys(text, yaml) {
	const start = text.startsWith("﻿") ? 1 : 0;
	const document = parseExactDocument(text, {
		start,
		end: text.length
	}, yaml);
	const positionOf = positionsOf(text);
	return (keys) => positionOf(offsetOf(document, keys, "value", yaml)).line;
}
// src/report/explanation.ts
const TO_TYPE = "  once done: ";
function renderExplanation(input, options) {
	const clockface = {
		zones: input.zones,
		timezone: input.policyFile.policy.timezone
	};
	const explaining = {
		...input,
		clockface
	};
	return `${[
		headLines(explaining),
		latestLines(explaining),
		priorityLines(explaining),
		...worstFirst(input.entry.obligations).map((obligation) => obligationLines(obligation, explaining)),
		input.closing === void 0 || input.closing === null ? [] : closingLines(input.closing, input.entry),
		["Counted from the record alone: what a sweep delivered counts once the record holds it.", ...heldAgainst(input)]
	].map((paragraph) => paragraph.flatMap((line) => line.startsWith(TO_TYPE) ? [line] : wrap(line, options.width, `${/^ */.exec(line)?.[0] ?? ""}    `)).map((line, index) => index === 0 ? painted(line, options.color) : line).join("\n")).filter((line) => line !== "").join("\n\n")}\n`;
}
function heldAgainst({ presentBecause = null, policyFile }) {
	if (presentBecause === null) return [];
	return [heldAgainstPresent(policyFile.path, presentBecause)];
}
function headLines({ entry, clockface, now, policyFile }) {
	const { incident } = entry.file;
	const { course } = entry;
	const declared = declaredWords(entry);
	const gap = closingGap(course, policyFile.policy, terminalLine);
	const by = expectedOf(course);
	const held = new Map(course.holdings.map(({ role, who }) => [role, who]));
	return [
		`${terminalLine(incident.id)} ${priorityWords(entry)} ${course.status}${declaredTag(entry)}: ${terminalLine(incident.title)}`,
		`  ${terminalLine(entry.file.path)}, reported ${utcAndLocal(course.reportedAt, clockface)}, ${relative(course.reportedAt, now)}`,
		...declared === null ? [] : [`  ${declared}`],
		...gap === null ? [] : [`  ${gap}`],
		...by === null ? [] : [`  resolution expected ${utcAndLocalBelow(by, clockface)}, ${relative(by, now)}`],
		...[...held].map(([role, who]) => `  ${roleWords(role)}: ${terminalLine(who)}`),
		...course.holds.map(({ from, to, reason }) => {
			const until = to === null ? "" : ` until ${utcAndLocalBelow(to, clockface)}`;
			return `  on hold since ${utcAndLocalBelow(from, clockface)}${until}, because ${terminalLine(reason)}`;
		})
	];
}
function latestLines({ entry, clockface }) {
	const lines = entry.course.events.slice(-5).toReversed().map(({ event: { at, event, by, note }, index }) => {
		const who = by === void 0 ? "" : ` by ${terminalLine(by)}`;
		const said = note === void 0 ? "" : `: ${terminalLine(note)}`;
		return `  ${index + 1}. ${utcAndLocalBelow(at, clockface)} ${event}${who}${said}`;
	});
	return lines.length === 0 ? [] : ["latest entries", ...lines];
}
function priorityLines({ entry, clockface, lineOf, policyFile }) {
	const { kind } = entry.file.incident;
	const { priorityChanges: changes, reportedAt } = entry.course;
	if (changes.length === 0) return ["unassessed: the targets for that apply until the first assessment"];
	return changes.map(({ priority, at, because, impact, urgency, index }) => {
		const keys = {
			matrix: [
				"kinds",
				kind,
				"matrix",
				impact ?? "",
				urgency ?? ""
			],
			raise: [
				"kinds",
				kind,
				"raise"
			]
		};
		const why = {
			matrix: () => `impact ${impact ?? "?"}, urgency ${urgency ?? "?"}: ${place(lineOf(keys.matrix, reportedAt), policyFile)}`,
			raise: () => `raised by ${place(lineOf(keys.raise, reportedAt), policyFile)}`,
			override: () => "set by hand in the record"
		}[because]();
		return `${priority} from ${utcAndLocalBelow(at, clockface)} (entry ${index + 1} of the timeline): ${why}`;
	});
}
function obligationLines(obligation, explaining) {
	const { entry, policyFile, now, clockface, lineOf } = explaining;
	const { dueAt, reasons, target, policyKeys, breaches, approximate } = obligation;
	const owner = terminalLine(ownerOf(entry.course, policyFile.policy, obligation));
	const due = dueAt === null ? "no due instant" : `due ${utcAndLocalBelow(dueAt, clockface)}`;
	const next = isOwed(obligation) ? obligation.steps.find(({ at }) => at > now) : void 0;
	return [
		`${stateWords(obligation.state)}: ${owner} to ${dutyAndAnchor(obligation)}, ${due}${lateness(obligation, now)}`,
		`  policy: ${place(lineOf(policyKeys, obligation.anchorAt), policyFile)}, target ${target}`,
		...reasons.map(({ text, entry: index }) => `  because ${terminalLine(text)}${index === null ? "" : ` (entry ${index + 1})`}`),
		...breaches > 0 ? [`  ${countOf(breaches, "due instant")} passed unmet`] : [],
		...approximate ? ["  rests on an instant that is an estimate"] : [],
		...next === void 0 ? [] : [`  next: ${stepWords(next.step)} ${utcAndLocalBelow(next.at, clockface)}, ${relative(next.at, now)}, to ${next.mention.map((role) => roleWords(role)).join(", ")}`],
		...isOwed(obligation) ? [`${TO_TYPE}${terminalLine(meetingCommand(obligation, explaining, entry.file.incident.id))}`] : []
	];
}
function lateness(obligation, now) {
	const { state, dueAt, lateBySeconds } = obligation;
	const never = neverDone(obligation);
	if (never !== null) return `, ${never}`;
	if (state === "late") return lateBySeconds === null ? "" : `, late by ${span(lateBySeconds)}`;
	return (state === "overdue" || state === "due-soon" || state === "pending") && dueAt !== null ? `, ${relative(dueAt, now)}` : "";
}
function place({ line, commit }, { path }) {
	return `${path}:${line}${commit === null ? "" : ` @${commit.slice(0, 12)}`}`;
}
const INKS = {
	overdue: "error",
	"due soon": "warning",
	late: "error"
};
function painted(line, color) {
	const state = /^[a-z ]+(?=:)/.exec(line)?.[0] ?? "";
	const ink = INKS[state];
	return ink === void 0 ? line : paint(state, ink, color) + line.slice(state.length);
}
// src/report/status-json.ts
const SCHEMA_VERSION = 1;
function statusJson(view) {
	const { path, commit } = view.policyFile;
	return {
		schemaVersion: SCHEMA_VERSION,
		now: formatInstant(view.now),
		policy: {
			path,
			commit,
			ofTheTime: view.presentBecause === null
		},
		leftOut: view.leftOut,
		incidents: view.rows.map(({ entry }) => incidentJson(entry, path)).toSorted((one, other) => one.id < other.id ? -1 : 1)
	};
}
function incidentJson(entry, policyPath) {
	const { file, course, obligations, declared } = entry;
	const { id, kind } = file.incident;
	const hold = openHold(course);
	return {
		id,
		path: file.path,
		kind,
		status: course.status,
		priority: course.priority,
		declared: declared.as,
		declaredNote: declaredWords(entry),
		hold: hold === null ? null : {
			since: formatInstant(hold.from),
			reason: hold.reason
		},
		closing: closingJson(course),
		obligations: obligations.toSorted((one, other) => (one.dueAt ?? 1e400) - (other.dueAt ?? 1e400) || compareText(one.target, other.target)).map((obligation) => obligationJson(obligation, policyPath))
	};
}
function obligationJson(obligation, policyPath) {
	const { policyCommit } = obligation;
	return {
		target: obligation.target,
		do: obligation.do,
		role: obligation.role,
		priority: obligation.priority,
		anchor: obligation.anchor,
		anchorAt: formatInstant(obligation.anchorAt),
		dueAt: instantOrNull(obligation.dueAt),
		state: obligation.state,
		metAt: instantOrNull(obligation.metAt),
		metBy: obligation.metBy,
		lateBySeconds: obligation.lateBySeconds,
		approximate: obligation.approximate,
		breaches: obligation.breaches,
		ending: endingJson(obligation),
		policy: policyCommit === null ? null : `${policyPath}@${policyCommit}`
	};
}
function closingJson({ pendingClosing }) {
	if (pendingClosing === null) return null;
	const { point, lacks } = pendingClosing;
	return {
		statedAt: formatInstant(point.at),
		missing: lacks
	};
}
function endingJson({ ending }) {
	return ending === null ? null : {
		...ending,
		at: formatInstant(ending.at)
	};
}
// src/report/follow-up-list.ts
function renderFollowUps({ rows, ...list }, options) {
	const ordered = followUpsInOrder(rows);
	const overdue = rows.filter(({ state }) => state === "overdue").length;
	const at = utcAndLocal(list.now, list.clockface);
	const open = rows.filter(({ task }) => !task.done).length;
	const late = overdue === 0 ? "none overdue" : `${overdue} overdue`;
	const head = open === 0 ? `No follow-up is open at ${at}.` : `${countOf(open, "open follow-up")} at ${at}: ${late}.`;
	const blocks = ordered.map((row) => blockOf(row, list, options));
	return `${[wrap(head, options.width, "  "), ...blocks].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function blockOf(row, { now, clockface }, { width, color }) {
	const { incident, task, state, dueAt, doneAt, isByPolicy } = row;
	const words = followUpState(state).toUpperCase();
	const owner = task.owner === null ? "nobody" : task.owner;
	const what = terminalLine(`${wordsOf(row)}${trackedWords(task)}`);
	const [first = "", ...rest] = wrap(`${words} ${terminalLine(incident)} ${what}`, width, "  ");
	const ink = state === "overdue" ? "error" : state === "due-soon" ? "warning" : null;
	const day = dueDay(row, clockface.zones, clockface.timezone);
	const due = dueAt === null ? "no date" : `due ${day ?? ""}${isByPolicy ? ", by the policy" : ""}${task.done ? "" : `, ${relative(dueAt, now)}`}`;
	const done = doneAt === null ? "" : `; done ${task.doneOn ?? ""}`;
	return [
		ink === null ? first : first.replace(words, (word) => paint(word, ink, color)),
		...rest,
		...wrap(`  ${terminalLine(owner)}, ${due}${done}`, width, "    ")
	];
}
function followUpsJson({ now, rows }) {
	return {
		schemaVersion: 1,
		now: formatInstant(now),
		followUps: rows.map(({ incident, task, ...row }) => ({
			incident,
			what: wordsOf({ task }),
			owner: task.owner,
			kind: task.kind ?? null,
			issue: task.issue ?? null,
			elsewhere: task.elsewhere ?? null,
			dueAt: instantOrNull(row.dueAt),
			byPolicy: row.isByPolicy,
			state: row.state,
			doneAt: instantOrNull(row.doneAt),
			lateBySeconds: row.lateBySeconds,
			since: formatInstant(row.since)
		}))
	};
}
// src/commands/ledger/list-follow-ups.ts
async function listFollowUps(shell, gathered, options) {
	const { policyFile, policies, zones } = gathered;
	const { policy } = policyFile;
	const files = await withExactTasks(shell, gathered.files);
	const entries = ledgerOf({
		...gathered,
		files
	}, shell.now);
	const chosen = options.id === null ? entries : [entryOf(shell, gathered, options.id, entries)];
	const terms = {
		timeline: policies.timeline,
		policy,
		zones
	};
	const listed = chosen.flatMap((entry) => {
		return followUpsOf(shownIn(shell.place, entry, policy).entry, terms, shell.now).map((row) => ({
			row,
			isLive: isLive(entry)
		}));
	}).filter(({ row }) => options.all || options.id !== null || !row.task.done);
	const list = {
		now: shell.now,
		clockface: {
			zones,
			timezone: policy.timezone
		},
		rows: listed.map(({ row }) => row)
	};
	if (options.format === "json") shell.out(jsonText(followUpsJson(list)));
	else shell.out(renderFollowUps(list, {
		color: shell.color,
		width: shell.columns
	}));
	return listed.some(({ row, isLive: counts }) => counts && row.state === "overdue") ? 1 : 0;
}
// src/commands/status.ts
async function status(shell, options) {
	const gathered = await gatherFor(shell, options);
	tellLeftOut(shell, gathered.records);
	if (options.followUps) return listFollowUps(shell, gathered, options);
	const { policyFile, policies, zones } = gathered;
	const entries = ledgerOf(gathered, shell.now);
	tellUnreadablePolicies(shell, gathered, entries);
	const views = (options.id === null ? entries : [entryOf(shell, gathered, options.id, entries)]).map((entry) => shownIn(shell.place, entry, policyFile.policy));
	const shown = views.map(({ entry }) => entry);
	const all = options.all || options.id !== null;
	const { presentBecause } = policies;
	const { policy } = policyFile;
	const leftOut = leftOutNames(gathered.records, shell.place === "private");
	const choice = {
		root: shell.root,
		policy,
		entries: shown,
		actor: options.actor
	};
	const view = statusView({
		entries: shown,
		policyFile,
		presentBecause,
		now: shell.now,
		zones,
		all,
		place: shell.place,
		settled: gathered.settled,
		leftOut,
		ahead: aheadOf(gathered, shell.now),
		...options.id === null ? { wanted: wantedOf(options.wanted, choice) } : {}
	});
	if (options.format === "json") shell.out(jsonText(statusJson(view)));
	else if (options.id === null) shell.out((options.brief ? renderStatusBrief : renderStatusText)(view, screenOf(shell)));
	else {
		const lineOf = await linesOfPolicies(policies);
		for (const { entry, confidential } of views) {
			const closing = confidential ? null : await closingOf(shell, entry, policyFile.policy);
			const explained = {
				entry,
				policyFile,
				presentBecause,
				now: shell.now,
				zones,
				lineOf,
				closing
			};
			shell.out(renderExplanation(explained, screenOf(shell)));
		}
	}
	if (view.rows.some(({ entry }) => isOverdue(entry))) return 1;
	return options.id === null && leftOut.length > 0 ? 2 : 0;
}
function aheadOf({ files }, now) {
	return files.filter(({ incident }) => reportedAtOf(incident) > now).length;
}
async function gatherFor(shell, options) {
	const { id, all, followUps, wanted } = options;
	if (id !== null || all || followUps || narrows(wanted)) return gather(shell, options);
	const reading = readingOf(shell.root, options);
	const gathered = await gather(shell, {
		...options,
		reading
	}, { needed: "open" });
	return gathered.policies.unreadable.length === 0 ? gathered : gather(shell, {
		...options,
		reading
	});
}
function screenOf({ color, columns }) {
	return {
		color,
		width: columns
	};
}
function wantedOf({ mine, ...wanted }, choice) {
	const { root, policy, entries, actor } = choice;
	const { priorities, kinds, services } = wanted;
	const incidents = entries.map(({ file }) => file.incident);
	const known = {
		priorities: spelledAs("--priority", "a priority", priorities, [...Object.keys(policy.priorities), "unassessed"]),
		kinds: spelledAs("--kind", "a kind", kinds, [...Object.keys(policy.kinds), ...incidents.map(({ kind }) => kind)]),
		services: spelledAs("--service", "a service", services, [...Object.keys(policy.services ?? {}), ...incidents.flatMap((incident) => incident.services)])
	};
	const of = mine ? authorOf(root, actor, policy) : null;
	if (mine && of === null) throw new CommandError("Nobody knows who you are, so nothing can be called yours.", "Set user.name and user.email of git, and say in the policy under people which login that is.");
	const isNamed = ({ course }) => course.holdings.some(({ who }) => who === of);
	if (of !== null && !isLogin(of) && !entries.some(isNamed)) throw new CommandError(`By git you are ${JSON.stringify(of)}, whom neither the policy nor a record names, so nothing can be called yours.`, "Say in the policy under people which login that is.");
	return {
		...wanted,
		...known,
		of
	};
}
const NAMED = 8;
function spelledAs(option, what, typed, some) {
	const known = [...new Set(some)].toSorted();
	return typed.map((word) => {
		const isIt = (one) => one.toLowerCase() === word.toLowerCase();
		const found = known.includes(word) ? word : known.find(isIt);
		if (found === void 0) throw unknownWord(option, what, word, known);
		return found;
	});
}
function unknownWord(option, what, mistyped, known) {
	const meant = nearest(mistyped, known);
	const more = known.length > NAMED ? ", …" : "";
	return new CommandError(`${option} ${JSON.stringify(mistyped)} is not ${what} that the policy or a record knows.`, meant !== null ? `Did you mean ${meant}?` : known.length === 0 ? `Leave ${option} out: none is known yet.` : `There is ${known.slice(0, NAMED).join(", ")}${more}.`);
}
export { writing as $, rankOf$1 as $t, slicesOf as A, NOTHING as At, limitCell as B, isEnd as Bt, boundWords as C, withhold as Ct, periodBefore as D, listOpenPulls as Dt, parseBound as E, findPull as Et, totalOf as F, StoredDelivery as Ft, tellUnreadablePolicies as G, partsOf as Gt, diffPolicies as H, rankOfStep as Ht, breachesOf as I, heardOf as It, tellLeftOut as J, formatKey as Jt, leftOut as K, withLine as Kt, isBreach as L, markerIn as Lt, judgedOf as M, sweptBranch as Mt, rateOf as N, findFileAt as Nt, periodTitle as O, listPullFiles as Ot, totalHolds as P, listHeadTree as Pt, isReadyToClose as Q, parseKey as Qt, verdictBasisOf as R, parseMarker as Rt, mayTeach as S, shownIn as St, lastQuarter as T, touchedRecords as Tt, isOverdue as U, formatHiddenLine as Ut, limitText as V, mergeSent as Vt, tellPresentPolicy as W, parseHiddenLine as Wt, renderStatusText as X, isAudience as Xt, statusView as Y, furthestKey as Yt, closingLines as Z, isFallback as Zt, plainTree as _, hidingPart as _n, shiftsOf as _t, loginKnownAs as a, isDown as an, upsertStickyComment as at, lessonOf as b, outputTexts as bn, sameBody as bt, personOf as c, statusOf as cn, rostersIn as ct, closingOf as d, beforeDeadline as dn, dutyWords as dt, FULL as en, CHECK_MARKER as et, tellClosing as f, patienceOf as fn, oncallJson as ft, loadStringify as g, hiddenRecords as gn, shiftsJson as gt, loadParse as h, discreetShell as hn, rotaNow as ht, calledIn as i, explain as in, answerComment as it, complianceRows as j, filesAt as jt, periodWords as k, pullState as kt, remoteOf as l, NoAnswer as ln, calendarShifts as lt, withExactTasks as m, answersChecked as mn, renderShifts as mt, linesOfPolicies as n, placeOf$1 as nn, renderIncident as nt, currentBranch as o, refusal as on, dutiesNow as ot, gatherLessons as p, within as pn, renderOncall as pt, leftOutNames as q, audienceTarget as qt, authorOf as r, repositoryOf as rn, renderCheckMarkdown as rt, defaultBranch as s, refuse as sn, dutyLine as st, status as t, parseRepositoryName as tn, checkForAction as tt, entryOf as u, PATIENCE as un, coverWords as ut, agreementReview as v, hidingShell as vn, compose as vt, isWithin as w, showsItself as wt, lessonsOf as x, WITHHELD as xt, learningSince as y, mergeOutputs as yn, missing as yt, verdictOf as z, storedDelivery as zt };
