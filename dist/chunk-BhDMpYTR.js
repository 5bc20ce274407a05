import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { c as CommandError, i as terminalLine } from "./chunk-CcPcSAix.js";
import { n as writeFileAtomically } from "./chunk-CIueSwpn.js";
import { t as chooseRecords } from "./chunk-CW-p4kZE.js";
import { n as gather, s as tellUnreadable } from "./chunk-Cbx6y8YP.js";
import { t as refresh } from "./chunk-CzBiBpHD.js";
// src/commands/fmt.ts
async function formatRecords(shell, options) {
	const { records, policyFile } = await gather(shell, options);
	const yaml = await import("./chunk-CuBvy_wi.js").then((m) => __toESM(m.default, 1));
	let changed = 0;
	const chosen = chooseRecords(shell.root, records, options.paths);
	for (const { path, text, file } of chosen) {
		if (text === null || file === null) continue;
		const { text: normal } = refresh(path, text, policyFile.policy, yaml);
		if (normal === text) continue;
		changed += 1;
		if (!options.check) writeFileAtomically(shell.root, path, normal);
		shell.out(`${terminalLine(path)}\n`);
	}
	const unreadable = chosen.filter(({ file }) => file === null).length;
	if (unreadable > 0) {
		tellUnreadable(shell, chosen);
		throw new CommandError(`${unreadable === 1 ? "One record" : `${unreadable} records`} cannot be read, and stayed as they were.`, "Run `incident-ledger check` to see what is wrong with them.", 1);
	}
	return options.check && changed > 0 ? 1 : 0;
}
export { formatRecords };
