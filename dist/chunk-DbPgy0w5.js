import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { t as defaultBranch } from "./chunk-s2PWse74.js";
import { i as terminalLine } from "./chunk-CiQLJipT.js";
import { t as createFile } from "./chunk-DOXKG7TC.js";
import { c as shippedPolicy, et as runGit, o as policyPath, z as openFileLookup } from "./chunk-COYq7ehS.js";
import { t as loadTemplate } from "./chunk-CTmnaEkh.js";
import { t as COMMAND } from "./chunk-BuwBAgKt.js";
import { t as findInstalled } from "./chunk-C9OAFRMs.js";
import { fileURLToPath } from "node:url";
import { realpathSync } from "node:fs";
// src/git/remote-of.ts
function remoteOf(folder) {
	const said = (args) => {
		const answer = runGit(folder, args);
		return answer.kind === "ok" ? answer.output.trim() : null;
	};
	if (said(["rev-parse", "--show-prefix"]) !== "") return {
		address: null,
		commit: null
	};
	return {
		address: said([
			"config",
			"--get",
			"remote.origin.url"
		]),
		commit: said([
			"rev-parse",
			"--verify",
			"--quiet",
			"HEAD"
		])
	};
}
// src/model/own-source.ts
const ADDRESS = /^(?:git\+)?(?:(?:https|ssh|git):\/\/(?:[\w.-]+@)?|git@)github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?(?:#.*)?$/;
const COMMIT = /#([0-9a-f]{40})$/;
function ownSourceOf(address) {
	return {
		repository: (/^github:([\w.-]+\/[\w.-]+?)(?:#.*)?$/.exec(address) ?? ADDRESS.exec(address))?.[1] ?? null,
		commit: COMMIT.exec(address)?.[1] ?? null
	};
}
// src/commands/init/own-tool.ts
function findOwnTool(templates) {
	const folder = realpathSync(fileURLToPath(new URL("..", templates)));
	const installed = findInstalled(folder);
	const source = sourceOf(installed, folder);
	return {
		...source,
		command: commandOf(installed, source)
	};
}
function sourceOf(installed, folder) {
	if (installed.how === "machine") return {
		repository: null,
		commit: null
	};
	if (installed.how !== "clone") return ownSourceOf(installed.from ?? "");
	const { address, commit } = remoteOf(folder);
	return {
		repository: address === null ? null : ownSourceOf(address).repository,
		commit
	};
}
function commandOf(installed, { repository, commit }) {
	if (installed.how === "dependency") return `npx --no ${COMMAND}`;
	if (repository === null || commit === null) return null;
	return `npx --yes github:${repository}#${commit}`;
}
// src/commands/init.ts
const WORKFLOW = ".github/workflows/incidents.yml";
const UNKNOWN = "OWNER/incident-ledger@FULL-COMMIT-HASH";
const REFERENCE = /^[\w-][\w.-]*\/[\w-][\w.-]*@[0-9a-f]{40}$/;
async function init(shell, options) {
	const repository = openFileLookup(shell.root);
	const tool = findOwnTool(shell.templates);
	const path = policyPath(options);
	const isNew = (file) => repository.kindOf(file) === null;
	const action = isNew(WORKFLOW) ? await actionOf(tool, options) : "";
	const files = [[path, policyFor(shell, tool)], [WORKFLOW, workflowFor(shell, action)]];
	for (const [file, text] of files) {
		if (!isNew(file)) {
			shell.err(`${file} is there already, and stays as it is.\n`);
			continue;
		}
		createFile(shell.root, file, text);
		shell.out(`${terminalLine(file)}\n`);
	}
	const unnamed = action === UNKNOWN ? `name the action's repository and commit in ${WORKFLOW},\n` : "";
	shell.err(`Next: put your people into ${path} (every [text in brackets] and every login),\n${unnamed}and run \`incident-ledger check\`.\n`);
	return 0;
}
async function actionOf(tool, { action, ask }) {
	if (action !== null) return referenceOf(action);
	const { repository, commit } = tool;
	if (repository !== null && commit !== null) return `${repository}@${commit}`;
	const typed = await ask?.(`Which repository and commit is the action to be had from (${UNKNOWN}; empty: later)? `);
	return typed === void 0 || typed.trim() === "" ? UNKNOWN : referenceOf(typed.trim());
}
function referenceOf(typed) {
	if (REFERENCE.test(typed)) return typed;
	throw new CommandError(`${JSON.stringify(typed)} names no commit of a repository.`, "Write owner/name@ and the 40 characters of the commit: whoever moves a tag or a branch moves what runs.");
}
function policyFor(shell, { command }) {
	const text = new TextDecoder().decode(shippedPolicy(shell));
	const line = `command: ${JSON.stringify(command)} # how your people call this tool; comments on GitHub name it so`;
	return command === null ? text : text.replace(/^timezone: .*$/m, (zone) => `${zone}\n${line}`);
}
function workflowFor({ root, templates }, action) {
	const branch = defaultBranch(root) ?? "main";
	const name = /^[A-Za-z][\w/.-]*$/.test(branch) ? branch : JSON.stringify(branch);
	return loadTemplate(templates, "workflow.yml").replace("branches: [main]", () => `branches: [${name}]`).replace(UNKNOWN, () => action);
}
export { init };
