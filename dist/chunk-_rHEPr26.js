// src/model/within.ts
async function within(limit, job, reason = () => limit.reason) {
	if (limit.aborted) throw reason();
	const ended = new AbortController();
	const over = new Promise((_, reject) => {
		limit.addEventListener("abort", () => reject(reason()), { signal: ended.signal });
	});
	try {
		return await Promise.race([job(), over]);
	} finally {
		ended.abort();
	}
}
export { within as t };
