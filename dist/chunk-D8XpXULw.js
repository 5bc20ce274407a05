import { n as codeOf } from "./chunk-DMS5XOmy.js";
import { dirname, join } from "node:path";
import { chmodSync, closeSync, fsyncSync, linkSync, lstatSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from "node:fs";
import { randomUUID } from "node:crypto";
// src/disk/put-file.ts
function putFile(target, { fill, lastLook, replaces }) {
	const folder = dirname(target);
	mkdirSync(folder, { recursive: true });
	forgetDrafts(folder);
	const draft = join(folder, `${DRAFT}${randomUUID()}.tmp`);
	try {
		const file = openSync(draft, "wx", 438);
		try {
			fill(file);
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		const old = replaces ? lstatSync(target, { throwIfNoEntry: false }) : void 0;
		if (old !== void 0) chmodSync(draft, old.mode & 511);
		lastLook?.();
		if (replaces) renameSync(draft, target);
		else putNew(draft, target);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
	keepName(folder);
}
function putNew(draft, target) {
	try {
		linkSync(draft, target);
	} catch (error) {
		if (codeOf(error) === "EEXIST") throw error;
		closeSync(openSync(target, "wx"));
		renameSync(draft, target);
		return;
	}
	rmSync(draft);
}
function keepName(folder) {
	try {
		const file = openSync(folder, "r");
		try {
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
	} catch {}
}
const DRAFT = ".incident-ledger-";
const DRAFT_NAME = /^\.incident-ledger-[0-9a-f-]{36}\.tmp$/;
const ABANDONED_AFTER = 6e4;
function forgetDrafts(folder) {
	for (const name of readdirSync(folder)) {
		if (!DRAFT_NAME.test(name)) continue;
		const draft = join(folder, name);
		const stats = lstatSync(draft, { throwIfNoEntry: false });
		if (stats !== void 0 && Date.now() - stats.mtimeMs > ABANDONED_AFTER) rmSync(draft, { force: true });
	}
}
export { putFile as t };
