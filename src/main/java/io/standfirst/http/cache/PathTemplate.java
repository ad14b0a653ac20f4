package io.standfirst.http.cache;

import io.vertx.core.Context;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;

/**
 * The template of a request's path, such as {@code /v1/articles/{ref}}, by which Quarkus counts requests. It is noted in
 * routing, which kept answers do not get to: each of their paths would be counted for itself.
 */
final class PathTemplate {

    /** As in {@code io.quarkus.resteasy.reactive.server.runtime.observability.ObservabilityUtil}. */
    private static final String KEY = "UrlPathTemplate";

    private PathTemplate() {
    }

    /** Null if there is none. */
    static String of(RoutingContext context) {
        return local(context).getLocal(KEY);
    }

    static void note(RoutingContext context, String template) {
        if (template != null) {
            local(context).putLocal(KEY, template);
        }
    }

    private static Context local(RoutingContext context) {
        return ((HttpServerRequestInternal) context.request()).context();
    }
}
