import { n as codeOf, t as writeAll } from "./chunk-DMS5XOmy.js";
import { t as putFile } from "./chunk-D8XpXULw.js";
import { isAbsolute, join } from "node:path";
import { fchmodSync, lstatSync, readFileSync } from "node:fs";
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { homedir } from "node:os";
// src/disk/own-key.ts
const LENGTH = 32;
function ownKey() {
	const state = process.env["XDG_STATE_HOME"] ?? "";
	const folder = isAbsolute(state) ? state : join(homedir(), ".local", "state");
	const path = join(folder, "incident-ledger", "key");
	if (readKey(path)?.length !== LENGTH) {
		const fill = (file) => {
			fchmodSync(file, 384);
			writeAll(file, randomBytes(LENGTH));
		};
		putFile(path, {
			fill,
			replaces: true
		});
	}
	return readFileSync(path);
}
function readKey(path) {
	try {
		return readFileSync(path);
	} catch (error) {
		if (codeOf(error) === "ENOENT") return null;
		throw error;
	}
}
function sealOf(title) {
	return createHmac("sha256", ownKey()).update(title);
}
function readSealed(path, title, atMost) {
	try {
		if (lstatSync(path).size > atMost) return null;
		const bytes = readFileSync(path);
		const from = title.length + 32;
		if (bytes.length < from || !bytes.subarray(0, title.length).equals(title)) return null;
		const body = bytes.subarray(from);
		const seal = sealOf(title).update(body).digest();
		return timingSafeEqual(seal, bytes.subarray(title.length, from)) ? body : null;
	} catch {
		return null;
	}
}
function writeSealed(path, title, body) {
	const seal = sealOf(title).update(body).digest();
	const fill = (file) => writeAll(file, Buffer.concat([
		title,
		seal,
		body
	]));
	putFile(path, {
		fill,
		replaces: true
	});
}
export { sealOf as n, writeSealed as r, readSealed as t };
