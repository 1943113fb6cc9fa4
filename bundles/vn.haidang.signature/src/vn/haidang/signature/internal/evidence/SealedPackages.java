package vn.haidang.signature.internal.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.signature.DocumentBytes;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.SignatureVerifier;
import vn.haidang.signature.TrustSource;
import vn.haidang.signature.evidence.EvidenceItem;
import vn.haidang.signature.evidence.EvidencePackages;
import vn.haidang.signature.evidence.EvidenceReport;
import vn.haidang.signature.evidence.PackageCheck;
import vn.haidang.signature.internal.certificate.Names;
import vn.haidang.signature.internal.container.ContainerException;

/** Packages as ZIP files. */
@Component(service = EvidencePackages.class)
public final class SealedPackages implements EvidencePackages {

    private static final Logger LOG = System.getLogger(SealedPackages.class.getName());
    /** A checker unpacks a package at most twice, within the limits of Container. */
    private static final long MOST_BYTES = 200L << 20;
    private static final int MOST_DOCUMENTS = 1000;

    private final SignatureVerifier verifier;
    private final List<EvidenceReport> reports = new CopyOnWriteArrayList<>();

    @Activate
    public SealedPackages(@Reference SignatureVerifier verifier) {
        this.verifier = verifier;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addReport(EvidenceReport report) {
        reports.add(report);
    }

    public void removeReport(EvidenceReport report) {
        reports.remove(report);
    }

    @Override
    public String write(List<EvidenceItem> items, Path target) throws FindingException {
        checkSize(items);
        try {
            Path unfinished = Files.createTempFile(target.toAbsolutePath().getParent(), "evidence", ".tmp");
            try {
                String seal;
                try (OutputStream out = Files.newOutputStream(unfinished);
                        PackageWriter writer = new PackageWriter(out)) {
                    seal = write(items, writer);
                }
                Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
                return seal;
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException | UncheckedIOException e) {
            throw problem("evidence.unwritable", target, e);
        }
    }

    private static void checkSize(List<EvidenceItem> items) throws FindingException {
        long bytes = 0;
        for (EvidenceItem item : items) {
            if (item.verdict().sha256().isEmpty()) {
                throw new FindingException(PackageJudge.finding(Severity.ERROR, "evidence.nothing").with("file",
                        String.valueOf(item.verdict().file().getFileName())));
            }
            bytes += item.document().map(SealedPackages::size).orElse(0L);
        }
        if (items.isEmpty() || items.size() > MOST_DOCUMENTS || bytes > MOST_BYTES) {
            throw new FindingException(PackageJudge.finding(Severity.ERROR, "evidence.tooMuch")
                    .with("documents", MOST_DOCUMENTS).with("megabytes", MOST_BYTES >> 20));
        }
    }

    private static long size(Path document) {
        try {
            return Files.size(document);
        } catch (IOException e) {
            // packing it says what is wrong
            return 0;
        }
    }

    private String write(List<EvidenceItem> items, PackageWriter writer) throws IOException, FindingException {
        ValueFormat format = ValueFormat.of(Language.VIETNAMESE);
        Map<String, Material> material = new TreeMap<>();
        int number = 0;
        for (EvidenceItem item : items) {
            number++;
            write(item, PackedNames.folder(number), writer, format);
            Material.of(item.verdict()).forEach(piece -> material.put(piece.name(), piece));
        }
        for (Material piece : material.values()) {
            writer.add(piece.name(), piece.content());
        }
        return writer.seal();
    }

    private void write(EvidenceItem item, String folder, PackageWriter writer, ValueFormat format)
            throws IOException, FindingException {
        DocumentVerdict verdict = item.verdict();
        writer.add(folder + PackedNames.REPORT, ReportJson.of(verdict, format));
        writer.add(folder + PackedNames.PAGES, ReportPdf.of(verdict, format));
        for (EvidenceReport report : reports.stream().sorted(Comparator.comparing(EvidenceReport::fileName))
                .toList()) {
            Optional<byte[]> content = report.of(verdict);
            if (content.isPresent()) {
                writer.add(folder + report.fileName(), content.get());
            }
        }
        if (item.document().isPresent()) {
            // by a name of our own: theirs may be none that every system takes
            String hash = writer.add(folder + PackedNames.DOCUMENT + "document", item.document().get());
            if (!verdict.sha256().equals(Optional.of(hash))) {
                throw problem("evidence.document.changed", item.document().get(), new IOException("hash"));
            }
        }
    }

    @Override
    public PackageCheck check(Path file, List<Path> documents, TrustSource trust) throws FindingException {
        try (DocumentBytes bytes = DocumentBytes.open(file)) {
            PackageReader reader = new PackageReader(bytes);
            Optional<Manifest> manifest = reader.manifest();
            if (manifest.isEmpty()) {
                return new PackageCheck(Optional.empty(),
                        List.of(PackageJudge.finding(Severity.ERROR, "evidence.chain.broken")), List.of());
            }
            String seal = manifest.get().seal();
            List<Finding> differences = reader.compare(manifest.get());
            return differences.isEmpty()
                    ? new PackageCheck(Optional.of(seal),
                            List.of(PackageJudge.finding(Severity.OK, "evidence.chain.ok").showing("SHA-256", seal)),
                            judge(reader, documents, trust))
                    : new PackageCheck(Optional.of(seal), differences, List.of());
        } catch (IOException | UncheckedIOException e) {
            throw problem("evidence.unreadable", file, e);
        }
    }

    private List<PackageCheck.Document> judge(PackageReader reader, List<Path> documents, TrustSource trust)
            throws IOException, ContainerException, FindingException {
        Path workspace = Files.createTempDirectory("haidang-evidence");
        try {
            Path revocation = Files.createDirectory(workspace.resolve("revocation"));
            reader.unpackRevocation(revocation);
            PackageJudge judge = new PackageJudge(reader, verifier, trust, workspace, byHash(documents));
            List<PackageCheck.Document> judged = new ArrayList<>();
            List<String> folders = reader.documents();
            if (folders.size() > MOST_DOCUMENTS) {
                throw new IOException(folders.size() + " documents");
            }
            for (String folder : folders) {
                judged.add(judge.judge(folder, revocation));
            }
            return judged;
        } finally {
            delete(workspace);
        }
    }

    private static Map<String, Path> byHash(List<Path> documents) throws IOException {
        Map<String, Path> byHash = new HashMap<>();
        for (Path document : documents) {
            try (DocumentBytes bytes = DocumentBytes.open(document)) {
                byHash.put(bytes.sha256(), document);
            }
        }
        return byHash;
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "the unpacked package " + folder + " is left behind", e);
        }
    }

    private static FindingException problem(String code, Path file, Exception cause) {
        return new FindingException(PackageJudge.finding(Severity.ERROR, code).with("file", file.toString())
                .showing(cause.getClass().getSimpleName(), Names.clean(String.valueOf(cause.getMessage()))), cause);
    }
}
