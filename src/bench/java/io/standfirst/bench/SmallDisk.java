package io.standfirst.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A disk of some megabytes, in memory, that can be filled up and emptied again. To mount one takes root. */
final class SmallDisk implements AutoCloseable {

    private static final int CHUNK = 64 * 1024;

    private final Path directory;

    SmallDisk(Path directory, int megabytes) throws IOException, InterruptedException {
        this.directory = Files.createDirectories(directory);
        run(List.of("mount", "-t", "tmpfs", "-o", "mode=0777,size=" + megabytes + "m", "standfirst-bench", directory.toString()));
    }

    /** For what others may own. */
    Path path(String name) {
        return directory.resolve(name);
    }

    /** Leaves some bytes free, and no more. */
    void fill(long left) throws IOException {
        try (OutputStream ballast = Files.newOutputStream(directory.resolve("ballast"))) {
            while (Files.getFileStore(directory).getUsableSpace() > left + CHUNK) {
                ballast.write(new byte[CHUNK]);
                ballast.flush();
            }
        }
    }

    void empty() throws IOException {
        Files.delete(directory.resolve("ballast"));
    }

    @Override
    public void close() throws IOException {
        try {
            run(List.of("umount", "-l", directory.toString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("Failed, it needs root: " + command);
        }
    }
}
