package io.standfirst.http.answer;

import io.vertx.ext.web.RoutingContext;

/** Takes the answer to the request at hand, for others who ask the same. A request that it can do that for carries it. */
public interface Keeper {

    String KEY = Keeper.class.getName();

    /** @return whether it was kept */
    boolean keep(PublicAnswer answer);

    /** The answer will not be kept, and may take long: those who ask the same need not wait for it. */
    default void decline() {
    }

    /** None if the answer cannot be kept, whatever it is. */
    static Keeper of(RoutingContext context) {
        Keeper keeper = context.get(KEY);
        return keeper == null ? answer -> false : keeper;
    }
}
