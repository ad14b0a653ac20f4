package io.standfirst.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the tests of this run have seen of the API: which classes ran, and which operation answered with which status. It is
 * kept in a file, because each start of the application has a class loader of its own.
 */
final class ContractCoverage {

    private static final Set<String> NOTED = ConcurrentHashMap.newKeySet();

    private ContractCoverage() {
    }

    static void ran(Class<?> test) {
        note("class " + test.getName());
    }

    /** @param status as the document names it: a status, a range such as {@code 2XX}, or {@code default} */
    static void saw(String operation, String status) {
        note(operation + " " + status);
    }

    /** All that was noted, by every class loader. */
    static Set<String> all() {
        try {
            return Files.exists(file()) ? new TreeSet<>(Files.readAllLines(file())) : Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void note(String line) {
        if (NOTED.add(line)) {
            try {
                Files.createDirectories(file().getParent());
                Files.writeString(file(), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Of this process, so that no run sees what another has noted. */
    private static Path file() {
        return Path.of("target", "contract", ProcessHandle.current().pid() + "-"
                + ManagementFactory.getRuntimeMXBean().getStartTime() + ".txt");
    }
}
