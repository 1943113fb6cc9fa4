package vn.haidang.signature.internal.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.haidang.base.digest.Sha256;
import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.TrustEntry;
import vn.haidang.signature.TrustEntry.State;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.certificate.Certificates;
import vn.haidang.signature.internal.certificate.FolderFiles;
import vn.haidang.signature.internal.certificate.Names;

/** Reads the folder of a trust store. */
public final class TrustStoreFolder {

    private static final long MAX_LENGTH = 1L << 20;

    /**
     * What is there.
     *
     * @param entries each certificate once, roots first, by name
     * @param files by fingerprint the file of a certificate that has one to itself
     * @param problems what could not be read or does not belong together
     */
    record Content(List<TrustEntry> entries, Map<String, Path> files, List<Finding> problems) {
        static final Content EMPTY = new Content(List.of(), Map.of(), List.of());
    }

    private TrustStoreFolder() {}

    /** The anchors and links of a store; what nobody has confirmed ends no path, what was withdrawn is in none. */
    public static TrustAnchors anchors(Path folder, Instant at) throws FindingException {
        Content content = read(folder);
        List<X509Certificate> anchors = new ArrayList<>();
        List<X509Certificate> intermediates = new ArrayList<>();
        List<Finding> problems = new ArrayList<>(content.problems());
        for (TrustEntry entry : content.entries()) {
            State state = entry.state(at);
            if (state == State.UNCONFIRMED && entry.root()) {
                problems.add(finding(Severity.WARNING, "trust.unconfirmed").with("name", entry.name())
                        .showing("SHA-256", entry.fingerprint()));
            } else if (state != State.WITHDRAWN) {
                (entry.root() ? anchors : intermediates).add(entry.certificate());
            }
        }
        return new TrustAnchors(anchors, intermediates, problems);
    }

    static Content read(Path folder) throws FindingException {
        Map<String, TrustEntry> entries = new HashMap<>();
        Map<String, Path> files = new HashMap<>();
        List<Finding> problems = new ArrayList<>();
        for (Path file : FolderFiles.list(folder)) {
            try {
                List<X509Certificate> certificates = certificates(file);
                for (X509Certificate certificate : certificates) {
                    TrustEntry entry = entry(certificate, record(file, fingerprint(certificate),
                            certificates.size() == 1, problems));
                    entries.merge(entry.fingerprint(), entry, TrustStoreFolder::morePrecise);
                    if (certificates.size() == 1) {
                        files.putIfAbsent(entry.fingerprint(), file);
                    }
                }
            } catch (IOException | GeneralSecurityException | RuntimeException e) {
                // BouncyCastle's parsers throw unchecked exceptions on malformed input
                problems.add(finding(Severity.WARNING, "trust.file.unreadable").with("file",
                        file.getFileName().toString()).showing(e.getClass().getSimpleName(),
                                String.valueOf(e.getMessage())));
            }
        }
        List<TrustEntry> sorted = entries.values().stream().sorted(Comparator.comparing(TrustEntry::root).reversed()
                .thenComparing(TrustEntry::name).thenComparing(TrustEntry::fingerprint)).toList();
        return new Content(sorted, files, problems);
    }

    private static List<X509Certificate> certificates(Path file) throws IOException, GeneralSecurityException {
        if (file.getFileName().toString().endsWith(".json")) {
            return List.of();
        }
        byte[] content = FolderFiles.readWithin(file, MAX_LENGTH);
        return FolderFiles.looksLike(content, "CERTIFICATE") ? Certificates.readAll(content) : List.of();
    }

    /** Of two entries for one certificate the one that says more; who withdrew it has the last word. */
    private static TrustEntry morePrecise(TrustEntry one, TrustEntry other) {
        if (one.withdrawn().isPresent() != other.withdrawn().isPresent()) {
            return one.withdrawn().isPresent() ? one : other;
        }
        return other.confirmed().isPresent() || one.confirmed().isEmpty() && other.imported().isPresent() ? other : one;
    }

    /** What is recorded of a certificate; a record of another certificate is none, so that swapping the file confirms nothing. */
    private static TrustRecord record(Path file, String fingerprint, boolean alone, List<Finding> problems) {
        Path json = recordOf(file);
        if (!alone || !Files.exists(json)) {
            return TrustRecord.none(fingerprint);
        }
        try {
            TrustRecord record = TrustRecord.read(json);
            if (record.fingerprint().equals(fingerprint)) {
                return record;
            }
            problems.add(finding(Severity.WARNING, "trust.record.other").with("file", json.getFileName().toString())
                    .showing("SHA-256", fingerprint));
        } catch (IOException e) {
            problems.add(finding(Severity.WARNING, "trust.record.unreadable").with("file",
                    json.getFileName().toString()).showing(e.getClass().getSimpleName(),
                            String.valueOf(e.getMessage())));
        }
        return TrustRecord.none(fingerprint);
    }

    static Path recordOf(Path certificate) {
        String name = certificate.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return certificate.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".json");
    }

    static TrustEntry entry(X509Certificate certificate, TrustRecord record) {
        return new TrustEntry(certificate, record.fingerprint(), TrustFolder.isSelfSigned(certificate),
                Names.shown(certificate.getSubjectX500Principal()), record.source(), record.imported(),
                record.confirmed(), record.withdrawn(), KnownPins.ALL.of(record.fingerprint()));
    }

    static String fingerprint(X509Certificate certificate) throws GeneralSecurityException {
        return new Sha256().add(certificate.getEncoded()).hex();
    }

    private static Finding finding(Severity severity, String code) {
        return Finding.of(Messages.CATALOGUE, severity, code);
    }
}
