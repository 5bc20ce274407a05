import { o as heldAgainstPresent } from "./chunk-BH5yC_WQ.js";
import { i as terminalLine } from "./chunk-7WyUxpmP.js";
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
export { tellUnreadablePolicies as n, tellPresentPolicy as t };
