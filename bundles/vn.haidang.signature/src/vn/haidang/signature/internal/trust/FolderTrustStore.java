package vn.haidang.signature.internal.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.TrustEntry;
import vn.haidang.signature.TrustEntry.Mark;
import vn.haidang.signature.TrustEntry.Withdrawal;
import vn.haidang.signature.TrustStore;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.certificate.Certificates;
import vn.haidang.signature.internal.certificate.FolderFiles;
import vn.haidang.signature.internal.trust.TrustStoreFolder.Content;

/** The trust store in files, which anybody can look at and keep under control of versions. */
@Component(service = TrustStore.class)
public final class FolderTrustStore implements TrustStore {

    private static final long MAX_LENGTH = 4L << 20;
    /** No authority publishes so many certificates in one file; a list of all the world's roots is not to be imported. */
    private static final int MAX_CERTIFICATES = 100;
    private static final int SHOWN = 16;

    private final InstantSource clock;

    @Activate
    public FolderTrustStore(@Reference InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public List<TrustEntry> list(Path folder) throws FindingException {
        return Files.isDirectory(folder) ? TrustStoreFolder.read(folder).entries() : List.of();
    }

    @Override
    public List<TrustEntry> importFrom(Path folder, Path file, String source, String by) throws FindingException {
        Mark mark = mark(by);
        List<X509Certificate> certificates = certificates(file);
        try {
            Files.createDirectories(folder);
            List<TrustEntry> known = list(folder);
            List<TrustEntry> entries = new ArrayList<>();
            for (X509Certificate certificate : certificates) {
                String fingerprint = TrustStoreFolder.fingerprint(certificate);
                Optional<TrustEntry> there = withFingerprint(known, fingerprint);
                entries.add(there.isPresent()
                        ? there.get()
                        : keep(folder, certificate, new TrustRecord(fingerprint,
                                source, Optional.of(mark), Optional.empty(),
                                Optional.empty())));
            }
            return entries;
        } catch (IOException | GeneralSecurityException e) {
            throw unwritable(folder, e);
        }
    }

    private static TrustEntry keep(Path folder, X509Certificate certificate, TrustRecord record)
            throws IOException, GeneralSecurityException {
        TrustEntry entry = TrustStoreFolder.entry(certificate, record);
        Path file = folder.resolve(record.fingerprint().substring(0, SHOWN) + ".crt");
        // the record first: a certificate without one could be taken for something nobody ever imported
        record.write(TrustStoreFolder.recordOf(file), entry.name(), certificate.getNotAfter().toInstant());
        Files.write(file, certificate.getEncoded());
        return entry;
    }

    private static List<X509Certificate> certificates(Path file) throws FindingException {
        try {
            byte[] content = FolderFiles.readWithin(file, MAX_LENGTH);
            // the JDK reads PKCS #7 bundles too
            List<X509Certificate> certificates = Certificates.readAll(content);
            if (certificates.size() > MAX_CERTIFICATES) {
                throw new IOException(certificates.size() + " certificates");
            }
            return certificates;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            // the parsers throw unchecked exceptions on malformed input
            throw new FindingException(finding("trust.import.none").with("file", file.toString())
                    .showing(e.getClass().getSimpleName(), String.valueOf(e.getMessage())), e);
        }
    }

    @Override
    public TrustEntry confirm(Path folder, String fingerprint, String by) throws FindingException {
        Mark mark = mark(by);
        return change(folder, fingerprint, record -> record.confirmedBy(mark), false);
    }

    @Override
    public TrustEntry withdraw(Path folder, String fingerprint, String by, String why) throws FindingException {
        Mark mark = mark(by);
        return change(folder, fingerprint, record -> record.withdrawnBy(new Withdrawal(mark, why)), true);
    }

    private TrustEntry change(Path folder, String fingerprint, UnaryOperator<TrustRecord> change, boolean alsoWithdrawn)
            throws FindingException {
        String wanted = fingerprint.replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT);
        Content content = Files.isDirectory(folder) ? TrustStoreFolder.read(folder) : Content.EMPTY;
        TrustEntry entry = withFingerprint(content.entries(), wanted)
                .orElseThrow(() -> new FindingException(finding("trust.fingerprint.unknown").with("fingerprint",
                        fingerprint)));
        if (!alsoWithdrawn && entry.withdrawn().isPresent()) {
            throw new FindingException(finding("trust.entry.withdrawn").with("name", entry.name()));
        }
        TrustRecord changed = change.apply(new TrustRecord(entry.fingerprint(), entry.source(), entry.imported(),
                entry.confirmed(), entry.withdrawn()));
        try {
            Path file = content.files().get(wanted);
            if (file == null) {
                // it lies among others in one file, which has no room for a record of one
                return keep(folder, entry.certificate(), changed);
            }
            changed.write(TrustStoreFolder.recordOf(file), entry.name(), entry.certificate().getNotAfter().toInstant());
            return TrustStoreFolder.entry(entry.certificate(), changed);
        } catch (IOException | GeneralSecurityException e) {
            throw unwritable(folder, e);
        }
    }

    private Mark mark(String by) throws FindingException {
        if (by.isBlank()) {
            throw new FindingException(finding("trust.person.missing"));
        }
        return new Mark(clock.instant(), by.strip());
    }

    private static Optional<TrustEntry> withFingerprint(List<TrustEntry> entries, String fingerprint) {
        return entries.stream().filter(entry -> entry.fingerprint().equals(fingerprint)).findFirst();
    }

    private static FindingException unwritable(Path folder, Exception cause) {
        return new FindingException(finding("trust.folder.unwritable").with("path", folder.toString())
                .showing(cause.getClass().getSimpleName(), String.valueOf(cause.getMessage())), cause);
    }

    private static Finding finding(String code) {
        return Finding.of(Messages.CATALOGUE, Severity.ERROR, code);
    }
}
