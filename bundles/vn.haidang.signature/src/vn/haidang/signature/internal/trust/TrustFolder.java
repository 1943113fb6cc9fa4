package vn.haidang.signature.internal.trust;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.certificate.Certificates;
import vn.haidang.signature.internal.certificate.FolderFiles;

/**
 * A plain folder of certificates (DER or PEM, also several in one PEM file) that the caller vouches for: the self-signed
 * ones are anchors. Other files, as a README, are left alone; a file that begins like a certificate and is none is a
 * problem.
 */
public final class TrustFolder {

    private static final long MAX_LENGTH = 4L << 20;

    private TrustFolder() {}

    /** Reads a folder. */
    public static TrustAnchors load(Path folder) throws FindingException {
        List<X509Certificate> anchors = new ArrayList<>();
        List<X509Certificate> intermediates = new ArrayList<>();
        List<Finding> problems = new ArrayList<>();
        for (Path file : FolderFiles.list(folder)) {
            try {
                for (X509Certificate certificate : read(file)) {
                    (isSelfSigned(certificate) ? anchors : intermediates).add(certificate);
                }
            } catch (IOException | GeneralSecurityException | RuntimeException e) {
                // BouncyCastle's parsers throw unchecked exceptions on malformed input
                problems.add(Finding.of(Messages.CATALOGUE, Severity.WARNING, "trust.file.unreadable")
                        .with("file", file.getFileName().toString())
                        .showing(e.getClass().getSimpleName(), String.valueOf(e.getMessage())));
            }
        }
        return new TrustAnchors(anchors, intermediates, problems);
    }

    private static Collection<X509Certificate> read(Path file) throws IOException, GeneralSecurityException {
        byte[] content = FolderFiles.readWithin(file, MAX_LENGTH);
        if (!FolderFiles.looksLike(content, "CERTIFICATE")) {
            return List.of();
        }
        return Certificates.readAll(content);
    }

    /** Signed by its own key, not merely issued under its own name. */
    static boolean isSelfSigned(X509Certificate certificate) {
        if (!certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
            return false;
        }
        try {
            certificate.verify(certificate.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            // self-issued with another key: a link between an authority's old and new key, RFC 5280, 3.2
            return false;
        }
    }
}
