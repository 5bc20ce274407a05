// src/model/order.ts
function compareText(one, other) {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}
export { compareText as t };
