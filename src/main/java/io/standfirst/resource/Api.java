package io.standfirst.resource;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the API's document says of the whole. */
@OpenAPIDefinition(
        info = @Info(title = "Standfirst", version = "1",
                description = "A headless content API for newsrooms: articles, their sections, quotes and related items. "
                        + "Without a key readers see published editions; with a key editors see and change working copies. "
                        + "Every error is a problem (RFC 9457) that says what to do next.",
                license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
        servers = @Server(url = "/"),
        tags = {
            @Tag(name = "articles", description = "News stories"),
            @Tag(name = "sections", description = "The parts of an article's body"),
            @Tag(name = "quotes", description = "Who said what"),
            @Tag(name = "related", description = "Links from an article to others"),
            @Tag(name = "corrections", description = "What was wrong, and has been put right"),
            @Tag(name = "revisions", description = "What articles were, and how they changed"),
            @Tag(name = "publication", description = "What readers see, and when"),
            @Tag(name = "speakers", description = "Who is quoted"),
            @Tag(name = "authors", description = "Who wrote"),
            @Tag(name = "topics", description = "What articles are about"),
            @Tag(name = "trash", description = "Deleted articles"),
            @Tag(name = "feeds", description = "What is new, for feed readers and search engines"),
            @Tag(name = "bulk", description = "Many articles at once"),
            @Tag(name = "changes", description = "What has changed, for those who keep copies"),
            @Tag(name = "webhooks", description = "Who is told of changes, and what became of it"),
            @Tag(name = "keys", description = "Who may do what"),
            @Tag(name = "problems", description = "What the errors mean")
        })
@SecurityScheme(securitySchemeName = Api.KEY, type = SecuritySchemeType.HTTP, scheme = "bearer",
        description = "A key from /v1/keys")
public class Api extends Application {

    static final String KEY = "key";
}
