package io.standfirst.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.standfirst.desk.ArticleInput;
import io.standfirst.http.json.StrictJson;
import io.standfirst.store.ArchiveReader;
import io.standfirst.store.Viewpoint;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.concurrent.Semaphore;

/** Writes everything, line by line, as it was at one instant. */
@ApplicationScoped
public class Exports {

    private static final byte[] LINE_FEED = {'\n'};

    private final ArchiveReader reader;
    private final StrictJson forms;
    private final ObjectWriter json;
    private final Semaphore atOnce;
    private final Clock clock;

    Exports(ArchiveReader reader, StrictJson forms, ObjectMapper json, BulkSettings settings, Clock clock) {
        this.reader = reader;
        this.forms = forms;
        this.json = json.writer();
        this.atOnce = new Semaphore(settings.atOnce());
        this.clock = clock;
    }

    /** An export that is about to be written. */
    public interface Export {
        void writeTo(OutputStream client) throws IOException;
    }

    /**
     * Begins an export.
     *
     * @param history whether all that was is in it, or only working copies
     * @throws io.standfirst.http.ProblemException 503 if others are being written
     */
    public Export begin(boolean history) {
        if (!atOnce.tryAcquire()) {
            throw Imports.busy("exports");
        }
        return client -> {
            try {
                write(history, client);
            } finally {
                atOnce.release();
            }
        };
    }

    private void write(boolean history, OutputStream client) throws IOException {
        Lines lines = new Lines(new BufferedOutputStream(client, 64 * 1024));
        try {
            if (history) {
                reader.history(entry -> lines.write(ArchiveLine.of(entry)), article -> lines.write(ArchiveLine.of(article)));
            } else {
                reader.present(Viewpoint.ofEditor(clock.instant()), entry -> lines.write(ArchiveLine.of(entry)),
                        stored -> lines.write(forms.document(ArticleInput.of(stored))));
            }
            lines.write(ArchiveLine.end(lines.count));
            lines.out.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Counts what it writes. */
    private final class Lines {

        private final OutputStream out;
        private long count;

        Lines(OutputStream out) {
            this.out = out;
        }

        void write(Object line) {
            try {
                out.write(json.writeValueAsBytes(line));
                out.write(LINE_FEED);
                count++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
