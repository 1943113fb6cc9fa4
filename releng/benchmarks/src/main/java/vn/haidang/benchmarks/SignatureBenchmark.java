package vn.haidang.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.haidang.benchmarks.corpus.SignatureCorpus;

/**
 * Measures the verifier of the built product on two processors with the demanded heap, on signed PDFs that it makes itself,
 * and other engines on the same files in the same run: EU DSS as the second opinion's bundle has it, and pdfsig.
 */
final class SignatureBenchmark {

    private static final int DOCUMENTS = 640;
    /** DSS takes a second for some of them. */
    private static final int DOCUMENTS_FOR_DSS = 120;
    private static final int STARTS = 5;
    private static final int HEAP_MEGABYTES = 256;
    private static final String RATIO = "times as fast as dss";
    private static final String FIRST = "first document from the command line, s";

    /** What is demanded, and whether at least. */
    private record Demand(double limit, boolean atLeast) {
        boolean isMet(double value) {
            return atLeast ? value >= limit : value <= limit;
        }
    }

    private static final Map<String, Demand> DEMANDED = Map.of("documents a second", new Demand(60, true),
            "one document, median ms", new Demand(15, false), FIRST, new Demand(1.5, false),
            "heap after collections, MB", new Demand(HEAP_MEGABYTES, false), RATIO, new Demand(10, true),
            "one path, median ms", new Demand(3, false));

    private static final Pattern NEEDED = Pattern
            .compile("vn\\.haidang\\.(base|storage|registry|signature)|bcprov|bcpkix"
                    + "|bcutil|org\\.apache\\.pdfbox(\\.io|\\.fontbox)?|org\\.apache\\.commons\\.commons-logging"
                    + "|com\\.fasterxml\\.jackson\\.core\\.jackson-core|com\\.h2database|h2");

    private final Path root;
    private final Path work;
    private final Map<String, Double> values = new LinkedHashMap<>();

    SignatureBenchmark(Path root) throws IOException {
        this.root = root;
        this.work = Files.createTempDirectory("haidang-bench");
    }

    /** @param values each figure by its name */
    record Figures(Map<String, Double> values) {

        String text() {
            return values.entrySet().stream().map(Figures::row).collect(Collectors.joining("\n"));
        }

        private static String row(Map.Entry<String, Double> figure) {
            Demand demand = DEMANDED.get(figure.getKey());
            return String.format(Locale.ROOT, "signature %-42s %10.2f%s", figure.getKey(), figure.getValue(),
                    demand == null
                            ? ""
                            : String.format(Locale.ROOT, "  demanded %s %.1f  %s", demand.atLeast() ? ">=" : "<=",
                                    demand.limit(), demand.isMet(figure.getValue()) ? "met" : "MISSED"));
        }

        String json() {
            return values.entrySet().stream()
                    .map(figure -> String.format(Locale.ROOT, "\"%s\":%.3f", figure.getKey(), figure.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
    }

    Figures run() throws IOException, InterruptedException {
        try {
            String classPath = ProductClasses.path(root, NEEDED, Files.createDirectory(work.resolve("bundles")));
            Path corpus = work.resolve("corpus");
            java(List.of("-cp", classPath, SignatureCorpus.class.getName(), corpus.toString(),
                    Integer.toString(DOCUMENTS)));
            describe(corpus.resolve("documents"));
            java(ours(classPath, "documents", corpus.toString()));
            values.put(FIRST, first(corpus));
            dss(corpus);
            SignaturePeers.pdfsigMillis(corpus.resolve("documents"))
                    .ifPresent(millis -> values.put("pdfsig, a process a document, median ms", millis));
            java(ours(classPath, "paths", vectors().toString(), work.resolve("paths").toString()));
            return new Figures(values);
        } finally {
            delete(work);
        }
    }

    private void describe(Path documents) throws IOException {
        List<Long> sizes = new ArrayList<>();
        try (Stream<Path> files = Files.list(documents)) {
            for (Path file : files.toList()) {
                sizes.add(Files.size(file));
            }
        }
        sizes.sort(Comparator.naturalOrder());
        values.put("documents", (double) sizes.size());
        values.put("median of their sizes, kB", sizes.get(sizes.size() / 2) / 1e3);
        values.put("the largest, kB", sizes.get(sizes.size() - 1) / 1e3);
    }

    private static List<String> ours(String classPath, String... what) {
        List<String> words = new ArrayList<>(List.of("-Xmx" + HEAP_MEGABYTES + "m", "-XX:ActiveProcessorCount=2",
                "-Djava.awt.headless=true", "-cp", classPath, SignatureWork.class.getName()));
        words.addAll(List.of(what));
        return words;
    }

    /** The whole command, as a user types it, until it has ended; the one before it prepares the product and does not count. */
    private double first(Path corpus) throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i <= STARTS; i++) {
            long begin = System.nanoTime();
            int code = new ProcessBuilder(root.resolve("haidang").toString(), "verify",
                    corpus.resolve("documents/0008.pdf").toString(), "--trust", corpus.resolve("trust").toString(),
                    "--crl",
                    corpus.resolve("revocation").toString(), "--json").redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT).start().waitFor();
            if (code != 0) {
                throw new IllegalStateException("verify ended with " + code);
            }
            if (i > 0) {
                seconds.add((System.nanoTime() - begin) / 1e9);
            }
        }
        seconds.sort(Comparator.naturalOrder());
        return seconds.get(seconds.size() / 2);
    }

    /** With all the memory that it likes. */
    private void dss(Path corpus) throws IOException, InterruptedException {
        String classPath = ProductClasses.wrapped(root.resolve("bundles/vn.haidang.signature.dss/target"),
                Files.createDirectory(work.resolve("dss")));
        java(List.of("-Xmx1g", "-XX:ActiveProcessorCount=2", "-Djava.awt.headless=true", "-cp", classPath,
                DssWork.class.getName(), corpus.toString(), Integer.toString(DOCUMENTS_FOR_DSS)));
        values.put(RATIO, values.get("documents a second") / values.get("dss, documents a second"));
    }

    private Path vectors() {
        return Path.of(Optional.ofNullable(System.getenv("HAIDANG_SHARED"))
                .orElseGet(() -> root.resolve("../shared").toString())).resolve("vectors/pkits");
    }

    private void java(List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(words);
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        for (String line : new String(process.getInputStream().readAllBytes()).lines().toList()) {
            String[] figure = line.split("\t");
            values.put(figure[0], Double.valueOf(figure[1]));
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(words + " ended with " + process.exitValue());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
