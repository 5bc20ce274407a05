import { Et as findPull, Tt as touchedRecords, gn as hiddenRecords, tt as checkForAction } from "./chunk-D1Yki4Xb.js";
import { Y as CommandError } from "./chunk-CsDEF--I.js";
import { nt as unmergedReader } from "./chunk-CUkcnYDa.js";
import { t as readHeadSource } from "./chunk-CDdvWKhM.js";
// src/commands/act/opened-pull.ts
const WHO_PRESSES = "**Somebody with write access merges this, or closes it.** It was opened with the token of a workflow, so its own runs wait: somebody with write access presses **Approve workflows to run** below, or **Update branch**. Until then this check stands in, made by the run that opened it.";
async function checkOpened(opening, number) {
	try {
		return await checked(opening, number);
	} catch (error) {
		if (!(error instanceof CommandError)) throw error;
		return [`Pull request #${number} was not checked: ${error.message} ${error.remedy}`];
	}
}
async function checked({ shell, run, options, repository }, number) {
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
	const read = unmergedReader(shell.recordWorker);
	const head = await readHeadSource(repository, facts, options, read, 2);
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
	const silent = {
		...shell,
		command: () => void 0
	};
	const own = {
		...run,
		event: {
			...run.event,
			pullRequest: facts
		}
	};
	return (await checkForAction({
		shell: silent,
		run: own,
		options: there
	}, {
		touched,
		hidden,
		comment: run.inputs.comment,
		above: WHO_PRESSES
	})).warnings;
}
export { checkOpened as t };
