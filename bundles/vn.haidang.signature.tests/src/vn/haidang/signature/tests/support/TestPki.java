package vn.haidang.signature.tests.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.tests.support.TestAuthority.Identity;
import vn.haidang.signature.tests.support.TestAuthority.Wish;

/** The hierarchy the tests share: made once, since keys take time. */
public final class TestPki {

    /** When documents are signed in tests unless they say otherwise. */
    public static final String SIGNED = "2023-08-15T03:00:00Z";
    /** For when they are verified. */
    public static final String AT = "2024-01-01T00:00:00Z";

    public static final TestAuthority ROOT = TestAuthority.root("CA gốc thử nghiệm");
    public static final TestAuthority ISSUER = ROOT.subordinate("CA cấp hai thử nghiệm");
    public static final TestAuthority STRANGER = TestAuthority.root("CA không quen biết");
    public static final KeyPair KEYS = TestAuthority.rsa(2048);
    public static final Identity SIGNER = ISSUER.issue(Wish.signer("Nguyễn Văn Mẫu"), KEYS);

    private TestPki() {}

    /** Writes certificates (DER) as a trust folder. */
    public static Path trust(Path folder, X509Certificate... certificates) throws IOException {
        Files.createDirectories(folder);
        for (X509Certificate certificate : certificates) {
            try {
                Files.write(folder.resolve(certificate.getSerialNumber() + ".crt"), certificate.getEncoded());
            } catch (GeneralSecurityException e) {
                throw new IOException(e);
            }
        }
        return folder;
    }

    /** Writes lists (DER) as a revocation folder. */
    public static Path revocation(Path folder, X509CRL... lists) throws IOException {
        Files.createDirectories(folder);
        int number = 0;
        for (X509CRL list : lists) {
            try {
                Files.write(folder.resolve(number++ + ".crl"), list.getEncoded());
            } catch (GeneralSecurityException e) {
                throw new IOException(e);
            }
        }
        return folder;
    }

    /** The usual lists: nobody is revoked. */
    public static X509CRL[] silentLists() {
        return new X509CRL[]{ROOT.list("2023-01-01T00:00:00Z", "2025-01-01T00:00:00Z").signed(),
                ISSUER.list("2023-01-01T00:00:00Z", "2025-01-01T00:00:00Z").signed()};
    }

    /** Verification with the usual certificates and lists, which are written into the folder when they are not there. */
    public static synchronized VerificationRequest request(Path folder) throws IOException {
        Path trust = folder.resolve("trust");
        Path revocation = folder.resolve("revocation");
        if (!Files.isDirectory(trust)) {
            revocation(revocation, silentLists());
            trust(trust, ROOT.certificate(), ISSUER.certificate());
        }
        return new VerificationRequest(trust, Optional.of(revocation), Optional.of(Instant.parse(AT)));
    }
}
