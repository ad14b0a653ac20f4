package io.standfirst.bulk;

import io.standfirst.http.guard.StreamedBody;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/** Takes a body apart into lines, holding one of them at a time, and no more of one than is allowed. */
final class LineReader {

    private static final int BUFFER = 64 * 1024;

    private final StreamedBody body;
    private final long limit;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int filled;
    private long read;
    private long number;
    private boolean waiting;

    LineReader(StreamedBody body, long limit) {
        this.body = body;
        this.limit = limit;
    }

    /** The next line that is not blank; empty at the end. */
    Optional<Line> next() throws IOException {
        Optional<Line> line = line();
        while (line.isPresent() && line.get().isBlank()) {
            line = line();
        }
        body.end();
        waiting = false;
        return line;
    }

    private Optional<Line> line() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            tooLong |= content.size() + (end - position) > limit;
            if (tooLong) {
                content.reset();
            } else {
                content.write(buffer, position, end - position);
            }
            boolean ended = end < filled;
            int next = ended ? end + 1 : end;
            read += next - position;
            position = next;
            if (ended) {
                break;
            }
        }
        return any ? Optional.of(new Line(++number, tooLong ? null : content.toByteArray(), read)) : Optional.empty();
    }

    /** Whether there is something in the buffer, or more to come. */
    private boolean fill() throws IOException {
        if (position < filled) {
            return true;
        }
        if (!waiting) {
            body.begin();
            waiting = true;
        }
        position = 0;
        filled = Math.max(0, body.read(buffer));
        return filled > 0;
    }
}
