package io.standfirst.http.json;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** The bytes of the body that was read for the request at hand, for those who have to know whether two are the same. */
public final class RawBody {

    private static final String PROPERTY = RawBody.class.getName();
    private static final byte[] NONE = {};

    private RawBody() {
    }

    /** Empty if there is none, or none that was read. */
    public static byte[] ofCurrentRequest() {
        Object body = CurrentRequestManager.get().getProperty(PROPERTY);
        return body == null ? NONE : (byte[]) body;
    }

    /** To be called by whoever reads a body. */
    public static byte[] keep(byte[] body) {
        CurrentRequestManager.get().setProperty(PROPERTY, body);
        return body;
    }
}
