package vn.haidang.signature.internal.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import vn.haidang.base.digest.Sha256;
import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentBytes;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.certificate.Names;
import vn.haidang.signature.internal.container.Container;
import vn.haidang.signature.internal.container.ContainerEntry;
import vn.haidang.signature.internal.container.ContainerException;

/** The files of a package that somebody brought, within the limits of {@link Container}; for one thread. */
final class PackageReader {

    private static final int MOST_MANIFEST = 8 << 20;
    private static final int MOST_REPORT = 16 << 20;
    private static final int MOST_CERTIFICATE = 1 << 16;

    private final Container container;

    PackageReader(DocumentBytes file) throws IOException, ContainerException {
        this.container = Container.open(file);
    }

    /** The manifest; empty when it is missing or its chain is broken. */
    Optional<Manifest> manifest() throws IOException, ContainerException {
        Optional<ContainerEntry> entry = container.entry(Manifest.NAME);
        return entry.isEmpty()
                ? Optional.empty()
                : Manifest.parse(new String(container.content(entry.get(), MOST_MANIFEST), StandardCharsets.UTF_8));
    }

    /** What of the files is not as the manifest has it. */
    List<Finding> compare(Manifest manifest) throws IOException, ContainerException {
        List<Finding> findings = new ArrayList<>();
        Map<String, Manifest.File> listed = manifest.files();
        for (ContainerEntry entry : container.entries()) {
            Manifest.File file = listed.get(entry.name());
            if (file == null && !entry.name().equals(Manifest.NAME)) {
                findings.add(error("evidence.file.added", entry.name()));
            } else if (file != null && !(file.length() == entry.length() && file.sha256().equals(hash(entry)))) {
                findings.add(error("evidence.file.changed", entry.name()));
            }
        }
        for (String name : new TreeSet<>(listed.keySet())) {
            if (container.entry(name).isEmpty()) {
                findings.add(error("evidence.file.missing", name));
            }
        }
        return findings;
    }

    private static Finding error(String code, String name) {
        return Finding.of(Messages.CATALOGUE, Severity.ERROR, code).with("file", Names.clean(name));
    }

    private String hash(ContainerEntry entry) throws IOException, ContainerException {
        Sha256 hash = new Sha256();
        container.read(entry, hash::add);
        return hash.hex();
    }

    /** The folders of the documents, in order. */
    List<String> documents() {
        return container.entries().stream().map(ContainerEntry::name).filter(name -> name.endsWith(PackedNames.REPORT))
                .map(name -> name.substring(0, name.length() - PackedNames.REPORT.length())).sorted().toList();
    }

    PackedReport report(String folder) throws IOException, ContainerException {
        ContainerEntry entry = container.entry(folder + PackedNames.REPORT)
                .orElseThrow(() -> new IOException("no report in " + folder));
        return PackedReport.parse(new String(container.content(entry, MOST_REPORT), StandardCharsets.UTF_8));
    }

    /** Unpacks the document that was packed with a report, if it was. */
    boolean unpackDocument(String folder, Path target) throws IOException, ContainerException {
        Optional<ContainerEntry> entry = container.entries().stream()
                .filter(one -> one.name().startsWith(folder + PackedNames.DOCUMENT)).findFirst();
        if (entry.isPresent()) {
            unpack(entry.get(), target);
        }
        return entry.isPresent();
    }

    /** Unpacks the revocation lists and answers into a folder. */
    void unpackRevocation(Path folder) throws IOException, ContainerException {
        for (ContainerEntry entry : container.entries()) {
            if (entry.name().startsWith(Material.REVOCATION) && !entry.isFolder()) {
                // by a name of our own, since theirs may lead anywhere
                unpack(entry, Files.createTempFile(folder, "list",
                        entry.name().endsWith(Material.LIST) ? Material.LIST : Material.ANSWER));
            }
        }
    }

    private void unpack(ContainerEntry entry, Path target) throws IOException, ContainerException {
        try (OutputStream out = Files.newOutputStream(target)) {
            container.read(entry, out::write);
        }
    }

    X509Certificate certificate(String sha256) throws IOException, ContainerException {
        ContainerEntry entry = container.entry(Material.CERTIFICATES + sha256 + Material.CERTIFICATE)
                .orElseThrow(() -> new IOException("no certificate " + sha256));
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(container.content(entry, MOST_CERTIFICATE)));
        } catch (CertificateException e) {
            throw new IOException(e);
        }
    }
}
