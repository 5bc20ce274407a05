import { a as PrivateAddress, c as tlsNameOf, i as limitOf, n as codeWords, o as addressOf, r as withMailServer, s as systemLookup, t as openChannels } from "./chunk-ERw2okLj.js";
import { pn as within } from "./chunk-D1Yki4Xb.js";
import { a as wiringOf } from "./chunk-DCbo7bA0.js";
import { once } from "node:events";
import { connect } from "node:net";
import { connect as connect$1 } from "node:tls";
// src/send/examine-receivers.ts
const PATIENCE = 1e4;
async function examineReceivers(options, word) {
	const { receivers = {}, environment, insecure } = options;
	return Promise.all(Object.entries(receivers).map(async ([name, receiver]) => {
		const wired = wiringOf(receiver, environment, insecure);
		if (typeof wired === "string") return {
			receiver: name,
			verdict: wired.endsWith("is not set") ? "unset" : "problem",
			found: wired
		};
		const why = word === null ? await reach(receiver, wired, options) : await send(name, word, options);
		return {
			receiver: name,
			verdict: why === null ? "fine" : "problem",
			found: why ?? (word === null ? "it answers" : "it took the word")
		};
	}));
}
async function reach(receiver, wired, { insecure, deadline, lookup = systemLookup }) {
	const wire = {
		insecure,
		lookup,
		timeLimit: PATIENCE,
		deadline
	};
	try {
		if (receiver.type === "smtp") {
			await withMailServer({
				wired,
				wire
			}, (server) => server.verify());
			return null;
		}
		const limit = limitOf(wire);
		const { address } = await within(limit, () => addressOf(wired.url.hostname, wire));
		await handshake(wired.url, address, limit);
		return null;
	} catch (error) {
		return error instanceof PrivateAddress ? "its host has no public address" : codeWords(error).why;
	}
}
async function handshake(url, host, limit) {
	const isPlain = url.protocol === "http:";
	const port = url.port === "" ? isPlain ? 80 : 443 : Number(url.port);
	const socket = isPlain ? connect({
		host,
		port
	}) : connect$1({
		host,
		port,
		...tlsNameOf(url)
	});
	try {
		await within(limit, () => once(socket, isPlain ? "connect" : "secureConnect"));
	} finally {
		socket.destroy();
	}
}
async function send(name, word, options) {
	const receiver = options.receivers?.[name];
	const channels = openChannels({
		...options,
		receivers: options.receivers
	});
	const row = `v1:TEST:doctor#${options.now()}`;
	const address = receiver?.type === "smtp" ? receiver.to ?? receiver.from : null;
	const test = {
		receiver: name,
		event: "word",
		incident: "TEST",
		row,
		key: `${row}/call`,
		keys: [`${row}/call`],
		step: "call",
		dueAt: null,
		to: "",
		address,
		logins: [],
		text: {
			subject: `TEST of the receiver ${name}`,
			lines: [`TEST: ${word}`, "Nothing happened; somebody asked doctor to send this."],
			url: null,
			severity: "info",
			priority: null
		}
	};
	const end = {
		...test,
		event: "resolve",
		step: "resolve",
		key: `${row}/resolve`
	};
	await channels.send(receiver?.type === "pagerduty" ? [test, end] : [test]);
	return channels.outcomes().find(({ why }) => why !== null)?.why ?? null;
}
export { examineReceivers };
