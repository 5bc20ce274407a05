import { F as writeAll, I as codeOf, L as couldNotWrite, Y as CommandError, m as isThere } from "./chunk-CsDEF--I.js";
import { n as isRunning, t as bornAt } from "./chunk-B44QrCIK.js";
import { E as findGitFolder } from "./chunk-DM8t71Lm.js";
import { r as refuseReplay } from "./chunk-CUkcnYDa.js";
import { basename, dirname, join, resolve } from "node:path";
import { closeSync, lstatSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { setTimeout } from "node:timers/promises";
// src/disk/lock.ts
const PATIENCE = {
	wait: 6e4,
	foreign: 6e5
};
async function takeLock(path, patience = PATIENCE) {
	const token = randomUUID();
	const own = {
		pid: process.pid,
		born: bornAt(process.pid),
		host: hostname(),
		token
	};
	const isOurs = () => holderOf(path)?.token === token;
	const begun = Date.now();
	let held = {
		by: "",
		since: begun
	};
	try {
		mkdirSync(dirname(path), { recursive: true });
		while (!sign(path, own) || !isOurs()) {
			if (isAbandoned(path, patience)) clear(path, own, patience);
			const now = Date.now();
			const by = holderOf(path)?.token ?? "";
			if (by !== held.by) held = {
				by,
				since: now
			};
			if (now - held.since > patience.wait) throw heldByAnother(path);
			await setTimeout(untilNextLook(now - begun) * (.5 + Math.random()));
		}
	} catch (error) {
		throw error instanceof CommandError ? error : couldNotWrite(path, error);
	}
	return () => {
		if (isOurs()) rmSync(path, { force: true });
	};
}
function untilNextLook(waited) {
	return waited < 100 ? 20 : Math.max(40, 200 / (1 + waited / 5e3));
}
function sign(path, own) {
	let file;
	try {
		file = openSync(path, "wx");
	} catch (error) {
		if (codeOf(error) === "EEXIST") return false;
		throw error;
	}
	try {
		writeAll(file, Buffer.from(JSON.stringify(own)));
	} catch (error) {
		rmSync(path, { force: true });
		throw error;
	} finally {
		closeSync(file);
	}
	return true;
}
function clear(path, own, patience) {
	const claim = `${path}.${own.token}`;
	sign(claim, own);
	try {
		const folder = dirname(path);
		const others = readdirSync(folder).filter((name) => name.startsWith(`${basename(path)}.`)).map((name) => join(folder, name)).filter((other) => other !== claim);
		for (const other of others) if (isAbandoned(other, patience)) rmSync(other, { force: true });
		if (!others.some((other) => lstatSync(other, { throwIfNoEntry: false }) !== void 0)) {
			if (isAbandoned(path, patience)) rmSync(path, { force: true });
		}
	} finally {
		rmSync(claim, { force: true });
	}
}
const UNSIGNED_AFTER = 5e3;
function isAbandoned(path, { foreign }) {
	const stats = lstatSync(path, { throwIfNoEntry: false });
	if (stats === void 0) return false;
	const age = Date.now() - stats.mtimeMs;
	const holder = holderOf(path);
	if (holder === null) return age > UNSIGNED_AFTER;
	return holder.host === hostname() ? !isRunning(holder.pid, holder.born) : age > foreign;
}
function holderOf(path) {
	try {
		const { pid, born, host, token } = JSON.parse(readFileSync(path, "utf8"));
		return typeof pid === "number" && typeof host === "string" && typeof token === "string" ? {
			pid,
			born: typeof born === "string" ? born : null,
			host,
			token
		} : null;
	} catch {
		return null;
	}
}
function heldByAnother(path) {
	const holder = holderOf(path);
	const who = holder === null ? "another run" : `process ${holder.pid} on ${holder.host}`;
	return new CommandError(`The records are being written by ${who}, and it did not finish; nothing was written.`, `Run it again; if that process is none of ours, delete ${path} first.`);
}
// src/commands/ledger/alone.ts
async function alone({ root }, { dir }, work) {
	const release = await takeLock(lockOf(root, dir));
	try {
		return await work();
	} finally {
		release();
	}
}
async function aloneToWrite(shell, options, work) {
	if (options.what !== "write") return work();
	refuseReplay(options, "--write");
	return alone(shell, options, work);
}
function lockOf(root, dir) {
	const records = resolve(root, dir);
	const place = isThere(records) ? records : root;
	const folder = findGitFolder(place);
	return folder === null ? join(place, ".incident-ledger.lock") : join(folder, "incident-ledger", "lock");
}
export { aloneToWrite as n, takeLock as r, alone as t };
