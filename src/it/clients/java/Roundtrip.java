import io.standfirst.client.ApiClient;
import io.standfirst.client.ApiException;
import io.standfirst.client.ApiResponse;
import io.standfirst.client.api.ArticlesApi;
import io.standfirst.client.api.PublicationApi;
import io.standfirst.client.api.QuotesApi;
import io.standfirst.client.model.ArticleDocument;
import io.standfirst.client.model.ArticleInput;
import io.standfirst.client.model.ArticlePatch;
import io.standfirst.client.model.PlacePart;
import io.standfirst.client.model.PublicationInput;
import io.standfirst.client.model.QuoteDocument;
import io.standfirst.client.model.QuoteInput;
import io.standfirst.client.model.SectionInput;
import io.standfirst.client.model.SpeakerReference;
import io.standfirst.client.model.Status;
import java.util.Objects;

/** The life of one story, told with a client that is generated from the API's document. */
public final class Roundtrip {

    private static final String HEADLINE = "Lighthouse to be lit again";

    public static void main(String[] arguments) throws ApiException {
        ApiClient editor = new ApiClient();
        editor.updateBaseUri(System.getenv("API"));
        editor.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + System.getenv("KEY")));
        ApiClient reader = new ApiClient();
        reader.updateBaseUri(System.getenv("API"));
        ArticlesApi articles = new ArticlesApi(editor);
        PublicationApi publication = new PublicationApi(editor);

        ApiResponse<ArticleDocument> created = articles.createArticleWithHttpInfo(new ArticleInput().headline(HEADLINE)
                .addSectionsItem(new SectionInput()
                        .body("The lamp will be lit on Friday. “We kept the glass clean,” said Ansel Pike.")), null, null);
        String id = created.getData().getId().toString();
        String tag = created.getHeaders().get("etag").get(0);

        expect(Status.PUBLISHED, publication.publishArticle(id, new PublicationInput()).getStatus());
        ArticleDocument read = new ArticlesApi(reader).getArticle(created.getData().getSlug(), null, null, null, null);
        expect(HEADLINE, read.getHeadline());
        expect(null, read.getRevision());

        expect("Coast", articles.updateArticle(id, new ArticlePatch().kicker("Coast"), null, tag, null).getKicker());
        expectStatus(412, () -> articles.updateArticle(id, new ArticlePatch().kicker("Sea"), null, tag, null));

        QuoteDocument quote = new QuotesApi(editor).createArticleQuote(id, new QuoteInput().text("We kept the glass clean")
                .speaker(new SpeakerReference().name("Ansel Pike")), null, null, null, null);
        expect(PlacePart.SECTION, quote.getPlace().getPart());

        publication.unpublishArticle(id, null);
        articles.deleteArticle(id, null, null);
        expectStatus(404, () -> new ArticlesApi(reader).getArticle(id, null, null, null, null));
        System.out.println("java: the round trip is done");
    }

    private interface Call {
        void run() throws ApiException;
    }

    private static void expectStatus(int status, Call call) {
        try {
            call.run();
        } catch (ApiException e) {
            expect(status, e.getCode());
            return;
        }
        throw new AssertionError("not refused with " + status);
    }

    private static void expect(Object wanted, Object found) {
        if (!Objects.equals(wanted, found)) {
            throw new AssertionError("wanted " + wanted + " and found " + found);
        }
    }
}
