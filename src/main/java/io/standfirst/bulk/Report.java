package io.standfirst.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is answered to an import, line by line. It is kept in a file until the whole body was read, since most clients
 * read no answer while they send, and it may be long. Closing it removes the file.
 */
public final class Report implements Closeable {

    private static final byte[] LINE_FEED = {'\n'};

    private final ObjectMapper json;
    private final Path file;
    private final OutputStream out;

    Report(ObjectMapper json) {
        this.json = json;
        try {
            file = Files.createTempFile("standfirst-import", ".ndjson");
            out = new BufferedOutputStream(Files.newOutputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(ReportLine line) {
        try {
            out.write(json.writeValueAsBytes(line));
            out.write(LINE_FEED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes all of it, and removes it. */
    public void sendTo(OutputStream client) throws IOException {
        try (this) {
            out.close();
            Files.copy(file, client);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}
