package vn.haidang.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.PathRequest;
import vn.haidang.signature.SignatureVerifier;
import vn.haidang.signature.Verdict;
import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.internal.DocumentVerifier;
import vn.haidang.signature.internal.FormatRegistry;
import vn.haidang.signature.internal.asic.AsicSignatureFormat;
import vn.haidang.signature.internal.cades.CmsSignatureFormat;
import vn.haidang.signature.internal.judge.FolderPathVerifier;
import vn.haidang.signature.internal.ooxml.OoxmlSignatureFormat;
import vn.haidang.signature.internal.pdf.PdfSignatureFormat;
import vn.haidang.signature.internal.xml.XmlSignatureFormat;

/**
 * What the verifier is measured at, in a program of its own: a corpus as one run, as often until it is warm and then
 * counted; each document by itself, with certificates and lists read anew as when a clerk drops one file; and the paths of
 * PKITS, their files read each time. Every verdict must be right, or there is no figure.
 */
final class SignatureWork {

    private static final int WARMING = 2;
    private static final int COUNTED = 3;
    private static final Instant PKITS_TIME = Instant.parse("2010-05-01T00:00:00Z");

    private final SignatureVerifier verifier;

    private SignatureWork() {
        FormatRegistry formats = new FormatRegistry();
        formats.addFormat(new AsicSignatureFormat());
        formats.addFormat(new CmsSignatureFormat());
        formats.addFormat(new OoxmlSignatureFormat());
        formats.addFormat(new PdfSignatureFormat());
        formats.addFormat(new XmlSignatureFormat());
        verifier = new DocumentVerifier(formats, InstantSource.system());
    }

    /** @param arguments {@code documents} and the corpus, or {@code paths}, PKITS and a folder to work in */
    public static void main(String[] arguments) throws IOException, FindingException {
        Path folder = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "documents" -> new SignatureWork().documents(folder);
            case "paths" -> paths(folder, Path.of(arguments[2]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void figure(String name, double value) {
        System.out.println(name + "\t" + value);
    }

    private void documents(Path corpus) throws IOException, FindingException {
        VerificationRequest request = new VerificationRequest(corpus.resolve("trust"),
                Optional.of(corpus.resolve("revocation")), Optional.empty());
        Path documents = corpus.resolve("documents");
        for (int i = 0; i < WARMING; i++) {
            verify(List.of(documents), request);
        }
        List<Double> rates = new ArrayList<>();
        double processor = ProcessTime.seconds(ProcessHandle.current());
        int all = 0;
        for (int i = 0; i < COUNTED; i++) {
            long begin = System.nanoTime();
            int count = verify(List.of(documents), request);
            rates.add(count / ((System.nanoTime() - begin) / 1e9));
            all += count;
        }
        figure("processor time, ms a document",
                (ProcessTime.seconds(ProcessHandle.current()) - processor) * 1e3 / all);
        rates.sort(Comparator.naturalOrder());
        figure("documents a second", rates.get(rates.size() / 2));
        figure("heap after collections, MB", heap());
        List<Double> times = new ArrayList<>();
        processor = ProcessTime.seconds(ProcessHandle.current());
        try (Stream<Path> files = Files.list(documents)) {
            for (Path file : files.sorted().toList()) {
                long begin = System.nanoTime();
                verify(List.of(file), request);
                times.add((System.nanoTime() - begin) / 1e6);
            }
        }
        times.sort(Comparator.naturalOrder());
        figure("one document, median ms", times.get(times.size() / 2));
        figure("one document, p90 ms", times.get(times.size() * 9 / 10));
        figure("one document, processor time, ms",
                (ProcessTime.seconds(ProcessHandle.current()) - processor) * 1e3 / times.size());
    }

    private int verify(List<Path> paths, VerificationRequest request) throws FindingException {
        int[] count = {0};
        verifier.verify(paths, request, Progress.unobserved(), verdict -> {
            count[0]++;
            if (verdict.conclusion() != Conclusion.VALID) {
                throw new IllegalStateException(verdict.file() + " is " + verdict.conclusion() + ": " + why(verdict));
            }
        });
        return count[0];
    }

    private static List<String> why(DocumentVerdict verdict) {
        return Stream.concat(verdict.findings().stream(),
                verdict.signatures().stream().flatMap(signature -> signature.findings().stream()))
                .map(finding -> finding.severity() + " " + finding.code() + " " + finding.evidence())
                .filter(text -> !text.startsWith("OK") && !text.startsWith("INFO")).toList();
    }

    /** What the collector found alive when it last looked, in the worst of the pools' cases. */
    private static double heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage).filter(Objects::nonNull).mapToLong(MemoryUsage::getUsed)
                .sum()
                / 1e6;
    }

    /** One case of PKITS with its files where the verifier looks for them. */
    private record PathCase(PathRequest request, boolean accept) {

        static PathCase of(String line, Path vectors, Path work) throws IOException {
            String[] fields = line.split(";", -1);
            Path folder = work.resolve(fields[0]);
            copy(vectors.resolve("certs"), List.of("TrustAnchorRootCertificate.crt"), folder.resolve("trust"));
            copy(vectors.resolve("certs"), words(fields[3]), folder.resolve("certificates"));
            copy(vectors.resolve("crls"), List.of("TrustAnchorRootCRL.crl"), folder.resolve("revocation"));
            copy(vectors.resolve("crls"), words(fields[4]), folder.resolve("revocation"));
            return new PathCase(new PathRequest(vectors.resolve("certs").resolve(fields[2]), folder.resolve("trust"),
                    folder.resolve("certificates"), folder.resolve("revocation"), PKITS_TIME,
                    Set.copyOf(words(fields[6])), Boolean.parseBoolean(fields[7]), Boolean.parseBoolean(fields[8]),
                    Boolean.parseBoolean(fields[9])), Boolean.parseBoolean(fields[5]));
        }

        private static List<String> words(String field) {
            return Stream.of(field.split("[, ]+")).filter(word -> !word.isEmpty()).toList();
        }

        private static void copy(Path from, List<String> names, Path to) throws IOException {
            Files.createDirectories(to);
            for (String name : names) {
                Files.copy(from.resolve(name), to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }

        double millis() throws FindingException {
            long begin = System.nanoTime();
            Verdict verdict = new FolderPathVerifier().verify(request).verdict();
            double millis = (System.nanoTime() - begin) / 1e6;
            if (accept != (verdict == Verdict.VALID)) {
                throw new IllegalStateException(request.target() + " is " + verdict);
            }
            return millis;
        }
    }

    private static void paths(Path vectors, Path work) throws IOException, FindingException {
        List<PathCase> cases = new ArrayList<>();
        for (String line : Files.readAllLines(vectors.resolve("cases.csv")).stream().skip(1).toList()) {
            cases.add(PathCase.of(line, vectors, work));
        }
        for (int i = 0; i < WARMING; i++) {
            for (PathCase one : cases) {
                one.millis();
            }
        }
        List<Double> times = new ArrayList<>();
        for (PathCase one : cases) {
            times.add(one.millis());
        }
        times.sort(Comparator.naturalOrder());
        figure("paths of PKITS", times.size());
        figure("one path, median ms", times.get(times.size() / 2));
    }
}
