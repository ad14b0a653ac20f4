// The life of one story, told with a client whose types come from the API's document.
import assert from "node:assert/strict";
import createClient from "openapi-fetch";
import type { components, paths } from "./api.js";

const key = { Authorization: `Bearer ${process.env.KEY}` };
const editor = createClient<paths>({ baseUrl: process.env.API, headers: key });
const reader = createClient<paths>({ baseUrl: process.env.API });

const story: components["schemas"]["ArticleInput"] = {
  headline: "Lighthouse to be lit again",
  sections: [{ body: "The lamp will be lit on Friday. “We kept the glass clean,” said Ansel Pike." }],
};
const created = await editor.POST("/v1/articles", { body: story });
assert(created.data, JSON.stringify(created.error));
const ref = created.data.id;

const published = await editor.PUT("/v1/articles/{ref}/publication", { params: { path: { ref } }, body: {} });
assert.equal(published.data?.status, "published");

const read = await reader.GET("/v1/articles/{ref}", { params: { path: { ref: created.data.slug } } });
assert.equal(read.data?.headline, story.headline);
assert.equal(read.data?.revision, undefined);

const tag = created.response.headers.get("ETag") ?? "";
const patch = { kicker: "Coast" };
const write = (ifMatch: string) => editor.PATCH("/v1/articles/{ref}", {
  params: { path: { ref }, header: { "If-Match": ifMatch } },
  headers: { "Content-Type": "application/merge-patch+json" },
  body: patch,
});
const patched = await write(tag);
assert.equal(patched.data?.kicker, "Coast");
const stale = await write(tag);
assert.equal(stale.response.status, 412);
assert.match(stale.error?.type ?? "", /\/problems\/precondition-failed$/);

const quote = await editor.POST("/v1/articles/{ref}/quotes", {
  params: { path: { ref } },
  body: { text: "We kept the glass clean", speaker: { name: "Ansel Pike", kind: "person" } },
});
assert.equal(quote.data?.place?.part, "section");

const current = await editor.GET("/v1/articles/{ref}", { params: { path: { ref } } });
assert(current.data);
// Only in an old revision may a quote have lost its speaker
const quotes = current.data.quotes?.map(({ speaker, ...others }) => {
  assert(speaker);
  return { ...others, speaker };
});
const sentBack = await editor.PUT("/v1/articles/{ref}", {
  params: { path: { ref } },
  body: { ...current.data, quotes },
});
assert.equal(sentBack.response.status, 200, JSON.stringify(sentBack.error));

await editor.DELETE("/v1/articles/{ref}/publication", { params: { path: { ref } } });
const deleted = await editor.DELETE("/v1/articles/{ref}", { params: { path: { ref } } });
assert.equal(deleted.response.status, 204);
const gone = await reader.GET("/v1/articles/{ref}", { params: { path: { ref } } });
assert.equal(gone.response.status, 404);
console.log("typescript: the round trip is done");
