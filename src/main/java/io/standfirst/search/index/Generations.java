package io.standfirst.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The directory in which the generations of an index stand, locked for as long as this is open. A generation's name says
 * which mapping it was made with, since Lucene itself does not look at that.
 */
final class Generations implements AutoCloseable {

    /** To be raised with every change of fields or of how words are taken apart: old indexes are then made anew. */
    private static final int MAPPING = 2;

    private static final Pattern NAME = Pattern.compile("v\\d+-\\p{XDigit}+-(\\d+)");

    private final Path root;
    private final Analysis analysis;
    private final String prefix;
    private final FileChannel lockFile;

    /** @throws IllegalStateException if another process has the directory */
    Generations(Path root, Analysis analysis) {
        this.root = root;
        this.analysis = analysis;
        prefix = "v%d-%08x-".formatted(MAPPING, analysis.signature().hashCode());
        try {
            Files.createDirectories(root);
            lockFile = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!lock()) {
            throw new IllegalStateException("another process has the search directory " + root);
        }
    }

    /** The newest generation that can be brought into step with the store. */
    Optional<Generation> latest() {
        return directories().stream()
                .filter(directory -> directory.getFileName().toString().startsWith(prefix))
                .filter(Generation::isComplete)
                .max(Comparator.comparingLong(Generations::number))
                .map(directory -> new Generation(directory, analysis));
    }

    /** An empty one. */
    Generation next() {
        long last = directories().stream().mapToLong(Generations::number).max().orElse(0);
        try {
            return new Generation(Files.createDirectory(root.resolve(prefix + (last + 1))), analysis);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes all generations but one. */
    void keepOnly(Generation kept) {
        directories().stream().filter(directory -> !directory.equals(kept.directory())).forEach(Generations::delete);
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean lock() {
        FileLock lock = null;
        try {
            lock = lockFile.tryLock();
        } catch (OverlappingFileLockException e) {
            // This process has it: the directory is still being closed
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (lock == null) {
                close();
            }
        }
        return lock != null;
    }

    private List<Path> directories() {
        try (Stream<Path> files = Files.list(root)) {
            return files.filter(file -> NAME.matcher(file.getFileName().toString()).matches()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long number(Path directory) {
        var name = NAME.matcher(directory.getFileName().toString());
        return name.matches() ? Long.parseLong(name.group(1)) : 0;
    }
}
