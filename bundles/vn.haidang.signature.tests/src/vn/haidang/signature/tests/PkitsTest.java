package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.signature.PathRequest;
import vn.haidang.signature.PathVerdict;
import vn.haidang.signature.Verdict;
import vn.haidang.signature.internal.judge.FolderPathVerifier;
import vn.haidang.signature.tests.support.Shared;

/**
 * NIST's Public Key Interoperability Test Suite, all 246 cases with their initial policies, through the service behind
 * {@code verify-path}: what it accepts is VALID and nothing else is.
 */
class PkitsTest {

    private static final Instant AT = Instant.parse("2010-05-01T00:00:00Z");
    private static final String ANCHOR = "TrustAnchorRootCertificate.crt";
    private static final String ANCHOR_LIST = "TrustAnchorRootCRL.crl";

    @TempDir
    Path folder;

    record Case(String id, String name, String certificate, List<String> others, List<String> lists, boolean accept,
            List<String> policies, boolean explicit, boolean inhibitMapping, boolean inhibitAny) {

        static Case of(String line) {
            String[] fields = line.split(";", -1);
            return new Case(fields[0], fields[1], fields[2], words(fields[3]), words(fields[4]),
                    Boolean.parseBoolean(fields[5]), words(fields[6]), Boolean.parseBoolean(fields[7]),
                    Boolean.parseBoolean(fields[8]), Boolean.parseBoolean(fields[9]));
        }

        private static List<String> words(String field) {
            return Stream.of(field.split("[, ]+")).filter(word -> !word.isEmpty()).toList();
        }

        @Override
        public String toString() {
            return id + " " + name;
        }
    }

    static Stream<Case> cases() throws IOException {
        return Files.readAllLines(Shared.vectors("pkits").resolve("cases.csv")).stream().skip(1).map(Case::of);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agrees(Case given) throws Exception {
        Path vectors = Shared.vectors("pkits");
        Path trust = Files.createDirectories(folder.resolve("trust"));
        Path revocation = Files.createDirectories(folder.resolve("revocation"));
        Path certificates = Files.createDirectories(folder.resolve("certificates"));
        copy(vectors.resolve("certs").resolve(ANCHOR), trust);
        given.others().forEach(name -> copy(vectors.resolve("certs").resolve(name), certificates));
        Stream.concat(Stream.of(ANCHOR_LIST), given.lists().stream()).distinct()
                .forEach(name -> copy(vectors.resolve("crls").resolve(name), revocation));

        PathVerdict verdict = new FolderPathVerifier().verify(new PathRequest(
                vectors.resolve("certs").resolve(given.certificate()), trust, certificates, revocation, AT,
                Set.copyOf(given.policies()), given.explicit(), given.inhibitMapping(), given.inhibitAny()));

        assertEquals(given.accept(), verdict.verdict() == Verdict.VALID, () -> verdict.findings().stream()
                .map(finding -> finding.severity() + " " + finding.code() + " " + finding.evidence()).toList()
                .toString());
    }

    private static void copy(Path file, Path folder) {
        try {
            Files.copy(file, folder.resolve(file.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
