// src/text/spelled.ts
const COMMAND = "incident-ledger";
const CALL = /(?<![\w/@.:-])incident-ledger(?= (?:init|new|log|correct|undo|set|write|close|fmt|check|status|sweep|watch|doctor|audit|review|report|schema|policy|bundle|completion|version|--help)\b)/g;
function spelled(text, command) {
	return command === null || command === void 0 || command === "incident-ledger" ? text : text.replaceAll(CALL, () => command);
}
function spelledInMarkdown(text, command) {
	return text.replaceAll(/(?<!\\)`[^`\n]{1,400}`/g, (span) => spelled(span, command));
}
export { spelled as n, spelledInMarkdown as r, COMMAND as t };
