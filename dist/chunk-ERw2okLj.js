import { Vt as mergeSent, pn as within } from "./chunk-D1Yki4Xb.js";
import { G as rowOf, _ as webhookMessage, d as mailOf, f as ntfyMessage, g as teamsMessage, h as slackMessage, m as plainKey, p as pagerdutyEvent } from "./chunk-CUkcnYDa.js";
import { G as idKey } from "./chunk-DM8t71Lm.js";
import { a as wiringOf, i as topicOf, n as secretsIn, r as signingKey } from "./chunk-DCbo7bA0.js";
import { once } from "node:events";
import { BlockList, connect, isIP } from "node:net";
import { request } from "node:http";
import { createHash, createHmac } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { request as request$1 } from "node:https";
import { lookup } from "node:dns/promises";
// src/send/public-address.ts
const BLOCKED = {
	4: blockListOf("ipv4", [
		["0.0.0.0", 8],
		["10.0.0.0", 8],
		["100.64.0.0", 10],
		["127.0.0.0", 8],
		["169.254.0.0", 16],
		["172.16.0.0", 12],
		["192.0.0.0", 24],
		["192.0.2.0", 24],
		["192.88.99.0", 24],
		["192.168.0.0", 16],
		["198.18.0.0", 15],
		["198.51.100.0", 24],
		["203.0.113.0", 24],
		["224.0.0.0", 3]
	]),
	6: blockListOf("ipv6", [
		["::", 3],
		["4000::", 2],
		["8000::", 1],
		["2001::", 23],
		["2001:db8::", 32],
		["2002::", 16],
		["3fff::", 20]
	])
};
function blockListOf(family, subnets) {
	const list = new BlockList();
	for (const [net, prefix] of subnets) list.addSubnet(net, prefix, family);
	return list;
}
function isPublicAddress(address) {
	const family = isIP(address);
	if (family === 4) return !BLOCKED[4].check(address, "ipv4");
	return family === 6 && !BLOCKED[6].check(address, "ipv6");
}
var PrivateAddress = class extends Error {};
function tlsNameOf({ hostname }) {
	return isIP(bareHost(hostname)) === 0 ? { servername: hostname } : {};
}
function bareHost(host) {
	return host.replace(/^\[|\]$/g, "");
}
const systemLookup = async (host) => (await lookup(host, {
	all: true,
	verbatim: true
})).map(({ address, family }) => ({
	address,
	family: family === 6 ? 6 : 4
}));
async function addressOf(host, { insecure, lookup }) {
	const bare = bareHost(host);
	const family = isIP(bare);
	const found = family === 0 ? await lookup(bare) : [{
		address: bare,
		family: family === 4 ? 4 : 6
	}];
	const first = found[0];
	if (first === void 0) throw new PrivateAddress("no address");
	if (!insecure && !found.every(({ address }) => isPublicAddress(address))) throw new PrivateAddress("private address");
	return first;
}
// src/channel/channels.ts
function acceptedRows(rows) {
	return new Map([...rows].map(([id, all]) => [id, all.flatMap(({ sent = [], ...row }) => {
		const accepted = sent.filter(({ at }) => at !== null);
		return accepted.length === 0 ? [] : [{
			...row,
			sent: accepted
		}];
	})]));
}
function withOutcome(rows, { message, at, ref }) {
	const { incident, receiver, to, step, logins, keys, dueAt } = message;
	const id = idKey(incident);
	const known = rows.get(id) ?? [];
	const sent = [{
		receiver,
		to,
		step,
		at,
		ref,
		logins
	}];
	const mine = rowOf(message.key) ?? message.row;
	const isMine = (one) => rowOf(one.keys.at(-1) ?? "") === mine;
	const old = known.find(isMine);
	const row = old === void 0 ? {
		keys,
		dueAt,
		asked: [],
		reached: [],
		sent
	} : {
		...old,
		keys: [...new Set([...old.keys, ...keys])],
		sent: mergeSent(old.sent ?? [], sent)
	};
	return new Map(rows).set(id, [...known.filter((one) => !isMine(one)), row]);
}
// src/send/limit.ts
function limitOf({ deadline, timeLimit }, times = 1) {
	return AbortSignal.any([deadline, AbortSignal.timeout(timeLimit * times)]);
}
// src/send/post.ts
const MOST = 65536;
async function post(url, body, headers, wire) {
	const bytes = Buffer.from(body);
	if (bytes.length > MOST * 4) throw new Error("message too large");
	const signal = limitOf(wire);
	const at = await within(signal, () => addressOf(url.hostname, wire));
	const request$2 = url.protocol === "http:" ? request : request$1;
	return new Promise((resolve, reject) => {
		const asked = request$2(url, {
			method: "POST",
			signal,
			agent: false,
			lookup: (_host, options, done) => {
				if (options.all === true) done(null, [{ ...at }]);
				else done(null, at.address, at.family);
			},
			headers: {
				"content-type": "application/json",
				"user-agent": "incident-ledger",
				...headers,
				"content-length": bytes.length
			}
		}, (answer) => {
			const parts = [];
			let size = 0;
			const done = () => {
				const after = Number(answer.headers["retry-after"] ?? NaN);
				resolve({
					status: answer.statusCode ?? 0,
					body: Buffer.concat(parts).subarray(0, MOST).toString("utf8"),
					retryAfter: Number.isFinite(after) && after >= 0 ? after : null
				});
			};
			answer.on("data", (part) => {
				parts.push(part);
				size += part.length;
				if (size <= MOST) return;
				done();
				asked.destroy();
			});
			answer.on("end", done);
			answer.on("error", done);
			asked.off("error", reject).on("error", done);
		});
		asked.on("error", reject);
		asked.end(bytes);
	});
}
// src/send/send-mail.ts
const ANSWERS = 5;
async function withMailServer({ wired: { url }, wire }, talk) {
	const limit = limitOf(wire, ANSWERS);
	const [{ createTransport }, { address }] = await Promise.all([import("./chunk-DV0NT7Ud.js"), within(limit, () => addressOf(url.hostname, wire))]);
	const secure = url.protocol === "smtps:";
	const { timeLimit, insecure } = wire;
	const user = decodeURIComponent(url.username);
	const pass = decodeURIComponent(url.password);
	const port = url.port === "" ? secure ? 465 : 587 : Number(url.port);
	const connection = connect({
		host: address,
		port
	});
	connection.on("error", () => {});
	try {
		await within(limit, () => once(connection, "connect"));
		const server = createTransport({
			connection,
			host: address,
			secure,
			requireTLS: !secure && !insecure,
			...user === "" ? {} : { auth: {
				user,
				pass
			} },
			tls: {
				...tlsNameOf(url),
				minVersion: "TLSv1.2"
			},
			greetingTimeout: timeLimit,
			socketTimeout: timeLimit,
			disableFileAccess: true,
			disableUrlAccess: true
		});
		return await within(limit, () => talk(server));
	} finally {
		connection.destroy();
	}
}
async function sendMail(message, from, digest, sending) {
	const domain = from.slice(from.lastIndexOf("@") + 1);
	const { subject, text, html, messageId, references } = mailOf(message, domain, digest);
	await withMailServer(sending, (server) => server.sendMail({
		from: {
			name: "Incident Ledger",
			address: from
		},
		to: {
			name: "",
			address: message.address ?? ""
		},
		subject,
		text,
		html,
		messageId,
		references,
		inReplyTo: references,
		headers: {
			"Auto-Submitted": "auto-generated",
			"X-Auto-Response-Suppress": "All"
		}
	}));
	return messageId.slice(1, -1);
}
// src/send/deliver-message.ts
async function deliverMessage(message, sending) {
	const { receiver, wired, wire } = sending;
	try {
		if (receiver.type === "smtp") {
			if (message.address === null) return refused("nobody it is for has an e-mail address");
			return {
				accepted: true,
				ref: harmless(await sendMail(message, receiver.from, digest, sending), wired)
			};
		}
		const { url, body, headers } = requestOf(message, receiver, sending);
		const answer = await post(url, body, headers, wire);
		const { status } = answer;
		if (status >= 200 && status < 300) return {
			accepted: true,
			ref: harmless(refIn(answer.body), wired)
		};
		const again = status === 429 || status === 408 || status >= 500;
		return {
			accepted: false,
			why: status >= 300 && status < 400 ? `it answered ${status}, and no redirect is followed` : `it answered ${status}`,
			again,
			retryAfter: answer.retryAfter
		};
	} catch (error) {
		if (error instanceof PrivateAddress) return refused("its host has no public address");
		return {
			accepted: false,
			...codeWords(error),
			retryAfter: null
		};
	}
}
function refused(why) {
	return {
		accepted: false,
		why,
		again: false,
		retryAfter: null
	};
}
function requestOf(message, receiver, { wired: { url, secret }, now }) {
	const posting = {
		key: plainKey(message.key, digest),
		row: plainKey(message.row, digest),
		now
	};
	switch (receiver.type) {
		case "pagerduty": return {
			url,
			body: JSON.stringify(pagerdutyEvent(message, secret, posting)),
			headers: {}
		};
		case "slack": return {
			url,
			body: JSON.stringify(slackMessage(message)),
			headers: {}
		};
		case "teams": return {
			url,
			body: JSON.stringify(teamsMessage(message)),
			headers: {}
		};
		case "ntfy": {
			const headers = secret === "" ? {} : { authorization: `Bearer ${secret}` };
			const base = new URL(".", url);
			base.search = url.search;
			return {
				url: base,
				body: JSON.stringify(ntfyMessage(message, topicOf(url))),
				headers
			};
		}
		case "webhook": {
			const body = JSON.stringify(webhookMessage(message, posting));
			const id = posting.key;
			const signed = createHmac("sha256", signingKey(secret) ?? "").update(`${id}.${now}.${body}`).digest("base64");
			return {
				url,
				body,
				headers: {
					"webhook-id": id,
					"webhook-timestamp": String(now),
					"webhook-signature": `v1,${signed}`
				}
			};
		}
	}
}
function digest(text) {
	return createHash("sha256").update(text).digest("hex");
}
function refIn(body) {
	try {
		const answer = JSON.parse(body);
		if (typeof answer !== "object" || answer === null) return null;
		const named = "dedup_key" in answer ? answer.dedup_key : "id" in answer ? answer.id : null;
		return typeof named === "string" ? named : null;
	} catch {
		return null;
	}
}
function harmless(ref, wired) {
	const plain = (ref ?? "").replaceAll(/[^\w.@:+=/#-]/g, "").slice(0, 120);
	const isSecret = secretsIn(wired).some((secret) => plain.includes(secret));
	return plain === "" || isSecret ? null : plain;
}
function codeWords(error) {
	if (!(error instanceof Error)) return {
		why: "it failed",
		again: false
	};
	if (error.name === "TimeoutError" || error.name === "AbortError") return {
		why: "it did not answer in time",
		again: true
	};
	const named = "originalCode" in error ? error.originalCode : "code" in error ? error.code : "";
	const code = typeof named === "string" ? named : "";
	const status = "responseCode" in error && typeof error.responseCode === "number" ? error.responseCode : null;
	if (status !== null) return {
		why: `it answered ${status}`,
		again: status < 500
	};
	if (/CERT|SELF_SIGNED|ERR_TLS|ERR_SSL|EPROTO|ETLS|ALTNAME/.test(code)) return {
		why: `its TLS certificate or its TLS is not in order (${code})`,
		again: false
	};
	return {
		why: /^[A-Z_]{2,40}$/.test(code) ? `no answer (${code})` : "no answer",
		again: true
	};
}
// src/send/open-channels.ts
const WAITS = [1, 4];
const LONGEST_WAIT = 30;
const SILENCE = 2;
const PATIENCE = 10;
function openChannels(options) {
	const { before = new Map(), note } = options;
	let rows = acceptedRows(before);
	let noted = before;
	const outcomes = [];
	const learn = (outcome) => {
		outcomes.push(outcome);
		rows = withOutcome(rows, outcome);
		noted = withOutcome(noted, outcome);
		note?.(noted);
	};
	return {
		sent: () => rows,
		outcomes: () => outcomes,
		send: async (messages) => {
			const names = [...new Set(messages.map(({ receiver }) => receiver))];
			await Promise.all(names.map((name) => sendAll(messages.filter(({ receiver }) => receiver === name), options.receivers?.[name], options, learn)));
		}
	};
}
async function sendAll(messages, receiver, options, learn) {
	const { environment, insecure, now } = options;
	const wired = receiver === void 0 ? "the policy has no such receiver" : wiringOf(receiver, environment, insecure);
	let unanswered = 0;
	for (const message of messages) {
		const fail = (why) => learn({
			message,
			at: null,
			ref: null,
			why
		});
		if (typeof wired === "string" || receiver === void 0) fail(typeof wired === "string" ? wired : "");
		else if (options.deadline.aborted) fail("the time limit was reached");
		else if (unanswered >= SILENCE) fail("it answered none of the messages before");
		else {
			const tried = await tryAgain(message, {
				receiver,
				wired
			}, options);
			if (tried.accepted) learn({
				message,
				at: now(),
				ref: tried.ref,
				why: null
			});
			else fail(tried.why);
			unanswered = tried.accepted || !tried.again ? 0 : unanswered + 1;
		}
	}
}
async function tryAgain(message, place, options) {
	const { now, insecure, deadline, second = 1e3, patience = PATIENCE } = options;
	const { lookup = systemLookup, deliver = deliverMessage } = options;
	const wire = {
		insecure,
		lookup,
		timeLimit: patience * second,
		deadline
	};
	for (const wait of [...WAITS, null]) {
		const tried = await deliver(message, {
			...place,
			wire,
			now: now()
		});
		if (tried.accepted || !tried.again || wait === null || deadline.aborted) return tried;
		const asked = Math.max(wait, tried.retryAfter ?? 0);
		if (asked > LONGEST_WAIT) return tried;
		await setTimeout(asked * second, void 0, { signal: deadline }).catch(() => {});
	}
	throw new Error("The last try returns.");
}
export { PrivateAddress as a, tlsNameOf as c, limitOf as i, codeWords as n, addressOf as o, withMailServer as r, systemLookup as s, openChannels as t };
