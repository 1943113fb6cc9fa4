package vn.haidang.signature.internal.certificate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CRL;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.internal.BouncyCastle;
import vn.haidang.signature.internal.Messages;

/**
 * The revocation lists of a folder (DER or PEM), complete and delta ones, as many of one authority as were kept.
 *
 * @param lists the lists; their signatures are checked where they are used
 * @param problems the files that could not be read: any of them may be the list that revokes, so that with one of them
 *        nothing is known to be good
 */
record RevocationFolder(List<RevocationList> lists, List<Finding> problems) {

    private static final long MAX_LENGTH = 64L << 20;

    static RevocationFolder load(Optional<Path> folder) throws FindingException {
        if (folder.isEmpty()) {
            return new RevocationFolder(List.of(), List.of());
        }
        List<RevocationList> lists = new ArrayList<>();
        List<Finding> problems = new ArrayList<>();
        for (Path file : FolderFiles.list(folder.get())) {
            try {
                lists.addAll(read(file));
            } catch (IOException | GeneralSecurityException | RuntimeException e) {
                // BouncyCastle's parsers throw unchecked exceptions on malformed input
                problems.add(Finding.of(Messages.CATALOGUE, Severity.NOT_CHECKED, "revocation.file.unreadable")
                        .with("file", file.getFileName().toString())
                        .showing(e.getClass().getSimpleName(), String.valueOf(e.getMessage())));
            }
        }
        return new RevocationFolder(List.copyOf(lists), List.copyOf(problems));
    }

    private static Collection<RevocationList> read(Path file) throws IOException, GeneralSecurityException {
        byte[] content = FolderFiles.readWithin(file, MAX_LENGTH);
        if (!FolderFiles.looksLike(content, "X509 CRL")) {
            if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".crl")) {
                throw new IOException("no revocation list in it");
            }
            return List.of();
        }
        List<RevocationList> lists = new ArrayList<>();
        CertificateFactory factory = CertificateFactory.getInstance("X.509", BouncyCastle.PROVIDER);
        for (CRL list : factory.generateCRLs(new ByteArrayInputStream(content))) {
            lists.add(new RevocationList((X509CRL) list));
        }
        if (lists.isEmpty()) {
            throw new IOException("no revocation list in it");
        }
        return lists;
    }
}
