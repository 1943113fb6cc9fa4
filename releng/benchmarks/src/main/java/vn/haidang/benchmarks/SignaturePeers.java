package vn.haidang.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Another program that verifies the same documents, started for each of them. */
final class SignaturePeers {

    private static final int DOCUMENTS = 120;

    private SignaturePeers() {}

    /** The median of poppler's {@code pdfsig}, which looks at no certificate here; nothing where it is not installed. */
    static Optional<Double> pdfsigMillis(Path documents) throws IOException, InterruptedException {
        if (Stream.of(System.getenv("PATH").split(":"))
                .noneMatch(place -> Files.isExecutable(Path.of(place, "pdfsig")))) {
            return Optional.empty();
        }
        List<Double> times = new ArrayList<>();
        try (Stream<Path> files = Files.list(documents)) {
            for (Path file : files.sorted().limit(DOCUMENTS).toList()) {
                long begin = System.nanoTime();
                new ProcessBuilder("pdfsig", "-nocert", file.toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
                times.add((System.nanoTime() - begin) / 1e6);
            }
        }
        times.sort(Comparator.naturalOrder());
        return Optional.of(times.get(times.size() / 2));
    }
}
