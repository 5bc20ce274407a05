import { c as gatherToDeliver, f as renderPlanText, l as wideSweep, n as sweepEverything, p as sweepJson, t as planWorkTree, u as besideOf } from "./chunk-Ce1PZ6qS.js";
import { r as parseRepositoryName } from "./chunk-DiUJofpF.js";
import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { n as jsonText } from "./chunk-DYbIDaGo.js";
import { i as terminalLine } from "./chunk-7WyUxpmP.js";
import { c as tellUnreadable } from "./chunk-DdbIKnJj.js";
import { t as tellPresentPolicy } from "./chunk-DsDB5cc_.js";
import { t as refuseReplay } from "./chunk-DsupJJOs.js";
import { t as isOverdue } from "./chunk-CBiMWFsS.js";
import { t as openRepository } from "./chunk-B3EtK0N1.js";
// src/commands/sweep.ts
const UNSEEN = "note: planned as if GitHub held nothing yet; name --repo and set GITHUB_TOKEN to compare.\n";
const UNASKED = "note: planned as if GitHub had held nothing: it tells what it holds now, and not what it held then.\n";
async function sweep(shell, options) {
	const { entries, outcome, isFaulty } = await sweepOnce(shell, options);
	if (outcome.failures.length > 0) return 3;
	if (isFaulty) return 2;
	return !options.apply && entries.some((entry) => isOverdue(entry)) ? 1 : 0;
}
async function sweepOnce(shell, options, isFirst = true) {
	const maxWrites = options.maxWrites === null ? 1e400 : wholeNumber(options.maxWrites);
	if (options.apply) refuseReplay(options, "--apply");
	const repository = await repositoryFor(shell, options);
	const { gathered, fault } = await gatherToDeliver(shell, options, { needed: repository === null ? "speaking" : "all" });
	tellUnreadable(shell, gathered.records);
	if (isFirst) tellPresentPolicy(shell, gathered);
	if (repository === null) shell.err(options.replay ? UNASKED : UNSEEN);
	const destination = {
		repository: options.repository,
		serverUrl: options.serverUrl,
		ref: "HEAD",
		isPrivate: null,
		author: options.author,
		maxWrites,
		branch: null,
		pull: null
	};
	const log = (sentence) => shell.err(`${terminalLine(sentence)}\n`);
	const { policy } = gathered.policyFile;
	const beside = options.apply ? await besideOf(policy, options, {
		now: options.clock,
		deadline: options.deadline
	}) : null;
	const wide = wideSweep(shell, options, {
		gathered,
		fault
	}, {
		destination,
		log,
		beside
	});
	const { entries, outcome } = repository === null ? planWorkTree(wide) : await sweepEverything(wide, repository, options.apply);
	const result = {
		now: shell.now,
		applied: options.apply,
		...outcome
	};
	const clockface = {
		zones: gathered.zones,
		timezone: gathered.policyFile.policy.timezone
	};
	const screen = {
		color: shell.color,
		width: shell.columns,
		clockface
	};
	shell.out(options.format === "json" ? jsonText(sweepJson(result)) : renderPlanText(result, screen));
	tellOutcome(shell, outcome);
	if (fault !== null) {
		const { message, remedy } = fault.error;
		shell.err(`incident-ledger: ${terminalLine(message)}\n  ${terminalLine(remedy)}\n`);
		shell.err(`note: swept by the last policy without errors, of commit ${fault.standIn.slice(0, 12)}\n`);
	}
	return {
		entries,
		outcome,
		isFaulty: fault !== null
	};
}
function tellOutcome(shell, { warnings, failures }) {
	for (const warning of warnings) shell.err(`warning: ${terminalLine(warning)}\n`);
	for (const { sentence, remedy } of failures) shell.err(`incident-ledger: ${terminalLine(sentence)}\n  ${terminalLine(remedy)}\n`);
}
async function repositoryFor(shell, options) {
	const { apply, repository, token } = options;
	if (repository !== null) parseRepositoryName(repository);
	if (apply && repository === null) throw new CommandError("A sweep that delivers needs to know where.", "Name the repository with --repo owner/name (or GITHUB_REPOSITORY), or leave out --apply to see the plan.");
	if (apply && !token) throw new CommandError("A sweep that delivers needs a token, and GITHUB_TOKEN is not set.", "Set GITHUB_TOKEN to one that may write issues, or leave out --apply to see the plan.");
	if (options.replay) return null;
	const { gitHubEnd: deadline, ending, pace } = options;
	return openRepository(shell, options, {
		deadline,
		ending,
		pace
	});
}
function wholeNumber(text) {
	if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
	throw new CommandError(`--max-writes ${JSON.stringify(text)} is no count.`, "Write a whole number from 1, as in --max-writes 60.");
}
export { sweepOnce as n, sweep as t };
