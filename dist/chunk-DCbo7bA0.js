// src/send/wiring.ts
function environmentOf(variables) {
	return (name) => name.startsWith("LEDGER_") ? variables[name] : void 0;
}
const PAGERDUTY = "https://events.pagerduty.com/v2/enqueue";
const PROTOCOLS = {
	mail: ["smtps:", "smtp:"],
	web: ["https:", "http:"]
};
function wiringOf(receiver, environment, insecure) {
	const named = "url-env" in receiver ? receiver["url-env"] : void 0;
	const secretName = "key-env" in receiver ? receiver["key-env"] : "secret-env" in receiver ? receiver["secret-env"] : void 0;
	const secret = secretName === void 0 ? "" : environment(secretName)?.trim();
	if (secret === void 0 || secretName !== void 0 && secret === "") return `${secretName} is not set`;
	if (/[^!-~]/.test(secret)) return `${secretName} holds letters that no key has`;
	const typed = named === void 0 ? PAGERDUTY : environment(named)?.trim();
	if (typed === void 0 || typed === "") return `${named} is not set`;
	if (!URL.canParse(typed)) return `${named} is no address`;
	const url = new URL(typed);
	const [safe, plain] = PROTOCOLS[receiver.type === "smtp" ? "mail" : "web"];
	if (!(receiver.type === "smtp" || insecure ? [safe, plain] : [safe]).includes(url.protocol)) return `${named} has to begin with ${safe}//`;
	if (url.hostname === "") return `${named} names no host`;
	if (receiver.type === "ntfy" && topicOf(url) === "") return `${named} has to end in a topic`;
	if (receiver.type === "webhook" && signingKey(secret) === null) return `${secretName} has to be whsec_ and base64 of 24 bytes or more`;
	return {
		url,
		secret
	};
}
function topicOf({ pathname }) {
	const last = pathname.split("/").at(-1) ?? "";
	try {
		return decodeURIComponent(last);
	} catch {
		return "";
	}
}
function signingKey(secret) {
	const [, coded = ""] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret) ?? [];
	const key = Buffer.from(coded, "base64");
	return key.length >= 24 && key.length <= 512 ? key : null;
}
function secretsIn({ url, secret }) {
	const path = url.pathname.split("/").filter((part) => part.length >= 8);
	return [
		secret,
		url.href,
		url.password,
		...path
	].filter((one) => one !== "");
}
export { wiringOf as a, topicOf as i, secretsIn as n, signingKey as r, environmentOf as t };
