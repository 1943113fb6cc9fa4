package vn.haidang.signature.internal.asic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.SignedContent;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.container.Container;
import vn.haidang.signature.internal.container.ContainerEntry;
import vn.haidang.signature.internal.xml.ContentText;

/**
 * The files of an associated signature container by what they are there for (ETSI EN 319 162-1, 4.3 and 4.4). For one
 * document and one thread.
 */
final class AsicContainer {

    static final String MIMETYPE = "mimetype";
    static final Set<String> TYPES = Set.of("application/vnd.etsi.asic-s+zip", "application/vnd.etsi.asic-e+zip");

    private static final String META = "META-INF/";
    private static final int MAX_META = 16 << 20;
    /** Longer texts are lists and data, not papers with a stamp. */
    private static final int MAX_TEXT = 4 << 20;
    private static final Pattern XADES = Pattern.compile("META-INF/[^/]*signatures[^/]*\\.xml");
    private static final Pattern CADES = Pattern.compile("META-INF/[^/]*signature[^/]*\\.p7s");
    private static final Pattern MANIFEST = Pattern.compile("META-INF/ASiC(Archive)?Manifest[^/]*\\.xml");
    private static final Pattern STAMP = Pattern.compile("META-INF/[^/]*timestamp[^/]*\\.tst");
    /** What other formats keep there; nothing of it is shown. */
    private static final Pattern OTHER = Pattern.compile("META-INF/(manifest|container|metadata)\\.xml");

    private final Container container;

    AsicContainer(Container container) {
        this.container = container;
    }

    /** Whether one of the names is that of a signature, as only these containers have it. */
    static boolean isSignature(String name) {
        return XADES.matcher(name).matches() || CADES.matcher(name).matches() || STAMP.matcher(name).matches();
    }

    /** What is signed: everything that is not there for signatures. */
    List<String> dataObjects() {
        return names(name -> !name.startsWith(META) && !name.equals(MIMETYPE));
    }

    List<String> xades() {
        return names(XADES.asMatchPredicate());
    }

    List<String> cades() {
        return names(CADES.asMatchPredicate());
    }

    List<String> manifests() {
        return names(MANIFEST.asMatchPredicate());
    }

    List<String> stamps() {
        return names(STAMP.asMatchPredicate());
    }

    /** What nobody knows among the files for signatures. */
    List<String> unknown() {
        return names(name -> name.startsWith(META) && !isSignature(name) && !MANIFEST.matcher(name).matches()
                && !OTHER.matcher(name).matches());
    }

    private List<String> names(Predicate<String> wanted) {
        return container.entries().stream().filter(entry -> !entry.isFolder()).map(ContainerEntry::name)
                .filter(wanted).toList();
    }

    Optional<ContainerEntry> find(String name) {
        return container.entry(name).filter(entry -> !entry.isFolder());
    }

    /** The content of a file for signatures. */
    byte[] meta(String name) throws IOException {
        return container.content(container.entry(name).orElseThrow(), MAX_META);
    }

    /** The content of any file, as it is unpacked. */
    SignedContent content(ContainerEntry entry) {
        return digest -> container.read(entry, digest::update);
    }

    /** The mark of a state secret on one of the files, as far as they are text or XML. */
    Optional<String> secrecyMark() throws IOException {
        for (String name : dataObjects()) {
            ContainerEntry entry = container.entry(name).orElseThrow();
            Optional<String> mark = entry.length() > MAX_TEXT
                    ? Optional.empty()
                    : ContentText.secrecyMark(container.content(entry, MAX_TEXT));
            if (mark.isPresent()) {
                return mark;
            }
        }
        return Optional.empty();
    }

    /** What is wrong with the file that tells programs what the container is. */
    Optional<Finding> mimetypeProblem() throws IOException {
        Optional<ContainerEntry> entry = container.entry(MIMETYPE);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        String type = new String(meta(MIMETYPE), StandardCharsets.UTF_8).strip();
        return TYPES.contains(type) && entry.get().isStored() && container.isFirst(entry.get())
                ? Optional.empty()
                : Optional.of(finding(Severity.WARNING, "asic.mimetype"));
    }

    static Finding finding(Severity severity, String code) {
        return Finding.of(Messages.CATALOGUE, severity, code)
                .citing(AppendixTwo.CIRCULAR + ", Điều 6 khoản 1 điểm h; ETSI EN 319 162-1");
    }
}
