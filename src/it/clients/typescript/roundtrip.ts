// The life of one story, told with a client whose types come from the API's document.
import assert from "node:assert/strict";
import createClient from "openapi-fetch";
import type { components, paths } from "./api.js";

const key = { Authorization: `Bearer ${process.env.KEY}` };
const editor = createClient<paths>({ baseUrl: process.env.API, headers: key });
const reader = createClient<paths>({ baseUrl: process.env.API });

type Article = components["schemas"]["ArticleDocument"];

/** An article can be had in other formats and tried without being stored; what is asked for here is the article, as JSON. */
const article = (data: unknown): Article => {
  assert(data && typeof data === "object" && "headline" in data, JSON.stringify(data));
  return data as Article;
};

const story: components["schemas"]["ArticleInput"] = {
  headline: "Lighthouse to be lit again",
  sections: [{ body: "The lamp will be lit on Friday. “We kept the glass clean,” said Ansel Pike." }],
};
const created = await editor.POST("/v1/articles", { body: story });
assert(created.data, JSON.stringify(created.error));
const { id: ref, slug } = article(created.data);

const published = await editor.PUT("/v1/articles/{ref}/publication", { params: { path: { ref } }, body: {} });
assert.equal(published.data?.status, "published");

const read = await reader.GET("/v1/articles/{ref}", { params: { path: { ref: slug } } });
assert.equal(article(read.data).headline, story.headline);
assert.equal(article(read.data).revision, undefined);

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
const { quotes: said, related: chosen, ...rest } = article(current.data);
// Only in an old revision may a quote have lost its speaker
const quotes = said?.map(({ speaker, ...others }) => {
  assert(speaker);
  return { ...others, speaker };
});
// Only in the list of its own may a related item be computed, and have no id and no position
const related = chosen?.map(({ id, position, ...others }) =>
  ({ ...others, id: id ?? undefined, position: position ?? undefined }));
const sentBack = await editor.PUT("/v1/articles/{ref}", {
  params: { path: { ref } },
  body: { ...rest, quotes, related },
});
assert.equal(sentBack.response.status, 200, JSON.stringify(sentBack.error));

await editor.DELETE("/v1/articles/{ref}/publication", { params: { path: { ref } } });
const deleted = await editor.DELETE("/v1/articles/{ref}", { params: { path: { ref } } });
assert.equal(deleted.response.status, 204);
const gone = await reader.GET("/v1/articles/{ref}", { params: { path: { ref } } });
assert.equal(gone.response.status, 404);
console.log("typescript: the round trip is done");
