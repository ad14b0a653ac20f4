package io.standfirst.http.answer;

import io.standfirst.http.Hashes;

/**
 * A strong entity tag (RFC 9110, 8.8.3). That of a single resource is {@code "<view><version>-<hash>"}: the version
 * changes with every write, the hash with everything else that is shown, such as the name of a speaker.
 *
 * @param opaque what stands between the quotation marks
 */
public record EntityTag(String opaque) {

    /**
     * @param view    a lower-case letter for what is shown: the working copy, a published edition…
     * @param version counts the writes
     * @param content the bytes of this answer
     */
    public static EntityTag of(char view, long version, byte[] content) {
        return new EntityTag(stem(view, version) + "-" + Hashes.abbreviated(content));
    }

    /** Without a hash: good for {@code If-Match}, where only view and version count. */
    public static EntityTag of(char view, long version) {
        return new EntityTag(stem(view, version));
    }

    /** Of a list, which has no version. */
    public static EntityTag ofList(byte[] content) {
        return new EntityTag("l-" + Hashes.abbreviated(content));
    }

    /** Whether it is of this view and version, whatever else was shown. */
    boolean isOf(char view, long version) {
        return opaque.equals(stem(view, version)) || opaque.startsWith(stem(view, version) + "-");
    }

    /** As in the header, with quotation marks. */
    @Override
    public String toString() {
        return '"' + opaque + '"';
    }

    private static String stem(char view, long version) {
        return view + Long.toString(version);
    }
}
