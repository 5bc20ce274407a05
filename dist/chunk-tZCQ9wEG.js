import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { T as terminalLine, Y as CommandError } from "./chunk-CsDEF--I.js";
import { i as writeFileAtomically } from "./chunk-C8iUekj0.js";
import { t as alone } from "./chunk-iTjrpO76.js";
import { N as chooseRecords, jt as gather } from "./chunk-BU5pFG3X.js";
import { J as tellLeftOut } from "./chunk-D1Yki4Xb.js";
import { n as refresh } from "./chunk-CsCHtUek.js";
// src/commands/fmt.ts
function formatRecords(shell, options) {
	const work = () => formatChosen(shell, options);
	return options.check ? work() : alone(shell, options, work);
}
async function formatChosen(shell, options) {
	const gathered = await gather(shell, options, {
		bearFaults: true,
		pasts: false
	});
	const yaml = await import("./chunk-C44KcsZJ.js").then((m) => __toESM(m.default, 1));
	let changed = 0;
	const chosen = chooseRecords(shell.root, gathered.records, options.paths);
	for (const { path, text, file } of chosen) {
		if (text === null || file === null) continue;
		const { text: normal } = await refresh(path, text, gathered, {
			shell,
			yaml,
			instants: "normal"
		});
		if (normal === text) continue;
		changed += 1;
		if (!options.check) writeFileAtomically(shell.root, path, normal, text);
		shell.out(`${terminalLine(path)}\n`);
	}
	const unreadable = chosen.filter(({ file }) => file === null);
	if (unreadable.length > 0) {
		tellLeftOut(shell, unreadable);
		throw new CommandError(unreadable.length === 1 ? "One record cannot be read, and stayed as it was." : `${unreadable.length} records cannot be read, and stayed as they were.`, "Run `incident-ledger check` to see all that is wrong.", 1);
	}
	return options.check && changed > 0 ? 1 : 0;
}
export { formatRecords };
