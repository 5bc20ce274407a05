import { t as defaultBranch } from "./chunk-CAJqE8ju.js";
import { i as terminalLine } from "./chunk-DGLFVksS.js";
import { t as createFile } from "./chunk-DOXKG7TC.js";
import { L as openRepository, c as shippedPolicy, s as policyPath } from "./chunk-Bez8KpTV.js";
import { t as loadTemplate } from "./chunk-CTmnaEkh.js";
// src/commands/init.ts
const WORKFLOW = ".github/workflows/incidents.yml";
async function init(shell, options) {
	const files = [[policyPath(options), new TextDecoder().decode(shippedPolicy(shell))], [WORKFLOW, workflowFor(shell)]];
	const repository = openRepository(shell.root);
	for (const [path, text] of files) {
		if (repository.kindOf(path) !== null) {
			shell.err(`${path} is there already, and stays as it is.\n`);
			continue;
		}
		createFile(shell.root, path, text);
		shell.out(`${terminalLine(path)}\n`);
	}
	shell.err(`Next: put your people into ${policyPath(options)} (every [text in brackets] and every login), name the\naction's repository and commit in ${WORKFLOW}, and run \`incident-ledger check\`.\n`);
	return 0;
}
function workflowFor({ root, templates }) {
	const branch = defaultBranch(root) ?? "main";
	const name = /^[A-Za-z][\w/.-]*$/.test(branch) ? branch : JSON.stringify(branch);
	return loadTemplate(templates, "workflow.yml").replace("branches: [main]", () => `branches: [${name}]`);
}
export { init };
