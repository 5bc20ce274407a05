import { Ci as isEnded, jt as gather } from "./chunk-BU5pFG3X.js";
import { T as terminalLine, Y as CommandError } from "./chunk-CsDEF--I.js";
import { Q as isReadyToClose, St as shownIn, Z as closingLines, d as closingOf, u as entryOf } from "./chunk-D1Yki4Xb.js";
import { t as log } from "./chunk-BnoLLJz7.js";
import { t as write } from "./chunk-Ck85p-XP.js";
// src/commands/close.ts
async function close(shell, options) {
	let found = await look(shell, options);
	const { asker } = options;
	if (asker !== null && found.missing.length > 0) {
		shell.err(`${found.lines.join("\n")}\n`);
		const asked = new Map(found.missing.map((row) => [JSON.stringify(row.lack), row]));
		const quiet = withoutStanding(shell);
		for (const row of asked.values()) await ask(quiet, {
			...options,
			id: found.id,
			asker
		}, row);
		found = await look(shell, options);
	}
	if (found.missing.length > 0) {
		shell.out(`${found.lines.join("\n")}\n`);
		shell.err("Nothing was closed.\n");
		return 1;
	}
	const { details, at, typist } = options;
	return log(shell, {
		...options,
		id: found.id,
		event: "closed",
		details,
		at,
		typist
	});
}
function withoutStanding(shell) {
	return {
		...shell,
		out: () => void 0,
		err: (text) => {
			if (!/^(?:\d+|No open) incidents? at /.test(text)) shell.err(text);
		}
	};
}
async function look(shell, options) {
	const gathered = await gather(shell, options);
	const entry = entryOf(shell, gathered, options.id);
	const { policy } = gathered.policyFile;
	const { id } = entry.file.incident;
	if (isEnded(entry.course.status)) throw new CommandError(`${id} is ${entry.course.status} already.`, `Type \`incident-ledger log ${id} reopened reason="…"\` if the work starts again.`);
	if (shownIn(shell.place, entry, policy).confidential) throw new CommandError(`${id} is confidential, and what is printed here is public.`, "Close it on your own machine.");
	const rows = await closingOf(shell, entry, policy) ?? [];
	return {
		id,
		lines: closingLines(rows, entry),
		missing: isReadyToClose(rows) ? [] : rows.filter(({ has }) => has === null)
	};
}
async function ask(shell, options, { what, fault, lack }) {
	if (lack === null) return;
	const because = fault === null ? "" : ` (${fault})`;
	const named = terminalLine(`${what}${because}`);
	try {
		if ("section" in lack) await askWords(shell, options, {
			named,
			section: lack.section,
			fault
		});
		else await askEntry(shell, options, {
			named,
			event: lack.event
		});
	} catch (error) {
		if (!(error instanceof CommandError)) throw error;
		shell.err(`${terminalLine(error.message)}\n  ${terminalLine(error.remedy)}\n`);
	}
}
function lineFrom({ asker }) {
	return async (message) => (await asker.text({
		message,
		initial: "",
		faultOf: () => null
	})).trim();
}
async function askWords(shell, options, asked) {
	const { named, section, fault } = asked;
	const isEdited = section === "Follow-up" && fault !== null;
	const words = isEdited ? "" : await lineFrom(options)(`${named}: what is to be said? (empty: later)`);
	if (isEdited && !await options.asker.confirm(`${named}. Open an editor?`, true)) return;
	if (words === "" && !isEdited) return;
	await write(shell, {
		...options,
		section,
		words,
		isAppended: false,
		isEdited
	});
}
async function askEntry(shell, options, { named, event }) {
	const line = lineFrom(options);
	const by = await line(`${named}: by whom? (a login; empty: later)`);
	if (by === "") return;
	const facts = event === "assessed" ? [`impact=${await line("Impact: severe, noticeable or minor")}`, `urgency=${await line("Urgency: immediate, high or normal")}`] : [];
	const at = await line("When? (03:12, 20m ago; empty: now)");
	const details = [`by=${by}`, ...facts];
	await log(shell, {
		...options,
		event,
		details,
		at: at === "" ? void 0 : at
	});
}
export { close };
