package io.standfirst.resource;

import io.standfirst.delivery.ArticleDocument;
import io.standfirst.delivery.AuthorDocument;
import io.standfirst.delivery.CorrectionDocument;
import io.standfirst.delivery.QuoteDocument;
import io.standfirst.delivery.QuoteEntryDocument;
import io.standfirst.delivery.RelatedBanDocument;
import io.standfirst.delivery.RelatedDocument;
import io.standfirst.delivery.SectionDocument;
import io.standfirst.delivery.SpeakerDocument;
import io.standfirst.delivery.SuggestionDocument;
import io.standfirst.delivery.TopicDocument;
import io.standfirst.delivery.revision.HistoryDocument;
import io.standfirst.delivery.revision.RevisionDocument;
import io.standfirst.http.paging.Page.PageInfo;
import io.standfirst.outbound.webhook.DeliveryDocument;
import io.standfirst.outbound.webhook.WebhookDocument;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How lists look, for the API's document: generic types have no names there that a client's generator could use. */
final class ListSchemas {

    private static final String ITEMS = "items";
    private static final String PAGE = "page";

    private ListSchemas() {
    }

    @Schema(name = "SectionList", requiredProperties = ITEMS)
    record Sections(List<SectionDocument> items) {
    }

    @Schema(name = "QuoteList", requiredProperties = ITEMS)
    record ArticleQuotes(List<QuoteDocument> items) {
    }

    @Schema(name = "RelatedList", requiredProperties = ITEMS)
    record RelatedItems(List<RelatedDocument> items) {
    }

    @Schema(name = "RelatedBanList", requiredProperties = ITEMS)
    record RelatedBans(List<RelatedBanDocument> items) {
    }

    @Schema(name = "CorrectionList", requiredProperties = ITEMS)
    record Corrections(List<CorrectionDocument> items) {
    }

    @Schema(name = "History", requiredProperties = ITEMS)
    record History(List<HistoryDocument> items) {
    }

    @Schema(name = "RevisionPage", requiredProperties = {ITEMS, PAGE})
    record RevisionPage(List<RevisionDocument> items, PageInfo page) {
    }

    @Schema(name = "ArticlePage", requiredProperties = {ITEMS, PAGE})
    record ArticlePage(List<ArticleDocument> items, PageInfo page) {
    }

    @Schema(name = "QuotePage", requiredProperties = {ITEMS, PAGE})
    record QuotePage(List<QuoteEntryDocument> items, PageInfo page) {
    }

    @Schema(name = "SuggestionList", requiredProperties = ITEMS)
    record Suggestions(List<SuggestionDocument> items) {
    }

    @Schema(name = "SpeakerPage", requiredProperties = {ITEMS, PAGE})
    record SpeakerPage(List<SpeakerDocument> items, PageInfo page) {
    }

    @Schema(name = "AuthorPage", requiredProperties = {ITEMS, PAGE})
    record AuthorPage(List<AuthorDocument> items, PageInfo page) {
    }

    @Schema(name = "WebhookList", requiredProperties = ITEMS)
    record Webhooks(List<WebhookDocument> items) {
    }

    @Schema(name = "DeliveryPage", requiredProperties = {ITEMS, PAGE})
    record DeliveryPage(List<DeliveryDocument> items, PageInfo page) {
    }

    @Schema(name = "TopicPage", requiredProperties = {ITEMS, PAGE})
    record TopicPage(List<TopicDocument> items, PageInfo page) {
    }
}
