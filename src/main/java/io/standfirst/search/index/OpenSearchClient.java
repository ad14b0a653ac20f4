package io.standfirst.search.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;

/** The few requests to OpenSearch that are not Hibernate Search's. What fails is an {@link UncheckedIOException}. */
final class OpenSearchClient implements AutoCloseable {

    /** As OpenSearch answers for an index that there is already. */
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final ObjectMapper json = new ObjectMapper();
    private final RestClient client;

    OpenSearchClient(SearchSettings.OpenSearch settings) {
        int timeout = Math.toIntExact(settings.timeout().toMillis());
        client = RestClient.builder(settings.hosts().stream().map(host -> HttpHost.create(host.toString())).toArray(HttpHost[]::new))
                .setDefaultHeaders(settings.username().map(name -> authorization(name, settings.password().orElse("")))
                        .map(header -> new Header[] {header}).orElse(new Header[0]))
                .setRequestConfigCallback(requests -> requests.setSocketTimeout(timeout))
                .build();
    }

    /** What stands somewhere; an empty node if nothing does. */
    JsonNode get(String path) {
        return send("GET", path, null, NOT_FOUND).orElse(MissingNode.getInstance());
    }

    boolean exists(String path) {
        return send("HEAD", path, null, NOT_FOUND).isPresent();
    }

    JsonNode post(String path, JsonNode body) {
        return send("POST", path, body, 0).orElseThrow();
    }

    /** Empty if it is no longer, or not yet, as the request says it is. */
    Optional<JsonNode> putIf(String path, JsonNode body) {
        return send("PUT", path, body, CONFLICT);
    }

    /** Does nothing if it is there already. */
    void putNew(String path, JsonNode body) {
        send("PUT", path, body, BAD_REQUEST);
    }

    void delete(String path) {
        send("DELETE", path, null, NOT_FOUND);
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param refusal the status that is no failure, but an empty answer */
    private Optional<JsonNode> send(String method, String path, JsonNode body, int refusal) {
        Request request = new Request(method, "/" + path);
        if (body != null) {
            request.setJsonEntity(body.toString());
        }
        try {
            Response response = client.performRequest(request);
            if (response.getStatusLine().getStatusCode() == refusal) {
                return Optional.empty();
            }
            return Optional.of(response.getEntity() == null ? MissingNode.getInstance() : json.readTree(response.getEntity().getContent()));
        } catch (ResponseException e) {
            if (e.getResponse().getStatusLine().getStatusCode() == refusal) {
                return Optional.empty();
            }
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Header authorization(String username, String password) {
        byte[] credentials = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new BasicHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }
}
