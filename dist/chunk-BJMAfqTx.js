import { n as isRunning } from "./chunk-B44QrCIK.js";
import { join } from "node:path";
import { lstatSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
// src/disk/temporary-folder.ts
const ENDINGS = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
function temporaryFolder(stop = () => void 0) {
	const own = `incident-ledger-${hostname().replaceAll(/[^A-Za-z0-9.]/g, "_")}-`;
	forgetLeft(tmpdir(), own);
	const folder = mkdtempSync(join(tmpdir(), `${own}${process.pid}-`));
	const forget = () => {
		rmSync(folder, {
			recursive: true,
			force: true
		});
		for (const signal of ENDINGS) process.off(signal, end);
	};
	const end = (signal) => {
		stop();
		forget();
		process.kill(process.pid, signal);
	};
	for (const signal of ENDINGS) process.on(signal, end);
	return {
		folder,
		forget
	};
}
function forgetLeft(place, own) {
	for (const name of readdirSync(place)) {
		const [, pid] = name.startsWith(own) ? /^(\d+)-/.exec(name.slice(own.length)) ?? [] : [];
		if (pid === void 0 || isRunning(Number(pid))) continue;
		const stats = lstatSync(join(place, name), { throwIfNoEntry: false });
		if (stats?.isDirectory() !== true || stats.uid !== process.getuid?.()) continue;
		try {
			rmSync(join(place, name), {
				recursive: true,
				force: true
			});
		} catch {}
	}
}
export { temporaryFolder as t };
