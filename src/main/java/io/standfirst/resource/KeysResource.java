package io.standfirst.resource;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.standfirst.access.Caller;
import io.standfirst.access.Keys;
import io.standfirst.access.Roles;
import io.standfirst.article.Limits;
import io.standfirst.article.TextRules;
import io.standfirst.delivery.Addresses;
import io.standfirst.delivery.ArticleDelivery;
import io.standfirst.http.answer.Answers;
import io.standfirst.http.paging.Items;
import io.standfirst.store.Key;
import io.standfirst.store.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Keys. */
@Path("/v1/keys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "keys")
class KeysResource {

    private final Keys keys;
    private final Addresses addresses;
    private final Answers answers;
    private final Caller caller;

    KeysResource(Keys keys, Addresses addresses, Answers answers, Caller caller) {
        this.keys = keys;
        this.addresses = addresses;
        this.answers = answers;
        this.caller = caller;
    }

    /** A key to be made. */
    record KeyInput(
            @Schema(required = true, description = "Who or what will use it", maxLength = Limits.NAME) String name,
            @Schema(required = true, description = "Each role may do all that the ones before it may") Role role,
            @Schema(description = "The first instant at which it no longer works; left out: never", nullable = true)
            Instant expiresAt) {
    }

    /** A key as it goes out. */
    @Schema(name = "Key", requiredProperties = {"id", "name", "role", "hint", "subject", "createdAt", "expiresAt", "revokedAt"})
    record KeyDocument(
            UUID id,
            String name,
            Role role,
            @Schema(description = "How the secret begins") String hint,
            @Schema(description = "Whose tokens open it, of a key that single sign-on made: issuer and subject",
                    nullable = true)
            String subject,
            @Schema(description = "Shown only in the answer that makes the key; send it as `Authorization: Bearer`")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            String secret,
            Instant createdAt,
            @Schema(nullable = true) Instant expiresAt,
            @Schema(nullable = true) Instant revokedAt) {

        static KeyDocument of(Key key, String secret) {
            return new KeyDocument(key.id(), key.name(), key.role(), key.hint(), key.subject(), secret,
                    key.createdAt(), key.expiresAt(), key.revokedAt());
        }
    }

    /** All keys. */
    @Schema(name = "KeyList", requiredProperties = "items")
    record KeyList(List<KeyDocument> items) {
    }

    /** Lists them, the revoked ones too. */
    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "listKeys", summary = "List all keys", description = "Without their secrets.")
    @APIResponseSchema(value = KeyList.class, responseCode = "200")
    public RestResponse<byte[]> list() {
        return answers.json(new Items<>(keys.all().stream().map(key -> KeyDocument.of(key, null)).toList())).build();
    }

    /** A new one. */
    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "createKey", summary = "Make a key", description = "Its secret is shown only this once.")
    @APIResponseSchema(value = KeyDocument.class, responseCode = "201")
    public RestResponse<byte[]> create(KeyInput key) {
        TextRules rules = new TextRules();
        rules.requiredLine("/name", key.name(), Limits.NAME);
        if (key.role() == null) {
            rules.add("/role", "is required: viewer, editor, publisher or admin");
        }
        if (key.expiresAt() != null && !key.expiresAt().isAfter(caller.now())) {
            rules.add("/expiresAt", "must be later than now");
        }
        rules.complete();
        Keys.NewKey made = keys.create(key.name(), key.role(), key.expiresAt());
        return answers.json(KeyDocument.of(made.key(), made.secret()))
                .created(addresses.of("/v1/keys/" + made.key().id())).build();
    }

    /** One. */
    @GET
    @Path("{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "getKey", summary = "Get a key", description = "Without its secret.")
    @APIResponseSchema(value = KeyDocument.class, responseCode = "200")
    public RestResponse<byte[]> get(@PathParam("id") UUID id) {
        return answers.json(KeyDocument.of(keys.get(id).orElseThrow(ArticleDelivery::missing), null)).build();
    }

    /** Revokes one. */
    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "revokeKey", summary = "Revoke a key", description = "At once and for good.")
    @APIResponse(responseCode = "204", description = "It opens nothing any more")
    public RestResponse<byte[]> revoke(@PathParam("id") UUID id) {
        keys.revoke(id).orElseThrow(ArticleDelivery::missing);
        return answers.empty().build();
    }
}
