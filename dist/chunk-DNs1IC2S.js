import { a as addressOf, i as PrivateAddress, n as codeWords, o as systemLookup, r as mailServer, t as openChannels } from "./chunk-eU_1B4Rs.js";
import { a as wiringOf } from "./chunk-DCbo7bA0.js";
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
			const server = await mailServer({
				wired,
				wire
			});
			try {
				await server.verify();
			} finally {
				server.close();
			}
			return null;
		}
		const { address } = await addressOf(wired.url.hostname, wire);
		await handshake(wired.url, address, deadline);
		return null;
	} catch (error) {
		return error instanceof PrivateAddress ? "its host has no public address" : codeWords(error).why;
	}
}
function handshake(url, host, deadline) {
	const isPlain = url.protocol === "http:";
	const port = url.port === "" ? isPlain ? 80 : 443 : Number(url.port);
	return new Promise((resolve, reject) => {
		const socket = isPlain ? connect({
			host,
			port
		}) : connect$1({
			host,
			port,
			servername: url.hostname
		});
		const late = () => end(new DOMException("silence", "TimeoutError"));
		const end = (error) => {
			deadline.removeEventListener("abort", late);
			socket.destroy();
			if (error === void 0) resolve();
			else reject(error);
		};
		socket.setTimeout(PATIENCE, late);
		deadline.addEventListener("abort", late);
		socket.once(isPlain ? "connect" : "secureConnect", () => end());
		socket.once("error", end);
	});
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
