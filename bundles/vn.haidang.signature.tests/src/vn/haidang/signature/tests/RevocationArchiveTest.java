package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import vn.haidang.base.time.Scheduler;
import vn.haidang.signature.Judgement;
import vn.haidang.signature.RevocationSources;
import vn.haidang.signature.SigningEvidence;
import vn.haidang.signature.SigningTime;
import vn.haidang.signature.TrustSource;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.Verdict;
import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.internal.judge.RequestJudge;
import vn.haidang.signature.internal.revocation.RevocationUpdate;
import vn.haidang.signature.internal.trust.FolderTrustStore;
import vn.haidang.signature.tests.support.OcspMaker;
import vn.haidang.signature.tests.support.TestAuthority;
import vn.haidang.signature.tests.support.TestPki;

/** Lists once relied on are kept for ever; what is missing is asked of authorities only when that is allowed. */
class RevocationArchiveTest {

    private static final Instant AT = Instant.parse(TestPki.AT);
    private static final Instant SIGNED = Instant.parse(TestPki.SIGNED);
    private static final X509CRL ROOT_LIST = TestPki.ROOT.list("2023-01-01T00:00:00Z", "2025-01-01T00:00:00Z")
            .signed();

    @TempDir
    Path folder;

    private HttpServer server;
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private X509Certificate signer;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        String base = "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
        signer = TestPki.ISSUER.issue(new X500Name("CN=Nguyễn Văn Mẫu"), TestPki.KEYS, TestAuthority.FROM,
                TestAuthority.TO, new Extension(Extension.cRLDistributionPoints, false, new CRLDistPoint(
                        new DistributionPoint[]{new DistributionPoint(new DistributionPointName(new GeneralNames(
                                new GeneralName(GeneralName.uniformResourceIdentifier, base + "/list"))), null, null)})
                        .getEncoded()),
                new Extension(Extension.authorityInfoAccess, false, new AuthorityInformationAccess(
                        AccessDescription.id_ad_ocsp,
                        new GeneralName(GeneralName.uniformResourceIdentifier, base + "/ocsp")).getEncoded()))
                .certificate();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(String path, int status, byte[] body) {
        server.createContext(path, exchange -> answer(exchange, status, body));
    }

    private void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private Judgement judged(boolean online, X509CRL... lists) throws Exception {
        Path trust = TestPki.trust(folder.resolve("trust"), TestPki.ROOT.certificate(), TestPki.ISSUER.certificate());
        Path revocation = TestPki.revocation(Files.createTempDirectory(folder, "revocation"), lists);
        return RequestJudge.of(new VerificationRequest(new TrustSource.Folder(trust), new RevocationSources(
                Optional.of(revocation), Optional.of(folder.resolve("archive")), online), Optional.of(AT)), AT)
                .judge(new SigningEvidence(signer, ValidationMaterial.none(),
                        SigningTime.claimed(Optional.of(SIGNED))));
    }

    private long archived() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("archive"))) {
            return files.filter(file -> file.toString().endsWith(".crl.gz")).count();
        }
    }

    @Test
    void aListOnceReliedOnIsThereLater() throws Exception {
        assertEquals(Verdict.VALID, judged(false, TestPki.silentLists()).verdict());
        assertEquals(2, archived());

        assertEquals(Verdict.VALID, judged(false).verdict());
        assertEquals(2, archived());
        assertEquals(List.of(), asked);
    }

    @Test
    void theListThatWasNewestWhenItWasSignedCountsBesideLaterOnes() throws Exception {
        X509CRL held = TestPki.ISSUER.list("2023-08-01T00:00:00Z", "2023-09-01T00:00:00Z")
                .revoking(signer, "2023-08-10T00:00:00Z", CRLReason.certificateHold).signed();
        X509CRL lifted = TestPki.ISSUER.list("2023-09-01T00:00:00Z", "2025-01-01T00:00:00Z").signed();
        assertEquals(Verdict.INVALID, judged(false, ROOT_LIST, held).verdict());

        assertEquals(Verdict.INVALID, judged(false, ROOT_LIST, lifted).verdict());
    }

    @Test
    void nobodyIsAskedUnlessThatIsAllowed() throws Exception {
        answer("/list", 200, TestPki.silentLists()[1].getEncoded());

        assertEquals(Verdict.INDETERMINATE, judged(false, ROOT_LIST).verdict());
        assertEquals(List.of(), asked);
    }

    @Test
    void whatIsMissingIsFetchedOnceAndKept() throws Exception {
        answer("/list", 200, TestPki.silentLists()[1].getEncoded());
        answer("/ocsp", 404, new byte[0]);

        assertEquals(Verdict.VALID, judged(true, ROOT_LIST).verdict());
        assertEquals(List.of("GET /list", "POST /ocsp"), asked);
        assertEquals(2, archived());
        assertEquals(Verdict.VALID, judged(false).verdict());
    }

    @Test
    void aResponderIsAsked() throws Exception {
        answer("/list", 500, new byte[0]);
        answer("/ocsp", 200, OcspMaker.of(TestPki.ISSUER, signer).encoded());

        assertEquals(Verdict.VALID, judged(true, ROOT_LIST).verdict());
    }

    @Test
    void whatComesBackIsBelievedNoMoreThanAFile() throws Exception {
        answer("/list", 200, TestPki.STRANGER.list("2023-01-01T00:00:00Z", "2025-01-01T00:00:00Z").signed()
                .getEncoded());
        answer("/ocsp", 200, "<html>".getBytes());

        assertEquals(Verdict.INDETERMINATE, judged(true, ROOT_LIST).verdict());
    }

    @Test
    void redirectsLeadNowhereElseThanToTheWeb() throws Exception {
        server.createContext("/list", exchange -> {
            exchange.getResponseHeaders().add("Location", "file:///etc/passwd");
            answer(exchange, 302, new byte[0]);
        });
        server.createContext("/ocsp", exchange -> {
            exchange.getResponseHeaders().add("Location", "/ocsp");
            answer(exchange, 302, new byte[0]);
        });

        assertEquals(Verdict.INDETERMINATE, judged(true, ROOT_LIST).verdict());
        assertEquals(4, asked.stream().filter(request -> request.startsWith("POST /ocsp")).count());
    }

    /** The scheduler hands out the task; the day passes when the test says so. */
    @Test
    void theListsOfTrustedAuthoritiesAreFetchedDaily() throws Exception {
        answer("/list", 200, TestPki.silentLists()[1].getEncoded());
        assertEquals(Verdict.VALID, judged(false, TestPki.silentLists()).verdict());
        CountDownLatch fetched = new CountDownLatch(1);
        server.createContext("/last", exchange -> {
            answer(exchange, 404, new byte[0]);
            fetched.countDown();
        });
        // the folder of the archive is walked in order: an address at its end tells that all before were asked
        Files.writeString(Files.createDirectories(folder.resolve("archive/zzz")).resolve("last.address"),
                "http://" + server.getAddress().getAddress().getHostAddress() + ":" + server.getAddress().getPort()
                        + "/last\n");
        List<Runnable> daily = new ArrayList<>();
        Scheduler scheduler = new Scheduler() {
            @Override
            public Scheduled after(Duration delay, Runnable task) {
                throw new AssertionError("daily, not once");
            }

            @Override
            public Scheduled every(Duration delay, Duration period, Runnable task) {
                assertEquals(Duration.ofDays(1), period);
                daily.add(task);
                return daily::clear;
            }
        };
        RevocationUpdate update = new RevocationUpdate(new FolderTrustStore(InstantSource.fixed(AT)), scheduler,
                InstantSource.fixed(AT), Map.of("trust", folder.resolve("trust").toString(), "archive",
                        folder.resolve("archive").toString()));
        try {
            daily.get(0).run();
            assertTrue(fetched.await(60, TimeUnit.SECONDS));
        } finally {
            update.stop();
        }
        assertEquals(List.of("GET /list", "GET /last"), asked);
        assertEquals(List.of(), daily);
    }
}
