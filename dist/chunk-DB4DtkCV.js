import { ot as EventSchema } from "./chunk-DooBvNNt.js";
// src/model/event-keys.ts
function eventKeys() {
	const all = EventSchema.options.map(({ shape }) => ({
		event: shape.event.value,
		description: shape.event.description ?? "",
		keys: Object.entries(shape).filter(([key]) => key !== "event" && key !== "at")
	}));
	const [first] = all;
	const common = (first?.keys ?? []).map(([key]) => key);
	return {
		common,
		events: all.map(({ event, description, keys }) => {
			const own = keys.filter(([key]) => !common.includes(key));
			const needed = own.filter(([, schema]) => !schema.safeParse(void 0).success);
			const more = own.filter((entry) => !needed.includes(entry));
			return {
				event,
				description,
				needed: needed.map(([key]) => key),
				more: more.map(([key]) => key)
			};
		})
	};
}
export { eventKeys as t };
