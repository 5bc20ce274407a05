// src/rules/shared/repository-path.ts
function resolveLink(recordPath, target) {
	if (target === "" || target.startsWith("#") || target.startsWith("//")) return { to: "elsewhere" };
	if (/^(?:file|[a-z]):/i.test(target) || target.startsWith("\\\\")) return { to: "outside" };
	if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return { to: "elsewhere" };
	return resolvePath(recordPath, decoded(target.replace(/[?#].*$/s, "")));
}
function resolvePath(recordPath, typed) {
	if (/^[a-z]:/i.test(typed) || typed.startsWith("\\\\")) return { to: "outside" };
	const folder = typed.startsWith("/") ? [] : recordPath.split("/").slice(0, -1);
	const parts = [];
	for (const part of [...folder, ...typed.split("/")]) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return { to: "outside" };
	}
	return {
		to: "repository",
		path: parts.join("/")
	};
}
function decoded(target) {
	try {
		return decodeURIComponent(target);
	} catch {
		return target;
	}
}
export { resolvePath as n, resolveLink as t };
