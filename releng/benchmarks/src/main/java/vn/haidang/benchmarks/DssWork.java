package vn.haidang.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonCertificateSource;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;

/**
 * The same documents through EU DSS with the checks that it makes by default: the same anchor, intermediate certificate and
 * lists, nothing fetched, two threads, warm.
 */
final class DssWork {

    private static final int THREADS = 2;
    private static final int WARMING = 3;

    private final Path corpus;

    private DssWork(Path corpus) {
        this.corpus = corpus;
    }

    /** @param arguments the corpus and how many of its documents; a few are enough for a rate */
    public static void main(String[] arguments) throws Exception {
        new DssWork(Path.of(arguments[0])).measure(Integer.parseInt(arguments[1]));
    }

    private void measure(int count) throws IOException, InterruptedException, ExecutionException {
        List<Path> files;
        try (Stream<Path> all = Files.list(corpus.resolve("documents"))) {
            files = all.sorted().limit(count).toList();
        }
        for (int i = 0; i < WARMING; i++) {
            run(files);
        }
        double processor = ProcessTime.seconds(ProcessHandle.current());
        long begin = System.nanoTime();
        List<Double> times = run(files);
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.println("dss, processor time, ms a document\t"
                + (ProcessTime.seconds(ProcessHandle.current()) - processor) * 1e3 / files.size());
        System.out.println("dss, documents a second\t" + files.size() / seconds);
        System.out.println("dss, one document, median ms\t" + times.get(times.size() / 2));
    }

    /** The milliseconds of each, sorted. */
    private List<Double> run(List<Path> files) throws InterruptedException, ExecutionException {
        ExecutorService workers = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Double>> results = new ArrayList<>();
            for (Path file : files) {
                results.add(workers.submit(() -> millis(file)));
            }
            List<Double> times = new ArrayList<>();
            for (Future<Double> result : results) {
                times.add(result.get());
            }
            times.sort(Comparator.naturalOrder());
            return times;
        } finally {
            workers.shutdownNow();
        }
    }

    private double millis(Path file) throws IOException {
        long begin = System.nanoTime();
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new FileDocument(file.toFile()));
        validator.setCertificateVerifier(verifier());
        validator.setLocale(Locale.ENGLISH);
        SimpleReport report = validator.validateDocument().getSimpleReport();
        double millis = (System.nanoTime() - begin) / 1e6;
        if (report.getSignaturesCount() == 0) {
            throw new IllegalStateException(file + ": no signature found");
        }
        for (String id : report.getSignatureIdList()) {
            // a verdict that stops early would be no comparison
            if (!report.isValid(id)) {
                throw new IllegalStateException(file + ": " + report.getIndication(id) + " "
                        + report.getSubIndication(id) + " " + report.getAdESValidationErrors(id));
            }
        }
        return millis;
    }

    private CertificateVerifier verifier() throws IOException {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(DSSUtils.loadCertificate(corpus.resolve("trust/root.crt").toFile()));
        CommonCertificateSource between = new CommonCertificateSource();
        between.addCertificate(DSSUtils.loadCertificate(corpus.resolve("trust/issuer.crt").toFile()));
        verifier.setTrustedCertSources(trusted);
        verifier.setAdjunctCertSources(between);
        try (InputStream root = Files.newInputStream(corpus.resolve("revocation/root.crl"));
                InputStream issuer = Files.newInputStream(corpus.resolve("revocation/issuer.crl"))) {
            verifier.setCrlSource(new ExternalResourcesCRLSource(root, issuer));
        }
        // its default asks nobody for more than is here
        verifier.setAIASource(null);
        verifier.setOcspSource(null);
        return verifier;
    }
}
