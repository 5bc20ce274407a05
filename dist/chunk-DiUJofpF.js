import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { E as string, N as _isoDateTime, O as union, _ as literal, b as number, d as _enum, f as array, l as ZodISODateTime, p as boolean, x as object } from "./chunk-B3Ny7133.js";
import { t as within } from "./chunk-_rHEPr26.js";
// node_modules/zod/v4/classic/iso.js
function datetime(params) {
	return _isoDateTime(ZodISODateTime, params);
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
function faultOf(method, url, data) {
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
		const fault = faultOf(asked.method, asked.url, answer.data);
		if (fault !== null) throw new BadAnswer(fault, asked);
		return answer;
	});
}
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
function placeOf({ owner, repo }) {
	return {
		owner,
		repo
	};
}
const FULL = { accept: "application/vnd.github.full+json" };
// src/github/pace.ts
const MINUTE = 6e4;
const HOUR = 60 * MINUTE;
const WRITES = [{
	most: 80,
	within: MINUTE
}, {
	most: 500,
	within: HOUR
}];
const REQUESTS = [{
	most: 1e3,
	within: HOUR
}];
const machineTicks = {
	now: () => performance.now(),
	sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
};
function paceOf(spacing, windows, { now, sleep }) {
	const most = Math.max(1, ...windows.map((window) => window.most));
	let sent = [];
	return async () => {
		const at = Math.max(now(), earliest(sent, spacing, windows));
		sent = [...sent, at].slice(-most);
		const wait = at - now();
		if (wait > 0) await sleep(wait);
	};
}
function earliest(sent, spacing, windows) {
	const last = sent.at(-1);
	const free = windows.flatMap(({ most, within }) => {
		const blocking = sent.at(-most);
		return blocking === void 0 || sent.length < most ? [] : [blocking + within];
	});
	return Math.max(0, ...last === void 0 ? [] : [last + spacing], ...free);
}
// src/github/client.ts
const TIMEOUT_MILLISECONDS = 3e4;
async function createClient(options) {
	const [{ Octokit }, { throttling }, { retry }] = await Promise.all([
		import("./chunk-ySuEwRhu.js"),
		import("./chunk-DolZFCzZ.js"),
		import("./chunk-ClKHRxRg.js")
	]);
	const { log, writeSpacing = 1e3, second = 1e3, deadline } = options;
	const { now, sleep } = options.ticks ?? machineTicks;
	const patience = patienceOf(options.patience ?? 9e4, { now });
	const ticks = {
		now,
		sleep: (milliseconds) => {
			patience.excuse(milliseconds);
			return sleep(milliseconds);
		}
	};
	const wait = (reason) => (seconds, request, _, tries) => {
		const again = seconds * second < patience.left() && tries < 2;
		log(waitWords(reason, seconds, describe(request), again));
		return again;
	};
	const isPaced = writeSpacing > 0;
	const writes = spacer(paceOf(writeSpacing, isPaced ? WRITES : [], ticks));
	const asks = paceOf(0, isPaced ? REQUESTS : [], ticks);
	const client = new (Octokit.plugin(answersChecked, givingUp(patience), throttling, retry))({
		auth: options.token,
		baseUrl: options.baseUrl,
		userAgent: "incident-ledger",
		log: {
			debug: ignore,
			info: ignore,
			warn: ignore,
			error: ignore
		},
		request: { fetch: (url, init) => fetchInTime(url, init, [deadline, patience.ended]) },
		retry: { retryAfterBaseValue: second },
		throttle: {
			onRateLimit: wait("its hourly limit is used up"),
			onSecondaryRateLimit: wait("it asks for fewer requests"),
			retryAfterBaseValue: second,
			write: writes,
			notifications: spacer(async () => {})
		}
	});
	client.hook.before("request", async (request) => {
		await asks();
		request.headers["x-github-api-version"] = "2022-11-28";
	});
	client.hook.wrap("request", (request, asked) => patience.awaiting(async () => request(asked)));
	if (deadline !== void 0) client.hook.wrap("request", (request, asked) => beforeDeadline(deadline, async () => request(asked)));
	return client;
}
function ignore() {}
function fetchInTime(url, init, ending) {
	const ends = [
		AbortSignal.timeout(TIMEOUT_MILLISECONDS),
		init?.signal,
		...ending
	];
	const signal = AbortSignal.any(ends.filter((end) => end instanceof AbortSignal));
	return fetch(url, {
		...init,
		signal
	});
}
function describe(request) {
	return "method" in request && "url" in request ? `${String(request.method)} ${String(request.url)}` : "a request";
}
function waitWords(reason, seconds, request, again) {
	return `GitHub refused ${request} for now: ${reason}. ` + (again ? `Trying again in ${seconds} s.` : `It would take ${seconds} s; left to the next run.`);
}
function givingUp({ ended }) {
	return (octokit) => {
		octokit.hook.wrap("request", async (request, asked) => {
			if (ended.aborted) throw new NoAnswer();
			try {
				return await request(asked);
			} catch (error) {
				throw ended.aborted ? new NoAnswer() : error;
			}
		});
	};
}
function spacer(turnOf) {
	let last = Promise.resolve();
	return { key: () => ({ schedule: (_, job) => {
		const turn = last.then(async () => {
			await turnOf();
			return job();
		});
		last = turn.then(ignore, ignore);
		return turn;
	} }) };
}
export { repositoryOf as a, refusal as c, placeOf as i, refuse as l, FULL as n, explain as o, parseRepositoryName as r, isDown as s, createClient as t, statusOf as u };
