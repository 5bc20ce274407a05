import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { g as OutOfTime } from "./chunk-DzIpYLHe.js";
// src/github/failure.ts
function refusal(error, doing, permission, exitCode) {
	const { sentence, remedy } = explain(error, doing, permission);
	return new CommandError(sentence, remedy, exitCode, error);
}
function explain(error, doing, permission) {
	if (error instanceof CommandError) return explain(error.cause, doing, permission);
	if (error instanceof OutOfTime) return outOfTime(doing);
	const status = statusOf(error);
	if (status === null) throw error;
	const said = messageOf(error);
	if (status === 500 && !hasResponse(error)) return {
		doing,
		status: null,
		sentence: `GitHub gave no answer when asked to ${doing}: ${said}.`,
		remedy: "Check the network and the API address (GITHUB_API_URL). The next run finishes what is owed.",
		fatal: true
	};
	return {
		doing,
		status,
		sentence: `GitHub refused to ${doing} (${status}: ${said}).`,
		...remedyOf(status, said, neededPermission(error) ?? permission)
	};
}
function outOfTime(doing) {
	return {
		doing,
		status: null,
		sentence: `The time limit was reached before GitHub answered to ${doing}.`,
		remedy: "The next run finishes what is owed. If it happens again, raise `timeout`, and the `timeout-minutes` of the job.",
		fatal: true
	};
}
function remedyOf(status, said, permission) {
	const grant = `Give the workflow's job \`permissions: { ${permission} }\`, or pass a token that may.`;
	switch (status) {
		case 401: return {
			remedy: "The token is wrong or has run out. Pass a valid one.",
			fatal: true
		};
		case 403:
			if (/rate limit|abuse/i.test(said)) return {
				remedy: "Wait: the next run finishes what is owed.",
				fatal: true
			};
			if (/locked/i.test(said)) return {
				remedy: "Unlock the issue, so that it can be written to.",
				fatal: false
			};
			return {
				remedy: `${grant} Tokens of pull requests from forks and of Dependabot can only read.`,
				fatal: true
			};
		case 404: return {
			remedy: `Check the repository's name. GitHub also hides what a token may not see: ${grant}`,
			fatal: false
		};
		case 410: return /deleted/i.test(said) ? {
			remedy: "The issue was deleted meanwhile; the next run opens another.",
			fatal: false
		} : {
			remedy: "Switch issues on in the repository's settings (General, Features).",
			fatal: true
		};
		case 429: return {
			remedy: "Wait: the next run finishes what is owed.",
			fatal: true
		};
		default: return status >= 500 ? {
			remedy: "GitHub has a fault. The next run finishes what is owed.",
			fatal: true
		} : {
			remedy: "Run again; if it stays so, report it with this sentence.",
			fatal: false
		};
	}
}
function neededPermission(error) {
	const accepted = headerOf(error, "x-accepted-github-permissions");
	if (accepted === null) return null;
	return accepted.split(";")[0]?.split(",").map((one) => one.trim().replaceAll("_", "-").replace("=", ": ")).join(", ") ?? null;
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
function messageOf(error) {
	return ((error instanceof Error ? error.message : String(error)).split(/\r?\n/)[0] ?? "").replace(/ - https:\/\/docs\.github\.com\S*$/, "").trim();
}
export { refusal as n, statusOf as r, explain as t };
