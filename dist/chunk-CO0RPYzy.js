import { y as computeLedger } from "./chunk-C2vJUg3O.js";
import { a as renderPlanText, i as planSweep, l as repositoryOf, n as deliver, o as sweepJson, r as inputOf, s as parseRepositoryName, t as createClient } from "./chunk-CujfMUO4.js";
import { c as CommandError, i as terminalLine } from "./chunk-CcPcSAix.js";
import { t as jsonText } from "./chunk-CILwilhY.js";
import { n as gather, s as tellUnreadable } from "./chunk-Cbx6y8YP.js";
import { t as isOverdue } from "./chunk-BjJ4bFIj.js";
// src/delivery/found.ts
const nothingFound = {
	issues: [],
	comments: new Map(),
	closedRead: true,
	newestRead: true
};
// src/commands/sweep.ts
async function sweep(shell, options) {
	const maxWrites = wholeNumber(options.maxWrites);
	const repository = await repositoryFor(shell, options);
	const gathered = await gather(shell, options);
	tellUnreadable(shell, gathered.records);
	const { policyFile, files, zones } = gathered;
	const entries = computeLedger(files, policyFile.policy, zones, shell.now);
	const sweeping = {
		entries,
		gathered,
		destination: {
			repository: options.repository,
			serverUrl: options.serverUrl,
			ref: "HEAD",
			isPrivate: null,
			author: options.author,
			maxWrites
		},
		now: shell.now
	};
	const outcome = repository === null ? {
		...planSweep({
			...inputOf(sweeping),
			found: nothingFound
		}),
		failures: []
	} : await deliver(sweeping, repository, options.apply);
	const result = {
		now: shell.now,
		applied: options.apply,
		...outcome
	};
	shell.out(options.format === "json" ? jsonText(sweepJson(result)) : renderPlanText(result));
	tellOutcome(shell, outcome);
	if (outcome.failures.length > 0) return 3;
	return !options.apply && entries.some((entry) => isOverdue(entry)) ? 1 : 0;
}
function tellOutcome(shell, { warnings, failures }) {
	for (const warning of warnings) shell.err(`warning: ${terminalLine(warning)}\n`);
	for (const { sentence, remedy } of failures) shell.err(`incident-ledger: ${terminalLine(sentence)}\n  ${terminalLine(remedy)}\n`);
}
async function repositoryFor(shell, options) {
	const { apply, repository, token, apiUrl } = options;
	if (repository !== null) parseRepositoryName(repository);
	if (apply && repository === null) throw new CommandError("A sweep that delivers needs to know where.", "Name the repository with --repo owner/name (or GITHUB_REPOSITORY), or leave out --apply to see the plan.");
	if (apply && !token) throw new CommandError("A sweep that delivers needs a token, and GITHUB_TOKEN is not set.", "Set GITHUB_TOKEN to one that may write issues, or leave out --apply to see the plan.");
	if (repository === null || !token) {
		shell.err("note: planned as if GitHub held nothing yet; name --repo and set GITHUB_TOKEN to compare.\n");
		return null;
	}
	const log = (sentence) => shell.err(`note: ${terminalLine(sentence)}\n`);
	return repositoryOf(await createClient({
		token,
		baseUrl: apiUrl,
		log
	}), repository);
}
function wholeNumber(text) {
	if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
	throw new CommandError(`--max-writes ${JSON.stringify(text)} is no count.`, "Write a whole number from 1, as in --max-writes 60.");
}
export { sweep };
